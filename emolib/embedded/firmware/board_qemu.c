/* The emulator QEMU as a board. Frames come from the file frames.bin and words go to the terminal, both through semihosting: the
   program stops at a breakpoint, and the emulator does what two registers ask for. With -icount shift=0 an instruction takes a
   nanosecond, so that a clock counts instructions (emolib/embedded/cores.toml has how many to a tick). */
#include "board.h"

enum { SYS_OPEN = 1, SYS_WRITE0 = 4, SYS_READ = 6, SYS_EXIT_EXTENDED = 0x20 };

int board_read(void *to, uint32_t bytes)
{
    static int32_t file = -1;
    if (file < 0) {
        static const char name[] = "frames.bin";
        const struct { const char *name; int32_t mode, length; } open = {name, 1, sizeof name - 1}; /* 1: "rb" */
        file = core_ask(SYS_OPEN, &open);
        if (file < 0)
            return 0;
    }
    const struct { int32_t file; void *to; uint32_t bytes; } read = {file, to, bytes};
    return core_ask(SYS_READ, &read) == 0; /* it gives the number of bytes that are missing */
}

void board_wait(uint16_t milliseconds) { (void)milliseconds; } /* the file has only frames that are looked at */

void board_say(const char *text) { core_ask(SYS_WRITE0, text); }

void board_exit(int status)
{
    const int32_t block[2] = {0x20026, status}; /* ADP_Stopped_ApplicationExit */
    core_ask(SYS_EXIT_EXTENDED, block);
}
