/* SPDX-License-Identifier: Apache-2.0
   The licence is that of the code; the numbers in it, the weights, are the network's and belong to whoever trained it.

   Is it somebody or a smile? A network of 9 layers in plain C.
   Written by emolib 0.2.0 with `emolib run --profile paper` from an int8 .tflite file whose SHA-256 is
   4d88933366d08c0dc0a7de6243de7b59677fb841465cf4e314a9558bb3533449.

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
        } else if (c->unrolled == 5) {
            MULTIPLY("=&r", FIRST NEXT NEXT NEXT NEXT);
            while (--rounds > 0)
                MULTIPLY("+r", NEXT NEXT NEXT NEXT NEXT);
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

/* 2  convolution 3x3, ReLU    25x28x1 -> 25x28x2             12,600 multiply-accumulates */
static const channel table_2[2] = { /* see channel */
    {1573, 1213132240, -16320, 7},
    {2872, 1134763053, -16320, 7}
};
static const weight weights_2[32] SMILE_CLASSIFIER_WORDS = {
    51, -127, 33, 0, 24, 109, -127, 0, 8, -105, 122, 0, 33, -8, -105, 0, -40, -20, 82, 0, 61, -21, -2, 0, 0, 0, 0, 0,
    0, 0, 0, 0,
};
static const convolution layer_2 = {
    25, 28, 1, /* height, width, channels */
    12, 14, 2, /* out_height, out_width, filters */
    3, 3, /* kernel_height, kernel_width */
    1, 1, /* stride_y, stride_x */
    1, 1, /* above, left */
    30, 4, 12, /* columns, column, taps */
    3, /* unrolled */
    -128, /* in_zero */
    weights_2, table_2
};

/* 3  largest of 2x2           25x28x2 -> 12x14x2             in one with 2 */

/* 4  convolution 3x3, ReLU    12x14x2 -> 12x14x24            72,576 multiply-accumulates */
static const channel table_4[24] = { /* see channel */
    {-40310, 1374750305, -16320, 7},
    {-11696, 1554102273, -16320, 7},
    {-8569, 1662506584, -16320, 7},
    {-46120, 1116515690, -16320, 7},
    {-11944, 1408292033, -16320, 7},
    {-63328, 1646970789, -16320, 7},
    {1259, 1428915031, -16320, 7},
    {-43221, 1143980618, -16320, 7},
    {-25700, 1164899701, -8160, 6},
    {-3752, 1613666488, -16320, 7},
    {-22584, 2009615014, -16320, 7},
    {-17491, 1842066147, -32640, 8},
    {-9032, 1238481517, -16320, 7},
    {-2738, 2030748396, -32640, 8},
    {-37440, 1904554350, -32640, 8},
    {-29647, 1409464422, -16320, 7},
    {-32376, 1206881554, -8160, 6},
    {-11997, 1573406291, -16320, 7},
    {-15403, 2006584211, -16320, 7},
    {-16654, 2134036119, -32640, 8},
    {-50450, 1582618250, -16320, 7},
    {-43613, 1380138956, -16320, 7},
    {-22089, 1775722011, -16320, 7},
    {-47262, 1668509083, -16320, 7}
};
static const weight weights_4[504] SMILE_CLASSIFIER_WORDS = {
    -5, -54, -14, 75, 40, -90, 35, -88, -84, -20, 22, -102, 30, -91, 21, 52, 35, -3, -6, 44, 4, 2, 28, -127, -77, -30,
    -17, -127, 8, -43, -22, 85, -40, 53, 0, 0, 11, 45, 0, 0, -3, -8, 32, 7, -36, -84, -81, -11, 76, -35, -127, -64,
    31, -67, -17, -107, 70, -49, -52, 32, -67, 71, 15, -14, -2, -11, 71, 4, -100, -63, 67, 127, 10, -23, 0, 0, -84, 7,
    0, 0, -2, 12, -35, 39, -6, 6, 4, -21, 71, 22, 8, -22, -20, 32, -89, 39, -127, 53, -23, 10, -114, -29, -49, -101,
    24, -13, -73, 0, -65, 54, -127, -31, -46, 15, 0, 0, -41, -11, 0, 0, -105, 78, -1, 11, -56, 35, 39, 38, 17, -96,
    -43, -35, -51, -22, 54, -71, -60, 127, 15, 19, 64, -61, -74, 39, 52, -69, 88, -76, -85, -68, -127, -3, 27, 90, 0,
    0, -26, 2, 0, 0, -25, 1, -9, 18, -12, 4, 19, 25, -35, 31, -41, 28, 127, -36, -88, 100, -39, -27, 78, 2, -48, -71,
    -39, -28, -127, -21, -22, 54, 46, 28, -66, -38, -14, -64, 0, 0, 31, 27, 0, 0, -22, 20, 27, 36, 33, 98, -11, -100,
    -7, -74, 29, -2, 21, -83, 85, 23, -12, -127, -26, 15, -4, -101, 79, -127, 6, -43, 5, -71, -28, 13, 64, -3, -4, 54,
    0, 0, -45, -60, 0, 0, -51, -99, -127, 7, -5, 127, -54, -9, -21, 61, -23, 13, -47, 62, 50, 37, 101, 97, 71, -80,
    16, -51, -15, 77, -4, 16, 28, 11, 45, 37, -98, -105, -4, -63, 0, 0, -89, 15, 0, 0, 31, 60, 43, 117, -25, -45, -27,
    -11, 88, -90, -51, -127, 83, 61, -67, 12, -25, 3, -82, -13, -30, -72, 127, -68, -37, -34, -82, -112, -68, -18,
    -27, 9, 1, -44, 0, 0, -111, 7, 0, 0, 35, -34, -43, -55, -15, -14, -43, -122, -70, -18, -127, 3, 67, 28, -56, 38,
    -105, 3, -15, -32, -57, -20, 1, 127, 49, 41, 46, -6, -27, 67, -72, 3, 49, -13, 0, 0, -14, 20, 0, 0, -127, 16, -67,
    36, -95, 29, -25, 25, -62, -26, -54, 9, -10, -127, 19, 41, 14, -33, 29, 73, 34, 8, 12, -63, 29, 2, 9, -3, -3, 25,
    -5, 57, 49, -24, 0, 0, 6, -61, 0, 0, -90, 74, -18, 46, 46, -29, -21, -127, -19, -6, 19, -76, 87, -112, 3, -93,
    -68, -42, -52, -46, -50, -118, -115, 8, -40, 23, 17, -127, 9, -26, 24, 64, 39, -103, 0, 0, -11, 64, 0, 0, -9, -59,
    -91, 64, -20, -127, -86, -79, 42, 9, -62, 60, -72, 4, 19, 21, 115, -127, -118, -108, -27, -127, -13, -44, 66, -24,
    -108, 67, -2, 73, 16, -34, 41, 40, 0, 0, 13, 42, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0,
};
static const convolution layer_4 = {
    12, 14, 2, /* height, width, channels */
    6, 7, 24, /* out_height, out_width, filters */
    3, 3, /* kernel_height, kernel_width */
    1, 1, /* stride_y, stride_x */
    1, 1, /* above, left */
    16, 6, 20, /* columns, column, taps */
    5, /* unrolled */
    -128, /* in_zero */
    weights_4, table_4
};

/* 5  largest of 2x2           12x14x24 -> 6x7x24             in one with 4 */

