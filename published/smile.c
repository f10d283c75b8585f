/* SPDX-License-Identifier: Apache-2.0
   The licence is that of the code; the numbers in it, the weights, are the network's and belong to whoever trained it.

   Is this face smiling? A network of 7 layers in plain C.
   Written by emolib 0.1.0 with `emolib run --profile paper` from an int8 .tflite file whose SHA-256 is
   8866da99ac5d9751a6682c582970af94c896b206f8f9696d253edf4fe70d4806.

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

typedef struct {
    int out_height, out_width, channels;  /* of the output */
    int window_height, window_width;
    int stride_y, stride_x;               /* from one window to the next */
} pool;

#if SMILE_DSP || SMILE_HELIUM
static inline void store4(void *to, uint32_t bytes) { ((four *)to)->bytes = bytes; }
#endif

#if defined(SMILE_EMULATE_DSP)
static inline uint32_t largest4(uint32_t x, uint32_t y)
{
    uint32_t most = 0;
    for (int shift = 0; shift < 32; shift += 8) {
        const int8_t a = (int8_t)(x >> shift & 0xffu), b = (int8_t)(y >> shift & 0xffu);
        most |= ((uint32_t)(a > b ? a : b) & 0xffu) << shift;
    }
    return most;
}
#elif SMILE_DSP
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
#if SMILE_DSP
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
            MULTIPLY("=&r", FIRST NEXT NEXT NEXT NEXT NEXT NEXT NEXT NEXT NEXT);
            while (--rounds > 0)
                MULTIPLY("+r", NEXT NEXT NEXT NEXT NEXT NEXT NEXT NEXT NEXT NEXT);
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

/* 2  largest of 2x2           35x42x1 -> 17x21x1 */
static const pool layer_2 = {
    17, 21, 1, /* out_height, out_width, channels */
    2, 2, /* window_height, window_width */
    2, 2 /* stride_y, stride_x */
};

/* 3  convolution 3x3, ReLU    17x21x1 -> 17x21x12            38,556 multiply-accumulates */
static const channel table_3[12] = { /* see channel */
    {66, 1249824703, -16320, 7},
    {-828, 1356438469, -16320, 7},
    {465, 1604658884, -16320, 7},
    {96, 2073563887, -16320, 7},
    {-450, 1898489719, -32640, 8},
    {-501, 1813136197, -32640, 8},
    {249, 1270044562, -16320, 7},
    {435, 1814593316, -16320, 7},
    {618, 1164799946, -16320, 7},
    {-468, 1207996839, -16320, 7},
    {-3777, 1843252172, -32640, 8},
    {1274, 1902576599, -32640, 8}
};
static const weight weights_3[152] SMILE_WORDS = {
    -10, 52, -32, 0, -25, -21, -6, 0, 105, 51, -127, 0, 1, -32, -46, 0, 91, -82, -45, 0, -3, 25, 127, 0, -66, 20, 44,
    0, -8, 56, 15, 0, 88, -127, 79, 0, 125, -75, -55, 0, -25, -46, 24, 0, -127, -8, 80, 0, 21, -127, 51, 0, 39, -86,
    -30, 0, 91, -49, 71, 0, 86, -56, -121, 0, -19, -30, -28, 0, 127, 92, -65, 0, 41, 38, -127, 0, 27, 2, -79, 0, 19,
    -87, 108, 0, 6, 127, -2, 0, 28, -36, 0, 0, -75, -36, 46, 0, 22, 71, -25, 0, 10, -127, 105, 0, 62, -96, -1, 0, 17,
    -105, 127, 0, 64, -127, 73, 0, -77, -20, 71, 0, -64, 29, -127, 0, 38, -105, -86, 0, 73, 114, -20, 0, -27, -31, 22,
    0, -9, -40, -37, 0, -8, 46, 127, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};
static const convolution layer_3 = {
    17, 21, 1, /* height, width, channels */
    8, 10, 12, /* out_height, out_width, filters */
    3, 3, /* kernel_height, kernel_width */
    1, 1, /* stride_y, stride_x */
    1, 1, /* above, left */
    22, 4, 12, /* columns, column, taps */
    3, /* unrolled */
    -128, /* in_zero */
    weights_3, table_3
};

/* 4  largest of 2x2           17x21x12 -> 8x10x12            in one with 3 */

