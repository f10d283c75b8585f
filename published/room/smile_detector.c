/* SPDX-License-Identifier: Apache-2.0
   The licence is that of the code; the numbers in it, the weights, are the network's and belong to whoever trained it.

   Is it nobody or somebody? A network of 9 layers in plain C.
   Written by emolib 0.2.0 with `emolib run --profile paper` from an int8 .tflite file whose SHA-256 is
   77c8a59143bc619d2779ed19780f861a36c264f6895d50a1acb1bea442e16c10.

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

#if SMILE_DETECTOR_DSP || SMILE_DETECTOR_HELIUM
static inline void store4(void *to, uint32_t bytes) { ((four *)to)->bytes = bytes; }
#endif

#if defined(SMILE_DETECTOR_EMULATE_DSP)
static inline uint32_t largest4(uint32_t x, uint32_t y)
{
    uint32_t most = 0;
    for (int shift = 0; shift < 32; shift += 8) {
        const int8_t a = (int8_t)(x >> shift & 0xffu), b = (int8_t)(y >> shift & 0xffu);
        most |= ((uint32_t)(a > b ? a : b) & 0xffu) << shift;
    }
    return most;
}
#elif SMILE_DETECTOR_DSP
static inline uint32_t largest4(uint32_t x, uint32_t y) /* of each of the four signed bytes */
{
    (void)__ssub8((int8x4_t)x, (int8x4_t)y); /* which are not smaller */
    return (uint32_t)__sel((uint8x4_t)x, (uint8x4_t)y);
}
#endif

