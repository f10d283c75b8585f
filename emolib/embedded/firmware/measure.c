#include "measure.h"

#include "board.h"
#include "smile.h"

#ifdef SMILE_FACE /* of two networks the detector is the first; what follows it, until the other begins, counts to that one's layer 1 */
void measure_second(int number) { measure_layer(SMILE_DETECTOR_LAYERS + number); }
#endif

static uint64_t ticks[SMILE_LAYERS + 1]; /* of each layer; the last entry is the whole inference */
static uint32_t began, layer_began, taken; /* taken: in this inference */
static int64_t inferences;

void measure_start(void) { began = layer_began = board_clock(); }
void measure_stop(void) { taken += board_ticks_since(began); }

void measure_layer(int number) /* called behind every layer; layer 1 is done when the rows are read */
{
    ticks[number - 1] += board_ticks_since(layer_began) + (number == 1 ? taken : 0);
    layer_began = board_clock();
}

void measure_number(const char *what, int64_t number)
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

void measure_inference(int status, int score)
{
    ticks[SMILE_LAYERS] += taken;
    taken = 0;
    inferences++;
    measure_number("status", status);
    measure_number("score", score);
}

/* Fill the stack below with a pattern and see later how deep it was used. */
extern uint32_t stack_limit, stack_top;
#define PATTERN 0x5a5a5a5au
void measure_stack(void)
{
    volatile uint32_t here = 0; /* some bytes above the end of the stack as it is now */
    const uintptr_t end = (uintptr_t)&here - 64;
    for (volatile uint32_t *word = &stack_limit; (uintptr_t)word < end; word++)
        *word = PATTERN + here;
    board_clock_start();
}

void measure_end(void)
{
    const volatile uint32_t *word = &stack_limit;
    while (word < &stack_top && *word == PATTERN)
        word++;
    for (int layer = 0; layer <= SMILE_LAYERS; layer++)
        measure_number(layer < SMILE_LAYERS ? "layer" : "look", (int64_t)ticks[layer]);
    measure_number("looks", inferences);
    measure_number("stack", (int64_t)((uintptr_t)&stack_top - (uintptr_t)word));
}