/* 5  convolution 3x3, ReLU    8x10x12 -> 8x10x16            138,240 multiply-accumulates */
static const channel table_5[16] = { /* see channel */
    {-247521, 1707454178, -32640, 8},
    {-110072, 2090712078, -32640, 8},
    {-94747, 1831762244, -32640, 8},
    {-43292, 1229282722, -16320, 7},
    {-240823, 1376128494, -16320, 7},
    {-80849, 1209448327, -16320, 7},
    {-163744, 1853302177, -32640, 8},
    {-198625, 1271863423, -16320, 7},
    {-119354, 2084910382, -16320, 7},
    {-148817, 2038771095, -32640, 8},
    {-134793, 1913980424, -32640, 8},
    {-54023, 1676246839, -16320, 7},
    {-43003, 1984278485, -16320, 7},
    {-202945, 2130018357, -32640, 8},
    {-115259, 1589981624, -32640, 8},
    {-190479, 2017766230, -32640, 8}
};
static const weight weights_5[1736] SMILE_WORDS = {
    -57, -120, -19, -23, 68, 10, -9, -26, -5, -76, -79, -63, -2, 118, 3, 5, 36, -16, -45, -80, 27, -15, -71, -65, -53,
    -2, -38, 17, -36, -13, -29, 46, -61, -44, -127, 11, -40, -34, -6, 25, -19, 0, -54, -85, -25, 17, -66, 33, 26, 19,
    -69, 83, 37, -8, -44, -56, -80, -36, 35, 9, -23, 47, -26, 9, -6, -11, -10, -5, 15, -13, 8, 15, 5, 14, 54, -48, 75,
    -24, 20, 3, -21, -2, -38, -11, 17, 91, 30, 7, 36, 57, -62, -26, 13, -18, -46, -6, -77, -13, 4, 14, -93, 3, -2, 19,
    -37, -78, -47, -33, -28, -75, -85, -30, -40, -18, -67, 35, -64, -30, -53, -33, -32, 55, -35, 23, 53, -22, -60, 12,
    -93, -90, -45, -10, -32, 11, 51, 18, 4, 33, -6, 45, -24, -93, -3, -8, -19, -8, 54, -18, 6, 28, -28, 59, 33, -13,
    9, 21, -42, -24, 63, -32, -13, 47, -85, 32, -25, -7, -10, 85, -54, 36, -59, -62, -8, 49, 22, -43, -94, -59, -53,
    -21, -23, -16, -127, -42, -88, -2, -40, 28, 7, -40, -56, -5, -76, 69, -29, -21, -42, -20, -16, -2, -28, 2, -55,
    46, -19, -24, -46, 66, 27, -17, 3, 57, 42, -12, -38, -10, 39, -89, -54, -65, 125, -43, 8, -80, -3, -4, 17, -68,
    16, 67, 5, -16, 46, -50, -66, -95, 61, 20, -52, -23, 47, -67, 13, -56, 5, -9, 0, 13, 11, 6, -8, -38, 43, -22, 74,
    36, -3, 24, -44, -55, 56, 37, 25, -12, 2, -46, 18, -36, -116, 37, -17, -23, 14, 24, -51, 71, 34, -127, 16, -20,
    63, -13, -38, -121, 31, 26, -40, 47, 13, -44, 32, -55, 74, -72, -107, -64, 35, -5, 1, -58, -4, 24, 17, -24, 81,
    -5, -38, -32, -24, -107, -34, -53, -47, -24, -2, -16, -64, -43, -56, 3, -14, -41, -8, -32, -42, -72, -38, 6, 9,
    -10, -45, -78, -12, -99, -15, 19, 8, 53, -10, 13, -68, -2, 21, -31, -1, 22, 84, 95, 50, -29, 65, 94, -2, -90, -27,
    90, 86, -45, 24, 35, -2, -50, 48, -39, 31, 87, -1, 20, -13, -44, 0, -46, -46, 17, 23, -64, 81, 54, -40, -47, 46,
    -51, -86, 21, -26, 13, 24, -1, 9, -41, 7, -22, 38, -46, -48, 1, 0, 57, -16, -12, 4, 40, -57, 45, 14, -37, -63,
    -39, -38, 127, -14, -27, 14, 29, 7, -7, -35, -58, 39, 39, 6, 9, 57, 54, -4, 44, 6, 95, -3, -22, 30, 52, -127, 29,
    -50, -28, 127, 24, -42, -13, 10, -52, 6, -49, -12, 78, 7, 24, -72, 7, 5, 4, 43, 84, 3, -57, -37, 21, -48, -54,
    -29, -66, 3, -57, -19, -27, -21, 13, 8, -28, -30, 40, -19, -32, -1, 10, 24, 0, -4, -34, 23, -36, -15, -23, -62,
    -12, -110, -32, 10, 9, 6, -8, -109, 30, -13, 43, 40, -5, 34, 1, -67, -78, -16, 3, -21, 4, -37, 47, 39, -29, -102,
    -3, -6, -43, -48, -37, -56, -30, 35, -23, -41, -19, 23, -14, 13, -12, -19, -56, 28, 18, -79, -70, -4, 21, 8, -40,
    -34, 0, -41, -58, -22, -27, -13, -56, -36, -35, -9, -39, -16, -17, -38, 7, 11, -88, -38, -32, -87, 20, 53, 62,
    -43, -2, -4, -89, -56, -49, -74, 25, 8, -79, -25, -69, 22, -20, -49, -74, -49, -49, 11, 3, 11, 24, -10, 16, 31,
    31, -29, 45, -4, -40, 15, -69, 16, -21, -53, -80, 33, 54, -39, 31, 29, -12, -51, -55, -54, 65, -8, -51, -53, -1,
    9, -26, -35, -53, 85, -6, 30, -18, -42, -66, 27, 8, -39, 23, 2, -55, 12, 6, 17, 86, 73, -2, 12, -16, -8, -36, 59,
    104, -19, 57, 46, 20, -85, -15, 72, 15, -84, -2, -22, 5, 7, 24, -16, -69, -2, -2, 4, 19, -6, -66, -62, -124, -91,
    -68, -15, 24, -23, 56, -28, -101, -3, 33, -33, -6, -110, -9, -76, -8, -118, -73, -74, -9, -28, -91, -24, -122,
    -40, -30, -88, -65, -61, 18, 6, -112, 15, 26, 28, -76, -67, -9, -58, 4, -43, 19, -31, 33, 22, -127, 37, -24, -37,
    -4, 3, -48, 27, -6, -32, -116, 20, 29, -9, -13, -9, 96, 127, 20, -76, 44, 6, -33, 28, -8, -19, -88, -48, -60, 0,
    4, -4, 13, 82, -79, -4, 45, -22, -21, -70, 29, 65, 9, -78, 39, -37, -29, -36, -11, -2, -34, -6, -75, -28, -83, 1,
    -36, 66, -96, 23, 9, 28, -46, -41, -13, 54, 12, -45, 19, -5, -13, 37, -54, -71, -100, 11, -104, 45, 10, -31, -21,
    15, -34, -18, 25, -18, -9, 16, 57, 3, 23, -50, 78, 12, 76, 44, 14, 31, -52, 19, -37, 16, 18, 1, 27, 16, 5, -46,
    -34, -37, -66, -65, 34, 73, -23, -7, -3, -56, -71, -48, -59, 4, 4, 20, -1, -8, -71, -44, -36, 15, 38, -11, -6, 70,
    -51, 41, 38, -1, -21, -26, 27, 24, -5, 45, -50, -34, -64, 12, -29, 72, 26, -72, -39, 36, 52, -16, -4, -51, 10, 9,
    29, -86, -36, -53, -7, 47, -13, -35, 5, -13, -53, -11, -19, -42, 0, 38, 13, -125, -105, 3, -34, -9, -56, -25, -20,
    -12, -1, -79, -29, -14, 26, 4, 5, 54, 18, -3, 42, -5, -42, -2, -32, -27, -98, 93, 26, 0, -41, 25, 14, -75, -37,
    -125, -9, 47, 47, -2, 34, -29, -71, 2, -43, 11, 24, -45, 0, -47, -120, 8, 27, -127, -22, 19, 9, -61, -37, -21, 92,
    4, -55, -49, 42, -83, -23, -63, 29, -2, 0, 11, -50, 3, -54, -36, -74, -99, -53, -79, -34, -45, 21, -21, -21, -44,
    24, -40, 11, -85, 28, -36, 38, -82, -41, -22, -26, -5, -57, -58, 9, -49, 33, -3, -11, -29, -59, 23, 71, -37, 12,
    -9, 35, 1, -32, 5, -25, -52, -62, -29, 36, 14, -39, -41, -4, 29, 41, 61, 4, 17, 65, 7, 106, 1, 45, 2, 2, -11, 28,
    43, 88, 6, -43, 12, 75, 61, 10, -1, 78, -93, 8, 5, -3, -15, -23, -20, -54, 1, -67, -27, 10, -64, -26, 14, -116, 5,
    -31, -75, -39, 2, -15, -17, -6, -50, 30, -6, 24, 67, -61, 44, 127, 7, -37, -30, 10, 68, 29, 25, -10, 6, -13, 0,
    34, 88, 16, -14, -2, -7, -69, 36, 9, -36, -6, 43, -60, 17, -6, -32, 49, 51, 58, 13, -19, -12, 31, 21, -55, 6, 80,
    22, 47, 6, -32, 30, 47, -44, 1, 9, -23, 31, -2, 35, 10, 9, -4, 19, -19, 45, 56, 26, -45, 29, 58, 15, -5, -58, -22,
    12, -23, 48, -55, 49, -61, 42, -49, -56, -26, 17, 51, -2, -4, -31, 53, -30, 25, 9, 25, 3, -30, 31, -60, 57, 109,
    3, 1, 52, -52, -24, -47, 30, 22, 15, 89, 15, 37, -6, -7, -14, -3, -46, -36, 33, 12, -121, -44, -1, 21, -58, -34,
    12, -18, -27, -127, -43, -9, 6, 70, 3, 35, -38, 60, -11, -17, -27, -29, -10, -32, -44, -35, -42, 75, -58, -34, 2,
    -35, 6, -119, -33, -36, -10, 22, -24, 29, -10, -12, 32, -4, -40, -12, -35, -28, -80, -14, 1, 20, -66, -3, -56,
    -44, 0, -94, 40, -93, -29, -3, 18, 102, -7, 36, 17, 95, 7, -97, -7, -37, -44, -25, -23, 34, -56, 3, -22, -41, -88,
    -56, -85, -80, 18, 29, -29, 83, -41, -43, -40, -27, -18, -127, -33, -1, -16, 27, -7, 84, 37, 25, -45, -28, -24,
    -18, 37, -95, -2, -3, -10, 23, 72, -64, -28, -7, -48, -93, 17, -10, 8, 2, 15, 24, -26, 17, 20, 42, -9, -6, 16, -5,
    -59, -14, -54, 45, 62, 5, -5, -31, 33, 4, -24, -46, 16, 12, -35, 51, -76, -12, -64, -19, 12, -51, 53, 13, -117,
    -16, -78, 11, 58, 13, -50, 59, -46, -58, -43, -50, 0, 56, -25, 44, 72, 9, -49, -45, 3, 20, 13, 4, -39, 74, 13,
    -13, -5, 26, 17, 37, -64, -37, 7, -11, 10, -9, -2, -18, 82, 22, -35, 7, 1, 12, 48, 52, -28, 44, -5, -31, 0, -21,
    -30, 40, 59, -68, 37, 32, -7, 33, -3, -16, 3, -7, 13, -59, -18, -12, 27, 3, 24, 1, -8, -23, 11, -54, -24, 19, 33,
    -22, 0, -13, 12, 7, -26, -12, 50, -6, -12, -20, -6, -22, -9, 10, -12, 3, -8, 35, -1, -33, 23, -13, -76, -37, -25,
    -12, 33, -51, -27, -17, 53, 23, -85, 27, 13, -87, -18, -41, 3, 100, -45, 49, 35, -40, 15, -4, 29, -73, -83, -49,
    -3, -44, -51, 5, -21, 37, 2, -102, 5, -84, 7, 16, -12, 78, -18, -88, 12, -88, -3, -36, -2, -60, -106, -17, 5, -34,
    -62, 2, 45, -11, -127, -52, 7, -29, -4, -14, -93, 38, -1, -7, -4, -127, 43, -48, -53, -124, -24, -70, 16, -38, 15,
    -34, -76, -33, -9, -44, 51, 53, 16, -44, 23, -37, -40, -45, 16, -40, -103, 57, -42, -1, -10, -28, -75, -20, 51,
    -48, 12, 41, 11, -64, 106, -41, 41, 45, 80, 53, 36, 26, 16, 61, -13, -2, 39, 21, 29, 53, -51, -52, -20, -12, 10,
    -17, -8, -46, 69, 23, 12, 67, 14, -3, -35, -49, 57, -118, -42, -47, 15, -4, 15, -10, -13, 1, -28, -4, -78, 70,
    -56, -79, -24, -75, 4, -39, -35, -92, -46, -65, 5, 9, 17, -13, -106, -32, -1, 6, 40, -22, -37, -35, 31, 5, -69,
    -70, 16, -44, 3, 8, 59, 56, 32, -21, 95, -40, 31, -37, -46, 17, 4, -7, 1, -127, 9, 72, 43, -44, -3, -46, 24, -13,
    -25, -61, -2, 56, -39, -39, 58, -83, -23, -69, 7, -26, -6, -45, 23, -9, -24, -46, -70, 4, 8, -30, 10, -41, -31,
    -33, 2, 10, -101, 24, -20, 46, -37, -6, -82, -39, -12, -15, 74, 0, 13, 125, 81, -16, -127, 4, 2, -48, 28, -2, -23,
    88, 3, 17, 97, 42, -90, -5, 51, -39, -96, -115, -30, -29, -65, -8, 56, -55, -64, -22, -28, -75, -86, -117, -8, 37,
    -32, -14, -26, -10, -65, -3, 0, -31, -95, -68, 0, 0, 0, 0, 0, 0, 0, 0,
};
static const convolution layer_5 = {
    8, 10, 12, /* height, width, channels */
    4, 5, 16, /* out_height, out_width, filters */
    3, 3, /* kernel_height, kernel_width */
    1, 1, /* stride_y, stride_x */
    1, 1, /* above, left */
    12, 36, 108, /* columns, column, taps */
    9, /* unrolled */
    -128, /* in_zero */
    weights_5, table_5
};

