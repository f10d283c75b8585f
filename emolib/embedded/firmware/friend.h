/* When to answer: to smile back at a smile, or at whatever the network's positive class is. One inference may err, and a friend
   that flickers is no friend: it takes IN_A_ROW of them at or above SMILE_THRESHOLD to begin, and as many below SMILE_RELEASE,
   which is lower, to end. */
#ifndef FRIEND_H
#define FRIEND_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#ifndef IN_A_ROW
#define IN_A_ROW 2
#endif

typedef struct {
    uint8_t smiling; /* what the friend does: it answers */
    uint8_t against; /* inferences in a row that speak against it */
} friend_mood;

/* Take in one score. 1: begin to answer, -1: stop, 0: go on. */
int friend_feel(friend_mood *mood, int8_t score);

#ifdef __cplusplus
}
#endif

#endif
