/* For a compiler without a C library. */
#ifndef STDIO_H
#define STDIO_H
__attribute__((format(printf, 1, 2))) int printf(const char *format, ...);
#endif
