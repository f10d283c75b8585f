/* When to wake, and when to answer: to smile back at a smile, or at whatever the network's positive class is.

   One inference may err, and a friend that flickers is no friend: SMILE_IN_A_ROW of them in a row have to say so before it
   answers, and as many that it is over, or that nobody is there any more, before it stops. What begins at one score is over only
   below a lower one: a smile at SMILE_THRESHOLD and SMILE_RELEASE, somebody's presence at SMILE_FACE and SMILE_FACE_RELEASE.

   While nobody is there it sleeps and makes an inference every SMILE_ASLEEP_MS. One that finds somebody wakes it: then they come
   every SMILE_AWAKE_MS, until SMILE_PATIENCE of them in a row have found nobody. */
#ifndef FRIEND_H
#define FRIEND_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#ifndef SMILE_IN_A_ROW
#define SMILE_IN_A_ROW 2 /* the fewest that outvote a single error */
#endif
#ifndef SMILE_ASLEEP_MS
#define SMILE_ASLEEP_MS 1000 /* who comes near stays for seconds; each inference less is battery */
#endif
#ifndef SMILE_AWAKE_MS
#define SMILE_AWAKE_MS 200 /* two in a row answer within half a second, about as long as the shortest smiles last */
#endif
#ifndef SMILE_PATIENCE
#define SMILE_PATIENCE 25 /* five seconds: who looks aside or bends down is back by then */
#endif

#define SMILE_SHOWN 127 /* these two for friend_meet where no network scores whether somebody is there: somebody, nobody */
#define SMILE_NO_FACE (-128)

/* A new one is zeros: asleep. */
typedef struct {
    uint8_t smiling; /* what the friend does: it answers */
    uint8_t awake;   /* somebody is there, or was a moment ago */
    uint8_t against; /* inferences in a row that speak against `smiling` */
    uint8_t without; /* inferences in a row with nobody */
} friend_mood;

/* Take in one inference, the scores of a face and of a smile. 1: begin to answer, -1: stop, 0: go on. */
int friend_meet(friend_mood *mood, int8_t face, int8_t smile);

/* The same for a network that is always shown a face and gives one score. (A frame without contrast shows nobody:
   friend_meet(mood, SMILE_NO_FACE, SMILE_NO_FACE).) */
int friend_feel(friend_mood *mood, int8_t score);

/* Milliseconds until the next inference should begin. */
uint16_t friend_pause(const friend_mood *mood);

#ifdef __cplusplus
}
#endif

#endif
