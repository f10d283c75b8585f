/* The friend: take a frame row by row, score it, smile back. Prints what it sees and, at the end, what that took;
   emolib.embedded.firmware reads it. */
#include "board.h"
#include "friend.h"
#include "smile.h"

static uint8_t row[8192] __attribute__((section(".frame"), aligned(4))); /* the camera's */
static smile_context context;
static uint64_t ticks[SMILE_LAYERS + 1]; /* of each layer; the last entry is the whole inference */
static uint32_t layer_began;

static uint32_t since(uint32_t began) { return (began - board_clock()) & 0xffffff; }

void smile_layer_done(int number) /* called by smile.c behind every layer */
{
    ticks[number - 1] += since(layer_began);
    layer_began = board_clock();
}

/* 0: there are no more frames. */
static int next_frame(int8_t *score)
{
    struct { uint32_t width, height, stride, format; } head;
    if (!board_read(&head, sizeof head))
        return 0;
    uint32_t began = board_clock(), spent = 0;
    smile_status status = smile_begin(&context, (uint16_t)head.width, (uint16_t)head.height, (smile_format)head.format);
    spent += since(began);
    for (uint32_t left = head.height; status == SMILE_OK && left > 0; left--) {
        if (head.stride > sizeof row || !board_read(row, head.stride))
            return 0;
        began = board_clock();
        status = smile_row(&context, row);
        spent += since(began);
    }
    began = layer_began = board_clock();
    status = smile_score(&context, score);
    ticks[0] += spent;
    ticks[SMILE_LAYERS] += spent + since(began);
    return status == SMILE_OK || status == SMILE_FLAT;
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
    for (int8_t score = 0; next_frame(&score); n++) {
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
