/* SPDX-License-Identifier: Apache-2.0
   The licence is that of the code; the numbers in it, the weights, are the network's and belong to whoever trained it.

   Is this face smiling? A network of 8 layers in plain C.
   Written by emolib 0.1.0 with `emolib run --profile paper` from an int8 .tflite file whose SHA-256 is
   be3a2e5163a0d0bd6dd19d11d68a4edd33e0379762a4e5005bda57a7815a571b.

   See smile.h. C99 or C++11; needs <stdint.h>, int of 32 bits, and >> of negative numbers that keeps the sign, as all compilers
   for small chips have it; on chips with DSP instructions also little-endian words, which may lie anywhere in memory.

   Numbers are int8 and stand for scale * (number - zero point), as in TFLite. Tensors are rows of pixels of channels. */
#include "smile.h"

#ifndef SMILE_LAYER_DONE
#define SMILE_LAYER_DONE(number) /* a place to take the time */
#endif

/* Cores with DSP instructions (__ARM_FEATURE_DSP: Cortex-M4, M7, M33) multiply two pairs of 16-bit numbers at a time,
   those with Helium (__ARM_FEATURE_MVE: Cortex-M55, M85) sixteen pairs of bytes, others one; all compute the same bits.
   SMILE_EMULATE_DSP spells the first ones' instructions out in C, to test that path at a desk. */
#if defined(__ARM_FEATURE_DSP) && defined(__thumb2__) && defined(__GNUC__) && !defined(SMILE_PLAIN) \
    && !defined(SMILE_EMULATE_DSP)
#define SMILE_ARM 1 /* the instructions themselves, by the compiler's own names where it has any */
#include <arm_acle.h>
#else
#define SMILE_ARM 0
#endif
#if SMILE_ARM && defined(__ARM_FEATURE_MVE)
#define SMILE_HELIUM 1
#include <arm_mve.h>
#else
#define SMILE_HELIUM 0
#endif
#if (SMILE_ARM && !SMILE_HELIUM) || defined(SMILE_EMULATE_DSP)
#define SMILE_DSP 1
#else
#define SMILE_DSP 0
#endif
#if SMILE_DSP || defined(__ARM_FEATURE_MVE)
#define SMILE_WORDS __attribute__((aligned(4))) /* read a word at a time */
#define SMILE_ALIAS __attribute__((may_alias))
#else
#define SMILE_WORDS
#define SMILE_ALIAS
#endif
/* Each layer has the numbers of its shape in its code. */
#if defined(__OPTIMIZE__) && defined(__GNUC__)
#define SMILE_FOR_EACH_LAYER static inline __attribute__((always_inline))
#else
#define SMILE_FOR_EACH_LAYER static
#endif
/* The innermost loop in an order in which the registers just suffice; compilers do not find it. */
#if SMILE_ARM && SMILE_DSP && defined(__OPTIMIZE__)
#define SMILE_ASSEMBLY 1
#else
#define SMILE_ASSEMBLY 0
#endif
/* And Cortex-M0, M0+ and M23 have the first instructions only. */
#if (defined(__ARM_ARCH_6M__) || defined(__ARM_ARCH_8M_BASE__)) && defined(__OPTIMIZE__) && defined(__GNUC__) \
    && !defined(SMILE_PLAIN)
#define SMILE_THUMB1 1
#else
#define SMILE_THUMB1 0
#endif
/* In a strip lies what a row of windows sees. */
#if SMILE_DSP
typedef int16_t SMILE_ALIAS value;
typedef int16_t weight;
#else
typedef int8_t value;
typedef int8_t weight;
#endif

/* How an int32 sum becomes a byte: sum * multiplier / 2^31 / 2^shift + zero point, rounded after both divisions, halves away
   from zero after the second. `bias`, in which the input's zero point is included, is added first. */
typedef struct {
    int32_t bias, multiplier, offset, shift;
} channel;

typedef struct {
    int height, width, channels;          /* of the input */
    int out_height, out_width, filters;   /* of the output */
    int kernel_height, kernel_width;      /* of the window */
    int stride_y, stride_x;               /* from one window to the next */
    int above, left;                      /* rows and columns that the first window starts outside the input */
    int columns, column;                  /* in a strip: what a row of windows sees; numbers from one to the next */
    int taps;                             /* of a window in the strip, filled up to a multiple of four */
    int unrolled;                         /* steps of four taps that are written out */
    int in_zero;                          /* the byte that stands for 0 */
    const weight *weights;
    const channel *table;                 /* one for each filter */
} convolution;

#if SMILE_DSP || SMILE_HELIUM
typedef struct { uint32_t bytes; } __attribute__((packed, may_alias)) four;
static inline uint32_t load4(const void *from) { return ((const four *)from)->bytes; }
#endif

#if SMILE_DSP || SMILE_HELIUM
static inline void store4(void *to, uint32_t bytes) { ((four *)to)->bytes = bytes; }
#endif

#if defined(SMILE_EMULATE_DSP)
static inline uint32_t pair(uint32_t low, uint32_t high) /* two bytes as two signed 16-bit numbers */
{
    return ((uint32_t)(int8_t)(low & 0xffu) & 0xffffu) | (uint32_t)(int8_t)(high & 0xffu) << 16;
}
static inline uint32_t even(uint32_t x) { return pair(x, x >> 16); }
static inline uint32_t odd(uint32_t x) { return pair(x >> 8, x >> 24); }
#elif SMILE_DSP
static inline uint32_t even(uint32_t x) { return (uint32_t)__sxtb16((int8x4_t)x); } /* bytes 0 and 2 */
static inline uint32_t odd(uint32_t x) { return (uint32_t)__sxtb16((int8x4_t)(x >> 8 | x << 24)); } /* 1 and 3 */
#endif

/* Copy `n` bytes into a strip. */
static inline void widen(const int8_t *from, value *to, int n)
{
#if SMILE_DSP
    for (; n >= 4; n -= 4, from += 4, to += 4) {
        const uint32_t bytes = load4(from), first = even(bytes), second = odd(bytes);
        store4(to, (first & 0xffffu) | second << 16);
        store4(to + 2, first >> 16 | (second & 0xffff0000u));
    }
#endif
#if SMILE_HELIUM
    for (; n >= 16; n -= 16, from += 16, to += 16)
        vstrbq_s8(to, vldrbq_s8(from));
    for (; n >= 4; n -= 4, from += 4, to += 4)
        store4(to, load4(from));
#endif
    for (; n > 0; n--)
        *to++ = *from++;
}

/* Where a window reaches outside the input, it sees zeros. */
static void zeros(value *to, int n, int zero)
{
    for (; n > 0; n--)
        *to++ = (value)zero;
}

/* Copy what the windows in row `y` see into a strip that was all zeros, column after column, each from top to bottom, so that
   every window lies in one piece. */
SMILE_FOR_EACH_LAYER void gather(const convolution *c, const int8_t *in, int y, value *strip)
{
    const int channels = c->channels, column = c->column, seen = c->columns - c->left;
    const int inside = seen < c->width ? seen : c->width;
    strip += c->left * column;
    for (int ky = 0; ky < c->kernel_height; ky++, strip += channels) {
        const int row = y * c->stride_y - c->above + ky;
        const int8_t *from = in + row * c->width * channels;
        value *to = strip;
        if (row < 0 || row >= c->height)
            for (int x = inside; x > 0; x--, to += column)
                zeros(to, channels, c->in_zero);
        else if (channels == 1)
            for (int x = inside; x > 0; x--, to += column)
                *to = *from++;
        else
            for (int x = inside; x > 0; x--, from += channels, to += column)
                widen(from, to, channels);
    }
}

#if SMILE_DSP
typedef uint32_t SMILE_ALIAS word;
static inline uint32_t load2(const void *two) { return *(const word *)two; } /* a whole word, which does not straddle two */
static inline uint32_t first_pair(const weight *w) { return load2(w); }
static inline uint32_t second_pair(const weight *w) { return load2(w + 2); }
#endif

#if defined(SMILE_EMULATE_DSP)
static inline int32_t add_products(uint32_t x, uint32_t y, int32_t sum)
{
    return sum + (int16_t)(x & 0xffffu) * (int16_t)(y & 0xffffu) + (int16_t)(x >> 16) * (int16_t)(y >> 16);
}
#elif SMILE_DSP
static inline int32_t add_products(uint32_t x, uint32_t y, int32_t sum) /* of both pairs, in one instruction */
{
    return __smlad((int16x2_t)x, (int16x2_t)y, sum);
}
#endif

