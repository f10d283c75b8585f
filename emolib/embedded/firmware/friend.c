#include "friend.h"

#include "smile.h"

#ifndef SMILE_FACE /* a network that is shown faces has no score for that */
#define SMILE_FACE 0
#define SMILE_FACE_RELEASE 0
#endif

int friend_meet(friend_mood *mood, int8_t face, int8_t smile)
{
    const int8_t comes = SMILE_FACE, leaves = SMILE_FACE_RELEASE, threshold = SMILE_THRESHOLD, release = SMILE_RELEASE;
    const int nobody = face < leaves, somebody = face >= comes;
    mood->without = nobody && mood->awake ? mood->without + 1 : 0;
    mood->awake = (mood->awake || somebody) && mood->without < SMILE_PATIENCE;
    const int against = mood->smiling ? nobody || smile < release : somebody && smile >= threshold;
    mood->against = against ? mood->against + 1 : 0;
    if (mood->against < SMILE_IN_A_ROW && (mood->awake || !mood->smiling))
        return 0;
    mood->against = 0;
    mood->smiling = !mood->smiling;
    return mood->smiling ? 1 : -1;
}

int friend_feel(friend_mood *mood, int8_t score) { return friend_meet(mood, SMILE_SHOWN, score); }

uint16_t friend_pause(const friend_mood *mood) { return mood->awake ? SMILE_AWAKE_MS : SMILE_ASLEEP_MS; }
