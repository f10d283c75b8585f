/* QEMU's mps2-an386, a Cortex-M4F. Frames come from the file frames.bin and words go to the terminal, both through Arm's
   semihosting: the program stops at a breakpoint, and the emulator does what r0 and r1 ask for. With -icount shift=0 an
   instruction takes a nanosecond, so that SysTick, at 25 MHz, counts forty of them a step. */
#include "board.h"

enum { SYS_OPEN = 1, SYS_WRITE0 = 4, SYS_READ = 6, SYS_EXIT_EXTENDED = 0x20 };

static int32_t ask(int32_t operation, const void *block)
{
    register int32_t r0 __asm__("r0") = operation;
    register const void *r1 __asm__("r1") = block;
    __asm__ volatile("bkpt 0xab" : "+r"(r0) : "r"(r1) : "memory");
    return r0;
}

int board_read(void *to, uint32_t bytes)
{
    static int32_t file = -1;
    if (file < 0) {
        static const char name[] = "frames.bin";
        const struct { const char *name; int32_t mode, length; } open = {name, 1, sizeof name - 1}; /* 1: "rb" */
        file = ask(SYS_OPEN, &open);
        if (file < 0)
            return 0;
    }
    const struct { int32_t file; void *to; uint32_t bytes; } read = {file, to, bytes};
    return ask(SYS_READ, &read) == 0; /* it gives the number of bytes that are missing */
}

void board_say(const char *text) { ask(SYS_WRITE0, text); }

void board_exit(int status)
{
    const int32_t block[2] = {0x20026, status}; /* ADP_Stopped_ApplicationExit */
    ask(SYS_EXIT_EXTENDED, block);
}

#define SYST ((volatile uint32_t *)0xE000E010)
void board_clock_start(void)
{
    SYST[1] = 0xffffff; /* reload */
    SYST[2] = 0;        /* current */
    SYST[0] = 5;        /* on, the processor's clock, no interrupt */
}
uint32_t board_clock(void) { return SYST[2]; }
