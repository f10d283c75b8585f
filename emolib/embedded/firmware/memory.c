/* What compilers may call without being told to; everywhere else it comes with the C library. */
#include <stddef.h>
#include <stdint.h>

void *memcpy(void *to, const void *from, size_t n);
void *memset(void *to, int byte, size_t n);

void *memcpy(void *to, const void *from, size_t n)
{
    uint8_t *into = to;
    for (const uint8_t *out = from; n > 0; n--) {
        *into++ = *out++;
        __asm__ volatile(""); /* this loop is no call of memcpy itself */
    }
    return to;
}

void *memset(void *to, int byte, size_t n)
{
    for (uint8_t *into = to; n > 0; n--) {
        *into++ = (uint8_t)byte;
        __asm__ volatile("");
    }
    return to;
}