/* 6  largest of 2x2           8x10x16 -> 4x5x16              in one with 5 */

/* 7  convolution 4x5          4x5x16 -> 1x1x1                   320 multiply-accumulates */
static const channel table_7[2] = { /* see channel */
    {8511, 2047487021, 256, 9},
    {8511, 2047487021, 256, 9}
};
static const weight weights_7[640] SMILE_WORDS = {
    16, -2, 9, -17, 0, 0, 0, 0, 23, -11, 24, 15, 0, 0, 0, 0, -16, -2, 9, 10, 0, 0, 0, 0, 24, -7, -3, -15, 0, 0, 0, 0,
    45, -29, 18, 24, 0, 0, 0, 0, 73, 27, 14, 27, 0, 0, 0, 0, -16, -6, 21, -53, 0, 0, 0, 0, 0, -69, 6, 70, 0, 0, 0, 0,
    -11, 25, 3, -6, 0, 0, 0, 0, -40, 47, -37, -41, 0, 0, 0, 0, 20, -28, -48, -8, 0, 0, 0, 0, -7, 6, -26, -11, 0, 0, 0,
    0, -19, -10, -29, -10, 0, 0, 0, 0, -4, -12, -4, -9, 0, 0, 0, 0, 40, 31, -18, 2, 0, 0, 0, 0, -9, 2, -8, -14, 0, 0,
    0, 0, -28, -7, 15, 1, 0, 0, 0, 0, 26, -49, -14, 10, 0, 0, 0, 0, -3, -40, -35, 32, 0, 0, 0, 0, 41, 10, -18, 45, 0,
    0, 0, 0, 39, -14, 64, 68, 0, 0, 0, 0, 47, -9, 8, -52, 0, 0, 0, 0, -59, -1, -13, 3, 0, 0, 0, 0, 32, -43, -22, 22,
    0, 0, 0, 0, 20, 0, 39, 48, 0, 0, 0, 0, -83, 70, -83, -68, 0, 0, 0, 0, 69, -45, -48, -52, 0, 0, 0, 0, -24, -5, -10,
    26, 0, 0, 0, 0, 15, 22, -51, -16, 0, 0, 0, 0, 2, 15, 15, 5, 0, 0, 0, 0, 94, 11, -30, -3, 0, 0, 0, 0, -24, 40, -13,
    -23, 0, 0, 0, 0, -23, -5, -22, -8, 0, 0, 0, 0, 8, 6, 5, 15, 0, 0, 0, 0, -12, -4, -16, 44, 0, 0, 0, 0, 12, 36, 23,
    32, 0, 0, 0, 0, 112, -29, -9, -15, 0, 0, 0, 0, 21, -26, 0, 25, 0, 0, 0, 0, 20, 23, 20, 19, 0, 0, 0, 0, -10, -26,
    -24, -11, 0, 0, 0, 0, 62, -12, 36, -6, 0, 0, 0, 0, 6, 14, -70, -17, 0, 0, 0, 0, 3, -54, 8, -29, 0, 0, 0, 0, -44,
    -8, 25, 23, 0, 0, 0, 0, -22, 25, -49, 6, 0, 0, 0, 0, 5, 17, 14, -14, 0, 0, 0, 0, 30, -19, 24, -57, 0, 0, 0, 0,
    -12, 58, 6, 5, 0, 0, 0, 0, -19, -18, 8, 11, 0, 0, 0, 0, 65, 31, -8, 15, 0, 0, 0, 0, -32, 24, -7, -1, 0, 0, 0, 0,
    8, 25, 17, 31, 0, 0, 0, 0, 1, -46, -8, 35, 0, 0, 0, 0, 51, -26, -4, 63, 0, 0, 0, 0, -24, 2, -29, -9, 0, 0, 0, 0,
    -127, 0, -10, 53, 0, 0, 0, 0, 48, -17, 13, 12, 0, 0, 0, 0, -37, 0, -32, -27, 0, 0, 0, 0, -80, -37, 84, -52, 0, 0,
    0, 0, -8, 25, 38, -17, 0, 0, 0, 0, -3, 29, -1, -49, 0, 0, 0, 0, 8, 9, 48, 16, 0, 0, 0, 0, 5, -37, 63, -48, 0, 0,
    0, 0, 30, 27, 22, -33, 0, 0, 0, 0, -4, -18, 0, 19, 0, 0, 0, 0, -25, -20, 1, 5, 0, 0, 0, 0, 44, 39, 2, 33, 0, 0, 0,
    0, -3, 21, 11, -9, 0, 0, 0, 0, 2, -35, -13, 31, 0, 0, 0, 0, 9, -22, 52, -103, 0, 0, 0, 0, 52, 25, 4, 22, 0, 0, 0,
    0, -38, -10, -69, 46, 0, 0, 0, 0, -22, 25, -5, 18, 0, 0, 0, 0, 7, -29, 25, -47, 0, 0, 0, 0, -72, -38, 39, -22, 0,
    0, 0, 0, 25, -6, 10, -38, 0, 0, 0, 0, 4, 26, -23, -38, 0, 0, 0, 0, 16, 13, 3, 38, 0, 0, 0, 0, 16, -9, -1, -45, 0,
    0, 0, 0, 17, 4, -18, 0, 0, 0, 0, 0,
};
static const convolution layer_7 = {
    4, 5, 16, /* height, width, channels */
    1, 1, 1, /* out_height, out_width, filters */
    4, 5, /* kernel_height, kernel_width */
    1, 1, /* stride_y, stride_x */
    0, 0, /* above, left */
    5, 64, 320, /* columns, column, taps */
    10, /* unrolled */
    -128, /* in_zero */
    weights_7, table_7
};

