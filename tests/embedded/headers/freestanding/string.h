/* For a compiler without a C library. */
#ifndef STRING_H
#define STRING_H
#include <stddef.h>
#ifdef __cplusplus
extern "C"
#endif
void *memset(void *to, int byte, size_t count);
#endif