/* 6  convolution 3x3, ReLU    6x7x24 -> 6x7x32              290,304 multiply-accumulates */
static const channel table_6[32] = { /* see channel */
    {-268661, 1725656078, -32640, 8},
    {-114429, 1643293600, -32640, 8},
    {-74702, 1240848504, -32640, 8},
    {-110453, 1619352005, -32640, 8},
    {-154022, 2029495407, -32640, 8},
    {-9014, 1896765265, -32640, 8},
    {-164345, 1648394220, -32640, 8},
    {-134585, 1111720767, -16320, 7},
    {-98722, 1451877687, -32640, 8},
    {30470, 2047938823, -32640, 8},
    {-27529, 1822372346, -32640, 8},
    {-92952, 1186501606, -16320, 7},
    {-93748, 1862769560, -32640, 8},
    {-28380, 1805590278, -32640, 8},
    {6698, 1455122544, -32640, 8},
    {3450, 2078259740, -32640, 8},
    {-177980, 2001932856, -32640, 8},
    {-95886, 1130231383, -16320, 7},
    {-160299, 1615345492, -32640, 8},
    {-45190, 1264598048, -32640, 8},
    {-163377, 1907288589, -32640, 8},
    {-198553, 1533155969, -32640, 8},
    {-112265, 1450950079, -32640, 8},
    {-214871, 1523574075, -32640, 8},
    {-132408, 1855903565, -32640, 8},
    {-100037, 1189617793, -16320, 7},
    {-178671, 1453123653, -32640, 8},
    {-98132, 1761444438, -32640, 8},
    {60135, 1370805186, -32640, 8},
    {88440, 1733804048, -32640, 8},
    {-121641, 1785999104, -32640, 8},
    {-92305, 2121858526, -32640, 8}
};
static const weight weights_6[6928] SMILE_CLASSIFIER_WORDS = {
    41, 9, -27, -93, -23, 32, -40, -19, -58, -10, -7, 0, -11, 17, -28, -7, -89, -53, -20, -14, 8, -55, 13, -8, -89,
    14, 22, 45, -40, 2, -38, -50, 48, -65, -74, -81, 43, 1, 8, 25, 33, -22, 126, 22, 21, 71, -4, -5, -42, -57, -17,
    -39, 1, 13, 17, 19, -30, -52, -3, 11, -11, -30, 33, 12, -98, -32, -52, -57, -22, 17, 16, 36, -49, 19, 2, -50, 4,
    -35, 27, 12, 14, -27, -66, -104, 28, -4, -7, 14, 17, 4, 29, 1, 65, -3, 47, 7, -45, -24, -21, 19, 11, 14, 11, -24,
    48, 48, -73, 8, 5, -29, 43, -24, 39, 44, -30, -29, 1, 60, -13, -37, 34, 14, 9, -12, 47, 30, 15, 40, -3, -1, 33,
    29, -47, 20, -5, 40, -3, 17, 22, -8, 30, -21, -24, 13, 23, 18, 2, 36, -7, -25, -23, 40, -44, 13, 38, 45, -33, 6,
    -58, -78, -20, -100, -11, -21, 5, 39, 22, -32, -82, -29, 3, 24, -15, 20, 10, 15, -14, -10, -127, -101, -65, 1,
    -31, 2, 1, 18, 73, -30, -30, 72, 1, -3, -43, -8, 0, -50, 4, -16, 3, 22, -4, -5, -54, 41, -40, 3, -18, 36, -42, -7,
    3, -96, -3, 51, -10, 30, 16, -20, -12, -35, 28, 5, 37, 54, 15, 36, -41, -35, 54, -55, -47, 15, -10, -13, 75, 9,
    15, 2, 43, 18, -36, -7, 2, 78, -40, -51, 31, -8, 10, -53, -42, 9, 25, 10, -36, -3, -32, -13, 34, 30, -75, 15,
    -126, -93, -21, 0, -46, 21, -26, 14, 58, 20, -24, 20, 5, -33, 1, 31, -85, 15, -9, 31, 37, -4, 10, -63, 20, -26, 2,
    20, -22, -21, 43, -35, -16, 34, -33, -28, 47, 1, 5, -14, -8, 10, -10, 8, -7, -41, 12, -54, 5, -28, -54, -4, -5,
    15, -5, 24, -57, -45, 17, -20, 30, -21, -47, 8, -11, 19, -27, 12, 3, -10, -40, 1, -23, 4, -5, -54, 33, -63, -9, 1,
    10, -1, -11, -5, -21, 8, -117, -37, 32, -47, 16, 74, 20, -27, -3, -39, -27, -21, -20, 39, 35, 16, 21, -12, 17,
    -19, -5, 26, -8, -35, -5, -127, -25, -3, -61, -116, 6, -65, -22, -22, -58, 40, -18, -28, -28, 4, -1, -57, 10, 2,
    23, -16, -39, -6, 32, -75, 24, -26, 70, -20, -3, 8, -30, -25, -61, -40, -18, 54, -82, 50, 27, -8, -36, -5, -95,
    -16, -30, 4, 40, -16, 14, -7, -54, -33, -19, -47, 5, -17, 5, 27, -14, -10, -21, -27, 33, 74, 35, 11, 2, 35, -5,
    15, 79, -30, -6, 0, 49, 9, -16, -22, -24, -12, 5, 35, 31, 55, 62, 15, 36, -14, -3, 55, 24, 123, 51, 23, -92, 44,
    -86, -28, 79, 32, 4, 2, 21, -1, 5, 7, -81, -50, 11, 43, 43, 7, -5, -44, -60, 1, -65, -2, -89, -75, -36, -12, -24,
    30, 46, 33, 28, 9, 27, 7, -21, -112, -127, 53, -1, -20, 19, -6, -62, -44, -41, -69, -91, -43, -21, -16, -57, 57,
    -85, -42, -21, -28, -1, -31, 9, 42, 16, 28, 49, 28, 6, 28, -66, 1, 10, -10, 50, 66, -32, 25, -88, -42, -9, -32,
    -21, -18, -65, -42, -22, 1, -80, -94, -22, -11, 9, -57, 24, -41, 84, -12, -57, -17, 41, -38, 8, -82, -1, -41, 24,
    -15, -21, -31, -44, -18, -13, -121, 19, -49, -9, 10, -37, 7, -7, 12, 104, 44, -100, 28, -12, -66, -14, 61, 108,
    15, -38, -45, -1, 56, -12, -19, -52, -6, 40, 49, 30, 32, 21, -20, -56, -37, -15, -71, 65, -65, 5, 1, -30, -13, 25,
    -9, -47, -98, -40, 4, -51, -14, 17, -5, 10, -29, -18, 1, -75, -14, -42, 127, 33, 52, -29, -5, 35, -17, 36, 18,
    -55, -65, 0, 22, 21, -70, 3, 32, -59, 24, 3, -62, -11, 30, -78, 12, -37, -89, 51, -54, -26, 26, 79, -41, 27, 47,
    19, 26, 7, -11, 25, 8, 10, -73, -34, 19, 21, 33, -48, -21, 60, 7, 45, 10, 55, -17, 25, -1, 50, -74, 49, 95, 23, 2,
    16, 9, -43, 9, -18, -13, -72, 15, 12, 13, 71, -66, 31, -73, 43, 19, 12, -26, -15, 112, -8, -11, 15, -83, -9, -1,
    -34, 72, -13, -76, -23, 2, 28, 17, -55, -5, -22, 24, -44, -25, -12, -75, 3, -72, 24, -1, -16, -90, 12, 39, -29,
    -11, -31, -9, 30, -76, 35, -64, 17, -5, -3, 20, 33, 18, 25, 5, 19, -29, 22, 78, -67, -79, -77, 1, -16, -10, 42,
    -4, -39, 47, -83, 21, -15, -26, 92, 11, -41, -17, 60, -55, -50, -14, -8, 22, 10, -29, -26, 20, -47, 22, -37, -41,
    63, 19, -10, -18, -105, 68, -23, 2, -11, 26, 60, -51, 36, 112, -20, 45, -71, 28, 26, -26, -6, 17, 61, -37, -14,
    -20, -52, -36, -83, 46, 5, 85, 44, 28, 57, 61, 11, -34, 58, -18, 23, -65, -12, 25, 116, 52, 9, 42, 20, -74, -35,
    -29, 93, -19, 17, 33, 19, 74, -4, 18, -15, 3, 22, 19, -7, -58, -26, 24, 44, -37, -29, -14, -13, -14, -13, -29,
    -19, 6, 5, 41, -28, -66, 25, 26, 35, -39, -16, -78, 25, 25, 52, -31, -11, 16, 2, 22, 22, -12, -1, -26, 14, 12, 20,
    -7, 25, 6, 47, 58, -30, -31, -55, 49, -4, -51, -28, 42, -20, 5, -27, -16, -43, 25, -15, 10, -29, 25, 24, 24, 78,
    -7, 55, -11, 55, 16, 1, 14, 3, 3, 39, 14, 3, 40, -2, 38, 21, -2, 31, 1, -25, 2, -33, -3, 18, 47, 12, 0, 20, 35,
    19, -16, -16, 15, 16, -20, 9, 1, -11, 50, 24, -39, 32, 6, -99, 2, -38, 7, -52, -29, -31, -28, 19, 34, -23, -11,
    60, -44, 23, 26, -28, 6, -33, -28, 15, -3, 7, 28, -5, -48, 13, -11, -20, 0, 32, 15, -9, 5, 75, -31, 42, -21, 4,
    33, -13, -66, -14, -34, -22, 6, -22, -38, 29, -10, 17, 18, 21, -20, 10, 65, 22, 17, 51, 31, 35, -8, -10, -26, -71,
    -10, 23, 10, 13, 5, -16, 20, -10, -10, -13, -19, 81, 8, 2, 52, -103, -80, -4, 19, -14, -26, -32, 27, 0, 49, -54,
    17, -41, -25, -52, 26, -59, -48, 22, -15, -58, -19, 104, 47, 19, -16, -31, -24, 16, 43, -43, -17, -40, -26, -19,
    6, -57, -14, -41, 38, 62, 25, -15, -47, -8, 127, -42, 56, -95, -25, -127, 3, 20, 5, -6, 27, -28, 115, 0, 2, -6,
    -1, -28, -79, -112, -80, -46, 11, 1, 53, -26, -1, -89, 26, 4, -8, -4, -79, 11, -36, 68, 11, 36, -78, 12, -76, 33,
    51, 90, 37, 76, 14, -11, -70, -24, -10, -30, -46, -1, 7, 6, 19, -6, -27, 45, -25, -45, -7, 59, 104, -24, -12, -55,
    10, -22, -57, -14, 11, -39, 14, -12, -4, -10, -3, -15, -31, 15, 17, 9, 12, -13, 20, 21, -4, -58, 38, -21, -15, 18,
    -57, 19, 0, -19, -8, 6, -122, -25, -32, -1, -63, -11, -40, -27, 22, 15, -12, -29, -25, 6, -16, -3, 15, -19, 1, -9,
    0, -12, 17, -17, -43, 34, -8, -8, 16, -36, 45, 6, -60, 32, 21, -44, -39, -4, -31, -35, -29, 26, -12, 2, -43, -54,
    62, 12, -3, -59, 10, 49, 20, 25, 21, -7, 8, -30, 32, -32, -84, 59, -67, -6, -17, 6, -2, -7, -2, 9, -14, 7, 32, 14,
    3, 29, -29, 37, -79, -3, 50, 40, -29, 43, -9, 75, 59, -30, 16, -24, -33, -74, -35, 31, 4, -9, -73, -4, 35, -7, 69,
    41, -11, -7, 61, -57, -52, 17, -26, -40, -9, 38, 53, 2, 1, 4, -35, -14, 4, 30, -7, 15, -31, -10, 6, -20, 4, 4,
    -16, 67, 29, 12, 5, -14, 28, -60, 31, -28, 25, -5, -32, -12, -17, 47, 49, -16, -5, 40, 66, 38, 28, 51, -16, 107,
    -69, 13, 5, 35, -87, -23, -10, 55, 14, 28, -27, -43, -62, -3, 14, 24, -72, -20, 53, 5, 1, 11, 23, 110, -36, -25,
    -40, -5, -33, -2, -35, 47, 53, -55, -86, 14, 65, 2, 43, -30, 22, -60, -19, 13, -84, 37, 34, -15, 0, -27, 69, 26,
    -42, 29, -31, 45, 49, -54, 12, -88, -51, 3, 21, -7, -55, -99, -7, 10, 34, -80, 20, 6, 21, 29, 31, 16, -51, -48,
    -12, -46, 14, 80, -10, 61, 53, -4, -49, -9, 85, 64, 32, -29, 3, -25, -80, 1, 38, -5, -18, 55, -18, 64, -61, -27,
    -47, 8, -5, 10, -8, 45, -24, 15, 52, 9, 29, 14, -33, -29, -19, -2, -26, -6, -27, -21, 22, -15, 30, -44, 11, 67,
    18, -49, -46, 53, -17, 13, -52, -1, 4, -10, -4, 23, 7, -32, 0, -75, -82, 18, -30, -25, 11, 6, 24, -11, -23, 50,
    19, -64, -37, -45, 85, -39, 12, -1, -22, -33, -15, -17, -25, 30, -70, -40, 18, -1, -79, -48, -52, -26, 40, 36, 23,
    -62, -21, 52, -7, 20, 51, 11, -34, 21, 38, -44, -127, -60, -40, -63, 10, -5, 65, -57, -13, -62, -127, -12, -83,
    -18, 19, -36, -32, 5, -15, -13, -49, -68, -37, 26, 20, -6, -46, -38, -66, -64, -118, 3, -49, 20, -3, 1, 52, -24,
    -28, -43, -21, 17, 18, 2, -7, -38, -50, 16, -49, -14, 4, -22, -30, -17, -56, -68, -21, -1, -36, -7, -1, -29, -1,
    9, -6, -24, 16, -55, 42, -46, 16, -2, -44, -31, -11, 31, 48, -34, -48, -11, 65, -10, -40, 11, 19, -37, 48, 27, 18,
    5, 9, 41, -21, 27, -122, -49, 9, -1, -27, -26, 13, 37, -1, -29, 24, 23, -32, -12, 59, 76, -35, 13, 35, -47, 12,
    -32, -29, 18, 25, 22, -57, -44, 4, -34, 54, -56, -60, 5, -56, 32, -21, 18, 14, 22, 14, 57, -94, -16, -9, 12, 6,
    -13, 39, -47, 104, -24, -38, -17, 53, 100, 34, 17, -13, -26, -22, 17, -35, 18, -25, -11, 0, 36, 67, 48, -46, -86,
    -50, 23, -43, 7, 28, 35, -12, -70, -31, 18, -117, -54, 4, -9, 0, 17, 6, -18, -16, -38, -10, -41, 35, 58, -72, -14,
    -13, 29, -27, 5, -72, 11, -73, 7, 6, -22, -18, -15, 6, 54, 0, 23, -17, 39, -7, -41, 27, 11, 11, 11, 20, 22, 26,
    36, 19, 40, -23, -45, 30, 37, -44, 18, 38, -49, 49, 60, 4, -3, 16, 10, 6, -9, -1, 6, 32, 32, 38, 19, -45, 13, 37,
    48, 33, -25, 22, -29, -10, 40, 27, 39, 30, -12, 11, 1, 12, -64, 13, -89, -22, -37, 24, -6, 12, 37, 62, -11, -37,
    -1, -14, -30, 1, 2, 26, -50, 32, 21, 24, -52, 30, -13, -50, -23, -1, -9, 16, 34, 43, 67, -50, -19, -32, -7, 17,
    -1, -15, -4, -74, -33, 49, 79, 24, -11, 52, 1, -30, -6, -41, 32, 26, 12, 39, 5, 21, 12, -30, -2, -8, 31, -11, 1,
    54, -34, -47, 19, 12, -1, -30, -5, -34, 29, 45, -33, 2, -45, -39, -71, 26, -15, 78, 32, 12, -59, 49, 8, -21, 59,
    12, -14, 29, 17, 3, -16, -60, -3, 68, -37, 18, 34, 44, 42, 19, -19, 32, -66, -42, 3, 21, 13, -57, -1, 3, -55, -25,
    68, -85, -13, 14, -37, 76, -26, 33, -13, -2, 34, -21, -28, -5, -16, 14, 22, -4, -62, -76, -33, -8, 0, -18, 1, 26,
    26, 9, -28, -31, -19, -21, -15, -36, -97, 30, -36, 9, 28, 1, 48, 17, 16, 37, 7, -1, -100, -35, -87, 30, -34, -22,
    21, 52, -16, 109, -47, 55, 5, 73, 5, -64, -127, -50, -30, -30, 24, -26, 30, 72, -26, 25, 49, -35, -19, 7, 54, -9,
    85, -43, -26, -19, 34, -1, 60, -37, 44, 68, 71, -44, -36, 57, -88, -40, -30, -21, 11, 56, -59, -15, -25, 9, -10,
    63, -8, -32, -27, 3, -4, 32, -11, 24, 19, -22, -38, -9, 0, -127, -27, -19, 0, 43, 39, -89, -51, -73, 27, 34, 1,
    -24, 33, 51, -57, 12, -16, 53, 25, -20, -12, -72, 0, 69, -28, 17, 44, 41, 24, 62, 8, -71, -7, 33, -32, 25, 23,
    -27, 8, -37, 18, 13, 41, -72, -6, -42, -66, 15, 8, 44, 20, -18, -17, -22, 61, 60, 68, 14, -54, -22, -48, 25, -41,
    -23, 24, -13, 30, 9, 10, 17, -99, 37, -8, 55, -26, 29, 14, 34, -3, -47, -41, 17, -54, -10, -19, -33, -26, -70,
    -31, -48, 8, -17, -2, 3, 4, -52, 48, -6, -43, -5, -30, 10, -35, -11, 52, -5, 29, 12, -18, -15, 46, 4, 17, 42, 45,
    -32, 18, -16, 13, 22, 7, -27, 45, 64, -6, -34, -36, 6, -39, -7, -23, -28, 87, 1, 29, 28, -41, 1, 22, -28, 25, 14,
    40, 27, 34, 9, 24, 2, 31, -39, 15, 20, 9, 25, 17, -4, 68, 18, -37, 27, -72, 30, 22, -1, 59, 7, 21, -14, 9, 22, 1,
    33, -48, -45, 24, 11, 12, -41, -46, -50, -26, -27, 100, -24, -69, 3, -13, 6, 28, -9, -18, -20, 34, 14, -33, -51,
    -11, -8, -46, -13, 56, -15, 15, 39, -1, 35, 66, -65, 69, -33, 15, 25, -37, 25, -8, 53, -33, 9, -40, 37, 4, -91,
    33, -32, 39, -36, -42, 21, 34, -42, -24, -54, -8, 14, 42, 29, 62, -53, -91, 8, 24, 23, 7, 25, 14, 33, -27, -12,
    -45, -19, -47, 3, -65, -40, -19, 36, -43, 33, -13, 42, -60, -49, 35, 11, -58, 22, -43, 13, -18, -17, -85, -85, 42,
    -5, 1, -28, 6, -40, 33, 28, 41, -32, -40, -23, 28, -17, -49, 61, -84, 43, -16, 25, 26, -58, 4, 17, -18, 55, 13,
    -37, 26, 49, -43, -27, -57, -51, -75, -61, -3, -55, 8, -29, -56, 9, -14, -22, -9, -64, -9, -34, 45, -58, 36, -12,
    39, 19, 30, 65, 19, -39, -35, 73, 10, 8, 46, -4, -19, -48, -6, 30, -55, -18, 11, 44, -42, -43, -28, 10, 48, 68, 2,
    -37, 3, -7, 30, 40, -1, 5, 19, 42, -16, -95, -22, 11, 49, -69, 7, -1, 2, 25, 16, 127, 3, 58, -28, -10, -10, 59,
    26, 6, -11, 35, 29, -61, 9, -43, -26, -18, 47, 33, -38, 22, 12, -111, 53, -2, -40, -65, -80, 9, -14, -17, 14, -27,
    -28, 24, -57, -5, 20, -8, 14, -73, -16, -21, 36, -67, -8, 30, 6, -59, 15, 1, 16, 27, 19, 13, -25, -36, 52, 0, -46,
    -49, -4, -3, 5, 12, 20, 9, -12, 67, 22, -39, 10, -40, 9, 32, 2, 6, 22, 50, 19, 18, 3, -16, -15, -40, -11, -40,
    -77, -38, 33, 50, -72, -115, -72, -11, -29, -44, -15, 10, 24, 48, 0, 23, -40, -4, 4, 21, 37, 6, -11, -1, 58, -14,
    4, -7, -42, 75, 44, -50, -22, 8, 18, 27, -4, 88, 60, 58, -26, -62, -11, -51, -43, -47, 30, 3, -39, 17, 8, 39, -20,
    57, 3, 24, -13, 25, -59, -41, -23, 0, 0, -52, -38, 14, -6, -18, 127, 4, 2, -36, -15, -27, 57, -55, -88, -8, 46,
    21, 76, -15, 82, 19, -13, -13, 31, 31, 14, 4, -27, -33, -7, 33, 6, 9, -3, 13, -40, 37, 64, 41, 25, 44, 31, 53,
    -54, -31, -6, -39, -16, 46, -20, -14, -39, -7, -22, 6, -21, 25, 37, -38, 45, 14, 34, -38, 4, -50, -9, -21, -46,
    -6, 85, 6, 44, -39, 56, -6, -43, 27, -89, 3, -30, -40, 46, -9, -41, 77, -33, 17, 29, 33, 32, 13, 23, 44, -28, -79,
    29, -13, -32, -36, 2, -27, 18, 35, 11, -18, 14, -46, 127, 41, 17, -40, 18, -2, -22, -39, -63, 19, 25, 21, -34,
    -49, -28, -6, -6, 7, 101, -32, -11, -41, -54, -11, -23, -72, -5, 0, 41, 39, -44, -9, 67, 44, 41, -4, 41, 28, -30,
    -62, 36, 9, -4, 7, -41, 3, -55, 39, -15, 8, -1, -15, -19, -9, -47, -9, -10, -7, -82, -28, -16, -1, 16, -49, -54,
    5, 78, 25, 17, -32, -91, 3, -8, 69, -55, 21, -41, -38, -66, 70, 3, 17, 7, -18, 11, 2, 25, 0, 38, 35, -41, 24, -10,
    11, 35, 38, 42, -22, 19, -55, 25, 6, 39, -77, 1, -9, 30, -11, 23, 16, 10, -21, -41, -46, -52, -109, -8, -11, -17,
    -34, -76, 12, -7, 27, 35, 87, -5, 33, -60, 41, -21, -68, 55, -31, 37, -45, 53, -32, 25, 7, 8, -9, 6, 13, 70, -57,
    56, -36, 45, -35, -11, -18, -4, 5, 5, -11, 20, 11, 13, -7, -26, 21, 101, -37, 10, 8, 9, 28, -60, -72, -55, 11,
    -18, 10, -2, 15, 62, 48, -9, 0, -7, 24, -73, -62, 52, -39, 28, 98, -3, 76, -31, 54, -7, 8, 14, -39, 34, 7, 63, 3,
    -16, -55, 47, -2, -57, -37, 20, 41, -28, -24, -3, -14, -33, 67, -5, -41, -16, 45, 23, -17, -5, -22, 11, -34, 23,
    69, 51, -49, -41, -45, 26, 29, -22, 4, -23, -49, 21, 3, -22, -22, 32, -12, 14, -26, 23, -86, 2, 28, -20, -20, 3,
    -104, -19, 70, -23, 75, -35, -2, 45, -75, -57, -31, -33, 15, -23, -63, 4, -29, 57, 127, 47, -26, -33, -20, 39,
    -65, 39, 60, 13, -95, -75, -63, -4, -23, 0, 13, -12, 35, -8, -11, 18, -52, 4, -44, 18, -50, 32, 6, 2, -1, -10,
    -18, 40, -34, -40, 29, 10, 12, 30, 13, -44, 4, 40, -20, 45, -39, 5, -64, 75, -28, -49, 40, -40, -22, 40, -53, -83,
    -48, -6, -43, 14, 42, 6, 37, 4, 12, -2, 27, -35, 5, 13, 7, 22, -46, -48, 8, -8, 4, 45, -45, -2, 58, 102, -8, -7,
    -11, 77, 37, 27, -81, 19, -43, 27, 49, -7, -17, -37, -31, 74, 8, 33, -9, 6, 5, -20, 19, 13, -5, -31, -26, -4, 31,
    20, 36, -75, 19, 75, 35, -6, 45, 11, 22, -40, -16, -61, 9, -7, -25, -43, 53, 19, 18, 15, 63, 29, 13, -3, 8, 43,
    43, 0, -41, 33, 48, 17, -1, 86, -9, 89, 41, -9, 29, -38, -10, 32, 86, -20, -69, -11, 51, 22, -4, -55, -60, -9,
    101, -3, 2, 10, -37, -25, 112, -9, 13, 55, -41, -31, 47, 30, 33, 54, -57, -5, -51, -41, -16, -73, 127, -4, -57,
    43, 127, -8, 65, -10, 5, -42, -52, -72, 12, -64, 4, 31, -72, 30, 83, -74, 21, 64, 42, 75, -44, -46, -13, 28, -1,
    8, 17, 69, -115, 7, 61, 2, 11, 15, -7, 112, 15, 8, 55, 0, 17, -6, 19, 70, 9, 2, 32, -21, -50, 15, 30, 4, -79, 57,
    -11, -28, 7, 33, 19, -13, -15, -66, -10, 34, -3, -7, 31, -38, -47, -53, 61, -25, -7, -6, 6, -4, -48, -16, -13, 49,
    7, -4, -40, 19, -30, -45, 64, 29, 39, -13, 57, 59, 52, -3, 20, -26, 16, -25, -26, 9, -18, -44, 28, 27, 0, 78, 13,
    -56, 40, -81, -37, -26, -70, -51, 18, -12, -53, -11, 60, -10, 16, 6, -2, -2, -35, -52, 100, 5, 84, 24, 42, 28, 50,
    5, 14, -19, -37, 22, 40, -29, 27, 38, 35, -84, 5, -126, 0, 28, -2, -105, -96, 59, -34, -18, -40, -60, -11, 59, 15,
    104, -96, -55, 5, -1, 56, 38, -17, 81, -14, 7, -40, 19, -56, -21, -29, 5, 14, 65, 3, -29, 41, 25, 3, 29, -42, 27,
    44, 8, 44, 5, 11, 43, -31, 6, -23, 20, 36, -44, -25, -32, -26, 2, -21, -3, 12, -14, -41, 5, 16, -50, 9, -74, 7,
    50, -26, 16, -66, -48, 12, -32, 33, -98, -58, -48, 18, 28, -28, -29, -8, -27, -32, -27, -20, -31, 20, 11, -39,
    -26, -55, 5, 13, 10, 22, -13, -36, -14, 20, 14, 17, -18, 11, -17, 27, 82, -87, -26, -5, -13, -20, -57, -85, -5,
    37, 3, 1, 34, 0, 31, -15, -45, 80, -62, -27, -34, -2, -52, 52, -44, 21, -25, 36, 16, 22, -79, 20, -12, 39, 43,
    -35, 5, -13, -76, -29, -41, -74, 25, -17, -28, -81, 10, -60, 95, 82, 29, 52, 3, -55, 21, -41, -44, -30, -31, 36,
    -63, 42, 83, 102, 31, 12, -7, -56, -11, -5, 48, 15, -37, 30, 24, -15, -16, 5, -20, -56, 33, -7, -5, -19, -7, -47,
    12, -27, -17, -58, 3, -1, -22, -40, 22, -24, -31, -17, -3, 8, -4, -15, -20, 2, 29, 4, 7, -13, -29, 35, -84, 49,
    27, -4, -33, -16, -13, 11, -8, -30, 43, 74, -1, 15, 0, -14, -4, -111, -71, -29, 25, -11, 8, -5, -15, -22, -17, 26,
    -43, -1, -52, -55, 62, -51, -65, -44, 51, 25, -7, 54, -54, -14, 28, 4, -61, 22, -22, -12, 13, -49, -27, -8, -18,
    37, -11, 19, -24, -13, -30, -37, 2, -11, -6, 10, 14, -29, -95, -4, 40, 60, 25, 19, -2, 15, 47, 127, -11, 14, -81,
    16, 3, 47, -17, -31, -12, 34, 41, 42, -81, -22, 9, 19, -43, 23, 28, -9, -3, 77, -71, 49, -9, -51, 1, 9, 27, 56,
    -3, 11, -18, 21, -40, 5, 51, -79, 36, -52, -10, -3, 33, 18, -21, 46, -61, -25, -6, -12, 58, 16, 10, 56, 60, 26,
    26, 9, -15, -17, -61, -16, -24, 0, -7, 7, 24, 33, -82, 19, 10, 29, -29, 20, -17, 11, -17, -23, -16, -6, -77, -9,
    -67, -36, 76, 9, 3, 10, 10, 80, 21, 16, -49, -12, -52, 50, -50, -74, -1, -44, -39, 32, 12, 6, -83, 28, 41, -17,
    -93, -5, -40, 6, -2, -43, -57, -102, -10, -12, -75, -1, 51, -25, 55, -7, 26, -8, -46, -16, 6, -58, -124, -22, 16,
    54, 10, -64, 60, 34, 39, 13, -10, 83, -32, 30, -89, -91, -127, -46, -18, -30, -47, 7, -89, 17, 45, -3, -38, -30,
    -21, -3, 4, -21, 6, -74, -26, 2, -5, 33, 53, -54, 59, 11, -63, 5, -52, 2, 1, -21, 12, -23, -42, 51, 7, -57, 25,
    -71, 16, -5, -19, -31, -22, -12, 26, 39, 39, 16, -48, -16, 17, -67, 16, 2, 22, -24, 33, -84, -1, -61, -8, -14, 11,
    28, 49, 39, 56, -17, 2, 1, -12, 6, -30, -27, -99, -49, -57, -32, 35, 6, -10, 31, -15, 15, -54, -24, 39, -9, -82,
    -51, 15, 37, -18, -39, 23, -38, -69, -29, 26, -42, 5, 24, -51, -4, 51, 1, 44, -86, 44, -16, 50, -29, 37, 46, 17,
    28, 0, 5, -12, -77, 17, 1, -37, 56, -29, 44, -70, 12, -48, 72, -1, 11, -8, 7, -47, -11, 26, -80, 19, 4, 10, 8, 41,
    -18, 22, -41, -15, -36, 37, 46, -6, 14, -20, 35, 33, -21, 27, 40, 17, -12, 21, 20, 44, -23, -2, 68, 53, 40, -31,
    46, 68, 9, 27, 46, -12, 53, -13, -81, -19, 23, 22, 51, 14, 13, -16, -24, 57, 40, 12, -17, 41, 23, 76, 2, -7, -25,
    20, -12, -3, -43, 5, -63, -13, -2, -19, -40, -40, -3, -16, 27, -38, 91, 15, 15, -33, 6, -70, -28, -23, 10, 9, -4,
    30, 81, -20, 66, 4, 62, -27, 8, -97, -7, -5, 8, 73, -44, 2, -31, 15, -72, 20, 26, -3, -115, 53, -23, -41, 54, -42,
    -76, -5, 17, -53, -45, -52, -18, -90, 46, -19, -15, -50, 60, -56, 116, 23, 116, -57, 26, -22, -46, -4, 10, 11,
    -29, 88, -59, 26, 49, -102, -1, -15, -42, -28, 69, -26, 15, 1, 26, 17, 18, 14, -53, 44, -49, -6, -75, -3, -13, 52,
    -57, 22, -5, 48, 23, 46, -25, 0, 82, 15, -5, 30, 31, -4, -9, 27, -8, 45, 4, 13, 34, -26, 6, -43, 63, 24, -17, 21,
    -9, 11, 13, 12, -23, 40, -19, -25, -33, 8, -20, 62, 65, 13, -36, 5, 28, -10, 6, -9, 16, -41, 79, -51, -4, 58, -67,
    -11, -27, -5, 36, 47, -67, -14, -70, -9, 39, -33, 1, -5, 44, -67, 21, -39, -66, 13, 22, 12, -20, -42, -40, -48,
    -15, -53, 28, -27, -81, -43, 23, -78, -35, -10, -22, -53, 1, 4, -38, 61, -25, -23, 62, -40, 17, -41, -20, -2, -6,
    -82, -46, -70, 17, 28, 31, 31, -1, -7, -3, -4, -20, -21, -69, 87, -87, 4, 79, -24, -17, -22, -105, -7, 38, 17, 15,
    -42, 11, 2, -47, 3, -10, -95, 6, 1, 20, -66, -31, 58, 16, -21, 30, 14, -29, -5, -25, 2, -19, 0, -12, 42, -70, 48,
    42, -32, -32, 15, 54, -8, -20, -24, 1, -74, -42, 13, 0, 11, 47, 18, -40, -24, -7, -31, -10, -26, 4, 45, 16, -1,
    -52, 29, 39, 76, 75, 16, 18, 1, 40, -29, -10, 0, -21, 66, -19, -14, 8, 53, -27, 10, 3, -26, -53, 2, 3, 61, -25,
    58, -28, 18, -45, 11, -69, 26, -29, 77, 67, -9, 15, -33, -49, -127, -24, -16, -17, 22, 21, -45, -17, -22, 1, 31,
    4, -57, 51, 16, 12, 10, -6, 0, -70, -60, -36, -70, 49, 16, -52, -21, -62, -40, 112, -30, 43, 20, 8, 50, 11, 41,
    -52, -15, -13, 0, 72, 49, -43, 2, -30, -127, 24, 8, 57, -10, 1, 2, -96, -56, 38, -64, 4, 6, 20, -25, 75, -74, 13,
    -2, -36, 34, -47, -51, -53, 7, 14, -36, -47, -17, -83, 85, 38, 6, 18, 51, 1, -15, 28, -76, 23, -13, 4, 29, 82,
    -17, 29, 38, -23, 21, 16, 20, -18, 47, -41, -26, -48, 26, 16, -64, 36, -14, 47, -50, -11, -70, -6, 25, -18, -43,
    -39, 3, -19, 117, 38, 19, 30, -7, -18, -10, -62, -45, -56, 73, 21, -10, -1, -59, -77, -93, 49, 22, 11, 26, 13, -4,
    -107, -14, 5, -5, -15, -68, -22, 45, -14, 37, -8, -84, 34, 34, 21, 37, -55, -12, -88, -10, 71, -95, -30, 51, 66,
    17, 77, 28, -23, 19, 24, -127, -96, 1, 100, 42, -23, -71, 49, -103, -24, -44, -86, 18, 57, -8, 75, -25, -38, 15,
    -50, 44, -16, 13, 6, 126, -19, 13, -34, -63, -11, -64, 4, 99, -49, 22, 47, -2, -46, -38, 0, 37, 35, 87, 1, -35, 9,
    -35, 31, 72, -29, -10, 12, -71, 13, 37, -13, -9, 40, -23, -45, -1, 67, -30, -9, -17, -28, -35, -8, 31, 12, -34,
    -55, -35, -12, -41, 26, 37, -22, -9, 3, 9, 5, -53, 37, -15, -89, -4, 23, 14, 71, -4, -76, 44, 0, 28, -54, -19, -5,
    -16, 20, 24, 0, 24, -127, 41, -69, -23, -18, 22, 8, 8, -35, 15, -15, 32, 7, -25, -47, -18, -62, 6, -11, 6, -88,
    -50, -19, 74, -15, -6, 8, -14, 35, -61, -54, -13, -42, -2, -70, 1, -6, 2, -21, 58, 68, -64, -21, 19, 36, -12, 19,
    40, -27, 69, -67, -54, -73, 21, -4, 18, -26, 26, -55, -33, 59, 3, 15, -29, 25, 0, 62, -21, -10, 5, 85, 43, -26,
    -73, 31, 14, -4, -68, -59, 15, 7, -11, -110, 19, 45, -28, -21, -96, 43, 1, 4, -29, -84, 25, -5, 2, 98, 41, -13,
    -5, -78, 37, 32, -34, 56, -14, -19, -98, -10, 64, 38, 2, -21, -50, -20, 10, -1, -10, -4, 4, 7, 64, -16, 26, 6,
    -19, -17, -52, 11, -23, 3, 23, 27, 34, 16, -6, -31, 37, -91, -55, -54, -4, -26, -14, -6, 55, -46, 31, 82, -45,
    -54, -18, -35, -10, 22, -41, 10, -19, -16, -6, -111, -22, 62, 14, 79, -47, -114, -24, 29, -9, -72, -4, 24, -67,
    -52, -115, -96, 46, -112, -11, -53, -7, -124, -6, -9, -14, 0, 6, 43, 2, -40, -12, -79, -23, 27, 18, -62, -30, -31,
    56, -13, -19, 18, -16, 37, -102, -32, -14, -66, -18, 85, 74, 4, -86, -32, 11, -26, -64, 28, -26, -58, -47, 35,
    -22, -75, -48, -63, 13, -3, 21, -35, 35, 22, 25, 46, -5, 36, -5, -44, -10, 27, 8, 74, -53, 34, -4, -65, -24, 10,
    7, -2, 74, 33, 52, -70, 35, -13, -26, 13, -4, -63, 51, 41, -32, 10, -27, -36, -18, -6, -66, -18, -23, -2, -74,
    -32, 5, -17, -112, -15, -93, -27, -22, 2, 55, -89, 66, -5, 25, -29, 29, -33, -57, -65, -42, -42, 45, -53, 34, 36,
    60, 69, 20, 21, -7, -19, 11, -79, 17, -34, -45, 23, 34, 0, -81, -12, -12, 32, -46, 23, 76, -27, 29, 73, -81, 29,
    -22, -58, 0, -12, -23, -64, -36, 81, -26, 33, 33, 8, 46, -67, 68, 17, -1, 75, 3, -35, -106, 32, -6, -59, -13, -33,
    -34, -57, 73, 44, 20, -14, 4, 9, 62, -63, -9, -115, 76, -21, 31, -31, -48, 32, -127, 13, -45, 1, 57, 32, 73, 67,
    32, -33, -112, 34, 21, 7, 20, 33, 19, 37, 30, 51, -4, -53, -44, -32, -41, 33, -24, -4, 11, -42, 22, -52, -23, 0,
    71, -36, 54, -11, -6, 7, -2, -19, -32, -8, -28, 18, -11, 44, -23, -64, -52, -69, -123, -13, 81, -45, -77, -2, -49,
    -62, 29, -12, -5, 26, 11, 47, -37, 52, 19, -88, -92, 1, -43, 60, -82, -31, -4, 12, 3, 15, -24, 28, 16, 61, -39,
    -29, 17, 37, 30, 28, -49, 9, -21, 40, -1, -48, 6, -13, -37, -28, -66, -35, 53, 0, 83, -72, -1, 66, -33, -7, -29,
    11, -19, -42, 0, 97, -65, 19, 9, -41, -90, -83, -42, 37, -78, -30, -77, -38, 32, -25, -31, 53, -45, 11, 13, -23,
    14, 4, 20, 4, 43, -8, -57, -8, 52, -28, -27, -46, 9, 10, 127, 3, 16, -16, 49, 58, 7, -34, 9, 36, -2, 6, -122, -86,
    54, -40, -25, 31, -19, -112, 25, 0, 52, 11, -86, -77, -4, -63, -61, -65, -1, -32, -17, -14, 63, -42, 7, 16, -73,
    18, -22, 9, -30, 91, 0, 76, 0, -45, -16, -11, -49, 18, -4, 42, -58, 17, 30, -86, -60, 45, -46, -41, -64, -84, -34,
    12, 6, -79, -76, -11, 42, 82, 24, 5, 11, 70, -24, -66, 2, 10, 21, -12, 90, -2, -20, 27, 7, -37, -33, -53, 49, 20,
    22, 55, -19, -35, -22, -93, -51, 3, 4, 54, -40, -35, -8, 19, 33, 29, -48, 13, -8, -30, -79, 25, 71, 33, -54, 38,
    9, -46, 5, -73, -95, 6, 12, 36, 17, -29, -42, -3, 7, 57, 31, 5, 47, -7, 9, -25, -38, -14, -19, 18, -8, 41, 26, 2,
    17, -54, -8, -32, -48, 40, -10, -27, -46, -25, -39, 74, 26, 23, 21, -75, -87, -27, 18, 25, 14, -47, -10, -74, 31,
    28, -18, 3, -60, 65, 1, 109, 40, -28, 16, -38, 14, 50, 11, -1, 33, -9, 17, 18, 16, -29, 13, 29, 31, -48, 0, 10,
    -64, 60, -43, -6, -15, -27, -4, -11, 43, -14, -50, -29, -1, 27, 24, -15, 7, 39, -37, 27, -26, -43, -5, 16, -18, 7,
    7, 30, -39, -74, 70, -7, -97, -14, -63, -92, -6, -9, -1, -39, -50, 13, 43, -35, 32, -4, -5, -74, -8, -6, 1, 12, 4,
    57, -37, 26, 3, -44, -55, 23, -6, -17, -5, -20, 35, -5, 10, 16, -17, -4, 75, 25, -6, 19, -6, -6, -9, -30, 5, -30,
    -13, 8, 31, -1, 46, 33, 38, 51, -25, -26, 59, -34, -13, -25, -29, 64, 122, -49, -1, 51, -32, 78, -69, 10, 44, 17,
    16, 51, 50, -73, 9, -63, 17, -26, -36, 36, 31, 45, 30, 24, -59, 32, -54, -70, -21, -70, -59, -10, -15, -107, -24,
    36, 6, -2, 27, 5, -39, -52, -63, 6, -5, -27, 70, 21, -95, -63, -30, -8, -67, -15, 24, 22, -20, 3, -42, -9, -21,
    46, 11, 9, 127, 68, 39, -100, -49, -34, 33, 87, -9, -47, 10, 72, -22, -13, 0, -68, -48, 85, 20, -95, 2, -49, -10,
    -116, 58, -52, 72, -117, 26, 26, 21, -6, -118, -61, -46, 12, 16, -4, -2, -46, -43, -21, -26, -23, -2, -22, -26,
    -30, -23, 32, 31, 13, -40, -48, -127, -31, 46, -26, -22, -21, 14, 4, 23, 7, 29, -30, -55, -7, -17, -6, -51, 77,
    -28, 15, 46, -28, 101, -2, -28, 50, 26, 13, -50, -59, -42, -21, -57, 38, -15, 6, -3, 19, 2, -59, 51, -16, -72, 3,
    -30, -17, 21, 27, -16, 1, 0, -49, 45, 27, -19, -4, -88, 60, 91, -50, 4, -65, 19, 4, 17, 36, 11, 52, -9, 99, -11,
    -29, -17, 38, -21, 9, -20, -7, -84, -11, -54, -50, -26, 30, 7, 58, 13, 14, -33, -18, -12, -54, 7, 29, -62, -44,
    17, 0, 6, 7, -6, 13, -18, 95, -26, -75, 31, -4, -2, -10, -35, -54, 7, 10, 47, 32, 7, -20, -25, -77, -5, -5, 27,
    -20, 33, 25, 61, -18, -33, -17, 40, 11, -5, 37, -2, 17, 32, -34, -6, -36, 7, 19, 49, 35, -23, 25, 21, 16, -10,
    -28, -47, 47, -59, -30, 38, 11, 8, -12, 26, -5, 64, -48, 12, 8, -52, 8, -27, 13, 3, 53, -12, -40, -3, 55, -74, 16,
    22, 21, 51, 18, -56, 6, -37, 41, -1, 8, 39, 16, 5, -29, -3, -2, -63, -71, -8, 1, 7, 47, 40, 2, 60, 64, -13, -33,
    -24, -12, -60, -3, -19, -17, 49, 39, 27, -19, 50, -28, -1, -36, 31, -15, 60, 22, 9, -56, -42, -12, 22, -33, -3,
    40, 43, 4, 26, 6, 72, 40, 60, -25, -25, 21, 62, 11, 68, -5, 20, 23, 28, -45, -89, -28, -57, 63, 69, 18, 64, 40,
    -4, 127, -77, 18, -6, -31, -5, 20, -22, -72, -30, -26, 36, 2, -22, 72, 47, 42, 8, -20, -13, -16, 11, -31, 3, -10,
    -66, -4, -53, 8, 33, 15, -27, -16, 5, 7, 37, 11, -10, -3, 41, 38, -93, 8, 50, 45, 22, 27, 58, -15, 37, -92, 2,
    -40, 58, -47, -48, 85, -71, -4, -79, -114, -22, 0, 12, 37, -53, -37, -15, -37, -23, -2, 29, 5, -23, -45, 33, 67,
    -2, 23, 1, 13, -17, 32, -30, -36, -59, -10, -13, -36, -46, -86, 53, 18, 17, -67, -15, -27, 45, 12, -11, -2, 34,
    -9, -30, -17, 11, 62, -36, -112, -27, -81, 82, -37, 16, 71, 44, 75, -79, 10, 30, 22, -88, -45, -22, -36, -8, -21,
    -50, 67, -56, 91, 61, 9, -23, -109, 33, -13, -6, -49, -44, -57, -4, -33, -101, 7, 104, 30, -26, -25, -27, -26,
    -60, -22, 18, -2, -55, 48, 30, 49, 12, -66, 92, 35, 17, -14, -27, 50, -41, -95, -85, 8, -100, -23, -35, -1, 18,
    -26, -93, 5, 122, -12, -70, -39, -18, 21, 0, 22, -70, -29, -97, -64, 62, -72, 31, -97, -16, -17, -20, -95, -52,
    64, -56, -47, 39, 62, 56, -34, -41, 5, -19, -10, -58, 26, 55, -17, -56, -28, -19, 35, 127, 16, 2, -81, 1, 5, -7,
    43, 49, 44, -9, 15, 6, -36, -48, 5, -45, -71, -53, -9, 19, -43, 19, 62, -1, 14, 14, 26, 21, -94, -98, -88, -30,
    -1, -81, -27, -94, -12, -102, 13, -4, -32, -18, 40, -69, 9, -31, -54, 47, 2, -38, -68, -43, 49, -10, -35, -122,
    -60, 15, -12, -67, -3, -5, -57, 36, -32, 4, 71, 72, 55, 24, -19, 49, -52, 33, -64, 17, 51, 51, 60, -33, 32, 12,
    22, -22, 49, -52, 2, 37, 13, -18, -6, -77, -74, -3, -74, 11, 0, 16, 20, -9, -88, 43, -108, -32, -22, 12, -9, -3,
    61, 58, 19, 75, 39, -29, -12, -13, -23, -4, 23, -34, 48, -24, 19, -24, 8, 44, 63, 50, -5, 38, 127, -37, 27, 12,
    40, -16, 39, -12, -10, -60, -68, 21, -8, 23, 2, 1, 31, -47, -89, -28, 10, 15, 14, -9, 32, 10, 48, 39, -10, -42,
    -60, -75, -91, 58, 102, 27, 23, 47, 11, 78, -4, -4, -43, -4, 14, 26, -19, 10, 24, -7, -5, 27, 40, 2, -11, 94, -49,
    -106, 22, 48, -4, 44, -12, 8, -23, -5, -25, -20, -44, 0, -7, -41, 1, 50, 35, 56, 38, -2, -17, -3, -29, -8, -33,
    -55, 127, -1, 34, 6, 18, -10, 5, 41, -44, 35, -19, 117, 38, -67, 51, 18, 82, 22, 19, 69, -28, 33, -23, -47, -6, 1,
    -55, 27, 15, -27, 0, -37, 11, -23, 8, 45, 61, 12, 44, 57, 56, 46, 48, -63, 69, 5, 79, -25, 14, 46, 26, -8, -8,
    -18, -24, 20, 47, -9, 55, 37, 13, 70, 29, 24, 29, 33, 1, -41, -49, -51, -87, 4, -4, -85, 20, -50, 38, -61, -11,
    -36, 19, 3, 65, 58, -51, 27, -41, 11, 44, -56, -11, 27, -114, 59, 22, 21, 54, -35, 53, -90, 11, -45, -84, 38, 13,
    43, 65, 31, -13, 62, -46, 81, 43, 9, -18, -48, 33, -59, -39, 30, -23, 15, 21, -25, -48, 33, 33, 1, -4, -73, 67, 1,
    34, 9, -18, -11, 34, -42, 11, -34, 20, 119, -8, -39, 7, -43, -11, -68, 57, -34, 11, -6, -18, -48, -123, 15, 71, 4,
    6, -9, 58, -64, -16, 92, -2, 30, 38, 28, -12, -37, -19, 52, -3, -43, 4, 17, -20, -2, -56, 57, 45, 19, 81, 4, -62,
    35, 17, -22, 81, 65, -14, 12, -71, 18, -38, -40, 5, 59, 5, -47, 27, -47, -14, 1, -2, 13, -63, -3, 13, 48, -50,
    -61, 0, -35, 12, 44, -4, -19, -65, -14, 20, 101, -21, 37, -30, -1, -49, 93, -42, -8, -126, 59, 52, 69, -87, -48,
    -2, 59, 31, -6, 6, -44, 39, -9, -49, 51, -45, -33, 33, 55, -21, 23, -16, -17, 37, -79, 18, 43, -40, 31, -7, -17,
    -42, 12, 27, 28, -7, -45, -64, 103, 11, 21, 17, -35, 43, 56, 44, 31, -50, 58, 21, 51, -34, -30, -34, 9, 25, 23,
    10, 11, -27, 44, 10, 70, 27, 31, 30, -30, -96, 56, 15, -8, 39, -124, 18, 54, 25, 17, 65, 13, 40, -53, 3, 8, -44,
    27, -17, -68, 14, -19, -64, 30, -42, -47, 12, -26, 27, 70, -38, -15, -13, -23, 5, -42, -94, 16, 77, 36, -32, -30,
    2, -46, -6, 10, -2, -28, 13, 36, 45, -48, -28, -56, -2, -4, -41, 40, 9, -15, -10, -28, -28, -83, -33, -12, 19,
    -17, 37, -25, -30, -66, -56, -101, 37, -66, 4, 38, -25, 89, 30, -119, -10, 30, -72, -18, -27, 61, -11, 9, 18, 0,
    31, 42, -28, -37, -21, -23, -64, -32, 23, 49, 9, -26, -43, 56, 3, -41, -26, 27, -16, 14, -15, 13, -32, 11, 19,
    -12, 7, 36, -46, 0, -7, 27, 22, -26, -22, -19, 8, 3, -54, 58, -5, 110, 11, -33, 90, 22, -49, -45, -6, -46, 7, -27,
    44, 45, 55, -14, -16, -18, 25, -62, -4, -28, 5, 13, -17, 54, 44, -29, 15, 2, 23, -11, -31, 16, -20, 33, 40, -27,
    -59, -8, -4, -8, 28, 0, -13, -21, -6, 13, 14, -26, -10, 18, -36, 37, -25, -6, 5, -45, 32, -16, -8, 2, 42, -44, 7,
    -12, -32, 15, -9, 47, -17, -9, -9, 2, 9, 0, 10, -104, -31, 3, 34, -38, 1, 7, 25, -24, 27, -27, -41, -49, -24, 18,
    -55, -71, 32, -54, 22, -52, -73, 12, -60, -32, -73, -44, 28, 18, 5, 12, -15, -44, -28, 6, 39, -3, -3, 0, 21, -7,
    40, 15, -19, -37, 0, 24, 61, -5, -50, 34, 52, 27, 0, -51, -56, 78, -54, -3, 2, -27, -119, -7, 20, 28, -9, 72, -70,
    13, 30, -5, 127, 22, -77, -86, 3, 10, -28, -35, 8, 25, -7, 12, 7, -44, 26, 0, 11, -25, -44, -4, 25, -3, 13, 15,
    -40, -8, -8, -12, -50, -39, -54, -3, -1, 127, -39, 27, 4, 47, -27, 81, 10, 15, 49, 3, 44, 14, 0, 25, -44, -17,
    -17, -49, -23, -59, -36, -6, -2, -5, 15, 13, 27, 4, -16, 16, 23, -34, -86, -70, -31, 21, 37, -6, -12, -7, 7, -16,
    8, -32, -16, 64, -1, 34, 44, 45, -19, -2, 2, -40, -37, 2, 11, -53, 76, -40, -24, 43, -16, 31, -28, 3, 5, -53, -54,
    20, 5, -54, -59, -10, 0, 16, -30, -3, 36, 23, -46, -7, 13, -26, -4, 34, 16, 27, 2, 26, -56, 23, 3, -12, -24, 0,
    -45, 31, 8, 26, -41, 24, -12, 5, 31, -10, 26, 37, 28, 34, -32, -53, 1, -32, -1, 14, 38, -24, 0, 42, 13, 8, 9, -58,
    -8, -2, 14, 12, -3, -13, 0, 13, -70, -33, 25, 29, -42, -21, -4, 22, -5, -40, 1, 34, 6, -8, -21, 4, 17, 57, 27,
    -13, -32, 32, 22, 21, -4, -2, 19, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};
