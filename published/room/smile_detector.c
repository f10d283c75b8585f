/* SPDX-License-Identifier: Apache-2.0
   The licence is that of the code; the numbers in it, the weights, are the network's and belong to whoever trained it.

   Is it nobody or somebody? A network of 9 layers in plain C.
   Written by emolib 0.1.0 with `emolib run --profile paper` from an int8 .tflite file whose SHA-256 is
   39650086a4c2eda4c77f10b2d59ec457f922379d104be6c59e41dac2f0ad7ee5.

   See smile_detector.h. C99 or C++11; needs <stdint.h>, int of 32 bits, and >> of negative numbers that keeps the sign, as all compilers
   for small chips have it; on chips with DSP instructions also little-endian words, which may lie anywhere in memory.

   Numbers are int8 and stand for scale * (number - zero point), as in TFLite. Tensors are rows of pixels of channels. */
#include "smile_detector.h"

#ifndef SMILE_DETECTOR_LAYER_DONE
#define SMILE_DETECTOR_LAYER_DONE(number) /* a place to take the time */
#endif

/* Cores with DSP instructions (__ARM_FEATURE_DSP: Cortex-M4, M7, M33) multiply two pairs of 16-bit numbers at a time,
   those with Helium (__ARM_FEATURE_MVE: Cortex-M55, M85) sixteen pairs of bytes, others one; all compute the same bits.
   SMILE_DETECTOR_EMULATE_DSP spells the first ones' instructions out in C, to test that path at a desk. */
#if defined(__ARM_FEATURE_DSP) && defined(__thumb2__) && defined(__GNUC__) && !defined(SMILE_DETECTOR_PLAIN) \
    && !defined(SMILE_DETECTOR_EMULATE_DSP)
#define SMILE_DETECTOR_ARM 1 /* the instructions themselves, by the compiler's own names where it has any */
#include <arm_acle.h>
#else
#define SMILE_DETECTOR_ARM 0
#endif
#if SMILE_DETECTOR_ARM && defined(__ARM_FEATURE_MVE)
#define SMILE_DETECTOR_HELIUM 1
#include <arm_mve.h>
#else
#define SMILE_DETECTOR_HELIUM 0
#endif
#if (SMILE_DETECTOR_ARM && !SMILE_DETECTOR_HELIUM) || defined(SMILE_DETECTOR_EMULATE_DSP)
#define SMILE_DETECTOR_DSP 1
#else
#define SMILE_DETECTOR_DSP 0
#endif
#if SMILE_DETECTOR_DSP || defined(__ARM_FEATURE_MVE)
#define SMILE_DETECTOR_WORDS __attribute__((aligned(4))) /* read a word at a time */
#define SMILE_DETECTOR_ALIAS __attribute__((may_alias))
#else
#define SMILE_DETECTOR_WORDS
#define SMILE_DETECTOR_ALIAS
#endif
/* Each layer has the numbers of its shape in its code. */
#if defined(__OPTIMIZE__) && defined(__GNUC__)
#define SMILE_DETECTOR_FOR_EACH_LAYER static inline __attribute__((always_inline))
#else
#define SMILE_DETECTOR_FOR_EACH_LAYER static
#endif
/* The innermost loop in an order in which the registers just suffice; compilers do not find it. */
#if SMILE_DETECTOR_ARM && SMILE_DETECTOR_DSP && defined(__OPTIMIZE__)
#define SMILE_DETECTOR_ASSEMBLY 1
#else
#define SMILE_DETECTOR_ASSEMBLY 0
#endif
/* And Cortex-M0, M0+ and M23 have the first instructions only. */
#if (defined(__ARM_ARCH_6M__) || defined(__ARM_ARCH_8M_BASE__)) && defined(__OPTIMIZE__) && defined(__GNUC__) \
    && !defined(SMILE_DETECTOR_PLAIN)
#define SMILE_DETECTOR_THUMB1 1
#else
#define SMILE_DETECTOR_THUMB1 0
#endif
/* In a strip lies what a row of windows sees. */
#if SMILE_DETECTOR_DSP
typedef int16_t SMILE_DETECTOR_ALIAS value;
typedef int16_t weight;
#else
typedef int8_t value;
typedef int8_t weight;
#endif

typedef struct {
    int out_height, out_width, channels;  /* of the output */
    int window_height, window_width;
    int stride_y, stride_x;               /* from one window to the next */
} pool;

#if SMILE_DETECTOR_DSP || SMILE_DETECTOR_HELIUM
typedef struct { uint32_t bytes; } __attribute__((packed, may_alias)) four;
static inline uint32_t load4(const void *from) { return ((const four *)from)->bytes; }
#endif

#if defined(SMILE_DETECTOR_EMULATE_DSP)
static inline uint32_t sum4(uint32_t x, uint32_t sum)
{
    return sum + (x & 0xffu) + (x >> 8 & 0xffu) + (x >> 16 & 0xffu) + (x >> 24);
}
#elif SMILE_DETECTOR_DSP
static inline uint32_t sum4(uint32_t x, uint32_t sum) { return __usada8((uint8x4_t)x, 0, sum); } /* adds four bytes */
#endif

/* Halves are rounded away from zero. */
static inline int8_t mean_of(int32_t sum, int32_t n) { return (int8_t)((sum > 0 ? sum + n / 2 : sum - n / 2) / n); }

/* The mean of each window of one channel. Bytes are summed as numbers from 0 to 255. */
static void mean_grey(const pool *p, const int8_t *in, int pitch, int8_t *out)
{
    const int area = p->window_height * p->window_width;
    for (int y = 0; y < p->out_height; y++, in += p->stride_y * pitch) {
        const int8_t *window = in;
        for (int x = 0; x < p->out_width; x++, window += p->stride_x) {
            const int8_t *r = window;
            int32_t sum = -128 * area;
            for (int ky = p->window_height; ky > 0; ky--, r += pitch) {
                int kx = 0;
#if SMILE_DETECTOR_DSP
                for (; kx + 4 <= p->window_width; kx += 4)
                    sum = (int32_t)sum4(load4(r + kx) ^ 0x80808080u, (uint32_t)sum);
#endif
                for (; kx < p->window_width; kx++)
                    sum += r[kx] + 128;
            }
            *out++ = mean_of(sum, area);
        }
    }
}

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

#if SMILE_DETECTOR_DSP || SMILE_DETECTOR_HELIUM
static inline void store4(void *to, uint32_t bytes) { ((four *)to)->bytes = bytes; }
#endif

#if defined(SMILE_DETECTOR_EMULATE_DSP)
static inline uint32_t pair(uint32_t low, uint32_t high) /* two bytes as two signed 16-bit numbers */
{
    return ((uint32_t)(int8_t)(low & 0xffu) & 0xffffu) | (uint32_t)(int8_t)(high & 0xffu) << 16;
}
static inline uint32_t even(uint32_t x) { return pair(x, x >> 16); }
static inline uint32_t odd(uint32_t x) { return pair(x >> 8, x >> 24); }
#elif SMILE_DETECTOR_DSP
static inline uint32_t even(uint32_t x) { return (uint32_t)__sxtb16((int8x4_t)x); } /* bytes 0 and 2 */
static inline uint32_t odd(uint32_t x) { return (uint32_t)__sxtb16((int8x4_t)(x >> 8 | x << 24)); } /* 1 and 3 */
#endif

