/* SPDX-License-Identifier: Apache-2.0
   The licence is that of the code; the numbers in it, the weights, are the network's and belong to whoever trained it.

   Is it somebody or a smile? A network of 7 layers in plain C.
   Written by emolib 0.1.0 with `emolib run --profile paper` from an int8 .tflite file whose SHA-256 is
   79f0e9f89cf5901d2f3cb29bac37f3e5ba141bb7493987b0efad823a5014e7f6.

   See smile_classifier.h. C99 or C++11; needs <stdint.h>, int of 32 bits, and >> of negative numbers that keeps the sign, as all compilers
   for small chips have it; on chips with DSP instructions also little-endian words, which may lie anywhere in memory.

   Numbers are int8 and stand for scale * (number - zero point), as in TFLite. Tensors are rows of pixels of channels. */
#include "smile_classifier.h"

#ifndef SMILE_CLASSIFIER_LAYER_DONE
#define SMILE_CLASSIFIER_LAYER_DONE(number) /* a place to take the time */
#endif

/* Cores with DSP instructions (__ARM_FEATURE_DSP: Cortex-M4, M7, M33) multiply two pairs of 16-bit numbers at a time,
   those with Helium (__ARM_FEATURE_MVE: Cortex-M55, M85) sixteen pairs of bytes, others one; all compute the same bits.
   SMILE_CLASSIFIER_EMULATE_DSP spells the first ones' instructions out in C, to test that path at a desk. */
#if defined(__ARM_FEATURE_DSP) && defined(__thumb2__) && defined(__GNUC__) && !defined(SMILE_CLASSIFIER_PLAIN) \
    && !defined(SMILE_CLASSIFIER_EMULATE_DSP)
#define SMILE_CLASSIFIER_ARM 1 /* the instructions themselves, by the compiler's own names where it has any */
#include <arm_acle.h>
#else
#define SMILE_CLASSIFIER_ARM 0
#endif
#if SMILE_CLASSIFIER_ARM && defined(__ARM_FEATURE_MVE)
#define SMILE_CLASSIFIER_HELIUM 1
#include <arm_mve.h>
#else
#define SMILE_CLASSIFIER_HELIUM 0
#endif
#if (SMILE_CLASSIFIER_ARM && !SMILE_CLASSIFIER_HELIUM) || defined(SMILE_CLASSIFIER_EMULATE_DSP)
#define SMILE_CLASSIFIER_DSP 1
#else
#define SMILE_CLASSIFIER_DSP 0
#endif
#if SMILE_CLASSIFIER_DSP || defined(__ARM_FEATURE_MVE)
#define SMILE_CLASSIFIER_WORDS __attribute__((aligned(4))) /* read a word at a time */
#define SMILE_CLASSIFIER_ALIAS __attribute__((may_alias))
#else
#define SMILE_CLASSIFIER_WORDS
#define SMILE_CLASSIFIER_ALIAS
#endif
/* Each layer has the numbers of its shape in its code. */
#if defined(__OPTIMIZE__) && defined(__GNUC__)
#define SMILE_CLASSIFIER_FOR_EACH_LAYER static inline __attribute__((always_inline))
#else
#define SMILE_CLASSIFIER_FOR_EACH_LAYER static
#endif
/* The innermost loop in an order in which the registers just suffice; compilers do not find it. */
#if SMILE_CLASSIFIER_ARM && SMILE_CLASSIFIER_DSP && defined(__OPTIMIZE__)
#define SMILE_CLASSIFIER_ASSEMBLY 1
#else
#define SMILE_CLASSIFIER_ASSEMBLY 0
#endif
/* And Cortex-M0, M0+ and M23 have the first instructions only. */
#if (defined(__ARM_ARCH_6M__) || defined(__ARM_ARCH_8M_BASE__)) && defined(__OPTIMIZE__) && defined(__GNUC__) \
    && !defined(SMILE_CLASSIFIER_PLAIN)
#define SMILE_CLASSIFIER_THUMB1 1
#else
#define SMILE_CLASSIFIER_THUMB1 0
#endif
/* In a strip lies what a row of windows sees. */
#if SMILE_CLASSIFIER_DSP
typedef int16_t SMILE_CLASSIFIER_ALIAS value;
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

#if SMILE_CLASSIFIER_DSP || SMILE_CLASSIFIER_HELIUM
typedef struct { uint32_t bytes; } __attribute__((packed, may_alias)) four;
static inline uint32_t load4(const void *from) { return ((const four *)from)->bytes; }
#endif

#if SMILE_CLASSIFIER_DSP || SMILE_CLASSIFIER_HELIUM
static inline void store4(void *to, uint32_t bytes) { ((four *)to)->bytes = bytes; }
#endif

#if defined(SMILE_CLASSIFIER_EMULATE_DSP)
static inline uint32_t pair(uint32_t low, uint32_t high) /* two bytes as two signed 16-bit numbers */
{
    return ((uint32_t)(int8_t)(low & 0xffu) & 0xffffu) | (uint32_t)(int8_t)(high & 0xffu) << 16;
}
static inline uint32_t even(uint32_t x) { return pair(x, x >> 16); }
static inline uint32_t odd(uint32_t x) { return pair(x >> 8, x >> 24); }
#elif SMILE_CLASSIFIER_DSP
static inline uint32_t even(uint32_t x) { return (uint32_t)__sxtb16((int8x4_t)x); } /* bytes 0 and 2 */
static inline uint32_t odd(uint32_t x) { return (uint32_t)__sxtb16((int8x4_t)(x >> 8 | x << 24)); } /* 1 and 3 */
#endif