/* The largest byte of each window, channel by channel. */
static void largest(const pool *p, const int8_t *in, int pitch, int8_t *out)
{
    const int channels = p->channels, width = p->window_width, height = p->window_height;
    for (int y = 0; y < p->out_height; y++) {
        const int8_t *window = in + y * p->stride_y * pitch;
        for (int x = 0; x < p->out_width; x++, window += p->stride_x * channels) {
            int c = 0;
#if SMILE_DETECTOR_DSP
            for (; c + 4 <= channels; c += 4, out += 4) {
                const int8_t *row = window + c;
                uint32_t most = load4(row);
                for (int ky = height; ky > 0; ky--, row += pitch) {
                    const int8_t *r = row;
                    for (int kx = width; kx > 0; kx--, r += channels)
                        most = largest4(most, load4(r));
                }
                store4(out, most);
            }
#endif
            for (; c < channels; c++) {
                const int8_t *row = window + c;
                int8_t most = *row;
                for (int ky = height; ky > 0; ky--, row += pitch) {
                    const int8_t *r = row;
                    for (int kx = width; kx > 0; kx--, r += channels)
                        most = *r > most ? *r : most;
                }
                *out++ = most;
            }
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

/* 2  every 3rd pixel          84x84x1 -> 28x28x1 */
static const pool layer_2 = {
    1, 28, 1, /* out_height, out_width, channels */
    1, 1, /* window_height, window_width */
    3, 3 /* stride_y, stride_x */
};

/* 3  convolution 3x3, ReLU    28x28x1 -> 28x28x8             56,448 multiply-accumulates */
static const channel table_3[8] = { /* see channel */
    {244, 1076125775, -16320, 7},
    {2207, 1818217743, -32640, 8},
    {20, 1159742451, -16320, 7},
    {-213, 1176613597, -16320, 7},
    {-638, 1496207836, -16320, 7},
    {1157, 1287652868, -16320, 7},
    {408, 1255170909, -16320, 7},
    {-524, 1866377508, -32640, 8}
};
static const weight weights_3[104] SMILE_DETECTOR_WORDS = {
    -1, -15, -47, 0, -127, 8, 65, 0, -60, -122, -22, 0, -50, 16, 74, 0, 40, 109, 127, 0, -49, 24, 49, 0, 26, -57, -36,
    0, -22, 7, 33, 0, 60, 15, -127, 0, 37, -127, 96, 0, 42, 79, -3, 0, 45, -127, 62, 0, -20, 69, 54, 0, -1, 71, 15, 0,
    -20, -127, -59, 0, 12, 92, -127, 0, 16, 74, 12, 0, 21, -25, -56, 0, -127, 63, -2, 0, 64, 127, 86, 0, 25, 16, -3,
    0, -14, -50, 12, 0, 79, -66, 0, 0, -67, -103, -52, 0, 0, 0, 0, 0, 0, 0, 0, 0,
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
    {-55598, 1766886923, -16320, 7},
    {-18733, 1511535790, -16320, 7},
    {83227, 1897077654, -65280, 9},
    {-21651, 1876660491, -32640, 8},
    {-29665, 2114760275, -32640, 8},
    {-32964, 1544294946, -16320, 7},
    {-22991, 1605794915, -32640, 8},
    {-20990, 1896194399, -16320, 7},
    {-30840, 1561605606, -16320, 7},
    {-114997, 1270158610, -16320, 7},
    {-20114, 1186228223, -16320, 7},
    {-42291, 1074697026, -8160, 6}
};
static const weight weights_5[880] SMILE_DETECTOR_WORDS = {
    -35, 28, -5, 15, 22, -16, 5, -34, -109, 35, -48, -69, 50, -91, -2, 9, -19, 3, 46, -5, -36, -78, -25, -26, -52, 10,
    1, -42, 41, -116, -37, 88, 45, 3, 4, 3, -56, 25, 8, 26, 14, 26, 1, 16, 20, 3, -13, -37, -69, 42, 34, 28, -2, -19,
    31, -27, -127, -33, -42, -67, 23, -48, 30, 3, -43, -20, -9, -17, 0, -78, 8, -51, -101, 28, -30, -12, 37, -127, 36,
    77, 23, -34, 14, -26, -10, 9, 13, 1, 37, -15, -12, 72, 65, -23, 34, 59, -93, 20, 67, 15, 17, 29, -13, -2, -39,
    -25, 10, -18, 16, 23, 11, -18, -42, -1, 17, 18, 1, -63, -16, 22, -47, 40, 27, 9, -6, -27, -13, 19, 10, 1, 47, 44,
    2, -13, 32, 14, 14, 23, -16, -13, 17, -10, -11, 35, 78, 9, 26, 10, 66, 7, -28, -77, -17, -54, 32, 59, -75, -45,
    15, 54, 110, -16, 91, 53, 23, -52, 10, -70, -14, 38, -3, 6, -7, -116, -8, 109, -38, -75, 96, -44, -3, -11, 61,
    -40, -16, -27, 1, 107, 28, -72, -6, 56, -43, -46, -84, -48, 19, -16, -45, -17, 20, -20, -12, 14, -102, 56, -35,
    -17, -79, 10, 77, 43, -21, -127, 22, 24, 49, 91, -24, -67, 18, -68, -53, -2, -15, -51, 127, -63, -127, -43, 94,
    10, 5, 20, -49, 108, 50, -103, -23, 40, -5, -1, -4, 16, 4, -28, 15, 76, 26, 60, 26, 25, -28, 44, 4, -24, -17, -3,
    76, 9, -30, -4, 11, 101, 36, 65, 21, 41, 25, -7, 40, -17, 103, -59, 70, -40, -93, 62, 53, 62, -30, 40, -48, 0, -4,
    -33, 38, -22, -7, 29, 37, 41, -4, 37, 5, -1, 13, 24, 46, -39, 20, -2, 6, 19, 5, 27, -32, 56, 31, 55, -49, 30, 21,
    16, 1, -14, -17, 18, -35, -25, 13, 26, -76, -40, 14, 26, -2, 8, 10, 50, -18, -54, 14, 6, 61, -4, 56, -27, 25, -69,
    -84, -36, -5, 23, -27, -37, 27, 31, 20, -12, -56, -124, 127, -36, -118, -117, -84, -24, -55, 49, 15, -57, 13, 65,
    -12, -13, -118, -127, 80, 17, -45, -73, -18, -4, -16, -14, 24, -9, -54, 58, 33, 6, 3, -23, -57, -50, 18, 34, 5,
    34, -5, 25, -14, 53, -64, -25, 9, 8, -22, -19, -8, -43, 4, 48, -32, 14, 0, 33, 56, -88, -66, 112, 8, -27, -12, 21,
    -16, -32, 20, -20, 2, 54, 13, 13, 42, -52, -94, -28, 30, -1, 41, 28, -9, 61, -59, -45, -15, -6, 16, -2, 9, -76,
    20, 93, 17, 17, 0, -1, -56, 0, 50, -10, -3, -37, -20, -15, 27, -7, -114, -27, -4, 17, 34, -27, 2, -27, 48, 45, 7,
    -33, -29, -46, 14, -32, 45, 12, -30, 32, 66, -10, 7, -3, 45, 89, 12, 10, -39, -51, 29, -127, 55, 11, -13, 7, 27,
    -6, -77, 61, 37, -22, 51, -68, -119, -127, -67, -39, -98, 3, -26, 18, 23, 23, -17, -71, 51, 53, 67, -5, -52, -57,
    35, -47, 25, 30, -4, 30, 43, 25, -15, -26, 68, -20, 29, -13, -61, -35, 42, -56, 47, 47, 12, 23, 13, 19, 56, 56,
    -55, -47, 43, 18, -50, -47, -20, -93, 18, 69, 3, 23, 39, 12, 52, -95, -38, -67, 1, 39, 2, 15, -18, -19, -67, 22,
    -1, 33, 28, -24, 23, 58, -51, -8, 23, 41, 46, -12, -101, 51, -11, 34, -7, 21, -13, -7, 15, -19, -49, 15, -3, -10,
    37, -48, -17, 39, 14, -13, -8, -34, -13, 45, -1, 59, 27, 11, 1, 34, 49, -19, -3, -9, 30, -9, -8, 20, -36, 11, -75,
    33, 39, -3, -16, 1, 59, 7, -114, 2, -55, -49, -15, 16, -28, -36, 2, -75, 49, -24, -55, -95, 49, -84, 15, 40, 19,
    0, 28, -103, -76, 21, -1, 127, -54, -66, 10, -15, 14, -59, -16, 3, 25, -59, -6, -62, -63, 39, -22, -25, 33, 3, 5,
    18, 60, -53, -27, -24, 7, -16, -4, 59, -34, -18, 7, -33, -2, -33, 16, -126, -9, -127, 31, -63, 18, 79, -65, -35,
    -108, 2, 1, 63, 9, -91, 39, -44, -16, -83, 13, 4, -11, 0, -41, 1, -102, 42, 18, 34, -25, 22, -7, -25, 35, 23, 4,
    -4, 49, 17, 24, -12, -7, -4, -2, 39, -54, -8, -35, -17, 11, 26, -20, -77, -1, 9, -9, -1, 10, -6, 8, 24, -2, -16,
    -86, 10, -5, 2, -5, -22, -2, 25, -21, -19, 20, -6, 36, 36, -66, -23, 2, 18, 12, 23, 13, -18, 34, 6, -11, 9, 33,
    -5, 21, 30, -127, -1, -58, 8, 13, 20, -50, -47, 3, -26, -48, 8, 11, -31, 0, 63, 4, -11, -127, 13, 10, 1, -36, 17,
    8, 9, -104, -25, -17, -111, 33, 22, -36, 0, 5, 5, -3, 5, -1, -23, 34, 2, 0, 12, 19, -5, 23, 51, -91, -32, -8, 16,
    17, 14, -27, 14, -7, -19, -1, -1, 13, 14, 20, 34, -19, -50, 2, 10, 21, 12, -18, 0, 1, 31, -15, -11, -13, 6, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
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
    {-137922, 1364186816, -16320, 7},
    {166995, 2037908145, -65280, 9},
    {-148339, 2080614097, -32640, 8},
    {-90121, 1826914376, -32640, 8},
    {-232984, 1670894370, -32640, 8},
    {-152448, 1176602746, -16320, 7},
    {-78661, 1501950567, -32640, 8},
    {-113607, 1258299290, -16320, 7},
    {-108616, 2111523121, -65280, 9},
    {-149723, 1814641695, -32640, 8},
    {-116242, 1383270767, -16320, 7},
    {-91363, 1082709431, -16320, 7},
    {-110604, 1419621852, -16320, 7},
    {29253, 1117120432, -32640, 8},
    {-54312, 1485845617, -32640, 8},
    {-170117, 1962517621, -32640, 8}
};
static const weight weights_7[1736] SMILE_DETECTOR_WORDS = {
    6, -58, 6, 9, -79, 40, -18, -19, -38, -18, -36, 16, -37, 15, -10, -21, 14, 47, 27, -25, -65, 32, -20, -31, -18,
    -4, -15, 4, -27, 24, -3, -31, 36, -20, -43, -48, 21, 32, -14, 10, 40, -38, -44, 5, -47, 50, 1, 45, -6, 22, -9, -6,
    11, -11, 8, -40, 5, -51, -21, 12, 26, 80, -64, 56, -26, 35, 80, -25, -34, 127, 25, -7, 83, -127, -78, 49, 34, 61,
    10, 25, -80, 31, -70, 40, 0, 12, 21, 45, -1, 13, 41, 6, -10, 21, 26, -2, -12, 22, -24, 8, 48, 26, 64, 60, 86, -63,
    -75, -69, 64, 18, 48, -8, 11, -10, -56, -60, 30, 46, 15, 68, -19, 13, 58, 28, -19, 60, -9, -1, -76, -48, -59, -69,
    -8, 39, -40, 34, -20, -77, -48, -17, -10, 116, 29, 0, -7, 13, -68, 0, 13, -29, 46, 2, 2, -37, 47, -31, -29, 19,
    -55, 69, 46, -62, -48, -4, -17, 2, -16, -1, -42, 22, -13, 32, -8, -8, -5, -14, -12, -47, 4, -34, 3, 69, 12, 10,
    21, -54, 103, -20, 8, 86, 48, 36, -24, 24, -38, -46, 29, 57, 14, -14, -47, -28, 23, 37, 20, 60, 19, 22, 26, 61,
    12, -40, -61, 83, 55, -9, -8, -44, -40, -13, -36, -23, 21, 25, -19, -21, -12, 4, -15, -1, -35, 91, 21, 15, 36,
    -29, -48, 7, 25, -4, -8, -16, -7, 0, -30, -3, 20, 8, -62, -11, -41, -23, 11, -2, 10, 51, -22, 12, 22, -17, -52,
    24, 41, -4, 10, -28, -9, -25, -23, 1, 38, -29, -18, 26, -30, 1, -13, 1, -24, -7, -3, 30, 40, 8, -20, -13, 12, -28,
    -52, -61, -37, -33, 39, -81, -99, 13, 22, -36, 6, -52, -4, -29, 15, -100, -2, 13, 56, 33, -9, -24, -51, -31, -15,
    -66, 8, -58, -21, -1, -40, 72, -127, -24, -53, -12, -2, -72, 35, -82, -73, 5, -1, -20, -49, -108, -38, 0, 31, -41,
    1, -2, -22, -20, -10, -44, -2, -18, -72, -9, -70, 11, 51, 10, -25, 33, 29, -14, -73, 86, 38, 62, -30, -2, -48,
    -10, 14, -30, -23, 4, 3, -43, 43, -76, -42, -44, 127, -47, -12, 8, 23, 33, 0, 48, 3, -22, -34, -18, 1, -33, 18,
    -34, 7, -52, -36, -41, 14, -8, -27, -85, 49, 75, -57, -47, 25, 5, 11, 7, -5, -46, 12, 0, 3, 31, 8, -79, -4, 13,
    -18, -6, -53, -19, 26, 5, 28, 79, 4, 10, 22, -36, -46, -7, 74, -56, -16, -19, -30, 31, -76, 12, 0, 113, -29, 11,
    -34, 41, 15, -27, -16, 16, -80, 15, -6, 2, -35, -97, 39, -7, -52, 18, 16, -12, 27, -36, -20, 39, 32, 39, -12, -4,
    -1, 14, -21, 1, -48, 11, -23, -39, -25, -22, 16, -33, -34, -18, 14, 5, 27, 12, -60, 107, 14, -17, 6, -6, -53, -1,
    -34, 42, -28, 0, -2, -28, -66, 28, 2, -67, -36, -49, -19, -1, 27, -53, -77, -22, -30, 30, -49, -48, -54, -44, 19,
    -73, -109, 56, 8, -7, 21, 65, -21, 42, -109, -2, 19, -16, -45, -67, 37, -40, -68, -25, -66, -32, 39, -30, -3, 48,
    -121, 35, -60, -101, -11, 18, 95, -55, -50, -14, 86, -21, -17, -42, -25, 45, -84, -16, 3, -40, -59, 0, 39, -24,
    -51, -85, -25, -56, -59, -73, -45, -2, -13, 18, -16, -9, 127, -89, -94, 49, -15, 49, 8, -1, 10, -58, -3, -49, -87,
    11, -19, 52, -55, 7, -2, -35, -127, 12, -19, -28, -5, -72, 57, 92, -13, 3, -92, 32, 71, -43, -6, -4, -93, -13,
    -37, -93, -27, -80, 30, -68, -50, -9, 37, -53, -20, -44, 7, -21, -4, -9, -8, -1, -28, -18, 61, 4, -23, -48, -4,
    -21, 8, -7, 1, -39, 40, -123, -75, 70, 2, 33, -11, -36, 41, -64, 34, -70, -11, 36, -4, 46, 3, 45, 9, -3, -71, 20,
    -58, 29, -33, -69, 35, -40, -20, 20, 4, -49, 95, -53, 50, 30, 21, 71, 5, 35, 13, 7, 90, -29, -37, 19, -34, 49, -5,
    -101, -27, 50, -5, 17, 4, -66, -73, 4, 39, -15, -13, 70, -26, 4, 14, -127, -71, 18, -5, 27, -7, 25, 68, -28, -40,
    50, -22, -4, -27, -20, -43, -37, 12, -66, -51, 24, -41, 30, -36, -9, 12, 11, -26, -14, 25, 5, -9, -23, -9, 58,
    -73, -32, -65, -14, 27, -73, 23, -9, 64, -59, 63, -35, -33, 25, 52, -70, 45, -52, -34, -77, -9, -53, -24, -81,
    -21, 73, -6, 124, -12, -46, -13, 30, -77, -2, -71, -45, 37, 31, -18, -63, -62, -24, -63, -15, -8, 82, -43, -7, 64,
    8, -27, -12, -15, -21, 14, 13, -14, 87, 30, -38, -34, 9, -12, 10, -6, 13, 6, 34, 9, 3, -19, 46, 47, -91, -48, 14,
    -5, 9, 0, -24, 93, -85, 45, -59, -41, 26, 28, -19, 30, -88, -79, -94, -15, 18, -5, 26, -40, -57, -15, -14, 25,
    -47, 54, 85, -4, -15, -5, 78, -35, 75, 39, -73, -34, -67, -127, -19, 27, -37, 10, 37, 39, -109, -41, 82, -50, -40,
    42, -22, -35, -59, -59, -52, -44, 18, -35, -72, 31, -45, -30, -14, 39, -24, -32, 57, -33, -6, -38, 22, 19, -30, 1,
    -88, 8, -78, 18, -71, 4, -65, -45, -46, 17, -48, 99, -45, 21, -47, -18, -1, -30, 7, -60, 98, -21, -43, 27, -24,
    -5, -127, 15, 66, -37, -39, 36, 9, -14, 114, 34, -120, -11, -12, 55, -22, 34, -65, -72, 6, -38, 38, 19, -35, 20,
    -70, -26, -36, -57, 3, -10, -12, -16, 21, -55, 39, 64, -58, -58, -32, -50, 31, 30, -70, -101, 33, 11, -127, 26,
    -4, -36, 12, 43, -12, -42, -7, -45, 41, 96, -23, 26, 12, -70, -64, -23, -40, -39, 18, -11, -4, 37, -21, -36, -25,
    -13, 49, 18, 8, 21, 61, -25, 0, -67, -15, -31, -67, -32, 31, 8, 41, -34, 120, 35, -32, 8, 34, 25, -86, -35, -10,
    17, 0, 0, -3, -50, -37, 98, 0, 12, -49, -13, -18, -36, 66, 72, 15, -9, -19, 6, 30, -6, -28, 3, -20, 33, -18, -15,
    -28, 8, -10, 45, -19, 17, -10, 11, -43, -15, -15, -14, -37, -1, -32, -1, 49, -54, -4, -52, -24, 7, -18, 31, -7,
    46, -31, -90, -1, -23, -17, -24, 12, -49, 23, -32, 94, 5, -28, -11, -17, 8, -83, 21, 14, 66, 8, 23, -29, -28, -36,
    6, -16, -52, 20, -17, 25, -12, 46, -14, 5, 17, -54, 18, -26, -5, 7, 14, -52, 27, -10, -25, -50, -19, 39, -28, 26,
    16, 29, 3, 93, -3, -7, -6, -64, 9, -6, -38, -45, -9, 32, 7, -18, -19, -27, -4, -7, -11, 14, -11, -25, 127, -59,
    -95, 9, 80, -127, -93, -8, 24, -58, 24, -53, 17, -46, -39, -60, 30, -37, 21, -77, 91, -66, 16, -66, -116, -43, 0,
    -37, -32, 8, -17, 38, 16, -41, 46, -9, -36, -39, -25, 29, -29, -50, -102, -75, -30, -12, -3, -11, -13, -28, -60,
    -18, 11, 46, -31, 16, 3, -2, -78, 15, -49, 24, -3, -30, 11, -28, -4, 113, -23, 99, -12, 26, -60, 19, -7, -14, -68,
    -7, 8, 15, -8, -17, 3, -5, 35, -127, -2, -1, 46, 11, -8, 6, 36, -14, 3, -49, -16, -14, -12, 18, -26, 1, 1, 16, 19,
    -10, 26, 46, -21, 10, -13, 79, -5, 36, -21, -8, -16, -12, -57, 23, -7, -8, 3, -14, 2, 11, -18, 5, 9, 6, -42, 9,
    10, 34, -44, -14, -9, 20, 26, -56, -11, -37, 27, 37, -44, -54, -23, 5, 33, -2, 6, -10, 43, -44, 27, -28, -2, 43,
    71, -34, 25, -47, 50, 16, 29, -1, -45, 30, -1, -12, -9, 21, -12, -10, 22, 9, -21, -12, 9, 50, 49, 27, 19, -7, -37,
    5, -11, -19, -3, -31, -2, 12, -5, 4, -19, 33, -32, -35, -20, -16, -34, 21, 62, -15, -6, 47, 6, -20, -11, -48, -76,
    33, 20, -24, -47, 20, -1, -68, -56, -2, 13, 26, 15, 1, 127, -79, -29, 6, 10, 28, 61, -15, -9, 35, -26, -68, -15,
    2, -17, -15, -64, -42, 49, 5, -16, -28, -5, -2, 9, -14, -7, 3, -1, 5, 19, -30, -5, -24, -35, 13, 23, -64, -66, 25,
    1, -38, -49, -36, -12, -10, -9, -98, -35, 46, 34, -64, 24, 44, 15, 105, -11, -21, -56, 44, 14, 66, 4, 18, 41, -70,
    -46, 102, -118, 66, -23, -54, -7, -58, -2, -43, 19, 28, 0, 28, 14, -86, 7, 0, -49, -3, -78, -39, -56, -12, -19,
    37, -50, -2, 11, -9, -8, -47, 54, 4, 2, 65, -65, 62, 19, 35, 40, -54, -44, 20, -2, 17, -7, -3, -19, -51, -31, 38,
    35, -14, -25, -4, -41, 53, -5, 127, -80, 3, 26, 82, 6, -36, -76, 66, -9, 34, 16, 65, 27, -63, 46, -88, -7, 57,
    -57, 46, -44, 23, 66, -17, -65, -4, -15, 26, -15, 2, 37, 35, 19, -13, 53, -6, -18, 12, -67, -20, 21, -40, -12,
    -32, -68, 13, 11, -86, -41, -40, 2, -26, 24, -80, 78, -29, 0, -33, -29, 12, -9, 52, -2, 41, -5, 71, 82, -69, 41,
    -7, -30, -20, 31, 2, 29, -54, 16, -112, -30, 5, 10, -2, -28, 71, 37, -43, -37, 3, 3, 127, -30, 94, -36, -2, -72,
    -100, -32, -47, -21, 15, -4, 90, 6, -113, 8, -24, 127, -85, -76, -4, -97, 74, 58, -68, -43, -2, -7, -77, -91, -57,
    -51, -64, 30, -11, -25, -4, -2, 25, -21, -74, 0, -67, -14, 1, -3, -80, -21, -26, 5, -83, 20, 12, -52, 1, -96, 9,
    19, -42, 14, -101, 12, -71, -44, 10, -1, 17, -17, -25, -106, 41, -15, -41, -43, 86, -15, 7, 10, -57, -3, -53, -54,
    22, -49, 46, 9, 24, 106, -17, 1, 54, -3, 0, 27, 77, -64, 22, 13, -29, -6, -49, -23, -3, 29, -20, -8, 7, -6, -13,
    14, 89, -79, -90, -27, 14, 29, 27, -16, -44, -35, -59, 49, -41, 32, -2, -43, -7, -85, 78, -14, -1, 21, -62, 55,
    -6, 8, -6, 0, 0, 0, 0, 0, 0, 0, 0,
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
    {-196219, 1718750602, -32640, 8},
    {-347996, 2123499346, -32640, 8},
    {-36884, 1793789192, -32640, 8},
    {-134588, 1420403381, -32640, 8},
    {263650, 1913298179, -32640, 8},
    {-223928, 1355719736, -32640, 8},
    {-196250, 2140328719, -32640, 8},
    {-210562, 1151193935, -16320, 7},
    {-183673, 1227485563, -16320, 7},
    {-282598, 1277976414, -16320, 7},
    {-156400, 1418771462, -16320, 7},
    {-183259, 1550515235, -32640, 8},
    {-132837, 1323926495, -32640, 8},
    {-336393, 1286110069, -16320, 7},
    {-177752, 1567776055, -32640, 8},
    {-39677, 1593624846, -32640, 8}
};
static const weight weights_8[2304] SMILE_DETECTOR_WORDS = {
    -42, 3, -6, -12, -18, -41, 17, -41, 35, -26, -16, -16, -70, -22, -27, -17, 0, -57, -44, -48, -77, -47, -80, -40,
    -106, 25, -10, -71, -51, 25, -6, -96, -6, -5, 2, 25, 22, -85, -20, 17, 1, -1, -11, -3, -98, 7, -80, 97, 4, -21,
    -20, -28, -29, 13, -81, 76, -25, -1, -4, -50, -24, 1, -48, -11, 25, -13, 7, 18, -54, -55, -50, 43, -19, 5, 30, 12,
    -91, 18, -38, -62, -8, 16, 6, -6, -42, 1, -105, 89, 5, -10, -19, -10, -16, 28, -80, -48, -49, -2, -2, -8, 34, -19,
    -7, -54, 41, -42, -1, -27, -12, -67, -14, -7, 3, -27, -67, -57, -50, -51, -64, -25, -127, -10, -21, -55, -25, 12,
    47, -38, -14, -15, -8, 27, 87, -110, -61, -17, 8, 0, -20, -9, -77, 3, 67, 52, -2, -18, -25, -35, -6, 2, 107, 97,
    -23, 9, 14, -42, -36, -10, 55, 48, 16, -16, -6, 14, -44, -61, -37, 90, -6, 5, 9, 18, -88, -32, -98, -25, -8, 2, 9,
    -4, 10, -52, 65, 88, 9, -5, -5, -13, -12, 35, -56, -14, -56, 2, -16, -11, -63, 22, -34, -89, 12, -69, 6, 7, 41,
    -37, -7, 26, -2, -20, -39, -27, -51, -15, -26, 0, -113, -9, -14, -60, -32, 14, -35, -9, -24, -11, -5, 23, -127,
    -10, -64, -99, 11, -12, -9, -8, 14, -15, -14, 34, 3, -28, -23, -24, -10, -15, 76, 30, -35, 1, 11, -42, -40, 3, -9,
    26, 2, -2, -1, 14, -105, -21, -62, -54, -19, 2, 3, -5, 14, -56, -20, 44, -6, -6, 11, -3, -69, -34, 62, -5, 7, 8,
    27, -14, -47, -90, -68, -49, 38, -6, -21, 52, 9, 1, -38, -26, -46, 53, 28, -108, -25, 0, 34, 9, 25, 90, -70, -62,
    -12, 42, 20, 42, 47, -47, 25, -36, 36, -16, -7, 89, 37, 6, -93, -27, -30, -12, -31, -25, -29, 90, -42, -41, 8, -9,
    -36, -36, -3, 112, 12, -22, 1, 0, -19, 14, 35, -44, 38, 1, -7, 13, -68, 20, -64, -127, -114, -43, -21, 6, -20, 5,
    -20, 98, -123, -59, 6, -83, -26, -24, 53, 93, 21, 25, 7, -48, -20, -9, 70, -68, -2, 10, -24, -24, -3, -18, 16,
    -16, 13, 55, 19, -21, -61, -33, -28, -17, 26, -65, -4, 5, 11, 0, 29, -27, -42, 53, -4, 29, 17, 47, 27, -65, 9, 26,
    41, 8, -22, 70, 15, 28, -64, -28, -20, -32, -26, -13, -36, 0, 19, -100, 6, -23, -29, -65, -12, -40, -36, -55, 6,
    -6, -13, 1, 47, -43, -87, 118, -13, -1, -127, 16, -12, -84, -72, -39, -45, 4, 6, -5, 7, 5, 56, 20, 4, -72, -19,
    -19, 36, -40, 10, -34, -11, -15, -20, -10, 7, -1, -22, 115, -25, -13, -11, -10, -31, -28, 63, 58, 4, -8, -27, -24,
    -2, -52, 5, -33, -11, -50, 8, 12, -29, 40, -15, 61, -2, 25, 32, 33, -35, 11, -33, -30, 6, 13, -23, 44, 17, 25, 58,
    37, -50, -14, -1, -5, -34, -48, -11, -11, 28, -58, 2, 0, 19, 85, -68, 78, -2, -6, 1, 6, -45, 12, 57, -25, -26, -2,
    -66, 6, 4, -4, 17, 48, -45, 16, -6, 4, -12, -6, 34, 1, -10, -59, -10, 1, -2, 50, -34, 46, -21, -14, -3, 12, 6, 25,
    34, 14, -26, 3, 8, -16, 7, 6, 13, -29, -12, -10, -14, -21, 33, -7, 1, 4, -4, -41, -100, -2, 46, 2, 127, 38, -6,
    -68, -33, -26, 41, 33, 11, 32, -55, 45, -32, -52, 0, 17, 29, -62, -16, -25, 2, 0, 5, 13, 9, 13, -6, -55, -127,
    -18, 12, -4, 24, 1, -41, -79, -85, -18, 42, 40, 48, 14, -26, 42, -41, -50, -8, -16, 36, -71, -32, -22, 21, -5, 27,
    45, 15, 4, 11, -66, -61, -7, 22, 26, 98, -2, -55, -64, -74, -32, 6, 1, -23, 2, -22, 14, -39, -40, -21, 43, -23,
    -44, -18, 6, -6, -2, 57, 35, -18, 68, -3, -10, -16, 23, 45, -15, 86, 39, 4, -12, 26, 2, 52, 49, -14, 13, -25, -32,
    6, -50, -4, 55, -15, -49, -30, 5, 3, 2, 43, 19, -27, 42, 16, -23, -45, 23, 20, -18, -22, -6, 2, -16, -8, 23, 45,
    42, 3, 1, -20, -15, 12, -39, 37, -19, 16, -82, -39, 22, 7, 8, 34, 10, 8, 79, 8, -14, -112, 9, 32, -14, -38, -24,
    -28, -20, -10, 6, 18, 18, -13, 1, -20, 10, -11, -25, 21, 25, 29, -30, -2, -2, -6, 4, 34, 37, -54, 31, 3, 25, -14,
    3, 37, -17, 96, 74, 3, 1, 28, -19, 33, -17, 9, 30, -5, -2, 25, -23, 28, 16, 48, 0, 5, -4, -5, 2, 33, 44, -77, 42,
    -3, 20, -12, 21, 62, -5, -20, 65, -5, 4, 11, 25, 25, 1, 52, -12, -7, -8, -1, -21, 38, -23, 39, -7, -5, 18, 1, 5,
    0, 21, -15, 24, 3, 10, -35, 1, 1, 12, 28, 31, -1, 6, 14, 18, 12, -23, 8, -3, -13, 1, -60, -16, -19, 6, -4, 3, -4,
    23, -14, 46, 19, -31, -14, 7, -10, 41, -6, 34, -6, -30, -36, -12, -23, -45, -55, 18, -23, 20, -2, 7, -33, 12, -43,
    1, -26, -17, 3, 0, -83, -39, -29, 20, -15, -4, -15, -8, -40, 44, 40, -2, 8, -33, -78, -14, 34, -64, -19, -35, -33,
    23, -6, -1, 39, 34, -27, 8, -22, 25, -1, 33, -12, -18, -43, 32, 0, -12, -53, -16, -27, -26, 71, -7, -8, -20, -53,
    -14, 29, -127, 4, -59, -49, -16, 32, -11, 14, 30, -28, 40, -3, -7, 0, 22, -4, -82, 8, 38, 8, -18, 8, -22, -70, 61,
    23, 20, 1, -7, -46, 5, 16, -45, -91, -62, -41, -17, 10, -17, -27, -97, 10, -42, -20, 28, -21, 35, -52, -66, -42,
    80, -13, -19, 5, -22, -62, 47, 47, 80, 3, -1, -110, -27, -7, -15, 87, 61, -23, -102, -3, -19, 88, -9, -55, -126,
    -6, -8, 14, -16, -66, -11, 7, 45, 1, -3, 4, -15, -32, 34, 28, -15, -8, 12, -54, -11, 45, -29, 31, 1, -13, -127,
    40, -5, 75, -18, -46, -41, -16, -16, 25, 42, -92, -9, 10, -25, 4, -5, 8, 6, -6, -51, -33, -19, 1, 7, -45, -3, -35,
    5, -103, -93, -44, -89, -1, -59, -52, 6, 29, -12, -8, -9, 17, -1, -101, -53, 4, 28, 3, 30, 0, -13, 13, -74, 11,
    -54, -14, 12, -20, -17, -2, -2, 24, 31, -5, -118, -11, -37, -29, 19, 30, -50, 35, -21, 4, -35, -67, -2, 6, -27, 8,
    45, 18, -40, -17, -78, 8, 11, -30, 37, -20, -5, -82, 8, -31, 50, 12, -83, -32, -7, -23, -32, -67, -39, -5, -1,
    -14, 2, -17, -2, 16, -16, 7, 5, -55, -3, -16, -30, -3, -9, 12, -14, 2, -7, -3, -27, -42, -46, -33, -14, -21, -18,
    -102, -21, 19, -56, 4, 5, -7, 0, -33, 5, 45, -11, 7, 5, -72, 5, 19, -16, -31, -13, -20, -12, -52, -10, 23, -33,
    -127, -47, -1, 16, -17, -16, -46, -17, -4, -66, 10, -12, 8, -9, 4, 0, 23, 15, 12, -19, -47, 15, 37, 4, 21, 1, -16,
    -25, -49, 2, 17, -28, -38, -52, 12, 7, -38, 7, -27, -59, 57, -48, -21, 19, 3, -14, 1, 5, -5, -23, 1, -5, -13, -17,
    -14, -21, 20, -39, 36, 8, -26, 11, -12, -28, -77, -71, -36, -127, -24, -8, -90, -51, 9, -49, -7, 26, 13, -11, -23,
    10, 40, -18, 7, -9, -43, -18, 24, -27, 7, -35, 15, -8, -48, 3, -8, -24, -59, -68, -18, -72, -10, -3, -37, -13,
    -34, -26, -28, 10, 9, 10, -3, 22, 45, 31, 2, -20, -55, 2, 43, 18, 16, -15, -10, 2, -120, 3, -21, -21, -14, -43,
    -13, -2, 14, -13, -36, -27, 35, -47, 12, 6, -4, -11, -21, -2, 23, -22, -6, 19, -19, -12, 0, -60, 12, -25, 4, 44,
    -33, 16, -10, -29, -44, -46, 25, -81, -23, 29, -103, -7, 4, -26, -5, -33, -12, -25, -35, -7, 46, -17, 24, -19,
    -16, -20, 14, -56, 21, -35, 5, 43, -17, 7, -22, -30, -93, -36, -17, -61, -51, 8, -60, -8, -35, -19, -25, -37, 5,
    -5, -20, 0, 19, 29, 4, -22, -57, -15, 24, 30, -4, 2, -2, 51, -39, 3, 12, -19, -39, -25, -30, -26, -25, -12, -48,
    -6, 63, -55, 1, -22, 26, -5, 0, -13, -7, 3, -19, -27, 34, -109, -5, -9, 17, 9, 26, -3, -26, -5, 16, -27, 16, -13,
    6, 9, -19, 30, 7, -4, 12, 0, 6, -20, 2, 0, 1, -17, 13, 4, -3, -33, 55, -102, 5, -16, 24, 7, -4, -2, -46, -18, -3,
    -21, 24, 12, 3, -3, -27, 29, 7, -3, -3, 5, 28, -43, 20, -10, -14, -3, 13, 6, -1, -31, 88, -61, 3, -6, 9, 3, 10,
    -1, -41, -24, -5, -26, 24, 7, -3, -9, -23, 31, 1, 29, -34, -2, 2, 0, -4, -5, -24, -1, 0, -2, 17, -44, 3, -94, 17,
    -41, -2, 3, 12, 14, -20, 4, 5, -7, 17, -11, -24, 16, -3, -16, -34, 22, 10, -28, 2, 0, 2, 4, -28, 4, 17, -1, 6,
    -37, -1, -127, 14, -49, -12, -9, 14, 23, -15, 1, 10, -7, -16, 4, -1, 7, 8, -26, -19, 29, 19, -19, -6, -1, 18, 2,
    -38, 14, 24, 3, 2, -50, -2, -39, 21, -85, -16, -2, -13, 16, -25, 5, -14, -17, -11, -9, 3, 7, 29, -21, -18, 6, 1,
    -12, -39, 4, -32, -13, -86, 0, -14, -32, 12, -43, 7, 6, 12, -102, 4, 18, 8, -10, -17, -15, 16, -31, 7, -11, -54,
    7, 4, -34, -87, -24, -9, -44, -39, -6, -23, -8, -93, 11, -9, -57, 2, -48, 8, -5, 9, -127, -2, 23, 20, -17, -45,
    -15, -8, -30, -32, -12, -16, 5, -3, -32, -19, -23, -21, -32, -28, 1, -25, -1, -112, 1, 13, -56, 18, -47, 1, -4,
    15, -99, -17, 3, 9, -1, -37, -7, -41, -19, -37, -25, -15, 8, 3, -25, -16, -14, -42, -28, -76, 11, 0, 27, -60, -8,
    33, -25, 66, 19, 65, -1, 47, -34, -14, -41, 45, -64, 7, -42, 21, -15, -51, 20, 34, 1, -39, -88, -2, -21, -127, 8,
    -92, -54, 12, 59, -36, 32, 18, 9, 42, 15, 39, 8, 24, -51, -28, -52, 29, -71, -20, -20, 47, -37, -20, 7, 12, 30,
    -62, -38, -40, -1, -41, -15, -55, 8, 0, 35, -39, 25, 31, -1, -6, -11, 15, 5, -10, -99, -63, -31, 17, -105, -31,
    -5, 19, -21, -78, 10, 5, 25, -5, -10, -24, -9, -83, -27, -66, 37, 1, 54, -66, -1, 39, -3, 37, 25, 20, -2, 33, -37,
    -25, -70, 34, -24, 23, 3, 43, -49, -58, -10, 40, -38, -28, -95, -14, -20, -110, 12, -99, 3, -5, 51, -9, 18, -19,
    12, 52, 2, -13, -5, 16, -39, 26, -66, 7, -41, -38, -46, 13, -38, -29, -1, -15, -2, -72, -13, -16, -7, -73, -6,
    -124, 1, -5, 42, -57, 6, 2, -24, 35, -26, -8, -8, -26, -81, -37, -48, 11, -79, -31, -14, 23, -18, -70, 20, -17,
    -10, -14, 5, 24, -6, -87, 5, -44, -14, -20, 73, -71, 16, 8, 3, -2, 80, 8, 4, -1, -35, -9, -34, -15, -29, 1, 6, 42,
    -21, -55, -5, 60, -10, -9, -58, -7, 5, -98, 16, -88, -12, -14, 46, -42, 20, -6, 3, -3, 26, -15, 5, 1, -99, 13,
    -43, 27, -63, -29, -15, 23, -43, -29, -9, 29, -6, -49, -14, -23, 11, -15, -5, -127, -14, 7, 25, -71, 18, 1, -9,
    19, -2, 9, -12, -15, -127, -34, -25, 18, -70, -27, -29, 52, -41, -83, 10, 23, -25, -77, 5, -2, 10, -95, -17, -19,
    4, 4, -35, -36, 1, 46, 61, 45, -56, -21, -18, -41, 28, 17, -14, -16, -25, -53, -23, -8, 63, 5, 75, -112, -12, -6,
    16, -27, -19, -8, 12, 12, -32, 44, -24, -1, 44, 33, 23, 23, -33, -41, -24, -26, 19, 68, 9, -9, 0, -13, 14, -9, 81,
    -53, 56, -81, -22, 5, 45, -57, -64, 35, -26, 42, 12, -3, -13, -3, -20, -24, -10, -5, -24, -35, 0, 37, 39, 57, 21,
    3, 11, -12, 20, -37, 103, -4, 44, -46, -20, 87, 50, -54, -82, -7, -54, -18, -21, 7, -37, 69, 15, -5, 32, 29, -66,
    -4, -37, 11, 87, -5, -51, -35, -28, -35, -33, 8, 102, -74, -9, -127, -9, -4, 34, 69, -53, -15, -48, -5, -20, 13,
    -32, 57, -32, -118, -70, 33, -38, -15, -29, -17, 95, -22, -22, -58, -13, -27, 8, -8, 99, -55, -31, -71, -29, 6,
    48, 58, -110, -56, 35, 41, -10, 6, -30, -3, -127, -112, -42, 21, -32, -5, -28, -5, 42, -78, -32, -22, 13, -10, 27,
    56, 87, -10, 7, -37, -1, 23, 46, 54, -30, -12, 8, -23, 7, -4, -22, 45, -28, -5, 11, 19, -86, 10, 11, -97, 1, 17,
    -63, -15, -29, -11, -28, -15, 27, -23, 9, -106, 6, 2, 11, -29, -53, -4, -6, -6, 9, 8, -23, 58, -31, -108, 10, -7,
    -87, 2, -24, -82, -7, 35, -50, -25, -10, -7, -3, 51, 3, 9, -22, -50, -9, -7, 41, 93, 7, -38, 78, 22, 9, 26, -15,
    -69, -95, -107, 28, -5, -48, 2, -14, -73, -65, 50, 0, -49, 22, 3, 18, 49, -38, 32, -14, -42, -3, -5, 36, 66, 57,
    2, 76,
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
    {2030, 2030029433, -8320, 8},
    {1580, 1280522262, -4160, 7},
    {-4691, 1101618409, -4160, 7},
    {8448, 1149941167, -4160, 7},
    {-3360, 1077622222, -4160, 7},
    {-3360, 1077622222, -4160, 7}
};
static const weight weights_9[96] SMILE_DETECTOR_WORDS = {
    -14, 97, 109, 6, -6, -2, -24, -23, -110, 12, -11, 80, 4, 113, 73, -5, -25, -82, -21, -42, 80, -4, -92, -127, -28,
    -71, -11, 127, 10, 1, -8, 22, 127, 0, 6, -126, -50, -18, 16, -10, 8, -24, 54, -5, 16, -127, 84, -8, -35, 80, 23,
    -33, 77, 21, 105, -127, -49, -110, 46, 3, 19, 47, -27, 13, 55, -9, -1, -33, 0, 0, 0, 0, -4, -14, -4, 14, 0, 0, 0,
    0, -34, 42, -16, 7, 0, 0, 0, 0, 96, 6, -127, -4, 0, 0, 0, 0,
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
    int8_t rows[84];
    for (int y = 0; y < 28; y++, picture += 252, out += 28) {
        for (int i = 0; i < 84; i++)
            rows[i] = (int8_t)grey[(uint8_t)picture[i]];
        largest(&layer_2, rows, 84, out);
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