/* Copy `n` bytes into a strip. */
static inline void widen(const int8_t *from, value *to, int n)
{
#if SMILE_DETECTOR_DSP
    for (; n >= 4; n -= 4, from += 4, to += 4) {
        const uint32_t bytes = load4(from), first = even(bytes), second = odd(bytes);
        store4(to, (first & 0xffffu) | second << 16);
        store4(to + 2, first >> 16 | (second & 0xffff0000u));
    }
#endif
#if SMILE_DETECTOR_HELIUM
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
SMILE_DETECTOR_FOR_EACH_LAYER void gather(const convolution *c, const int8_t *in, int y, value *strip)
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

#if SMILE_DETECTOR_DSP
typedef uint32_t SMILE_DETECTOR_ALIAS word;
static inline uint32_t load2(const void *two) { return *(const word *)two; } /* a whole word, which does not straddle two */
static inline uint32_t first_pair(const weight *w) { return load2(w); }
static inline uint32_t second_pair(const weight *w) { return load2(w + 2); }
#endif

#if defined(SMILE_DETECTOR_EMULATE_DSP)
static inline int32_t add_products(uint32_t x, uint32_t y, int32_t sum)
{
    return sum + (int16_t)(x & 0xffffu) * (int16_t)(y & 0xffffu) + (int16_t)(x >> 16) * (int16_t)(y >> 16);
}
#elif SMILE_DETECTOR_DSP
static inline int32_t add_products(uint32_t x, uint32_t y, int32_t sum) /* of both pairs, in one instruction */
{
    return __smlad((int16x2_t)x, (int16x2_t)y, sum);
}
#endif

#if SMILE_DETECTOR_HELIUM
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
SMILE_DETECTOR_FOR_EACH_LAYER void multiply_2x2(const convolution *c, const weight *weights, const value *a, int step, int32_t sums[4])
{
#if SMILE_DETECTOR_ASSEMBLY
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
        } else if (c->unrolled == 4) {
            MULTIPLY("=&r", FIRST NEXT NEXT NEXT);
            while (--rounds > 0)
                MULTIPLY("+r", NEXT NEXT NEXT NEXT);
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
#if SMILE_DETECTOR_HELIUM
    for (; end - a >= 16; a += 16, b += 16, weights += 32)
        add_16(weights, vldrbq_s8(a), vldrbq_s8(b), sums);
    if (a < end) {
        const mve_pred16_t some = vctp8q((uint32_t)(end - a)); /* others are 0 */
        add_16(weights, vldrbq_z_s8(a, some), vldrbq_z_s8(b, some), sums);
    }
    return;
#endif
    for (; a < end; a += 4, b += 4, weights += 8) {
#if SMILE_DETECTOR_DSP
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
#if SMILE_DETECTOR_ARM
static inline int8_t requantise(int32_t sum, const channel *c)
{
    __asm__("ldm %[c], {r2, r3, r4, r5}\n\t" /* as below: bias, multiplier, offset, shift */
            "add %[sum], %[sum], r2\n\tlsl %[sum], %[sum], #1\n\tsmmulr %[sum], %[sum], r3\n\t"
            "add r4, r4, %[sum]\n\tadd r4, r4, %[sum], asr #31\n\tasr %[sum], r4, r5\n\tssat %[sum], #8, %[sum]"
        : [sum] "+r"(sum) : [c] "r"(c) : "cc", "r2", "r3", "r4", "r5");
    return (int8_t)sum;
}
#else
#if SMILE_DETECTOR_THUMB1 /* no product has more than 32 bits; y is positive */
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

#if SMILE_DETECTOR_THUMB1
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
SMILE_DETECTOR_FOR_EACH_LAYER void convolve_largest(const convolution *c, const int8_t *in, value *strip, int8_t *out)
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
#if SMILE_DETECTOR_THUMB1
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
#if SMILE_DETECTOR_DSP
        const uint32_t x = load2(a), x_ = load2(a + 2);
        sums[0] = add_products(second_pair(weights), x_, add_products(first_pair(weights), x, sums[0]));
        sums[1] = add_products(second_pair(weights + 4), x_, add_products(first_pair(weights + 4), x, sums[1]));
#else
        sums[0] += weights[0] * a[0] + weights[1] * a[1] + weights[2] * a[2] + weights[3] * a[3];
        sums[1] += weights[4] * a[0] + weights[5] * a[1] + weights[6] * a[2] + weights[7] * a[3];
#endif
    }
}

SMILE_DETECTOR_FOR_EACH_LAYER void convolve(const convolution *c, const int8_t *in, value *strip, int8_t *out)
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

/* 2  mean of 3x3              84x84x1 -> 28x28x1 */
static const pool layer_2 = {
    1, 28, 1, /* out_height, out_width, channels */
    3, 3, /* window_height, window_width */
    3, 3 /* stride_y, stride_x */
};

/* 3  convolution 3x3, ReLU    28x28x1 -> 28x28x8             56,448 multiply-accumulates */
static const channel table_3[8] = { /* see channel */
    {2049, 1486353278, -32640, 8},
    {248, 1919779536, -32640, 8},
    {-527, 1721045041, -16320, 7},
    {-273, 1613413347, -16320, 7},
    {418, 1736573949, -16320, 7},
    {277, 1597072416, -16320, 7},
    {-40, 1547072942, -32640, 8},
    {453, 1279015659, -16320, 7}
};
static const weight weights_3[104] SMILE_DETECTOR_WORDS = {
    -71, 25, 88, 0, 20, -78, 11, 0, -127, 48, 72, 0, 52, -103, -127, 0, -96, 21, 41, 0, 101, 87, 36, 0, -49, -67, 2,
    0, 100, -127, 30, 0, 81, 127, 7, 0, -5, -70, 73, 0, -22, -79, -6, 0, -31, 52, -25, 0, 21, -1, 6, 0, 20, 53, -96,
    0, -32, 127, -96, 0, -91, 127, 48, 0, 5, 40, -66, 0, 7, -100, 34, 0, 33, 127, 126, 0, 6, 28, -54, 0, -8, -38, -35,
    0, -34, -127, -32, 0, -20, -104, -83, 0, 12, 90, 117, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};
static const convolution layer_3 = {
    28, 28, 1, /* height, width, channels */
    14, 14, 8, /* out_height, out_width, filters */
    3, 3, /* kernel_height, kernel_width */
    1, 1, /* stride_y, stride_x */
    1, 1, /* above, left */
    30, 4, 12, /* columns, column, taps */
    3, /* unrolled */
    -128, /* in_zero */
    weights_3, table_3
};

/* 4  largest of 2x2           28x28x8 -> 14x14x8             in one with 3 */

/* 5  convolution 3x3, ReLU    14x14x8 -> 14x14x12           169,344 multiply-accumulates */
static const channel table_5[12] = { /* see channel */
    {112467, 1434892719, -32640, 8},
    {-37697, 2108857066, -16320, 7},
    {-27793, 1899255401, -16320, 7},
    {-46856, 1964665292, -16320, 7},
    {-66993, 1779936947, -16320, 7},
    {-51481, 1086045860, -8160, 6},
    {-30330, 1866810632, -16320, 7},
    {-8883, 1790177915, -16320, 7},
    {-6844, 1537747648, -16320, 7},
    {-64986, 2068724440, -16320, 7},
    {-24604, 1232263166, -8160, 6},
    {-39712, 1397537375, -16320, 7}
};
static const weight weights_5[880] SMILE_DETECTOR_WORDS = {
    115, -26, 35, 22, -12, -26, -32, 17, -20, -69, -3, 33, 0, -43, 28, 34, 29, 40, 83, -1, -37, -41, 37, -9, 74, -65,
    30, -18, -64, -18, 36, 33, -49, 21, 34, -6, 10, 30, 21, -75, 24, -36, 19, 23, -49, 7, -1, -13, -3, -19, 127, -58,
    15, 4, -127, 13, -24, -41, -45, -20, 29, -28, -6, -39, 17, 73, 67, 9, -10, 46, -29, 28, 78, -48, -44, -52, 41, 60,
    -40, -25, 107, 37, 9, -5, 127, 16, -18, -30, 71, -78, 11, -21, 13, 16, -67, -48, 57, 53, 40, -42, 16, 52, -77,
    -23, 16, 2, 100, -47, -31, 41, 13, -34, 44, 95, 54, 18, -70, 21, -11, -2, 10, -59, 57, 7, -12, 32, -2, -9, 69, -5,
    23, 34, 7, -23, 66, 9, 34, -116, 33, 40, -25, -28, 9, 7, -16, -19, 3, 1, -46, 11, 31, -35, 11, -12, 19, 13, 10,
    31, -18, -4, -7, 35, 38, -7, -73, 8, 2, 42, -127, 27, 17, -6, -9, 35, -10, 5, 25, 42, -3, -101, -13, -12, -36, 27,
    -36, 11, 40, -11, 36, -12, 0, -25, 24, -4, 7, 40, 41, -3, -4, -33, 11, -17, 5, 17, -9, 9, -43, -36, 47, -79, 8, 9,
    -127, -66, 33, 1, -32, -11, -26, -10, -34, -33, -1, 14, -7, 22, 12, -56, -57, -67, -1, 25, -35, 7, -1, -7, 10,
    -50, 52, 54, -2, -19, 31, 35, -9, -44, 4, -16, -68, 21, 2, 36, -11, -44, 64, 40, -4, -22, -9, -36, -39, -73, 51,
    -12, -4, -40, 1, 16, -18, -68, 32, 74, -56, -2, 5, 9, 12, -51, 21, 21, 8, -3, 11, -8, 23, -34, 7, 37, 35, -32, 28,
    13, 9, 3, -33, 19, 34, -36, -44, -3, 14, -31, -38, -19, 2, -66, -12, 59, 5, 44, -27, 13, -13, -46, -32, 69, 11,
    -48, -39, -45, 7, -17, 34, -24, 16, 19, 39, 20, 8, -24, -16, 3, 7, -31, 19, 38, 31, -87, -36, 33, 27, 22, -127,
    -1, 5, -49, -127, 6, -3, -51, -57, -78, 40, -80, -39, 13, -7, 2, -62, -31, 4, -30, -95, -40, 6, -55, 17, -44, 41,
    58, -1, 3, -39, 18, 69, -5, 3, -11, -43, 3, -39, -18, 47, 14, 89, -22, 15, 25, 20, 48, -85, 12, 24, -15, -93, -49,
    19, -14, 33, -74, 52, -51, -44, -2, 7, 18, -75, 8, 29, 31, -59, -12, 32, -6, 28, -30, -2, -17, 16, -5, 15, 14, -9,
    29, -8, -36, 40, 29, 36, 3, -19, 1, 4, -7, 12, -2, -96, -44, 52, 14, -46, 43, -10, -65, -127, -7, 44, 66, 5, -4,
    -14, 18, 7, -25, 18, 45, -36, 29, -39, -56, -7, 19, 16, 49, 48, 1, 32, 32, -8, 0, 48, 18, 11, 18, -18, -13, -28,
    6, 18, 13, -34, 33, 17, -77, -41, -79, 29, -14, -122, 26, 31, 30, -11, -48, -40, 39, -42, 20, -4, -27, -19, -38,
    45, 22, -127, 51, 46, -44, 16, -9, -50, -2, 20, -48, -8, 30, -31, -10, 26, -20, -10, 45, -14, -16, -2, 30, -15,
    -2, -8, -4, 17, -51, -36, -26, 16, -3, -9, 15, -12, -14, 32, -13, -26, 17, -33, 24, -3, -28, -20, -2, 28, 15, -32,
    35, 11, -23, 24, 12, -24, -5, 11, 41, 0, -5, 4, 9, 12, 0, 16, 32, 42, 6, 10, 17, 2, 2, 49, -25, 5, 66, -5, 26, -3,
    -13, 9, 24, -39, 16, -10, 13, -6, 8, 53, -20, 4, 88, 3, 21, 5, -20, 39, -6, -29, 17, -16, 9, 22, -13, 40, -35,
    -42, 54, -4, 18, 9, -15, 71, -68, -74, -31, 23, -10, -2, -10, -46, 65, -85, 14, 5, 3, -15, -5, -3, 43, -68, -15,
    16, -11, 2, 0, -9, -49, 2, 94, -26, 44, 4, -15, 15, -53, -23, 42, 18, 4, 18, -16, 37, -91, 17, 78, -44, 53, 13,
    -50, 32, -127, -6, 44, -42, -63, 15, -36, -48, 54, -73, -71, 8, 20, -14, 7, -44, 32, 28, 8, 21, 14, 31, 8, -26,
    -41, 35, -9, -47, 32, -4, -10, -48, -51, 26, 30, 2, -23, 20, -33, -6, -39, 52, 21, -88, 3, -26, -92, -13, -66, 12,
    42, -103, -127, -4, -37, -5, 32, 10, -1, 9, -79, 18, -5, -9, 36, -5, -8, -82, 0, 28, 61, 2, 13, -3, 5, 0, -85, -4,
    -35, 19, 21, -18, -11, -38, -10, 17, 54, 36, 11, -10, 10, -31, -11, 6, -24, 32, 14, -1, -16, 14, -15, 42, 60, -5,
    -6, 27, 1, -4, -45, 26, -5, 3, 11, -44, -17, -68, 12, 85, 67, -4, -26, -34, 9, -29, -83, -6, -46, 3, -8, -90, -85,
    -127, 25, 26, 62, 7, 4, -62, 8, 5, -2, -20, -73, 6, -2, -71, -127, -21, -4, 16, 35, -2, 7, 8, 24, 10, 27, 14, 20,
    9, -9, -23, 1, 28, 50, 40, 4, 8, 4, 12, 29, 20, -52, -27, -86, 13, -1, -6, -24, -85, 60, -13, -5, 42, 28, -6, 14,
    68, -25, -40, -74, 8, 14, 17, -16, 4, 24, -32, 19, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};
static const convolution layer_5 = {
    14, 14, 8, /* height, width, channels */
    7, 7, 12, /* out_height, out_width, filters */
    3, 3, /* kernel_height, kernel_width */
    1, 1, /* stride_y, stride_x */
    1, 1, /* above, left */
    16, 24, 72, /* columns, column, taps */
    9, /* unrolled */
    -128, /* in_zero */
    weights_5, table_5
};

/* 6  largest of 2x2           14x14x12 -> 7x7x12             in one with 5 */

/* 7  convolution 3x3, ReLU    7x7x12 -> 7x7x16               84,672 multiply-accumulates */
static const channel table_7[16] = { /* see channel */
    {-75002, 1772925928, -16320, 7},
    {-163721, 1266999888, -16320, 7},
    {-94991, 1924209605, -32640, 8},
    {-156786, 1528950735, -16320, 7},
    {140008, 1151517961, -65280, 9},
    {-97294, 1726897452, -16320, 7},
    {-189453, 1177440500, -32640, 8},
    {-136286, 1503422074, -16320, 7},
    {-159043, 1273743628, -32640, 8},
    {-141891, 1241131271, -16320, 7},
    {-117508, 1459669514, -32640, 8},
    {-4393, 1288197782, -32640, 8},
    {-74297, 1381309483, -32640, 8},
    {-84884, 1626533603, -16320, 7},
    {-148148, 1295503997, -16320, 7},
    {-50850, 1294462765, -32640, 8}
};
static const weight weights_7[1736] SMILE_DETECTOR_WORDS = {
    14, 68, 1, -24, -27, -20, -9, 20, -6, -32, -57, -7, 76, 43, -126, 36, 20, -70, -54, -1, 0, -19, -4, -42, 2, -41,
    21, 15, -62, 13, 45, -93, -127, -50, 1, 29, -63, 0, -57, 11, -19, -41, 16, -46, 122, -62, -38, -6, -63, -4, -15,
    -47, -43, -23, 104, 28, -2, -7, -10, 0, -2, -8, -11, -17, 4, 65, 48, 16, 2, 26, -105, 12, 26, 39, -14, -42, -127,
    -28, 32, 43, -16, 38, 5, -42, -6, 79, -97, -62, -13, -27, -26, -14, -44, -14, -53, -35, -15, 5, -54, 86, -34, -22,
    46, -41, -58, -42, -29, -56, -112, -3, 41, -81, 3, -4, -14, -17, -26, 38, -56, 49, -17, -14, 41, 28, 117, -47, 3,
    -36, 18, 26, -21, 20, -79, -6, -9, -8, 38, -15, 6, -14, -8, -108, -4, -58, -30, -17, 3, 23, 25, 19, 24, -6, 10,
    -57, 23, 36, -5, 24, 28, -31, 2, 30, 4, -22, 63, -59, -41, -9, 11, -25, -33, 0, -77, 29, 67, -74, 30, -4, 17, 4,
    0, -3, 9, -57, -33, 18, 27, -3, -26, -41, 40, 28, 3, 4, 5, -39, -33, -77, 7, 15, 27, -12, 24, 15, 43, 7, 12, -75,
    -39, -17, -7, -22, 70, -6, -58, -49, -17, -31, 36, -25, -16, -16, 21, 20, -84, -10, -5, -13, 25, -6, -18, 13, 14,
    27, 2, 34, -4, 22, -13, 7, 38, -5, 23, 27, -23, -37, -3, -7, -58, -24, 13, 18, 8, -39, -40, 15, 18, -50, -66, -21,
    -1, -26, -20, 9, -20, 17, 23, 8, 17, -7, 1, -8, -18, -11, 12, -23, -5, -18, 2, -2, -36, -13, 13, -34, -15, -10,
    11, 11, -8, -24, 24, -32, -40, -56, -20, -23, 5, -89, 33, -19, 27, -51, -21, 8, -3, 49, 1, 30, 18, 23, 35, -26,
    25, 33, -28, -6, -39, -127, -72, -7, 7, -32, 35, -21, 1, -101, -32, 17, -6, -7, 8, -127, -42, -49, -48, -43, 13,
    -26, -9, -65, 20, -41, -60, 2, 23, -29, 0, -23, 28, -23, -8, -3, 40, -42, 9, -99, -22, -45, -9, -30, -12, -40, 60,
    -39, -21, -12, -26, -30, 32, -27, 9, -41, -3, -9, 37, -20, 48, 15, 8, 43, 12, 18, -9, 2, -72, -30, -27, 48, 3,
    -67, -60, 3, 3, -4, -3, -77, 4, -38, 19, -17, -23, 46, -61, -8, -27, -21, -48, -9, -13, -22, 12, 62, 13, -27, -22,
    25, -46, -1, 13, -26, 3, -11, -8, -7, 85, 20, -27, -52, 3, -2, -26, 2, -41, -27, 79, -21, -10, 65, -21, -14, -28,
    -1, 16, 41, 48, -50, -48, 34, -86, -30, -30, 15, -11, -34, -28, 5, -13, 33, 53, 1, -66, 18, 81, -8, -32, 9, 37, 3,
    -32, -12, -14, -6, -11, 56, -13, -14, 19, -24, -39, -43, -20, -84, 32, 21, -23, -5, -13, -4, -15, -31, 107, -74,
    -10, 4, 45, 26, 10, 115, -24, 64, -29, 14, -18, 4, 81, -84, 96, 55, -42, 17, -7, -32, 100, 50, -25, 97, 29, 127,
    -18, -40, 23, 14, -5, -111, -7, -46, -24, -40, 45, 42, 88, -31, 71, -14, 29, -5, 36, 21, -11, 84, -104, -67, -55,
    -45, 29, 49, -18, -53, -5, -118, -58, -49, -83, 14, 88, -31, -36, -9, -39, -10, 18, 5, 82, -14, -15, -25, -33,
    -10, -96, 127, -9, 60, 16, 3, 63, -60, 27, -16, 32, -4, -16, 40, 17, -14, 29, 75, 9, 20, -3, -43, 23, 20, 57, 14,
    74, -58, 11, 11, -37, -29, 28, -42, 90, -14, 0, 20, 14, 25, 65, 56, 14, -1, -13, -19, 7, -16, -24, -35, 66, -22,
    -24, 22, -29, 4, 45, -58, 36, -106, -17, 1, 8, 31, 63, -10, 0, -67, 12, 0, 10, 25, 8, -43, 47, -64, 39, 7, -17, 2,
    -51, -3, 44, -36, -14, -37, -18, 41, -37, -87, -44, -76, -34, -27, 15, 3, 64, -22, -36, 97, -14, 12, -23, -26,
    -79, 9, -76, 50, 20, 1, -47, 31, -35, -15, 41, 29, -2, -29, -7, -1, -81, -20, -8, -86, -34, -36, 4, 67, 2, 44, -9,
    -35, -15, -34, -1, 8, -15, 7, 5, -63, 8, -14, 49, 21, -32, 44, -1, 29, 4, 4, -11, -9, 18, -98, -55, 9, -40, 28,
    -2, -57, -112, -31, -58, -120, 100, 12, 0, -1, 42, -21, -79, 32, -14, -5, 9, 2, 66, -13, -88, -21, -24, 32, -17,
    -81, -41, -89, -56, -68, -19, 7, -127, -2, -4, -29, 46, -14, 66, -116, -97, -68, -83, -21, -66, -48, -10, 5, -36,
    10, 47, 28, -5, -127, -105, -27, -41, 33, 0, 23, 85, -52, -77, -24, 53, -83, -13, 33, 5, 2, -10, -1, -13, -14,
    -34, -22, -82, -52, -45, 12, 17, 13, -3, -19, -20, 64, -25, 21, 19, -15, -69, -41, -19, 28, 14, 70, 42, -48, -42,
    -7, -47, 33, -35, -13, -39, -61, 34, 22, 4, -13, -28, -47, -68, -19, 11, -10, 27, 8, -30, -16, -26, 108, 51, 24,
    4, -23, -24, -18, -16, -44, 26, -6, -18, -39, 35, 9, -6, 13, -46, -66, 55, -24, -48, 28, 2, -68, 73, 29, -28, -2,
    -18, -12, -55, 65, 22, 4, -67, -67, -9, -34, -14, 60, -40, 0, 96, 26, -92, -24, 22, 47, -13, 5, -50, 0, 36, 33,
    -48, -50, -22, -64, -88, -78, 21, 48, -89, 7, 31, -45, 47, -47, -60, 39, -9, 63, -44, 2, 85, -30, -10, 10, 36, 26,
    -33, 6, -39, -24, -87, 36, -45, -9, 27, -48, 28, -63, -93, 13, -6, -29, -23, 26, 27, -67, -38, 0, -38, -42, 61,
    -34, -21, -23, 127, 13, -63, -27, 9, 2, 59, -5, 4, -1, 2, -12, 45, 22, -78, -44, -14, -26, -19, -3, 43, -127, -25,
    -105, 55, -28, -81, -5, -42, -30, 71, 8, -3, 11, -80, 2, 2, 7, -17, -27, -24, -32, -61, -50, 17, 32, 34, -68, -58,
    -58, 45, -27, -47, -82, 16, -59, -26, 6, 38, -34, -36, -83, 50, 20, -76, 112, -74, -22, -76, 53, -9, -33, 3, -30,
    -25, 70, -4, -59, 32, -16, 50, 27, -1, -39, -86, -53, 105, -8, -81, -4, -32, -10, 57, -31, -92, -42, -36, -77,
    -44, 66, -7, -57, -11, -15, 12, 5, -13, -16, 0, 8, 43, -64, 6, -14, -38, -19, 25, -27, -22, 1, 44, -39, 53, -25,
    27, 25, 22, -4, 12, -9, -27, -30, -11, -36, -127, 69, -16, -72, 66, 0, 45, -80, -107, 47, -7, 27, 76, -41, -79,
    50, -17, -56, 6, -1, -31, -35, -74, 3, 17, 55, -2, 8, 31, -1, -87, -78, -52, 66, 8, 2, 26, -13, -93, -3, 7, 12,
    30, -8, -7, 30, -26, 37, 73, -16, 25, -26, -14, 32, 39, 116, -32, 38, 18, -22, 8, -26, 21, 43, -55, -89, 0, -10,
    17, 13, -28, 43, -45, -69, -30, -115, 30, 0, -2, -58, 24, -29, 0, -20, -13, -56, -1, 40, -35, 9, 30, 14, -19, -2,
    -55, -60, -58, -101, -47, -24, 18, 23, 114, -79, -52, -37, 45, 28, -22, -22, -70, -15, -4, 97, 27, 5, 8, 20, 56,
    31, -32, -72, 19, -20, 25, 52, -1, 52, 12, -7, 28, 9, -29, 33, -20, 9, 9, -14, 25, -45, 17, 16, -15, 1, 3, -33,
    -40, -127, 29, 3, 25, 25, -66, 21, 9, -58, -15, -61, 1, -62, 6, 31, -44, -15, 3, -17, -26, -9, 0, 26, 40, -30,
    -11, 54, 26, 41, -78, -15, 3, 4, 48, 10, 32, 3, -19, -37, -17, -6, -4, 6, 1, -4, -2, 10, 30, 14, 39, 57, -5, -78,
    -14, 23, -38, 9, 14, 1, -10, 56, -52, -19, -8, 8, 16, -3, 33, -13, -33, 24, -41, -9, -13, 3, 10, -9, -8, 8, 35,
    19, -30, 25, -25, 34, 0, 3, 12, -9, 17, 2, -14, 23, -57, -23, -9, -13, 23, -16, 59, -41, -19, 87, 14, 24, -13, -3,
    22, 12, -24, 17, 3, -4, -1, 14, 14, 1, -49, -10, 29, -9, 2, -16, -48, -117, -5, 30, -13, -16, -12, -1, -59, -6,
    -97, -28, -28, 43, 50, -31, 59, 65, 13, -20, -49, 16, -50, -12, -20, 28, 27, -26, -10, -68, -51, -5, -36, 11, -35,
    -49, -1, -29, 18, -13, -10, 14, -43, 2, -39, -27, 1, -22, 12, -21, -108, 19, -18, 13, 6, -32, 42, 7, -42, -18,
    -27, -34, 1, -3, -38, -31, -47, -4, -2, -3, 10, -37, 5, -14, 15, 35, -2, 38, 38, -42, -13, -26, -110, 10, 2, 19,
    77, -15, 54, 58, 97, 23, -44, -28, -20, -127, -56, 27, 34, -6, 70, -46, -46, 33, -29, 120, -25, -93, -29, -38,
    -33, 64, -13, 54, -51, 44, -15, 15, -8, -66, 43, -72, -39, -14, 27, 20, -17, -26, -61, -24, 0, 31, -2, -14, -10,
    -5, -36, -4, -1, -51, 13, 10, -4, -21, -42, 37, -114, 127, 31, -17, 5, -23, -6, 37, -47, 7, -53, -25, 40, -58,
    -63, -41, -24, -8, -51, 101, -61, -127, 107, -2, -51, 119, 85, 25, -14, 17, 45, 30, -61, 38, 61, -20, 18, -47,
    -64, 1, -13, 11, -18, -44, -10, -21, -49, -111, -7, -15, 45, 56, -47, 93, -25, 32, -55, -103, 21, 9, -36, 6, -50,
    -52, -17, -28, -25, -3, -86, -105, -37, -56, 80, -62, 19, -73, 45, -47, -73, 42, -100, -60, -27, 89, 38, 14, -8,
    51, -87, -33, -33, 14, 1, -82, 57, -14, -51, 28, -69, 36, 28, 28, -23, -25, -54, 21, -41, 1, 59, 39, -20, -84,
    -19, -3, 8, -8, 26, -100, -46, 15, -55, 92, -66, 19, -48, 38, -27, -59, 24, 22, 36, -24, 19, 51, -13, -33, -6,
    -60, 79, -5, -30, -77, 48, 20, 21, -25, 85, -32, -35, -63, -3, 54, -42, 0, -22, -26, 37, 24, -19, 2, -17, -22, 9,
    -73, 29, 15, 17, -38, -19, -5, 53, 28, -15, 3, -73, 80, -3, 20, -67, -56, -9, -2, -34, -2, -57, -61, -28, -20, 49,
    -41, -18, -4, -15, 40, -49, 77, 19, 10, -47, -33, 38, 127, 13, -65, -10, 92, -18, 26, 27, 1, 38, 7, 17, 24, 15,
    59, -68, 18, -2, 36, -107, -2, 0, 0, 0, 0, 0, 0, 0, 0,
};
static const convolution layer_7 = {
    7, 7, 12, /* height, width, channels */
    7, 7, 16, /* out_height, out_width, filters */
    3, 3, /* kernel_height, kernel_width */
    1, 1, /* stride_y, stride_x */
    1, 1, /* above, left */
    9, 36, 108, /* columns, column, taps */
    9, /* unrolled */
    -128, /* in_zero */
    weights_7, table_7
};

/* 8  convolution 3x3, ReLU    7x7x16 -> 7x7x16              112,896 multiply-accumulates */
static const channel table_8[16] = { /* see channel */
    {-288307, 1832792117, -32640, 8},
    {-225628, 1441086549, -32640, 8},
    {-207858, 1670319018, -32640, 8},
    {-203281, 1796901739, -32640, 8},
    {-69477, 1925230757, -32640, 8},
    {-256445, 1631741704, -16320, 7},
    {-253930, 1765562507, -32640, 8},
    {-171321, 2063126357, -32640, 8},
    {-208087, 1436700450, -16320, 7},
    {-17880, 1411527437, -16320, 7},
    {-184881, 1175312834, -16320, 7},
    {-305166, 1958453460, -32640, 8},
    {-202964, 1702901736, -32640, 8},
    {-256726, 1761120975, -32640, 8},
    {-204676, 1519326975, -32640, 8},
    {-19299, 1271559284, -16320, 7}
};
static const weight weights_8[2304] SMILE_DETECTOR_WORDS = {
    -5, -30, 14, -9, -30, -44, 19, 0, 14, -5, 20, -58, -4, -48, -32, -54, -9, -67, -1, 32, 62, -88, -38, -20, -42,
    -50, -77, 24, -26, -127, -48, -44, 1, -18, 0, 3, -63, 52, 34, -89, -2, 3, -23, -38, -14, -25, -91, 23, 9, -44, -5,
    -24, 70, -26, 18, -37, 11, -18, -35, 24, -21, 8, -77, -27, 20, 58, -19, -1, -29, 56, -12, -59, 5, 72, -1, 12, -49,
    -30, -41, -91, -23, 21, -5, -18, 27, 27, 0, 17, 85, -7, 14, 54, -21, 15, -40, 6, -49, 19, -44, -14, -20, -5, 0,
    -42, -15, -57, -1, -75, -21, -21, -14, -26, -19, -86, -61, -8, 40, -91, -13, -18, -16, -113, -71, 25, -21, -111,
    -70, -45, -25, -10, -27, -40, -8, 27, 11, -40, 11, -7, 38, -50, -26, 12, -104, 45, -43, -15, -44, -12, 94, -16,
    22, -30, -5, -46, -3, 41, 7, 3, -27, -18, -27, 37, -31, -4, -2, 118, 16, -30, -35, -39, -13, 10, -2, -30, -13,
    -79, -18, -24, -45, -28, 52, 35, 1, -14, 67, -31, -29, 33, -59, 24, 17, 7, -52, -19, -24, -5, 5, -37, -37, -21,
    -31, -44, -14, -88, 20, -28, 17, -16, 4, -127, -90, -8, 23, -98, -6, 1, 10, -70, -61, 2, -2, -95, -80, -14, -38,
    -27, 4, -17, 18, 27, 45, -31, -16, -74, 30, -25, 8, 40, -59, -79, -1, -108, -64, -24, 33, 3, 5, -22, -12, -75,
    -36, 31, 38, -13, -17, -16, -29, 10, -47, -18, 9, -15, 45, -20, -38, -6, -9, 27, 51, -73, 5, -44, -4, -24, 7, -7,
    22, -5, -4, -7, 11, -27, -28, 4, -23, 1, 29, -12, -1, -34, 28, 37, 11, 8, 12, -3, -19, 3, 101, 3, -47, -30, 35,
    -84, -39, 11, 3, -12, 36, -8, -32, -64, 10, -19, 49, 10, 41, 25, 29, 65, 6, -73, 11, 25, 10, -5, 26, 10, 7, -40,
    24, -13, -30, -47, 35, -112, -20, -12, 28, -27, -14, 1, -37, -61, -55, -13, 14, -12, 37, 2, 10, 91, 8, -107, -47,
    -34, -4, 7, 16, 8, -5, -30, -11, -2, -35, -85, 27, -57, -11, -70, 22, 11, 13, -23, -49, -82, -34, 9, -8, -9, 72,
    5, 3, 108, 4, -19, 15, -12, -10, -12, 15, 22, -41, -4, 81, -17, -56, -66, -30, -123, -37, 19, 5, -38, 30, -68, 3,
    2, 4, -8, 20, -5, -9, -7, 1, 2, -17, -67, 18, 8, -24, -18, 6, 24, -5, -49, -15, -44, -28, -79, -30, -127, -39,
    -30, 21, -1, 17, -15, 12, 34, -36, -13, -2, 1, -3, -3, -24, -15, -17, -127, -29, -3, -18, -56, 2, 27, -8, -113,
    -23, -21, -35, -95, -21, -40, -32, -65, 13, 4, 16, -24, -6, -1, -96, 5, -16, 15, -31, 16, -14, -11, 5, -26, 25,
    -19, 4, -50, 6, 16, -37, -12, 66, -4, -8, -36, 38, -29, -22, -2, 16, -9, 17, -63, -5, -1, -3, 10, 9, -8, -19, -34,
    -16, 8, -10, -107, -16, 13, -16, -46, -31, 2, 3, -51, -15, 28, 6, -106, -5, -43, -35, -44, 7, -3, 6, -52, 2, 9,
    -15, 2, -1, 7, -15, -8, -12, 16, -13, -117, -20, 21, -15, -75, -24, 23, 5, -64, -2, 11, 11, -62, -14, 15, -8, -88,
    -1, 3, 7, -48, 1, 20, -62, 4, 2, -8, -25, -10, -16, 14, -6, -54, 15, -6, 19, -33, -2, 5, -20, -15, -16, 5, 15,
    -27, -19, 3, -16, -10, 7, -4, -15, -38, -22, 7, -11, 2, -33, -22, -8, -72, -35, -17, 18, -43, 23, 6, -33, -19,
    -12, 11, 10, -34, -19, -17, -26, -72, -12, -5, -3, -2, 7, 22, -15, -8, 1, -14, -7, 3, -18, -40, -7, -20, -30, -43,
    7, -42, 18, 14, -38, -10, -5, -1, 6, -7, -1, -3, 3, -52, -31, -18, -18, 13, 3, 16, 23, -31, 12, 12, -16, 1, -20,
    -8, -12, -4, -52, -39, -26, 5, 10, -8, -21, -18, 6, 28, 3, -38, -11, -14, -16, -43, -9, -10, -24, 28, 23, 19, 3,
    -17, 0, -6, 2, -39, -8, -36, -10, -9, -33, 4, -127, 2, 29, -7, -127, -5, 0, -12, 5, -21, -17, -16, 3, -57, 10,
    -16, -25, 14, 7, 6, 5, -4, 10, -2, -2, -25, 15, -48, 9, -14, -22, 0, -80, 8, 18, -11, -120, -17, -4, 8, 21, -18,
    5, 16, -15, -44, -15, -31, -9, 40, 2, -37, 7, -28, 34, -22, 16, -19, 5, -41, -17, -3, -43, 0, -38, 30, 2, -28,
    -48, -9, -18, 20, 4, -25, 71, -12, 24, -38, -12, -33, -27, 74, 3, -77, -12, -9, 39, 0, 2, -1, 21, -22, 14, -49,
    -25, -6, -19, 33, 41, -16, -126, -12, -15, 13, 6, -14, 31, -11, 13, -50, -9, -23, -10, 58, -16, -72, 0, -16, 38,
    -35, 7, -20, 20, -13, 19, -4, -19, -16, -7, 32, 26, -19, -94, 0, -9, 20, 2, 9, 38, 6, 13, -44, -4, -2, -4, 29,
    -28, -5, 5, 14, -8, -86, 18, -10, 15, 13, 25, -8, -17, -12, 20, -37, 0, 20, 17, -27, 4, -10, -25, -24, -20, -26,
    13, -42, -23, 0, -22, -6, -5, 5, -16, -15, 16, 27, -3, 9, -49, -105, 11, -92, -20, -34, 23, -83, 7, 8, -9, 0, -7,
    3, -19, -74, 18, -30, -45, -10, -25, 33, -26, -22, -18, -7, -55, -1, 25, 3, 14, 9, -67, -101, 31, -23, 25, -46,
    22, -100, 15, 60, -7, -17, 5, 19, -4, -35, 29, -16, -16, -23, 14, -2, 16, -65, -53, -13, -33, 5, 16, -32, -23, -3,
    -82, -8, 63, -6, 34, 9, -38, -6, -7, -8, 20, -28, 20, 1, 7, -43, -26, -15, -11, -51, -29, 9, 24, -16, 14, -31,
    -19, -8, 17, -7, -1, 8, -116, -44, -4, -127, -34, 3, -75, -12, -30, -27, 12, -2, -21, -70, 2, -31, -28, -22, -77,
    -14, -14, 34, 25, -30, 6, -4, -20, 17, 32, -13, -3, 20, -60, -94, 11, -31, 19, -35, -80, -35, -12, -2, 9, -36, 11,
    -14, -60, -16, -30, -14, -52, -9, -6, -11, 18, -31, 2, 38, -53, 7, 34, -7, -99, 12, -95, -70, 40, -10, 27, -14, 0,
    34, -28, 9, 17, -52, 11, 42, 49, -38, 54, 13, -5, -51, -8, -1, 21, 0, 1, -13, -17, -60, 20, 10, 1, 28, -67, 3,
    -26, -112, -60, 17, -10, 22, -75, 36, -5, -32, -38, -35, 46, -11, 1, 30, 5, -40, -8, -27, 18, -6, -5, -42, -5,
    -22, 37, -3, -59, 28, -34, -8, -18, -43, 12, -11, -10, 33, -46, 12, 0, -60, -30, -1, 62, 9, 9, 1, -12, -51, -22,
    -1, 40, 19, 0, -10, -35, -25, 26, 0, -127, 18, -43, -35, 20, -1, 26, -17, -10, 40, -5, -29, -23, -67, -29, 43,
    -14, -34, -22, -6, -45, -32, 7, -18, 6, -8, -39, 10, 2, -27, -43, 7, -39, -8, -18, -20, -15, -23, -1, -32, -96,
    -6, -5, -41, -49, -38, 15, 19, -36, -2, -38, 40, -23, -18, 29, -11, 32, 13, -31, -41, -10, 4, -42, 13, -53, 13,
    15, -61, -9, -34, -8, -1, -50, 0, -40, -46, -33, -29, 18, 33, -83, -18, -8, -70, -35, -33, 10, -33, 0, 12, -21,
    68, -11, -7, -45, -25, -34, 17, -20, -26, -7, -19, -17, -23, -46, 30, -14, -35, 25, -52, -18, 13, -73, -10, -67,
    50, 28, 59, 8, 5, 72, -34, -45, -45, -12, 24, -9, 17, -21, 51, -4, 2, -19, 34, -18, -49, 68, 51, -41, -28, -1,
    -37, 47, 0, -14, 69, 23, 66, 13, 19, 14, 5, 9, 12, 6, -127, 6, -19, -62, 14, -12, 60, 46, 26, 7, -18, 8, -38, 25,
    -26, -65, -19, 5, -13, 63, 45, -12, 39, 36, -93, 37, -81, 19, -26, 35, -7, 64, 14, 17, 40, -64, 23, -50, 64, 32,
    -50, -15, -34, -15, -20, -54, 0, 4, 7, 49, -4, -8, 24, -7, -40, -27, -65, 8, 127, 35, 108, -14, -6, -29, 11, 3, 4,
    -6, 21, -10, 14, -9, -41, -10, 40, 2, -19, 46, -32, -6, 10, -3, -12, 41, 22, 2, 15, -63, -65, 26, 27, 20, -9, -2,
    -28, -42, -58, -13, 54, -34, 36, -15, -32, -22, -16, -7, 20, -10, -26, 13, -47, -34, -23, 6, -14, 43, 41, 67, -37,
    -8, -47, -11, -37, 5, 13, 1, -45, 39, -71, 27, 32, -54, 22, 19, -60, 5, -47, -4, 3, 14, -15, 16, -55, -14, 27, 1,
    -78, 7, -39, -1, -29, 14, -17, 10, -59, -64, -18, -12, -41, -53, 1, 17, -18, -53, 28, 11, -121, -69, -3, -10, 8,
    -27, -55, 13, -28, -7, 45, -20, -102, 21, -25, 1, -40, 2, -21, -43, -44, -38, 29, 4, -12, -11, 8, -5, -17, -14,
    -21, -18, -22, -50, -48, -34, 10, -55, -64, 0, -10, -13, -10, 0, -127, -1, -51, 6, -9, -17, 28, -79, -47, -28,
    -76, 10, -19, 2, -7, -57, -25, -9, 36, 12, 1, -22, -7, -11, 27, -88, -15, 11, -34, 4, 24, -81, -1, -23, -73, -1,
    -67, 10, -40, -17, 42, -95, 65, -16, -46, -48, 7, 23, 20, 13, -13, 14, -127, -61, 0, -2, -20, -4, -66, -27, -13,
    0, 22, 72, -1, -35, -77, 8, -24, -4, -20, 12, 46, -2, 90, 4, -21, -8, 11, 39, 39, 28, -69, -22, -10, -41, -14, -8,
    24, 7, -87, 3, -20, -14, 10, 31, -98, -17, -62, 7, 18, -17, 33, 1, -3, -10, -72, 6, -8, -2, -4, 37, 16, 59, 33,
    14, 2, -8, -10, -126, 24, 3, -101, -10, -36, 16, 11, -13, -20, -24, -35, -24, -25, 5, -21, -12, 47, -110, -71,
    -10, -86, -37, -10, 12, -19, -27, 16, -6, -118, -74, -3, -9, -36, 20, -38, -12, -14, -12, 12, 41, -16, 4, -31, 11,
    -21, -8, 35, -6, 25, 0, -111, 7, -39, -5, 23, 27, 1, 13, -10, -3, -20, -28, 3, -43, -6, 11, -21, 6, 26, -18, -5,
    21, -78, 1, -23, 4, 36, -11, 7, 1, -43, -39, -38, 12, -2, -2, -2, 9, -53, 47, -13, 28, 5, -13, 10, -71, -15, 16,
    -31, 10, -2, 11, -24, 11, -72, -34, 37, 30, -1, 49, -19, -28, -7, -14, -50, 48, 4, 7, -38, -67, -79, -54, -9, -35,
    14, -27, 43, 0, -18, -33, -113, -12, -13, 5, 8, -21, -59, -41, 21, -6, -36, -22, -76, -15, -71, -18, -54, 27, -11,
    -1, 32, -65, -38, -31, 5, -127, -2, -52, -36, -3, 8, -79, -73, -21, -109, -37, -12, -23, -92, -33, 29, 3, -42, 5,
    -35, -2, -66, 0, 5, 3, 2, 2, 7, -21, -46, -51, -11, -52, 1, -59, -37, -62, -2, -80, -16, 13, 3, 47, 31, 51, -49,
    -9, 33, 31, -2, 55, -38, 19, -35, 20, -15, 23, 3, -15, -19, -15, -73, -14, -10, -37, 12, -16, 36, -2, -26, 4, -37,
    -16, 10, 0, 15, -5, -52, -11, 58, -5, -42, -10, -101, -19, -29, -10, -12, 20, -6, 9, -3, -29, -42, 5, -9, -101,
    -20, -24, -8, -8, -9, -25, -32, -11, -115, -34, -33, 0, -127, -20, 33, -8, -102, 18, -35, -18, -44, 17, 24, -7,
    -21, 1, -22, -45, -37, -13, 0, -88, 1, -18, -21, -32, 2, 6, -75, 12, -3, 55, 33, 5, -32, -19, 12, -12, -6, 52,
    -24, -12, -34, 51, 47, 17, 18, -16, -13, -35, 14, 63, 9, -68, 10, -1, 17, 10, -52, 8, 6, -3, -4, 32, -4, 20, -24,
    12, 16, 32, -71, 13, -67, -14, 11, 7, 55, 24, 2, 11, -8, -35, -3, 21, -7, -115, -18, -8, 0, 34, -16, -3, -18, -12,
    -66, -37, -47, 11, -50, 5, 17, 15, -67, -7, 14, 10, -4, 14, 29, -17, -32, 13, 2, -28, 22, 5, 5, -29, 4, -11, -14,
    7, -2, -4, -27, -7, -5, -9, -25, -97, 50, 31, -75, 7, 26, -18, 4, -72, -37, -34, 20, 33, -19, -6, -31, -17, 51,
    97, -71, 4, 33, 2, 36, -30, -22, -25, 14, 24, -9, -7, 8, -72, 44, 63, -9, -2, 25, 5, 11, 12, 34, 3, -39, 19, -15,
    -6, -12, -12, 58, 35, -67, 0, 21, 1, 41, -40, -21, 35, -19, 15, -27, -7, 2, -49, -14, 51, -34, -2, 18, 2, -4, 59,
    29, 7, 15, 6, -18, 3, 32, 47, 67, 24, -62, -52, 14, 6, 7, -6, -12, 10, -3, 4, -29, -9, 13, -98, 80, 6, -47, -27,
    1, -33, -5, -48, -8, -31, -4, 17, -77, 2, 49, 51, 37, 83, -77, 3, 8, -14, -3, -16, 16, 36, 3, 15, -27, -15, 23,
    -97, 59, 98, 0, -3, -9, -29, -16, -6, 28, -11, -86, 22, -45, 5, 19, -52, 66, -28, -48, -11, 29, -23, -7, 10, -22,
    111, 34, 1, -37, -22, 3, -31, -5, 79, -4, -8, -17, -6, -13, -9, -57, -23, 3, 12, -65, 12, 28, 22, 49, -15, -101,
    -71, 16, -18, -20, -37, -35, 95, 21, -3, -57, -35, 11, -49, 22, 31, -54, 31, -31, -2, -62, -78, -6, -23, -10, -32,
    -100, -20, -13, 88, -2, 67, -17, -10, -81, -54, -2, 9, 3, 18, -21, -3, -61, -33, 11, -10, 18, 127, -1, 23, -19, 9,
    -110, -55, -47, -22, -23, -18, -111, -17, -19, -25, 10, -24, -44, -6, -45, -43, -10, -15, 11, 70, -8, -11, -127,
    -31, 25, 18, -46, 61, -34, -3, -36, 4, -32, -42, -56, -16, 21, -16, -111, -37, -15, 32, 32, -32, -17, -48, -38,
    -54, -18, -19, 12, 46, 11,
};
static const convolution layer_8 = {
    7, 7, 16, /* height, width, channels */
    7, 7, 16, /* out_height, out_width, filters */
    3, 3, /* kernel_height, kernel_width */
    1, 1, /* stride_y, stride_x */
    1, 1, /* above, left */
    9, 48, 144, /* columns, column, taps */
    12, /* unrolled */
    -128, /* in_zero */
    weights_8, table_8
};

/* 9  convolution 1x1          7x7x16 -> 7x7x5                 3,920 multiply-accumulates */
static const channel table_9[6] = { /* see channel */
    {-16053, 1836627712, -5760, 8},
    {8295, 1788883222, -5760, 8},
    {7304, 1101661319, -2880, 7},
    {561, 1849346992, -5760, 8},
    {1184, 1536526954, -5760, 8},
    {1184, 1536526954, -5760, 8}
};
static const weight weights_9[96] SMILE_DETECTOR_WORDS = {
    -113, 58, -20, -32, -40, -4, -21, -110, -2, -47, -31, 49, 99, 87, 77, -35, 104, -82, -36, 60, -2, 11, 16, 34, -35,
    -46, -66, 127, 18, 77, -127, -10, 49, 65, -91, 9, 22, -4, 7, 111, 13, 52, -34, 44, 70, 109, -13, -19, 0, -4, 127,
    -25, 12, -13, -99, -53, -85, -16, -25, -4, 21, -73, -127, 6, 5, -65, 127, -12, 0, 0, 0, 0, 48, -19, -98, 100, 0,
    0, 0, 0, -2, -4, -50, 11, 0, 0, 0, 0, -100, 115, -40, -7, 0, 0, 0, 0,
};
static const convolution layer_9 = {
    7, 7, 16, /* height, width, channels */
    7, 7, 5, /* out_height, out_width, filters */
    1, 1, /* kernel_height, kernel_width */
    1, 1, /* stride_y, stride_x */
    0, 0, /* above, left */
    7, 16, 16, /* columns, column, taps */
    4, /* unrolled */
    -128, /* in_zero */
    weights_9, table_9
};

/* 1  every pixel              84x84x1 -> 84x84x1
   The frame's middle is scaled on the fly to a picture of SMILE_DETECTOR_WIDTH x SMILE_DETECTOR_HEIGHT; only pixels that layer 1 reads are
   computed. Pixel u of n begins at u * side / n, and is the mean of all that lies before the next one, or what it begins on. */

#ifdef __GNUC__
#define SMILE_DETECTOR_APART __attribute__((noinline)) /* what is rare, so that the rest is quick and small */
#else
#define SMILE_DETECTOR_APART
#endif
#ifdef __clang__
#define SMILE_DETECTOR_FEW _Pragma("clang loop unroll(disable)") /* a loop of few turns */
#else
#define SMILE_DETECTOR_FEW
#endif

static void divide(smile_detector_axis *a, uint32_t side, uint32_t pixels, uint32_t stride, uint32_t at)
{
    a->at = (uint16_t)at;
    a->rest = 0;
    a->one = (uint16_t)(side / pixels);
    a->one_rest = (uint16_t)(side - a->one * pixels);
    a->step = (uint16_t)(stride * side / pixels);
    a->step_rest = (uint16_t)(stride * side - a->step * pixels);
}

/* The grey of `n` pixels of RGB565, added up; `high` is the place of the high byte, 0 or 1. */
static SMILE_DETECTOR_APART uint32_t grey_of_rgb565(const uint8_t *at, uint32_t n, uint32_t high)
{
    uint32_t sum = 0;
    SMILE_DETECTOR_FEW
    for (; n > 0; n--, at += 2) {
        const uint32_t pixel = (uint32_t)at[high] << 8 | at[high ^ 1];
        const uint32_t red = pixel >> 11, green = pixel >> 5 & 63, blue = pixel & 31;
        sum += (77 * (red << 3 | red >> 2) + 150 * (green << 2 | green >> 4) + 29 * (blue << 3 | blue >> 2) + 128) >> 8;
    }
    return sum;
}

static int contrast(const smile_detector_context *c) { return c->lightest - c->darkest >= SMILE_DETECTOR_CONTRAST; }

#define SMILE_DETECTOR_ROW_PIXELS 84 /* of the picture, that are read in a row */

/* From pixel to pixel along a row: where the next one begins. */
#define SMILE_DETECTOR_MOVE_ON(row) \
    row += step; \
    rest += step_rest; \
    if (rest >= SMILE_DETECTOR_WIDTH) { \
        rest -= SMILE_DETECTOR_WIDTH; \
        row += bytes; \
    }

/* A row where each pixel is one of the frame's. */
static void copy_row(const smile_detector_context *c, const uint8_t *row, uint8_t *line)
{
    const uint32_t bytes = c->bytes, step = c->x.step * bytes, step_rest = c->x.step_rest, colour = c->colour, high = c->high;
    uint32_t rest = 0;
    SMILE_DETECTOR_FEW
    for (const uint8_t *const end = line + SMILE_DETECTOR_ROW_PIXELS; line < end; line++) {
        *line = (uint8_t)((colour ? grey_of_rgb565(row, 1, high) : *row) ^ 0x80);
        SMILE_DETECTOR_MOVE_ON(row)
    }
}

/* Add a row of the frame, the first or not, to the sums of the pixels whose mean it is part of. */
static void add_row(const smile_detector_context *c, const uint8_t *row, int first, uint32_t *sums)
{
    const uint32_t bytes = c->bytes, step = c->x.step * bytes, step_rest = c->x.step_rest;
    const uint32_t one = c->x.one, most = SMILE_DETECTOR_WIDTH - c->x.one_rest, colour = c->colour;
    uint32_t rest = 0;
    SMILE_DETECTOR_FEW
    for (const uint32_t *const end = sums + SMILE_DETECTOR_ROW_PIXELS; sums < end; sums++) {
        uint32_t n = one + (rest >= most), sum = first ? 0 : *sums;
        if (colour)
            sum += grey_of_rgb565(row, n, c->high);
        else {
            const uint8_t *from = row;
            SMILE_DETECTOR_FEW
            do {
                sum += *from;
                from += bytes;
            } while (--n > 0);
        }
        *sums = sum;
        SMILE_DETECTOR_MOVE_ON(row)
    }
}

static SMILE_DETECTOR_APART uint32_t quotient(uint32_t x, uint32_t n) { return x / n; } /* apart, or compilers draw it into the loop */

/* Divide the sums of `rows` rows. A small chip has no division, so that sum / n is sum * (2^23 / n + 1) / 2^23: the same for all
   sums below 256 n as long as 256 n^2 < 2^23. */
static void mean_row(const smile_detector_context *c, const uint32_t *sums, uint32_t rows, uint8_t *line)
{
    const uint32_t step_rest = c->x.step_rest, most = SMILE_DETECTOR_WIDTH - c->x.one_rest;
    const uint32_t narrow = c->x.one * rows, wide = narrow + rows, times_narrow = quotient(0x800000, narrow) + 1;
    const uint32_t times_wide = quotient(0x800000, wide) + 1, small = wide <= 181;
    uint32_t rest = 0;
    SMILE_DETECTOR_FEW
    for (const uint8_t *const end = line + SMILE_DETECTOR_ROW_PIXELS; line < end; line++) {
        const uint32_t n = rest >= most ? wide : narrow, times = rest >= most ? times_wide : times_narrow;
        const uint32_t sum = *sums++ + n / 2;
        *line = (uint8_t)((small ? sum * times >> 23 : quotient(sum, n)) ^ 0x80);
        rest += step_rest;
        rest -= rest >= SMILE_DETECTOR_WIDTH ? SMILE_DETECTOR_WIDTH : 0;
    }
}

static inline void finish_row(const smile_detector_context *c, const uint8_t *row, const uint32_t *sums, uint32_t rows, uint8_t *line)
{
    if (c->nearest)
        copy_row(c, row, line);
    else
        mean_row(c, sums, rows, line);
}

/* Take in row `number`, which layer 1 reads, once or, where the frame is smaller than the picture, several times. */
static void read_row(smile_detector_context *c, const uint8_t *row, uint32_t number)
{
    row += c->x.at * c->bytes + c->luma;
    do {
        uint32_t rest = (uint32_t)c->y.rest + c->y.one_rest;
        const uint32_t rows = c->nearest ? 1 : c->y.one + (uint32_t)(rest >= SMILE_DETECTOR_HEIGHT);
        uint32_t *const sums = c->arena.words + 1764;
        if (!c->nearest)
            add_row(c, row, number == c->y.at, sums);
        if (number + 1 < c->y.at + rows)
            return;
        uint8_t *const line = (uint8_t *)c->arena.bytes + 0 + c->done * SMILE_DETECTOR_SEEN_WIDTH;
        finish_row(c, row, sums, rows, line);
        SMILE_DETECTOR_FEW
        for (int i = 0; i < SMILE_DETECTOR_ROW_PIXELS && !contrast(c); i++) {
            const uint8_t grey = line[i] ^ 0x80;
            c->darkest = grey < c->darkest ? grey : c->darkest;
            c->lightest = grey > c->lightest ? grey : c->lightest;
        }
        rest = (uint32_t)c->y.rest + c->y.step_rest;
        c->y.at = (uint16_t)(c->y.at + c->y.step + (rest >= SMILE_DETECTOR_HEIGHT));
        c->y.rest = (uint16_t)(rest >= SMILE_DETECTOR_HEIGHT ? rest - SMILE_DETECTOR_HEIGHT : rest);
        if (++c->done == SMILE_DETECTOR_SEEN_HEIGHT)
            c->y.at = 65535; /* no row has this number */
    } while (c->y.at <= number);
}

smile_detector_status smile_detector_begin(smile_detector_context *context, uint16_t width, uint16_t height, smile_detector_format format)
{
    smile_detector_context *const c = context;
    if (c == 0)
        return SMILE_DETECTOR_NO_FRAME;
    c->row = c->height = 0;
    if ((unsigned)format > (unsigned)SMILE_DETECTOR_YUV420)
        return SMILE_DETECTOR_WRONG_FORMAT;
    const int pairs = format == SMILE_DETECTOR_YUYV || format == SMILE_DETECTOR_UYVY; /* of pixels, which share their colour */
    if (width == 0 || height == 0 || (pairs && width % 2 != 0))
        return SMILE_DETECTOR_WRONG_SIZE;
    uint32_t across = (uint32_t)height * SMILE_DETECTOR_WIDTH / SMILE_DETECTOR_HEIGHT, down = (uint32_t)width * SMILE_DETECTOR_HEIGHT / SMILE_DETECTOR_WIDTH;
    across = across < 1 ? 1 : across < width ? across : width;
    down = down < 1 ? 1 : down < height ? down : height;
    divide(&c->x, across, SMILE_DETECTOR_WIDTH, 1, (width - across) / 2);
    divide(&c->y, down, SMILE_DETECTOR_HEIGHT, 1, (height - down) / 2);
    c->nearest = across <= SMILE_DETECTOR_WIDTH && down <= SMILE_DETECTOR_HEIGHT;
    c->colour = format == SMILE_DETECTOR_RGB565_LE || format == SMILE_DETECTOR_RGB565_BE;
    c->bytes = c->colour || pairs ? 2 : 1;
    c->luma = format == SMILE_DETECTOR_UYVY;
    c->high = format == SMILE_DETECTOR_RGB565_LE;
    c->darkest = 255;
    c->lightest = 0;
    c->done = c->in_window = 0;
    c->height = height;
    return SMILE_DETECTOR_OK;
}

smile_detector_status smile_detector_row(smile_detector_context *context, const uint8_t *row)
{
    if (context == 0 || row == 0)
        return SMILE_DETECTOR_NO_FRAME;
    if (context->row >= context->height)
        return SMILE_DETECTOR_TOO_EARLY;
    const uint32_t number = context->row++;
    if (number >= context->y.at)
        read_row(context, row, number);
    return SMILE_DETECTOR_OK;
}

const int8_t *smile_detector_seen(const smile_detector_context *context)
{
    const int ready = context != 0 && context->height > 0 && context->row == context->height;
    return ready ? context->arena.bytes + 0 : 0;
}

/* Layer 2 reads the picture in other greys, as many rows at a time as one of its own takes. */
static void first_in(const uint8_t *grey, const int8_t *picture, int8_t *out)
{
    int8_t rows[252];
    for (int y = 0; y < 28; y++, picture += 252, out += 28) {
        for (int i = 0; i < 252; i++)
            rows[i] = (int8_t)grey[(uint8_t)picture[i]];
        mean_grey(&layer_2, rows, 84, out);
    }
}

const int8_t *smile_detector_map(smile_detector_context *context, const uint8_t *grey)
{
    if (grey == 0 || smile_detector_seen(context) == 0)
        return 0;
    context->row = context->height = 0;
    int8_t *const arena = context->arena.bytes;
    SMILE_DETECTOR_LAYER_DONE(1)
    first_in(grey, arena + 0, arena + 7056);
    SMILE_DETECTOR_LAYER_DONE(2)
    convolve_largest(&layer_3, arena + 7056, (value *)(void *)(arena + 7840), arena + 8596);
    SMILE_DETECTOR_LAYER_DONE(3)
    SMILE_DETECTOR_LAYER_DONE(4)
    convolve_largest(&layer_5, arena + 8596, (value *)(void *)(arena + 7056), arena + 8624);
    SMILE_DETECTOR_LAYER_DONE(5)
    SMILE_DETECTOR_LAYER_DONE(6)
    convolve(&layer_7, arena + 8624, (value *)(void *)(arena + 7840), arena + 7056);
    SMILE_DETECTOR_LAYER_DONE(7)
    convolve(&layer_8, arena + 7056, (value *)(void *)(arena + 7840), arena + 9380);
    SMILE_DETECTOR_LAYER_DONE(8)
    convolve(&layer_9, arena + 9380, (value *)(void *)(arena + 7304), arena + 7056);
    SMILE_DETECTOR_LAYER_DONE(9)
    return arena + 7056;
}