/* 1  mean of 4x4              224x224x1 -> 35x42x1
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

/* The first pixel that is read is number `first`. */
static void jump(smile_axis *a, uint32_t side, uint32_t pixels, uint32_t first)
{
    a->at = (uint16_t)(a->at + first * side / pixels);
    a->rest = (uint16_t)(first * side % pixels);
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

#define SMILE_ROW_PIXELS 168 /* of the picture, that are read in a row */

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
    uint32_t rest = c->x.rest;
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
    uint32_t rest = c->x.rest;
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
    uint32_t rest = c->x.rest;
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
        uint32_t *const sums = c->arena.words + 368;
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
    jump(&c->x, across, SMILE_WIDTH, 28);
    jump(&c->y, down, SMILE_HEIGHT, 84);
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
    largest(&layer_2, arena + 0, 42, arena + 0);
    SMILE_LAYER_DONE(2)
    convolve_largest(&layer_3, arena + 0, (value *)(void *)(arena + 360), arena + 1732);
    SMILE_LAYER_DONE(3)
    SMILE_LAYER_DONE(4)
    convolve_largest(&layer_5, arena + 1732, (value *)(void *)(arena + 0), arena + 1772);
    SMILE_LAYER_DONE(5)
    SMILE_LAYER_DONE(6)
    convolve(&layer_7, arena + 1772, (value *)(void *)(arena + 4), arena + 0);
    SMILE_LAYER_DONE(7)
    *score = arena[0];
    return contrast(context) ? SMILE_OK : SMILE_FLAT;
}
