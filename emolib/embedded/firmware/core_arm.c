/* What depends on an Arm core: from power on to main() (the vector table, and memory as C expects it), the way to ask the
   emulator for something, and the clock. */
#include "board.h"

extern uint32_t data_start, data_end, data_load, bss_start, bss_end, stack_top;
int main(void);
void reset(void);

static void stop(void) { for (;;) {} } /* a debugger finds the chip here after a fault */

__attribute__((section(".vectors"), used)) static const void *const vectors[16] = {
    &stack_top, (const void *)reset, (const void *)stop, (const void *)stop,
    (const void *)stop, (const void *)stop, (const void *)stop, (const void *)stop, 0, 0, 0,
    (const void *)stop, (const void *)stop, 0, (const void *)stop, (const void *)stop,
};

void reset(void)
{
#if defined(__ARM_FP) || defined(__ARM_FEATURE_MVE)
    *(volatile uint32_t *)0xE000ED88 |= 0xfu << 20; /* CPACR: the FPU's registers, which are Helium's too */
    __asm__ volatile("dsb\n\tisb");
#endif
    for (volatile uint32_t *to = &data_start, *from = &data_load; to < &data_end;)
        *to++ = *from++;
    for (volatile uint32_t *to = &bss_start; to < &bss_end;)
        *to++ = 0;
    main();
    stop();
}

int32_t core_ask(int32_t operation, const void *block)
{
    register int32_t r0 __asm__("r0") = operation;
    register const void *r1 __asm__("r1") = block;
    __asm__ volatile("bkpt 0xab" : "+r"(r0) : "r"(r1) : "memory");
    return r0;
}

#define SYST ((volatile uint32_t *)0xE000E010)
void board_clock_start(void)
{
    SYST[1] = 0xffffff; /* reload */
    SYST[2] = 0;        /* current */
    SYST[0] = 5;        /* on, the processor's clock, no interrupt */
}
uint32_t board_clock(void) { return SYST[2]; } /* it counts down */
uint32_t board_ticks_since(uint32_t began) { return (began - SYST[2]) & 0xffffff; }
