#include "friend.h"

#include "smile.h"

int friend_looks(friend_mood *mood, int8_t score)
{
    const int against = mood->smiling ? score < SMILE_RELEASE : score >= SMILE_THRESHOLD;
    mood->against = against ? mood->against + 1 : 0;
    if (mood->against < LOOKS)
        return 0;
    mood->against = 0;
    mood->smiling = !mood->smiling;
    return mood->smiling ? 1 : -1;
}