#if SMILE_HELIUM
static inline void add_16(const weight *weights, int8x16_t x, int8x16_t y, int32_t sums[4])
{
    const int32x4x2_t both = vld2q_s32((const int32_t *)(const void *)weights);
    const int8x16_t v = vreinterpretq_s8_s32(both.val[0]), w = vreinterpretq_s8_s32(both.val[1]);
    sums[0] = vmladavaq_s8(sums[0], v, x);
    sums[1] = vmladavaq_s8(sums[1], w, x);
    sums[2] = vmladavaq_s8(sums[2], v, y);
    sums[3] = vmladavaq_s8(sums[3], w, y);
}
#endif

/* Two windows, `a` and one `step` numbers behind it, times two filters, which lie woven, four weights of the one and four of
   the other. sums: of the first window times both, of the second times both. */
SMILE_FOR_EACH_LAYER void multiply_2x2(const convolution *c, const weight *weights, const value *a, int step, int32_t sums[4])
{
#if SMILE_ASSEMBLY
/* As below: 16 products in 11 instructions. The first of them begin the sums. */
#define FIRST \
    "ldm %[weights]!, {r2, r3, r4, r5}\n\tldrd %[x], %[y], [%[a]], #8\n\t" \
    "smuad %[s0], r2, %[x]\n\tsmuad %[s1], r4, %[x]\n\t" \
    "smlad %[s0], r3, %[y], %[s0]\n\tsmlad %[s1], r5, %[y], %[s1]\n\t" \
    "ldrd %[x], %[y], [%[a], %[next]]\n\t" \
    "smuad %[s2], r2, %[x]\n\tsmuad %[s3], r4, %[x]\n\t" \
    "smlad %[s2], r3, %[y], %[s2]\n\tsmlad %[s3], r5, %[y], %[s3]\n\t"
#define NEXT \
    "ldm %[weights]!, {r2, r3, r4, r5}\n\tldrd %[x], %[y], [%[a]], #8\n\t" \
    "smlad %[s0], r2, %[x], %[s0]\n\tsmlad %[s1], r4, %[x], %[s1]\n\t" \
    "smlad %[s0], r3, %[y], %[s0]\n\tsmlad %[s1], r5, %[y], %[s1]\n\t" \
    "ldrd %[x], %[y], [%[a], %[next]]\n\t" \
    "smlad %[s2], r2, %[x], %[s2]\n\tsmlad %[s3], r4, %[x], %[s3]\n\t" \
    "smlad %[s2], r3, %[y], %[s2]\n\tsmlad %[s3], r5, %[y], %[s3]\n\t"
#define MULTIPLY(sum, steps) __asm__(steps \
    : [weights] "+r"(weights), [a] "+r"(a), [s0] sum(s0), [s1] sum(s1), [s2] sum(s2), [s3] sum(s3), [x] "=&r"(x), [y] "=&r"(y) \
    : [next] "i"(step * 2 - 8) : "memory", "r2", "r3", "r4", "r5")
    if (step * 2 - 8 <= 1020) {
        register int32_t s0 __asm__("r6"), s1 __asm__("r8"), s2 __asm__("r10"), s3 __asm__("r11");
        int32_t x, y, rounds = c->taps / 4 / c->unrolled;
        if (c->unrolled == 3) {
            MULTIPLY("=&r", FIRST NEXT NEXT);
            while (--rounds > 0)
                MULTIPLY("+r", NEXT NEXT NEXT);
        } else if (c->unrolled == 9) {
            MULTIPLY("=&r", FIRST NEXT NEXT NEXT NEXT NEXT NEXT NEXT NEXT);
            while (--rounds > 0)
                MULTIPLY("+r", NEXT NEXT NEXT NEXT NEXT NEXT NEXT NEXT NEXT);
        } else {
            MULTIPLY("=&r", FIRST NEXT NEXT NEXT NEXT NEXT NEXT NEXT NEXT NEXT NEXT NEXT);
            while (--rounds > 0)
                MULTIPLY("+r", NEXT NEXT NEXT NEXT NEXT NEXT NEXT NEXT NEXT NEXT NEXT NEXT);
        }
#undef FIRST
#undef NEXT
#undef MULTIPLY
        sums[0] = s0, sums[1] = s1, sums[2] = s2, sums[3] = s3;
        return;
    }
#endif
    const value *const end = a + c->taps, *b = a + step;
    sums[0] = sums[1] = sums[2] = sums[3] = 0;
#if SMILE_HELIUM
    for (; end - a >= 16; a += 16, b += 16, weights += 32)
        add_16(weights, vldrbq_s8(a), vldrbq_s8(b), sums);
    if (a < end) {
        const mve_pred16_t some = vctp8q((uint32_t)(end - a)); /* others are 0 */
        add_16(weights, vldrbq_z_s8(a, some), vldrbq_z_s8(b, some), sums);
    }
    return;
#endif
    for (; a < end; a += 4, b += 4, weights += 8) {
#if SMILE_DSP
        const uint32_t x = load2(a), x_ = load2(a + 2), y = load2(b), y_ = load2(b + 2);
        const uint32_t v = first_pair(weights), v_ = second_pair(weights);
        const uint32_t w = first_pair(weights + 4), w_ = second_pair(weights + 4);
        sums[0] = add_products(v_, x_, add_products(v, x, sums[0]));
        sums[1] = add_products(w_, x_, add_products(w, x, sums[1]));
        sums[2] = add_products(v_, y_, add_products(v, y, sums[2]));
        sums[3] = add_products(w_, y_, add_products(w, y, sums[3]));
#else
        sums[0] += weights[0] * a[0] + weights[1] * a[1] + weights[2] * a[2] + weights[3] * a[3];
        sums[1] += weights[4] * a[0] + weights[5] * a[1] + weights[6] * a[2] + weights[7] * a[3];
        sums[2] += weights[0] * b[0] + weights[1] * b[1] + weights[2] * b[2] + weights[3] * b[3];
        sums[3] += weights[4] * b[0] + weights[5] * b[1] + weights[6] * b[2] + weights[7] * b[3];
#endif
    }
}

/* `offset` is half of 2^shift, to round, and the output's zero point, shifted to the left. */
#if SMILE_ARM
static inline int8_t requantise(int32_t sum, const channel *c)
{
    __asm__("ldm %[c], {r2, r3, r4, r5}\n\t" /* as below: bias, multiplier, offset, shift */
            "add %[sum], %[sum], r2\n\tlsl %[sum], %[sum], #1\n\tsmmulr %[sum], %[sum], r3\n\t"
            "add r4, r4, %[sum]\n\tadd r4, r4, %[sum], asr #31\n\tasr %[sum], r4, r5\n\tssat %[sum], #8, %[sum]"
        : [sum] "+r"(sum) : [c] "r"(c) : "cc", "r2", "r3", "r4", "r5");
    return (int8_t)sum;
}
#else
#if SMILE_THUMB1 /* no product has more than 32 bits; y is positive */
static inline int32_t high_product(int32_t x, int32_t y)
{
    const int32_t x_high = x >> 16, x_low = x & 0xffff, y_high = y >> 16, y_low = y & 0xffff;
    const int32_t one = x_high * y_low, other = x_low * y_high + (int32_t)((uint32_t)x_low * (uint32_t)y_low >> 16);
    return x_high * y_high + (one >> 16) + (other >> 16) + (((one & 0xffff) + (other & 0xffff) + 0x8000) >> 16);
}
#else
static inline int32_t high_product(int32_t x, int32_t y) /* its upper half, rounded */
{
    return (int32_t)(((int64_t)x * y + INT64_C(0x80000000)) >> 32);
}
#endif
static inline int8_t requantise(int32_t sum, const channel *c)
{
    int32_t x = high_product(2 * (sum + c->bias), c->multiplier);
    x = (x + c->offset + (x >> 31)) >> c->shift;
    return (int8_t)(x < -128 ? -128 : x > 127 ? 127 : x);
}
#endif

static inline int32_t larger(int32_t x, int32_t y) { return x > y ? x : y; }

#if SMILE_THUMB1
/* The largest sum of four windows times one filter: `a`, the one `step` numbers behind it, and the two `below` these. Few
   registers can be multiplied with, but any can be added to: 16 products in 63 instructions. */
