/* SPDX-License-Identifier: Apache-2.0
   The licence is that of the code; the numbers in it, the weights, are the network's and belong to whoever trained it.

   Is this face smiling? A network of 10 layers in plain C.
   Written by emolib 0.2.0 with `emolib run --profile paper` from an int8 .tflite file whose SHA-256 is
   07121e0e1f558c3464e145c6b3366bc623db8a8eb6505b915d4e4943b15d4876.

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

typedef struct {
    int out_height, out_width, channels;  /* of the output */
    int window_height, window_width;
    int stride_y, stride_x;               /* from one window to the next */
} pool;

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
#if SMILE_DSP
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

/* 2  mean of 2x2              56x56x1 -> 28x28x1 */
static const pool layer_2 = {
    28, 28, 1, /* out_height, out_width, channels */
    2, 2, /* window_height, window_width */
    2, 2 /* stride_y, stride_x */
};

/* 3  convolution 3x3, ReLU    28x28x1 -> 28x28x16           112,896 multiply-accumulates */
static const channel table_3[16] = { /* see channel */
    {-202, 1220783461, -8160, 6},
    {1362, 1288745502, -16320, 7},
    {571, 1163760946, -16320, 7},
    {280, 1590081592, -16320, 7},
    {2654, 1860028855, -32640, 8},
    {401, 1286987577, -16320, 7},
    {-1178, 1479408518, -32640, 8},
    {-613, 1106120402, -16320, 7},
    {-1699, 1680146669, -32640, 8},
    {-777, 1909004160, -32640, 8},
    {-25, 1360035781, -16320, 7},
    {1000, 1587423247, -16320, 7},
    {642, 2104236288, -16320, 7},
    {-447, 1310066308, -16320, 7},
    {517, 1277075153, -16320, 7},
    {-650, 1593794462, -16320, 7}
};
static const weight weights_3[200] SMILE_WORDS = {
    -22, 127, -116, 0, 40, -116, 14, 0, -21, 21, 52, 0, 109, -127, -37, 0, -14, -55, 41, 0, 26, -5, 91, 0, -87, 21,
    -127, 0, -11, -45, -27, 0, 64, -9, 58, 0, -14, 127, -102, 0, 62, 4, 37, 0, -57, 43, 98, 0, 11, -25, 24, 0, 90,
    -100, -46, 0, -113, -123, 15, 0, -127, -9, 92, 0, -20, 118, 127, 0, -43, 33, 100, 0, -127, -58, 35, 0, 59, 103,
    -14, 0, 43, 21, 79, 0, -127, 53, 43, 0, -104, 60, 77, 0, 3, -1, -114, 0, 127, 86, -86, 0, 127, 25, -106, 0, 4,
    -78, -125, 0, 69, -32, -48, 0, 36, 80, -28, 0, 26, -115, 46, 0, -4, -66, 50, 0, -45, 62, 39, 0, 55, 72, 7, 0,
    -127, 64, -17, 0, 47, -25, -127, 0, 26, -87, 78, 0, 33, -47, 107, 0, -7, 12, -39, 0, 42, -55, -127, 0, 3, 24, -27,
    0, -33, 43, 17, 0, 127, -44, -38, 0, 127, -81, -103, 0, -54, 127, -55, 0, 15, -27, -29, 0, 67, -4, 42, 0, -56, 45,
    102, 0, -49, -103, 23, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};
static const convolution layer_3 = {
    28, 28, 1, /* height, width, channels */
    14, 14, 16, /* out_height, out_width, filters */
    3, 3, /* kernel_height, kernel_width */
    1, 1, /* stride_y, stride_x */
    1, 1, /* above, left */
    30, 4, 12, /* columns, column, taps */
    3, /* unrolled */
    -128, /* in_zero */
    weights_3, table_3
};

/* 4  largest of 2x2           28x28x16 -> 14x14x16           in one with 3 */

/* 5  convolution 3x3, ReLU    14x14x16 -> 14x14x48        1,354,752 multiply-accumulates */
static const channel table_5[48] = { /* see channel */
    {-11776, 2080274229, -65280, 9},
    {-139185, 1242380839, -32640, 8},
    {-144937, 1942072725, -65280, 9},
    {-8890, 1545801143, -65280, 9},
    {-144934, 1577058979, -65280, 9},
    {-134792, 2129337440, -65280, 9},
    {-147352, 1631477857, -65280, 9},
    {-218464, 2039936805, -65280, 9},
    {-108061, 1789351755, -65280, 9},
    {-188298, 1600042574, -65280, 9},
    {-146166, 1953714217, -65280, 9},
    {-118475, 1401357423, -32640, 8},
    {-100122, 1983832594, -65280, 9},
    {161777, 1456413359, -65280, 9},
    {-176900, 1745041738, -65280, 9},
    {-46469, 2058647186, -65280, 9},
    {-197662, 2063297577, -65280, 9},
    {-72990, 1108704569, -32640, 8},
    {-147214, 1114719099, -32640, 8},
    {-159363, 1558360765, -65280, 9},
    {-72820, 1444877131, -65280, 9},
    {-11266, 1749403128, -65280, 9},
    {-6300, 1350636082, -65280, 9},
    {-50224, 2109038788, -65280, 9},
    {-100170, 1119087051, -32640, 8},
    {-139387, 1399187869, -32640, 8},
    {-125624, 1786913024, -65280, 9},
    {-150209, 1752548092, -65280, 9},
    {-231752, 1697012722, -65280, 9},
    {-106061, 1126215339, -32640, 8},
    {-79154, 1421300498, -32640, 8},
    {-188865, 2117960751, -65280, 9},
    {-148731, 1789501177, -65280, 9},
    {-33635, 1511802998, -32640, 8},
    {-162410, 1340204454, -65280, 9},
    {-33924, 1261600183, -32640, 8},
    {-94354, 1715327607, -65280, 9},
    {-180555, 1657215294, -65280, 9},
    {-35691, 1812054688, -65280, 9},
    {-91777, 1918747908, -65280, 9},
    {-91, 1344136035, -32640, 8},
    {-71428, 1164079376, -32640, 8},
    {-209488, 1095519372, -32640, 8},
    {-79995, 1295058469, -32640, 8},
    {-62584, 1318258062, -65280, 9},
    {-174443, 1175067269, -32640, 8},
    {-104774, 1136431789, -32640, 8},
    {-88989, 1124563362, -32640, 8}
};
static const weight weights_5[6912] SMILE_WORDS = {
    -42, -7, 38, 69, 86, 44, -12, -24, 1, 6, -25, 27, -22, 13, -52, 40, -34, 26, 72, -49, -42, -28, -8, -17, -50, 11,
    27, -30, 17, 41, 69, -15, -58, -15, -81, -12, 8, 9, 71, 60, 9, -24, -65, 53, -23, -71, -20, -1, 6, 8, -33, -16,
    30, -14, 46, -38, 85, -4, -41, 55, -6, 28, 43, 57, -61, -59, -114, -72, -17, -54, -1, -38, 72, -1, -88, 33, 5,
    -37, -58, 61, 54, -13, -34, 12, 17, 17, -37, 14, -18, 3, -88, -1, 8, 42, -43, 19, 79, -35, 39, -10, -33, -60, 56,
    -93, -24, 70, 39, -30, 22, 9, -29, -24, 18, -31, -20, 7, -78, -15, 45, 11, 98, 3, 11, 84, -29, -33, 54, 20, -1,
    29, 38, 46, -9, -13, -30, 52, -13, 17, 83, -70, -45, -54, -74, -25, -15, 33, -47, 70, -53, -4, -38, -35, 49, -25,
    45, 36, 29, -59, 57, -19, -97, -43, -1, -60, -4, 70, 7, 62, -49, 16, 6, -71, -2, -5, 43, 16, 78, 74, 18, -54, -57,
    3, -55, -107, -127, 33, -16, -16, 33, -46, 27, 11, -30, 52, 10, 44, -22, -35, 83, -30, 38, 47, -47, -17, 83, 61,
    22, -51, 88, 28, -27, -6, -55, -15, -9, 9, 53, 5, 11, 32, -45, -48, 67, 6, 32, 23, -33, -51, -50, -68, -75, -44,
    65, 1, -88, 0, 81, -63, -18, 0, -65, -13, -4, 81, -87, -44, 13, -39, 54, -8, -46, 34, 25, -9, -89, 23, 37, -87,
    -44, 8, -66, -67, -15, -51, -79, 11, -33, 54, 10, -15, -127, 60, 7, -13, -42, 53, -70, -80, -19, -32, 13, -20, 10,
    -32, 6, -48, -24, 77, 42, -26, -90, -2, -17, 6, -23, -58, -27, 45, 6, -63, -30, 1, 15, 7, -73, 23, 40, 82, 56,
    -23, -4, 56, -65, -32, -39, 5, 83, 38, 29, 70, -6, -106, -37, 65, 11, -34, -105, -38, -34, -32, 12, -47, 12, 0,
    -18, 48, 8, 7, -13, -102, 4, 21, -35, -12, 39, 3, -30, -60, 86, 31, -93, -68, 45, 40, 29, -67, 2, -65, -17, -58,
    -81, -48, 18, 30, -60, 7, -8, -19, 101, 56, -33, -18, -46, 8, -103, 60, 35, 127, -19, -15, -58, -10, -8, 59, 8,
    37, -83, 5, 3, -22, -10, -38, 16, -98, -102, -78, -22, -68, 31, -17, 7, 7, -9, 60, 2, 48, 63, -25, -28, -5, -19,
    19, -2, 41, -21, 70, 71, 40, -114, 59, -55, 46, -26, 29, -40, -7, -52, -17, 46, 78, 67, -16, 6, 9, 11, 12, 69, 16,
    8, 7, 71, -29, 26, 24, 18, 50, -3, 24, 50, 35, 31, 62, -87, -57, -57, 54, -9, 42, 9, 47, 47, -16, -57, 25, -23,
    32, -26, -58, -127, -33, -38, 69, 27, 7, 111, -79, 62, -16, 21, 0, -12, -26, -67, -51, 9, 54, -64, -78, 33, -2,
    -52, -43, -70, 32, 33, -75, -97, -79, -44, -115, 16, -23, 20, -52, -14, -60, -22, -52, 24, 29, 18, -15, 23, -43,
    60, 64, -106, 92, -8, 66, 76, -23, -62, -26, -10, 126, 37, -21, -95, 0, -64, -16, 1, 21, -72, -1, 54, -55, -23,
    36, -41, -47, 20, 31, 77, 29, 53, 52, 2, -22, 5, -54, 29, -21, -66, -60, 33, -1, 41, -64, -100, 6, -67, -43, 11,
    54, -2, 5, -50, -31, 10, -30, 30, 90, 33, -69, -78, -126, 5, 13, 32, -29, 11, -91, -61, -40, -71, -64, 1, 49, -8,
    9, 29, 30, 79, -67, -3, 79, -65, -64, -93, 4, -25, -9, 79, -36, 61, 81, -31, 46, 20, -77, 32, -41, -3, -26, -4,
    -6, 38, -63, -30, 95, 26, -44, 0, 48, 76, -32, -44, 9, -4, -28, -31, 5, 21, -23, 44, -29, 41, -43, 46, -66, -14,
    75, 87, 28, 44, -57, 19, -36, 30, -25, -44, 42, -14, -40, -45, -91, -65, 54, 41, 59, -62, 40, -48, -13, -58, 41,
    13, -25, 22, -20, 20, -13, -14, -57, 6, -9, -9, 5, 17, -99, -44, 32, 22, 86, 54, -21, 8, 31, 0, 30, -5, -11, -76,
    19, -65, -73, 13, -7, -2, 1, 11, -6, 9, -10, 23, -23, -94, -99, 7, -79, -51, -44, -25, -55, 35, -8, -71, 25, 32,
    88, 35, -127, 39, -56, 21, 41, 67, 34, 73, -52, -8, -67, -79, -62, -33, -8, 2, 37, -62, -25, -114, -66, -43, -30,
    -13, 87, -40, 83, -49, 0, -39, -35, -48, 17, -11, -1, -52, -65, 8, -71, -45, 0, 17, -69, -13, -40, 12, -28, -34,
    35, -21, 22, -56, -17, 12, -14, -44, -6, 11, 10, -1, -4, 20, -16, -14, -92, -58, -2, -90, 64, 4, -44, -27, -73,
    44, 5, -45, 60, -58, -20, -9, 29, 10, -62, -18, -16, 12, 17, -42, -5, 81, -18, -46, -14, -66, -18, -7, 3, 42, -12,
    -27, -24, -43, 32, 22, 7, 3, 38, -127, 11, -7, -25, 72, 30, 20, 69, -76, -5, 54, 4, -7, -5, -69, -33, -57, -68,
    37, 54, 13, -25, 27, 68, -12, -5, 43, 65, 59, -39, -52, 81, -45, -15, 39, 11, 71, 22, -74, -19, -13, -24, 5, 65,
    27, 41, 15, -66, -46, -75, -25, 50, 7, 29, -7, -3, -55, -34, 49, 63, -14, 3, 16, 15, 49, 55, 11, -49, 39, 41, 43,
    21, -2, 19, 8, -4, 3, -25, 21, -5, 46, 43, -66, 7, 26, 19, 8, -101, -95, 11, -21, -50, -26, -44, -39, 25, -60,
    -47, -36, -8, 59, -36, -19, -16, 30, -5, 58, -23, 3, 12, -87, 3, -47, -20, -11, -24, 29, -29, -72, -13, -41, -50,
    -36, -29, -8, -11, -4, -42, -12, -32, -64, -31, -2, -83, 19, 25, 29, 3, 16, -50, 16, -58, 27, -60, -17, 35, 40,
    35, -52, -27, -11, -47, 10, -23, -56, 77, -3, -32, -71, -50, 51, -9, -15, -7, -111, -94, -29, -7, 43, -16, -24,
    -71, -38, -48, 59, -56, -66, -6, 56, 86, 62, -77, -84, -62, -70, -115, -6, -13, 22, 2, -123, 30, -33, -35, -16,
    -6, 64, 59, -106, -16, 19, -26, 58, 16, 24, -113, 10, 26, -78, 13, -125, 37, -95, -52, -127, -25, 66, -86, 23,
    -69, 31, -10, -69, -42, -15, -58, 27, -35, -127, -35, -14, -42, 32, -41, -94, -71, -75, -4, 18, 50, -16, -36, 70,
    59, 81, -89, -11, -23, 89, -70, 67, -46, -35, 20, -2, -30, -7, 6, -55, 12, -13, -49, 9, -22, -8, 16, 19, 85, -66,
    -98, 49, 27, -29, -27, -42, 26, 6, -38, 27, 2, -9, -115, -17, 54, 53, 20, 33, 21, 9, 25, -33, -20, -85, 29, -35,
    -23, 87, -10, -17, 41, 13, -54, 29, 70, 31, 14, -21, -99, 3, -17, 23, -30, 26, -98, -55, -22, -107, 18, -15, 15,
    38, 21, 15, 35, 17, -36, 42, -42, -23, -13, 17, -14, 105, 15, -96, -69, -3, -1, 28, 27, 17, 3, 12, -60, 13, -60,
    80, 36, 9, -10, 6, 39, 21, -15, 1, -41, -6, 16, 1, -34, -50, -5, 84, 62, 32, -83, -58, 5, -14, -40, 22, 31, -7,
    -55, -50, 7, -3, -17, -15, -70, 75, 1, 68, 23, 57, -16, -72, -127, -63, -43, -1, -32, 6, -7, 27, -80, -8, -26, -3,
    24, 2, -1, 2, -61, -2, -11, -5, -12, 21, 17, -69, -75, -58, 9, 50, -72, -52, 3, -2, 20, -12, -62, -16, -61, -16,
    -22, 54, 57, 39, -6, -58, -127, -79, -8, -75, 15, 23, 46, 26, -36, 84, -86, -50, -43, 3, -45, -21, -26, 19, 9,
    -61, -61, 41, -2, -52, 8, -19, -52, 28, -42, 22, -28, -45, -58, 10, 32, -84, 3, 27, 17, -78, -9, 43, -44, 25, -3,
    41, -47, 8, -40, -39, -8, -15, -42, 21, -45, -6, -93, -6, -24, -16, 15, -34, 28, -43, -2, -26, 1, -19, 18, 91,
    -62, 59, -11, -12, -63, -82, 106, -7, -22, -6, -59, -18, -31, -48, 15, 48, 14, 2, -76, -63, -12, 24, 0, 21, -6,
    -12, 35, -20, 27, -124, -44, -27, -33, -16, -4, -18, -31, -21, -47, -58, -13, -27, 26, 8, 37, 28, -36, -38, -15,
    -97, -4, 3, -54, 14, 62, -12, -50, 0, 16, -25, 44, -26, 20, -36, 27, -1, -33, 76, -26, 0, -84, -109, 26, 71, -62,
    -23, 26, -16, -15, -73, 49, -17, 15, -13, -27, 66, -70, 44, 32, 18, 21, -28, 30, 92, 60, -21, -59, 29, 11, 51, 9,
    52, 26, -36, -6, -11, -21, 22, -2, 32, 69, -30, 40, 24, 47, 12, 17, -17, 120, -52, -7, -10, 8, -37, -18, -8, 50,
    -127, 31, 8, 32, -4, 50, -67, -42, -73, -4, 74, -38, -37, -39, 66, -20, -3, 6, 9, 6, 61, 67, -3, -10, -19, -43,
    26, 7, 24, 0, -30, -17, -44, 47, 2, 51, -24, 46, 30, 20, -56, 66, -54, -33, 10, -65, -26, -33, 11, -15, -37, 10,
    -49, 9, -9, 42, -47, -21, -71, -16, -34, 4, -32, 67, -63, 2, -8, -29, 6, 3, -30, -7, 17, 55, 10, 35, -3, -11, 32,
    -4, 18, -11, 49, 72, 33, 26, -34, 15, 47, -58, 69, 28, -48, 21, -59, -117, 74, -33, 15, -5, -43, 0, 25, 72, -33,
    -83, 20, 23, 23, -14, 31, -3, 65, -3, -31, 23, 20, -10, 1, 49, 11, -39, 30, -1, -44, -23, -62, -12, -11, -18, 26,
    -44, -31, -69, 6, -82, -33, 2, -35, -64, -17, -15, 24, -31, 4, -42, -28, -45, -8, -20, -57, -72, 4, 22, -16, -70,
    -4, 0, 38, 29, 13, -60, -14, 37, 7, -33, 28, -87, -31, -75, -3, -44, 62, 2, 30, 38, -6, 16, -5, -30, -13, -5, -61,
    -10, -74, 41, -21, -16, -66, 62, 36, 51, -18, 3, -90, -19, -15, -53, -29, 44, -31, -34, 21, -37, -11, -14, -25,
    -9, 6, -58, -57, -7, 30, -11, -5, -122, -5, -36, 71, 0, -10, -24, 20, 39, 55, 22, -4, 8, 50, -71, 31, 50, 30, -72,
    33, -45, 12, -44, -5, -92, -93, -39, -127, -47, -8, -42, 47, 14, -65, 63, 6, -33, -25, -39, -71, -71, -28, -3, 17,
    -27, -11, -74, -39, -100, -55, 76, -50, -27, 15, -6, 7, 86, 24, -17, 25, -5, 63, 61, 6, 23, 41, 63, -112, 4, -54,
    -27, 69, 45, 38, 64, -70, -34, 36, 2, 43, -17, -5, -5, 32, -113, 59, -41, -28, -35, -29, 3, 61, 16, -1, -46, -62,
    7, 58, 33, 58, 34, 27, -80, 70, -56, 2, 42, -31, -83, -21, -39, -86, -21, 47, 26, 33, -33, 27, 55, 32, 47, -14,
    -22, -28, 34, 40, -33, -14, 0, 19, -4, -22, 101, 18, -104, 33, -37, 17, -12, -40, -16, 61, 84, 12, 58, -44, 33,
    -19, 22, 30, -21, 38, 64, 59, 24, 14, 15, -4, 21, -61, 8, -37, -16, 58, 79, -42, -29, -4, 14, -43, 29, -67, -59,
    -10, -38, 22, 54, 17, 14, -14, -115, 51, 10, -10, -33, -29, -20, 45, 2, 52, 92, 12, -27, -69, 49, 98, 105, -56,
    32, -29, 16, -64, 26, -49, 30, 96, 55, -37, 59, 40, -73, 1, 40, 82, 23, 38, 127, -7, 11, 31, 2, 31, 44, -72, -25,
    -30, -27, 27, -7, 65, 11, 62, -10, -40, 6, 0, -15, 6, 60, 68, 23, -18, -6, -27, -66, -70, -8, 32, -35, -50, -38,
    10, -34, 96, 16, -29, -72, -10, -19, 92, 127, 102, 88, -7, -33, -54, -52, 24, -74, -58, -43, -12, -51, 12, -8, 41,
    62, 33, -13, -28, -13, -44, -16, 8, 40, 87, 54, -44, -81, -58, -107, -29, 3, 11, 23, 27, -43, -18, -72, -48, -3,
    75, 39, -6, 18, -35, -57, 24, 84, 15, 15, -32, 27, 3, -52, 60, 17, 5, 23, -75, -115, -82, -58, 24, 28, 86, -63,
    31, -22, -8, -2, -45, 43, -12, 54, -6, 12, 1, -119, -1, -20, 13, -22, -13, -74, 15, -24, 1, -51, -41, 20, -64,
    -47, -55, -42, -22, -65, -55, 65, 18, -76, -60, -84, -46, -97, -11, 84, -96, 81, 42, -49, -45, -49, -60, -55, -47,
    46, 37, -4, -35, -16, 31, 10, -64, -46, -34, -33, 28, -54, -26, -17, 23, -59, 35, -8, -65, -61, 10, 12, 58, 50,
    -25, -82, 6, -40, -20, -41, -45, 35, -5, -108, -32, 1, -29, -7, -9, -73, -28, -3, 28, 5, 1, 2, -24, -50, -41, -24,
    -36, -18, 74, 39, -16, 29, 14, 30, 10, 55, 13, 51, 18, -97, 8, -42, 73, -8, 32, -21, -2, 26, 72, -31, 36, -62, 9,
    -17, -32, 15, -10, -30, -34, 10, 71, -86, -47, -73, 20, 31, 31, 23, 29, 46, 12, 22, 47, 11, -4, 34, -25, 0, -77,
    -100, -60, 4, 0, 27, -5, -12, -17, -25, 27, -14, -66, 61, 39, -21, -8, 35, 70, 47, 106, -7, 29, 43, 20, 12, 24,
    -74, -25, -6, -32, -31, -99, -74, -47, 5, 100, 28, -18, -80, -26, 32, 22, -14, -35, 53, -36, 26, -55, 18, -55,
    -17, 71, -24, 26, -12, -53, -28, 31, 60, -94, -44, -6, 46, 44, 0, 35, 50, 15, -16, 24, 45, -5, -32, 42, 31, -24,
    -46, -54, -69, -65, 45, -127, 26, 47, 0, 4, -127, 22, 27, 35, -31, -85, 11, 54, 21, -30, -71, -22, -32, 94, 83,
    19, -33, -49, 31, -12, 35, 2, 10, -46, -9, -84, 40, -50, 37, 81, -20, -29, -24, 24, 53, 25, -52, -121, -33, -5,
    14, -15, -38, -66, 35, 62, 9, 36, -1, 21, -5, 73, 52, 18, -20, 60, -37, -8, 23, -34, -13, 89, -39, -8, 5, -60, 12,
    -40, 56, -4, -38, -55, 84, -33, 8, -26, 22, 74, 65, 48, 58, -62, -25, -33, -44, -42, -32, -55, 118, -35, -72, -99,
    -5, 1, -65, -19, 65, -25, -33, 1, -2, -55, -38, 1, -70, -49, -54, 24, -6, -20, -76, -10, 56, -11, -8, 24, -28, 36,
    9, -3, -31, -70, 57, -16, -66, -23, 26, -9, -5, 30, 19, -37, -10, 1, 54, 26, 58, -7, -37, 14, -14, 47, -13, -32,
    -51, -57, -34, 41, 35, -25, -36, -35, 65, 18, 18, -44, 4, -55, -58, -5, 2, 25, 51, -28, 0, 40, -64, 27, 29, 5, 24,
    -18, 41, -4, 31, -57, 7, -59, -27, -78, 53, -25, 3, -51, -4, -82, -31, 0, -19, 104, -66, 31, -14, -19, -17, -21,
    -58, -18, -26, 33, 23, -1, 16, 42, 11, -37, -1, 51, -14, -8, -29, 19, 57, -19, 11, -25, 79, -36, -33, 13, 8, -31,
    -22, 20, 3, -54, 72, 27, -18, -115, 33, 22, 2, -62, 6, -2, -74, 23, 21, -19, 19, 14, 72, 48, 22, -68, -24, -91,
    -122, 30, 48, -8, -35, 42, 27, -32, -42, -15, -57, 47, 42, 26, 57, -19, 41, -6, 8, 33, -24, -46, -5, -2, -104,
    -127, -69, -51, -20, -7, -4, 8, -53, -61, -57, -42, -22, -11, 47, 17, 1, -74, -113, 19, -14, 12, 65, -19, 5, 31,
    16, 23, 51, -20, -10, -6, 33, 47, -29, -36, -39, -47, 5, 4, 80, -77, -73, -23, 25, 0, 14, 38, 75, -10, 51, 28,
    -83, -31, -21, 43, -5, -18, -29, -13, -63, -1, -20, -1, 22, -4, -25, 21, -62, -76, -41, -80, -27, -2, 47, 4, 11,
    -127, -24, 15, -28, 31, -52, -71, 78, -38, 61, 57, 41, -62, 0, 12, 7, -40, 35, 53, 11, -22, -42, -38, -16, 41, -2,
    25, 5, 2, 8, 52, 0, -67, -67, 91, -23, -31, 32, 23, -51, -44, 17, -97, -99, 26, -14, 6, -1, -103, -30, -3, -20,
    17, 34, -2, -26, -35, -22, 7, -57, -12, 66, 36, 30, 17, -4, -25, 22, -31, -18, 18, 39, 68, -45, 94, -2, 48, 63, 5,
    38, 28, 8, -12, 56, 30, 21, 0, -2, -46, -75, -45, -19, -23, 24, -16, 10, -74, -39, -56, -20, 41, -13, -6, -54, 6,
    -45, -3, -12, -9, -54, 38, -5, 25, 48, 93, 6, -4, -72, -99, 35, 92, 44, 33, -23, 64, 7, -32, 30, -13, 59, -50,
    -20, -34, 39, -5, 11, -60, -60, 25, -91, 55, -52, 2, 7, -4, -49, 19, -6, -28, -3, 7, -33, -3, 68, 0, -80, -9, -52,
    -22, -21, 33, -6, 0, -69, -16, -27, -6, -4, -36, -42, -5, -127, 47, 49, -7, 35, -10, 2, -19, -50, -14, -34, -29,
    11, 31, 38, 52, -31, 2, -5, -12, -41, 27, -46, -85, -66, -1, -127, -63, 21, 15, -109, -103, -28, -58, -53, 10, 36,
    46, -45, 26, 35, -85, -94, -46, 4, 13, 11, -11, -7, -23, -84, -9, 19, 16, -81, -102, -68, -31, -40, 7, -58, -5, 1,
    -88, -63, 16, -63, -2, -3, 45, 61, 12, -99, -102, -89, -33, -40, 45, 55, 3, -11, 5, -83, -8, 21, -13, 62, 14, 108,
    -18, -51, -4, 32, -69, -52, 10, -71, -47, -7, -32, 78, -24, -17, -68, 41, -26, -15, 11, 15, 46, -24, -5, -44, -25,
    -21, -27, 7, -56, 38, 11, -31, 127, 10, -35, -24, 18, 59, -62, 46, 55, 5, -45, 76, 70, -35, 46, -32, -77, 92, 107,
    -7, 45, 65, 4, -15, -20, -62, -8, 64, -109, 110, -15, -43, -43, -82, -36, -60, 20, 19, -55, 16, -38, -38, -99, 50,
    -8, 59, 94, -9, 14, 36, 17, -39, 36, 87, 8, 33, 77, -88, -60, 94, -73, -17, -59, -27, -115, -35, -40, -108, 57, 0,
    -24, -47, -71, 25, 24, -39, 86, 38, -32, -34, 25, 48, -5, -12, -67, -33, 2, 52, 38, 4, -31, 23, -79, 58, -25, -40,
    -71, -14, 48, 41, -2, -1, -51, -52, -11, 52, 62, -26, 5, 22, 7, 30, 49, -57, 37, 5, 72, 94, 8, 47, -34, -35, -101,
    -32, -8, 37, 13, 67, -19, -45, -52, -62, -35, 62, 26, 18, -22, 4, 28, -38, 43, -2, 94, 28, -13, 46, 21, -67, 5,
    52, 16, 37, 12, -1, 17, -10, -25, -12, 15, -9, -79, 48, 2, -26, -70, -84, 22, 5, 50, 82, -27, -56, 21, 2, 87, 13,
    -11, -5, -60, 54, -33, 10, -14, 12, 19, -26, 4, -82, -36, -16, -28, 39, -15, -9, 69, 6, -63, 6, -10, -127, 32, 54,
    41, 36, 38, 13, 22, 39, 32, -57, 6, -66, -28, -26, -9, 83, -16, -26, 16, 9, 47, 0, 43, -11, 1, -73, 119, -84, -59,
    -106, -82, -19, -19, 19, -12, 18, -54, -51, -20, 32, 38, -45, 43, -116, 12, -30, -50, -34, 36, -13, 22, -13, -34,
    35, -97, -6, -61, 10, -50, -6, 57, -41, -113, -29, -61, -13, 12, -42, 27, -7, 21, 21, 43, -40, 4, 72, -55, -67,
    22, 48, 17, 98, -67, 68, -26, -97, -36, -19, -47, 27, -60, -43, -3, -55, 44, 6, -11, -1, 1, -28, -21, -25, -29,
    -10, -25, -6, -12, 8, -34, -50, -68, 66, -25, 2, -29, -36, -48, -24, -48, 29, -63, 20, -102, 20, 77, -11, 39, 82,
    14, 42, -57, 83, 15, -24, -10, -6, -14, 57, 22, -35, -51, -54, -6, 64, 58, -5, 4, 31, -59, -27, -33, 24, -40, 7,
    -38, -3, 30, 16, 53, 4, 77, 58, -23, 104, -32, -58, -28, 5, 22, 3, 78, -4, 76, 48, 73, -55, 0, -16, -29, 111, -21,
    -16, -25, -43, 71, -66, 24, -62, -32, -78, 5, -47, -55, -56, 23, 83, 18, 5, 37, -14, 40, 55, -80, -68, -4, 53, 23,
    13, 12, -47, -87, 88, -31, 29, -62, 10, 80, 78, -48, 18, 4, -7, -21, 7, 8, -71, -23, -2, -72, -11, 2, 18, 63, 46,
    66, 15, -4, -38, 52, -14, 72, 12, 60, 81, -6, -13, -34, 30, -98, 12, 72, -41, 38, -16, 4, -50, 122, 9, 46, 38,
    -16, 4, 46, 27, 95, 12, 79, 2, 20, 12, -21, -29, 35, 18, 14, -54, 64, 16, 31, 50, -58, -127, -84, 9, -78, -39, -9,
    -46, -2, -73, -5, -56, -92, -127, -12, 11, 46, -81, 29, -19, -14, 52, 9, -8, -63, -17, -45, -119, -12, 34, -26,
    -41, 15, -12, -44, 16, 1, 57, -23, -85, -27, -48, 22, -71, 40, 13, -39, -49, -34, -61, -4, 51, -26, 75, 24, -7,
    105, 2, -22, 1, 44, 67, 76, -16, 53, 9, -45, -33, 6, 16, 33, -26, 28, -26, 3, 13, 11, 90, -14, -60, -17, 36, 1,
    -3, -29, -13, -35, -26, 19, -74, -40, 38, 10, -44, 25, 69, 22, -25, -87, -79, -4, 41, -9, 17, -75, 68, -49, -4,
    -5, -13, -2, -26, -33, 3, 97, -32, 71, -48, 0, 27, 51, -12, -21, -22, 19, 29, -17, -21, 27, -83, -35, 17, 17, 30,
    -17, 50, 30, -5, 19, -31, -76, 12, 2, 7, 36, 14, 16, -10, -36, -5, 11, -26, -38, -32, -41, 34, 16, 31, -45, -32,
    -68, -106, 27, -51, 37, -13, -43, -16, 0, -3, -28, -44, -18, -21, -4, -71, -127, -78, -23, -81, 54, 28, -29, 69,
    -77, 0, -54, -8, -15, -15, 18, 18, 24, 20, -16, -47, 12, -18, 63, 39, 21, 65, 3, -29, -85, -40, -29, -73, 36, 32,
    75, -17, 46, -43, -24, 3, -19, 3, 58, 38, 59, -29, 24, -28, 4, -78, -28, -12, 35, 3, -48, -30, 31, 55, -38, -65,
    -39, -44, -67, 61, -63, -15, -18, -34, -2, -112, -3, 59, 20, 27, -10, -49, 62, -8, 46, -18, -78, 33, -28, -44,
    -41, 19, 34, 52, 13, 19, -57, -79, -80, -70, -11, 44, 45, 52, 49, -42, 11, -35, -41, -20, 22, 7, -6, -2, -59, 39,
    -72, 21, 36, -24, -25, -65, 76, -89, 10, 54, -87, 39, -14, -10, -92, -65, -54, 52, 45, -16, 15, 9, -78, 26, -11,
    -102, 43, 36, 46, -10, -3, -93, 50, 50, 11, 29, -46, 22, 23, -2, 74, 124, 5, 24, 1, -17, -72, -127, -38, -52, 46,
    2, 14, 51, -66, -16, -48, -89, 37, -42, 15, -5, 96, -28, 104, -26, 19, -68, 39, -2, -28, -39, 71, 26, -48, 8, -9,
    16, -8, -61, -66, 90, 37, 0, 77, -27, -93, -67, -28, 30, 22, 10, 16, -5, 15, -31, -73, -92, -34, 11, -72, -16, 39,
    15, 12, -26, -8, -29, 30, 17, 68, 62, 28, -15, 16, 9, 43, -50, -94, -35, 51, 36, -27, 26, -15, 11, -11, -35, 61,
    -25, -58, 0, -34, -44, -67, -69, -33, -70, -55, 1, -42, 26, -127, -62, -108, -87, -19, 67, 10, -43, -35, 34, 8,
    -19, -24, 20, -9, 4, 2, -57, -11, -16, 3, -1, -36, 15, 46, -60, -44, -4, 10, 70, 34, -17, -59, -3, -87, -95, 28,
    -33, 33, -21, 12, -35, 70, -25, 31, -46, 14, -64, 7, -21, 105, -84, -41, -73, 20, -47, 9, 60, 13, -77, -49, -47,
    7, 6, -56, 18, 16, -53, 83, 49, 31, 11, 104, -11, 2, 99, -26, 52, -82, -31, -39, 65, -12, -47, -3, 64, -108, -52,
    29, 36, 29, -78, -51, -17, -17, -52, 1, 7, -53, -60, -42, 63, -45, -1, 2, 16, -61, -15, -69, 23, -3, -42, -60, 69,
    49, 20, 6, 7, -9, 42, 36, -43, -58, 15, -77, -10, -22, 17, -28, 18, 65, -75, 7, 36, 71, -32, 40, -29, 89, 65, 30,
    -10, -30, 60, -35, -43, -44, 26, 21, 20, -55, -85, 30, -7, 41, -11, -104, -64, 31, 40, -74, -46, -12, -47, 10, 74,
    -40, -127, 86, 60, -59, 2, -70, 49, -13, -77, -44, -19, -14, -107, 2, -6, -13, 23, -22, 125, -40, -80, -25, 28,
    -27, -82, -21, -34, 12, -125, 49, -16, -2, 22, -61, 81, -18, 39, 64, -45, -8, -51, -100, 106, -48, -89, 49, 8,
    -20, 17, 25, -4, -58, -31, -34, -2, -29, -21, 3, 30, -1, 10, -15, -3, -24, -6, 25, -23, 30, 77, 81, -11, -13, 11,
    -46, -37, 40, -43, 4, -92, 8, 18, -50, -51, 43, 24, 62, -7, 64, -21, -38, 13, -20, -90, -64, -124, -73, -53, 19,
    -67, -7, -40, -35, -57, -85, 0, 28, 18, -75, -38, -55, 26, 15, 0, -70, -44, 11, -62, -35, -67, 27, -96, -78, -37,
    -34, -43, 12, -25, 53, -50, -13, 83, 52, -127, -33, -48, -14, 2, -17, -2, -21, 28, -31, 39, 38, -41, -17, -18, -9,
    33, -53, -4, -109, 3, 58, 69, -3, -87, 69, -25, -34, -8, 11, 29, 13, -114, -27, 16, -56, 11, 7, -30, 40, 21, -51,
    -48, -30, 27, -26, -17, -17, -36, -68, 65, -12, 12, 20, -31, 22, -3, -21, -69, -43, 20, -29, 23, -11, -11, -30,
    -52, -4, -22, -40, 22, 8, -10, 29, 49, -72, -6, -30, 47, 14, -63, -92, -60, 19, 58, -28, 3, 17, -22, -21, 95, 21,
    -6, 22, 85, 24, -112, 5, 22, 32, 39, -44, 10, 7, 73, 4, -2, 0, -13, -36, -28, -26, 35, 6, 16, -84, -23, 44, 62,
    12, -55, -50, -7, -43, -53, -31, 8, 11, -38, 23, -32, -5, -13, -39, 6, 8, -43, -29, -118, -28, 6, 28, -84, -53,
    -11, 52, 7, -34, 5, -9, -8, 32, 66, -32, -67, -65, 121, -23, 15, 8, 7, -107, -32, -127, 50, -53, 37, -14, 30, 97,
    0, -48, -31, -1, 64, 11, 25, -36, -24, -17, 29, -38, 13, 20, -53, -8, 48, 8, -66, -22, 24, 12, 44, -2, -25, 10,
    13, -2, 45, -33, 5, 46, 26, 31, 5, 40, 3, -76, -10, -39, 3, -12, 68, 17, -29, -54, 12, -62, 0, -4, -69, -11, -3,
    30, -14, -23, -23, -39, 9, -36, 37, -3, 15, 19, -25, -48, 18, 117, -81, -8, -54, -42, 25, 43, 40, -73, 47, -22, 9,
    4, -36, 2, -25, 4, -88, -78, 77, 26, 21, -4, -44, 0, -9, -100, -39, -4, 51, -44, 49, -3, -27, -40, 44, 8, 26, -41,
    -51, -32, -30, 0, -39, 7, -16, -18, 37, 20, -7, -100, -46, -21, -13, -8, -49, 27, 94, 49, -98, 29, 68, -15, 7, 16,
    19, 3, 50, -17, -15, 7, 52, -5, -27, 24, 2, -17, -58, -47, -4, 27, 0, -54, -78, -62, 2, -42, -41, 73, 85, 13, -37,
    -4, 27, 25, -27, 23, -9, -1, 58, -68, -20, -30, -38, 24, 42, -36, -11, 22, -10, 18, -54, -68, -57, -39, 11, -37,
    55, 20, -127, 51, 17, -12, 38, -13, -38, -2, 21, 91, -43, -27, -15, 33, -12, -43, 0, -29, -61, 10, -36, 35, -70,
    34, 94, -127, -64, -10, 31, 11, -12, 6, -23, 4, -34, 9, -13, 15, -47, 7, 69, 46, -58, 5, 45, 0, 12, -2, -4, 1, 5,
    33, 2, -13, -6, -31, 80, 47, -64, -33, 4, -20, -19, -63, -54, -80, -40, -54, 39, -29, -27, 6, 34, 30, -63, 20,
    -38, -41, 15, -5, -27, -8, -27, 21, -3, 8, 8, -26, 0, -27, 26, 30, -125, -14, 66, -36, -35, -21, -4, 41, 10, 58,
    46, -14, 57, -60, 45, 5, -43, -50, -7, -38, -36, -6, -110, 3, 11, 2, -59, -14, -63, -111, -7, 93, -60, 120, -12,
    21, -74, 20, 0, 27, 19, 69, -3, -44, -11, 28, -51, -82, -50, -24, -14, -84, 37, 34, -104, -60, 87, 17, -29, 24,
    127, -29, -66, -41, -33, 19, -10, -66, 56, 5, -3, -113, -101, -39, 19, -28, 32, 13, -39, -71, -61, -30, -3, -63,
    -58, -73, 70, -13, 37, -91, -62, -64, 17, -37, -23, 36, -39, -25, -73, -55, 7, -2, 23, 26, 10, -30, -50, -32, -93,
    95, -59, -26, -63, 34, -27, 34, -67, -28, -43, -37, 3, 11, -25, -88, -35, -59, -38, 52, -37, -43, -26, 22, 20, 47,
    -75, 4, 127, -29, -93, 36, -15, -24, 23, 21, -6, -127, -33, 40, 26, 27, 14, 16, -70, 8, 17, -32, -52, 21, -19,
    -38, -16, -9, 60, 47, 5, 34, -7, 72, -11, -53, -91, 38, 58, -47, -66, -21, -30, -6, -44, 18, 25, -11, -56, 11, -4,
    -7, 48, 6, 48, -16, 2, 41, 44, -89, -23, -5, 44, 23, 25, 8, 1, -43, -33, 31, -64, 49, -16, 21, -1, -73, -48, -12,
    6, 53, 19, 24, -24, -93, 48, 57, -14, -9, 12, -17, 11, -61, 18, -11, -6, -4, 3, 23, 81, 63, 36, 55, -40, -64, -45,
    -16, -56, -41, 29, 76, -72, 9, 34, 14, -57, -72, 87, -55, -92, -61, -3, 62, -19, -2, -5, 32, 2, 6, 42, -58, 26,
    -43, 9, -61, 3, -22, 9, -48, -42, 0, -45, 64, -17, -1, 65, -34, 38, -31, -40, 47, 68, -27, -56, -21, -7, -4, 41,
    -38, 40, -36, -21, 27, -77, 32, -36, -47, -52, -80, 62, 3, -9, -46, 44, -1, -73, 36, 12, 84, -37, 40, 16, 19, -67,
    -19, 32, -6, -3, -33, 10, -7, -14, 41, 50, 14, -37, -13, 114, 71, 37, -65, -33, 11, -67, 21, -23, -15, -41, -34,
    36, 59, 17, -47, 34, -45, 23, 80, 24, 21, -24, -38, 85, 80, 59, 64, 1, 36, -19, -4, 12, -25, -25, 0, 84, 76, 49,
    13, 8, -50, 56, -59, 26, -93, -39, -7, -35, 8, 38, -61, -76, -93, -5, -1, -99, 29, 73, -42, 30, 8, -61, 32, 61, 2,
    43, 11, 42, 83, -15, 73, -73, 91, 28, 86, -60, -63, -11, 24, 4, 18, -58, -51, -68, -33, 11, 9, 1, -33, 23, -58,
    10, 59, -25, -109, -44, 35, -55, -9, -33, 72, -75, 41, 18, 13, -37, -22, -46, 24, 24, -26, -104, -56, -50, 25,
    -57, -51, -45, 44, -16, 6, -61, -70, 7, -41, 27, 72, 50, -12, -50, 73, 12, 64, -2, 34, 72, -55, -44, -46, -26,
    -38, 69, -17, 87, 41, 115, -93, -37, 52, 20, 79, -80, -67, 43, -1, -31, 40, -41, 8, -42, 78, -2, -62, -78, 33, -1,
    35, -23, 15, 56, -5, 30, 32, 40, -81, -93, -78, 4, -62, 1, -5, -91, 56, -2, -6, -29, -3, -35, -63, 69, -43, -21,
    -63, -102, -75, 20, -42, 20, -66, -58, -67, -106, 37, 82, 22, -54, -116, -103, -63, -46, -26, 9, 4, -16, -2, -65,
    -34, -14, -10, -5, 63, -4, 48, 78, 70, -49, 20, -15, 17, 6, -9, 38, 19, 17, -68, -16, 37, -17, -33, 91, 35, 55,
    -26, -2, 16, -25, 3, -55, 31, -92, 39, 97, -61, 1, -78, -15, 17, -18, 49, 8, -60, 15, -49, 28, 60, 64, -19, 65,
    -31, 48, 4, -2, 32, 84, 43, 52, 107, 5, -2, -12, -26, 11, -34, 77, 69, 25, -70, -127, 33, 1, -3, -66, -30, 17, 34,
    -28, -57, -68, 82, 127, 74, -62, -59, -96, -33, -106, 37, -71, -44, -7, -23, -60, -86, 12, 18, -11, 26, -21, -42,
    -17, -60, 16, -35, -71, -10, 74, 31, -95, -26, -6, 28, 8, 62, -71, -16, -53, -34, -31, -40, -4, -47, -65, 0, 49,
    52, -77, -50, 31, -92, -38, 1, 108, 2, -11, -11, -15, 32, -7, -75, 25, -21, 32, 30, 15, 64, 16, 39, -19, 41, 19,
    -42, 2, 48, -42, 4, 3, -24, 5, -78, 81, -10, -21, 35, 9, -48, -56, -39, -93, 56, -12, -49, 47, 15, -37, -46, 50,
    67, -25, -35, 16, -80, 6, -6, 85, -8, -37, -26, -16, -10, 31, -1, 29, -54, -58, 7, 42, 80, 122, 1, -49, -33, -48,
    -43, -51, 9, -84, -65, -9, 22, -20, 50, -59, -51, 42, 1, -19, -55, 52, 59, 8, 56, -125, -16, -30, -23, -17, -18,
    19, 58, -65, -34, -127, -64, -29, 2, -19, 18, -43, -86, -65, 23, 7, -1, 12, 22, 18, 72, -17, 3, -30, 85, -5, -26,
    -43, -17, 15, -118, 28, 55, 25, 10, 15, 33, 28, -109, -108, 6, -6, -17, 43, -89, -23, 28, -60, -49, -42, -32, 28,
    -26, 29, -22, 22, 63, -75, 54, -51, 4, -6, -83, 27, 71, -69, 18, 70, -27, -87, -74, -99, -76, 16, 5, 52, 35, 17,
    17, -81, 4, 13, 7, 19, 40, -107, -62, 20, -21, -37, 11, 76, -64, -56, -16, -23, -60, 41, 11, -63, 43, 27, -7, -2,
    -60, -127, -21, -66, 75, 27, 19, -76, -6, -19, 12, -61, 46, 17, -26, -14, -41, 26, -17, 36, 13, -23, -6, -38, 38,
    -1, -54, -11, 48, 44, -61, 44, -40, -29, 0, -46, 65, 70, -59, -46, -28, -110, -75, -28, 11, 42, -3, 71, 6, 14, 43,
    36, -17, -24, 91, 41, 90, -46, -47, -85, -33, -20, -34, -14, -40, 10, 0, 29, 86, 22, 64, -43, -51, -40, -2, 46,
    -82, -5, -38, -39, -60, -15, -31, -17, 72, -103, -2, -65, 55, -4, -127, 44, 36, -23, -17, -6, -56, -118, -43, 92,
    89, -20, -101, -17, -41, 42, -47, 37, -77, -12, 53, -36, 62, -9, -50, 16, 14, -67, -45, -6, -39, 41, 23, -34, 78,
    -5, 46, 42, 37, -33, -36, 31, 25, 89, 18, -34, 83, 122, 61, -44, 35, -37, 28, -22, 46, -20, 55, -56, 110, 59, 11,
    24, -8, -34, -8, -30, -49, -106, -74, -83, -44, 10, -60, -75, -74, 14, -28, -109, 4, -2, 7, -13, -92, -3, -44,
    -50, 5, -12, -44, -124, 37, 43, -5, 22, 116, 18, -7, 25, 9, 55, -59, -89, -59, -1, -27, -27, 74, 115, -14, -12,
    -19, -15, 49, 72, -62, -7, -19, -8, 62, 78, 64, 114, 45, -99, -13, 65, 25, 107, 38, -27, 48, 41, 28, 47, 16, 79,
    -41, -114, -9, 123, -43, 9, -19, 63, -87, -20, -30, 43, -14, -10, -54, 51, 33, -108, -60, 8, 68, 45, -8, -72, 57,
    61, 10, -24, -10, -55, -14, 27, -103, -58, 74, 66, -14, -127, 36, -12, 15, -26, 33, 1, -4, -61, 40, 75, -52, -21,
    -58, 36, -16, -20, 19, 93, -33, -45, -101, -34, -65, -17, 15, 27, 29, -45, -9, 56, 13, 15, -23, -53, -19, 37, -17,
    -82, 48, 23, -30, 49, 31, -29, 36, 26, -3, -31, -67, -25, 20, 44, 43, -27, -3, -102, -37, -8, 67, 36, -43, -7,
    -49, 29, 46, 53, -10, -22, -1, 4, 56, -22, -42, -72, -30, 33, 55, -51, -5, -6, 66, 17, -13, 48, 36, 85, 45, 42,
    -15, 43, 1, -13, 46, -22, -6, 9, -43, -33, 58, 44, -34, 11, 16, 14, -34, 13, 54, 28, 86, 26, 10, -62, -33, -36,
    -43, 20, -36, 19, 14, -27, -35, -26, -79, -14, -17, -2, 46, -69, -76, -55, -59, 66, -76, -44, 19, -47, -88, -75,
    -19, 27, -9, -8, -10, 50, -64, -10, -34, 25, -13, -30, 29, 67, 30, 18, -45, -29, -19, 13, 25, -13, 15, 9, 3, -32,
    6, 6, -14, 28, -43, -34, 13, -84, -26, -24, 49, 1, 23, 7, 6, 115, -7, -46, 3, -11, -42, -56, 22, -40, -2, 76, -7,
    59, -36, -12, 76, -19, -5, -35, -4, 9, 96, 88, 55, -2, 44, 13, 30, 11, 35, 23, -42, 9, -116, -8, 8, 7, 15, -26,
    18, 8, 43, 8, 59, -68, 25, -26, -10, 57, -52, 12, -7, 16, -19, -36, -20, 11, 12, 0, 3, 65, 22, 9, -60, 30, -25,
    -77, -18, -105, -37, 7, 8, 24, 42, -28, -62, 87, 96, 12, 61, -23, -51, -127, -28, -14, -29, 5, -3, -10, -2, -87,
    -12, -45, 52, 16, 127, 121, -36, -47, -1, -33, -44, -99, -37, -20, 20, -4, 10, -24, 21, -14, -69, -25, -60, -32,
    -17, -42, 41, 9, 92, -25, 38, -16, -25, 12, 22, 72, -38, -23, -3, -66, 29, 18, -18, -57, -44, -35, 42, 5, -22,
    -29, 52, -65, 64, -7, 40, -50, 30, -31, 55, 49, 43, -46, -23, -58, 46, -28, 17, -54, -24, -36, -82, -13, -10, 12,
    20, -54, 44, 52, 4, -10, -33, 32, 3, 5, 11, 18, 10, 21, 74, -38, -40, -8, 78, -38, -30, 49, -46, 50, -10, -56, 33,
    -3, -10, 11, 7, -24, -105, -73, -5, -4, -37, -23, 4, -75, 26, -49, -60, -25, 67, -10, 41, 20, -9, 8, -91, -89, 2,
    55, 31, -16, 39, 50, 45, -2, -3, -7, -49, -23, -72, -83, -64, -7, -2, 22, 21, 5, 12, -53, -44, -71, -18, -46, 17,
    -3, 60, 2, -16, -6, 12, 38, -47, 16, 40, 7, 54, -59, 24, 38, 31, 24, -90, -122, -68, -43, 42, 25, -10, -2, 9, 1,
    31, 76, -127, -56, -56, -38, 47, 34, 27, -18, -43, -90, 48, -1, -29, -108, -98, 24, 40, -57, -20, 23, 0, 63, 16,
    70, -48, 77, 6, 46, -35, -38, -127, 67, 56, 41, 22, 0, -110, -93, -7, -17, -15, 7, -2, 46, -36, 26, -52, 41, -28,
    -50, -58, -37, 26, -51, -10, -47, -36, 27, 58, 40, -88, -23, -80, -85, 18, -45, -60, 3, -11, -46, 84, -6, -45,
    -59, -1, -61, 33, 13, 22, 27, -18, 20, -2, 32, -37, -60, -50, 30, -24, -6, -45, -29, -83, -69, -30, -60, -38, -46,
    -47, 20, 24, 13, 22, -60, 75, -22, -62, 73, -25, 60, -60, 23, 34, 6, -66, -61, 12, 24, 47, 33, -48, 9, -28, -15,
    -41, -28, -6, 67, -1, -4, 43, 39, 37, -82, 27, -34, -22, 40, 9, -9, 66, -22, -16, 11, 24, -73, -30, -54, 32, 4,
    -53, 58, -43, 4, 22, 15, -84, -87, 10, 89, 20, -27, -58, 40, 5, -45, -43, -12, -84, -46, -21, -40, 2, -82, -16,
    93, 17, 86, -7, -24, -18, 67, -7, 18, 41, 60, 28, 20, 31, -58, 28, -3, -64, 32, -9, 0, -64, 0, 23, 38, -17, -4,
    -12, 14, -42, -42, -75, -101, -69, -53, -6, 0, -30, 110, -2, -47, 127, 14, -36, -52, 18, -24, -4, -49, -71, -61,
    8, -75, -52, -11, 43, 4, -47, -15, 54, -37, -35, -109, -105, -95, -116, -22, 81, -43, -61, -1, -54, -43, 18, -70,
    -23, 25, 17, -47, -6, -49, -107, -35, -21, -62, -44, 23, -112, 50, -38, -108, 18, -49, 60, -16, -127, -49, -115,
    -47, 1, -93, 72, -32, -29, -26, 22, -20, -50, 58, 92, 62, 1, 27, -32, -20, 51, -95, 28, 5, -60, 59, -27, 19, 32,
    28, -56, -14, 1, 44, -53, -11, 14, -39, -53, -55, 17, -127, -36, 69, -56, 29, -13, 28, 30, 82, -3, 5, 82, -114,
    -35, 6, -14, 3, -10, 4, -19, 63, 92, 51, 57, -51, -72, -38, -30, -24, -79, 9, -6, -48, 123, -5, -40, -68, 29, 33,
    55, -11, -66, 90, 37, -30, 28, 30, -4, 54, 38, -57, -8, 57, 28, 27, -40, 78, -96, -66, 9, -21, 20, 45, 98, 37, 5,
    80, 57, -76, -69, 7, 19, 19, 25, 7, 22, -81, 26, -36, 2, 9, -31, -52, -49, -20, -1, 28, 56, 22, -12, 14, 7, -46,
    -95, -31, 25, -55, 1, -6, 5, 42, -26, 82, 15, -2, 104, 3, 45, 9, -30, 39, -110, 49, 25, 40, -11, 17, -66, 84, 50,
    -16, -25, 44, -27, 45, -26, 43, -53, -12, -19, -20, 18, 47, 47, 46, 57, -48, 45, 27, 15, 9, 13, 11, 1, 60, -95,
    -13, -25, -35, -90, -54, -34, -1, 26, 38, -104, -11, -29, 26, 85, -9, -66, -35, 18, -81, -114, -8, 19, 52, 72, 6,
    49, -16, -12, -42, 2, 20, -85, 13, -7, 4, -19, -16, -45, 25, 13, 25, -30, -41, 5, -42, -61, 29, -18, -66, -28, 35,
    24, -14, -20, 17, -51, -39, 35, -20, 75, -21, 22, 17, 5, -61, 11, 14, 69, -41, 11, 16, -67, 34, 25, 2, -28, -18,
    -4, 34, 104, 65, 14, -23, 0, -36, 3, -16, 29, 105, -62, 14, 49, 43, 52, 37, 56, -15, 47, 45, -44, 8, 16, 39, 18,
    -8, 52, 3, 60, 66, 34, -20, -11, 30, 24, 19, 50, -20, -6, -44, -46, -20, 55, -9, -30, 4, 27, 56, -76, 45, -34,
    -65, -2, -48, 73, 29, -2, 68, 7, 22, 33, 40, 11, 17, 8, 127, -57, 0, -16, -2, 33, 0, 25, 9, -62, -26, 7, -29, 85,
    -52, 5, -14, -21, 32, -8, 7, 77, 72, -96, 38, -7, -5, -11, 4, -6, 33, 22, 68, 40, 39, -81, -54, -33, -19, -3, 9,
    12, 3, 48, 16, -5, -38, -2, -85, -48, -35, -26, 39, 36, -40, 9, -120, -69, -23, 46, -77, 31, 107, -57, -111, 2,
    -80, -25, -41, 10, -11, 19, 22, -86, -38, 26, -57, -38, 30, -78, 29, -89, 4, -48, 12, -88, -37, 18, -18, -63, -63,
    -11, -51, -32, -57, 25, 23, -12, 90, -21, 32, 16, -19, -70, -21, 18, -9, -35, 13, -72, -31, 20, -58, 72, 43, -40,
    -127, -60, 15, -71, -11, -22, 15, -63, 18, -36, 7, 73, -60, 25, 41, -13, -42, 19, -40, -51, -24, -62, 32, -22,
    -53, -43, -3, -7, -65, 36, 55, -19, -94, -89, -18, -16, -98, -76, 53, -61, -11, 9, 23, 1, -11, 47, -26, -57, -23,
    1, -71, 12, -16, -7, -47, -31, -102, 39, 0, -17, -8, 0, 19,
};
static const convolution layer_5 = {
    14, 14, 16, /* height, width, channels */
    7, 7, 48, /* out_height, out_width, filters */
    3, 3, /* kernel_height, kernel_width */
    1, 1, /* stride_y, stride_x */
    1, 1, /* above, left */
    16, 48, 144, /* columns, column, taps */
    12, /* unrolled */
    -128, /* in_zero */
    weights_5, table_5
};

/* 6  largest of 2x2           14x14x48 -> 7x7x48             in one with 5 */

/* 7  convolution 3x3, ReLU    7x7x48 -> 7x7x72            1,524,096 multiply-accumulates */
static const channel table_7[72] = { /* see channel */
    {87365, 1994825582, -65280, 9},
    {84011, 1086912873, -32640, 8},
    {-135406, 1829724475, -65280, 9},
    {-116874, 1844284160, -65280, 9},
    {-326012, 1194264846, -32640, 8},
    {-244896, 2137595966, -65280, 9},
    {-378120, 1174135953, -32640, 8},
    {-155225, 1526329230, -32640, 8},
    {-169088, 1584452827, -65280, 9},
    {-228262, 1915413512, -65280, 9},
    {-54511, 2147359033, -65280, 9},
    {-93194, 1095065433, -32640, 8},
    {-116002, 1651736433, -32640, 8},
    {-125640, 1355877865, -32640, 8},
    {-245455, 1760949880, -65280, 9},
    {-448019, 1929161431, -65280, 9},
    {-188244, 2115657802, -65280, 9},
    {111158, 1428503675, -65280, 9},
    {202716, 1989090919, -65280, 9},
    {-204974, 1472603727, -32640, 8},
    {-207833, 1928916231, -65280, 9},
    {-344897, 1915368569, -65280, 9},
    {-47596, 1774784703, -65280, 9},
    {-105017, 1588561970, -32640, 8},
    {-217303, 2123808076, -65280, 9},
    {-138868, 1925095442, -65280, 9},
    {-178301, 1091599917, -32640, 8},
    {-119325, 1914031402, -65280, 9},
    {-183894, 1403993096, -32640, 8},
    {-352906, 1786730509, -65280, 9},
    {-159350, 1106159900, -32640, 8},
    {-303534, 1485990805, -65280, 9},
    {-273605, 1183312866, -32640, 8},
    {36748, 1671040932, -65280, 9},
    {259222, 2098899866, -65280, 9},
    {-112903, 1555006524, -32640, 8},
    {-15302, 1695483003, -65280, 9},
    {-4050, 1795599878, -65280, 9},
    {-69763, 1212441682, -32640, 8},
    {71390, 1102290091, -32640, 8},
    {-245506, 1141108394, -32640, 8},
    {-153014, 2115668143, -65280, 9},
    {54015, 1131316591, -32640, 8},
    {-213000, 1300017449, -32640, 8},
    {117862, 2113177760, -65280, 9},
    {354960, 1575880563, -65280, 9},
    {-237035, 1152970975, -32640, 8},
    {-104280, 1223295224, -32640, 8},
    {-19796, 2013018328, -65280, 9},
    {-281862, 1460411527, -32640, 8},
    {-69586, 1762232955, -65280, 9},
    {-102640, 1218411105, -32640, 8},
    {-159360, 1088230352, -32640, 8},
    {-28300, 2136295192, -65280, 9},
    {-263117, 1402804183, -32640, 8},
    {-38915, 1345344198, -32640, 8},
    {-354357, 1205715181, -32640, 8},
    {194399, 2038768133, -65280, 9},
    {-201688, 1753332166, -65280, 9},
    {-111600, 1267564111, -32640, 8},
    {-231224, 1183243661, -32640, 8},
    {-125903, 1991286187, -65280, 9},
    {-42733, 1173892543, -32640, 8},
    {-281272, 1458797839, -65280, 9},
    {-225079, 1556945356, -65280, 9},
    {-102770, 1090084269, -32640, 8},
    {42981, 2098521824, -65280, 9},
    {-345255, 1854240324, -65280, 9},
    {-222801, 1999876350, -65280, 9},
    {-193446, 1335019238, -32640, 8},
    {-176232, 1181264857, -32640, 8},
    {-168614, 1643040077, -32640, 8}
};
static const weight weights_7[31104] SMILE_WORDS = {
    65, -42, 43, 16, -53, -40, 33, -4, -49, -13, 56, -18, 45, -53, 59, 24, -16, -9, 4, 0, -66, -4, -53, -4, 20, 33,
    -19, 36, 60, 31, -14, -15, -44, 12, 30, 17, 51, -1, 31, 41, 42, 62, 49, 51, 54, 11, -46, 9, 15, -21, 32, -40, -45,
    -39, 43, -9, -12, 0, -52, -7, -26, 22, 39, 38, 45, 18, 46, 109, 38, -22, -27, 10, -18, 13, -6, 89, 24, 73, -26,
    43, -40, -7, 18, 20, 8, 20, 50, 34, -7, 55, -4, 7, -45, 91, -12, 23, 48, -43, -15, 10, 47, 17, 49, 30, 6, 57, 78,
    -37, 12, -30, 43, 24, 4, -13, 29, -47, 21, -21, 21, -68, 52, 18, 32, -59, -103, 2, -17, -27, 68, -21, -42, 11,
    -15, 66, 0, -5, -42, 47, -43, -2, -33, 47, 40, 68, -44, 1, 72, 24, -50, -18, -50, -84, 65, 50, -44, 6, -25, 25,
    86, -3, 28, 25, -18, -9, -8, -118, 58, 15, 3, -15, -31, -24, 64, 72, -15, 8, -23, -9, -28, 28, -7, -25, -23, 41,
    -55, 85, 46, -27, -10, 64, -5, 20, 11, -27, 31, -36, 68, -127, 29, 1, 8, -38, 56, -27, 33, -54, -55, -23, -8, 14,
    48, 20, 38, -26, -7, 56, 26, 9, 58, -127, -33, 18, 19, 72, 4, -19, -43, 37, 39, -15, -49, 7, -54, -37, 6, 40, 25,
    -8, 30, -28, -41, -39, 63, -29, -70, 66, -13, -49, 29, 21, 45, -2, 30, 36, 11, -63, -22, 60, -37, -44, 55, -87,
    -25, 44, 17, 17, 66, 15, 19, 96, 13, -31, 43, -36, 14, 32, 70, -81, -13, -9, 17, -40, 29, -10, -60, 22, -50, -26,
    16, 0, -15, -4, -15, -78, 49, 77, 2, -24, 17, -39, -22, 8, 28, 12, 26, -11, 36, -2, -11, -59, -29, -1, 2, -4, -57,
    -14, 46, 55, 33, 14, -12, 31, 3, 28, 75, 5, -13, -32, 98, 41, -7, 32, 0, 30, -13, -30, 32, 27, 31, 27, 41, -22,
    33, 17, 26, 69, 61, 50, 26, 47, 30, -55, 10, 13, -25, -38, 59, 96, -32, 34, -5, -91, 7, 42, -20, -82, 5, 119, 66,
    -24, 10, -3, -96, 23, -30, 0, 38, -85, 63, 18, 61, 56, -43, 54, 16, -21, -14, -16, -10, -40, 52, 76, -32, 58, -57,
    -28, 56, -26, -3, -66, -13, -10, -53, 63, -51, -27, -20, 10, 114, -83, 18, -81, -60, 61, -58, -67, 89, -11, 39,
    36, -32, 80, 48, 24, -17, -7, 23, -12, 7, 91, 8, 77, 35, -37, 31, 61, -10, 12, 13, 98, 79, 62, 19, 45, -48, -30,
    31, 54, -2, -98, 14, -86, 45, -43, 88, -30, 0, -16, -47, 9, 4, -12, -3, 30, 14, 5, -42, -3, -14, 61, 10, 39, -9,
    -45, -61, 11, 56, -53, 47, 98, -49, 29, -3, 58, 13, 9, 54, -31, 7, -45, -6, -33, -16, -1, -2, -24, -17, -43, 45,
    0, 39, -84, -30, 69, 4, 11, 39, -70, -10, -12, 19, -92, -2, 7, 10, 34, -39, 53, 19, 40, 22, -59, -24, -14, -80,
    21, 12, -18, -22, -11, 1, -93, -57, 61, -6, 20, 20, 50, -40, 52, 41, -7, -30, 89, 53, 41, 10, -46, 10, -9, 75, 10,
    5, 19, -35, -42, 84, 4, 19, -45, 30, 7, -5, -36, 20, -12, 71, -13, 25, -71, 6, 11, -11, 6, 101, 31, 6, -6, -51,
    43, -28, -79, -54, -27, 7, 11, -93, 31, 11, 38, -39, -64, 39, 39, -18, 12, 35, -2, 1, -39, -5, 49, -20, 15, 74,
    -36, -29, -72, -40, 18, -3, 6, 120, 15, 54, -14, -50, 17, -16, 7, 0, 22, -7, -24, 12, 20, -60, -45, 3, -15, -29,
    22, 21, 5, -19, 26, 29, -57, -4, -11, -26, 27, 30, 26, 67, -38, -28, -30, -8, -47, -22, -38, 2, 65, 41, -50, -1,
    -9, 9, -94, -1, 37, 67, 36, -50, 25, 32, 67, -10, -10, -51, -9, -65, -25, -69, -31, -40, 9, 14, 37, 45, -30, 17,
    78, -4, -10, 40, -54, 12, 34, 2, -21, 89, -2, -47, 17, 8, -37, 15, -49, 17, -66, 18, -84, -12, -35, -45, 59, -49,
    -34, 1, 45, -14, 24, 15, -46, -9, 50, -21, -1, 32, -20, 20, -8, -9, -53, 7, -23, 2, -13, 11, -1, 4, -4, -46, -76,
    -37, -52, -58, 6, 14, 21, 15, -26, 56, -51, -86, -7, -6, 33, -19, 47, 69, 24, 21, -21, -53, 68, -30, 46, -8, 22,
    -1, -34, -66, -4, -45, 6, -18, -21, -25, -83, 55, -108, -30, -5, -19, -1, 28, -25, -25, -3, 36, 75, -17, 59, 60,
    -47, 16, 29, 8, -62, -17, 27, 25, 15, -72, -17, -13, -73, 4, -34, 26, 77, -20, 10, -49, 51, -67, 20, 1, -33, -29,
    -1, -58, 19, -19, 63, 39, 24, 66, -92, -76, 40, 26, 53, -14, -20, -5, 15, 38, -52, 84, -64, 31, 11, -63, 25, 3,
    -67, -32, -4, -48, -24, -94, -2, -33, -21, 43, -45, 13, 24, 51, -12, -76, 24, -21, 24, -18, 23, -24, 16, -48, 54,
    32, -108, -79, 16, -34, -32, 41, 27, 13, -9, 19, 8, 15, -13, 43, 40, -19, -29, 55, 37, -56, 55, -38, 43, -36, 17,
    -43, 27, 10, -77, 21, 12, -23, 15, 5, -25, 73, -46, -20, 4, 66, 20, -14, 77, -81, -127, -43, 45, -5, 53, 66, 9,
    26, 25, 26, 53, 13, -5, 31, 85, -22, 9, 26, -33, 6, 15, -39, -27, -44, 39, 19, 28, -16, 12, -21, -33, 33, 26, 50,
    35, 69, 0, -106, -43, -18, 50, -20, -15, 82, -57, 25, 65, 38, 63, -23, -22, -42, -22, -56, 56, 48, -1, 6, -11, 7,
    -16, 25, 39, 10, 51, 3, -16, -25, 3, -31, -44, 67, -26, -31, 16, -103, 19, -55, 21, 25, 50, -28, 12, -10, 80, 75,
    50, -84, 71, 8, -58, -26, 29, -57, 64, 0, 40, 16, 2, 5, -34, -56, 3, 12, 6, -35, 58, 1, -57, 9, 14, -39, -82, 53,
    45, 7, -88, 83, -19, -52, 67, 5, -49, 5, 61, 58, -39, 14, -35, 93, 32, 25, 54, -9, 74, -29, 72, 57, 8, -17, -54,
    25, 1, 71, -69, -61, -27, 15, 28, 31, -20, -11, 45, -56, -103, -80, 22, -75, 16, -2, 29, 32, 28, 5, -20, -36, 5,
    78, -1, -35, 15, 23, -56, -55, -37, -7, -38, 9, -42, -12, -52, 50, -2, -63, 43, -20, -46, -17, -34, -14, -47, -4,
    -32, -25, 68, -11, -17, -38, -40, 46, 45, -25, 56, 23, 15, -28, 39, 25, -39, -65, 106, 70, -84, -18, 34, 35, 49,
    13, 62, -25, 23, -56, 21, -25, 12, 25, 10, 15, -6, -17, -6, 99, 34, 10, 10, -107, 10, -30, -34, -67, 9, -21, -99,
    -52, 40, 39, 8, -64, -68, -31, -32, 103, -63, 43, -64, 56, -59, 6, 63, -54, -30, 7, -67, 20, 30, -21, -4, 67, 13,
    80, -67, -10, -6, 19, -32, -37, -48, 45, 21, 15, -15, -8, 9, 1, 9, 59, 40, -35, -48, -16, -2, -58, 65, 57, 41, 0,
    17, 11, 36, 35, 33, -41, 52, -26, 2, 48, 58, 28, -44, -17, -93, -65, 2, -115, 83, 16, -25, -50, -67, 67, -6, -28,
    -1, 42, -37, -16, 25, 7, -66, -8, -2, -12, -37, -70, -96, -34, -56, -33, -68, 24, 69, 72, 26, 6, -43, -6, -7, -48,
    -81, 85, 14, -78, -35, -10, -70, 22, -8, 64, 122, -25, 45, 6, 38, 0, -65, -88, 6, -81, 8, 19, -7, -96, 89, 78,
    -66, 23, -10, -23, 46, -36, -9, -11, 61, -98, 5, -23, 28, 54, -56, 18, 17, 28, -83, -17, -14, -38, -52, -61, -30,
    -1, -27, 32, 39, 51, 83, 127, -19, -46, -31, 40, -29, -20, -37, 63, 4, 35, 60, -86, -13, -75, 49, -3, -39, 10,
    -53, -24, -33, 33, 31, -4, 36, 11, 32, 35, 54, -28, 9, -13, -11, -90, -36, 90, 11, -35, 71, -28, 83, 38, -91, -28,
    18, -25, -5, -38, -21, -15, 42, 17, -9, -7, 0, -24, -15, 19, -84, 3, 49, 23, -74, 10, -17, -10, -69, -56, 25, -59,
    31, 19, 47, -19, 35, 6, 18, 28, 7, 7, -43, -38, 26, 5, -14, -54, -34, -34, 49, -31, -14, -62, 33, 63, 18, -62,
    -65, -15, -26, -24, 16, -69, -20, -23, 43, 4, -20, 20, 17, 13, -4, -92, 43, 61, -12, -63, -40, -59, 66, 44, 93,
    -43, -88, -86, -82, -23, 62, -2, -23, -61, -23, 1, -63, -13, -15, 26, 28, 36, 8, -13, 24, -45, 46, 6, -49, -22,
    36, -7, -9, 16, -50, 90, 71, 3, 3, 12, 71, -54, -21, 40, 59, 25, -48, -34, -48, 7, 8, 28, -49, 75, 39, 28, 69,
    -84, 74, -10, 27, 13, -4, -34, -7, 108, 45, -37, -15, 36, 48, 14, -2, 50, 1, 25, -95, 119, 65, -48, 13, 101, -22,
    17, 33, 28, 0, 0, -14, -31, -30, 47, 9, 1, 14, 37, 1, -3, -116, -80, -43, 37, -76, -101, -59, -3, 0, -55, -9, 92,
    1, -88, 46, -87, 73, -98, 114, -42, 11, 20, -14, 85, -44, -9, 15, -4, -67, 66, 88, -42, -69, -43, 7, -4, -38, -45,
    77, 16, -16, -2, -25, -1, -56, -70, 17, 62, -87, -7, -59, 57, 18, -36, -47, 42, -53, -59, -10, 72, 14, -22, -20,
    -74, -19, -107, -15, -33, -119, 12, 52, -63, 22, -2, -55, -29, 25, 70, -6, -66, 36, -31, 69, 52, -86, 29, 7, -12,
    25, -82, 6, 78, 46, -22, -17, -73, 52, -18, 21, -56, -9, 27, 1, -3, 100, 79, -69, -79, -23, 1, -55, -57, -63, 9,
    10, -33, -93, -11, 77, -12, 68, 64, -61, -50, 23, -12, -24, -26, 21, -5, 37, -74, -55, 3, 45, -50, -37, 29, 3, 32,
    -29, 6, 46, 1, -46, 4, 64, 13, -31, 7, -6, -6, -69, -2, 5, -68, 28, -70, -20, -57, 22, -23, 4, 20, -74, 3, -14,
    57, 11, -59, -78, -7, 29, -59, -15, -72, 18, -13, 34, -10, -1, 55, 70, -14, -3, -4, -22, 0, 13, 31, 13, 53, 108,
    -57, 10, -45, 7, 12, -54, -5, -35, -7, 15, -25, -21, 17, -5, -5, 11, 14, -8, 42, -54, 68, -42, -17, -27, -21, 23,
    -55, -25, 23, 48, -17, -11, 5, -70, 58, 23, -30, -53, -21, -8, 12, -11, -24, 14, -50, 57, -14, -18, 10, 22, 1,
    -20, -37, -9, -1, -20, 18, 7, 36, -40, 62, 32, 30, -14, -8, 16, -23, 77, -35, -79, 12, -30, 34, -5, 17, 27, -10,
    -2, -28, -20, -14, -11, 8, 41, -7, -105, 24, 33, 33, -8, -38, -26, -48, 24, 24, 53, -8, 41, 38, 12, 48, -86, -64,
    -30, 68, -21, 64, -7, 9, -49, 36, -45, -16, -26, -41, -20, -12, -9, -46, 27, 1, -24, 2, -23, 43, -22, 5, 13, 63,
    -48, 51, 24, -68, 16, -3, -60, 35, -15, -82, 18, -10, -48, 9, 24, 36, 19, 15, -25, -14, -14, -6, 46, 19, -1, -48,
    39, -39, 47, 70, 23, -16, 43, -81, -75, 13, 6, -5, -111, 0, -65, 10, -31, 55, -12, 49, 38, 32, 7, 76, -24, 55,
    -24, 48, -11, -48, -16, 36, 43, 43, -46, -16, -16, -28, -36, 39, -65, -21, 24, -10, 16, -4, -36, 4, -50, 7, -64,
    -1, -15, 50, -6, -16, -34, -45, -27, -10, -51, 6, -75, 25, -54, -23, -47, -12, -31, -26, -101, 48, -21, 27, -22,
    -17, -16, 28, 40, 38, -55, 43, -45, -23, 3, -49, -20, -24, -39, 19, 0, -23, 29, 8, 2, -57, 0, -34, -43, 28, 6, 50,
    -9, -1, 44, -10, 58, -31, -46, 2, -16, -7, 48, 3, 84, 26, 46, -19, -106, -14, 8, -41, 68, 2, -20, 25, 19, 27, 10,
    26, -35, -22, 25, 9, -4, -23, 20, 92, 3, 2, 1, -67, -8, -34, -24, 40, -1, -26, 6, -1, -57, 28, -2, 61, -68, 25, 4,
    -32, -17, -72, 25, 0, -65, -37, 11, -26, 8, -8, -5, -38, -48, -21, 20, -29, -1, -27, 56, -24, 92, -15, 10, 5, -16,
    -40, -25, 42, 32, 22, -46, -12, -70, -10, 96, -36, 50, 2, 5, -1, -11, 27, 11, 59, 0, -33, 83, -7, 13, -5, 21, -3,
    46, -18, -51, 44, 26, 25, 24, 24, 17, 1, 21, 7, -42, -16, -118, -59, 5, 0, 14, -22, 42, -8, -63, 51, 8, 14, 37,
    10, 19, 69, 34, -48, 46, 9, -57, 34, 75, 33, -35, 2, 18, 11, 26, -46, -12, -67, -33, 30, -6, 26, -28, 50, -25, 17,
    17, 2, 25, -34, 2, 5, 44, -44, 24, 50, 53, -36, -34, -13, 8, -27, -7, -36, -85, -9, -27, -2, -79, 23, 39, 76, 0,
    -10, -3, -127, -9, -33, -50, -22, 7, -53, 5, -44, 0, -3, -43, 39, 37, -17, -19, -14, -20, -37, -56, -44, -81, -30,
    -12, -16, 8, -5, -17, -24, 59, -37, 65, -18, -5, 13, 22, 68, -52, -60, 99, -8, 25, 0, 15, 27, -95, 18, 18, 4, 29,
    -2, -60, -102, 19, -14, 56, -31, 8, -46, 16, 45, -70, 53, -47, 1, 85, 14, -60, 52, -81, -48, -71, 0, -26, 21, -57,
    9, -48, -15, -58, 5, -2, -79, 29, 6, -25, -68, 21, -17, -19, -14, -23, 9, -34, 32, -2, -65, 16, 34, -50, -65, 6,
    -48, -12, -42, -48, -50, -127, -5, -37, -41, -68, -18, -44, -10, 3, -11, 20, -57, 11, -60, -27, 41, -21, 32, -7,
    -81, 55, 4, -31, -63, -88, -42, -14, 6, 16, -19, -6, -3, -45, 26, 15, -25, 18, 9, -18, -43, -15, 33, -10, 26, -6,
    5, 14, -55, 46, 53, 25, 11, -3, -11, 23, -54, 31, -16, 11, -22, 22, 2, 52, -14, -2, 40, -59, 41, -57, 21, -24, -9,
    -9, 64, 20, 12, -35, -50, -32, -29, -13, 58, 3, -18, 39, -43, -18, -4, 7, -48, -19, -32, 0, -46, 6, 42, 33, -6,
    -20, -7, -10, -89, -35, 1, -15, 21, -107, 23, 2, -55, -76, -29, -8, -17, -51, -47, -35, 15, 2, 48, -99, 26, -64,
    65, -23, -73, -11, 56, -1, -5, 5, -82, 30, 22, 29, 11, 78, -12, 43, 32, 11, -9, -86, 43, -45, 2, 100, 2, 18, 51,
    -70, -58, -10, -80, 62, -4, -33, -54, 71, -20, 29, 18, -54, 28, -3, -10, 10, -29, 90, 39, -17, 57, -25, 17, 56,
    25, -80, -31, -28, -2, -28, 31, -25, -72, -62, -66, 9, -30, -51, 64, -9, -12, 59, 96, -40, -68, -12, -30, 18, -51,
    -77, 19, 68, -30, -11, -66, 9, -36, 87, 37, 17, -31, 96, -68, -23, -22, -90, 18, 40, -34, 12, -68, 0, -42, -30,
    24, 12, -50, 38, -31, 71, 22, -41, 62, 64, -39, 35, -15, -17, 31, 11, -21, -51, -25, -28, 39, -32, -55, 0, 2, -6,
    40, -73, 33, -13, -18, -19, -22, -58, 17, 0, 3, -15, 5, 15, 1, 59, 7, -88, 3, 11, -8, -49, -98, -20, 5, 19, -69,
    -16, -42, 21, -18, 9, -2, -34, -52, 6, 54, -42, -44, 32, -65, 30, -36, 12, -10, -37, -59, -70, -29, 9, -48, 48,
    12, 10, 12, -32, -65, 63, -13, 8, -8, 21, -41, 37, -64, 5, 37, -24, -43, -41, 9, 26, -18, -53, -52, 12, 71, -8, 1,
    -44, -42, 32, -47, 13, -3, 30, -15, -37, 1, 43, 11, -26, -54, -15, 54, 19, -37, 23, 37, 4, 47, 71, -18, 25, -60,
    -24, 2, -47, -6, -59, -45, 14, -25, 47, -24, -46, 27, -73, 106, 26, 72, 0, -48, 0, 71, 68, -45, -49, -54, -43,
    -16, -28, -32, -19, -36, 21, 7, 33, -42, -77, 7, 27, -8, -20, -22, -17, 33, -79, -44, -16, -57, 33, -41, -22, -13,
    -7, 22, -2, -42, -42, -37, -9, -2, -17, -20, -53, 14, 34, -28, 6, -44, 9, -4, -46, -45, 28, -22, -20, -5, 49, -20,
    -68, -63, 24, 48, 21, 36, -50, -27, -12, -43, -51, 11, -27, -38, -37, -33, 104, 36, -53, -13, 1, -20, 26, 10, -89,
    -1, -30, -8, 1, -16, -6, -8, 18, -17, 5, -14, -10, -32, 70, -49, -127, 39, 15, -24, 11, 3, -45, -1, 28, 73, 27,
    12, -45, -42, -7, 45, 4, -44, 12, 59, 0, 16, -31, 35, 7, 55, 50, -31, 16, 18, 9, 3, -39, -4, -21, -29, 64, 8, -28,
    5, -4, -31, -21, 41, 5, 20, -8, -40, 12, -83, -47, 20, 44, 4, 8, -36, 22, 13, 27, 17, -18, -18, -38, -12, 2, -23,
    -60, 3, 15, 1, -4, 12, -29, 18, 0, -15, 52, 3, -7, -5, 6, 10, -54, 12, -48, 16, 2, -47, 13, -14, 8, 25, 34, -24,
    64, 29, -6, 2, 32, 31, -25, -8, -18, -42, -45, -15, 54, -29, 10, 11, 13, 37, 15, -1, 1, -7, 28, -3, 28, 26, -1,
    58, 9, -8, -36, -47, 28, -5, -38, 6, 11, -37, 22, -19, -5, 15, -21, -11, -13, -45, -32, 16, 1, -1, 2, -19, 6, -28,
    8, -1, -80, -20, 4, -21, -20, -54, -45, 7, 46, 39, 25, -29, -20, -17, 5, 29, -17, -64, 80, 9, -10, -7, -38, 15,
    35, -37, 48, 20, 58, -5, -53, 12, 21, 22, 9, 33, 29, 12, 25, -68, -8, -5, 11, 44, 4, -29, 65, -1, -1, -11, 10, 13,
    8, -34, -24, -55, 50, -3, -24, 41, -49, -25, 2, 33, -64, 16, -65, -43, 1, -12, 97, -35, -54, 11, 12, -54, 48, 35,
    32, -24, -21, 17, 26, -2, -6, -54, 56, 40, 56, -3, 11, 10, 10, -12, 29, -36, 23, -7, -80, 16, 22, -5, -59, 12,
    -62, -31, 34, -7, 47, -47, -38, -19, -5, 1, -19, 6, 36, -7, -47, 3, -17, -43, 15, 12, -7, -1, -1, 0, -31, 25, -5,
    3, 30, 23, 28, -127, -27, -35, -30, -18, 52, 18, -29, -31, 59, 18, 4, 38, 26, -22, 17, -52, 13, 10, -1, -15, -18,
    -36, -14, -49, -7, 2, 22, -10, 63, -59, 75, 28, 17, -15, -34, -57, 1, -67, -59, -31, 3, 23, -37, 17, 8, 33, 3, 1,
    -9, -15, -23, -3, -25, -9, 28, -11, -4, -2, -8, 15, -10, -29, 12, -17, -12, 21, -44, 80, -26, -57, -70, -26, -9,
    30, -56, -19, 29, 0, -57, 21, -12, -36, 32, -40, -5, 22, -7, 68, 22, -48, -17, -16, -11, -1, 2, -11, -15, 34, 21,
    -5, 31, 1, 9, -46, -22, -28, -93, -20, -4, 8, 16, -37, 44, -2, 25, -30, -40, -49, 29, -40, 30, 72, -28, -3, -56,
    -6, 8, 17, -20, -36, -29, -16, 32, 29, -6, -16, 27, -48, -38, -16, 5, 24, -74, 3, -38, 54, -35, -54, -29, -11, 17,
    -23, -44, 21, 23, -40, -47, 4, -11, 3, -55, 23, 9, 27, -41, -39, -15, -8, 13, 0, 22, -8, 31, 50, 17, 9, -39, -9,
    53, 67, -7, -54, -25, -14, -10, -37, 7, 47, -6, 6, 17, -33, -20, 37, -6, -2, -31, -1, 8, -3, -74, -41, -32, 46,
    -75, -6, -6, 9, -40, 49, 24, 33, -30, 3, -16, -19, -40, 70, -61, -52, 52, 48, -42, -16, -36, 32, -64, -79, -26,
    22, -24, -3, 5, 22, 16, 45, -67, -57, 72, 12, -14, -43, 42, -10, 18, -5, -28, -12, -42, 30, -28, 49, 80, 20, -62,
    31, -41, -19, -13, -52, 52, 7, -11, -26, 11, -36, -55, -33, -3, -7, 22, -23, -40, 19, 48, 1, 22, 30, -95, 13, 51,
    -8, -60, 2, -22, 27, -4, -33, 3, -37, -55, -25, -35, 2, -2, 7, -52, -2, 54, 71, 0, -23, -8, 11, 13, -38, 9, 103,
    62, 16, -47, -56, -21, -44, 66, -82, -52, 56, 3, -71, -3, 18, 26, 19, 48, -2, -58, -12, 15, -11, -66, 18, 6, -10,
    -29, -42, -33, 26, -71, -1, 35, 8, -36, 6, -67, 16, 25, -49, -17, 1, 26, -29, -39, 13, -26, 3, -61, -18, -26, -19,
    24, -30, -30, -2, -26, -25, -48, 20, -28, 9, 57, 18, -36, 2, -81, 88, -8, 16, -26, -2, -37, 2, -5, -30, -21, 39,
    -20, 0, 2, -40, -45, 3, 26, 35, -11, -62, -20, -8, 54, 26, -20, -78, 14, 26, -47, -14, -10, -47, 26, -41, -1, -68,
    10, 33, -18, -39, 12, -4, -13, -16, 53, -12, -64, -29, 7, -26, 38, 15, 2, 36, -122, 29, -4, 6, -20, 36, 66, 51,
    12, -23, -14, -13, 29, 15, -16, 37, 29, 26, -57, 22, 62, 71, 24, -9, 24, 13, 35, 40, -27, 26, 62, 40, 21, 6, -3,
    52, 67, -1, 27, -26, -3, 70, 21, 4, -51, 17, 32, 3, -24, 4, -2, 57, -47, -58, -27, -10, -67, -76, -67, -22, 49,
    -11, 97, 23, -60, 7, 33, 51, 11, -58, 45, 0, -58, -16, -1, -16, 53, 97, 25, 30, -11, -2, -70, 32, 78, -29, 0, -21,
    -39, 0, 72, 43, -88, -20, -53, 20, -8, 40, 16, -51, -28, -88, 16, -85, -19, 17, -55, -56, -27, -36, -50, 13, -1,
    -23, 35, 6, 8, -9, 67, 11, -44, -35, -16, -39, -22, 43, -7, -4, -6, 39, -121, 39, -27, -13, -24, -47, 65, 20, 7,
    54, 94, -66, -6, -76, -41, 14, -47, 42, -34, -61, 2, -13, 28, 22, 14, -39, 15, -74, -60, -25, -72, -27, 71, 79,
    46, -27, 57, -82, -51, -65, 0, 112, -45, 48, 57, 28, 17, -17, 31, -24, 70, 13, -27, 5, -20, -32, -58, -57, -37,
    -10, 18, -35, -10, -92, -1, -55, -3, 0, 77, 67, -11, -91, -15, 6, 52, 0, -12, 53, 51, 41, 41, -67, -47, 19, -25,
    0, -19, 30, -43, -65, -37, -90, 58, -16, 28, 58, 40, 16, -21, 25, 74, 46, 3, -98, 4, -17, -46, 36, -14, -17, 9,
    28, -17, 92, 55, -45, -77, 40, -6, 7, 34, 30, 41, -18, -14, -55, 5, -30, 3, -34, 47, 36, -54, 23, -27, 22, -5,
    -37, -24, -44, 29, -59, -28, -29, -23, -34, -32, 17, -2, -11, -4, 50, 18, 47, -19, -4, 75, -36, -56, 51, 7, 53, 3,
    -2, -34, -19, 11, -22, -36, 12, -50, -37, -22, 21, -7, 5, 12, 20, 8, 14, 3, -62, 47, -40, 27, 21, -7, -61, -35,
    -30, 26, 61, 25, 69, 41, -34, -116, -117, -12, 57, 5, 37, -89, 2, 26, 21, 9, -3, -45, 75, 15, -26, -51, 9, -40,
    52, 41, 0, 56, -81, 45, -10, 16, 9, -11, -38, -66, -35, -8, -67, -104, -33, 43, -38, 18, 40, 20, 11, 58, -56, -28,
    -15, -25, 14, 23, 48, 101, -39, 32, 4, -7, -67, -40, -7, 47, -81, 119, -34, 51, 71, -31, 36, -33, 35, 62, -68,
    -13, 19, -11, 60, -11, -10, 67, 1, -58, 48, -29, 6, 40, 82, -4, -13, -44, -98, -1, 10, 50, 13, -23, 11, 7, -13, 0,
    -15, 1, -45, -24, 14, -28, 14, -14, 37, -62, -3, 30, 65, -25, 26, -16, -47, 4, 96, -15, -23, -52, -2, -46, 9, -16,
    -14, -22, -9, -39, -53, 12, -7, 98, 88, -18, 25, 12, 0, -35, -20, -1, 47, 116, 7, -7, -64, -4, -1, 13, 89, -46,
    35, 48, 8, -51, 46, -86, -7, 21, -45, -18, 58, -25, 55, 38, -12, -29, -29, 35, 4, 74, 50, -66, 30, -46, -33, -91,
    -47, -2, 23, 21, 6, -13, -79, 28, 61, -17, -3, 39, 11, 17, -81, 6, -7, 70, 10, 14, 17, 29, 63, 4, 24, 12, 12, 43,
    -13, -60, -8, 84, -100, 0, 61, -20, -36, -14, -66, 116, 36, -45, 17, 53, 61, -24, -89, -74, 11, 48, 65, 49, 40,
    -116, -104, 1, -79, -8, 42, 9, 41, -44, 53, 32, 51, 70, 62, -102, 12, 7, 18, -21, -56, 12, 10, 19, 51, -27, 24,
    14, 9, -58, -30, -59, -15, 31, 8, 38, -1, -66, 18, -11, -44, -12, -12, -5, -101, -38, -13, 27, -14, -28, -37, 42,
    9, -63, 7, 10, 27, 13, 9, 26, -10, 12, -5, 50, -25, 15, -69, 67, -1, 3, -88, 7, 37, -18, -30, -85, 33, -17, -63,
    35, -26, -60, -38, -22, 31, 32, -1, 2, 46, -79, -52, 46, -35, -71, -6, 30, -127, -38, 29, -28, -9, -57, 31, -66,
    25, -8, -30, -16, -94, -18, -66, 70, -24, 0, -11, -88, -64, -21, -48, 21, -53, -7, -26, 7, -51, -37, 14, -24, 37,
    52, 82, -16, -28, 69, -43, 8, 44, -31, -68, -15, -29, -26, -59, -15, 46, 1, -57, 23, -6, 33, -46, 11, 24, 25, -27,
    51, -80, -1, -19, -32, -40, -33, 44, -57, 24, 48, -4, -98, -44, -2, 48, -59, 11, -117, 19, -79, 70, -70, 9, -12,
    66, 0, -40, 3, -31, -5, -52, 65, -74, -30, -59, 61, 22, -46, 74, 29, -61, -17, 3, 22, 31, 10, -5, 44, -13, 108,
    -11, -37, -37, -103, 75, -53, -49, 20, -23, -53, -20, 22, -53, -6, -52, 31, -6, -27, -17, -43, 4, 3, 57, -10, -10,
    -25, -16, -29, -3, -42, 10, -30, -42, 2, 76, -6, -127, -32, -34, 5, -43, -13, -6, -22, 65, -112, 8, 19, -12, 38,
    -54, -97, 9, -80, 26, -47, -36, 38, -38, 34, -34, -43, -49, 37, -2, -53, 14, -15, -47, 44, 12, -31, 18, -12, 12,
    -1, -116, 7, -10, -48, -31, -34, 12, -35, -20, -9, 27, -28, -27, -1, 44, 1, 11, 88, -35, 21, 50, 9, 33, -26, 1,
    -68, 70, -7, 16, 20, 26, -10, 15, -36, 41, -66, -8, 35, -24, -107, 28, 1, -33, -32, -12, 8, 2, -20, -4, -4, 24,
    104, -3, 45, 14, -33, 23, 3, -36, -2, -16, 4, 1, 46, 62, -38, 15, 16, 54, 9, -80, -3, 8, -4, -38, 6, -8, 13, -23,
    23, 9, -2, 12, 49, -92, 38, 3, 35, -31, 47, -2, 18, -63, 12, -48, 57, 51, 23, 41, 18, 52, -56, 28, 4, 45, -59, 24,
    10, -48, 31, -90, -42, 70, -63, -53, -42, 3, 1, -51, 22, 63, -64, -4, 127, -32, 44, -12, 36, 48, 67, -4, -99, -25,
    -77, 24, -5, 25, -33, -24, -6, -57, 7, 5, 60, -9, -19, 34, 9, 62, 5, 4, 35, 15, 15, -53, 8, -35, 86, -3, -3, -84,
    56, -13, 6, 19, -80, -13, -16, 38, -46, 37, 69, -14, 37, -34, -46, 32, 2, 6, -42, -12, -77, 40, 76, -50, 34, 46,
    -25, -45, 34, -20, -13, -32, -76, -9, -29, 12, -11, 3, 95, -82, 22, 58, 33, -36, 114, -47, 8, 7, -8, -41, 86, 32,
    -73, -24, -45, -40, -42, -7, -34, 9, 28, -31, 7, -22, -1, 27, 73, 6, -11, -90, 41, -24, -8, 31, -28, 15, -48, 38,
    -42, -10, 11, -22, 79, 28, -70, -37, 7, -9, 42, -15, -13, -29, 36, -64, -23, -32, -47, -19, 27, 5, -99, 12, 42,
    -34, 12, -26, 44, 91, 53, -85, -9, -26, -28, -30, 54, 17, -84, -115, -32, -19, 2, -37, 18, -41, 41, 4, 35, -41, 1,
    9, 98, 6, -41, -33, -99, 59, -64, 1, -27, -72, -1, 8, 40, -2, 66, -28, -96, 22, 20, 37, 47, -30, 10, 37, -27, 46,
    -34, 49, -42, -12, -28, 52, 62, -22, -8, -51, 9, -49, -4, -33, -18, -37, 14, -39, -34, -55, -10, -57, 22, -4, -47,
    -15, -49, 54, 0, -44, -1, -12, -26, -9, -39, 123, 23, 40, 42, -15, -28, 58, 8, -45, -30, -16, 2, 17, 43, -34, -70,
    -2, 36, 25, 7, 64, -27, -54, -35, 48, 82, -22, 44, 79, -20, 16, -47, 17, 66, 42, 10, -15, 22, -6, -50, 23, 3, 5,
    29, 26, 7, -38, -48, 3, 21, 4, -52, 15, -24, -58, 63, 32, 9, -48, 17, -24, 31, -34, 3, -62, 44, 32, 42, 40, -79,
    72, 41, 18, -75, 20, 31, 13, -15, -53, 19, 18, 27, -30, -42, -20, 0, 45, 16, -19, 16, -16, -20, -32, -16, -41, 25,
    9, 60, 41, -26, 59, 8, -35, -62, 23, -31, 16, 1, -12, -66, 34, 57, 4, -55, -18, -1, 17, 32, 60, -23, -21, 0, 76,
    -52, 0, 9, 9, 30, -61, 8, -48, -19, 127, 60, -121, 35, -27, 67, -29, -17, -12, 44, 19, 86, -23, -82, 18, 53, -21,
    77, 97, 14, 17, 7, -53, -3, 59, 65, 50, 13, 16, -107, 6, 13, -24, -29, 29, -28, 32, 39, -11, 11, -64, -125, -15,
    -34, 4, -8, -29, 6, -61, 42, -9, 33, -35, -14, -5, 1, -29, -38, -50, 84, -24, 11, 25, -30, 38, -35, 30, -40, -47,
    -4, -25, -76, 68, 28, -46, 30, -6, 64, -19, -29, 53, -27, -11, 14, 59, 17, -56, 6, -76, 93, 9, 16, 35, 58, -28,
    -12, -48, -48, -31, -13, -12, -25, -28, -28, 20, 55, -32, 21, -24, -52, -38, 40, -64, -41, -73, 2, -18, -36, 27,
    4, -16, 5, 29, -66, 4, -10, 51, -55, -1, 16, 50, -31, -22, -67, -65, 29, -45, -8, -7, 82, -71, -22, -14, 9, -46,
    57, 41, 41, 31, -37, -60, 14, -90, 8, -67, 35, 57, -23, -30, 15, -58, 114, 26, 4, -39, -4, 67, 1, -22, 3, 44, -1,
    53, 35, -73, -116, -56, -7, -41, 12, 126, -42, -24, 85, 57, 38, -8, -31, 5, 6, 17, 4, 31, 7, 43, -9, -107, -49,
    17, -4, -45, -4, 48, 6, -8, -60, -75, -10, 28, -10, 21, 9, 22, -35, -55, 24, -41, 9, 28, -15, -26, 22, -7, 11, 83,
    8, 12, 0, -2, 25, 63, 19, 0, 25, -73, 25, -5, -53, -73, 30, -54, -10, -56, 7, -33, -8, -78, -15, 30, -58, -27, 5,
    65, -1, -111, 40, 5, 7, 11, -1, 114, 10, -5, 46, -38, -38, -37, -31, -11, 1, 19, -53, -16, -15, -19, 36, -12, 1,
    65, 45, -29, 56, -12, 40, 32, 4, -10, -5, -4, -34, -24, -98, 83, 52, -90, -39, 14, -4, -48, 87, 9, 15, -72, 27,
    17, -56, -26, 11, 12, 0, 4, 26, -6, 28, -9, 43, 8, -19, 6, -11, 49, 58, -9, 18, 19, -8, -27, -28, -19, 27, 32, 24,
    -56, 20, -5, 75, -61, 43, 17, -6, -120, 2, -6, 28, 20, -5, -18, -92, -40, -65, -28, 8, 105, 2, 27, -2, -40, -53,
    -13, -77, -59, 21, 14, 27, 7, -62, -20, -28, 15, 49, 51, 11, -29, 16, 14, 18, 6, -69, 12, 26, -6, -6, 12, 5, 1,
    25, 40, 70, -37, 48, 51, 26, 19, 74, -25, 4, 2, 2, 72, -51, -65, 5, 14, -75, 25, 22, 9, 24, 25, -33, -64, 9, -10,
    62, -22, -59, 11, -10, 44, -29, 75, 28, 29, 9, -2, -7, 15, 11, 45, -13, -33, 17, 39, 35, 31, -17, 44, 9, -6, -27,
    -18, 20, 18, 25, -14, 12, 20, 26, 2, 95, -104, 24, 29, 25, 23, 44, -5, -101, 29, 41, -12, -23, 25, -67, 0, -7,
    -29, 14, 3, 88, -2, 14, -43, 19, 29, 5, 48, 13, 3, -43, 94, 12, 28, 21, 3, 0, -29, 0, -8, -21, -40, -40, 6, -34,
    13, 61, 6, -68, 75, 57, -9, -41, -55, 45, 29, -56, 48, -23, -7, 7, -2, -1, -58, -31, -43, -9, 1, -1, -38, 1, -38,
    7, 51, -39, -65, -40, 53, 43, 10, -76, -48, 10, 0, -12, -52, 38, -21, 78, 50, 84, 20, -13, 11, 4, 22, -71, 45, 6,
    14, -46, -1, 14, 25, 70, -13, -52, -1, -35, -3, -51, 42, -1, -5, 39, 11, 23, 41, -8, 17, 72, 47, 18, -7, -11, 38,
    49, -13, -19, 11, 27, 14, 8, -88, 31, -19, -6, -76, -12, -13, 63, -36, -14, 9, -13, 41, -14, 35, -10, 6, -56, -17,
    -32, 23, 36, -59, 82, -12, -33, -27, -23, 6, -18, 31, 46, -7, -36, -11, -64, 41, -101, 28, 15, -12, 1, -20, 15,
    35, 0, 28, 34, 8, 6, -48, 24, -15, 41, 9, -18, 4, 101, -18, 61, -4, 71, 35, -39, -22, 26, 38, 50, -7, 12, 20, 36,
    72, -55, -28, -106, -38, -13, 8, 30, 1, -31, 29, 42, -9, -1, -36, 54, 10, 98, 2, -51, -62, 10, 8, 18, -7, -14, 17,
    -31, -41, -10, -18, 27, 16, 33, -76, -23, 41, -58, 2, 55, 25, 35, -22, -102, -34, -29, 4, 24, -26, -19, -43, 13,
    -6, -8, -83, -53, -33, -45, -33, -20, 32, -16, 5, 12, -32, -35, 91, -33, 9, 2, -8, -13, 11, -25, -4, -74, -7, 15,
    -7, 44, 39, -44, -16, 22, -62, 40, 28, -39, -35, -61, 3, 47, -34, -24, 24, -4, 8, 12, 19, 27, -52, 27, -40, -57,
    -7, -2, 21, -16, 19, -52, -29, -42, 19, 13, 28, -47, 20, -127, 31, -34, 45, 31, 46, -59, -79, -55, -63, -51, -13,
    27, 18, 76, 18, 21, 20, -12, 26, 8, 8, 67, 67, 24, -10, -51, 2, 19, 33, -31, 42, 40, -39, -37, 28, 68, -44, -74,
    -74, 43, -4, 57, -34, -12, -28, -67, -21, -51, -2, 15, 36, -25, -22, 45, -54, 18, -70, -7, -56, -36, 104, 29, 37,
    30, -71, 38, -39, -81, -58, -10, -58, -2, -9, -24, 18, 1, -19, 55, 39, 18, -41, -28, -64, 6, 10, -5, 95, 55, -12,
    10, 25, 17, -5, 52, -49, 28, -3, 5, -22, -15, 25, -21, 31, 77, -52, -86, 1, 58, 3, 66, 54, -26, -65, 63, 58, -31,
    51, -6, -3, 40, 31, -15, -61, -37, -5, -26, 4, -18, -58, 41, -2, 55, 7, -43, 11, -8, 13, -38, -7, -22, -37, -9, 0,
    -18, 49, -8, -6, -7, -51, 1, -22, 70, -13, -17, 21, -5, 37, 1, -55, -35, -19, 125, -22, -67, -32, -15, -35, 26,
    60, -81, 32, 60, -6, -37, -42, 0, -27, -33, -45, -12, 13, -29, -49, 31, 41, -16, -26, -4, -11, 12, -45, 39, 6, 1,
    65, -117, 1, -10, -11, 2, -14, -23, -20, -29, -44, 1, 0, -4, 55, -57, -20, 33, -30, -18, -20, -40, -82, 23, -15,
    1, -22, -15, -38, -67, 18, -23, 44, 6, -43, 5, 33, 24, 25, 25, -38, 61, 2, -25, 20, 3, 15, 48, -48, -25, 47, -29,
    -9, 27, -97, -24, 39, -40, -85, -9, -6, -24, -27, -10, 27, 20, 52, 66, -28, -36, -24, -50, 65, -48, 21, 24, -13,
    59, -6, 55, 74, -5, -4, 55, -10, -50, -61, 22, -29, 30, -35, -76, 6, 3, 18, 8, 15, 36, -36, -15, 9, -1, -8, 8,
    -34, 31, -11, -16, -52, -40, -18, 27, -24, -7, -44, 39, 11, -1, -54, -33, -25, 25, 35, 28, 9, 12, -112, 17, -16,
    -24, -51, -51, 10, -21, -18, 62, 10, 30, 11, -29, -13, 23, 2, 38, -5, -3, 11, 0, 26, -36, -21, 15, -50, 15, -26,
    -32, -7, -39, 4, -42, -50, -64, -20, 41, -7, -22, -17, -25, -23, -5, 21, -41, -44, 32, -58, -35, 48, 49, -19, 70,
    -60, -41, 21, 16, -58, -13, 20, -3, -18, -7, -37, 10, -33, 23, -9, 44, 3, 61, -57, 40, 74, 39, -20, -22, -9, 9,
    -45, 56, -3, -94, 34, -25, 7, -11, -35, 66, -95, 127, 40, 30, 49, -11, 18, 19, -27, -9, 4, -4, 21, 7, 7, -4, 34,
    -19, 1, 15, -29, 10, 61, -14, -12, 2, -17, -18, -8, 4, -33, -52, -80, 9, 43, -18, 31, 54, 10, -60, -106, -44, -13,
    -15, 33, -32, 61, 48, -50, -73, 36, -39, 41, 28, 33, -43, -67, 21, -10, 56, -28, -36, -4, -27, -10, -51, -68, 29,
    -47, -29, -25, 56, 65, -32, 22, 55, -4, -11, -92, 75, 36, -46, -6, -43, 4, 42, 10, -57, 29, -20, 21, 29, 7, -40,
    -5, -7, -8, -53, -33, 74, 36, -22, 8, -54, -19, -84, -45, -45, -15, 42, -8, 15, 4, 36, 38, -44, -24, 61, -12, -17,
    -37, -20, 52, -56, 1, 70, -7, -32, 34, 102, 40, 34, 44, 11, -14, 5, 2, 6, 31, 68, 38, -56, 24, 47, 11, -26, 0, 35,
    2, -77, -26, -31, 46, 15, -3, 13, 86, -82, 1, 9, -28, 52, -32, -7, 13, -36, 42, -69, 0, -27, -12, -52, -57, 36,
    81, 52, -19, -63, -17, -49, -13, -13, -68, 63, -7, -60, 0, -40, 64, -23, -34, -10, -56, -46, -32, -15, -7, -59,
    -40, -15, 112, 34, -62, -92, -16, -35, -27, 45, -20, -79, -36, 8, 29, -115, -53, -70, 0, -21, -91, -44, 60, -1,
    -35, 43, 44, 25, -33, -2, -78, 4, -43, 25, 52, -41, -25, -85, 18, 22, 88, 47, -22, 16, -48, 41, -42, -8, -35, -26,
    27, -30, -108, -33, 88, 21, 13, -17, -4, -75, 11, 23, 72, 24, 40, -35, 33, -6, -1, -38, -72, -41, 2, -93, 6, 28,
    6, 1, -19, -70, -95, 28, -20, -23, -4, -61, 39, 5, -21, -80, -60, 127, -3, 62, -49, -55, -61, 34, -27, 12, 28, 9,
    1, -62, 53, 28, -3, -22, 57, -49, 11, -10, -28, 31, 12, -109, -46, -14, -25, 11, -28, 2, 44, -8, 11, 35, 0, -22,
    13, 76, -100, -69, -13, 14, 25, 34, -22, -4, -123, -52, 6, 57, 28, 22, -15, -98, -39, -34, 7, 31, 16, 12, 79,
    -102, -18, -56, 20, -19, 57, -75, -22, 55, 9, -58, 6, -24, -8, 25, -45, -98, -40, -25, -67, 30, -18, -6, 18, 19,
    -5, -9, 7, -34, 27, 1, -42, -28, -16, -89, 21, 52, -69, -70, 37, 20, 1, -34, 8, 4, -27, 116, -23, 8, -26, -10,
    -35, 23, 74, -29, 23, 45, 16, -33, 79, -56, 105, 25, -21, 37, 63, 13, -13, -32, -2, 3, 5, -19, -38, -31, -34, 4,
    62, -6, -71, 50, 50, -1, 14, 47, 6, 32, 13, 13, 22, -24, -39, 53, 65, 44, -55, -17, 65, 48, 48, -25, -18, -32,
    -31, -63, -5, -16, 17, 15, -44, 13, 65, -89, -24, 7, -39, 10, 30, 27, 62, 61, -26, 25, -28, -22, -52, -41, 29, 34,
    -61, 22, 17, -43, 56, 40, 36, 3, -32, -27, -75, 90, 8, 19, 5, -28, 25, -33, 42, -37, 21, -60, 23, 18, -29, 57,
    -63, 75, -16, 14, 36, -3, 18, -31, -46, 0, 46, -54, 7, -42, -16, 4, 19, -30, 11, 45, -15, 20, 10, 16, -8, 35, 33,
    -90, -43, 53, 76, -4, -15, -37, -40, 39, -37, -49, -9, 24, -29, -16, -9, -2, 0, 54, 38, -13, -28, -28, 49, 30,
    -22, -56, -26, 3, -16, -52, 30, -9, 60, -1, -26, -49, 20, -16, -3, 5, -19, -80, 9, 20, 29, 53, -14, -6, -75, -19,
    -4, -69, -69, 22, 49, 15, -56, 62, 61, 22, 50, 3, 2, 11, -35, -68, 26, -31, 0, 38, -3, 68, 2, -14, 5, 44, 36, 21,
    54, 54, 35, 6, -39, 102, 25, 32, -22, -33, -104, -69, 17, 31, 40, -19, -18, -17, -27, 49, -23, 23, 49, 65, -19,
    -5, 23, -39, 23, -2, 20, -15, 32, -12, 60, 37, 19, -8, -43, -20, -19, -52, 5, 59, -6, -75, 22, -56, -5, -30, -39,
    -38, -52, 18, 50, -20, -58, 36, -1, 31, -26, 20, -67, -64, -26, -18, 8, -19, 4, -47, -59, 61, 16, 4, 34, -38, 11,
    -30, -14, -26, -107, -127, -25, -45, 20, -20, 57, -34, -65, -17, 23, 74, -16, 15, -35, -25, -36, 2, 35, -35, -9,
    8, -61, -30, -57, -33, -89, -17, 28, -65, 23, 2, 25, 49, -50, 1, -35, 26, -47, -47, -9, -6, 40, 7, -44, 16, -27,
    -13, -27, -12, -27, 4, -71, 31, 30, -64, -55, -24, 28, -26, -14, 8, -12, 62, -17, -58, -64, 12, 25, -41, 0, -11,
    19, -4, -24, -77, -112, -55, 7, -10, 5, -1, -67, -81, 10, -107, -68, -26, -106, 11, -24, -35, -4, -93, 38, -13,
    -13, -47, 3, 17, 90, -30, 2, 9, -47, 25, -16, 28, -86, -1, -56, -11, -2, 4, -61, -44, -8, -74, -53, -113, -20,
    -87, 54, -32, -27, -54, 16, 27, 68, -9, 13, -52, 20, -52, 16, -71, 34, 53, -104, 67, -59, -5, 34, 75, -17, -37,
    -64, -51, 81, 14, -19, 9, 23, 4, -29, -70, 59, -40, -65, 5, 56, -64, -47, -9, -16, -67, -19, -46, -41, 60, 13,
    -68, 26, -56, -17, -75, -13, 14, -27, 43, 37, 40, -62, 19, -24, -9, 69, -52, -45, -5, 53, 61, 86, 4, -49, -21,
    -21, 35, 11, -24, -18, 0, 10, 30, -17, -49, -32, -26, -17, -41, -58, 60, 2, 45, 43, -28, -20, 50, -26, -5, -27,
    -8, 10, -78, -45, -7, -47, 11, -51, -18, -41, 10, 97, -6, -9, -58, 7, -52, -44, -14, -70, -19, -13, -47, -11,
    -105, 1, -30, -40, -26, 37, 12, -21, 7, 31, 64, 58, 57, -15, -44, 47, 20, -94, -4, -42, 65, -10, -26, 67, -43, 28,
    1, -30, 24, -3, 66, -19, -81, -80, -56, -12, 29, -37, -23, -3, 121, -48, 3, 37, -101, -42, -5, -92, 4, -28, -62,
    -26, 1, -15, -33, 75, 11, -3, -5, -61, 9, 33, -50, -4, 79, 31, 10, 8, 7, -38, 6, -26, -92, -36, -73, 5, -106, 26,
    -28, 28, -13, -46, -87, -16, 45, -23, 69, 47, 40, 34, 21, 51, -13, 43, -43, -51, -32, -51, -35, -20, -87, 24, -35,
    -66, -8, -12, -51, 21, 4, -21, -74, -23, 55, -10, 40, 14, 36, -17, 20, -15, 9, 57, -26, 49, 35, 78, -75, -64,
    -113, -52, 1, -44, 33, -31, 2, -60, 24, 8, 31, 22, -22, 30, 9, -14, -3, -19, -42, 0, -31, -15, 50, 64, -31, 15,
    -8, 9, -49, 12, -57, 42, 44, 16, 13, -43, 1, -1, 19, 20, -13, -22, 67, -34, -20, -49, 69, 13, -98, 5, 5, 83, 55,
    9, -39, -38, 65, -87, -21, 5, -47, -37, 50, 15, 36, -9, -37, 67, 48, -1, -30, 15, 35, -53, -97, -42, -37, 67, -52,
    4, -51, -53, -23, 3, -19, -76, 16, 23, 55, -31, -29, -31, -8, 34, -16, 14, -17, -20, -44, -51, 5, -14, 54, 13, 17,
    11, 36, 40, -46, 80, 9, -58, -8, 14, 37, -20, -6, -2, -62, -8, 48, -51, -24, -25, 50, 112, -27, -89, 21, 23, -20,
    40, 52, -44, -11, -3, 52, 10, -32, -7, -29, 33, -20, -15, 83, -20, 15, -21, -41, -42, -47, -27, 41, -52, 41, -33,
    66, 34, 4, 6, -113, 9, -58, -41, -52, 33, 64, 41, 29, 18, 12, -74, -22, -74, -49, -26, 23, 36, -4, 54, -4, -39,
    -13, 45, 24, 39, 35, 30, 7, 43, -36, -89, -35, -25, -6, 28, 13, -23, -11, -14, 30, 16, 84, -41, 16, -30, -112,
    -44, 41, 15, 51, 77, 31, -36, 103, 2, -41, -19, -82, -10, 5, 72, -20, -26, -13, -48, -16, -35, -27, -38, 68, -37,
    -68, 15, -7, 58, -10, -41, 2, 12, -28, 9, -4, -49, -19, -17, -30, 42, 43, -57, -9, -38, 25, -67, -41, -26, -19,
    45, 78, 49, -53, 4, 14, -52, 48, -8, -20, 56, 9, -9, 25, 52, 17, 29, 45, 24, 68, -26, -57, -50, -67, -26, 7, 0,
    30, 35, -3, -11, -31, -57, 5, 14, 8, 24, -33, -80, 48, -11, 28, 31, 61, 86, -49, 73, -39, 16, -49, 12, 42, 35, 44,
    -63, 10, -54, -41, -6, -43, -39, -51, 13, -85, -26, 117, -11, -19, 83, -36, 32, -26, 33, 1, 43, 53, 29, -22, -40,
    -91, 57, -9, -26, 73, -98, -52, 33, 81, -91, 46, -29, -3, 5, -47, 27, 89, 41, -10, 16, 7, -51, -37, -78, -7, -28,
    -8, 5, 9, 39, 66, 90, 45, 32, -84, -17, 77, 25, -9, 65, -28, -8, 1, -21, -4, -43, 56, -45, 48, 9, -12, 44, -5, 5,
    81, -17, 30, -21, 81, 6, -5, 0, -48, -53, 5, -62, 34, -42, -60, 44, -7, 60, 92, -88, -17, 19, -7, 39, 26, -13,
    -41, -69, -66, -31, 24, 57, 50, 42, 52, 46, -73, -90, 81, 65, 50, -1, -44, -93, -42, -99, -63, -59, 38, 43, 7, -8,
    -16, 35, 31, 3, -23, 36, -100, -7, -15, -11, -24, 52, -30, -28, 25, 14, -38, -42, 53, 92, 26, 40, 118, -25, -19,
    11, 28, 7, 85, -5, -24, -15, 11, -24, 40, -5, -89, 12, 22, -43, -63, -30, 0, -20, -30, -72, 24, -5, 5, 50, -34,
    33, -3, -33, 59, 60, 55, 36, 32, 86, 24, 37, -30, 62, -7, 39, -2, 113, -19, -9, 71, -79, 49, 33, -18, -42, 27, 21,
    -79, 21, 59, 67, -83, -2, 9, -10, -30, -56, -14, -9, 3, 65, -67, -31, 32, -7, 22, -20, 24, 113, 51, 20, 76, 25,
    29, -23, 39, 18, 29, 2, -13, 9, 31, -25, -53, -4, 0, 82, 65, 6, 37, 4, -83, -82, 79, -80, 49, -21, -29, 37, -93,
    -8, 11, -43, -108, -39, -44, 37, -45, -64, 30, -78, 35, 105, 24, -10, 27, 0, 39, 36, -21, 7, -18, 2, 10, 75, -32,
    7, 10, -51, 53, -20, -28, -48, 44, -1, -70, 63, 86, 39, -6, 33, -27, 12, 37, 39, -6, -21, -59, 47, -24, -23, -39,
    2, -18, 4, -2, 79, 15, 42, 104, -3, -30, 59, 0, 14, 20, -82, 49, 12, 10, -58, -16, -31, 47, -94, 7, 46, -15, -90,
    -46, 127, 14, 12, -17, -18, -89, 4, -45, -28, 47, 25, 18, -9, -48, 8, 4, -35, -65, 40, 7, -110, -36, -42, 13, 33,
    48, -60, -34, 13, 14, 51, -100, -72, 18, 101, -52, -47, 16, -36, 46, 69, 16, -11, 8, -40, 19, 21, -14, -34, 6, 73,
    -50, 11, -47, -5, -7, -59, 39, 28, 46, 2, -6, 74, 19, -13, 19, 37, 17, 52, 13, -20, 8, 32, 6, 22, -3, 31, -58, 47,
    40, -41, 44, -46, 26, 23, -127, -8, -6, -6, 68, 116, 115, 47, 14, 66, -32, 48, 3, -41, 34, -2, 20, -27, 50, -14,
    23, -8, 33, 29, 7, 48, -9, 55, -17, 41, 21, 12, 27, -48, -28, 8, 33, 26, 24, 0, 6, 62, 4, -28, -10, -17, 0, 10,
    -20, -48, -48, 22, 22, 0, 8, -1, 16, 24, 18, 35, 22, 8, 2, 29, 25, 19, 59, 11, 1, -5, 40, -7, -45, 58, -52, -19,
    66, 7, 36, -33, 18, -16, 47, -31, -6, 4, -10, 5, 12, 8, 60, 4, 19, -53, 2, 24, -85, 66, 62, 17, -7, 1, 18, 78,
    -22, 68, 3, 21, 55, 64, -74, 4, -25, -79, -50, -15, 9, -43, 1, 40, -29, -17, -17, 3, 49, -9, 49, 31, 100, 15, -20,
    26, 8, -73, -2, 7, -9, -12, 72, -1, -54, 29, 22, 52, 61, 68, -24, -5, 7, 35, 19, 74, 68, 27, -49, 7, 0, 46, 21,
    98, 62, 127, 47, -17, -30, -35, -10, 18, -65, 11, -65, 45, -32, -30, 15, 69, -26, 24, 70, 18, 12, -22, -23, 59,
    -43, 17, -56, 48, 5, -35, 9, 75, -125, -80, -24, 22, -2, -15, 32, 13, -31, 45, -75, 28, -16, 14, 53, 11, -13, -74,
    -38, -47, -19, 83, 1, -49, -21, -33, 7, -18, 27, -18, -5, -24, 69, 22, -75, 17, 22, 27, 7, 22, 44, -25, -3, -26,
    -42, -49, 2, -27, 36, 43, -22, -17, 12, 47, 43, 4, 80, 10, 23, -35, 14, 37, 22, 64, 52, -15, 3, -21, 31, -82, -35,
    -28, -70, 50, 4, 37, 8, -22, 14, 15, -9, -27, -72, 28, -38, 27, 44, 34, 65, 60, -7, -28, -5, -41, -32, -70, -56,
    -49, -1, -31, 44, 10, 17, 29, 102, 6, -62, -14, 6, 34, 5, -14, 6, -33, 50, 0, -54, -56, 23, -17, 2, 10, 45, -20,
    -2, -9, -39, -12, 52, -1, 26, 11, 8, 3, -63, -49, 43, 64, -23, 20, -29, -14, 8, 35, 24, 46, 17, -41, 41, 30, -20,
    -62, 45, 0, -98, -32, -34, -23, 49, 15, -41, 21, 47, 43, 24, -23, -9, 0, 15, 26, -57, 4, -35, -1, -39, 46, -11,
    -6, 79, 24, 3, -90, -41, -59, 57, 26, 4, -8, -32, 32, 21, -11, 9, 123, 5, 25, 5, -41, -30, -4, 92, -8, 16, -4,
    -37, -2, 6, -3, -4, -42, -4, -26, 25, 17, -28, -27, 1, -25, 40, 19, -37, -22, 25, 116, 20, 58, 30, 39, -16, 26,
    -18, 45, 11, 108, 57, 49, -60, -44, 12, 13, 41, 112, 40, -13, -66, -81, -26, -112, 30, -5, -70, 39, 39, -5, 9,
    -25, -71, 53, -18, -67, -29, -22, -12, 38, -53, -53, -68, -10, -18, -54, -14, -4, 21, 16, -97, 18, 31, -42, -8,
    17, 8, 10, -1, 9, -29, -6, -64, -10, 4, 91, 26, 15, 31, -73, 11, -11, 27, -16, 50, 18, 66, -56, -69, 30, 31, 13,
    52, -5, -1, 24, 13, -78, -16, -12, 8, 11, -32, 37, -47, 6, 18, 2, 12, -18, -38, 18, -2, -2, 69, -28, 33, -40, 27,
    -23, -33, 6, 56, -12, 65, -13, 27, -8, -35, -7, 46, 20, 24, -13, -15, 4, -36, 11, 15, 26, 73, 4, 28, 4, -35, -14,
    87, 47, -40, 19, -51, 12, -24, -23, -37, 5, -37, -21, 16, 23, -3, 51, 14, -59, -14, -41, -6, -47, 42, -23, 15, 52,
    -47, -56, 28, 10, 43, 10, -25, -22, 1, -53, 17, 14, 26, -65, 41, 19, 75, 21, -63, 16, 56, -29, 33, 23, 23, -24,
    13, 42, -46, 22, -15, -18, -3, -102, 10, -3, 50, -46, -3, -15, -21, -12, -5, 7, -70, -29, -61, -1, 19, 8, -49, -6,
    12, 25, -31, 20, -41, -3, -17, -23, -8, 19, -3, -96, -35, -18, -16, 2, -4, -6, -77, -55, 15, 20, -6, -2, -49, -88,
    76, -30, 10, 3, 8, 14, 15, -28, 38, -18, -5, 11, 65, 29, -23, -35, 44, -21, -49, 1, 38, -25, 8, -1, -55, 68, -26,
    -13, 33, 44, -8, -21, 88, -37, -10, -5, 28, -23, -70, -5, 2, -55, 31, -41, -53, -70, 3, 45, -56, -27, -14, -37,
    47, -5, 61, 44, 36, -2, -33, 12, -15, -40, -36, -57, -26, -9, 5, 38, 17, -35, -46, -58, -63, -14, -64, -16, 16,
    -49, -59, -59, -12, -62, 28, -16, 24, 21, 55, 0, 38, 48, -2, 0, -35, -5, -27, -37, 10, 20, 44, 15, -35, 19, 42,
    13, 102, -8, 34, -8, -53, -1, -67, -52, -33, 68, 74, -8, -58, -10, 29, -41, -127, 13, 48, -24, -12, -43, -23, -39,
    42, 16, -2, -8, -83, -9, -23, -12, -29, 35, -41, -18, -28, 4, -10, 10, -29, -25, 15, -17, -38, -21, -42, 9, 18,
    26, 6, 3, -20, -46, 17, 14, 25, 23, 48, -12, -36, -26, -42, 22, -2, 79, 86, 14, 95, -2, 1, -24, 51, 61, -43, 21,
    -66, 73, 26, -14, -32, -4, -16, -68, -21, -47, 12, -6, 38, 44, 11, 69, -21, -77, -127, -56, -82, -11, -49, 54,
    -14, -27, 19, 28, 5, -15, 18, -27, -24, -29, -22, -75, -4, -120, 5, 39, 35, 92, 50, -5, 36, 34, -94, 46, -17, 56,
    -22, -18, 82, 37, -59, -16, 25, 71, 15, 36, -66, -27, 40, -49, -92, -52, 40, -86, 4, -39, 13, 13, 13, 22, 27, 105,
    -20, -42, 86, 44, -32, 8, 59, 34, -44, -6, 0, 25, -11, 21, -54, 27, 40, 15, -51, 23, -23, 19, 49, -71, 31, -29,
    -99, -44, 59, 41, -5, -5, -3, -39, -50, -3, 61, 76, 33, 3, -73, -89, -22, -4, -17, -3, 20, -3, 34, -19, -79, -18,
    51, -26, -56, 15, -21, 23, 4, -37, 57, -4, -34, -51, -29, -69, -4, -69, -29, -37, -3, -17, -30, -6, -36, -42, 36,
    -16, -70, -28, -93, 56, -31, -49, -54, 40, -58, 3, 91, -29, -101, -11, -50, 12, -21, 13, -18, -26, 4, 24, -31,
    -36, -27, -24, 10, -39, 26, 15, -53, 44, 46, -5, -88, 4, -46, 38, 83, -70, 1, 47, -50, 56, 21, -31, 67, -17, -48,
    -34, -49, 68, 27, -69, -26, 30, 8, 23, 7, 36, 24, -53, -30, -56, -51, 2, -45, 12, -26, 48, -6, 6, -23, -30, 29,
    27, -10, -17, 69, -3, 15, 72, 1, -29, -16, -3, 33, 27, -43, 23, 54, 2, 34, 28, -29, -40, 13, -30, -14, 35, -57,
    14, -38, -51, -9, 21, -39, -11, 46, -31, -120, 16, -53, 59, -38, -31, -53, -14, -52, 20, 44, -22, 25, 41, 51, 46,
    -54, -49, -88, 14, -33, 64, 32, -28, 7, -34, -13, -2, -20, -12, 13, 9, 61, 4, -17, 2, -40, 29, 46, 3, -57, -73,
    64, 17, -3, 15, -32, -31, 23, 23, -70, 29, -4, 56, 42, -48, -47, 16, 48, -51, 26, 9, -39, 43, -22, -4, -7, -27, 9,
    13, -5, 21, 53, -24, 38, -9, -4, -33, 90, 48, 11, -18, 73, 28, -14, 8, 9, 14, -84, -33, -9, -20, 62, -29, 60, -56,
    30, 43, 20, 11, -73, -5, 68, 62, 59, -54, -38, -78, 39, 17, 58, 21, -28, 45, 26, -17, 68, -36, 22, 52, 67, -20,
    25, -28, 36, -16, -21, -37, 63, -8, -35, 59, -10, 7, -34, -53, 64, -31, 51, 21, 13, -20, -29, -20, -43, -1, 35,
    17, -26, 10, -10, -28, -4, 53, -40, -8, 36, -27, 37, -16, -66, 7, 18, 21, -55, -14, 5, -7, 17, -6, -41, -14, -6,
    19, 17, -2, 1, 0, -80, -4, -30, -50, 43, 43, 12, 65, 23, 43, 22, -26, -79, 1, 56, 42, 14, 11, -32, 39, -1, -64,
    -28, 35, 8, -46, 25, -36, -16, -4, -23, -43, -27, -36, -51, 42, 78, 54, 0, -5, -6, -46, 32, -6, 18, -37, -64, 2,
    -16, 11, 23, -19, -86, 19, -68, -31, -44, 41, 21, -44, 32, 5, -10, 19, -14, 25, 35, -16, 21, -30, -68, -29, -25,
    -82, 2, 55, 0, 4, -53, 14, -17, 16, -23, 72, -23, -34, -5, 46, -97, -51, 56, -5, 26, 34, -48, 15, -27, 4, 54, 127,
    -14, 73, -16, 89, -35, -17, -67, 50, 24, -18, -20, -67, 27, -18, 46, -76, -1, 33, 40, 52, -8, -74, -3, -58, 24,
    35, 26, 54, -12, 49, 2, 24, 6, 84, 70, -16, -68, -35, -4, -21, 45, 36, -35, -18, 16, 0, 17, -8, 2, 24, 43, 10,
    -16, 11, 29, 63, 7, 2, 38, 9, 19, -5, 7, 54, -15, -25, -1, 36, -24, 8, 12, 45, 35, 9, 19, 31, 10, 36, 2, -16, 12,
    -33, -6, 34, -22, -35, -42, -88, -48, 10, -37, -67, -83, -52, 46, 40, -2, -58, 21, -83, 2, -1, 26, 44, -24, -66,
    5, -20, -111, 53, -43, 63, -10, 42, -31, -5, -57, 43, -19, -14, 11, 69, -68, 41, -20, 76, 43, -11, -19, -85, -6,
    -24, 32, 48, 20, -59, 55, -20, -92, 36, 21, -25, -108, 78, -11, 31, -35, 40, -25, 43, -38, -67, -5, -43, 39, -3,
    6, 70, -45, 18, -43, 1, -10, -55, -37, -55, -18, -63, 2, -16, -22, -5, -32, 7, 9, -32, 116, -31, -12, -73, -24,
    -22, -124, -49, 31, -53, -33, -7, -108, 15, -44, 6, 15, -28, -21, -25, -67, -7, -5, -61, -26, 52, -100, 50, -34,
    -2, 37, -41, -24, -12, 0, -21, -26, -2, -44, -25, 10, -57, -19, -17, -24, -63, -78, -95, -17, 39, -79, 46, -56,
    -2, 35, -13, 5, 32, -121, -80, -2, -13, -3, -10, 4, -50, -19, -35, 29, -20, 11, -24, 21, 9, 22, -38, -40, -93, 16,
    -15, 0, -9, -111, -19, -62, 14, -73, 49, -38, -89, -3, 68, -70, -29, -110, 7, -61, 0, -37, 27, 6, 49, -20, 25,
    -42, 2, 5, 60, 49, -68, -5, 91, -77, -5, -3, -13, 3, -2, -27, -22, -19, 0, 3, 6, -12, 10, 3, -20, -19, -2, -72,
    -24, -42, -33, -45, 25, 53, 5, -47, 31, 18, -19, 6, 4, -63, -6, 15, -7, -55, -12, -60, 9, -24, 67, -11, 19, -44,
    -22, -67, 61, -16, -25, -66, 21, -39, 34, -33, -86, -25, -30, -46, -3, -127, 55, -14, -3, -99, 2, -117, -17, -11,
    -50, 34, 47, 19, 3, -42, 3, 44, 7, 35, 26, -46, -1, 12, -10, -48, 28, -37, -31, 21, -10, -4, -7, -35, 5, 18, -9,
    9, -8, 25, 5, 18, 48, 8, 34, -80, 31, -32, -4, 10, -18, 48, 29, 6, 62, -41, 13, 34, 14, -18, -42, 8, -24, -47,
    -33, 33, 2, 6, -26, 22, -4, -47, 1, -41, 12, 15, 37, 31, -1, 20, -16, 47, -39, 23, 22, 47, -22, 30, 1, -8, 24, 24,
    -26, -15, 26, 15, -49, 4, -31, -26, 29, 71, 21, -38, -35, -21, -1, 19, 67, -29, 4, 26, -7, 14, 7, 1, 56, 51, -4,
    57, 33, -47, 5, -4, -14, 32, 24, -2, 30, 33, -21, 4, 27, -88, -16, -43, -34, -22, 48, 44, -27, 57, -42, 15, -3,
    -17, -30, 1, -53, -7, 52, 23, 22, 39, 7, -15, 11, -38, 23, -11, -21, 1, 32, -21, -29, 127, 4, 1, 38, 43, 32, -75,
    39, -35, 0, -3, 85, 29, 29, 100, 2, 75, -39, 39, 64, 6, 41, 3, 9, -14, 41, -4, -5, 48, -52, -50, 68, 25, 15, 12,
    -9, 35, -24, -3, -4, -15, 26, 96, -11, -24, 48, -20, -37, 22, 12, -4, 7, 8, 52, 6, -44, -19, 1, 16, 17, 25, -38,
    29, -11, 28, -6, -34, -61, -47, 12, -62, 62, 16, -24, -28, 69, -12, 23, 14, -48, -21, -83, -8, 16, -7, -11, 2,
    -35, -63, -2, 20, -43, -44, -8, 32, 2, 36, -8, -21, -32, 8, 56, -15, -84, -11, 3, -127, 22, 13, 44, -12, 36, -23,
    -57, 40, -18, -22, -8, 34, 58, -52, -36, -13, -48, 11, 46, -42, 16, 75, -53, -20, 56, -31, 30, -3, -126, 60, -66,
    30, 4, -72, 23, 56, -8, -14, -21, -55, -20, -5, 13, -15, 2, -26, 1, 44, -67, 22, 25, -8, 19, 34, -23, 4, 19, -46,
    -7, 10, 50, 97, 83, -16, 30, -27, -32, 37, -38, 47, 11, -18, -23, -5, 22, -38, -35, -9, -77, -2, 30, -11, 72, 68,
    -56, 30, 61, 10, -33, -3, -82, 61, 20, 34, 59, -27, 0, -79, 21, 11, -77, 12, -11, 11, 19, 14, -41, 13, 23, -8,
    -58, -11, 70, -6, 29, 117, 24, 14, 1, -30, 15, -40, 14, 1, -120, -7, 32, -64, -22, 23, -25, -62, -16, 6, -23, -26,
    25, 7, 10, 21, -9, 60, 91, -38, -28, 87, 13, 19, -14, -25, -7, -27, -42, -36, -65, -47, -7, 28, -81, -4, 49, 3,
    -35, 3, 48, 60, 13, 32, -16, -1, 63, 87, 3, -11, 46, -37, -39, 50, 37, -87, -60, -23, -29, 22, -41, -75, 12, 11,
    -37, -6, 15, 16, -3, -35, -82, -11, -49, 33, 31, -13, 22, -30, -93, 44, 9, -15, 23, 0, -52, 37, -45, 81, 10, 15,
    20, -1, -25, 89, 8, 33, -15, 40, 2, -6, -52, 3, -14, 0, 6, 7, -7, 40, 61, 60, 2, 59, 45, -40, 16, 46, 7, 15, -32,
    -15, -5, 5, -31, 5, -36, -13, 33, -90, 8, -60, -71, 5, -57, 33, 29, -35, 36, 40, 23, -51, 9, 16, -88, 17, -49,
    -57, 64, -44, -43, -28, 46, -55, -55, 16, -22, -11, -3, 19, -13, 35, -84, 37, -2, 70, -30, -17, 6, 3, -52, 24,
    -36, -11, -17, 11, -1, 8, -16, 30, -16, 20, -61, 67, -54, 32, 24, -53, 28, 39, 63, 9, 66, -5, -11, -23, -70, 25,
    -15, 11, 40, -10, -55, -53, 1, -56, -24, 0, -10, 89, -27, -111, -39, 57, 45, 19, 52, -50, 22, -69, -39, -38, 7,
    49, 84, 15, -52, 18, 8, -14, -21, 2, 24, -25, 2, -12, 28, -29, 42, -37, -4, -63, 84, -11, -87, -6, -30, -9, 31,
    35, -13, -42, 13, -20, -32, 1, 30, 23, -60, -71, -9, 52, -26, -52, -13, 92, -9, -63, 25, -2, -26, 11, 35, -31,
    -30, -9, 9, 54, -3, -16, 8, 30, -56, 9, 3, 3, 13, 30, 47, -25, -31, -2, -1, -37, 1, 2, -9, -6, 69, -17, -22, -15,
    -13, 8, -81, 38, -18, -81, 9, 41, 45, -11, 3, -20, 81, -1, -8, -10, 40, 47, -34, -14, -50, 61, -21, -60, -16, -21,
    -47, -15, 32, -10, 22, -35, -34, -4, 5, 28, 50, 83, -25, -49, -3, -1, -45, 16, 27, 48, 24, 15, -13, 37, 5, -65,
    21, -15, 13, 38, -51, -3, -22, -7, -52, 47, -56, 11, -8, 38, -49, -42, -3, -4, 0, -1, -68, 11, 23, 85, 10, 2, -44,
    34, 19, -29, -34, -28, -19, 28, 18, 41, -26, -3, -5, 38, -63, -55, -18, -14, -26, -2, -22, 45, -15, -53, 6, -14,
    -9, -32, -2, -33, -28, -27, -22, -28, -39, -15, 47, -114, -24, 11, 6, 6, -1, 15, 7, -32, -34, 1, 16, 33, 17, 3,
    -39, -54, -37, 31, -8, -26, 12, -16, 48, -23, -48, 31, 29, 13, -36, 0, 47, -63, -55, -48, 6, 54, 28, 10, -46, 10,
    -43, -67, -7, -32, -62, 7, -84, -26, 24, 19, -5, -47, -67, 82, -40, 2, -44, -7, 23, 38, 19, -10, 3, -73, 61, -69,
    21, -18, -40, 35, 37, 8, 32, 82, -53, 49, -49, 38, 14, -1, 17, 14, 38, -11, -8, -35, 22, 33, 23, -47, -67, -18,
    15, 75, -20, 22, -6, 31, 33, 23, 27, -28, 22, 37, -26, -19, 23, -18, -53, 13, 8, -13, -30, -30, 18, -83, -92, -42,
    4, 11, -13, 47, -44, -3, -45, -27, 28, -38, 10, -9, 35, -4, 60, 34, 30, -17, -12, -3, -43, -5, -44, 61, 29, 16,
    28, 57, -84, 36, 4, 29, -8, 68, 14, 52, 42, 102, 43, 54, -89, 5, -2, -30, -93, 25, 32, -57, 76, 35, -32, 28, 10,
    -71, 18, 67, 34, 12, -5, -33, -83, 6, -41, -48, 7, 38, 65, -24, -81, 22, -18, -7, 127, -52, 4, 73, 17, 40, -8,
    -68, 11, -24, -9, -41, 4, -67, 13, 33, -85, -19, 25, 39, -41, -43, -3, -30, 4, 61, 7, -27, 23, 14, -49, 51, 70,
    -31, -29, 17, 55, -66, 1, -2, 26, 22, 18, 1, -7, -16, 50, 37, -38, 9, -11, -17, -71, -14, -3, 27, -31, -33, -27,
    22, 17, -31, -36, -91, 3, -25, 0, -16, 42, 15, -8, -74, -53, -14, 1, -8, -21, -10, -71, 37, -10, -39, 18, -17, 84,
    -13, -29, 14, -68, -27, -49, 31, -6, -51, 9, 9, -54, 75, -70, -26, 26, 17, -78, 20, -88, -29, 47, 38, 24, -46, 10,
    -21, 25, 36, -15, 27, 91, -45, -30, 16, -1, -34, -9, -72, -43, -37, -8, -9, -42, 26, 29, -77, -21, 43, 25, -65,
    10, -11, 94, -27, -17, 23, 25, -18, 45, -68, -24, -20, 8, 9, 4, -29, -14, -90, -19, -19, 11, 9, -6, 44, 29, -35,
    -77, 18, -18, 11, 29, -91, -23, -29, -13, 2, 1, -9, -53, 62, -32, 13, -11, 40, -6, -14, -46, 27, 39, -17, -7, -42,
    -65, 50, 72, 20, 17, 46, 11, -35, 42, 29, 72, -58, 9, 14, 17, 6, -53, 76, -29, 22, -2, 31, -21, -20, -18, -17,
    -17, 26, -29, -17, 25, -19, 26, -46, 69, 29, -13, 28, 26, 30, 40, -55, -6, 47, 6, 3, -34, -39, 40, 34, -58, 86,
    17, 68, 28, 75, -125, 3, 52, -13, -13, -20, 14, -36, 0, -29, 6, 18, -38, 45, -13, -54, -61, 40, -24, -96, 39, 17,
    13, -28, 5, 34, -11, 48, 7, 32, -24, -47, 15, 78, 19, 45, -71, -7, 55, -51, -19, 1, 85, -100, 31, -3, -1, 4, -5,
    17, 19, 87, 37, -20, -26, 57, -76, -21, 2, -73, 24, -2, -13, -50, -75, 26, -14, -2, 73, 56, -58, 28, 54, 44, 9,
    17, 16, -11, 5, -14, -59, 0, -59, 20, -9, 14, 13, 41, 14, 11, -44, -16, -9, -83, 56, 43, -34, -4, 26, 10, -38, 18,
    -69, -115, -41, -30, 55, -28, 13, -40, -47, 39, -52, 8, 79, -84, 37, 4, -36, -23, 6, -63, 37, -13, -13, -34, 3,
    -13, -42, -47, 31, 9, -13, -31, -69, -12, -32, -19, 2, 9, -60, 12, 8, -15, -48, 23, -3, -58, 3, -31, 9, 8, 31, 30,
    13, 79, 11, -79, 6, 0, 25, 13, 4, -21, -86, -37, 31, 7, -17, 19, 19, -8, -60, 40, 50, 8, 46, 25, 52, -9, -12, -31,
    -23, 85, 14, 11, 34, 51, 64, 20, -83, 35, 13, 5, -47, -81, -4, -52, 19, 34, 38, 81, -56, 27, -15, -63, -11, 7, -4,
    -44, -28, -33, -17, -23, -33, 58, -39, -1, -63, 53, -16, -31, -46, 54, -27, -20, 20, 18, 13, 60, 17, 17, -40, -39,
    -8, 69, 78, -24, 3, -28, 35, 0, 86, 28, -5, -55, -50, -15, 41, -6, -5, 70, 0, 33, -72, 2, -57, -25, -44, -6, 15,
    -117, -27, -9, -18, -41, -48, 11, -20, -43, 29, 3, 9, 6, 29, -27, -31, -22, -7, -7, -8, -42, -34, 7, -18, -21, 67,
    1, -62, 55, -29, -11, -17, 27, 9, 8, -29, 37, 1, -14, -73, -24, 57, -21, 22, -69, 33, 12, 43, -79, -46, -13, -9,
    -55, 28, 0, -11, -7, 7, -63, 6, 13, 26, -19, -82, -29, 22, -63, -69, -25, 81, 15, -5, 6, 13, -7, 16, 37, -47, 78,
    -19, -42, -68, 8, -9, -24, -13, 64, 11, -18, -45, 75, -37, -28, 21, -38, 47, 1, 0, -2, 98, 44, 81, 34, -2, -60,
    -62, -52, 13, 31, -3, 6, 46, 90, -25, -80, -46, 63, -21, 66, 42, 31, 58, -67, 15, -50, 61, 19, -1, -15, -124, -66,
    23, 14, -95, -90, 29, -77, -2, 3, 49, 40, -40, 35, 5, 20, -14, -84, 21, 13, -31, -93, 26, -23, 66, 22, -106, -12,
    -82, -30, -33, 21, -23, 42, 5, -69, 24, -25, 21, -41, -34, -1, -27, -25, 18, -2, 48, -21, 28, 4, -25, 29, 64, -22,
    -24, -1, 8, 10, -44, -32, -6, -37, -29, -26, -7, -32, -4, -8, -23, 39, -41, -17, -10, -25, -2, 10, 45, -76, -23,
    41, -2, -15, 0, -39, 24, -74, -7, -49, -37, 27, -10, -22, 58, 58, 42, -47, -44, -10, -40, -38, 18, -127, -16, 4,
    -14, -12, 5, 33, -40, -60, 14, -3, 9, 57, -44, 65, -5, 3, -17, 2, 7, -42, 44, -15, -39, 15, 28, -10, 79, -22, 50,
    -31, 33, -127, -11, 7, -45, 29, 61, -11, -48, 35, 5, -36, -61, 52, -25, -2, -57, 28, 47, 9, 20, 8, -12, -22, -57,
    -33, 19, -8, -59, -28, 21, 14, -90, -37, 44, 80, 14, -12, 61, -70, 11, 0, -42, 27, 18, 15, -63, 93, -16, -91, -17,
    27, -20, 25, 25, -52, -57, -32, 32, 11, -31, -32, -9, -23, -9, 17, -4, -12, 59, -36, -26, -31, 5, 4, -7, -31, -32,
    18, 109, 18, 22, -28, -57, -30, -30, 76, -38, 54, 26, -24, -35, 40, -16, -1, 8, -22, 54, 0, -13, 32, -45, -8, -10,
    -18, 49, 91, 22, -6, -7, 32, -44, -2, 19, 92, 31, -24, 42, -39, 34, -4, 36, -60, -44, 6, 30, -6, 10, 36, 66, 23,
    0, -2, 7, -12, 21, 43, 18, -31, -66, -50, 26, -56, 1, 27, -21, 6, 22, -18, -7, -37, 6, -26, -14, 6, 71, -31, -32,
    -17, 9, -25, -14, -59, 15, -31, 26, -30, 55, 2, 7, 12, -41, 31, -10, 22, 34, -37, -16, 7, 25, -37, -4, 24, 1, 19,
    -8, -50, -64, -45, -20, -17, 4, 36, 11, 23, 27, -8, 23, 16, 44, 32, 17, -10, 2, -11, -11, 32, 31, 14, -9, 27, -13,
    23, -1, -74, -36, 9, -26, 51, 20, -29, -40, 6, -1, 58, -22, 38, -12, -55, 45, -28, -14, 63, 75, 33, -13, 54, 51,
    -63, 16, 60, 25, 24, -40, 77, -57, -23, 26, 2, 29, 16, -27, 44, 18, 25, 29, 9, 8, -17, -62, -17, 44, -51, -22, 8,
    44, -62, 8, -27, -5, -33, -13, 4, 43, -31, -20, 33, 33, -2, -28, 63, -13, 23, -60, 71, -15, -30, -39, 15, -37, 27,
    25, -36, 15, -28, -32, -21, 30, -59, -93, -30, -48, -63, 39, -72, 14, 43, -35, 17, 8, -13, 0, -41, 12, -17, 97,
    11, 28, 3, 91, 46, -117, 67, -2, -76, -16, -44, 16, -9, -25, -36, 62, -13, -4, -70, -55, 24, 8, 56, -25, -2, 27,
    22, -29, 16, -17, -4, 4, 6, -6, -26, 36, -41, -17, -58, -10, -4, -11, -21, -12, -8, 29, -20, 54, -15, 9, -33, 39,
    34, -34, 6, -5, -48, 12, 93, 56, 28, -17, -1, 17, -28, 6, -49, 1, 0, -9, 43, -22, -31, 33, 34, -19, 13, 21, -3,
    -43, 4, -13, -62, 43, -34, -4, -59, -12, 4, 7, 61, -65, 13, 18, -9, -51, -35, -24, -48, -19, -6, 7, 45, -25, -10,
    -12, -75, -8, 53, -8, -21, -21, -8, 36, 28, -38, 23, 13, 16, 71, 13, -13, -26, -6, 8, 39, 25, -55, -80, -11, 22,
    -3, -59, 51, -49, -17, -30, 45, 15, 70, -31, -52, 75, 46, 20, 47, 2, -13, 39, -26, -10, 40, -26, -30, 33, 31, -2,
    -37, -16, -39, -12, 10, 65, 71, 18, 8, 70, -37, -30, 13, 27, -8, 67, 22, -32, 30, -14, -12, 53, 54, -6, 27, -49,
    29, -58, -13, -48, -31, -18, -31, 26, 10, -23, -83, -52, -21, -49, 48, 53, 29, 59, -22, -19, -19, 17, -16, 67,
    -45, -6, 60, -12, -22, 20, -15, -4, -18, 37, -70, 4, 42, 40, -15, 12, 54, 48, -6, 63, -3, -27, -62, 76, 29, 75,
    -32, 19, -7, -48, -27, -33, -23, -71, -41, 35, 5, 21, 24, 31, -14, -3, -13, 81, 18, -1, -24, -55, -26, 55, 6, 99,
    17, -18, 1, -102, -28, 36, 25, 23, -30, 1, -49, 19, 26, 18, 43, 7, -12, 5, -35, -57, 22, 0, -43, 4, -16, -53, 29,
    -2, -19, -6, 3, 15, -77, 21, -78, -25, 29, 127, 34, 76, -7, -14, -33, -33, -22, 12, 22, -15, 10, -78, -21, -31,
    37, 59, 45, -17, 25, 49, -40, -49, -36, 51, 52, -28, -31, 70, -17, 13, 0, 42, -49, -58, -14, -39, -3, -26, -22,
    67, -11, 49, 28, -26, 23, 24, 0, 6, -21, -13, -91, -15, 29, 1, -32, -69, 12, 28, 31, 1, -13, 18, -40, -64, -16,
    -19, -4, 1, -22, -18, -33, -50, -2, 1, -45, -40, -7, 2, 55, -37, -8, -51, -54, 14, -5, -12, 24, 45, -109, -3, -25,
    -47, -32, -35, 9, -24, -31, 60, 68, -28, -18, 13, -19, 26, -46, 39, 8, -10, 16, 3, -44, 66, 13, -9, -33, -73, -72,
    -81, -60, 95, 4, 2, -1, -19, 34, -16, -52, 15, -11, -55, 33, -44, 9, 41, 27, -32, 30, 42, 19, -44, -3, 54, -34,
    20, -22, -6, 28, -78, -35, -25, -68, -30, -9, -38, 19, -23, -37, 17, -82, -40, -36, 32, -35, -1, -18, -29, 39,
    -76, -8, -36, -32, 32, -20, -28, -26, -47, 17, -7, -20, 51, 11, -56, 11, 26, -92, -15, -62, -57, 46, -73, -33, 31,
    -55, -40, -114, -57, 26, -56, -23, -45, -24, -68, -51, 39, 13, 7, -107, 13, -69, -22, 12, 38, -62, 32, -43, 108,
    5, -7, -15, -41, 56, 29, 33, 61, -107, 1, -47, 7, -35, -2, 5, -30, -9, 33, 82, -46, 41, -89, -22, 9, -47, 21, -25,
    85, -32, -30, -69, 22, -16, 7, -127, -77, 46, -27, -63, -46, 15, -19, -14, -2, -3, 74, -18, -30, -11, -4, 20, -72,
    -40, 49, 56, -18, 12, 8, 49, -59, 23, -37, -14, -44, -12, -41, 126, 87, -16, -19, -51, 21, -9, 12, -27, 51, -36,
    -89, -11, -53, -47, 4, -112, 18, 10, 5, -16, -24, -15, -21, -66, -57, 64, 6, -51, 50, -35, -33, 15, -4, -85, -81,
    -3, -69, -94, -51, 11, 28, -26, 54, -63, 24, 98, 41, -59, -35, 10, -70, -26, 3, -43, -12, -102, 36, -30, -65, -51,
    -6, 58, 38, -90, -15, -57, -5, 20, -56, -36, -11, -72, 22, -11, -59, 52, 15, 25, 31, 15, -66, 41, 5, -9, -43, 28,
    -2, -12, 17, 34, -32, 51, 72, -53, -7, 8, -35, 62, 4, 72, -39, -24, 58, -63, 5, 29, -77, 21, -2, -23, -34, -60,
    42, 9, 59, -33, -20, -22, 17, -93, 91, 54, -4, 27, 95, -15, -31, 12, -72, -91, -5, 26, 35, 2, -46, 16, 22, -38,
    -17, -9, -12, -28, 23, -17, 34, -56, 102, 11, -14, 31, 36, -20, -19, -44, -13, -6, 21, 34, 8, -28, -3, 24, 67,
    -61, -34, -54, 43, -9, -50, 73, -45, -34, -11, -39, 58, -21, -52, -6, -41, -24, -21, 14, -29, 85, -15, -116, -49,
    -55, -41, -18, 25, 23, 2, -28, 67, 28, 11, -2, 39, -26, 2, -2, 2, -13, -17, 28, 35, -42, -25, -34, 36, 4, -8, 82,
    -63, 23, -1, 84, -39, -1, 13, 57, 10, -25, -25, -9, 55, -22, -40, -4, -6, 25, -10, -21, 16, 24, -89, 18, -55, -70,
    -39, 101, 1, 2, -64, -28, -36, -34, 40, 5, -66, 15, -21, 11, -54, -47, -60, 1, 45, 57, -9, -6, 39, -9, 22, -47,
    -13, 87, -11, -18, -5, 21, -67, -54, 9, -34, 28, 28, 47, 30, -27, 59, 15, -17, -26, 6, -63, 12, 45, -30, 25, 20,
    -11, -6, -40, 31, -4, 17, 86, 11, -1, 42, -68, -10, 53, -50, 19, 50, -5, 2, -53, 0, -88, -23, 78, 66, -26, -34,
    -14, 8, -7, -22, 19, 24, -89, -39, 9, -36, 12, -56, -24, 19, 0, -16, -4, 34, -37, -28, -69, 12, -49, -38, -17, 28,
    -41, 17, 22, 79, 7, -21, -35, -98, -56, 22, -40, 29, -33, -33, -72, 16, 45, 56, 47, 43, -22, 66, 17, -43, 40, -11,
    -68, 2, -8, 44, 26, -64, -9, -12, 68, 73, 92, 45, -4, -37, -42, -22, -63, 40, -5, 3, -15, -48, -9, -16, -115, -9,
    10, -23, 7, -46, -47, -101, -9, 29, -78, -96, 6, -71, -46, 69, 9, 65, 1, 31, 24, 22, -62, 21, 5, -5, 10, -15, 24,
    8, -45, 64, 0, -14, 24, -12, -70, -44, -7, 6, 11, 9, -23, 11, -7, -9, -44, 27, -22, -15, -19, -11, -4, -17, 44,
    -68, 17, 1, -20, -6, 0, -29, -86, 54, 5, 27, 29, 17, -54, -27, -51, -14, 48, -12, -7, 56, 18, 58, 23, 40, 87, 2,
    8, -13, -49, -68, 43, -16, 29, -40, -43, 58, -21, 19, 71, -6, 34, -74, -6, -68, -28, -46, -36, 61, -1, 3, 1, -58,
    18, 55, 12, -38, -66, -20, -11, -7, 21, 10, 11, 24, -89, 24, -35, 100, -69, 51, -14, -16, 18, 49, -67, -50, 40,
    57, -73, 45, 14, 19, -15, 46, 94, -85, -64, 7, 89, 44, -19, -55, 34, -27, 47, 33, 0, -24, 59, 52, -8, -25, 55, 29,
    -98, -27, -33, 9, 18, 12, -25, 21, 4, -50, 42, 50, -8, 86, -52, 43, 17, 47, -18, -31, 78, 3, -69, 42, 14, -1, -37,
    -39, -67, -21, -18, -23, 27, 40, 51, 31, -46, 23, -13, 15, -54, 36, -2, -42, -58, 84, 48, -118, 3, -20, -74, 53,
    -2, -2, -76, -82, -69, -29, 33, 37, -50, 16, 8, 16, 6, 45, 11, -36, -19, -5, 9, -12, -4, -6, -19, -20, 36, 53,
    -67, 14, -8, 127, -54, 27, -52, -109, -22, -65, -1, 28, 34, 48, 3, -5, -51, 38, -94, 24, -47, -28, -30, -14, 62,
    9, -36, -56, 13, -12, -24, -15, -100, -19, -24, -25, 36, 1, -11, -3, 12, -46, 13, -31, -42, -24, -96, 51, 20, 34,
    -26, 3, -28, -14, -88, -12, 48, -8, 59, 63, -1, -5, -63, -75, 80, 12, -29, -59, -13, 6, -5, -37, -7, 11, -17, 26,
    -82, -21, -23, 0, 63, -44, -11, -15, -14, 24, -6, -29, -80, -14, 23, -7, 27, 14, 4, -59, 4, -60, 45, -23, 22, -28,
    -13, 6, -72, 49, 19, -48, 11, 13, 2, 31, -3, -46, -6, -24, 14, 0, -61, -21, 45, 52, -19, 2, 32, -17, 43, -91, 10,
    97, -66, 0, 16, 35, 93, 11, 14, -59, 30, -17, -69, 31, 29, -22, 12, -12, -1, -10, 16, 0, -36, 34, 3, -25, -33, 49,
    22, -14, 40, -13, -62, -82, -5, -43, -47, -57, 17, -20, -45, 15, 43, -63, -37, -21, 48, 8, 80, -13, -33, 12, -13,
    39, -5, -29, 31, 29, 24, 18, 11, 39, -1, 44, -7, 14, 1, -23, 7, 53, -55, 20, 4, 31, -20, 13, -25, 57, 35, -58,
    -108, 38, -6, -4, 39, -10, -5, 70, 68, 4, -2, 53, 5, 18, -7, 31, 35, -48, 21, 37, 43, 86, 19, 40, -43, 66, 10, 43,
    -51, 18, 65, -10, 4, -45, -62, -44, 84, 8, 27, -39, -18, -31, 30, -64, -45, 44, 68, 29, -4, -127, -32, 14, 67,
    -16, 3, 49, 28, 52, 84, -10, -58, -51, -2, -15, 43, -19, 49, -13, 14, -65, 29, -10, 19, 47, 75, 75, -7, -23, 23,
    3, -13, 10, 40, -5, -16, -6, 6, 58, -4, 61, 52, 71, 22, -19, -1, 21, -9, 19, 84, -51, -38, -18, -8, -1, -9, 41, 6,
    58, -44, -50, 14, -8, -30, -7, 8, -7, -3, -66, -33, -5, -33, -106, -69, 29, 12, -31, 1, 60, 39, -6, 49, -3, 26,
    -100, -9, -37, 21, 7, -24, -41, 14, 1, 98, 26, -15, -3, -48, 12, 89, -19, -17, -21, 48, -54, -74, 8, 2, -19, -14,
    -45, 36, 21, 13, 4, 22, 53, -17, 13, 16, 22, 8, 18, 30, 50, -73, 0, 1, -53, 48, -58, -84, -36, 27, -28, 20, -54,
    -11, -5, -4, -60, 56, -4, -2, 67, -40, -25, -49, -37, -6, 26, -6, 6, -63, 15, -31, 127, 32, 10, -37, -29, 16, 22,
    44, 38, 26, -33, -1, -31, -90, 7, 50, -26, -1, -15, -43, 1, -16, -74, 104, 36, -10, 29, -61, 71, -40, -70, -29,
    -8, -6, -9, 99, -55, 13, 10, -1, 24, -32, -40, -23, 30, 63, -4, -41, 15, 59, -58, -23, 12, 76, 54, -86, -5, 40,
    32, 24, -2, 24, -40, -42, -25, 32, -18, 85, -23, -24, -103, 85, 36, 14, -17, -40, 59, -60, 43, 1, -5, -62, -23,
    -59, -9, -23, 18, 14, -81, -47, 43, 4, 43, 52, -31, -9, -13, 11, -5, -21, 9, 20, -3, 56, 58, -8, -3, -7, 21, 21,
    47, -77, 29, 20, -16, 15, -16, -46, -73, -54, 45, -21, -6, 45, -17, -24, -2, 24, 59, 28, 33, -41, -10, -101, -1,
    -74, 51, 36, 33, 29, 11, -42, 46, 3, 62, -24, 35, 10, -20, -2, -75, 6, -18, 22, -16, -1, 17, 5, -34, -109, -42,
    -23, 12, 5, 45, 52, -53, 28, 38, -30, 37, -10, -35, 4, 18, 46, -35, 45, -16, 47, 49, -14, 23, -47, 1, 32, -47, 14,
    33, -17, 1, -76, -55, 55, -76, 21, 46, -12, 34, -2, 11, 15, 42, 2, 44, 36, 75, -22, 34, -24, -53, 72, 11, -24, 63,
    -14, 60, 18, 13, -17, -29, -12, 39, -19, 65, -44, -23, -27, -25, 22, 20, -59, 33, 58, -1, 41, 83, -9, 8, 61, 20,
    -42, -27, 10, -116, 16, -16, 45, -14, 62, 6, 72, -94, 8, -33, -43, -4, 44, -20, 20, 13, -49, 28, -10, -43, -75,
    11, -31, 11, -77, -68, -17, -26, 19, 70, -64, 33, 31, -37, -55, 42, -72, -66, -1, -76, 4, -42, -9, -45, 16, 63, 4,
    -25, -17, -31, 12, -52, 79, -21, -48, -49, -15, -20, -64, 21, -25, 6, -41, -15, -61, -12, -41, -9, -37, -39, -1,
    -98, -66, -28, 8, 3, -31, -92, 43, 7, -18, -52, -20, 81, 31, -36, 24, -59, 12, -20, -10, -104, -14, 15, 4, -14,
    19, -13, -39, 25, -38, -1, -25, -66, 9, 73, -31, 8, 36, -31, -29, -13, 27, 123, 11, -107, -63, 3, -11, 15, 41,
    -34, -65, 97, 39, -58, -27, 13, -41, -28, 11, -55, 7, 11, -45, -4, -73, -13, 15, -35, 22, -83, 37, -27, 14, -61,
    -65, 10, -19, -37, 41, -34, -40, -26, -19, -20, 46, -41, 3, -68, -79, -1, 41, -29, 3, -6, -36, 27, -84, -15, 71,
    -62, -27, -43, -12, -97, -64, -65, 40, 82, 10, 69, -52, 47, -101, -21, -74, -60, -22, 55, -15, -64, -27, -20, 24,
    -6, 49, 18, -19, -3, -46, 69, -2, 52, -42, -100, -30, -2, 82, -51, 21, -27, -92, 11, -19, -29, -20, -68, 37, -37,
    14, -38, 1, 21, -40, -40, 40, 36, -30, -24, -43, 5, -26, 48, -13, 25, 12, -5, -13, 46, -16, 26, 56, 13, 17, -13,
    -62, -25, -25, -20, 15, -10, -40, -73, -3, 51, -45, -26, -29, -3, -53, 54, -53, 57, -8, 26, -32, -31, -21, 47, 0,
    15, 12, 1, 36, -63, 66, 2, -23, 17, -7, -34, -13, -51, -80, -32, -4, 17, 2, 7, -7, -14, 5, 38, 5, -77, -59, 4, 67,
    25, -19, -57, -29, -53, 16, 2, 51, -20, -56, 15, -38, -18, 12, 30, -43, -51, 31, 107, -36, -13, -35, -51, -31, 6,
    32, -2, -47, 2, -7, -19, -19, 9, -75, -47, 31, -94, -57, 3, -37, 24, 30, -33, -85, 13, -2, -39, -20, -33, 36, -25,
    49, -75, -107, -77, -33, -69, -86, -31, -52, -17, 21, 56, -80, 1, -29, -5, -24, -15, -35, -92, 43, -74, -60, -50,
    -6, -63, 14, 29, -39, 49, -17, -34, -11, 8, 23, -1, 66, -2, -47, 22, -56, 62, 44, 33, -44, -2, 21, 6, 19, 32, -4,
    2, -8, 4, -20, 11, -37, 16, -33, 83, 10, -35, 86, -53, 35, 36, 48, 6, -7, -49, 94, -94, -36, -18, -75, -92, -97,
    -28, -24, -12, 41, 18, 0, 127, 38, -74, -6, -7, -21, -8, 6, 91, -17, -23, 43, 1, -8, -50, -26, -76, 124, -23, -31,
    -7, 2, 38, -46, -39, -8, 19, -39, -19, 60, -35, -69, -77, 64, 29, 25, -3, 23, -31, 6, 59, -2, 5, 19, 30, -41, 9,
    13, 121, -74, -32, -84, -81, -18, -14, 66, -58, 63, 18, -84, 60, -8, 42, -3, -19, -13, -90, -39, 39, -2, -6, -42,
    -17, 28, -74, -8, 37, -35, 37, -25, -42, -50, -11, 3, 37, 29, -28, -124, -3, -23, 46, -40, 95, -79, -4, -25, -25,
    -55, 69, 12, -16, 91, -35, -28, -86, 13, -19, 16, 29, -21, 15, 5, -29, 66, -53, -29, -10, -48, -35, 29, -27, 20,
    12, 56, -45, 42, 15, -4, -20, -50, 11, -37, 9, 37, -9, 94, -19, 99, -17, -19, -22, -51, -48, -54, -1, -30, -92,
    -26, 80, -32, -21, -35, -53, 17, 27, -10, 49, 90, 12, -23, -8, -45, 17, 14, -4, -31, 67, 60, -25, 1, 57, -17, 66,
    -52, 14, 22, -17, -20, -62, -65, -23, 45, 30, 43, -72, -16, -84, 14, -22, 6, 22, 44, -26, -21, -53, 33, 80, 101,
    70, -10, -1, -57, 11, -31, 56, 20, 47, 26, 64, -28, 13, -52, -31, 46, 28, 31, 14, 41, 95, -62, 28, -17, 13, -97,
    25, -4, -18, -40, 100, 9, -8, 33, -37, -18, -20, -32, -21, 67, 1, -3, -55, 2, 24, 46, 14, -3, 72, -24, -43, 23,
    27, -53, 50, 41, 68, 70, -46, 36, -7, 25, 48, 26, 18, -47, -36, 2, 73, -80, -93, 30, 26, 103, -1, -20, 19, 30,
    -69, -2, 20, 22, -64, 41, 52, -2, -72, 65, 26, -44, 50, 54, 65, -2, 0, 1, 57, 74, -7, 10, -6, 42, -75, -62, 45,
    11, -29, 16, 5, 66, 79, -18, 67, 9, -9, -44, 3, 6, -19, -7, 23, 42, 32, 13, -3, 27, 6, 12, 80, 11, -70, -79, -56,
    -6, -10, 63, 7, 17, 24, 59, -31, -23, -8, -71, -53, 32, 51, -14, 20, -14, -4, 4, 59, -1, 1, 38, 13, -92, 87, -89,
    33, -20, -6, -18, -43, 16, 93, 76, 40, -27, -26, 50, 5, -13, -8, 40, -11, 10, 5, 11, -37, -37, -43, 43, -32, 17,
    -41, 21, 32, 66, 20, 31, 4, -32, 7, 46, -62, -66, 29, 8, 18, 18, -29, -23, -2, 4, 33, 56, -52, -94, 11, -39, -96,
    87, 50, 23, 85, 0, 17, -62, -34, -50, -3, -33, 38, 1, 26, -13, -6, 26, -98, -44, -14, -34, -74, 32, 8, 66, 49,
    -29, 53, -90, -3, -26, 36, 9, -19, 60, -53, -31, -28, -37, -2, -31, 54, -46, 66, -95, -43, 11, -7, 42, 64, -10,
    13, 36, 30, -6, -15, -54, -10, 21, -5, -16, 45, 0, -46, 89, -66, -10, 127, 23, -44, -28, 1, 30, 103, 37, 9, -73,
    -103, -55, 69, 45, 40, -39, -51, 44, 3, 10, 8, -62, -16, 41, 4, 26, 16, -9, 15, 29, 104, -61, 10, 51, -41, 43,
    -10, 3, 32, 24, -22, -35, 15, 54, 7, -44, 4, -22, -75, -18, -3, 49, -63, -28, -16, -5, -33, 57, 65, 22, -56, -60,
    -27, 47, -23, 6, 106, 80, 80, -15, -36, 40, 21, -19, 52, -23, -14, 9, 3, -13, -56, -22, 7, 6, 26, -9, -91, -99,
    24, 7, -3, -54, -43, -27, 1, -11, -5, -36, 102, -10, 20, -55, 47, -55, -15, -34, -28, 27, -3, 0, -55, -62, 43,
    -37, -52, 9, -43, 18, -47, 26, 15, -35, 17, -67, 92, -27, -17, -14, -12, -29, -8, -16, -34, 33, -64, 5, -96, -46,
    -7, -54, 8, 41, -34, -44, -7, 14, -26, -91, 70, -21, 25, -23, -13, -17, -52, -10, -73, -15, -14, 0, 43, -44, -28,
    -57, -8, 32, -26, -37, 8, -25, -114, 19, -9, -48, 69, 15, -19, -16, -4, -1, 36, 45, 108, -87, -68, 7, -54, -17,
    45, -13, -51, -6, 8, -34, -20, 45, 14, -91, -17, -27, 12, 30, 22, -3, -34, 61, 51, -19, 0, 8, 19, 11, 60, 20, -70,
    40, 22, -80, -9, -52, -46, 26, 16, 3, 62, -65, 82, -17, -98, -82, 1, -22, -45, -57, 68, 6, -81, 97, -65, -104,
    -124, 37, -18, 64, -22, 40, 12, 50, 56, -49, 26, -98, -62, 15, 42, 71, -3, 4, 1, -110, -44, 18, -107, -25, 40,
    -49, 20, 27, 11, 92, -20, -25, 7, -14, -48, 27, -38, -21, 13, -17, 41, 14, 29, -70, -36, -55, 1, -26, 70, 6, -22,
    -59, -50, -9, 47, 53, 28, -67, -87, -18, 42, -13, 3, 26, -6, -37, -83, -40, 8, -24, 2, 65, -34, -106, 7, 52, -85,
    6, 58, -91, 45, 34, -78, -20, -31, 10, 21, -63, -86, -8, 56, -1, 48, 3, -16, -24, 11, 35, 33, 27, 20, 31, 8, 64,
    13, -1, -37, -13, 53, -24, 26, 42, -28, 22, 42, 42, 7, 16, -21, 15, -49, 27, -12, 22, -16, 45, 75, 6, -4, 26, 15,
    -40, -11, -16, -20, -3, 5, 39, 18, 22, -8, 53, 34, -19, -28, 10, 10, 4, 48, -8, 7, -14, 18, 7, 56, 19, 29, 27,
    -23, 30, 26, 20, -6, -35, 41, 14, 1, 0, -8, 70, 41, -6, -1, 37, -10, 34, 30, 39, 98, 13, -36, 26, -6, 6, -1, 0,
    71, 41, -7, 28, 56, 25, -8, -3, 4, -18, 9, 9, -39, -32, -28, -3, -33, 3, 32, -14, -5, -31, -14, -39, 33, -2, 58,
    14, -47, 31, -33, 18, 73, -17, 16, 16, -17, 26, 2, -3, 16, 7, 17, -48, 23, 10, 28, 33, -20, -4, -2, 30, -13, 0,
    -31, -13, 39, 54, 37, 15, -47, -74, 13, 5, 35, 8, -24, -19, 32, 22, -20, 88, -26, 12, 10, 49, 25, 27, -33, 78, 26,
    -47, 14, 39, 19, 33, 51, -12, 23, -38, 31, 22, 36, 98, 23, 1, 10, -10, -13, 27, 40, -40, -90, -8, -56, 23, 10, 23,
    -87, -2, -23, 6, -17, 23, -23, 28, -24, -19, -47, -51, 8, 51, -45, 26, -41, 3, 21, -39, 20, 20, 13, -14, -31, -52,
    -12, -31, -13, -15, -2, 3, 3, 59, -26, -18, -4, 31, -41, 19, 4, -28, 46, -9, -23, 11, 17, 15, 48, 36, -29, -1, 1,
    -36, 13, 23, -17, 15, -24, 29, 2, -37, -28, 48, 4, 35, 9, -6, 6, 15, -57, -6, -2, 4, -29, 37, 1, 36, 8, 10, -18,
    61, 25, 9, 17, 17, -29, 29, -78, -9, 39, -42, -38, 30, 6, 38, -1, -9, -43, -4, 50, -32, -20, 20, 12, -9, -4, -43,
    20, 5, -29, 31, -39, -11, -44, -27, -21, -5, 35, 11, 4, -30, -16, -29, 23, 47, 23, -10, 39, 34, 28, 5, 75, -8, 20,
    38, -31, -77, 11, -42, -21, -31, 30, 91, 24, 26, -45, 25, 5, 1, -3, 57, 41, -49, -12, -30, 8, 3, -16, 11, 48, 104,
    -8, 34, -4, 5, -19, 29, -66, 32, 31, 2, -16, -31, 17, -13, 29, -2, -1, -47, -24, 36, -46, -23, 95, -23, 48, 42,
    -1, 23, 29, -53, -11, 7, 17, -24, 34, 23, 72, -33, 43, -21, 13, 5, -47, 11, 6, -16, 12, -25, -69, 4, -10, -69, 19,
    23, -32, -52, 22, 5, -18, 65, 29, 24, -6, -13, 8, 19, -45, -14, -18, -127, 9, -16, -9, -38, -9, -4, 87, 17, 3,
    -62, -31, -35, -35, -40, -31, 5, 9, -3, 34, 41, 0, 14, -56, 0, -29, 26, -6, -45, -25, 38, -45, 42, 53, 12, -21,
    -26, 0, -35, 69, 22, -18, -11, 16, 59, -44, 29, 8, -20, 5, 16, -32, -13, -42, -7, -32, -38, -26, -5, 21, -34, -62,
    46, -27, -48, -11, 14, 28, 7, -12, 13, 36, 59, 37, -75, -33, 22, -30, 19, -36, 37, -3, 47, 42, -62, 2, 62, -4, 36,
    6, -9, 30, -31, 1, -5, 1, -16, -27, 54, 45, 42, -11, 20, 16, -67, 45, -2, 14, -20, 13, 44, -33, 102, -47, -9, 23,
    -123, -25, 19, -34, 10, -42, 13, -51, -14, 1, -10, -1, -10, 1, -26, -126, -14, 13, -38, 9, -16, -33, -71, -29,
    -19, 19, -24, 100, 58, 37, 56, 46, 1, 11, -24, 33, -3, -9, -17, -3, 71, 24, 4, 32, -18, -6, -65, 5, -28, -17, -26,
    2, 39, -11, -47, -5, -27, -16, -13, -65, 27, 34, 13, -64, 10, 57, 5, 28, 27, 15, -41, 7, -11, 4, 6, 7, 26, 39,
    -18, -34, 2, 24, 14, -6, -38, 40, -21, -32, 50, 78, -3, -31, 20, -3, -39, 35, -33, -23, 1, 77, -5, 31, -29, 23,
    39, -48, 34, -11, -13, -6, 51, 25, -6, 62, -22, 18, 6, 14, 26, 1, 9, 35, 18, -36, 66, 12, 23, 5, -25, 7, 28, -8,
    -10, 28, 48, -81, 19, -14, -3, -52, 2, 20, -3, 20, 87, 34, -31, -21, 3, 1, -12, -70, 11, -20, 8, -36, -18, -64, 6,
    72, -75, 53, 45, -42, -55, -54, -42, -21, -20, 37, -9, -13, 17, -62, 16, -68, -51, -15, -10, 47, -13, -9, -29, -3,
    38, -11, 39, 30, -51, -18, -6, 21, 73, -3, -55, -16, -10, 19, 41, 0, 5, 10, 16, -32, 20, -40, 52, -7, -52, 39, 9,
    34, -26, 1, 23, 106, 127, -26, -8, 37, 14, -48, -2, -43, -55, -44, 48, 6, -9, -1, -14, -81, 58, 16, -7, 35, -1,
    10, 85, -26, 9, -62, -16, -34, 31, 22, -25, 30, -6, -30, 51, 5, -25, 13, 2, 62, 35, -24, 59, 57, -14, -32, -37,
    -7, -80, -40, 7, -11, 3, -53, 30, 5, -22, -9, -22, -16, 25, -10, -48, 17, 11, -44, 17, 72, 8, -80, -73, -60, -47,
    4, 36, 34, 14, 59, -77, -68, -75, -38, 11, 14, -30, 16, 7, 34, -50, 86, -50, 80, 36, -68, 12, -18, -60, -44, -6,
    46, 38, -51, -16, -40, -42, -52, 75, 23, -17, 16, -78, -19, 44, 21, -62, -14, -43, -33, 22, 38, -37, 31, 1, -75,
    18, -7, 31, 31, 51, 17, -46, -19, -47, -10, 1, 9, 9, -100, 30, 63, 19, -14, -36, -73, 22, 30, 52, 109, -29, 12,
    -51, -3, 41, 0, 13, 38, 49, -2, -26, -16, -37, -53, 4, 13, -30, 7, 4, -40, -1, -39, -77, 83, 50, -6, 31, -41, -11,
    -7, -14, -60, 38, -92, -4, 4, -14, -43, -43, 9, -48, 14, -29, 24, -33, 50, -94, 5, -33, -22, 6, 73, 11, -65, 3,
    -37, -81, -11, -41, 19, 72, -24, 32, 14, 9, -34, -16, 5, 47, 11, 48, -2, -12, -43, 25, 14, -5, -61, 58, 47, -83,
    -41, 58, 44, -92, 45, 50, -1, -49, -31, -73, 18, -11, -47, 66, 40, -45, -18, 40, -45, 5, 53, 33, 86, 4, -43, -111,
    9, 40, -79, -19, -2, -10, 22, -26, 80, 18, 38, -63, -14, 80, -46, 7, -30, -13, 43, -44, -87, 64, 8, 96, 59, 19,
    -50, -3, 3, 27, 34, -10, -6, 42, 4, -17, -58, -35, -82, 36, -5, 3, 23, 34, -84, -23, 19, -32, 22, -37, 55, -39,
    -42, 56, 8, -33, -1, 26, -52, 42, -27, -19, -1, 37, 61, 54, 52, -59, -75, 38, 54, -45, 30, -10, -91, -24, -28,
    -97, -17, -53, 26, 9, -5, -16, -54, -10, -43, -72, 45, -35, -37, 7, -9, -85, -36, 19, -71, 29, 12, 1, 31, 32, 45,
    23, -20, 14, -23, -64, 40, -12, 9, 21, 17, 45, 13, -12, 93, -127, -56, 26, 15, 19, -24, -82, -13, 19, 47, 3, 55,
    -9, 0, 77, 32, 32, -30, -12, -3, -5, 21, 86, 58, 63, 34, -15, 24, 108, -42, 2, -10, 77, 16, 19, -60, -16, 107,
    -20, -92, 89, -12, 42, 31, -46, -29, -107, 92, 2, -49, 40, 18, -31, 13, 45, 13, 24, -44, -75, -56, -123, 11, -1,
    -24, 25, -6, -37, -17, 29, -40, 24, -35, 72, 43, 91, -7, 6, -6, -3, -35, -39, 1, -43, -79, 33, -13, 11, 51, 3, 59,
    -24, -61, -52, -60, 32, -43, 51, -31, 0, 0, -15, -63, 12, 114, 64, -9, -8, -25, -21, -50, 26, 107, 82, -74, -64,
    45, -31, 8, 0, 11, 40, -71, -4, -59, 41, -6, 0, -6, 2, 4, -40, 39, 20, 66, 26, 56, 36, -64, 55, 35, -26, 34, 65,
    -10, 10, 32, 8, -53, -32, 27, 67, 56, -10, 34, 25, -83, -12, -47, 77, 10, -45, 27, -51, -3, -21, 99, 4, 123, 76,
    -58, -55, 62, 40, 8, 29, 10, 15, 6, -41, 11, 13, -23, -30, -19, 9, 54, -46, -3, -49, 6, -10, 60, 88, 64, 32, 29,
    -2, -12, -28, 67, 2, -30, -14, -11, -18, -8, 4, 9, 44, 14, 39, 55, -78, 23, -12, -41, -92, 12, 24, 0, 21, 3, -39,
    -15, -58, 48, -12, -51, -37, 15, 70, 51, -30, 37, -2, 1, -8, 60, 117, -1, -2, 24, -34, -7, 24, 19, -1, 30, 44, 31,
    7, 7, -3, 6, -86, -84, -16, -8, 15, 12, 23, 57, -9, 78, 36, 53, 59, 39, -10, -14, 0, 1, -22, 57, -51, -22, 47,
    -29, 30, -6, -7, 13, 16, -5, 4, 68, -49, 16, 19, -54, 12, 57, 7, -32, -14, 44, -31, 37, 113, -73, 8, 18, 17, -86,
    -60, -26, -2, -1, -9, -29, 28, 5, 86, 47, -16, -94, -21, -4, 83, -66, 50, 30, 47, 2, -58, -20, 34, -24, -68, -38,
    -6, 50, -37, -49, -12, -48, 5, 34, 65, -8, 49, 33, 6, 11, -49, -78, 40, 43, 61, 3, -18, -10, 29, -42, 36, -14,
    -19, -44, 33, -48, 16, 91, 27, 40, 76, -4, -17, 2, 46, 61, -80, 4, 32, -66, -6, -44, -66, 11, -23, 32, -21, -104,
    28, -95, -59, 5, -6, 71, 14, -2, 114, -13, 33, -22, -2, -127, -65, -84, -17, 16, -60, 78, 5, 15, -4, -7, -18, 8,
    -11, -7, 17, 72, -47, -34, 25, 10, 2, -58, 4, 4, 30, -2, 88, 69, 13, 27, -80, 29, 44, 95, 19, -30, 3, -90, -10,
    -14, 36, -35, 27, -19, 4, -23, 38, -38, -15, -56, -31, -75, -46, 5, 51, 20, 13, -21, 11, 23, 13, -11, 3, -27, -19,
    -12, -32, -33, 57, -52, 0, 30, -37, -25, 120, 10, 57, -12, -8, 31, 48, -109, -34, 78, 37, -12, -39, -20, 82, -11,
    -6, -36, -14, 31, 14, -7, 42, -34, -81, 63, 14, -40, -10, 58, -21, 15, -14, -20, -83, -12, 81, 34, 23, -17, -46,
    13, -95, 28, 29, 25, -3, -25, 70, 16, 39, 6, -50, -20, -49, 18, -41, -23, -69, 7, 16, 49, -38, -22, -41, 10, 15,
    -72, 5, 1, 16, 16, -17, -49, 16, -7, -1, 24, 49, -9, 8, 29, -69, 55, 30, 11, 7, -19, 10, -5, -23, -30, 69, -35,
    -57, 92, -68, 62, 30, 5, 40, -31, 37, 6, -59, -40, 16, 27, 0, -29, 0, 102, -51, -56, -3, -7, -60, 14, 29, -33, 73,
    0, -29, -2, 33, -48, -1, 28, -17, -40, -8, -87, 47, -37, 8, -91, 33, -55, 13, 31, 12, 24, 6, 73, 62, 32, -94, -55,
    -61, -53, -14, 4, 67, 13, 37, 13, 40, 51, -25, -14, 14, -24, -40, -45, 1, 4, -19, -50, 46, 11, -18, 47, -26, 16,
    -29, 101, 0, 13, -17, -17, -1, 18, -5, -21, -58, -36, -41, -16, 18, -6, 34, 21, -30, -25, -71, -39, -51, -43, -16,
    -43, 0, 12, -86, -51, 14, -45, 17, -47, -27, -13, -11, -39, 26, 54, 9, -46, -18, -1, -7, 9, -51, -3, 5, 11, -32,
    -98, 47, -17, 53, 84, 46, -35, -18, -45, 81, -52, 32, -19, -73, 109, 23, -47, -9, -21, 50, 23, 61, 53, -48, 4,
    -49, -17, -66, 19, 15, -31, 14, -33, -18, -16, 6, 38, 27, 24, 34, -33, -29, -24, -23, -43, -80, 12, -38, 54, 69,
    -8, 10, -39, 11, 8, -79, -32, -87, 0, 0, -18, 117, -30, -52, -29, -32, -8, 23, 31, 16, 67, 13, 39, 14, -19, -2,
    -47, 26, -31, 16, 20, 52, 29, 71, -9, 33, 25, 40, 42, 7, -47, 55, -51, -2, 43, 11, 18, -8, -52, -11, -46, 61, -2,
    37, -7, -22, 40, 11, -70, 55, 21, 28, -7, -22, 3, -19, 25, -79, -1, 27, 67, -6, -19, 23, -23, 32, -28, 94, 4, -35,
    24, -7, -7, -23, -61, -4, 47, 48, -4, -1, -50, -26, 46, 103, 31, 66, 18, -14, -108, -1, 36, -24, -56, -43, 12, 21,
    83, 35, -18, -1, 66, -28, -39, -24, 34, 5, -19, -12, -19, 21, -23, -25, 2, 5, 37, -47, 16, -12, -67, 7, 59, 37,
    -59, 83, -50, -21, 15, -13, -13, 28, 18, 39, -40, -5, 25, -81, 19, -46, 46, 72, -59, -16, -7, -67, -21, -27, 0, 8,
    56, 26, 62, 30, 1, -26, -5, 35, 23, 62, -71, -4, -78, 37, -21, 14, -48, 22, 55, 1, -41, 16, 27, 12, -51, -39, 23,
    33, 41, 94, 32, 20, -70, -19, -73, 51, 22, -62, -69, 19, 11, -23, 33, 17, 16, -14, -4, 52, -21, -87, 17, -7, 15,
    1, -54, -30, 71, -81, 29, -31, -55, -58, 5, 50, 2, -52, 33, 44, -24, -22, 29, 111, -18, -17, 26, -58, -45, 31,
    -47, 31, 8, 83, -54, 22, 22, -21, 23, 35, 39, 21, 28, -26, -13, -23, 43, 32, 43, 9, 3, 17, 68, -43, -18, -29, -7,
    3, 18, -14, -12, 17, -15, -10, 12, 64, -30, -7, 45, 7, 27, 95, -45, -15, 52, -51, 9, -26, -73, -42, -63, -21, 43,
    127, 54, -75, -6, -16, 7, 78, 77, 53, -15, 6, -6, -23, -40, 15, 32, 57, 27, 27, 16, 75, -1, 19, 11, -39, -45, 54,
    -26, 127, 43, -46, 30, 43, -32, 34, -44, -35, -31, 28, 1, -98, -12, 13, 22, -94, -11, -8, -28, 42, -10, 17, -39,
    79, 15, -25, -35, 10, 59, -48, -37, -45, 8, -14, -4, 30, -12, 38, 29, -89, 28, -28, 28, 45, -11, 20, 0, 11, 34,
    22, 22, 42, -6, -49, -32, 9, 72, -9, 32, -38, 27, 68, 2, 38, -25, 11, -3, 36, -49, -49, -18, 6, -50, -5, 22, 7,
    -6, 34, -21, -14, 32, 17, -31, 57, -23, -3, -17, 32, -23, 56, -34, -28, 31, 28, 4, 65, -9, -24, -9, 50, -45, 7,
    71, -37, -33, -22, -2, 47, 88, -10, 11, 5, 12, -15, 57, -18, -30, 7, 14, -15, 6, -78, 13, 21, -44, -12, -38, 25,
    22, -27, 89, -9, -77, -47, 22, 46, -16, 8, -52, -14, 33, -34, 53, 22, -6, 43, 17, 29, 45, 4, -13, -66, -14, -65,
    8, 60, 22, -17, -11, 19, -59, -36, -31, -2, 16, 1, -5, 53, -21, -24, -15, -44, 13, 10, 6, 30, -44, 18, 13, -74,
    34, -7, 46, -11, 28, 19, 33, -29, 28, -16, 52, -20, -47, 16, 16, -30, -33, 6, -25, 4, -11, 4, 44, 18, 83, -6, -12,
    35, -7, -24, 22, 9, -32, -82, 51, -33, -71, -120, 46, -12, 6, -15, -18, 4, 8, -3, 32, 4, 26, -13, -9, -59, 9, 33,
    5, 25, 0, -40, 60, 19, -8, 21, -67, 26, 28, -91, 106, -43, -1, 10, 60, 78, -11, -50, 18, -3, -68, -18, 33, 28,
    118, 64, 33, -19, -14, 34, -26, -49, -5, -73, -34, 44, -1, 9, 11, -13, 36, -25, 34, -50, -16, -36, 120, -6, 4,
    -44, -3, 11, -42, -2, 24, -72, -53, 88, 37, -64, -40, -25, 36, -8, 12, -16, -41, -52, -60, -17, 61, -59, -33, -55,
    -52, 60, -22, 47, 19, 0, 34, -8, -66, -20, 44, 13, -12, 25, 57, 12, 11, -98, -5, -37, -32, 82, 8, 11, -16, -1, 14,
    -10, -4, 13, 27, -2, 33, -20, 23, -5, 3, 21, 48, -2, 69, 31, 11, -96, -3, 15, 61, 27, -10, 7, -7, -17, -9, 0, 51,
    26, -6, -32, -3, 0, 42, -29, -26, -10, -33, -3, -18, -10, 33, -23, -14, -44, 45, 47, -57, 13, -8, -122, 25, -28,
    -38, -70, -14, 45, 15, 63, 38, -6, 86, -24, 18, -60, 28, 28, 17, -35, -11, 6, -66, -14, -61, 2, -33, -48, -65, 10,
    3, 46, -64, 86, 55, 23, 74, -28, -70, 50, -21, 11, 21, 17, 60, -2, -60, -17, -90, -52, 29, -29, 12, -48, 29, 25,
    -33, 18, -28, -112, 104, 111, 20, -59, 106, 8, -51, 37, -56, -5, -85, -20, -22, -27, 53, -80, 50, 0, 70, -71, 22,
    5, -24, 56, -70, -12, 1, 45, -18, 52, 46, -76, 36, -50, -44, -33, -27, -24, -14, 31, 37, -35, -54, 36, -6, 20, 28,
    -28, -2, -100, 17, -56, -6, 13, 15, 50, 41, 3, 55, 4, 20, -11, 18, 33, -25, -9, -47, -10, 91, -36, -49, -13, -46,
    49, -59, -28, 1, 2, -7, -11, -55, -87, -71, -4, -39, -14, -40, -86, 48, 35, -47, -9, -48, -12, -11, -21, -58, -49,
    37, 54, -26, 61, -39, 15, -93, 17, 46, 6, -14, -109, -7, -32, -15, 21, -63, 2, 16, -32, -35, 7, 45, -3, 6, -19,
    -30, 33, -5, 0, 80, -71, -47, -10, -75, 49, -27, 65, -6, 20, -40, -34, -23, 67, 7, -63, -4, -5, -78, -49, 21, -53,
    -57, 56, 29, -57, -28, 26, -46, 40, -67, 2, 6, -70, 56, -27, 36, -42, 33, 14, 81, -18, 27, 23, 29, 4, 127, -23,
    -26, -30, -38, -86, -65, -1, 20, -109, 26, -45, 0, -21, -36, 100, 8, -3, 10, 28, -57, 11, 41, -27, 64, 3, -10, 33,
    11, 50, -45, -89, -41, -46, -43, -26, -23, 19, 1, -36, -27, -65, -25, 59, 127, 14, 4, 43, -29, -69, -21, 25, -4,
    -71, -72, 2, 23, -23, 49, 58, 44, -33, -1, 2, -35, 1, 47, 28, -10, -20, -5, 34, 24, -20, 31, 34, 11, 17, 86, -4,
    3, 10, -37, 81, -41, -58, -27, -2, 5, -45, 2, 2, 48, -7, 7, 97, -29, 86, -19, 13, 68, 33, 82, -48, 54, 59, -69,
    24, -2, -59, 10, -64, -11, 35, 53, 60, -57, 43, 68, 60, 6, -6, 10, 12, -42, 34, 7, 3, 14, -6, -59, 9, 18, 52, -8,
    40, -2, -48, -18, -51, -21, 22, -9, 32, -24, -17, 7, 48, 66, 111, 65, 34, 35, 50, -30, -11, 46, 75, 50, 52, -64,
    3, 11, -3, 46, -66, -30, 34, -11, 67, 6, 32, 30, 39, -12, 90, 51, -2, 35, -23, 18, -28, 53, 7, 0, 26, 11, 65, -7,
    33, -31, -45, 30, -9, -2, 42, -15, 25, 6, 20, -23, 41, 5, -19, 45, -3, 13, -12, 17, -22, 13, -14, -22, 11, -47,
    -115, 23, 45, -23, -8, 13, 29, -8, 26, 4, 70, -28, -5, -33, -53, -34, -62, -58, 28, 21, -19, 15, 6, 3, 50, -8,
    -49, 41, 7, -34, -22, 19, 116, 40, -56, 24, -75, -44, -16, -76, -7, -86, -44, -52, 1, -61, -47, -23, -12, 21, 49,
    28, -81, -18, 11, -30, 48, 8, -18, 11, -53, 35, -99, -16, -23, 49, 16, 27, -20, -6, -8, 12, -43, 23, 8, -30, 31,
    -45, -31, 18, -61, 2, 38, -39, -29, -71, -9, -14, -27, 35, -42, 26, -80, -30, -10, 14, 69, -121, -5, -46, -73,
    -28, -4, 70, -8, -66, 25, -35, -5, -57, -1, -5, 10, -65, -28, 40, -17, 50, -5, -18, -7, 39, 94, -70, -65, -43, 4,
    42, 18, -13, -33, -57, -5, 22, -4, 34, 10, 3, -52, -33, 4, -90, 60, -3, -17, -41, -41, -41, 9, -62, -16, -55, -13,
    55, -39, 9, 0, -9, -12, 57, -27, 26, -1, -23, -74, -65, -44, 6, 33, -42, -13, -38, -53, 31, 16, -10, 0, 14, -38,
    -2, 11, 19, -11, 11, -29, 18, -16, -19, -8, -1, -46, -20, 61, -30, -12, 0, -9, 6, -60, 3, -13, -5, -18, -9, -12,
    -40, 34, 2, 14, -6, -47, -20, -39, -57, -8, 37, -24, -4, 15, -6, -33, -64, -62, 8, -58, -16, -83, 27, -30, -5, 38,
    -4, -30, -24, -29, 51, 5, 47, -12, -13, 55, -5, -74, -59, 4, 16, -32, -3, 18, 9, -10, -13, 10, 13, 58, -2, -49,
    -6, -85, -36, -10, -75, -40, 20, -21, -76, 8, 6, 28, 2, -19, 40, 1, -26, 32, 33, -35, 1, 3, 85, -36, -14, 1, -25,
    -35, 14, -46, 10, -28, 37, 12, -25, 61, 87, -1, -27, 41, -26, -27, -23, 31, 65, 0, 15, 37, 29, -26, -27, 62, 2,
    36, 15, -25, 30, -36, -4, -29, -41, -26, -16, -27, -6, -25, 42, 35, -10, 16, -5, -10, 5, 50, -29, -28, -21, 46,
    -10, -54, -34, -66, -22, -51, 52, 25, 0, 17, -55, -37, -10, -77, -43, 10, -17, -35, -18, 4, 28, -31, 52, 21, -8,
    -43, 31, -68, -37, 72, 5, 33, -12, -43, -5, -34, 27, -54, 15, -31, 17, -11, -5, 27, 10, 5, 2, 55, -13, 14, 38,
    -35, 7, -41, 39, -28, 18, 11, -51, 1, -15, 83, -37, 28, 25, -10, 18, 16, -7, 45, -41, 12, -24, -19, -35, 5, 19,
    -46, -75, 9, 23, 0, -52, -2, 70, 18, -45, 1, 11, -2, -10, 32, -14, -5, 56, 28, 0, 25, 48, 29, 18, -47, -33, 37,
    -33, -46, -1, 35, -5, 99, 7, 29, -56, 2, 37, 14, 21, -5, -25, -17, 33, -12, 27, 22, -85, 41, -58, 30, 66, -29, 10,
    -4, -14, 6, -78, -18, 16, -34, 7, 4, -73, -50, -42, 16, 4, -25, -53, 30, -28, 38, 9, -4, 60, 41, 0, 16, -50, 5,
    -81, 24, 32, 4, 8, 17, 4, 55, -23, -16, -33, 20, -6, 25, 29, -29, 103, 48, -20, -16, 27, 20, -35, 36, 8, 8, -61,
    28, 11, -36, 3, 43, 27, 22, 17, -18, 28, -50, 57, 51, 20, -5, -1, 42, 5, 36, 2, 28, 63, -34, 24, -20, 4, 47, 74,
    -5, 16, 73, 41, -15, 32, -22, -23, -15, 70, 58, 4, 9, -8, 37, -53, -106, 12, 14, -23, -41, 1, -10, 10, 95, 20,
    -12, 28, -18, 11, -37, 63, 4, -2, 33, 12, 42, -7, -40, 29, 67, 12, -51, -8, 34, -5, 52, -19, 71, -13, -24, -22,
    20, -2, 1, -4, -12, 11, -13, -20, -59, 97, 54, 6, -20, -3, -19, 33, -39, -4, 3, 62, -20, 53, 83, 34, -63, 8, -36,
    -15, 18, -17, 33, -36, 24, 47, -6, -39, -1, 79, 23, 11, -34, 53, -28, -19, 74, -49, 44, -34, 19, -51, 22, -22, 45,
    58, 29, 13, 13, -25, 17, -8, 13, -16, -25, 28, -31, 6, -60, -14, -27, -33, -47, 34, -78, -75, -12, -11, 19, 36,
    99, 5, -16, -11, -2, -52, -34, 27, -12, -2, -7, -52, 39, -49, -27, 3, -44, 20, -6, 31, -42, 1, 29, 17, -32, -50,
    -32, 78, -21, 7, -15, -8, 12, 14, -49, 7, 39, 31, -82, -47, 56, -15, 10, 21, -13, -55, -14, -13, 4, 28, 1, -10, 4,
    36, 4, 5, -47, -49, 9, -50, 59, -3, -52, 22, -6, 11, -2, -62, 44, 19, 9, 20, -38, 67, -1, -66, 44, 11, 116, -21,
    21, 46, -103, 46, 20, 73, -19, -57, 10, -4, 17, 18, -11, 56, -43, -7, 14, -13, -34, 9, 44, -9, 4, -33, 1, -21, 63,
    33, -75, 1, 17, 7, 40, -35, -2, 7, 20, -41, 63, 10, 9, 42, -3, 25, 53, -41, -81, 15, 36, -55, 53, 33, 34, -47,
    -29, -19, 6, 22, -19, 6, -3, 126, -21, 4, -4, -42, 0, -70, -15, -22, 21, 118, 11, -40, 0, -64, 58, 84, 8, -9, 23,
    -5, 4, -11, -42, -1, -22, -2, 13, -30, -14, 34, 13, 30, -57, 18, 68, 38, -48, 34, -35, 63, 91, 33, 57, 40, -36,
    -22, 24, 61, 34, 9, 12, 2, -46, -30, -39, -35, 25, 41, 27, -21, 6, 59, 24, -19, 2, -40, -44, -62, 14, -3, 52, 36,
    107, -26, -17, 29, -46, 38, 0, 25, -84, -10, 4, 2, -17, 62, -41, -29, -37, 3, -24, -32, -39, -71, 12, -11, 25, -7,
    -13, -41, -78, -4, 43, -37, 24, -15, 7, 38, -34, -21, -23, -26, -22, 15, 1, -52, 44, 30, -42, 19, 42, -5, 45, -24,
    4, -30, -23, 41, -22, 103, 61, -71, 19, 9, 23, 12, 37, 87, 56, -50, -47, 28, 55, -16, -15, 29, -66, 10, -26, 13,
    -37, 8, -12, 25, 49, 44, -28, 50, 8, 33, -14, -66, -46, 20, 41, 65, -11, 70, 4, 25, -43, -22, -23, 89, -21, -45,
    9, -26, -41, -13, -7, -14, 8, -74, -33, 24, 4, 29, -44, 15, 37, 39, 15, 5, -69, 17, -18, -27, 14, -15, -27, 16, 9,
    19, -48, -54, -79, 12, -10, 5, -39, -22, 18, -19, -10, -2, -24, -11, 51, 20, 46, -18, -34, -36, 20, -27, -46, 37,
    -8, -10, 32, 0, 22, -53, -18, 8, 37, -30, -55, -23, 9, -17, 37, 4, -40, -27, -44, -86, -75, 9, 3, -27, -12, -10,
    -51, -75, -10, 20, -33, -42, 14, -24, -3, 13, 46, -63, 6, -25, -36, 32, 61, -5, -41, -31, 37, 18, -45, -81, -34,
    -18, 53, 14, -14, -26, 3, 17, 127, -31, -28, -43, 5, 40, -35, -32, -28, 13, -11, 127, -25, -23, -55, 16, -63, 76,
    -35, -25, -30, -42, 21, -79, 78, -11, 25, 17, 16, -3, -28, -58, -5, -50, 30, 20, -103, 56, -55, -14, 2, 14, 58,
    -101, -38, 4, 44, -47, -83, 77, 21, -30, 55, 13, 0, -31, -18, 27, 14, -73, 14, -72, 38, 20, -62, -35, -38, 15, 35,
    -36, 58, -35, 4, -82, 35, -13, 41, -11, 17, -3, 37, -61, 16, -17, -14, -33, 6, -73, -30, 90, -68, -35, 44, 0, -23,
    33, 64, 35, -2, -5, 11, -33, 30, 8, -30, 20, 47, 18, -97, 37, -22, -56, -1, -108, -40, -21, 55, -57, -59, -86,
    -59, -77, -65, 7, 3, -31, -40, -25, -29, -34, -8, 1, -28, 40, -47, -13, -17, -20, -36, 14, -9, -106, -47, -59, 19,
    -15, 26, 6, 37, -2, -41, -10, 0, -14, 42, -28, -21, -44, 20, -18, -2, -31, -52, -39, 22, -73, -3, -33, -59, -35,
    -40, -5, -31, -28, 78, -25, -15, 7, 20, -8, -31, -25, -43, 16, 32, 31, -65, 30, 56, -1, 25, -59, -83, -4, -8, 1,
    -57, 6, -3, -5, 9, -15, 55, -18, 42, 5, 9, -89, 59, 6, -12, -59, 61, -16, 37, -33, 5, 50, 16, -30, 29, 0, 42, 59,
    10, -13, 47, -19, -10, 17, 21, -3, -39, -53, 1, 16, -41, 18, -56, 19, -20, -34, -46, -41, -12, -30, -24, 48, -127,
    19, 61, -17, 0, -10, -32, -15, 27, -43, 62, 0, -30, -14, -28, 14, 19, -12, 65, 67, -54, -8, -32, -25, -17, 78,
    -25, -11, 42, 68, 57, 51, -10, -76, 41, -55, 29, -45, 24, -5, 13, 46, 28, 15, 3, -29, 62, 15, -12, 52, 47, -55,
    36, -31, -9, 36, 31, 57, 65, 1, 9, 34, 26, 38, 21, 99, -75, -60, 2, -7, 84, 66, -38, 32, 7, -28, 10, 13, 6, 47,
    -17, 23, -38, -53, 28, -21, 10, 73, -2, 25, 75, 39, -3, -31, 32, 86, -41, -49, 57, -9, 36, -20, -43, 14, 10, 40,
    70, -8, -50, 29, 30, 44, 54, 13, 9, -31, 51, 12, 20, 37, 14, -11, -53, -67, 13, 0, 20, -9, -35, 41, 12, 34, -35,
    29, 24, -46, 45, 8, 92, -18, -16, -3, -7, -39, 5, 10, -23, 44, -7, 40, 39, 4, -18, 14, -17, -24, 53, 30, -18, 52,
    14, 11, -41, -4, -6, 6, 57, -34, 40, 1, -72, 37, 68, 37, -36, -25, 39, -28, 2, -2, -30, 61, 5, -43, -42, 33, 43,
    -52, 53, 9, -34, -2, 0, -15, 25, -11, 3, 63, 44, 9, 59, -21, 32, 21, 29, 16, -4, -35, 35, 42, 47, 10, -1, 35, 24,
    26, 57, 20, 127, 91, -52, 45, 31, -23, 22, -2, 52, -48, 51, 3, -24, 22, 15, 30, -79, -34, 107, 32, -76, 10, -15,
    17, -12, 45, 46, 28, 57, -69, 18, -12, 112, 48, -14, 47, 50, -1, -11, -32, 15, 47, -49, 62, -15, -6, 49, -107, 34,
    -46, -37, 31, 1, -35, -20, -9, 32, 30, 16, -6, -50, -52, -99, -31, -45, 49, -5, 7, -34, 15, -44, 73, -44, 70, 36,
    61, -1, -11, -14, -103, 59, -36, -2, -35, -35, 2, -47, -66, -17, 77, 50, -20, -43, -20, 9, -10, -55, 6, -70, -47,
    32, 11, -15, 17, 22, -48, 56, -41, -25, -11, 13, 8, -72, -30, 35, -64, 17, 91, 20, 87, 11, 29, -42, -34, 20, -26,
    49, 101, 59, -70, 2, 32, 60, -11, -42, -36, 32, -50, 2, -20, -18, -20, 38, -65, 41, -38, 50, -7, 76, 16, -38, 30,
    -16, -17, 27, -52, -56, 20, 6, 0, 2, -1, -18, 35, -30, 17, -17, 53, -53, -75, 23, -4, 5, -13, 6, 2, -15, 28, -23,
    -24, 45, 4, 43, -20, -29, 17, 23, -43, 38, 0, 46, -100, -45, 50, -24, 44, 50, -13, 30, -9, -54, 19, 55, 56, 0, 27,
    57, -23, 39, -15, -32, -57, 18, -33, 39, 37, 70, 24, 13, 2, 12, 30, 77, -7, -20, 41, -34, 3, -15, 32, 38, 11, 40,
    18, 36, -6, 9, 61, 70, -15, 15, 69, 82, -32, 20, -12, -15, -19, 71, 16, -51, 53, 35, 24, 3, 46, -67, -56, 12, 77,
    56, 10, 38, 58, -21, 27, -22, 31, -13, 70, 46, -15, -5, -67, 7, 62, 53, 24, -4, 30, -30, 24, -29, 45, 43, -34, 3,
    -14, -26, -9, 21, 3, -2, 12, 32, 28, -43, 1, -10, -49, 26, -29, 2, 8, -9, 14, -46, -1, -15, 36, -23, -53, 46, 39,
    -1, -17, -13, 5, 51, 67, 6, 8, 47, -1, 44, -6, -24, -5, -32, -30, 60, -63, 29, -12, 34, 3, 25, 47, 14, -32, 42,
    -13, 12, 27, 35, -26, 66, -55, -69, 31, 20, 26, 14, 17, -31, -13, 26, 73, -3, -4, -10, -3, 6, -18, -36, -15, 50,
    3, 13, 29, -6, 16, 47, 38, 30, 15, 15, -3, -57, -57, -40, -37, 3, 7, 37, -12, -11, 7, 52, 45, 15, 1, -2, -52, -40,
    -1, -16, -2, 74, -5, 9, 34, -7, -22, 9, -10, 38, -4, -11, 12, -7, 7, -33, 0, 40, -25, -46, 2, 8, -34, 25, -25, 18,
    -17, 9, -4, 69, -46, -16, 52, 17, -14, -6, 28, -19, -1, 53, 14, 19, -12, 33, 36, 37, -13, -5, 21, -56, -8, -27,
    48, 6, 11, -5, -6, -7, -13, 41, -6, -28, 10, -28, 30, 24, 11, 44, 25, -63, -44, 68, -12, 52, -29, 9, -36, -33, 30,
    31, -32, 0, -69, -22, -1, -35, 57, 45, -20, 61, 32, 2, -4, 35, -12, -7, -20, 40, -3, 1, -60, -30, 64, 31, 53, 24,
    -46, -35, 8, 4, 9, 69, -23, 61, -36, -26, 11, 49, 33, -9, 36, -5, -30, -13, 58, -21, -11, 38, 23, -46, 20, -27,
    -17, -115, 64, 8, 5, 3, 35, 65, -67, -32, -37, 11, 30, -15, 22, 73, -5, 66, 10, 29, 78, -35, 9, 79, -60, -11, 24,
    -72, 45, 27, -26, -43, -48, -15, 10, 2, 21, -16, -52, -27, 9, -41, 36, 62, 34, 99, -5, 22, -67, 42, -21, 8, 26,
    -6, -18, -56, -42, 73, -58, -19, 5, 16, 31, 25, -26, 48, 79, 24, 78, 1, -36, -2, -17, 65, -30, -34, -20, -8, -47,
    -20, 20, 20, 12, 9, 43, 30, -43, 2, -12, -67, 31, 12, -25, 13, 6, -11, -42, -14, -21, 9, 5, 61, -52, 28, -43, -2,
    -8, 84, -7, 5, 2, 52, -55, 38, -12, 25, 60, 5, 15, -71, -88, -12, 27, 1, 30, -49, -67, 67, -13, -43, 7, -21, -55,
    -40, -28, 6, 38, -21, 30, -15, 1, 20, -47, -2, -53, -47, -46, -30, -18, 1, -46, 35, 0, 72, 6, -15, -28, -33, 12,
    25, 30, 35, 0, 17, -20, 5, 9, 25, 35, -19, 34, -47, -42, -30, -3, 21, 19, 35, -36, -13, 14, -39, -39, -60, 15, 5,
    -44, -27, -1, -45, -32, -5, -107, -15, -33, 6, 63, -45, 19, 21, -93, 10, -56, -40, 0, -16, 59, -4, -29, 36, 4,
    -24, 4, -47, 3, 56, -9, -44, -25, -5, -83, -24, 13, 61, 53, -21, -37, 60, 35, 2, 9, 127, 7, 54, 37, -12, -14, -9,
    -3, 2, -20, -12, 52, -12, 24, 4, 19, -47, 70, 37, -31, 31, 33, 19, -20, -40, -29, 27, -11, -31, 10, 18, 11, 8, 72,
    -60, 38, -35, -1, -11, -62, 18, -82, -17, 33, 1, -1, 28, -62, -29, 30, 20, -31, -7, 68, 52, -50, -51, 22, -30, 75,
    -21, -16, -32, -7, -27, -101, -32, -65, -43, 35, 17, 64, -33, 7, 90, 18, 20, 22, 77, -4, 13, -37, 35, -37, -15,
    -11, -28, -19, -42, 17, -11, 4, 48, 14, -40, -29, -12, 7, -62, 22, 31, -22, 43, 10, 4, -21, -28, 38, 40, -45, 50,
    3, -56, 29, -17, 56, -5, 83, -70, 30, -47, -80, -15, -12, 40, 48, -81, -27, 13, -30, -3, -2, 10, -61, 23, 44, -29,
    36, 78, -30, -2, 26, 32, 56, -22, 10, 55, 55, -32, 63, 16, -20, -54, 14, 39, -11, 49, 41, 36, 3, 56, -68, -70,
    -25, 40, 30, -33, 12, -7, -21, 46, -63, -50, -9, 90, 14, 20, -26, 22, 21, 46, -18, -26, -43, -7, -22, -18, -40,
    -60, -48, -22, 42, 62, 32, 25, 6, 39, 48, -44, -6, -79, -35, -44, 0, 28, 51, -11, -75, 28, -36, -47, 24, -22,
    -105, -25, 9, -42, 18, -68, 15, -20, -24, -23, 48, -4, 71, -59, -15, 6, 16, -30, 44, 8, -39, 58, -3, 37, 58, -38,
    -10, -25, 21, 58, 12, 2, 25, -56, -16, -5, 59, 81, -56, 23, -36, -127, -14, 92, -46, 11, 26, -43, -78, -23, 42,
    -31, -8, 21, 38, 33, 46, -61, 71, 55, 2, -55, -43, -8, -50, -39, 36, -35, -100, -65, -17, -12, 98, 7, 72, 36, 16,
    -1, -2, -44, -8, -25, -65, -23, 8, -11, 3, -42, 50, -13, -15, -55, 36, -44, 7, -15, 38, -12, 3, -2, -13, 26, -29,
    46, -11, 1, -4, -98, -28, -72, -3, -21, -4, 67, -28, -2, -13, -32, -43, -21, -42, -17, 3, 13, 9, -19, -23, 33, 14,
    -20, 0, -7, 92, 13, 10, -33, 52, -15, -20, -18, 3, -26, -34, 18, -6, -15, -14, -52, 16, -11, -18, -26, -17, 44,
    -53, 3, -83, -46, 20, -6, 11, 1, -12, -9, -24, 45, -25, -11, 3, -33, 37, -45, 24, 20, 4, -50, -17, -43, -16, 35,
    85, -39, -23, 37, -23, 34, 44, -37, -49, 34, 75, -33, 45, 13, 29, -17, 20, 17, -12, -38, -51, 5, -74, 11, 39, -23,
    -47, -22, 1, -42, 55, 15, 26, -78, -8, 38, -11, -21, -40, 22, 11, 3, -17, -57, -70, 0, -2, -12, -38, -62, 34, 0,
    40, -32, -3, 19, -25, 65, -23, 62, 15, 14, 65, -36, 1, -17, -27, 28, -15, -21, 23, 27, -4, -46, -34, -20, 7, -70,
    41, -13, -47, -86, -2, -27, -28, 51, -7, 33, 62, -29, 5, -100, -33, -34, -2, 37, 78, -36, -8, 18, 53, -35, 35, 40,
    -48, -22, -60, -12, -36, -8, -44, -14, -26, -48, -10, -10, 22, -25, 90, -55, -32, -23, -72, -35, -14, 37, -33, 5,
    21, -15, -66, 73, 14, -66, -16, -51, -4, -7, 53, -53, 35, 57, -11, 70, 7, -3, 37, 11, -63, 73, -10, 36, 33, 23,
    -32, -52, 2, 50, -24, -93, -5, -73, 3, 34, 17, -8, 58, -62, -37, -82, 4, 46, 72, 60, -2, -25, -49, -69, 32, 14,
    51, -34, -16, -1, -4, -15, 35, -58, -17, -58, 17, -20, -64, -76, -10, 27, -61, 26, -40, -35, -2, -59, -17, 67, 55,
    -5, 10, -14, 48, 15, -6, -69, -26, 60, -67, -55, 3, -70, -12, -38, -30, 9, -11, 34, 55, 12, 10, -74, 83, 6, -54,
    0, 15, -42, 7, 59, 41, -65, 46, 101, -8, 35, -49, -23, -55, -52, -4, -56, 11, 96, -1, 6, -9, 15, 6, -122, -27, 53,
    46, 28, 0, 35, 28, 21, -21, -59, -6, -27, -55, -20, 54, 36, -36, -16, 5, -20, 27, -11, -42, -33, 26, -5, -19, 14,
    118, 28, 46, 6, -73, -1, -1, -23, 47, -48, 43, 3, 75, -9, -40, 1, -36, -32, -59, 14, -8, -66, 21, -36, 0, 12, -18,
    56, -14, 40, -21, 25, 12, 14, 9, 20, -79, -9, 46, -34, 12, -25, 31, -17, -34, 34, -15, -5, -29, 17, -41, 58, 36,
    13, 30, 13, -24, -26, -84, -62, 79, 95, 11, 12, 7, 1, 15, 58, -28, 33, 42, -47, -16, 18, 15, -63, 82, -13, 11, 60,
    21, -60, 22, 13, 7, -9, 42, -28, -37, -25, 7, 101, -10, -29, 21, -28, -18, 11, -30, 26, -87, -24, -9, -50, -2, 71,
    78, 8, 14, 91, 127, -11, 17, -89, 60, 19, 2, 5, 69, 15, 2, -19, 15, 13, -9, -7, -42, 1, -69, 14, 92, 20, 23, 45,
    25, -6, -11, 45, 13, -14, -43, 0, -1, 17, -11, -32, 61, -36, -34, -64, 62, -41, 32, -14, -20, -36, -78, -22, -16,
    -8, 3, -22, 30, -12, 13, 73, -71, 45, -33, -16, 8, 33, -18, -24, -46, 8, -51, -64, 29, -15, 35, -30, -67, 5, -68,
    53, -25, 50, 48, 36, 47, -64, -47, -9, -30, -20, 6, 22, 44, 38, -8, -16, 23, -25, 30, -20, -18, -35, 1, -83, 14,
    24, -7, -34, 11, -7, -10, -62, -21, -18, 25, 71, -31, -46, -16, -38, 15, -31, -25, 8, -30, 37, -25, -18, 6, -44,
    -18, 82, -36, -43, -15, -9, -45, 48, 63, 11, -18, 4, -44, 3, -16, 43, 31, -14, -17, -50, 41, 81, 65, 102, -50, 36,
    -14, -3, 63, -14, 7, 84, -1, -1, -20, 39, 61, 3, -17, -51, -29, -14, 35, -34, 79, 36, 39, -16, 16, -10, -27, -43,
    -47, 18, -14, 44, 47, -1, 15, -50, 17, 4, -30, -6, -26, 126, -28, -17, 8, -42, -107, 10, 10, -12, -35, 27, 4, -6,
    18, 28, 63, -44, -3, 33, 8, 24, -43, 49, 13, 87, 10, -24, 51, 10, -19, 22, 80, 13, 1, -7, 35, -42, 8, 36, 24, 2,
    0, -2, -1, -15, 77, 49, 26, 2, -27, 15, -49, 0, -29, -38, 5, -61, -8, 35, 29, -49, 61, -25, -17, -87, 34, 14, 28,
    16, 27, -43, 3, 28, 26, 23, 29, 2, -8, -34, 3, -48, -21, -39, 50, 53, -36, 19, 42, 43, 0, -89, -29, 13, 22, 6, -6,
    1, -23, 39, 31, 2, 84, 36, -63, 31, 69, -13, -8, -35, -12, 4, 85, 16, -60, 18, -54, -28, 49, -37, -64, 38, -21, 2,
    25, -69, -13, 10, -20, -2, -22, 72, 22, -8, -4, -20, -49, -34, 1, 2, 24, 2, -2, 10, -24, 46, 43, 40, -32, 1, 43,
    22, 3, -65, 20, 23, -40, -8, -89, -21, 11, 91, -15, -1, 33, 3, -54, 71, 11, 85, -7, -41, -17, -20, -29, 35, -63,
    23, 65, -15, -43, -4, -99, -13, 77, 40, 22, -25, -31, 58, 41, -24, -16, 11, -46, -27, -1, -1, -53, 41, -67, -31,
    18, -47, -2, 1, 4, -9, -2, -3, -42, -37, 29, -27, 0, 6, -12, -39, -20, -25, -11, 28, -11, 3, -19, 15, 14, 47, -12,
    -38, -25, -57, 74, 34, -7, -47, -69, -14, -22, 25, 19, 22, -3, -57, -48, 19, -19, 5, -46, -97, -13, -77, 29, -29,
    -61, -23, 39, 78, 19, -9, -48, -81, -64, -7, 12, 49, -28, -4, -20, 36, 2, -32, -26, -49, -37, 3, -24, 20, -7, -9,
    -3, -15, 25, 0, 25, 21, 8, -25, 12, 82, -35, 24, -75, 18, 91, -25, -68, -12, 9, -51, -21, 5, -48, -18, 90, 57, 52,
    7, 22, -51, -21, -7, -15, 44, 33, -47, -58, 44, 33, -34, 55, 48, -21, -14, -37, 8, 41, -43, 30, -8, 1, -39, -84,
    -9, 10, 63, -41, 6, -13, -19, -14, -29, -38, 10, 3, -35, 24, 46, 22, -20, -84, -60, -47, 82, 42, -26, -37, -32,
    -82, 41, 3, 27, -26, 5, 72, -50, -28, 6, -26, 25, -47, 9, -22, 52, 11, -74, 15, -74, -1, -40, -16, -9, 23, 17, 39,
    30, -25, -59, 18, -12, -29, -61, -12, -35, -74, -45, 49, -2, -72, 43, 74, 6, 8, -54, -10, -14, 86, -91, -58, 26,
    -31, 33, 5, -15, 9, 38, -5, 92, -31, 1, 26, -6, 28, -69, -29, 5, -31, -27, 21, 27, -6, 20, -80, 29, 48, 31, 48,
    -16, 104, -70, 19, 59, 31, 10, 4, -14, 28, 16, -46, 82, 30, -10, 67, -35, -18, -4, 50, -48, 53, -28, -45, 34, -8,
    96, -63, -74, 9, -114, -29, -32, -109, -105, -43, -65, 48, 28, -8, -32, -41, -8, 11, 12, -29, 69, -14, 7, -72, 11,
    -11, -74, 33, -61, -7, 30, -33, -35, 69, -73, -57, -96, -80, 24, -59, -110, -110, -3, 10, 24, -24, -13, -98, -8,
    -16, -3, 14, -10, -26, -24, -127, 26, 57, -10, 23, -85, -32, -22, 85, -15, 51, 15, -19, -79, -74, 7, 40, -64, -56,
    -63, -55, 55, 38, -49, -31, -8, 39, -14, -30, 65, 52, 3, -104, -36, 29, 94, -43, 82, -115, -11, -55, -29, -54,
    -118, -10, -33, -12, 83, -24, 23, 32, 32, 35, -54, 38, 77, 2, 27, -16, -16, 62, -77, 29, -14, -19, 31, -13, 2,
    -72, 33, -2, 21, -19, -12, -12, 30, 43, 50, 27, -16, 62, 40, 4, 23, -7, -51, 2, 20, 78, 12, -41, 67, 45, 38, 1,
    -43, -13, -16, -112, 81, -2, 8, 34, 15, 37, 10, -18, 0, 8, 37, 13, -57, 26, 64, -9, -47, 27, -5, 7, -15, -1, 33,
    81, 48, 9, 12, 53, -42, -22, -26, -6, -2, 36, 8, -61, 55, -12, 51, 19, -27, 21, -18, -21, 38, -36, 84, 33, -22,
    18, -26, 48, -54, -6, -9, 39, -59, 14, 44, -16, 14, 50, 2, 30, -13, -19, -73, -13, -6, -27, 17, -24, -12, 26, 28,
    18, -11, -60, 25, 1, -22, -38, 51, -69, -45, -19, 106, 24, 32, -35, 35, 7, 21, 64, 28, 35, 45, 32, -7, -34, 0,
    -27, -20, 11, 64, 33, -84, 64, 44, -35, 5, 25, -53, 39, -114, 16, -37, 8, 23, 58, 45, -35, 45, 26, -29, 70, -17,
    31, -1, 2, -50, 18, -13, -14, -79, -13, -49, 35, -43, -55, -79, 46, 22, -109, 13, -5, 47, 28, -4, -3, 17, -2, -10,
    -39, -20, -3, -7, 10, -78, -44, 8, 1, -57, -55, 35, -50, -48, -3, 1, 35, -29, -73, 42, -10, 17, 23, 11, -11, 64,
    -3, -30, -2, -34, -9, -16, 37, 16, 49, -11, -87, -65, -94, -14, -56, 62, -40, 13, -30, -11, 0, -4, -68, -28, 48,
    -22, 37, -54, -27, 43, -8, 14, 69, -9, -42, 5, -4, -25, -2, -73, 24, -12, -77, 37, 15, -35, 46, -1, -34, -7, 60,
    -93, 43, 11, -16, -62, 26, 30, 43, -56, -22, 9, -78, -46, -14, -4, 2, 16, -50, 72, 68, -20, -1, -58, -1, -48, 5,
    -17, 46, -32, -55, 34, 19, 11, 64, 24, 5, 4, 49, -53, 12, -42, -2, -11, 84, -23, 32, -22, 50, -31, 37, -4, -10,
    70, -59, -72, -41, 67, -50, -24, 15, -36, -42, -1, 55, 22, -26, -15, 28, 1, 20, 19, 40, 14, -55, 87, 21, 28, 17,
    -57, 48, -13, -62, -6, -25, -47, -40, -10, 5, -11, 77, 42, -25, 23, 102, -26, -42, 22, -59, -12, -42, -34, 27, 60,
    -100, -15, 44, 22, -10, -2, 55, -1, 22, -80, 12, 21, -2, -73, 40, -31, -56, -12, 9, -3, 9, 23, 7, 52, -65, -66,
    49, -17, -64, -34, -44, -17, -100, -37, -73, -44, -49, 3, -4, 12, -34, -52, -75, 22, -13, -14, 11, 49, -5, 30, -7,
    78, -25, -1, 33, 18, -32, -69, -48, -62, -39, 65, -51, -38, -23, 12, 27, 29, 68, 1, -60, -10, -34, -30, 3, 15, 2,
    -74, 56, 56, 28, 20, -89, -30, -10, -18, 14, -10, 2, -6, -67, -21, 59, -107, -10, -55, 43, -11, 63, -63, -17, 15,
    -43, 28, -20, 79, -18, 32, -81, 11, -32, 127, 61, 59, 20, 44, 54, -53, 49, 112, -113, -81, 32, 28, -4, 66, -5,
    -24, -20, -8, -23, -54, -53, -59, -19, -11, 34, -60, -51, 30, 20, -25, 12, -3, -18, -64, -9, 22, 26, -49, -101,
    -57, 15, -43, -38, 19, -64, -59, -47, 93, -7, 40, 18, 33, -61, -47, 73, 44, -78, 16, 85, -27, -15, -10, 11, 5,
    -81, -21, -103, -28, 39, 103, -104, -71, -9, -17, -44, 23, -9, 9, 84, 71, 50, 47, -10, 55, -40, 57, 10, 11, 5, 46,
    -41, -27, -55, 19, -46, 15, 69, 13, 55, -37, 55, 14, 10, 40, 2, 0, 46, 26, 7, -4, 25, 59, -20, 78, 18, 67, 3, -5,
    -22, 23, -17, 25, 20, 22, 27, 10, 42, 69, -60, 92, -61, -38, -12, -16, -3, -30, 78, 51, 111, -24, 21, -3, -25, 48,
    -59, 47, -34, 1, 26, -1, 7, -13, 58, 37, 12, 44, 36, 19, -42, 33, 52, -10, 96, -9, 22, 72, 6, -5, -15, 35, -127,
    -18, 5, 38, -7, 19, -4, 16, -16, -20, -19, -27, 3, -21, 39, 44, 24, 65, 15, -3, -33, 29, 4, 26, 15, 11, 3, 29,
    -41, -39, -28, 25, 8, -59, -31, -1, -13, -32, -76, -29, -37, -4, -102, 101, 42, 36, -73, 52, -53, -21, -34, 25,
    24, -20, 57, -21, -15, 1, -74, 53, 7, -90, -1, 61, -58, -20, 28, 4, -56, 4, 8, 28, 64, 63, -61, 9, 31, -15, -59,
    69, 49, -29, 29, -1, -90, -87, 45, 45, 14, -5, 2, -41, -25, 2, -5, 78, -55, 53, -64, 75, 36, 20, -39, 8, -27, -14,
    -10, 20, 46, -42, -37, -57, 63, 66, -23, -49, 29, -33, -24, -15, -93, -53, -10, -23, -83, -22, 0, 31, -83, 28, 19,
    -5, -41, -48, -32, -36, -45, 5, -17, -23, -7, -10, 26, -58, 19, 38, -5, 28, 61, -36, -22, -84, 14, 3, -4, -49, 29,
    -23, -44, 30, -56, -102, 36, 97, -14, -50, 43, -58, -46, 20, 5, -14, -46, 69, -21, 19, 63, 5, -8, -3, -12, 35,
    -13, -52, -91, 48, -8, -76, -2, -32, 4, 47, 22, 5, 14, 18, -33, -73, -41, 44, -35, 25, -28, -44, -63, -9, 29, -54,
    -38, 103, -11, -34, -14, -28, -16, 6, -45, 20, 29, 33, -19, 16, 6, -28, 9, -13, 30, 38, 4, 72, -82, -6, 27, -80,
    12, 22, -8, 12, -14, -7, 66, -17, 113, -54, 19, -59, 28, 20, -49, -53, -32, -55, -5, 59, -14, 9, -67, -46, 8, 2,
    20, -58, -42, 58, -22, 27, -21, 31, -26, -60, -65, -22, -68, -14, 24, -30, 37, -58, -7, 29, -18, -72, -3, -14,
    -64, -5, -23, 27, 30, -33, 47, -17, -49, -45, 53, 2, -15, 47, 43, -7, -12, -26, -18, 38, 68, 16, 11, -3, 9, 7,
    -15, 69, 2, 42, 34, 4, 47, 28, -36, 58, 4, 39, -29, 47, 40, 11, -26, 1, -55, -44, -1, 3, -59, 41, 0, -45, -15, 50,
    35, -28, -4, -85, -28, -22, -53, 7, 2, 49, 52, 41, -20, 31, -104, -21, 3, -43, -25, 4, 50, 44, -50, 127, 20, -4,
    33, -48, -1, -13, 15, -13, -46, -68, 39, -17, -44, 19, 23, -9, 23, -5, -15, -19, -13, 55, 7, 1, 40, 17, 17, -6,
    -7, 38, 16, 27, -12, -28, 64, -6, 17, 19, 58, 26, 35, -33, -49, 55, -2, 12, -35, -12, 39, 17, -46, -19, 17, -13,
    31, -7, -5, -71, 39, -8, -9, 58, -19, 4, 73, -37, 66, -45, -54, 21, 17, 27, 7, -96, 8, -22, 40, 0, -24, 7, -6, -7,
    35, -26, -32, 20, 17, 32, -7, 55, -30, -26, 7, -19, 52, -39, 41, 21, -50, 17, 4, 14, 10, 59, -50, -1, 28, 13, 17,
    9, -13, -29, -36, 12, -5, -79, -35, 27, 15, 7, -21, -25, -71, 3, 51, -87, -8, -4, -54, 8, 38, -78, 23, 9, 26, 13,
    -7, -18, -21, -24, 1, 32, -41, -56, -14, -30, -2, 8, 31, 2, 21, -64, 33, 37, 37, -63, -7, -64, -38, 49, 2, -28, 2,
    85, 15, -2, 66, 72, 24, 5, 45, 46, 18, -4, 51, 46, -20, 41, -86, -24, 16, 51, -17, -72, 11, 23, -65, -16, -24,
    -21, -30, 34, 33, 34, -39, 17, 9, 60, -28, -39, 58, 29, -13, -44, 54, -103, -55, -20, 36, 2, 7, -5, 45, 73, -25,
    -29, -5, -44, 4, 12, 6, -34, -76, -25, 25, 1, -1, 63, -46, 41, 44, -23, 10, -13, 73, 42, 48, 1, -32, -62, -4, -33,
    47, 53, 34, -35, -8, 11, 21, 14, -35, 59, 9, 29, -55, -11, -37, 38, -27, -8, 4, 14, 12, 20, 24, -29, 47, 32, 19,
    -52, 88, 49, 52, 32, 30, 57, 32, 73, -44, -83, -51, 6, 7, -65, 40, -27, 19, 12, 0, 64, 51, 71, -16, 21, 16, 18,
    -58, -36, -17, -69, -8, -24, -44, -20, 7, 1, -66, 20, 41, 4, -20, 39, 23, 40, 20, 34, -25, -57, -36, 3, 8, 2, 3,
    -81, 10, 68, 8, 2, 4, 4, -43, -11, -7, -33, -1, 15, 6, -41, -13, -17, 8, -7, 32, -30, 27, -48, -32, 2, 17, -69,
    -48, 27, 54, -53, -13, -50, 16, -19, -1, 19, 24, -57, -35, -7, 5, -94, 24, -3, -63, 8, -126, -56, 8, -16, -51,
    -74, -25, -31, -14, 4, 10, -2, 39, 0, 8, 27, -7, 2, -5, -40, -24, 22, -13, -2, -11, 15, -21, -23, 5, -14, 17, 28,
    9, -4, 21, 20, -21, 36, -50, 42, -11, 17, 16, -33, 30, 3, -44, 32, 67, -52, 56, -31, 27, -52, -22, -27, -6, 3,
    -37, -25, -11, 0, -1, 11, -72, -66, 7, -15, -6, -1, -9, 1, 81, -47, 7, -8, -31, -31, 15, 16, 3, 25, 20, 5, 16,
    -39, -1, 44, 46, -10, -8, -44, 54, -60, -79, -15, -5, -22, 46, 33, -29, 25, 127, 116, -45, 49, -48, -77, -3, -32,
    124, 20, -56, 6, 11, -24, 13, -39, 34, 34, 22, 19, -16, -28, -44, -29, -1, -40, 64, -38, -13, -49, -16, 11, -21,
    32, -24, -93, 31, -21, 6, -33, -19, 20, -79, -35, -42, -4, 3, -68, 41, 59, -34, 82, -14, -46, 8, -26, 9, -30, 4,
    42, 47, -26, -81, 27, 18, -12, -58, -14, 15, -37, -13, -28, -74, 24, -7, 44, -46, 60, 15, -78, 54, 55, 29, -39,
    25, 43, 18, -28, 78, 4, 96, 51, 22, 24, 27, 30, -48, -19, 32, 42, -36, -58, -8, -50, -37, 76, 32, -53, -20, -56,
    42, -27, 23, 9, 33, 9, 47, -32, -75, -27, -10, 66, -26, 8, -13, -30, -61, 15, -6, -30, 29, 90, -2, -24, 63, -27,
    -25, -24, -20, -22, 28, 1, -17, -126, 43, -78, 8, 33, 16, -37, -5, -14, -13, -5, -30, -73, -1, 40, 19, -23, -10,
    -33, 48, -18, 78, 37, -4, -4, -11, -44, -11, -39, -57, 11, 27, -31, -16, 12, -22, 52, -12, 75, -6, -29, -22, -81,
    46, 21, 19, -6, 38, 34, 47, 50, 14, 4, 19, -49, -23, -25, 60, -35, -57, -7, 27, -39, -47, 43, -44, 25, 0, -27, 36,
    -13, 17, -12, 24, -68, -9, -85, -41, -76, -6, 13, 42, 13, 33, -24, 24, 6, 23, -32, 21, -19, -14, 9, 26, -49, -4,
    -90, -17, -19, 35, 30, 16, -42, -7, -13, -14, 55, 31, 7, -10, 7, -32, -81, 51, 30, 32, 62, 10, -15, -5, -20, 3,
    -20, -1, 34, 2, -2, -37, -6, -27, -6, 72, 24, -36, 32, -27, 21, 28, -16, 26, 65, 57, -90, 1, -10, 33, 55, 9, 10,
    10, -28, 16, 25, -24, -18, 20, 28, 73, 109, -22, -39, 35, 52, -4, -16, 9, 12, -20, -39, 22, 18, 31, 1, 5, -14, 29,
    -5, 16, 127, -4, 31, 76, -16, 29, -12, -58, 51, -19, -52, -24, 24, 58, -28, -25, -21, -20, 31, 50, -45, 6, -37,
    -15, 51, 14, 32, 53, -56, -8, -49, 5, 39, 26, 6, 17, 13, -34, 14, 19, -7, 0, 5, -12, -35, -26, -35, 20, 23, 18, 7,
    41, 13, 52, -2, -47, -25, -41, 10, 16, 35, 15, 5, -4, -34, -61, -9, 21, 12, 19, -39, 26, -12, 5, -43, 25, -1, -18,
    -41, -52, 23, 16, -15, -8, -47, -30, -35, 4, -7, 12, -7, 31, 32, 33, 21, 23, 54, -19, 6, 15, -36, -41, 21, -31,
    -12, 25, -3, -10, -72, 3, -48, -19, 4, -6, 4, -72, -50, 20, -52, -18, 8, 22, 17, 21, 1, -90, -11, -47, 42, 20, 34,
    -37, 27, -31, 2, 4, 8, -62, -24, -6, -46, 15, -75, -42, 31, -4, -12, -29, 12, 16, 57, 18, 23, 42, -13, -17, -63,
    48, -4, -15, 17, 52, -37, 31, -53, -29, -66, 49, -1, -18, -6, 7, -48, 18, -21, 15, 4, -6, -36, -87, -39, -19, 5,
    7, -5, 3, 9, 63, -26, -42, -31, 44, 21, -24, -16, -59, 127, 15, -24, -1, -1, -31, 32, -12, 48, 4, 8, 25, -39, 5,
    -8, -63, 45, 36, 41, 8, 1, -39, 18, -14, -18, 22, 22, -36, -26, -7, 10, -34, 27, 24, 17, 6, 25, 36, -12, -42, -31,
    11, 20, 45, 57, 38, -17, -44, -20, -20, -28, -29, 12, -11, 54, 78, 11, -124, 94, -8, 42, 23, 26, -16, -5, 39, 4,
    16, 41, 32, 11, 23, -23, -13, -44, 27, -30, 25, -60, -47, 0, 4, -34, 35, 2, 59, 18, -37, 16, 44, -3, 16, -8, -9,
    -42, -105, 82, 38, -41, -49, -63, 9, -14, -9, -17, -73, -22, -13, 12, 3, 67, -6, 29, 16, 83, 2, -54, -51, -18, 75,
    -13, -26, -70, -32, -41, 31, -28, -6, 2, 26, -23, 9, 15, -69, -13, -98, -61, -33, -4, 6, 25, -63, -2, -33, 60,
    -21, -94, 13, -5, -28, -2, -20, -81, -35, 93, -37, -47, -10, -13, -16, -63, -37, -8, 33, 24, -41, 33, -17, -38,
    -41, -4, -20, 17, -64, 5, -36, -4, 43, -35, -17, -3, 10, -1, -85, 26, -23, -32, -45, 49, -58, -1, -26, -41, -5,
    19, -19, 10, 9, 33, 13, -54, -19, 41, 15, -23, 13, -14, -10, 55, -32, -6, 19, 8, -7, -15, 7, 48, 10, 32, -16, -58,
    -53, 30, -44, 22, 17, -51, -10, 11, 33, -15, -96, -22, -29, -10, 2, -45, -24, 11, -80, 38, 12, -10, -40, -34, 27,
    -16, -75, -28, 55, 5, 12, 3, 29, 14, -21, 11, -21, 59, -30, 10, 9, -47, 22, -47, -6, -42, -58, -19, 40, 5, 31,
    -24, 37, 51, 3, 47, -20, -3, -48, -34, -3, -56, -34, 42, 30, 13, 3, 9, 16, -16, -14, 17, -48, -6, 29, -45, 4, 35,
    2, 14, 2, 77, 14, 50, -40, -18, 11, 20, 5, 32, 0, -30, -7, -31, -40, 32, 20, 41, -4, 39, -11, 82, -25, -24, 25,
    -22, 55, -41, 34, -28, -11, -6, -28, -13, 61, 18, -24, 32, -39, -40, -17, 33, 56, 38, -32, -56, 31, -46, -1, 8,
    25, -22, -8, 22, -45, 9, 33, -1, -49, 34, 56, -86, -17, 29, 48, -23, -72, -13, -28, 3, 4, 31, 18, -12, -10, 81,
    -23, -47, -57, -40, 9, -5, 17, -1, -1, -10, -41, -31, -1, -26, -36, 10, -32, 97, -43, 45, -9, -22, -47, -15, 8,
    11, 10, -8, 56, -28, 39, 30, -39, 13, -5, 49, 13, -7, 17, -68, -13, -14, -25, 4, 17, -26, 30, -21, -28, 2, -22,
    -40, -58, -15, 46, -51, -53, -18, 3, -1, -42, -33, -73, -67, -21, 6, 14, 6, 10, -30, -5, -17, -46, -3, -23, -17,
    -20, -13, -43, -64, 4, 39, -2, -27, 25, 60, -18, 18, 19, 0, 18, -14, -20, -35, -16, 51, -26, -43, -58, 23, -36,
    -20, -5, -50, -21, 2, -3, 12, -48, -43, -23, -31, 17, 25, -1, -2, -54, 19, -12, -32, -13, 48, 28, 46, -27, 33, 12,
    58, 9, 43, -6, 2, -17, -83, -4, 9, 9, -1, -46, 21, 11, 3, 63, -21, -1, 29, -13, -22, -2, -42, -12, -31, -5, -31,
    -1, -7, -6, -34, 8, 0, -24, 8, -5, -20, -51, -19, -2, 40, 8, 5, -19, -14, 12, -14, 7, 13, 53, 10, 15, -11, -2, 4,
    1, 44, -8, 13, -16, 28, -64, 6, 31, -25, -17, 3, -60, -4, 27, 47, 19, 50, -127, -26, -53, -33, -32, 2, -24, -19,
    34, -1, 15, 12, 30, 72, -46, 20, 6, -69, 29, -20, -28, 4, -94, -19, -25, 33, -4, 68, -2, 58, -60, -24, -14, 24, 9,
    1, -9, -2, -19, -9, -47, 52, -79, -20, -19, 16, 14, -61, -38, 24, -15, 15, -14, 14, 34, 1, -21, -42, 30, 1, -32,
    -5, -22, 99, -31, 4, -1, 16, 9, 74, -4, -87, -24, 37, 35, -29, -4, 73, -37, -24, -50, -19, -68, 74, 32, 46, 20,
    66, -46, -46, 6, 70, -4, 29, 62, -24, -81, -100, 25, 30, 106, 15, -64, 68, 14, 52, 35, 50, 22, 4, 43, 43, -101,
    -32, 21, 30, 18, 16, -33, -34, 53, -79, -32, 119, 24, -20, -17, -34, 52, 26, -15, 18, -21, 17, -29, -42, -4, -31,
    -18, 33, -43, 10, -8, -20, 0, 7, 35, -20, -73, 34, 44, 59, -99, 22, -20, 8, -39, 87, 42, 5, -38, 61, 88, -11, -53,
    30, -82, 48, 17, -40, -35, 30, 12, 67, -25, 74, -36, -20, 15, 49, 24, -42, -1, 120, 13, -14, 0, 39, 20, 18, -29,
    60, -52, -32, 26, 58, -9, 29, -46, -23, 51, 21, 25, -6, 5, 41, 17, 20, -13, 6, 6, -62, 46, -24, -21, -57, 36, -61,
    77, 55, -12, 8, -43, 26, -1, 27, -58, -16, -62, -1, -65, -37, -30, -18, -93, 84, -64, -43, -44, -85, 53, -28, 18,
    50, 29, -9, -30, -5, -8, -43, -51, 5, 11, 18, 5, -12, -34, 36, 43, -27, -11, 35, -28, 38, 15, 32, 12, 4, -4, -1,
    -52, -24, -6, 2, 25, 1, 26, -17, -36, 8, 33, -53, 39, -14, -27, 38, -5, -42, 11, 5, 41, -93, 20, -24, 48, -42,
    -46, 9, 5, 10, -1, -10, -3, 30, -25, -46, 7, -35, -7, -61, -6, 32, 21, -17, -6, 13, -17, 22, -47, 50, 65, -17,
    -49, 6, -60, -17, 1, -5, 21, -3, 9, -12, 3, 46, 10, 1, -21, 57, 34, 0, 63, 76, 23, 52, -11, 3, -20, 11, 29, -10,
    -10, 24, -18, -16, 2, 10, -35, 29, 9, 10, -15, 26, 22, -10, -18, 72, -10, -29, 39, -40, 18, 3, -45, 25, 74, 10, 5,
    -20, 44, 114, -3, -16, 7, -53, -27, -29, 70, -61, 10, -6, -55, 91, -44, -56, 28, 52, 32, -44, 41, -41, -20, -21,
    57, -19, -4, -93, 121, -34, 25, -25, 61, -14, 32, -47, 31, -54, 7, 0, 56, -12, -11, 19, 11, -5, 1, -15, -13, 6,
    87, -2, 34, 54, 55, 27, 49, -7, 33, -69, 24, 69, 1, 30, 75, 56, 7, -48, 0, -27, 15, -85, 50, 21, -12, 34, 42, 22,
    -19, -50, -32, 40, -16, 77, 100, -63, -73, -50, 46, -27, -46, -2, 38, 15, -52, 26, 19, 12, 23, 15, 8, -34, -22,
    -2, -59, 35, 25, 12, -35, -14, 7, -64, -37, 48, -20, -79, -42, 2, 16, -30, 56, -50, -20, -10, 33, -89, -1, -1, 30,
    0, 8, -43, -20, 0, 1, -2, 21, 11, 17, 52, -65, -2, 0, -33, 54, -15, -7, 12, 45, -11, 3, -2, -5, -103, 18, 49, 49,
    43, 9, 35, -7, -10, 24, -95, -5, -58, -15, -49, 7, -24, -48, -32, -12, -17, 18, -72, -67, -5, -45, 22, -1, -32,
    -64, 3, 57, -25, -14, -9, -20, -28, -73, -19, 32, 21, -63, 21, -75, -15, 35, -51, -62, 44, 53, -43, 60, -86, -68,
    -19, 26, -43, 32, -14, -13, -3, 37, 23, 18, -67, 8, 46, -84, 20, -18, 2, 25, -7, 0, 20, -29, 47, 50, -55, 20, -14,
    4, 2, -25, -9, -22, 66, -15, -31, 0, 29, -71, 94, 12, -69, 45, 11, 61, 52, 50, -3, 10, 87, -2, 52, -29, 16, -16,
    -47, -10, 31, -1, 58, -5, 26, 67, 31, 36, -66, -43, -16, 42, -20, -14, -24, 14, 30, -7, -19, 48, 22, -44, -41, 88,
    -58, -21, 19, 7, -18, -7, 23, 38, -21, 17, 1, 59, -27, 16, -20, -34, -46, 13, -73, -48, -36, -34, -46, -43, 43,
    51, 26, -27, -54, 0, 9, -15, 64, 10, -35, 13, 21, -5, 2, -11, -7, 21, -72, 34, -36, -3, -2, 25, -105, 16, 11, 15,
    -28, -52, 48, -41, -91, 13, 59, 53, -22, -4, -30, 25, 27, 24, 37, 102, -19, -5, 20, -33, -54, 27, -55, 38, -29,
    -13, -55, -95, -87, 24, -49, -37, -70, 71, -59, 33, -111, 127, -31, -36, -73, -63, -42, -35, -9, 22, -51, 19, -19,
    -29, -9, -46, -20, 45, -61, 40, 12, 21, -21, 1, 29, -18, -29, 42, -43, -21, -10, 21, 28, 26, -22, -57, -67, -17,
    -33, -7, 5, -31, -23, -58, 59, -14, 23, -67, 46, 30, 44, -30, 21, 32, -18, 19, -22, 5, 10, -21, -12, -3, 21, 18,
    36, -11, -55, 50, 33, 10, -49, -9, 27, 49, 51, 37, -14, 24, 23, 13, 24, 47, 12, 46, 33, 23, -50, -33, -46, 51,
    -12, -14, -34, 31, -17, 21, -34, 1, -97, 21, -6, -47, -46, -26, -34, 16, -79, -52, -41, 39, -48, -46, 45, 72, 97,
    -53, 18, -44, 60, 19, -65, 19, -20, -10, -18, 55, -20, 0, 49, -49, 59, 62, -12, 14, -55, -14, 41, 35, 56, 36, -45,
    -79, 16, -2, -31, -29, -19, 34, -29, 54, -20, 25, 31, -19, 58, -5, -56, -9, 34, 5, 30, -31, 52, 6, 35, 31, -14,
    -10, -59, 121, 34, 56, 24, 28, 49, 47, -7, -56, 17, 24, -50, -59, 21, -31, -60, 86, -69, -48, -54, -53, 3, -76,
    -26, 45, -19, 65, -26, 15, 7, 62, 42, 28, -86, -6, 36, 37, 127, -35, -8, -48, 42, 55, 3, 48, -33, -3, -52, -15,
    16, -35, 91, 15, 65, -23, -64, -32, 50, -34, -21, 14, -69, 63, -24, 5, 36, 11, 36, 50, -12, 66, 13, -47, -24, 68,
    -38, -9, 7, -51, 39, -25, -42, 29, -2, -37, -43, -12, -88, 4, -12, -64, -72, 25, 8, -45, -37, -41, -41, -61, 74,
    29, -45, 36, -4, 39, -82, -33, -38, 77, 17, -32, -17, -25, -56, 11, 40, 29, 8, 82, 41, -21, 105, 39, -48, -18, 9,
    64, 3, -38, -6, -18, 16, 11, -12, 25, 40, -8, 75, 11, 16, 48, -58, -29, -17, 20, -20, 26, -14, 9, 19, 23, -10,
    -35, 37, -10, 64, 52, -9, 71, 28, 43, 73, 3, -22, -34, -86, 46, 11, -4, -45, 56, -13, 81, -49, 29, 47, 9, 25, 3,
    26, -52, 71, -56, 59, -59, -7, 8, -13, -7, 18, -14, -4, 43, -27, -67, 40, -8, 18, -63, 15, -3, 13, -69, 23, 88,
    28, 25, 25, 27, -16, 20, -42, -6, -55, -1, -54, 2, -18, 54, -2, 61, 43, 4, -7, 10, -1, 27, 13, -10, -21, 39, 54,
    -28, 49, 18, 9, 1, -21, -4, 11, 31, 41, -25, -28, 45, 28, 60, 28, 21, -12, -54, -38, -6, -9, -58, -71, 54, -35,
    37, 19, -97, 25, -18, -49, 45, 19, 13, 23, 42, 19, 41, 33, 30, 5, 16, -3, 13, 17, 71, 23, 21, -19, -6, 12, -22,
    -23, -10, 4, -34, 7, -7, -48, -37, -57, 52, -46, -14, 50, -16, -22, 7, -32, 7, -65, -55, 17, -23, -14, -53, -9,
    -71, -25, -55, 62, 12, 2, 24, -35, -5, 24, -24, -10, 31, -17, -50, -57, -23, 67, 127, 13, -45, -63, 8, 37, -41,
    -31, -25, -27, 27, 43, 20, 21, -20, 37, 29, 7, -13, -62, 38, -87, 16, 11, -41, 6, 51, -5, 89, 50, 1, 74, -42, 26,
    -44, 0, 40, 30, -36, -42, 36, -38, 24, 62, -1, -39, -63, 64, 33, -27, 5, 15, -86, 12, -29, 27, -70, -27, 29, -16,
    -13, -5, 26, 0, 49, 26, -50, 69, -51, -34, -118, 15, -29, 27, 20, -16, -90, 90, -19, 14, 56, 25, -33, 19, 3, 14,
    -16, 28, 12, 97, -19, 36, -23, -11, -23, -107, -31, -10, -79, -19, 27, 1, -11, -62, -58, -47, 77, -44, -18, -60,
    16, -33, -32, 72, -51, -55, -76, -48, 96, -38, -38, -59, -25, -2, 5, -65, 13, 67, -62, -67, -39, -63, -54, -33, 3,
    -55, 40, -19, -8, 57, -62, 14, 40, 80, -17, 4, 86, 45, 51, 6, 91, 65, 86, 65, -62, -31, -74, 13, 4, 16, 26, 60,
    -73, 29, 75, 24, 15, 43, -75, -4, -30, 31, 52, -4, 20, -33, -71, -67, -103, 28, -78, -77, 6, -69, 29, -1, -55, 38,
    -3, -46, -5, -7, -62, 10, 34, 5, -26, -18, 64, 3, 38, 3, -15, -60, -74, -2, 63, -11, -17, 48, 48, -55, -114, -51,
    32, -30, -34, -59, -14, -38, -62, -24, 11, 2, 29, -31, -13, -1, -12, -20, 5, 6, 39, -21, 33, 54, -28, -33, 68,
    -18, -15, -99, -19, -64, -6, -50, 59, -22, 37, 34, 3, 41, -30, -74, -90, 32, 53, 1, -38, -66, -13, -48, -22, 19,
    -29, 71, 15, 66, 73, -15, -81, -40, -79, -67, 53, 10, 51, 46, -50, -21, 42, -10, -48, -56, -16, 36, 27, -20, 12,
    -11, 26, 9, -43, -36, 24, 34, 3, 5, 27, -51, -55, -53, 46, 15, 40, -61, -17, 29, -101, 32, 32, -12, -4, -18, 10,
    22, 64, 38, 12, -39, -4, -8, -23, -15, -48, -28, -41, 32, -11, 21, -19, 34, -48, -49, -23, -114, 6, -16, 24, 3,
    124, -50, -108, -1, 26, -28, 18, -22, 73, -61, -2, -7, -18, 7, -42, 0, -62, 70, -40, 2, -34, 11, 17, -30, -55,
    -46, -1, -27, 46, 37, -33, -31, -82, 28, -44, 3, 34, -9, 14, 33, -56, -88, -10, -33, 56, -7, 8, -16, 67, -18, -27,
    38, -20, -1, -46, -40, -16, 46, 6, -21, -11, -14, 16, 2, -19, -86, 51, -48, 9, -41, -67, -50, -9, -9, -25, 24,
    -25, -63, 14, -42, -37, 2, -8, 11, -33, -15, 72, -88, -63, 51, 20, 5, 33, 0, 20, 32, 40, 25, 1, -36, -8, -10, 37,
    -42, -6, -21, -18, -27, -53, -30, -13, -86, -53, 36, -67, -52, 25, -68, -4, 19, -8, 51, -46, -33, -36, -14, -90,
    3, -57, -38, -12, 5, -31, 12, -55, -33, 2, 51, 127, -38, -37, -62, -20, -50, 8, -35, -58, 33, 4, 23, 32, 6, 7, 3,
    11, -26, 5, 45, -2, 5, -22, -12, 11, -21, -5, -34, 28, 4, 23, -2, 62, -41, -5, 53, 45, 38, 12, -1, 8, 9, 70, 3,
    40, -1, -72, -35, -29, -33, -47, 20, 7, 40, 75, -17, -30, 24, 37, -13, 16, 10, 64, -39, 31, 31, -27, 11, -14, -14,
    -56, 16, 57, 14, -15, 75, -31, 4, -26, -4, 22, -12, -34, -5, -32, 87, -30, -30, -14, -21, 82, -9, -29, 60, 22,
    -28, 32, 12, 78, -89, -8, -27, 30, -23, 28, 7, -33, -4, 13, -75, -5, -20, 4, -12, 36, -37, 29, -22, 7, 4, 15, 9,
    -17, 39, -22, 50, 0, -2, -30, -3, 49, -21, -24, 24, -35, -41, 21, 22, 3, 44, -1, 55, -4, 86, 24, 9, 49, 1, 61, 27,
    9, 34, 36, -11, -5, 4, 17, -42, -32, 33, -23, -22, -29, 2, 38, 47, 24, -41, 10, -30, -8, 91, 58, 123, 60, -44,
    -46, -19, 23, 40, -41, -41, -16, 23, -69, 12, 6, 50, -79, 13, 33, -41, 16, 12, -12, 52, -30, -29, 34, -26, -54,
    -2, -93, -18, 57, -77, -88, 27, -20, 13, -9, 7, 26, -93, 44, -52, 10, -48, -36, -26, 31, -98, 39, -9, 53, 2, -58,
    -47, -10, 51, -56, 0, -7, -38, 1, -31, 8, -38, -62, 71, -20, 28, 16, -34, 30, 36, -18, -23, 41, 8, 41, 7, 33, -33,
    6, -101, -65, -94, -55, 104, 37, -89, 57, -77, -44, -66, -42, -71, -69, -41, 60, -51, -29, -26, -18, -46, -8, 5,
    -55, -56, -50, -50, -61, -9, -14, 9, 33, -12, -1, -19, 89, 69, 48, -86, -54, 2, -20, 12, 41, -18, -67, -1, 12, -7,
    -4, 12, -20, 41, -4, -51, 0, -25, -7, -63, -41, -39, -11, -8, 7, 36, -8, 89, 12, 29, 92, 21, -47, -19, 50, 65, 5,
    -18, 46, 1, 41, -22, -24, 6, 12, 58, 23, -79, 12, -42, -20, 29, 10, 8, 48, 52, 46, -1, 3, -52, -11, -56, -65, -32,
    -53, 15, 28, 38, -25, 84, 36, -7, 43, 12, -17, 8, 9, 35, 83, 9, -18, 84, -6, -43, 17, -16, 18, -5, 16, 118, 25,
    -44, 25, 12, 38, 8, -5, 45, 2, -5, -50, 54, 3, -69, -51, 63, 25, 43, -24, -68, 17, 90, 72, -18, -32, 38, 39, -14,
    -66, 6, -69, 11, -24, 14, -8, -72, 65, -8, -33, -26, 63, 50, -37, 44, -29, -24, -36, -4, -25, -74, -6, 19, -27,
    -9, -8, -32, 0, 41, 1, 9, -11, 39, -45, -30, 36, 90, -10, -8, 0, 9, -13, -31, -54, -20, -3, 49, 28, -5, -25, -16,
    -4, -64, 24, 29, -23, -58, -72, 28, 40, 10, 31, -31, 32, 111, -78, 29, 20, -34, -18, 35, -24, -51, 2, -35, -45,
    52, -19, -54, -79, -63, -4, 20, 10, 27, -68, 3, 11, 20, 27, -6, -30, -38, 78, -38, -21, 22, 10, -43, -11, -31, 26,
    16, 45, -37, -17, -32, -58, 29, 19, -28, -48, -115, -49, 14, -65, -60, -1, 116, -44, -37, -23, -11, -68, -8, 20,
    -97, 14, 27, -22, -5, 5, 35, -31, -6, 27, -95, -18, 3, -35, -82, 27, -81, -19, -127, -25, -6, 18, -17, -22, -29,
    16, -79, -58, 3, 26, -86, -63, -74, -17, -100, 44, -41, -10, -6, 21, 97, 20, -2, 10, 55, 17, 25, -47, 31, -24, 93,
    -22, 6, -46, 2, 21, 17, 10, 13, -18, -7, 12, -66, -12, -16, -5, 14, -8, 11, -24, 34, -15, 10, -44, 8, 54, -38, 3,
    -53, -80, -45, 40, -10, 0, 9, 23, 8, -4, 24, -37, -3, 27, 7, -4, -9, 42, -77, -5, 50, -54, -17, 14, -9, -10, 10,
    52, 74, -34, 24, 15, -68, -3, 75, 25, 61, 39, -30, -42, -22, -21, 40, 19, 23, -42, -30, -39, -3, -43, 13, 19, 6,
    16, -63, -52, 32, -38, -4, 26, 34, -4, 27, 36, -68, -1, -4, 5, 36, 5, -32, 37, -31, 1, 38, -11, 125, -5, -4, -17,
    -21, -26, 37, -69, 49, -18, 0, -24, -34, -58, -13, -28, -39, 92, 15, -30, -4, 3, -50, -38, 21, 67, -53, 39, 16,
    -12, -46, -52, -70, -45, 9, 33, -39, -48, -45, -52, 9, 22, 33, -48, 34, -45, 35, 2, 93, -41, -39, 8, 10, -62, 24,
    -37, -24, 11, 11, -20, 0, -16, -6, 28, -39, 11, 0, -25, 7, -59, -9, 58, 17, -33, -5, -39, -42, -63, 15, -94, -22,
    -16, -12, -5, -29, 11, -40, -69, 92, 40, -36, 17, -45, -44, 57, 11, 47, -75, 11, -15, 78, 8, 22, 20, -17, 66, -48,
    -9, -16, 69, 57, 9, -25, 24, -16, -13, 40, 60, -87, -54, -11, 31, -39, 15, 10, -79, 3, -126, 0, 36, 35, -7, -28,
    0, -48, -48, 37, 47, 9, -47, -18, -61, -41, -13, 6, 29, -1, 2, 7, 4, -44, -29, -123, -37, 26, 34, -13, 6, 71, 89,
    -27, 37, 8, -43, -3, -52, 10, 64, -118, -4, 36, 25, -37, -53, 27, -65, -28, 57, -79, 84, -50, 12, 116, -61, -1,
    -9, 68, 65, 54, 43, -1, -43, 21, -31, 2, 11, -22, 11, -64, -10, -22, 28, -55, -19, 104, 15, -94, 22, 22, 48, -55,
    -29, 87, -84, -10, 19, 3, -67, -16, 44, 41, 18, -1, -4, -48, -4, 77, 89, 38, -51, -34, 12, 61, -26, -35, -9, 31,
    -48, 18, 26, -61, -8, 82, 25, -51, -80, 49, -65, 56, -57, -22, 1, 0, -61, -14, -8, -43, 22, 16, 29, -8, -56, -34,
    71, 33, -35, -4, 19, -46, -36, 20, -54, 24, 30, 40, -14, 25, 33, -27, 33, -30, -24, 11, 1, 1, -26, 45, 6, -5, -22,
    -7, -17, 63, -6, -22, 35, 73, 25, 99, -1, 11, 56, 1, -22, 85, -32, 26, -75, -45, 9, -75, 53, 55, -26, 44, -33,
    -29, 29, 60, -18, -60, -19, -48, 5, 16, -20, -29, 53, -33, -32, -72, 99, 35, -88, 72, -3, 63, -42, 28, -61, -15,
    -15, 70, 33, -5, 5, -23, 63, 32, 79, 5, 3, 40, -49, 37, -13, -21, 58, -34, -28, -40, -73, 63, -57, 0, -72, 46,
    -23, -70, 3, -35, -20, -29, -77, -50, -55, -60, 12, 40, 11, -16, -37, -27, -57, -51, 36, -22, 25, -7, -33, 8, 14,
    -22, -6, -80, 12, -4, 30, -29, 35, 6, -24, -29, 43, -59, -113, -1, -42, -90, -41, -25, -77, -19, 5, -115, -48,
    -33, 3, -3, -27, 6, 49, 27, -63, 4, 23, 38, -1, 67, -48, 7, -9, 11, 17, 42, -30, -36, -87, -127, -83, -12, -49,
    50, 81, 29, -2, 4, 13, 0, -48, -34, 19, 4, -54, -52, -57, -63, -79, -7, 70, -81, -2, 32, 8, -51, 52, -7, -52, 9,
    -14, -18, -50, -23, 29, -75, -49, 9, 33, 106, 43, 59, 1, 28, -58, -44, -28, -15, 42, 14, -6, -23, 34, -20, -38,
    17, 0, -3, -20, -17, 12, -6, 12, 13, -23, -3, -14, -72, 24, 18, 56, 5, -39, 2, -38, 75, -43, 3, -112, -40, 15, 66,
    43, -5, 12, -42, 40, 31, -41, 55, -40, -12, 50, -51, -47, -34, -34, 44, -86, -36, -33, 20, 66, -10, 0, 49, 33, 0,
    16, -25, 5, -28, -18, -47, -15, -58, 40, 31, 57, 32, 12, 5, 16, -37, -30, -2, 36, 17, 12, -36, -35, -39, -15, 39,
    30, -53, 17, -21, -61, 36, -16, 15, 10, -36, -12, 68, 25, 127, -8, -1, 14, 53, 6, -75, -44, -13, -13, 16, 104, 16,
    85, 36, 32, -18, -5, 29, 3, -5, 24, 1, -50, -80, 59, 87, 83, 40, -26, -9, -40, 13, 54, 26, 41, 113, -48, 70, 45,
    -19, -32, -61, -33, 76, 98, 21, 27, 0, 52, 14, -60, -13, -65, -1, 26, 31, -21, -49, 10, 48, -56, 109, -50, -44,
    -51, -26, 62, -36, 8, -85, -1, 12, -4, -28, 30, 0, -67, -71, 49, -24, -15, -33, 14, 3, 39, -32, -26, -3, 85, -17,
    7, -57, -12, -5, 25, -22, -43, 2, 58, -40, -49, -43, -6, -3, -29, -7, -37, 12, -88, -8, -23, -15, -73, -38, -40,
    -19, -66, -49, 54, 26, -8, -28, -31, -97, -83, 49, -2, -66, 0, 11, -36, 17, 4, -19, 11, 15, 3, -16, -66, -33, -52,
    -2, 19, -11, 54, -10, -15, 3, 6, -69, -25, 43, -18, -87, 67, -86, -2, -24, 13, -22, -40, -22, -2, -22, -14, 3, 5,
    41, -14, -11, 21, -3, 54, 46, -3, 33, 14, -32, 1, 39, 4, -5, -29, 16, 6, 21, -59, -19, 29, 6, -8, 37, -22, -1,
    -35, 17, -56, 34, -67, -2, -29, 30, 43, -46, 27, -3, 28, 19, 25, 24, 32, 1, -8, 0, 84, -7, -18, 24, -1, -20, -25,
    12, -22, -75, -23, -2, -2, -9, -79, 84, -22, 11, 47, -25, -3, -26, -34, -68, 62, -17, -11, -36, -25, 14, -74, -2,
    39, 55, -79, -1, 99, -55, -92, -47, 29, 33, -58, 62, -2, 10, 75, 37, 0, -5, 64, 21, -19, 7, 81, -47, 22, -41, -49,
    5, 17, 3, 67, -92, -52, -15, -47, -15, 44, 2, 30, 57, -24, -17, -39, 45, -53, 16, -25, 28, 29, 47, 1, 77, -13, 29,
    57, 1, -27, -52, 60, -21, 27, 24, 40, 17, 18, 39, -43, 39, 41, 47, 29, 54, 25, 64, 53, 13, -22, -37, 45, -28, 5,
    -2, -8, -5, -57, -50, 62, 9, -38, -8, -49, 25, -35, -49, -39, 18, -53, 65, -24, 87, -24, -6, -28, 14, 30, -4, 29,
    -21, 41, 83, -27, -37, -19, -38, -36, 12, -24, 24, -91, 7, 27, -50, 3, -24, 14, -37, 9, -46, -10, -14, 14, 1, -37,
    46, -70, 42, 19, 17, -18, 58, -63, 37, -24, -24, 40, 10, 65, -17, -37, -20, -41, -79, -24, 22, -9, -30, -8, 50,
    -43, 4, 57, 56, 2, 22, -83, -44, 55, -20, -29, -11, 17, 23, -50, -4, -61, 75, -27, -11, -26, 16, 16, 35, -8, -48,
    27, -35, 10, 11, 27, -50, -41, -63, 5, -33, 26, -20, 41, -109, 8, -84, 17, 89, 39, -18, 8, -64, 57, -44, 73, -101,
    -35, 78, 50, -37, -32, -85, -31, 72, 49, 41, -8, -37, 71, 34, 47, 7, 36, -82, -35, 5, -40, -51, -48, -14, 62, 16,
    25, 95, -86, 1, -14, -33, 18, 16, 46, 28, -29, -39, -17, 36, -2, 47, -50, -5, -42, 15, 8, 59, -39, 23, 40, 35, 40,
    -3, 28, 10, 52, -109, 9, -78, 10, -14, 57, -7, -51, -5, -45, -4, 19, 25, 56, 21, 57, -78, 34, -51, -1, 18, -9,
    -38, -2, 7, -31, -38, -37, -23, -40, 56, 35, 17, -10, 9, -3, -93, 54, 41, -70, 77, -40, -10, -14, -59, -63, 64,
    31, 73, -6, 25, -57, -57, 66, -9, 24, -45, -80, 20, -36, 19, 46, -72, -24, -54, -80, -102, 48, -20, -14, 24, 18,
    -11, -110, 43, 63, -77, -36, 67, -35, -34, 8, -45, 32, -86, 42, 21, -105, 81, -31, 58, -76, -64, 47, 8, -9, -28,
    -7, -21, -28, -3, -53, 29, -3, -39, 0, -4, -14, -27, -1, 57, 81, -60, -54, 30, 5, 40, -46, 31, -41, -24, 9, -62,
    -9, 61, 1, 19, -23, -41, 46, 35, 48, -21, -15, 27, -1, -32, -74, 54, -29, 70, 9, 9, -19, 4, -27, 11, -39, 49, 41,
    56, 31, 16, 0, 1, -68, -12, -65, 69, 50, 32, 10, -16, -26, -11, -13, 31, 12, 37, -52, -32, -6, -2, -27, -19, -13,
    -31, 7, 17, -59, 8, 4, 16, -7, 23, -25, -57, -55, 22, 30, -76, -11, 35, -45, -46, -16, -52, -41, 36, 32, -50, -88,
    -46, -37, 59, 27, 24, 13, -8, 0, 99, 15, -44, -27, 4, -4, -46, -25, 62, 13, 114, -22, -27, -30, -42, 47, -20, 26,
    70, 1, 3, -8, 30, -67, -53, 32, -108, 45, 6, -20, -82, -10, 5, 99, -66, 10, 21, 89, -35, -3, -36, -61, -20, 42,
    -24, 67, 108, -22, 59, -52, -9, -6, -8, 47, -59, 8, 37, -8, 12, 53, -110, -14, 9, 34, 48, 4, 47, -28, 71, -63,
    -25, -54, 42, -10, -13, 52, 88, -72, -22, -5, -8, 109, 23, -39, 2, -30, 17, 49, 8, 58, -58, -23, 19, -50, -58, 43,
    -81, 8, 6, -16, 25, -38, -28, 61, -5, -40, -30, 78, -32, -3, -20, -51, 28, 29, -37, 24, 39, 5, 62, 17, -16, -75,
    40, -35, 42, 6, -68, 21, -2, -56, 21, 23, -17, 87, 19, -50, -46, 10, 64, -83, -21, 13, 92, 9, 25, 102, 46, 47,
    -34, -5, 54, 5, 36, -43, 38, 97, 3, 121, -4, -50, -48, 25, 0, 76, 88, -21, -36, 34, -60, -14, 11, 26, -27, -53,
    127, -57, 2, 25, -40, -2, 99, -26, -38, -31, -36, 5, -57, 43, 30, -24, -94, -64, 22, 61, 104, 65, 56, 44, -26,
    -56, 16, 21, -3, -108, -11, -16, -25, 25, 3, -111, 53, -84, -49, -42, -14, -74, 48, -29, 80, -67, 54, -29, -45,
    -11, 36, 13, 74, -33, -36, 9, -85, -7, 27, -7, 71, -20, -96, -38, -41, 11, -15, 18, 16, -21, -32, -20, -14, 18,
    -13, 43, -16, -45, 55, 75, -6, 17, -11, -42, -12, -1, -39, -20, -52, -70, -15, -70, 18, -97, -25, -13, -3, -47,
    67, -10, 9, -12, -57, -53, 7, -35, -3, 1, 37, 11, -67, -15, 28, 1, 61, 3, -80, -21, 36, 6, -28, -46, 125, 15, -12,
    54, -9, 49, 6, 29, 16, -39, 83, 17, -41, -34, -85, 32, 49, 36, -3, 24, 43, -46, -3, 5, -24, -60, 75, -32, -13, 14,
    -39, 72, -27, -33, -8, 22, -34, 9, -17, -29, 13, 59, -8, 61, -11, -13, -15, 26, 60, 4, -48, 33, 21, 57, -53, 85,
    68, -14, -24, 13, 81, 8, -48, -61, -33, 64, 73, 11, -27, 0, -92, -67, 29, 47, -15, 12, 91, -39, -74, -25, -28, 95,
    -7, -29, -43, 14, -84, 127, 40, -49, 36, 9, -13, -47, 8, -26, -111, -61, 43, -5, -14, -13, 41, -67, 76, -9, -14,
    8, 42, 38, -110, -60, 22, 19, 18, -25, 35, -51, -104, -53, -26, 47, 8, 30, -24, -7, -34, 12, -34, -21, 36, -16, 4,
    -87, -3, -22, 66, 78, 14, -3, -64, -4, -67, 36, 21, -4, -11, 72, -16, 58, -16, -63, 5, -53, -77, -61, -17, 11,
    -13, 9, -10, -9, 50, -93, 52, 15, -38, -42, -17, -1, 59, -31, 13, 76, 21, 36, 3, 2, -16, 1, -68, -67, -73, -71,
    -49, 56, 27, 25, 49, -64, -39, 48, -49, 18, -56, -2, -21, -26, -19, 31, 54, -2, -87, -75, -51, -83, -59, -19, 28,
    -82, -14, -53, 29, -65, -122, 57, -68, 18, 77, -34, -50, 8, 21, 43, 32, 34, -21, 13, 11, -50, -64, 76, -5, 48, 17,
    15, -11, 16, -80, 8, -8, 1, 11, 28, 39, -67, 7, 9, -76, 7, -30, 24, -45, 4, 24, 1, -8, -74, 41, -54, -66, -33,
    -49, 14, 12, -35, -35, 26, -64, -100, 23, 1, 9, 31, -31, 32, -4, 3, -22, -63, 91, -35, -86, -17, -97, -9, 27, -56,
    0, 28, 122, 101, -32, 16, -3, -3, 56, -4, 31, -22, 0, -5, 39, 109, -85, 6, -32, 28, -16, 53, -66, -82, 113, 15,
    41, -70, 77, -13, 54, 23, -37, 54, -60, -32, 30, 26, -12, -48, 2, -16, 65, -16, 49, 35, 87, 90, -36, 36, -24, 4,
    11, -12, -34, -95, 36, 76, 2, 74, 36, -16, 57, 33, 82, -12, 51, 7, -2, -15, 49, -7, 3, -14, -91, -94, -41, -32,
    36, 74, 39, 39, 36, -46, 54, -7, 27, 23, -9, -33, -50, 36, 25, 3, 14, -8, 18, -28, -52, 11, 10, -15, -5, -33, -30,
    -21, 67, 47, -45, 68, -24, -23, 48, -1, 1, -18, 55, -12, -11, -17, 47, 46, 27, -46, 28, -70, 35, 55, 14, 10, -46,
    -37, 50, 4, 65, -78, -39, -23, 30, -63, 76, 18, 35, 57, -49, -21, -90, -49, -51, 47, -22, 19, 0, 4, -45, 21, -13,
    -45, 21, -13, -36, -12, -86, 19, -14, -15, 62, -67, -39, 19, 5, 19, 5, 8, 5, 51, -66, 8, -40, -14, 8, -14, 38,
    -73, -25, -37, 18, 3, 62, -37, 39, -86, 6, 2, 11, -50, 33, -49, -41, 15, -21, -43, -53, 1, -25, 16, 23, 2, 16,
    -14, -56, -5, -14, -17, 0, -38, 38, -32, -28, -41, -39, 102, -88, -26, -50, 6, 2, 17, 16, 30, 8, -11, -27, -14,
    -55, 8, -39, -10, 11, 30, -42, 78, -22, -12, -11, 10, -15, -3, -47, 36, -3, 89, 52, -79, -45, -29, -12, 56, -24,
    7, -67, -18, 78, -11, 42, -92, -70, 43, -13, 29, -34, -30, 5, -10, 1, -31, -5, 28, -28, 5, -26, -53, 5, -11, 55,
    -62, -35, 50, -63, -50, 13, -12, 27, -48, 45, 22, 7, -19, 11, -24, -32, -32, -35, -15, -21, 23, -3, -4, 13, 32, 6,
    32, 33, -37, -12, 106, -12, 19, -46, -22, -65, 49, -65, -53, 37, -2, 39, -65, 57, -5, 63, 13, -39, 64, 84, -44,
    -64, 4, -49, -61, 54, 32, 13, -24, -38, 69, 10, -42, -11, 37, -6, 67, 33, -10, -9, -27, 83, 8, -37, 8, -38, -9,
    -41, 14, 50, 5, 94, 7, -10, -41, -82, 7, 9, -43, 21, -17, 13, -9, -51, -11, -26, 56, -1, -25, 17, -43, 45, 0, -62,
    2, 37, 42, 43, -67, 38, -40, 38, 11, -45, 13, -4, -59, -37, 66, -34, -17, -2, -48, 15, 42, -6, 90, -14, -89, -41,
    47, 67, -11, 0, 12, 35, 42, -18, -11, -33, 12, -13, 52, -10, -16, 32, -41, 46, -51, 34, 17, -15, -29, 45, -21, 50,
    -26, -42, -30, 46, -51, -27, -21, -49, 37, 35, -23, 81, -8, -24, -49, -70, 32, 9, -2, 49, -64, -38, 12, -32, -60,
    -28, -15, -12, -64, 8, -32, -57, 6, -45, 7, 37, 30, 21, -21, 7, -29, 55, 15, 12, -28, 5, -102, -41, -24, -66, 12,
    36, 5, -57, -17, -20, -62, -6, 37, -17, -2, -55, -56, -12, 4, -20, 79, -30, 92, -41, -8, 3, -26, 10, 46, 96, -63,
    -11, 60, -95, 1, -13, 20, -39, 67, 124, -71, -49, -66, -29, 5, -93, 21, -52, -95, 41, -42, 19, 13, 119, 8, 28, 27,
    -16, 18, -65, 84, 114, 12, -16, 9, -70, -44, -35, 64, 98, 23, -28, 94, -45, -28, -35, 32, -55, -30, -6, -74, 52,
    -22, 6, 19, 41, -29, -69, 4, -53, -23, -44, -5, -36, 16, -4, 73, 23, -6, -5, 27, -5, -10, 25, -44, 9, 0, -62, -16,
    -97, -8, -14, -9, 59, 12, 78, 18, -1, 26, -46, 32, -29, 10, -1, -35, 16, -76, -87, -58, 82, -12, 26, 9, 9, -74,
    -66, 20, 21, 46, -10, -43, 39, -17, 1, -36, -13, -5, -30, 5, -36, 69, -15, 45, -35, -65, 34, -58, -22, 58, -10,
    -68, -15, 5, -106, 29, -14, 2, -56, -10, -34, 53, -6, 10, 56, 10, 14, -42, -21, -3, -8, -16, -21, -27, -32, 16, 5,
    77, 19, 39, 32, 18, -81, -21, -37, 39, 21, 1, -56, -61, -29, -7, 30, -79, -33, -40, -17, -45, 101, -10, 56, 41,
    -43, 26, -13, -28, -12, 27, 48, -38, 67, 28, 22, 22, -49, 24, -20, 4, -5, -17, -31, -35, -9, 37, -9, -44, -18,
    -32, 61, -41, 2, 15, -6, -22, 1, -44, -4, -1, 50, -22, -36, -40, 37, 47, -79, -31, -20, 30, 23, 65, 92, 49, -35,
    -41, -81, -51, 62, -19, 40, 80, 19, 8, -64, 21, 2, -38, -67, 18, -27, -40, 47, -7, 63, 95, -23, -45, -127, -49, 7,
    -66, 45, -39, 11, 53, 28, 26, -65, -13, -94, -58, 62, 25, -8, 25, 1, 1, 20, 21, 24, 43, 8, 23, -14, -73, -35, -25,
    92, 36, -17, -50, 51, 23, -12, -6, -6, -9, -19, -82, 27, 98, -32, -11, -27, -40, 45, -8, 52, -68, -34, -31, -36,
    29, 57, 22, -74, 65, -21, -10, -58, 8, -5, -37, -56, -4, -20, -53, 4, 68, 13, 36, -4, -33, 13, -44, -127, 14, 7,
    12, -98, -37, -28, 64, 21, 8, -9, -8, 43, -21, -60, 65, -122, -64, -60, 0, 19, 44, 23, -6, 31, -76, -46, 19, -26,
    -23, 57, -33, -26, -61, -9, 17, -64, -12, -33, 6, 10, -9, -15, -45, 46, -57, 63, 39, -18, 55, 1, 27, 16, -13, 27,
    -16, 42, 87, -29, 37, -3, -32, 36, -35, 1, -22, -2, 13, 9, 5, -19, -12, 62, -31, -7, -67, -92, -13, -8, -18, -3,
    -11, 55, -45, -6, -15, 35, 46, -11, 12, 14, 67, 59, 45, -26, -37, -22, -31, 26, -53, -34, 18, 39, 24, 33, -67, -3,
    3, -31, -17, -4, 17, 26, 8, -8, -38, -36, -16, 6, -31, -4, -26, 57, -41, 37, -18, -5, -11, 73, -39, 9, 53, -5, -4,
    5, 0, 8, -5, -24, -42, -55, -42, 43, -40, -25, -22, -9, -2, 41, 4, 28, 15, -2, 12, 46, -31, 15, 3, -49, -31, -39,
    81, 0, -22, 39, 56, -44, -54, -46, 1, -13, 56, 82, -72, -50, -71, 12, -9, -54, -1, -33, 40, 3, 44, 51, -91, -31,
    -34, 41, -29, -14, -48, -36, 42, 26, -43, 24, -76, 57, 8, 31, -55, -50, -76, -17, -28, 99, 40, 2, 37, 33, 56, 2,
    -67, 51, -49, 5, -28, -45, -12, 24, -60, 21, 9, 25, -88, -1, 7, -13, 13, 57, -38, -16, -108, -12, -40, -33, -30,
    -13, 71, 29, 38, 31, 46, -38, -12, -38, 33, -4, -51, -8, -40, 19, 49, -89, -109, 15, -81, -62, -9, -36, -61, -54,
    61, 70, -33, -3, -36, 19, 33, 42, -104, -7, 11, -127, 23, -30, 77, 1, -97, 21, 18, -2, 7, -15, -31, -3, -10, -56,
    -105, 56, 66, 60, -127, 4, -82, -17, -28, -50, 12, -10, -26, 48, -8, -3, -51, -79, -1, -89, -8, -46, 19, 3, -36,
    0, -67, 96, -44, 11, -52, -45, -6, -16, 28, -38, -6, -9, -79, 22, -54, -40, 11, -91, 11, 5, -22, -9, 38, -39, 27,
    38, 12, 24, -22, 2, -41, -32, -18, 36, 7, 25, 34, -44, -10, -5, -84, -14, -24, -59, -7, -5, 11, 9, -64, -10, 43,
    17, -11, -64, -62, -47, -43, -29, 25, 30, 24, -26, -57, -48, -11, -34, -2, 35, -8, 10, -11, -6, 51, -46, -8, 51,
    -20, -31, -56, 15, -46, -9, -7, -27, -27, 2, -41, -69, -16, 45, 80, -57, 36, 20, 37, -19, -3, -39, -32, -32, -51,
    -39, 10, -23, 35, -6, 0, -45, 10, -40, 58, -67, -12, 4, -4, 5, 30, 6, -29, 18, -31, -30, -36, 14, -35, -5, 42, 26,
    -51, 60, 54, 30, -41, 50, 14, -10, 17, 7, 29, 37, -26, 72, -27, 63, 16, -44, -14, -32, 22, 38, 24, -3, -64, -51,
    44, -30, -27, -37, -6, 83, 68, 35, -5, -2, -21, -6, 21, -1, -54, -14, 34, -12, -42, 8, 42, -103, 8, 6, 18, 41, -1,
    46, 34, 31, 6, -7, -32, -67, -46, -7, 14, 35, -8, 10, 5, -6, 33, 9, 58, 26, 26, 26, -31, 16, -27, -31, -102, -43,
    -28, 35, -36, -22, 0, 13, -41, -40, -47, 35, 33, -21, 52, -26, 15, -25, -38, 24, -60, -71, 12, -15, 50, -39, -47,
    -12, 24, -53, 71, 28, 52, -64, -6, 43, 90, 43, -16, -48, 55, 32, 24, -1, 26, -33, -111, 41, -93, 58, 62, -3, 0,
    46, 36, -59, -50, 29, -65, 34, -45, -16, -69, 19, -29, -39, 21, 76, 19, -5, -86, -30, 12, -11, 102, -43, -5, 11,
    4, 7, 40, -61, -18, 24, -16, -13, -12, -8, -29, 27, 17, 32, -2, 12, 51, -62, 0, -9, 31, 47, 4, -11, 37, -10, 69,
    9, 89, -26, 9, 53, -14, -37, 31, -13, -30, 16, 3, -13, -23, -1, -15, 9, -2, -20, -29, -44, -19, -36, 29, 50, 38,
    18, 2, -1, -21, 49, 27, -12, -50, 11, 6, -15, 12, -17, 1, -65, 30, 39, -36, 38, -37, -25, 81, -21, 43, -21, -15,
    -30, 70, 24, 26, -20, -27, -7, 18, -40, 52, -52, -12, -15, -11, 44, -34, -12, -2, -9, 48, -68, -54, 24, -7, -18,
    12, 8, 35, 3, -31, 36, -7, -28, -22, 10, -16, 17, 8, 63, -13, 11, 15, 33, -67, 2, -18, 15, -21, 32, 38, -16, -26,
    -15, 28, -14, -4, 23, -33, -50, 17, 7, 93, -43, -44, -15, 15, -5, 5, 59, -62, -34, -29, -3, 1, 31, -46, -10, -58,
    25, -7, 23, 23, 12, -16, -10, -31, -12, 55, -80, -28, -15, 0, 53, -62, 19, 18, 2, 62, -32, -65, 52, -47, -41, -25,
    -28, 4, 19, -14, -35, 40, -10, -42, 16, -52, -34, 6, -48, 31, 23, -3, 25, -35, -29, 3, 17, 22, -37, 12, -6, 27,
    -10, 3, -16, -48, 17, 25, 68, -1, 3, 14, 17, -86, 54, 28, -11, 55, -56, 49, 0, -35, 3, 20, -8, 41, -47, 69, -58,
    15, 62, -22, 65, -31, -17, 13, 35, 16, 18, 42, 20, 39, 21, 8, 3, -50, -41, -19, 8, -66, -93, -50, 4, 1, 24, -15,
    -85, 38, -19, -40, 60, -93, 5, 38, -11, -66, -30, 59, 42, 4, 4, 1, -13, 44, 7, -35, 14, 53, -33, 11, 4, 5, 15,
    -12, 7, 0, -31, 17, 8, 34, -22, -41, -40, 30, 54, 12, 4, -11, -9, 22, 36, -4, 24, 1, -19, 22, -3, -51, -20, 55, 1,
    70, -20, -13, 108, -69, 43, -7, 87, 32, 8, -31, 51, -74, 57, -42, -41, 9, -75, 20, -19, 0, -24, 9, 87, 96, 82, -1,
    -74, 45, -45, -34, 7, 17, -9, -37, 23, 21, 7, 30, 8, 39, 82, -4, -10, -18, 55, -5, 16, -28, -34, -13, -30, 9, -49,
    45, -10, -28, 27, 27, -20, -32, 63, 13, -71, 5, 8, -16, 43, 20, 56, 4, 1, 49, -61, -10, -43, 46, -33, 21, 77, -7,
    49, 2, -86, 54, -53, -21, -11, -25, -52, -69, -41, -47, 20, 20, 76, -33, 33, -91, -18, -62, -71, 15, -60, -14,
    -54, -40, 59, -50, 103, 46, -33, -25, 16, 27, -15, -10, 13, -38, 44, -10, -5, 92, -1, -6, -39, -14, 31, -39, 27,
    18, -6, 1, -53, -58, -97, -24, 49, -4, -18, 11, -56, -7, -9, -9, 6, 5, 4, -38, -13, 34, 49, -3, -65, 6, -34, 33,
    2, 34, 27, 18, 49, -43, -7, 15, -17, -5, 72, 51, 8, -36, -14, -25, -31, 29, 40, -17, 4, 25, -12, 33, -2, -65, -38,
    2, -11, 16, -6, -60, 30, 38, -33, -16, 11, 47, -19, -32, 6, 10, -88, -37, 40, -41, -57, -20, 31, -54, -15, 0, 23,
    -20, 17, -41, -22, 22, 13, 14, 43, -17, 3, -57, -89, -21, -46, -4, 34, 28, 16, 8, -31, 12, -85, 4, -83, 7, -6,
    -16, 64, -4, 57, -24, -2, 127, -2, -26, -38, -38, -33, -10, 8, -4, 26, -50, 43, -52, -11, 0, 2, 59, -15, 49, 10,
    43, 39, -1, 24, -23, -36, -26, 127, 43, -32, 3, -9, 4, -21, -54, -31, 1, -23, -18, 51, -3, 52, -50, 12, -33, 93,
    -4, 19, 21, -35, 2, -35, 51, 65, -8, 35, 50, 44, -9, -46, 50, 24, 4, -58, -21, 32, 81, 48, -90, 12, 37, 20, -56,
    -13, 50, -40, -18, -33, 10, 11, -30, -3, -19, 46, -16, -6, -42, 13, 45, 42, -96, 24, -59, -5, -14, 3, 28, -14, 10,
    91, -7, -75, -2, -50, 29, 58, 4, 88, -20, -30, -11, -58, 26, 31, 9, -38, -13, -19, 17, -25, 15, -10, 38, 77, -13,
    -45, -20, -31, 8, -20, -33, 17, 35, -29, 2, 41, -14, -6, -65, 84, -12, -76, -43, -10, -46, 8, -37, -61, -72, -43,
    -9, -24, 37, -53, -87, 8, -49, -56, -37, 22, -19, 16, -85, -80, 26, 3, -43, -7, 10, 21, -52, -14, -4, -51, -54, 7,
    10, -49, -95, -32, -6, 41, 27, -66, 8, -20, 33, 23, 84, -47, 27, 11, -26, 40, -17, -20, -16, -13, 21, 1, 28, 2,
    -42, -69, -41, -39, -31, -80, -52, 16, 31, -78, 44, 1, -28, 30, -6, -79, -14, 33, -26, -51, 1, -53, 5, 7, -26, 34,
    58, -17, 10, -33, 38, 16, 20, -89, 50, 10, 4, 27, -68, 1, -21, -51, -28, 33, 16, -17, -10, -4, -31, 34, -19, -52,
    -8, -14, -24, 73, -31, -23, -15, -2, -12, 30, 7, 61, -31, 37, -74, 74, -33, -7, 13, 33, -4, 2, -28, -46, 13, -53,
    -24, -42, 51, 27, 54, 35, 33, -21, 20, 24, -22, -32, 5, -29, -6, -16, -58, -11, 54, -14, 33, -39, -18, -43, 39,
    -17, -35, -76, 102, -13, -5, 34, 15, -23, 10, 33, -75, 3, -40, -46, -39, -28, -7, -8, 15, -73, -9, 17, -8, -36,
    -65, 5, -51, 29, -43, -25, 10, -4, 24, 9, -27, -58, 48, 23, 47, 20, 5, 19, 49, 33, -30, -68, 4, -15, 29, 100, 13,
    -19, 18, -9, 1, -16, -6, -22, 17, 4, -22, -18, -23, 19, 7, 63, -14, -24, 11, 4, -2, 15, -52, -2, -2, 15, -14, -57,
    -6, -25, -26, -2, 5, -14, -21, 0, -69, 38, -3, 2, 50, 17, -20, 8, 32, 24, 58, -25, -63, 1, -34, -34, 9, 1, -39,
    14, 27, -16, -79, -18, -20, -36, -16, 37, 13, -34, 1, -27, 10, -16, -5, 46, -68, -64, -37, -19, -11, 14, -4, -21,
    12, 14, -19, 79, -34, 27, -25, -37, -29, -6, -31, -26, -20, -23, -19, -20, 7, -30, -18, -43, 51, 26, -3, 15, 51,
    -40, -38, -22, 31, -1, 82, -11, 26, 22, -30, 23, 11, 19, -8, -9, 37, -23, -4, -13, 12, 53, 35, 25, 2, -10, 1, -56,
    -65, -9, -4, 1, 58, -33, 51, 2, 28, 2, 29, -9, -10, -36, -33, -35, -48, 32, 40, -47, -29, -4, 20, -43, -35, 30,
    45, -4, -25, -17, 6, -27, -4, -9, 55, -34, 19, 12, 33, 40, 62, 12, 4, 11, 23, -9, -61, 34, 2, -27, -58, 41, 10,
    -7, -6, -9, -24, -30, 29, -4, 8, -26, 5, -42, -38, -71, 70, -18, -27, -36, -30, -61, 26, -4, -5, -15, 1, 1, -12,
    41, 17, -59, 32, 19, 25, -5, -7, 5, -37, -19, 18, -40, 10, 2, 7, -14, -6, -19,
};
static const convolution layer_7 = {
    7, 7, 48, /* height, width, channels */
    3, 3, 72, /* out_height, out_width, filters */
    3, 3, /* kernel_height, kernel_width */
    1, 1, /* stride_y, stride_x */
    1, 1, /* above, left */
    8, 144, 432, /* columns, column, taps */
    12, /* unrolled */
    -128, /* in_zero */
    weights_7, table_7
};

/* 8  largest of 2x2           7x7x72 -> 3x3x72               in one with 7 */

/* 9  convolution 3x3, ReLU    3x3x72 -> 3x3x48              279,936 multiply-accumulates */
static const channel table_9[48] = { /* see channel */
    {-268578, 1583433422, -130560, 10},
    {-33121, 2102438043, -130560, 10},
    {240534, 1773851151, -130560, 10},
    {-28114, 1763407513, -130560, 10},
    {104906, 1447980614, -130560, 10},
    {18279, 1299604372, -65280, 9},
    {-265557, 2039734027, -130560, 10},
    {-423756, 1812995839, -130560, 10},
    {41388, 1730357678, -130560, 10},
    {-215426, 1768365980, -130560, 10},
    {-360192, 1384014057, -261120, 11},
    {-447654, 1398311982, -130560, 10},
    {112380, 1745711261, -261120, 11},
    {-171190, 1798781033, -130560, 10},
    {-258272, 1442344816, -130560, 10},
    {-435289, 1538827473, -130560, 10},
    {-445642, 1325305815, -130560, 10},
    {-747549, 1292619257, -130560, 10},
    {575397, 1672173186, -130560, 10},
    {93284, 1263937474, -65280, 9},
    {-199657, 1750446248, -261120, 11},
    {-282559, 2136734949, -130560, 10},
    {-142359, 1131232595, -65280, 9},
    {-204541, 1671968693, -130560, 10},
    {-498657, 1346352999, -261120, 11},
    {514210, 1198114305, -130560, 10},
    {131040, 1967340777, -130560, 10},
    {121478, 1225624823, -130560, 10},
    {-227946, 1409301450, -130560, 10},
    {-231836, 1146009476, -65280, 9},
    {686499, 1916293575, -261120, 11},
    {334648, 1324011067, -130560, 10},
    {-944145, 1389060143, -261120, 11},
    {352902, 1822641615, -130560, 10},
    {-228808, 1869007696, -130560, 10},
    {14528, 1386194286, -65280, 9},
    {-215015, 1759234390, -130560, 10},
    {-377434, 1121639349, -130560, 10},
    {270161, 1199918317, -130560, 10},
    {-95456, 1166914612, -65280, 9},
    {-306992, 1581930243, -130560, 10},
    {-221050, 2063840170, -130560, 10},
    {-566788, 1653991297, -130560, 10},
    {273622, 1087684483, -130560, 10},
    {-46318, 1286877416, -65280, 9},
    {159491, 2068885976, -261120, 11},
    {-201202, 1120533623, -130560, 10},
    {376854, 1789771660, -261120, 11}
};
static const weight weights_9[31120] SMILE_WORDS = {
    -23, -60, -2, 30, 47, -39, 13, 3, 46, 48, 6, 19, 13, 35, 2, 40, 30, -30, 36, 20, 10, -44, -8, 26, -44, 74, 15,
    -10, 20, 3, -35, -13, 8, -34, -14, -65, -12, -5, -52, 61, 15, 3, -11, 12, 50, -28, 44, 20, -56, -75, 0, 3, -17,
    -1, 30, 47, -58, 1, -48, 66, -44, -31, 26, 40, -42, -35, -68, -13, -54, -67, 20, 8, 7, 42, 24, -49, 23, -27, -6,
    -43, 37, 15, -35, 52, -6, -26, 0, 2, 30, -1, -31, -40, -14, 29, -39, -6, 12, -20, 0, -88, 6, -41, 16, -11, 5, 11,
    -7, 31, -10, 45, 47, 51, -3, -7, 24, 10, -56, -20, 25, -25, 14, -34, 20, 14, 48, -3, -11, 24, -42, 26, 37, 9, -64,
    25, -28, -8, 19, 4, 3, -9, 43, -19, -37, -5, 20, 43, 33, 15, -22, 6, -31, 127, 34, -16, 35, -11, -33, 57, -28,
    -14, -28, -32, 79, -65, 33, 25, -53, 56, -11, 54, -11, -66, 48, -35, 5, 23, 0, -75, -13, 49, 9, 20, -12, -24, -13,
    -18, 73, -32, 16, 25, -13, -34, -17, 78, 27, -49, 35, 43, -16, -37, 28, -18, -9, 36, -36, 25, 26, -28, -40, 63,
    -22, 31, 57, 11, 55, 33, 3, -16, 85, -1, 5, 5, 8, -83, 3, -37, 23, -24, -10, 21, -64, 31, -51, 34, -14, -59, 93,
    10, -27, -9, 5, -20, 105, 3, -15, 16, 75, -26, 23, 7, 49, -40, -63, -5, -53, 29, 63, -22, 9, 42, -46, 1, -3, 28,
    -26, 17, -63, -35, 5, 13, 52, -2, 58, -82, -32, 8, -37, 21, -18, -15, 34, 75, 32, 3, -6, -53, -19, -47, -20, 37,
    90, 15, 33, 36, 61, 18, -60, 12, -79, 108, -11, -85, 29, -42, 15, -28, -12, 7, 42, 3, -25, 71, -54, -43, -35, -2,
    19, -11, -35, 4, 20, -12, -31, -27, 31, 33, 15, 43, 41, 7, 16, 36, 1, 52, 100, 49, 56, 38, 3, 50, -65, -3, 31, 7,
    -84, 31, -16, -11, 76, -26, 29, -5, 95, -25, -14, -127, -12, 29, -47, 16, -1, 33, -60, -3, 5, 4, 37, 69, 48, 11,
    -27, 33, -17, 41, 48, -2, -41, -9, -43, 10, 43, -39, 57, 28, 44, 78, 27, 9, 34, 17, 41, -19, -92, -21, 54, 6, 66,
    32, 66, 5, -73, -36, -6, -26, -10, 33, 53, 89, -22, -109, 56, 4, -1, 8, -25, 21, -55, -10, -63, -2, -17, 21, 10,
    27, -17, -127, 50, 114, -16, -3, 11, -23, 26, -23, 46, -3, -8, -47, -39, 64, -4, 27, -33, 30, -43, 50, -2, -16,
    -14, -69, 30, -13, 14, 5, 16, 55, -5, 7, -15, -62, -13, -10, -7, 62, -43, 10, -4, 51, -24, -20, -37, 35, 9, 3,
    -48, -13, 6, 40, -52, -34, 30, 8, 8, -2, -21, 30, 42, -38, -53, -5, 17, 9, -2, 21, -32, 53, -45, -33, -6, -33, 9,
    -55, 4, -6, 27, -29, -42, -112, 33, 28, 11, -39, -5, -27, -97, 21, -11, -27, -36, -27, 8, 6, -71, 22, 17, 25, -13,
    9, -15, -59, 28, -29, -10, -46, 21, -87, -64, 32, -34, -12, 21, 34, -61, 53, 44, -34, 20, 12, 15, -14, -47, 1, -1,
    30, -14, 41, -4, -61, 20, 34, -18, -13, -35, -11, 5, -34, -19, -6, 3, 14, -24, -80, -10, -52, 33, 43, -5, -41,
    -32, 57, -19, -21, -47, -4, -32, 71, -14, 17, 28, -39, -4, -29, 20, -12, -30, 60, -13, 5, 68, 12, -36, 46, 82, 7,
    68, -111, -24, 38, -12, 45, 35, 23, -28, 7, -47, -10, 41, 6, -32, -29, -38, 26, -57, 34, -33, -46, 5, -39, -39,
    -23, -71, 3, -43, 55, -86, -1, -31, 70, -44, -21, 15, -3, 32, -42, -51, -42, -10, 8, 38, 6, 4, 12, 7, -33, -4, 41,
    75, 54, 27, -47, -6, 8, -77, 47, -8, 8, 52, 17, -34, -43, 24, 14, -8, 3, -26, -95, -59, 16, 7, -52, 31, 54, -31,
    -21, -24, -75, -2, 20, 9, 45, -64, 25, -25, -17, -48, -7, 33, 30, -1, 49, -26, -53, 17, 1, -15, 15, 51, 62, -11,
    46, -18, -38, -6, 74, 27, 72, -13, -66, -6, -5, -6, -21, -14, 42, 88, -30, -48, 11, -64, 30, -32, 25, 91, -36, 31,
    -68, 6, 22, 71, 52, -66, 41, 42, -30, 72, -81, 11, -23, 16, 41, -10, -75, 18, 18, -27, 47, -9, -4, 45, 18, 28,
    -28, 5, 17, -39, 22, -37, 3, -26, -18, 51, -27, -49, -24, 44, -37, 31, 33, 19, -39, 123, -2, 49, -14, 52, -29, 18,
    -30, -21, 31, 37, 104, -24, 26, -52, -12, -13, -41, 13, 54, -16, -24, -17, -24, -45, 46, -48, 48, -71, 47, 13, 49,
    -69, 25, 43, -9, -64, 27, 39, 49, -72, -56, -26, 0, -7, -28, -80, 29, 81, -79, 13, 7, -44, -27, -26, -27, 86, -35,
    -10, 85, -54, -36, -9, -22, 51, 46, -68, -21, -37, 24, 1, -53, -15, 4, 26, 51, 63, -88, -27, 11, 9, 49, -24, -65,
    -34, -17, 22, 20, -6, -8, 41, 39, 17, -21, 7, -40, 3, 29, -36, -24, -1, -61, -28, -20, 21, 9, 32, 15, -47, -54, 9,
    22, -34, -48, -11, -19, 26, -4, -81, -40, 12, 58, -40, 32, 42, -47, -41, -50, -2, 18, 18, 8, 22, -1, -31, -27, -1,
    -15, -45, -15, -69, -14, 6, -4, -87, -3, 21, 33, -44, -42, -37, -16, -8, -55, -67, 24, -62, -16, 39, -16, 10, -22,
    -37, -57, 10, -23, -62, 13, -72, -6, -23, 33, -19, -31, -14, -8, -56, -20, -35, 11, -5, 15, -39, 6, 11, -4, 31,
    34, 24, 6, -64, -1, 3, -17, -37, 48, 1, 27, -58, -13, -11, -64, -12, -44, -77, -96, -47, 3, -1, -48, 13, -15, -78,
    -25, -19, -16, -58, 26, -62, 12, -1, -24, 0, 8, -54, -12, -2, 9, -38, 17, 24, -41, -12, 0, 19, 44, -5, 47, -13,
    -21, 47, -35, -40, -29, -10, 3, -26, 31, -54, 1, 16, 2, -53, -34, -26, 11, -5, -44, 2, -2, -26, -63, -31, -53,
    -60, 43, -5, -2, -32, 15, -29, 22, 37, 20, -7, 65, 4, -67, 27, 1, -32, -2, 51, 49, -53, 32, 11, 2, -28, 17, 7, 19,
    23, -23, -25, -3, -15, -81, 28, -8, -39, 25, -43, -39, -8, -11, -49, -57, 49, -50, -40, 9, -33, -40, -20, 49, -28,
    -27, -21, 19, -47, -2, -35, -44, 14, 24, -1, 3, -31, 14, 4, 17, -21, 22, -65, -39, -67, -49, -16, -7, -58, -24,
    55, 23, 30, -1, -27, 62, -35, -49, -19, -2, -57, -50, 40, -16, -13, -27, -44, -16, -1, -61, -72, -39, 10, -5, -6,
    -48, 19, -19, -71, 7, 9, 59, 14, -1, 20, -62, -63, -5, -59, 34, -28, -10, 2, 17, 7, -39, 28, -108, -51, 27, -31,
    -26, -44, 11, 7, 72, 51, 6, -107, 68, 35, 28, 50, 1, -2, 10, 64, 9, 14, -10, -8, 24, 26, -49, 10, 51, 5, -30, 66,
    -4, -28, 28, -19, -21, -35, 6, 32, -37, -59, -35, -34, -18, -51, 16, 21, 13, -43, 72, 0, -7, 1, 43, 23, 90, 11,
    12, -11, -14, 56, -26, 15, -64, 32, 37, 23, 94, -43, -9, -27, 4, 3, -31, 48, -19, -27, 45, 73, 15, 41, 13, 14, -3,
    -41, -109, 30, 7, 35, -15, -17, -8, 104, -86, -11, 68, -16, 25, 28, 3, -3, -11, 26, 43, 25, -7, 84, 49, 86, 52,
    -42, -18, 25, 22, 40, 25, 23, 86, -13, -6, 25, 26, 6, 71, 54, 47, -5, 35, -8, 27, -53, -58, -25, 23, -2, 58, -7,
    52, -25, 8, 9, -16, 12, 28, -44, 60, 68, 0, -32, 25, -27, 38, 0, -48, -11, 15, 53, 17, 42, -37, 15, -3, -17, 31,
    15, -13, 20, 13, -29, 15, -16, 8, 19, -39, 25, -23, -24, 16, 17, 52, 10, 23, -46, -6, -24, 14, -16, 2, -40, -4,
    -15, -32, 21, 30, 31, 12, 20, -10, -18, 35, -32, 21, 1, 39, -36, -26, 1, 12, -2, -39, 12, -29, -24, 46, -13, -30,
    12, 6, 66, 42, -35, 28, -49, -26, -69, -19, -10, 43, 25, 2, 42, 74, 6, 28, -1, -5, 11, -34, -57, 35, -38, -22,
    -36, 26, -1, 1, 54, -17, 4, 46, -16, 34, -12, 73, -38, 58, 34, 4, -17, 23, 4, 3, -74, 7, -28, 22, -24, 19, -2, 22,
    -2, 29, -20, 6, 59, 34, 20, -58, -31, 55, -15, 7, 21, -28, 71, 27, -35, -10, -27, -34, -16, -24, 10, 21, -36, -17,
    -10, -11, 5, 84, -34, 10, 31, 17, -4, -23, 17, 13, -23, 43, 5, -44, -39, -28, -11, 6, 13, 30, 49, -32, -43, -7,
    -29, -48, 9, 1, -14, -68, 12, 8, 79, -24, -44, -44, 30, 11, 19, -26, -15, 40, -52, 41, 22, 31, 22, -47, 34, 18,
    34, 36, -25, -11, 4, -18, -19, 9, -43, 7, 53, -30, -41, -35, -70, 16, 48, 2, -18, 1, 18, -10, 50, -92, 62, 100,
    10, -41, -1, -39, 68, -18, 9, -13, -15, 23, -72, 29, 79, -21, 41, 123, -28, 26, -53, -22, 13, 49, -20, 36, -22,
    -18, 6, -10, 26, -37, -29, 22, -16, -29, -22, -26, 43, 73, 31, -49, 56, 58, 39, -90, 1, 3, 32, 54, -1, -86, -11,
    4, 18, -53, 10, 13, -11, -20, -4, -4, 17, -33, -40, -12, -30, 35, -6, 6, 3, -66, 13, -5, -62, 22, 10, 112, 11, 25,
    -63, -46, 9, -40, 51, -3, -12, -13, -45, 27, 47, -50, -25, 44, 42, -7, 15, -45, 10, -62, -13, -16, -8, 45, -7, 12,
    -4, 16, -10, -4, 17, -6, -5, -18, 35, 36, -2, 44, -3, -34, -58, -22, 23, -69, -5, 35, 22, -22, 3, -8, 10, 36, 14,
    -57, -50, -24, -34, 20, 64, -16, -3, 57, 16, -51, -9, -28, -4, 4, 62, -28, -56, 17, 20, 12, 25, -8, 8, 32, -52,
    -20, 51, -49, -94, 17, -6, 16, -4, -9, -46, -10, -8, -59, 25, -22, 12, 43, -1, 25, -10, 54, -40, 41, 36, -64, -16,
    -2, 68, -17, 7, -5, 20, 15, 5, 1, -1, 23, 15, -4, 41, 22, -38, 18, 34, 53, 28, -42, -48, -5, 39, 56, 21, -25, 16,
    33, 41, -59, 4, 8, 8, 16, -78, 49, -19, 73, 25, -37, 28, 10, 23, -47, 0, 13, -9, 36, 54, 16, -28, 14, -14, -9,
    -20, 42, -59, -36, 5, 15, -22, 64, -1, -10, 42, -56, 35, -28, 39, -47, 37, 18, 17, 1, 15, -3, 9, 11, -54, -29, 19,
    -9, -15, -31, -15, -46, -16, 27, 93, -5, 15, 23, 17, 17, 27, 53, 67, -40, 62, -36, -47, 13, 2, -47, -23, 10, 9,
    38, 17, -49, -9, -25, 46, -4, 52, -37, -9, 0, 17, 61, 43, -6, 30, 21, -30, -13, -16, -7, 14, -72, 1, 54, -27, 43,
    -43, -19, -9, -21, 16, -17, 28, -7, 1, 32, 41, -7, 21, 57, 37, -13, -68, 23, 25, 24, -25, 24, 71, -50, 21, -40,
    35, -67, -17, 86, -31, -9, -26, -56, 127, -33, 90, 16, -6, 78, -18, -37, -15, -8, -83, -37, 1, -32, 52, -9, 55, 1,
    -32, -19, -2, 9, 1, -43, -20, 15, -41, 65, -38, -49, 4, 0, -32, 45, -98, -21, 92, -27, 26, -14, 44, -44, 37, 23,
    -36, -19, 32, 76, 31, 20, 19, 40, 49, -28, 62, 50, 54, -23, 10, -11, 0, 55, 2, 40, 11, -52, -41, 29, -29, 49, 34,
    -13, -4, 115, -55, 28, -37, -57, -2, -55, 20, 68, 32, 40, 83, -47, 99, -18, 34, 33, 11, -2, 27, 29, -33, 62, -22,
    -64, -8, 38, 81, 90, -60, 40, -15, 0, -6, -42, 52, -15, 57, 35, -1, -113, 23, 22, 8, 48, 1, -4, 4, 63, -31, 44,
    15, -28, 17, -36, -35, -80, 22, 1, 6, -45, 47, -17, -33, 51, -52, -13, -30, 14, -16, 27, 43, 54, 36, 49, 36, -30,
    4, -17, -49, 49, 64, 76, 21, -8, -35, -45, -2, 24, -28, 65, -10, -26, -7, 16, 31, -69, -2, 2, -4, -28, -31, -36,
    91, -74, -8, -36, 12, -20, -6, -47, -96, -17, -51, 75, -31, -64, -9, -17, 60, -26, 36, 34, -27, -48, -17, -29,
    -46, 3, -50, -28, -16, -63, -19, -29, -42, 46, 77, -46, -46, 20, -20, 18, -45, -55, -44, 44, 25, -72, 5, 0, 29,
    -17, 33, 33, 11, -20, 32, -58, 6, 67, -52, 26, -26, -15, -26, 15, -27, 59, -92, -27, 1, -10, 11, 44, 2, 12, 23,
    -47, -7, -30, -30, -20, -51, -19, -42, -29, 8, -6, -15, -9, -3, 6, 21, 77, 49, 51, 45, -18, -20, 6, 1, -4, 55,
    -40, -33, 26, 30, 42, 45, 52, -13, 55, 41, 3, -3, -31, 48, 29, 13, -47, -73, -4, -16, 53, -57, 65, -29, 12, -6,
    -69, -10, 19, -30, 16, -33, -14, -44, 67, 5, 11, -13, -59, 42, -33, 41, -15, 8, 46, 13, -39, -1, 17, 6, -3, -23,
    -27, -27, -54, 44, -38, -33, -35, 33, 42, -1, -44, 6, 25, -62, -13, -23, -9, -21, -33, -3, 16, -25, 61, -15, -15,
    -26, 25, -7, -10, -12, -10, 4, -9, 23, -79, -37, -4, 0, 30, 3, -21, -59, 59, -46, -15, -29, -5, -32, 9, 3, 48,
    -16, 5, 1, 18, -18, -55, 83, 48, -17, -52, 44, -32, -52, -3, -38, 18, 48, 33, -59, -54, -20, -50, -13, 45, 16,
    -57, -28, 1, 65, 3, -8, 23, -44, -4, -65, -2, 61, 18, -17, -28, 63, -44, 48, -29, -4, 36, 55, 40, -54, -10, 40,
    -10, 71, -13, -54, 17, -27, 11, -22, 26, -49, 38, 22, 15, -10, 3, 85, -9, -14, 59, 65, 68, 3, -30, 11, -44, -15,
    51, 22, -44, -8, 16, -17, 53, 45, -4, 78, -41, 49, 7, -4, -30, -9, -9, 26, 45, -9, 8, 60, 7, 53, 4, 33, 53, 64,
    15, 11, 64, -43, -12, -51, 64, 6, 39, -10, -26, 33, 6, 37, 36, 50, -10, -7, -25, -15, -3, 79, 91, 26, -47, -13,
    -26, 14, -15, -6, 14, 62, 35, 127, -20, 23, 68, 38, 5, 29, 25, -70, 36, 58, 47, -26, 40, 46, 33, -8, 0, 7, 23,
    -18, -53, -33, 50, -29, 31, 32, -2, -22, -3, -43, 47, 61, -16, 0, -18, -25, -58, -27, -32, -19, -14, 3, -19, 88,
    -44, 38, 19, -31, -14, -44, -4, 55, 5, 11, 7, 3, -52, -14, 55, -18, -10, 17, -34, -8, -11, -40, -35, 45, 26, 44,
    -9, -38, -51, 44, 13, -36, 1, 17, 35, 6, -28, -25, -40, -41, 39, -32, -34, -50, -37, 84, -47, 12, 22, -21, 2, 27,
    -4, -76, 31, 36, 13, -20, -13, -59, -29, 84, 47, 69, 30, 40, -2, 42, -32, 19, 20, -6, 12, -47, 10, 0, -18, 17, 58,
    41, 45, -42, -15, -28, -59, -13, 0, -34, -54, -37, -3, 26, -29, 43, -7, 106, -52, -6, 10, 27, -25, 125, 49, -60,
    82, 21, 11, 50, -41, 65, 67, 42, -8, 8, -2, 14, 0, 27, -25, -73, -21, -21, -10, -25, -43, -26, 53, 37, -11, 18,
    -40, 1, -71, 8, 11, 18, 93, -41, -22, 34, 20, -78, 63, 4, -49, 22, 39, -1, 13, 41, -71, -25, 5, -11, -17, 64, -8,
    41, 38, 70, 38, 21, 40, -27, -2, 7, 13, -77, 0, -21, 18, 13, -36, -48, 18, -46, -35, 7, 48, 9, 34, -40, 8, -24,
    13, 2, -23, 6, 8, 62, 52, -55, 23, -35, -7, -38, 36, -72, 41, 1, 7, -10, -29, -11, 52, 17, 63, 66, 22, -12, 40,
    14, -23, -33, 35, 10, 17, -1, -20, -14, -27, 36, 45, 40, 67, 1, 25, -61, -41, 15, 67, 5, -62, -15, 41, -40, -22,
    17, 29, 3, 2, 0, 41, -28, 12, -3, 14, -19, 64, -2, 27, -27, 62, -41, -55, -8, 13, 40, 18, -2, 23, 45, 33, 27, -36,
    17, -19, -6, 51, 16, 6, -12, 16, 4, -24, 9, -13, 79, 46, -50, 84, 18, -19, -58, -23, 79, -62, -26, -52, 54, -69,
    71, -43, -34, -34, 0, -19, -64, 40, 25, -23, 54, 19, -6, -45, -40, 33, -25, -25, 33, 23, 0, 62, -37, -106, -18,
    73, -49, 54, 61, -15, 25, 36, 39, -10, 39, -31, 33, 26, -52, -1, -7, 20, 63, -10, -41, -53, 36, -33, -27, 42, -22,
    -69, 33, 114, 37, -20, 28, 74, 91, -22, 71, -12, 15, -66, 36, -7, -69, 10, 7, -76, -49, 21, -41, -48, -43, 55, 40,
    31, -57, -17, 12, -2, -22, -112, 49, 19, 17, -21, -31, 11, 2, 41, 48, -34, 45, -53, 48, -63, 80, 46, -50, 92, 29,
    -21, 28, 81, 35, 30, -54, -2, 49, 2, -12, 48, -3, -121, 4, 1, 14, -48, 10, 30, 31, 26, 27, -28, 29, 37, 8, -59,
    26, 14, 99, -19, -38, -7, 31, 1, -107, -53, -8, 45, -26, 2, -8, 32, 43, -2, -57, -56, 6, -2, -12, -12, -11, -70,
    24, -1, 57, -32, 17, 28, -31, -7, -87, 29, -14, 8, -4, -42, 86, 63, -5, -21, 45, 30, -34, 29, 16, 50, 3, 13, -14,
    -17, -14, -12, -94, 6, -50, -37, -77, 26, -31, -28, 101, 31, 2, -32, 47, 55, 9, -34, 14, -24, -28, 8, -7, 3, -26,
    -64, 76, -75, -9, 8, 40, -6, 2, 24, 20, 18, -33, 12, 29, 5, -21, 46, 54, 9, 16, 35, 34, 42, 26, -91, -70, -16, 48,
    -13, -22, 22, 28, 18, -40, -28, 1, -16, -61, 3, 57, -24, 26, -47, -14, -39, 1, -62, 4, 45, -72, 2, -44, -5, -12,
    39, 4, 2, 7, -92, -38, 56, -28, -63, 36, 67, 36, 18, 32, 59, 5, 0, 43, 4, 19, 75, -46, 73, 41, 51, -2, 6, 58, -17,
    66, 19, 39, -16, 73, -24, 16, -33, 12, -7, -35, -12, 15, -23, 22, 22, 19, -43, -5, -21, -48, 71, -9, -9, -35, 83,
    12, -30, -16, -19, 52, 9, 4, 28, 47, -44, 14, -23, 3, 70, 15, -12, 42, -15, 75, 49, 2, 18, 82, 41, -27, 4, 23, 40,
    16, 36, 34, -69, -24, -12, -29, -71, 61, 8, -67, 45, -29, -27, -12, 11, 18, 8, -87, 46, 15, -21, 39, 45, -2, 28,
    27, 18, -9, -55, -51, 14, -66, 91, 30, -37, -29, 75, 12, 2, -29, -71, -14, 42, 14, -20, 30, 1, 9, 47, -53, 2, -19,
    13, 22, -4, 4, 55, -70, 2, 24, 38, -22, 51, -9, -103, -20, -31, 13, 38, 7, 18, -27, 7, -61, -3, 13, -72, -20, 20,
    -2, -44, -27, 7, -2, 0, -9, -87, 50, 41, -5, 82, -16, 83, 45, -21, 41, 22, -6, 40, -24, -6, -25, 41, -22, 5, 68,
    54, 14, -78, -11, 8, 6, 100, -30, -20, 10, 53, 43, -43, -126, -63, -24, 23, -86, -10, 21, -2, 126, 29, 17, -23,
    55, 1, 16, 19, -89, -19, 41, 116, -29, 72, -26, 96, 50, 19, 24, 1, -29, -65, 55, 16, 60, 29, 21, -31, 18, 41, -21,
    -55, 19, 11, 33, 47, -13, 1, -7, 11, -71, 32, -38, 51, 4, -40, 17, -53, 36, -24, 62, 4, -2, -60, 71, -43, 106,
    -30, -20, 72, 53, -18, -4, -18, 52, 88, -41, -21, 127, 74, -11, 19, 94, -6, -1, 4, 22, -57, -28, 62, -28, 83, 18,
    -43, -47, 67, 31, -21, -9, 22, -4, -26, 5, -5, 12, -6, -54, 30, -20, 47, 6, -28, -14, 72, 19, -4, 55, -9, 13, 21,
    49, 36, 102, 34, -17, -25, 51, -45, -8, -18, -44, -6, -25, -21, -34, -3, -61, -13, 13, 3, -76, 23, -12, 14, 16,
    77, 17, 30, -30, -32, 29, -18, 35, 43, -19, 38, -32, -36, 8, 21, -23, 0, -89, -49, -5, 48, 57, -29, -28, -38, -47,
    -33, -70, 40, -10, 12, -19, -26, -53, -33, 12, 45, -32, -39, 41, 47, -60, 39, 33, 19, -33, 23, -41, -27, -66, 6,
    -41, 80, 77, 23, 47, 69, 56, -22, -68, -51, -11, -4, -19, -8, -74, -2, -21, 83, -39, -55, -27, -23, -59, -24, -53,
    -60, -70, -56, -5, -10, 0, 5, 0, -66, -26, 44, 1, -17, 10, -23, 13, -27, 66, -12, -15, 43, 6, 49, 52, 47, 11, -28,
    27, -9, -28, -41, -23, 27, -17, -2, -20, -9, -4, 55, 59, -17, -46, 16, 25, -58, -7, -59, -42, 7, -70, -55, 12, 35,
    8, 35, -18, -19, -62, 9, 17, 18, 59, -34, -17, 122, 3, -21, -41, 9, 39, 22, 57, 14, 22, 5, -36, 34, -20, -15, 104,
    -12, -69, 10, -27, 34, 37, -39, -31, 45, -14, 3, 5, -61, -75, 41, 8, -42, 44, 24, 25, -39, -42, -1, 3, 84, 27,
    -20, -32, 12, 34, -29, -26, -49, 4, 16, -38, 63, 21, 22, 49, -14, -8, -20, 15, 10, -81, 64, 0, 18, -18, -26, 20,
    -7, -17, 6, -26, 124, 14, -45, -11, 30, -127, -65, 69, -44, -1, -43, -16, 21, 5, -58, -89, 11, -81, -11, 15, -6,
    15, 10, -37, -3, -15, 24, 35, -17, -53, 4, 41, 13, -5, -4, -2, -9, 54, -27, 16, 38, -33, -43, 24, -27, -37, -23,
    -18, 33, -2, -43, -35, 74, -101, -42, -30, -48, 18, -6, 6, 41, 55, -57, 8, 16, -4, 21, 11, 13, 11, 36, 3, 83, 15,
    4, -37, 29, -63, -60, 82, 5, -36, -8, -43, 54, -86, 15, 78, 24, 15, 9, 11, -30, 102, -81, 44, -32, 13, 19, 25,
    -23, -17, 27, -77, -4, 18, -45, 63, 38, 84, 21, -59, 88, -33, 39, 13, 16, -4, -22, -97, 15, 2, -23, 22, 25, -15,
    91, -9, -33, -43, 6, -29, -99, -59, -40, 30, -44, -2, -29, 1, 24, -36, -36, -22, -76, 44, 50, 8, 31, 40, -50, 14,
    -68, 18, -28, -27, 40, -40, -26, -112, -47, 21, -44, 49, -47, -7, -60, 99, 51, 31, 0, 23, -5, -11, -2, 13, -21,
    -10, -5, -28, -50, 63, -37, -31, -14, -7, -56, 59, -48, -57, 28, -53, -51, -27, 4, 52, -26, -38, 21, -6, -26, 3,
    3, -25, 13, 67, 41, 41, -66, 6, -6, -42, 21, 56, 36, 42, -25, -48, 5, 25, 17, 53, 11, -8, 54, -41, -10, -13, -99,
    3, -31, -69, -36, 8, 14, -48, 36, 8, 34, -7, -46, 1, -20, 7, 19, 66, -12, 13, 49, -16, 13, 82, 30, 17, 85, -68, 2,
    -23, 28, -23, -44, -4, 13, 13, 17, 2, 34, -4, 38, -4, -15, -17, -67, -33, -51, 4, 39, -18, -77, 80, -46, 45, -21,
    -24, -10, 20, -35, -70, -3, 18, 18, -9, 39, 41, -31, 36, -24, -1, 0, 27, -67, 28, 21, -20, 49, 31, 49, 14, -15,
    -29, -25, 45, 5, -41, 48, -15, 1, -9, 18, -17, 85, 29, -21, 4, -38, -28, -2, -15, -34, 60, -30, 33, 32, 20, 6, 3,
    -8, 3, 21, -10, -7, 11, 21, 0, 28, -30, 22, -39, -6, -16, 26, -20, -43, 31, -34, 24, -7, 23, -10, -31, 18, 3, -13,
    17, 7, 47, 41, -44, 2, -27, 5, 62, -3, 19, 8, -19, -3, -25, 6, 8, 28, -26, -85, 34, -7, 0, -17, -25, 27, -32, 32,
    -2, -77, -31, 14, 52, 27, -53, -44, -49, 27, -29, 35, 6, 62, -31, 18, -13, -24, -15, 8, 31, 5, 19, 17, 54, -23,
    10, -13, -25, -1, 29, -24, 53, 16, 23, 15, 29, 24, 29, -41, -12, -9, -14, 2, -14, -19, -61, 2, 30, 4, -15, -22,
    52, 30, -73, -52, -28, -11, 7, 20, 26, 7, 55, -15, 42, -51, -4, 5, 9, 31, -31, -17, -23, 37, 33, 31, 23, 6, -31,
    9, -20, -11, -39, -7, 4, 41, -6, -24, -42, 31, 11, -7, 12, -1, 32, 60, 29, 40, 6, -6, -4, -24, -5, -26, -83, -16,
    -21, -14, -20, -24, 29, 20, -62, 4, -4, 0, -54, -9, 1, -2, 30, -59, -19, 44, 2, -17, -29, 23, -26, -3, -7, -28,
    33, 1, -15, -29, -1, -6, 23, 12, -12, 1, 34, 7, -3, -47, -17, 17, -38, -26, -26, -33, 12, 54, -10, -59, 24, -3,
    19, -27, -40, -27, -4, 0, 5, -10, -32, -53, 4, -28, -3, -12, 8, 28, -56, -23, 18, -28, -27, 5, 32, -6, -66, -53,
    75, -94, -22, -20, -18, -20, -77, -31, -38, 5, -39, -2, 5, -12, -103, 22, -32, -22, 22, -46, 11, -30, 37, -48, 10,
    -21, 16, -37, 0, 16, 18, 44, -73, -1, -3, -19, 26, 27, -13, -34, 40, -5, -65, 37, -57, 52, -31, -20, 7, 49, 28,
    19, -32, -26, 44, 28, 5, 17, 21, 40, 23, 17, -13, -25, 57, 31, -4, 36, -6, -11, 17, 20, 31, -19, -11, 1, 26, 24,
    29, 4, -40, 40, 57, 40, 4, 54, 65, -26, 0, -7, -56, 38, -16, 2, -54, 16, 43, 71, 59, -13, -28, -62, 64, -17, 25,
    -18, -42, 48, -62, -29, -21, 8, -26, -8, 48, -46, 16, 34, -38, 57, 42, 32, 25, -20, -58, 9, -48, -36, -24, 88, 59,
    31, 7, -9, 11, -33, 42, -38, -51, 40, -15, -30, 86, 19, -4, 77, -14, -27, 10, -64, -4, 20, -43, -23, -34, -38, 53,
    -23, -10, 42, -32, -14, -66, 12, -14, 19, -3, 73, 53, -12, -10, -35, -18, 26, 63, 15, 52, 85, -7, -28, 4, -37,
    -57, 42, -1, -52, 27, 33, -10, 7, 10, 19, 45, -34, -5, 24, -23, -7, -19, -39, 31, 5, -5, 37, 17, -16, -10, -22,
    14, 2, 17, 4, -18, -11, 8, 5, 2, -10, 43, 17, 4, -4, 37, 46, 5, -21, -17, -2, 11, 26, -59, -31, -6, -11, 16, 19,
    17, 19, 12, -56, 61, -53, -28, -23, -12, 52, 90, 33, 23, 21, -21, 18, 27, -13, 0, 63, -73, -33, -13, 23, -13, -13,
    17, 8, -24, -36, 29, -1, -11, 17, -74, -10, 32, 16, 3, -5, 17, 8, 3, 27, 31, 20, 11, 26, 23, 5, -79, 23, -28, 35,
    23, -23, -3, 23, -38, 29, -7, -15, 8, 34, -1, -4, -43, -33, 13, 10, 28, -23, 1, 11, -47, -27, 21, -25, 12, -18,
    -17, -34, 52, 6, 0, -37, -54, -2, -13, 1, 126, -56, -19, -16, -33, -1, -10, -24, -8, 46, -18, -22, 14, -58, -3,
    -21, 20, -43, -56, -16, 29, -22, -7, 23, -18, -66, -22, 20, -2, -21, -16, 3, -74, 8, 29, 19, 30, -8, -24, -37,
    -43, 13, 65, -53, 9, 17, 25, -19, -9, -18, 17, -23, -73, 21, -58, 31, -10, -39, -5, 41, 25, 43, 19, -98, 3, -8,
    -14, -25, -19, -40, 1, -28, -105, -15, -42, 73, 11, -29, 13, -49, 6, -56, -50, 10, 34, -28, 2, 38, 61, -90, -6,
    68, -14, 0, -1, -17, -54, -20, 29, 64, -60, -18, -28, -5, 63, -49, -15, 42, -34, -25, 16, -127, 35, -2, -5, -11,
    1, -4, 15, -3, 22, -60, 18, 5, -13, -22, 11, -32, -33, -83, -16, -33, 20, -29, 31, 32, -51, -36, -8, -8, -6, -26,
    13, -15, 60, 11, -5, 34, 0, -31, 3, -11, -46, -15, -43, -74, -16, 8, 36, 1, -44, 26, 15, -10, 30, -27, 8, -57,
    -29, 23, 40, 16, -15, -11, -22, 4, 36, 0, -15, 16, -21, -36, -12, 23, -43, -31, 70, 94, 6, -26, 49, -8, 19, -44,
    -20, -31, -53, -18, -20, -9, 42, -32, 49, -45, -65, -6, -30, -23, 58, 54, 76, 33, -18, -43, 7, -26, 1, 11, -6, 52,
    -49, -67, -8, -13, -3, -4, -42, -35, -7, 27, -4, -18, 25, 29, -33, -18, -23, -11, -8, -10, -12, -72, 122, -64,
    -46, -13, -57, 27, 63, -85, -42, 8, -51, -41, 14, 20, 16, 0, 17, -17, -26, 2, -10, -31, 15, -24, -65, 14, 1, 13,
    -5, -42, -1, -30, 45, 82, -21, -58, -16, -98, 3, -24, -4, 57, -33, -81, -11, 27, -46, 31, -36, -57, 2, 11, 14,
    -28, 66, -65, -83, 29, -56, 14, -38, -35, 33, -21, -16, 25, -12, -15, -2, -29, -44, -5, -53, 29, 0, -22, -62, 22,
    -21, -41, 25, -44, 8, -9, 51, -57, 74, 8, -4, -15, -37, 5, -35, 3, 55, -57, -18, -5, -19, -39, -1, 0, 19, -82,
    -12, 45, -30, 2, -38, 16, 28, 11, 25, -10, -28, 11, 35, 21, -60, 10, 48, -35, -13, -4, -45, -26, 3, 17, 21, -3,
    -16, 4, -16, -39, 10, 16, -16, -20, -8, -24, -12, -33, -21, -27, 61, -21, 31, 9, 51, 23, 9, -8, 61, -37, 29, -3,
    -29, 8, 36, -45, -41, 3, 12, -20, -28, 25, 30, -35, -50, -6, 22, 7, -13, 49, -9, -60, -15, -23, 26, 13, 10, -30,
    -26, -45, -23, -27, -33, -36, 12, -18, 26, -76, 15, -117, -51, -28, -29, -8, -26, 25, 37, 1, 17, -34, 1, -37, -6,
    -26, -40, 71, 24, -24, -45, 13, -66, -5, -5, 12, 16, 16, -49, -29, -46, 60, -10, -10, 9, -12, -21, -35, -79, -124,
    -56, -127, -19, 46, 29, -21, 108, -6, -84, 67, -103, -2, 5, -32, -112, -21, -52, 126, 64, -34, -51, -87, 24, -59,
    18, 34, -27, -1, -43, -80, -21, 17, -89, -17, -9, -82, 3, 1, -5, -37, 80, -10, 33, -44, -34, -9, -79, -11, -39,
    -31, 21, 37, 29, -4, -18, -56, -35, -61, -45, -43, 10, 40, 113, -32, 83, 54, -70, -37, 10, -90, 3, 33, -34, -28,
    -49, -60, -33, -7, 61, 22, 51, 40, -14, -30, -27, -23, -24, 17, -27, -81, 23, -77, -10, 41, -3, 6, -25, -52, -41,
    4, -14, -19, 41, 10, 65, 34, 12, -61, 27, -37, 38, 70, 15, 3, -15, 8, 18, -14, 56, 9, 23, -19, -19, 34, -16, -8,
    -29, -43, -29, -14, -15, -14, 5, -44, -11, 30, -15, -24, -16, -7, -35, -10, 5, -29, -23, 15, -29, 15, -43, 43, 58,
    0, -4, -19, 3, -35, 12, 19, -19, -61, -10, 64, -36, 2, -40, 15, 49, 4, 24, -40, 4, -19, 7, -20, -53, -10, -119,
    53, -9, -16, -21, -11, -69, -54, -13, -35, 6, 9, -34, -16, -36, -16, -31, 40, -9, -1, -57, -68, 39, -51, -9, 12,
    -23, -30, 20, 29, 52, -40, -22, 24, 16, -7, -9, -31, 54, 17, -106, 3, 24, 10, -29, -6, -32, -49, 48, -13, -72, 21,
    29, -2, 35, -10, 0, -80, -35, 34, -4, -47, 52, 15, -10, 40, -21, -19, -52, 21, 2, -37, -25, 15, -51, 26, -5, 8, 0,
    11, -24, 43, 22, 13, 9, 17, 33, 43, -28, -29, 7, 3, 41, -24, 23, 26, -7, -31, 63, 11, -18, -52, 40, 12, -27, 15,
    50, 33, -67, -41, -1, 9, -6, 4, -38, -24, -46, -12, 6, 23, 41, 23, -38, 8, -21, 17, -20, 61, 48, 55, -1, -1, -56,
    -31, 19, -11, -16, 31, 8, -1, 11, 6, 3, 76, 56, 52, -57, -1, 36, -13, -12, 7, -14, 4, -26, -47, -6, 24, -40, 12,
    -30, -10, -10, -2, -43, -32, 31, 45, 67, 8, -35, 16, 6, 12, 12, 29, -8, 31, -21, 16, 9, 17, 74, -15, -26, 52, 1,
    -31, -1, 10, -44, 44, 87, 40, -48, 49, -21, -16, -2, 65, -56, 27, -45, -45, -31, 20, 41, 1, 7, -4, 25, 47, 23,
    -62, -3, -15, 26, -10, -21, -10, -40, 8, -51, 44, 37, -27, 6, -40, 0, 39, -35, 37, -7, -35, -21, -12, 0, 8, -1,
    12, -44, -7, 38, -13, 75, 58, 11, -22, -12, 8, -5, 6, -35, 23, 23, -34, 22, -43, 20, 23, -22, 18, -26, -17, -24,
    -40, 32, -19, 18, -17, -3, -13, 41, 17, -23, 37, 15, 96, -10, -47, -10, -60, -7, -24, 9, -40, -35, 48, -4, -13,
    36, -18, 7, -31, -5, 30, -8, -1, 9, -32, 20, 12, -18, -23, -6, 26, -84, 80, -27, 17, 19, -41, 11, 12, -22, 11, 16,
    19, 52, -21, -22, 16, 10, -37, 3, 13, 28, 9, -25, -32, -25, 30, 22, -12, 11, -27, -14, -15, -2, -58, -60, 42, -22,
    32, 59, 20, 19, 4, -1, 5, -13, -17, 13, 10, 66, 26, 16, 20, -45, -10, -9, 62, -39, 32, -34, 87, 4, 6, -3, 3, 40,
    8, 7, -21, 37, -30, 67, 11, -29, -22, 52, -4, 43, 22, -73, -39, 70, -5, -15, -2, 60, 19, 53, 8, -27, -26, 67, 5,
    46, -5, 32, 23, 53, 27, 29, 6, -24, 24, 39, 50, -92, 16, -47, -33, 78, 46, 21, -47, 41, 34, -17, -62, -49, 65,
    -40, 38, -18, 44, -76, -38, 57, -4, 61, 6, 57, -49, 11, 3, -15, -22, -45, 1, 7, 66, -16, 44, 72, 46, 64, 0, 2, 87,
    -2, 13, -3, 41, 33, 24, -56, -35, 3, -68, -43, -16, -8, -34, -21, -36, 12, -23, -17, -42, 61, -26, 9, -1, 0, -14,
    -1, -44, 14, -10, -72, 11, 5, 5, 42, -18, 30, 127, 33, -79, 15, 40, -20, 1, 24, 54, -8, -54, 14, -27, 12, 45, 20,
    0, 11, -8, -18, 1, 7, 1, -61, 7, -4, 42, -44, -10, -35, 23, -6, 31, -15, 16, -20, 22, -26, -26, 43, 13, 50, -58,
    -27, 20, 27, -42, 7, -43, -32, -15, 29, 25, -2, 3, 14, 50, 15, 51, 44, -35, -33, 13, 4, -22, -68, 20, 35, 61, -43,
    -34, -8, -31, -28, -12, 24, 27, -3, 0, 0, -57, 31, -19, 20, -99, -21, 19, 5, 26, 47, -39, -72, 13, 2, -19, 1, 25,
    -8, 42, -113, 29, -23, -2, 48, 18, 65, -51, 19, 2, -34, 14, 10, -1, -68, 25, 35, -1, 54, -5, 10, 51, -35, -59,
    -31, 36, 18, -17, -21, 14, 4, 25, 8, -18, -19, 31, -1, 14, -2, -54, -97, 4, 34, -15, -11, -9, 4, -30, -5, -98,
    -29, -32, -2, 12, -26, -18, 36, 47, -73, 21, 2, -6, -79, 30, -42, 61, -3, -24, -64, 17, 48, -23, -78, -49, -5, 22,
    49, 52, 4, -16, 79, 49, 35, 35, 5, 89, 15, 3, 29, 34, 16, 50, -18, -38, 60, 2, 0, -61, 1, -10, -67, -1, 19, -38,
    -9, -38, 9, 14, -55, 18, -84, 73, -22, -31, -11, 23, 22, -35, 114, -9, 45, -16, 0, -2, 14, 23, 55, 14, -37, -27,
    37, -5, -1, -48, 55, -21, -8, 24, 52, -52, 25, 36, 10, -28, -1, -24, 50, 13, -41, -24, 16, 99, 32, 24, 36, 41, 23,
    -20, -44, -14, 87, -35, 50, 6, 18, 48, -71, 12, -19, -26, -17, 47, 24, 38, -27, -11, -12, 49, -25, 18, 11, 3, -49,
    6, -69, -7, -6, -15, -2, 5, 28, -19, 59, 25, 82, 23, 16, 24, -3, -31, -13, 5, 9, -2, 21, 55, 9, -52, -11, -17, 57,
    15, 15, 27, 0, 48, 59, 47, 95, -2, 12, 2, 4, -66, -71, 39, 43, 47, 2, 76, 9, 36, 23, 0, 39, -19, 22, 44, 14, 9,
    62, 23, 17, -29, -8, -7, 44, -11, 5, -37, 24, 9, -20, 65, 42, -5, 5, -15, 7, 17, 9, 5, 14, -12, -2, 33, 9, -28,
    46, 0, 40, 16, -32, 57, 6, 2, 19, -39, -37, 14, 30, 18, -39, 2, 72, 49, -98, 24, 57, -16, 13, 13, 16, 68, -21,
    -31, -53, 55, 28, 27, -123, 24, 3, -16, -27, -48, -1, 3, -11, -8, -12, -26, 29, -25, -68, 0, 32, 5, -27, -64, -26,
    24, 0, 1, 80, -1, -9, -28, 83, 13, -9, -22, -33, -16, -51, -17, -61, -29, 25, -67, 50, -30, -55, -21, -13, -3,
    -33, -5, 8, -7, -35, -28, -4, -60, -29, -18, -18, -34, -4, -37, 32, -15, -73, 0, 18, 12, -48, -91, -7, -4, -18,
    -10, -59, 25, 15, -24, -29, -17, 25, -37, -43, -17, 50, -2, -59, 9, 27, 3, -3, -72, 2, -35, 50, 34, -35, 12, 18,
    -64, 36, -22, -46, 32, -19, -53, -17, -21, 57, -14, -18, -25, -10, 6, 12, -32, 45, 8, 41, 27, -18, 4, -38, -13,
    -15, 19, -12, -81, -7, 22, -12, 11, -24, -49, 41, 15, 19, -58, -25, -82, -48, 30, -47, 5, 31, 28, -50, 9, 37, -15,
    -6, 46, -18, -21, 4, -4, 68, -35, 15, -14, 4, -79, -28, 7, 24, -1, 39, 69, -51, -36, 12, 26, -27, -18, -60, -4,
    -34, -20, -33, -51, 66, -33, -41, -27, 17, 8, 2, -25, 14, 57, 28, -20, -22, 12, -7, -3, 6, -60, 15, 45, 2, -43,
    -22, 2, -8, 29, 62, -39, 31, -49, -36, 20, 69, 5, 22, -66, -3, -6, -18, 19, 37, 41, -29, -50, 9, -58, -9, 4, -10,
    18, 10, 48, -31, -39, 28, 22, -8, -16, 54, -53, -45, -40, 67, 25, -10, 20, 57, -4, 30, -46, 26, -43, -85, -89, -4,
    -67, -8, -51, 3, -28, -59, -14, -47, -60, -39, -5, -19, 26, -85, -68, -71, 22, 7, -65, -65, -12, -48, 5, -13, 31,
    4, -11, 4, 11, -51, -48, 16, 68, -57, 19, -55, 2, -79, 1, -40, 11, -36, 33, -7, -16, 7, -59, -46, -14, -10, -55,
    -20, -40, -29, -12, -54, -9, 22, -33, -84, 14, -45, 25, 26, -30, 28, -13, -24, -39, 9, -48, -93, -27, -7, -6, 29,
    21, 70, 22, 45, -41, -12, -14, 2, 3, 52, -18, 29, -37, -6, -13, -46, -15, -62, -28, -7, -44, -38, -34, 3, -35,
    -13, 8, -31, 22, 18, -36, 32, -18, -21, -22, 48, -26, 26, 17, 21, -2, -37, 36, -1, 39, 20, -27, -36, 22, -41, -12,
    50, 30, -19, -5, -20, -20, 24, 8, 28, -15, -8, -18, -2, -57, 42, 50, 1, -12, 35, -2, -16, -29, 16, 29, 16, -35,
    10, 15, -10, -35, -15, 12, 9, -2, -25, 0, -31, -30, -13, -23, -56, -43, 2, 40, -11, -7, 4, -19, 2, 16, -42, -33,
    6, -13, -28, 14, 127, 2, 0, 11, -2, 22, -12, -73, -7, -17, 31, 14, 20, -40, 53, 65, 8, -46, 11, -51, -34, -35,
    -45, -21, -60, 29, -24, -7, 11, -4, 29, -5, 22, 23, -33, -9, 8, -6, -60, 11, -6, 38, 1, -56, -60, 56, -99, 17, 5,
    -51, -59, 50, 13, 57, 33, 20, -66, 72, 27, -16, 10, -9, -5, -3, 5, 19, 32, -6, 31, 13, -31, 38, -49, 2, 0, -43,
    -33, -20, -45, -17, -17, 39, -3, -29, -5, -11, -6, -33, -48, 19, 10, 21, -53, 17, 0, 2, -65, 9, -4, 7, -5, 70,
    -13, -5, -6, -29, -26, -56, -63, 30, -14, 40, -50, -12, -41, 51, -7, -25, 32, -23, 14, -22, -40, -13, -44, 44,
    -31, -53, -15, -15, -7, 0, -66, -10, 3, 35, -12, -72, -27, -18, 17, 6, 24, -5, 12, -22, -22, 28, 26, 33, -40, 38,
    30, 43, 19, -12, -14, 72, 42, -24, -46, 55, 36, 25, 10, 42, 1, 60, -16, 20, 15, 28, -38, -50, -10, -49, -6, 28,
    84, -32, -41, 9, -11, -15, -41, -5, 64, -37, 112, 19, 60, -28, 48, -83, 60, 1, 94, 21, -60, 22, -50, 4, -48, 8,
    21, 17, -5, -1, -16, -18, 29, 15, 12, 26, -28, -31, 8, 88, 6, 54, 91, 61, -35, 19, 9, 22, 8, -29, 51, 12, 16, -95,
    -60, -22, 121, -5, 59, 99, 41, -3, -22, -8, -51, 70, -38, 108, -79, -19, 49, -20, 43, -18, 127, 71, -15, -36, 29,
    39, -43, 27, -20, 28, -13, 12, -10, 3, -64, 88, 37, -53, -42, -2, 58, -26, 8, -79, 30, 47, -71, -58, 3, 45, 40,
    -29, 32, 18, 45, -45, 0, -33, 8, -12, 2, 31, 19, 37, -7, 44, 86, 57, -6, -17, 55, 78, -19, -50, -6, -68, 14, 81,
    -14, -30, 32, -46, 8, 96, 49, -19, 7, 42, 14, -45, -45, 35, 25, 40, -7, 0, -45, -35, -37, 55, -14, 11, 76, 10, 11,
    -66, 29, -15, -17, 28, 20, -19, -60, 33, 63, -68, -35, 2, 8, -68, -32, -6, 49, 17, -15, -8, -17, -74, 17, -33,
    -20, -4, -8, 31, -2, 12, 17, -10, 24, 8, 35, 17, -20, -61, -62, -43, 21, 16, -20, -24, 20, -22, 4, -20, 86, 69, 6,
    3, -38, -12, -35, -36, 6, 35, -62, 25, -19, -53, 35, 26, 49, -21, 33, 13, -21, 28, -30, 38, 0, -3, -21, -39, -23,
    -48, -24, -2, 34, 77, 16, -18, 48, -43, -11, 43, -31, 91, 30, 9, -40, -90, -49, -3, 8, 9, 6, 11, -13, 7, 4, -44,
    -21, -20, 8, 26, 23, -23, -28, -20, 13, -50, -9, -40, 2, 11, 34, -16, -13, -57, -25, 115, 17, 23, -48, -72, -32,
    -13, -51, 2, 22, -26, -68, 1, 37, 46, 25, -23, -24, -3, -32, -25, -63, -32, -35, 3, -2, 60, 22, -49, -11, -21,
    -39, 4, 36, -15, -12, -46, -71, -55, -39, -52, -21, -28, -52, -75, -28, -31, -58, -2, 24, -18, -48, 52, 5, -69,
    17, 18, 2, 0, -35, 9, 19, 30, 13, 22, 6, 6, -15, -71, -38, -49, -20, -23, 40, -60, -10, -6, -30, 57, -47, 8, 11,
    39, 11, -9, -13, -77, -56, -7, -62, 29, -68, 45, -55, -50, -58, -14, 28, -33, -16, -17, -16, -27, -17, 44, -46,
    29, -20, -18, -44, -27, -49, -52, -10, -26, -20, -17, -63, 41, -32, -14, -29, 13, -32, 28, -27, -6, -11, -28, 18,
    32, -30, 13, 30, -3, 33, -26, 15, 28, -31, 28, 7, 41, 7, -24, -7, -85, -45, -24, 4, 16, -29, 41, 24, 39, -44, 23,
    5, -30, 67, -40, 39, -60, 15, -69, 39, -17, 6, 6, -74, 35, -21, 42, -81, 104, 76, 13, -36, 66, -26, 4, -23, 52, 2,
    52, 24, 42, -23, 25, 10, 41, 42, -68, 21, -10, 14, 17, 14, -67, -25, -24, -30, -60, 3, 20, 60, -3, -38, 19, 87,
    -37, 12, -28, -78, 64, 19, 46, -11, -29, 51, -1, -8, 77, 11, 13, 1, -4, 24, 45, -20, 4, -6, -31, -31, 22, 35, 22,
    46, 43, 25, -14, -47, -30, 10, -9, 29, -48, 15, -35, -21, -29, 22, 51, -5, 5, 85, -14, -13, -6, 70, -11, 83, -15,
    -36, 29, 41, 1, -56, 65, 92, 63, 45, 2, 38, -23, 11, -67, 34, 4, 0, 67, -44, -99, 5, -7, -27, 50, 110, 35, 25, -1,
    17, -14, -59, 0, 22, -43, -11, -69, -8, -48, 19, -48, -27, 9, 29, -8, -3, -65, -4, -1, 32, -36, 43, -42, -45, -68,
    67, -13, -8, -30, -17, 14, -65, 40, 17, 5, -9, 23, -53, -53, -20, 10, 27, -27, -5, 6, -42, -25, 36, -30, 55, -5,
    61, -17, 8, -30, -58, -38, -15, -25, 23, 20, -22, -64, 12, 14, 39, -2, -90, -2, -21, -20, -74, -17, -25, -14, 23,
    -35, -5, -38, 50, 33, -45, -7, 18, 28, -29, -13, -18, 16, -8, -6, 23, -65, -7, -42, -14, -39, 71, 17, 13, 67, 41,
    -50, -76, -61, 33, 29, -46, 32, -9, -33, 48, -3, -92, -15, 39, -31, 13, -46, -19, -45, -41, -10, -13, -61, -43,
    46, -23, -11, -22, -2, -61, 13, -3, -25, -49, -23, 49, -6, 2, -33, -13, 12, -29, -63, -32, -96, -57, -58, 31, -53,
    8, 46, 10, -43, -56, -35, -56, 6, -33, -10, -103, -42, -66, -48, 8, 4, -1, 57, -55, 21, -52, -75, 102, -51, -22,
    75, -59, -86, -66, -63, -2, 77, 25, 11, -50, -77, -11, -88, -66, 35, -8, 1, -67, -27, -87, -83, -26, -12, 37, 44,
    -60, -8, -86, -67, 39, 2, -30, 31, -94, -100, -6, -33, -13, 9, 21, -11, 6, -64, -59, -71, 10, -16, -56, 30, -16,
    -8, -50, -41, 10, -61, -1, 25, -43, -92, -36, -99, -27, -22, 55, 48, -48, -94, -69, -115, -17, 4, 10, 17, -111,
    -104, -53, 14, 18, 3, -16, 4, 6, 0, -48, -88, -8, -11, 39, 20, -44, -45, -83, 2, -54, -38, -8, 22, 28, -66, -44,
    -36, 46, 63, 42, -5, -87, -93, -56, -80, -21, -34, 9, 27, -6, -3, 18, -23, 6, 12, -59, -35, 14, -59, -16, 25, 108,
    -63, 21, -35, -55, -9, 29, -40, -53, 59, -10, 9, 44, 25, -45, -21, 68, -12, 2, 11, -11, -6, 22, 1, -2, 12, 9, 18,
    12, 35, 3, 18, 23, 22, -30, 3, 14, -42, -32, -43, -96, -115, -27, -21, -23, -4, 29, 36, 115, -31, -15, 14, -55,
    12, 10, 20, -45, 31, 29, 73, -2, 28, 69, -8, 50, -12, 31, 30, 21, -6, 2, -55, -45, 49, -34, -1, -24, 11, 15, -32,
    -32, -15, 100, -4, 27, 49, 56, -24, -92, -79, -66, -3, -10, -8, -43, 18, 88, -41, 12, -13, -25, -11, -9, -11, 127,
    -8, -45, 93, 13, -22, -45, -1, 60, 72, -45, -31, 6, -57, 49, -4, 67, -23, 34, 29, 16, -43, -1, -35, -4, 70, -40,
    -30, 18, -27, -13, -51, 63, -43, -14, -25, 18, 30, -5, -2, 65, 9, 32, 22, 21, 37, -25, -6, -24, -30, -11, -5, -36,
    6, -55, -7, -27, -28, 53, -33, -15, -16, -81, -23, 2, -29, -39, -54, 17, 13, 34, -34, -6, 3, 22, -22, 45, 0, -11,
    -32, -77, -48, 23, -56, 15, -4, -34, -8, 23, 5, -12, 12, -59, -34, -30, -53, -21, -11, -54, 35, 31, -26, 35, 15,
    -3, -79, 18, -23, -2, 42, 21, -56, -19, 8, -88, 10, -31, -6, 57, 17, -30, -37, -5, -53, 69, 52, 7, 27, -46, -14,
    -43, -37, 22, -53, -19, 63, 10, -57, -33, 16, -3, -23, -10, -31, 29, -32, -15, -48, 57, 9, -26, 32, 32, -2, 35,
    -49, 7, -23, 5, 8, -11, -9, -41, -18, -34, -16, -24, -42, 35, 23, 23, -84, -53, 58, -32, 40, -9, 18, 11, -33, -43,
    44, -17, 0, 68, 22, -1, 18, 27, 13, -2, 13, -21, 4, -8, 12, -40, -62, 20, -27, -55, 25, 19, -5, -5, 46, -29, -8,
    -26, -57, -9, -57, 50, -7, 6, -38, -33, -56, 8, 66, 12, -27, -59, 5, -72, 42, 25, 7, -37, -14, 30, 27, 38, 14, 77,
    43, -9, -74, 50, 30, 38, 55, 71, 78, 21, -28, 10, 21, 15, 62, 45, 0, 19, -17, -3, -1, -7, 47, -18, -11, 3, -20,
    -12, 28, 21, 23, -4, -35, -15, 11, -27, 5, -24, 2, 37, -5, -8, 20, -2, -5, 58, 21, 55, 29, -1, 42, -24, 43, 103,
    100, -63, -18, -14, 11, -8, 14, 51, 26, 22, -23, -19, -11, -4, 9, 74, -10, 37, -28, -32, -96, 3, 13, -23, 22, -11,
    28, 17, -8, -45, 48, 37, 75, 20, 3, 58, -33, -12, 55, 10, 86, -16, 71, -32, 16, 19, -24, 23, 22, 16, -4, 48, 52,
    -58, -15, -55, 16, 1, 13, -21, 16, -17, -8, 59, 0, -28, -27, 30, 44, -19, 24, 22, 14, 26, 17, -51, -6, 11, 41, 52,
    23, -13, 27, -10, -13, -52, -53, -23, 47, 11, 4, -25, -108, 62, -24, 82, -10, -31, -70, 44, 19, 18, 62, -9, 24,
    -18, -16, -20, 2, 12, -47, 41, -18, -13, 15, 7, -28, -49, -21, -5, -14, -59, -53, 43, -52, 30, 21, 82, 57, -20,
    20, -43, -33, -22, 42, -1, 35, -10, 24, -54, 9, -34, -63, -34, -46, -31, -30, -2, -24, -74, -5, -21, -59, 80, 9,
    -16, 0, -68, -27, -66, 14, -31, 26, 26, -13, 57, 26, 58, -7, -29, 38, -56, 22, -13, -18, -27, -57, 55, -2, 18,
    -57, 59, 32, -8, -15, -24, 67, -27, 10, 33, -31, 3, 42, -60, -36, 7, 23, -76, -27, -10, -7, 37, -3, 8, -52, -10,
    -30, 47, -22, 10, -37, -40, -37, -39, -13, -12, -32, -8, -7, 35, 28, 27, 6, 14, 42, -9, -28, -27, 25, -88, -4,
    -109, 28, 27, 39, 54, -73, -47, 3, 59, -11, -15, -109, -10, 0, 30, -91, -64, 13, -106, -50, -47, -33, -37, -22, 4,
    -46, 10, 3, 10, -73, -40, -53, 62, -27, -49, 24, 18, -10, -33, 28, 119, 54, 68, -33, -9, -35, 13, -20, -59, 61,
    12, -49, 25, -69, 40, -16, -95, -58, 45, -77, -24, -70, -35, -9, 3, -118, -11, -53, -53, 7, -53, -26, -92, 33,
    -48, 52, -1, -31, -6, 31, 5, -71, -36, 37, 22, 47, 13, 26, -34, -98, -71, 24, -19, 20, 31, 31, -82, 45, 34, 23,
    30, -9, -77, 37, 21, -10, -40, -41, 81, -5, 13, 50, 11, 91, 10, 50, -27, -7, 15, 48, 9, -9, -45, 57, 7, 77, -11,
    12, -23, 28, 3, -97, -17, -68, -16, 27, -57, -96, -21, -37, 75, -19, 8, 18, 10, 13, -72, -7, 23, 50, -12, 13, -22,
    45, 22, 28, 53, -15, 22, 40, -4, -12, -15, -21, -14, -49, 21, 43, 54, 13, -34, -61, 30, -64, 36, 72, 50, -97, 59,
    12, 9, 76, -8, 47, 31, 24, -9, -70, 17, 63, 77, 12, 55, 19, -31, -66, -25, 8, 38, 18, 29, -18, 35, -35, 19, -38,
    -58, -20, -50, 82, -28, 36, 22, 9, 41, 21, 48, 10, 39, 30, 12, -3, -9, 93, 39, -32, 3, -33, -19, -32, -20, -14,
    38, 4, -2, 19, -3, 31, 78, -42, 14, -7, 10, 69, 12, -52, 11, -21, 22, -4, -6, 33, 93, -39, -62, 39, 40, 112, 87,
    11, 57, -56, -9, 37, -17, -33, 23, 81, 62, -16, -35, -50, -22, 7, 5, 27, -31, 1, -13, -39, 6, 7, 60, -53, 91, -33,
    -39, -68, 57, 26, -82, 64, -127, 52, -15, 31, -57, 5, -10, 55, 47, -102, 14, 3, 38, -30, 37, -38, -39, 33, -45,
    44, -50, -36, 47, -114, -37, -63, 50, -32, -48, 61, 42, -72, -51, -77, -25, -33, 21, -3, 27, 76, 33, 10, 2, -78,
    43, -18, -127, 0, 35, 87, -4, 76, -1, -52, 9, -64, 58, 43, -26, 38, -59, 62, -48, 28, 13, 26, 3, 54, -14, -50, 34,
    -3, -67, 39, 30, -77, 16, 50, -27, 26, -22, 0, -14, -19, -3, -92, 35, 24, 7, 2, 26, -88, -8, 39, 25, 81, 50, 0,
    -24, -16, 22, -11, -1, 3, -52, 40, 18, -44, 77, -50, -54, -13, -52, 26, -68, 24, 4, -31, -47, 21, -19, -23, -55,
    -23, 2, -38, 60, 42, -27, 2, -46, -33, 54, 63, 13, -37, -36, -21, -55, 9, -52, -2, -7, 38, -46, 55, -3, 14, -15,
    -64, 10, -43, -22, -55, 46, -63, -99, -13, -45, -101, -6, 33, -46, -17, -60, -50, -65, 2, 50, -7, -36, -27, -85,
    -23, 13, -12, -67, -24, -82, -29, 89, 46, 32, 57, -18, -108, 24, -47, 4, 6, -36, -25, 47, -1, -23, -18, -63, -47,
    38, -50, 62, -9, 11, 30, -54, -28, -31, 3, 11, -34, 18, 10, -16, -45, -3, -34, -14, 41, 75, -117, 19, 12, -17,
    -26, 38, 70, -6, -28, -32, 50, -9, -41, 98, 1, 13, 4, 33, 8, -46, -29, 7, 85, 127, -34, -10, 21, 1, -29, 0, -61,
    10, -55, -11, -8, -3, -11, -10, 50, 13, -58, -35, 21, -32, -40, 6, -20, 3, -4, 17, -23, -12, -22, 22, -16, 38, 48,
    -9, 32, 26, 28, 63, 0, 76, 41, -30, 3, -33, -2, 49, 14, 53, 73, 0, -60, 4, -54, -7, 48, 41, 46, 2, -21, -84, -24,
    25, -25, -24, 82, -17, -54, -81, 5, 21, 26, 23, -42, -49, 4, -39, -60, -48, 60, 9, 26, -85, -63, -23, 9, -13, 1,
    40, 38, 12, -43, -45, -38, 11, 14, -64, 15, -50, 9, -30, -3, -62, -3, 31, -16, -23, 8, -19, -3, 12, -4, -14, -12,
    -13, -14, 12, 7, 52, 46, 65, -14, -2, -39, 21, -15, -19, 9, 9, 0, -40, 5, -35, -71, -2, 70, 4, 59, 67, -36, 39,
    -35, -45, 11, 24, 23, -38, -37, -14, -39, -50, 9, 47, 43, 8, -29, 30, -3, 48, 25, -11, 11, 55, -7, 30, -19, 2, 40,
    33, 19, -7, -44, 43, -55, 51, 40, -42, 75, -47, 1, 11, -35, -5, -12, 65, 2, -22, -8, 34, 38, 78, 12, 9, 31, 11, 9,
    19, -1, 58, 110, -62, 61, -5, -44, 50, -16, 47, 42, -15, 80, -24, 70, 16, -11, 28, -27, -19, 20, -13, -24, -38,
    17, 19, 47, -36, -85, -12, -64, -54, 23, 32, 1, 32, -7, 12, 24, 42, -43, 1, -4, 9, -5, 66, -60, -26, 38, 73, -8,
    39, 36, 80, -39, 46, 56, -15, 19, -57, 53, -14, 47, -6, 10, -29, -19, 10, 82, 9, 21, -56, 17, -15, -17, -38, 38,
    -11, -80, 86, 45, -40, 26, -49, 33, -52, -30, -1, -18, -14, -1, 1, 13, 25, -23, -6, 10, 70, 10, -15, 27, -17, 16,
    2, -14, 19, -18, -75, 52, 50, 8, 27, -9, 33, 83, -3, 5, -41, -29, 18, -47, 5, -20, 19, 50, -72, 58, -12, 16, 26,
    -4, -63, -5, 12, -3, 19, 45, 36, 46, 16, 26, 25, 12, 32, 2, -41, 84, -6, -61, -58, -28, 12, -36, 66, 57, 21, 45,
    41, -4, -60, -101, 34, 15, -1, -9, 13, -13, 14, 1, 39, 69, -24, -41, -6, 1, -41, -28, 23, -10, 20, -21, 20, 4, 64,
    -3, -68, 3, 57, -12, -14, -37, 24, -3, 25, -10, 56, 4, 0, 4, -42, -14, 6, 32, -17, 9, 12, -48, -35, 5, 8, 8, 55,
    93, 32, 56, 5, -14, -28, -6, 4, 45, -9, -26, -78, -35, -14, -15, -6, -24, -72, 43, -35, -59, 21, -16, -20, 40,
    -47, 43, 1, 8, 42, 37, 9, 29, 35, -24, 21, -4, -31, 80, 20, 6, -39, 22, -41, -41, -22, 26, -37, 21, -55, -11, -33,
    35, -2, 11, -4, -8, -35, 25, -5, 42, -3, 1, -24, 8, -44, 26, -51, 45, -11, 0, 13, 67, 16, -17, 25, -17, 25, 34,
    -30, -39, 12, 33, -71, 33, 41, -17, -40, 21, -29, -44, -29, 0, -26, -7, 2, 12, 20, -21, -59, 17, 2, -2, -28, -11,
    -80, 6, 7, -71, -9, 7, 13, 7, 1, 23, -26, -28, -41, 13, 11, -3, -4, -1, -14, -17, 10, 35, -11, 25, -24, 55, -16,
    13, -29, 1, 7, 1, 31, -25, 9, 2, 7, 1, -13, 19, 4, -62, 1, 12, 38, 10, -6, -61, -21, -81, 6, -39, 54, -28, 55,
    -41, 75, -107, 44, -64, -9, 25, 55, -35, -26, 32, -37, -4, 13, 92, 22, -8, 14, 15, 55, -72, -31, 22, 58, 21, -61,
    -62, -37, 8, 0, -6, 2, -15, 39, 59, 47, -63, -14, -25, 8, -13, -77, -65, 43, 19, 82, 15, 43, -18, 33, 3, -43, -15,
    -127, -55, -24, 100, -46, -45, -97, 66, 15, -38, 50, 33, 6, -61, 99, 15, -35, 65, -30, 21, -40, 26, 13, 19, -42,
    27, 42, -55, -67, -15, 15, -66, -4, -78, -15, 3, -12, -77, 41, 25, 15, -3, -1, -11, -20, -25, 0, 0, 57, 13, 10,
    64, 64, -25, -31, 72, 25, 86, -40, 3, 11, 69, -63, -21, -11, -14, 43, 26, 36, 39, 33, -9, -19, 99, -9, -49, -10,
    -8, -58, -78, 7, 25, 13, 27, 1, -63, 14, -16, -1, 17, -25, -47, 75, 11, -3, 0, -13, -24, 17, -20, 19, 0, -10, 38,
    -9, -17, -11, 13, -12, 69, -25, -27, 11, -44, 0, -10, -21, -35, 1, -45, 27, 4, 4, 10, 28, -56, -9, -59, 35, 27,
    14, 34, -37, 0, 62, 18, 8, -6, 43, -34, -51, -8, -8, 16, 65, 29, -27, -4, -8, -33, -24, -39, -18, -5, 35, 9, 63,
    -37, 61, -35, -12, 24, -6, 47, -4, -16, -71, -27, 6, -40, -18, 1, -24, -24, 22, -35, 19, 2, -12, 19, 27, -43, 16,
    -43, -39, -13, 17, 13, 12, -69, 74, 4, -1, 20, -5, -3, -31, -60, 4, -29, 39, -15, -30, -12, 30, 65, -17, -10, 12,
    -56, -10, -13, -5, 49, 17, 76, 17, -29, 7, 1, -35, -50, 10, -7, -8, -11, -40, 7, -4, 41, 21, -14, 27, -22, -5,
    -10, 2, -7, -29, -98, -5, 7, 9, -35, -42, 18, -10, -5, -23, -37, -72, -29, 21, -28, -56, 29, -1, -17, -19, -31, 7,
    -28, -77, 24, -30, -37, -6, 26, -14, -22, -64, 66, -50, 19, 15, 3, -96, 28, 43, 66, 23, 9, 34, -30, 42, -6, 11,
    -12, -32, -56, 7, 46, 48, -45, 0, -4, -37, 22, -38, -44, -8, -17, -3, -15, -25, 10, -34, 35, 25, -98, -59, 14, -5,
    26, -14, 19, -26, -53, 24, 34, -16, -19, 35, 4, -56, 54, 10, -3, -43, -52, 5, -36, -14, -12, 53, -40, -28, -16,
    -14, 23, -13, -13, 15, -2, -31, 11, -9, 24, -37, 29, -19, -17, -20, 26, -58, -9, -30, 15, -65, 21, 44, -56, -10,
    -39, -32, -31, 20, -6, 27, -8, -49, -45, -28, -67, -69, -39, 37, -33, 45, -20, 12, 11, -13, -105, 6, 19, -28, -23,
    -7, -6, 9, -12, -56, 76, -40, -29, -30, -19, -65, 13, 56, -41, 6, 17, -13, -39, -64, 34, 1, -22, 35, -55, -62, 42,
    -79, -52, -41, -5, -16, -7, -104, -72, -20, 11, 39, -40, 19, 38, 40, -53, -4, 16, -102, 23, 24, 47, -101, -38,
    -32, 107, 40, 30, 70, 50, 36, -95, -65, 10, -33, 95, -3, -23, -77, 25, -15, 11, 30, 5, 46, 1, 57, -13, 71, -1, 12,
    -95, -8, -17, -102, -89, -37, -38, 40, -11, 99, 1, -36, -73, 51, -40, 74, 18, 6, 33, 48, 68, -71, -44, 66, 93,
    -13, -6, 59, 80, -85, -7, 23, 20, -16, 17, 9, -36, 11, 47, 5, 45, 83, -69, -57, 3, 20, -73, -17, 20, 38, 33, -22,
    -15, 5, -22, -9, 27, -60, -5, -4, 4, 66, -46, 49, -15, -22, 41, 49, 10, 11, -12, 43, -34, 42, 26, -22, 40, -15, 9,
    7, -36, 35, 8, -11, -38, 0, -44, 18, -13, -21, 0, -25, -46, -7, -22, 61, 28, -14, -32, -18, -31, -18, -23, 5, 18,
    -22, 24, 14, 10, 19, 18, -8, -6, -1, 1, 60, -41, 64, 58, 24, -43, -25, 18, -39, 12, 16, 20, 6, -28, -37, -10, -80,
    15, 1, 23, -6, -14, 35, 21, -5, 6, -39, 19, 48, 27, 15, -17, -54, -6, -6, 44, -24, 12, -41, 44, -15, -74, -27, 33,
    33, 18, 61, -42, -25, 8, -4, -23, -29, -13, 18, 11, -27, 28, 4, 8, -4, 18, 12, 3, -62, -18, -1, -2, -45, -34, -26,
    33, -35, 32, -7, 15, -46, 35, -39, -47, -26, 62, -18, -3, -25, -14, -31, -8, 30, 16, -21, 25, -18, -17, -7, -31,
    -56, 31, 36, -27, -86, -29, -38, -13, -65, -54, -24, -84, -51, -36, 35, -22, -20, -50, 19, -78, -51, -7, -31, -19,
    -29, -31, -19, 24, -58, -43, -35, -9, 25, 23, 5, 25, 26, -38, 2, 14, 51, -41, 42, 23, 39, -17, -24, -7, 56, -30,
    -8, -37, 31, -35, -77, 10, 13, 19, -24, 18, -32, -45, -58, -18, 58, 2, 13, 24, -42, -17, 18, -32, 2, 49, -17, -46,
    -41, 29, -25, -46, -65, 12, -7, 27, -21, -68, -16, 0, -2, -75, -13, 19, 0, 9, 27, -33, -4, 18, -43, 0, 1, 19, -15,
    -2, -21, -61, -17, -13, -80, 0, -30, -48, 26, -60, -59, -40, -38, -51, -21, 34, 45, -18, 10, 18, 17, -54, 6, 35,
    -47, -21, -34, -7, -14, -48, 36, -32, -56, 43, -26, -11, -42, 49, -5, 12, -18, 13, -53, 12, -75, -48, -4, 28,
    -127, -19, 15, 2, -7, 27, 12, -19, -9, -56, -52, 15, -45, -44, -4, 3, 28, 62, -18, -21, -28, 9, -43, -34, 10, 1,
    5, 43, -2, -8, 0, -12, -26, 24, -47, 13, -45, -14, -1, -26, 55, -54, 25, -73, -52, -39, 24, -10, -36, 54, -41,
    -90, 12, 28, -28, -59, 39, 46, -13, 15, 9, 27, 5, 14, 73, -4, -40, 66, -65, -67, 1, -119, 45, 25, -29, -119, 6,
    -15, -20, -1, -83, 40, 54, 20, 21, -26, 11, 18, -32, -5, 30, -52, -17, -69, -32, 15, 15, -77, 5, 11, -21, -41, 10,
    2, -2, 7, -83, 59, -46, 58, -4, -69, -12, -6, 39, -19, 32, -30, 19, -41, -9, 21, -49, 37, 15, -41, -10, -31, -58,
    -68, -8, -14, -33, 49, 14, 6, 38, -3, -21, 42, 23, -16, -29, 3, 71, 60, 48, 47, 11, -27, -8, -78, -8, 6, 6, -23,
    -16, -64, -32, -7, -19, 28, 44, 2, -32, 0, 32, 27, -56, -41, 36, 0, -31, -35, 31, -27, 42, 27, -13, 37, 8, -32,
    16, -35, -30, 11, 36, 87, -10, 15, -33, -23, 12, -12, 9, 40, 5, -21, -6, -2, 40, 10, -22, -70, 12, 6, -58, -11,
    34, 5, 42, 12, -6, 20, 31, -24, -2, -44, -32, -36, -17, -23, -5, -40, 10, -15, 30, -43, -72, 14, -5, 34, 42, -20,
    12, 22, 8, 1, -47, 1, -2, 85, 26, 31, 2, 0, -30, -18, 12, 12, 60, 54, 40, -21, -6, 6, -8, 22, 4, 2, 23, 50, 39,
    -53, -41, -30, -50, -19, 32, -37, 65, 1, -42, -46, 0, -91, -7, -16, 52, -20, -13, -5, -27, 51, -35, 27, -47, -75,
    -70, -35, -32, 2, 39, -12, 29, -47, -74, -28, -38, -42, 1, -32, -50, -18, -33, -2, -36, 14, 55, 9, 62, -52, -26,
    -16, -8, 7, -15, -28, 31, 31, -35, -66, -5, -78, 36, 34, -4, 26, -53, -44, 6, 2, 40, 8, 17, 34, -14, 20, -4, 34,
    3, -15, -31, 7, -29, -88, -60, -5, -24, 26, -16, 11, -39, -4, -115, -40, -1, -18, 6, -1, -27, -39, 23, -8, 24, 61,
    10, 43, -58, -60, 23, -22, 49, 35, 56, -32, -9, 16, -18, -42, 19, 11, 33, -15, -43, 53, -41, -19, 71, -79, 60,
    -29, -29, -73, -45, -28, 69, 48, 34, 12, -73, -36, -53, -34, -39, -35, 26, -8, 24, -76, -29, -72, -95, 59, -80,
    39, 16, 16, 43, -67, 4, -1, -40, -15, 30, -50, -41, -83, 53, -61, 52, 37, -54, 36, 45, -35, 34, -33, -20, -79, 8,
    -34, -53, -7, 55, 86, 23, 19, 7, -10, 23, -28, 16, 20, 42, -5, -66, 3, 7, -14, -91, 26, -36, -13, 45, -15, -35,
    43, 57, 24, -12, -104, -84, -15, -47, 34, -8, 62, -73, -45, 23, 46, 3, -38, 87, -26, 19, 24, -11, -61, 30, -15, 3,
    -31, -55, -31, -4, 16, -22, -35, 45, 47, -6, -29, 0, 27, 18, -38, -77, 31, -13, -7, 3, -50, -19, -40, -57, -71, 3,
    -60, -8, -57, -23, 20, -17, -29, 54, -10, 7, -32, 36, -77, -8, 0, 19, 27, -45, -58, -10, 40, -5, -48, -4, 50, -67,
    18, 11, 62, 16, 12, -6, -53, -40, 24, 15, -6, 69, -3, -27, -27, -59, -22, -45, -34, -19, 3, -18, -61, 34, -47, 17,
    -25, -6, 13, 9, -30, -54, 1, -30, -59, -47, -34, -6, -23, -23, -49, -42, -23, -54, -51, -40, 10, -66, -48, -23, 9,
    -23, -67, -26, -5, -53, 21, -45, -26, 20, -62, 26, 31, -26, -65, -45, 7, -3, -2, -7, 20, -39, -30, -1, -11, -13,
    -33, 16, -47, -18, -18, 3, 19, 16, -5, -16, -34, -69, -52, -85, -28, -35, 8, -15, -20, -47, 11, 9, 27, 1, -73, 11,
    42, -2, 14, -13, 17, -7, -8, 19, -17, 13, -53, -13, -8, -1, -45, -2, 27, 35, -73, -11, -75, 12, 29, -51, -50, -29,
    -64, -35, -14, -36, -74, 7, -27, -106, -40, -61, -33, -14, 80, -31, -73, 18, 50, -58, 10, 30, -50, 12, 2, -28, 33,
    -81, -9, 28, -36, 23, 37, -75, 38, -49, 7, 36, -24, 15, 44, 41, 13, -32, 21, 8, 76, 18, -18, 46, -30, -20, 29, 24,
    6, -45, -9, -33, -40, 22, 15, 15, -19, -1, -54, 22, 9, 39, -22, -4, 8, -30, -43, 51, -26, 38, 30, -34, 32, -19,
    52, -36, -19, -37, -6, -12, 29, 31, 7, 47, 7, 26, 46, 6, 2, 22, 0, 31, -11, 39, -72, 26, 86, 27, -27, 28, -23, -1,
    -3, 15, -46, 18, -6, 40, 10, -63, -25, -5, -14, -2, -34, 7, -17, -38, -12, 33, 71, 57, 10, -13, 8, 16, -34, 87,
    55, 23, 0, 3, 20, 18, -15, 40, 28, 34, 18, -40, 19, -39, 1, -9, -45, 41, -7, 21, -27, -17, -37, -25, -16, 60, 15,
    -24, -96, -19, 9, -17, 22, 87, 3, -13, -1, -27, -8, -26, 65, -24, 65, 28, -27, 41, -70, 39, -6, -5, 23, -15, -12,
    16, -47, 104, -76, 32, 32, 5, 57, 9, 3, -35, -73, -58, -60, 5, 33, -32, 42, 51, -1, 29, 76, -6, 52, 36, -47, 34,
    39, 78, -61, 16, -13, 14, 40, -38, 36, -85, 42, 19, -60, 40, -15, -2, -73, -56, -41, -11, -8, -14, 60, -32, -34,
    -123, -38, 17, -40, 49, -14, 31, -50, 16, -24, -16, 48, 5, 12, -22, -6, -5, 45, 41, 7, -1, 59, -5, 6, 12, 31, 28,
    -127, 87, 69, -61, 44, -106, 19, 13, -17, 22, -29, -53, -44, 53, -50, -23, -1, 6, 46, -80, -98, -8, 17, 40, -4,
    -21, 1, 39, -28, 29, -70, -30, -64, 29, 21, -4, -127, -73, -33, 48, 11, -29, -59, 51, -61, -44, 1, -16, 0, -63,
    50, -25, 11, -12, -62, -48, -14, -41, 23, -26, 23, -14, -2, -30, -34, 15, 52, -54, -8, -45, 1, 12, -8, -29, -18,
    19, -30, -18, 30, -52, -40, -53, -39, 14, -23, 30, -15, 3, -42, 64, -51, -31, -49, -1, -12, -15, -23, -15, 15, 49,
    -40, -49, 0, 11, -12, -1, -38, -34, 15, -45, 12, 40, -42, 10, -61, -34, -71, 60, 14, 15, -19, 51, -22, -95, 3, -7,
    -2, 23, 4, 11, 10, -15, -29, 22, 5, -40, -30, -12, -3, -43, -45, -4, -28, 8, -2, -2, -20, -10, -75, -49, -9, -46,
    70, 71, -40, 46, -12, -31, 22, 20, -68, -19, -8, 66, 24, -9, 27, 16, -42, -33, 4, 36, 39, -9, 46, -41, 9, 46, -23,
    -44, 74, -46, -41, 1, -3, -47, -47, -34, -31, 13, -55, -1, -42, 13, -21, 90, -17, -15, 15, -83, 2, -41, 24, -63,
    32, 16, 12, -8, 0, -34, 17, -5, -66, 2, -19, -8, 26, -63, 36, 3, -51, -61, -29, -17, 12, -19, -33, 11, 49, 15, 32,
    -59, 66, -45, 47, 29, -24, -3, -33, -21, 24, 36, 34, -23, -8, 23, 48, -33, 21, -30, 0, -26, 57, -50, 12, -23, -34,
    75, -36, -13, 20, 19, -45, 18, 1, -33, 14, 1, 64, -32, -78, 31, -40, -44, 8, -3, 26, -3, -33, 9, -41, -33, 15, 47,
    -53, -50, -12, -9, -19, -35, -7, -65, -52, 10, -30, 18, -44, 10, 44, 5, -25, -7, 39, 1, -32, 9, -57, 38, -17, 10,
    43, -30, 14, -24, -11, 25, 3, -29, 32, 43, -1, 12, 10, -16, -47, 27, -57, -8, -36, 3, -19, -28, -26, 65, -5, 13,
    -45, -8, 54, -6, 18, 10, 62, -11, -68, 20, 1, -32, -73, -55, -28, 31, 44, 40, -54, 41, -26, 17, -11, 12, 5, -10,
    7, -53, -21, -61, -9, -68, 31, 49, -58, -17, 7, -23, -24, -18, 41, 26, 6, 14, 42, 32, 5, -43, -67, -23, 26, -51,
    16, -6, -37, 38, -28, -23, 9, 27, -22, -26, -32, -75, 5, 58, 72, -14, -1, -81, -52, 3, -67, 101, -15, 18, -41,
    -40, -44, -10, 78, -7, -41, -36, -67, -63, -26, 56, 42, 29, -14, -2, 44, 45, 38, -43, -61, -5, 29, -30, -39, -33,
    -26, 41, -49, 29, -26, -61, -27, -1, -68, 27, 28, -12, 91, -35, -45, -4, -3, 30, 15, -42, -13, -1, -90, -25, -47,
    -22, -27, 25, -26, 34, -24, 12, 41, 0, 83, -19, -57, 2, -27, -38, -76, -24, -12, -7, -110, 21, -36, -47, 13, 101,
    -1, -8, -38, -20, -8, -7, 27, -102, 83, -11, -39, -106, -83, -27, 36, -22, 47, -86, -74, -15, -38, 41, -13, 6,
    -77, 14, -20, -45, 18, -39, -67, -28, -8, 26, -2, -59, -2, -26, -31, -89, -34, 52, -43, 8, -16, 23, -19, 65, -72,
    33, 51, -41, -15, -30, 14, 41, -73, -32, 123, -27, -34, 62, 9, -58, -45, -35, -22, -3, -15, 35, -34, 5, 23, -42,
    25, -37, -13, 17, 45, -7, -30, -20, -85, -39, -10, -57, -108, -49, -22, 16, 8, -17, -22, -72, -30, -14, -117, -27,
    -67, 39, 11, 8, -28, 35, -56, 22, 59, 57, -49, -42, -32, 47, 20, -30, -50, 16, 10, -43, -34, 61, -31, -61, 62,
    -55, 39, 11, -74, -11, 37, -30, -22, 27, -2, 24, 23, 4, 26, 20, 10, 50, -9, 24, 36, 34, 18, -9, 34, 29, 44, 7,
    -30, 13, 16, -39, -40, -41, 4, -6, 4, -40, -1, 26, 24, -26, -32, 53, 39, 2, 15, 51, 13, 20, 23, 58, 38, -48, 16,
    10, -27, -21, -31, 39, 38, -5, 34, 25, 26, -5, -46, 59, 16, -58, -33, -41, 52, -56, -67, -41, -6, -4, -60, 14, 55,
    -39, -20, 29, -32, 25, 0, -42, -18, 27, -13, -28, 25, -34, -51, -70, 18, 5, -31, 17, -79, 18, 11, -58, 4, -25,
    -24, -17, 8, -11, 1, -32, -34, 9, 9, 69, -17, -20, 30, -9, 5, -65, 26, 3, 47, 34, -38, -7, -27, 84, -11, 31, 28,
    -29, -2, -4, 31, 32, 13, -40, 18, -13, 3, 46, 5, 7, -50, 4, 19, -23, -1, 46, -26, 31, 14, 31, 27, -33, -18, 20,
    -83, 12, 23, 3, 20, 57, -44, -22, -56, -12, 5, 34, -41, -61, 30, -10, -35, -46, 6, -10, -48, 12, -10, 13, -28, 23,
    -23, 18, 53, 6, 9, 39, -4, 12, -27, 26, 31, 15, -39, 28, 52, -31, 2, 42, 14, 73, 51, -2, 8, -7, -3, -22, 9, -22,
    6, 23, -62, 40, -7, -40, -12, 5, -7, 1, 30, 63, 35, 14, -57, 24, -28, -16, 12, 33, 29, 30, 33, -16, -8, 84, 29,
    19, 19, 35, -48, -23, 55, 78, -49, 23, 13, 29, -1, 17, 4, 44, -19, -27, 11, 69, 29, -20, 58, 24, 25, 12, 28, -2,
    22, -3, -51, 4, 30, 30, 29, 5, 20, -14, -25, -32, -3, 16, -14, 46, 45, 10, -45, -3, 48, -8, -1, -4, -7, -43, 45,
    -32, -65, 10, -10, -2, 2, 20, 11, -5, -58, -25, 62, 0, -10, -10, 29, 13, 4, 24, -5, 23, -6, -27, -35, 14, 19, -8,
    0, 21, 24, -52, -3, -32, 13, 8, -2, 24, -21, 33, -13, 14, -20, 50, 44, 0, 26, 24, -23, -56, 29, 89, 64, 56, 44,
    -91, -63, 4, 49, -10, 15, 24, 29, -6, 26, 20, 0, 54, 56, 15, 32, 1, 28, 22, -3, 19, 61, 32, 41, -65, -14, -37, 48,
    -2, 16, 36, 25, 33, -4, -48, -3, 51, 9, -10, 3, 26, 14, 25, 88, 49, 23, -6, -30, -28, 53, -15, 40, 48, 50, 42, 5,
    33, 5, -20, -31, 1, -2, -16, 26, 11, -28, -43, -23, 11, 31, 16, 49, 58, 10, 36, 16, 16, 11, 2, -29, -3, 44, 16,
    49, 26, 21, 79, 24, 4, 27, -14, 11, -20, -58, 70, -7, 40, 18, 18, -20, 48, 49, -37, 53, 38, 71, -14, -12, 52, 17,
    -3, 29, 28, 3, -45, 0, 65, 37, 7, -48, -87, 75, 0, 15, 15, -22, 12, 38, -1, -7, 6, 9, 53, -17, 2, 56, 4, 30, 1,
    -63, 16, 23, 3, -26, 2, 30, 60, 9, 28, -25, -2, 27, -1, -22, -33, 30, 15, -66, -40, -16, -51, 5, -43, 7, -9, 24,
    23, -42, 36, 13, 24, -58, 77, -4, -14, -9, 24, 15, -20, 28, -1, 3, 40, 64, 35, -7, 24, 28, 8, -33, 48, 13, 48,
    -54, -36, 21, -4, 54, 13, -13, -7, -6, -27, 45, 70, -38, 42, -38, 36, -61, -33, 78, 9, -61, 20, 41, -19, 13, 47,
    4, -10, 60, 5, 55, 15, 6, -11, 44, 62, 34, 57, 4, -9, 52, -19, -8, -2, -32, 30, 40, 30, -21, 12, -29, 35, -15, 17,
    -28, 90, -27, 109, -1, 24, -17, -68, -31, -6, -2, 45, -13, 3, 18, -40, -3, -5, -20, -12, -81, -16, -42, -11, 56,
    0, -60, 29, -2, -19, 51, 7, -55, 99, -45, 28, 32, -38, 3, -35, -83, 28, -33, 72, 27, 72, -27, -43, 23, 100, -27,
    30, 49, -82, 37, -7, 34, 5, -14, -53, 1, -30, 7, 127, -68, -41, 48, 26, -9, -62, 25, -29, -44, -13, -3, -30, -4,
    -9, -72, 21, -64, -1, 31, 78, -24, -16, -46, -21, 7, -6, 5, 32, 29, 9, 27, 0, -23, 43, 98, 62, -4, 14, -9, -15,
    48, 7, -27, 24, 46, 97, 10, -27, -36, 53, 33, -40, -24, 48, 17, -61, 30, 35, -40, 52, 30, -34, 73, 10, -45, 3, 10,
    10, -36, 30, 49, 23, -8, -18, 18, 18, 35, -47, 10, 51, 40, -93, 26, -75, 57, 10, -25, 5, 66, 18, -10, -44, -23,
    77, 24, -7, 45, -47, -39, -4, 61, 7, 10, 17, 33, 76, -39, -34, -74, 12, 22, 16, 21, 7, 25, -5, -7, -22, 15, 13,
    -21, 2, 42, 6, 3, 72, -13, 30, 5, -72, 15, -35, -75, -37, 56, 4, -9, 98, -1, -31, -78, 51, -22, 46, 17, -60, -19,
    -25, -46, 22, -30, 21, -29, 16, -55, 13, 59, 38, 0, -9, -49, -15, -29, -33, 16, 14, 14, 61, 25, -51, 85, 3, -21,
    -37, 8, -62, 2, -27, -8, 32, -48, -33, 0, 50, -3, -65, -54, 46, -42, 20, 15, 26, 19, -6, -83, -7, 32, 36, 51, 56,
    -5, -20, -39, -39, -7, 23, 16, -13, -26, -18, -89, 31, 104, 33, -62, 44, -33, 9, 31, 42, 8, 49, -17, -10, -14, 44,
    33, 46, 27, 28, -14, 28, -36, 29, 52, 57, 13, -70, -9, -12, 5, 4, -7, 17, 2, -32, 22, 52, 22, 17, 24, 20, 18, 25,
    1, -40, -13, 12, 24, 6, -26, 32, 56, 67, -29, 8, 41, -20, 1, -16, 33, 40, 29, -17, 20, 9, 25, -3, -3, -8, -21,
    -11, 25, 10, 24, -30, 16, -39, -6, 19, -18, 3, 31, -6, 32, -20, -25, 26, 63, 26, 89, -30, 41, 10, 16, 4, 7, -35,
    10, 23, -31, 51, 17, 18, -32, -35, 56, 15, 16, -1, 30, 14, 32, 7, 34, 0, -12, -51, 5, 26, -5, 51, 20, -12, 7, 8,
    34, 17, -16, 17, 21, -7, 5, -6, 21, 11, 0, 21, 9, 28, 24, 10, 34, -7, -21, 34, -35, 30, 39, -41, 15, -38, -63,
    -55, 26, 17, -6, -11, 22, 15, -14, 32, -49, -27, -8, 77, -27, -35, 27, -23, -69, -33, -4, -46, 13, -60, 35, 3,
    -84, -9, 7, 12, 8, 19, -7, -54, 61, 13, 16, 8, 8, -41, 5, 45, -20, 17, 22, 6, -42, -19, -37, 16, 26, 30, 43, 71,
    15, 8, -6, -22, 26, 34, -50, 34, 36, -26, 54, -6, 28, -19, 19, 8, 6, -29, -13, 47, -15, 34, 49, 7, 21, 17, 46,
    -46, -127, -48, 3, 39, 11, 11, -31, 39, 23, -34, -23, -2, -6, -12, -48, -26, -93, 69, -5, 47, -35, 64, -14, 60,
    -61, 93, -14, -60, -17, 81, 7, -14, 20, -11, 54, 5, -18, 71, 57, -40, -26, 55, 6, 13, 28, 42, -43, 19, 87, -21,
    45, 20, 10, -7, 20, 52, 35, 41, 23, 41, 40, -57, -18, 50, 39, 18, 9, -44, -22, -41, 32, -53, 74, 15, 82, 19, -23,
    10, 6, -7, 62, 49, -17, -34, -22, 67, 8, 28, -1, 40, -29, 20, -28, -40, 24, -58, -31, 9, 70, -33, 3, 27, -25, -4,
    40, 8, -19, 22, 73, 36, 7, 58, 53, 17, -33, 7, 5, -73, 76, -10, 13, -7, 24, 40, -40, 54, -54, 14, -51, 60, 27,
    -30, 31, -30, -23, -126, -60, 32, 54, -4, 65, 35, -48, -16, -38, -18, -16, 22, 28, -59, -6, -49, -8, -50, -23, 36,
    20, 14, 113, 5, 15, 10, -33, 19, -8, -32, 15, -90, 15, -15, -51, -23, 1, -8, -20, 15, -45, 13, 18, 63, 15, -44,
    -104, -11, 2, -35, 55, -24, 32, -41, -4, -1, -29, 33, -20, 3, -7, 12, -33, -55, 24, 16, -21, -6, -67, -9, -3, -45,
    -57, -46, -17, 29, 5, 20, 54, -4, 47, -51, -32, -53, 2, -48, -9, 14, -50, 79, -20, -85, 34, 31, -14, -12, -30, 26,
    12, -36, -7, 24, -48, -66, -35, 10, 6, -37, -8, -1, 25, 48, -31, 11, 32, 25, -8, 46, 27, 57, -14, 5, 37, 18, -3,
    -1, 5, 27, -7, -20, -52, -19, -6, -33, -33, -3, 55, 27, 30, 30, -29, -15, 8, 64, -1, -17, -54, 43, 20, 36, 42,
    -16, 17, -81, -38, 39, 10, -8, -17, -26, -49, 34, 57, -22, -23, 39, -37, 5, 5, -44, 52, 70, 6, -10, 1, 47, 19, -8,
    27, 32, 32, -18, 48, -3, 9, 28, 21, 20, 4, -9, 4, 6, -5, 6, 24, -42, 1, -36, -21, -9, -6, 0, -42, 12, 27, -10,
    -31, -62, -4, -53, -45, -106, -65, -5, -28, 15, 27, 10, -12, -53, -24, -88, 10, -19, 36, -39, -27, -13, 25, -81,
    -46, -54, -1, -37, -34, -88, 26, -10, -53, 16, 13, -36, -29, 7, 22, 13, -20, -27, 55, -62, 5, -29, -25, 11, 13,
    12, -29, -98, -59, -55, -45, 63, -25, -19, 28, 26, -4, -72, -16, -38, 17, -95, 10, -72, -54, -11, 26, -2, -15,
    -60, -73, -5, 16, -2, -19, 16, 1, -50, -68, 24, -52, -71, -61, 7, -64, 9, 12, -24, -6, 6, -13, -38, -26, -25, 56,
    -96, -37, -81, 15, 29, 26, 6, -3, -36, -115, -40, 8, -85, -81, 39, -11, 28, 49, -30, 6, -6, -7, 49, -82, 58, 71,
    -10, 10, -63, -49, 19, -15, -17, 38, 23, 35, -88, -60, -50, -39, -20, 44, 67, -23, 21, -60, -17, 66, -24, -30,
    -42, -91, 32, -23, -15, 34, 7, -42, 1, -8, -21, 34, -14, -46, -66, 44, -42, -38, 6, 45, -100, 38, -77, 17, -56,
    -6, -4, 27, 16, 7, -81, -58, 28, 24, -33, 67, -8, 13, 19, -46, 22, -56, 37, 34, -79, -12, -30, -74, 20, -6, -2,
    -65, -59, 4, -25, -46, -19, -18, -11, 81, -127, -34, -58, -40, -36, -57, 1, 56, 18, -67, -31, -90, 45, -32, -29,
    -40, -20, 3, -76, -1, -53, -27, 2, -60, 18, -7, -19, 11, -60, -38, -66, -39, -7, 55, 15, -104, -20, -2, 6, 65, 2,
    -70, -57, -80, 43, -1, -9, -14, 28, 80, -27, -23, -45, -62, -58, -17, 29, 13, -19, -32, -23, -62, -18, -56, -41,
    61, 9, 20, -38, -47, -72, 107, 12, 9, -17, -25, 17, -59, -38, -18, -20, 79, 29, -5, 17, 25, -16, -49, -14, 35, 78,
    10, -46, -20, 11, -13, 0, -15, 8, 21, 49, -33, 20, -42, 25, -1, -9, 11, -24, -14, -6, -68, 23, 20, 25, 69, 50, 11,
    -3, 15, -23, 20, -27, 7, 10, 47, 3, 9, -13, -58, -8, 74, 21, 14, 37, -5, -21, 19, 17, 46, 27, 20, -30, 49, -68,
    35, -15, 46, 34, 104, -6, 17, -22, -36, 81, 57, 4, 46, 36, 8, 38, -3, 26, 20, -3, 85, -68, 2, 18, -45, 37, 69,
    -76, 4, 23, 39, -19, 19, 43, -30, 39, 42, -47, -29, -3, -90, 4, -8, 42, 24, 32, 5, -18, 19, 49, -27, 37, -39, -3,
    22, -56, 38, -12, 19, 35, -25, 18, 23, -25, 50, -4, 14, 17, 31, 49, 0, -13, 48, 75, 15, 0, 36, -5, 25, 11, -40,
    -12, 22, 23, -67, -43, 17, 14, 15, 12, -79, 51, -12, 19, 0, 1, -32, -29, -46, -108, 44, -20, 17, 32, 16, -2, 47,
    -83, -12, 17, -47, -24, -54, -43, 29, -17, 46, -33, 18, -51, -25, -10, -32, 30, -5, 10, 28, 0, -29, -35, -26, -12,
    -4, 0, -4, 27, -85, 26, -11, 15, -42, -14, 20, -28, -67, 61, -52, -3, -33, 53, -109, -11, -27, -36, 1, 9, -27,
    -66, 3, 25, 0, -3, 23, -12, -5, 14, -44, -28, 60, -2, -45, 55, 3, -36, 5, -40, -12, 41, 31, -44, -50, -26, -13, 0,
    -2, -52, -13, 80, 21, 20, -18, -17, 37, -43, -5, -19, -35, -74, 54, -50, -39, 14, -52, -29, 34, -13, -22, -15,
    -11, -60, 7, -24, 28, -34, 67, 1, 46, -28, -48, 30, 48, -6, -107, -47, -1, 10, -66, -33, 17, 12, 40, 46, -78, -80,
    42, 19, -25, 68, -24, 67, -53, 18, -16, 3, -12, -33, 30, 27, -15, -12, -68, 47, -15, 24, 35, -82, -39, -29, 23,
    46, -10, -24, 12, 49, -10, -3, -2, -2, -41, 2, -40, 44, 42, -3, 29, -66, -9, 32, -17, 62, -61, 24, 8, 14, -25, 3,
    -42, 45, -3, -31, 72, -9, 36, 6, -17, -36, 63, -46, -20, 32, -86, -7, -11, 15, 46, -46, 59, -34, 32, -65, 13, 33,
    94, 0, 38, -75, 18, 31, 45, -48, 11, -83, -60, -44, -78, 78, -4, -12, 32, -13, 11, 6, -34, 2, -1, 27, -19, -29,
    -18, -24, -7, 10, -35, 15, 44, 35, 11, -9, -43, 25, -29, -8, 42, 31, 40, -12, 22, -29, -36, -36, 9, -28, 40, 65,
    -30, 8, 23, -7, 10, -11, -6, -11, 37, 5, 38, -31, 13, 12, -42, -1, -28, -82, -4, 5, -10, 11, -21, -4, 77, 0, 35,
    -49, -6, 12, 18, 9, -3, -13, -34, 19, 17, -11, -32, 40, 8, -36, 29, -20, 42, 45, 32, -43, 65, -35, 14, -66, 31, 7,
    -52, -27, 16, 45, 9, 4, 22, -48, 47, -45, 18, -38, -16, -65, 20, -36, -13, 51, 19, 34, -8, -35, -7, 4, -2, 13, 62,
    12, 1, -27, -7, 33, 57, 8, 15, 4, 9, 36, -32, 4, -9, 42, -24, -28, 37, -14, 56, 50, 31, -2, -7, 53, 30, 58, -53,
    -20, -31, -17, -14, -2, 5, -32, 1, 35, 63, -10, 47, -65, -4, 38, 24, 78, 16, -21, -9, 28, -34, -71, 35, 49, -21,
    26, 2, -87, -27, -14, 39, -41, 28, 34, 34, 16, -74, -36, 3, 41, 36, 55, -24, 15, -43, -89, -4, 42, -44, 72, -26,
    -36, -49, -31, -5, -12, 58, 37, -11, -45, 37, -25, 47, 44, 28, -20, -40, 51, 10, 9, 5, -15, -65, 27, -30, -38, -6,
    11, -13, 13, -16, -8, 5, -8, 26, 23, -54, 31, 48, 27, -42, -27, -50, -74, -27, -28, -2, 14, -10, 48, -40, -4, -39,
    -14, -8, -17, 47, -35, 35, -24, 51, 12, 13, 66, 10, -10, -42, -10, 4, -24, -52, -13, -53, -28, -43, -32, -57, -36,
    16, 24, -48, 35, -33, 57, 67, -6, 31, 23, 87, -9, -22, -68, -70, -13, -18, -15, 60, 35, -52, 7, 13, 49, 15, -20,
    32, 36, 73, -13, 11, -15, 42, 41, -9, 10, 40, -48, 32, 19, -10, -28, -72, -67, -23, 7, 24, 14, 52, 1, -102, -56,
    14, -56, -29, -34, 26, 32, 13, 58, -35, -25, -18, -84, 71, -77, 42, 62, -43, 3, -37, 7, -52, -10, -9, -16, -2, 73,
    11, 2, 20, 16, 52, 11, 44, 20, 23, -3, 35, -37, 8, -8, 0, 49, 71, 19, -1, -48, 33, -47, 18, -64, 25, 68, 39, 10,
    38, -58, -36, -12, -37, -49, 48, 31, -5, 65, -39, -10, -1, 127, 29, 0, -42, -92, 56, -29, 93, 8, 34, -55, 27, -2,
    -58, 28, 19, 90, -21, 12, 50, -12, 38, 45, -51, 48, -32, 5, 86, 26, 16, 84, 17, 32, 106, -21, -58, -21, -86, -11,
    20, -27, 32, -26, -19, 72, -14, -25, 10, -11, -8, -53, -40, 72, 40, 25, 5, 1, -17, 31, 6, -7, 54, -53, 62, -6, 43,
    -30, -21, -22, -31, 57, 1, -44, -17, 45, 70, -21, 46, 14, -37, 8, 0, 12, -12, 58, 3, -32, 16, -40, 19, -42, 18,
    -4, 21, -40, 28, -20, 25, -32, -27, -14, -20, -36, -26, 25, 20, -55, 57, 38, 16, -11, 14, 64, -15, 28, 36, 17,
    -36, -43, 5, 34, -36, -4, 20, -15, 13, 61, -20, -20, -3, 4, -58, 23, -1, 40, -4, -34, -12, 22, 28, -7, -53, 36,
    -1, -20, -3, 39, -80, -29, -25, 8, 18, 0, 22, 1, -40, -2, -43, 21, -48, 23, 34, -34, 32, -36, -35, -36, -31, 12,
    -67, 58, 13, -4, 8, -30, -2, 26, -4, -11, 1, 15, -49, 11, -3, -15, 67, 87, 19, 15, 40, -33, 18, 17, -28, 57, 9,
    -12, -16, 66, 20, 59, -69, 24, 37, 16, -17, 1, -4, -26, 18, -7, 40, -17, -47, 1, 22, -75, -35, 0, 22, 54, -27, 39,
    -16, -34, -43, 3, 59, -49, -31, 13, 37, -95, 15, 5, -36, -20, 10, -50, 8, -12, 16, 38, 4, 17, -13, -22, 5, -9,
    -88, -19, 31, 21, 5, 2, 6, -6, -6, 76, -32, -3, 19, -13, 4, 33, -35, 22, 0, -10, 2, -11, 6, -15, -1, -3, -3, 15,
    -6, -45, 41, 7, 12, -55, -31, -89, 52, -82, 2, -39, 51, 10, 31, 25, 32, 9, -19, 35, 1, 25, -63, 2, 36, -67, -24,
    -43, -13, -65, -70, -17, 18, -16, 22, 23, -35, -24, 10, 10, -18, -11, -5, -88, -51, -19, -22, 19, 73, 15, -20, -5,
    -41, -18, -28, -44, 39, -5, 38, 16, -16, -37, 33, -62, 15, 40, -73, -13, 54, -8, -18, 16, -65, 14, 52, 30, 8, -11,
    -50, -6, 49, -2, 8, -18, 3, 47, -100, -16, -17, 58, -20, 31, -37, 26, -4, 56, -22, -35, 0, 66, -69, 18, -34, 68,
    -14, 34, -54, -33, 14, -13, -25, 37, -30, 49, -4, -24, 6, -57, -15, -6, 41, 16, 22, 15, 18, -46, 31, 37, -31, 60,
    20, -37, -20, 74, 23, 19, -25, -10, -40, -2, -33, 49, 10, -31, -7, 17, -72, 4, -11, -21, 32, 81, -28, 19, -39, 16,
    -33, -57, -12, -32, -15, -5, 78, 13, -7, 5, -12, 63, -24, 107, 36, -8, -10, 60, 13, -60, -37, -43, -3, 19, 16,
    -39, 10, 23, 75, 47, -31, 24, -18, 12, -8, -51, -64, 30, 95, -12, -22, 10, 19, 4, -57, -12, -10, -2, 7, -16, 52,
    1, 31, -27, 3, 8, -23, -14, 13, 64, 24, -24, -2, -9, 1, -5, -16, 2, 10, -18, -9, 5, 39, -45, -19, 37, 60, -12,
    -45, -12, 66, 13, 34, 62, 17, -16, -22, 46, -12, 4, 12, -2, -21, 27, -67, -34, -13, 24, -2, 9, -2, 41, 20, -43,
    -39, -32, -39, -18, -22, 44, -52, -11, 15, -4, -43, -29, 1, -59, 24, 29, -15, 13, 38, -12, -20, -28, 31, -15, -29,
    46, -2, 18, 27, 8, -24, 1, -52, -10, 1, -25, 44, -10, -28, 56, -20, -16, -51, -51, -56, -36, -22, 24, -37, -5,
    -73, -14, -10, 51, 9, 27, -49, -57, 40, 19, -13, 16, -36, 7, -19, -80, -15, 47, -31, -15, -39, 36, -2, 16, 2, 7,
    -18, 21, -12, -49, -3, 32, -15, -33, 37, 21, 54, -6, -21, 41, 33, 11, -64, -67, -2, 21, -47, 9, -16, 27, 16, -21,
    20, 0, -46, -23, -27, -35, 22, -25, 26, 68, -11, 15, -56, -1, 22, -11, 51, -42, 22, 23, -9, 7, -30, 45, 5, -46,
    -13, -22, 14, 34, -20, 15, 42, -16, 16, -72, 45, 12, 35, 29, 22, 39, -34, -31, 29, 74, -127, 7, -5, 5, -13, -46,
    3, -5, -22, -17, -97, 14, -1, 2, -36, 12, -42, 11, 41, -16, -9, 1, 43, 22, -45, 44, -24, -5, 32, -52, -3, -15, 17,
    19, -14, 42, 11, 41, -88, 38, -39, 14, -6, -3, 25, -48, -11, -5, -65, 20, -54, 42, -16, -31, -2, 18, -92, -3, -15,
    -17, -15, -56, 43, -20, 14, -44, 32, 67, 49, -5, -71, 37, 22, 47, 33, -10, 2, 47, -36, -34, -19, -42, -16, -38,
    -18, 27, -48, -18, -51, -41, 31, -12, -48, 36, -15, 32, -45, -53, -16, -73, 67, -43, 9, -7, 43, -35, -6, 17, -71,
    2, 99, -19, -35, -37, -19, -8, -49, -82, 53, -58, 11, -26, 34, -28, -10, 55, -83, -19, 11, 2, 17, 40, 29, 38, -1,
    -17, -47, -42, 9, -2, -16, -24, -5, -5, 6, 69, 24, -27, 13, 37, 82, 44, 28, 8, -1, -65, -15, -59, -24, -19, 24,
    41, -31, -12, -49, -53, -20, -13, -1, -13, 27, 66, 1, -11, -6, 21, 29, -11, -64, -76, 12, 40, 62, 39, 21, 31, -18,
    8, -64, 47, 3, 45, 33, 11, 37, -74, 4, 41, 23, 48, 34, 39, -14, 2, 35, 56, -24, -9, -31, 36, 23, -94, -18, -34,
    -9, -8, -43, -53, -21, 45, -32, -40, -25, 15, 18, 25, -51, 57, 22, -22, 28, 3, 4, -52, -5, 13, 21, -70, -3, 54,
    36, 45, 39, -3, -7, 10, 30, 8, 11, -9, 70, -19, 44, -39, -57, -6, 17, 34, 23, 33, -24, 6, 68, 23, -50, -49, 15,
    -13, 25, -11, 12, -50, -36, -15, 8, 33, 16, 41, 10, -32, -29, 0, -28, 16, 24, 40, 37, -34, 9, 4, -2, -1, 0, 15,
    -8, 23, -15, -2, 26, -10, 59, 1, 38, -14, 0, -43, -23, -17, 18, -10, -9, 40, 13, -57, -35, -75, 24, -31, -19, -12,
    6, -5, -21, -57, -15, -12, -14, -34, -41, -38, -1, 9, -10, -21, -51, -35, 6, -4, 24, -44, 43, 19, -3, 36, -44, -4,
    -21, -32, -36, 5, -6, -7, -19, 4, 34, 17, -6, -9, 52, -2, -4, -2, -37, 50, 8, 25, 78, -22, -16, 7, 35, -15, -20,
    6, 11, 44, -6, -23, 34, -13, -14, 7, 4, -47, -40, -12, 50, -2, -1, -21, 6, -35, 9, 57, -17, -17, 34, 14, 28, 1,
    -22, -44, -47, 45, 0, 4, -18, 1, 18, 17, -3, 60, -50, 33, -17, 11, -24, -49, -18, 14, 55, 74, 34, 10, 13, -13, 19,
    93, -18, 0, -36, -73, -21, 17, 28, -13, -13, -20, 26, -22, -17, -57, -55, -15, -4, -24, 57, -1, 21, -26, -10, 33,
    -17, 61, -49, -11, -13, -45, -14, 39, 24, 46, 1, 27, -2, -22, -37, 16, -25, -13, -19, 49, -52, -16, -27, 25, -6,
    -2, -31, -22, -7, -53, -66, -3, -64, 19, 33, -40, -24, -36, 21, -16, -14, -49, -4, -40, -21, 7, 21, 18, -23, -22,
    102, 21, -20, -26, -6, 31, -10, -67, -4, -39, 14, -40, -23, -44, 1, -17, 31, -38, -1, 13, 21, -72, 40, 6, -20, 45,
    -2, -15, -30, 43, -37, -19, -61, -36, 16, -34, -13, 98, 9, -26, -38, -42, 15, -66, -30, -33, -36, -24, 16, 47, 4,
    14, 14, 39, -2, -45, -13, -25, -28, 13, -9, -42, -36, -24, -13, -35, 34, 16, 20, -86, 28, 28, -6, 23, -15, 16, 18,
    47, 0, 9, 16, 18, 47, 23, -11, 25, 34, 40, -67, 13, 5, -18, 69, -9, 24, -20, 43, 53, -30, 5, 32, 11, 35, -2, -29,
    -21, 36, 28, -28, 27, -6, 0, -8, -2, -59, 27, -13, -21, -27, -50, -55, 7, -51, -29, 3, 29, 20, 29, 35, -26, -26,
    -11, 42, 35, 10, -46, -17, -55, 13, 10, 1, -18, -6, 7, -61, -30, -21, 7, 18, -77, -20, 127, -28, 30, 28, -14, 13,
    26, -30, 6, -85, -35, -40, -29, -7, 50, 50, 39, -4, -2, -41, 43, -22, -19, 20, -60, 49, -18, -8, -30, -20, -52,
    -37, 42, 28, 49, -34, 49, -45, 21, -11, -67, -17, -78, -2, -30, -79, -91, 18, -17, -106, -33, 18, -33, -67, 1,
    -52, -82, -45, 22, 34, 0, 51, -83, -34, -40, -6, 20, -43, 3, -6, -71, 7, -17, -12, -33, 59, -3, -73, -15, -13,
    -41, -6, -27, -5, -36, -41, -26, -15, -32, 17, -76, -35, -5, -82, -12, -42, -19, -26, 65, -59, 6, -60, -58, -47,
    19, -86, 26, 29, 64, 62, 15, -13, -63, -16, -13, -21, -62, 69, -84, -112, -30, -3, -33, -2, -57, -56, -65, -6,
    -49, -74, 41, -23, -1, 33, -41, -13, -44, 5, -33, 27, 4, 10, 18, 8, -71, -72, 28, 22, -90, -5, -22, -41, -39, -86,
    32, -32, -38, 4, -37, 56, 25, 21, 40, 25, -12, -12, 7, -19, -100, -38, -34, -27, -7, -2, -29, -26, -75, -76, -10,
    74, 29, -53, -102, -37, 29, -23, 34, 59, 49, -26, -89, -6, -59, 8, 98, 26, -19, 11, -50, 10, -93, -43, 45, 16, 36,
    -24, -29, -10, -17, 4, -35, 4, -19, 37, -87, -41, -22, -36, -36, -41, 105, 39, 30, -24, -81, -22, 37, 70, 22, 33,
    -33, -74, 16, 4, 50, 53, 85, -26, -127, -11, 17, -51, 53, 21, 74, 70, -32, -75, -39, 60, -19, 67, -11, 69, 7, -86,
    38, -20, -5, 124, -25, 19, -50, -69, -9, -24, 15, 38, 28, 44, 0, -16, -63, -17, 46, 50, -4, 26, -12, -16, 32, -56,
    108, 12, 52, 31, -107, 51, -39, 7, 11, -46, -33, 9, -4, -62, -83, 1, 51, -15, 73, -11, 38, 23, -59, -21, 21, 37,
    -11, -36, -89, 40, 3, 23, -8, 49, 13, 60, -53, 15, -81, -45, 15, 63, -72, -44, -49, 21, 41, -17, 8, 25, 95, -60,
    10, -80, -30, 65, 85, 22, 12, 57, 24, -11, 5, 4, 23, -35, -21, 50, 58, -55, 22, 55, 29, 5, -2, -21, -32, 5, -61,
    38, 58, 14, 72, 51, 8, 31, 27, 3, 42, -3, 106, -24, -18, -3, 8, -23, -13, 47, 72, 38, 6, 55, -6, -9, 31, 25, 68,
    65, -72, -13, -26, 30, 36, 70, -38, -38, -5, -44, 18, -68, -83, -3, 64, -37, -22, -17, -37, 22, 5, 73, 40, -6,
    -52, 23, 32, 41, 19, -90, 31, 2, 7, 54, -81, 70, 102, -10, -17, -11, -41, 27, -29, -12, -56, 103, 65, 63, -34,
    -46, 51, -8, 66, 51, 125, 44, 9, -6, 2, 16, 41, -1, 56, -23, 38, 33, 55, -28, 23, -4, 49, 26, 17, -11, 17, 24, 4,
    -13, 53, 26, 6, -42, -51, -34, -81, -20, -78, 35, 21, -43, -33, -46, 14, -39, 4, 28, 45, -43, 0, 22, -93, -1, -16,
    35, -97, 5, -55, 23, -19, 7, 9, -25, 19, 1, -25, -22, -46, -17, -23, -63, -93, -52, -61, -18, -7, -29, -14, 71,
    -53, -1, -37, -49, -46, -90, -28, 24, 9, -86, 19, -56, 25, 71, -29, 38, -31, -46, 31, -34, 2, -81, 65, -59, 39,
    -17, -52, -69, 5, -52, -4, -26, -63, -46, -1, 13, 37, 47, -64, -61, -43, 27, -73, -44, 10, 34, -9, -50, -61, 47,
    -15, 8, -95, 77, -98, 19, 5, -16, 23, -18, -99, 47, -11, 60, 8, 3, 42, -43, 9, -4, -55, 14, 31, -32, -81, 38, 52,
    -88, 1, -27, -6, 59, -22, 23, 40, -55, -65, 3, -27, -73, -7, -44, 32, -21, 23, 39, -70, 36, -20, 30, 35, 31, 59,
    -48, 22, -10, -59, -69, 40, 39, 35, -51, -25, 47, 54, 53, 28, 4, 33, -75, -4, 41, 7, 50, -25, 43, 34, -4, 77, 38,
    71, 33, -6, 76, 59, -48, -23, -20, -9, 58, -10, -18, 8, -30, 3, 45, 15, -51, 34, -27, 40, 5, -77, 10, 14, -23, 59,
    3, -22, 75, 53, -1, 21, 71, -100, 41, 3, 63, -28, 33, 22, 18, 31, 68, 95, 18, 28, 44, -23, 39, 47, 92, 90, -34, 2,
    -61, -11, -48, 83, 103, -20, -40, 31, -46, 10, 65, 35, 22, -46, -27, -53, -11, -22, 41, 41, 19, -15, 49, -14, 60,
    -111, 22, 28, -8, -6, 75, 47, -4, 63, -15, 58, -3, 3, 24, -8, 83, 60, -3, 61, 46, 61, 59, 36, -16, 13, -24, 59,
    38, 52, -17, -25, 101, 93, -42, -35, -54, 56, 49, 44, -81, -75, -33, -20, 21, -2, 20, -34, -33, 43, -47, -6, -73,
    29, -69, -23, 4, 23, -44, -25, 22, 27, 19, -66, -2, 70, 14, 43, -52, -79, -86, 55, -85, 36, 6, -59, -46, 93, 32,
    47, -40, 64, 22, 15, 65, 22, -12, 15, 69, 30, 72, 0, -42, 2, 27, 44, -16, -17, -59, 52, 75, -61, 57, -4, 1, 45,
    59, -7, 53, 29, 18, 27, -17, 24, 57, 57, -8, 63, -117, 45, -7, 60, -19, 18, -27, -17, 19, 43, 44, 17, 112, 77, 32,
    47, 31, -54, -80, 46, -16, 108, 25, 24, 30, 31, -3, 45, 75, 86, 25, -8, 22, -39, -20, -45, 10, 77, 30, 99, -53,
    -24, 37, -28, 41, 36, -49, 0, 27, 17, 65, -29, 62, -20, 60, 66, -59, 32, 7, -38, -58, -22, -23, -45, -71, -55, 57,
    -80, 21, -54, -26, 42, -44, -71, -31, -9, 19, -52, 4, -50, -15, 15, 27, -11, 41, 20, 6, -93, 14, -34, 27, -3, 79,
    -53, -42, -32, -49, -1, 44, 52, 2, -52, -57, -31, 62, -25, 13, -72, -1, -43, -23, -38, -9, 25, -19, -41, 51, 1, 7,
    -27, -60, -10, -54, 71, 25, 32, -104, 16, 15, -48, -23, -18, 8, -50, -66, -41, -11, 33, -31, -24, 8, 14, 61, 31,
    49, -5, 22, -61, -20, -14, -92, 0, 14, -39, -67, -20, -21, -116, 17, -2, 29, -80, -25, -80, -78, -43, -24, -19,
    -60, -88, -25, 97, -83, 45, -1, 44, -33, 13, 17, -51, -22, 17, -65, -81, -34, -85, 37, 11, 4, -16, -35, 18, -9,
    -17, -73, 6, 27, 19, -43, -13, -44, 73, -15, -29, 3, 38, 23, 3, -34, 28, -14, 34, -31, 6, 21, 15, -25, 14, -55, 3,
    33, 25, 46, -1, 21, 29, 3, -15, 40, -22, 103, -26, 11, -35, 36, 76, 73, -14, -31, 7, 71, -15, 17, 30, 9, -23, 45,
    68, -48, 39, -8, -48, -9, 21, 12, -60, 66, 13, -64, -38, -15, -1, 28, -40, 1, -35, -35, -35, 110, -21, 46, 16, 37,
    61, 17, 73, 30, 4, 25, 52, -15, 54, 6, 36, -29, -23, 59, 26, -27, -6, -13, 47, -34, 24, 84, 75, -45, -46, -59, 14,
    -27, -20, 5, -20, 25, 30, -78, 25, 23, 62, 10, -33, -48, 53, 3, 25, 82, 13, 27, 32, 97, 45, 10, 36, -39, -6, 28,
    -80, -3, 33, 12, -5, 13, 127, 52, 77, -68, 3, 105, -57, -8, -7, -3, -22, -60, 33, 52, -56, -78, 37, 59, 31, 40,
    35, -23, 94, -48, 35, 14, -23, 62, 23, 33, 4, -44, 89, -46, -112, 14, -9, 47, 60, -14, -32, 5, 48, 48, -32, 8, 60,
    77, 7, -43, -79, 20, -55, -10, 59, -95, 19, 73, 38, -87, -2, -30, 55, -49, -6, 56, -37, 5, 39, 32, -23, -9, -64,
    -13, -61, 41, -24, 22, -18, 6, -53, 97, -55, -28, -18, -22, 81, 64, 51, 14, 83, 41, 7, 5, -15, -14, 17, 45, 65,
    -84, 18, -36, 48, 42, 31, 1, 71, 84, -55, 12, 2, -4, 41, 27, 4, -17, 88, 5, -53, -39, 37, 10, -6, 65, 95, 2, 0,
    13, 62, 88, 68, -39, -5, -7, -81, 18, -3, 39, 24, -11, 14, 24, 40, -6, 47, -28, 11, 94, -21, 18, -9, -66, 27, -14,
    23, 70, 31, 28, 43, 41, 52, 3, 78, -26, 50, 16, 6, 50, 35, -14, 39, 22, 18, 52, 52, -33, 31, -12, -25, 25, -22,
    -38, 9, 38, 61, 67, -3, 13, 3, 4, 27, -17, 19, 37, 14, -12, -18, -9, 50, 39, 23, 23, 20, 36, 19, 43, 37, -19, 3,
    -45, 6, 56, 19, -5, 60, 53, 17, 51, -42, 1, 16, 24, -40, 9, -7, 63, 1, 18, 10, 13, 17, 6, -3, 5, 5, 17, 22, -24,
    -31, 35, 18, 33, 44, -10, 44, 9, 23, 20, 53, 49, 90, 60, 25, -5, 5, 42, -9, 8, -78, -11, -40, 5, -54, 24, 30, -7,
    13, -15, 28, -51, 73, 1, -69, 8, -3, 88, 69, -26, 41, 14, 0, -50, -33, 40, -17, -27, 32, 14, 29, 73, 86, -17, 22,
    37, 53, -27, 31, 52, -13, -35, 61, 29, 65, -13, 80, 84, 23, -31, -57, 66, -21, 64, 92, -34, 14, 27, 55, 16, -27,
    -22, -20, 38, 52, -2, -12, -70, -13, 37, 13, 45, -18, -62, 42, -27, -4, 32, 45, 59, 58, -44, 57, 6, -19, 25, -25,
    42, -12, -25, -29, 50, -16, 71, -7, -28, -28, 4, -46, 60, -9, 15, 48, 44, 116, 38, 98, 45, -31, -25, -33, 81, 45,
    63, -60, 7, -19, -55, -12, -27, 47, -24, 80, 45, -20, 21, -43, 127, 64, -34, 16, -18, 13, -6, -4, 13, 119, 30, -8,
    33, -29, 1, -70, -26, 25, 68, -37, 51, 0, 44, 23, 43, 1, 42, 5, -75, 24, 28, 113, 41, 34, 49, -1, -40, 86, 54, 51,
    120, 67, -3, 2, 58, -7, 4, 120, -79, 44, 54, 31, -28, 29, 31, 1, 86, 54, -46, 20, -35, -14, -22, -19, 55, 69, 19,
    -32, -41, -28, -33, -63, 44, -51, 24, 2, 14, 4, -13, 51, 29, -31, 53, -27, -25, -27, 1, -37, -29, 43, 15, 10, -44,
    27, 27, 58, 9, -67, 22, 47, -9, 20, -9, -45, -8, 20, -11, 25, 25, -32, -29, 19, 55, 29, 47, 44, -32, -42, -10,
    -63, 13, -2, 39, -80, -4, 26, 2, 101, 51, -12, -84, 43, -40, 47, 15, -85, 43, -69, -16, -53, 17, -33, -63, 64,
    -27, -44, 16, -11, 24, 27, -6, 41, -49, -40, -6, -89, -11, -46, 10, 90, 29, 6, 7, 10, -43, -28, 8, -30, 64, 1, 21,
    29, 29, -15, 44, -32, -50, 32, -1, -1, 5, -8, -74, -7, -99, 59, -55, 13, -30, 43, 39, -42, 20, 24, 30, -57, 41,
    -13, -44, -3, 2, -13, 63, 5, -4, 62, 23, 58, 9, 40, -36, -6, -8, -19, -10, 85, 88, -9, 52, -25, -29, 54, -9, -28,
    34, -3, -33, 8, 14, -22, -18, 15, -36, -34, -57, 47, -9, -45, 10, -3, 23, -21, -28, -2, 18, -2, -57, -4, -43, -13,
    10, -34, 7, 30, -16, 9, 34, 10, 26, -10, 9, 0, 52, 21, 8, 55, 4, -22, 4, -15, -32, 22, -2, 8, 71, -2, -6, 48, -7,
    9, 63, 1, -47, -45, -17, 42, -70, -32, -29, -62, 8, 0, -9, 2, -24, -2, -7, -37, -35, 38, -18, -33, -12, 54, 12,
    -27, -19, 37, 37, -52, 51, 5, 47, 38, -19, 38, 42, 31, -11, 7, 7, -11, 24, 10, -22, 0, -25, 21, 66, -19, -64, 37,
    11, 18, 51, 14, 17, 22, -48, -27, 32, -16, 41, 13, 12, -50, -59, 21, 0, 68, 4, 35, -37, 28, 71, 8, 13, -66, 83,
    -3, 63, 39, 29, -13, 23, 49, 22, -53, -92, -103, -5, 42, -127, 18, -44, 1, 31, 9, -7, 29, 5, -64, -84, 89, -14,
    -12, -13, 16, -36, -38, 65, 40, -12, 0, -46, 37, -17, 31, -10, -41, 5, -59, 34, -26, 20, 57, -24, -34, -36, -54,
    12, 73, -26, -7, -70, 36, 45, 61, 9, -7, 2, -53, 2, -24, 29, 68, 20, 59, -23, -31, 50, 114, 24, 110, 2, -63, -39,
    -8, 18, 67, -46, -25, 35, 14, 102, 15, -12, 61, 88, -3, -100, 21, 45, -95, 26, 15, 1, 95, -103, -54, -19, -36, 16,
    73, 47, 16, -14, -64, -48, 60, -36, 65, 35, -23, 25, 17, -39, -14, 11, 35, 54, -1, 48, 64, -26, -65, 11, 22, 52,
    74, 33, 14, 14, -35, -26, -17, 5, 37, 6, -15, 20, -11, 32, 36, -35, 26, 78, 6, 3, -55, -34, 45, -62, 29, 16, -40,
    9, -16, 9, 85, -44, -21, -26, 41, -1, -13, -69, 25, -60, -51, -39, 27, -3, -18, -56, 16, 22, -25, -12, 20, -8, -4,
    40, 64, 33, -11, -80, -84, -10, 1, -53, -42, -5, -85, -14, -2, -17, -13, -46, -74, 4, 5, -3, -40, 13, -28, -69,
    36, -40, -20, -93, 26, -12, -18, 55, -45, -13, 42, -92, 18, -60, -73, 27, 3, 56, -15, 17, 45, -28, -3, -21, 94,
    -3, 26, 82, -84, -7, 57, -28, 2, 48, -106, -28, -14, -42, 13, -50, -34, -18, 107, -96, 36, 20, 21, -4, -31, -18,
    47, -34, -32, -31, -79, 4, 42, 29, 12, -80, -7, -50, 53, 23, 12, -55, -62, -62, -17, 27, -10, -24, 4, -90, 3, -22,
    27, 1, 25, 5, -40, -12, 7, 1, -6, 12, -43, 10, 15, -36, -79, 5, 23, 52, -9, -9, 3, 1, -18, 20, 6, 2, -29, -28, 40,
    -96, 11, 5, -33, 23, 32, 7, -51, 40, 51, -78, -15, 10, -35, -54, -15, 1, -63, -64, -19, 7, -19, -18, 2, 31, -91,
    49, -38, 63, 14, -4, -33, 82, 44, -34, 49, -29, 69, -28, 4, -71, 38, -28, 2, 54, -6, -25, 31, 46, -15, -67, 75,
    12, -24, 0, 53, -75, 0, 29, 33, 21, -30, 37, 13, -54, -68, 5, 21, 50, 29, -6, 52, 60, 1, 43, 29, -7, 23, 2, 70,
    -53, 60, 40, -19, 61, -1, 30, 68, -15, 5, 43, 19, 11, 26, 22, 31, 19, 25, 39, 40, 41, -17, -38, -17, -12, 83, -56,
    2, 0, 41, -16, -21, 22, 22, -15, 9, 35, 20, 54, -44, 1, -42, 34, 51, -60, -22, -34, 12, 5, -22, 59, 33, 13, -10,
    40, 119, -28, 9, 4, 30, -14, -10, 18, 7, -7, -57, -12, 26, 27, 15, 28, 22, -9, -54, -14, 58, 31, 19, 28, -12, -38,
    46, -17, -31, 41, -44, 11, -25, 42, -76, -48, 6, 41, 1, -37, 5, -70, -52, -40, -41, -1, 28, -45, 5, -1, -25, -60,
    -31, -26, -16, -20, 14, -59, -47, -26, -16, 26, -14, 24, -1, 12, -29, -39, 35, 48, 14, 14, 0, 20, 7, 26, 1, 82,
    -66, -15, -64, -13, -67, -60, -10, -65, 2, -27, -99, -35, -12, -18, 18, -14, 24, 11, -69, -9, -52, 3, 23, 18, -19,
    36, -20, -24, -19, -46, -9, 17, 25, 4, 51, -72, -56, -19, -3, -19, 43, -17, -7, 63, 6, 9, 9, -19, 12, 33, 19, -17,
    -67, 11, 61, 13, 60, 54, -29, -42, -80, -46, 68, -20, 26, 10, -11, 18, -9, -81, -41, -31, 1, -74, 3, -20, -3, 16,
    -5, -22, 24, 89, -10, -50, -56, 65, 51, 0, 42, -41, -38, 0, -25, -5, -20, 51, -4, -8, -1, -18, 34, 25, -53, -53,
    17, -10, -50, -49, -20, -36, 28, -6, -20, -52, -79, -38, -53, 26, -16, -24, -34, 38, 35, -45, -55, 9, -43, 7, 3,
    30, -63, -19, 15, -34, -2, 1, 17, 43, -63, -8, 15, -14, -6, 3, -70, 70, -40, 1, -42, -20, -76, -55, 40, -11, -13,
    -6, -26, -9, -76, 26, 16, -43, 7, 36, -9, -42, 51, 62, -26, 15, -40, -36, -5, -7, -32, -6, -57, -40, -14, -121,
    -21, -13, 49, 43, 9, -10, 38, 22, 64, -15, 4, -31, 33, -3, 72, 13, 51, 23, -13, 12, 52, 11, 2, 19, 36, -9, 14, 30,
    4, -44, 19, -22, -31, -37, -16, -16, 26, 14, -1, -3, 18, 18, 1, -15, -18, 36, 33, -51, 20, 35, -19, -11, 37, 10,
    -8, 66, 18, -32, 16, 22, 36, -14, 56, 21, 34, 10, -10, 8, -7, 33, 0, 54, -20, -7, -3, 15, 55, -15, -16, 58, 12,
    22, -8, 51, 21, 11, -27, 22, 22, -24, -27, 17, 31, 18, 19, 9, 20, 9, 5, 23, -24, 13, 59, 17, 15, 21, 16, 39, 48,
    2, 5, 41, -19, 43, 2, 40, 13, 11, -22, 8, 20, -44, 56, 3, 53, -14, -18, -23, 37, -62, 31, -2, 38, 47, 41, -37, -6,
    6, 33, 70, 16, 50, 25, 66, 18, -15, -16, 22, -20, 17, -32, 65, -44, 8, 18, -18, -2, -24, -30, 37, -6, 25, -38, -3,
    -25, -69, 3, -8, -65, 12, -30, -8, 3, -24, -30, -91, -4, -35, 27, -23, -50, -8, 56, -52, -16, 6, 25, -16, -22, 25,
    9, -9, -42, -50, -13, 28, 21, -34, 41, 30, -56, 78, -33, -9, 44, -28, -34, 49, 0, -9, 24, 1, 6, -62, 121, 44, -64,
    -49, -44, 11, -31, -13, -66, 19, -67, -40, 8, -57, 4, -10, 22, -5, -29, 1, 14, -10, -19, 36, 12, -53, -46, 31, 20,
    0, 44, 0, -18, 43, 4, -21, -19, 21, -25, -35, -73, 29, 0, -49, 30, -4, -3, -25, -9, 29, 56, -15, -54, 3, -2, -8,
    -35, -82, 70, -18, 22, -24, 18, 8, 35, -47, -39, -4, 24, 30, -22, -21, -7, -41, 49, -3, 20, 13, 47, 32, -57, -39,
    -12, -42, -5, -4, -72, 11, -41, -1, -87, 19, 2, 3, 15, -17, -21, -28, 6, -7, 0, -21, 52, 1, -35, 22, -29, 36, -50,
    48, -42, -29, 33, -10, -17, -90, 26, 50, 1, 38, 2, 10, -1, 12, 25, 6, -15, 29, -32, 13, 22, -25, -110, -1, -53, 9,
    -63, -20, 28, 25, 19, 29, -21, -68, 47, -51, -35, -32, -49, -35, -56, -37, -51, 37, -16, -16, 44, -13, -23, 14,
    61, -44, -48, 88, 16, 23, -29, -10, -31, -11, -50, 43, 55, 64, -12, -9, -9, 48, 45, 19, -44, 12, -58, -13, -69,
    51, -3, 36, -13, 7, 58, -43, -74, -50, 45, -52, -39, -36, -11, 24, -11, -22, 3, -37, -6, 5, 25, -22, -62, 23, -18,
    0, -30, -16, -16, 42, -29, -63, -29, 73, -27, 30, -2, -40, -5, -29, -33, -15, 50, 52, 27, 7, 47, 38, 60, -24, -13,
    20, -51, 26, 44, -32, -34, -38, -39, 71, -4, -30, -46, 34, 12, -37, 63, -28, 42, 5, -11, -11, 29, 11, 2, -29, 19,
    4, 2, 5, 10, -62, 36, -40, 11, 43, -26, 27, 3, -22, 17, -7, -16, 27, -53, -21, -52, 91, 29, 41, 25, 25, -44, 27,
    0, -18, -8, 16, 14, 37, 7, 41, 71, -34, 12, 52, 25, 1, 31, -45, 35, -25, 63, 27, -8, 6, 24, -8, 12, -5, 33, 27,
    -38, 25, 71, -65, 2, 7, 18, 58, -18, 31, -6, 47, 24, -16, -12, 38, 8, 23, 54, 35, 26, -58, 12, 53, 31, 44, 2, 68,
    49, 4, 38, -6, 57, -1, 42, -12, 72, 59, -17, 10, 39, -27, -17, -23, 49, 8, 2, 10, -2, -28, 10, -60, 63, 30, -36,
    22, 7, -19, -9, 6, -40, 78, 66, -41, -53, -18, 9, 5, 11, -2, 48, -28, 11, 2, 47, -24, -21, 11, 16, -6, -24, -10,
    -36, -33, -87, 43, 37, 43, -40, 11, -17, -11, -22, 8, -33, 5, 44, -45, 48, -14, 14, 42, -38, 76, -47, 37, -62, 60,
    -1, -37, 32, -13, 18, 1, 84, 15, -19, -45, -51, -12, -62, -14, -39, 8, -52, -77, 58, -13, -5, -33, 62, -51, -52,
    -9, 9, -35, 1, -3, -46, 20, -36, 3, -13, 68, -8, -10, 9, 48, 35, 47, -25, 46, -69, 9, -71, 15, -59, -21, -54, -29,
    50, -93, -69, -47, -2, -89, -2, -2, 0, -30, -2, -15, 0, -50, -26, 1, 0, 20, -60, 9, -18, 10, 31, -43, 18, -5, 29,
    -25, -54, 68, -26, 10, -25, -38, -53, -52, -6, 23, 48, -40, 6, -3, -23, 18, -37, -5, 15, -6, -12, -20, -24, 31,
    50, -37, 49, -14, -13, -56, 36, 5, -62, -11, 18, -10, -42, 49, -22, -64, 21, 32, -6, 15, 44, 47, -37, -12, -11,
    45, 35, -26, 46, -24, -7, -45, -64, -51, 16, -3, -31, -5, -8, -30, 25, 47, -27, 11, -10, 33, 16, 1, 6, 34, -38,
    -24, 0, -28, -41, -54, -27, -35, -47, -36, 25, 5, 1, -23, -67, -31, -49, 55, -18, -44, -32, 9, -45, 58, -10, -8,
    -6, 47, -69, 12, -1, 44, 34, -4, -60, 22, 4, -47, -102, -13, 10, -3, 27, -3, -11, -35, 7, 15, -51, 6, 19, -42, 64,
    -7, -24, 43, 6, -49, -20, 3, 32, 5, -14, -3, -15, -13, -32, -48, -11, -10, -10, -34, 16, -30, 49, 5, 22, -53, 12,
    9, 22, 13, 20, -13, 21, 46, 12, 20, 8, -23, -39, 15, 35, -34, 23, 7, -26, 43, 43, 0, -18, 52, 3, -11, 4, -49, -55,
    -14, 67, 9, -3, -13, 24, 29, 35, -37, -34, 27, 9, -94, 41, 9, 7, -36, 13, -3, -11, 14, -71, -37, 7, 65, -32, 7,
    -90, 49, -12, 10, -1, -51, -66, 15, -69, -8, 8, 31, 21, -20, 31, 47, 37, -45, 3, 37, -22, 1, 34, 46, 42, -19, -18,
    33, 19, -11, 37, -1, 55, 0, 6, -75, 11, -23, 50, -41, -69, -88, 12, 14, -16, -20, 25, 60, 14, 0, -15, 64, -7, -5,
    66, 25, 17, -4, 20, -9, 25, 34, 16, -6, 12, 44, 2, -29, -2, 6, 32, -8, 16, -4, -52, 10, 12, 1, -26, 47, 40, -91,
    -39, -12, 60, -32, -26, 17, 44, 34, -23, 46, -70, 43, 31, -20, -27, 16, 30, -8, 25, 10, -55, -3, -25, -18, 100,
    -86, -38, -17, 20, 6, -37, 8, -29, -2, -127, -55, -34, -40, -113, 0, 25, -15, -45, 53, 6, 1, 5, 40, -20, 25, 46,
    -39, -14, 45, 26, -27, -65, 33, 19, -26, 10, -24, 10, 3, 37, -7, -35, -62, 62, -13, -19, -30, -59, -46, -98, -90,
    -15, -26, -1, -36, -53, -80, -1, 23, -2, -53, 12, -71, -38, -29, -66, 12, 60, -14, -17, -47, -35, 18, 60, 6, 27,
    -13, 2, -15, -66, 28, -104, 33, -7, 11, 4, -22, -94, -46, 61, -123, -5, -43, -1, 6, -71, -93, -21, -49, -44, 16,
    -34, 13, 18, -29, -59, -80, 8, -78, -35, -29, 5, -68, -58, -22, -8, 20, -50, -21, 19, -36, -98, -63, -11, 44, 43,
    14, 33, -46, 14, -50, -64, 54, -80, 100, 3, 8, -39, -58, 21, 81, -9, -50, -57, 8, 1, -34, -45, 14, -7, 17, 0, -61,
    -6, 30, 12, -25, -55, -23, -10, -34, 35, -11, -9, -24, -41, -20, -74, -70, -21, 22, 32, -40, 23, 69, 3, -87, 7, 2,
    -36, -12, 14, -48, -73, -11, -63, 71, 60, 4, -1, -29, -5, -59, 33, -13, -50, -1, -61, -2, -59, 4, -17, -19, 30,
    -1, -47, 40, -32, -9, 19, -32, -21, -14, -35, 28, -89, -46, -9, -34, -27, 127, 31, -50, 14, -25, -1, 2, -39, 17,
    33, -21, -13, -1, -3, 14, 16, -23, -20, -51, 15, 41, -25, 1, -45, -75, 45, 34, -11, -27, -10, 14, -56, -58, -63,
    -33, -52, 71, 22, -76, -32, -36, 32, 71, 70, -16, 64, 36, 62, 74, -1, 11, 11, 46, 54, 44, -13, 25, 36, -18, -37,
    18, -10, 9, 18, 6, 39, -47, -64, 68, 1, -10, -40, 29, 22, 49, 41, 1, -6, 13, 28, 64, 87, -1, 61, 60, 72, -5, 38,
    7, 25, 37, 84, 41, 27, 29, 48, 36, -12, -35, -25, -8, -6, 91, -45, -79, 20, -7, -28, -34, -23, -22, 0, 45, 18, 26,
    36, -8, 12, 48, -16, 56, 27, 36, 5, 14, -1, 41, 12, 48, -19, -15, -35, 72, -38, -7, 85, 82, 8, 12, -7, 8, -3, 11,
    24, -11, 51, 41, 6, -12, 27, -2, -45, 7, 0, 56, 13, -40, 27, 29, 29, -28, 7, -12, -32, 22, 28, 74, 52, 34, 52, 11,
    26, 59, 50, 4, -48, -33, -23, 40, -34, 19, 51, 12, 26, 3, 32, -6, -37, 16, 16, 15, -79, 30, -18, -16, 36, 24, 23,
    -26, 8, 25, -29, 48, -17, 25, 22, -5, -22, -45, 35, 34, -49, -22, -23, -6, 57, 45, 10, 89, -50, -19, -24, 23, 17,
    -23, -10, 58, -60, -11, 31, -42, 15, 39, -21, 68, 2, 34, 58, 26, -33, -49, 24, -1, -16, -27, -4, 10, -19, 11, -11,
    -36, -6, -33, 32, -48, 127, 18, -24, -47, -17, -46, 31, -12, 23, 54, -46, 50, 26, 43, 17, -25, 54, 51, 15, 29,
    -16, -22, -2, 7, -15, 3, 49, -3, 59, -20, 59, 68, 22, 124, -11, 3, 34, -30, 1, -17, 12, 50, -32, -46, 49, 38, -11,
    -37, -8, 49, 55, -31, 36, 31, 36, -34, -84, -46, 79, -17, -2, 16, -24, 15, -58, -15, 42, 12, 14, 7, 64, -8, -22,
    -22, 37, 75, 125, -22, 63, -26, 14, 22, -7, 29, 39, 29, 11, 93, -17, 26, 7, -56, 31, 16, 67, 15, 12, 15, 38, 25,
    4, 12, 0, 24, -2, -35, -16, 24, 95, 50, -24, 68, 9, 8, 96, 55, 71, 64, -50, -38, -13, -2, -47, -30, 50, -32, 47,
    19, 20, 18, -45, -50, 32, 72, 24, -27, 39, -4, 54, 48, 120, 37, -13, -24, -16, 57, 25, 68, -1, 58, 27, 24, 9, -20,
    17, 23, 52, 37, 18, 34, -5, 43, -2, 13, 63, 66, 4, 15, 7, 7, 46, 54, 55, 8, -29, -22, -64, -58, 32, 57, 20, 53,
    53, 1, 31, 23, -40, 41, 26, 56, 35, 15, 72, 44, -5, -9, -34, -18, 32, 77, 127, 46, -6, -57, 62, 66, -17, -22, 68,
    12, 64, -27, 72, 64, -11, 61, 5, 42, 44, -98, 17, -16, -20, -1, 22, -20, 1, 40, 20, -42, -17, 7, -51, -52, 46, -3,
    71, 33, 18, -23, 7, -23, -17, 1, -1, 56, 3, -8, 1, 27, -8, -18, 31, 44, 11, 48, 64, 14, 7, -23, 65, -71, 23, 33,
    0, 8, 22, -6, -21, 15, 16, 21, -39, 25, -22, 8, -4, -24, -3, -7, -31, 20, -66, 14, -11, 93, 43, 3, 29, 24, 23,
    -14, -2, -21, -15, -53, 6, 38, 71, -8, -103, 40, -21, 35, 20, 47, -15, 15, -23, 4, -36, 24, -43, 19, 75, -15, 56,
    -42, 9, -75, -7, 41, -5, 3, 42, 49, -55, 20, 61, 2, 12, -13, -10, 16, 75, -2, 49, 38, 2, -3, -29, -21, -35, 29,
    13, 61, 14, 63, 2, 0, -24, 29, 54, 40, 19, 74, 23, 13, -5, -74, -16, 79, 61, 82, -76, -60, 38, 29, 39, 62, 1, -74,
    -21, 11, -5, 48, 66, -53, 1, 14, -65, -5, -9, 28, 34, 37, 66, -22, 8, 11, 2, 6, 97, 21, 15, -95, -57, 64, 37, 43,
    -10, 25, 87, -19, 29, 27, 35, -2, -39, 11, -30, 95, -15, -47, 13, -1, 27, 58, 91, -6, 40, -47, 35, 8, 32, -33, 77,
    -22, 36, 19, -14, 15, -47, -19, -38, 38, 83, -26, 1, 23, 19, -23, 35, -25, 17, 41, 8, -49, 3, 31, -7, 4, 6, -66,
    -12, -14, -42, -19, -13, 3, 39, 19, 3, 14, -23, -44, 58, 117, -13, 0, 41, 31, -9, -47, -43, 26, 71, -1, 39, 5, 44,
    41, -5, -33, -9, 45, -10, -14, -45, -34, 30, -78, 32, 69, 32, 18, -29, 7, 37, -27, 12, 33, -63, -55, -10, 3, -66,
    -72, -27, 42, 30, -1, -31, 9, 20, 7, 22, 27, 28, 36, -1, 30, -64, 19, 44, 3, 44, 6, 2, -34, -23, -49, 54, -2, 38,
    -18, -43, 34, 88, 37, 63, 12, -13, -28, 31, -15, -40, 14, -30, 17, -46, -9, 21, -44, 19, -49, 5, -30, 17, 52, -23,
    -27, -22, 91, 7, -4, 25, 25, -23, -53, -47, -2, 30, 68, -42, 26, 41, 48, 38, -46, 30, 2, 5, 62, -49, 39, 33, 22,
    -32, 65, -26, -60, 36, -25, 16, 73, -51, -26, 10, 31, 61, -1, 21, -1, -59, 74, 20, 73, 10, 32, -60, -32, 82, 3,
    -21, 56, -23, -16, 45, -42, -1, 11, 34, 83, -16, 29, 7, -15, 11, -26, 30, -37, -11, 16, -4, 56, 32, 55, 18, -9,
    -15, -43, -71, -46, -39, -11, 44, -97, 4, 15, -31, 63, 51, 50, 54, -38, -44, 19, -24, -40, -21, 1, 46, -60, 59,
    80, -14, 59, 15, 18, 71, 12, 8, 46, 48, -15, -7, 49, 45, -21, 51, -35, -2, 16, 6, 5, -20, 43, -27, -5, -13, -40,
    33, 17, -42, -33, -40, 9, 15, 65, 27, 22, -11, -36, 37, -37, 32, -14, -13, 39, 17, -8, 66, 9, 16, -26, -53, -19,
    -77, -20, 12, -62, 5, 22, -40, 23, -32, 27, -29, -5, -6, 9, 4, 49, -43, -51, 55, 28, -44, 3, -11, 15, 16, -7, -73,
    -51, -25, 61, -7, -14, -11, -25, -29, 23, -48, -27, -38, -9, -26, 7, 50, -7, -34, -47, 20, 9, -50, 22, -27, 80,
    -2, 28, 45, -37, 28, 3, -12, 8, -51, 36, 15, -21, 4, -43, 67, 28, -33, -6, -62, -66, -25, -48, 74, -26, -49, 45,
    64, 3, 38, 38, -16, -89, -23, -64, -26, -67, -26, 8, 65, 10, 44, -23, -6, 47, 42, -37, -25, -58, -77, -48, -20,
    -26, -30, -26, 13, 24, -41, 3, 13, -3, -22, 4, 17, -50, 43, 7, -52, -51, -29, 82, -22, 29, -8, -52, -4, -17, -10,
    -9, -94, -29, -6, -61, 4, -30, 127, 50, 4, 8, -66, 50, 31, 49, 54, 0, -30, 38, -26, -14, 45, -36, 71, -25, -3,
    -14, 78, 18, -20, -23, -14, 26, 17, 60, 0, -21, 9, 9, -63, 10, -50, -71, 50, -22, 41, -50, 47, -17, -2, -7, -103,
    -70, -1, 63, 68, 71, 79, -28, 90, -2, 12, 4, 19, -62, 37, -14, -41, -4, 66, 29, 42, 43, 58, 20, 13, 10, 16, 11,
    -96, 45, 44, 30, -65, 40, 47, 86, -27, 45, -60, 29, 28, -51, 24, 18, 7, 62, 7, 8, -20, 38, 60, 35, -74, 40, -3,
    -5, 28, -32, 5, -61, -37, 31, 10, -20, 31, 25, 7, -31, 43, 39, 86, 41, -9, -27, -19, 44, -19, -52, -60, 5, 5, -8,
    -23, 59, 6, 26, -25, -11, 7, 19, -21, 35, 52, -7, 57, 3, 47, -66, -69, 60, 27, 39, -41, -4, -15, -44, 65, 22, -26,
    -49, -55, -23, -46, 21, -5, 86, -3, -68, 26, 26, -52, -27, 25, 38, 45, 24, -38, -3, 16, -27, 94, 85, -26, 39, -18,
    22, -58, 29, -19, 69, 39, 81, -19, 7, -54, 32, -67, 99, 119, -18, -27, -19, -40, 25, 28, -36, -7, -86, -31, -29,
    24, -51, 35, 22, 59, 86, 1, -36, 36, 57, -54, 80, -9, -17, -41, -33, 41, -9, -33, 20, 25, 102, 52, -71, -54, -18,
    59, 19, -37, 40, 4, 33, 14, -13, 42, -16, -7, 14, 33, 28, -20, 5, 51, -66, 26, -32, 61, -18, 33, -28, 2, -38, -17,
    -11, -6, -37, 41, 42, -33, -28, 34, -68, 0, -9, 33, -35, 27, -18, 14, -54, -5, -16, 15, 12, 9, 5, -35, 36, 8, 19,
    23, -36, 68, -19, -6, 23, 15, -27, -16, -13, 43, 16, -39, -18, 47, 27, 31, -16, 8, 12, -21, -2, -19, -30, 0, -27,
    -25, 8, 43, -16, 21, 41, -7, -9, -17, -28, -10, -13, 6, 13, -34, 7, 60, -33, -42, 18, 34, -19, 22, 39, -44, 0, -9,
    28, -26, -27, -40, 31, 4, -6, -38, 3, -43, -35, -4, 44, 9, -58, 60, 48, 1, 14, 8, 7, 59, -15, 67, -53, 9, -12, 54,
    -35, 9, 24, 10, 31, -8, -18, -15, -8, 19, 25, -4, -8, -9, -35, 13, -12, -28, 30, 9, 16, 20, 28, 46, -5, 19, 31,
    -23, 9, -9, -13, 21, 19, 40, -50, -7, -11, -1, 42, -13, -6, -4, -10, 11, 14, 3, -27, 2, 63, 19, -44, -8, 23, 19,
    -40, 3, 19, 2, 62, -6, -52, -26, 5, 3, 28, -7, 1, 6, 51, 21, 7, 17, 58, 14, 32, -4, -76, 19, -22, 30, 4, -44, -48,
    -39, -58, 47, -17, -10, -6, -8, -68, -40, -24, -3, 34, 60, 39, -9, -9, -37, 60, -3, 23, 75, 16, 48, -14, 52, 19,
    -19, 17, -42, -24, -3, -37, 32, -10, 25, 21, 39, 48, 24, 0, 7, -56, 7, 34, -14, 38, 28, -55, 37, -17, 13, 44, -8,
    22, 5, -69, -38, -42, 38, 45, 54, 26, 15, -78, -41, 34, 49, 72, -1, 37, -43, 48, 3, -5, 2, 68, -11, 69, -50, 21,
    -97, 13, -9, 82, 40, 22, 12, -10, -42, 50, 13, 35, 80, -10, 41, 17, 20, 57, -25, 20, 11, -36, -36, 13, -63, 22,
    -8, -28, 42, -32, 1, -25, -38, -40, 40, -25, -27, -6, 32, 28, -25, 25, 6, 14, 35, -31, -56, 35, -29, -6, 20, -12,
    15, 5, 16, -32, 16, -48, -23, 45, 54, 19, 46, -2, -91, -9, -19, 36, 60, -55, 53, 9, 55, 47, 28, 29, 33, 2, -16,
    -12, -1, 61, 86, 11, 10, -3, 68, 62, -36, -23, -53, -1, 56, -2, -43, 80, -57, 42, -8, 26, 9, -7, -72, 49, -1, 0,
    80, 44, 17, 22, -16, 2, 23, 46, 55, 54, 23, -67, -85, 25, -16, 20, 69, 20, 16, 17, -42, 11, -1, 82, -17, 56, 50,
    1, 14, -31, -13, -14, -24, 14, -20, 31, -4, 39, -6, 2, -25, -52, -50, -8, 1, -74, 2, 12, -18, 40, 34, 28, -6, 25,
    -15, 19, -64, -35, 2, -55, -9, -14, -48, 17, -7, -16, 1, 9, -33, 40, -17, -27, 10, 31, 27, 36, -5, 51, -46, 7, 13,
    -19, -71, 29, 46, -21, 0, -26, -2, -1, -8, 36, -66, -26, -16, -48, -7, 23, 2, -28, -30, -34, 63, -39, 2, 43, -2,
    14, -9, 36, -3, -42, -35, 12, 3, 9, -9, 48, -21, -51, 1, 33, 36, 8, -18, -16, 54, 10, 15, 2, -53, -58, -16, 62, 7,
    -12, 4, 12, -77, 28, -6, -43, -25, -6, 38, 51, 36, 31, 75, 3, -53, 50, -48, -8, -16, -5, -3, 23, -22, -57, 36, 3,
    27, -12, 6, 26, -27, -2, 19, 19, -52, -32, -9, -82, 5, 35, 63, 29, -24, -21, -30, 21, -7, -70, 56, 37, -18, -4,
    -39, 6, -62, 8, 3, 39, -5, -25, -3, -38, -7, -16, -37, -39, -18, -31, -3, 30, -84, -38, -15, 43, 49, 19, -23, 5,
    -38, -11, -27, -15, 34, 38, 1, 32, -16, -41, 31, -18, -32, 5, -61, 19, -29, 3, 1, 28, 49, -30, -62, -12, -53, 31,
    -17, 27, 42, 16, 14, -28, -20, -25, -40, 12, -38, -18, 48, 38, -6, -33, 9, 31, 41, 4, 37, -69, 12, -57, 0, -40,
    50, -15, 23, -13, 57, -60, 1, 3, -4, 26, -12, 12, -43, 48, -41, -15, -31, -32, -39, -14, -37, -73, 50, 2, -22,
    -21, -46, 14, 36, 18, 41, 16, -10, 65, -47, -4, -29, 22, 10, -37, 65, -53, -29, -4, -59, -63, 39, -5, -8, 11, -3,
    38, 55, 29, -46, 17, -26, 29, 23, -22, -36, 9, -59, 54, 14, 80, 8, 60, 78, 20, 16, 1, -89, 5, 37, -15, 15, -58,
    22, 4, 58, 39, -86, -5, -57, -77, 41, 13, -11, 23, 15, -2, -76, 57, 76, 48, 17, -8, 7, 29, 22, 14, 30, 21, -3, 2,
    25, 45, -1, -56, -40, 36, -90, 50, 0, -42, -11, -55, 97, 93, 55, -5, 2, 27, -127, -71, -15, -21, -10, -1, -14,
    -81, -45, 12, 97, 57, 6, -29, -115, -38, -75, -23, 16, -58, 27, 55, -10, 42, 2, 73, 88, 56, -26, -12, -45, -25,
    -21, 31, -17, 44, 15, 14, -29, -48, 34, 30, -30, -43, 32, -38, -55, -10, -21, -45, 24, 20, 54, 11, -46, 33, 1,
    -51, 19, 63, -27, 31, 62, -50, -46, 10, -29, -28, 59, 21, -6, 9, -67, -67, 8, 6, 22, 7, -12, -38, -39, -77, 46,
    22, 27, 42, -89, -20, -24, -25, 22, -25, 35, 30, -74, -28, -40, -55, 29, -8, 21, 32, -105, -34, 27, -74, 35, 24,
    59, 12, -80, -41, -19, -86, -47, -28, 21, 1, -5, -52, -20, -3, 38, -38, 1, -24, -3, -30, 9, 28, -23, -21, 15, -8,
    -74, -95, -35, 5, -33, 16, 29, -19, -57, -48, -61, -41, 44, 8, 16, -9, -74, -66, -41, 2, 19, 15, 28, 9, -56, -14,
    -62, -32, 45, 4, 3, 42, -48, -27, -38, -25, 6, -12, -25, 42, -49, -111, -21, -19, -25, 26, 36, -22, -15, -12, -45,
    -74, 10, 21, 5, -13, -7, -31, -56, -58, 95, 17, -29, -26, -46, -19, -53, -80, 45, 7, 31, -19, -70, -24, -21, 9,
    19, 41, -41, 30, -57, 0, -53, -26, -16, 27, -8, -12, -6, -13, -45, -48, 26, -10, -1, 11, -19, -37, 2, 3, -3, -37,
    -50, 2, -91, 16, -21, -49, -25, 25, -5, -8, -35, -65, 6, -39, -21, -54, 10, -6, 23, -27, -4, -55, 24, 23, -6, -19,
    -59, 8, -42, -13, 2, 23, -30, 13, -80, -61, -64, -13, -31, -22, -60, 9, -105, -19, -51, 16, -27, 48, -9, 22, -73,
    -21, 9, -19, 29, -25, 31, -18, -35, -42, -50, 1, 29, -11, -32, -78, -18, 4, 26, -37, 5, -20, 0, 23, 36, -93, -59,
    -52, -9, -6, -48, 7, -63, 10, 18, -2, 43, -23, 13, -9, 15, 13, -9, -102, 25, -37, -4, -48, -2, 0, -53, -36, 10,
    15, 10, -5, -31, -36, -15, -25, 9, -5, 11, 3, -59, -10, -31, -50, 17, 58, -1, 10, -92, -33, -26, -15, -7, 20, 22,
    -20, -4, 17, 13, 33, -22, -3, 18, 23, -30, 19, -9, -62, 33, 4, 26, 60, -25, -13, 74, -10, 48, -79, 14, 9, 40, 5,
    -21, -56, -81, 25, 14, 2, 14, -86, -73, -74, -30, 42, -31, 72, -53, -33, -49, 35, 59, 45, 10, -69, 24, -15, -47,
    16, -43, 53, -19, -34, 69, -41, -6, -58, 21, -40, -31, -37, 22, 1, -9, -19, -36, -13, -65, -72, -11, -47, -36, 4,
    -44, -45, 3, 40, 37, -22, 11, -25, -56, 17, -30, -2, -41, -14, -76, 3, -20, 30, 31, 81, 17, 39, 20, 28, -68, -10,
    -127, -19, 18, 5, -29, -49, -48, 6, -45, -47, -32, 14, -68, -51, -75, -80, -30, 21, -81, -18, -7, 13, -10, 0, 12,
    -28, 14, 24, -14, -60, 34, -31, -65, -30, 13, -38, 39, -9, -11, -32, 39, 11, 14, 3, 13, 62, 37, 37, -9, 4, -13,
    -28, 3, 28, 14, -48, -22, -13, -28, 16, 5, -53, 29, 51, -1, 5, 59, -59, 14, 3, -20, -30, 13, 12, 53, -19, -27,
    -41, -18, 5, 21, 19, 23, -43, -28, 44, 28, -6, 11, -4, 31, 15, -17, 54, -51, -26, -19, 44, 10, 26, -4, 1, -26,
    -37, -1, -19, -7, 53, -22, 65, 22, -23, 6, -52, 9, 86, 22, -28, 15, -13, -13, -11, 27, -7, 79, 38, -11, -7, -21,
    17, 38, 26, -63, -18, 38, -31, -13, -8, 58, 104, 57, 62, -27, 0, -15, -9, 51, 13, 32, 38, -4, -38, 47, -10, 6, 6,
    44, 28, 34, -16, 13, 40, 40, 65, 47, 26, -38, -36, 2, 24, -50, 50, -5, 3, 14, -24, 28, 6, -33, 28, -88, 25, 9, 6,
    8, 16, -73, 57, -34, -56, 41, -13, -7, -28, -19, -12, -17, -51, -30, -42, -30, 22, -64, -21, -7, -7, 61, -20, 26,
    27, -22, -38, 33, -66, -40, -56, -14, 20, 7, -2, -11, -43, 31, 13, -19, 33, -44, 2, -43, -3, 2, -18, 10, -26, 3,
    -27, -50, -60, 14, 8, -22, 22, 13, -2, 71, 32, 1, -5, 39, 18, 32, 16, -1, -25, 23, 18, 14, 10, 28, 2, -53, -29,
    28, -45, -35, 36, 13, -19, -18, 29, -12, 11, -3, 1, -61, -11, 16, -9, 39, 15, -13, 3, -3, -9, -13, -20, 25, 41,
    28, 16, 51, 45, -106, -17, -23, 15, 31, 31, 6, 21, 22, -59, 17, 20, 14, 9, 19, -58, -57, -37, 4, 66, 13, -14, 34,
    -24, 4, -21, 29, 19, -38, 23, 64, 26, 29, 1, 41, -23, -20, 10, -17, 21, -63, 52, -1, -12, 52, -75, -48, -25, -8,
    -62, -39, -12, -16, 45, 7, -3, 3, -24, 5, 51, -8, 12, -33, 14, -24, 29, 5, -10, 34, 72, 20, 16, 28, 21, 4, 18, 19,
    7, 34, -6, 25, 23, 25, -23, -5, -57, 18, -15, -59, 6, 88, -3, -16, 56, 20, -8, -56, -38, -63, 12, -1, 45, -12, 10,
    -40, 18, 10, -11, 42, 8, 89, -24, 28, -6, -39, 8, -15, -22, 37, 0, -67, -19, -17, 11, 81, -5, 71, 68, 4, -20, -36,
    -50, 13, 55, -34, -6, 14, 22, 44, -6, 39, -6, 2, -62, 21, -36, 34, 22, 12, 41, -63, -59, 41, 52, 12, 43, -19, 33,
    -30, 3, 13, 18, 28, 7, 22, -5, 26, 8, -56, 114, -24, 40, 3, -93, 60, 54, 20, 12, 22, -33, 26, 86, 20, 104, -32,
    -24, 9, 36, -18, -23, 40, 12, -18, -28, 29, 42, 25, 7, -3, 36, -2, 29, -22, -12, 24, 29, 38, -26, 40, -36, 24, 38,
    -25, -25, -53, -35, 12, 59, 37, -1, -1, 10, 28, 39, -47, 33, 9, 26, 40, -67, 0, -56, 8, -13, -68, 39, 45, 17, 56,
    -13, 50, 7, -21, 4, 10, -3, 43, -12, -53, -83, -2, 55, -22, -13, -21, -26, -34, 57, -14, -27, -35, 59, 1, 48, -22,
    -27, 6, -9, -42, -2, -9, -23, -17, -34, -25, -61, 24, -46, -3, 22, 13, 13, -4, -26, -31, 32, 23, 31, -22, -10,
    -19, 6, -30, -10, 17, 16, -69, 28, -4, 6, 27, -14, 3, -85, -73, 48, 5, -40, 5, -11, 38, -14, -20, -71, -65, -17,
    -8, 8, -9, -33, 72, 38, -6, 37, 20, -17, -89, 67, -56, 47, 85, -33, 25, -14, -8, -25, -72, -5, -64, 12, 22, -39,
    67, 35, 24, 79, -2, 10, -21, -35, 79, 39, -11, -14, -71, 5, 28, -32, 37, 16, -46, 8, 2, -25, 42, 67, -12, -40,
    -42, -49, -52, -33, 49, 8, -127, 34, -99, 13, 48, -25, 40, -16, 68, 48, 35, -26, 57, -36, -7, 11, -43, 7, -88, -8,
    7, -10, -6, 18, 87, -39, 0, 29, -9, -22, -17, 53, 34, -41, -28, -3, -54, -3, 8, -28, 43, 42, -23, -29, -3, 34,
    -15, 30, -17, 28, 2, -87, -3, -56, 15, 5, -52, -96, 32, -80, 9, -23, 12, 90, -20, -26, -49, -36, -34, 6, 15, 8,
    -43, 11, -42, 29, 15, -37, -63, -21, 19, -45, 15, 8, 20, -8, -13, -6, 33, -44, -33, -3, 1, -40, -31, 24, -17, -35,
    95, -6, -16, 24, -44, -4, 5, 16, -43, -29, -73, -35, -34, -3, 52, -21, 6, -27, -91, -20, -1, 23, -33, -39, -5, 64,
    38, -4, -7, -34, 35, -46, 23, -12, 39, 3, 22, -6, 40, -16, 1, -87, -15, 25, -46, -1, 98, -43, -20, 3, 16, -19, 19,
    -29, -61, -20, -49, 17, -26, 18, -1, -19, 14, -71, 41, 4, 9, 18, -40, 10, -53, -49, -53, -19, 21, 41, 3, 8, -81,
    -7, 27, -51, -7, -2, -25, 5, -69, -70, -21, 30, 2, -50, 2, -106, 49, -40, -118, 27, -4, 31, 127, -50, 35, -7, -8,
    76, 24, 16, -29, 17, 18, -26, -23, 14, 48, -4, 45, 0, 10, -40, 28, -75, 24, -8, -89, 38, 16, 104, -43, -72, 1,
    -16, 85, 19, 17, -12, 60, -3, -20, -9, 38, 35, -46, -69, 5, -30, -4, 27, -10, -4, 39, -5, -46, -23, -1, -24, 9, 3,
    -35, -85, 41, -9, 58, 4, 24, 8, 1, 33, 11, 13, 0, -16, -60, 43, -14, 12, -36, -60, 46, -8, -13, 20, -10, -18, -4,
    -22, 5, -18, -11, -10, -60, 12, -30, 21, 33, -4, -37, -3, -16, -37, -9, -6, 17, -33, 18, 19, -18, -18, 40, -61,
    32, -18, -8, -9, -19, -2, -12, -56, 32, 31, -15, 18, -4, 48, 35, -2, 25, -41, -5, 8, -2, -8, 7, -36, -33, 3, -19,
    -10, -21, 6, -27, -48, -4, 45, -4, 22, -41, -25, -18, -31, 44, 9, 49, 34, 20, 53, 31, 5, 52, 40, -4, 47, -21, 11,
    3, -31, 29, -2, 3, 0, 38, 34, -32, 5, -3, 20, -6, 1, 18, -53, -17, -33, -29, -28, -6, -40, 77, -17, -42, -95, 17,
    -16, 24, -51, -6, 45, 122, 22, -22, -1, -14, -38, 101, 3, 28, 26, -50, 62, -23, -28, -87, 29, -55, 20, -63, -62,
    7, -1, -28, -12, -48, 64, -21, 4, -54, -23, 6, -25, 47, -24, -40, -52, 20, -93, 36, 55, 4, 18, 33, -21, 12, 16,
    -30, -30, 1, 0, -96, 22, -49, 61, -82, -30, -38, 0, -7, -7, 47, 13, -14, -101, -63, -2, -76, 58, -66, -35, -58,
    -23, 43, -41, -31, -9, 80, 15, -10, 9, -14, 29, -9, -72, -9, -28, 14, -29, -22, 29, 52, -30, 81, 16, -54, -35, -4,
    43, 81, -4, 66, 22, -74, -21, 0, -20, 33, 46, -37, -6, -13, 29, 4, -45, 48, -40, 60, 30, -15, -18, -28, -41, -57,
    37, 11, -45, -17, 1, 20, 10, -9, -16, 8, 20, -58, -11, -42, -22, -34, -14, -2, 48, -16, -37, 28, -45, 2, -27, -7,
    -3, -53, -33, -23, -15, 16, -42, 17, -30, 68, -46, 35, 32, -14, -40, -44, -12, -4, -9, -6, -50, -7, 6, -41, -11,
    2, 37, -62, -11, 31, 27, 3, 48, 15, 11, -4, -59, -24, -29, -27, -22, -8, 25, 59, 64, 16, -5, -41, -3, -11, 16, -3,
    -11, -5, 19, -45, 26, 66, -20, 26, 32, 20, -19, 9, -10, 46, -5, 47, 41, -36, -3, -14, 3, -5, -28, 5, -43, -1, 37,
    12, -40, -34, 2, 50, -59, 25, -23, -23, 26, 70, 33, -29, -23, 5, -11, -34, -41, 8, 64, 43, -36, -36, 9, 12, 40,
    -22, -11, -68, 67, -22, -32, -34, -23, -76, 37, 42, 56, 5, -49, -30, 4, -5, -27, -37, 2, -2, -65, -47, 1, 5, 37,
    -35, -20, -12, -40, -8, 61, 2, 2, -28, 64, -56, -52, 6, 3, -28, 28, 30, 5, -19, -16, -65, 35, 8, 6, -27, -13, 43,
    0, -64, 55, -32, 34, -22, 10, -32, 4, 30, 58, -35, -51, 31, 51, -55, -29, 45, -20, -16, -2, -16, 3, 0, 22, -58,
    21, -20, -24, 14, 33, -23, -60, -36, -7, -36, -9, 37, -60, -70, -27, 39, -49, 12, 54, -54, 1, 18, -4, 28, 27, 91,
    53, 5, 18, 32, -41, 0, -48, -23, 42, 30, -22, 5, -45, -53, -13, -1, 8, -45, -31, 8, 13, 9, -49, -7, -6, -10, 24,
    -88, -5, 24, -17, 57, 15, -9, -9, 17, 16, 3, -70, -16, 16, 36, 30, -17, 21, -21, -36, -24, -19, 48, 41, 61, -41,
    17, -19, 64, 3, 6, -38, 8, -21, 21, 36, 25, -16, 12, -6, 3, -7, 39, -57, -34, 1, 62, -44, 8, -26, 14, -12, 41, 78,
    -71, -53, 5, 0, -33, -8, 11, 1, 8, 11, -6, -16, -54, 29, 28, -27, 81, 16, -53, -52, 5, 4, -18, 25, 18, 22, 16, 15,
    -24, -27, 53, -24, 2, 23, -8, -43, 2, -30, -19, 30, -25, 52, -35, -25, 59, -44, -22, -20, -5, -2, 18, 34, -1, 15,
    -75, -14, 51, -30, 25, -55, -78, 9, -14, 9, 26, -9, 6, -30, -25, -39, 29, -76, 36, 14, 9, -4, -21, -27, 27, 37,
    -7, 14, 2, 18, 46, 53, 38, -7, 41, 53, 18, 39, -3, -67, 36, 91, -9, -16, 6, -31, 14, 3, -31, -89, 42, -44, -28,
    -51, 10, 14, 1, 1, 11, -16, -21, -27, -9, -37, -88, 33, 47, -7, -2, -40, -56, 32, 6, 14, -19, 16, -80, 40, -11,
    30, 10, -3, -82, 3, -12, 7, -14, 36, 27, -75, -37, 57, 22, -67, 53, 4, -44, -35, -25, -8, -43, -19, -6, -33, 28,
    -10, -60, -6, -36, -48, -19, 54, 50, -44, -45, 36, 15, 12, 3, 36, -24, 56, -24, -48, 1, -34, -46, -35, 88, 43,
    -10, -54, -20, -25, 69, 44, -23, 43, -44, 14, -39, -4, 76, 22, 54, -21, 30, 63, 4, -17, -42, 2, -58, -60, 2, -39,
    60, 33, 26, -14, 49, 16, 17, -60, 21, 38, -32, -56, -17, 27, 65, -68, -8, -10, 4, -72, 6, -51, 17, -59, 32, 4,
    -21, 8, -61, -65, 69, -16, 46, -33, 19, 39, -72, 1, -27, 38, 22, 14, 32, 14, -2, -57, 56, 63, -1, -88, 2, -1, -4,
    14, 47, 18, 3, 29, 38, -54, -7, 55, -44, 58, -57, -14, -62, -1, 45, -25, -33, -31, 16, -64, 23, -11, -27, -46, 8,
    -45, -13, 34, -39, 10, -34, -39, -30, -47, 45, 22, -57, -55, -61, 19, 60, 56, 30, -14, 24, -64, -12, 29, -28, -2,
    15, 19, -45, -15, -33, -17, -4, 31, 41, -49, 25, 59, -26, 25, -7, 26, -71, 40, -42, -24, 35, -28, 34, -58, -69,
    -22, 2, -38, 16, -8, -21, 52, -5, -41, 20, -49, -32, 19, -21, -31, -21, -39, -17, -16, -6, -13, -43, 43, -50, -29,
    -39, -51, -11, 48, -33, -3, -3, -4, 25, -46, -10, 9, 18, 44, 6, -39, -28, -71, 26, -4, 21, 8, 72, -67, -51, -56,
    36, -37, 7, 26, -40, -19, -6, 21, -17, 3, -26, -26, -21, 30, -48, -17, 14, -88, -55, 9, -36, -17, 49, 11, -28,
    -62, 21, -80, -41, 30, 45, -36, -18, -1, -31, -40, -41, 28, 40, -24, -80, 77, 13, 17, -25, -2, -29, 16, -58, 1,
    -39, -12, 15, 1, -77, -15, -8, -1, 19, -72, 23, -42, 31, -19, -56, 14, -19, -16, 35, 42, -22, -48, 88, -49, -101,
    33, -48, -50, 33, 37, -74, 56, 32, 82, -46, 8, 42, -39, -4, 2, 113, 15, 19, 38, -20, -76, -77, 94, 26, -44, -17,
    -28, -4, -25, -70, 5, 103, -11, -20, 28, 1, -7, -53, -75, -84, -54, -36, -26, 28, -19, 117, 4, -14, -39, -57, 12,
    7, -20, 127, 24, -28, 14, 12, -26, -57, -53, 61, 60, -16, 29, -19, -61, -34, 53, 36, -40, -9, 100, -22, -48, -37,
    14, -29, 85, 26, -84, 34, -1, 48, 4, -41, 9, 85, -31, -16, -7, 14, 55, -1, 53, 29, 39, 53, 19, 36, 9, 19, 10, 10,
    2, -41, -5, 24, 24, 63, -67, -17, -37, 50, -2, 10, 47, -24, -16, -27, 26, -8, 18, -28, -28, -40, -9, -2, 40, -21,
    70, 23, -12, -2, 21, 62, -12, 26, -9, -39, 5, -6, -7, 11, -32, 34, 38, 13, -43, 51, -79, -25, -5, 37, -6, 54, 21,
    -40, 52, -64, -21, -7, 41, -37, 10, 61, -24, -41, 15, 53, 32, 51, 64, -51, -1, -57, -11, 18, -23, -15, 37, 33, 14,
    29, 96, 12, 10, 60, -54, 12, 67, -31, 29, 51, -1, -26, 26, -50, 25, 5, -55, 16, 10, 47, 84, 1, -34, -12, 2, 71,
    -53, 1, -29, -52, 37, -7, -30, 22, -2, 4, -61, 33, -56, -27, 8, 31, -32, 8, 95, -13, -26, -13, -29, -81, -109, 22,
    46, -62, -51, -91, -2, -68, -59, -1, -14, -10, 1, 1, -39, -23, -44, -37, -10, -19, -8, -21, 2, -81, -46, 9, -21,
    -48, -21, 3, -27, -89, -21, -83, -4, -28, 3, -51, 57, 16, -24, -22, -18, -17, -39, 60, 57, 13, -69, -64, -38, 34,
    17, 8, 13, -25, -23, -17, -41, 45, -49, 19, -39, 39, -112, -7, -22, 44, -27, -69, 36, 6, -33, -91, -67, 18, 13,
    -15, -33, -32, -40, -62, -47, 33, 24, -78, 7, -76, 37, -18, -4, -35, 14, -30, 39, -26, 7, -6, -127, 33, -6, -36,
    0, -105, -1, -46, -20, 24, -29, -2, -1, -15, -33, -69, 11, -34, 4, -16, 36, -45, -65, -37, 16, -26, 10, -38, -21,
    -22, -54, 7, 32, -42, -7, -6, 34, -76, 44, -36, -5, 15, -18, -1, -53, 23, -54, -49, 46, 34, -49, 3, -43, -101, 43,
    -30, -50, -52, -16, -83, 9, -7, 22, -4, 47, -12, 47, -40, 25, -46, -87, 56, 52, -58, 19, -42, -46, 14, -22, -58,
    65, -54, -14, 23, -57, -21, 5, 8, -55, -56, -68, -43, -50, -17, 23, -6, -4, -3, -6, 75, 19, -37, 62, 25, 77, -86,
    -55, -4, 48, 31, 15, 13, 3, -46, -65, 19, 4, 12, 47, -58, 32, -86, 32, 24, 21, 30, -6, -11, -4, -3, 25, 41, -30,
    -36, 41, 63, 61, -45, -4, 7, -50, 7, -9, -7, -47, -4, -48, 67, -29, 13, -5, -13, 96, 13, -38, -10, 62, -70, -7,
    -41, 22, 57, -45, -71, -8, -51, 2, -53, 86, 53, 46, -33, 27, -43, 21, -22, 76, -63, 55, 22, -39, -47, -2, -42, 28,
    49, 1, 50, -32, 70, 47, -34, 4, 42, -31, 40, 27, 45, 21, -30, -35, 13, -25, 15, -41, 25, -10, 62, 55, -18, -22,
    -50, 6, 56, -72, 20, -10, 4, -41, 23, 23, -58, 3, 44, 67, -7, -46, 2, -19, -5, 0, -13, 108, -5, -46, -51, -15, 2,
    4, 4, 18, 28, 17, -55, 38, 94, 45, 45, 5, 15, 13, -36, -15, 66, -37, 75, 105, -53, -20, -11, 21, -13, -18, -18,
    34, -15, -15, -5, 4, 47, 28, -59, 50, 27, -11, -29, -22, -9, 3, 14, 36, 42, -7, -28, -40, -26, 73, 38, 44, -64,
    -34, 15, 13, -19, 0, -6, -19, 33, 12, 28, 0, -18, 35, -20, 89, 19, 67, 10, -46, -42, 36, -23, 67, -27, -5, -34,
    38, -34, 21, -7, -20, 34, 0, -33, -1, 23, -52, 17, -6, 13, 26, -52, -28, 41, -32, 18, -20, -9, 41, -37, 5, 32, 4,
    -5, 23, -14, 15, -28, -56, 47, -31, -1, 6, 27, -26, -39, -19, 13, -54, 33, 32, 7, -4, 43, -26, 33, -9, -15, 61,
    -59, -37, -25, -4, 24, 10, 17, -20, -52, -11, 1, 43, 32, -40, -22, -26, 31, -24, 24, -32, -22, 22, 48, 29, 58,
    -42, -6, -17, -70, -24, 28, -48, -7, -5, -39, -17, -8, -1, 21, -17, 10, 44, -8, -7, 8, 16, -7, -2, -34, 40, -4,
    -20, 2, -32, 0, 17, -32, 23, 41, -15, 10, 19, -20, -42, -61, -20, -38, -16, -23, -10, 37, 24, 53, 22, 27, 4, 2,
    -4, 67, 11, 17, 8, 13, -2, 19, -43, -2, 36, 48, -51, 9, 36, -16, -17, -20, 27, -1, 26, 11, -62, 10, 6, 33, -32,
    -39, -13, 24, 19, -4, -19, -52, 38, 33, -15, -2, 56, -2, 2, 19, -5, 7, 21, 15, -3, 25, 12, -20, 16, -43, -24, 23,
    27, 3, 6, -15, 2, 42, -4, 42, 19, -15, -46, 6, -8, -32, -3, -23, -11, -24, 50, -3, -2, -36, 23, -5, 63, -20, -1,
    6, -15, -47, -7, 31, -20, 47, -1, -34, 31, 8, -46, -46, -86, -25, -2, 43, 48, -12, 15, -49, -31, 8, 16, 58, 19,
    29, -35, -17, 28, 4, -16, 8, -27, -23, 44, -14, -34, -20, 10, -17, 20, 19, -42, -15, -10, -17, 0, -11, 23, -39,
    -10, -11, 22, 53, -45, -49, -28, -27, -11, 33, -74, 46, 18, 23, 24, 3, 9, -8, -11, 5, 44, -15, 24, -13, 49, 3, 17,
    27, -53, -16, 7, -20, -12, 32, 29, 32, 3, 27, -52, 17, -20, 1, -40, -28, 10, 33, -37, 25, -52, 14, -79, 1, -13,
    -70, 23, -26, 31, -11, -43, 5, 28, 12, -14, 39, 14, 19, 20, -42, 18, 31, 46, 18, -67, 56, 2, -20, 37, 1, -35, -18,
    -11, 48, -7, 30, 10, 14, -4, -44, 14, -7, -42, -12, 34, 25, 11, -11, -7, 9, -22, -15, -1, -48, 34, -23, 40, -62,
    -27, 26, -33, -40, -21, 16, 22, -9, -43, 17, 2, -16, -77, 20, -42, 3, -28, -3, -51, -15, 45, 6, -34, -10, 38, 3,
    -2, -94, -30, 43, -61, -54, -5, 71, 30, 21, 16, -75, 28, 74, 8, -82, -22, 49, -37, -76, -34, -6, -74, -15, -102,
    20, 8, -2, 48, 29, -29, -52, -22, 18, -6, -20, 45, 10, -20, -89, 17, -10, 4, 29, -57, 27, -38, 5, -46, 11, 52,
    -47, 0, 33, 30, -1, -18, 12, 23, 56, 13, 7, -10, 51, 38, 0, -5, 33, 42, -13, -33, -23, 8, 8, -26, -7, -61, -38,
    23, -8, -33, 33, -3, 52, -27, 18, 9, -61, 28, 33, 40, 33, 31, -9, 0, -9, -24, -26, -16, -29, 34, 55, 14, 37, -21,
    63, 15, -1, 14, -35, -19, 20, 33, 18, 4, -4, 56, -43, 39, 13, -29, 10, 13, -37, -11, 32, 48, -8, 3, 48, -34, 5,
    -6, -7, 50, 8, -40, -51, 43, 11, -16, -25, 13, -29, 25, -54, -7, 74, 1, 14, 36, 39, -65, 26, 6, -23, 11, -26, -16,
    -67, 6, -7, 62, 21, 27, -15, 22, -31, -34, -6, -3, -10, -25, -12, 16, 14, -53, 5, 19, 57, -50, 45, -6, -31, -39,
    -12, -3, 9, -13, 2, 15, 8, 2, -24, -7, 20, -35, 10, -69, -37, -1, 2, 14, 37, -53, 26, -18, -20, -16, -43, 6, -5,
    -16, 28, -4, -20, -8, -37, 18, -34, -43, -4, 15, 23, 30, -29, 38, 7, -4, -3, 63, -52, 31, -5, -12, 38, -38, -30,
    25, 15, 29, 6, 40, -8, 27, -21, 4, -64, -54, 12, 27, -6, -52, 67, -2, 29, 19, 35, -3, -82, 1, -12, -47, 12, 21,
    39, 6, -26, 6, 8, 35, -3, -6, 20, 0, -30, 13, -8, -18, 60, 7, 14, 27, -58, -16, 82, 45, -27, -64, -7, 30, 6, -47,
    -16, -34, -5, 22, -47, -46, 3, 20, -23, 32, 7, 16, 65, 24, 21, 0, 33, -16, -36, -18, 62, 13, 27, 39, -8, -38, 38,
    40, 24, 11, 9, -13, 51, 35, 8, 30, -2, 42, -9, 29, 41, -26, -23, -41, 59, 2, -10, -15, -54, -15, -65, -50, -43,
    13, -22, 77, -19, -66, -61, -8, 93, -83, 13, 20, -51, -20, -6, 15, 36, -45, -28, -19, -38, 1, 30, -72, -36, 20, 0,
    -1, -19, -19, -21, 4, 4, 5, 5, -1, 23, -40, -47, -67, -35, -16, 23, 10, -44, -45, 1, 24, -56, -93, -10, -2, 9, 31,
    -7, -26, -17, -7, 11, 72, 2, -9, -95, -42, -45, 55, -11, 53, -6, -59, -8, -22, 21, -6, 32, -4, 4, 37, -70, 2, 3,
    -56, 8, 1, 10, 31, -47, 25, -13, 16, -50, 28, 18, 33, -110, -79, -33, -49, -14, -34, -54, -22, 43, -86, -78, 3,
    18, -1, -23, -2, 15, 5, 4, 33, 53, 13, -20, 9, 2, 23, -32, -36, 40, -56, 38, 24, 17, -1, 39, -27, 30, 0, 56, -49,
    -22, 46, -58, -78, 6, 11, 8, 12, 32, -17, 26, 35, 82, 61, 35, 58, 24, 10, -18, 30, 34, 10, 17, -2, 18, 14, 20, 18,
    26, 8, -15, 16, -14, 13, 27, -28, 13, 18, 48, -34, 16, -31, -23, -4, 12, 40, 39, 28, 1, 2, 25, 21, -2, 34, -18,
    30, 25, 2, 10, -24, 17, 18, 51, 32, -27, 19, 14, 9, 26, 29, 54, 20, -57, -17, -10, 14, 17, 18, 31, 22, -8, 0, 18,
    -69, -6, 3, 24, 24, -18, 32, -4, 7, 14, 1, 11, -26, 1, -14, -30, 21, -11, 47, -44, 25, 4, -21, 7, -14, 55, 36, 67,
    24, 0, 28, 16, 25, 80, 100, 37, -6, -1, -49, 2, 7, 26, 18, 14, 19, -14, 28, 7, -13, 72, 38, 65, -3, -2, 27, -39,
    24, 77, 95, 8, 9, 6, 23, -1, -7, 6, 23, 18, 34, -7, 52, -36, 3, 10, 47, 55, 20, 12, -29, -18, 29, -24, 13, -21,
    -16, -27, 1, 55, 11, -63, -14, -20, 30, 25, -44, 27, -16, 22, 56, -33, 33, -19, -6, -38, -4, 10, -2, 9, -14, -7,
    -20, 5, 49, 13, -1, -26, 14, 7, 42, 56, 6, 0, 17, 6, -9, 53, -47, 39, -29, 33, 66, 12, -25, 40, -15, 14, 0, -40,
    3, 13, 6, 26, -20, -46, 19, 60, 22, 35, -11, 55, -46, -10, 1, 57, 23, 10, -37, -24, 6, 1, -30, 1, -29, -36, 13,
    -5, 40, -19, 32, 39, 44, 3, 23, 18, -15, 22, 15, 55, 26, 33, 33, 6, -5, 10, -13, -39, -8, 13, -3, -61, -17, 11,
    -12, 27, -16, 29, -6, -25, -31, -66, -41, 29, 42, 30, 14, 59, -47, -41, 8, -17, -4, 29, 24, -27, 5, -40, 54, -85,
    72, -27, 107, -22, 18, -33, -16, 50, -37, -1, 28, -2, 25, -20, 11, -12, 12, 31, 47, -97, 11, -1, -3, 17, 11, -65,
    -45, -6, 15, 26, -30, 34, 24, -5, -28, 15, 33, 41, -48, 60, 18, 18, 53, 7, 45, -42, 71, -14, -5, -1, -1, -27, 13,
    40, -18, 87, 58, 8, -58, 39, 58, 1, 12, -3, 68, -125, -9, -5, 17, -33, -1, 121, 10, 41, -22, 66, -4, -15, 45, 42,
    -32, -51, 57, 23, 10, -7, 38, 47, 68, 21, 58, -18, 44, -53, -49, -9, 68, -26, 6, -52, 9, 127, -7, -63, -48, 37,
    -42, 8, -24, -28, -15, 4, -68, 53, 51, 28, 31, 30, -42, -31, -5, -37, 10, -20, -3, -32, 56, 10, -25, 29, 127, -27,
    -23, 48, 9, -30, -5, -30, -13, -8, -60, 22, -10, -7, 36, -47, 5, -22, -29, -27, -15, 29, -18, 24, -4, -25, -3,
    -88, 31, 40, -31, -4, 26, 1, 35, -4, 3, -42, 5, -1, -54, -1, 8, 38, 83, 13, 40, -54, -3, -19, 40, 7, 42, -12, 5,
    -7, -25, -28, -18, -36, -11, -5, 1, -46, 41, -25, 22, -40, 4, 32, -9, 70, 52, 31, 35, 62, -6, 5, -26, -21, 2, 12,
    -26, 39, -89, -6, -11, -20, 20, 57, -13, 6, 39, 0, 14, -58, 20, -31, -23, -44, -6, -38, 43, -2, 46, 22, 21, -30,
    -20, 3, -17, -8, -47, -23, 7, 91, 40, -56, -18, 57, 12, -33, -8, 34, 10, -42, 5, -14, 16, 37, 37, -31, -7, 3, 53,
    3, 0, -38, 12, 2, 28, -2, -32, 7, 7, 6, -49, -29, -36, 50, -29, -18, -16, -32, 44, -6, 3, 64, -23, 7, -12, -46,
    16, -66, -36, -10, -36, 45, 21, 17, 4, 27, 55, -15, 87, -3, -6, 9, 33, 34, 32, -54, -16, 41, 7, 25, -13, 58, 36,
    13, 32, -11, -29, -10, 4, -3, -22, 30, -64, -31, 7, -75, -11, 3, -9, 105, -2, 5, -44, 74, -15, -3, 33, -82, -18,
    -52, 0, 18, 36, 28, 50, -1, -80, 41, 42, -18, 1, -54, 31, -66, 35, -14, -40, 0, -65, -25, -29, -39, 12, 56, -64,
    -31, 33, 38, 12, -80, -63, 12, -8, -55, -4, -47, 40, 85, -24, 43, -26, -8, 7, -56, 53, 52, 45, 2, 96, 17, -5, 54,
    9, 48, 29, -19, -15, 32, 58, -11, 19, 45, 12, 11, 24, 18, 38, 31, 8, 19, 38, -20, -10, 2, -4, -13, -17, -12, -67,
    -1, -34, 26, -22, -4, -37, 14, 24, 18, -25, 0, 55, -17, 9, 24, -47, -61, -30, -34, -18, -28, 32, -6, -13, -21,
    -27, -60, 26, 0, 34, -26, -79, -49, -76, 56, 47, 78, 0, -23, -5, 16, 12, 45, 53, -83, 23, -24, 33, 38, -17, 27,
    -22, -46, 6, -42, -33, 29, -21, 4, 9, -35, 6, -24, -39, -57, -15, -5, -26, 31, 28, -54, -46, 33, -17, -26, 39, 3,
    1, -26, 12, 9, -56, 47, -2, -9, -1, 5, -14, -19, -24, 71, 15, 16, 13, 47, -46, 22, -31, -19, 7, -39, 48, 16, -19,
    -18, -19, -1, -18, -32, -65, -22, -20, -6, -20, -10, -46, -7, -29, -47, -31, -78, -39, -23, -21, -16, 3, -32, -11,
    -4, 43, 20, 71, -20, -54, -37, 25, 34, -67, 3, 13, -30, 24, 30, -7, -52, 32, 29, 74, 49, -40, -8, 17, 7, -50, 12,
    -30, -9, 4, -28, -9, 43, 62, -32, 14, 29, -54, 28, -31, 2, 18, -58, -87, -26, -61, -54, 39, -8, 18, 14, -38, -62,
    -34, -60, 53, -13, -5, 31, -56, 15, 67, -28, -62, 42, 25, 15, 27, -18, 10, 0, 30, 1, -1, 4, 5, 50, -8, 14, -71,
    43, 26, 41, -36, 22, -9, 24, -16, -25, -42, -17, 38, 23, -31, -4, 40, -18, 75, 18, -4, -51, 71, 22, -31, -15, 42,
    40, 8, -28, 21, -38, 22, 32, 64, 9, -1, 61, 24, -52, -13, 17, 18, -29, -3, 35, -2, -13, 59, -20, 6, -10, 24, 29,
    21, -29, -43, -21, -51, 15, -10, -21, -27, -20, 20, -12, -20, 21, -84, -43, 15, 20, -22, -44, 9, 62, 22, 31, -98,
    -11, 42, 18, -32, -50, 5, -15, 50, 62, -27, 22, -1, -50, 15, -120, 81, -30, 17, -31, -3, -48, -34, -113, 27, -69,
    93, 41, -3, -79, -63, 19, 29, 43, 39, -28, 10, 33, -52, -34, -31, 35, -5, 42, -24, 54, 40, -27, -54, -73, 4, 30,
    -53, 20, 53, -17, -5, 95, -47, 35, -44, -124, 16, -18, -41, -29, 15, -23, 6, 99, 10, -18, -119, 35, 31, 23, 59,
    -36, 7, 12, -94, 4, 64, -4, 45, 61, -40, -40, 84, -17, 22, 53, -4, 25, -47, -40, 6, 1, -56, -51, 55, 49, 67, 52,
    -36, 31, -32, 102, -20, -41, -27, 73, -15, 76, 20, 22, 62, -86, -67, 55, -30, 59, -7, -7, 24, 50, -30, 72, 18,
    -14, 2, 21, -16, -42, 13, -76, -5, -17, 28, 4, -22, -38, -93, 98, 127, 23, -96, -23, 11, -33, -35, 9, -19, -17,
    12, 5, 12, 10, -16, -24, 9, 23, -2, -13, -21, -41, 62, -58, 9, -51, 51, -52, -46, -8, 32, -71, -61, 19, -20, -74,
    15, -45, 39, -43, -19, 52, 1, 39, -14, 55, 8, -14, -11, 17, -19, -24, -33, -39, -10, 1, 18, -9, 0, -20, -8, 38,
    -2, -42, -28, -68, -20, -63, -32, -1, -27, 0, -18, -41, 28, 23, 13, -3, -13, -50, 56, -3, -24, 26, -27, -1, -9,
    -14, -18, 40, -23, -58, -67, -72, -20, -33, 28, 1, -44, -18, 20, 61, 4, -11, 34, -24, 3, 7, -12, -10, -15, 18, 35,
    10, -8, 39, 24, -62, -69, 14, -20, 29, -12, 8, -5, -51, -53, -29, -33, -33, -38, 19, -67, -30, -14, 33, 22, -9,
    20, 21, -5, 9, -15, -34, 3, 2, -9, 43, -37, -7, -37, 11, 57, 28, 6, -59, -36, -51, 80, 0, 12, -1, 24, 54, 27, -26,
    51, -8, 49, 85, -38, 8, -18, -6, 28, 40, 52, -19, 24, -2, 2, -19, 63, -5, 94, -26, 27, -24, 14, 19, 62, -57, -9,
    -7, -23, 33, 16, 0, -11, 26, 53, 8, 24, 8, -33, -22, 44, 16, 74, 32, -53, 38, -37, -24, 36, 36, -37, 11, -16, -35,
    -17, -20, -44, -29, 10, 34, -26, -37, 52, 40, -41, 28, -115, -5, -15, -24, 2, 26, -39, 22, 37, -36, 36, -50, 18,
    28, 7, -14, -33, -32, -43, 0, 19, 28, 28, -5, -12, -24, 7, -21, -27, 12, 24, -15, -58, 35, -22, -6, -15, -26, 5,
    15, 42, -30, 22, -27, -25, 26, -52, 19, 62, 40, 24, -20, 50, -16, -45, 33, 51, -34, 54, -80, 30, -34, -68, 19, 35,
    23, 17, 78, -42, -25, 22, -21, 74, -34, 7, -23, 4, -5, 61, 25, 23, 4, 18, -6, -1, 96, 0, -5, 16, -8, -1, 29, 36,
    -35, 1, -68, -2, -29, 11, 30, -43, 10, -20, -27, 15, -77, -29, 13, -17, 71, 24, 12, -53, 30, -20, -30, 0, -26, 49,
    -39, -9, -97, -19, 8, 82, 31, -44, 0, -68, -5, -38, 21, 20, -83, -85, -77, -7, 21, 4, -57, 34, -20, -25, -43, -48,
    -11, -1, -18, -9, -48, 23, -6, 71, -52, -28, -21, -39, -87, 52, -34, -29, 79, -74, 127, -18, 27, -48, -99, -7, -7,
    14, -43, 81, -89, -86, 21, -42, 9, 77, -47, -9, -26, -23, -69, 4, 20, -25, 18, 1, -8, 52, 3, 16, 22, 37, 64, -10,
    8, -47, -57, -6, -54, -16, -6, -24, -27, -72, -22, -3, -38, -45, -15, -48, 33, -67, 36, -65, 6, -4, -12, -59, -29,
    13, 53, 13, -16, -3, -23, -26, 35, -50, -58, -38, 16, 16, 24, 5, -82, -4, -60, -27, -26, -36, -22, -56, 50, -16,
    10, 13, 34, -24, -45, -40, -16, -38, 11, -61, -31, -21, 22, -28, 62, 17, -18, 69, 5, -36, -7, -3, -73, -27, -54,
    87, -3, 4, -47, -40, -23, -32, 66, -25, -37, -16, 21, -36, -61, 17, -51, -64, -8, -45, -8, -28, -51, 4, 12, -1,
    -9, -11, -30, -75, -47, -35, -29, -14, 0, -23, -2, -43, 67, -7, 20, -14, -12, 15, -3, -36, -13, 5, 31, 104, 3,
    -30, -39, -12, 27, 53, 1, -63, -10, -34, 12, -37, 20, -8, -40, 4, -59, 17, -28, -13, -1, 27, -20, -42, 19, 34, 5,
    -28, -62, 78, -34, 29, -11, -19, -13, 45, 18, 40, 34, 17, 10, 30, 5, 3, 74, -7, 25, 15, -11, -67, 34, -43, 17, 1,
    37, 56, -9, 3, 29, -6, -26, 34, 63, 55, -8, -9, -9, 3, 32, -26, 10, 19, -9, -15, -20, 49, 91, 72, 64, -74, 16,
    -17, 31, -9, -54, 11, 59, -23, 26, -31, 7, 25, 24, 29, 49, 26, -16, 32, 8, -49, 26, 27, 17, -26, -7, -22, -14,
    -34, 16, -10, -6, -40, -32, -42, -26, -12, 47, -8, 38, 63, -34, 9, 24, -2, -19, -28, 60, 11, -24, -15, -33, 6,
    -11, 38, -44, 18, -8, 11, -19, -45, 46, -20, 16, 27, -62, -6, 26, -32, -11, 22, 2, -15, 7, -61, -62, 0, 8, 1, -22,
    11, 11, 4, -42, 20, -4, -6, 34, 32, -8, -9, 16, 1, -19, -55, -4, -10, -67, 31, -80, 36, -7, 34, -8, 27, 29, -4,
    -40, 15, 72, 47, 38, 127, 31, 44, 14, 68, 11, 37, 18, -16, 42, 47, -63, -50, -8, -2, 39, 39, -11, 40, -27, -8, 31,
    8, 7, 13, 18, -29, -33, -45, 63, 20, -26, 13, -59, 10, -69, -19, 43, 10, -12, -13, -6, 36, 9, -98, 35, 27, -38,
    -31, -35, -1, -54, -55, -11, -47, -42, 62, 49, -45, 6, 42, 106, -21, -33, -57, 6, -32, -110, -37, -34, 31, 43, 63,
    42, 74, -51, 15, 26, 70, -20, 2, -66, 32, 7, 4, -43, 66, -47, -29, -31, -51, 35, -77, 44, 25, 56, -6, -34, -55,
    -28, -15, -85, 19, 30, 2, -39, 71, -14, -48, -23, 54, 14, 12, -21, -65, -69, 65, 14, -20, -51, 77, 44, -31, -27,
    19, 18, -19, -74, -49, 33, 17, 27, -24, 5, 40, 83, -38, -16, 12, 27, -17, 38, -31, 27, 46, -9, 28, -34, -64, 41,
    -3, -2, 1, 33, 4, 30, -3, -41, 9, 96, 61, -27, -12, -22, 28, 6, 58, -44, 2, 18, -25, -14, -25, 29, 60, -11, -19,
    14, 20, -1, -7, 63, 17, 44, 18, -64, -3, -23, 53, -48, -21, 33, 69, -5, -17, 50, 39, 2, -17, 70, -6, -59, 23, -20,
    -5, 10, 54, -13, -3, -20, 1, -12, -1, -37, -26, 121, 95, -61, -52, -14, -3, -85, -22, -17, 65, 39, 2, -44, 35, 41,
    -19, 8, 37, 25, 8, -21, 46, 31, 56, -12, 50, 10, 47, 9, -49, 85, 115, 48, 7, 53, -48, 17, 12, 1, 28, 6, -2, -4,
    75, -5, -2, 35, 123, 11, -49, -62, -60, -46, 8, 88, 56, -26, 19, -10, -35, 12, -1, -59, -3, -20, 15, 40, -24, 13,
    24, 29, 49, 75, 18, 16, 6, 28, -5, -37, 34, 93, 61, 0, -12, -16, 55, 18, 24, 3, 48, 46, 32, -6, -44, 26, 33, -21,
    39, -5, 21, 25, -14, 70, 34, -46, -15, 4, 24, -47, -36, 24, 50, -4, -34, 44, -2, 35, -52, 48, 11, -29, 37, -6,
    -12, -23, 2, -4, 42, 19, 46, 9, -29, -10, -66, -9, 45, 0, 30, -13, -25, -15, 15, 66, 1, -1, -12, -39, 47, -14,
    -52, 2, 44, -4, -67, -4, -23, -21, 12, 62, 52, -5, 63, 21, 19, -17, -31, -5, 46, -17, -5, -32, -24, -22, 17, 1,
    -3, -14, -23, 22, 20, -9, 2, 15, 36, -49, 48, -15, -38, 19, 51, 8, 36, 20, 43, -17, -12, 44, 13, 36, 33, 67, -26,
    8, 10, -32, -24, 25, -20, -55, -2, -34, 9, 77, 25, 6, 50, 28, -67, 27, -31, -65, -46, -23, 16, -82, 14, -73, 24,
    -45, -7, -7, -19, -13, -99, -7, -20, 12, 24, 14, -65, -7, 118, 37, 6, 62, -24, -22, 32, 102, -20, -45, 12, -21,
    -35, -35, -11, 32, -52, 33, -117, -8, -51, 30, -53, 43, -20, -71, -9, -40, -56, -7, -46, -43, -21, -47, -67, -58,
    67, -57, -34, -39, 44, -104, 32, -51, 30, -9, 31, -126, -65, -12, -8, 26, -5, -27, 31, 30, 19, -20, -5, -126, 23,
    -30, 50, -29, 27, -15, -60, 44, -51, -12, -26, -34, -17, -127, -47, -9, 9, -91, -41, -33, -69, -71, 34, 20, -28,
    -14, 16, -44, -24, 23, -11, -110, -59, 55, -31, -1, -42, -21, -33, -22, 33, 32, 80, -22, 10, -48, -3, 35, -38,
    -48, -5, 14, 7, 30, 14, -21, -18, -73, -55, 47, -16, 17, 1, -11, 42, -78, -57, -12, -1, 26, 26, 45, -3, -28, 69,
    34, -45, -49, -4, 15, -4, 53, 57, -28, -18, -47, -7, -17, -14, 0, -5, -9, 39, 39, 23, -1, -2, 56, 26, 50, -88,
    -27, -2, 24, 42, 76, 11, 17, -26, -3, -1, -29, 1, -18, 37, -62, 58, 23, 6, 34, 7, 41, 19, -16, 58, 29, -20, 37,
    27, 28, -31, 47, -10, 0, -16, -2, -29, -51, 115, -34, -66, -21, -60, 46, 16, 41, 1, 58, -86, 33, -8, -36, -2, 54,
    0, -15, -23, 45, 7, 32, 17, 15, 3, 106, 64, -17, -6, -49, 55, -47, 30, -55, 5, -33, -11, -6, 7, -39, -33, 68, 110,
    -40, -4, -11, -41, -51, 10, 22, -14, 6, -48, -8, -72, 61, -10, 7, -13, -55, -58, -9, -26, 5, 11, 33, 6, -34, -36,
    3, -8, -33, -17, 31, -45, -5, -32, 59, -2, -7, 0, 43, 13, -46, -39, -24, -56, 19, -13, 46, -14, -70, -19, 4, 68,
    -20, 25, -21, 56, -1, -35, -18, 31, -14, 5, -42, 27, 54, -101, -24, 50, -13, -16, 16, -25, -11, -8, -51, -35, -18,
    -27, 88, 2, 2, -53, -56, 58, 8, -7, -35, -16, -40, -34, -61, -29, 20, 67, 9, 6, -15, -4, 19, 38, 30, -48, -62, 26,
    12, -51, -12, -9, -60, 25, 67, 18, -35, -1, -44, -57, -18, -49, 55, 0, -11, 17, -17, -22, 19, -28, 26, -6, 26, 8,
    -93, -12, 17, 39, 44, 51, -33, -18, 35, 69, -37, 23, 40, -46, 2, -22, -6, -7, -45, -91, 15, 7, 14, -40, -2, -53,
    -5, 15, -33, -24, 20, 11, -23, 43, -26, -41, -23, 14, -39, 24, -44, -70, -55, -11, -21, 9, 36, 10, -21, -31, 11,
    -77, 46, -25, -40, 9, -37, -16, -23, -5, 24, 15, 12, 20, 1, -25, 24, -27, -35, 21, -3, -8, 15, 12, -23, 35, -10,
    -5, -3, -38, -40, -16, -16, 48, 3, -3, 16, 9, 39, 42, 7, -47, 8, -69, -39, -3, 16, 10, -38, -58, -29, -17, 16, 12,
    -12, -29, 11, 16, 19, -40, -6, 2, 39, 7, 1, -39, 0, -26, 7, -42, -66, -5, -34, 11, 6, -45, 11, -5, 14, -63, -23,
    1, -10, -8, -12, -68, 10, -43, 1, 20, -66, -35, -94, 0, 8, 5, 81, -21, 43, -24, -22, -15, -30, 2, -17, 39, 7, -32,
    18, -8, 32, -19, -3, 28, 41, 16, 45, -2, -14, 0, -60, 17, 27, 16, -4, 17, 21, 18, 12, 53, 13, 6, -10, -40, -55,
    -32, 16, -10, -11, -33, 41, -44, -18, -12, -38, -7, -51, 11, -52, -77, 35, 28, -58, -57, -19, 57, 12, 14, 17, -77,
    -4, -5, -9, -39, -74, 56, 78, 1, -12, 1, -88, -24, 15, -11, 1, -40, -9, -21, -20, 14, -33, -33, 3, -37, 16, -37,
    -72, -9, -31, -5, 23, 40, 34, -42, -28, -30, 1, 33, -79, -8, -4, 15, 5, 4, -7, -51, 38, -1, -47, -2, 20, 34, -29,
    -53, -54, 40, 18, -28, -28, 1, -31, 12, 21, -39, -4, -16, -8, -4, 39, -66, -3, -16, -96, -47, -24, -31, 3, -3, -7,
    19, -34, -13, 38, 36, 5, -10, 9, -7, 44, -40, -48, 15, 16, -13, 24, -19, -5, -15, 65, -27, 10, -32, -31, -50, 1,
    -22, -3, -1, 12, 13, -63, 19, 3, 43, 44, -22, 32, 11, -9, -32, 35, 25, 75, -4, 13, -10, -9, 55, 29, 12, 25, -19,
    29, -7, -32, -44, 32, 56, -9, -21, 3, -23, 1, 22, 12, 13, -15, 55, -46, 28, -50, 36, -5, 59, -19, 36, 1, -56, 8,
    -7, 42, -32, 62, 35, 62, 20, -24, 54, 42, 2, 57, -19, -4, -29, 3, 38, -18, -5, 51, 24, 9, -10, 17, 27, -15, 69,
    13, -31, 52, 7, -36, -33, 16, 26, -22, 18, -8, 48, 53, 29, 13, 1, 1, 27, -48, -21, 1, 2, 27, -23, -22, 13, -13,
    20, -6, 25, 7, 22, 47, 4, -47, 18, -33, 1, 27, 98, 53, 14, -5, -5, -32, 8, 9, 30, 10, 11, 12, 12, 10, 11, 49, 49,
    14, -11, -7, 10, -64, -26, -4, -41, 66, 23, 10, 4, -14, 4, -30, -8, 95, -25, -36, -18, 26, 22, -35, 51, 41, -18,
    4, -6, -13, 11, 54, -9, -7, -33, -15, 37, 6, -2, -50, -14, 7, 23, -29, 0, -38, 9, 39, 56, 18, 10, 46, -8, 11, 20,
    62, -14, 29, 2, -31, 17, 17, 35, 16, 6, 36, -13, 14, -13, -8, -52, -49, -10, 29, 25, -10, 10, 14, -4, 24, -7, -40,
    7, 9, 37, 36, 58, -9, 43, 24, 13, -57, 27, -35, 28, -31, 9, 27, 50, -46, 8, -26, 8, 2, 0, 28, -23, 20, -6, -23,
    41, 53, -11, -29, -13, -25, 23, -30, -10, 14, -32, -8, 8, -13, 22, 33, 11, -4, -46, 38, 55, -14, 12, 14, 3, 16,
    76, 54, 69, 38, 29, -23, -49, 0, 22, 105, 52, 90, -31, 68, 7, -56, 40, -9, 78, 3, 22, -42, 44, 2, 2, -2, -5, 36,
    9, -22, -18, 19, 14, 34, -8, -23, -37, 30, 4, 44, 18, -14, 42, 1, -15, 85, -18, 29, 29, 42, 51, -51, -28, 53, -6,
    7, 3, 54, 60, -2, -67, -13, -31, -27, 34, -8, -14, -59, 51, -25, -18, 65, -9, -3, -50, -10, -23, 27, 0, -56, 24,
    -24, 56, -41, 24, -1, 21, 121, 8, 60, 31, -12, 70, 70, -4, 65, 1, -14, 0, 80, -40, -33, 9, 98, 127, 50, 12, 17,
    -31, 14, 17, -15, 88, 15, 9, 26, 42, 40, 77, -3, 35, 67, 7, -38, 51, -45, 57, -82, -6, 87, 60, 27, -69, 30, 39,
    -27, 43, 15, 16, -14, 71, -20, 25, 11, -14, -6, 84, 12, 39, -30, -5, 16, -3, 37, -23, 24, 74, 28, -8, -19, 16, 46,
    22, -7, -19, 39, -39, 35, -21, -28, -25, -52, -21, -51, -24, -28, 114, -11, 8, 18, -62, -14, -79, -12, 55, -14,
    30, -25, -59, 31, 38, 31, 9, -21, -26, 1, 48, 3, -75, 58, -40, 12, -29, -46, -12, 48, 30, -34, 38, -68, 36, 36,
    -52, -16, 24, 5, 24, -35, 38, -21, 30, 19, -26, 44, 61, 17, -11, 29, 13, -57, 35, 11, 6, -25, -56, 14, -7, -29,
    -24, 19, 66, -11, 5, 21, -21, -10, 19, 51, -10, -12, 72, -28, 33, -35, 31, -46, 29, 10, -5, -27, -26, -17, 40,
    -25, -25, 52, 16, 1, 1, 17, -46, 2, 46, -15, -5, 51, -44, -45, 14, 32, 41, -16, 0, -28, -33, 31, -76, 27, 14, -44,
    -96, -10, -32, 51, 49, 43, -12, 28, 5, -27, 46, -92, 37, 4, -8, 21, -20, -1, -8, -26, -24, 51, -38, -78, 41, -22,
    3, 10, 0, -1, 63, 77, -26, 2, -1, 2, -16, 33, 26, -31, 1, 12, 25, 11, -3, -37, 52, 33, -35, 16, 0, 27, -45, -24,
    -2, -52, 5, -109, 37, -54, -11, 24, 29, -89, 46, 43, -39, -24, -55, -35, 32, 11, 24, -9, 28, -32, -62, -20, -17,
    -8, 10, 54, -73, 18, 22, 16, 2, -21, -84, 39, -25, -41, -34, 13, -4, 13, 17, 37, 29, 60, -14, 29, 10, 24, -25,
    -49, 11, 64, -1, 51, 16, -4, 5, -55, -47, 4, -50, -5, 27, 23, -51, 18, -39, -6, 23, 109, 34, 17, 44, -37, -6, -12,
    -24, -11, 15, 37, 39, -11, -74, 42, 58, 21, 17, 31, 1, 12, 9, -37, -18, 12, 3, 44, 52, 16, -53, 28, -35, 24, 14,
    37, -11, -45, -16, -32, -9, 45, 48, 34, 66, -41, 44, 27, -24, 71, -22, -14, 13, -32, -27, 48, 5, -63, -49, 8, 44,
    42, 12, 40, -29, -24, -50, 42, 74, -27, -23, -5, 30, 14, 24, 8, -6, 76, -18, 21, 3, -4, -15, -8, 59, -21, 5, 6,
    99, -47, -51, -36, 29, 34, 12, 64, 29, 26, -6, 48, -49, -16, 53, 1, 18, -10, -41, 17, -45, -12, -21, 58, -66, -26,
    55, 25, 24, -4, -71, -56, 7, -22, -25, 11, 83, 23, 27, 2, -13, -28, 21, -68, 54, 42, 23, 36, 61, -65, 14, 56, 27,
    24, 23, -19, 16, -26, -22, -9, -3, 5, -63, 36, 28, 7, -60, 25, -54, -19, 76, -17, -82, 37, -31, -11, -41, 10, -16,
    33, 27, 22, -66, -39, -46, -15, -17, -39, 29, -5, 30, -6, -64, 62, -34, 8, 33, 17, -16, 10, -69, 0, -1, 47, 38,
    -79, -46, 32, 28, -33, 46, 61, 7, 38, -13, -71, 14, -8, -21, -45, -20, 14, 23, -22, -25, 21, 16, 22, -20, 15, 20,
    19, -45, -40, 29, -28, 24, -67, -33, -15, -38, -29, 48, 6, -6, 18, -31, 16, -23, 19, -7, -26, 34, 13, -8, 6, -3,
    -60, 34, -21, -37, -51, -23, -11, 46, 75, -38, 3, -15, 12, -30, -36, -39, 48, -37, -37, -5, -72, 8, -1, -34, -4,
    14, -25, -16, 12, -39, -45, -24, 54, -40, 25, 46, -36, -82, -55, -16, 16, -8, -27, 53, -1, -11, -63, -43, -10,
    -16, -12, 4, -53, -38, -32, -3, -36, 6, -23, -16, -19, -18, -60, -34, -40, 0, 18, 22, -35, -56, 23, 11, 37, 13,
    21, 17, 13, -51, -14, -67, 2, 65, 77, 34, -16, -16, 32, -43, 103, -14, -15, 56, -33, 24, -12, -65, -25, 4, -2, 3,
    3, -44, -16, -34, -22, -11, -10, 73, -45, -63, -51, -44, 43, 51, -11, -57, -54, -35, 16, -18, -25, 19, 25, -68,
    -97, 44, 79, 22, 1, -47, 29, 10, -2, -27, -14, -46, -47, -52, -11, -78, -22, -8, -24, -61, -43, -35, -26, -1, 20,
    -4, -105, -3, 2, -30, -44, -41, -33, -19, -68, -5, -65, -19, 11, -3, -49, -31, 28, 12, 50, 8, -127, 4, -38, -11,
    5, -35, -15, -22, -10, 61, -27, -39, -31, 44, -21, 26, -14, -56, -7, -12, -24, -56, 5, 34, 50, 45, 20, 14, -52,
    -32, 30, -18, -76, -25, 13, -11, -16, 1, 22, -82, -61, -68, -43, -44, 8, -4, 43, -49, 68, -57, -52, 5, 14, -48,
    -14, 33, -14, -33, -31, -81, -19, -9, -8, 16, -62, 4, -45, 38, 14, -10, -15, -16, 24, 26, 0, -29, -6, -12, 0, -30,
    75, -65, -5, -42, 25, -32, -50, 3, 2, -32, -13, 27, -23, -1, 26, -63, -1, 11, -72, -42, -43, 9, -53, 12, -32, 55,
    -12, 5, 26, -42, 14, -63, 48, 7, 35, 57, 64, -19, -28, 64, -8, -14, -34, 31, 0, -33, -18, 6, -1, -55, 39, 18, 5,
    12, -74, -33, -10, -38, -25, -2, 13, -81, 35, 9, 36, -28, 14, 30, 91, -27, 54, -22, -8, 36, 24, -19, -16, -89, 35,
    33, -15, -17, 38, -8, -8, -12, 22, -5, -33, 89, 2, -2, -53, 52, -58, 79, 30, -43, 7, 35, 58, 25, -24, -11, -19,
    15, -19, 16, 6, 36, 60, -2, -1, 6, 13, 46, -40, 31, -9, 11, 67, 50, -18, -97, -26, 8, -55, -3, -7, -71, -49, -12,
    -57, 38, 22, 3, -38, -6, -17, -40, -54, 17, 65, -10, 30, 60, -28, -43, 14, -7, 33, -48, 8, 45, -31, 66, -95, -8,
    -13, -16, -25, 30, -45, -97, 48, -25, 57, 29, -21, -7, -70, -81, -4, -44, 4, 2, -2, -18, -83, -7, -80, -42, 24,
    -62, -19, -22, -75, 46, -29, 48, 44, 6, -14, 28, 23, -22, 28, 7, -3, 23, 1, 110, -27, -33, -54, -25, -23, 26, 5,
    -46, -61, 48, -57, -24, -5, 16, 40, 8, -107, 9, -76, 26, 11, -12, 47, 11, 78, 1, -21, -24, -24, 10, 40, 29, -35,
    3, -2, 41, -3, -12, 21, 51, -89, -1, 49, -9, 22, 11, -30, -22, -15, -11, 45, -21, 38, -22, -38, 9, 24, -13, -8,
    16, 9, -38, -95, -14, 9, 2, -2, -71, 7, -53, -15, 59, 19, 18, 39, -41, 59, -8, -24, 22, 7, -51, 91, 17, -4, 32, 0,
    32, 31, -28, -49, -36, 27, 12, 19, 8, -72, 9, 38, -7, -93, 74, -11, 13, -42, -51, -65, -41, 10, -10, -35, -70,
    -50, -3, 14, 18, -73, -10, -72, -93, -12, -2, 22, -62, 49, -21, -59, 5, -51, 13, -11, 69, 43, -50, -35, 15, 62,
    31, -13, 0, 18, 57, -9, -25, -59, 2, 19, 45, -83, -43, 20, -61, -59, 53, -30, -18, -66, -39, -8, -97, -32, 34,
    -23, 7, -15, -96, -20, -73, 36, 63, -68, -45, -39, -8, -64, 18, 34, 2, -1, -42, -31, -86, 36, 44, 10, -16, -34,
    49, -61, -41, -21, -66, 42, -21, 3, -31, -34, 12, -31, 12, -30, -4, 45, -9, -55, 2, -26, -74, -90, 0, 31, -50,
    -68, 24, -44, 38, 12, 11, -48, -61, -17, -36, 36, -14, 4, -38, 8, 14, -48, 47, -43, 6, -54, -45, -26, -12, -53,
    -81, 17, -25, 35, -14, 58, 73, -26, -40, -56, -13, 38, 11, 24, -9, -82, -6, -65, 48, 26, 36, -8, -9, -13, 12, -58,
    -2, -36, -50, 14, 2, -10, -42, -3, -33, -8, -52, 2, -27, 16, -27, -12, -78, -50, -46, 78, -19, -19, -15, -36, -78,
    25, -29, -11, 66, -101, -54, -45, -17, 47, -15, 61, 66, -32, -34, -47, -10, -22, 6, -18, 19, 19, 2, -42, 39, 4,
    -4, -33, -10, -53, -61, -54, 36, -34, -26, 59, 26, -36, -8, -20, -15, 29, 42, -14, 23, -10, -41, -13, -23, 71, 5,
    5, 22, -15, 78, -51, 38, -27, 43, 9, 34, -3, -5, 27, 5, 25, 27, 25, -1, -35, -31, -4, 61, -6, 36, -31, 5, -3, 11,
    40, 16, 49, 18, -43, -27, -8, -43, 4, -11, 21, -49, -56, -52, -35, 46, -42, 16, 1, -17, -74, 26, 43, 15, -33, 37,
    -74, -63, 11, -63, -20, 36, -45, 19, -37, -22, 29, -16, -5, -6, 4, 38, -52, 21, -2, 19, 40, 32, 30, -27, 71, -52,
    -24, -34, 31, 31, -16, -29, -34, -79, 50, -15, 76, -25, 40, 37, -62, -45, 35, 3, -3, -25, 15, 8, -23, 26, 27, -14,
    -22, 4, 57, 0, -60, 26, -9, -45, -16, -11, 5, -19, 14, -44, 17, -8, 44, -44, 4, -16, -19, -2, -29, -35, 10, 30,
    23, 44, -75, -59, 7, -45, -21, -71, 32, -40, 7, 31, 69, -26, 23, -42, 14, 44, -46, -62, 43, 22, 5, -1, -26, 19,
    33, -47, -52, 6, -17, -21, -17, -3, 15, 23, -23, 39, 15, -16, -51, 24, 25, 32, 50, 6, 3, -32, -1, 22, 4, 44, -20,
    -55, -5, -35, -10, 20, -15, 30, -57, 55, -14, -4, 23, -44, 54, -43, 22, 34, 27, -30, -9, -76, 24, -77, 54, 31,
    -114, 25, -60, 17, -11, 58, -32, 42, -15, -28, 14, -26, 2, -23, 8, -54, -73, -55, 34, 31, 4, 6, -14, 25, 35, 0,
    -28, -8, -35, -27, 4, -32, -33, 44, 6, 37, 58, -11, 68, -3, 18, -18, 0, 2, -5, 64, 7, 78, 1, 9, 61, -7, 26, 9,
    -13, 66, -52, -30, -32, -17, 23, 51, 7, 25, -5, 12, -22, 25, -67, 33, 46, 62, -52, 20, 20, 3, 50, 4, 11, -3, -12,
    64, 10, -70, 21, -76, 54, -51, 27, 28, -22, -53, -87, 13, 56, -94, -26, -29, -64, 57, 10, 54, -36, 19, -20, -2,
    15, -54, 37, -64, -30, 49, 23, 33, -44, -25, 9, 16, 59, 32, -43, 10, -25, 24, -7, -10, 36, -22, -45, 11, -33, -23,
    95, -30, 25, -28, 12, 13, 30, 57, 20, -27, -46, 46, -62, 35, 42, -80, -52, -18, 23, 21, -22, -29, 0, 0, -29, 5,
    -12, -4, 66, -71, -52, 45, -1, 26, -18, -81, -86, -21, -17, -62, -48, -80, 61, 14, -31, -33, -49, -14, 17, -77,
    19, -100, 1, -17, -53, -53, 42, 48, 22, 108, 48, -43, 1, -32, 98, 21, -52, -19, 46, 7, 4, -28, -3, -61, -14, -41,
    -1, 21, 7, -73, -54, 10, -26, -47, 31, 19, 69, -40, 24, 38, -25, -2, 32, 2, 36, 17, 44, 29, -31, 51, 8, -30, 40,
    -42, 18, 54, 57, -9, -25, 23, 25, 10, -4, 56, 61, 25, 51, -12, 17, 39, 2, -2, -32, 52, -14, -3, 13, 11, -41, 50,
    15, 47, 3, 49, -34, 61, 40, -23, 4, 5, 53, 49, -28, 31, -14, 60, 33, 73, 32, 66, -36, 7, -14, 75, 50, 38, -30, 15,
    -1, 16, 52, 61, 22, 65, 13, 21, 37, 5, -2, 21, 31, 26, 9, 35, 34, 14, -25, -2, 67, 49, 40, -29, -9, 0, 75, 53,
    -40, 14, 46, 8, 49, -23, -14, 26, -3, 39, 40, 65, 31, -13, -39, -65, 62, -3, 19, -1, 26, -19, 24, 11, 64, 12, 106,
    14, 57, 27, -11, -6, -22, 18, 14, 92, 27, 52, -29, -4, 40, 26, 37, 40, 48, 30, -9, -29, 88, 97, -46, 24, 14, 92,
    0, 58, 48, 27, 15, -9, -18, -26, 30, 62, 64, -18, -12, -41, -33, -31, 64, 14, 38, 3, 6, -35, -10, 24, -26, 38, 72,
    46, 64, -59, 17, -8, 106, 17, 74, 57, 2, 18, 40, 28, 41, 12, 44, -33, 25, 15, 97, -11, 73, 28, -41, 15, 69, 20,
    41, 20, -40, 58, 26, 102, 0, 46, 17, -19, 84, 52, 79, -38, -17, 22, 39, -16, 26, 55, 16, 26, -13, -25, 10, -15,
    25, 50, 8, 89, -25, -3, -27, 23, 60, -1, 50, 77, -18, 13, 2, -23, 70, 1, 5, 5, 69, 17, 16, -9, 41, -7, 12, 76, -5,
    -21, 13, -20, 10, 42, -69, 29, -24, -38, 7, 60, -8, -7, -6, -20, 45, 52, 18, 57, 65, 26, -13, -26, 5, 31, 17, 36,
    -18, 30, -52, 24, -77, 11, -85, 43, 30, -29, 57, -1, 13, 4, -13, 13, 23, -84, -8, 20, 32, -6, -33, 21, -15, 58, 9,
    15, -26, -9, -77, -46, 41, 76, -31, 81, 38, 29, -18, -39, 11, 38, -50, 27, 63, 46, -16, 17, 34, -16, -19, 20, -87,
    27, 2, 31, 44, 22, -18, 65, 74, -46, -33, -83, 9, 44, 87, 76, -31, 80, -88, -23, 39, 17, 72, 77, 15, -46, 10, 13,
    52, 21, 70, 13, 26, -24, -43, 27, 22, -54, 54, 103, 4, 24, 9, -38, -26, 58, -67, -53, -11, 31, -31, 58, 90, -10,
    60, 60, -46, -33, 27, -56, 76, 47, 56, 118, -38, -99, -2, -19, 127, 32, -17, 80, 40, 11, 1, -2, 2, 52, 85, 114,
    12, -48, 12, 127, -69, 31, 77, -18, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};
static const convolution layer_9 = {
    3, 3, 72, /* height, width, channels */
    3, 3, 48, /* out_height, out_width, filters */
    3, 3, /* kernel_height, kernel_width */
    1, 1, /* stride_y, stride_x */
    1, 1, /* above, left */
    5, 216, 648, /* columns, column, taps */
    9, /* unrolled */
    -128, /* in_zero */
    weights_9, table_9
};

/* 10  convolution 3x3          3x3x48 -> 1x1x1                   432 multiply-accumulates */
static const channel table_10[2] = { /* see channel */
    {-172511, 2051972090, 17408, 11},
    {-172511, 2051972090, 17408, 11}
};
static const weight weights_10[864] SMILE_WORDS = {
    0, -33, -29, 38, 0, 0, 0, 0, 40, 44, 17, -36, 0, 0, 0, 0, 5, -6, 20, 52, 0, 0, 0, 0, -24, 47, -15, -29, 0, 0, 0,
    0, -11, 9, 12, -58, 0, 0, 0, 0, -26, 0, -21, 8, 0, 0, 0, 0, 10, 10, 36, -39, 0, 0, 0, 0, -82, -6, 17, 38, 0, 0, 0,
    0, 23, -24, -7, 22, 0, 0, 0, 0, 11, -9, -12, -46, 0, 0, 0, 0, 33, 48, 9, 6, 0, 0, 0, 0, 5, 31, -25, -19, 0, 0, 0,
    0, -42, 36, -18, -11, 0, 0, 0, 0, -4, -38, -31, -98, 0, 0, 0, 0, 27, -81, -16, -40, 0, 0, 0, 0, 9, 0, -5, -29, 0,
    0, 0, 0, -59, -20, 16, 71, 0, 0, 0, 0, 50, -35, 20, -35, 0, 0, 0, 0, -19, -39, -37, -48, 0, 0, 0, 0, -102, 83, 43,
    11, 0, 0, 0, 0, 19, 51, -12, 56, 0, 0, 0, 0, -47, -35, 29, 39, 0, 0, 0, 0, 29, -45, -79, -13, 0, 0, 0, 0, -51, 32,
    56, -10, 0, 0, 0, 0, 0, -12, -32, -7, 0, 0, 0, 0, 45, 30, -41, 65, 0, 0, 0, 0, -4, -43, 20, -60, 0, 0, 0, 0, 20,
    -29, -13, 49, 0, 0, 0, 0, 29, -32, 26, 1, 0, 0, 0, 0, -33, -35, -35, -24, 0, 0, 0, 0, -7, -44, 44, -6, 0, 0, 0, 0,
    71, 8, -37, -40, 0, 0, 0, 0, -86, 17, -20, -63, 0, 0, 0, 0, -10, -47, 7, -11, 0, 0, 0, 0, -44, -14, 8, -26, 0, 0,
    0, 0, -34, 41, 5, -11, 0, 0, 0, 0, 13, 40, 23, 46, 0, 0, 0, 0, 35, 15, -25, -69, 0, 0, 0, 0, -21, -3, 5, 40, 0, 0,
    0, 0, 54, 26, -33, 42, 0, 0, 0, 0, -26, -45, -11, 32, 0, 0, 0, 0, 24, 38, -63, -14, 0, 0, 0, 0, 1, 40, -72, -13,
    0, 0, 0, 0, -69, 53, -3, 35, 0, 0, 0, 0, 27, -20, 34, -5, 0, 0, 0, 0, -14, -21, 35, -31, 0, 0, 0, 0, 9, -1, -48,
    38, 0, 0, 0, 0, 51, 16, -27, 26, 0, 0, 0, 0, -97, -91, -56, 48, 0, 0, 0, 0, -33, 26, 43, -73, 0, 0, 0, 0, -55,
    -38, 65, 6, 0, 0, 0, 0, -3, -8, -55, -116, 0, 0, 0, 0, -38, -41, -5, 127, 0, 0, 0, 0, -30, -57, -104, 14, 0, 0, 0,
    0, 59, 51, 47, 5, 0, 0, 0, 0, -50, -2, -7, 61, 0, 0, 0, 0, -6, 44, -59, 18, 0, 0, 0, 0, 14, 28, 52, -98, 0, 0, 0,
    0, -24, 14, -74, 20, 0, 0, 0, 0, -90, -23, 44, -24, 0, 0, 0, 0, -29, -32, 23, -66, 0, 0, 0, 0, -32, -51, -81, 54,
    0, 0, 0, 0, -60, 60, -13, -22, 0, 0, 0, 0, -34, -35, -116, -75, 0, 0, 0, 0, 15, -23, -31, -40, 0, 0, 0, 0, 25,
    -75, 47, 49, 0, 0, 0, 0, 17, -19, 32, 41, 0, 0, 0, 0, 43, 48, -33, -56, 0, 0, 0, 0, -33, -39, 69, -9, 0, 0, 0, 0,
    -62, 44, -5, 9, 0, 0, 0, 0, -46, 114, -21, 70, 0, 0, 0, 0, 92, -32, 7, 28, 0, 0, 0, 0, -16, -39, 67, -6, 0, 0, 0,
    0, -30, -27, -19, -24, 0, 0, 0, 0, 11, -11, -3, 26, 0, 0, 0, 0, 51, -23, 14, 14, 0, 0, 0, 0, 5, 17, 5, 40, 0, 0,
    0, 0, -68, -92, -21, 9, 0, 0, 0, 0, -15, 17, 16, 12, 0, 0, 0, 0, -45, -54, 10, 61, 0, 0, 0, 0, -43, 35, 36, 22, 0,
    0, 0, 0, -28, -13, 10, 6, 0, 0, 0, 0, 65, -26, 1, 8, 0, 0, 0, 0, -6, -3, -51, 50, 0, 0, 0, 0, 71, -37, -1, 9, 0,
    0, 0, 0, 36, 44, -39, 62, 0, 0, 0, 0, 54, 24, 28, -57, 0, 0, 0, 0, 16, 75, 38, -106, 0, 0, 0, 0, -19, 11, 35, 18,
    0, 0, 0, 0, -35, -6, -63, -30, 0, 0, 0, 0, -36, 16, -66, 56, 0, 0, 0, 0, 54, 69, 10, -43, 0, 0, 0, 0, 29, -13, 23,
    -73, 0, 0, 0, 0, 71, 24, 8, 68, 0, 0, 0, 0, 55, 12, -42, -32, 0, 0, 0, 0, -31, 40, 26, -39, 0, 0, 0, 0, -31, 41,
    36, -63, 0, 0, 0, 0, -38, -54, 21, 10, 0, 0, 0, 0, -18, -24, -28, -42, 0, 0, 0, 0, 38, 67, -69, -48, 0, 0, 0, 0,
    47, -5, 3, 22, 0, 0, 0, 0, -26, 57, -42, 30, 0, 0, 0, 0, 14, -21, 60, -43, 0, 0, 0, 0, 28, 59, -30, 59, 0, 0, 0,
    0, 4, -20, -18, 1, 0, 0, 0, 0, -38, -18, 41, -35, 0, 0, 0, 0, -67, -66, 52, 6, 0, 0, 0, 0, -40, -2, 46, 29, 0, 0,
    0, 0,
};
static const convolution layer_10 = {
    3, 3, 48, /* height, width, channels */
    1, 1, 1, /* out_height, out_width, filters */
    3, 3, /* kernel_height, kernel_width */
    1, 1, /* stride_y, stride_x */
    0, 0, /* above, left */
    3, 144, 432, /* columns, column, taps */
    12, /* unrolled */
    -128, /* in_zero */
    weights_10, table_10
};

/* 1  every 4th pixel          224x224x1 -> 56x56x1
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

#define SMILE_ROW_PIXELS 56 /* of the picture, that are read in a row */

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
        uint32_t *const sums = c->arena.words + 0;
        if (!c->nearest)
            add_row(c, row, number == c->y.at, sums);
        if (number + 1 < c->y.at + rows)
            return;
        uint8_t *const line = (uint8_t *)c->arena.bytes + 3828 + c->done * SMILE_SEEN_WIDTH;
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
    divide(&c->x, across, SMILE_WIDTH, 4, (width - across) / 2);
    divide(&c->y, down, SMILE_HEIGHT, 4, (height - down) / 2);
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
    return ready ? context->arena.bytes + 3828 : 0;
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
    mean_grey(&layer_2, arena + 3828, 56, arena + 3828);
    SMILE_LAYER_DONE(2)
    convolve_largest(&layer_3, arena + 3828, (value *)(void *)(arena + 0), arena + 692);
    SMILE_LAYER_DONE(3)
    SMILE_LAYER_DONE(4)
    convolve_largest(&layer_5, arena + 692, (value *)(void *)(arena + 3828), arena + 0);
    SMILE_LAYER_DONE(5)
    SMILE_LAYER_DONE(6)
    convolve_largest(&layer_7, arena + 0, (value *)(void *)(arena + 2352), arena + 0);
    SMILE_LAYER_DONE(7)
    SMILE_LAYER_DONE(8)
    convolve(&layer_9, arena + 0, (value *)(void *)(arena + 648), arena + 6532);
    SMILE_LAYER_DONE(9)
    convolve(&layer_10, arena + 6532, (value *)(void *)(arena + 4), arena + 0);
    SMILE_LAYER_DONE(10)
    *score = arena[0];
    return contrast(context) ? SMILE_OK : SMILE_FLAT;
}
