#include "friend.h"

#include "smile.h"

int friend_feel(friend_mood *mood, int8_t score)
{
    const int8_t release = SMILE_RELEASE, threshold = SMILE_THRESHOLD;
    const int against = mood->smiling ? score < release : score >= threshold;
    mood->against = against ? mood->against + 1 : 0;
    if (mood->against < IN_A_ROW)
        return 0;
    mood->against = 0;
    mood->smiling = !mood->smiling;
    return mood->smiling ? 1 : -1;
}