static const convolution layer_6 = {
    6, 7, 24, /* height, width, channels */
    3, 3, 32, /* out_height, out_width, filters */
    3, 3, /* kernel_height, kernel_width */
    1, 1, /* stride_y, stride_x */
    1, 1, /* above, left */
    8, 72, 216, /* columns, column, taps */
    9, /* unrolled */
    -128, /* in_zero */
    weights_6, table_6
};

/* 7  largest of 2x2           6x7x32 -> 3x3x32               in one with 6 */

/* 8  convolution 3x3, ReLU    3x3x32 -> 3x3x48              124,416 multiply-accumulates */
static const channel table_8[48] = { /* see channel */
    {-189847, 1155786390, -16320, 7},
    {-151806, 1795465163, -32640, 8},
    {-122984, 1221137952, -16320, 7},
    {-64653, 1123822055, -16320, 7},
    {-123688, 1394517504, -16320, 7},
    {-259005, 1184944119, -16320, 7},
    {132585, 1962163256, -32640, 8},
    {-236271, 2069218054, -32640, 8},
    {-181387, 1117552668, -16320, 7},
    {22829, 1715766858, -32640, 8},
    {-130102, 1322648073, -16320, 7},
    {-320735, 1256569310, -16320, 7},
    {-99284, 1299163604, -16320, 7},
    {-100902, 1266491593, -16320, 7},
    {70791, 1954183987, -32640, 8},
    {-118223, 2117558586, -32640, 8},
    {-147310, 1248020776, -16320, 7},
    {-230979, 1831717027, -32640, 8},
    {-199837, 2047531187, -32640, 8},
    {-163306, 1135779716, -16320, 7},
    {-277041, 1270806050, -16320, 7},
    {-112768, 1259210576, -16320, 7},
    {-140956, 2067509452, -32640, 8},
    {-213657, 1130486144, -16320, 7},
    {-191854, 1924021562, -32640, 8},
    {-18246, 1562834932, -16320, 7},
    {-252019, 1188417605, -16320, 7},
    {-28803, 1444728342, -16320, 7},
    {-276852, 1167912218, -16320, 7},
    {-422512, 2029917769, -32640, 8},
    {-40735, 1218972241, -16320, 7},
    {-111769, 1140802523, -16320, 7},
    {-59767, 1845851978, -32640, 8},
    {-148022, 1615179841, -32640, 8},
    {-87470, 1301128161, -16320, 7},
    {-159969, 1376578387, -16320, 7},
    {-236179, 2041033650, -32640, 8},
    {39430, 1175842881, -16320, 7},
    {-57133, 1476846707, -16320, 7},
    {-245561, 1253879304, -16320, 7},
    {-37939, 1150312264, -16320, 7},
    {-112698, 1156303010, -16320, 7},
    {-322089, 1155855192, -16320, 7},
    {-150865, 1643052954, -16320, 7},
    {-170655, 1672677890, -16320, 7},
    {53687, 1295994947, -16320, 7},
    {-85851, 1276881890, -16320, 7},
    {-134292, 1810069609, -32640, 8}
};
static const weight weights_8[13824] SMILE_CLASSIFIER_WORDS = {
    60, 26, -21, -40, 8, -13, 11, -11, 4, -41, -67, -20, -62, -9, 46, -50, -10, 30, -26, 2, -20, -5, -7, 32, 16, 17,
    15, -71, -14, 33, -12, 11, -69, -6, 42, -84, -71, 12, 21, 34, -32, 3, -42, 4, 1, -31, -17, 59, -2, -53, -13, -4,
    -5, 5, 34, -1, -35, -54, -55, -7, -127, -47, -61, 25, 11, 18, -79, 25, 47, 52, -57, 91, -91, -9, 43, -18, 48, -90,
    -26, -13, -29, 27, -1, -10, -37, 51, 18, -26, -31, -11, 4, -2, 0, -48, 27, -45, 81, -59, -6, -32, -40, -25, -47,
    -42, -70, -12, 87, -51, -112, -14, 32, -13, -37, -13, 17, 26, 41, 50, 63, -34, 44, 29, -35, -15, -6, -21, 55, -8,
    -30, 48, -20, 1, -13, -13, 62, 15, 12, 17, 34, -44, -30, -73, 83, -9, -32, -62, -1, 16, 30, -20, 36, -12, -8, -4,
    16, -15, 19, 4, 61, -60, -22, 57, 31, 57, -48, -45, -65, 31, -69, 58, 11, -18, 26, 39, -23, -9, -11, -2, 42, -2,
    44, 58, -84, 36, 47, 5, -25, -101, 57, 77, -25, -47, 40, 4, 25, -14, 29, -56, 59, 32, 3, 4, -44, 51, 24, -11, -60,
    -3, -5, 21, 34, 19, 8, 32, -38, 15, -72, -1, 15, -24, -32, -27, 17, 35, -68, 4, -36, -30, -27, -18, -96, -82, 54,
    -44, -25, -12, -15, 38, -28, 11, -22, -1, 30, 7, 27, 41, -8, -29, -43, -46, 36, -42, 31, -63, 67, -2, -5, 19, -39,
    -13, 65, 64, -75, 37, -51, -10, -3, -58, 42, 26, -116, -38, -49, 3, 7, 17, 23, 61, -71, -1, 31, -36, -20, -33,
    -65, -30, -71, 33, 9, -6, -7, 58, 11, 30, 7, 20, -16, 34, 26, -16, 54, -32, 30, -11, -11, 20, -51, 42, -81, 53,
    28, -26, -38, 9, -40, -13, -65, -19, -10, -16, -33, -16, -11, 37, 49, 29, 74, 47, 82, -23, 42, 32, -8, 78, 15, 1,
    -4, -54, -29, -53, 3, 41, -17, -19, 32, -11, 49, -58, 60, -6, -38, 41, 86, 7, 62, -20, -72, 53, -1, -31, -39, 90,
    17, -23, -76, -20, 1, 22, 24, 9, -31, -28, -24, -3, -82, 60, 72, -5, -59, -53, -12, 6, 67, -79, -23, 18, 1, 4, 14,
    -47, 1, 47, 57, -38, -60, -20, 23, -15, -70, -50, -26, 18, -46, 27, -11, 33, 28, 21, 12, 43, 12, -30, -41, -22,
    -2, 1, 7, 75, 29, -19, 25, -25, -61, -71, -52, -56, 49, -3, 34, -35, -12, 3, 10, 16, 3, 42, -15, 14, 15, 48, -5,
    -85, 11, 35, -47, 0, 51, 44, 27, 87, -32, -34, 27, 75, 6, -40, -4, -61, 25, 12, 55, 23, -61, -43, 11, -1, -20,
    -21, -71, -11, -65, 27, 26, -6, 23, -60, -28, -9, -59, -40, 15, 21, -6, -51, 70, 74, 1, 10, -54, -48, -33, -26, 9,
    -54, 75, -118, 0, -58, -5, 42, 43, -19, -10, 61, -3, -28, -61, 28, -44, -9, 45, -4, 73, -12, 58, 12, -16, -25, 6,
    -64, 14, 12, 69, 17, -30, -8, 103, 11, 36, 11, -56, -127, -42, -45, -120, 2, 25, 26, -21, 14, -79, -56, -65, -3,
    -24, 18, -30, -4, -23, -39, 88, -76, -76, 49, 7, -53, -47, -30, -57, 65, 31, -24, -69, -20, 106, -65, 13, -22, 7,
    14, -88, -66, 12, -101, -24, 7, 11, 9, 31, 46, -2, -4, 6, 26, 1, 24, -9, 29, -9, -37, -24, -12, 17, 18, -22, -17,
    10, 6, -25, 38, 6, 29, 50, -8, -7, -11, 5, -52, -19, 21, 14, -21, 11, -5, 18, 66, -48, -66, -1, 33, 3, 81, 21,
    -32, 24, 5, 38, 29, -15, -39, 33, 14, -15, 14, 13, 1, 44, 19, -2, -15, 39, -3, -85, 49, -28, -22, 62, -25, 0, 35,
    -19, 33, -6, 38, -62, -73, -3, -59, 57, 37, -9, 42, 90, -6, 13, -30, 13, 3, -13, -34, 37, -56, -32, -1, -35, 39,
    46, -65, 0, -42, 57, -42, 11, -57, -33, 26, 48, -17, -58, -51, 5, -22, 46, 9, -34, -4, 14, 27, 83, -61, -29, -8,
    10, -86, 51, 4, 29, -25, -48, 30, -30, -84, 32, 18, -27, 59, -3, 37, 30, -15, -24, 8, 13, -33, -3, -8, -52, 10,
    49, -99, 48, 38, -42, 39, 27, -35, 28, 55, 3, 12, 20, 50, 61, 34, 50, 18, 35, -1, -43, 68, 51, -19, -51, 21, -25,
    30, -85, -31, -7, -42, 7, -6, -4, -127, -9, 41, 46, -16, -20, -15, -17, 32, 61, 70, -44, 72, -8, 45, -1, -35, 41,
    36, 51, -44, -29, 2, -43, 22, 16, -11, 19, 14, 21, 7, -24, -32, -50, 14, -2, -94, -11, -61, -3, 11, -49, 49, -7,
    20, 17, -26, 43, -5, -74, 100, -31, 27, -7, -43, 78, -70, 3, -48, -3, -1, -23, 17, 17, 25, -20, -35, -29, -22, 1,
    62, -56, -33, 65, 0, -43, -8, 85, 36, -15, 15, 102, -118, -8, 106, -35, 5, 21, -39, -41, -68, -19, -69, 5, -35,
    -11, -59, 40, -44, 10, 18, -32, 55, -44, 10, -76, 34, 4, -74, -100, 24, 10, -27, -61, 93, -48, -1, 16, -106, 51,
    34, 6, -1, -38, -110, -4, -91, -64, 14, -9, -60, 32, -96, 36, 33, 5, 10, 19, 61, -31, 11, 25, -56, -19, -25, 43,
    79, 6, 55, -41, -2, 43, -28, 93, -37, -16, -37, 82, -8, 23, 18, -80, -23, 69, -10, -6, 66, 34, 44, -44, 4, 12, 3,
    2, -1, 11, -31, 22, 20, -96, 41, 2, -39, -54, 34, 12, -95, -51, -24, -44, -93, -87, -67, 24, 15, -17, -112, -16,
    9, -34, -78, 85, 29, 10, 21, -33, -47, -13, -21, 14, -90, -2, -22, -9, -50, -68, 5, -76, 34, -15, -41, 4, 6, -7,
    -30, -25, 41, -9, 33, -27, -9, -1, 50, 58, -8, 45, 8, -22, -27, -14, -66, -37, 127, 79, -4, -20, -72, 47, 36, -48,
    16, -35, 52, -2, 24, 35, -15, -51, 12, 49, -64, -30, -12, 29, 35, 41, 69, -18, -56, -16, -87, -36, -7, -58, 21,
    36, -38, -52, -17, 32, -71, 7, 10, -73, -59, -11, -33, -9, -18, -34, 34, 1, -21, -41, -35, -47, -23, 7, 52, -32,
    -1, 18, -14, 12, -1, -42, 78, -34, -46, 27, -4, -39, 9, -37, -53, -78, -19, 31, 26, 10, -14, 56, 12, -31, -30, 24,
    29, 25, -11, 23, -5, -45, -47, 12, 71, -20, 44, 67, 26, 20, 45, 19, 7, 45, -5, 30, -8, 58, 8, -31, 28, 2, 16, 51,
    22, 46, -72, 76, -74, -16, 20, -12, 82, -47, -33, 16, -46, 48, -36, -6, -22, -17, 53, -26, -3, -45, 40, -45, 21,
    -67, 70, -41, -49, -21, -25, 31, 19, 46, -8, 21, 45, -23, 44, 8, 59, 18, 34, -35, -76, -64, -12, -24, -57, 3, -25,
    29, -8, -45, -15, -82, -2, 11, -24, -9, 5, -20, -25, 17, -1, 6, -49, 6, 9, 52, -45, -23, -9, -54, 39, -32, -10,
    26, -10, 47, 69, 4, -25, -3, 27, 34, -2, 7, 4, -33, 18, -8, -13, 65, 27, 27, 40, 59, 20, 6, 15, 21, 67, 23, -20,
    8, -22, -30, -8, 28, 46, 44, -72, -24, -71, -51, -48, -11, -31, 4, 79, -17, -127, -1, -27, -6, -41, 21, -39, 21,
    -18, -57, -27, -23, -22, -2, -34, -71, -34, 1, -6, 6, -4, 12, 77, -8, 42, -8, -23, 51, 15, 62, -32, -56, -4, 9,
    27, 47, -12, 86, 38, -52, -87, 58, -27, -36, -3, -22, -48, -53, -2, 43, 82, -41, 41, 37, 47, -64, -62, 4, 18, 27,
    21, 21, 39, -52, -50, -27, -2, 2, -34, 70, 24, -11, 6, 17, 28, -43, 58, -56, -76, -85, 2, 50, -82, -68, -40, -84,
    -1, -46, 28, -16, -28, 35, 24, 48, 34, 7, -52, -42, 53, 7, -45, 78, 80, 39, -30, 69, 17, 13, 8, 29, -18, -24, 7,
    -69, 32, -32, -5, -30, 8, 15, -2, 16, -26, 30, -28, -23, 72, 7, -43, -18, -4, 3, -15, 59, -16, -30, -16, -19, 10,
    63, -32, 2, -68, 39, -7, -2, -19, -20, -22, -34, -11, 13, 7, -1, -75, 81, -25, 34, -4, 19, -20, 12, -10, 7, 15,
    26, -32, 57, -30, -29, 36, 20, 24, 9, 19, 7, -14, -19, -11, -29, -37, 1, 81, -35, -10, -26, -44, -33, -8, -72,
    -64, 15, -25, -10, -56, -2, 21, 0, -7, 29, 5, 34, -40, -25, 27, -19, -76, -22, 35, -18, -39, -29, -49, 0, 27, -42,
    53, -1, 19, -60, -44, -66, 41, -16, -56, -25, 43, 36, 7, 4, 53, -29, -85, 13, 62, -64, -30, 7, 58, -10, -90, 107,
    -74, -23, 18, -34, -31, -97, 12, -68, 53, 6, -89, -13, 17, -39, -68, 24, 28, 37, -16, 47, 37, 42, -27, -33, 127,
    -11, 10, -74, 7, -68, 2, -14, 9, 19, -29, -54, -16, -25, 20, -2, -73, -43, 71, 11, 12, -24, -29, -44, -73, -28,
    -53, -47, 27, -30, -70, 9, -18, -16, -38, 4, -65, 16, -12, 17, -57, -119, 86, -76, -8, -9, -31, -32, 0, 22, -8,
    -48, 8, -82, 12, -32, -5, 22, 6, 74, 17, -84, -18, -67, 18, -4, -3, 58, 40, -55, 29, -19, 28, 4, -10, 22, 21, -15,
    -40, -38, 22, 6, 46, -4, 31, -49, 55, 1, 12, 35, -30, 21, 17, -25, -91, 41, 52, -25, -14, -53, -1, 70, -66, 12,
    18, 9, -49, -72, -18, -7, -7, 5, -26, -20, 17, -81, 16, -14, 25, 13, 3, -4, -22, 11, -41, -27, 34, 66, 29, -11,
    -17, 13, 48, -98, 31, 44, 37, -15, -21, -66, -12, 58, -17, -30, -34, -14, 61, -65, -36, 40, 22, -52, -23, -47,
    -34, -9, 79, -36, -33, 46, 9, -16, 55, 5, 0, -25, 41, 40, -34, -67, 124, -5, -37, -13, -22, -71, 41, 60, -45, -18,
    -54, -37, -30, -43, -19, 63, 47, -22, 21, -16, -46, -48, 33, -56, -13, -27, -17, -21, -26, 27, 8, -17, -2, -9, 27,
    12, 16, -56, -38, 9, -1, 53, 16, -4, 34, -52, -27, 26, -44, 13, -68, -16, 0, 111, -23, -4, 8, -1, 25, -39, 61,
    -34, 16, -2, -23, -4, -68, 75, 10, -4, 59, 5, 64, -7, -4, -26, 56, -27, -24, -8, 87, 9, 21, -103, -110, -63, -74,
    31, 18, 51, -21, 6, 11, 16, 33, 16, 50, -25, -26, 56, 43, -4, -3, 15, -39, -41, 30, -39, 42, -29, -18, 41, 80, 18,
    -78, -28, 60, 2, 27, -55, 1, -6, -10, -64, 77, 18, -40, -42, -42, 20, -31, 4, -30, -14, 37, 25, -72, 40, -32, 71,
    -80, 52, 10, 59, -14, 14, 25, 32, -28, -51, 18, -69, -13, 34, 11, 12, -56, -81, 70, 45, -36, -127, 101, 18, 7,
    -22, -8, -33, -29, -32, 27, -32, 32, -35, -5, -60, 7, 15, -91, -66, -13, -54, -3, 12, 85, 11, 9, -34, -74, -49,
    -10, 39, 18, 85, 58, 42, -13, -71, 22, 43, 5, 52, -60, -62, -25, -19, -19, -26, -31, -79, 18, 39, -84, -4, -61, 6,
    22, 6, -4, -8, 33, -12, 26, -21, 70, -89, -14, -16, 15, -13, 103, -29, -26, -24, 27, -21, 4, 4, 24, -9, 18, 41, 1,
    8, -26, -55, 24, 47, 27, -37, 70, 17, -36, 35, 20, -47, 14, -12, -110, 12, -75, 40, 32, -46, 36, 19, -72, -25,
    -81, -1, 27, 21, -43, 57, 57, -21, -62, -39, 34, 6, 15, -21, 9, 35, 18, 38, 55, -67, 6, -24, 126, -5, 33, 29, 48,
    1, -8, 16, -31, -1, 18, 16, -2, 36, 39, 14, -38, 39, 40, 24, -47, -60, 6, 40, -31, 25, 71, -2, -50, -50, 127, 6,
    -29, 1, 47, -16, 100, 35, -18, -82, -43, 49, -94, -76, -77, 37, 43, 8, -84, -6, -117, 50, 103, -42, -56, -89, -35,
    -82, -27, 13, 24, 49, -17, -67, 49, -99, 64, 10, 11, -43, -18, -59, -31, -5, -53, -63, -103, 33, -4, -2, -68, -36,
    -18, 39, 12, -18, 29, 90, -17, -24, -109, 20, 8, -9, 11, 2, -9, 21, -18, 2, 37, -18, 13, 62, -103, -45, -51, 40,
    -23, 15, 15, -83, 27, 10, -41, -26, 16, 14, 14, -102, -40, -15, -102, 21, 54, -3, 14, -22, 76, -48, 35, -14, 41,
    0, 6, -8, -59, 12, -84, -24, -4, 8, -66, -32, -38, -67, -58, -35, 9, -9, -26, -5, 34, -13, 1, 29, 3, -48, -4, 60,
    28, -40, 84, -7, 28, 20, 24, -5, -17, -12, 18, 1, 24, 107, -39, 43, 29, -23, 38, 31, -57, -27, -10, -30, 81, -2,
    -4, 20, -92, 27, 27, 10, 88, -50, -18, -36, -81, 76, 40, -17, -68, 14, 74, -60, 49, 13, 37, -105, -76, 31, 22,
    110, 109, -21, -6, 57, -9, -7, -10, 79, -9, -42, 24, 31, 23, 35, 62, -103, 27, -22, 42, 1, -30, -4, -31, 4, -17,
    40, -29, 31, 5, -14, 0, 19, 81, -27, 69, -8, -22, 3, -35, 79, 6, 105, 5, -59, 40, 43, -13, 4, -2, -36, 37, -25,
    66, -48, -56, -13, -17, -33, 6, 1, 57, 12, -72, 40, 14, 20, 3, 4, 50, -54, -23, -13, -32, 3, 29, -54, 7, 17, 18,
    -23, 0, -14, 18, 18, -108, -49, -85, 19, 31, 21, 17, -27, -32, 65, 47, 6, 17, -33, 38, -50, 17, -6, 33, -1, 7, 2,
    -2, 24, 62, -79, 43, -26, -7, 23, 25, 57, -86, 36, -89, 35, 47, -15, 34, 61, 74, -3, 41, -60, -21, -19, 28, 36,
    -118, 43, 47, 18, 49, -37, -63, 48, -40, 34, -12, 61, -20, 28, -11, 30, -30, 27, -8, -55, 82, 5, -51, 76, 7, 63,
    -31, 37, -25, -49, -18, 10, 95, -42, 9, 22, 36, 79, -41, 52, 48, 17, 26, 51, 58, -34, -6, -92, 10, -77, 90, 3, 19,
    73, -40, 98, 61, 12, -79, -11, 33, -18, -45, 76, -85, -18, 65, 66, 14, 103, -50, 89, -82, -12, 47, -20, -84, -91,
    26, -100, 92, 49, 18, -49, -8, 6, -80, 5, -43, 88, 21, -81, -23, 127, -55, -79, 51, -119, 18, -47, 36, 16, 23, -6,
    5, 94, 70, 16, -7, 39, 22, -34, 0, -5, 74, 27, -98, -22, -22, -31, 25, 29, -30, 3, 15, -95, -18, 64, 27, 89, -24,
    45, 54, -42, 25, 19, 34, 56, 10, 1, -11, 82, 15, -9, 10, -15, 49, -64, -73, 75, -47, -22, 31, -69, 75, 10, -46,
    26, 7, -4, 71, -24, 60, -16, 15, 30, 26, 5, 9, -50, 30, -12, -30, 91, -24, 35, 12, -46, -21, -9, 49, 15, 36, 61,
    -5, -76, -27, 25, 40, -60, -33, -34, -94, -17, -100, -71, 39, 4, 43, 12, -31, -45, -17, 64, -72, 38, -13, 75, 0,
    104, 2, -5, -76, 53, -12, 80, 32, -18, 19, 39, -71, 32, -61, 71, 58, -97, -62, 23, 19, -20, 27, -37, -106, -89,
    18, 8, -16, 37, -70, -60, -16, -114, 14, -23, 47, -33, 5, -8, -22, -109, -33, -16, -70, 39, 16, 42, 102, -24, -52,
    -19, -20, 46, -107, 103, 22, -58, 29, 50, 6, -17, 14, -13, -83, -11, -28, 5, -33, 44, -96, 37, 78, 1, 80, -69,
    -67, -30, -76, 69, 85, 23, -43, -42, 62, -29, 29, -27, -12, 43, -89, 34, 20, -27, -54, -16, -2, -122, 121, 55, 4,
    68, -9, -65, -76, 19, 10, -31, -36, -10, -5, -23, 5, 45, -15, 96, -30, -44, 25, -69, -12, 48, 40, -59, 15, -11,
    -31, -12, -13, -8, -37, -38, -44, 8, -26, 49, 0, -22, 30, -18, -8, -2, 21, 75, 20, -10, 69, -85, -6, -27, 35, 24,
    43, -7, -10, 11, -58, 0, -23, -2, -32, 34, 110, 41, -104, 31, 40, -44, -15, -14, -32, 106, -27, -44, -1, -44, -90,
    -44, -55, 13, -74, 14, -3, -45, 96, -10, 64, 23, -52, 11, -38, 62, 3, -22, 7, -21, 39, 9, 41, -53, -87, 2, 102,
    -38, 13, 60, 32, 91, 28, 11, 37, -21, -24, -59, 63, 45, -107, -56, 4, 33, 4, 64, -10, -39, -57, -77, 64, -2, -40,
    -60, -2, -64, -59, -69, -40, 22, 41, 4, -55, -104, -64, -38, 74, 3, -36, -17, 53, -64, -19, 4, 74, -42, -31, -28,
    -14, 106, -17, -30, -25, 36, -33, 62, -28, -45, -6, 54, 8, 33, -48, -17, -40, -81, 20, 74, 33, -87, 50, -34, 62,
    -10, -63, 12, -39, 15, -21, -65, -42, 36, -15, 12, -28, -8, -98, 2, -39, 1, -18, -127, -26, 1, 51, 51, -68, 33,
    -70, 5, 74, -67, 73, -18, 58, -11, -3, 11, 52, -3, -30, 1, -33, 37, 42, 13, -17, -7, -8, 3, -29, -29, 35, -85, 16,
    -33, -32, 52, 7, -49, 29, 31, -46, -55, 63, 34, 20, -30, 102, -16, 93, -1, -96, -15, -95, 42, 48, 2, 23, -26, -9,
    -17, -39, -84, -8, -31, 27, -6, -24, -17, 31, -14, -56, -34, 0, -17, 43, 52, 48, -18, 22, 29, -51, -8, 0, 30, -29,
    12, 31, 7, -16, -32, 31, 92, -49, -31, -24, 53, 50, -30, 33, -23, -3, 17, 10, -24, 27, 18, 57, 7, 17, 12, -28, 7,
    -11, -50, 2, 26, 50, 7, 18, -50, 36, -26, 28, 44, -23, 6, 45, -27, -15, 60, 17, -74, 21, 29, 36, -20, 92, 33, 11,
    11, -16, 24, -45, -42, -50, 68, -51, -12, 5, -20, 7, -24, -27, 19, 10, -40, -68, 60, -26, -30, -43, 36, -8, -37,
    -28, 84, -60, -2, 0, 40, -36, 6, -3, -24, 45, 52, -15, -23, -18, 21, -40, 34, -11, -11, -41, 7, -55, 31, -44, -18,
    -17, 39, -20, -8, -13, 41, -7, 2, -64, 37, -11, 74, 68, -19, 69, -11, -25, 19, -48, -52, -30, 50, -39, 27, -11,
    -69, -71, -21, -94, 23, -4, 21, -80, -41, -40, -40, 21, 17, -41, 26, 5, 5, -35, -13, 1, -39, 52, -50, 32, -32,
    -41, 15, -63, -41, 15, 106, -13, -26, 78, -12, -79, 23, -8, 32, 3, -36, -58, -57, 22, 26, -53, 21, -9, -3, -56,
    52, 62, -44, 16, -27, 61, -41, 0, -18, 8, -68, 0, -78, 43, -43, -2, -3, 17, -35, -10, -78, -7, -30, 8, 56, 29, 26,
    8, 22, 14, -31, 41, 4, 13, 14, -10, 17, -14, -44, -16, -44, -31, -2, 18, -15, -48, 27, 50, 9, 12, -36, -14, -41,
    2, -35, -3, 12, 22, -90, -78, -26, 15, -89, -37, 19, 10, -30, -51, -40, -27, 0, -51, 58, -95, -21, -47, 35, -104,
    -31, -31, 86, 58, -10, -22, 20, 25, 62, -11, -55, 124, 0, 4, 11, -8, -5, -1, -30, 96, -42, -21, 23, -3, -42, -17,
    -20, -127, 35, 27, -15, -85, 40, -21, -59, -63, 6, -21, -38, -118, -7, -3, -3, 34, -39, -19, 14, -67, 43, 4, 45,
    22, -43, 69, -37, 5, 18, 22, -17, 27, 43, -1, 9, 37, 14, -63, -53, -51, 2, -22, -30, 3, -51, -39, -6, 14, -29, 4,
    -72, -38, 57, -46, -39, 38, 11, -9, -48, 24, 49, -31, 14, -3, -51, 0, 7, 92, 6, -29, 14, -105, -8, 6, -47, -26,
    14, -47, 9, 19, 53, -30, -6, 72, 27, -11, 6, 30, 34, 8, -4, -17, 50, -60, -37, 31, -87, 41, -30, 4, -87, 69, -17,
    -23, -91, -12, -71, -16, -44, -80, 7, 25, 59, 3, -69, -44, -24, -17, 9, -52, 27, -18, -7, -38, 32, -13, -12, -76,
    22, -96, 17, -52, 46, -7, -53, -48, 42, 32, -28, 11, 48, -16, -2, -4, -8, -50, 28, 10, -19, 48, -55, -40, 26, 37,
    19, -118, 2, -50, -48, -77, -24, -15, -36, -28, -29, -14, -16, -47, -3, -19, -60, 17, -3, -17, -65, 8, 22, -24,
    -127, 14, -56, -55, -44, 19, -80, 7, -86, 35, -75, 14, 61, -24, 68, -25, 13, 55, 27, -23, 22, 23, -38, 37, 71,
    -38, 22, 3, 29, 5, 11, -24, 28, 33, -21, -2, 10, 2, 46, 6, -48, -20, 1, -75, 20, -4, -5, 18, -38, -2, -65, -18,
    -12, -12, -41, 39, -17, 15, -10, 8, 45, -2, 35, 48, -36, 64, 8, 28, 55, -10, 28, -11, 20, 7, -6, -36, -17, -21,
    -46, 13, -56, -2, 7, -6, -30, -1, -24, -51, 23, -1, -10, -4, 13, -60, -53, -5, 46, 92, 3, -75, 1, 24, -30, 26,
    -17, 0, 16, -6, 29, -54, 10, 9, -5, -33, 15, -45, -83, -57, 29, 29, 8, 17, 63, 6, 36, 8, 33, -7, -61, 74, -3, 52,
    50, 15, 40, 43, -60, -35, -27, 21, -21, 17, -1, -15, 13, 31, -11, 5, -83, 22, -43, 36, 38, 29, 17, -22, 45, -25,
    56, 51, -19, -6, -45, -13, 24, -37, -37, -53, -42, -20, 41, 42, -4, -5, -66, 82, 0, -29, -30, 5, -29, -33, -91,
    -46, 4, -70, -61, -43, 71, 15, 9, 9, -38, -13, -57, 30, 31, 40, 75, -32, 26, -20, 9, 27, 60, -3, 17, -18, 21, 2,
    32, -45, -63, -18, 22, 6, 62, -8, 29, -31, -61, 26, 50, -83, 10, 21, -70, 43, 40, 10, 25, -16, -10, -1, -47, -72,
    26, -58, -49, 1, 28, -12, -19, 42, -39, -2, -6, -36, -12, -24, 29, 3, -23, -46, 24, -36, -7, 35, -15, -8, -72, 12,
    -45, -49, 35, 12, -10, 2, 116, -58, 19, -37, 7, 20, -24, -27, 51, -54, -39, 66, 54, 37, -27, 61, 55, -79, 2, 12,
    70, -26, 20, -68, 34, -9, -30, -22, 38, 9, 11, 35, -66, 21, -65, -18, -45, -7, 33, -48, -35, 31, -36, 4, -19, -20,
    12, 29, 41, 38, -63, 9, -39, 52, 28, 73, -4, -29, 63, 20, -6, 11, -17, 14, 17, 22, 13, 39, 20, -8, -23, -10, -60,
    13, 28, 83, 12, -31, -36, -30, -23, 51, -10, -75, 26, 30, 51, 1, -15, -2, 12, -50, -3, -24, 7, -63, -20, -127,
    -40, 6, -32, -79, -6, 15, 38, -87, -5, -50, 63, -47, -102, -92, 45, 39, 26, -74, -10, -77, -4, 26, 2, -23, 14,
    -25, -43, 3, -15, 5, 3, -66, 35, 2, 8, 19, 67, -63, 56, -13, 2, 18, -12, 1, 33, -19, 58, -53, 69, 31, -55, -25,
    10, -15, -33, -39, 53, 3, -17, -7, -43, 5, 16, 17, -41, 48, -8, -98, -65, -22, -21, 6, 50, -59, -18, -10, -24,
    -41, -71, -29, 31, -10, -82, 17, -17, -63, 11, -35, -1, 32, -71, 56, -32, -3, 23, 70, -20, -34, 86, 39, 61, -60,
    -18, -31, 45, -2, -63, -24, 55, 46, 8, -37, -10, 24, 104, -10, 12, 58, -40, 18, -42, -21, 93, -15, 32, -68, 16, 6,
    -28, -67, -28, 19, 9, -30, -31, -5, 26, -40, -7, 39, 16, 18, -51, 33, -4, -3, 22, 66, -48, 9, -1, 38, -8, 5, -26,
    -38, 79, -2, 10, -55, -19, -29, 38, -29, -87, 46, -20, 6, 52, -13, 23, -3, -3, -45, -3, -20, -23, 29, 33, -21, 48,
    -65, 4, 19, -27, 17, -104, 29, 69, -87, -21, -20, -25, 59, 33, -101, -28, 13, 11, -42, 16, -1, 64, 0, -8, -63, 21,
    9, -38, -8, 44, -44, -51, 43, 39, 42, -9, -12, 1, 26, -74, 3, 26, 25, -12, -28, 69, 39, 13, -32, 26, -17, -30, 8,
    42, 51, -36, -9, 23, 5, 40, -9, -38, -40, -44, 49, 1, 41, -21, -10, 28, -40, -50, -19, 28, 9, -34, 6, -1, 20, -25,
    14, -4, 22, -40, -35, -72, 7, 4, 9, -43, -2, -26, -7, -7, -33, 16, 2, 47, 30, -3, 7, -56, -23, -8, 6, 40, 62, -19,
    -61, 127, 45, -45, -4, 13, 6, 63, -22, -5, -29, 87, 54, 114, 93, -7, -5, 13, 63, 22, -23, 0, -40, 67, -25, 5, -34,
    -28, 16, -8, -54, -10, -45, 48, 7, -57, -19, 4, 1, 23, 34, 56, -21, -33, -18, -85, -5, -20, -2, -99, -39, -3, -33,
    -33, -9, -12, 70, 32, 57, -39, 45, 62, 29, 33, -68, 52, -9, -21, -13, 27, -12, 2, -6, 84, -1, 33, 2, 73, 14, -9,
    69, -13, -31, 53, -16, -21, 7, -43, 59, -28, -10, -85, 78, -96, -77, 36, 19, -56, 21, 70, 10, 11, 33, 16, -15,
    -62, -29, 56, 21, -26, -54, -19, -39, 1, -47, -69, -49, 27, -34, 9, 59, -16, -39, -2, 2, -98, 14, 59, -88, -66,
    24, 7, -29, 11, 7, 25, -24, 7, 34, 32, -45, 44, 83, -1, 39, 68, 44, 39, -12, 48, 65, -5, -11, 11, -12, -28, -23,
    0, -49, 25, 51, -2, -9, 34, 17, 48, -90, -19, 29, 6, -37, -29, -7, -49, -23, -53, 66, 36, 18, -54, 31, 11, -19,
    -8, -15, 15, 5, 57, -99, 15, -24, 34, -45, 15, 10, -42, 16, -61, 16, 9, -33, 30, -8, 45, -38, -24, -1, -10, 30,
    27, 21, 8, -16, -9, -61, -6, -16, -57, 33, -21, 27, 40, -47, -71, -29, -44, -9, -19, 17, 74, 0, 75, 22, 18, -35,
    3, -22, 3, 42, 26, 12, -23, -69, -6, 16, 4, -19, -72, 17, 79, -11, 28, 66, -9, 38, 27, 0, -38, -6, 74, -44, 13,
    42, 42, 6, 19, 45, -5, -6, 5, -3, 86, -53, 34, 48, -22, -61, 91, -14, -8, 63, 32, -1, -16, 48, -73, 52, 19, -14,
    -42, 47, 43, 29, 89, -9, -22, 10, -42, -16, 60, -29, -23, 36, -43, -5, -19, 2, -90, 37, -69, -81, 52, 9, -1, 2,
    -41, -46, 59, 2, -4, 53, -80, -21, -34, 6, 26, -65, 1, 34, -46, 4, -29, 10, -13, 54, 21, 17, 19, 64, -24, 18, -33,
    -29, 53, -6, 11, 10, -24, 18, -32, -54, 9, -14, -24, 14, 27, -89, 86, 2, -62, 11, 45, 46, 24, -1, 21, 41, 15, -50,
    43, 30, -20, -4, 19, -4, 9, -32, -31, 25, 20, -113, -5, -39, -34, 120, -33, -76, -20, 87, -30, 3, -9, -115, 50,
    -11, -72, -71, 42, 38, -6, 55, -49, 61, 54, -23, 33, -37, 6, -10, 82, -19, -49, 64, -10, 98, 84, 9, -10, 22, -23,
    15, 31, 39, 27, 0, 19, -11, 31, -45, -24, -3, -42, 21, 9, 20, 0, 2, 6, -2, -33, 4, -40, 2, -32, 48, -12, -37, -73,
    127, 17, -47, 5, 30, 2, -63, -53, 12, -37, -50, 9, 8, 21, 31, 40, 4, 18, 30, -34, -44, -7, -35, 27, -11, -12, 4,
    -6, 72, -12, -59, 22, 19, -45, 7, 36, -6, 14, 14, 40, -15, 58, -28, 14, 34, 54, 72, 8, 75, 38, 83, -30, 41, 21,
    81, 4, 7, 31, -6, 12, -65, -63, 20, -3, 61, -102, -103, -47, 51, -77, -25, -39, 27, -17, 26, -64, -28, -64, -24,
    21, 10, 58, -10, -68, -28, -56, 15, 34, 56, -79, 45, -23, 19, 16, -22, -17, -48, -27, -60, 47, -49, -23, -23, -20,
    -29, 3, 4, -36, -29, -23, 9, 25, -14, -76, -17, 47, 32, -37, 26, -25, -4, 30, -7, -15, -10, 37, -47, -8, 38, -12,
    -19, -66, 11, 42, -17, -40, 23, -6, 41, -94, -127, 15, -32, 63, -56, -21, -6, 46, -2, -44, 23, -72, -40, 33, -17,
    -35, -2, 12, -39, 30, -33, -34, 6, 69, 53, -17, -21, -31, 10, -60, -6, 14, -30, -30, 2, -29, -35, -71, 22, -14,
    -75, 0, 12, 52, -36, -9, -7, -39, -10, 12, 45, -22, 25, -19, 1, 17, 20, 56, -44, -54, -19, -81, -49, 51, 33, 7,
    -10, 42, -45, 102, 65, -114, 40, -4, -9, -41, -12, 33, -9, -40, -35, 22, 45, -25, 70, -54, 56, 14, -54, -37, 30,
    -20, -20, 12, -35, 21, -43, -6, 9, 15, -127, -27, 19, -37, -87, -35, 29, 35, -17, 98, -16, 14, 15, 23, -36, 36,
    17, -25, 27, -5, 13, -98, -47, -13, 34, 18, -87, -5, 19, -6, -15, 3, -51, -99, -43, 55, -2, -33, -8, -25, 40, 19,
    53, -85, 77, -35, -68, -9, -42, -38, 26, -9, -5, -45, -11, 16, -65, -16, -14, -19, 12, -41, 19, -36, -16, -25, 0,
    -68, -47, -74, 62, -41, 21, 9, -80, -61, 5, 69, -6, 45, 33, -28, -16, 13, -14, -29, -46, -32, 10, -20, -17, 27,
    -1, -15, 11, -17, 13, 50, -105, 13, -48, -47, 10, -10, -39, 23, -19, -95, 52, -34, 38, 22, 20, -22, 26, -37, 8,
    -3, -55, -81, 42, -1, 60, -67, 25, 47, 1, -25, -18, -23, -1, -35, -67, 3, 13, -6, -24, -39, 23, -34, 2, 1, 23, 6,
    39, 4, 11, 16, -49, 29, 31, 6, 36, -9, -101, 61, 31, -85, -32, 52, 13, 44, -1, -80, 7, -4, 69, 62, -6, -10, 27,
    -56, -10, 49, -21, -91, 12, -48, -6, -64, -5, -85, 2, 1, -37, -83, -52, -78, 66, -45, -53, 41, -48, 47, 26, -27,
    -9, -20, -20, 8, -49, 38, -64, 87, -80, 40, 57, -2, -24, -46, -7, -11, 55, -4, -44, -23, -22, -50, -44, 8, -71,
    -6, -29, 35, 53, 1, -20, -4, 4, 5, -26, -36, 5, -12, -66, 19, -53, -9, 60, -27, -12, 18, 13, -22, 32, 2, 37, 12,
    -7, 70, 54, -37, 2, -47, -18, 64, 16, -22, 42, 20, -53, -86, -7, -32, 79, 21, -2, 4, 4, 102, 62, -6, -34, 32, 29,
    -45, 57, -25, -28, -35, 38, -38, 36, -12, 15, -38, -29, -33, 61, -62, -64, 20, -46, -69, -2, -8, 57, 10, 10, -97,
    -54, -7, -6, 5, 34, -83, 27, 3, 4, -36, -63, 7, 33, -3, 1, -67, -40, 45, 29, 37, -58, -2, 17, -55, -94, 33, -2, 8,
    22, -24, -30, 11, 26, 9, -43, -59, -22, -56, 1, -7, 33, -1, 38, 60, 34, 37, -8, 69, 30, -33, 22, 58, -5, 1, 101,
    -12, -12, -126, -22, 42, 21, 82, -22, -17, -59, 95, 29, -77, -32, -100, -47, -25, 16, -53, 17, 11, -5, 37, 35,
    -12, -47, -52, -41, 45, -64, -6, 70, -20, -30, -24, 27, -22, 43, 63, -25, 127, -70, 104, 91, -4, -71, -24, -56,
    -86, 33, 30, -14, 35, 16, -6, 28, 39, -13, 81, 17, 38, 59, 36, -40, 42, -20, -57, 21, 54, -56, -7, -14, 49, 63,
    34, 7, -40, -53, 49, -43, -44, 17, -35, -70, -24, -22, -68, -74, 67, -15, -114, -54, 11, 7, -30, -51, 49, -43,
    -24, 11, -51, -4, 51, -4, -92, 31, 59, 13, 17, -79, 48, -13, 36, -3, -3, 62, 4, 24, 101, 21, 69, 40, 13, 64, -112,
    47, -64, -2, -29, 23, -9, -37, 17, 5, -15, -60, 29, -34, -28, -1, 51, 31, -48, -23, 6, 36, 36, 44, 23, -49, 34,
    -50, 18, -61, 44, -16, -27, 33, -22, 31, -10, -1, -120, 45, -5, -9, -56, 92, 16, 36, -43, -44, 20, -14, -32, 39,
    -42, 21, -11, 21, 33, 62, -30, -15, -29, -21, 27, -86, 12, 33, -35, -5, -4, 33, 7, 40, 39, 3, 42, -10, 38, -44, 1,
    -127, -2, -23, -30, -23, 8, 15, -18, 9, 22, -64, -23, -73, -14, -74, 21, -41, -16, 43, 22, -80, 60, -31, -45, 5,
    -24, -12, 22, 41, 6, -1, 18, -73, 0, 10, 18, 6, -18, -43, 23, 56, 17, 14, -51, -39, -16, 11, 78, -55, 36, -113,
    -19, -3, -24, -44, 36, 57, -18, 28, 14, 49, 93, -14, 48, -3, 20, -16, 3, -24, 25, 28, 19, 41, 92, -19, -51, -84,
    -8, -23, -30, 15, 3, 30, 46, -30, 43, 45, -13, -21, 10, -28, -41, 42, 26, 0, -71, -30, 23, 34, 67, -68, -28, -10,
    8, 53, -7, -119, 56, -61, 1, 1, -40, -45, -40, 67, 68, 1, 24, -13, 22, -72, -27, -55, 7, -47, 62, -16, -23, 14,
    -59, -61, 2, 28, -4, -24, 51, -12, 12, -35, 1, 25, -4, 27, -13, 0, 59, 2, 30, -15, -39, 68, -68, 39, 10, -28, 32,
    44, 0, 24, -41, 9, -85, 4, 29, -29, -5, -35, -12, -48, 40, 12, -11, 16, 2, -74, 47, -91, 65, -6, 20, -11, -10, 13,
    -125, -37, 103, -35, 59, -23, -18, -27, 68, -25, -35, -74, -26, -4, -98, -15, 14, -19, -43, -91, 7, -127, 18, -97,
    10, -86, -14, -31, -39, -32, -30, 24, -72, 21, -27, 39, -14, 118, -90, 76, 92, -36, -30, -29, -32, -87, -73, -65,
    -30, -12, -30, -68, -32, 2, 56, -74, -35, 21, -21, -35, 56, -13, 40, 17, -10, 12, -60, 14, -10, -2, 22, 21, 17, 3,
    57, 44, 44, 18, -107, -61, -66, 11, 36, 51, -68, 11, -6, -27, -77, -37, -32, 5, 49, -10, -73, -5, -34, -21, -54,
    60, -57, 8, -1, -31, 38, -39, 47, 14, -52, 37, 8, -18, 6, 62, -27, 2, 40, -19, 12, 11, 79, 6, -54, 0, 35, 14, 2,
    -29, -38, -5, -63, 28, 16, -12, 0, -9, 37, -11, 5, 7, -16, -25, -8, -45, 30, -89, -48, -63, 24, 74, -26, 6, 20,
    -15, 12, -18, 46, 45, -42, 43, 33, -32, -85, -4, 24, 38, 23, 2, -28, 11, 69, -34, 15, 17, -17, 95, 14, -84, 32,
    92, 4, 11, -65, -78, 24, 23, 65, 24, 122, 26, 41, -8, -38, 13, -4, 6, -19, -4, 17, -3, 39, -32, 11, -53, -65, 16,
    26, -76, -12, -37, -87, -21, 11, -38, -35, -24, -81, -58, -12, 36, 38, -20, -18, -41, -87, 19, -42, -19, -74, 23,
    -21, 45, -62, 37, -20, -61, 10, -30, -79, -26, 9, 19, 22, -7, -1, 14, 15, -44, -10, 21, -36, -35, 26, 27, 36, -20,
    44, -3, -14, -26, -31, 54, 24, -4, 70, -1, -20, -33, -73, -10, 2, -42, 21, 39, 50, -26, -58, -20, -14, -45, -78,
    -25, 39, 5, -14, -67, 10, 11, -12, 69, -9, 20, 37, 52, 42, 30, 34, -55, 13, -46, 10, 7, 43, -81, -7, 25, 14, -32,
    -45, 43, 25, -19, 36, -24, -14, -50, -66, 40, -45, 14, 6, 8, 40, -55, -32, -22, -7, 17, -17, 67, 40, -115, -26,
    17, 13, 23, 46, 18, -4, 2, 0, 21, -11, 8, 47, -40, -31, 31, -24, 10, -30, 13, -20, 7, 15, -35, -33, -24, -47, -48,
    -1, -6, -73, 19, -1, 12, -1, 67, 98, 57, -109, -67, 5, 16, -12, 16, -101, 12, 38, -38, -19, -50, 18, -11, 35, 24,
    6, -83, -11, -30, 11, 8, 5, -25, -29, -9, -30, 27, -35, 40, 22, -15, 4, -42, -70, -9, 61, -26, -35, -39, -23, -3,
    15, -43, -15, 20, -73, 5, 7, 27, 30, -38, 27, -36, -16, -49, 44, -2, -4, 14, 40, -7, 75, 71, 75, -46, 19, 12, 39,
    71, 6, 2, -8, -36, 23, 75, -36, 34, -29, 19, 60, -7, 38, 37, -35, -4, -11, -23, 21, -9, -16, 19, 30, 32, -16, -80,
    3, -104, -5, -86, -71, -31, -1, -39, 44, -4, 35, 26, -56, 14, -11, 76, 52, -6, 22, -7, -19, -34, 0, 13, 51, -41,
    33, -38, -1, 2, 19, -24, 10, -34, -88, 2, 36, -38, 26, -16, -22, 30, -44, 21, 44, 16, -9, -27, -34, 13, -67, 9,
    -49, -56, -32, -38, 38, -88, 14, -36, -23, 34, 52, -2, -24, 16, -36, -56, -39, -66, -64, -42, -20, -47, 42, -63,
    0, -28, -6, 34, 30, 32, -5, -64, 69, -62, 42, -5, -9, -75, 63, 24, 75, 13, -26, 40, -88, -96, -20, 29, -1, 27,
    -10, 24, -22, -77, -6, -10, -19, 26, -47, -15, -60, -45, 44, -55, -18, 7, 29, -11, 10, -70, -3, 49, -60, 36, -18,
    -9, 13, 20, -6, 10, 4, -44, -121, -116, -56, 5, 10, -31, -10, -42, -36, 30, -59, 25, -84, 26, -61, 41, 47, -32,
    44, -64, 25, 39, 68, 48, -12, 34, 7, -71, 9, -62, 50, 34, 16, -92, -60, -22, 29, 25, 1, 10, 4, -36, 28, -13, 38,
    -49, -14, -6, 5, 51, -73, -41, -12, 0, -42, -58, 35, 1, -56, 6, -24, -21, 32, 29, 3, -27, -62, -13, 11, 67, -20,
    13, -53, 1, 18, -2, 17, 0, 61, -23, 36, 49, -75, -20, 60, -66, -30, 48, 62, 33, -18, -82, -30, 17, -30, -62, -6,
    37, 14, 55, -92, 64, 52, -18, -3, -7, 12, 63, -58, 19, -10, 17, 17, -50, 17, -6, -28, -22, -19, -6, 16, 3, 62, 63,
    19, -36, 25, 23, -27, -27, 12, 39, -7, -38, -8, -47, 31, 21, -22, 4, -44, 16, -37, -33, -7, -25, 66, -115, 9, -20,
    -18, 19, 2, 68, 9, -30, -8, 62, 7, -33, -4, -13, -16, -58, -11, -45, 8, 105, -31, 52, -60, 35, 28, -64, -12, 41,
    22, 12, 33, -55, 2, 33, 7, 39, -35, -21, 47, 5, -18, 55, 43, -37, -53, -37, 25, 28, -33, -21, -17, 6, 5, 48, -38,
    11, -42, 12, 23, 37, -22, -75, -20, -9, 60, 43, -20, -22, -40, 13, -42, -91, 43, 59, 81, 9, 55, 9, -50, 11, 127,
    -62, -38, -35, -26, 22, -25, -44, 37, -80, 22, 5, -7, -28, 51, -24, -55, -18, 6, -72, -18, -6, -12, 28, 64, -7,
    -46, -47, -54, -38, -2, 36, -37, 22, -67, 47, 42, 24, -6, -18, -5, 72, -7, -23, -27, -45, 15, -50, -34, 16, -56,
    -9, -16, 85, -72, -127, -56, -5, -55, -118, 51, 44, 10, -58, -14, -44, 37, 14, -21, 61, 6, 55, 43, 13, 8, -21, 28,
    -14, -14, -11, -78, 49, -3, 30, -16, 6, -2, 36, -42, -51, -70, -60, -5, -85, 49, 39, 23, -25, -65, -39, -20, 2,
    -21, -23, -19, 17, 34, -17, 2, -86, 40, -40, 2, 12, 34, 7, -69, -112, -57, -58, -3, 3, 52, -16, 0, 29, -49, -22,
    -45, -14, -4, -40, 81, -5, 41, 65, 24, 28, 15, -29, 1, -53, -31, 45, -29, -51, -104, -44, -80, -30, 18, -17, -15,
    31, 28, -50, -36, -46, 20, 40, -28, 4, 40, -43, 20, 19, -7, 59, -57, 10, -22, 3, -21, 9, 56, -13, 25, -40, 0, 3,
    -26, 23, 1, -30, -76, -27, 18, 3, 3, 25, 39, 127, 26, 0, 1, -41, -51, 77, -55, -6, 47, 6, -19, -16, 13, -7, -22,
    -57, -1, -23, -53, -71, 51, 30, 45, 17, 34, 22, 13, -17, 38, -9, -28, -38, 15, 24, -59, 15, -14, -21, -10, -21,
    -59, 66, -38, 33, -31, -47, -37, 40, 56, -31, 43, 43, -79, -40, -19, -25, -8, 20, 22, 5, -43, -74, 7, 20, -92, 75,
    -13, -46, -4, -2, -31, 1, -51, 31, 57, -82, -4, 23, -20, -84, -28, -40, 25, 9, -51, 48, 7, 15, -43, -57, 37, -46,
    9, 61, -13, -24, -22, -76, -3, -14, 8, 3, 36, -59, -23, -21, 71, 28, -30, 65, -27, 25, 1, -17, 68, -48, -20, 18,
    -103, -18, 0, 79, 45, -9, -13, 8, -17, -17, -17, -16, 40, 47, 5, -63, -23, -63, -37, -36, 50, -66, 9, -93, -44,
    34, -7, 68, -21, 21, 13, -2, 11, -1, -62, -44, -8, -65, 68, 58, 19, -70, -60, -97, 52, -92, 78, 85, 13, 37, -22,
    -33, 17, 105, 27, -76, -12, 72, 63, 93, 34, -97, -50, 10, -66, -66, -34, -34, 58, 0, -29, -5, -41, -106, -37, -6,
    20, 86, -34, -8, 82, -17, 29, 80, -49, -18, -22, -40, -30, -64, -12, 33, -74, -7, 8, -91, -23, -5, -63, -7, -23,
    -72, -24, -43, 92, 22, -77, -91, 24, 10, 1, 87, 15, -22, 3, -32, -127, 52, 49, -56, -5, 6, 13, -8, -1, -3, 42,
    -10, 9, -22, -27, -53, -18, 52, 102, 82, 0, -9, 24, 28, -26, -54, 59, 45, 53, -23, -104, 13, 26, 70, -45, 26, -58,
    14, -9, -1, -26, 44, 7, 57, -75, -15, 37, 2, 25, 4, -37, -7, 59, 30, 6, 18, -23, -38, 34, -4, 83, -34, 35, 38, 37,
    7, -44, -3, 22, -99, 15, -21, 2, -9, -15, -6, -6, 9, 25, 63, 48, 18, 21, 44, 57, 8, -6, 6, 14, -68, 31, -10, -70,
    67, -33, 30, 14, -45, 11, -43, -25, -67, 27, 51, 58, 13, -101, -80, 35, -14, -31, -11, 31, 9, -69, 36, 80, -33,
    -77, -30, -3, 2, -45, 47, -63, 77, -24, -25, 6, -45, 29, -120, 120, -122, -30, 35, 2, 7, 4, -27, 23, -50, -2, 19,
    -4, -9, 52, -39, 14, -5, 22, -66, 52, 7, -18, 15, 90, -2, -2, -70, 10, -46, 26, -84, 35, 36, 11, 16, -84, -30,
    -24, -74, -32, -34, 9, -18, -2, -78, 26, -84, 32, 25, -34, -41, 76, -33, 86, 1, 4, 9, -3, -29, 46, 0, -27, 19,
    -67, -66, 7, 35, -57, -23, 10, 106, -31, -56, -26, -14, -14, -55, -24, -24, -13, -2, 45, 31, -9, -9, 22, 10, -42,
    -33, -7, -10, 7, -17, 20, 19, 58, -41, -14, 38, -72, 6, 17, 26, -17, 0, -57, 6, 28, 3, 22, 0, 44, -72, -60, 8, 5,
    26, -35, -6, 46, -56, -39, 27, -1, -3, 53, 40, -47, 56, -33, 3, -2, -61, -28, -36, -62, -8, 14, -11, -34, 45, -20,
    -51, -5, 31, 21, 9, -37, -13, -42, -56, 40, 20, 0, 7, 27, 15, 1, -21, -21, -10, -45, 10, -10, -19, -18, -30, 31,
    28, 26, -36, 23, 28, 22, 12, -43, -23, 28, 59, 6, -29, 33, 6, -7, -21, -35, 53, -7, -42, 18, 24, 9, 30, -42, 9, 6,
    -14, 65, -12, -47, -22, 58, 19, 37, -59, 8, 34, 34, -14, 41, -24, -5, -11, -34, -3, 6, 17, 17, 24, -30, 45, -9,
    -16, -37, 15, -39, -11, -20, -46, 31, -2, -22, -13, 21, -51, -1, -24, 31, 14, -1, 31, -25, -5, 19, 52, -17, 24,
    -3, 8, 28, 15, -28, 90, -1, -12, -6, -41, -64, 1, 0, -81, -32, -1, 13, 0, 32, 1, 28, -46, -86, 45, -26, 6, -20,
    -3, 7, 47, -86, 18, -36, -23, 9, -2, 0, 5, -19, 4, -109, 31, 7, 21, 13, -8, -25, -61, 26, -35, -4, 1, 16, -13, 55,
    66, 86, -59, -30, 12, -19, 23, -14, 39, 12, 1, 13, 50, -4, -11, 6, -44, 54, -41, 30, -6, 27, -4, -36, -9, -44, 75,
    36, -15, 64, 38, -90, -11, -41, 125, 70, 2, -23, -11, -71, -61, 5, 5, 24, -10, -18, -28, 23, 28, -34, -33, -53,
    46, 15, -40, -31, -14, -3, -35, 19, -37, 8, -28, -62, -72, 4, -83, 56, 46, -52, 58, -110, 21, -38, 7, 52, 47, -5,
    -29, 104, 64, 48, -38, -41, -40, -81, 3, 72, 1, 73, 15, -5, 1, -19, -96, -51, -1, -10, 30, -45, 38, 36, -44, -35,
    -41, 45, 3, 8, 34, 15, 10, 6, -29, -85, 27, -65, 39, 14, -16, 39, -34, -8, -64, 51, -14, -1, -57, -3, -69, -22,
    12, -17, -20, -68, 6, -5, 67, 23, -10, -37, -4, 18, 46, 30, -21, 28, -55, 4, -50, 52, -16, 9, -13, -30, -9, 50,
    37, -2, -30, 35, 25, 45, -12, -1, 6, 19, 17, -67, 36, -92, 21, 40, -25, -46, -21, 55, 21, -42, -2, -38, 25, -29,
    4, 43, -82, -3, 0, 53, 32, 17, 18, -5, 12, -54, -15, 7, 44, -6, 16, 32, 27, -3, -27, -29, -2, -5, 36, 14, -23, 4,
    -75, 13, 22, -33, 28, 26, 31, 79, 39, 13, 5, 15, 31, 47, -50, -54, 3, 63, 10, -11, 25, 7, 2, 23, 32, -2, -13, 28,
    127, -83, 79, 9, 20, -78, 49, -13, -89, 6, -30, -52, 5, 4, -44, -13, 35, 12, 27, -46, 44, -67, 38, -48, -6, 77,
    35, 13, 10, 5, -2, 31, -35, 17, 43, -34, -53, -12, -30, -48, -37, 5, 41, 76, -32, -65, -21, -105, -87, 72, -23,
    -31, -58, 25, 41, -7, -79, 25, -61, -19, -26, -11, 84, -34, 12, -4, -13, -51, -90, 38, 29, 39, -3, 48, -55, -104,
    -57, -30, 26, -10, 28, -75, -31, -5, 20, -21, -113, -8, 6, 12, 85, -61, -15, -18, 46, 17, 69, 16, 2, -127, -63, 9,
    -9, 15, -21, -28, -31, 17, -73, -15, 58, 19, -4, -31, 78, -52, 43, -29, -35, -15, -14, 6, -17, 6, -30, -48, 23, 2,
    3, -32, 23, -14, -19, -26, -11, -82, -19, 12, -25, -69, 29, -35, 12, 3, -19, -4, -55, -44, 68, -26, 20, -15, 63,
    18, -35, -35, 16, 54, -59, 29, -10, -69, -13, -20, 24, 43, 27, 25, -22, 50, 14, 28, 8, -72, 13, 40, 0, 7, -54, 62,
    -10, 36, 8, -24, -26, 54, -10, -20, -40, 16, -42, 10, 1, 13, 55, -4, -39, -17, 26, -32, -1, 37, 12, 47, 22, -22,
    18, 30, 11, 26, 26, -71, -10, -20, -21, -32, -24, -30, -42, -60, 13, -31, 25, -20, 8, -12, 2, -24, 42, 11, -42,
    -27, -18, -44, -37, -23, -2, 69, -16, 0, 27, 19, 5, 30, -70, 15, 45, -32, 56, 11, 55, -16, -17, 44, 1, -3, -30,
    26, 3, 28, 32, -16, 61, -30, -64, -27, 20, 18, 88, -2, -13, 58, 15, 29, -42, -69, -34, -9, 55, -15, -3, -39, 40,
    14, -17, -6, 45, -10, 42, 1, -77, -2, -51, -27, 51, -22, -26, 102, 87, -9, -26, 48, 43, -19, -50, -8, -22, 75, 56,
    -57, 37, 76, -25, 23, -17, -8, -1, -15, -18, 52, 47, -94, 26, 11, 42, 6, -39, 28, -20, 40, -28, -60, -52, -29, -7,
    -9, 1, -25, -51, -58, -78, 17, -65, -4, -18, 2, 14, 49, -7, -36, -9, -36, 46, 52, -33, 6, 95, 18, 17, 2, 12, -20,
    -114, 32, 5, -29, -3, -21, 10, -5, -32, 91, -15, 40, -63, -11, 53, 21, -3, 3, -19, 19, -11, -18, 54, -91, -86,
    -95, -84, -10, 11, 16, 19, -22, -1, -10, -82, -38, 33, 13, 24, 8, -107, 65, -88, 1, 19, -49, -21, -62, 37, 30, 55,
    4, -25, -8, -31, 95, 14, -12, -37, -27, 18, 31, 0, -50, -86, -48, -28, 6, 4, 24, 40, 22, 65, -28, -102, 103, 7,
    -32, 21, -22, -35, -48, 22, -3, 31, 0, 8, -56, -29, -25, -58, -34, -1, 40, -40, 7, -25, 8, -69, 45, -10, -26, 7,
    -91, -20, -58, 11, 18, 49, -35, 48, -34, 71, -69, 40, 39, 40, 33, -34, 71, 0, 94, 4, -38, -25, -83, -7, 30, 84,
    47, -2, -25, 30, 8, -127, -79, -54, -25, -72, 4, 31, -12, 64, -77, 34, 50, 13, 7, 1, -1, -15, -64, -99, 24, 75,
    55, 8, 9, -6, -20, -49, -3, 2, -16, 25, 1, -20, 35, -88, 32, -18, 32, 13, 12, 0, 38, -8, 3, -31, -37, -65, 38,
    -35, 20, -58, 30, 22, 31, 34, 33, -15, 2, 43, 8, 16, -2, 34, -8, 47, -35, -36, 72, 56, -76, -35, 29, -23, -90,
    -46, -6, -66, 31, -49, -34, 7, 77, 14, -56, 27, 1, 1, -78, -7, -73, -34, 32, -101, 35, 54, -2, -11, -67, -105, 38,
    -59, 11, 5, 16, -31, 13, -31, -55, 45, -81, 50, 7, 33, 26, 127, -4, -72, 7, -13, -5, 40, -50, -52, 9, 11, -13, -2,
    33, 15, 49, -18, 66, 100, 65, 5, 9, -33, 6, -43, -21, -29, 41, -53, 16, 10, 36, 87, 10, -12, 2, -5, -85, -86, -69,
    -102, -40, -62, 43, -9, -59, 25, -46, -54, 60, 2, -19, 77, 21, -41, -9, -36, -15, 103, -15, -5, 24, -78, 73, 4,
    -59, -94, 4, -80, -25, 33, -29, -28, 36, -18, -32, 22, -27, -30, -30, 39, -24, -34, 6, 41, -8, -25, 11, -77, 45,
    48, -30, -75, -11, -84, -8, 15, -20, 33, 37, -10, -13, -85, -30, 2, -51, -42, 59, -40, -40, -19, 101, -67, 0, 9,
    41, 14, -75, 27, 2, 67, -41, 24, 13, 36, -4, -68, 10, 18, 5, 4, 20, 22, -77, 22, -44, 22, 12, 7, 94, 58, 8, -68,
    19, 44, -13, -56, -55, -48, 33, -36, 17, -64, 81, -33, -29, -23, 1, -57, 24, 39, 15, 3, 32, 35, -9, -126, 25, 81,
    17, -50, 13, 2, 63, 0, 16, -47, -29, -47, -50, -32, -49, -19, -60, 15, -92, 57, -115, -52, 41, -5, -21, 16, -90,
    59, -22, 0, 23, -18, 4, -81, -45, -105, 96, 30, -14, -70, 29, 29, -6, 16, -12, -34, -24, -108, 81, -60, 53, -9,
    -33, -7, 18, -19, -13, -28, -27, -39, 23, 18, 40, -13, 29, -9, -3, -44, -4, -1, -29, 26, 47, 3, -39, -56, -35,
    -57, -121, -54, -77, 55, -38, 19, -36, 36, -30, 33, 5, -43, -52, -9, -21, -73, -41, 8, 17, -58, 26, -68, 48, 58,
    -2, -40, -28, -34, -10, 64, -4, 92, 15, 51, -26, 53, 45, 17, -61, 1, -1, -15, 9, -25, 16, -21, -59, 4, 8, -56,
    -17, 5, 40, -18, 46, 34, -14, -96, -31, -7, 1, -50, -52, 6, 44, -35, -29, -9, -22, 44, -66, 90, 9, 70, -17, 4, 24,
    -15, 5, -20, -61, -15, 4, -45, -38, 6, -29, -23, -68, -86, 88, 42, 10, 47, -27, 91, -26, -76, 7, -66, -28, 26,
    -102, 43, -68, 1, 36, 20, -32, -20, -38, -13, 5, -56, -59, -20, -14, -61, 36, -29, 47, -8, -61, -41, 82, -58, -42,
    -107, 32, 63, -35, -33, -27, 102, 7, 29, 64, 25, -2, 24, -45, -62, -47, -36, -19, -36, -74, -71, -6, -91, -48, -1,
    -60, -53, 71, 78, -38, -46, 35, 1, 35, -36, 28, -51, 58, -18, -20, 40, 48, -24, 1, -127, 0, -82, -7, -20, 69, -42,
    -3, 19, 21, -92, -57, -43, 10, -54, -57, -27, -20, -64, -101, -71, 49, 31, -55, 88, -9, 68, -4, 4, -49, 55, 69,
    -13, 9, -100, -21, -44, -15, -65, -16, -74, -32, -102, 11, 53, -50, -12, 10, -50, 13, 16, 7, -56, -3, -11, -19,
    -32, 9, -25, 57, -39, 48, 14, -1, -35, -31, -65, -17, -81, -13, -55, -10, -74, -1, -30, 79, -50, -70, -18, -12,
    -31, 2, -30, -33, -27, 57, -3, -13, -39, -21, 19, -50, 14, -98, 28, -5, 8, -39, -40, -3, 16, -16, -59, 14, -14,
    -39, -16, 35, -80, -17, 16, 31, 29, -33, -35, -21, -48, -57, -28, 10, -43, -24, -43, -52, -66, 39, -26, -29, -18,
    3, -25, -48, -72, -112, -35, 23, -16, -15, -2, 55, -12, -22, -14, 4, -15, -6, -6, 45, -43, -31, 8, 12, -15, -39,
    5, -6, 23, -127, -15, 5, 48, 1, -12, -31, -66, -61, 1, -2, -19, -30, 17, 22, 74, -61, 5, 3, 23, -28, 72, -31, -32,
    38, -57, 58, -14, 48, 17, -1, -25, 26, -55, 14, 13, 44, -72, 11, 29, -13, -31, 1, -31, -33, 0, -25, -34, -40, 21,
    -88, 0, -41, 60, 2, 23, 7, -26, -19, 40, 39, -11, -83, -65, 101, 29, -73, 29, 0, -7, 69, -2, -24, -31, 33, 70, 40,
    -30, 59, 44, 68, -24, 40, 6, 33, -56, 31, -14, -26, -78, -7, 56, -1, 47, 11, -46, -29, 49, 37, 29, 1, 1, 1, -15,
    -23, 25, 17, 12, 71, 27, -11, -27, -20, 29, -43, 13, 9, 1, -31, 43, -28, -83, 23, 36, -51, 76, -29, 88, -36, 2, 3,
    -7, 30, 6, 37, 23, 48, -1, -32, -11, -48, -24, -35, -63, -58, 35, 60, 52, -35, 28, -4, -22, -47, 40, -24, 40, -10,
    -72, 12, 32, -84, 1, -53, 22, 3, 50, 29, 48, -29, 3, -46, -68, -31, -47, -62, -54, -65, 37, 76, -32, 16, 64, 25,
    12, -26, -31, 42, -38, 24, -6, 16, 29, 82, -33, -6, 67, 19, 0, -8, -31, 23, 32, -20, 25, 16, -31, 1, -20, 34, -4,
    -28, 37, 36, -54, -49, 4, -13, -12, 16, 6, -7, -15, 13, -33, 18, -20, 39, -23, -53, 1, -33, 5, -15, -71, -31, -9,
    -12, 27, -12, -22, -7, 23, -61, 23, 21, 15, -32, 48, -42, -53, -22, 0, -17, 11, -32, 1, 10, 31, 38, 13, 32, 0, 83,
    -35, -45, 33, -15, -41, 9, 8, 9, 62, 6, -60, -8, -16, 73, -14, -3, 9, -54, -2, -5, -17, 3, 32, -44, -40, -49, 42,
    3, 19, 2, -49, -42, -5, 17, -31, -19, 2, 23, -62, -56, 34, -13, -11, -8, 56, -44, 16, 4, 54, -8, -23, 43, 39, -76,
    30, -17, 36, 5, 0, 10, 15, 18, 48, 62, -27, -13, 74, -14, -46, 30, -9, -52, 47, -46, 39, 8, 23, 28, 12, 32, 37,
    21, 74, -9, 4, 3, -24, -4, 40, -38, -20, -91, -40, 16, 3, -23, -21, -62, 56, -68, -64, -22, 6, -20, -127, -21,
    -90, 62, 58, -32, 89, 74, -55, 80, -28, 61, -42, 39, -127, 21, -41, 57, -39, -62, -20, 33, 34, 17, 17, -16, 4,
    -41, -12, -2, -64, 41, -1, -16, 25, -69, -23, 10, 14, 4, -14, 79, 6, -18, -73, 11, -11, -44, 13, 42, -7, 3, 13,
    -13, -1, 44, -14, -35, -37, -59, 44, 4, -25, -21, 15, 52, -16, -75, -21, 33, -19, -39, -45, 75, -48, 14, 8, -54,
    -20, -4, -3, -53, 56, 31, 15, -1, -33, 71, 99, 30, -46, -12, -33, -41, -28, -15, -35, -6, 76, 25, 2, 34, -25, 58,
    -19, -38, -1, 60, -66, 15, 14, -28, -27, -47, 20, 4, 24, -30, 8, 64, 26, 5, 18, 19, 56, 0, 9, -55, 26, -13, 69,
    11, 28, -51, -35, 0, -5, -46, 0, -50, 44, 16, 10, 52, -25, -18, -26, 71, -5, -10, 75, 40, 31, -13, 6, 21, -57, 61,
    -5, -72, 33, -5, 37, 32, 36, 3, -22, 71, -6, 53, 20, -11, 11, -21, -27, 82, -6, -94, -66, -8, -26, -23, 21, 26,
    -84, -111, 40, 42, -12, -36, 27, -1, -105, -35, -65, -50, 50, -84, 27, -2, -59, 13, 40, 9, -14, 4, -44, -2, 32, 8,
    -36, -59, -69, -6, 27, -24, 5, -27, -80, 19, 6, -6, -35, -62, -77, -4, 18, 7, -59, 6, -64, 47, -42, 76, 74, -43,
    -5, -15, 12, -7, -55, 75, -13, 17, 13, 33, 16, -11, 23, 10, -26, 22, 40, 54, 65, 48, 2, -77, -94, -23, 40, -54,
    27, -25, -13, 28, -67, 33, -43, -2, -65, -29, 35, -32, 81, -73, 46, -48, -17, 91, 67, 10, -27, -11, 32, 48, -21,
    -12, -5, 12, -20, -39, 85, -80, 49, 14, 53, 35, 40, 0, 43, 52, -37, -21, -41, 60, -39, 74, -14, -11, -75, -35, 14,
    -49, -70, 20, 16, -16, -16, 46, 1, -1, -18, 72, 6, -33, 127, -35, 39, 1, 21, 6, -56, -92, 8, -50, 77, -66, 117,
    -87, -10, -4, 17, 19, 10, -17, -21, 69, 34, -60, -27, -10, -80, -43, -34, 28, 33, 27, 61, 87, -27, -56, 19, 0, 83,
    -41, -7, 31, -27, 24, 15, 1, -56, 86, 33, 10, -15, -18, -27, -8, 37, 95, 48, 6, -13, -68, -14, 62, 84, 57, -71,
    24, -58, -9, 10, 52, -5, 43, -36, 56, 0, -1, 80, -32, -77, -5, 76, -29, -23, -14, -22, -40, -10, 27, -10, -33, 86,
    -61, -23, 8, 16, -70, 51, 54, 30, -83, 12, 88, -9, -11, -42, 46, 52, 58, 12, -15, -13, 8, 50, 11, -55, -64, 46,
    67, 1, 49, -10, -56, -45, -49, -11, 44, 24, -42, 74, -64, -77, -70, 37, 73, 59, 0, 10, -6, -2, -41, 69, 5, 0, -28,
    -3, 48, 2, 1, -5, -9, 34, 90, -9, 31, 13, 49, 12, 36, 29, 8, 9, -5, 54, -44, 29, -31, -21, 29, -109, 69, -8, 45,
    -18, -44, -50, -46, 27, 7, -69, 27, 36, -54, 37, -20, -99, 18, -4, 46, 29, 9, 52, -10, -34, 21, -6, 17, 24, -58,
    44, 34, -9, 57, -16, -59, 65, 41, -30, 20, 23, -18, -34, 61, 1, 0, -59, -21, 72, 39, -21, 39, 22, 1, 15, -23, -4,
    121, 49, -38, 4, 15, 51, -18, -21, 26, -27, 34, 50, -72, 4, -125, -36, 37, -38, 17, -48, 20, -70, -49, -38, 106,
    5, -82, -7, -82, -8, 66, -43, 59, -5, 21, 79, -86, 23, -42, -92, 48, 12, -60, 17, 58, -59, 85, 4, -60, -9, -31,
    26, 30, -94, -64, 38, -95, -10, -54, -64, -6, -39, 11, -25, 48, 68, -1, -24, 30, -39, 29, -48, 40, -13, -16, -20,
    -97, -49, -37, -103, -65, -20, -75, -17, 6, -86, -17, -3, -48, -49, -82, -18, -67, 21, -17, -20, 11, -57, -37,
    -12, -42, 68, -84, 32, 33, -19, -4, 47, 85, -54, 87, -26, 48, -15, 1, -104, 6, -90, -41, -6, -1, -22, -59, 17,
    -16, -7, 15, -57, 30, 31, 12, 89, -75, 106, -30, 28, 77, -68, 5, -15, 18, -51, 40, 23, 24, 62, -75, 11, -1, -86,
    59, -30, 12, 32, -63, 14, 5, -68, 41, 12, 20, 83, -40, -96, 48, -2, 42, 17, -84, 6, 29, 4, -67, -55, 51, -71, 62,
    29, -92, 106, 4, 20, 52, -19, -23, -74, 32, -16, 88, -2, 90, 44, 35, -77, 23, -69, -6, -42, 33, -10, -71, -9, 102,
    -66, 17, -20, -47, 49, -2, -127, -39, -56, 9, -41, -33, -44, 7, -50, -23, -26, -19, -70, 51, 59, 28, -44, 11, -30,
    27, -7, -12, 63, 7, 42, -2, -51, 109, 110, -43, -69, 35, -2, 31, -5, 10, 23, -29, 37, -50, -33, -55, -28, 23, -43,
    -1, 82, 22, -42, 65, -77, 36, 41, -23, -2, 10, -49, -17, -5, -61, 26, 9, -42, -65, -3, -62, -43, -36, -57, -59,
    -61, 20, -68, -19, 11, -31, -19, -57, 27, -36, -12, -12, -37, -26, 6, -24, 18, 3, -4, -11, 3, 33, 1, 37, -27, 22,
    27, -56, -42, -68, -14, -10, 46, 28, 15, -19, 26, 61, -30, 56, 86, 57, 21, -11, -30, 18, 29, -53, -3, -33, -20,
    -38, -12, 52, -31, -45, -26, 16, 39, -17, 15, 12, -23, 19, -44, 12, -39, 54, 13, -67, -59, 15, -18, -43, 36, -21,
    7, -30, 12, -16, 30, 36, -20, -127, 17, 22, 8, 54, -81, 6, 22, 21, -7, 46, 40, 48, -19, -8, -61, -19, 39, 55, -44,
    -46, -46, 53, -31, -43, 4, -31, 23, -61, 24, 6, -44, -12, -27, -23, 77, 73, -52, -33, 49, -6, -12, -127, -13, 56,
    -20, -39, -63, -37, -38, -3, 37, -18, 25, 12, -3, 15, 3, 25, -26, 22, -62, 58, 10, 112, -61, -29, -33, -56, 19,
    72, -8, -40, 36, -111, -1, -10, -126, -13, -23, 10, -52, 69, 45, -36, -23, -25, -5, 35, -9, -16, 26, -12, -34,
    -36, -11, 56, -40, -35, -52, 22, 11, -13, -43, -2, -11, 94, -77, -43, -34, -10, -33, -23, -1, 21, -27, -23, 85,
    -71, -67, -1, -49, 1, 14, -1, 72, 4, -58, -23, -24, 35, 42, -27, 13, 20, 25, 11, -4, -36, 43, 10, -86, -7, -48,
    -48, -14, -1, 9, 23, -17, 52, -32, 7, 22, -20, 8, -82, -19, 32, 26, -21, -20, 36, -11, -9, -35, -20, 31, -7, -13,
    -29, -7, 28, -45, -34, 21, 66, -4, 18, -4, 23, -17, 13, 37, -83, 4, 2, 12, -29, -31, -1, 53, -2, 10, -9, -41, 32,
    -10, 17, -18, 25, 41, -5, 10, 24, -27, -13, -9, 0, -4, 15, 22, 23, 7, -7, 60, 5, -52, 59, 18, 4, 39, -71, -26,
    -11, -28, -62, 22, 46, -11, -101, -34, -9, 81, 11, 3, 24, 20, 72, -107, -51, 25, -14, 104, -38, 77, 44, -40, -67,
    62, 37, 17, 47, -42, 16, 18, -31, -64, -11, -11, -62, 64, -37, 10, 5, -47, 13, -7, -26, -64, -23, 35, 33, -25, 13,
    -44, -18, 4, -9, -87, 26, 21, -40, -8, 100, -13, -42, -28, 17, -67, -75, -37, -37, -48, -2, -14, 23, 12, 53, -14,
    -72, -21, -65, 6, 21, 7, 40, -18, -26, 62, -15, -65, -15, -8, -27, -40, 1, 11, 35, -13, -16, 11, 52, 11, 18, -5,
    1, 125, 0, -28, 56, 13, -17, -23, 12, -39, 64, -9, 6, 54, 9, 8, -44, -25, -26, 0, 96, -30, -31, 45, 68, -45, -2,
    17, 47, 2, -17, -11, -98, 34, -18, -18, 14, -16, 19, -41, 80, 17, 14, -41, 3, 48, -3, -20, -19, 31, -56, -34, -67,
    58, 18, 15, -56, 75, 38, 3, 21, -47, -22, 54, 10, 27, -23, 32, 8, -1, -1, -51, -16, -43, 61, 20, 1, -1, -30, -7,
    29, -13, -19, -41, 32, 21, -25, 64, 24, -9, 48, -13, -61, -56, 21, 32, -19, -10, -11, -48, 1, -34, 14, -19, 5, 0,
    5, -42, 9, 5, -37, -18, 18, 41, -61, 64, 34, -5, 2, 24, 34, 22, 11, -67, -126, -62, 51, -22, -11, -31, -10, 21,
    -35, -38, -19, -32, 5, 17, -38, -39, 63, 10, 14, 2, -17, 27, -58, -39, -13, 64, 13, -45, -49, 47, -37, 3, 24, -25,
    2, 25, -29, -25, -16, -17, -30, -15, -12, -24, 38, 34, 41, -5, 14, -58, -30, 15, 7, 6, -20, 10, 33, -35, -37, -31,
    -10, -15, 32, -36, -13, 30, -29, -62, 14, 4, -5, 23, 42, 41, 10, -15, 85, 45, -8, -17, 44, 58, 25, -31, -45, 8,
    52, 29, -54, 36, 55, 9, 28, 25, -6, -30, 46, -54, -95, -20, -21, 24, 45, 21, -37, 40, -57, -90, -26, 6, -64, -49,
    -56, 5, -53, 33, 50, -69, -3, -43, 57, -3, -42, 39, 18, 14, 73, -42, 4, 45, 9, -37, 37, 64, 21, 54, 3, -77, -13,
    -12, 8, -3, 46, -11, 26, -16, 20, -43, -68, -17, 73, -37, 76, -24, -9, 25, -1, 53, 71, -17, 45, 22, 7, 5, 46, -35,
    -90, -24, -43, -23, 42, 39, -87, 38, -21, -9, -23, 14, -8, -16, 15, -5, 25, 19, 62, 26, 2, -10, -21, -36, -31,
    -53, -73, -38, -38, 56, -23, 1, 83, 17, 35, -27, -1, -88, 18, 0, 23, 24, 33, 26, 13, 22, 10, 45, 62, -15, 55, -76,
    39, 12, -22, 70, 18, -75, -18, 69, -21, 16, 27, -5, 36, 63, 66, -26, -42, -122, 19, 23, -15, 39, 28, -19, -4,
    -117, -1, 23, 8, 66, -73, 76, -13, 74, 29, -40, 6, -9, 76, -9, -92, -12, 9, 19, 1, 47, -28, -58, 44, -2, -17, 11,
    44, 24, -59, 25, -14, -83, -68, -62, -4, -6, -49, 56, -41, -43, -87, 0, 2, -45, -27, -4, 30, -3, -37, -47, 36, 67,
    -42, 8, -34, -40, -10, -43, -31, -64, -42, 24, -35, 1, -28, -63, -10, 14, -59, -56, -38, 52, 17, 18, 39, -36, 15,
    -17, 42, -22, 15, 22, 51, 2, -32, -76, -9, -16, 30, 3, -16, 1, -24, 48, -41, -127, -59, -16, 44, 83, 39, -35, -70,
    -2, 67, -13, 15, -34, 50, -104, -9, -11, 40, 63, -67, 97, 25, 62, 82, -11, -62, -10, -90, -51, -108, 54, 51, -4,
    -16, -28, 61, -109, 6, 49, -63, 35, -11, -13, -15, 127, 31, -78, 9, -24, 82, 99, 27, 14, -62, -72, -59, 40, -3,
    -12, 102, 8, 59, 38, -73, 44, -79, 21, 49, -32, -25, -69, 50, 26, -67, 38, 81, -33, -46, 30, 34, -69, 45, -36,
    -123, 39, -45, -53, -4, -76, -11, -33, -5, -31, 68, 13, 5, -4, -54, -18, 6, -33, 25, 0, 9, 5, -61, -33, -16, -39,
    26, 35, -84, 31, 5, -4, 41, 24, -16, -34, -40, -70, 44, 17, 4, 29, -34, 99, -63, -2, -31, 46, -29, 28, 30, -2, 44,
    -81, -73, 10, -44, -2, -35, -31, 30, 13, -8, 17, 12, 8, -45, -69, -20, -14, 34, -44, -74, 27, -71, 1, -33, -8, 8,
    12, -17, 11, -62, -13, 17, 28, 51, 18, 10, -61, 14, -75, -5, 6, -12, -50, -41, 18, -7, 4, 96, -63, 17, 100, 45, 2,
    -24, -14, 33, 7, -23, -10, 50, 0, 62, -5, -60, 49, -22, 70, 38, 6, -75, -48, 27, -49, 60, -4, -31, 1, -24, -28,
    27, -33, -16, 48, 14, -13, -61, 23, -34, -18, -1, -20, 44, -39, -80, 98, -55, 24, -20, 36, -15, -23, -28, -3, 28,
    30, -30, 97, 19, -27, -25, 46, 43, -41, 8, 25, 38, 41, 102, 16, 46, -50, -28, -34, 6, 4, -22, 10, 41, -3, -35,
    -59, 59, 44, 37, 8, 5, -3, 46, -12, -33, 44, 3, -19, -111, 69, -57, -14, 3, -60, 97, 121, -80, 87, -14, 2, 29,
    -42, 107, -87, 57, -71, -48, -54, -49, 76, -52, 8, -112, 69, 9, 48, -49, -38, -60, 17, -65, -79, -21, 33, -13, 34,
    43, -36, 21, 41, -14, 70, 23, -31, -18, 24, -15, 15, -24, -14, 49, -83, -7, 17, -5, 27, 2, -47, -11, -31, 26, 2,
    -42, -32, 22, 21, 37, -60, -7, -36, 19, -33, -76, -52, -9, -8, -19, 9, 86, 42, 10, 18, 46, 21, 23, 46, 48, 23, 32,
    6, 12, -17, -43, 32, 46, 8, -74, 11, -23, 30, -15, 71, -27, -13, 25, 37, -62, -16, -5, -32, 2, -56, -33, -70, -1,
    34, 35, -6, -30, -21, -35, 44, 3, -11, 16, 27, 42, -39, 6, -12, 53, -16, -66, 26, -35, 14, -25, -40, -12, 11, -91,
    88, 10, 31, -75, 57, -38, -11, 2, 2, 48, 51, 38, 29, 31, -5, -12, 41, 27, 15, 5, 11, 26, 27, -36, -24, -56, 6,
    -16, 1, -38, -6, -23, -47, 56, -19, -17, -27, 65, -64, -35, 19, -38, -68, 1, -21, -46, -59, 17, -25, -2, 7, 12,
    -36, 8, -70, -26, 1, 17, 37, 57, -17, -7, 46, -7, 28, 44, 22, -46, 45, 26, -43, 21, 25, -10, -17, 52, -10, -47,
    -41, 62, 60, -10, -3, 102, 52, -44, -104, -12, 23, 22, 0, 13, -17, 25, -22, -59, 16, 33, -19, 10, 39, 24, 40, 23,
    -77, -43, 24, 0, -55, 11, -1, -63, -54, 33, -89, -48, -52, -14, -11, 57, -48, 2, 7, -35, -3, -48, -56, 1, 8, -42,
    12, -6, -4, -4, -14, -47, -1, 47, -38, -15, -15, 32, -6, 25, -36, 11, -15, -44, 8, 2, -14, -3, -27, -34, 61, 72,
    20, 50, 29, 18, -32, -62, 28, 4, -66, 19, 15, -83, 41, 17, -29, -25, 56, -21, -38, -53, -31, -38, 4, 21, -13, -28,
    23, -59, -74, -21, -62, -74, -17, -2, -7, 5, -31, -64, 34, 11, -36, -52, 12, 28, 49, -27, -23, -12, 31, -5, -43,
    -52, -14, 93, 20, -45, -38, -20, -13, 33, 54, -9, -30, 71, 17, 21, -11, 33, 85, 56, -44, 17, -33, 29, -32, 11,
    -21, 50, -25, -34, 12, -43, -127, 13, 29, -78, -11, 31, 24, -75, -38, 26, -34, -22, 60, -97, 25, -5, -57, 62, -2,
    -35, -21, -46, 26, 5, -36, -26, -29, -50, 35, -14, 32, -50, -45, -81, 21, -58, -118, -28, 24, -20, -81, 18, -29,
    -64, -21, -75, -23, -9, -30, -21, 0, 0, -41, 50, -10, -33, 11, -9, -23, 7, -2, 36, 39, 46, -6, -64, 22, -22, -35,
    -32, 7, -28, -30, 27, 81, 12, 8, 6, 21, -89, -24, 24, 17, 0, -62, -70, -54, -5, -39, 29, 32, 13, 16, -2, -12, -85,
    66, -36, -10, -1, 15, 41, -84, 34, -13, 0, 30, 80, 23, 32, 23, 27, -45, 127, -70, -54, 14, -25, -18, 66, -76, 43,
    -7, -34, 17, -20, -62, 12, 1, 21, 0, -19, 34, 37, -17, -58, -48, 36, 46, -6, -18, 75, 44, -29, 21, -60, 12, 65,
    24, 14, -30, 23, -56, 50, 22, -54, 96, 21, -37, -16, 94, -9, -76, -43, 8, -39, -35, -32, -12, 5, -4, 94, -1, 37,
    -36, 42, 39, 12, -27, 89, -18, 30, -3, 42, 66, -25, -42, -54, -46, -8, 38, 2, -94, 66, -55, -1, -73, 20, -31, -45,
    -39, 2, -34, 44, -28, -54, -66, 14, -5, 3, 24, 45, -43, 15, 17, 1, 33, 92, -57, 28, 52, 19, -35, 46, -2, -32, -52,
    -61, -47, 22, 47, -33, -23, 71, 14, -5, 8, 34, 31, -3, 7, -34, -29, -41, 16, 27, 36, -3, 44, 39, -9, -8, 14, -17,
    -14, 7, -29, -7, 42, 8, 21, -34, -7, 70, 37, -94, 10, 17, 8, -59, 11, 32, 9, 35, -24, 14, 52, -10, 11, 32, 31,
    -10, 30, 32, -10, 6, -58, 30, 6, -1, 2, 17, 29, 6, 8, 31, -24, 88, -18, -36, 2, 34, -4, -21, 14, -21, -43, -51,
    19, 7, 26, -43, 50, -32, 31, 45, 53, -41, 82, 28, 2, 38, -44, -5, 0, 41, -50, -15, 4, 5, -9, -31, 46, -23, 28,
    -40, 27, 48, 1, 30, -77, 57, 2, -2, -18, -21, 29, -24, 0, -19, -2, 3, 22, -7, 30, 8, -67, -81, 29, 38, -65, 2, 22,
    -7, -20, 59, 17, -44, -74, 80, -10, -63, 46, -29, 6, -57, 27, -38, 33, -19, -43, -54, 57, 28, 8, -38, 71, 50, -4,
    -42, -28, -14, 29, 7, 9, -60, 66, 36, 56, -77, 16, -65, 76, -62, 54, 74, -20, 19, -18, 6, -17, 49, -32, -28, 59,
    -38, -20, -13, -23, -102, -25, 11, 7, 15, -51, -20, -23, 19, 21, -15, -112, -1, 2, -23, 49, 0, 12, 54, 26, -39,
    -4, -59, -27, -31, 14, -61, -51, -13, 16, 55, 37, 20, -18, -15, 14, 55, -31, 1, -16, 19, -29, -19, 6, -31, 0, 39,
    3, -26, 27, 18, -69, 5, 39, 4, -39, 50, 29, 1, -15, 6, 22, -6, 4, 52, 1, 36, 78, -11, 27, 8, -35, 10, -7, -22, 48,
    18, -21, 25, 20, -25, 17, 85, 28, -8, -17, -23, 23, 30, 6, -83, 27, 27, -6, -10, -50, 24, 59, 67, -44, -2, -40,
    32, 66, -38, 51, 0, 36, -28, 39, 83, -94, -2, -87, -7, -4, -19, -57, -24, -68, -65, 7, -29, -34, -69, 23, 10, 36,
    -54, -49, -51, -38, -62, -127, 36, -20, -51, 45, 11, 49, -4, -11, 14, -21, -89, -15, -53, 16, -69, 45, 31, -14,
    -6, -55, -13, 36, 18, -18, -9, 50, -36, 5, 12, -83, -25, 44, -63, 10, -52, -23, 46, 45, -75, 37, -17, 66, 31, -17,
    30, -28, 21, -18, 20, -5, -2, 5, -56, -63, -5, -23, -70, -4, -42, -38, 8, -2, -10, -19, 20, -24, 51, -1, -67, -11,
    -20, -24, 22, -11, 11, -23, 59, -12, -81, -26, -35, 41, -66, 24, 15, 62, 5, -4, 89, 28, -30, -2, 76, 106, 37, 2,
    -32, -9, 21, -25, -22, 4, -3, -6, -6, 15, 5, 6, -69, 20, 17, 28, 14, -4, 13, -38, 19, -12, -28, 12, 13, 20, 24,
    47, -65, -28, 0, 61, -63, 46, -30, 0, 9, 61, 24, -27, 14, 17, 5, -10, 83, -9, -47, 46, -20, -36, 40, -11, -39, 58,
    -7, -64, 111, 49, -40, 39, -32, 11, 32, 7, 5, 90, -45, -5, 8, 10, -34, -35, -82, 3, -8, -31, -43, 8, 38, -59, -43,
    -66, -20, 90, -12, -53, -29, 87, 2, -32, -103, -18, -52, -73, -48, -88, 8, 3, -31, -37, -32, -1, -2, -49, -3, 11,
    -14, 49, -27, 2, 34, -31, 26, -6, -22, -46, -2, -16, 13, -25, -34, 127, -40, 35, 18, -15, -30, 20, -24, 37, 31,
    -18, -4, -33, -39, 74, -4, 14, 30, -45, -20, -18, -43, -1, -13, -23, 21, 17, 29, 4, -39, -30, -8, -71, -57, 31,
    -4, 48, -26, -46, -50, -30, 23, -27, -68, -14, 11, -48, 15, 87, -79, 39, 14, 19, -57, -32, 29, -14, -41, 86, 7,
    -3, 13, -12, -63, -17, -104, -25, 9, 1, -3, 21, 57, -13, -9, -61, -23, -27, 15, -18, -36, -13, -4, -15, 5, -27,
    -87, -48, -46, 26, 20, -24, -25, -14, -17, 2, -67, -41, -61, 2, -21, -34, 7, -5, -20, 9, 8, -25, 34, 28, 11, -57,
    -42, 13, -21, -29, -31, 51, -38, 39, 46, -106, -54, -68, 30, 27, -5, -13, 75, 44, 6, -31, 14, 6, -14, -40, -84,
    50, 47, -52, -52, 12, -21, -36, -59, 53, -59, -13, -46, -40, -42, 49, 79, -65, 52, 11, -26, -28, -14, 24, -32,
    -52, 16, 40, -18, -37, 21, 53, 24, -18, -16, -29, 14, 37, -53, -46, 40, -34, 84, 33, -85, -23, 3, -38, 1, -9, -4,
    -79, -4, -16, 21, 6, 42, -28, 32, -82, 45, 45, 38, 4, -31, 1, -66, 67, 10, -2, -9, -16, 18, 8, -71, -58, 17, -20,
    45, -19, 11, -4, 22, 64, -48, -58, 12, 27, 69, 79, -84, -27, 5, 89, -14, 3, 6, 70, 56, -62, 10, -5, 18, 90, -9, 2,
    45, -77, 22, 6, -9, -81, -11, 39, 23, -36, 20, 51, 32, -35, 21, -59, -3, 6, -50, 30, 45, -2, -4, -11, -19, 12, 22,
    15, -54, -52, -2, -26, 9, -30, -11, 26, 39, -64, -2, -11, 17, -53, 28, 17, -46, 28, -5, -6, 24, -24, -28, -73,
    -33, 5, 5, -54, 5, -24, 1, 7, 25, -26, 9, -32, 50, -18, -25, -38, 90, -12, -48, 3, -27, 7, -32, -34, -78, -42, 13,
    -57, -15, 8, -3, -35, 5, -91, -27, -5, 16, -35, 3, -34, 72, 31, -31, 21, -47, 56, -15, 8, -18, 24, 7, -23, -7,
    -19, 74, 23, 29, -39, 0, -13, -46, -32, 24, -96, -25, -28, 37, 4, 50, 16, 45, -34, -3, 5, 5, 82, -4, -51, -3, 17,
    -9, 31, -15, -47, 42, -113, -127, -55, -16, 15, 35, 36, 36, 26, -12, -85, 5, -38, -81, -6, 1, 14, -54, 7, -2, -6,
    -6, 46, -14, -33, -27, 35, -2, -5, -2, -89, -29, -82, -3, 14, 76, -70, -36, -16, -35, 2, -7, 26, -7, 34, -39, 17,
    -97, -30, 7, 26, -27, 14, -41, 47, 31, 47, -10, -3, 13, 37, 6, -42, 20, 14, -20, -22, -17, 7, -8, -16, 6, -29, 57,
    -56, -8, -1, -22, -26, -78, -7, -15, -32, -12, 5, -13, 73, -57, -14, 24, 61, -49, 25, 2, 6, 41, 12, 40, -20, 20,
    0, 20, 19, -7, -32, 40, 19, 24, 22, 98, -39, 34, 26, 25, -56, 34, -6, 50, -122, -48, -20, -12, 2, -8, 50, 64, 62,
    -72, 6, 55, 16, 17, -26, -58, -28, -64, -13, -6, -50, 10, -46, -7, -47, -121, -16, -74, -27, -15, 21, 10, -7, 30,
    -30, 35, -10, -32, -10, 54, -16, -40, -14, -64, 53, -43, -59, 20, 69, 79, -56, -31, 20, 21, -24, -41, -22, 92, 35,
    35, -75, 38, -15, -78, -96, 102, -108, 27, -27, -29, 11, 36, -20, -102, 41, 10, 43, -2, 30, -34, -28, -34, -95,
    31, -10, 10, 8, -40, -127, 26, -113, -1, 24, -38, -28, 1, 9, -44, 6, -30, -18, 29, 11, 65, 64, -41, -45, 20, -16,
    -72, -34, -37, -60, -18, -17, 57, 36, 47, 16, 3, -43, -11, -18, 25, -39, 37, -37, -49, 46, 14, -7, 31, 32, 41,
    -79, 23, -44, 35, 14, 49, 36, 48, 19, 21, 4, 21, 41, 34, 43, -82, 1, -13, -53, 17, 0, 30, 30, -44, 17, -24, 31,
    20, -38, 16, 14, 38, 6, 9, 27, 16, -11, 64, -13, -17, 19, 16, -26, -18, -4, 49, 40, 41, -22, 40, 24, 3, -31, -42,
    21, 66, 24, 57, 34, 14, -43, -3, 64, 40, -86, 5, -2, 2, 9, 72, -6, -58, -58, -37, 22, 10, -51, 39, 54, -32, -48,
    14, -69, 52, -9, -6, 31, 72, -4, 11, 38, 30, 48, -14, -15, 31, -47, -10, -1, 14, -18, 23, -36, -5, 41, -42, -11,
    22, -53, -34, -44, 28, -17, -1, 3, 6, -6, -59, -55, -13, 28, 60, 31, -1, -4, 25, -63, -30, 3, 25, -14, 49, -17,
    -23, 9, -5, 11, -7, -26, 45, -76, 14, 60, 20, -40, -10, 11, 41, -24, 13, 50, -69, -28, -43, 88, -31, 29, -107, 36,
    -8, 30, 57, -56, 31, 32, 77, 43, 69, 19, -38, -41, 6, 27, 7, -26, -15, 30, 30, -4, 0, -53, -20, 30, -32, 5, -23,
    -39, 11, 36, -6, -3, 14, 1, 12, 35, -31, -60, 6, -27, -1, 96, 5, -46, -27, 39, -35, -117, -44, 10, 26, -65, -4,
    25, 46, -38, -34, -9, -16, 23, -42, 18, -6, -33, 3, 38, -20, 26, -4, -21, -43, 4, 22, -23, -38, 26, -61, 2, -18,
    26, 23, 41, 12, -6, -10, -69, -61, 21, 50, -5, 51, 30, 37, -42, -32, 127, 3, -40, 16, -28, -21, -33, 96, -30,
    -113, 91, -33, -30, 28, -75, -99, 30, -44, -76, -16, -76, -6, -12, -20, -40, 27, -45, -84, 44, -43, 35, -28, -45,
    -110, -21, -39, -48, -4, -49, -29, 92, 10, -16, -36, 1, -46, -34, -75, -51, 40, 48, 52, -54, 34, -22, 6, -5, 35,
    4, 70, -9, -57, 0, 23, -31, 11, -4, 0, -1, -12, 28, 74, -4, -78, 18, -43, -43, -12, -8, -31, 70, 23, 27, -39, -2,
    -37, -48, -28, -14, 23, -15, -63, 31, 28, -9, -80, 25, -77, 6, 25, 22, -40, -69, 105, -32, -14, -9, 0, -9, 38,
    -28, -25, -16, 74, 28, 14, 5, 20, 20, -55, 6, -1, 22, 9, 16, 57, 46, -14, -6, -50, -1, 4, -21, -4, -29, -9, 1, 21,
    41, -5, 39, -52, 15, -46, -56, -36, 74, -22, -35, 27, -10, 22, 20, -30, 75, -13, 28, -38, 28, 75, 5, 34, -40, -12,
    -30, 50, 5, 77, 67, -10, 41, -9, -31, -22, -11, -29, 3, 64, -8, 50, 55, -9, -52, -40, 20, 54, -16, 11, 14, -63,
    33, -44, -7, 59, -56, -34, -66, 4, -58, -14, 8, -18, -2, -43, -9, 51, -50, -11, 72, -5, -34, -34, -50, 16, 49,
    -52, -20, 67, -7, 1, 61, 32, 27, 27, 18, 63, -11, 28, -85, 44, -127, 37, 19, 26, -59, -44, 10, -42, -13, 29, -28,
    15, 26, 56, 29, -13, -78, 21, -42, 32, 63, 21, -38, -14, 22, -41, -64, 82, -40, -78, -12, -24, -33, 9, 37, -53,
    17, -17, -17, 16, -63, -57, 9, 62, -53, -65, 26, -4, 0, -75, -30, 22, -28, -48, 12, -6, 90, -39, 2, -48, 112, 85,
    -68, 57, -85, 5, 62, 14, -49, 7, -1, 23, -41, 38, 18, -6, 24, 28, 12, 38, 29, -18, -16, -2, -12, 80, 21, -60, 69,
    -14, 24, 4, 36, 18, -5, -29, 13, 57, -23, 14, -19, 14, -16, 43, 34, 24, 18, -83, -31, -19, 4, 12, 51, -87, 41, -2,
    15, -1, 33, -3, -18, -20, -36, -76, -9, 8, -12, 31, -15, -63, -99, -27, 37, -6, 45, 61, 62, 92, -39, -72, -14, -5,
    -16, 9, 25, 31, -22, -24, -47, -5, 43, -113, 14, 23, 10, -72, 1, -11, 50, 25, -12, 77, -37, -4, 17, -12, -89, 5,
    -50, -79, 5, 55, 50, -75, 16, -47, 11, -2, 34, -25, 35, 22, -23, -4, -37, 22, -1, -10, -26, 21, -35, 16, -10, 24,
    -37, -22, 10, -24, 21, 24, -46, -42, -7, -63, 81, 50, 22, -77, 35, -3, 11, -23, 44, 28, 64, -48, 39, 38, -43, 24,
    61, -23, 48, 28, -13, 10, 68, -47, 79, -7, -30, 23, 35, -14, -27, -127, 2, -9, -2, -61, 82, 26, -19, -9, -11, 52,
    -39, -9, -26, -11, 43, 22, -3, -33, 15, -9, 10, -30, 25, 50, -47, -85, 7, -5, -67, -15, 49, -5, -4, -12, -16, -14,
    -77, -42, 32, 16, -59, 85, -15, -23, -45, 37, -46, 107, -69, -16, 31, 21, -5, -10, -47, -13, -20, -56, 29, 25, 13,
    48, 15, 27, 22, -28, -26, -89, 27, -56, 5, 48, -9, -7, -74, -42, -7, 13, -3, 7, -47, -18, -93, 63, -55, 21, 79,
    25, -62, 16, 16, -37, 67, 15, -101, 91, -32, -65, 76, 4, 7, -51, -78, -98, 15, 127, -18, -88, -17, 42, -29, 76,
    26, -96, 104, -22, -58, -66, -18, -44, -29, 45, 22, 52, -11, -13, -64, 38, -108, -38, 17, -8, 22, -13, 12, 70, 23,
    -41, -23, 5, -36, -72, 113, -9, 75, -29, -23, 25, 68, -31, -20, 39, -77, -47, -56, -58, -18, 39, -87, -14, 108,
    40, 34, -17, -3, -3, 14, 31, 13, 23, -25, 9, 35, 6, 15, 78, -30, -81, 38, 35, -46, -27, -49, -3, 18, 44, -4, 11,
    -8, 10, -79, -58, 20, 51, 22, -43, 25, 115, -72, 71, 100, -27, 3, 50, -36, 7, 76, 83, -76, 3, -89, 36, 56, -16,
    34, 14, -33, -16, -23, -73, -4, 15, 5, -32, -30, 32, -51, 27, 3, 15, 35, 35, -34, -10, 16, 3, -11, -30, -48, 10,
    -8, -61, -1, 11, -27, 44, -17, -36, -19, -20, -43, -13, 26, 116, 49, -2, -103, 17, -33, 0, -14, 63, 9, -49, -62,
    4, -14, -32, 2, 58, 41, -120, -84, 5, -14, -4, 16, 47, -115, -39, 15, -45, -2, -8, 8, 19, 65, 29, -62, -14, -36,
    -47, 11, 8, -60, 25, -35, 15, 18, -29, -33, 54, -68, -30, 9, -15, -29, -31, 8, 7, 126, -60, 9, -17, -8, -15, -31,
    -33, -2, -5, -27, 19, 8, -13, -10, -32, 6, -5, -34, 10, -58, -8, 2, -111, -28, 38, 49, -49, 14, 26, -4, 90, 55,
    -8, -27, -12, 4, 25, 24, 90, 27, 89, 37, -39, -41, 10, 18, 22, -59, -98, -3, 19, -11, 25, -44, -65, -83, 114, -85,
    -5, 38, 26, 14, -33, -57, -127, -11, 1, -2, 2, -19, 37, 20, -43, -31, -23, 11, 17, -2, -18, -5, 44, 14, -9, -11,
    22, 55, -45, 21, -58, -53, 30, 26, -5, 1, 1, -6, 8, 28, 9, 39, 24, 9, 22, 82, -20, -127,
};
static const convolution layer_8 = {
    3, 3, 32, /* height, width, channels */
    3, 3, 48, /* out_height, out_width, filters */
    3, 3, /* kernel_height, kernel_width */
    1, 1, /* stride_y, stride_x */
    1, 1, /* above, left */
    5, 96, 288, /* columns, column, taps */
    12, /* unrolled */
    -128, /* in_zero */
    weights_8, table_8
};