static int32_t largest_of_4(const convolution *c, const weight *weights, const value *a, int step, int below)
{
#define TAP(before_the_next) \
    "mov %[x], %[weights]\n\tldrsb %[y], [%[x], %[i]]\n\t" \
    "ldrsb %[x], [%[a], %[i]]\n\tmuls %[x], %[y], %[x]\n\tadd %[s0], %[x]\n\t" \
    "ldrsb %[x], [%[b], %[i]]\n\tmuls %[x], %[y], %[x]\n\tadd %[s1], %[x]\n\t" \
    "ldrsb %[x], [%[d], %[i]]\n\tmuls %[x], %[y], %[x]\n\tadd %[s2], %[x]\n\t" \
    "ldrsb %[x], [%[e], %[i]]\n\tmuls %[x], %[y], %[x]\n\tadd %[s3], %[x]\n\t" before_the_next "adds %[i], #1\n\t"
    register const weight *w __asm__("r12") = weights + c->taps;
    register int32_t s0 __asm__("r8") = 0, s1 __asm__("r9") = 0, s2 __asm__("r10") = 0, s3 __asm__("r11") = 0;
    const value *const b = a + step, *const d = a + below, *const e = b + below;
    int32_t i = -c->taps, x, y;
    __asm__(".syntax unified\n\t"
            "1:\n\t" TAP("") TAP("") TAP("") TAP("movs %[x], #4\n\tadd %[weights], %[x]\n\t") "bmi 1b"
        : [weights] "+r"(w), [i] "+l"(i), [s0] "+r"(s0), [s1] "+r"(s1), [s2] "+r"(s2), [s3] "+r"(s3), [x] "=&l"(x), [y] "=&l"(y)
        : [a] "l"(a + c->taps), [b] "l"(b + c->taps), [d] "l"(d + c->taps), [e] "l"(e + c->taps) : "cc", "memory");
#undef TAP
    return larger(larger(s0, s1), larger(s2, s3));
}
#endif

/* And the largest of each 2x2, in one: a larger sum never becomes a smaller byte, so only the largest of four is made one. */
SMILE_FOR_EACH_LAYER void convolve_largest(const convolution *c, const int8_t *in, value *strip, int8_t *out)
{
    const int filters = c->filters, step = c->stride_x * c->column, below = c->columns * c->column;
    zeros(strip, 2 * below, c->in_zero);
    for (int y = 0; y < c->out_height; y++, out += c->out_width * filters) {
        const weight *weights = c->weights;
        for (int row = 0; row < 2; row++)
            gather(c, in, 2 * y + row, strip + row * below);
        for (int f = 0; f < filters; f += 2, weights += 2 * c->taps) {
            const channel *const p = c->table + f;
            const value *a = strip;
            int8_t *to = out + f;
            for (int x = c->out_width; x > 0; x--, a += 2 * step, to += filters) {
#if SMILE_THUMB1
                to[0] = requantise(largest_of_4(c, weights, a, step, below), p);
                if (f + 1 < filters)
                    to[1] = requantise(largest_of_4(c, weights + 4, a, step, below), p + 1);
                continue;
#endif
                int32_t top[4], low[4];
                multiply_2x2(c, weights, a, step, top);
                multiply_2x2(c, weights, a + below, step, low);
                to[0] = requantise(larger(larger(top[0], top[2]), larger(low[0], low[2])), p);
                if (f + 1 < filters)
                    to[1] = requantise(larger(larger(top[1], top[3]), larger(low[1], low[3])), p + 1);
            }
        }
    }
}

/* The same for a single window. */
static inline void multiply_2x1(const convolution *c, const weight *weights, const value *a, int32_t sums[2])
{
    sums[0] = sums[1] = 0;
    for (const value *const end = a + c->taps; a < end; a += 4, weights += 8) {
#if SMILE_DSP
        const uint32_t x = load2(a), x_ = load2(a + 2);
        sums[0] = add_products(second_pair(weights), x_, add_products(first_pair(weights), x, sums[0]));
        sums[1] = add_products(second_pair(weights + 4), x_, add_products(first_pair(weights + 4), x, sums[1]));
#else
        sums[0] += weights[0] * a[0] + weights[1] * a[1] + weights[2] * a[2] + weights[3] * a[3];
        sums[1] += weights[4] * a[0] + weights[5] * a[1] + weights[6] * a[2] + weights[7] * a[3];
#endif
    }
}

SMILE_FOR_EACH_LAYER void convolve(const convolution *c, const int8_t *in, value *strip, int8_t *out)
{
    const int filters = c->filters, step = c->stride_x * c->column;
    zeros(strip, c->columns * c->column, c->in_zero);
    for (int y = 0; y < c->out_height; y++, out += c->out_width * filters) {
        const weight *weights = c->weights;
        gather(c, in, y, strip);
        for (int f = 0; f < filters; f += 2, weights += 2 * c->taps) {
            const channel *const p = c->table + f;
            const int both = f + 1 < filters; /* the last of an odd number of filters stands alone */
            const value *a = strip;
            int8_t *to = out + f;
            int left = c->out_width;
            int32_t sums[4];
            for (; left >= 2; left -= 2, a += 2 * step, to += 2 * filters) {
                multiply_2x2(c, weights, a, step, sums);
                to[0] = requantise(sums[0], p);
                to[filters] = requantise(sums[2], p);
                if (both) {
                    to[1] = requantise(sums[1], p + 1);
                    to[filters + 1] = requantise(sums[3], p + 1);
                }
            }
            if (left > 0) {
                multiply_2x1(c, weights, a, sums);
                to[0] = requantise(sums[0], p);
                if (both)
                    to[1] = requantise(sums[1], p + 1);
            }
        }
    }
}

/* 2  convolution 3x3, ReLU    28x28x1 -> 28x28x8             56,448 multiply-accumulates */
static const channel table_2[8] = { /* see channel */
    {-1348, 1571339381, -16320, 7},
    {1994, 1271515491, -16320, 7},
    {-32, 1283549079, -16320, 7},
    {596, 1202196809, -16320, 7},
    {750, 1521900835, -16320, 7},
    {1532, 1940484270, -32640, 8},
    {2408, 1163115208, -16320, 7},
    {-484, 1661569423, -16320, 7}
};
static const weight weights_2[104] SMILE_WORDS = {
    -39, 18, 26, 0, 16, 57, 32, 0, -40, -110, -2, 0, -8, 64, 33, 0, 127, 24, -34, 0, -127, -38, -2, 0, 76, -30, -47,
    0, -3, -54, -81, 0, 32, -40, -87, 0, -93, -35, 79, 0, 127, -25, 12, 0, 38, 127, 45, 0, -22, 127, -66, 0, -10, -76,
    -33, 0, -80, -19, -24, 0, 127, -127, 32, 0, 87, -12, 14, 0, 99, -123, 92, 0, -59, -30, 127, 0, 52, 25, 60, 0, -67,
    3, 74, 0, 71, -15, -127, 0, -40, -62, 39, 0, -22, -101, 45, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};
static const convolution layer_2 = {
    28, 28, 1, /* height, width, channels */
    14, 14, 8, /* out_height, out_width, filters */
    3, 3, /* kernel_height, kernel_width */
    1, 1, /* stride_y, stride_x */
    1, 1, /* above, left */
    30, 4, 12, /* columns, column, taps */
    3, /* unrolled */
    -128, /* in_zero */
    weights_2, table_2
};

/* 3  largest of 2x2           28x28x8 -> 14x14x8             in one with 2 */

