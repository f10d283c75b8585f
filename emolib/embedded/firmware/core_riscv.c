/* What depends on a RISC-V core: from power on to main(), the way to ask the emulator for something, and the clock. */
#include "board.h"

extern uint32_t data_start, data_end, data_load, bss_start, bss_end;
int main(void);
void reset(void);
void begin(void);

/* A few registers that every core has, but not all compilers take for granted. */
#define ZICSR ".option push\n\t.option arch, +zicsr\n\t"

__attribute__((naked, used, section(".vectors"))) void reset(void)
{
    __asm__ volatile(ZICSR "la t0, stop\n\tcsrw mtvec, t0\n\t.option pop\n\tla sp, stack_top\n\tj begin\n"
                     ".balign 4\nstop:\n\tj stop"); /* a debugger finds the chip there after a fault */
}

__attribute__((used)) void begin(void)
{
    for (volatile uint32_t *to = &data_start, *from = &data_load; to < &data_end;)
        *to++ = *from++;
    for (volatile uint32_t *to = &bss_start; to < &bss_end;)
        *to++ = 0;
    main();
    for (;;) {}
}

int32_t core_ask(int32_t operation, const void *block)
{
    register int32_t a0 __asm__("a0") = operation;
    register const void *a1 __asm__("a1") = block;
    __asm__ volatile(".option push\n\t.option norvc\n\t.balign 16\n\tslli x0, x0, 0x1f\n\tebreak\n\tsrai x0, x0, 7\n\t.option pop"
                     : "+r"(a0) : "r"(a1) : "memory");
    return a0;
}

void board_clock_start(void) {}
uint32_t board_clock(void)
{
    uint32_t instructions;
    __asm__ volatile(ZICSR "csrr %0, minstret\n\t.option pop" : "=r"(instructions));
    return instructions;
}
uint32_t board_ticks_since(uint32_t began) { return board_clock() - began; }