/* Copy `n` bytes into a strip. */
static inline void widen(const int8_t *from, value *to, int n)
{
#if SMILE_CLASSIFIER_DSP
    for (; n >= 4; n -= 4, from += 4, to += 4) {
        const uint32_t bytes = load4(from), first = even(bytes), second = odd(bytes);
        store4(to, (first & 0xffffu) | second << 16);
        store4(to + 2, first >> 16 | (second & 0xffff0000u));
    }
#endif
#if SMILE_CLASSIFIER_HELIUM
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
SMILE_CLASSIFIER_FOR_EACH_LAYER void gather(const convolution *c, const int8_t *in, int y, value *strip)
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

#if SMILE_CLASSIFIER_DSP
typedef uint32_t SMILE_CLASSIFIER_ALIAS word;
static inline uint32_t load2(const void *two) { return *(const word *)two; } /* a whole word, which does not straddle two */
static inline uint32_t first_pair(const weight *w) { return load2(w); }
static inline uint32_t second_pair(const weight *w) { return load2(w + 2); }
#endif

#if defined(SMILE_CLASSIFIER_EMULATE_DSP)
static inline int32_t add_products(uint32_t x, uint32_t y, int32_t sum)
{
    return sum + (int16_t)(x & 0xffffu) * (int16_t)(y & 0xffffu) + (int16_t)(x >> 16) * (int16_t)(y >> 16);
}
#elif SMILE_CLASSIFIER_DSP
static inline int32_t add_products(uint32_t x, uint32_t y, int32_t sum) /* of both pairs, in one instruction */
{
    return __smlad((int16x2_t)x, (int16x2_t)y, sum);
}
#endif

#if SMILE_CLASSIFIER_HELIUM
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
SMILE_CLASSIFIER_FOR_EACH_LAYER void multiply_2x2(const convolution *c, const weight *weights, const value *a, int step, int32_t sums[4])
{
#if SMILE_CLASSIFIER_ASSEMBLY
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
#if SMILE_CLASSIFIER_HELIUM
    for (; end - a >= 16; a += 16, b += 16, weights += 32)
        add_16(weights, vldrbq_s8(a), vldrbq_s8(b), sums);
    if (a < end) {
        const mve_pred16_t some = vctp8q((uint32_t)(end - a)); /* others are 0 */
        add_16(weights, vldrbq_z_s8(a, some), vldrbq_z_s8(b, some), sums);
    }
    return;
#endif
    for (; a < end; a += 4, b += 4, weights += 8) {
#if SMILE_CLASSIFIER_DSP
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
#if SMILE_CLASSIFIER_ARM
static inline int8_t requantise(int32_t sum, const channel *c)
{
    __asm__("ldm %[c], {r2, r3, r4, r5}\n\t" /* as below: bias, multiplier, offset, shift */
            "add %[sum], %[sum], r2\n\tlsl %[sum], %[sum], #1\n\tsmmulr %[sum], %[sum], r3\n\t"
            "add r4, r4, %[sum]\n\tadd r4, r4, %[sum], asr #31\n\tasr %[sum], r4, r5\n\tssat %[sum], #8, %[sum]"
        : [sum] "+r"(sum) : [c] "r"(c) : "cc", "r2", "r3", "r4", "r5");
    return (int8_t)sum;
}
#else
#if SMILE_CLASSIFIER_THUMB1 /* no product has more than 32 bits; y is positive */
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

#if SMILE_CLASSIFIER_THUMB1
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
SMILE_CLASSIFIER_FOR_EACH_LAYER void convolve_largest(const convolution *c, const int8_t *in, value *strip, int8_t *out)
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
#if SMILE_CLASSIFIER_THUMB1
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
#if SMILE_CLASSIFIER_DSP
        const uint32_t x = load2(a), x_ = load2(a + 2);
        sums[0] = add_products(second_pair(weights), x_, add_products(first_pair(weights), x, sums[0]));
        sums[1] = add_products(second_pair(weights + 4), x_, add_products(first_pair(weights + 4), x, sums[1]));
#else
        sums[0] += weights[0] * a[0] + weights[1] * a[1] + weights[2] * a[2] + weights[3] * a[3];
        sums[1] += weights[4] * a[0] + weights[5] * a[1] + weights[6] * a[2] + weights[7] * a[3];
#endif
    }
}

SMILE_CLASSIFIER_FOR_EACH_LAYER void convolve(const convolution *c, const int8_t *in, value *strip, int8_t *out)
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

/* 2  convolution 3x3, ReLU    28x28x1 -> 28x28x12            84,672 multiply-accumulates */
static const channel table_2[12] = { /* see channel */
    {2226, 1380968734, -16320, 7},
    {-1008, 1903814568, -32640, 8},
    {546, 1094263518, -16320, 7},
    {-706, 1589677220, -16320, 7},
    {-838, 1564386323, -32640, 8},
    {242, 1275325845, -16320, 7},
    {191, 1904594320, -32640, 8},
    {664, 2058737356, -32640, 8},
    {-102, 1095995303, -16320, 7},
    {-398, 1618273897, -32640, 8},
    {267, 1691527766, -32640, 8},
    {-504, 1347075906, -16320, 7}
};
static const weight weights_2[152] SMILE_CLASSIFIER_WORDS = {
    35, 37, -27, 0, -1, 55, 127, 0, -127, 54, 34, 0, -46, -11, -32, 0, 18, -84, 73, 0, -76, -2, -4, 0, 10, -78, 54, 0,
    -83, 120, 56, 0, -127, 78, 46, 0, 2, -97, -127, 0, -51, 77, -17, 0, 49, 47, 41, 0, 80, -63, -127, 0, 127, -25, 13,
    0, 53, 93, -126, 0, -46, -79, 25, 0, 50, 32, 26, 0, 1, 1, -5, 0, -44, 106, -38, 0, -49, -102, 93, 0, 110, 11, -58,
    0, 70, -127, 58, 0, 69, -15, -127, 0, 114, -9, -31, 0, -51, 111, -50, 0, -127, -61, -16, 0, -62, 126, -127, 0, 33,
    -10, 27, 0, -71, 83, 33, 0, 13, 52, 85, 0, -106, -89, 88, 0, -127, 112, 49, 0, -65, 127, 38, 0, 95, -90, -55, 0,
    42, 17, -40, 0, 101, -84, -2, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};
static const convolution layer_2 = {
    28, 28, 1, /* height, width, channels */
    14, 14, 12, /* out_height, out_width, filters */
    3, 3, /* kernel_height, kernel_width */
    1, 1, /* stride_y, stride_x */
    1, 1, /* above, left */
    30, 4, 12, /* columns, column, taps */
    3, /* unrolled */
    -128, /* in_zero */
    weights_2, table_2
};

/* 3  largest of 2x2           28x28x12 -> 14x14x12           in one with 2 */

/* 4  convolution 3x3, ReLU    14x14x12 -> 7x7x24            127,008 multiply-accumulates */
static const channel table_4[24] = { /* see channel */
    {-61106, 1624982624, -32640, 8},
    {-33682, 1756616036, -32640, 8},
    {-71233, 1598057018, -16320, 7},
    {23044, 1793967423, -65280, 9},
    {-36227, 1478901713, -32640, 8},
    {3545, 1225559322, -32640, 8},
    {-71230, 1121206539, -32640, 8},
    {-108924, 2044355641, -32640, 8},
    {-35968, 1416983776, -32640, 8},
    {-59926, 1742906398, -32640, 8},
    {20141, 1161606636, -32640, 8},
    {-101990, 1653152388, -32640, 8},
    {-27986, 1693542930, -16320, 7},
    {-122266, 1616995332, -32640, 8},
    {-31062, 1561832558, -32640, 8},
    {-45286, 1949387802, -32640, 8},
    {-69440, 1188601949, -16320, 7},
    {-77931, 2134399402, -32640, 8},
    {-46430, 1273668393, -16320, 7},
    {-66147, 1895943916, -32640, 8},
    {-88093, 1554343885, -32640, 8},
    {-64652, 1864603091, -32640, 8},
    {-26608, 1924076310, -32640, 8},
    {-13239, 1300737936, -16320, 7}
};
static const weight weights_4[2600] SMILE_CLASSIFIER_WORDS = {
    -17, -9, 31, -47, 17, -5, -35, 72, 42, 36, 49, -8, -17, -31, -69, 14, 36, -92, 13, -39, 37, -50, -66, -4, 33, 19,
    25, 69, 37, -14, -38, 30, -59, -75, -67, -26, -19, 13, -51, 56, 60, -18, 38, -118, 12, 31, -13, 36, 81, 32, 31, 9,
    -72, -32, -4, 52, 6, -55, 21, 60, -24, -19, -40, -72, 90, -32, 36, -125, -32, -7, -22, -33, -13, -63, -12, 11, 59,
    -29, 0, 71, 5, -53, -10, 8, 21, -42, -72, 73, -31, 23, 50, 45, 12, -22, -32, 87, -37, 12, -29, -80, 127, 8, 0, 68,
    -127, -6, 51, 2, -35, -41, -48, 25, -101, 12, 17, -124, -14, 54, -37, 52, 6, 50, 12, 19, 15, -41, -7, 11, -56,
    -16, 13, -71, -7, -107, -70, -83, -39, -63, 44, -43, -50, 46, -22, -29, 4, 47, 31, 25, -8, 17, -44, 33, 18, 38, 0,
    -5, 56, 29, -49, 56, -2, 19, -6, 1, -7, -48, -25, 62, 73, 5, -25, 8, 73, -4, -63, -14, -67, -16, -57, 62, 10, 14,
    -23, 83, -34, 8, 31, -104, 19, -51, -79, 32, -57, 39, -9, 61, 77, 28, 6, 3, -50, -52, 41, 23, 21, -56, -5, -20,
    -46, 17, 49, -46, 9, 40, -76, 36, 4, 15, -24, -6, -66, -68, 91, -35, 18, 3, -51, 34, 52, 2, 127, 18, 19, 0, -5, 6,
    -9, 6, 36, 28, 35, -4, 6, 20, -15, 25, 70, 12, 30, -43, -6, 12, 7, 63, 22, -40, 15, -15, -18, 5, 3, 39, 16, 39,
    -16, 26, -1, 21, 0, 22, -64, 33, 57, 5, -19, 38, 7, 70, -57, 17, 2, -79, -53, -20, -59, -21, 8, 17, 27, -20, -39,
    28, -82, -69, -15, -2, 16, -34, -60, -9, 96, 55, 39, 58, -12, -33, -16, 42, -82, -123, 25, 5, -14, 58, -47, 34,
    59, -88, -98, -7, 35, -12, -62, -37, -66, -70, -65, -32, -32, 33, -42, -5, 84, -95, -69, -65, -31, 6, -127, -20,
    63, -60, 55, 0, 17, -44, 17, -7, 32, 36, 46, 2, -39, -81, -102, -9, 52, -43, -47, 114, 23, -19, 6, -14, -98, -30,
    -17, -23, -19, -7, -1, -7, 63, 37, -37, 34, 8, 4, -27, 21, -15, -57, -18, -114, -9, 33, -5, -2, 24, -88, -28, 6,
    -6, 24, -37, 31, -42, -85, 38, 72, 7, 10, -12, 25, 24, -58, -8, 43, -30, 17, 0, 6, 14, 24, 67, 53, -6, 5, 37, -36,
    93, 24, -75, 46, -15, 0, 3, -12, 107, 85, -7, 91, -43, -64, 14, -89, 36, 5, -20, -30, -38, -37, 64, -70, -20, 38,
    -23, -30, -2, 1, 1, 8, -8, -53, -8, -26, 74, -48, 41, -72, 31, 36, 0, -22, -15, 42, -69, 28, 78, -3, -66, 59, 28,
    6, -11, 72, 20, -41, 49, -68, 41, 62, 15, 6, -17, 16, -2, -57, -35, 50, -21, 34, -34, -113, -39, 30, 57, -38, 39,
    22, 6, -14, 4, -10, -7, -126, 38, -126, 24, 24, 34, 44, 1, -104, 22, 41, -67, -25, -33, -48, 99, -55, -7, -80,
    -32, -4, 67, -53, -18, -19, 75, -86, 16, -58, -11, 127, -10, -48, 1, 83, -28, -7, -82, 36, 117, -71, -44, -25,
    -59, -87, 44, 2, 64, 15, 34, -47, 115, 16, 36, 48, -2, 25, -5, 45, -8, -19, -55, 58, 127, -31, -76, 42, 4, -62,
    -7, -40, 4, -82, 8, -65, 19, 28, 8, 85, 27, -53, 23, 8, 19, -65, -43, -53, -48, -3, 45, -46, 32, 12, 0, -38, -31,
    -68, 13, -103, 8, 31, -17, 110, 53, 15, -28, 24, -26, 26, -35, -11, 42, -94, -52, -45, -31, -60, 45, 22, 36, 1,
    34, -47, 98, 84, -64, 116, 27, -33, 19, 24, -17, 51, -28, 45, 67, 41, 34, 44, 6, 57, 27, -17, -20, -11, -22, 14,
    -12, 5, -40, 42, 28, 27, 127, 44, 18, 1, 25, 0, -53, -30, 53, 11, -17, 1, 10, 21, -31, -87, 34, 69, -52, -18,
    -127, -28, 52, 46, 57, 37, -7, -19, 6, -9, 77, -11, -45, 55, -77, -43, -10, -61, -88, -101, -61, -77, 35, 27, -63,
    18, -40, 58, -56, -14, -37, -9, -30, -24, -37, -79, -52, -4, -91, -16, -49, -10, -33, 50, 22, -53, 6, 37, -14, 21,
    -50, 49, 48, 0, 32, 47, 0, 3, 69, 5, 21, -100, -32, 3, -10, -26, 17, -64, 29, 86, -38, -35, -107, -26, 71, 37,
    -40, -46, -38, 4, 0, 30, 93, -22, 7, 6, -74, -7, -77, -38, -90, -120, -117, 52, -37, -13, -22, 13, 4, 18, -71, 22,
    -39, -55, -16, 3, -38, -45, -60, -116, -15, -9, 32, -45, 52, 15, 39, -49, 7, 62, 4, 19, 19, 33, 28, -7, 11, 33,
    -22, 2, 29, 41, 37, -34, -3, 18, 10, 7, -11, -17, 19, 92, -15, 12, -13, 2, 0, 28, -89, -3, -9, 23, 32, -38, 24,
    -73, 52, -90, -52, 35, 59, 12, -18, -65, -116, 83, -7, 14, 17, 26, -9, 37, -125, 23, -33, 2, 8, -16, -39, 57, -2,
    -64, -24, 38, 2, -3, 31, 21, 1, 29, -24, 27, -65, -34, 61, 53, 32, -16, 9, 19, -14, 11, 45, -56, -3, -21, -67,
    -12, -25, 19, 48, 16, 116, -43, -116, -17, -104, 20, -44, 51, -26, 5, -79, 5, 0, 53, 48, 62, 64, 30, -85, -55, 1,
    35, -57, 11, 0, -42, -19, -4, -21, 30, 87, -70, 57, 27, -53, 45, 20, -39, 6, -32, 10, -59, -3, -10, -11, 48, 55,
    36, 24, 34, -13, 33, 27, 7, -40, 30, -38, 28, 12, 19, 28, 0, 17, 14, 6, -29, 19, -62, 1, 33, 37, -20, 97, 3, -60,
    -35, 18, -30, -1, -51, 9, -41, -21, 69, 41, -61, -22, 127, 83, 15, -16, -127, 5, 60, -93, 2, 43, -68, 2, -33, 29,
    -56, 68, -54, 20, -90, -47, 50, 35, -19, -69, 42, 41, -68, -3, -100, -33, 17, -8, 9, -37, -12, -42, 2, 28, -14,
    19, -26, -37, 25, 29, -7, -29, 29, -22, 10, 9, -23, 47, 38, -12, -6, -14, -56, -9, -5, -17, 19, 44, 1, -86, -1,
    -60, -63, 9, 15, 23, -14, -53, 60, 31, -48, 48, -76, 16, -3, -89, 26, -92, -37, -6, -10, 40, 10, -46, 45, 40,
    -124, 19, 7, 19, -15, -109, 4, -33, -75, 21, -62, -13, 36, 64, -30, -47, 44, -1, 6, 27, -32, 8, -25, 16, 11, -48,
    -29, 56, -34, -37, -12, 9, 41, 26, -73, -46, 21, 76, -5, 28, -4, 14, -102, -15, -127, 61, 33, 23, -7, -21, -9, 64,
    -86, -22, -88, -49, 1, 22, -38, -94, -5, -1, -11, 22, -28, -23, -58, 17, -109, -36, -11, 66, -25, -54, 36, 31,
    -67, 40, -43, -52, -5, -46, -42, 3, -2, -18, -2, -1, 127, -60, -50, 38, 1, 117, -7, 9, 38, -24, 31, 46, -43, 7,
    -60, 7, 83, 28, -2, 29, -7, 72, 64, -23, 17, -17, -84, 84, -94, 49, -8, -7, 26, 17, 17, 49, 7, -33, -56, -78, 92,
    43, -55, 61, -36, 27, 49, -22, 7, -6, 1, 23, -78, 51, 27, 6, 99, 17, 10, 44, -17, -2, -27, -8, -34, 44, -63, -7,
    2, -27, 16, -61, 4, -25, -55, 21, 16, 26, 26, 32, -57, -14, 13, 30, 42, -74, -76, -68, -35, -8, 23, 40, -13, -76,
    19, -27, 4, -5, -53, 6, -38, 99, -1, 26, -16, 0, -10, -7, 34, -24, 6, -34, -27, 30, -31, 9, -27, -2, -41, 24, -25,
    48, -66, 13, -30, 47, -26, -31, 13, 40, 4, 27, 69, -53, 42, -7, 4, 24, -17, -35, -31, -41, 38, 33, 29, 25, 37,
    -26, -50, 16, -47, -70, 11, -17, -68, -70, -37, 25, -10, 3, -18, -61, 78, -2, 8, -22, 107, -50, 31, -127, -17,
    -40, -79, 36, -32, -15, -56, 32, 14, 115, 8, -63, 34, 21, -8, -63, -27, -4, 29, 4, 8, -38, 44, 37, 2, 32, -29, 33,
    -11, -2, -17, -24, 76, 12, 11, -84, -16, -28, 16, -1, 11, 44, -2, -69, -1, -32, -20, 19, 6, 31, 22, -80, 27, 33,
    -38, -29, -75, -27, -6, -68, 29, 19, 15, -23, 74, 45, -91, -58, 15, -42, 13, -63, 44, 1, -30, -66, 14, 29, -101,
    78, 4, 79, -25, -127, 94, 33, 9, -73, 8, -33, 3, -6, -14, -47, 36, -29, -93, -25, -9, -10, 10, -21, -49, -25, 31,
    -31, 21, -83, 40, 33, 3, -47, -70, -29, 0, -7, -38, -8, 7, 17, 31, 0, 14, -52, 45, 83, -13, -64, -29, -76, -71, 9,
    31, 24, 14, -71, 65, 29, -111, -21, -67, 15, -50, -33, 24, -49, -62, -20, 29, 47, -31, 19, 30, 1, -26, 21, 49, 19,
    27, -79, 88, -35, -45, 72, -34, 35, -10, 42, -50, 6, -41, 12, 19, 31, 4, 31, -62, 38, 38, 42, 52, 7, 4, 16, 0,
    -95, 15, 62, -68, 34, 50, -2, -12, -3, -16, -41, -75, -109, 44, 58, 13, 24, 20, 23, 28, 29, -20, -5, 21, 8, 23,
    91, -37, 35, 108, -16, -53, 10, -9, 15, -38, -63, -6, 4, 11, -21, 11, 17, -21, 28, 26, 40, -38, 1, -54, 9, -19,
    30, -28, 13, -12, 24, 14, 22, 8, -11, -2, -44, 25, 15, 28, -53, 59, 6, 83, 43, -12, 14, -35, -17, -33, -19, -14,
    -6, -23, 33, 14, -56, -88, -50, 21, 41, 12, 77, 43, 35, 19, -9, 48, -9, 48, 47, -17, 62, 0, 35, 26, -19, -43, -14,
    -31, -64, -16, -4, 50, 38, -52, -17, 51, 127, -10, -45, 97, 7, -19, -12, -10, 26, -20, -19, -73, -5, -26, -43,
    -15, -43, -41, -8, 25, 11, -21, -9, 71, -16, -66, -36, 40, 39, -21, -31, -85, -2, -49, -39, -39, 24, -52, -10, 46,
    -6, 13, -52, 19, 30, 43, 57, 8, 74, -86, -24, -25, -24, 40, 47, -10, 54, -24, 18, -28, -15, -91, -102, -49, 2, 49,
    29, 8, 56, 12, 17, 40, 65, -77, -17, 75, -51, -15, -49, 13, -30, -52, 1, -40, -16, -127, -59, -45, -29, 43, 35,
    -117, 16, -86, -3, 18, 6, -87, 11, 21, -4, -64, -40, -11, -33, 2, 46, 36, -31, -8, -26, 20, -24, 40, -127, 5, -34,
    9, 43, 5, -17, 27, -15, -17, -3, 39, -64, 28, -1, 53, 23, -42, -3, -34, -88, 19, -20, -28, -30, -11, -34, -13,
    -50, 1, -28, 51, -11, -9, -26, -32, 4, -15, -7, 42, -27, -39, 27, 6, -36, 42, 4, -25, 20, 15, 7, -11, 1, 37, -31,
    -45, -50, 25, -12, 8, -3, 9, 4, -19, 19, -53, -8, -7, -70, -49, -54, -4, -58, -7, -9, 58, 12, 9, 40, -15, -22, 18,
    1, -8, -7, 30, 0, 69, 36, -32, 19, 13, -81, 67, 47, -38, -23, -83, -18, -17, -82, 37, 8, 38, -29, -80, -23, 8,
    -68, 6, -14, -17, -4, -23, 74, -8, -127, 54, 31, -20, 9, 2, 2, -3, -56, 21, -5, -21, -19, -17, -6, 3, -44, 35, 56,
    -8, 5, 2, -22, -78, 38, -12, -9, 40, -39, 32, -45, 48, -10, 9, 16, 7, -1, 36, -14, -7, 17, -10, 16, 44, -12, -16,
    21, -12, -37, 0, 18, 19, -16, -34, -47, -11, -48, -11, -5, 26, 1, -42, 55, -26, -16, -36, -44, 10, 3, -13, 87,
    -40, -19, 21, 22, -12, -11, -12, -41, -51, -24, 3, -42, 25, -25, -47, 55, 9, 10, 9, -11, -55, 43, -7, 49, 32, -4,
    -39, -7, 15, -31, 7, 38, -13, 3, 31, 11, 12, 6, 42, -2, -10, 12, 11, -13, -48, -25, -67, 38, 16, -6, -51, -1, -90,
    -48, 12, 77, 6, 0, 91, -39, 31, -9, 57, 10, 12, -32, 40, -52, 0, 6, -26, 34, 47, -15, 6, -4, -39, -31, -1, -15,
    -15, 16, -21, -13, 35, -1, -50, -36, -2, 1, 33, -4, -24, 29, 0, 20, 57, -23, -20, 26, 23, 36, 39, 110, -116, -83,
    -28, 54, -45, -2, 25, -20, -28, -67, -13, -47, -44, 5, -70, 42, 57, -115, 14, -5, 7, 12, -16, 107, -81, -96, 82,
    46, 16, 33, 51, -2, -36, -25, -37, -24, 7, 37, -110, 27, 95, -30, 27, 19, -60, -14, -18, 24, -99, -127, -2, 24, 7,
    5, -19, -46, -46, -78, 9, 41, 2, 19, -35, 105, 69, -6, -56, -14, 10, -54, 37, 22, -9, -75, -36, 5, 2, -36, 45,
    -47, 49, -81, 22, -25, 9, 78, -127, 62, 39, 10, 2, -2, 42, -8, -50, -12, -76, -73, -88, -13, -11, 77, 5, -43, 9,
    -27, -11, -18, 11, 36, -62, 59, -58, -35, 28, 58, 13, 18, -23, -54, -110, -47, 43, -21, -5, 10, -14, -21, 36, 39,
    30, 5, 37, 47, 20, -29, 51, 10, -60, -28, -35, -22, -29, 68, 34, -17, 13, 4, 13, -17, -1, 24, 33, 5, 7, 1, 29, 63,
    11, 10, 86, 0, -67, -52, -14, -51, 0, 9, -7, -28, -8, 62, 7, -16, -118, 42, -68, -62, -1, -9, 59, 15, -30, 16,
    -26, 20, 6, -49, -27, 45, 56, 61, 6, 11, 65, 32, 28, 0, 12, 12, -6, 4, 38, 13, 22, 41, -67, 2, -6, -15, -69, 30,
    -89, -58, -26, 37, 15, 22, 15, -46, -34, 36, -78, -31, -49, -42, -60, -73, 37, -35, -127, -31, -6, -33, -4, -43,
    -1, -21, -27, 0, -75, 10, -37, 6, -81, -19, -69, -2, -23, -43, -85, -66, 3, -29, -14, -45, -22, 79, 47, -38, 63,
    51, -64, 31, -33, -11, -6, 76, -85, -36, 44, 2, 36, 56, 57, 0, 10, 34, -60, 5, 47, 42, -93, 21, -51, 12, 24, 66,
    22, -54, -127, 23, -44, -32, -6, -35, -58, 14, -17, -10, -26, -22, -70, -58, 55, -17, -22, 57, -28, 77, 13, 18,
    -25, 28, -96, 53, -73, -22, 30, -49, 52, -25, -88, -35, -89, 34, 56, -101, 52, 50, -36, -33, 52, -40, 21, -33, 8,
    11, -72, 62, 13, 39, 9, -31, 46, 86, -64, -66, -66, 15, -21, -29, -52, 33, 22, 11, 55, -47, 39, -68, 56, 86, -4,
    -15, -13, 18, -10, -26, 25, 40, 11, -59, -86, 0, -31, -34, -64, 40, -16, -123, 10, -61, 25, -125, 34, 89, -31,
    -38, 14, 45, 16, -47, 39, 83, 68, -61, -44, -25, -42, -20, -50, 12, -2, -93, 8, 38, 11, -127, 41, 9, -89, -21, 33,
    36, -10, -68, 39, 70, 24, -63, 14, 17, 8, -13, -56, 31, 13, -22, -29, -18, 20, -26, -3, 6, -52, 9, -27, 12, -10,
    -27, -10, 28, 40, -9, -16, -32, 46, -63, -55, 83, 22, -127, 6, 32, 17, -61, 88, 61, -92, 8, 36, 2, -10, -16, 62,
    87, 16, 2, -38, 52, -6, -38, -85, 24, 18, -7, 27, 63, 2, -95, -23, 19, -84, -58, -8, 96, 22, -28, 71, 95, -42, 25,
    4, 14, -7, 5, 5, -14, 37, 20, -27, -26, 32, -16, 17, -25, -19, 16, -27, 5, -5, -11, 20, 21, -23, -14, 65, -10, 18,
    -9, 22, 10, 4, -13, -5, 30, 61, 1, 24, 13, -28, -9, -12, 16, 2, -21, 71, -13, -16, 4, 20, 58, -38, -9, 12, -48,
    -24, 55, -1, 46, 46, 8, 9, 28, -42, -37, -10, 8, -8, -2, 37, -14, -24, 0, 0, 0, 0, 0, 0, 0, 0,
};
static const convolution layer_4 = {
    14, 14, 12, /* height, width, channels */
    7, 7, 24, /* out_height, out_width, filters */
    3, 3, /* kernel_height, kernel_width */
    2, 2, /* stride_y, stride_x */
    0, 0, /* above, left */
    15, 36, 108, /* columns, column, taps */
    9, /* unrolled */
    -128, /* in_zero */
    weights_4, table_4
};

/* 5  convolution 3x3, ReLU    7x7x24 -> 4x4x32              110,592 multiply-accumulates */
static const channel table_5[32] = { /* see channel */
    {44573, 1756994690, -16320, 7},
    {-80612, 1500679946, -16320, 7},
    {118204, 1298348185, -16320, 7},
    {44660, 1137026316, -16320, 7},
    {-171566, 1407598257, -16320, 7},
    {-61104, 2070457032, -32640, 8},
    {-103414, 1596277277, -16320, 7},
    {-37524, 1360368350, -16320, 7},
    {-87834, 1425169736, -16320, 7},
    {80947, 2117193421, -32640, 8},
    {28605, 1138220297, -16320, 7},
    {-168394, 1386083154, -16320, 7},
    {194571, 1100317562, -16320, 7},
    {-161140, 1137232446, -16320, 7},
    {242529, 1776218560, -32640, 8},
    {-54467, 1092211337, -16320, 7},
    {-199599, 1962994359, -32640, 8},
    {314499, 1657236477, -32640, 8},
    {23387, 1101799746, -16320, 7},
    {-192822, 1390195174, -16320, 7},
    {-220829, 1246856593, -16320, 7},
    {41877, 1454219816, -16320, 7},
    {168501, 1336028050, -16320, 7},
    {-33931, 2064974038, -32640, 8},
    {-185881, 1437991079, -16320, 7},
    {-75304, 1654108146, -16320, 7},
    {191722, 1145994523, -16320, 7},
    {-144714, 1195626690, -16320, 7},
    {-112385, 1956175046, -32640, 8},
    {-246908, 1791879941, -16320, 7},
    {38921, 1452256058, -16320, 7},
    {-17568, 1190087955, -16320, 7}
};
static const weight weights_5[6928] SMILE_CLASSIFIER_WORDS = {
    -61, 30, 19, 55, 25, 13, -10, -1, 65, 7, 26, -43, -37, 1, -40, 38, -52, -13, -31, 37, 10, 20, 11, -5, -58, -43,
    38, 21, 36, -16, -51, 2, -32, 46, 15, 6, 12, 29, -50, 57, -29, -1, -27, 2, -59, 18, -30, -18, 20, 10, 14, -41, 38,
    4, -6, -82, 44, -45, -7, -29, 23, 13, -57, 57, 67, -25, 36, 18, -16, -35, -8, -28, -75, -18, 38, -23, 58, 11, -54,
    -9, -8, -14, 44, 26, -24, 18, -10, -18, -12, -1, -15, 20, -8, -7, 45, 45, 48, -9, -32, -3, -48, 16, -11, 35, -15,
    62, -25, 45, 53, 17, -52, 27, 23, 19, -28, 30, -69, -57, 42, -50, 72, 39, 2, -5, -34, 3, 37, 0, 30, 35, 14, -13,
    15, 57, 31, 21, -47, -7, -13, 5, 49, -16, -50, -83, -23, 40, 39, 14, -3, 14, -30, 41, 1, -21, -16, -28, 54, 46,
    -23, -27, -44, -11, 43, -127, 0, 43, -3, 3, -36, -55, 16, -3, 35, 3, -27, -18, 10, 28, 10, 34, 15, 37, 32, -11,
    -4, 42, -11, -16, -46, -118, 28, 35, 54, 1, -1, -54, -52, 25, 100, -6, -56, -39, 15, -15, 72, -9, 12, 5, 30, -2,
    5, 38, -9, 22, 20, -1, 57, 27, -63, 9, -55, 59, 25, 37, -8, -46, 14, 5, 35, -16, 29, 77, 8, -38, 124, 81, -2, 40,
    -21, -127, -36, -67, -37, 39, -90, -10, -112, -16, 14, -17, 46, 20, 19, -34, -47, -60, -13, 12, -24, -18, -33, 45,
    31, 10, 37, 17, 3, 6, -69, -104, 11, -79, 52, 35, -37, 18, -69, 7, 20, -28, 24, 4, 26, -22, 36, 49, 16, 103, 35,
    56, -55, -13, 43, 50, 6, -16, -41, 16, -18, 14, -81, 29, -11, -73, 50, 1, 2, 40, 13, -27, 25, -5, 12, 13, 13, -28,
    -51, -50, -27, 20, -14, -17, 31, 53, 18, -3, 46, 42, -6, 54, -14, 44, 12, -36, 23, 11, -7, -24, 5, 12, 2, -98, 38,
    -74, -19, -41, -4, -24, -23, -19, -29, 44, 5, 25, -34, 47, 70, 15, 6, -10, 30, 27, -53, 4, 75, 47, -70, 28, 47,
    -4, 2, 7, 65, -34, 25, -20, -2, 8, -19, 22, 43, 54, -108, -39, -55, 21, -11, 11, 13, 42, -20, 15, 28, -11, -56,
    11, -62, -83, -79, -41, -62, -10, 2, 29, -17, -12, -11, -56, -12, -12, -10, 4, 19, -51, -67, 22, -8, 32, -16, 0,
    -38, 14, -68, 56, 19, 31, -21, -56, 3, 28, 40, 15, 54, 27, -4, -81, -15, 28, -5, -23, -60, -6, 54, 47, -48, 45,
    47, 55, -87, 34, -16, 18, 21, -41, 9, 54, 30, -5, 6, -11, -34, 48, 36, -26, 60, 81, -64, -4, -19, -5, -9, 7, 15,
    58, 7, -4, -4, -17, -5, 4, 72, 19, -39, 1, 112, 73, 73, -21, -27, 61, -30, 34, 5, 29, 12, 62, 95, 30, 18, -15, 26,
    2, -118, 9, -35, 25, -28, -20, 17, -38, -8, -100, -23, 25, -38, -4, 64, 43, 16, -36, -9, 23, -50, 73, 1, 1, 119,
    15, 20, -11, -28, -41, -5, -111, -25, -49, 1, -38, 28, -70, -45, -6, 17, 9, 64, -42, -72, -56, -2, 47, -46, 6, 11,
    67, 38, 51, 38, -80, -76, -23, 68, -67, 38, 2, 28, 24, 3, -27, -30, -22, 23, -31, 36, 34, -87, -15, 39, 53, -68,
    74, 34, -35, -16, -54, -53, 85, 52, 127, 33, -41, 62, -26, -36, -14, 52, -12, 62, -22, 17, -8, 21, -117, 21, -2,
    62, 64, -52, -31, -44, 4, 45, 59, 52, 4, 33, 24, -34, 10, -20, 1, 25, 101, -7, 49, 51, 9, -33, -56, -23, 35, 5,
    73, 46, 10, 11, 6, 82, 35, -13, -23, -18, 6, -66, -10, 88, -57, 94, -71, 50, -54, 10, 40, -54, 25, 71, 61, 22, 17,
    12, 30, -32, -17, -8, -21, 51, -7, -8, 5, -27, -13, 39, 47, 66, 2, 66, -34, 32, 47, -103, -18, -26, 40, 19, -57,
    69, -4, 43, 11, 14, -33, 16, 5, -73, -9, -22, 27, 2, 11, 111, 11, 8, -11, -18, 25, 32, -77, -55, -16, -68, 11, 25,
    8, 33, 48, -42, -26, -19, -100, 50, -21, -10, 5, -37, -3, 77, -39, 35, -26, -26, -32, -40, 57, -2, -3, 78, 7, 28,
    3, -31, -37, -15, -52, -85, 101, -25, 65, 61, 11, 18, 32, 34, -49, -32, -34, 21, -19, 40, 83, 35, -45, -61, 51,
    72, 46, 67, 30, -12, 36, -15, 6, 20, 22, 29, 38, 29, -3, 44, -16, 42, -13, 10, -69, 56, -127, -20, -47, 79, 27,
    80, -75, -20, 16, -38, 1, 33, 24, -60, -17, -35, -43, -59, 9, 30, 14, -18, -103, 0, 52, -67, -17, 83, 49, -11, 9,
    -1, 52, 67, -39, 41, 22, -18, -31, -85, -24, 34, 16, 21, 29, 20, -42, -52, -7, -18, -18, -16, -58, -49, -3, -14,
    -32, 11, 31, -56, -101, -1, 32, -26, 51, 82, -29, 81, 38, -36, -11, -21, -8, -41, 5, -12, 0, 2, -1, -8, 27, -48,
    -81, -5, -14, 100, -74, 31, 6, 30, -98, -8, 17, 60, 51, -44, -35, 54, 52, -43, 29, 19, -33, -16, 14, 17, 66, 23,
    8, -91, 36, -11, -94, 70, -41, 3, -88, -1, 60, 24, -29, 8, 60, -16, 32, -20, -44, 35, -75, -9, 105, 11, -38, 41,
    -7, 45, 40, -48, -34, -42, -44, 59, 13, 56, -60, -3, -62, -17, -21, 34, -50, 40, 19, -34, -127, -14, 19, -78, 58,
    19, -20, -2, 89, -82, 7, 31, -101, -4, -42, -54, -60, 46, -6, 92, 11, -4, 43, 17, -7, 20, -71, 55, -67, 57, -23,
    -40, 63, -43, 23, -65, 18, 7, -16, -46, -10, 51, -60, 28, 50, -37, 28, -30, 67, 41, -14, 8, 13, -31, 4, 54, -15,
    -81, 58, 66, -2, -17, -16, -9, 30, 30, -35, 77, 3, -18, -19, 2, -35, -77, 0, 27, -70, 64, -40, 18, -76, -61, -2,
    -14, 15, 10, 20, 5, -10, -48, 56, 63, 28, -61, -4, 20, 23, 6, 57, -17, -34, 28, 1, 33, -9, 4, -99, 27, -84, -18,
    -41, -2, -3, 24, 21, 25, 20, -6, 19, -54, 18, -46, 28, 21, 24, -127, 0, 55, -31, -10, -14, 40, 34, -13, -6, 24,
    34, -1, -2, 26, -27, 52, -27, -18, 6, 57, 10, -33, -100, -79, -101, -26, 30, 31, -13, -78, -54, 24, -91, -62,
    -100, -24, -55, -38, -9, -28, 74, 38, 62, 56, -83, 70, 6, -56, -70, -75, -53, 10, 4, -58, -9, -39, -63, -24, 11,
    -2, -50, 51, -57, -75, -89, -18, 36, -2, -24, 88, -60, 0, -9, 53, 4, 26, 11, -34, -25, -42, 26, 0, 1, 27, 4, 63,
    -89, -20, 93, -22, -15, -42, -10, -17, -11, 44, 25, 16, -9, -3, 4, -91, 51, 37, 15, -17, -8, -2, 38, 23, -18, -14,
    35, -72, -16, 17, 27, 42, 76, -33, -1, -26, 47, -48, -34, 30, -2, -6, -73, -53, -16, -62, -22, 34, -30, 16, -10,
    3, -9, -14, 3, 57, -37, -51, -3, -10, 22, -3, -55, 2, -42, -83, 3, -64, -52, 16, -10, 4, -39, -4, 18, -52, -29,
    40, -41, -22, -15, 2, 40, -39, 0, 24, -58, 19, 32, -7, 5, 39, -33, -5, 1, -35, 25, 20, 59, 26, -33, -15, -50, 3,
    -57, -2, 41, 24, -21, -32, 42, -12, 0, -21, 66, 21, 7, -4, 17, -26, 41, 16, 48, -35, -29, -42, -2, -8, 35, -21, 2,
    26, -25, 37, 58, 39, 3, 50, 15, -54, 25, -14, 30, -16, -32, -10, 32, 70, 14, -20, -51, -4, 52, -25, -32, 7, -2,
    -16, -2, -54, 42, -6, 30, 5, 29, 28, 13, 58, 29, -61, 33, 25, 13, -29, -45, 31, -72, 10, -56, 34, -13, 10, -25,
    -33, 37, -6, -30, 80, -4, 22, 3, -70, 8, -83, 41, -9, 2, -55, -7, 8, 33, 58, -61, -6, -7, 7, 0, -76, 28, 26, -13,
    8, -4, -1, -29, -2, -14, 15, -26, 25, 6, -37, -73, -10, -31, -42, 53, 27, -33, 10, 3, -29, 83, 6, 90, -33, 17,
    -11, -32, -36, -3, 96, -8, -12, 64, -8, 49, 24, -10, 25, -18, 24, 35, 12, -36, -36, -44, -93, -28, 5, -54, 17, 19,
    19, 38, 2, -70, -24, 27, -8, 54, -31, -4, 21, 6, -29, -55, -59, 24, -12, -32, 6, 44, -99, -25, 0, -51, 19, 42, 98,
    -22, 47, 0, 3, 71, 18, -12, 7, -12, 13, -53, -7, -17, -17, 34, -24, 62, -22, -34, -26, -42, 19, 55, 22, 26, -31,
    2, 30, -9, -19, 26, -8, -15, 43, -17, 40, -23, 42, -18, 22, -30, 36, 6, 1, 6, -33, -64, 12, 76, 50, 57, 7, -77,
    -61, 35, -13, -29, -47, -9, 49, -58, 2, 4, -31, -51, 38, -65, -46, -105, 61, 76, -52, 66, 6, -45, -34, -46, 100,
    -6, -27, -22, -54, 76, -19, 35, -10, 25, -9, -91, -34, -48, -44, 24, -15, -25, 11, 43, -50, -17, 68, -15, -43, 27,
    -3, -26, -35, 13, -105, 41, -9, 8, -87, -35, -57, -8, 29, -68, -49, 127, 23, 52, -9, 31, 15, -19, 4, 52, -60, -8,
    41, 59, -48, 34, 25, -39, -24, 50, -11, -19, -42, -55, 63, -59, -69, -15, -6, -19, 31, -2, -34, -4, -15, -19, 41,
    -92, 14, -66, -3, 12, 45, -66, 35, 26, 15, 18, 50, -45, 25, -7, -15, 115, 16, 26, 38, 2, 27, 25, 43, -127, 13,
    -24, -28, 17, -31, -11, 8, -52, -7, 1, 60, -23, -81, -52, 32, 38, -41, -20, -9, 30, 48, 29, -23, -38, 55, 33, -2,
    -49, 7, -82, 20, -31, -45, 45, 2, -9, -10, -73, 7, -67, -29, -2, 61, 6, 23, -4, 9, 59, -16, -22, 37, 54, -41, 29,
    24, -61, 27, 73, 15, -33, -95, -48, -4, -17, 13, -39, -71, -14, 14, 45, -9, 6, -34, 24, 34, 15, 32, -5, 12, 37,
    -4, 28, 8, -18, 9, 16, 31, 11, -20, -63, 32, 63, -31, -34, -12, -6, 24, -17, 8, -43, -36, 5, -29, -9, 27, 2, -47,
    32, -12, -47, 87, 20, 59, -14, 70, -12, 54, -58, -15, -17, 5, -34, -40, 11, 52, -39, 23, -47, -45, 43, 23, -14,
    75, 67, -38, -31, 55, -86, 27, 44, 30, 38, 29, -1, 41, -68, 120, 56, -71, 45, 69, 42, 31, -37, 33, 0, 21, -1, -8,
    -28, -61, -7, 21, 30, -49, 41, -64, -58, -64, 49, -38, 52, 22, 58, 95, 29, -52, 39, -25, -29, 42, -9, 28, 81, 14,
    -20, -98, 21, 0, 43, 50, -56, 33, -53, -54, 20, -8, 26, 40, 5, -102, 51, -31, -91, -59, 38, -6, 54, 52, 17, -56,
    29, -18, 7, 36, 10, -8, 4, -1, 40, 41, 5, -71, -4, -17, -40, -93, -71, -27, 45, 7, -23, 39, -53, -5, 7, 87, 19,
    -12, 65, -97, -6, -36, 103, -30, 10, -2, -10, -16, -35, -50, 14, 52, -4, 77, 61, 51, 23, 127, 52, 117, -16, -79,
    -36, -43, 55, -57, 39, 23, 49, 37, -42, -1, 23, -38, -3, 24, 31, 52, -13, -28, -32, -46, -84, -34, -18, 91, -29,
    46, 15, -82, 63, -12, -14, 70, 16, 23, 2, -38, -47, -41, -69, -62, -76, -63, -15, 32, 49, 3, -17, -17, -97, -127,
    82, 15, 23, 31, 103, 36, -11, -81, 56, -47, 65, -102, 4, 89, 36, -34, 19, -75, -37, 16, -26, 8, 16, 16, -65, -24,
    6, 35, -51, 2, 3, -31, -7, 33, -72, 87, 16, -80, 39, -39, -9, -13, -53, -78, -37, 64, -30, 55, -66, 21, -14, -78,
    83, -35, -46, 5, -66, -53, 24, -66, 17, -51, -89, 110, -50, 21, -107, 96, -53, -47, 44, -18, 3, -111, 38, -24,
    -29, -47, 18, -27, -82, 123, 77, 56, 2, 63, 21, 60, 29, 34, 12, 22, -119, -30, -18, -36, 11, -36, -47, 20, -51,
    18, 40, -28, 12, -24, -23, 38, -14, 54, -1, -16, -9, -29, 43, 99, 42, 42, -1, -31, -33, -27, 47, 59, -30, -9, 24,
    24, 16, -60, -3, 56, -37, -16, 40, -38, 16, -5, 7, 32, -18, 50, 0, -76, 12, -19, 38, -9, 93, -53, -17, -7, -11,
    -86, -1, 20, -37, -25, 65, 11, -6, -6, 41, 14, 3, 44, 11, 6, -21, -40, 57, 13, 34, -41, -19, 15, -42, 52, 67, 18,
    20, -31, 13, -18, 44, 10, 22, -34, -20, -15, -10, 41, -83, -9, -1, 63, 50, -57, 0, -16, -79, -60, 12, -18, -2,
    -49, -79, 95, -106, -48, 6, -60, -50, -17, -5, 69, -24, -33, 24, 103, -7, 64, -12, -17, 14, 72, 2, 62, 0, 0, 1,
    -8, -21, 23, -33, -27, -70, 28, 8, 52, 11, -11, -22, 38, 23, 41, -20, -21, 17, 19, -17, -22, -70, -57, 28, -106,
    15, -24, 7, 81, -20, 22, 33, -43, 25, 11, 26, -11, -26, -65, 47, -78, -12, 40, 4, -51, 14, 24, -27, -8, 7, -30,
    69, -39, 7, 9, 36, 66, 5, 8, 5, -13, -12, 63, -69, -16, 37, -13, 33, 20, 5, -4, 0, -15, 84, -18, -39, -12, 55,
    -52, 24, 15, 115, -18, 27, -80, 2, -49, 70, -31, -56, -41, -47, -62, -8, -22, 6, 19, -1, 19, 50, 25, -51, 18, 44,
    46, 50, 22, 16, -7, -6, 8, -114, 31, -82, 20, 48, -23, 49, -11, 47, 2, 107, -46, 0, -7, 19, -7, -5, -22, 67, 34,
    -20, -70, -9, -45, 19, -24, -43, -22, -33, -20, -36, 22, 31, -48, -9, -17, -12, -48, -32, -21, -46, -59, 99, -81,
    -36, -41, 32, -31, 78, -81, 23, -46, -87, -86, 45, 40, -60, 17, -12, -39, -55, 25, -8, -45, -62, 62, -108, -40,
    72, -86, -11, 96, -127, 59, 45, 19, -87, -75, 30, -3, 25, 78, -55, -24, -2, -21, -8, -101, -62, -9, 35, 35, 20,
    -30, -31, -2, 116, -116, 22, 34, -92, -28, -2, 111, 0, -48, -38, -50, -28, 4, -14, -59, 94, 23, -18, -32, 127,
    -51, 24, 55, -22, 13, 31, 1, -39, -32, -41, -7, -70, 9, 4, -25, 29, 30, 14, -40, -46, 15, 85, 36, -21, 43, -23, 4,
    50, -116, -90, -44, -23, 66, -32, 96, 8, -50, -74, -99, 38, 20, 46, -33, 8, 54, -56, -8, -8, 32, 22, 18, 0, -39,
    87, -69, -45, -55, -49, -70, 43, 27, -40, -59, -3, -47, -54, 49, 53, 37, -58, -49, -15, 22, 102, 71, 28, 16, 17,
    -54, 16, -36, 8, -39, 51, -65, -20, 12, 30, 42, 2, 10, -4, 2, 26, 36, 60, 14, 9, 5, -27, -22, -64, -50, -34, -17,
    52, 8, 63, -10, 0, 21, 8, 15, 46, 35, 53, -12, -46, 29, 23, 14, 23, -14, 13, 48, 37, -89, 22, -30, -31, -120, -30,
    4, -13, -20, -22, 0, -11, 0, -90, -21, 9, -48, 75, -19, -38, 10, 37, 34, 23, 54, 6, 9, -30, 23, 11, -71, 80, 25,
    -8, -8, -10, 76, -48, -48, -19, 9, -38, 65, 1, -14, 44, 16, 88, 27, 27, 17, -2, -28, 56, -43, 17, -26, -71, 31,
    -3, 65, 30, 70, 37, -22, -31, 72, 6, -22, -39, -12, 2, -8, -20, -20, 34, 80, -34, 56, -11, 61, 3, -68, -127, 3,
    -54, -7, -42, 53, 2, -51, -10, 44, -45, 6, -32, -81, -29, -9, 56, 1, 25, 77, -52, -82, 18, -27, 19, 84, 30, -76,
    29, 19, 8, -33, -25, 46, 14, -14, 57, -75, -127, 16, 12, -29, -15, -8, 20, 28, -53, 43, 30, -52, -8, 17, 5, -51,
    -35, 27, -6, 22, -35, 27, -45, -46, 39, -26, 21, -28, 34, 41, 91, 4, -48, 27, -64, -19, 1, 20, -65, -11, 36, -65,
    -21, -2, 2, -59, 67, -39, 43, -1, -22, -53, 48, 39, -3, -29, 49, 24, 80, 58, -33, -3, 11, 20, 19, -50, 10, 63,
    -54, -24, -10, -69, 88, 64, 57, -78, 13, 41, 26, -115, -2, -25, -13, -84, 23, -43, -40, 42, 25, -99, -46, -28, 56,
    -33, -68, -44, 7, 49, 6, 112, 51, 5, 21, -97, -9, 44, -53, -77, 55, 92, -21, 44, 10, -17, 55, 34, -92, -29, -90,
    -78, 9, 60, 33, -51, -29, 45, 82, -43, 49, -42, 20, 115, -29, -49, 30, 25, -30, -30, -60, -2, -27, 29, 21, -63, 7,
    5, -20, 7, 57, 111, 25, 111, -48, 32, -60, -46, 16, 10, 42, -33, -59, 3, 73, 49, -27, 25, -26, -100, 98, -33, -48,
    27, -15, -18, 38, 92, -45, -32, 4, 48, -20, -16, 27, -31, 66, 0, -26, 15, 31, -12, -2, 45, 24, -15, -60, 4, 67,
    -6, 28, -4, -11, -13, 30, -43, -37, 40, 98, 11, -11, -11, 8, -89, 68, 6, 34, -49, -1, 26, -34, 50, 25, 4, 98, 20,
    -117, 3, 20, -38, 61, 0, 52, -125, 125, 32, -63, 10, 93, 54, -87, -11, 54, 26, 42, -3, -35, 6, 14, -104, -37, 6,
    24, -53, -75, 71, 47, 15, 11, -50, 38, -3, 37, 3, -32, -94, 9, 59, 27, -90, 122, -1, 68, 40, -13, -29, -99, 30,
    -27, 113, 39, -45, -39, 4, -32, -49, -3, -55, 23, -66, -7, 79, -42, 14, 25, 41, -34, -38, -50, -28, 1, -54, 15,
    20, 42, -25, -72, -48, 29, -88, -19, 69, 14, 19, 35, -3, 90, 40, 33, 33, -30, -8, 13, 44, 41, 7, 27, -63, 37, -47,
    69, 10, -78, 30, 49, -18, -27, -29, -63, 49, 31, -61, -38, 33, -10, 39, -4, -19, -16, 13, 53, -38, 38, -69, -27,
    72, -16, 21, 49, 27, 56, -22, 69, -96, 10, -6, 48, -12, 33, -14, -34, -3, -55, -44, -41, 16, -44, 78, 102, 83,
    -111, 127, 56, 7, 16, 13, -14, 77, -30, 90, -45, 1, -71, 20, -43, 38, -19, -64, 116, 41, 87, -7, -28, -77, 28, 21,
    -1, 11, 13, 21, -32, -18, -43, 52, -12, 46, 55, -5, -1, 2, 6, 37, 11, 18, 79, 38, -1, 22, -23, -74, 57, -53, 42,
    13, 70, -3, -37, 13, -36, 28, -120, -50, -9, -5, 47, -12, -3, 55, 80, 6, -2, -31, -8, -53, -32, -31, -59, -18,
    -39, 14, -18, 116, -28, 7, 78, -34, -59, -7, -6, -62, 53, 9, -32, -53, 59, -7, 47, 4, 39, 33, 50, 79, -33, -4,
    -30, 7, -125, -26, 55, 48, 15, -23, -72, -2, -63, 21, -24, -23, -82, 66, 20, -6, -10, 37, -16, 33, 2, 8, -54, 75,
    80, -64, 53, -73, -47, -9, 8, -79, -6, 32, -86, 17, -44, -13, -17, -15, -7, 30, -26, -8, -19, 13, 35, 90, -81, 29,
    -33, -26, -31, 62, 20, -16, 68, 9, -8, 24, -51, 42, 40, -68, 64, 68, 51, 27, 18, -18, 76, 19, 18, -127, 34, 16,
    62, -18, 12, 82, -108, -42, 13, 84, -8, -9, -34, 23, -31, 14, 60, -30, 14, -31, -7, 66, -76, -72, 16, -86, 26,
    -73, 46, -9, -78, 98, 53, 41, -21, 3, -16, 43, 42, 54, 50, -56, -9, -15, -54, -72, -3, -41, -1, -108, -127, 37,
    14, 18, 67, 55, -53, -62, 43, 1, -6, 10, 52, 19, 53, 13, 90, 14, -8, 14, -62, 9, -11, 44, -12, 34, -56, -12, 3,
    83, -41, -54, 4, 6, 9, -8, -23, -103, 69, 57, -24, -76, 38, 65, 40, -5, 11, 12, 58, 9, -30, 24, 73, 53, -59, 13,
    8, 16, -16, 18, 29, -14, -34, 49, 8, -20, 69, 42, -13, -68, -19, 23, -19, 56, 9, -10, -12, 13, 16, 3, -4, 12, 34,
    23, 17, 36, 96, -8, 7, 18, 8, 16, -21, -47, -15, 3, 7, 27, -10, 69, 38, -50, -17, 53, 1, -12, -52, 19, -61, 17,
    13, 29, 77, -19, -48, 50, -4, 22, -25, 9, 13, -78, 25, -14, 22, 17, 23, 12, 22, -31, -33, 91, 7, -1, 43, 12, -19,
    14, -16, 99, 104, -51, 44, -70, -95, -18, 6, 42, -49, 61, -26, -51, 40, -52, 10, 62, 1, -4, -30, -7, -24, 0, 37,
    17, 39, -19, 34, -22, 14, 52, -32, 36, -82, -16, 23, -35, -23, 30, 20, 41, 61, 52, 91, -17, -2, -30, 38, 0, 44,
    -13, 52, 51, 47, -31, -13, 78, 10, 33, -18, 76, -20, 6, -22, -5, 103, 37, -26, -16, -19, -18, 0, 33, -2, -94, 57,
    50, 51, -10, 32, -3, 35, -36, -2, 58, 17, -14, 47, -34, -9, 11, -39, -73, 26, -14, -22, 2, -62, -33, -32, -35, 22,
    11, 88, -65, -25, 32, -15, 30, 58, 21, 35, 26, -41, 39, 12, -6, -8, 23, -18, 74, -29, -74, -21, 3, 88, 48, 19,
    -34, 62, 44, -58, -31, 21, -38, 9, -27, -104, -81, 40, -24, -26, -25, 46, 27, 1, -36, 0, -70, -39, 43, -25, -24,
    38, 34, -14, 10, 11, -32, 31, -19, -5, -22, 46, -54, 48, -42, -60, -14, -70, 76, 6, 50, 42, -10, 10, -24, -90, 12,
    1, -26, 17, -14, 109, 24, 31, 41, -17, -35, 20, 11, -67, 54, -4, -92, 82, 17, -32, -49, -2, -39, -20, -49, -18,
    -72, 64, -55, -18, 22, 37, 48, 31, 64, 30, 59, -32, 5, 73, -95, -10, 36, -64, 22, 21, 12, 13, 5, 16, 56, -4, 41,
    80, 40, 31, 59, -15, 31, -46, -10, 79, -27, 20, 3, -54, -78, 98, 64, 71, -96, -12, -22, -54, 58, 12, 115, 0, -28,
    -51, 53, 25, -10, -18, -52, -110, -7, -62, -84, -13, 5, 32, 44, 4, -102, 14, -51, 65, 42, 14, 67, 46, -69, -15,
    -2, -20, 0, -98, -59, -19, 51, -43, -29, 18, -57, 18, 46, 41, -95, -30, -42, -127, 44, -10, 68, -30, 29, -96, -2,
    26, -2, 10, -44, -31, -42, -46, 88, -3, 77, 30, -8, 13, -36, 37, 44, -84, 17, 17, 82, 127, -17, 36, 51, -9, 22,
    65, -21, 37, 47, -71, -14, -2, -26, -6, -52, 98, -37, 48, -32, -14, 12, 59, 50, 21, -96, 9, -108, -81, 26, 60, 10,
    7, 40, 40, -67, 15, 48, 10, 20, -15, -28, -27, 27, -32, 37, 26, 118, 7, 25, -17, 6, 9, 29, -23, -1, 8, 8, 4, -27,
    -67, -23, 28, 55, 51, 27, -38, -93, -8, 88, 19, 19, -37, 15, -46, 40, 45, -7, 37, -63, -33, -127, -81, -71, 43,
    34, -17, 9, 26, -81, -10, -18, -18, 54, -4, 48, 12, -8, 11, 32, 51, 10, -59, -46, -30, -6, 39, 18, 11, -121, 54,
    43, 9, -96, -12, 9, -60, -32, 44, 42, -16, 27, 7, 36, 127, 59, -5, -66, -87, -33, 97, 21, 72, 42, 18, 41, 1, -15,
    48, -25, 40, 62, 34, 47, 35, 3, 19, 1, 12, 49, 68, 22, 110, 69, 1, 15, -41, -82, 45, 48, 13, 14, 38, -96, 53, -32,
    -49, 100, -14, -120, 49, -28, 14, 55, 78, 25, -30, 40, 5, -51, 64, -50, -17, -33, 0, 33, 64, -6, 67, -13, -27, 35,
    -18, -10, -28, 10, 23, -90, -10, -20, 35, 30, 52, -12, 11, -9, -18, -14, -30, 46, 36, 9, 56, -50, 21, -33, 22, 44,
    -2, 19, -1, -1, 4, 10, 18, 51, -4, -16, 13, -40, -11, -28, 0, 43, 58, -32, 45, 51, -43, 28, 19, -7, -38, -8, -36,
    -13, -51, -92, 13, -40, 23, -2, 27, -45, -42, 57, 17, 19, -2, -2, -5, -21, 51, 50, -24, 50, -52, 27, 28, -8, 9,
    -9, -26, -44, -5, 8, 28, 5, -16, 15, 2, 49, 34, 67, -34, 13, -25, 23, 33, 2, 15, 43, -7, -35, -24, 16, 9, -5, -22,
    56, -27, 46, 28, 5, 28, 2, 13, -1, 6, 10, 40, 50, 18, 23, -13, 11, 4, -29, 18, -6, -59, -11, 51, 19, 43, -98, -59,
    -31, 30, 7, -25, -45, 9, 46, -30, 37, 24, -4, -5, 17, -28, -75, 14, 7, -4, 3, -24, 17, -18, -60, 41, -32, 39, -19,
    70, -62, -29, -4, -31, -34, 44, -69, -13, -5, -24, 35, 10, 17, -36, -40, -36, 26, 47, 38, -14, -53, -50, 4, -54,
    5, 69, -6, 18, 13, -127, -71, 23, 12, -42, 27, -27, -17, -27, 22, -34, 54, 48, -65, -76, -15, -121, -30, 8, -21,
    -48, -42, -10, -18, -42, 31, -5, -20, -46, -16, 39, 40, 98, -2, -90, -33, -21, 28, -51, -14, -18, 36, -17, 56, -4,
    -55, 98, 26, 33, 23, -29, 17, -39, 41, 5, -18, 61, -61, -69, 5, -71, 20, 51, -31, 7, -66, -19, 62, -30, 22, 34,
    11, 26, 12, 16, -54, -5, -41, -10, -50, -15, 7, 20, 40, -9, -33, 1, 24, -32, -1, 11, 82, 18, -52, 17, -20, 21, 36,
    15, 32, -69, 6, 21, -45, -15, -11, 62, 7, 8, 31, 42, 14, -27, 71, 29, 27, 24, 0, -57, -50, 61, 11, -18, -32, -53,
    -7, 24, -49, -67, -13, -15, -2, -13, 8, 43, -58, -23, 13, 37, -8, 37, -90, -24, -40, -44, -41, -13, 37, -5, -52,
    -18, -19, -28, -127, -5, 36, -29, -11, -64, -52, -20, -18, -7, 2, -2, -13, -7, -16, -64, -40, 9, -19, -60, 37, -2,
    70, 63, 29, -57, -15, 24, 10, -46, -17, 9, 26, -33, 66, -26, 32, 7, 14, 18, -5, -34, 8, 28, -39, 26, -68, 0, -41,
    -6, -34, -10, 4, 8, -36, -37, -51, -84, -18, 15, -9, 15, -15, -10, 48, 54, -13, 21, -20, -102, 15, 0, -63, -41,
    -61, -23, -51, 12, -38, -9, -56, -42, -86, 1, 66, -41, -16, -52, 61, 24, -28, 19, 1, 16, 20, -24, 31, -77, 4, -63,
    -43, 41, 8, 49, -69, -67, 35, -37, 12, 11, 26, -8, -14, -10, 21, 69, -68, -8, -13, 40, -37, -6, -30, -52, 6, 8,
    -5, 62, -19, -14, -45, 9, 72, -30, 29, -22, -43, 85, -61, 7, 28, -55, 47, 23, 58, 7, -31, -59, -61, 9, -10, 14,
    31, 27, 3, -46, -11, -8, 9, 3, 29, -106, -80, -38, -1, -43, -46, 42, 15, 29, 62, -16, 44, 4, -28, 44, -29, -28,
    -40, 56, 24, -9, 39, 13, -14, -13, -2, -127, 50, 23, 14, 64, -30, -17, -29, 41, 11, 78, -7, -36, -1, 82, 32, 16,
    7, 0, -10, 63, -26, -19, -9, -102, -16, 19, -63, 36, -107, 27, -37, 30, -31, 86, 17, -23, 44, -26, -72, -23, -29,
    49, 16, 19, -36, -33, -28, 27, 49, -32, -45, -47, 20, 24, -8, 55, -1, -42, -40, -43, -16, 48, -42, 24, -51, 3, 34,
    48, -24, -40, 9, -26, -6, 26, -65, -22, -46, -47, 38, 18, 59, 30, 75, -71, 63, -66, -65, -74, -96, 0, 7, 35, 18,
    26, -36, 50, 10, 25, -76, -58, -80, 13, -33, -47, 76, 20, -60, 43, 3, -58, 69, -16, 4, 33, -25, 23, -20, -22, -17,
    -12, -15, 30, 127, -45, 41, -48, 0, 4, 62, -27, 2, -25, 44, 0, 3, -55, -44, -27, -49, 53, -14, 15, -8, 106, 7, 45,
    -58, -16, -9, -10, 54, -22, 39, 11, -52, 8, 6, -50, 35, 24, -60, -22, 32, -13, 85, -23, -47, -19, 32, 40, 37, 58,
    13, 32, 22, -54, -29, 30, -23, -29, -1, 49, -30, -1, -57, -20, -50, -61, 9, 9, 0, -38, -3, 11, 24, -30, -66, 39,
    5, -18, -36, -37, 120, -57, 119, -10, 0, 54, -23, -20, 47, -5, 7, 24, -27, -103, -43, 16, 45, 37, 39, -12, -11,
    -29, -36, 15, -15, 34, -58, -6, -48, -23, 1, -15, -65, -27, 0, -18, -28, -54, 11, 44, 14, 56, -69, -49, -31, -28,
    36, -2, 23, -19, -80, -16, -31, 28, 0, -14, 9, -19, 33, 54, 68, 27, 18, -26, 33, 41, 45, -60, -57, -21, -45, 43,
    -1, 8, 34, 5, 28, 7, 22, 27, -42, -9, 19, -19, -79, -5, -7, 25, -41, 40, 64, 6, -25, -18, 29, -5, -10, -68, -3,
    -34, 10, -68, 39, -10, 94, 3, 24, 14, 26, 76, -21, -41, 15, 23, 7, 14, 6, 2, -14, 12, -46, 81, -19, -19, 7, -25,
    -78, -36, 2, 49, 8, 2, 37, 17, -17, 54, 61, -17, -29, -7, 37, 46, 57, 30, -70, -1, 12, 1, 10, 36, -6, 0, -8, -71,
    27, -4, -50, 34, 58, -3, -14, 2, 77, 22, -45, 12, -26, -116, 24, 1, 11, 76, 39, -22, -17, -70, 15, -53, 18, -52,
    -9, 22, 64, 64, -6, -34, -77, 27, -34, 41, -21, 18, -56, -40, -52, 30, 38, 50, 8, -39, 36, 99, 45, -7, 64, 7, 22,
    33, 18, 107, 23, -18, -34, 47, -72, -14, -20, -31, 57, 23, 49, 25, -70, -1, -4, -45, -28, 47, 47, -7, 9, -2, -39,
    -63, 17, 85, 42, -2, -29, -42, -18, -33, 28, -27, -19, -18, -79, -6, -13, 7, 127, 52, 13, 19, 36, 47, -2, -53,
    -23, -40, -3, 12, 41, -50, 1, -107, 43, 19, 104, 59, 40, -33, 40, 12, -33, -9, -20, 11, 46, -54, 6, 84, -4, -44,
    3, -35, 52, 78, 41, 28, 4, 12, 71, 14, 116, -44, 56, -21, -6, -28, 16, -13, -27, 2, 21, -67, 29, -37, 84, -1, -12,
    -57, -58, 42, 40, 2, 43, 6, 27, -6, -70, 51, -38, 54, 15, -11, -99, -1, -56, 66, -32, 32, -37, 1, -26, 25, -51,
    22, 21, -94, 45, -17, -17, 9, 34, -68, 25, -7, -19, -42, 54, 64, -22, -66, -11, -15, -52, -26, 54, 9, -86, -28,
    38, 21, 70, 41, 69, 22, -43, -127, -10, 42, 65, 17, 51, -51, 16, 19, -97, -59, 1, -58, -31, -77, -7, 9, -2, -67,
    51, 66, -66, -71, -77, -24, 52, 73, -32, -48, 47, -40, 42, 97, 93, 22, 49, 45, 72, 1, 106, 21, 79, 29, 58, -70,
    -54, -45, 59, 28, 49, -38, 62, 18, 20, -20, 3, 56, 11, -10, 12, 10, 4, 68, 36, 31, -6, -47, 55, -12, 84, -26, -4,
    -41, 19, 25, 3, -17, 82, -23, 5, -62, -55, -3, -9, -4, -38, -95, -93, 29, -2, -16, -58, 29, 63, 57, 0, 30, -86,
    47, 35, -14, -47, 25, -7, 16, 34, 28, -32, -43, 22, 80, 27, 32, 45, -59, -19, -12, 60, 9, 2, -52, -44, 90, -45,
    -9, -12, -5, -20, -38, 17, 38, 4, -26, 16, 106, 68, 12, -23, 34, 1, -36, -58, 43, 35, -109, 1, -1, -59, 3, 33,
    -24, 12, -55, -26, 2, -26, -1, -29, 10, 9, -49, 8, -15, -46, 47, 45, -1, -5, -4, 47, 7, -26, 20, -10, -21, 4, 1,
    -14, -38, -35, 30, -7, -85, -8, 26, 17, 17, 19, 4, -20, -69, -45, -9, -27, 15, 0, -11, 53, 16, 12, 3, -32, -3, 45,
    19, 21, 87, 24, 21, -20, 20, 5, 6, 89, -81, -7, -41, -5, -44, -16, 0, 45, 16, -23, 48, -66, -19, 6, 1, -63, 51,
    -50, 33, 61, -17, -37, -14, 63, -55, -19, -68, -10, -38, -27, 14, -71, 5, -27, 35, -116, -16, 33, -2, -13, -35,
    10, -8, -17, 33, 19, -2, -7, 62, -27, 18, 3, -3, -29, -2, -36, -95, -13, 33, 24, 34, 38, 19, 45, 51, 31, 2, 28,
    -15, 26, 10, -8, 0, 16, -12, -3, -54, -1, -45, -25, -32, 20, -27, -70, -68, 8, 18, -47, 60, 7, -14, -61, -8, 84,
    18, 41, -53, 29, -6, -27, 41, -2, -8, 10, 7, 10, 9, -22, -20, 7, 0, 14, -67, -56, 5, -15, 52, -51, 42, 34, -17,
    -6, 6, -61, 18, 27, -23, -24, -17, -38, 47, 3, -2, -2, -32, -2, 4, -5, 45, -11, 52, -37, 12, -56, 58, -127, -15,
    -5, -30, 13, -45, 22, -62, -51, -36, 22, -6, -28, 23, -42, 63, 35, -59, -8, -32, -31, 33, -23, 18, -40, -22, -61,
    -30, -25, -38, -27, -68, -16, -120, -127, -83, -8, -82, -71, 32, 47, 40, -39, 38, 4, -61, 25, 14, -4, 32, 31, -20,
    18, 17, 23, -8, -19, -75, -6, -38, 15, -21, 62, -23, -4, -26, 0, 30, -14, 23, -1, -25, -11, 1, -11, 48, 7, 47,
    -47, -33, -21, 58, -20, -109, -9, -36, -36, -7, 39, 22, -84, 5, 6, -73, -39, -21, 46, -34, 10, 1, 3, 9, -10, 5,
    28, -3, 11, -20, 6, -24, 41, 16, -10, -13, 20, 21, 10, -6, 56, 18, -40, 17, 27, -63, 28, 32, 42, 40, -19, -16, 6,
    43, 27, 21, -30, 39, 75, 7, 28, -25, -16, -3, 24, 16, 8, 8, 1, -7, 0, -19, 11, -22, -18, -30, 20, -12, -107, 40,
    -19, -29, 13, -4, 6, -26, -46, 16, -39, -5, -8, 46, -47, -58, 22, -40, -28, 52, 25, 14, -63, -85, -1, 5, 6, -56,
    -31, -68, -13, -7, 32, -15, 28, 20, 38, 44, 31, 25, 41, 21, 12, 3, -8, 30, -4, 6, -29, 10, 25, -37, -26, -28, 0,
    -16, -17, -30, -15, -5, 20, 35, -9, 9, 13, 16, 26, 16, -25, 72, -4, -54, -1, -55, -7, -31, -21, 5, -34, -35, -20,
    -23, -37, -34, -17, -17, 18, -10, -32, 20, -46, 5, 11, 32, -111, 40, 75, 42, -66, -59, -67, 49, 31, 7, 46, 20, 20,
    -66, -13, -10, -94, 46, 84, -55, -25, 21, 34, 21, 57, -6, 29, -15, 30, 26, -26, -22, 7, -23, -35, 53, 20, -2, -60,
    -78, 87, 38, -40, -25, -27, -22, -30, 11, 72, -12, 0, -7, 40, -10, 10, -69, -49, 76, 60, 31, -78, 33, -31, -4,
    -27, 1, 69, 52, 64, -99, -81, -16, 81, -9, 35, 88, -17, -30, -46, 37, -59, -5, -103, 19, -46, 41, -29, 21, -95,
    53, -22, -64, -24, 11, -54, -16, 9, 72, -6, 68, 37, 34, 9, 43, -7, 25, 62, -43, 5, 32, 64, -29, 68, -26, -9, 22,
    57, -53, -38, -68, -22, 49, 5, 73, -46, -9, 12, 35, 41, -46, 79, 73, -6, 47, -34, 70, -59, -88, 69, -3, -34, -13,
    -3, 1, -47, -17, -17, -99, 40, -47, -106, 23, -102, -43, 3, 24, 48, -2, -34, 28, -40, -33, -18, -35, -20, -15, 36,
    -7, 73, -73, 62, -60, -20, 26, -34, 11, -89, 4, 66, -3, -9, -57, -22, -27, -48, -1, -8, 55, 12, -2, -45, 51, 10,
    -103, 93, -3, 63, 27, -4, 8, -79, -77, 35, 42, -25, 43, 64, 84, 47, 30, -33, 79, -24, 46, -43, 4, 58, 22, -7, 22,
    -30, -48, -23, -20, -50, 105, -80, 12, -14, 55, 24, -17, -41, -42, -29, -1, 28, -20, -20, 31, 5, 51, 65, 54, 23,
    -17, 62, -10, 40, 33, 10, 51, 24, 69, 21, -20, 19, 39, 86, 12, -36, -83, -74, -29, -20, 28, 89, -25, 1, -49, 0,
    -84, -37, -56, -12, 37, -64, 49, -14, 58, 6, 15, 3, 14, -4, -1, 45, 11, 14, -2, -64, 65, -7, 16, -62, 38, 6, 32,
    35, 41, 4, -3, -37, 39, -29, 9, -18, 46, -5, -41, -11, 64, 44, -8, -18, -49, 0, 17, -58, 7, -7, 16, 43, -34, -12,
    -10, -10, -2, 14, 2, 89, 61, -16, -4, -14, 8, -39, -60, -44, 4, 35, -36, -75, -34, 8, -17, -55, 90, -48, 60, -11,
    56, -24, 28, -9, 1, 5, -87, -48, 34, 14, 44, 41, 3, 9, 18, -10, -54, -22, 0, 28, -54, 2, 25, 64, -7, -31, -10, 43,
    127, 55, -81, 93, -22, 76, 38, -27, 42, 41, -39, -53, -7, -4, -8, -1, 29, -6, -9, 40, 13, 65, -1, -5, -83, -39,
    -1, -24, -38, -23, 64, 73, -19, 4, -24, 28, -2, 16, 12, 82, -10, -40, 32, -40, -27, -27, 63, 7, -9, -25, -127, 3,
    49, 2, -32, 1, -31, -38, 28, 7, -44, -72, -10, 42, 44, -35, -18, 19, 7, -35, -4, -61, 3, -46, -49, -75, -35, 31,
    18, 27, 19, 5, 22, -38, -11, 6, -9, 49, 9, 4, 7, -1, 69, -1, 75, 38, -39, -95, -3, -70, -34, 56, -43, 4, -18, 72,
    -7, 66, -52, -49, -2, 35, 109, 4, 16, -17, 24, -71, -27, -81, -2, 0, -7, -17, -52, 22, -57, -5, 67, 36, -45, -11,
    -5, -39, 64, 50, -29, -28, 30, -25, 66, 32, -80, 89, -12, 33, -11, -4, -21, -7, -73, 30, 6, -12, -12, -18, 27, -7,
    -127, 6, 4, 16, 25, -24, 15, -30, 15, 32, -33, 7, -7, 10, -34, -12, -55, 7, 78, 36, -23, 0, -2, -26, -16, 33, -27,
    -65, 50, -25, -14, -40, 28, -11, 27, 17, -15, -45, -1, 65, 5, -36, -84, -42, -30, -62, 16, 14, 50, -10, -31, 3,
    48, -64, -24, -24, 45, 37, 58, -28, 12, 24, -6, -72, 54, -34, 31, -12, -18, -5, -14, 104, -30, -45, 48, -66, -43,
    -33, 18, 36, -18, -26, 57, 1, -8, 39, -9, -44, -54, -12, 49, -36, -3, 27, -14, 47, -59, 38, 32, -40, 1, 12, 6,
    -60, 66, -5, 67, -55, 41, 10, 50, -35, -8, -21, 5, -9, -40, -30, -28, -7, -11, -57, -80, 22, -42, 11, -52, 36, -5,
    0, 6, -12, -17, 9, 21, -8, -21, 25, -13, -6, -22, -27, -28, -13, -6, 49, -90, -9, -6, -63, 17, -11, 8, -56, 24,
    -38, 27, -127, 60, -77, -25, -52, -34, -22, -24, 4, -52, 58, -11, 40, -13, -23, 9, 58, -85, -99, -69, -44, -44,
    -15, -52, 38, 12, 19, 20, 44, -40, -50, -29, 8, -38, -25, -2, -20, 54, -9, -1, 24, -56, 65, 30, 1, -25, -5, -9,
    14, -83, 46, 15, -71, 14, -2, -1, -41, -30, 82, 1, -53, 64, -9, 9, -15, -41, 30, -2, -30, 4, 3, -41, -22, -20,
    -78, 61, -42, -37, -50, -39, -3, 10, -25, 16, -33, 14, 5, 2, 9, -6, -35, -10, 21, -16, -5, 21, -7, -18, -5, -35,
    17, -20, -43, 43, -17, 16, -29, 13, -62, 25, -42, -25, -27, 26, -59, -42, 0, 4, -17, -25, -17, 1, 65, 48, 20, -86,
    -5, 8, -33, -9, 5, 57, -50, -36, -1, 13, 16, -20, -25, -58, -7, 9, 7, -18, -4, 22, 8, -3, -64, -19, -30, -3, -17,
    -5, -18, 2, -82, -16, 10, 33, 5, -16, -23, -41, 9, 57, -46, -4, 27, 6, 4, 33, -11, -14, 39, 38, 100, 41, 25, 18,
    14, -90, 106, -62, -20, -19, -8, -78, 11, 4, 87, 0, 3, -46, -66, 10, 30, 38, -35, 85, 20, 13, 63, 0, -18, 36, 68,
    -1, -10, -8, -7, -21, -59, -33, -10, -5, -21, -32, 12, 81, 25, 56, 7, 1, 1, -18, -49, 31, 49, 23, 19, -74, -1, 4,
    -13, -48, -65, -19, -18, -32, 31, -30, -127, -33, 5, 49, -85, 18, -50, 0, -7, 101, -23, 66, 17, -98, 41, 3, -15,
    -32, -2, 4, -58, 53, -72, -7, 37, 69, 63, -11, 75, -15, -14, -53, -68, 42, 38, 79, 12, 61, 44, 55, -35, -39, -7,
    -104, -75, -70, -50, -6, 27, 18, 58, 15, 0, -46, -38, -22, 32, 32, -50, -12, -18, 3, 57, 54, 1, 36, -18, -28, -1,
    8, 44, -16, 0, -3, -63, 31, 28, -3, 44, 29, -27, 15, 91, -33, 13, -74, -23, 24, 4, -24, 31, -19, 49, -22, 39, 14,
    18, -55, 6, 7, 56, -15, 3, -82, -11, -56, -42, 33, 37, -51, -34, -37, -16, 8, -10, 9, 63, 30, -3, 72, 15, 62, 57,
    29, 14, -62, 6, -88, -50, 47, 19, 53, 17, -66, -8, -24, -78, 29, -16, -33, 68, -109, 17, -19, -39, -36, -19, -88,
    1, 24, -96, -82, 17, 69, 34, 44, 16, -28, 41, -45, -26, -23, 23, 26, -62, 8, -59, 127, 35, -31, -17, -82, 7, 1,
    15, 9, -35, 34, -64, 83, 39, 59, 16, 5, -70, 95, -11, -25, -84, -28, 16, 84, 23, -1, -56, -49, 4, 20, 20, -49,
    -64, 18, 49, -17, -40, -38, -58, -28, 35, -39, 29, -18, -70, 47, 90, 82, 6, 22, 12, 26, 17, 15, 33, 59, -23, -9,
    22, -49, 26, -17, -35, -63, 36, -21, -38, 48, 77, 29, -6, 41, -20, 30, 30, 7, -5, 46, 11, 15, 16, 4, 61, -43, 64,
    -18, 30, -99, 19, 47, 21, -7, -6, 29, 0, -3, 0, -15, -9, 27, 46, 7, 11, 34, 46, 22, 9, -52, 58, -35, -47, -87, 24,
    19, 7, -32, 48, -52, -6, -21, 23, 30, -23, -49, -58, 73, -33, -55, -7, -15, 16, 16, 102, -79, -28, 29, 38, -47,
    46, 37, 29, -9, 9, -13, -4, -23, -47, 17, 27, 12, 30, 76, 12, 64, 21, 1, 43, -51, -43, 11, -63, 3, 45, 5, 9, -39,
    -58, -62, -45, 50, -60, -36, 1, -3, -63, -15, 25, 46, -33, 40, -40, 13, -15, 35, 13, 24, 27, -27, 59, -41, 22,
    -26, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};
static const convolution layer_5 = {
    7, 7, 24, /* height, width, channels */
    4, 4, 32, /* out_height, out_width, filters */
    3, 3, /* kernel_height, kernel_width */
    2, 2, /* stride_y, stride_x */
    1, 1, /* above, left */
    9, 72, 216, /* columns, column, taps */
    9, /* unrolled */
    -128, /* in_zero */
    weights_5, table_5
};

/* 6  convolution 3x3, ReLU    4x4x32 -> 4x4x48              221,184 multiply-accumulates */
static const channel table_6[48] = { /* see channel */
    {-220890, 1171460906, -32640, 8},
    {-186673, 1709986973, -32640, 8},
    {-144696, 1839844335, -32640, 8},
    {-256607, 1086401054, -32640, 8},
    {-122720, 1278192014, -32640, 8},
    {-334440, 1450200923, -32640, 8},
    {-244536, 1161052368, -32640, 8},
    {-367525, 1142767305, -32640, 8},
    {-157476, 1412393100, -32640, 8},
    {-41587, 1517062222, -32640, 8},
    {-386680, 1393976297, -32640, 8},
    {-265224, 1186056994, -32640, 8},
    {-113234, 1265810450, -32640, 8},
    {-243924, 1217514538, -32640, 8},
    {-254249, 1140056263, -32640, 8},
    {-150952, 1385706686, -32640, 8},
    {-96272, 1150633629, -32640, 8},
    {-266541, 1329694141, -32640, 8},
    {8640, 1302549719, -32640, 8},
    {-98815, 1259507697, -32640, 8},
    {-86457, 1336626261, -32640, 8},
    {-63195, 1387836677, -32640, 8},
    {-7225, 1166488844, -32640, 8},
    {-172235, 1181982919, -32640, 8},
    {-34760, 1458192819, -32640, 8},
    {-60773, 1142657073, -32640, 8},
    {-132041, 1244943239, -32640, 8},
    {-276247, 1374204131, -32640, 8},
    {-264314, 1708475198, -32640, 8},
    {-59718, 1313331021, -32640, 8},
    {-44831, 1588366802, -32640, 8},
    {38704, 1215159101, -32640, 8},
    {-326929, 1250769006, -32640, 8},
    {-289560, 1377422525, -32640, 8},
    {-136805, 1342991722, -32640, 8},
    {-175748, 1584228754, -32640, 8},
    {-211608, 1415285384, -32640, 8},
    {-39787, 1313325644, -32640, 8},
    {-139907, 1413287292, -32640, 8},
    {-24319, 1365523483, -32640, 8},
    {-291438, 1549710967, -32640, 8},
    {-88272, 1504527250, -32640, 8},
    {-295427, 1335069096, -32640, 8},
    {-138825, 2072804323, -32640, 8},
    {-33558, 2067860333, -32640, 8},
    {-326519, 1178391286, -32640, 8},
    {-92116, 1979347389, -65280, 9},
    {-275895, 1100360896, -32640, 8}
};
static const weight weights_6[13824] SMILE_CLASSIFIER_WORDS = {
    -21, -85, 20, 3, 4, 47, 24, 3, 45, -9, 15, 26, -10, -45, -74, -41, 48, 33, 0, 57, 5, 17, -25, -78, -3, -66, -6,
    36, 34, -78, 63, 1, -1, 13, -27, -94, -91, 0, 7, -3, -39, -22, -24, -28, -34, -46, 28, 57, -42, 13, -15, -36, -7,
    34, 0, -42, 54, 5, -34, -9, 20, -4, -24, -39, -49, 29, -52, 24, 25, -89, 0, -9, -33, -8, 7, 40, 26, -91, -39, 32,
    -50, -41, 5, -27, 54, -21, -1, 27, -6, 55, -44, -9, -107, -42, 14, 46, -36, 7, 63, 34, 26, -26, -41, 0, 73, -72,
    48, 57, 41, -72, -25, -27, 11, -18, -116, -41, -53, -3, 16, -1, 13, -48, 56, -76, -1, -23, -58, -25, 7, -46, -29,
    4, -35, 33, -45, 8, -124, -29, 64, -40, -39, 34, -12, 45, -73, 39, 96, -20, 1, 71, -55, -20, 15, 99, -67, -113,
    -3, -6, 4, -9, 55, -9, 21, -54, 7, 1, 38, 29, -13, 71, -17, -79, 18, -19, 32, 5, 31, 25, 8, 17, 92, -32, -37, 13,
    19, 63, 12, -103, 6, 16, 11, 47, -82, -36, 54, 19, -32, -39, 57, -44, -13, -8, -40, 42, 6, -66, -7, 81, 10, 90,
    -27, -34, -18, -3, 23, 37, -12, 15, -51, -36, -62, -3, 49, -12, 33, 35, 3, -74, -5, 35, -10, -43, -16, -17, 47,
    -29, 7, -35, -54, -16, 61, -21, 79, -39, 36, -12, 2, 5, -59, -27, 47, -66, 75, -38, 8, -16, -69, 59, 14, -2, 0,
    -14, 24, -15, 33, 35, -13, 6, -4, 25, -74, -86, -31, -27, -26, -36, 12, 99, -127, 16, -22, 9, 10, 41, -48, 17, 16,
    1, -19, 103, 20, -12, -39, 4, 73, 30, -7, -41, -34, -12, 21, -40, 66, -31, -43, -59, -44, -22, 49, -14, -49, 40,
    -22, -8, -77, 23, 60, -4, 29, -17, -5, -77, 29, 62, -21, -85, -30, -7, -86, -102, 40, -22, -17, 21, 18, -52, -21,
    -18, -51, 27, -11, 35, -15, 68, 15, 7, -26, -121, 8, -15, 22, -74, 54, -28, -4, -112, 47, 53, 3, -28, -4, 8, -40,
    -42, -61, 9, -5, -60, -103, 11, -63, -16, 43, -25, -5, 24, -27, 7, 3, 12, -25, 14, -30, 44, -80, -42, 29, 7, -29,
    5, 27, 25, -55, -45, -80, 9, 10, -6, -10, -38, -2, 127, -10, 26, -7, -53, -35, 11, 9, 62, 8, -97, -42, -11, 40,
    -4, 43, 27, 7, -53, 10, -13, -33, 19, -81, 1, 2, 6, 0, -34, -18, 10, 67, 0, 22, 71, -15, -26, -1, 40, -38, 20, 27,
    65, -33, -70, 13, -62, -73, 9, 44, -39, -49, 15, 5, 12, -22, 8, 25, -2, -11, 4, 37, 36, -55, 18, 4, -2, -43, 18,
    -24, 7, -16, 31, -21, 23, -32, 29, -11, 19, -18, -20, -15, -62, -30, 12, -32, -45, -64, -22, 25, -27, -21, 38,
    -28, -32, -14, -19, 37, 28, 9, 20, -6, 2, -33, -41, 41, -73, -13, 17, 30, 64, 32, -93, 63, 20, -11, -19, -20, 4,
    7, -24, 19, 34, -23, -25, -18, -2, -39, 5, 1, 52, -17, 28, -70, 58, 60, 31, 62, -45, 10, 5, -6, -58, 59, 13, -4,
    -49, -3, 101, 17, -19, -76, -57, 56, -13, -33, -43, -13, -39, -45, 15, -24, 68, 38, -48, -42, -37, 8, 35, 20, -26,
    -49, -63, 17, -7, -7, -16, -2, -41, -53, 8, 26, 65, -15, 9, 8, 8, -30, 34, 52, 49, -7, 23, 28, -8, -56, 47, -12,
    5, -12, -1, 21, -7, -22, -29, 11, -51, 36, 5, 25, 7, 34, 11, 3, 3, -14, -33, -10, -23, -51, -5, -15, -44, 26, -20,
    -33, 18, -13, 2, -55, 82, 17, 63, 42, 15, -18, -4, 56, 80, -6, -27, 15, -9, 2, -120, 40, -38, -16, -20, -7, -11,
    3, 69, -76, 12, 2, 20, -57, 13, -5, 81, 53, 1, -9, -55, 55, -25, 20, 72, 101, 18, -41, 11, -40, -19, -53, -74,
    -11, 46, 2, 8, -3, 33, 23, 32, -74, -18, 18, 6, -10, -3, 16, -41, 21, 30, -35, 13, -21, 39, 85, 50, -13, -28, -10,
    17, 18, -14, -23, -22, 1, -34, -72, 6, -37, -6, -6, 6, 40, -23, -11, 26, 16, -7, -20, -18, 34, -30, 17, 45, 11,
    -71, 6, 45, -17, -70, -5, -13, 38, -7, 15, -48, -47, -33, -32, -52, 54, -20, 5, -44, -67, 32, 16, -47, -7, 42,
    -43, -10, 5, 77, -63, 7, 7, -7, -47, -48, 26, -45, -5, -18, -26, -8, -20, -26, 39, 49, -19, 32, 6, -32, 94, -60,
    48, 4, -11, -2, -18, 6, -11, -8, -36, 64, 7, -62, 16, -19, -59, -39, -59, -42, -25, 26, -64, 3, 39, 30, -9, -101,
    -54, -24, 5, -27, -69, -43, 1, -20, 10, -8, -15, -11, -19, -9, -87, -30, -34, -14, -6, 11, -66, -44, -56, -112,
    12, -25, 14, -11, -48, 61, -80, -35, -45, -68, -26, -4, 27, -7, 26, -57, -14, -20, -45, -45, -78, 13, 3, -50, 6,
    15, -15, -8, 6, 22, -19, -20, 5, -9, -1, -10, -45, -62, 64, 28, -37, 17, -23, 39, 23, 7, -51, 4, -18, -35, 47, 23,
    -35, -3, -42, -31, -37, -18, 29, -5, 31, -37, -49, -9, -2, 8, -12, 38, -61, 7, -14, -82, -36, 43, 30, 2, -8, -57,
    67, 22, 30, 38, 31, -46, 30, 76, 30, -6, 12, 10, 64, 9, 46, 18, 23, -14, 27, -13, -29, -8, 1, 78, -82, -25, -52,
    22, 56, 22, -47, 91, -48, -19, -30, -7, -7, -39, -6, 27, -9, -40, 21, -7, 22, -52, 25, -12, 56, -55, -1, -65, -12,
    8, -53, 42, -29, -66, 38, 26, 2, -45, -6, 60, -81, 13, 18, 65, -1, -62, 61, 41, -30, -33, 15, -41, -11, 32, -114,
    13, -31, 64, -94, 17, -27, -13, 14, -108, 28, 67, 17, 21, -13, -29, 94, -25, 16, 14, 17, -24, -62, 44, 15, -10,
    -44, -57, -51, -34, 24, 39, 27, 15, 44, -48, -72, -8, 48, 2, -35, 26, -17, -61, -5, 4, -40, -47, 72, -8, 77, 37,
    -2, 32, 13, -15, 101, -21, 18, 16, 15, 21, 23, -4, -36, -46, 9, 54, 7, -24, 32, -31, 22, -20, -41, 42, -3, -6, 25,
    -17, -15, -42, 38, 12, -34, -7, -13, 27, 13, -40, 4, 55, 32, -17, -57, -48, 46, -11, -84, 2, -127, -50, -9, -26,
    3, -8, 27, -66, -4, 80, 59, -6, 16, -36, 19, -29, -26, 20, 8, -15, -30, 11, -45, -6, 68, 24, -24, 11, 30, -61,
    -24, -93, 17, -21, -113, 19, -61, -2, -52, -2, -49, -3, 11, -2, 8, -7, -46, -19, 31, 35, 1, 67, -47, 46, -80, -93,
    -45, -70, 13, 102, -45, -85, -127, -32, 45, 5, -61, 6, 32, -44, -57, 1, 49, -15, 4, -16, -5, -6, 1, -29, 58, 10,
    -26, -52, 45, -29, -29, 57, 16, -5, 36, 14, 10, -33, -17, -44, 20, -3, -61, 9, 19, -7, 40, -19, 14, 36, -9, -36,
    6, -70, -107, -57, -25, 74, -18, -49, 10, 18, 7, 10, 30, -39, -22, -15, -12, -14, -58, -42, 26, 5, -43, 11, 33,
    -31, -10, -2, 68, 27, -56, -86, -29, -27, 47, -1, 59, 20, -75, 57, -22, -37, -20, 19, -50, 31, -40, 49, -15, 17,
    -16, -48, 25, -15, 7, 17, 49, 14, 8, -61, -10, -17, -68, -12, -35, -64, -22, -10, 47, 21, -25, 22, 59, 37, 22, 17,
    -96, -88, -39, 14, -108, -6, 16, -5, -26, 0, 38, 32, -24, 13, -49, -49, 22, -23, 108, 25, 14, -6, 45, 36, -24, 9,
    35, 49, 1, 30, -43, -13, 37, -7, -39, -59, -79, 23, 1, 20, 35, -16, 10, -83, 30, 1, 5, 50, -60, 22, -13, 18, -30,
    -11, 18, -10, -67, 27, 21, 23, -35, -21, 2, 50, -47, 52, 38, -53, 27, -48, -12, 53, 25, -36, 3, -59, -24, 22, -38,
    9, 28, -28, -7, 28, -8, 42, -36, 2, 89, -1, 28, 9, 0, 35, -20, -48, 4, -12, 31, 5, 31, -19, 40, -36, -38, -16, 38,
    -7, -78, 27, -9, -1, 11, -17, -29, 64, -12, 13, -7, -47, 45, 79, -49, -53, 7, -18, -48, -28, 39, -95, -6, -12,
    -14, -49, -50, 3, -36, 67, 6, 47, -21, -31, -27, -11, -79, 2, -13, -68, -26, -5, -37, -19, -25, -2, -51, -66, -17,
    28, -68, 35, -62, -20, -121, 45, 10, 23, -12, 36, -30, 18, -31, 41, 10, 2, -44, 7, -45, 52, 16, 16, -39, -21, 55,
    32, -90, -39, 22, -127, -3, 23, 48, -57, -14, 48, -19, -39, 0, -12, 31, -58, 17, 16, -26, -10, -19, -51, -6, 40,
    87, -37, -12, -11, 57, 5, -40, -26, 52, 53, -2, -26, 6, -34, -55, 4, -38, -2, 10, 33, -29, -23, -42, 18, 47, -21,
    -20, 43, 32, 52, -14, -61, 5, -40, -81, -42, -51, -127, -42, 7, 45, 18, -29, -28, 47, 28, -7, 53, 14, -36, -83,
    60, -19, -19, -44, 11, -50, 15, -31, -27, -33, -3, -16, -25, 20, 12, -64, 8, -40, -11, 3, 4, -18, 0, 2, 25, -15,
    14, -31, -25, 41, -7, 28, 67, 1, -69, -69, -63, 34, 36, 22, -54, -38, 49, -13, 18, -73, 34, 36, 68, -47, -36, 29,
    -51, 33, -21, -37, -24, 66, -84, -68, 22, -3, 29, -1, 3, -89, 3, 37, 49, -75, 11, 3, 3, -56, 12, -11, 16, 11, -64,
    -15, 33, -9, -62, -8, 7, -39, -48, 28, 21, 25, 16, 34, 14, -15, -51, 63, 25, -74, -30, 58, 13, -3, 24, -88, 56,
    -66, -19, 63, -3, 9, -39, -61, -4, 17, -13, -35, 28, -34, 2, -69, 23, -26, -39, -60, -13, 1, -24, -55, 23, 80, 49,
    -59, 25, -5, -56, -19, -13, 37, 60, -86, 11, -17, 70, -24, 1, -70, 46, -116, -48, -10, 69, -74, -51, -22, -37,
    -95, -47, -97, 72, -50, 34, -55, 71, -64, 38, 31, 34, 42, 126, -60, -55, 45, 68, 3, -74, 2, 8, 6, -10, 78, 44, 44,
    2, -49, -17, -30, -4, -31, -64, 41, 34, 51, -50, 22, -75, -3, -65, 66, 28, -21, 86, -85, -13, 57, 69, 9, 10, 9,
    -23, -42, 16, 38, -26, -14, 2, 78, -7, -99, 28, -52, -18, 78, -81, 47, 17, 26, 5, -95, -64, -31, 53, -48, 21, 99,
    -25, -6, -2, 9, 28, 27, 31, -12, -61, 19, -33, -17, -4, -6, 69, 29, -38, -5, 68, -30, 6, 9, 17, -52, 111, 58, 5,
    30, 27, -30, 46, -69, 70, -58, -5, -13, -9, 30, -82, 50, 35, -89, 32, -27, -26, 33, -26, -39, -62, -1, 13, 11, 10,
    -64, -48, -41, 16, -13, -20, -81, -15, -28, 41, -62, 87, 37, -23, -22, 69, 27, 74, -1, 11, -52, -39, -30, 72, -2,
    -87, 26, -4, 63, -3, -8, -11, 50, -83, -45, 32, 36, -8, -23, 28, -89, -15, -58, -13, -8, 16, 87, -91, -72, -91,
    -31, 30, -4, -120, 105, 12, -87, 63, -8, -66, -48, -4, -31, -11, -90, 31, 28, 21, -97, -12, -48, -48, 81, -12, 5,
    39, 9, 51, 59, -102, 5, -11, 7, -66, 15, 3, 75, 127, -29, -47, 34, -8, -86, 21, -19, -55, -71, -80, -28, -40, 8,
    29, -20, -37, 37, 31, -78, -68, -48, 37, 23, -25, 87, 2, -107, 12, 11, -97, -5, 62, -12, 16, -62, 22, -11, -18,
    -26, 16, 9, -25, 18, 10, -24, -84, -4, 51, -5, -52, 5, -37, -8, -24, -104, -8, 21, 1, 3, 36, -35, -54, -52, 33,
    39, 62, 8, -16, -48, 60, -69, -73, 49, 42, -33, 52, -28, -85, -62, 20, 26, -69, -13, -16, 26, -40, 27, -82, 17,
    14, -67, -35, -80, -60, -20, -37, -14, 22, -10, 35, -33, 34, -14, 36, 45, -34, -70, 49, -38, -23, 19, -26, -7,
    -23, -12, 21, 1, -96, -38, -43, -23, 38, 38, 5, 10, -74, -19, 79, -59, -78, 55, -11, 114, -51, 57, 12, -50, -58,
    -85, -18, 15, -42, -69, 73, -93, 47, -53, -32, 23, -57, -91, 85, -108, -49, 3, -32, -20, 26, -39, -9, -77, -21,
    -82, 28, -86, -63, -24, -56, -67, 20, -45, -69, -15, -13, -69, -94, -29, -3, 29, 16, -41, -38, 2, 47, -1, 5, -51,
    -127, 105, -32, 30, -20, -20, -71, 60, -31, -4, -11, 19, -57, -81, -30, -5, -36, 66, 58, -8, -29, -46, -21, -7,
    -82, 5, 89, 39, -5, -58, -56, 35, 48, 26, -71, 53, -3, -53, 25, -63, 23, -8, 26, 2, -52, -11, 16, 23, 28, 24, -66,
    -22, 64, -29, -5, -36, 67, -12, 24, -5, 24, -1, 60, 5, -18, 22, -79, -19, 74, -85, -41, 13, -28, -65, 48, -22, 37,
    -42, -39, 12, 28, 25, 23, -47, -29, -94, -3, -37, -18, 46, 5, 81, -30, -47, -23, -99, 6, -65, -22, 90, 6, -49, 7,
    -16, 32, -90, 73, -25, -20, 9, 25, -113, 85, 15, -106, -23, 19, -21, -42, 69, -1, -54, -76, 18, -63, -24, 33, -42,
    -9, -37, 22, 17, 74, -16, 14, 43, -38, 10, -4, -73, -59, -28, -11, 5, -19, -58, 38, -1, 20, 58, 1, -72, 0, -16,
    -23, -61, -7, 66, 35, -14, 60, -48, -62, -61, -19, 44, 46, -93, 40, -54, -57, 6, -21, -30, -75, -53, 54, -54, 40,
    30, 4, -5, -9, 96, -17, -39, 9, 22, -25, 25, 76, -67, -64, 94, -16, -32, -45, -19, -45, 17, -16, -15, 45, -9, 46,
    -6, -29, -70, -17, 43, 11, -27, -127, 6, -10, -19, -43, -62, 23, -53, 17, 63, -41, 61, 17, 44, -88, -66, -4, -6,
    11, 17, 53, -14, 6, 26, 12, -44, -86, 38, -5, 21, 23, 73, -91, -15, -22, -48, 23, 26, -17, -70, 3, -74, -77, 45,
    -25, -33, 2, 6, 43, 73, 40, -38, -12, -14, 21, -45, 5, -26, -32, -3, 20, 7, -17, -18, 9, 18, -7, 5, -48, -15, 35,
    -55, 40, -75, 79, -11, -58, 33, -7, -19, -5, 21, 10, -2, 2, 46, 80, 18, 29, -1, 6, 19, -19, -71, -41, -8, 69, -15,
    -91, 16, -41, -27, -34, -8, 2, -14, -51, -16, -4, -59, -57, 57, 10, 36, -21, -21, 62, 35, -26, 7, -12, 35, -82, 6,
    -48, -6, 25, 1, -14, -1, 37, 41, 49, 16, 23, 37, 60, 56, -63, -21, 50, 29, -34, -70, 16, -68, 7, 23, 4, 56, 10,
    -13, 29, 16, -42, -20, 46, -56, -63, 5, -13, -28, 11, 35, -23, -16, 0, -4, -23, 30, 4, -12, 33, -22, -55, -39, 38,
    13, 32, 44, 16, 13, -29, -41, -54, 66, 45, -56, -39, -13, -17, -29, -25, 18, 75, 40, -32, 10, 70, 0, 49, 71, 64,
    -77, -42, 39, -19, -14, -85, -1, -59, -21, 16, 19, -21, -52, -19, -7, 28, 8, -53, 7, -5, -25, -87, -1, -26, 36, 4,
    34, 4, 71, 4, 30, -4, 11, 5, 62, 21, -79, 7, -38, 5, 10, -59, -69, -31, -32, 14, 8, -8, 42, -14, 44, -5, 19, -62,
    -37, -42, 8, -2, 19, 0, 43, 24, 58, 18, -13, 31, 32, 20, 63, -51, -13, -46, 2, -18, 18, 25, 17, -15, -24, 30, 7,
    -9, 26, 23, -19, 53, -52, 77, 14, 61, -51, 32, 35, 0, -21, -32, -8, 46, 0, 20, 11, -21, -29, -11, 3, -44, 16, 4,
    31, -48, -12, -8, -4, 37, 3, -2, -77, -14, 10, -7, 6, -8, -5, 60, -61, -40, -39, -14, -36, 46, -3, -26, -9, 3, 48,
    -20, -56, -71, -15, 2, 8, 61, 32, -25, -33, -57, -4, -24, -46, -1, 55, -2, -44, -34, -13, 36, 6, -8, -53, -52, 21,
    -22, -32, -38, 10, -54, -74, -40, -40, -22, 3, 26, 25, 8, 30, 7, -26, -28, -64, -16, 70, -26, -17, 19, -51, -32,
    72, 79, 10, 2, 45, 42, 50, 38, 65, -48, -35, 56, 62, -49, -45, 37, 29, -6, -3, 32, 48, -13, 3, 4, -7, 56, -25, 19,
    -57, -24, 21, -7, 18, -5, -9, 68, -48, -95, -127, -8, 3, 2, -18, 11, 6, -79, -17, 17, -81, 7, 18, 55, 16, -21,
    -39, -65, -48, 67, -6, -83, 11, -53, -5, -31, -27, 54, 39, 21, -18, -54, 7, 43, -44, -7, 74, 12, -90, 8, -46, 27,
    31, 31, -13, 16, 0, -8, -8, 13, -17, 9, -47, 1, 13, 28, 35, 0, -34, -33, 0, -71, 26, -3, -39, 5, -21, 29, 55, -9,
    6, 41, -16, 31, 40, 23, 34, -69, -56, 19, -3, 28, 55, -33, -8, -4, -40, 7, 2, 23, 33, 83, 4, 21, 44, -8, -48, -25,
    -12, 62, -76, -15, 18, -11, -91, 28, -14, -3, 25, -34, 29, -7, -15, -74, 40, 10, -30, 30, -27, -56, 28, -30, 18,
    -10, 2, -3, 48, -39, -18, -83, 38, 2, -4, -13, -41, 99, -46, -108, -27, 78, -49, 75, 41, 15, 44, 68, 78, 48, -53,
    -52, -20, 78, 16, -66, -73, 20, -30, 58, 75, -43, -21, 65, 45, -11, -98, -30, 36, -7, -11, -34, -59, -36, 48, -13,
    -34, -8, -73, -89, 22, -27, -32, 5, -97, 5, -29, 30, -25, 25, -1, 7, 28, -55, 41, -90, 49, 24, -31, 5, -22, 33,
    -16, -29, -92, 127, -4, -18, 66, 5, -1, 9, 33, 84, 15, -43, -90, -19, -17, 17, 110, 53, 14, -5, 7, 7, -31, 50, -3,
    -45, -17, -57, -36, 20, -2, 11, 82, -6, -5, -41, -88, -12, -95, 86, 33, -76, -42, -48, -34, -3, 13, -43, 28, -44,
    11, -86, 20, -56, 8, 60, -81, -15, -69, 50, 57, -29, -18, -86, -21, -42, 51, -1, -5, 9, -2, 105, 64, -6, -69, -71,
    -14, 71, -46, 110, -67, -17, -63, -59, 10, 3, -24, 19, 11, 17, -42, 68, 37, -21, -53, -31, 16, -43, 5, 50, 37,
    -111, 39, -49, 42, 27, 79, 26, -17, -28, -93, -35, -49, -80, -55, 37, 11, -77, -9, -52, 0, -21, 42, -60, -50, 39,
    -69, -19, -8, 44, -1, 77, 82, -6, -97, -70, 48, 36, -27, -11, -5, 26, 35, -114, -63, -7, -15, -6, 19, 47, -6, 1,
    83, -71, -70, -33, -31, 49, 85, 10, -7, 27, -24, -9, -28, -25, 16, 20, -58, 2, 17, -14, -18, -50, 33, 22, -63,
    -11, -4, -16, 7, -58, -28, -58, -44, -37, -31, -51, -71, -96, -44, 36, -84, 35, 4, 21, 8, 87, -22, -33, -72, -24,
    -26, -33, -30, 0, 54, -19, -3, -70, -37, 41, -35, -91, -43, -63, -9, -31, -34, -30, -83, -46, -44, 29, 119, -3,
    -58, 43, 6, 3, 28, 92, -38, -84, 6, 4, 7, 43, -87, -35, -56, -14, -23, -53, -34, -16, -75, 15, -57, -14, -55,
    -127, -8, 47, 4, 28, 41, 32, -8, 8, -88, 28, -18, 1, 23, 3, -36, 23, 40, -7, 5, -21, 16, 26, -79, -60, 25, 2, -22,
    75, -18, -16, -43, -81, -3, 21, 41, -17, 21, -17, 11, -4, -80, -81, -56, 0, -1, -18, -23, -5, -78, -63, 49, 13,
    -78, 4, -22, -14, -68, -25, -34, 29, -64, -56, -46, 48, -11, -51, -78, -24, -17, -62, -35, 11, -20, -2, -2, -45,
    9, -59, -108, -39, 33, 9, 10, -19, -75, -5, -51, 3, 13, -37, -58, 70, 8, -14, -44, 35, 12, 74, -13, -8, -25, -19,
    -50, 69, 70, -78, -4, 3, 1, 25, 12, -68, -13, -53, -19, 1, -17, 39, -31, -9, -66, -62, 14, 58, -15, -50, -5, -6,
    7, 74, -16, 10, 20, -30, -49, 89, -17, 60, 48, 13, 70, -22, -75, 39, 82, 15, -62, 2, 23, -16, 11, 20, 4, -12, -17,
    17, -2, -1, -45, -7, -7, -33, -16, -27, 46, 8, 19, 13, -15, 27, -64, 1, 20, -7, 9, -106, -88, -16, 6, -40, 0, -33,
    -28, 5, -50, -33, 49, 22, -32, -3, -23, 33, 49, 3, 14, -13, -59, -24, -63, 27, -99, 54, 25, 32, -3, -40, -15, -19,
    -83, -12, -23, -36, 3, -23, 42, 3, 38, 60, -45, 25, 19, 0, 74, 9, -12, 35, -72, 16, 72, 4, 7, -31, -30, -25, 38,
    84, -2, -34, 13, -61, 64, -41, 18, -34, -28, -45, 5, 1, -107, 1, -13, 37, -21, -63, -58, 26, -54, 41, 58, -43,
    -13, 30, 65, -17, -21, 32, -49, 21, 38, -11, -47, -77, -30, -73, 0, 30, 10, -10, 45, -42, 56, 46, -48, -29, -39,
    -111, 38, -9, 35, 51, -77, 15, 36, -32, -10, -90, 33, -31, -10, 29, 13, -25, -56, 34, -54, -92, 8, 29, 16, -50,
    39, 43, -28, -80, -86, 30, 37, 22, -91, -78, 26, 37, 29, -23, 58, 16, 4, 5, 48, -61, -21, -69, 30, 49, -20, -36,
    41, -35, 13, 14, 24, 17, -87, -26, -37, -16, -87, 1, -93, -5, -29, 86, 9, -13, 43, 47, 0, 18, 54, -93, 111, -62,
    49, 23, 15, -17, -5, 25, 21, -28, 28, 27, -32, -27, -16, 4, 7, -75, -9, -21, 32, -16, 76, -14, -35, 35, 30, -3,
    -23, 14, 52, -9, 24, -5, -41, 22, -92, -9, -58, -20, 28, -47, -22, -39, 1, 14, 62, -10, -7, -63, -20, -10, -63,
    89, -22, -1, -30, 23, 33, -14, -54, 74, -44, -83, 59, 22, -43, -38, -82, -1, 5, -25, -61, 20, -26, 22, 18, -23,
    -21, -30, -72, -8, 14, -16, -17, 3, 28, 43, -23, -36, 36, 41, -30, 11, -60, -108, -16, 1, -21, 32, 62, 39, 98,
    -26, 34, -46, -98, 14, 19, 37, 24, -8, 44, -27, 10, 10, -8, 7, 6, 0, 3, 15, -11, -61, 45, -92, -127, 12, -34, 21,
    -84, -92, -10, 34, 50, -5, 28, 120, 13, -36, 42, -36, 64, -45, -47, 15, 61, -28, 47, 19, 64, -4, -77, 96, 26, -34,
    -45, 29, 8, -73, 57, 48, 0, -7, -51, 1, -44, 59, 53, 7, -4, 31, -37, 10, -85, -14, 30, -21, 80, 41, -50, -49, 46,
    50, 5, 16, 33, 32, -14, -4, 6, 18, 28, 16, 3, -55, 98, -1, -52, -16, 38, -25, 41, -10, 33, -59, -46, 38, -24, -17,
    -10, -12, -2, -16, 39, -4, 10, -70, -23, 39, -68, -57, 22, 98, 10, -40, 37, -11, -54, -9, -24, -16, -28, -37, -28,
    -27, -39, 0, 59, 4, -29, 4, -41, 9, -24, -93, -3, 17, -52, 33, 22, 9, -41, -12, -66, -8, 40, -19, -36, -25, -80,
    -21, 3, 96, 14, -48, 50, 53, 20, 17, 12, -85, 2, -12, -28, -54, -14, -5, 72, -17, 8, 6, -66, -48, 7, 34, -45, -32,
    10, -101, -20, -49, 11, 40, 61, 48, -15, -101, 10, -35, -11, -18, 28, 40, 0, -74, -12, -40, 35, 7, 45, 21, -31,
    51, -85, -4, 63, -59, -20, 43, -56, -5, -16, 64, -53, -16, 47, -34, 49, 6, -65, -34, -59, -45, 86, 8, 81, 22, -70,
    45, -53, -41, 69, 62, -36, 22, 34, 26, 34, -47, -4, -33, -10, 12, -18, 41, 71, -45, 5, 0, -42, -42, -26, 12, -127,
    -57, 11, -28, -46, -50, -101, 0, -41, -65, 23, -31, 36, 38, 21, 27, -9, 11, -73, -61, -73, 14, 7, 5, 12, -21, 32,
    -35, -56, -4, -71, 26, 43, 12, 15, -31, -8, -29, 28, -88, 14, -40, 5, 51, -45, 50, 58, 16, -84, 28, -4, -8, -26,
    25, -9, 31, -88, 24, 44, -66, 36, 20, 30, -56, -77, 26, -5, 61, 3, -31, -7, 20, -17, -8, -12, -64, 10, -47, -20,
    -11, 37, 25, 29, 33, 28, 11, -14, -3, 16, -59, 53, -17, -33, 53, 76, 85, -30, -40, 42, 103, -19, 25, 26, 2, 34,
    -1, -17, 41, -27, -6, -31, -69, 11, 26, -70, -54, -61, 6, -50, 9, 53, 4, -64, -41, -20, 85, -39, -24, -28, -15,
    -6, -35, -34, 33, -7, -10, -37, -45, -123, -61, -40, 23, 106, 33, -29, 52, -68, -127, 19, -17, -3, -51, -55, 23,
    -45, 8, -80, -1, 0, -40, 11, 36, 63, -13, -40, -20, 25, -78, -1, 24, -78, 6, -77, -43, 9, 2, -36, 18, 20, 22, 36,
    -43, -18, -41, -39, -9, -33, -38, -57, 8, -58, 1, 6, -13, 52, 44, -26, -102, 2, 4, 25, -55, 11, -27, -114, -11,
    -31, 2, -18, 2, -25, 126, -82, 21, 51, -60, -18, -26, 44, -5, -17, 53, 3, -26, 21, -4, 8, -56, -13, 69, 4, 1,
    -127, 4, -26, 3, -80, -8, -46, 15, 6, 41, -12, -8, -16, -61, -51, 75, -19, -26, -89, -112, 13, -2, -47, -30, -61,
    71, 44, -43, 92, -9, -5, -1, 13, -47, -10, 20, 49, 52, 18, 49, -6, -14, 19, -46, 13, 56, 47, 5, -23, 12, 50, 44,
    43, -66, -15, 80, -4, -15, -39, -44, 15, -14, -12, -55, 36, 10, 28, 12, -35, 59, 30, 43, -79, -30, -3, 23, -87,
    24, -15, -34, 4, 7, -100, -24, 46, 4, -58, 79, 28, -32, -21, -56, -18, 23, -39, -2, -36, -110, -12, 37, 21, 45,
    -42, 51, -47, -31, -11, 12, -13, -100, 18, -14, -65, -9, 30, 12, 5, -111, -44, -18, 47, 2, -16, -18, 3, -16, -13,
    42, 52, 81, 55, -82, -12, 52, 12, -66, 8, -66, 53, 98, 5, -55, 54, -13, -37, -3, -7, -57, 35, -27, 0, -26, -38,
    24, 22, -21, -19, -43, 30, 48, -29, 30, -15, 93, -1, 15, -13, 42, -28, 12, 34, 64, 74, -11, -57, -119, -21, 9,
    -38, -39, -28, -41, 3, -6, -7, 13, -87, 29, -21, -79, 52, 52, 39, -62, 16, -11, 73, 59, 0, -79, -15, -26, -32, -1,
    -48, 20, 28, -18, -20, -10, -104, -39, 39, -17, -18, -16, -63, -1, 14, 38, -58, 8, -1, 3, -9, -17, -58, 90, -127,
    21, -14, 40, 12, 77, 32, 40, 66, 41, 88, -19, -22, -25, 38, 38, -42, -14, -2, 20, -17, 26, -113, -115, 37, 5, 8,
    -25, 60, -29, 87, -30, -28, -7, 0, 39, 69, 9, 16, -35, 76, -28, 45, -12, 1, 85, -36, -115, -31, 0, -28, -13, -4,
    42, -57, -8, 10, -38, 9, -31, -16, 6, -8, 20, 9, 57, 15, 8, 89, -1, 12, -36, -20, -69, 1, -9, -4, 41, 36, 55, -24,
    -27, 22, -59, -5, -7, -18, -33, -106, -112, 33, -8, -58, 1, 9, 41, 22, 106, -1, 38, 8, -38, -63, 12, -10, 30, 11,
    -13, -13, 22, -32, 15, 24, 94, 5, -53, 1, -28, -35, 7, -71, 52, -45, -18, 29, 22, -13, 59, -63, -13, 53, -33, -33,
    33, 11, 48, 9, -8, -59, -23, -8, -46, 27, 96, -18, -50, -14, -41, -9, -30, -107, -56, 8, -46, 37, -6, -59, 11,
    109, -30, -44, -42, -29, -67, -14, 17, -63, 1, 25, -40, -25, 15, 52, -41, -20, -28, 1, 30, -10, -61, 1, 36, 50,
    -19, -29, -28, -28, -9, -24, -1, -32, 83, -78, -17, -49, 58, -13, 42, -9, 42, 40, 4, 56, 44, 74, -59, -16, 39, 43,
    15, 29, 63, 7, -55, 0, -116, -21, -21, -52, 6, -55, -58, 62, -97, -70, 79, -37, -12, 38, 93, -7, 2, 26, 10, 17,
    -27, -67, 58, -5, -58, -5, 58, 15, -52, -68, -14, -27, -2, -36, -41, -21, -19, 29, -49, -33, -5, -11, -58, 45,
    -29, 15, -6, -44, -45, 17, -17, 25, -80, -66, 7, 2, 3, 33, 35, 56, -28, -6, -56, -11, -5, -6, 27, 2, -20, -96, 22,
    -52, -15, -22, -24, -38, 36, 38, -54, 85, 13, -22, -11, -58, -20, -46, -36, 19, 19, 53, 5, -28, 59, 15, -14, -56,
    -2, 48, -5, 46, 4, 20, 14, 30, 34, 73, -119, 60, -30, -11, 6, -2, 31, 27, 6, -53, -49, -100, 46, -43, -26, 5, 37,
    0, 25, -21, -29, 1, 24, -60, -12, 7, -93, -64, 31, 25, -49, -83, 45, 3, 41, -34, -16, 76, 35, 9, 37, -10, 33, -9,
    -69, -97, -33, -22, 35, -87, 33, 12, -3, -72, -14, -35, -30, -32, -2, 55, 20, 44, 6, 31, 116, -31, 9, -100, 64, 6,
    -70, 67, 25, 37, -3, -41, -4, -5, 39, -87, 19, -48, -55, -25, -4, -32, -41, 17, 65, 52, -76, -22, -5, 59, 45, -49,
    12, -56, 52, 12, 18, -23, -67, 19, 8, 16, 35, 10, 6, -34, -14, 15, -26, -37, 55, 4, -87, 59, -42, 49, 16, -4, -32,
    23, 62, 63, -41, 79, 27, 15, 45, -39, -4, -45, -54, 49, 10, -76, 16, 37, 67, 83, -34, -62, -18, -72, 50, 52, 28,
    -41, 6, -16, 0, 28, -95, 20, 21, -50, 2, 30, -17, 82, 33, -91, 10, 9, -17, 6, 39, -3, -40, -25, -29, 0, 57, -6, 6,
    52, -6, -94, -40, -72, 59, 10, -114, -37, 127, -44, -28, 90, 109, -51, -55, -33, -3, -50, -92, 66, -18, 16, 3,
    -75, -20, 1, 95, -55, -50, -26, 43, 43, -47, -32, 100, -47, 123, -46, 59, 31, -22, 6, -14, -55, 44, -62, -78, -1,
    -23, -20, -43, 8, -14, -95, 1, 30, -5, 0, -29, -45, 54, 10, -49, -94, -21, 49, -60, 52, -58, -16, -37, -58, 14, 6,
    -3, 44, -30, 1, 62, 76, 27, 34, -46, 14, 22, -17, 7, -41, 22, 61, 11, -84, 122, 103, -7, 5, -4, -47, -68, 18, -40,
    -42, 71, 25, 25, -98, -7, 9, 112, -40, -123, -57, -48, -47, -62, -42, -114, -85, 11, 33, 2, 32, -70, 63, -19, -8,
    -83, 35, -59, 14, -5, 30, 42, -37, -27, 19, 21, -53, 51, 47, 9, 15, -21, 19, -56, -35, -13, 6, -18, -121, 66, 3,
    4, -22, 30, 45, -66, 44, 56, 14, 16, -43, 32, 26, -7, 38, -23, -3, 60, 4, 0, 121, 65, -49, -1, -46, -9, -39, -70,
    43, -28, 47, -3, -29, 4, 17, 8, -27, 90, -3, -89, -58, -15, -66, 6, -3, -127, 28, 64, 52, -22, -60, 15, -29, 15,
    -45, -13, 10, 12, 10, -57, -46, -13, 27, -44, -48, -11, -10, -40, 10, -8, -72, 9, 2, 30, -29, 4, 9, -60, 16, -106,
    61, 10, 46, 35, -80, -22, -10, -25, 8, 7, -74, -45, 36, 65, 53, -22, -7, -22, -27, 26, 76, -7, -20, -26, 33, -50,
    -5, 17, -67, 58, -5, -68, 25, -76, 52, 0, -73, 12, -25, 22, 35, -7, -24, 69, -13, 18, -45, -11, 8, -18, -33, -23,
    -10, 53, -50, 60, 67, 84, -42, -8, -57, 71, 51, -38, 66, 34, -22, -16, 46, -42, 73, -6, -85, 37, -39, -5, -12,
    -78, 14, -6, -8, -82, -25, -50, -32, -18, -56, 23, 11, 4, 8, -21, -39, 50, -55, -16, 1, -51, -34, -35, -5, -63,
    -58, 17, 56, 23, 62, -7, 33, 10, -49, 35, -127, 56, 55, 27, 18, 43, -8, 61, -97, 11, 52, -33, 46, -12, 3, -49, 33,
    26, -30, 59, -19, -39, 56, -38, 15, 59, -25, -31, 25, 7, -67, 60, 30, 38, -25, -54, -7, -26, -54, 93, -8, 40, 16,
    -123, -89, -55, 15, -6, 7, -9, -81, -106, -9, -31, 21, -38, 102, 29, -117, 11, -2, 21, -20, 55, -84, 10, -73, 27,
    23, 21, 82, 82, -66, 7, 71, -5, 15, 37, 15, 32, 71, -107, 15, -25, 34, -33, -41, 59, 82, 12, -30, 43, 30, 35, 5,
    -19, -63, -30, -99, -43, 11, 5, 1, 32, 5, -101, -79, -20, -23, -23, 22, -40, -42, -91, -2, -63, 64, -33, -15, -25,
    -18, 83, -83, 54, -113, 36, -5, -51, -23, -56, 26, -35, 46, -34, -44, 32, 65, 48, -1, -66, 21, -11, -2, 23, -32,
    12, -35, -23, -33, 0, -8, 57, -50, -37, 4, 79, -41, 60, 18, -70, -22, 41, 102, -33, -67, -72, 42, -23, 1, -63, 49,
    -27, -68, 46, -68, -40, 14, -21, 54, -2, -4, 45, 12, 7, 15, -17, 7, -24, 29, 80, 38, -42, 29, -22, 32, -20, 54,
    -7, 47, -95, -14, 32, -4, -61, -47, 45, 16, -24, -38, -21, 62, 34, 34, 26, 79, -21, -20, -22, 48, -53, 6, -22,
    -101, -38, 78, -33, -8, -24, -33, -66, 44, 8, -112, 22, -6, -32, -39, 88, 7, -6, -107, -57, -90, -32, -23, 33,
    -50, 52, -27, 58, -29, 25, -11, -90, 36, 3, -36, 38, -37, 8, -5, 19, -45, -26, -10, -16, -33, -33, -123, -113, 40,
    -10, -21, 90, 20, 1, 6, 19, -62, 42, 0, -65, 15, -68, 14, -109, -42, 60, -7, 63, -21, 28, 7, -53, 9, 78, 14, -57,
    -2, -29, -105, -44, 37, 70, -35, 31, -19, 41, 40, -37, 22, -42, -15, 41, -9, 65, 39, -37, 31, 38, -35, 26, 25,
    -16, 61, 48, 17, 5, 72, 94, 37, -44, 24, 17, 10, 7, 25, 5, 38, 33, 9, -15, -61, -7, 48, -57, -22, -41, 81, -5, 52,
    23, 19, -33, 41, -6, 25, -40, -14, 28, -105, 11, -47, -31, -69, -7, -53, 20, 33, -61, -81, -67, 35, -13, -97, -14,
    85, 52, 17, 12, 38, -27, 27, -4, 64, -22, 43, 18, 26, 80, -16, -73, 14, 35, -7, -1, -23, -11, 29, 51, 0, -48, 14,
    83, 82, -29, 42, -23, 52, 12, 7, 22, -12, -10, 97, 87, 85, -81, -74, -26, -94, -12, 123, 39, -2, -91, -34, 32,
    -51, 4, 20, -27, -45, 36, -32, 65, 33, -48, -22, -46, 16, 21, -69, 27, -127, 18, -4, 28, 2, -84, -27, -3, 10, 13,
    25, 1, 29, -25, 11, -1, -33, -56, 53, 28, -36, -27, -71, -4, 72, -46, -8, 50, -19, -67, 94, 13, -6, -40, 25, -39,
    -45, 15, -48, 9, -4, -17, 13, 4, -43, 13, 81, 110, -22, 41, 104, -17, 48, 25, 103, 76, 14, -25, 31, -5, 32, -49,
    17, 55, 61, 50, 28, -6, 40, 14, -120, 2, -44, 78, 77, -60, 73, 32, 39, -10, -74, -12, 99, 43, -9, -37, -14, 23,
    -20, -34, 3, -17, 53, 14, -3, 107, -37, 49, 7, 26, -30, -11, 75, 17, 13, 34, 2, 62, 45, 21, -23, -21, -46, 11,
    -12, 95, 15, 1, 38, 26, 6, -11, -7, 46, 8, -75, 31, -31, -22, -43, 43, 26, -49, -18, -80, -1, 31, -17, 20, 6, -30,
    -16, -20, 19, 13, -25, -10, -1, 9, -3, -17, -6, 8, -55, -23, 16, 4, 5, -20, 33, 43, 50, 35, 51, 10, -4, 17, 35,
    -11, 35, -7, -56, -27, 14, -38, 11, -6, 13, -42, -32, 18, 17, -23, 54, 37, -1, -2, -16, -11, -4, 15, -27, 31, -32,
    56, 21, -54, 9, -15, -36, -24, -18, 13, 36, -3, -58, 3, 28, 12, -23, 12, -21, 93, 7, -31, -88, 31, -2, 16, 44,
    -38, -67, -67, -26, 31, -24, 8, -55, 36, 24, 22, -40, -9, -95, -30, -4, -37, -18, -23, -51, -44, 4, -25, -24, 37,
    8, -11, 15, -65, 31, 32, 24, 5, 19, 3, 3, -19, 29, 49, 7, -14, -44, 16, -9, 49, 58, -20, -3, -82, 58, -18, 69, 19,
    50, 32, -42, -19, 39, 24, -48, 10, -29, 72, 36, 54, 9, 14, -24, 11, 2, -25, -66, 56, 0, 23, -88, -54, -42, 62, 20,
    -34, 8, -48, -8, -64, 7, 51, 5, 11, 11, 8, -80, -56, -20, 12, 20, 33, 72, -14, -8, -19, -49, 11, -36, 60, -32, 18,
    17, -31, -55, -49, -95, 45, -3, -19, -20, -50, 13, -29, -31, 44, -43, -1, -38, -11, -17, 14, 58, -49, 23, -53, 42,
    -7, 31, 1, -5, 15, 13, -59, -44, -25, -18, -15, -17, 13, -36, 53, -29, -70, 20, -11, 8, -36, -71, 14, -26, 9, 27,
    -9, 6, -28, 6, 49, 28, 76, -8, 49, -6, -25, 64, -48, -127, -13, 58, -33, -54, -13, -21, -33, -67, -54, 19, -43,
    -56, -22, 33, -78, -46, -27, -17, -3, -12, 53, 26, 18, 25, -33, -18, 33, 26, -37, 47, 74, 28, 73, -6, -20, -27,
    75, -41, 33, -1, -2, -56, -38, 60, -45, -38, -58, -36, 36, 4, -6, -80, 57, 19, 18, 43, -2, 10, 66, -45, -54, 65,
    18, -15, 25, -14, -43, -43, 26, -1, -40, 28, -48, 0, 6, -22, 3, 9, -12, -78, -47, 1, -11, 18, 15, 13, 7, 7, -65,
    -22, -27, 2, -11, -10, 2, 23, -35, -34, 37, 57, -55, 55, 1, -47, 28, -11, -12, 22, 0, -7, -18, 25, 30, 9, 7, -17,
    -16, 44, 8, 2, 16, -15, 10, 10, 4, -12, 3, 66, 9, -35, -9, -24, -1, 66, 6, 57, -15, -2, -74, 38, 9, -8, 39, 16,
    -10, -92, 3, 103, -22, 45, 7, 9, -15, 2, 18, -2, 44, 8, 19, -36, -30, -40, 15, 79, -44, -9, 44, -12, -11, -8, 2,
    -7, 33, -76, -19, -30, -96, 58, -33, 12, 40, -3, -45, 29, -1, 15, 64, -35, 82, -45, 19, -17, 14, 28, -63, -35, 28,
    21, 13, -41, -74, -10, -2, -19, -49, -1, 58, 1, -72, -20, 32, -12, -78, 23, 24, 31, -10, 54, -2, 9, 70, -10, -29,
    3, 13, 15, 7, 9, 18, 37, 78, 12, 15, -2, -15, -47, -3, -59, -49, -14, 11, 14, 11, -127, -34, 16, -49, 25, 12, 25,
    35, -19, 36, 6, -12, -9, -38, 93, 27, 47, -31, 66, 32, -31, 2, -21, -7, -13, 15, 20, -23, -18, 41, -45, -6, 62,
    52, -4, -44, -3, -6, -64, 22, 54, 12, -20, 35, -56, -15, 62, -75, 88, -49, -28, 31, -77, -77, 5, -46, 13, 39, -67,
    0, 61, -8, -2, -18, -56, 8, -8, -84, 31, -99, 0, 28, 23, -105, -6, -72, 14, 49, 26, -51, -15, -40, 34, 19, -7, 84,
    -77, 9, -71, 66, -77, 28, 17, 32, -106, -61, 104, 69, 92, -47, -42, 54, 48, 22, 93, -12, -2, 81, -103, 2, 14, 17,
    28, -29, 53, 3, -86, 9, -17, 2, -6, 4, 23, -65, -41, 14, 51, 19, -44, 12, 26, -76, -43, 58, 93, 52, 44, -73, 53,
    63, 58, 54, 19, 20, 27, -70, -7, -26, -23, -24, 11, 63, 14, 52, -43, 15, 71, 78, -39, -20, 10, 56, -47, 16, -23,
    30, 50, 85, -20, 2, -80, -37, -97, -113, 10, -16, -24, -11, -63, -60, 39, 79, -98, 7, -18, -21, -100, 70, -49, 76,
    -65, 7, -34, 26, 13, 42, 111, -105, -76, 84, -45, 3, 26, 9, -9, -7, -8, -6, -62, 44, -79, -49, -70, -16, -120, 52,
    40, -97, 54, -41, -32, 10, 2, 37, 2, -94, 31, -66, -21, 14, 56, 10, -52, -37, 31, -79, 15, -26, -75, 117, 0, 59,
    -48, 31, 2, 65, -51, -40, -38, 45, 58, -17, -6, -50, 83, -99, 10, 22, -14, -75, 17, -21, -25, 1, -83, -2, 39, 25,
    -36, 64, 56, 45, -54, 63, 39, -108, 75, -125, 33, 47, -71, -13, -16, -68, -37, 41, 42, 9, 10, 36, -53, -76, 38,
    -55, -42, -44, 12, -105, -42, -44, 26, -96, -105, -40, 10, -1, 82, 88, -69, -20, 59, 79, -55, 14, -59, -42, 62,
    -25, -3, -47, 25, -13, 44, 78, -48, 23, 12, -5, 41, 18, -127, 46, 29, 77, 25, 12, -40, -11, 64, 68, 7, -127, -40,
    -15, 9, 16, 86, -25, 92, 2, 45, -77, 16, 22, 37, -71, -21, -105, -90, -58, 19, -7, -62, 52, 1, 51, -16, 29, 26,
    -32, 7, -24, -30, -17, -14, 6, 71, -67, -16, 9, -36, 23, 33, 19, 38, 85, -22, -33, 13, 107, -38, 17, 21, -20, -90,
    26, 13, 61, -28, 1, 37, 47, -21, -23, -2, -5, 44, -47, 12, -11, -73, -59, -62, 50, 45, -46, -36, 56, -47, -42,
    -21, 109, -78, -111, 7, 70, 40, 18, -11, 31, -34, 37, 16, -100, 42, -14, 18, -74, -39, -102, 39, 22, -23, 14, -43,
    4, -5, -90, 30, 10, 1, -24, 21, 14, 20, -50, -61, 7, 56, -8, -39, 12, 49, 46, -35, -23, 51, 3, -34, -56, -16, 6,
    3, 9, -30, 8, 38, 122, -45, -1, 0, 5, 24, 3, 89, 44, 5, 93, 6, 0, -27, -5, -7, -80, -72, 71, 62, 18, -20, 71, 19,
    37, 44, -8, 55, 28, 55, 4, 33, 47, 39, -23, 29, -25, -14, -23, 55, -50, 60, 7, 77, 28, 6, 38, 35, 9, 17, 18, -73,
    -7, 21, 8, 18, -6, -73, 54, -33, -25, -19, -30, -52, 43, -115, -44, -33, -21, 1, -34, 15, 23, 25, 36, -15, 1, -86,
    14, 63, 19, -48, 47, -9, -64, -31, -15, -59, -22, -37, 33, -17, 14, 55, -91, -17, 26, 72, -54, -57, 52, -5, -75,
    14, -14, 5, -23, -7, 41, 59, 23, 57, 1, -39, 37, -50, -50, -26, 47, -55, -41, 19, 5, 8, -6, 27, -8, 51, 44, -60,
    -7, 63, -24, -12, -20, -109, 18, 76, 30, 24, 78, 77, -70, -103, -24, -59, 11, 42, 68, -109, -9, -49, -19, -41,
    -64, -4, 22, -55, 83, 69, 18, 72, -69, -18, 9, -70, 33, -56, 28, 43, 36, -76, -17, 58, 47, 12, 39, 45, -6, -70,
    -103, 18, -15, -5, -62, -16, 30, -57, 5, -16, 2, 16, 64, -11, -16, 45, 0, -34, 63, 10, -13, 77, 33, -5, 26, 0, 83,
    68, -13, -35, 93, -7, 34, 69, -43, 1, 5, -30, 4, 11, 25, -83, -31, -5, 2, 18, -27, 78, 35, -9, 23, 1, -3, 2, 32,
    -8, -97, -26, 69, 35, 34, 40, 27, -65, -59, -99, 127, -16, -81, -25, -27, -47, 102, -53, 77, 60, -3, -30, -5, 35,
    39, -7, 20, -45, -37, -31, 23, 16, 103, 116, -40, -57, -70, -26, -20, -4, 104, 22, -57, -64, -16, 16, 20, -32,
    -35, 40, -78, -19, -13, -57, -80, 127, 23, -12, -40, -35, 42, -2, -112, 3, -82, 3, -18, -13, 4, 83, 8, -9, 4, -58,
    52, 31, -50, -37, -13, 5, -56, -43, 99, 5, 36, 25, -38, -19, 76, 19, 1, -41, 17, -41, 43, 41, 22, 1, 8, -47, 17,
    -83, -66, 61, -24, -29, -11, 28, -9, 10, -6, 22, 17, 24, 42, -127, -24, 82, -18, 31, 29, 70, -60, -13, 23, 68, 13,
    -2, -30, 22, 11, 35, -45, 49, 6, -34, 38, -5, -60, -18, -73, 15, -61, -47, 38, -69, 0, 28, 13, 2, -2, 23, 51, 14,
    16, 103, -54, 5, 101, 10, -60, -34, -64, -48, -82, 34, 70, -6, -48, -66, 55, -54, -9, -96, -70, 24, -61, -59, 64,
    -3, 43, 14, -11, 59, -91, -39, 58, 5, 8, 34, 4, -50, -25, 25, -4, -45, -38, 55, 27, 25, 23, -1, -71, -47, -15,
    -50, 3, 31, -87, 20, -87, -50, 78, -26, 58, -33, 30, 8, 26, 28, -59, 8, 37, -31, -21, 9, 42, 65, 45, 20, 28, 17,
    6, -19, 26, 9, 39, -8, -8, 29, -33, 6, -39, -13, -10, 25, -63, 51, -6, 14, -44, 12, -20, 12, -9, 11, 11, 11, 53,
    60, -3, 48, 13, -47, -67, 3, -22, 2, -16, -56, 36, -25, -42, -56, -82, -88, 19, -32, -100, 70, -45, 14, -41, -4,
    -48, 47, 60, 27, -37, -18, -39, 17, -22, -49, 0, -28, -12, -36, -21, -27, 67, 26, 5, -11, -25, 23, 24, -51, 1, 65,
    50, 30, -14, -10, -7, -25, 21, 19, 25, 39, 9, -24, -26, 19, -58, 41, 22, 36, 1, 21, -83, 107, -16, -36, -3, -26,
    10, -3, 4, -1, 20, -63, 0, 15, -19, 75, -1, 66, 23, 38, 60, -3, 21, -30, -33, 52, -24, -16, -28, -3, -14, -7, 15,
    17, -22, -36, 42, 6, -38, -64, 0, -11, -22, 0, -25, 66, 13, -15, 7, 37, 11, -23, -9, 0, 62, -16, 29, -77, -23, 18,
    30, -19, 2, 14, 17, -69, 31, -26, -46, -38, -74, 2, 3, 48, 6, 3, 35, -22, 6, -21, -36, 67, -33, -42, 7, -36, -14,
    49, 78, -35, -37, 9, 44, -58, 37, 20, -38, -15, -13, -31, 42, -10, 2, 30, 34, 4, -34, -13, -20, 56, -2, 0, 6, -14,
    37, 15, -83, -55, 12, 63, 9, 52, 29, 47, 27, 32, 3, 77, -51, 32, -10, -1, 48, -43, -29, 4, -27, 25, 30, -16, -43,
    -52, -31, 29, 28, -4, -66, -13, 25, -47, 54, 47, 18, -15, -19, 1, -5, 36, -21, 42, 21, 12, -52, -32, 9, 49, -45,
    -44, -2, -11, -47, -2, -17, -50, 12, 15, -20, 12, 63, -72, -10, -87, -28, 15, -4, -67, -35, -39, -6, -18, 34, -54,
    -21, 38, 46, -25, 9, -127, 12, 27, 50, 2, 52, 9, -52, -72, 4, -33, 14, 0, 37, 36, 37, 27, 24, 80, -25, -41, 4, 21,
    -50, 9, -35, -48, -2, 2, -13, -64, -110, 40, 32, 57, -12, -37, 39, 14, -12, 43, -76, 39, -10, -127, -34, -37, 34,
    9, -48, -92, -11, 10, -34, 3, -13, -47, -17, -6, 19, 4, -23, 5, 22, 1, -9, -67, -7, -1, -53, 10, -6, 25, 26, -27,
    -36, 49, 92, 13, -13, -29, -25, 18, 20, -21, 35, 57, -28, 27, -19, -64, 2, 5, -35, -1, -28, 10, -40, -57, 18, -26,
    -19, -22, -52, -16, -2, 49, -12, 81, 39, 54, 23, 49, 44, -9, 4, -123, -16, 58, -9, 61, -47, 2, -9, -78, 57, 21, 8,
    36, -23, -14, -50, -60, 56, -21, -24, 10, -19, 10, 40, -25, -51, 29, -44, 10, -52, -6, -16, -61, 7, -6, -13, -42,
    -7, 6, -26, 13, 29, -27, -23, 9, 26, -35, 29, -5, -62, 25, -61, 66, -18, 17, -11, 45, -24, 10, -6, 15, 11, -33,
    -36, -55, 16, 68, -29, -8, 49, -9, -36, -2, -6, -2, 19, -59, -23, 28, -46, 20, 49, -10, -81, 58, 41, 33, 11, 36,
    -16, -1, 33, 52, -26, -16, -31, 18, 1, 14, 45, -47, 24, -40, 9, 6, -5, 18, -18, -55, -6, -11, -26, -12, -14, 2,
    -72, 0, 15, 54, 52, 12, -89, 98, 19, 11, -33, -14, -4, -11, -62, 7, -17, -92, -103, -26, 1, -63, -57, -6, -52, 38,
    -1, 38, -53, -38, -27, -61, 52, 8, -38, 21, 12, 5, -4, 59, -59, 22, -29, -73, 53, -16, -3, -26, -5, 20, -97, -7,
    -11, -38, -84, 68, -8, -77, -72, -22, -16, 57, -29, 46, -8, 36, -19, 77, -7, -44, 123, 43, 37, -97, 54, 33, 80,
    -12, 41, 108, 40, -94, -39, -28, 10, -18, -70, 3, 80, -28, -31, -37, 23, 32, 9, -24, -21, 70, -3, -41, 69, -82,
    -54, -19, -1, 42, 17, 31, 15, 5, 21, -7, 39, -6, 11, 18, -23, -28, -65, 31, -5, -86, -5, -24, 24, -21, -87, 44,
    -49, -9, 64, 8, -28, -11, -55, 19, -31, -14, 14, -57, 5, -78, 40, -2, -89, 70, -28, -17, 31, 41, -23, -66, -40, 0,
    -15, -39, -2, -63, 22, 40, -38, 67, 21, -17, -53, -78, -88, 9, 22, 16, -21, -54, -68, -16, -97, -15, 16, 44, 19,
    -32, -65, 58, -24, -45, -45, -22, 52, -53, 52, 8, -28, 33, 31, 21, 20, -79, -6, -33, 41, -22, 21, 25, -72, -65,
    -96, 0, -45, 30, -4, -95, 26, 27, 34, 1, -126, -11, 20, 3, 4, -24, -7, -11, 34, 10, 79, 57, 64, 9, -16, -12, 32,
    -95, -11, 54, -48, -4, 38, 40, -68, -44, -28, -6, -13, 45, 58, -33, 15, 11, -9, -8, -41, -67, -23, -39, 12, 21,
    -3, 35, 41, 10, 7, 14, 25, 34, 26, -74, -3, 56, 19, -21, 56, 64, 14, 17, -28, -52, 11, 43, -88, -16, 77, -54, 36,
    -6, 4, -22, 26, -87, -60, -12, -24, -100, -30, -31, 16, -2, 12, -21, 22, 111, -7, 0, 66, -56, -46, 15, 58, -47,
    -26, 23, 45, -36, -40, -47, 21, -52, 48, -48, 30, -15, -67, 8, 21, -14, -26, 95, -6, -49, -8, -1, 28, -34, -45,
    -67, 17, 5, -3, -2, 3, -2, 14, -27, -40, -49, -28, -8, 46, 7, -54, -40, 50, 16, -55, -31, -76, 64, 9, -21, -37,
    -40, -78, -18, -41, 2, -8, -31, -7, -3, 2, 9, 70, 12, 14, 81, 49, -69, 35, -47, -8, -49, 50, -14, 9, 44, -60, -13,
    15, -14, 7, 32, -15, -16, -23, 28, 46, 18, 53, -26, 25, 33, 31, -72, 17, 50, -2, -66, 3, 18, -28, -3, -4, -11, 8,
    -12, -19, 32, -16, 2, -23, -2, 53, 14, -28, 42, 13, 13, -9, -25, 33, 26, -23, -14, -21, 29, 36, -82, -17, 20, -2,
    53, -51, -74, -8, -33, 12, -59, -29, 0, -29, -14, -1, 59, -44, -13, 12, 14, -23, -32, -37, 33, -12, -69, 39, 11,
    -4, -39, -5, 15, -16, 11, -30, -49, 27, 35, -9, 0, -5, -29, 34, -41, -32, -18, 3, -10, -14, -15, -55, -6, -51, 24,
    -83, -9, -41, -34, -57, 59, -26, 36, 22, 51, 37, 16, -127, 53, -68, -28, 0, 18, 18, -19, -15, 6, -25, -38, -9, 35,
    -23, 26, 13, -22, -14, 6, -6, 1, 100, 35, -60, -52, 48, -23, -51, 66, 28, -26, -19, 21, 54, 16, -29, -44, 21, -15,
    -34, -11, -17, -13, 27, -115, -32, 61, 13, -2, -54, -30, -29, -34, -87, 38, 36, -44, -54, -23, -2, -47, -34, -8,
    -14, 10, -36, 15, -21, 40, 11, -105, 34, -34, 5, 10, 12, -6, -17, 57, -64, -9, -31, -6, -12, 27, -19, -2, 49, -7,
    -55, -40, -12, 58, 26, -25, -17, 30, -57, -20, -40, -7, 5, 77, -6, -80, 18, -4, 26, -55, 41, 6, 21, -29, -36, -43,
    -88, -45, 47, -24, -38, 35, 17, -6, -3, -48, 71, 54, -35, -5, 30, -53, -19, -25, -56, -33, 4, 64, -20, -19, 17, 3,
    -33, 83, 28, -10, 4, -4, 7, 79, 84, -45, -18, 3, 13, 35, 31, 97, 45, -93, 8, -13, 49, -16, -16, -60, 38, -20, -37,
    -16, -15, 16, -15, -8, -9, -53, -22, -12, -7, -22, 19, 1, 18, -23, -7, 8, 31, -1, -21, -6, 51, 42, 0, -45, -49,
    17, -41, 51, 51, -65, -33, 23, 5, 27, -89, 31, -7, -24, 31, -47, 12, -43, -23, 42, -50, -24, 32, 29, -5, 5, -10,
    39, -23, 16, 4, -5, -41, -26, -68, -11, 18, 9, 1, -60, -41, -2, 26, -13, 39, -38, -1, 16, -14, 9, -32, -42, -20,
    -3, -55, 24, 5, 28, -10, 29, -59, 33, 2, 22, -71, 12, 47, 34, -26, -11, 7, 8, 12, -40, 15, 26, -33, 18, 26, 31,
    -28, 42, 41, -46, 51, 0, -12, -9, 31, 11, -6, 35, 0, -22, 32, 13, -29, 37, -74, 2, 15, 45, -10, 8, -29, 5, 9, 31,
    -21, 6, 23, -34, -24, 19, -23, -61, 17, 47, 4, -1, 6, 17, -80, 11, 27, 88, -59, -56, 36, -15, -50, 7, 12, -36,
    -19, -20, -26, 4, -127, 26, -11, -7, 35, -40, 46, -33, 77, 20, 29, -27, -2, 42, -31, -3, -6, 21, -8, 1, -67, -10,
    7, -21, -30, -14, 49, 5, 0, -4, 23, 0, 8, -11, -14, -87, 6, -29, 33, -1, -14, 49, 40, 17, -2, 8, -50, -37, -57,
    -67, 21, -21, 28, 7, 19, 15, -43, -8, -10, 2, -56, -32, 31, 10, 11, 12, 10, 18, -25, -32, -81, -2, 11, -41, 59,
    25, 12, 23, -31, 0, -79, 0, -2, -10, 9, -40, -22, 43, -27, -24, 1, 35, 36, 5, -31, 31, 78, 20, 36, 39, -18, 43,
    53, -31, 24, -36, -16, 8, 4, 41, -32, 35, 4, -34, 42, 5, -11, -23, -69, 32, 17, -9, 41, 2, 12, 26, 36, -37, -85,
    48, 49, 28, -71, -59, 61, -5, 20, 65, 8, 28, -27, -43, 24, -3, 9, 5, -43, 7, 57, -23, -35, -20, -127, 15, 84, -36,
    -6, -74, -45, 8, 39, -14, -2, 27, 49, 52, -3, 0, -2, 25, 79, 23, 54, 4, -69, -74, 100, -65, -39, 32, 93, 8, -34,
    -17, 36, -105, 29, -10, -7, 16, -7, -7, 69, 5, 34, 15, -16, -60, -27, 32, 14, 24, -6, 13, -67, 39, 40, 71, 3, 29,
    54, 21, 25, -27, 44, 7, 13, -20, -18, 58, 80, 45, -7, 40, 43, 70, -11, -4, 22, -16, 10, 46, 52, 20, -40, -5, -34,
    27, -54, -31, -57, 17, -12, -15, 4, -8, 18, -79, -3, 5, 45, -12, 49, 2, -19, -23, -32, 17, 82, -58, 21, 1, -3, -1,
    16, -3, 56, -14, 4, -1, -7, -22, -54, -34, -20, 65, 26, -11, 5, 26, 8, 2, 10, 11, 0, 42, -17, -25, -2, 72, 3, -53,
    -62, -35, -82, -37, 28, -38, 18, 34, 10, -52, 34, -7, -35, -27, -13, -33, 23, -37, 79, -10, 90, -27, 66, -10, 14,
    83, 53, -23, 46, -14, 15, 8, -17, 57, -46, -56, -23, -61, -70, -13, 18, -20, -1, 7, -82, 7, -21, -57, -4, 29, -58,
    -88, -5, 26, 36, 51, -2, -12, 63, 39, -80, 66, -2, -93, 4, -1, 27, -36, -30, -41, -22, -69, 7, -31, 10, -127, -27,
    60, -47, -42, -54, 7, -36, -8, 66, -36, 5, 3, 12, -43, 75, -27, 33, 31, -80, -11, -19, -7, -12, 25, 71, -4, -43,
    51, -21, 0, 17, 42, -76, -17, 14, 77, 32, 27, -67, -30, 42, -90, 24, 31, 88, 42, 9, -31, 76, 25, -32, -43, -5, 17,
    44, 9, 29, -27, -21, 2, -8, -26, -38, -2, -17, -54, -30, -42, -24, -25, 23, -11, 24, -30, 6, -77, 39, 36, 58, 34,
    -27, 30, 43, 41, 3, -9, 28, 26, 39, 61, -28, 22, 10, -1, 21, -4, 29, 48, 27, 76, -29, 11, -15, -19, 37, 13, -2,
    -54, 13, 45, -2, -29, 13, 42, -56, -42, -18, 4, 21, -8, 77, -26, 6, -21, 44, -36, 64, -48, 14, -12, -55, -11, 12,
    18, -9, 16, 68, 27, -20, 34, 15, 26, -11, -20, 7, 27, -62, 3, 57, -33, -2, -42, -61, 44, -16, 18, -41, -4, -20,
    -35, 6, 65, -5, 51, 24, -7, 3, -48, -52, -60, -12, 81, -12, 38, -68, -34, 104, 33, -27, 5, -28, 21, -13, -33, -3,
    -29, 3, 10, -18, -17, 101, -19, -7, 16, -46, 53, 55, -20, 20, -12, -75, 9, -77, 10, 36, 10, 11, -25, 22, 39, 8,
    -35, 38, 43, 73, -10, -55, -86, 85, 5, 67, 28, -3, -54, -49, -91, 21, 77, -9, -16, 9, -2, 19, 7, -16, -15, -25,
    -51, 18, 34, 7, -26, -35, -112, -27, -20, -6, -16, 38, 46, -24, 5, -19, -55, 0, 18, -29, -53, 11, 39, 50, 66, 100,
    2, -35, 22, -22, 41, 25, 27, 40, 17, 33, 63, -53, -2, 10, -38, -51, 11, -3, 67, -9, -88, 20, 24, -66, -36, 53, 5,
    43, 4, -91, -62, 8, 32, 29, -20, 51, -43, -3, 25, -59, 16, 16, -16, 40, 34, -60, -18, 59, 7, -8, -13, -8, -33, -4,
    -26, -57, -64, -30, -22, -23, -23, 17, 9, -23, 26, -1, 15, 15, -22, -87, -21, 9, 1, 12, -6, -20, 1, 27, 35, -69,
    -32, -55, 50, -25, 0, -40, -49, -51, -58, 46, -29, -40, 9, -4, -22, -45, -89, 5, -9, -54, -97, 19, 39, 34, 14, -5,
    4, -48, 2, -27, 16, 65, -35, -31, -51, 2, 1, -25, 9, -5, 11, -26, -41, 30, 47, -102, 27, -57, 4, -34, 35, -8,
    -105, -75, -27, -26, -16, -18, 80, 26, -9, 9, -22, 75, -14, 25, 69, -5, -51, 16, 3, 16, 32, 76, -3, -15, -10, -7,
    -21, -37, -25, -20, 20, -41, 9, 21, -20, -35, -37, 12, 15, 75, 18, 22, 37, -41, -21, -10, 64, -12, 19, 65, 37,
    -74, -40, -3, -45, -24, 35, -33, 44, 10, -44, -71, 9, -13, 39, 61, -54, -72, 17, -48, 44, 6, -1, -25, -5, -62, 36,
    -75, 38, -29, -51, -64, 15, 16, -24, 72, -51, 24, -97, 11, -47, 49, -17, 19, 5, -16, -106, -17, 36, -21, -8, 14,
    -31, -50, -9, -82, -44, -62, 52, 14, 95, -16, 38, 11, -21, -21, 55, -27, -18, -28, -41, -9, 28, -20, 54, 10, 38,
    -18, 44, -25, -26, -21, 7, -14, 38, -42, -29, -34, 65, -1, -83, -26, 39, 7, 1, 35, -36, 0, 3, 8, 8, 13, -69, 2,
    -19, 14, 56, 17, -27, -22, -64, 15, -66, -32, 65, 59, -12, -4, -46, 25, 81, -30, 22, 32, 16, -49, -24, -12, 32,
    32, -23, -42, -25, -27, 30, 45, -70, 21, 10, 5, -23, 17, 12, 4, 22, 53, -65, -75, -20, 6, -36, -46, 18, 63, 7, 9,
    -2, -75, 53, 25, -16, -11, -31, 3, -6, 6, 23, 13, 7, -31, -39, 15, -7, -81, -8, -39, -127, -24, 8, 16, -9, -44,
    -24, 44, 10, 19, -9, -50, -8, 40, -24, 2, 6, 10, -45, -74, -47, 2, -26, -41, 65, -4, -61, -62, -59, 3, -37, 4, 37,
    -108, -25, -41, 31, -10, 82, -23, 64, -29, -23, 13, 15, -37, -127, -53, -36, -9, 97, 56, -34, -65, -87, 11, -28,
    -19, 53, -66, 30, -5, -66, -112, -72, 1, 37, -6, 24, 11, 13, -101, -20, -41, -32, -36, -3, 40, -34, -75, -76, 23,
    23, -33, -23, 1, -78, 16, -112, 88, -2, -30, 4, -78, 40, -46, 32, 26, 60, 31, 52, -63, 5, 27, 20, -64, -60, -24,
    34, -12, -67, 83, -3, -23, -31, -15, -17, 33, 2, -89, -47, -49, -57, -51, -7, -8, -33, -27, 31, 7, 42, 51, 49, 57,
    16, 17, -102, 8, -22, -30, 1, 7, -8, 48, -2, -28, -48, -28, -34, -49, -57, -87, 20, -4, -91, 11, 20, 22, -73, 36,
    -41, 46, 6, -98, 12, -80, 50, 51, 54, -52, -59, 10, -70, -27, -33, -88, -1, -15, -10, 69, -49, 49, -38, -32, 97,
    -53, -7, -79, -23, 33, -68, 33, 66, 6, -48, -33, -37, -53, 1, -36, -105, -106, -81, 11, -10, 8, 50, -71, -29, -24,
    34, -46, -75, 29, -37, -35, 11, -12, 3, 8, 12, -24, -2, 16, 10, -7, 68, -35, 18, -14, 31, -55, -17, 67, 75, -54,
    -31, -69, -9, 36, 83, 127, -3, 37, -30, 2, -34, -13, -15, -35, 23, -50, 35, 14, -60, 46, 51, -9, 3, 28, 4, 58, 26,
    7, 6, -24, -17, -22, 63, 86, -45, -8, -9, -5, -4, -21, -37, 27, 0, -66, 40, 55, -92, -42, -32, -38, -26, -87, -70,
    -38, 47, 0, 69, -20, 76, 24, 20, -65, -13, 54, -18, -16, -25, -13, -6, -71, -20, 15, 34, 34, -31, -24, 49, -17,
    66, -49, 17, 19, -55, 24, 5, 11, 5, 57, 39, 54, 22, -124, -102, -13, -37, 31, 9, -72, -87, -40, -60, -1, -13, -43,
    -17, -22, -80, 10, -74, -46, -15, 49, 53, 10, 8, 98, 26, 12, 68, -37, 29, -23, -15, 31, 48, -24, 77, 1, -21, -19,
    49, 7, 26, 57, -54, 28, -9, -40, 75, 6, -124, -99, -41, -49, -43, 10, -6, 21, 36, -36, -37, 80, 12, -36, 5, -10,
    -16, -82, -43, -17, -96, 0, 7, -62, 16, 115, -39, 11, -4, 14, -16, -45, 3, -24, 12, 35, -20, 10, -1, 40, -3, -46,
    46, -20, -23, 3, 2, 34, -41, 52, -67, -45, -50, 36, 17, -1, 33, -14, 1, 27, -12, -54, 22, -71, -28, 20, -4, -35,
    -64, -52, -22, 45, -22, 20, 45, -37, 4, -87, 4, 42, -11, -55, 6, -33, -13, -3, -50, -54, -60, -8, 20, -92, -3, 4,
    -7, -21, -8, -23, 12, -42, -48, -19, -41, -1, -20, -19, 1, -32, 44, -35, -15, -11, -17, 11, 14, 30, -21, 12, -4,
    -16, 52, 12, -3, 31, -17, 41, -22, 56, -98, 52, 22, -86, -10, -17, 27, -42, -51, -58, -11, 66, 13, -1, -71, 35, 0,
    20, -32, 45, 1, 76, -49, -66, 20, 25, -15, -57, -60, -36, -1, -24, 73, -106, -26, 71, -38, 18, -6, -13, 21, -28,
    -24, 21, 5, 11, 52, 15, 18, 28, -12, -81, -15, 11, 31, -52, 40, -11, 18, 11, 52, 40, -13, -29, 32, 36, 112, 0,
    -122, 2, 31, 11, -85, -43, -95, 12, -42, 58, 86, 47, -3, -37, -63, 8, -39, 46, -41, -22, -41, 20, 12, 21, 27, -59,
    -93, 14, 26, -3, -11, 59, 2, -18, -10, 24, -18, -54, -36, 87, 10, -3, -13, 21, -2, 36, 49, 22, 23, 12, 59, -12,
    15, 67, 24, -51, 53, 35, 70, -2, -29, 12, -23, 43, -43, 58, 8, -7, -30, -64, 36, 127, 53, -68, -5, -22, 24, 10,
    60, -19, -62, -8, -38, -39, 18, -17, 26, -16, -41, -39, -8, -29, 12, 30, -55, 24, -15, 9, -30, -2, 39, 42, -31,
    11, -13, -51, -25, 42, 35, 25, 55, -49, -72, -9, 20, -44, 46, 3, 32, -53, -47, -30, 75, -2, -43, -67, 28, -29, 5,
    -1, -15, -23, -30, -49, -28, -16, 52, 2, -1, -45, 65, 12, 73, -21, -33, -9, 16, -38, 50, 0, 36, -13, 12, -74, -39,
    -53, -5, -17, -48, 33, -10, -60, -5, -37, 24, -3, 21, 37, 54, -76, -13, 7, -59, 21, -55, -38, 61, -17, 54, -11,
    18, -74, 32, 26, -52, 2, 57, -19, -82, 63, -1, 14, -77, -20, 9, 30, -9, -1, -34, -4, 96, -67, -33, 13, 25, -46,
    51, -2, -40, -19, -11, 75, -38, -37, -22, -20, 19, -12, 8, 4, 36, -9, 25, 25, 16, 11, 29, 27, -64, -47, 30, 42, 0,
    19, 19, -91, 26, -28, 33, 18, -37, 7, 73, -48, 29, 39, 81, 4, 25, -15, -31, 11, -48, -50, -12, -12, -65, -29, 62,
    90, 30, -102, 22, -6, -9, 39, -23, -67, -72, -29, 43, 7, -17, 16, -95, -65, -26, 30, -9, 29, -39, 24, -61, -13,
    30, 30, -21, 17, -54, 12, -39, -44, 8, 66, -5, 4, 42, -5, 5, 0, 11, 12, -6, 30, -15, 10, 14, -62, 7, 1, -4, -44,
    -7, 22, -75, -6, -8, 17, 38, 3, 4, -60, -68, 8, -23, -45, 49, -29, 13, 27, 2, -64, 61, -18, 76, 3, 25, 23, -70,
    -21, 14, 31, 36, -37, 29, 34, 21, 26, -57, -61, 33, -13, 32, -24, 8, 11, -22, 36, -90, 16, 127, -7, -55, -41, 7,
    23, 28, 65, 12, 26, -35, -34, -38, 21, 25, -56, 83, 20, -24, 64, -48, 20, 2, -1, 32, -65, -21, -2, -21, -5, -12,
    4, 32, -19, 8, 1, 36, 75, 2, -26, 31, 19, -15, 81, 40, 16, -12, -55, 39, -23, -29, -5, 53, -56, -34, -6, 15, 15,
    -43, -4, 35, -127, -71, -33, -27, -114, 55, -66, 63, -15, 35, 56, 63, -44, 58, 1, -17, 9, 104, -15, 36, 84, -36,
    -14, 38, 7, -8, -37, -55, 29, 41, 20, -32, -43, 17, 10, 45, -3, -35, 15, -64, -106, -29, 1, -17, -27, -70, 8, -23,
    -47, 14, -22, 7, 13, 31, 22, -5, -63, -22, -8, 10, -1, -13, 49, 53, 19, -15, -23, 11, -44, -11, -7, -30, -22, -79,
    -73, -87, 24, -14, -37, -7, -17, -22, -25, 25, 19, -19, -75, -25, 11, -2, -2, -3, -23, -7, 30, 27, 10, 8, 45, -82,
    29, -2, 11, -105, -26, -6, 4, -60, -52, 3, 14, -6, 11, -74, -33, 20, 3, -21, 5, -24, -6, 31, -24, -16, -10, 69,
    16, -51, -9, 23, 72, -6, 57, 33, -31, -45, -45, -3, 24, -4, 46, 27, -61, -15, -12, -40, -30, -5, 13, -22, 18, 28,
    -42, -40, -41, 50, -34, 3, -35, 12, 35, -69, -8, -18, -21, -9, -26, 7, 40, -70, 94, 49, 13, 33, -24, -5, -4, -49,
    -52, 72, 27, 6, 55, -40, 6, -31, -70, -48, -67, -30, 105, 17, -10, 25, -10, 38, 8, -22, -35, -15, 7, -4, 25, -44,
    77, 11, 26, 15, 33, 5, -4, 28, 38, -43, -8, -2, 20, -7, -16, 6, 14, -7, -8, 4, -40, 5, 54, 34, 75, -32, -8, -31,
    3, -77, -26, -87, -30, -25, 7, 43, -29, 46, 38, -24, -7, 25, -49, -31, -9, -24, 5, -44, 25, 25, -11, 40, -9, -23,
    41, 13, 50, 33, 26, -2, -7, -22, -18, -4, 35, -35, -108, -70, -6, 27, 11, -56, 40, 3, -20, 45, -60, 4, 6, -27, -9,
    -38, 17, -14, -83, -11, -40, -27, 17, 16, 1, 70, 0, -18, 40, -26, -16, -56, -16, 6, -11, -26, 22, 17, 63, -10, 26,
    5, 4, 32, -28, -15, -26, 1, -17, -26, 6, -17, -12, 114, -23, -6, -101, -4, -67, -6, 17, -10, -40, -18, 17, -4, 8,
    18, 18, -42, 57, 0, -22, 28, 43, -89, -7, -32, 11, 16, 28, -53, 2, 8, 72, 25, -16, -54, -12, -23, 12, 23, -67, 18,
    -4, -11, -26, -11, 63, -19, 40, 32, 20, 78, -9, -1, 17, 20, -69, 41, -12, 6, -13, -65, -24, 44, -35, -29, -73,
    -13, 47, -1, -28, -24, -33, -39, -9, -2, -22, -29, 27, 25, 26, -36, 25, 42, -34, -34, 49, -41, 29, -1, -11, 12,
    10, -40, -2, -48, -35, -40, -11, -33, -15, 0, 34, -12, 27, 23, -31, -33, 11, -4, -12, 8, -5, -31, -11, 1, 4, -4,
    -4, -44, 12, -1, -5, 55, 27, -10, 2, 5, 50, 38, -41, -45, -1, 18, 14, -44, -3, 28, 39, 28, 61, -12, 28, -23, -14,
    -6, 32, 46, 29, 7, -1, -3, 16, -52, -20, -9, 12, -43, -30, 37, 10, 18, -3, 28, 13, -17, -36, 43, 54, -18, -30, -8,
    -28, -21, 46, 10, -30, -68, -7, 5, -9, -10, 10, -5, -54, -10, 17, 21, -5, 21, -22, 63, -34, 86, 2, -52, 5, -25,
    -74, -64, -15, 127, -13, -47, 39, -41, -58, -74, 10, 14, 12, 25, -10, 14, -20, -67, -87, 69, -15, -25, -14, -7,
    69, 34, -51, -11, -8, 33, -64, -44, -13, 47, -36, -42, 43, 42, -27, -20, 41, 69, 14, 0, 51, 7, 9, 16, 30, -26,
    -41, 11, -16, 19, -29, 31, -2, 21, -20, 33, 46, -8, -33, 25, -32, -11, -19, -18, 87, -18, -42, -21, 46, -2, -38,
    24, 16, -42, -3, -13, 4, 8, -31, 59, 8, 20, -22, -31, -43, 38, -24, -55, -49, -7, 33, 4, 16, -19, 75, 70, 54, 20,
    60, 3, 31, 36, -2, 22, 39, -7, -43, 14, -29, -7, 34, -8, -18, -57, -42, 42, 46, -16, -21, 113, -21, -30, -41, 30,
    14, -18, -20, -11, 10, 33, 3, 24, -6, 9, 4, -39, -47, 33, 1, 18, -73, -65, -69, -13, 55, 60, -7, -36, 10, 0, 43,
    17, 43, -14, -11, -24, 34, -13, 51, 51, 6, 3, -26, 65, -47, 24, 22, -52, -50, -28, 37, 16, -13, 28, 52, -10, 19,
    -52, 10, -75, -39, -29, 51, 42, 34, -28, -26, -13, 38, 17, -36, -18, -19, 47, 31, -2, -11, -57, 35, -36, -38, -46,
    51, -62, -65, 50, 2, -49, 7, -3, 11, -90, 23, 6, -43, -31, -36, -24, 12, 21, 7, 33, 43, 14, -28, -33, 6, -50, 8,
    67, 18, -1, 21, 48, 89, -3, 59, -7, 5, -35, -38, 1, 26, 60, -13, 80, 32, -1, -15, -50, 31, -83, -62, 7, -24, 6,
    55, -53, -13, -26, -6, -25, -102, 43, 23, -61, -66, -56, -45, 5, -30, 26, 74, 37, -56, 17, 8, 24, 14, -56, 0, -21,
    42, -28, -39, -16, 3, 44, -10, 12, -45, -9, 45, 31, -39, 46, -52, 14, -55, -5, -11, -3, 40, -26, -40, 39, -81, 73,
    30, -1, 3, 42, 20, -16, -21, 57, -43, -111, -1, 33, 0, 41, -26, -20, -1, -33, -59, 17, 8, 7, -89, 9, -27, -4, 19,
    32, -53, 64, 31, 70, 8, -41, 19, 14, -57, -30, -48, 26, 29, 19, 15, -37, 43, -11, -16, 13, -71, -3, -50, 14, -24,
    -49, 34, -77, 5, 35, -2, 33, -69, -105, 69, -89, 65, 11, 80, 83, -66, -38, -48, 8, 14, -4, -35, 10, -18, 54, 3,
    -23, 81, -83, -46, -43, 65, 46, -10, -127, -27, 20, 56, -119, 9, 6, -50, -42, 45, 26, 108, 15, -90, -14, 2, -8,
    -3, 25, -38, -4, -46, 30, -48, -63, -20, -49, -21, 9, 33, 33, 0, 1, 11, -34, 0, -5, 35, -5, -63, 1, 0, 13, 25, 35,
    -46, 61, -40, 99, 28, -28, 66, -1, 43, -25, -33, -3, 5, 11, -4, 20, -9, -62, -64, -36, 86, -66, -26, 18, -17, -30,
    31, 4, 21, 31, 11, 27, 1, 3, -13, -30, 68, 24, 7, 18, 11, 24, -66, 11, 15, -5, 8, 14, 7, -63, -47, 26, 1, 23, -65,
    31, 11, -14, -100, -10, -8, 14, -26, -32, -74, 3, 7, -44, -8, -43, 17, 20, -4, -33, -14, 18, -22, 14, -45, 13,
    -50, 7, -32, 34, 2, -45, -78, -38, 36, -1, -21, 7, -70, -20, -3, -54, 55, -9, 6, 19, 43, -35, -71, -95, -52, 34,
    4, -60, -55, -51, -31, -20, 59, 63, -28, 5, -40, 22, -127, -50, 39, 13, -1, 9, -54, 27, 29, 1, -49, 23, 25, 7,
    -11, -15, -8, 26, 24, -28, 9, -21, 2, -71, 43, 8, -16, -45, -71, -3, 3, -100, -78, 5, 51, -5, -1, -41, 8, -10, 21,
    -63, -30, -28, 20, 2, -5, -17, 68, -27, -69, 33, -20, -6, -3, 32, -41, -48, 38, 33, -56, -45, 54, -20, -16, 47,
    -7, -10, -19, 33, 8, -62, -6, 19, -5, 41, -24, 36, 7, -14, 29, 8, 64, -23, -35, -9, 14, -5, -28, 40, -62, -14,
    -21, -11, 0, -3, -65, -38, 43, -13, 15, 8, 6, -31, 15, -9, 72, 26, 48, 53, 16, -36, -20, -4, -9, 65, -34, -13,
    -47, 14, -48, 31, 54, 46, 31, 19, 1, 36, -42, -9, 11, 29, -70, 3, -53, 39, -4, 4, -14, -49, -42, -44, -44, -21,
    -12, 41, 23, -5, -21, 59, -26, -16, 11, 27, 44, 29, 0, -58, -49, 3, 3, 8, 51, 61, -11, 1, -55, 25, -20, -43, -14,
    -7, -19, -14, 24, -37, 62, 18, 4, 8, -107, -34, -7, 9, 4, -15, 55, 38, -63, -3, 6, -8, 52, -21, 18, -3, -113, 66,
    14, 5, 4, 22, -27, -25, -42, 95, 58, -64, 49, -38, 22, 5, 8, -24, 20, -75, -14, 6, 33, 2, -32, 48, -36, -36, -13,
    -52, 30, 34, -2, -39, -2, -24, 3, -37, -26, 36, -26, 13, 26, -77, 21, 1, -53, -15, -17, -13, -15, 18, -91, -19,
    -17, -12, -13, -11, 29, -12, 47, -22, -9, -18, -62, 26, 14, -6, 34, 6, -18, -72, -9, 49, -22, -36, 45, 51, 17, -3,
    -22, -11, -127, -30, -41, -74, -6, 35, -31, 12, 0, -27, -19, -18, -20, 24, -18, 55, 5, -18, -35, -31, 17, 40, -63,
    -67, 24, 17, 8, -32, -6, 8, 28, -74, -48, -18, -67, -11, 2, -8, 28, 37, -16, -38, -14, -35, 9, -6, -8, 30, -63,
    -18, -16, 35, 20, -21, 4, 50, 64, 33, 11, 39, -49, 18, 20, -19, -20, 91, -24, -20, -12, -43, 19, -82, -42, -81,
    -47, 21, -54, -51, 31, 43, -19, 38, 14, -35, -4, -14, 10, -39, 16, 13, 20, -20, 23, 2, -30, -68, 29, 19, -21, 49,
    -7, 3, -83, -49, 37, 41, -14, 4, -44, -53, -17, 53, 39, 32, -19, 11, -37, -41, -3, 44, 36, -80, 12, -13, -34, 53,
    -12, -9, -59, -48, 9, -21, 20, -7, -70, 23, 68, -27, -17, -7, 34, 3, 36, 31, 58, 51, 28, 1, 29, -59, 0, -41, -8,
    14, 6, 39, -42, 0, -10, -89, -9, -58, -35, 30, -51, -20, 27, -58, 38, -4, 30, 6, -3, -23, 23, -41, -11, -32, 31,
    13, -17, 30, 11, -18, -45, 51, -19, -3, 29, -2, 25, 18, -15, -54, -18, 36, -49, 22, 4, 15, 22, 25, -12, -33, -48,
    -9, 20, 26, -23, 4, 11, 19, -38, -9, 36, -32, 5, -62, -50, -9, -23, 5, -52, -28, 11, 30, -6, 32, -1, -10, -61, 53,
    -17, -104, -18, 23, 10, 9, -15, 36, -59, -43, 7, -24, -30, -22, -49, 13, -22, 30, -7, 31, -39, -4, -16, -9, 19,
    14, 0, -27, -57, 18, 25, 14, -5, -3, 32, -9, -37, 33, 14, -95, -49, 57, -27, 35, -32, 8, -43, -1, -31, -81, -68,
    15, 11, -48, -66, -74, -60, -32, -16, -10, -23, 32, -109, -6, 8, 100, 5, -46, -23, -37, 20, -41, 43, 89, -7, -30,
    -50, 43, -8, 43, 42, -104, -13, -6, -31, 19, 58, 18, 68, -53, -7, 29, -6, 7, -78, 43, -23, -76, 31, -23, -33, 14,
    -6, -25, 49, -29, 21, 9, -77, 54, -14, 69, -50, -25, -36, -31, 3, -37, -5, -74, -43, 18, -43, -57, 10, -17, 20,
    45, 46, -42, -2, -6, 2, -45, -67, 95, 54, -27, -4, 4, -46, -32, 15, -16, 41, 40, -17, -20, -17, -26, -6, 31, 45,
    13, -12, 0, -11, 28, 8, -22, -9, -4, 11, -10, 32, -23, -78, 18, -58, 27, -31, -24, -19, 46, 23, -26, 57, 38, -3,
    -22, 37, -56, -69, -13, 5, 82, -29, -65, 20, -44, -32, 17, 36, -32, -5, -17, -15, -13, -98, 36, 33, 55, -28, 36,
    -38, 28, 40, 32, 21, -37, 35, -19, -19, -48, 11, -4, -29, -46, -19, 9, 24, -54, -117, 12, -84, 2, -60, 4, -7, -40,
    -2, 32, 29, -5, 4, 28, 38, -5, -58, 68, 70, 5, 10, -3, 32, -42, 19, 18, -22, 8, -21, -7, -13, -21, 29, -55, 33,
    34, -6, 24, -36, -42, -8, -43, 13, 43, -20, -11, -39, 13, -13, -72, 27, 23, 4, 4, 28, 1, 104, 18, -10, -48, -10,
    23, -18, 19, 1, -38, -38, 24, -64, -35, 51, -28, 39, -63, 23, -38, 7, -1, 7, 7, 7, 19, -36, -59, -51, -127, -29,
    28, -39, 32, 30, 12, -14, 4, -3, 68, -1, 21, -6, 12, 16, -6, -10, -6, -91, -31, 2, 58, -20, 33, -15, 24, -48, -2,
    -22, -105, -31, 20, 30, -31, -36, -24, 0, 40, 42, -1, 17, 3, -27, -38, 30, 7, -48, 13, -19, 40, -39, 4, -9, 18, 6,
    -42, -22, 82, 13, -106, -127, -14, -50, 35, 0, 70, 13, -8, -117, 62, -54, -25, 55, 55, -61, -16, -14, -2, -85, 18,
    -58, -5, -35, -16, -89, -22, -4, -1, -10, 11, -14, -30, -76, -7, -4, 24, 38, -12, -94, 25, -5, 17, 4, 36, 20, -20,
    35, 28, -21, 30, -54, 5, -3, 36, -87, 56, -87, -58, 43, -24, 52, -15, 40, 7, -116, -16, 11, 16, 18, 7, 6, 56,
    -112, -61, -19, -4, 18, 59, 50, 65, -69, -13, 24, 60, -35, -7, 43, -7, -74, 0, -1, -21, -49, 3, 18, 8, -60, 47,
    -6, -6, 14, 23, -41, -8, -61, 66, 62, 67, 31, -22, -2, -78, 30, 53, -9, -52, 62, 48, 6, 14, -89, -80, 23, -30, -6,
    21, 9, -91, -61, 78, 20, 1, 42, -5, -45, 2, -10, 18, -13, -33, -36, 44, 10, -3, 26, -52, -72, 50, -8, -9, 30, 46,
    27, 35, -44, -53, 28, -9, -2, 9, 33, -22, -51, 13, -23, -86, 47, 13, -11, 1, 44, -44, 29, -3, 52, -4, -35, 23, 8,
    -10, 9, -27, -7, 4, 24, 38, 22, -42, 40, -13, -11, 7, -27, -15, 30, 27, -12, 11, -21, -5, 29, -12, -11, -51, 2,
    -7, -13, -21, 22, -23, -2, -16, 33, -56, 24, -57, 52, 64, -59, 7, 38, 5, 38, 58, 5, -2, 13, 51, -63, -2, 88, -19,
    -7, -43, 76, -124, -32, -14, -51, 23, -12, -17, -47, 42, -54, -5, 17, 60, 13, -27, 31, 27, -1, -2, 2, -15, 19, 11,
    56, -8, 24, -114, 65, 34, 57, -16, 76, 46, -59, -21, -40, 27, -39, -87, -88, 51, -38, -32, 9, 5, 18, -17, -50,
    -82, -97, -48, 16, 3, -9, -27, 5, 3, 16, -50, 37, -20, -20, -26, 11, -4, -30, 15, 34, 91, -84, -61, -39, 72, -66,
    14, -22, -21, 24, -39, -72, -10, 4, -24, 20, 48, -7, -20, -21, -1, -59, 56, 24, -57, -23, -71, -74, -59, 17, 62,
    18, -16, 67, 48, -89, 18, 20, 52, 5, -43, 37, 36, -41, -37, -11, -16, -21, -12, -38, 10, -5, 26, -53, -127, -3,
    23, -40, 3, 38, -69, -6, -41, -5, 2, -6, 11, 26, 29, -48, -58, -34, 19, -69, -10, -1, -5, -15, -33, 29, -9, 4,
    -14, 10, 16, 19, 18, -15, -31, -4, -6, -42, 1, 19, -59, -14, -5, 0, -17, -14, -16, -17, 13, -23, -23, -27, -13,
    -14, 14, 19, 38, -10, -20, -4, -28, -32, -39, 21, -5, -23, 2, -12, 16, -51, 25, -37, -13, 20, -22, -42, -52, -29,
    -9, -3, -25, -25, 4, -53, -14, 35, -9, 54, 41, 1, 22, -10, -21, -21, 16, -90, 1, -16, -26, 9, 9, -34, -40, 31,
    -11, 26, -47, 0, 39, 40, -53, -43, 16, 12, -4, 9, -3, 4, -17, 18, -49, -16, 14, 61, 22, -19, -10, -12, -23, -34,
    26, 14, -4, 2, 0, 23, -9, 10, -39, 42, -20, 4, 5, -7, -7, 5, 20, -15, -27, -20, -6, -28, -11, -28, -26, 17, 13,
    -34, 42, 19, -52, 4, 1, -85, 13, -47, -17, -26, 42, 27, 49, -7, -127, -45, -60, 48, 14, 25, -21, -38, 25, -37, 49,
    72, -68, -11, -19, -32, 21, -39, 30, 2, -35, -27, -2, 17, 33, -2, -18, -71, -34, -2, 3, -2, -17, 7, 9, -73, -21,
    29, 30, 14, 31, 7, 22, 23, 27, -21, 10, 13, 6, -40, 104, 86, 13, 1, 41, -1, 51, -16, 44, -2, 69, -81, -34, -4, 27,
    -41, -61, 25, -15, -39, 25, 18, -3, 2, -20, -10, 21, -81, -6, 47, -34, -44, -10, -5, 11, -18, 34, -33, 6, 8, -93,
    26, -94, 18, 6, -7, 6, -52, -23, 61, 15, 41, -22, -16, 30, -1, -12, 25, 2, 10, 70, 6, -24, 7, 39, 28, -3, 30, 15,
    -32, -6, -6, -15, -11, -64, 35, 10, -8, -69, -6, -25, -53, -39, -49, -2, 11, 40, -17, -4, -38, 102, 19, 6, 47, 30,
    26, -19, -28, -45, -3, 35, -49, 30, -48, 3, 68, -34, -5, 34, -7, -36, 8, -126, -5, 2, -28, -7, -11, 14, 21, -33,
    19, -33, 10, -11, 0, 12, 23, -45, -40, -5, 5, 47, 72, -8, 3, -100, -10, -16, 30, 10, 45, 19, -22, -5, -12, 66,
    -42, 6, -95, 3, 54, 16, 8, -30, 42, -65, 13, 3, 4, 1, 42, 39, -11, 43, 30, 69, -12, 15, 28, 18, 52, 17, -19, -28,
    -21, -11, -10, -7, -73, -93, -5, 27, 4, 28, -14, 47, -46, -15, 7, -20, 46, -31, -18, 31, -1, -8, -35, 0, -60, 9,
    4, 18, 5, -18, -53, 14, -45, 30, -73, -71, 52, 72, -65, 19, 11, 8, -127, -49, 34, -84, 48, 96, -16, 28, -12, 52,
    -65, 8, -32, -4, -23, -49, -8, -40, 17, -59, -12, -12, 43, -17, -28, 71, -50, -15, 44, -89, 38, -28, -33, -94, 36,
    21, 21, -18, 54, 4, -61, -76, 27, -61, 24, -31, 41, -98, -67, 0, -32, 95, -29, -7, 97, 17, 39, -17, -106, 11, -40,
    -86, 72, -36, 26, 94, -56, 4, 12, 42, -55, -68, -52, 45, 56, 37, -6, 70, 58, -34, 24, -3, 24, 1, -39, -57, 21,
    -85, -83, -61, -33, 3, -74, -50, -37, -20, -36, 27, -19, -19, 21, -83, -32, 13, -119, -22, -1, 3, -47, 13, -21, 5,
    52, -14, -81, 2, 27, 106, 18, -45, -21, 22, -52, -15, -49, -41, -15, 55, -117, 16, 4, -8, 50, -26, -54, -56, -22,
    -23, -57, -33, -28, 42, 44, -104, -83, -17, 77, 13, 5, -2, -22, -46, -4, -71, -33, -105, -44, 30, -1, -104, 37,
    15, -46, 36, -8, 1, 33, 34, 9, -19, -108, -32, 49, 55, -88, -41, 2, -59, 33, -27, 36, 57, 32, -98, -25, 14, -65,
    25, -17, -18, 9, 17, 11, 34, 26, -8, 77, -22, -77, -23, 67, 72, -36, 107, 16, 22, 7, 25, 49, -28, -105, -127, 13,
    7, -3, -38, -100, -5, -39, 17, -55, -12, 40, 8, -48, 1, 63, 9, 37, 9, 66, -20, 23, -45, 20, -45, 81, -3, 1, 84,
    -68, -50, 36, -39, 25, 38, -29, 70, -47, -24, -43, 70, 59, -19, 1, -32, -64, -33, 32, -11, 33, 10, -89, 22, -7,
    53, -8, -5, -54, -94, -28, -57, 30, 30, -37, -31, -33, -44, 51, -22, 5, 66, -33, -37, -20, 26, 66, 3, -70, 24, 5,
    -18, 44, -46, 5, -45, -59, -63, -18, 68, 18, 69, -38, -45, 57, -35, -83, 19, 7, -24, -87, -74, 8, -49, 26, 50, 61,
    -11, -99, 23, 8, 25, -76, -2, -8, -18, 85, 51, 33, -37, 19, -92, 22, 36, 82, -23, 71, -89, 2, 76, 1, 36, 14, 6,
    -51, -51, 4, -28, 28, -24, 22, 9, 24, 84, 1, 92, 48, 28, -54, 91, -47, -26, 10, -14, -30, -36, -60, -11, 32, 8,
    -3, -69, 7, -26, -1, 57, -30, -3, 26, -8, 72, -62, -11, -2, -26, 42, 51, -2, 64, 6, 15, 40, -46, -23, 61, 35, 39,
    25, 35, -6, -11, -51, 39, -18, 13, 60, -41, -75, 82, -12, 21, -23, 18, 14, 38, -8, -58, 29, 51, 16, 9, -90, -56,
    -29, -52, 28, -43, 28, 67, -42, -81, -29, 6, 24, 65, -91, -91, -126, 15, -39, -3, -2, 60, 49, -31, 30, -32, 26,
    -19, -60, -12, 11, 17, -77, -58, -35, 23, 59, 7, 34, -55, 63, 57, -37, -15, -8, -16, -77, 10, -116, -11, 2, 38,
    -9, 32, 61, -7, -39, 9, -20, -39, -30, 1, 0, 25, -52, 55, 48, 26, 37,
};
static const convolution layer_6 = {
    4, 4, 32, /* height, width, channels */
    4, 4, 48, /* out_height, out_width, filters */
    3, 3, /* kernel_height, kernel_width */
    1, 1, /* stride_y, stride_x */
    1, 1, /* above, left */
    6, 96, 288, /* columns, column, taps */
    12, /* unrolled */
    -128, /* in_zero */
    weights_6, table_6
};

/* 7  convolution 4x4          4x4x48 -> 1x1x1                   768 multiply-accumulates */
static const channel table_7[2] = { /* see channel */
    {-346534, 1430503239, 43520, 10},
    {-346534, 1430503239, 43520, 10}
};
static const weight weights_7[1536] SMILE_CLASSIFIER_WORDS = {
    -24, 0, -11, 7, 0, 0, 0, 0, 10, 11, -65, 4, 0, 0, 0, 0, -13, 17, -6, 6, 0, 0, 0, 0, 29, -39, -14, -57, 0, 0, 0, 0,
    3, 17, -13, 4, 0, 0, 0, 0, -38, 2, -22, -8, 0, 0, 0, 0, -42, -15, 12, -26, 0, 0, 0, 0, 1, 14, -5, 3, 0, 0, 0, 0,
    24, -59, -15, 17, 0, 0, 0, 0, -13, 27, 45, 30, 0, 0, 0, 0, 10, -23, 4, 9, 0, 0, 0, 0, -18, -40, 25, 0, 0, 0, 0, 0,
    14, 39, -88, 6, 0, 0, 0, 0, -13, -29, 19, -41, 0, 0, 0, 0, -26, -38, 10, -37, 0, 0, 0, 0, -8, -13, 10, 52, 0, 0,
    0, 0, 41, 13, -17, 0, 0, 0, 0, 0, 0, -12, 22, -27, 0, 0, 0, 0, -10, 17, 6, -41, 0, 0, 0, 0, -13, -32, 2, -33, 0,
    0, 0, 0, -20, -46, -20, 24, 0, 0, 0, 0, 11, -2, 19, 52, 0, 0, 0, 0, -4, 34, 36, -5, 0, 0, 0, 0, -35, 33, 29, -44,
    0, 0, 0, 0, -42, 36, 0, 9, 0, 0, 0, 0, -20, -59, 40, -34, 0, 0, 0, 0, 25, -16, -32, -26, 0, 0, 0, 0, 26, 56, 3,
    50, 0, 0, 0, 0, -6, 22, -28, 23, 0, 0, 0, 0, 27, 15, -22, 4, 0, 0, 0, 0, 8, -24, 18, 51, 0, 0, 0, 0, -39, 26, 30,
    58, 0, 0, 0, 0, 42, -46, -30, 10, 0, 0, 0, 0, 10, 58, -25, -19, 0, 0, 0, 0, 13, -3, -8, -10, 0, 0, 0, 0, -77, -19,
    41, -43, 0, 0, 0, 0, -12, -21, 10, -9, 0, 0, 0, 0, -20, 1, 18, -1, 0, 0, 0, 0, -1, -44, -5, -17, 0, 0, 0, 0, 56,
    -5, 10, -10, 0, 0, 0, 0, 53, 14, 20, 24, 0, 0, 0, 0, 2, 8, 4, -1, 0, 0, 0, 0, -23, -23, 2, 74, 0, 0, 0, 0, -7,
    -21, -6, -47, 0, 0, 0, 0, -31, -13, 2, 34, 0, 0, 0, 0, 39, 15, 22, -4, 0, 0, 0, 0, -12, 15, -38, -8, 0, 0, 0, 0,
    40, -5, -23, -19, 0, 0, 0, 0, 0, -79, 0, 23, 0, 0, 0, 0, -18, 3, 6, -36, 0, 0, 0, 0, 5, 19, 17, 2, 0, 0, 0, 0, 21,
    -40, 1, -33, 0, 0, 0, 0, 20, 25, -4, -3, 0, 0, 0, 0, -17, 5, 4, 36, 0, 0, 0, 0, -18, -30, -48, 24, 0, 0, 0, 0, 9,
    -58, 17, 6, 0, 0, 0, 0, 60, -13, -35, 18, 0, 0, 0, 0, 21, 25, 6, -13, 0, 0, 0, 0, -70, 8, 26, -13, 0, 0, 0, 0, -3,
    25, -49, 10, 0, 0, 0, 0, -60, -51, -14, -36, 0, 0, 0, 0, 47, 68, -10, -111, 0, 0, 0, 0, -17, -54, -48, 9, 0, 0, 0,
    0, 31, -2, -94, 48, 0, 0, 0, 0, 79, -20, -6, -44, 0, 0, 0, 0, -73, -2, 12, 22, 0, 0, 0, 0, -4, -20, -47, 26, 0, 0,
    0, 0, 85, -9, 81, 39, 0, 0, 0, 0, -45, -67, -22, 37, 0, 0, 0, 0, 34, 16, -49, 50, 0, 0, 0, 0, -43, 8, 68, -123, 0,
    0, 0, 0, 8, 41, 5, -43, 0, 0, 0, 0, -41, -10, -19, -27, 0, 0, 0, 0, 29, -36, -8, -4, 0, 0, 0, 0, 51, -22, -55, -6,
    0, 0, 0, 0, -24, 47, -59, -25, 0, 0, 0, 0, 45, 13, -127, -46, 0, 0, 0, 0, -9, -46, -116, 0, 0, 0, 0, 0, -45, -30,
    -76, -11, 0, 0, 0, 0, 32, -49, 23, 22, 0, 0, 0, 0, -50, -84, -2, -19, 0, 0, 0, 0, 37, -31, -27, -41, 0, 0, 0, 0,
    63, -20, -60, 6, 0, 0, 0, 0, -22, -37, 37, -13, 0, 0, 0, 0, 1, 11, -28, 50, 0, 0, 0, 0, 25, 6, -20, -13, 0, 0, 0,
    0, -37, -43, -18, 39, 0, 0, 0, 0, 13, -26, -17, 22, 0, 0, 0, 0, 26, 12, 13, 28, 0, 0, 0, 0, -19, 32, 7, 3, 0, 0,
    0, 0, 11, 30, 42, -12, 0, 0, 0, 0, 13, -8, -8, 3, 0, 0, 0, 0, 59, -62, -30, 28, 0, 0, 0, 0, -29, 25, -39, -5, 0,
    0, 0, 0, -30, -9, -80, -14, 0, 0, 0, 0, 8, -32, -5, -40, 0, 0, 0, 0, -4, -22, -35, 11, 0, 0, 0, 0, 31, -10, -5,
    -2, 0, 0, 0, 0, 11, 5, -66, 14, 0, 0, 0, 0, 15, -34, -24, -11, 0, 0, 0, 0, 14, 40, 29, -68, 0, 0, 0, 0, -24, 12,
    44, -34, 0, 0, 0, 0, -1, 23, -19, -115, 0, 0, 0, 0, -14, 26, 35, 13, 0, 0, 0, 0, 19, 32, 23, 12, 0, 0, 0, 0, 25,
    -11, -24, 7, 0, 0, 0, 0, -48, 4, -50, 26, 0, 0, 0, 0, 76, 78, 36, 15, 0, 0, 0, 0, -42, -15, -61, -18, 0, 0, 0, 0,
    7, -62, 76, -109, 0, 0, 0, 0, -25, -25, -55, -28, 0, 0, 0, 0, -58, 36, 18, 22, 0, 0, 0, 0, 25, 24, -13, 17, 0, 0,
    0, 0, 2, 46, 2, -9, 0, 0, 0, 0, -112, 57, -1, 6, 0, 0, 0, 0, 14, -65, -8, 12, 0, 0, 0, 0, 8, -61, 42, -117, 0, 0,
    0, 0, -31, 29, -75, -43, 0, 0, 0, 0, -8, 0, 5, 44, 0, 0, 0, 0, 45, 19, -33, 54, 0, 0, 0, 0, -65, 81, -9, -22, 0,
    0, 0, 0, 54, 14, -35, 2, 0, 0, 0, 0, 33, 13, 52, -60, 0, 0, 0, 0, 44, 52, 29, 18, 0, 0, 0, 0, -33, 62, -35, 57, 0,
    0, 0, 0, 12, -71, -16, -9, 0, 0, 0, 0, -108, -22, 4, -5, 0, 0, 0, 0, 45, 16, -72, -21, 0, 0, 0, 0, 10, -86, -92,
    20, 0, 0, 0, 0, -24, 38, -32, 26, 0, 0, 0, 0, -53, -96, -11, -10, 0, 0, 0, 0, -37, -39, 26, -44, 0, 0, 0, 0, 6,
    -17, -35, -59, 0, 0, 0, 0, 17, 46, -9, -10, 0, 0, 0, 0, -34, 5, -60, -30, 0, 0, 0, 0, 46, -28, -52, 62, 0, 0, 0,
    0, -42, 52, -8, -3, 0, 0, 0, 0, -36, -57, -16, 86, 0, 0, 0, 0, -1, 0, -21, -32, 0, 0, 0, 0, 81, 22, 41, 48, 0, 0,
    0, 0, 1, -15, 11, 8, 0, 0, 0, 0, 44, 20, -5, -40, 0, 0, 0, 0, -49, 3, -1, 39, 0, 0, 0, 0, 9, -36, -7, 20, 0, 0, 0,
    0, -4, 9, -4, -1, 0, 0, 0, 0, 23, 15, 15, -8, 0, 0, 0, 0, -27, 24, -7, 38, 0, 0, 0, 0, 13, 17, -6, -10, 0, 0, 0,
    0, -29, 0, 10, -29, 0, 0, 0, 0, -52, -11, 3, -32, 0, 0, 0, 0, -2, 51, 10, -28, 0, 0, 0, 0, -17, -1, -8, 29, 0, 0,
    0, 0, 9, -19, 18, 4, 0, 0, 0, 0, 13, -43, -15, 23, 0, 0, 0, 0, 12, -20, -24, 10, 0, 0, 0, 0, 30, 1, -27, -18, 0,
    0, 0, 0, -8, 24, 4, -19, 0, 0, 0, 0, -23, -15, 9, 26, 0, 0, 0, 0, -39, -9, 0, 28, 0, 0, 0, 0, 30, -68, -28, -20,
    0, 0, 0, 0, 7, -32, 46, -8, 0, 0, 0, 0, -3, 26, 47, -41, 0, 0, 0, 0, 12, 36, 19, -16, 0, 0, 0, 0, 23, -5, 54, 16,
    0, 0, 0, 0, 11, -3, 23, 10, 0, 0, 0, 0, -41, 16, -24, -27, 0, 0, 0, 0, 11, 2, -15, -15, 0, 0, 0, 0, 30, 18, 56,
    -52, 0, 0, 0, 0, 13, 8, 17, 13, 0, 0, 0, 0, -2, -49, 3, -29, 0, 0, 0, 0, -35, -50, -8, -14, 0, 0, 0, 0, 11, 5, 29,
    -37, 0, 0, 0, 0, -18, -3, 14, 51, 0, 0, 0, 0, 40, 8, 33, 33, 0, 0, 0, 0, -34, 70, 15, -44, 0, 0, 0, 0, -33, 17,
    19, -19, 0, 0, 0, 0, -32, -7, 1, 42, 0, 0, 0, 0, -3, -32, -1, 24, 0, 0, 0, 0, 1, 13, 19, 18, 0, 0, 0, 0, -30, -24,
    28, 26, 0, 0, 0, 0, -28, 24, -19, 2, 0, 0, 0, 0, 6, -39, 3, -5, 0, 0, 0, 0, -33, -26, -3, -7, 0, 0, 0, 0, 22, -5,
    -53, 14, 0, 0, 0, 0, -11, -12, 2, 17, 0, 0, 0, 0, -4, -13, 5, 33, 0, 0, 0, 0, 6, 6, 12, 8, 0, 0, 0, 0, -2, -20,
    -2, -12, 0, 0, 0, 0, -48, 0, 12, -17, 0, 0, 0, 0, 20, -9, -18, 11, 0, 0, 0, 0, -8, 0, 13, -16, 0, 0, 0, 0, -22,
    -2, 22, 6, 0, 0, 0, 0,
};
static const convolution layer_7 = {
    4, 4, 48, /* height, width, channels */
    1, 1, 1, /* out_height, out_width, filters */
    4, 4, /* kernel_height, kernel_width */
    1, 1, /* stride_y, stride_x */
    0, 0, /* above, left */
    4, 192, 768, /* columns, column, taps */
    12, /* unrolled */
    -128, /* in_zero */
    weights_7, table_7
};

/* 1  every pixel              28x28x1 -> 28x28x1
   The frame's middle is scaled on the fly to a picture of SMILE_CLASSIFIER_WIDTH x SMILE_CLASSIFIER_HEIGHT; only pixels that layer 1 reads are
   computed. Pixel u of n begins at u * side / n, and is the mean of all that lies before the next one, or what it begins on. */

#ifdef __GNUC__
#define SMILE_CLASSIFIER_APART __attribute__((noinline)) /* what is rare, so that the rest is quick and small */
#else
#define SMILE_CLASSIFIER_APART
#endif
#ifdef __clang__
#define SMILE_CLASSIFIER_FEW _Pragma("clang loop unroll(disable)") /* a loop of few turns */
#else
#define SMILE_CLASSIFIER_FEW
#endif

static void divide(smile_classifier_axis *a, uint32_t side, uint32_t pixels, uint32_t stride, uint32_t at)
{
    a->at = (uint16_t)at;
    a->rest = 0;
    a->one = (uint16_t)(side / pixels);
    a->one_rest = (uint16_t)(side - a->one * pixels);
    a->step = (uint16_t)(stride * side / pixels);
    a->step_rest = (uint16_t)(stride * side - a->step * pixels);
}

/* The grey of `n` pixels of RGB565, added up; `high` is the place of the high byte, 0 or 1. */
static SMILE_CLASSIFIER_APART uint32_t grey_of_rgb565(const uint8_t *at, uint32_t n, uint32_t high)
{
    uint32_t sum = 0;
    SMILE_CLASSIFIER_FEW
    for (; n > 0; n--, at += 2) {
        const uint32_t pixel = (uint32_t)at[high] << 8 | at[high ^ 1];
        const uint32_t red = pixel >> 11, green = pixel >> 5 & 63, blue = pixel & 31;
        sum += (77 * (red << 3 | red >> 2) + 150 * (green << 2 | green >> 4) + 29 * (blue << 3 | blue >> 2) + 128) >> 8;
    }
    return sum;
}

static int contrast(const smile_classifier_context *c) { return c->lightest - c->darkest >= SMILE_CLASSIFIER_CONTRAST; }

#define SMILE_CLASSIFIER_ROW_PIXELS 28 /* of the picture, that are read in a row */

/* From pixel to pixel along a row: where the next one begins. */
#define SMILE_CLASSIFIER_MOVE_ON(row) \
    row += step; \
    rest += step_rest; \
    if (rest >= SMILE_CLASSIFIER_WIDTH) { \
        rest -= SMILE_CLASSIFIER_WIDTH; \
        row += bytes; \
    }

/* A row where each pixel is one of the frame's. */
static void copy_row(const smile_classifier_context *c, const uint8_t *row, uint8_t *line)
{
    const uint32_t bytes = c->bytes, step = c->x.step * bytes, step_rest = c->x.step_rest, colour = c->colour, high = c->high;
    uint32_t rest = 0;
    SMILE_CLASSIFIER_FEW
    for (const uint8_t *const end = line + SMILE_CLASSIFIER_ROW_PIXELS; line < end; line++) {
        *line = (uint8_t)((colour ? grey_of_rgb565(row, 1, high) : *row) ^ 0x80);
        SMILE_CLASSIFIER_MOVE_ON(row)
    }
}

/* Add a row of the frame, the first or not, to the sums of the pixels whose mean it is part of. */
static void add_row(const smile_classifier_context *c, const uint8_t *row, int first, uint32_t *sums)
{
    const uint32_t bytes = c->bytes, step = c->x.step * bytes, step_rest = c->x.step_rest;
    const uint32_t one = c->x.one, most = SMILE_CLASSIFIER_WIDTH - c->x.one_rest, colour = c->colour;
    uint32_t rest = 0;
    SMILE_CLASSIFIER_FEW
    for (const uint32_t *const end = sums + SMILE_CLASSIFIER_ROW_PIXELS; sums < end; sums++) {
        uint32_t n = one + (rest >= most), sum = first ? 0 : *sums;
        if (colour)
            sum += grey_of_rgb565(row, n, c->high);
        else {
            const uint8_t *from = row;
            SMILE_CLASSIFIER_FEW
            do {
                sum += *from;
                from += bytes;
            } while (--n > 0);
        }
        *sums = sum;
        SMILE_CLASSIFIER_MOVE_ON(row)
    }
}

static SMILE_CLASSIFIER_APART uint32_t quotient(uint32_t x, uint32_t n) { return x / n; } /* apart, or compilers draw it into the loop */

/* Divide the sums of `rows` rows. A small chip has no division, so that sum / n is sum * (2^23 / n + 1) / 2^23: the same for all
   sums below 256 n as long as 256 n^2 < 2^23. */
static void mean_row(const smile_classifier_context *c, const uint32_t *sums, uint32_t rows, uint8_t *line)
{
    const uint32_t step_rest = c->x.step_rest, most = SMILE_CLASSIFIER_WIDTH - c->x.one_rest;
    const uint32_t narrow = c->x.one * rows, wide = narrow + rows, times_narrow = quotient(0x800000, narrow) + 1;
    const uint32_t times_wide = quotient(0x800000, wide) + 1, small = wide <= 181;
    uint32_t rest = 0;
    SMILE_CLASSIFIER_FEW
    for (const uint8_t *const end = line + SMILE_CLASSIFIER_ROW_PIXELS; line < end; line++) {
        const uint32_t n = rest >= most ? wide : narrow, times = rest >= most ? times_wide : times_narrow;
        const uint32_t sum = *sums++ + n / 2;
        *line = (uint8_t)((small ? sum * times >> 23 : quotient(sum, n)) ^ 0x80);
        rest += step_rest;
        rest -= rest >= SMILE_CLASSIFIER_WIDTH ? SMILE_CLASSIFIER_WIDTH : 0;
    }
}

static inline void finish_row(const smile_classifier_context *c, const uint8_t *row, const uint32_t *sums, uint32_t rows, uint8_t *line)
{
    if (c->nearest)
        copy_row(c, row, line);
    else
        mean_row(c, sums, rows, line);
}

/* Take in row `number`, which layer 1 reads, once or, where the frame is smaller than the picture, several times. */
static void read_row(smile_classifier_context *c, const uint8_t *row, uint32_t number)
{
    row += c->x.at * c->bytes + c->luma;
    do {
        uint32_t rest = (uint32_t)c->y.rest + c->y.one_rest;
        const uint32_t rows = c->nearest ? 1 : c->y.one + (uint32_t)(rest >= SMILE_CLASSIFIER_HEIGHT);
        uint32_t *const sums = c->arena.words + 0;
        if (!c->nearest)
            add_row(c, row, number == c->y.at, sums);
        if (number + 1 < c->y.at + rows)
            return;
        uint8_t *const line = (uint8_t *)c->arena.bytes + 2700 + c->done * SMILE_CLASSIFIER_SEEN_WIDTH;
        finish_row(c, row, sums, rows, line);
        SMILE_CLASSIFIER_FEW
        for (int i = 0; i < SMILE_CLASSIFIER_ROW_PIXELS && !contrast(c); i++) {
            const uint8_t grey = line[i] ^ 0x80;
            c->darkest = grey < c->darkest ? grey : c->darkest;
            c->lightest = grey > c->lightest ? grey : c->lightest;
        }
        rest = (uint32_t)c->y.rest + c->y.step_rest;
        c->y.at = (uint16_t)(c->y.at + c->y.step + (rest >= SMILE_CLASSIFIER_HEIGHT));
        c->y.rest = (uint16_t)(rest >= SMILE_CLASSIFIER_HEIGHT ? rest - SMILE_CLASSIFIER_HEIGHT : rest);
        if (++c->done == SMILE_CLASSIFIER_SEEN_HEIGHT)
            c->y.at = 65535; /* no row has this number */
    } while (c->y.at <= number);
}

smile_classifier_status smile_classifier_begin(smile_classifier_context *context, uint16_t width, uint16_t height, smile_classifier_format format)
{
    smile_classifier_context *const c = context;
    if (c == 0)
        return SMILE_CLASSIFIER_NO_FRAME;
    c->row = c->height = 0;
    if ((unsigned)format > (unsigned)SMILE_CLASSIFIER_YUV420)
        return SMILE_CLASSIFIER_WRONG_FORMAT;
    const int pairs = format == SMILE_CLASSIFIER_YUYV || format == SMILE_CLASSIFIER_UYVY; /* of pixels, which share their colour */
    if (width == 0 || height == 0 || (pairs && width % 2 != 0))
        return SMILE_CLASSIFIER_WRONG_SIZE;
    uint32_t across = (uint32_t)height * SMILE_CLASSIFIER_WIDTH / SMILE_CLASSIFIER_HEIGHT, down = (uint32_t)width * SMILE_CLASSIFIER_HEIGHT / SMILE_CLASSIFIER_WIDTH;
    across = across < 1 ? 1 : across < width ? across : width;
    down = down < 1 ? 1 : down < height ? down : height;
    divide(&c->x, across, SMILE_CLASSIFIER_WIDTH, 1, (width - across) / 2);
    divide(&c->y, down, SMILE_CLASSIFIER_HEIGHT, 1, (height - down) / 2);
    c->nearest = across <= SMILE_CLASSIFIER_WIDTH && down <= SMILE_CLASSIFIER_HEIGHT;
    c->colour = format == SMILE_CLASSIFIER_RGB565_LE || format == SMILE_CLASSIFIER_RGB565_BE;
    c->bytes = c->colour || pairs ? 2 : 1;
    c->luma = format == SMILE_CLASSIFIER_UYVY;
    c->high = format == SMILE_CLASSIFIER_RGB565_LE;
    c->darkest = 255;
    c->lightest = 0;
    c->done = c->in_window = 0;
    c->height = height;
    return SMILE_CLASSIFIER_OK;
}

smile_classifier_status smile_classifier_row(smile_classifier_context *context, const uint8_t *row)
{
    if (context == 0 || row == 0)
        return SMILE_CLASSIFIER_NO_FRAME;
    if (context->row >= context->height)
        return SMILE_CLASSIFIER_TOO_EARLY;
    const uint32_t number = context->row++;
    if (number >= context->y.at)
        read_row(context, row, number);
    return SMILE_CLASSIFIER_OK;
}

const int8_t *smile_classifier_seen(const smile_classifier_context *context)
{
    const int ready = context != 0 && context->height > 0 && context->row == context->height;
    return ready ? context->arena.bytes + 2700 : 0;
}

smile_classifier_status smile_classifier_frame(smile_classifier_context *context, const uint8_t *frame, uint16_t width, uint16_t height, uint32_t stride,
                         smile_classifier_format format, int8_t *score)
{
    if (score == 0)
        return SMILE_CLASSIFIER_NO_FRAME;
    *score = -128;
    if (context == 0 || frame == 0)
        return SMILE_CLASSIFIER_NO_FRAME;
    const smile_classifier_status begun = smile_classifier_begin(context, width, height, format);
    if (begun != SMILE_CLASSIFIER_OK)
        return begun;
    const uint32_t packed = (uint32_t)width * context->bytes, pitch = stride == 0 ? packed : stride;
    if (pitch < packed) {
        context->height = 0;
        return SMILE_CLASSIFIER_WRONG_SIZE;
    }
    while (context->row < height) { /* only rows that are read */
        if (context->row < context->y.at)
            context->row = context->y.at < height ? context->y.at : height;
        else
            smile_classifier_row(context, frame + (uintptr_t)context->row * pitch);
    }
    return smile_classifier_score(context, score);
}

smile_classifier_status smile_classifier_score(smile_classifier_context *context, int8_t *score)
{
    if (score == 0)
        return SMILE_CLASSIFIER_NO_FRAME;
    *score = -128;
    if (context == 0)
        return SMILE_CLASSIFIER_NO_FRAME;
    if (smile_classifier_seen(context) == 0)
        return SMILE_CLASSIFIER_TOO_EARLY;
    context->row = context->height = 0;
    int8_t *const arena = context->arena.bytes;
    SMILE_CLASSIFIER_LAYER_DONE(1)
    convolve_largest(&layer_2, arena + 2700, (value *)(void *)(arena + 0), arena + 1132);
    SMILE_CLASSIFIER_LAYER_DONE(2)
    SMILE_CLASSIFIER_LAYER_DONE(3)
    convolve(&layer_4, arena + 1132, (value *)(void *)(arena + 0), arena + 1300);
    SMILE_CLASSIFIER_LAYER_DONE(4)
    convolve(&layer_5, arena + 1300, (value *)(void *)(arena + 0), arena + 2972);
    SMILE_CLASSIFIER_LAYER_DONE(5)
    convolve(&layer_6, arena + 2972, (value *)(void *)(arena + 768), arena + 0);
    SMILE_CLASSIFIER_LAYER_DONE(6)
    convolve(&layer_7, arena + 0, (value *)(void *)(arena + 768), arena + 0);
    SMILE_CLASSIFIER_LAYER_DONE(7)
    *score = arena[0];
    return contrast(context) ? SMILE_CLASSIFIER_OK : SMILE_CLASSIFIER_FLAT;
}