/* 4  convolution 3x3, ReLU    14x14x8 -> 14x14x16           225,792 multiply-accumulates */
static const channel table_4[16] = { /* see channel */
    {-63181, 1848680289, -32640, 8},
    {-28147, 1547163745, -32640, 8},
    {-140952, 1808899851, -32640, 8},
    {-34409, 1264838506, -16320, 7},
    {-28713, 1650937642, -32640, 8},
    {-68088, 2063135749, -32640, 8},
    {-44750, 1909443317, -32640, 8},
    {-1250, 2022984952, -32640, 8},
    {-56211, 1539537809, -32640, 8},
    {-41730, 1752142452, -32640, 8},
    {-94874, 1778512074, -32640, 8},
    {-102705, 1186624549, -16320, 7},
    {-215962, 1544652887, -32640, 8},
    {2899, 1395189244, -32640, 8},
    {-1965, 1958566646, -32640, 8},
    {-23838, 1842790987, -32640, 8}
};
static const weight weights_4[1168] SMILE_WORDS = {
    29, 46, -15, -127, 63, 63, 3, 29, -36, -101, -52, 3, 29, -1, -52, 13, -2, -63, 37, 22, 41, 77, 23, -18, 83, 46, 2,
    94, 36, -15, 0, -23, -9, 3, 28, 123, -73, 3, -2, 20, -16, -9, 47, -48, 45, -127, 6, -41, 2, -74, 2, -81, 53, 72,
    -59, 64, 37, -47, -86, -22, 61, -21, 31, 40, 10, -69, 37, 33, -9, -49, -70, 70, 27, 39, 9, -7, -108, -54, 8, -23,
    -3, 40, -18, -17, 70, -4, -37, 72, -61, -24, 59, 11, 52, -120, -115, 1, 21, -67, -24, 6, -17, -80, 11, 50, 16, 45,
    -71, -54, 5, 16, -15, -38, -7, 36, -47, 16, 17, 39, -90, -33, 24, -51, 1, -4, -97, 27, 49, -22, -34, 18, -96, -26,
    17, 36, -20, -52, -99, -58, -25, 37, 18, -77, -49, -25, 17, 40, -78, 20, -32, -17, -84, -29, -45, 6, 14, 6, 36, 0,
    11, -20, -6, 4, 36, 5, -16, -5, -19, -37, -34, -47, -97, -76, 17, 37, 45, 63, 49, 24, 55, -63, -13, -17, 25, 7,
    -40, 24, 6, -36, -26, 16, -17, -19, 20, 15, -105, -8, -94, -11, -18, 19, -21, -7, 36, -19, 25, 28, -20, 127, 34,
    -1, 24, -22, -29, 15, 1, 25, -22, -30, -47, -62, -6, 18, 49, 83, 34, -61, 65, -60, -54, -65, -90, -2, -28, 11,
    -50, -55, -70, -55, -20, -35, 81, 60, -127, -31, -52, -2, -35, 21, -11, -11, 22, -10, 77, -15, 70, 63, 23, 48,
    -110, -23, -8, -46, -58, 32, -99, -76, -46, -40, 26, -15, 33, 13, -14, -44, -10, 48, -26, -38, 6, 16, -112, -29,
    -98, -101, -65, -31, -32, 48, -27, -72, 17, -23, 31, 9, 57, 41, 49, -63, -27, 45, 18, 48, 64, -32, -58, -53, 34,
    -127, 84, 28, -107, -4, 21, -36, -13, 35, 19, 9, 44, -25, -42, -63, -2, -7, -3, 64, -118, -46, -12, 26, -27, 77,
    -47, -61, 29, -4, -42, -104, 86, -69, 10, 20, -43, -20, 17, 8, -66, 6, 7, 2, -7, -11, -63, -55, 23, -4, 69, -20,
    -24, -9, -74, -22, -2, 55, -26, -30, -26, 3, -6, -71, 48, 87, -48, -38, -55, -127, -10, 74, 41, 6, -68, -17, -3,
    8, -22, -29, 63, -41, 19, 4, -49, -25, 18, 20, -39, 61, -9, 18, -16, 22, 24, -18, -20, 11, 23, 35, 23, 3, -29, 32,
    31, 4, -38, -22, 39, 4, -18, -33, -19, 32, -31, -2, -13, -93, 42, 65, 62, -5, -52, -28, -25, -23, 26, -1, 52, 5,
    62, 4, -41, 5, 3, -10, 6, 2, -14, -43, -8, 29, -12, -10, 73, -77, 80, 84, -24, 32, -6, 5, -9, 41, 10, -19, 1, 24,
    31, 22, 55, -16, 43, 59, -27, -4, -12, 98, 40, 46, 6, -127, 4, 20, -30, 35, -3, 19, 47, -60, 35, 31, -60, 4, -19,
    -70, -3, 9, -16, -44, 66, -4, 62, -12, 91, -34, -5, 20, -63, 27, -65, -42, 29, 12, 44, 6, -16, 29, 24, -92, 49,
    55, -49, -25, -23, 0, 16, 4, 12, -42, -6, -24, -83, -12, 43, 29, -17, 52, -19, 0, -73, -40, -76, -56, -49, -12,
    -15, 3, 33, -127, 50, -58, -41, 17, 12, -11, -37, 25, -113, 9, -50, -15, -21, 54, -26, -27, 80, -87, -18, 13, -10,
    -51, 0, 27, -6, -30, -24, -100, -25, 37, 31, 26, -78, 21, -3, 80, -54, -71, 34, 1, -28, -91, 6, -22, 36, -116,
    -107, -52, -24, 11, -74, -28, -45, -59, 26, 72, 96, -1, 37, 11, -4, -41, -23, -84, 110, 24, -2, -10, 122, -67, 3,
    45, -70, -37, -22, 25, -1, 92, -32, 25, -78, -29, 14, 5, 49, -89, -39, 13, 59, -5, -1, 48, 20, -90, -19, 8, -36,
    33, 30, 49, -38, -127, -33, 77, 1, 13, 16, 3, 69, -33, -19, -4, 114, 74, -53, 1, 35, 12, 46, 15, -91, -27, 66, 75,
    10, 40, -96, 59, -49, -48, -14, -25, 83, -77, -49, -87, 43, -25, 20, -37, -6, -89, -57, -33, -127, -18, -59, -11,
    24, 14, 21, -34, 42, -6, 27, 33, 42, -6, 70, 4, -71, 6, 2, -2, -72, 54, 4, -55, 16, 83, -14, -89, -13, -54, 41,
    80, -83, -44, 58, 55, 29, -20, -49, -127, 56, 31, 18, 45, -14, 70, 11, -94, -34, 41, 16, -1, 16, -31, -60, -77,
    -71, -122, 8, 10, -58, -26, 103, 5, 47, 114, 2, -31, -29, -34, 48, -22, -82, -77, 17, -19, -71, -57, 47, -1, 18,
    36, 4, -13, -81, 31, -7, 19, 12, -93, -39, -38, -77, -8, 2, -25, -48, -13, 15, -1, -73, 11, -49, -18, -58, -114,
    -50, -70, -89, 2, -61, 61, -99, 39, 43, -7, -77, 21, -54, -36, -47, -92, -28, -3, -127, -49, -19, -82, 46, 33, 10,
    2, -28, 16, 47, 29, 11, -38, -31, -7, -46, 88, -3, -27, 34, -35, 1, 25, -44, 45, 56, 73, -47, -16, 1, -26, -26,
    26, -25, -46, -6, -38, -31, 0, -51, 82, 56, 25, 4, 10, -62, -40, -69, -42, -88, -87, -26, -78, 25, -115, -11, -39,
    -20, -107, -127, -48, 35, 22, 3, 34, -62, -20, -26, -50, 13, 98, -31, -46, -123, 2, -98, -77, 1, -42, 33, -28,
    -19, 16, 33, 40, 30, -16, 2, -83, 19, -51, -93, -77, 28, 34, 18, -54, -31, 8, -36, 6, 26, 90, 73, -103, -6, 0,
    -80, 8, -60, -29, 34, 14, -59, -49, -40, -27, 72, 69, 22, -89, -56, -13, -85, 53, -44, 5, 39, 7, -59, -32, -58,
    -3, -18, 6, 36, 2, -47, -78, -29, 69, 37, 66, 30, -86, -88, 1, 44, -47, -11, 49, -78, -79, 30, 13, 9, -12, -15, 3,
    104, -34, -57, -68, 51, -83, 4, -25, 31, 11, -102, 93, 64, 50, -49, 60, -4, -83, -85, -25, -27, -39, 71, -74, 22,
    83, -46, 74, 67, 19, 77, 1, -22, -127, -21, -63, -3, 20, 25, 39, 22, 13, -9, 67, 8, 0, 30, 60, 51, -29, 72, 73,
    -58, -7, -15, 52, 20, -26, 9, 72, -13, 42, -11, 39, 57, -64, 29, -64, -24, -1, 18, -37, 76, -43, -22, -13, -41,
    -36, 27, 31, -29, -96, -23, -87, 57, -1, 104, -113, 28, 66, -8, -7, -70, 18, 27, 11, -21, -51, 83, 22, 0, -82, 71,
    29, -22, -49, -2, 6, 72, 2, 52, -35, 49, 14, 63, 127, -22, -20, 26, -50, 57, -63, -18, -5, 47, -56, -16, 26, 10,
    -82, 35, -46, 36, -89, -29, 45, -56, -27, -4, -9, -16, -52, 21, -10, -55, -62, -4, -81, 29, -24, 95, -32, 9, -15,
    -17, -24, -106, -10, 27, -62, -74, -112, 91, 65, -37, -53, 37, 2, -25, -1, 41, 39, 60, 26, 51, -57, -127, -48, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};