/* 9  convolution 3x3          3x3x48 -> 1x1x1                   432 multiply-accumulates */
static const channel table_9[2] = { /* see channel */
    {-392825, 1274843960, 14848, 10},
    {-392825, 1274843960, 14848, 10}
};
static const weight weights_9[864] SMILE_CLASSIFIER_WORDS = {
    -10, 11, -5, -13, 0, 0, 0, 0, -21, -6, -20, -8, 0, 0, 0, 0, 33, 47, 11, -49, 0, 0, 0, 0, -11, -18, 8, -26, 0, 0,
    0, 0, -11, -14, -13, 44, 0, 0, 0, 0, 9, -29, -23, 39, 0, 0, 0, 0, -67, 17, -21, -32, 0, 0, 0, 0, -25, -3, -50, 8,
    0, 0, 0, 0, -6, 26, 28, 2, 0, 0, 0, 0, -22, 40, 35, -12, 0, 0, 0, 0, -40, -28, -10, 7, 0, 0, 0, 0, 42, 40, 23,
    -87, 0, 0, 0, 0, 18, 63, -34, -52, 0, 0, 0, 0, -27, 23, -3, 26, 0, 0, 0, 0, -4, 17, -10, 9, 0, 0, 0, 0, 2, 18, 15,
    -9, 0, 0, 0, 0, 15, 39, 18, 29, 0, 0, 0, 0, -22, -49, -36, 42, 0, 0, 0, 0, -85, -4, 31, 7, 0, 0, 0, 0, -7, -99,
    -9, 62, 0, 0, 0, 0, 43, 17, -34, -53, 0, 0, 0, 0, -33, 47, 82, 17, 0, 0, 0, 0, 56, -31, 75, -53, 0, 0, 0, 0, 32,
    44, 64, -1, 0, 0, 0, 0, 10, -1, 24, -6, 0, 0, 0, 0, -40, -59, -35, -6, 0, 0, 0, 0, -4, 28, 52, 64, 0, 0, 0, 0,
    -19, -21, 20, -16, 0, 0, 0, 0, 7, -10, -21, -82, 0, 0, 0, 0, -14, 47, 39, -13, 0, 0, 0, 0, -12, -35, 15, 35, 0, 0,
    0, 0, 2, 0, -7, -50, 0, 0, 0, 0, -2, 20, -6, -25, 0, 0, 0, 0, 36, 17, -34, 7, 0, 0, 0, 0, 15, 7, -13, -15, 0, 0,
    0, 0, 2, 48, 1, -57, 0, 0, 0, 0, -91, 32, 5, -44, 0, 0, 0, 0, 2, 11, -53, -16, 0, 0, 0, 0, -61, -8, -7, 23, 0, 0,
    0, 0, 7, -23, 19, -85, 0, 0, 0, 0, 64, 33, 12, -64, 0, 0, 0, 0, -46, -70, -14, -18, 0, 0, 0, 0, -18, 27, -12, -27,
    0, 0, 0, 0, -50, -1, 24, -5, 0, 0, 0, 0, -8, -55, 5, 42, 0, 0, 0, 0, -16, 9, -31, -51, 0, 0, 0, 0, -32, 16, 33,
    -13, 0, 0, 0, 0, 14, 8, -29, 16, 0, 0, 0, 0, 23, 22, -23, -27, 0, 0, 0, 0, -21, 15, -13, -127, 0, 0, 0, 0, -109,
    48, -27, -7, 0, 0, 0, 0, 33, 33, 22, 41, 0, 0, 0, 0, 51, -56, -89, -85, 0, 0, 0, 0, -47, -25, 59, 19, 0, 0, 0, 0,
    -17, -75, 59, -41, 0, 0, 0, 0, 41, 33, 50, 50, 0, 0, 0, 0, 23, -81, 0, 55, 0, 0, 0, 0, -10, 28, -25, 2, 0, 0, 0,
    0, 9, -30, -36, 55, 0, 0, 0, 0, -110, 16, 12, -38, 0, 0, 0, 0, -37, -37, 53, -76, 0, 0, 0, 0, -21, -24, -93, 3, 0,
    0, 0, 0, -83, 85, 55, 19, 0, 0, 0, 0, 26, -60, -66, -18, 0, 0, 0, 0, 44, -70, 80, -68, 0, 0, 0, 0, -44, 32, -94,
    30, 0, 0, 0, 0, 48, -47, 45, 3, 0, 0, 0, 0, 9, -9, -38, 1, 0, 0, 0, 0, 50, -28, -43, -31, 0, 0, 0, 0, 34, 25, -12,
    -48, 0, 0, 0, 0, -31, -34, 30, 76, 0, 0, 0, 0, -117, 16, -10, 31, 0, 0, 0, 0, 2, -52, -38, 36, 0, 0, 0, 0, -26,
    -43, -15, -58, 0, 0, 0, 0, -20, -47, -74, -47, 0, 0, 0, 0, 27, -53, 9, -2, 0, 0, 0, 0, -7, -42, -11, -11, 0, 0, 0,
    0, -7, 3, 17, -8, 0, 0, 0, 0, 2, -7, 17, -58, 0, 0, 0, 0, -101, 5, -30, 35, 0, 0, 0, 0, -25, -6, 2, 51, 0, 0, 0,
    0, -33, 32, -70, -94, 0, 0, 0, 0, -90, 30, -42, -16, 0, 0, 0, 0, -19, -18, 17, 26, 0, 0, 0, 0, -67, 12, -11, -70,
    0, 0, 0, 0, -44, -80, 46, -107, 0, 0, 0, 0, 18, -11, -15, 51, 0, 0, 0, 0, 62, 30, -37, -19, 0, 0, 0, 0, 43, 36,
    -76, 53, 0, 0, 0, 0, 14, -43, 7, 51, 0, 0, 0, 0, -12, -17, -63, 44, 0, 0, 0, 0, -125, -51, 47, 49, 0, 0, 0, 0,
    -33, -84, -38, 43, 0, 0, 0, 0, -91, -18, -17, 19, 0, 0, 0, 0, -4, -36, 15, 39, 0, 0, 0, 0, 40, 30, -33, -34, 0, 0,
    0, 0, -7, 39, -49, -14, 0, 0, 0, 0, 19, 3, 31, 17, 0, 0, 0, 0, 39, -29, -43, -10, 0, 0, 0, 0, -27, -40, -14, -76,
    0, 0, 0, 0, 14, -36, -45, -18, 0, 0, 0, 0, -93, 25, -1, 41, 0, 0, 0, 0, 36, 17, -4, 18, 0, 0, 0, 0, 28, -68, -26,
    -4, 0, 0, 0, 0, -33, -19, -37, -30, 0, 0, 0, 0, -41, 32, 51, 35, 0, 0, 0, 0, -33, -19, 55, -41, 0, 0, 0, 0, -19,
    37, -50, 57, 0, 0, 0, 0,
};
static const convolution layer_9 = {
    3, 3, 48, /* height, width, channels */
    1, 1, 1, /* out_height, out_width, filters */
    3, 3, /* kernel_height, kernel_width */
    1, 1, /* stride_y, stride_x */
    0, 0, /* above, left */
    3, 144, 432, /* columns, column, taps */
    12, /* unrolled */
    -128, /* in_zero */
    weights_9, table_9
};

