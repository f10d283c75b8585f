/* SPDX-License-Identifier: Apache-2.0
   The licence is that of the code; the numbers in it, the weights, are the network's and belong to whoever trained it.

   Is this face smiling? A network of 8 layers in plain C.
   Written by emolib 0.1.0 with `emolib run --profile paper` from an int8 .tflite file whose SHA-256 is
   a5decbd2fb2a56941f670c58235bd4d58a71b4491971f0bb5ddc87e2b813bffe.

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

#if SMILE_DSP || SMILE_HELIUM
typedef struct { uint32_t bytes; } __attribute__((packed, may_alias)) four;
static inline uint32_t load4(const void *from) { return ((const four *)from)->bytes; }
#endif

#if defined(SMILE_EMULATE_DSP)
static inline uint32_t sum4(uint32_t x, uint32_t sum)
{
    return sum + (x & 0xffu) + (x >> 8 & 0xffu) + (x >> 16 & 0xffu) + (x >> 24);
}
#elif SMILE_DSP
static inline uint32_t sum4(uint32_t x, uint32_t sum) { return __usada8((uint8x4_t)x, 0, sum); } /* adds four bytes */
#endif

/* Halves are rounded away from zero. */
static inline int8_t mean_of(int32_t sum, int32_t n) { return (int8_t)((sum > 0 ? sum + n / 2 : sum - n / 2) / n); }

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
        if (c->unrolled == 2) {
            MULTIPLY("=&r", FIRST NEXT);
            while (--rounds > 0)
                MULTIPLY("+r", NEXT NEXT);
        } else if (c->unrolled == 3) {
            MULTIPLY("=&r", FIRST NEXT NEXT);
            while (--rounds > 0)
                MULTIPLY("+r", NEXT NEXT NEXT);
        } else if (c->unrolled == 8) {
            MULTIPLY("=&r", FIRST NEXT NEXT NEXT NEXT NEXT NEXT NEXT);
            while (--rounds > 0)
                MULTIPLY("+r", NEXT NEXT NEXT NEXT NEXT NEXT NEXT NEXT);
        } else {
            MULTIPLY("=&r", FIRST NEXT NEXT NEXT NEXT NEXT NEXT NEXT NEXT);
            while (--rounds > 0)
                MULTIPLY("+r", NEXT NEXT NEXT NEXT NEXT NEXT NEXT NEXT NEXT);
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

#if SMILE_DSP
static inline int32_t add_low_product(uint32_t x, uint32_t y, int32_t sum)
{
    return sum + (int16_t)(x & 0xffffu) * (int16_t)(y & 0xffffu);
}
static inline int32_t add_high_product(uint32_t x, uint32_t y, int32_t sum)
{
    return sum + (int16_t)(x >> 16) * (int16_t)(y >> 16);
}
#endif

/* Four channels, side by side, times the weights of each: for `taps` pixels of a window, `step` numbers apart. */
static inline void multiply_4(const weight *weights, const value *a, int taps, int step, int32_t sums[4])
{
    sums[0] = sums[1] = sums[2] = sums[3] = 0;
    for (; taps > 0; taps--, weights += 4, a += step) {
#if SMILE_DSP
        const uint32_t v = first_pair(weights), w = second_pair(weights), x = load4(a), y = load4(a + 2);
        sums[0] = add_low_product(v, x, sums[0]);
        sums[1] = add_high_product(v, x, sums[1]);
        sums[2] = add_low_product(w, y, sums[2]);
        sums[3] = add_high_product(w, y, sums[3]);
#else
        for (int n = 0; n < 4; n++)
            sums[n] += weights[n] * a[n];
#endif
    }
}

/* Each channel has a filter of its own; four channels are done at a time. */
static void convolve_depthwise(const convolution *c, const int8_t *in, value *strip, int8_t *out)
{
    const int channels = c->channels, taps = c->kernel_height * c->kernel_width, step = c->stride_x * c->column;
    zeros(strip, c->columns * c->column, c->in_zero);
    for (int y = 0; y < c->out_height; y++, out += c->out_width * channels) {
        gather(c, in, y, strip);
        for (int f = 0; f < channels; f += 4) {
            const int n = channels - f < 4 ? channels - f : 4;
            const value *a = strip + f;
            int8_t *to = out + f;
            for (int x = c->out_width; x > 0; x--, a += step, to += channels) {
                int32_t sums[4];
                multiply_4(c->weights + f * taps, a, taps, channels, sums);
                for (int i = 0; i < n; i++)
                    to[i] = requantise(sums[i], c->table + f + i);
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

/* 2  convolution 3x3, ReLU    56x56x1 -> 28x28x12            84,672 multiply-accumulates */
static const channel table_2[12] = { /* see channel */
    {7472, 1198070564, -32640, 8},
    {768, 1418555481, -16320, 7},
    {-320, 1333537303, -8160, 6},
    {352, 1304429483, -16320, 7},
    {6280, 1771411985, -32640, 8},
    {-247, 1228332030, -16320, 7},
    {1657, 1562237640, -16320, 7},
    {145, 1721537466, -16320, 7},
    {-1331, 1767427147, -32640, 8},
    {-524, 1208261910, -8160, 6},
    {1324, 2070051015, -16320, 7},
    {3106, 1682457294, -32640, 8}
};
static const weight weights_2[152] SMILE_WORDS = {
    -30, -23, -29, 0, -127, 46, -45, 0, 13, 30, 6, 0, 25, -48, -11, 0, -20, -127, 7, 0, 26, 92, 52, 0, 94, 18, 7, 0,
    -36, 4, -52, 0, -62, -46, -87, 0, -90, -49, 127, 0, 14, -63, 127, 0, -53, 119, 33, 0, 5, -84, 99, 0, -106, -109,
    -23, 0, -91, -127, -23, 0, 53, 65, 17, 0, 6, 43, 88, 0, 127, -70, 72, 0, -54, 127, 66, 0, 119, -105, -12, 0, -18,
    -53, -36, 0, 5, -108, 69, 0, -41, -49, 52, 0, 127, -112, -1, 0, -127, 98, 112, 0, -20, -108, 127, 0, 16, 64, 85,
    0, 65, -70, -102, 0, -45, -123, -60, 0, 67, 69, -32, 0, -32, 51, -21, 0, -127, 51, -37, 0, -127, 78, 88, 0, 72,
    23, -108, 0, 25, 29, -107, 0, 92, -12, -52, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};
static const convolution layer_2 = {
    56, 56, 1, /* height, width, channels */
    14, 14, 12, /* out_height, out_width, filters */
    3, 3, /* kernel_height, kernel_width */
    2, 2, /* stride_y, stride_x */
    0, 0, /* above, left */
    57, 4, 12, /* columns, column, taps */
    3, /* unrolled */
    -128, /* in_zero */
    weights_2, table_2
};

/* 3  largest of 2x2           28x28x12 -> 14x14x12           in one with 2 */

/* 4  depthwise 3x3            14x14x12 -> 7x7x12              5,292 multiply-accumulates */
static const channel table_4[12] = { /* see channel */
    {-5361, 1688223829, -9600, 8},
    {54676, 1951655707, -19200, 9},
    {-68495, 1316079907, -9600, 8},
    {-62628, 1304962398, -9600, 8},
    {22902, 1272471431, -9600, 8},
    {52646, 1197521195, -9600, 8},
    {-34809, 1187253498, -9600, 8},
    {-26702, 1470453275, -9600, 8},
    {-34976, 1388429643, -9600, 8},
    {78878, 1376392368, -9600, 8},
    {32998, 1191436750, -9600, 8},
    {12173, 1225806488, -9600, 8}
};
static const weight weights_4[108] SMILE_WORDS = {
    -127, -53, -39, 0, -49, 89, -73, -18, 78, 127, -54, 1, -29, 28, -74, -64, -34, 85, -127, -91, 53, 107, -62, -44,
    -1, 47, -23, -110, 11, 58, -55, -127, 55, -61, -28, -35, -61, 31, 5, 28, 54, -10, -90, 54, 27, -28, -1, 37, -81,
    20, -1, -15, 127, 93, -127, -22, 94, 42, -73, -36, -57, 30, 66, -80, 57, 107, -18, -127, 19, 127, -36, -49, 14,
    -2, 52, -9, 36, 60, -28, -32, -1, 48, -63, 79, 6, 46, 127, -1, -27, 119, 77, 18, -101, 127, -65, 127, -26, 46, 61,
    -114, -48, 97, 81, -52, -127, 77, 11, 79,
};
static const convolution layer_4 = {
    14, 14, 12, /* height, width, channels */
    7, 7, 12, /* out_height, out_width, filters */
    3, 3, /* kernel_height, kernel_width */
    2, 2, /* stride_y, stride_x */
    0, 0, /* above, left */
    15, 36, 9, /* columns, column, taps */
    2, /* unrolled */
    -128, /* in_zero */
    weights_4, table_4
};

/* 5  convolution 1x1, ReLU    7x7x12 -> 7x7x36               21,168 multiply-accumulates */
static const channel table_5[36] = { /* see channel */
    {-664, 1764988299, -8160, 6},
    {-5440, 1553850430, -8160, 6},
    {3966, 1526140671, -4080, 5},
    {12910, 1280682095, -8160, 6},
    {-9390, 1251171180, -4080, 5},
    {-12742, 1875674623, -8160, 6},
    {-4572, 1243559529, -4080, 5},
    {20547, 1076350840, -4080, 5},
    {4802, 1843278811, -8160, 6},
    {-1751, 1655045493, -8160, 6},
    {19157, 1350288325, -8160, 6},
    {2381, 1357122126, -8160, 6},
    {-3888, 1544849462, -8160, 6},
    {-1764, 1330598950, -4080, 5},
    {11029, 2026726186, -8160, 6},
    {-9634, 1092197727, -4080, 5},
    {-13674, 1993367033, -8160, 6},
    {-9394, 1966357138, -8160, 6},
    {9814, 1799133069, -8160, 6},
    {-4216, 1744483013, -8160, 6},
    {-758, 1102553602, -4080, 5},
    {9447, 2120495244, -8160, 6},
    {4784, 2115758235, -8160, 6},
    {18427, 1393620642, -4080, 5},
    {8124, 1294566181, -4080, 5},
    {29603, 2109787573, -16320, 7},
    {-4492, 2066218344, -8160, 6},
    {322, 1337170205, -8160, 6},
    {6333, 1088250375, -4080, 5},
    {2742, 1192717239, -4080, 5},
    {-773, 1665469801, -4080, 5},
    {-6627, 1399463294, -4080, 5},
    {7160, 1171061412, -4080, 5},
    {6471, 1356973298, -4080, 5},
    {3748, 1206704168, -4080, 5},
    {16607, 1381974486, -4080, 5}
};
static const weight weights_5[440] SMILE_WORDS = {
    -123, 19, 100, 24, 37, 50, -47, -34, 127, -76, -99, 101, -23, 127, -52, 70, 34, -31, -112, -25, -116, 26, 43,
    -109, 0, -23, -6, -34, 92, -102, 66, 127, -35, 38, 13, 127, 86, -60, 103, -35, 16, -6, -66, 27, -56, 26, -117, 70,
    -55, 46, 54, 13, -48, -36, -48, -127, 3, -8, -107, -19, 57, 19, -65, -17, -19, 16, -42, -127, 0, 5, -34, 31, -127,
    111, 10, -19, -66, 86, 127, 66, -22, -13, -40, 9, 10, 86, 27, 85, 10, -75, 25, 31, -30, 51, 50, 73, 109, -127,
    -38, 67, 116, -23, -43, 30, 44, 12, -85, 14, -63, 14, 24, -28, 33, 63, -34, 65, -6, -127, -13, -57, 70, 57, -34,
    94, -75, 101, -112, 52, 28, 41, -67, 110, -114, -37, 98, 91, 127, 13, -70, 101, -20, -62, 127, 2, -102, -28, -7,
    97, 17, 35, -54, -54, -127, 16, -84, 18, 8, 12, 36, 25, -16, 81, 18, -12, -9, -127, 16, 2, 79, -51, 46, -13, -23,
    -6, -73, -127, -13, -4, 7, 76, -3, -94, 66, -31, 127, -58, -35, 1, 83, -109, -13, 1, -41, -65, -64, 1, -36, -25,
    -127, -58, 9, 46, -127, 83, 11, 109, 7, 19, -70, -20, 0, -69, -36, -38, 27, -6, 43, 97, 26, 64, 33, 40, -50, -6,
    -12, -74, -39, 35, -17, 25, -32, -94, 127, -79, -47, 10, -10, 34, 127, -61, 36, 127, -105, -44, 43, -54, 61, 2,
    31, -26, -23, 35, -106, -10, 127, -40, 107, -88, -16, -64, 74, -1, -9, 38, 77, -57, 127, -15, 21, 38, 54, 38, -79,
    89, -123, -44, 14, 127, -7, 58, 124, -66, 47, -15, 66, 1, 27, 28, 23, 32, 65, 127, -22, 95, 109, 60, -61, 3, -30,
    20, -27, 26, 126, 99, 18, -19, -35, -55, 127, 99, -122, 57, 127, 23, -98, -60, -76, 24, 46, -26, 34, -43, 37, -82,
    12, 84, -57, -37, -17, -26, -56, 40, 32, 127, -30, -60, 99, -95, -21, 0, 20, 1, 114, -37, -106, -66, 49, 63, -28,
    -35, 66, 51, -4, 4, 52, 127, -25, -10, -127, -55, 8, -15, 30, -12, 55, -127, 19, 5, 127, 9, -50, 34, -32, -95,
    -29, -15, -15, -5, -52, -70, -48, 46, -11, -4, 127, -21, -73, 33, -34, 60, 3, 15, -9, 17, 37, -7, 40, 37, 51, 25,
    10, 16, -11, 27, 61, -46, -127, 9, 50, -62, 41, -2, 44, -25, 108, 68, 127, -30, 5, 4, -11, 7, 23, 127, -25, 41,
    -97, 2, 10, 54, -4, -41, 0, 0, 0, 0, 0, 0, 0, 0,
};
static const convolution layer_5 = {
    7, 7, 12, /* height, width, channels */
    7, 7, 36, /* out_height, out_width, filters */
    1, 1, /* kernel_height, kernel_width */
    1, 1, /* stride_y, stride_x */
    0, 0, /* above, left */
    7, 12, 12, /* columns, column, taps */
    3, /* unrolled */
    -38, /* in_zero */
    weights_5, table_5
};

/* 6  depthwise 3x3            7x7x36 -> 4x4x36                5,184 multiply-accumulates */
static const channel table_6[36] = { /* see channel */
    {-37506, 1746557817, -3968, 8},
    {-25530, 1455870548, -3968, 8},
    {-50868, 1391901734, -3968, 8},
    {25689, 1937106545, -3968, 8},
    {-39248, 1419059164, -3968, 8},
    {-28975, 1604380334, -3968, 8},
    {36399, 1939607025, -3968, 8},
    {61156, 1597382476, -3968, 8},
    {3127, 1625503982, -3968, 8},
    {12007, 1644014617, -3968, 8},
    {-27171, 1341639061, -3968, 8},
    {30234, 1117108202, -3968, 8},
    {16586, 1263617204, -3968, 8},
    {-4543, 2133052576, -3968, 8},
    {-9982, 1642911872, -3968, 8},
    {-19878, 2009818326, -3968, 8},
    {-53322, 1990806113, -7936, 9},
    {41978, 1186937992, -3968, 8},
    {-15819, 1582630448, -3968, 8},
    {28888, 1085124737, -1984, 7},
    {11540, 1906612985, -3968, 8},
    {6442, 1222414972, -3968, 8},
    {-8324, 1383418797, -3968, 8},
    {32144, 1356437350, -3968, 8},
    {18236, 1392518673, -1984, 7},
    {-5563, 1678683490, -3968, 8},
    {-15165, 1548101536, -3968, 8},
    {-15779, 1630148033, -3968, 8},
    {9196, 1816273660, -3968, 8},
    {22096, 1461320586, -3968, 8},
    {-23374, 1183943938, -3968, 8},
    {-7826, 1865248543, -3968, 8},
    {-15582, 2025997871, -3968, 8},
    {12970, 1692209645, -3968, 8},
    {5936, 1088650387, -1984, 7},
    {37688, 1960758924, -3968, 8}
};
static const weight weights_6[324] SMILE_WORDS = {
    -127, -2, -127, 44, 23, -75, -115, 127, 72, -89, 41, -28, -25, 10, -107, 36, -42, 25, -78, 48, -25, -127, 29, -41,
    -127, 84, 24, -52, -28, 17, -88, 83, -13, -44, 19, -17, -91, -46, 127, 17, 125, 107, -50, 14, 21, -30, -90, 46,
    -127, -72, 39, 26, -47, -127, 54, 127, -76, -72, 74, 106, 11, -63, 90, 98, -39, 42, 29, 49, -83, 35, 14, -5, -59,
    109, -55, -127, -86, 58, -127, 37, -7, -51, 20, 112, 127, 53, 7, -34, 91, 61, 69, 102, 47, 63, -9, 110, -67, -43,
    -72, -14, -99, -127, -18, 53, 75, -28, -32, -7, -8, 56, 30, -4, 104, 76, 127, 64, 81, -3, 20, 127, 88, 71, -89,
    -119, 20, -11, 58, -105, -127, -30, -65, -38, 69, -4, -28, 22, -4, -63, -23, -39, -97, -127, -110, -67, -61, -67,
    29, 22, -70, 53, -67, 54, -21, 123, 64, 127, -84, 127, -72, -16, -70, -24, -43, -35, -85, 69, -127, 30, -34, 76,
    -19, -39, -119, -14, 92, 31, 127, -12, 23, 51, -6, -99, -36, 33, -3, 86, 81, 127, 46, -106, -60, -80, -105, -112,
    12, -20, 127, 127, 30, 40, 74, 66, -127, -113, -39, -96, 54, 88, 8, 114, 62, 118, -14, 67, -82, 55, -65, -21, -34,
    54, -14, 112, -108, -111, 43, -68, -115, -10, 30, -10, -60, 109, 127, -127, -48, -127, 66, -40, 127, -69, -17, -3,
    97, -26, 9, 37, -22, 57, -36, 80, 45, 0, 16, -38, -114, 127, 0, -7, -94, 74, -9, 15, -93, -18, -81, 115, 3, -24,
    127, 72, 1, -49, -36, -74, -88, -65, -55, 127, 0, -89, 90, -84, 127, -33, 18, 49, 79, 16, -8, 82, -9, 56, -78,
    -58, 3, 80, 127, -84, 13, -84, -2, 13, -53, 52, -32, -14, -78, 55, -40, -86, 127, 100, -69, 77, -11, -124, 46,
    127, -12, 31, -65, 43, 65, 127,
};
static const convolution layer_6 = {
    7, 7, 36, /* height, width, channels */
    4, 4, 36, /* out_height, out_width, filters */
    3, 3, /* kernel_height, kernel_width */
    2, 2, /* stride_y, stride_x */
    1, 1, /* above, left */
    9, 108, 9, /* columns, column, taps */
    2, /* unrolled */
    -128, /* in_zero */
    weights_6, table_6
};

/* 7  convolution 1x1, ReLU    4x4x36 -> 4x4x56               32,256 multiply-accumulates */
static const channel table_7[56] = { /* see channel */
    {-7265, 1510253761, -16320, 7},
    {-2662, 1371578621, -8160, 6},
    {-754, 1205374095, -8160, 6},
    {6152, 1528366507, -8160, 6},
    {-409, 1728122323, -16320, 7},
    {-6208, 1455221574, -8160, 6},
    {-7140, 1350486618, -8160, 6},
    {-3177, 1928633432, -16320, 7},
    {71, 1075928560, -8160, 6},
    {4738, 2054500997, -16320, 7},
    {-8483, 1169351338, -8160, 6},
    {6661, 1350810148, -8160, 6},
    {-9274, 1328462876, -8160, 6},
    {21, 2134619147, -16320, 7},
    {-8906, 1270278347, -8160, 6},
    {6011, 1470400928, -8160, 6},
    {5556, 1907209719, -8160, 6},
    {1799, 1854223735, -8160, 6},
    {-6615, 1552411475, -8160, 6},
    {-6140, 1883037384, -16320, 7},
    {-2551, 1537781028, -8160, 6},
    {-1177, 1600158309, -8160, 6},
    {-6798, 1171101690, -8160, 6},
    {-5194, 1390300890, -16320, 7},
    {-6197, 1643899351, -8160, 6},
    {-2807, 1191099385, -8160, 6},
    {-1541, 1399203897, -8160, 6},
    {-1550, 1878891810, -16320, 7},
    {-8487, 1853806724, -16320, 7},
    {-9313, 1238152271, -8160, 6},
    {-3358, 1121580624, -8160, 6},
    {-8113, 1599756488, -8160, 6},
    {-9198, 1108191059, -8160, 6},
    {5232, 1951800997, -16320, 7},
    {2731, 1778063029, -16320, 7},
    {-4947, 1285885521, -8160, 6},
    {7765, 1752031890, -16320, 7},
    {1358, 1733770013, -8160, 6},
    {7582, 1136523063, -8160, 6},
    {-614, 1533637208, -16320, 7},
    {517, 1164872667, -8160, 6},
    {-12636, 1311542737, -8160, 6},
    {1678, 2131374785, -8160, 6},
    {-5854, 1849419854, -16320, 7},
    {2604, 1547093305, -8160, 6},
    {-6532, 1251460552, -8160, 6},
    {-7458, 1769250436, -8160, 6},
    {4204, 1490274761, -8160, 6},
    {-7692, 1122751614, -8160, 6},
    {4216, 1428060342, -8160, 6},
    {-3354, 1553673172, -16320, 7},
    {-3758, 1503873416, -8160, 6},
    {-1170, 1723550390, -8160, 6},
    {-510, 1971770356, -16320, 7},
    {-22360, 1824850956, -65280, 9},
    {-3696, 1353409202, -8160, 6}
};
static const weight weights_7[2040] SMILE_WORDS = {
    18, -3, -47, 67, 127, 11, -76, 89, 72, -38, 109, -3, -33, -12, 31, 11, 67, 9, -37, -111, -59, 67, -73, 3, -6, -27,
    -64, -110, 26, -83, 50, -50, 31, -52, 3, -46, 15, 92, -31, -69, -19, -33, -31, -63, -29, -1, 30, 50, -85, 12, 127,
    -65, 24, 70, 39, 64, -54, 45, 30, 116, 23, 31, -15, -41, -1, 14, -49, -108, -60, -112, -10, 68, -38, 95, -57, 10,
    127, 36, -71, -79, 25, 25, -8, -4, 104, 87, -29, -50, 21, 103, -28, -30, -71, 46, -10, -27, -22, 62, -29, -18, 72,
    4, 8, -78, 51, -25, 80, -108, 3, 61, -80, -3, -2, 63, -34, 65, 33, -51, 58, 64, -124, -9, 2, 54, 1, 50, 92, 39,
    -22, -127, 85, -51, -8, -36, 59, -22, -41, -22, -22, -35, 49, -77, 76, -29, 79, -68, -34, 21, 47, 20, 16, 23, 11,
    -7, -22, -69, -116, 101, -10, -74, -40, 42, -69, -27, -72, 3, -47, -109, -49, 111, -59, -30, -24, 28, -17, 26,
    105, 58, -56, -5, 127, -45, -98, 38, 96, -29, 37, -66, -51, -97, -10, -26, -71, 45, 5, 96, 15, -19, -55, -4, 3,
    -64, -52, 21, -21, 16, 56, -60, -53, -19, 127, 38, -62, 36, -10, 10, -14, 21, 46, -94, -56, 10, -12, 59, 1, 97,
    -100, 85, -19, 47, -5, 5, -10, -61, 14, -30, 110, -9, -5, 43, 2, -21, -92, 92, -27, -41, -49, -61, 64, -46, -39,
    88, 12, 16, -27, 5, -110, -40, -5, -11, 70, 48, 14, -62, 50, -127, -122, 41, -30, -36, 108, -57, 32, 7, -52, -42,
    -62, 14, 32, -7, -66, 11, 15, 53, -107, 127, 22, -63, 32, -42, 0, 119, 27, 50, -74, 60, 48, 39, -40, -78, 24, 83,
    -84, -15, 12, 69, 12, -54, -12, -32, -20, -27, 0, -55, -19, 32, 46, -17, -29, 48, 57, 8, -11, 52, 10, 17, -42, 44,
    6, -127, -30, 3, -31, -4, 25, 54, -25, -57, -12, -80, 84, 43, 7, 53, 1, 89, 16, 22, 56, 127, 38, 40, 77, 45, -84,
    -82, 30, -1, 22, -13, 9, 54, -47, 22, 80, 102, -44, -34, 99, 83, -52, 12, -52, -75, -30, -81, -51, 34, -79, 83,
    100, 33, 40, -66, 62, 43, 14, -127, 54, 98, -12, 61, 45, -60, -80, -19, 35, -9, 105, -57, 14, 57, -47, -101, 55,
    22, 29, 53, 57, -14, -13, 21, -127, 57, -47, -56, -28, 23, 3, -110, 38, -78, 81, -102, -65, -10, -13, -18, 30, 40,
    -5, 35, 108, 2, 11, -108, 2, 53, 17, 56, 45, 13, -62, 50, 0, -42, -70, 29, -20, 38, 18, -68, 83, 0, 14, -43, 28,
    0, -47, -127, 35, 28, -23, 127, 8, -22, -103, -23, 13, -65, 92, 28, -46, -29, -56, 1, 11, 3, -65, -5, 113, 38, 5,
    -43, -23, -85, -108, 3, -26, -33, -22, 16, -23, 14, -21, 46, -95, 59, 65, 15, 20, 69, -24, -2, 6, -77, -54, 33,
    80, -37, 6, -12, -26, 3, 64, -80, 8, 86, -127, -41, -36, 62, 28, -37, 13, 20, -15, 1, 16, 20, -59, -108, -22, 35,
    16, 42, -19, 10, 47, 22, -15, -17, -25, 23, -127, 3, -63, -3, -83, 73, -37, -4, -24, 81, -35, -117, -28, -30, -1,
    95, 45, -75, 67, -8, 74, -52, -27, -16, 19, 81, 31, 4, -1, 63, 30, -64, 36, -35, -15, -38, 9, 36, 37, -10, 23, 37,
    -45, 15, -1, 16, -39, -35, -92, 12, -89, -22, -9, -9, 41, 21, 49, -43, 127, -44, 40, -86, 34, 35, 19, 25, -46, -2,
    -4, -35, 14, -34, 36, -13, -16, 72, -4, 8, 72, 20, -46, -1, 120, 72, 16, -5, 30, 43, 78, 16, 44, 31, -5, -35, -27,
    -30, 53, -35, -4, -55, 9, -66, -7, 127, 90, 79, 119, -82, 23, -49, 110, -37, -8, 30, -127, -26, -103, -49, 27,
    -98, -100, 28, 59, 35, 80, 17, 20, -127, 16, -79, -111, 36, -26, 52, -17, 74, -12, 48, -37, -73, -50, -6, 28, -45,
    -116, -109, -41, -83, -9, -88, 13, -37, 35, -107, 9, -51, -102, 48, -41, 9, 69, -19, 65, -88, -61, -62, 15, 49, 3,
    -25, -27, -58, -54, -62, -82, 29, 9, -8, -67, -30, -20, 99, -61, 18, -15, 63, -31, -5, -38, -13, -50, 30, -28,
    -72, 1, -47, 90, -77, 101, 15, 30, 19, -24, 32, 26, -14, 23, 89, 19, 44, 127, -39, -18, -127, 24, 19, 36, -7, -21,
    56, -50, -31, -48, 29, 48, 8, -22, -54, 21, -112, 33, 13, 16, -75, 11, 59, 9, 97, -68, 21, 3, -23, -51, 117, -2,
    96, 15, -15, 87, 1, 41, -66, 13, -3, -4, -4, -5, 61, 58, -26, 94, -35, -11, -9, -19, 53, -55, -15, -45, 34, -14,
    -67, -2, -25, 18, -56, -28, -5, 33, -17, 35, -12, -3, 57, -27, 4, -11, -29, -72, -55, -45, 24, -40, 19, -13, -4,
    -110, -17, -53, -127, -127, 6, 7, 8, 72, -64, 74, -48, 14, 7, 37, 50, -50, 19, -108, 51, -31, -3, 1, 24, 44, 53,
    -25, 3, 57, -90, 96, -44, -14, -2, -26, -91, 25, 22, 12, 1, -1, -4, 9, -5, 32, 11, 40, -127, -16, -39, -62, 42,
    -39, 58, -46, -76, -8, -40, -52, -13, -66, -14, 14, -74, 46, -78, -1, -14, 55, -106, 34, -36, -38, -7, 24, 16, 71,
    -27, -1, 42, -127, 1, 38, 24, -19, 70, 74, 89, -48, -8, -91, -31, -11, -64, 10, -19, 47, -46, -77, -10, -25, 87,
    -21, -46, -38, -63, 35, -13, -40, -38, -12, -21, 46, 6, 1, -84, -31, 47, -32, -26, 20, -10, -8, 10, -20, 108, -33,
    -30, -31, -7, 69, -74, 46, -104, -35, 4, 127, -43, -54, 27, -82, 79, -21, 6, 1, -5, 73, 15, 111, 61, 38, 73, -24,
    81, 81, -24, 45, 5, -64, 127, 76, -70, 38, 18, -51, 100, 60, 65, -46, 46, -51, -41, 25, 28, 19, -79, -65, 34, -22,
    -7, 9, 42, -44, -10, 6, 36, -16, 3, 9, -3, -12, 81, 53, 8, -37, -37, 4, -31, -68, 7, -5, -9, -82, 46, -37, -76,
    -37, -7, 8, -66, 51, -11, 87, -85, -60, -53, 65, -83, -52, 84, -7, 8, -1, 25, 31, -19, -57, 127, -127, 59, 13,
    -42, 29, 87, -72, -72, -4, -28, -86, -18, 29, -47, -5, 22, 9, -32, -47, 43, -76, 7, 113, 11, 67, -37, -25, -31,
    36, 35, 104, 47, -43, -37, -8, 1, 71, 18, 42, -12, -4, 8, -18, 26, -26, -21, -27, -60, 3, 38, -25, -48, -16, -46,
    -20, -99, -6, -64, -11, 22, -107, -47, 49, -40, 9, -9, -56, -50, 63, -78, -10, -84, -39, 11, 19, -21, 127, -16,
    -36, 109, -2, 0, 28, -127, 27, -24, 15, -114, -61, 19, 61, 21, -9, 28, 22, 93, 127, -8, 18, -127, -32, -20, -64,
    9, -47, -104, 7, 26, 75, 25, -54, -113, 19, -101, -22, -20, 43, -127, -99, -38, -8, -3, 5, -23, -32, 111, -27, 31,
    96, -16, 66, 34, 64, 13, -50, 64, -30, 81, 50, -4, 28, 22, -37, 42, -38, 42, 46, 34, -19, 107, -55, -67, -14, 71,
    53, -47, 17, 44, -4, -43, 82, 93, 80, 49, -57, -6, -20, -5, 51, -12, 35, -51, -27, -34, -2, 50, -15, -73, -18,
    -21, -47, 75, -5, 127, 39, -13, -16, -49, 25, -88, 29, 44, -8, -8, -17, -82, -27, 34, 21, -28, -58, -38, -95, -63,
    99, 27, -28, -20, 0, -87, -46, -113, 54, 41, 41, 12, 1, -29, 30, 67, 44, -46, 7, -5, 127, -18, -56, -79, 59, -48,
    100, -34, 6, -25, 24, 9, 35, -10, 4, -70, 43, 6, 40, -31, 80, -63, 78, 110, 43, 49, -15, 9, -70, -32, -31, 56,
    -33, 28, 127, -25, -4, 6, 28, -6, 20, -43, 31, 38, 80, 81, 66, 15, -30, -16, 37, -55, -8, 112, 70, 100, -46, -17,
    86, -19, -67, -99, 17, -47, -66, -45, 16, 73, -21, -52, -41, 127, -123, -15, -3, 2, 26, 127, 31, 50, 1, 1, -55,
    -20, 104, 14, -49, -89, -7, -47, 32, 17, 18, 38, -40, 109, 47, -50, 75, 9, 45, 42, -21, -92, -112, 83, -37, -77,
    24, 12, 61, 125, -5, -110, 82, -21, -32, 54, -49, 53, -72, 15, 70, 19, -88, 19, -84, 19, 127, -14, 110, 92, -12,
    -4, 26, -37, 31, -96, 50, 27, 76, 54, 29, -56, 79, -66, 2, 115, -3, 90, 19, 33, -44, -63, 69, 90, 14, 2, -9, -45,
    -39, 41, -8, 23, 25, 42, -60, -41, -22, -16, 38, -89, 15, -35, 12, -9, -63, -112, 18, 61, 53, -61, -12, -66, -88,
    -103, -60, 41, 61, -4, -73, 61, -83, 51, -127, 3, 68, -34, 6, 127, 36, -88, 29, -17, -53, -95, 1, 67, 68, 78, 33,
    -35, 63, 32, -102, 60, -82, 18, -26, -61, 12, 13, -35, -12, 16, 3, -85, 43, 10, 28, -9, -16, -41, 106, -53, 64,
    -7, 3, -46, -10, 1, -88, 3, 30, 22, 8, -9, 5, -14, -106, -58, 57, -39, -60, 22, -57, 66, -44, -13, -27, 40, -60,
    13, 61, -29, 85, 54, 101, -94, 44, -14, 60, 64, -60, 19, 29, -10, -26, 127, -1, -15, 36, -84, -11, 16, -37, 39,
    24, -127, 65, -8, 46, -51, 50, 16, 56, 31, 77, -12, -47, -21, -10, -20, 12, -19, 9, 45, 41, 68, -10, 18, 34, -98,
    0, -35, -85, -42, 39, 77, 83, 0, -15, -54, -40, 81, -36, 75, -82, 27, -18, 27, 0, -51, 60, -101, 27, -18, -30,
    -46, -20, -111, 17, -54, 0, -127, 42, -58, -13, -3, -45, 35, -75, -47, -36, 11, 12, 8, 22, -127, 89, 54, -72, 1,
    -69, 9, 38, -25, -29, 60, 27, 18, 22, -25, -16, -43, -44, 38, 24, -27, 33, -1, -36, 49, -18, 71, -120, 46, 5, -35,
    15, -42, 7, 34, -53, -47, -57, -3, 36, -50, 35, 27, -60, -43, -49, 16, -127, -83, -38, -21, -22, 46, 33, 5, -21,
    -26, 72, 18, 9, 2, 10, -98, 19, 21, -9, 34, -29, -35, 127, -3, 24, -25, -21, 81, 7, 50, 22, 92, 92, -29, -24, -6,
    41, 127, 25, 75, -47, -6, -51, -71, -10, 20, -76, -27, 52, 23, 38, 12, -12, 35, -66, 21, -112, -97, -5, -69, 77,
    63, -40, 4, -14, 27, -1, 44, 25, -8, 17, -81, -127, 9, 57, -20, -9, 9, -38, -7, -51, -68, -108, 13, -8, 88, 34,
    14, -44, 39, 8, -57, -65, -11, -4, 51, 46, -93, 14, -33, 32, 44, -68, -50, 101, -79, 105, 65, 103, -47, -127, -3,
    127, -92, -82, 5, -90, 1, -2, 27, 57, -45, -20, 104, 21, 84, -43, -60, 7, -59, 54, -37, 110, -41, 44, 45, -56, 10,
    -50, -70, -32, 3, -49, 26, 6, -63, 79, 2, -103, -37, 82, 92, 41, 14, -19, -20, 30, -39, -4, 34, -49, -42, 6, -56,
    72, -80, -37, -44, 20, 109, 43, 34, 28, 51, -48, 6, 12, 44, -79, 5, -38, -52, -35, 18, 42, -55, -51, 49, 34, 22,
    -56, 77, -60, 17, 54, 14, 127, -17, 5, 4, -50, -17, 5, 58, 4, 51, -21, 2, -46, 16, -51, -52, -10, -71, -28, 57,
    -23, -28, 12, 32, -44, 36, -88, -3, 70, -11, 51, -26, -13, 28, 55, -127, -9, 6, -12, -28, 32, 12, 19, -16, 70,
    -32, -120, 103, 6, 47, 17, -60, 35, 39, 32, 20, 65, -6, 35, -31, -79, 56, 7, -72, -2, -42, -15, -29, -78, 77, -43,
    40, 127, 7, -36, -46, 60, 95, 9, -59, 44, -32, 8, -42, 127, 81, -38, 41, 2, 6, -88, -55, 78, -58, -54, -17, 38,
    -60, 73, 16, 81, 27, -1, -53, 36, -12, 27, 6, 85, -26, 4, -36, -54, 9, -97, -65, -108, 65, -50, -27, -67, -59, 39,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};
static const convolution layer_7 = {
    4, 4, 36, /* height, width, channels */
    4, 4, 56, /* out_height, out_width, filters */
    1, 1, /* kernel_height, kernel_width */
    1, 1, /* stride_y, stride_x */
    0, 0, /* above, left */
    4, 36, 36, /* columns, column, taps */
    9, /* unrolled */
    -16, /* in_zero */
    weights_7, table_7
};

/* 8  convolution 4x4          4x4x56 -> 1x1x1                   896 multiply-accumulates */
static const channel table_8[2] = { /* see channel */
    {-19291, 2137545376, 11776, 10},
    {-19291, 2137545376, 11776, 10}
};
static const weight weights_8[1792] SMILE_WORDS = {
    19, -13, 3, -7, 0, 0, 0, 0, 6, -18, 17, 9, 0, 0, 0, 0, 22, -3, -2, 13, 0, 0, 0, 0, 17, 15, -12, -2, 0, 0, 0, 0,
    14, 28, -4, -30, 0, 0, 0, 0, -28, 53, 12, 3, 0, 0, 0, 0, -12, 3, 30, -9, 0, 0, 0, 0, -1, -30, 13, -17, 0, 0, 0, 0,
    2, 19, -6, 40, 0, 0, 0, 0, -16, -17, -34, 2, 0, 0, 0, 0, 10, 20, 1, 30, 0, 0, 0, 0, 3, 15, 8, 8, 0, 0, 0, 0, 21,
    -25, 1, 4, 0, 0, 0, 0, -12, -8, 8, 9, 0, 0, 0, 0, 22, -4, 45, 13, 0, 0, 0, 0, 29, -35, -17, 24, 0, 0, 0, 0, 2, 29,
    20, -23, 0, 0, 0, 0, 1, -7, 2, -36, 0, 0, 0, 0, 30, -24, -50, 11, 0, 0, 0, 0, 14, 6, 20, -9, 0, 0, 0, 0, -3, -22,
    -33, 38, 0, 0, 0, 0, 4, 2, -27, 10, 0, 0, 0, 0, 35, 13, -6, -1, 0, 0, 0, 0, 8, 53, 25, 47, 0, 0, 0, 0, 0, -16, 5,
    30, 0, 0, 0, 0, -19, 22, -13, 39, 0, 0, 0, 0, 3, 7, 28, -14, 0, 0, 0, 0, 27, -6, -4, 0, 0, 0, 0, 0, -18, 6, 18,
    15, 0, 0, 0, 0, -4, 70, 18, -52, 0, 0, 0, 0, -9, 12, -7, -2, 0, 0, 0, 0, -6, -48, -15, -69, 0, 0, 0, 0, -60, -34,
    31, 36, 0, 0, 0, 0, -44, -33, -28, 17, 0, 0, 0, 0, 46, 18, -3, -7, 0, 0, 0, 0, 46, 35, 0, 36, 0, 0, 0, 0, 7, -36,
    -6, 17, 0, 0, 0, 0, -1, -9, 24, -5, 0, 0, 0, 0, 14, -46, -37, -21, 0, 0, 0, 0, -19, 23, 70, -55, 0, 0, 0, 0, -14,
    31, -43, 11, 0, 0, 0, 0, -55, -7, 33, 7, 0, 0, 0, 0, -22, -23, 3, -33, 0, 0, 0, 0, 4, -23, 5, -24, 0, 0, 0, 0, -3,
    6, -51, -30, 0, 0, 0, 0, -8, -30, 3, -5, 0, 0, 0, 0, -8, 2, -16, 9, 0, 0, 0, 0, 19, -2, -16, -4, 0, 0, 0, 0, -26,
    -24, -14, 21, 0, 0, 0, 0, -14, -5, -12, -5, 0, 0, 0, 0, -15, -10, -3, -4, 0, 0, 0, 0, -32, 25, 6, 14, 0, 0, 0, 0,
    -25, -16, 30, -2, 0, 0, 0, 0, -19, 6, 3, 28, 0, 0, 0, 0, 24, -65, 17, 37, 0, 0, 0, 0, 0, -11, -13, -33, 0, 0, 0,
    0, -5, 42, 40, 9, 0, 0, 0, 0, 15, -31, 2, -12, 0, 0, 0, 0, -43, 12, -2, 3, 0, 0, 0, 0, -2, -18, 21, -19, 0, 0, 0,
    0, 37, -8, -44, 10, 0, 0, 0, 0, 55, 40, 12, -15, 0, 0, 0, 0, 26, 12, 27, 0, 0, 0, 0, 0, 1, -22, -16, -37, 0, 0, 0,
    0, -8, -14, 13, 32, 0, 0, 0, 0, 9, -32, -90, -7, 0, 0, 0, 0, -27, 30, 49, 4, 0, 0, 0, 0, 47, 36, -4, 7, 0, 0, 0,
    0, 20, -48, 9, -12, 0, 0, 0, 0, -37, 8, -3, 36, 0, 0, 0, 0, -44, 125, 48, 61, 0, 0, 0, 0, -32, 30, 45, -43, 0, 0,
    0, 0, 18, 34, 50, -8, 0, 0, 0, 0, 18, 47, 16, -52, 0, 0, 0, 0, -2, 35, 13, -32, 0, 0, 0, 0, 3, 82, -17, -17, 0, 0,
    0, 0, -19, -36, 8, 32, 0, 0, 0, 0, 19, -16, 12, 10, 0, 0, 0, 0, 92, -44, -4, -19, 0, 0, 0, 0, -42, -48, 7, 1, 0,
    0, 0, 0, 80, 9, -26, 51, 0, 0, 0, 0, 39, -5, 28, 62, 0, 0, 0, 0, -13, -62, 17, 52, 0, 0, 0, 0, -13, -4, -22, 100,
    0, 0, 0, 0, 45, -64, -49, -127, 0, 0, 0, 0, 24, 38, -72, 71, 0, 0, 0, 0, 84, -3, -50, -103, 0, 0, 0, 0, -5, -34,
    39, -64, 0, 0, 0, 0, -111, -15, 120, -21, 0, 0, 0, 0, -6, 25, 55, -3, 0, 0, 0, 0, 42, -38, -56, 83, 0, 0, 0, 0,
    -4, 16, 9, 31, 0, 0, 0, 0, -18, 5, 4, 107, 0, 0, 0, 0, 12, 59, -7, -7, 0, 0, 0, 0, -21, 3, -75, -18, 0, 0, 0, 0,
    -84, 30, 16, -62, 0, 0, 0, 0, 62, 33, 56, -89, 0, 0, 0, 0, 37, -51, -12, -72, 0, 0, 0, 0, 5, 59, -29, -17, 0, 0,
    0, 0, 9, 52, 11, 2, 0, 0, 0, 0, 43, -18, -61, 4, 0, 0, 0, 0, -40, 4, -63, -44, 0, 0, 0, 0, -4, 96, -24, -91, 0, 0,
    0, 0, 49, -39, -74, -31, 0, 0, 0, 0, 43, -47, -14, -32, 0, 0, 0, 0, -33, 54, 6, 15, 0, 0, 0, 0, -52, -8, -25, -43,
    0, 0, 0, 0, 70, -70, -60, 24, 0, 0, 0, 0, 10, -12, -11, 5, 0, 0, 0, 0, 8, -7, 2, 26, 0, 0, 0, 0, 14, 3, -13, -43,
    0, 0, 0, 0, -42, -3, 19, -15, 0, 0, 0, 0, -14, 11, -2, -1, 0, 0, 0, 0, -7, -43, 47, -2, 0, 0, 0, 0, 12, 13, 15,
    12, 0, 0, 0, 0, 13, 16, -31, 12, 0, 0, 0, 0, -3, 2, 18, 1, 0, 0, 0, 0, 58, 6, -62, -16, 0, 0, 0, 0, -38, 11, -5,
    8, 0, 0, 0, 0, 13, 33, 17, 16, 0, 0, 0, 0, 59, -31, 30, 14, 0, 0, 0, 0, 10, 3, -22, 31, 0, 0, 0, 0, -6, -10, -3,
    -11, 0, 0, 0, 0, 38, -13, 35, -33, 0, 0, 0, 0, 21, 0, 16, 16, 0, 0, 0, 0, 28, -1, 4, 8, 0, 0, 0, 0, -16, 26, 16,
    26, 0, 0, 0, 0, 17, 45, 22, -43, 0, 0, 0, 0, -11, 82, 37, 37, 0, 0, 0, 0, 35, 67, -23, -43, 0, 0, 0, 0, 7, 5, 9,
    51, 0, 0, 0, 0, 6, 21, 25, 21, 0, 0, 0, 0, -17, -10, -21, 57, 0, 0, 0, 0, -10, 0, 48, -26, 0, 0, 0, 0, -8, -41,
    -5, -25, 0, 0, 0, 0, 3, 20, 4, 34, 0, 0, 0, 0, -30, 21, 6, 51, 0, 0, 0, 0, 22, 19, 13, -57, 0, 0, 0, 0, -24, -21,
    46, 3, 0, 0, 0, 0, -41, 1, -3, 47, 0, 0, 0, 0, -63, -9, -44, -58, 0, 0, 0, 0, -42, -39, -119, 8, 0, 0, 0, 0, 53,
    -34, -19, -23, 0, 0, 0, 0, -100, -1, -10, -47, 0, 0, 0, 0, -8, 14, -49, 10, 0, 0, 0, 0, 13, -32, 24, 13, 0, 0, 0,
    0, 100, -18, -20, -54, 0, 0, 0, 0, -2, 74, -9, 31, 0, 0, 0, 0, -40, 27, -49, 13, 0, 0, 0, 0, 23, -31, 27, -28, 0,
    0, 0, 0, -6, -69, -12, -57, 0, 0, 0, 0, -95, -21, 54, 2, 0, 0, 0, 0, 36, -36, -37, 7, 0, 0, 0, 0, 110, 6, 4, -20,
    0, 0, 0, 0, -9, 16, -1, 67, 0, 0, 0, 0, 21, 14, -8, 9, 0, 0, 0, 0, 79, -14, 9, -7, 0, 0, 0, 0, 45, 8, -109, 4, 0,
    0, 0, 0, 8, -96, -15, 5, 0, 0, 0, 0, 13, -58, 8, 8, 0, 0, 0, 0, 28, -9, 3, 45, 0, 0, 0, 0, 17, 18, -29, -6, 0, 0,
    0, 0, 23, -37, -9, -16, 0, 0, 0, 0, -36, 30, -9, 43, 0, 0, 0, 0, -29, -14, -46, -54, 0, 0, 0, 0, -27, -41, -23,
    -13, 0, 0, 0, 0, 63, 89, 18, 44, 0, 0, 0, 0, -29, -6, -24, -2, 0, 0, 0, 0, -22, 9, -12, -13, 0, 0, 0, 0, -8, 7, 8,
    14, 0, 0, 0, 0, -9, -5, -6, 3, 0, 0, 0, 0, -20, -2, -50, -2, 0, 0, 0, 0, 7, -2, -19, -11, 0, 0, 0, 0, -44, 22,
    -26, 13, 0, 0, 0, 0, 3, 25, -25, 8, 0, 0, 0, 0, 30, 9, -6, 3, 0, 0, 0, 0, -18, -9, -5, 15, 0, 0, 0, 0, -15, 4, 23,
    30, 0, 0, 0, 0, 0, 26, 0, -13, 0, 0, 0, 0, 7, 11, 15, 30, 0, 0, 0, 0, 11, 1, 17, 15, 0, 0, 0, 0, 3, -9, 0, 41, 0,
    0, 0, 0, 7, -5, -15, -19, 0, 0, 0, 0, -28, 20, 16, -14, 0, 0, 0, 0, 1, -20, 5, -19, 0, 0, 0, 0, -21, 12, 14, -9,
    0, 0, 0, 0, -12, 8, 7, -7, 0, 0, 0, 0, 10, 29, 7, -2, 0, 0, 0, 0, -9, -2, -15, 13, 0, 0, 0, 0, -14, -4, 36, 22, 0,
    0, 0, 0, 18, -21, -29, 25, 0, 0, 0, 0, -9, -2, -22, 21, 0, 0, 0, 0, 28, 20, -4, 10, 0, 0, 0, 0, -3, -22, -12, 43,
    0, 0, 0, 0, -10, -10, 0, -30, 0, 0, 0, 0, -28, 12, 4, -26, 0, 0, 0, 0, 8, 66, 18, 34, 0, 0, 0, 0, -15, 1, -20,
    -24, 0, 0, 0, 0, -19, 16, -39, -5, 0, 0, 0, 0, -14, -1, -4, -36, 0, 0, 0, 0, -16, 44, -13, 9, 0, 0, 0, 0, 30, -6,
    27, -9, 0, 0, 0, 0, 15, -7, 25, -27, 0, 0, 0, 0, -5, -22, -51, 5, 0, 0, 0, 0, 10, -12, 21, -6, 0, 0, 0, 0, -19,
    -15, -4, -18, 0, 0, 0, 0, 21, -9, 3, 1, 0, 0, 0, 0, -8, 55, -18, -37, 0, 0, 0, 0, 8, -1, 39, -20, 0, 0, 0, 0, 3,
    -27, -5, 19, 0, 0, 0, 0, 28, -12, 32, 4, 0, 0, 0, 0, -8, -27, -9, 50, 0, 0, 0, 0, 23, 13, 10, -7, 0, 0, 0, 0, -16,
    -2, -42, 16, 0, 0, 0, 0, -5, -36, -30, -18, 0, 0, 0, 0, -33, -18, -14, -11, 0, 0, 0, 0, 20, -5, 24, -22, 0, 0, 0,
    0, -17, 12, 0, -50, 0, 0, 0, 0, -4, 23, -13, -3, 0, 0, 0, 0, -14, 26, 15, -4, 0, 0, 0, 0, -6, -6, -41, 17, 0, 0,
    0, 0, -4, -41, 7, 8, 0, 0, 0, 0, -18, 37, 1, -14, 0, 0, 0, 0, -15, 35, -10, 14, 0, 0, 0, 0,
};
static const convolution layer_8 = {
    4, 4, 56, /* height, width, channels */
    1, 1, 1, /* out_height, out_width, filters */
    4, 4, /* kernel_height, kernel_width */
    1, 1, /* stride_y, stride_x */
    0, 0, /* above, left */
    4, 224, 896, /* columns, column, taps */
    8, /* unrolled */
    -128, /* in_zero */
    weights_8, table_8
};

/* 1  mean of 4x4              224x224x1 -> 56x56x1
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

#define SMILE_ROW_PIXELS 224 /* of the picture, that are read in a row */

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
        *line = (uint8_t)((colour ? grey_of_rgb565(row, 1, high) : *row));
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
        *line = (uint8_t)((small ? sum * times >> 23 : quotient(sum, n)));
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
        uint32_t *const sums = c->arena.words + 784;
        if (!c->nearest)
            add_row(c, row, number == c->y.at, sums);
        if (number + 1 < c->y.at + rows)
            return;
        uint32_t *const totals = sums + SMILE_ROW_PIXELS;
        uint8_t *const own = (uint8_t *)(totals + SMILE_SEEN_WIDTH);
        const uint8_t *const line = c->nearest && c->x.one == 1 && c->bytes == 1 ? row : own; /* as it is */
        if (line == own)
            finish_row(c, row, sums, rows, own);
        SMILE_FEW
        for (int i = 0; i < SMILE_ROW_PIXELS && !contrast(c); i++) {
            const uint8_t grey = line[i];
            c->darkest = grey < c->darkest ? grey : c->darkest;
            c->lightest = grey > c->lightest ? grey : c->lightest;
        }
        rest = (uint32_t)c->y.rest + c->y.step_rest;
        c->y.at = (uint16_t)(c->y.at + c->y.step + (rest >= SMILE_HEIGHT));
        c->y.rest = (uint16_t)(rest >= SMILE_HEIGHT ? rest - SMILE_HEIGHT : rest);
        const uint8_t *window = line;
        for (int i = 0; i < SMILE_SEEN_WIDTH; i++) {
            uint32_t sum = c->in_window == 0 ? 0 : totals[i];
            int n = 4;
#if SMILE_DSP
            for (; n >= 4; n -= 4, window += 4)
                sum = sum4(load4(window), sum);
#endif
            for (; n > 0; n--)
                sum += *window++;
            totals[i] = sum;
        }
        if (++c->in_window < 4)
            continue;
        c->in_window = 0;
        int8_t *out = c->arena.bytes + 0 + c->done * SMILE_SEEN_WIDTH;
        for (int i = 0; i < SMILE_SEEN_WIDTH; i++)
            out[i] = mean_of((int32_t)totals[i] - 2048, 16);
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
    divide(&c->x, across, SMILE_WIDTH, 1, (width - across) / 2);
    divide(&c->y, down, SMILE_HEIGHT, 1, (height - down) / 2);
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
    convolve_largest(&layer_2, arena + 0, (value *)(void *)(arena + 3136), arena + 0);
    SMILE_LAYER_DONE(2)
    SMILE_LAYER_DONE(3)
    convolve_depthwise(&layer_4, arena + 0, (value *)(void *)(arena + 2352), arena + 0);
    SMILE_LAYER_DONE(4)
    convolve(&layer_5, arena + 0, (value *)(void *)(arena + 588), arena + 2716);
    SMILE_LAYER_DONE(5)
    convolve_depthwise(&layer_6, arena + 2716, (value *)(void *)(arena + 576), arena + 0);
    SMILE_LAYER_DONE(6)
    convolve(&layer_7, arena + 0, (value *)(void *)(arena + 576), arena + 3584);
    SMILE_LAYER_DONE(7)
    convolve(&layer_8, arena + 3584, (value *)(void *)(arena + 4), arena + 0);
    SMILE_LAYER_DONE(8)
    *score = arena[0];
    return contrast(context) ? SMILE_OK : SMILE_FLAT;
}