static const convolution layer_4 = {
    14, 14, 8, /* height, width, channels */
    7, 7, 16, /* out_height, out_width, filters */
    3, 3, /* kernel_height, kernel_width */
    1, 1, /* stride_y, stride_x */
    1, 1, /* above, left */
    16, 24, 72, /* columns, column, taps */
    9, /* unrolled */
    -128, /* in_zero */
    weights_4, table_4
};

/* 5  largest of 2x2           14x14x16 -> 7x7x16             in one with 4 */

/* 6  convolution 3x3, ReLU    7x7x16 -> 7x7x16              112,896 multiply-accumulates */
static const channel table_6[16] = { /* see channel */
    {-79305, 1404831221, -32640, 8},
    {-81250, 1209318298, -16320, 7},
    {-70700, 1471918436, -32640, 8},
    {-29036, 2094436097, -32640, 8},
    {-55162, 1331895586, -16320, 7},
    {-127148, 1339607892, -32640, 8},
    {-169346, 2007559338, -32640, 8},
    {-182161, 1779407016, -32640, 8},
    {-113900, 1542720287, -32640, 8},
    {-129343, 1635361388, -32640, 8},
    {-107385, 1522367154, -32640, 8},
    {-116475, 1992783851, -32640, 8},
    {-104569, 1512650101, -32640, 8},
    {-167818, 1670314990, -32640, 8},
    {-63625, 1542657666, -32640, 8},
    {3710, 1677907601, -32640, 8}
};
static const weight weights_6[2304] SMILE_WORDS = {
    -53, 34, 56, -19, -3, 2, 30, -37, -110, 13, 19, -17, -41, -6, 49, 5, 127, 41, 52, -27, 45, 14, -9, 32, 64, -28,
    -25, 16, 12, 20, -10, 19, 0, -32, 25, 10, 6, -29, -35, 10, 3, 37, 29, -76, -3, -37, 15, -48, 108, -23, -49, 40, 9,
    23, 27, -36, -99, -36, -9, -6, -12, -11, 5, 15, -62, 64, -29, -3, -56, -5, 6, 39, 5, -6, -50, -22, 6, 54, -30,
    -23, 77, -22, -30, 34, 78, 56, -24, -8, -49, -29, -75, -17, -89, -45, -14, 20, -53, -15, 104, -30, -50, 7, 127,
    19, -41, 4, 109, -25, -56, -38, -6, 22, -21, 20, -33, -11, 42, -41, -53, 39, -30, 1, 0, 62, -34, -33, -16, 18,
    114, 78, 19, 21, -7, -34, -19, -50, 21, 71, -31, 3, 23, -71, -17, -13, 7, 88, -95, -28, -18, 11, -22, -39, -74,
    -56, 18, 38, -19, -24, -18, -7, -8, 53, 44, 1, -9, 16, -22, 31, -13, -23, -66, -90, -7, 68, -25, 23, 20, -2, 28,
    71, 56, -11, 2, -8, -15, 4, -78, -25, -35, -33, -39, -6, -38, 12, 44, 20, 1, 10, -27, -16, -45, -31, -101, -2,
    -22, 29, 21, 10, 68, -41, -6, 82, 43, 4, -49, 38, 18, 45, -104, -44, -9, 40, 9, 3, -9, 27, -94, -8, -48, -3, 19,
    1, -7, -6, -76, 51, -80, 10, -58, -26, -28, -51, -18, 25, 17, -19, -26, 7, 28, -64, -43, 7, 18, 7, -25, 5, -50,
    -38, -14, -12, -13, -11, 6, -2, 34, -65, 105, -59, 11, -10, 42, -8, -47, -56, -59, 31, -3, -31, -11, -76, 58, -66,
    -1, -24, 12, -23, -62, -78, 17, 32, -7, 21, -12, 10, 11, -56, 4, 12, 21, -15, -36, -25, 10, 7, 32, -38, 62, 42,
    77, 21, 29, -37, -7, 39, -14, 26, -29, -11, -26, -45, -15, -57, -37, 28, -37, 17, 4, -2, 33, -54, 19, -66, 59,
    -65, 15, 45, 7, 12, -10, 16, -7, 30, -43, -26, -4, -20, -2, 19, -57, 22, 30, 24, -3, -3, -31, 20, 9, -27, -14,
    -17, 7, -17, 25, 4, 57, -30, 10, -14, 13, -26, -37, -55, -35, -29, 20, -103, 8, -50, 36, 10, -54, 17, 20, 22, -42,
    -37, 111, 25, 30, 60, 5, 23, -40, 48, 30, 28, 28, 44, 0, 22, -8, 75, -30, -36, -1, 11, 48, -6, 20, 35, -19, -51,
    1, -14, -34, -8, -2, -17, -13, -17, 75, 67, -19, -54, 26, -39, -7, 7, -108, 17, -10, 54, -16, 3, -46, 2, 9, -20,
    21, 27, -26, 12, -30, -86, -40, 21, -12, 71, -30, 96, -16, 53, -78, -27, 25, -127, 25, -56, -11, -2, -100, 22, 41,
    32, 38, -14, 0, -1, -4, -19, -35, 21, -69, -21, -48, -13, -28, 23, 50, 69, -18, 41, -23, 37, -18, 21, 3, 3, 18,
    -10, -77, -15, -15, 31, -1, -3, 12, -26, -27, 4, -57, 9, 43, 46, 15, 2, 19, 2, 31, -4, 13, 6, 84, 86, 22, 21, -84,
    -15, -84, 34, -25, -23, -127, 97, 41, 60, -66, -1, -19, 24, 14, 41, -29, -48, 22, 54, 15, -37, -7, -78, 71, -6,
    -33, -49, -31, -55, 27, -36, -36, -12, 28, -5, -1, -49, -33, -49, -23, -15, -28, 17, -18, -76, 13, -15, -29, -56,
    14, -16, 93, -64, -72, -92, 25, -5, 12, -17, -40, -56, 15, -40, -2, -6, 10, -98, -35, -47, -23, -1, -81, -14, -77,
    -20, 20, -14, 58, 46, -9, -13, -31, 20, 2, -2, -49, 36, 33, 43, 19, 14, -21, 23, -42, -9, 2, -17, -10, -19, -13,
    -2, 18, 17, 15, 15, 27, -9, -57, -11, 51, 81, 49, 12, -38, -4, 39, -33, -127, 12, -49, -6, 5, -18, 20, 5, -40, 27,
    -32, -59, 4, 7, 39, 26, 16, 52, 23, -13, -24, 37, -43, 10, -19, 56, 10, 13, -19, -86, -24, 2, -10, 8, -76, 79, 40,
    52, 39, -7, -15, 5, -53, -20, 19, -39, 17, -70, 59, 35, -72, -25, 85, -1, -8, -31, 8, -42, -15, -4, 34, 1, 34,
    -26, 11, -25, 33, -1, 35, 65, 64, -29, 4, 45, 107, -23, -94, 35, 31, -3, 64, -28, 48, 32, 33, -19, -80, 3, 30,
    -25, -42, 116, -14, -127, -2, 16, -40, -64, 14, 40, 1, -12, 21, -1, -13, -24, 57, -6, -39, 42, -24, 9, -32, -24,
    -38, 14, -22, -61, -2, 11, -19, -10, -2, -22, -14, 19, 13, 34, -31, -35, -27, -1, -56, 8, 25, -11, 19, -29, -119,
    25, 49, -95, -30, -33, 36, 10, 6, -75, 28, -10, 23, 15, -52, -60, 18, -30, -69, 9, -55, 40, -12, 42, -11, -83,
    -23, 8, 55, -12, 76, -34, 101, 36, -59, 1, -19, -59, 24, 17, 11, -48, -13, -7, -1, -6, -25, -35, -30, -11, -60,
    -14, -72, 54, 3, 30, 50, 7, -40, -18, 2, 31, -62, -10, -66, 8, -50, -18, -43, -36, -32, 6, -38, -2, -6, -53, -1,
    22, -38, 11, -41, -27, 12, 32, -80, 4, 34, 30, -10, -18, -40, -22, -15, 5, 7, 10, 25, -49, 70, 47, -14, -18, 25,
    24, 30, -54, 74, -31, 45, -22, -4, -52, 24, 53, 4, 9, -9, -51, -12, 13, 15, 49, -18, 79, -29, 11, 47, -25, -30, 3,
    13, -67, -9, -77, -78, -11, -58, 10, -58, 7, -7, -43, -18, 11, 10, 5, 75, 55, 8, 41, 28, -15, -27, 19, -65, 64,
    105, -29, 40, -17, 1, -46, -10, -28, -21, 5, 14, -14, 47, -21, 13, 0, -24, -59, 1, 39, -15, -8, 21, 16, -50, 6,
    -41, 58, -42, -79, -3, -8, 7, -14, 21, -2, -41, 13, -7, 26, 15, -57, 29, -70, -68, -49, -70, -44, 8, 20, 32, -79,
    9, -44, 32, 36, -64, 1, 6, -46, 34, -7, -9, -13, -66, 16, -40, -62, -22, 42, -67, 17, -38, 12, -30, -37, 9, 30,
    -25, 66, -12, -81, 42, -37, -71, -44, -18, 0, -64, 59, 30, 21, 51, -57, 28, -35, -51, -14, -56, -74, -11, -30,
    -54, -8, -76, -23, -26, -3, -2, -41, -13, -67, -38, 20, 127, 31, -76, -102, 0, -59, 24, -4, 31, 27, 101, -97, -76,
    -105, 6, -60, -27, -48, -28, -2, -43, -24, -23, 8, 10, -45, 10, -5, 50, -5, 17, 32, 21, -32, 63, -18, 59, -91, 21,
    -6, 8, -29, -31, -46, -41, -23, -67, -29, -28, 25, -20, -29, -90, 2, -21, -27, -87, -33, 29, -4, 0, 56, 36, 40,
    -54, -41, -24, 24, -127, -83, -52, 3, -46, -46, -81, 36, -12, -18, 21, -23, 25, 25, 1, -53, -22, 10, -32, -30,
    -33, -19, 37, -45, -20, -91, 49, -7, -28, 16, -69, 26, -35, -103, -95, 26, -56, 5, -3, 11, -7, 8, 28, -26, 9, -20,
    1, -28, 7, 4, -33, -5, -9, 14, -36, 21, 20, -28, 42, 5, -37, 6, 33, 49, -53, -1, 49, -7, -64, -1, 14, 9, -58, 43,
    -25, -29, -11, 1, -11, -10, -19, -18, 0, 51, 41, -48, 0, -17, 62, -28, -25, 28, -20, 5, -24, 8, 6, -3, -19, 15,
    17, -2, 45, -23, 22, -22, -36, -30, -10, 0, -33, -49, 31, 12, -16, -59, -58, -35, -18, -70, -57, -62, 1, 24, 22,
    -65, 0, -3, -2, -9, -8, 38, -30, 6, 41, 64, 53, -1, -36, -11, -5, -84, 0, 51, 52, 38, 49, -67, 127, -84, -21, 18,
    -34, 26, -41, 45, 54, -93, 12, 8, 82, 60, 71, -32, 34, 29, -5, -28, -56, 9, 48, 66, -53, 89, 7, 4, 45, -1, 9, -32,
    -39, -13, -31, -4, 23, 1, 56, -28, -21, 36, -50, -12, 44, 8, -38, -11, -66, -8, -44, -11, -12, -39, 1, 45, 22,
    -38, -52, 20, 2, -12, -59, -2, 19, -62, -18, -89, -127, 20, 44, -33, -38, 37, 47, 7, -30, -20, -10, -19, -66, -6,
    -1, 19, -1, -31, -9, -51, 78, -29, -60, -34, -27, -43, 74, -40, 38, -38, -8, -34, -26, -68, 46, -43, -71, 13, -93,
    -31, 27, 76, 0, 12, 11, -35, 44, -100, -12, -24, -54, 22, 22, -37, -23, -31, 4, 47, -25, 30, -40, 41, 31, -46, 28,
    -53, 8, 9, 10, 0, 52, -44, -56, -18, -17, -36, -24, -33, -1, 17, -23, -33, -9, -8, 18, -21, -63, 4, -31, 15, 30,
    -34, 14, -50, -84, 37, -61, 19, -6, 5, -44, -38, -79, 1, -19, -37, 46, -60, -80, -51, -8, -41, 13, -31, 1, 4, 71,
    -45, 23, 19, -21, -38, -36, -5, -4, -39, 41, -1, -22, 35, 28, 19, 21, 14, 21, -6, 6, -6, -49, 51, -71, -20, -14,
    -32, -23, -1, 1, 70, 43, 15, 9, 36, -14, -35, -8, 7, 1, 37, -6, -31, -34, 38, -10, 51, 2, 51, 11, -27, -7, -23,
    -109, 62, -23, 103, -34, 22, -14, 60, 6, -76, 55, -64, -31, -6, 55, -3, -26, -12, 55, -37, 10, 24, -1, 24, 15, -2,
    3, -48, 21, -7, 21, -1, -107, -37, 55, 77, 7, 32, 25, 4, 4, 47, 51, 35, -24, -39, 17, 5, -41, 2, -36, 5, -39, 9,
    -51, -19, -15, -44, 78, 21, -18, -14, -44, -19, 40, -35, -41, -61, 3, 11, -45, -59, -39, 61, -51, 13, -9, -73, 13,
    -17, -113, 60, -45, 41, -36, 50, -32, 13, -14, -38, 54, 127, -43, 17, 27, -20, 19, -17, -4, -18, -8, 4, -27, -27,
    -70, -23, 1, -24, -22, -5, -8, 46, -67, -26, -13, -42, 12, 20, -5, -21, -54, -72, -3, 64, 31, 26, 34, -19, 80,
    -92, -50, 18, -35, 6, -29, -23, -40, 14, -18, 15, -9, 31, -2, 53, -2, -26, -1, -11, 0, -7, -8, 50, 24, -20, -46,
    2, 7, -2, -33, -1, -57, -1, 67, -12, -13, -4, 48, 0, -91, 1, -73, -36, -37, -25, 12, 14, 26, -20, 33, 8, -20, -3,
    -71, -18, -76, 10, -56, -17, 8, -35, -21, 60, 1, 13, -22, 28, -3, -21, -53, -50, -14, -81, -38, 22, -22, 5, -34,
    4, 31, -28, -17, -58, -59, -39, -52, -40, -60, -11, -1, -34, -20, -43, -23, 56, 102, 2, -24, -88, 15, -80, -127,
    -117, -64, -33, 84, 56, 10, 6, 18, 21, -16, -19, -22, -45, 37, -39, 24, -57, 21, -60, -2, 60, 39, 2, -11, -58, 37,
    -16, 28, 27, -31, 3, -43, -72, 36, -24, 34, -37, -81, 65, 12, -30, -20, -34, 32, -116, -77, 3, 1, -6, 84, -19, 25,
    24, 12, 46, 74, 22, -5, -54, 8, 52, -9, 11, 51, -7, 38, 15, -55, 76, 40, 35, 26, -54, 13, -25, -67, -63, -76, 8,
    -2, 24, -15, 37, -6, 11, 3, 52, 46, -32, -20, -1, 11, -13, -16, 19, -29, -23, -54, 33, -15, -7, 14, 9, -68, 32,
    -72, 39, -2, 6, 45, -13, -8, -40, -16, 55, -38, 42, 28, 61, -33, -17, 35, -12, 57, -3, 40, -53, -30, 21, -127,
    -34, 86, -39, -66, 5, -52, 3, -35, 4, -4, -19, 48, 35, -3, -68, 80, 76, -49, -36, -12, 57, -16, 2, 56, -43, -17,
    -17, -113, 15, -4, 20, 66, 16, 3, -16, 65, 75, 3, -64, -14, 32, -26, 22, -60, -54, -101, -60, -3, -15, -73, -106,
    -11, 74, 95, -85, -2, 15, -27, -59, -81, 28, -54, -49, -63, -32, 40, -108, 51, -59, 48, -49, -29, 4, 54, 4, 34,
    -124, 46, -16, -46, 34, 1, -27, -51, 96, -32, -104, -21, -27, -16, 8, 43, -80, 24, -1, -11, -26, 2, -31, 24, 40,
    -70, 74, 52, -50, -53, -76, -7, -6, -121, -4, -44, -22, 41, -49, 62, 8, -77, 2, 16, -12, 1, -35, -80, -50, -62,
    -5, -4, 44, -8, -61, -11, 44, -127, -53, -51, 49, -27, 16, -6, -21, -106, -98, -45, 19, 30, -77, -112, -53, 40,
    22, 10, -3, 38, -33, 38, -2, -97, -17, -1, 57, -7, 14, 91, 22, -41, -64, -51, 11, 0, 29, -36, -33, 0, 23, 58, 68,
    -7, -20, 45, -55, 12, 13, 30, 27, -7, 40, 5, -54, -67, -32, 24, 17, -30, 33, -31, 37, 8, -52, 9, -25, 24, -13,
    -32, 19, 3, 8, 29, -12, -9, -1, 20, -18, 20, 92, -34, 13, 44, -25, -49, 6, -15, 103, -6, 30, -15, 0, 17, -15, -17,
    -12, -3, -40, 8, -15, -14, -44, 21, -7, -22, 22, 57, 25, -45, -61, -41, -3, 36, 8, 34, 35, 4, -47, 7, 3, -40, 72,
    10, -37, -57, -44, 47, 6, -54, -45, 92, 41, 26, 71, -25, -50, 26, 10, -21, 3, 27, 14, -16, 4, 8, -20, -53, 11, 97,
    14, -46, -24, -40, -22, -7, -40, -18, 40, -24, 127, 21, -65, -3, -65, 32, 54, -11, -34, -9, 98, -19, 7, -10, 49,
    0, 27, -29, 28, -21, -20, 34, 41, 13, -67, 3, 5, 42, -16, -23, -28, -24, 21, -87, -37, -40, -47, -30, -20, 18,
    -25, -8, -38, 19, -25, -43, -13, -29, 24, -70, -40, -31, 40, -10, -44, 18, -13, -55, -45, 21, 7, 21, -27, -5, 22,
    65, -71, -6, -13, 22, 59, 25, -57, 27, -29, -35, 2, 18, 17, -54, 6, 9, 0, -61, 22, -46, 59, 49, 32, -55, -24, -59,
    35, 29, 4, -30, -25, 37, -39, -18, 10, -37, 32, -45, -31, -45, -26, 14, -49, 61, 71, -92, -51, 17, 40, 55, -15,
    -27, 86, 42, 9, -13, 36, 26, 1, -10, 2, 42, -15, -80, 29, -127, -15, 23, 27, 33, -11, -44, -31, 122, 35, 72, 25,
    -11, -41, -57, -16, -70, -20, 2, 17, 3, 13,
};
static const convolution layer_6 = {
    7, 7, 16, /* height, width, channels */
    3, 3, 16, /* out_height, out_width, filters */
    3, 3, /* kernel_height, kernel_width */
    1, 1, /* stride_y, stride_x */
    1, 1, /* above, left */
    8, 48, 144, /* columns, column, taps */
    12, /* unrolled */
    -128, /* in_zero */
    weights_6, table_6
};

