/* What a page in a browser calls, around smile.c and the firmware's friend.c, which are as they are on the chip. Constants are
   functions, so that no script has to repeat one. */
#include "friend.h"
#include "smile.h"

#define FOR_THE_PAGE(name) __attribute__((export_name(#name), used))

static uint8_t frame[SMILE_WIDTH * SMILE_HEIGHT];
static smile_context context;
static friend_mood mood;

FOR_THE_PAGE(frame) uint8_t *page_frame(void) { return frame; } /* grey, row after row: the page writes here */
FOR_THE_PAGE(width) int page_width(void) { return SMILE_WIDTH; }
FOR_THE_PAGE(height) int page_height(void) { return SMILE_HEIGHT; }
FOR_THE_PAGE(threshold) int page_threshold(void) { return SMILE_THRESHOLD; }
FOR_THE_PAGE(release) int page_release(void) { return SMILE_RELEASE; }
FOR_THE_PAGE(zero) int page_zero(void) { return SMILE_ZERO; }
FOR_THE_PAGE(scale) float page_scale(void) { return SMILE_SCALE; }

FOR_THE_PAGE(score) int page_score(void)
{
    int8_t score;
    smile_frame(&context, frame, SMILE_WIDTH, SMILE_HEIGHT, 0, SMILE_GREY, &score);
    return score;
}
FOR_THE_PAGE(feel) int page_feel(int score) { return friend_feel(&mood, (int8_t)score); } /* see friend.h */
FOR_THE_PAGE(smiling) int page_smiling(void) { return mood.smiling; }
