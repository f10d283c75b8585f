/* The friend: take a frame row by row, as a camera sends it, score it, smile back; sleep while nobody is there. */
#include "board.h"
#include "friend.h"
#include "measure.h"
#include "smile.h"

#ifndef ROW_BYTES
#define ROW_BYTES 640 /* of the camera's rows: 320 pixels of two bytes, 640 of one */
#endif

static uint8_t row[ROW_BYTES] __attribute__((section(".row"), aligned(4)));
static smile_context context;

static void smile_back(void) { board_say("smile_back()\n"); } /* on a board: a light, a servo, a face */
static void rest(void) { board_say("rest()\n"); }

#ifndef SMILE_FACE /* a network that is shown a face; any other says itself whether somebody is there */
typedef struct { int8_t face, smile; } smile_answer;
static smile_status smile_finish(smile_context *c, smile_answer *answer)
{
    answer->face = SMILE_SHOWN;
    return smile_score(c, &answer->smile);
}
#endif

static smile_status next_answer(const board_frame *frame, smile_answer *answer)
{
    measure_start();
    smile_status status = smile_begin(&context, (uint16_t)frame->width, (uint16_t)frame->height, (smile_format)frame->format);
    measure_stop();
    for (uint32_t left = frame->height; left > 0 && status == SMILE_OK; left--) {
        if (frame->stride > sizeof row || !board_read(row, frame->stride))
            return SMILE_NO_FRAME;
        measure_start();
        status = smile_row(&context, row);
        measure_stop();
    }
    if (status != SMILE_OK)
        return status;
    measure_start();
    status = smile_finish(&context, answer);
    measure_stop();
    return status;
}

int main(void)
{
    friend_mood mood = {0};
    board_frame frame;
    smile_answer answer;
    measure_stack();
    while (board_read(&frame, sizeof frame)) {
        const smile_status status = next_answer(&frame, &answer);
        if (status != SMILE_OK && status != SMILE_FLAT) {
            board_exit(status);
            break;
        }
        measure_inference(status, answer.smile);
#ifdef SMILE_FACE
        measure_number("face", answer.face);
        measure_number("who", answer.who);
        measure_number("x", answer.x);
        measure_number("y", answer.y);
        measure_number("size", answer.size);
        measure_number("tilt", answer.tilt);
#endif
        const int change = friend_meet(&mood, status == SMILE_OK ? answer.face : SMILE_NO_FACE, answer.smile); /* flat: nobody */
        if (change > 0)
            smile_back();
        else if (change < 0)
            rest();
        board_wait(friend_pause(&mood));
    }
    measure_end();
    board_exit(0);
    return 0;
}