/* 7  largest of 2x2           7x7x16 -> 3x3x16               in one with 6 */

/* 8  convolution 3x3          3x3x16 -> 1x1x1                   144 multiply-accumulates */
static const channel table_8[2] = { /* see channel */
    {3804, 1421847721, -10496, 9},
    {3804, 1421847721, -10496, 9}
};
static const weight weights_8[288] SMILE_WORDS = {
    -13, 1, 23, -3, 0, 0, 0, 0, 8, 2, -24, 1, 0, 0, 0, 0, 31, -27, -14, 43, 0, 0, 0, 0, -4, -5, 5, -35, 0, 0, 0, 0,
    34, -11, 17, 10, 0, 0, 0, 0, 12, 16, -4, 6, 0, 0, 0, 0, 55, 23, 9, -45, 0, 0, 0, 0, -53, -47, -22, 22, 0, 0, 0, 0,
    -15, -34, -63, 9, 0, 0, 0, 0, -26, -20, 6, 1, 0, 0, 0, 0, 1, 34, 2, -95, 0, 0, 0, 0, 31, 8, 78, -70, 0, 0, 0, 0,
    26, -10, 37, 17, 0, 0, 0, 0, 3, -30, -5, 19, 0, 0, 0, 0, -27, 11, 33, -48, 0, 0, 0, 0, -40, -33, 25, 29, 0, 0, 0,
    0, 9, 37, 8, 42, 0, 0, 0, 0, 17, -35, -32, 35, 0, 0, 0, 0, -16, -72, 27, 2, 0, 0, 0, 0, 3, 24, -25, 34, 0, 0, 0,
    0, -14, 40, -52, -22, 0, 0, 0, 0, -112, -39, 93, -127, 0, 0, 0, 0, -45, 57, -74, 34, 0, 0, 0, 0, -6, 82, 44, -10,
    0, 0, 0, 0, 11, -21, -16, 8, 0, 0, 0, 0, 10, -10, -4, 20, 0, 0, 0, 0, -16, -20, 43, -28, 0, 0, 0, 0, -5, 7, -6,
    10, 0, 0, 0, 0, -30, -1, -15, 10, 0, 0, 0, 0, 43, -13, 2, 5, 0, 0, 0, 0, 15, 40, 15, -8, 0, 0, 0, 0, 32, -70, 28,
    53, 0, 0, 0, 0, 73, 98, 26, -125, 0, 0, 0, 0, -32, 91, -45, -13, 0, 0, 0, 0, 89, -16, -94, -6, 0, 0, 0, 0, 74, 58,
    66, -70, 0, 0, 0, 0,
};
static const convolution layer_8 = {
    3, 3, 16, /* height, width, channels */
    1, 1, 1, /* out_height, out_width, filters */
    3, 3, /* kernel_height, kernel_width */
    1, 1, /* stride_y, stride_x */
    0, 0, /* above, left */
    3, 48, 144, /* columns, column, taps */
    12, /* unrolled */
    -128, /* in_zero */
    weights_8, table_8
};