/* 1  every pixel              28x28x1 -> 25x28x1
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
        uint32_t *const sums = c->arena.words + 175;
        if (!c->nearest)
            add_row(c, row, number == c->y.at, sums);
        if (number + 1 < c->y.at + rows)
            return;
        uint8_t *const line = (uint8_t *)c->arena.bytes + 0 + c->done * SMILE_CLASSIFIER_SEEN_WIDTH;
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
    return ready ? context->arena.bytes + 0 : 0;
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
    convolve_largest(&layer_2, arena + 0, (value *)(void *)(arena + 700), arena + 0);
    SMILE_CLASSIFIER_LAYER_DONE(2)
    SMILE_CLASSIFIER_LAYER_DONE(3)
    convolve_largest(&layer_4, arena + 0, (value *)(void *)(arena + 336), arena + 2308);
    SMILE_CLASSIFIER_LAYER_DONE(4)
    SMILE_CLASSIFIER_LAYER_DONE(5)
    convolve_largest(&layer_6, arena + 2308, (value *)(void *)(arena + 0), arena + 2380);
    SMILE_CLASSIFIER_LAYER_DONE(6)
    SMILE_CLASSIFIER_LAYER_DONE(7)
    convolve(&layer_8, arena + 2380, (value *)(void *)(arena + 432), arena + 0);
    SMILE_CLASSIFIER_LAYER_DONE(8)
    convolve(&layer_9, arena + 0, (value *)(void *)(arena + 432), arena + 0);
    SMILE_CLASSIFIER_LAYER_DONE(9)
    *score = arena[0];
    return contrast(context) ? SMILE_CLASSIFIER_OK : SMILE_CLASSIFIER_FLAT;
}
