/* When to smile back. One look may err, and a friend that flickers is no friend: it takes LOOKS looks in a row at or above
   SMILE_THRESHOLD to begin, and as many below SMILE_RELEASE, which is lower, to end. */
#ifndef FRIEND_H
#define FRIEND_H

#include <stdint.h>

#define LOOKS 2

typedef struct {
    uint8_t smiling; /* what the friend does */
    uint8_t against; /* looks in a row that speak against it */
} friend_mood;

/* Take in one score. 1: begin to smile, -1: stop, 0: go on. */
int friend_looks(friend_mood *mood, int8_t score);

#endif