/* 1  every 8th pixel          224x224x1 -> 28x28x1
   The frame's middle is scaled on the fly to a picture of SMILE_WIDTH x SMILE_HEIGHT; only pixels that layer 1 reads are
   computed. Pixel u of n begins at u * side / n, and is the mean of all that lies before the next one, or what it begins on. */

#ifdef __GNUC__
#define SMILE_APART __attribute__((noinline)) /* what is rare, so that the rest is quick and small */
#else
#define SMILE_APART
#endif
#ifdef __clang__
#define SMILE_FEW _Pragma("clang loop unroll(disable)") /* a loop of few turns */
#else
#define SMILE_FEW
#endif

static void divide(smile_axis *a, uint32_t side, uint32_t pixels, uint32_t stride, uint32_t at)
{
    a->at = (uint16_t)at;
    a->rest = 0;
    a->one = (uint16_t)(side / pixels);
    a->one_rest = (uint16_t)(side - a->one * pixels);
    a->step = (uint16_t)(stride * side / pixels);
    a->step_rest = (uint16_t)(stride * side - a->step * pixels);
}

/* The grey of `n` pixels of RGB565, added up; `high` is the place of the high byte, 0 or 1. */
static SMILE_APART uint32_t grey_of_rgb565(const uint8_t *at, uint32_t n, uint32_t high)
{
    uint32_t sum = 0;
    SMILE_FEW
    for (; n > 0; n--, at += 2) {
        const uint32_t pixel = (uint32_t)at[high] << 8 | at[high ^ 1];
        const uint32_t red = pixel >> 11, green = pixel >> 5 & 63, blue = pixel & 31;
        sum += (77 * (red << 3 | red >> 2) + 150 * (green << 2 | green >> 4) + 29 * (blue << 3 | blue >> 2) + 128) >> 8;
    }
    return sum;
}

static int contrast(const smile_context *c) { return c->lightest - c->darkest >= SMILE_CONTRAST; }

#define SMILE_ROW_PIXELS 28 /* of the picture, that are read in a row */

/* From pixel to pixel along a row: where the next one begins. */
#define SMILE_MOVE_ON(row) \
    row += step; \
    rest += step_rest; \
    if (rest >= SMILE_WIDTH) { \
        rest -= SMILE_WIDTH; \
        row += bytes; \
    }

/* A row where each pixel is one of the frame's. */
static void copy_row(const smile_context *c, const uint8_t *row, uint8_t *line)
{
    const uint32_t bytes = c->bytes, step = c->x.step * bytes, step_rest = c->x.step_rest, colour = c->colour, high = c->high;
    uint32_t rest = 0;
    SMILE_FEW
    for (const uint8_t *const end = line + SMILE_ROW_PIXELS; line < end; line++) {
        *line = (uint8_t)((colour ? grey_of_rgb565(row, 1, high) : *row) ^ 0x80);
        SMILE_MOVE_ON(row)
    }
}

