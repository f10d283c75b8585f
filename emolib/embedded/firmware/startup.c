/* From power on to main(): the vector table, and memory as C expects it. */
#include <stdint.h>

extern uint32_t data_start, data_end, data_load, bss_start, bss_end, stack_top;
int main(void);
void reset(void);

static void stop(void) { for (;;) {} } /* a debugger finds the chip here after a fault */

__attribute__((section(".vectors"), used)) static const void *const vectors[16] = {
    &stack_top, (const void *)reset, (const void *)stop, (const void *)stop,
    (const void *)stop, (const void *)stop, (const void *)stop, 0, 0, 0, 0,
    (const void *)stop, (const void *)stop, 0, (const void *)stop, (const void *)stop,
};

void reset(void)
{
    *(volatile uint32_t *)0xE000ED88 |= 0xfu << 20; /* CPACR: the FPU, whose registers the compiler may use */
    __asm__ volatile("dsb\n\tisb");
    for (volatile uint32_t *to = &data_start, *from = &data_load; to < &data_end;)
        *to++ = *from++;
    for (volatile uint32_t *to = &bss_start; to < &bss_end;)
        *to++ = 0;
    main();
    stop();
}
