/* The friend: take a frame, score it, smile back. Prints what it sees and, at the end, what that took; emolib.embedded.firmware reads it. */
#include "board.h"
#include "friend.h"
#include "smile.h"

static uint8_t frame[SMILE_WIDTH * SMILE_HEIGHT] __attribute__((section(".frame"), aligned(4)));
static uint64_t ticks[SMILE_LAYERS + 1]; /* of each layer; the last entry is the whole inference */
static uint32_t layer_began;

void smile_layer_done(int number) /* called by smile.c behind every layer */
{
    ticks[number - 1] += (layer_began - board_clock()) & 0xffffff;
    layer_began = board_clock();
}

static void say_number(const char *what, int64_t number)
{
    char text[24], *digit = text + sizeof text - 1;
    uint64_t left = number < 0 ? (uint64_t)-number : (uint64_t)number;
    *digit = 0;
    do {
        uint64_t tenth = 0; /* 64-bit division is a library's: subtract instead */
        for (int bit = 60; bit >= 0; bit--)
            if (left >= (uint64_t)10 << bit) {
                left -= (uint64_t)10 << bit;
                tenth |= (uint64_t)1 << bit;
            }
        *--digit = (char)('0' + left);
        left = tenth;
    } while (left != 0);
    if (number < 0)
        *--digit = '-';
    board_say(what);
    board_say(" ");
    board_say(digit);
    board_say("\n");
}

static void smile_back(void) { board_say("smile_back()\n"); } /* on a board: a light, a servo, a face */
static void rest(void) { board_say("rest()\n"); }

/* Fill the stack below with a pattern and see later how deep it was used. */
extern uint32_t stack_limit, stack_top;
#define PATTERN 0x5a5a5a5au
static void paint_stack(void)
{
    volatile uint32_t here = 0; /* some bytes above the end of the stack as it is now */
    const uintptr_t end = (uintptr_t)&here - 64;
    for (volatile uint32_t *word = &stack_limit; (uintptr_t)word < end; word++)
        *word = PATTERN + here;
}
static int64_t stack_used(void)
{
    const volatile uint32_t *word = &stack_limit;
    while (word < &stack_top && *word == PATTERN)
        word++;
    return (int64_t)((uintptr_t)&stack_top - (uintptr_t)word);
}

int main(void)
{
    friend_mood mood = {0, 0};
    int64_t n = 0;
    paint_stack();
    board_clock_start();
    for (; board_next_frame(frame, sizeof frame); n++) {
        const uint32_t began = layer_began = board_clock();
        const int8_t score = smile_score(frame, SMILE_WIDTH, SMILE_HEIGHT, 0);
        ticks[SMILE_LAYERS] += (began - board_clock()) & 0xffffff;
        say_number("score", score);
        const int change = friend_feel(&mood, score);
        if (change > 0)
            smile_back();
        else if (change < 0)
            rest();
    }
    for (int layer = 0; layer <= SMILE_LAYERS; layer++)
        say_number(layer < SMILE_LAYERS ? "layer" : "look", (int64_t)ticks[layer] * BOARD_TICK);
    say_number("looks", n);
    say_number("stack", stack_used());
    board_exit(0);
    return 0;
}