/* Add a row of the frame, the first or not, to the sums of the pixels whose mean it is part of. */
static void add_row(const smile_context *c, const uint8_t *row, int first, uint32_t *sums)
{
    const uint32_t bytes = c->bytes, step = c->x.step * bytes, step_rest = c->x.step_rest;
    const uint32_t one = c->x.one, most = SMILE_WIDTH - c->x.one_rest, colour = c->colour;
    uint32_t rest = 0;
    SMILE_FEW
    for (const uint32_t *const end = sums + SMILE_ROW_PIXELS; sums < end; sums++) {
        uint32_t n = one + (rest >= most), sum = first ? 0 : *sums;
        if (colour)
            sum += grey_of_rgb565(row, n, c->high);
        else {
            const uint8_t *from = row;
            SMILE_FEW
            do {
                sum += *from;
                from += bytes;
            } while (--n > 0);
        }
        *sums = sum;
        SMILE_MOVE_ON(row)
    }
}

static SMILE_APART uint32_t quotient(uint32_t x, uint32_t n) { return x / n; } /* apart, or compilers draw it into the loop */

/* Divide the sums of `rows` rows. A small chip has no division, so that sum / n is sum * (2^23 / n + 1) / 2^23: the same for all
   sums below 256 n as long as 256 n^2 < 2^23. */
static void mean_row(const smile_context *c, const uint32_t *sums, uint32_t rows, uint8_t *line)
{
    const uint32_t step_rest = c->x.step_rest, most = SMILE_WIDTH - c->x.one_rest;
    const uint32_t narrow = c->x.one * rows, wide = narrow + rows, times_narrow = quotient(0x800000, narrow) + 1;
    const uint32_t times_wide = quotient(0x800000, wide) + 1, small = wide <= 181;
    uint32_t rest = 0;
    SMILE_FEW
    for (const uint8_t *const end = line + SMILE_ROW_PIXELS; line < end; line++) {
        const uint32_t n = rest >= most ? wide : narrow, times = rest >= most ? times_wide : times_narrow;
        const uint32_t sum = *sums++ + n / 2;
        *line = (uint8_t)((small ? sum * times >> 23 : quotient(sum, n)) ^ 0x80);
        rest += step_rest;
        rest -= rest >= SMILE_WIDTH ? SMILE_WIDTH : 0;
    }
}

static inline void finish_row(const smile_context *c, const uint8_t *row, const uint32_t *sums, uint32_t rows, uint8_t *line)
{
    if (c->nearest)
        copy_row(c, row, line);
    else
        mean_row(c, sums, rows, line);
}

/* Take in row `number`, which layer 1 reads, once or, where the frame is smaller than the picture, several times. */
static void read_row(smile_context *c, const uint8_t *row, uint32_t number)
{
    row += c->x.at * c->bytes + c->luma;
    do {
        uint32_t rest = (uint32_t)c->y.rest + c->y.one_rest;
        const uint32_t rows = c->nearest ? 1 : c->y.one + (uint32_t)(rest >= SMILE_HEIGHT);
        uint32_t *const sums = c->arena.words + 196;
        if (!c->nearest)
            add_row(c, row, number == c->y.at, sums);
        if (number + 1 < c->y.at + rows)
            return;
        uint8_t *const line = (uint8_t *)c->arena.bytes + 0 + c->done * SMILE_SEEN_WIDTH;
        finish_row(c, row, sums, rows, line);
        SMILE_FEW
        for (int i = 0; i < SMILE_ROW_PIXELS && !contrast(c); i++) {
            const uint8_t grey = line[i] ^ 0x80;
            c->darkest = grey < c->darkest ? grey : c->darkest;
            c->lightest = grey > c->lightest ? grey : c->lightest;
        }
        rest = (uint32_t)c->y.rest + c->y.step_rest;
        c->y.at = (uint16_t)(c->y.at + c->y.step + (rest >= SMILE_HEIGHT));
        c->y.rest = (uint16_t)(rest >= SMILE_HEIGHT ? rest - SMILE_HEIGHT : rest);
        if (++c->done == SMILE_SEEN_HEIGHT)
            c->y.at = 65535; /* no row has this number */
    } while (c->y.at <= number);
}

smile_status smile_begin(smile_context *context, uint16_t width, uint16_t height, smile_format format)
{
    smile_context *const c = context;
    if (c == 0)
        return SMILE_NO_FRAME;
    c->row = c->height = 0;
    if ((unsigned)format > (unsigned)SMILE_YUV420)
        return SMILE_WRONG_FORMAT;
    const int pairs = format == SMILE_YUYV || format == SMILE_UYVY; /* of pixels, which share their colour */
    if (width == 0 || height == 0 || (pairs && width % 2 != 0))
        return SMILE_WRONG_SIZE;
    uint32_t across = (uint32_t)height * SMILE_WIDTH / SMILE_HEIGHT, down = (uint32_t)width * SMILE_HEIGHT / SMILE_WIDTH;
    across = across < 1 ? 1 : across < width ? across : width;
    down = down < 1 ? 1 : down < height ? down : height;
    divide(&c->x, across, SMILE_WIDTH, 8, (width - across) / 2);
    divide(&c->y, down, SMILE_HEIGHT, 8, (height - down) / 2);
    c->nearest = across <= SMILE_WIDTH && down <= SMILE_HEIGHT;
    c->colour = format == SMILE_RGB565_LE || format == SMILE_RGB565_BE;
    c->bytes = c->colour || pairs ? 2 : 1;
    c->luma = format == SMILE_UYVY;
    c->high = format == SMILE_RGB565_LE;
    c->darkest = 255;
    c->lightest = 0;
    c->done = c->in_window = 0;
    c->height = height;
    return SMILE_OK;
}

smile_status smile_row(smile_context *context, const uint8_t *row)
{
    if (context == 0 || row == 0)
        return SMILE_NO_FRAME;
    if (context->row >= context->height)
        return SMILE_TOO_EARLY;
    const uint32_t number = context->row++;
    if (number >= context->y.at)
        read_row(context, row, number);
    return SMILE_OK;
}

const int8_t *smile_seen(const smile_context *context)
{
    const int ready = context != 0 && context->height > 0 && context->row == context->height;
    return ready ? context->arena.bytes + 0 : 0;
}

smile_status smile_frame(smile_context *context, const uint8_t *frame, uint16_t width, uint16_t height, uint32_t stride,
                         smile_format format, int8_t *score)
{
    if (score == 0)
        return SMILE_NO_FRAME;
    *score = -128;
    if (context == 0 || frame == 0)
        return SMILE_NO_FRAME;
    const smile_status begun = smile_begin(context, width, height, format);
    if (begun != SMILE_OK)
        return begun;
    const uint32_t packed = (uint32_t)width * context->bytes, pitch = stride == 0 ? packed : stride;
    if (pitch < packed) {
        context->height = 0;
        return SMILE_WRONG_SIZE;
    }
    while (context->row < height) { /* only rows that are read */
        if (context->row < context->y.at)
            context->row = context->y.at < height ? context->y.at : height;
        else
            smile_row(context, frame + (uintptr_t)context->row * pitch);
    }
    return smile_score(context, score);
}

smile_status smile_score(smile_context *context, int8_t *score)
{
    if (score == 0)
        return SMILE_NO_FRAME;
    *score = -128;
    if (context == 0)
        return SMILE_NO_FRAME;
    if (smile_seen(context) == 0)
        return SMILE_TOO_EARLY;
    context->row = context->height = 0;
    int8_t *const arena = context->arena.bytes;
    SMILE_LAYER_DONE(1)
    convolve_largest(&layer_2, arena + 0, (value *)(void *)(arena + 784), arena + 1540);
    SMILE_LAYER_DONE(2)
    SMILE_LAYER_DONE(3)
    convolve_largest(&layer_4, arena + 1540, (value *)(void *)(arena + 0), arena + 1540);
    SMILE_LAYER_DONE(4)
    SMILE_LAYER_DONE(5)
    convolve_largest(&layer_6, arena + 1540, (value *)(void *)(arena + 0), arena + 2964);
    SMILE_LAYER_DONE(6)
    SMILE_LAYER_DONE(7)
    convolve(&layer_8, arena + 2964, (value *)(void *)(arena + 4), arena + 0);
    SMILE_LAYER_DONE(8)
    *score = arena[0];
    return contrast(context) ? SMILE_OK : SMILE_FLAT;
}
