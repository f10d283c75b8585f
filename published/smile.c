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

/* Four bytes at once. A Cortex-M4 has instructions for that where __ARM_FEATURE_DSP is set; without them the plain
   loops below compute the same bits. SMILE_EMULATE_DSP spells the instructions out in C, to test that path at a desk. */
#if defined(SMILE_EMULATE_DSP)
#define SMILE_DSP 1
#elif defined(__ARM_FEATURE_DSP) && !defined(SMILE_PLAIN)
#define SMILE_DSP 1
#include <arm_acle.h> /* the compiler's own names for instructions */
#else
#define SMILE_DSP 0
#endif
#if SMILE_DSP
#define SMILE_WORDS __attribute__((aligned(4))) /* weights are loaded two words at a time */
#else
#define SMILE_WORDS
#endif
/* Inner loops in an order in which the registers just suffice; compilers do not find it. Clang needs -fomit-frame-pointer for
   it, so there it has to be asked for with -DSMILE_FAST. */
#if SMILE_DSP && !defined(SMILE_EMULATE_DSP) && defined(__OPTIMIZE__) && (!defined(__clang__) || defined(SMILE_FAST))
#define SMILE_ASSEMBLY 1
#else
#define SMILE_ASSEMBLY 0
#endif

/* How an int32 sum becomes a byte: sum * multiplier / 2^31 / 2^shift + zero point, rounded after both divisions, halves away
   from zero after the second. The sum starts at `bias`, in which the input's zero point is included. */
typedef struct {
    int32_t bias, multiplier, offset, shift;
} channel;

typedef struct {
    int height, width, channels;          /* of the input */
    int out_height, out_width, filters;   /* of the output */
    int kernel_height, kernel_width;      /* of the window */
    int stride_y, stride_x;               /* from one window to the next */
    int above, left;                      /* rows and columns that the first window starts outside the input */
    int columns;                          /* that the windows of one output row see */
    int in_zero;                          /* the byte that stands for 0 */
    const int16_t *weights;
    const channel *table;                 /* one for each filter */
} convolution;

/* The bytes of a tensor or of the frame. `flip` is 0x80 for the frame, whose grey values g become g - 128. */
typedef struct {
    const uint8_t *bytes;
    int pitch;                            /* bytes from one row to the next */
    uint8_t flip;
} picture;

#if SMILE_DSP
typedef struct { uint32_t bytes; } __attribute__((packed, may_alias)) four;
static inline uint32_t load4(const void *from) { return ((const four *)from)->bytes; }
#endif

#if SMILE_DSP
static inline void store4(void *to, uint32_t bytes) { ((four *)to)->bytes = bytes; }
#endif

static inline int8_t *zeros(const convolution *c, int columns, int step, int8_t *to)
{
    for (; columns > 0; columns--, to += step)
        for (int n = 0; n < c->channels; n++)
            to[n] = (int8_t)c->in_zero;
    return to;
}

/* Copy what the windows of output row `y` see, column after column, each from top to bottom, so that every window lies in
   one piece. Where a window reaches outside the input, it sees zeros. */
static void gather(const convolution *c, const picture *in, int y, int8_t *strip)
{
    const int channels = c->channels, step = c->kernel_height * channels; /* from one column to the next */
    const int inside = c->left + c->width < c->columns ? c->width : c->columns - c->left;
    const uint32_t flip = in->flip * 0x01010101u;
    for (int ky = 0; ky < c->kernel_height; ky++, strip += channels) {
        const int row = y * c->stride_y - c->above + ky;
        if (row < 0 || row >= c->height) {
            zeros(c, c->columns, step, strip);
            continue;
        }
        const uint8_t *from = in->bytes + row * in->pitch, *const end = from + inside * channels;
        int8_t *to = zeros(c, c->left, step, strip);
        if (channels == 1) {
            for (; from < end; from++, to += step)
                *to = (int8_t)(*from ^ (flip & 0xffu));
        } else {
            for (; from < end; to += step) {
                int n = 0;
#if SMILE_DSP
                for (; n + 4 <= channels; n += 4, from += 4)
                    store4(to + n, load4(from) ^ flip);
#endif
                for (; n < channels; n++)
                    to[n] = (int8_t)(*from++ ^ (flip & 0xffu));
            }
        }
        zeros(c, c->columns - c->left - inside, step, to);
    }
}

/* Where the windows of output row `y` lie, and in *step the bytes from one of them to the next. */
static inline const int8_t *windows(const convolution *c, const picture *in, int y, int8_t *strip, int *step)
{
    *step = c->stride_x * c->channels;
    if (strip == 0) /* each lies in one piece already */
        return (const int8_t *)in->bytes + y * c->stride_y * in->pitch;
    *step *= c->kernel_height;
    gather(c, in, y, strip);
    return strip;
}

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

/* `n` bytes, a multiple of 4, of two windows `a` and `b` of the input times two filters that lie woven, four weights of the
   one and four of the other, each four in the order 0, 2, 1, 3. Each of the four sums goes on from where it was. */
static inline void multiply_2x2(const int16_t *weights, const int8_t *a, const int8_t *b, int n, int32_t sums[4])
{
    const int8_t *const end = a + n;
#if SMILE_ASSEMBLY
    /* as below: 16 products in 16 instructions */
#define STEP                                                                                             \
    "ldrd %[v], %[w], [%[weights]], #8\n\t"                                                              \
    "ldr %[x], [%[a]], #4\n\tsxtb16 %[p], %[x]\n\tsxtb16 %[x], %[x], ror #8\n\t"                         \
    "smlad %[s0], %[v], %[p], %[s0]\n\tsmlad %[s0], %[w], %[x], %[s0]\n\t"                               \
    "ldr %[y], [%[b]], #4\n\tsxtb16 %[q], %[y]\n\tsxtb16 %[y], %[y], ror #8\n\t"                         \
    "smlad %[s2], %[v], %[q], %[s2]\n\tsmlad %[s2], %[w], %[y], %[s2]\n\t"                               \
    "ldrd %[v], %[w], [%[weights]], #8\n\t"                                                              \
    "smlad %[s1], %[v], %[p], %[s1]\n\tsmlad %[s1], %[w], %[x], %[s1]\n\t"                               \
    "smlad %[s3], %[v], %[q], %[s3]\n\tsmlad %[s3], %[w], %[y], %[s3]\n\t"
    int32_t s0 = sums[0], s1 = sums[1], s2 = sums[2], s3 = sums[3];
    uint32_t v, w, p, q, x, y;
    __asm__("ldr %[v], %[end]\n\tsubs %[v], %[v], %[a]\n\tlsls %[v], %[v], #29\n\tbmi 2f\n" /* of an odd number of steps, */
            "1:\t" STEP                                                                     /* the first is half a round */
            "\n2:\t" STEP
            "ldr %[v], %[end]\n\tcmp %[a], %[v]\n\tblo 1b"
        : [weights] "+&r"(weights), [a] "+&r"(a), [b] "+&r"(b), [s0] "+&r"(s0), [s1] "+&r"(s1), [s2] "+&r"(s2), [s3] "+&r"(s3),
          [v] "=&r"(v), [w] "=&r"(w), [p] "=&r"(p), [q] "=&r"(q), [x] "=&r"(x), [y] "=&r"(y)
        : [end] "m"(end) : "cc", "memory");
#undef STEP
    sums[0] = s0, sums[1] = s1, sums[2] = s2, sums[3] = s3;
#else
    for (; a < end; a += 4, b += 4, weights += 8) {
#if SMILE_DSP
        const uint32_t x = load4(a), x_even = even(x), x_odd = odd(x), y = load4(b), y_even = even(y), y_odd = odd(y);
        const uint32_t v = load4(weights), w = load4(weights + 2), t = load4(weights + 4), u = load4(weights + 6);
        sums[0] = add_products(w, x_odd, add_products(v, x_even, sums[0]));
        sums[1] = add_products(u, x_odd, add_products(t, x_even, sums[1]));
        sums[2] = add_products(w, y_odd, add_products(v, y_even, sums[2]));
        sums[3] = add_products(u, y_odd, add_products(t, y_even, sums[3]));
#else
        sums[0] += weights[0] * a[0] + weights[1] * a[2] + weights[2] * a[1] + weights[3] * a[3];
        sums[1] += weights[4] * a[0] + weights[5] * a[2] + weights[6] * a[1] + weights[7] * a[3];
        sums[2] += weights[0] * b[0] + weights[1] * b[2] + weights[2] * b[1] + weights[3] * b[3];
        sums[3] += weights[4] * b[0] + weights[5] * b[2] + weights[6] * b[1] + weights[7] * b[3];
#endif
    }
#endif
}

/* The same for a single window. */
static inline void multiply_2x1(const int16_t *weights, const int8_t *a, int n, int32_t sums[2])
{
    for (const int8_t *const end = a + n; a < end; a += 4, weights += 8) {
#if SMILE_DSP
        const uint32_t x = load4(a), x_even = even(x), x_odd = odd(x);
        sums[0] = add_products(load4(weights + 2), x_odd, add_products(load4(weights), x_even, sums[0]));
        sums[1] = add_products(load4(weights + 6), x_odd, add_products(load4(weights + 4), x_even, sums[1]));
#else
        sums[0] += weights[0] * a[0] + weights[1] * a[2] + weights[2] * a[1] + weights[3] * a[3];
        sums[1] += weights[4] * a[0] + weights[5] * a[2] + weights[6] * a[1] + weights[7] * a[3];
#endif
    }
}

/* `offset` is half of 2^shift, to round, and the output's zero point, shifted to the left. */
static inline int8_t requantise(int32_t sum, const channel *c)
{
    int32_t x = (int32_t)(((int64_t)(2 * sum) * c->multiplier + INT64_C(0x80000000)) >> 32);
    x = (x + c->offset + (x >> 31)) >> c->shift;
    return (int8_t)(x < -128 ? -128 : x > 127 ? 127 : x);
}

static void convolve(const convolution *c, picture in, int8_t *strip, int8_t *out)
{
    const int n = (c->kernel_height * c->kernel_width * c->channels + 3) / 4 * 4; /* weights of 0 fill up the last four */
    const int filters = c->filters, out_width = c->out_width;
    for (int y = 0; y < c->out_height; y++, out += out_width * filters) {
        int step;
        const int8_t *window = windows(c, &in, y, strip, &step);
        const int16_t *weights = c->weights;
        for (int f = 0; f < filters; f += 2, weights += 2 * n) {
            const channel p = c->table[f], q = c->table[f + 1];
            const int both = f + 1 < filters; /* the last of an odd number of filters stands alone */
            const int8_t *a = window;
            int8_t *to = out + f;
            int left = out_width;
            for (; both && left >= 2; left -= 2, a += 2 * step, to += 2 * filters) {
                int32_t sums[4] = {p.bias, q.bias, p.bias, q.bias};
                multiply_2x2(weights, a, a + step, n, sums);
                to[0] = requantise(sums[0], &p);
                to[1] = requantise(sums[1], &q);
                to[filters] = requantise(sums[2], &p);
                to[filters + 1] = requantise(sums[3], &q);
            }
            for (; left > 0; left--, a += step, to += filters) {
                int32_t sums[2] = {p.bias, q.bias};
                multiply_2x1(weights, a, n, sums);
                to[0] = requantise(sums[0], &p);
                if (both)
                    to[1] = requantise(sums[1], &q);
            }
        }
    }
}

typedef struct {
    int out_height, out_width, channels;  /* of the output */
    int window_height, window_width;
    int stride_y, stride_x;               /* from one window to the next */
} pool;

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

/* 2  convolution 3x3, ReLU    28x28x1 -> 28x28x8             56,448 multiply-accumulates */
static const int16_t weights_2[96] SMILE_WORDS = {
    -39, 26, 18, -40, 16, 32, 57, -8, -110, 127, -2, 24, 64, -127, 33, -38, -34, 0, 0, 0, -2, 0, 0, 0, 76, -47, -30,
    32, -3, -81, -54, -93, -40, 127, -87, -25, -35, 38, 79, 127, 12, 0, 0, 0, 45, 0, 0, 0, -22, -66, 127, -80, -10,
    -33, -76, 127, -19, 87, -24, -12, -127, 99, 32, -123, 14, 0, 0, 0, 92, 0, 0, 0, -59, 127, -30, -67, 52, 60, 25,
    71, 3, -40, 74, -62, -15, -22, -127, -101, 39, 0, 0, 0, 45, 0, 0, 0,
};
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
static const convolution layer_2 = {
    28, 28, 1, /* height, width, channels */
    28, 28, 8, /* out_height, out_width, filters */
    3, 3, /* kernel_height, kernel_width */
    1, 1, /* stride_y, stride_x */
    1, 1, /* above, left */
    30, /* columns */
    -128, /* in_zero */
    weights_2, table_2
};

/* 3  largest of 2x2           28x28x8 -> 14x14x8 */
static const pool layer_3 = {
    14, 14, 8, /* out_height, out_width, channels */
    2, 2, /* window_height, window_width */
    2, 2 /* stride_y, stride_x */
};

/* 4  convolution 3x3, ReLU    14x14x8 -> 14x14x16           225,792 multiply-accumulates */
static const int16_t weights_4[1152] SMILE_WORDS = {
    29, -15, 46, -127, 63, 3, 63, 29, -36, -52, -101, 3, 29, -52, -1, 13, -2, 37, -63, 22, 41, 23, 77, -18, 83, 2, 46,
    94, 36, 0, -15, -23, -9, 28, 3, 123, -73, -2, 3, 20, -16, 47, -9, -48, 45, 6, -127, -41, 2, 2, -74, -81, 53, -59,
    72, 64, 37, -86, -47, -22, 61, 31, -21, 40, 10, 37, -69, 33, -9, -70, -49, 70, 27, 9, 39, -7, -108, 8, -54, -23,
    -3, -18, 40, -17, 70, -37, -4, 72, -61, 59, -24, 11, 52, -115, -120, 1, 21, -24, -67, 6, -17, 11, -80, 50, 16,
    -71, 45, -54, 5, -15, 16, -38, -7, -47, 36, 16, 17, -90, 39, -33, 24, 1, -51, -4, -97, 49, 27, -22, -34, -96, 18,
    -26, 17, -20, 36, -52, -99, -25, -58, 37, 18, -49, -77, -25, 17, -78, 40, 20, -32, -84, -17, -29, -45, 14, 6, 6,
    36, 11, 0, -20, -6, 36, 4, 5, -16, -19, -5, -37, -34, -97, -47, -76, 17, 45, 37, 63, 49, 55, 24, -63, -13, 25,
    -17, 7, -40, 6, 24, -36, -26, -17, 16, -19, 20, -105, 15, -8, -94, -18, -11, 19, -21, 36, -7, -19, 25, -20, 28,
    127, 34, 24, -1, -22, -29, 1, 15, 25, -22, -47, -30, -62, -6, 49, 18, 83, 34, 65, -61, -60, -54, -90, -65, -2,
    -28, -50, 11, -55, -70, -20, -55, -35, 81, -127, 60, -31, -52, -35, -2, 21, -11, 22, -11, -10, 77, 70, -15, 63,
    23, -110, 48, -23, -8, -58, -46, 32, -99, -46, -76, -40, 26, 33, -15, 13, -14, -10, -44, 48, -26, 6, -38, 16,
    -112, -98, -29, -101, -65, -32, -31, 48, -27, 17, -72, -23, 31, 57, 9, 41, 49, -27, -63, 45, 18, 64, 48, -32, -58,
    34, -53, -127, 84, -107, 28, -4, 21, -13, -36, 35, 19, 44, 9, -25, -42, -2, -63, -7, -3, -118, 64, -46, -12, -27,
    26, 77, -47, 29, -61, -4, -42, 86, -104, -69, 10, -43, 20, -20, 17, -66, 8, 6, 7, -7, 2, -11, -63, 23, -55, -4,
    69, -24, -20, -9, -74, -2, -22, 55, -26, -26, -30, 3, -6, 48, -71, 87, -48, -55, -38, -127, -10, 41, 74, 6, -68,
    -3, -17, 8, -22, 63, -29, -41, 19, -49, 4, -25, 18, -39, 20, 61, -9, -16, 18, 22, 24, -20, -18, 11, 23, 23, 35, 3,
    -29, 31, 32, 4, -38, 39, -22, 4, -18, -19, -33, 32, -31, -13, -2, -93, 42, 62, 65, -5, -52, -25, -28, -23, 26, 52,
    -1, 5, 62, -41, 4, 5, 3, 6, -10, 2, -14, -8, -43, 29, -12, 73, -10, -77, 80, -24, 84, 32, -6, -9, 5, 41, 10, 1,
    -19, 24, 31, 55, 22, -16, 43, -27, 59, -4, -12, 40, 98, 46, 6, 4, -127, 20, -30, -3, 35, 19, 47, 35, -60, 31, -60,
    -19, 4, -70, -3, -16, 9, -44, 66, 62, -4, -12, 91, -5, -34, 20, -63, -65, 27, -42, 29, 44, 12, 6, -16, 24, 29,
    -92, 49, -49, 55, -25, -23, 16, 0, 4, 12, -6, -42, -24, -83, 43, -12, 29, -17, -19, 52, 0, -73, -76, -40, -56,
    -49, -15, -12, 3, 33, 50, -127, -58, -41, 12, 17, -11, -37, -113, 25, 9, -50, -21, -15, 54, -26, 80, -27, -87,
    -18, -10, 13, -51, 0, -6, 27, -30, -24, -25, -100, 37, 31, -78, 26, 21, -3, -54, 80, -71, 34, -28, 1, -91, 6, 36,
    -22, -116, -107, -24, -52, 11, -74, -45, -28, -59, 26, 96, 72, -1, 37, -4, 11, -41, -23, 110, -84, 24, -2, 122,
    -10, -67, 3, -70, 45, -37, -22, -1, 25, 92, -32, -78, 25, -29, 14, 49, 5, -89, -39, 59, 13, -5, -1, 20, 48, -90,
    -19, -36, 8, 33, 30, -38, 49, -127, -33, 1, 77, 13, 16, 69, 3, -33, -19, 114, -4, 74, -53, 35, 1, 12, 46, -91, 15,
    -27, 66, 10, 75, 40, -96, -49, 59, -48, -14, 83, -25, -77, -49, 43, -87, -25, 20, -6, -37, -89, -57, -127, -33,
    -18, -59, 24, -11, 14, 21, 42, -34, -6, 27, 42, 33, -6, 70, -71, 4, 6, 2, -72, -2, 54, 4, 16, -55, 83, -14, -13,
    -89, -54, 41, -83, 80, -44, 58, 29, 55, -20, -49, 56, -127, 31, 18, -14, 45, 70, 11, -34, -94, 41, 16, 16, -1,
    -31, -60, -71, -77, -122, 8, -58, 10, -26, 103, 47, 5, 114, 2, -29, -31, -34, 48, -82, -22, -77, 17, -71, -19,
    -57, 47, 18, -1, 36, 4, -81, -13, 31, -7, 12, 19, -93, -39, -77, -38, -8, 2, -48, -25, -13, 15, -73, -1, 11, -49,
    -58, -18, -114, -50, -89, -70, 2, -61, -99, 61, 39, 43, -77, -7, 21, -54, -47, -36, -92, -28, -127, -3, -49, -19,
    46, -82, 33, 10, -28, 2, 16, 47, 11, 29, -38, -31, -46, -7, 88, -3, 34, -27, -35, 1, -44, 25, 45, 56, -47, 73,
    -16, 1, -26, -26, 26, -25, -6, -46, -38, -31, -51, 0, 82, 56, 4, 25, 10, -62, -69, -40, -42, -88, -26, -87, -78,
    25, -11, -115, -39, -20, -127, -107, -48, 35, 3, 22, 34, -62, -26, -20, -50, 13, -31, 98, -46, -123, -98, 2, -77,
    1, 33, -42, -28, -19, 33, 16, 40, 30, 2, -16, -83, 19, -93, -51, -77, 28, 18, 34, -54, -31, -36, 8, 6, 26, 73, 90,
    -103, -6, -80, 0, 8, -60, 34, -29, 14, -59, -40, -49, -27, 72, 22, 69, -89, -56, -85, -13, 53, -44, 39, 5, 7, -59,
    -58, -32, -3, -18, 36, 6, 2, -47, -29, -78, 69, 37, 30, 66, -86, -88, 44, 1, -47, -11, -78, 49, -79, 30, 9, 13,
    -12, -15, 104, 3, -34, -57, 51, -68, -83, 4, 31, -25, 11, -102, 64, 93, 50, -49, -4, 60, -83, -85, -27, -25, -39,
    71, 22, -74, 83, -46, 67, 74, 19, 77, -22, 1, -127, -21, -3, -63, 20, 25, 22, 39, 13, -9, 8, 67, 0, 30, 51, 60,
    -29, 72, -58, 73, -7, -15, 20, 52, -26, 9, -13, 72, 42, -11, 57, 39, -64, 29, -24, -64, -1, 18, 76, -37, -43, -22,
    -41, -13, -36, 27, -29, 31, -96, -23, 57, -87, -1, 104, 28, -113, 66, -8, -70, -7, 18, 27, -21, 11, -51, 83, 0,
    22, -82, 71, -22, 29, -49, -2, 72, 6, 2, 52, 49, -35, 14, 63, -22, 127, -20, 26, 57, -50, -63, -18, 47, -5, -56,
    -16, 10, 26, -82, 35, 36, -46, -89, -29, -56, 45, -27, -4, -16, -9, -52, 21, -55, -10, -62, -4, 29, -81, -24, 95,
    9, -32, -15, -17, -106, -24, -10, 27, -74, -62, -112, 91, -37, 65, -53, 37, -25, 2, -1, 41, 60, 39, 26, 51, -127,
    -57, -48,
};
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
static const convolution layer_4 = {
    14, 14, 8, /* height, width, channels */
    14, 14, 16, /* out_height, out_width, filters */
    3, 3, /* kernel_height, kernel_width */
    1, 1, /* stride_y, stride_x */
    1, 1, /* above, left */
    16, /* columns */
    -128, /* in_zero */
    weights_4, table_4
};

/* 5  largest of 2x2           14x14x16 -> 7x7x16 */
static const pool layer_5 = {
    7, 7, 16, /* out_height, out_width, channels */
    2, 2, /* window_height, window_width */
    2, 2 /* stride_y, stride_x */
};

/* 6  convolution 3x3, ReLU    7x7x16 -> 7x7x16              112,896 multiply-accumulates */
static const int16_t weights_6[2304] SMILE_WORDS = {
    -53, 56, 34, -19, -3, 30, 2, -37, -110, 19, 13, -17, -41, 49, -6, 5, 127, 52, 41, -27, 45, -9, 14, 32, 64, -25,
    -28, 16, 12, -10, 20, 19, 0, 25, -32, 10, 6, -35, -29, 10, 3, 29, 37, -76, -3, 15, -37, -48, 108, -49, -23, 40, 9,
    27, 23, -36, -99, -9, -36, -6, -12, 5, -11, 15, -62, -29, 64, -3, -56, 6, -5, 39, 5, -50, -6, -22, 6, -30, 54,
    -23, 77, -30, -22, 34, 78, -24, 56, -8, -49, -75, -29, -17, -89, -14, -45, 20, -53, 104, -15, -30, -50, 127, 7,
    19, -41, 109, 4, -25, -56, -6, -38, 22, -21, -33, 20, -11, 42, -53, -41, 39, -30, 0, 1, 62, -34, -16, -33, 18,
    114, 19, 78, 21, -7, -19, -34, -50, 21, -31, 71, 3, 23, -17, -71, -13, 7, -95, 88, -28, -18, -22, 11, -39, -74,
    18, -56, 38, -19, -18, -24, -7, -8, 44, 53, 1, -9, -22, 16, 31, -13, -66, -23, -90, -7, -25, 68, 23, 20, 28, -2,
    71, 56, 2, -11, -8, -15, -78, 4, -25, -35, -39, -33, -6, -38, 44, 12, 20, 1, -27, 10, -16, -45, -101, -31, -2,
    -22, 21, 29, 10, 68, -6, -41, 82, 43, -49, 4, 38, 18, -104, 45, -44, -9, 9, 40, 3, -9, -94, 27, -8, -48, 19, -3,
    1, -7, -76, -6, 51, -80, -58, 10, -26, -28, -18, -51, 25, 17, -26, -19, 7, 28, -43, -64, 7, 18, -25, 7, 5, -50,
    -14, -38, -12, -13, 6, -11, -2, 34, 105, -65, -59, 11, 42, -10, -8, -47, -59, -56, 31, -3, -11, -31, -76, 58, -1,
    -66, -24, 12, -62, -23, -78, 17, -7, 32, 21, -12, 11, 10, -56, 4, 21, 12, -15, -36, 10, -25, 7, 32, 62, -38, 42,
    77, 29, 21, -37, -7, -14, 39, 26, -29, -26, -11, -45, -15, -37, -57, 28, -37, 4, 17, -2, 33, 19, -54, -66, 59, 15,
    -65, 45, 7, -10, 12, 16, -7, -43, 30, -26, -4, -2, -20, 19, -57, 30, 22, 24, -3, -31, -3, 20, 9, -14, -27, -17, 7,
    25, -17, 4, 57, 10, -30, -14, 13, -37, -26, -55, -35, 20, -29, -103, 8, 36, -50, 10, -54, 20, 17, 22, -42, 111,
    -37, 25, 30, 5, 60, 23, -40, 30, 48, 28, 28, 0, 44, 22, -8, -30, 75, -36, -1, 48, 11, -6, 20, -19, 35, -51, 1,
    -34, -14, -8, -2, -13, -17, -17, 75, -19, 67, -54, 26, -7, -39, 7, -108, -10, 17, 54, -16, -46, 3, 2, 9, 21, -20,
    27, -26, -30, 12, -86, -40, -12, 21, 71, -30, -16, 96, 53, -78, 25, -27, -127, 25, -11, -56, -2, -100, 41, 22, 32,
    38, 0, -14, -1, -4, -35, -19, 21, -69, -48, -21, -13, -28, 50, 23, 69, -18, -23, 41, 37, -18, 3, 21, 3, 18, -77,
    -10, -15, -15, -1, 31, -3, 12, -27, -26, 4, -57, 43, 9, 46, 15, 19, 2, 2, 31, 13, -4, 6, 84, 22, 86, 21, -84, -84,
    -15, 34, -25, -127, -23, 97, 41, -66, 60, -1, -19, 14, 24, 41, -29, 22, -48, 54, 15, -7, -37, -78, 71, -33, -6,
    -49, -31, 27, -55, -36, -36, 28, -12, -5, -1, -33, -49, -49, -23, -28, -15, 17, -18, 13, -76, -15, -29, 14, -56,
    -16, 93, -72, -64, -92, 25, 12, -5, -17, -40, 15, -56, -40, -2, 10, -6, -98, -35, -23, -47, -1, -81, -77, -14,
    -20, 20, 58, -14, 46, -9, -31, -13, 20, 2, -49, -2, 36, 33, 19, 43, 14, -21, -42, 23, -9, 2, -10, -17, -19, -13,
    18, -2, 17, 15, 27, 15, -9, -57, 51, -11, 81, 49, -38, 12, -4, 39, -127, -33, 12, -49, 5, -6, -18, 20, -40, 5, 27,
    -32, 4, -59, 7, 39, 16, 26, 52, 23, -24, -13, 37, -43, -19, 10, 56, 10, -19, 13, -86, -24, -10, 2, 8, -76, 40, 79,
    52, 39, -15, -7, 5, -53, 19, -20, -39, 17, 59, -70, 35, -72, 85, -25, -1, -8, 8, -31, -42, -15, 34, -4, 1, 34, 11,
    -26, -25, 33, 35, -1, 65, 64, 4, -29, 45, 107, -94, -23, 35, 31, 64, -3, -28, 48, 33, 32, -19, -80, 30, 3, -25,
    -42, -14, 116, -127, -2, -40, 16, -64, 14, 1, 40, -12, 21, -13, -1, -24, 57, -39, -6, 42, -24, -32, 9, -24, -38,
    -22, 14, -61, -2, -19, 11, -10, -2, -14, -22, 19, 13, -31, 34, -35, -27, -56, -1, 8, 25, 19, -11, -29, -119, 49,
    25, -95, -30, 36, -33, 10, 6, 28, -75, -10, 23, -52, 15, -60, 18, -69, -30, 9, -55, -12, 40, 42, -11, -23, -83, 8,
    55, 76, -12, -34, 101, -59, 36, 1, -19, 24, -59, 17, 11, -13, -48, -7, -1, -25, -6, -35, -30, -60, -11, -14, -72,
    3, 54, 30, 50, -40, 7, -18, 2, -62, 31, -10, -66, -50, 8, -18, -43, -32, -36, 6, -38, -6, -2, -53, -1, -38, 22,
    11, -41, 12, -27, 32, -80, 34, 4, 30, -10, -40, -18, -22, -15, 7, 5, 10, 25, 70, -49, 47, -14, 25, -18, 24, 30,
    74, -54, -31, 45, -4, -22, -52, 24, 4, 53, 9, -9, -12, -51, 13, 15, -18, 49, 79, -29, 47, 11, -25, -30, 13, 3,
    -67, -9, -78, -77, -11, -58, -58, 10, 7, -7, -18, -43, 11, 10, 75, 5, 55, 8, 28, 41, -15, -27, -65, 19, 64, 105,
    40, -29, -17, 1, -10, -46, -28, -21, 14, 5, -14, 47, 13, -21, 0, -24, 1, -59, 39, -15, 21, -8, 16, -50, -41, 6,
    58, -42, -3, -79, -8, 7, 21, -14, -2, -41, -7, 13, 26, 15, 29, -57, -70, -68, -70, -49, -44, 8, 32, 20, -79, 9,
    32, -44, 36, -64, 6, 1, -46, 34, -9, -7, -13, -66, -40, 16, -62, -22, -67, 42, 17, -38, -30, 12, -37, 9, -25, 30,
    66, -12, 42, -81, -37, -71, -18, -44, 0, -64, 30, 59, 21, 51, 28, -57, -35, -51, -56, -14, -74, -11, -54, -30, -8,
    -76, -26, -23, -3, -2, -13, -41, -67, -38, 127, 20, 31, -76, 0, -102, -59, 24, 31, -4, 27, 101, -76, -97, -105, 6,
    -27, -60, -48, -28, -43, -2, -24, -23, 10, 8, -45, 10, 50, -5, -5, 17, 21, 32, -32, 63, 59, -18, -91, 21, 8, -6,
    -29, -31, -41, -46, -23, -67, -28, -29, 25, -20, -90, -29, 2, -21, -87, -27, -33, 29, 0, -4, 56, 36, -54, 40, -41,
    -24, -127, 24, -83, -52, -46, 3, -46, -81, -12, 36, -18, 21, 25, -23, 25, 1, -22, -53, 10, -32, -33, -30, -19, 37,
    -20, -45, -91, 49, -28, -7, 16, -69, -35, 26, -103, -95, -56, 26, 5, -3, -7, 11, 8, 28, 9, -26, -20, 1, 7, -28, 4,
    -33, -9, -5, 14, -36, 20, 21, -28, 42, -37, 5, 6, 33, -53, 49, -1, 49, -64, -7, -1, 14, -58, 9, 43, -25, -11, -29,
    1, -11, -19, -10, -18, 0, 41, 51, -48, 0, 62, -17, -28, -25, -20, 28, 5, -24, 6, 8, -3, -19, 17, 15, -2, 45, 22,
    -23, -22, -36, -10, -30, 0, -33, 31, -49, 12, -16, -58, -59, -35, -18, -57, -70, -62, 1, 22, 24, -65, 0, -2, -3,
    -9, -8, -30, 38, 6, 41, 53, 64, -1, -36, -5, -11, -84, 0, 52, 51, 38, 49, 127, -67, -84, -21, -34, 18, 26, -41,
    54, 45, -93, 12, 82, 8, 60, 71, 34, -32, 29, -5, -56, -28, 9, 48, -53, 66, 89, 7, 45, 4, -1, 9, -39, -32, -13,
    -31, 23, -4, 1, 56, -21, -28, 36, -50, 44, -12, 8, -38, -66, -11, -8, -44, -12, -11, -39, 1, 22, 45, -38, -52, 2,
    20, -12, -59, 19, -2, -62, -18, -127, -89, 20, 44, -38, -33, 37, 47, -30, 7, -20, -10, -66, -19, -6, -1, -1, 19,
    -31, -9, 78, -51, -29, -60, -27, -34, -43, 74, 38, -40, -38, -8, -26, -34, -68, 46, -71, -43, 13, -93, 27, -31,
    76, 0, 11, 12, -35, 44, -12, -100, -24, -54, 22, 22, -37, -23, 4, -31, 47, -25, -40, 30, 41, 31, 28, -46, -53, 8,
    10, 9, 0, 52, -56, -44, -18, -17, -24, -36, -33, -1, -23, 17, -33, -9, 18, -8, -21, -63, -31, 4, 15, 30, 14, -34,
    -50, -84, -61, 37, 19, -6, -44, 5, -38, -79, -19, 1, -37, 46, -80, -60, -51, -8, 13, -41, -31, 1, 71, 4, -45, 23,
    -21, 19, -38, -36, -4, -5, -39, 41, -22, -1, 35, 28, 21, 19, 14, 21, 6, -6, -6, -49, -71, 51, -20, -14, -23, -32,
    -1, 1, 43, 70, 15, 9, -14, 36, -35, -8, 1, 7, 37, -6, -34, -31, 38, -10, 2, 51, 51, 11, -7, -27, -23, -109, -23,
    62, 103, -34, -14, 22, 60, 6, 55, -76, -64, -31, 55, -6, -3, -26, 55, -12, -37, 10, -1, 24, 24, 15, 3, -2, -48,
    21, 21, -7, -1, -107, 55, -37, 77, 7, 25, 32, 4, 4, 51, 47, 35, -24, 17, -39, 5, -41, -36, 2, 5, -39, -51, 9, -19,
    -15, 78, -44, 21, -18, -44, -14, -19, 40, -41, -35, -61, 3, -45, 11, -59, -39, -51, 61, 13, -9, 13, -73, -17,
    -113, -45, 60, 41, -36, -32, 50, 13, -14, 54, -38, 127, -43, 27, 17, -20, 19, -4, -17, -18, -8, -27, 4, -27, -70,
    1, -23, -24, -22, -8, -5, 46, -67, -13, -26, -42, 12, -5, 20, -21, -54, -3, -72, 64, 31, 34, 26, -19, 80, -50,
    -92, 18, -35, -29, 6, -23, -40, -18, 14, 15, -9, -2, 31, 53, -2, -1, -26, -11, 0, -8, -7, 50, 24, -46, -20, 2, 7,
    -33, -2, -1, -57, 67, -1, -12, -13, 48, -4, 0, -91, -73, 1, -36, -37, 12, -25, 14, 26, 33, -20, 8, -20, -71, -3,
    -18, -76, -56, 10, -17, 8, -21, -35, 60, 1, -22, 13, 28, -3, -53, -21, -50, -14, -38, -81, 22, -22, -34, 5, 4, 31,
    -17, -28, -58, -59, -52, -39, -40, -60, -1, -11, -34, -20, -23, -43, 56, 102, -24, 2, -88, 15, -127, -80, -117,
    -64, 84, -33, 56, 10, 18, 6, 21, -16, -22, -19, -45, 37, 24, -39, -57, 21, -2, -60, 60, 39, -11, 2, -58, 37, 28,
    -16, 27, -31, -43, 3, -72, 36, 34, -24, -37, -81, 12, 65, -30, -20, 32, -34, -116, -77, 1, 3, -6, 84, 25, -19, 24,
    12, 74, 46, 22, -5, 8, -54, 52, -9, 51, 11, -7, 38, -55, 15, 76, 40, 26, 35, -54, 13, -67, -25, -63, -76, -2, 8,
    24, -15, -6, 37, 11, 3, 46, 52, -32, -20, 11, -1, -13, -16, -29, 19, -23, -54, -15, 33, -7, 14, -68, 9, 32, -72,
    -2, 39, 6, 45, -8, -13, -40, -16, -38, 55, 42, 28, -33, 61, -17, 35, 57, -12, -3, 40, -30, -53, 21, -127, 86, -34,
    -39, -66, -52, 5, 3, -35, -4, 4, -19, 48, -3, 35, -68, 80, -49, 76, -36, -12, -16, 57, 2, 56, -17, -43, -17, -113,
    -4, 15, 20, 66, 3, 16, -16, 65, 3, 75, -64, -14, -26, 32, 22, -60, -101, -54, -60, -3, -73, -15, -106, -11, 95,
    74, -85, -2, -27, 15, -59, -81, -54, 28, -49, -63, 40, -32, -108, 51, 48, -59, -49, -29, 54, 4, 4, 34, 46, -124,
    -16, -46, 1, 34, -27, -51, -32, 96, -104, -21, -16, -27, 8, 43, 24, -80, -1, -11, 2, -26, -31, 24, -70, 40, 74,
    52, -53, -50, -76, -7, -121, -6, -4, -44, 41, -22, -49, 62, -77, 8, 2, 16, 1, -12, -35, -80, -62, -50, -5, -4, -8,
    44, -61, -11, -127, 44, -53, -51, -27, 49, 16, -6, -106, -21, -98, -45, 30, 19, -77, -112, 40, -53, 22, 10, 38,
    -3, -33, 38, -97, -2, -17, -1, -7, 57, 14, 91, -41, 22, -64, -51, 0, 11, 29, -36, 0, -33, 23, 58, -7, 68, -20, 45,
    12, -55, 13, 30, -7, 27, 40, 5, -67, -54, -32, 24, -30, 17, 33, -31, 8, 37, -52, 9, 24, -25, -13, -32, 3, 19, 8,
    29, -9, -12, -1, 20, 20, -18, 92, -34, 44, 13, -25, -49, -15, 6, 103, -6, -15, 30, 0, 17, -17, -15, -12, -3, 8,
    -40, -15, -14, 21, -44, -7, -22, 57, 22, 25, -45, -41, -61, -3, 36, 34, 8, 35, 4, 7, -47, 3, -40, 10, 72, -37,
    -57, 47, -44, 6, -54, 92, -45, 41, 26, -25, 71, -50, 26, -21, 10, 3, 27, -16, 14, 4, 8, -53, -20, 11, 97, -46, 14,
    -24, -40, -7, -22, -40, -18, -24, 40, 127, 21, -3, -65, -65, 32, -11, 54, -34, -9, -19, 98, 7, -10, 0, 49, 27,
    -29, -21, 28, -20, 34, 13, 41, -67, 3, 42, 5, -16, -23, -24, -28, 21, -87, -40, -37, -47, -30, 18, -20, -25, -8,
    19, -38, -25, -43, -29, -13, 24, -70, -31, -40, 40, -10, 18, -44, -13, -55, 21, -45, 7, 21, -5, -27, 22, 65, -6,
    -71, -13, 22, 25, 59, -57, 27, -35, -29, 2, 18, -54, 17, 6, 9, -61, 0, 22, -46, 49, 59, 32, -55, -59, -24, 35, 29,
    -30, 4, -25, 37, -18, -39, 10, -37, -45, 32, -31, -45, 14, -26, -49, 61, -92, 71, -51, 17, 55, 40, -15, -27, 42,
    86, 9, -13, 26, 36, 1, -10, 42, 2, -15, -80, -127, 29, -15, 23, 33, 27, -11, -44, 122, -31, 35, 72, -11, 25, -41,
    -57, -70, -16, -20, 2, 3, 17, 13,
};
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
static const convolution layer_6 = {
    7, 7, 16, /* height, width, channels */
    7, 7, 16, /* out_height, out_width, filters */
    3, 3, /* kernel_height, kernel_width */
    1, 1, /* stride_y, stride_x */
    1, 1, /* above, left */
    9, /* columns */
    -128, /* in_zero */
    weights_6, table_6
};

/* 7  largest of 2x2           7x7x16 -> 3x3x16 */
static const pool layer_7 = {
    3, 3, 16, /* out_height, out_width, channels */
    2, 2, /* window_height, window_width */
    2, 2 /* stride_y, stride_x */
};

/* 8  convolution 3x3          3x3x16 -> 1x1x1                   144 multiply-accumulates */
static const int16_t weights_8[288] SMILE_WORDS = {
    -13, 23, 1, -3, 0, 0, 0, 0, 8, -24, 2, 1, 0, 0, 0, 0, 31, -14, -27, 43, 0, 0, 0, 0, -4, 5, -5, -35, 0, 0, 0, 0,
    26, 37, -10, 17, 0, 0, 0, 0, 3, -5, -30, 19, 0, 0, 0, 0, -27, 33, 11, -48, 0, 0, 0, 0, -40, 25, -33, 29, 0, 0, 0,
    0, 11, -16, -21, 8, 0, 0, 0, 0, 10, -4, -10, 20, 0, 0, 0, 0, -16, 43, -20, -28, 0, 0, 0, 0, -5, -6, 7, 10, 0, 0,
    0, 0, 34, 17, -11, 10, 0, 0, 0, 0, 12, -4, 16, 6, 0, 0, 0, 0, 55, 9, 23, -45, 0, 0, 0, 0, -53, -22, -47, 22, 0, 0,
    0, 0, 9, 8, 37, 42, 0, 0, 0, 0, 17, -32, -35, 35, 0, 0, 0, 0, -16, 27, -72, 2, 0, 0, 0, 0, 3, -25, 24, 34, 0, 0,
    0, 0, -30, -15, -1, 10, 0, 0, 0, 0, 43, 2, -13, 5, 0, 0, 0, 0, 15, 15, 40, -8, 0, 0, 0, 0, 32, 28, -70, 53, 0, 0,
    0, 0, -15, -63, -34, 9, 0, 0, 0, 0, -26, 6, -20, 1, 0, 0, 0, 0, 1, 2, 34, -95, 0, 0, 0, 0, 31, 78, 8, -70, 0, 0,
    0, 0, -14, -52, 40, -22, 0, 0, 0, 0, -112, 93, -39, -127, 0, 0, 0, 0, -45, -74, 57, 34, 0, 0, 0, 0, -6, 44, 82,
    -10, 0, 0, 0, 0, 73, 26, 98, -125, 0, 0, 0, 0, -32, -45, 91, -13, 0, 0, 0, 0, 89, -94, -16, -6, 0, 0, 0, 0, 74,
    66, 58, -70, 0, 0, 0, 0,
};
static const channel table_8[2] = { /* see channel */
    {3804, 1421847721, -10496, 9},
    {3804, 1421847721, -10496, 9}
};
static const convolution layer_8 = {
    3, 3, 16, /* height, width, channels */
    1, 1, 1, /* out_height, out_width, filters */
    3, 3, /* kernel_height, kernel_width */
    1, 1, /* stride_y, stride_x */
    0, 0, /* above, left */
    3, /* columns */
    -128, /* in_zero */
    weights_8, table_8
};

/* 1  every 8th pixel          224x224x1 -> 28x28x1
   The frame's middle is scaled on the fly to a picture of SMILE_WIDTH x SMILE_HEIGHT; only pixels that layer 1 reads are
   computed. Pixel u of n begins at u * side / n, and is the mean of all that lies before the next one, or what it begins on. */
#define SMILE_ROW_PIXELS 28 /* of the picture, that are read in a row */

static void divide(smile_axis *a, uint32_t side, uint32_t pixels, uint32_t stride)
{
    a->one = (uint16_t)(side / pixels);
    a->one_rest = (uint16_t)(side % pixels);
    a->step = (uint16_t)(stride * side / pixels);
    a->step_rest = (uint16_t)(stride * side % pixels);
    a->rest = 0;
}

/* How many of the frame's pixels the present one is the mean of. */
static inline uint32_t extent(const smile_axis *a, uint32_t pixels)
{
    const uint32_t n = a->one + (uint32_t)((uint32_t)a->rest + a->one_rest >= pixels);
    return n > 0 ? n : 1;
}

static inline void move_on(smile_axis *a, uint32_t pixels)
{
    uint32_t rest = (uint32_t)a->rest + a->step_rest, at = (uint32_t)a->at + a->step;
    if (rest >= pixels) {
        rest -= pixels;
        at++;
    }
    a->rest = (uint16_t)rest;
    a->at = (uint16_t)at;
}

static inline uint32_t grey_of_rgb565(uint32_t high, uint32_t low)
{
    const uint32_t red = high >> 3, green = (high << 3 & 0x38u) | low >> 5, blue = low & 0x1fu;
    return (77 * (red << 3 | red >> 2) + 150 * (green << 2 | green >> 4) + 29 * (blue << 3 | blue >> 2) + 128) >> 8;
}

/* Two bytes of RGB565 or one of grey. */
static inline uint32_t grey_at(const smile_context *c, const uint8_t *at)
{
    return c->colour ? grey_of_rgb565(at[c->high], at[c->high ^ 1]) : *at;
}

/* Take in one of the `rows` rows that the present row of the picture is the mean of; with the last one, `line` is written. */
static void add_row(smile_context *c, const uint8_t *row, uint32_t rows, int last, uint8_t *line)
{
    const uint32_t bytes = c->bytes;
    smile_axis x = c->x;
    if (c->nearest) { /* each is one pixel */
        const uint32_t step = x.step * bytes;
        uint32_t rest = 0;
        for (uint8_t *const end = line + SMILE_ROW_PIXELS; line < end; line++, row += step) {
            *line = (uint8_t)(grey_at(c, row) ^ 0x80);
            rest += x.step_rest;
            if (rest >= SMILE_WIDTH) {
                rest -= SMILE_WIDTH;
                row += bytes;
            }
        }
        return;
    }
    uint32_t *sums = c->arena.words + 0;
    x.at = 0;
    for (int i = 0; i < SMILE_ROW_PIXELS; i++, move_on(&x, SMILE_WIDTH)) {
        const uint32_t columns = extent(&x, SMILE_WIDTH), area = columns * rows;
        const uint8_t *from = row + x.at * bytes;
        uint32_t sum = sums[i];
        for (uint32_t n = columns; n > 0; n--, from += bytes)
            sum += grey_at(c, from);
        sums[i] = last ? 0 : sum;
        if (last)
            line[i] = (uint8_t)((area == 1 ? sum : (sum + area / 2) / area) ^ 0x80);
    }
}

static int contrast(const smile_context *c) { return c->lightest - c->darkest >= SMILE_CONTRAST; }

/* Take in row `number`, which layer 1 reads, once or, where the frame is smaller than the picture, several times. */
static void read_row(smile_context *c, const uint8_t *row, uint32_t number)
{
    row += c->x.at * c->bytes + c->luma;
    do {
        const uint32_t rows = extent(&c->y, SMILE_HEIGHT);
        const int last = number + 1 == c->y.at + rows;
        uint8_t *const line = (uint8_t *)c->arena.bytes + 5581 + c->done * SMILE_SEEN_WIDTH;
        add_row(c, row, rows, last, line);
        if (!last)
            return;
        for (int i = 0; i < SMILE_ROW_PIXELS && !contrast(c); i++) {
            const uint8_t grey = line[i] ^ 0x80;
            c->darkest = grey < c->darkest ? grey : c->darkest;
            c->lightest = grey > c->lightest ? grey : c->lightest;
        }
        move_on(&c->y, SMILE_HEIGHT);
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
    divide(&c->x, across, SMILE_WIDTH, 8);
    divide(&c->y, down, SMILE_HEIGHT, 8);
    c->x.at = (uint16_t)((width - across) / 2);
    c->y.at = (uint16_t)((height - down) / 2);
    c->nearest = across <= SMILE_WIDTH && down <= SMILE_HEIGHT;
    c->colour = format == SMILE_RGB565_LE || format == SMILE_RGB565_BE;
    c->bytes = c->colour || pairs ? 2 : 1;
    c->luma = format == SMILE_UYVY;
    c->high = format == SMILE_RGB565_LE;
    c->darkest = 255;
    c->lightest = 0;
    c->done = c->in_window = 0;
    for (int i = 0; i < SMILE_ROW_PIXELS; i++)
        c->arena.words[0 + i] = 0;
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
    return ready ? context->arena.bytes + 5581 : 0;
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
    context->row = height;
    if (pitch < packed) {
        context->height = 0;
        return SMILE_WRONG_SIZE;
    }
    for (uint32_t number = context->y.at; number < height;) {
        read_row(context, frame + (uintptr_t)number * pitch, number);
        number = number + 1 > context->y.at ? number + 1 : context->y.at;
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
    {
        const picture from = {(const uint8_t *)arena + 5581, 28, 0};
        convolve(&layer_2, from, arena + 0, arena + 93);
    }
    SMILE_LAYER_DONE(2)
    largest(&layer_3, arena + 93, 224, arena + 0);
    SMILE_LAYER_DONE(3)
    {
        const picture from = {(const uint8_t *)arena + 0, 112, 0};
        convolve(&layer_4, from, arena + 1571, arena + 3229);
    }
    SMILE_LAYER_DONE(4)
    largest(&layer_5, arena + 3229, 224, arena + 0);
    SMILE_LAYER_DONE(5)
    {
        const picture from = {(const uint8_t *)arena + 0, 112, 0};
        convolve(&layer_6, from, arena + 787, arena + 5581);
    }
    SMILE_LAYER_DONE(6)
    largest(&layer_7, arena + 5581, 112, arena + 0);
    SMILE_LAYER_DONE(7)
    {
        const picture from = {(const uint8_t *)arena + 0, 48, 0};
        convolve(&layer_8, from, 0, arena + 6364);
    }
    SMILE_LAYER_DONE(8)
    *score = arena[6364];
    return contrast(context) ? SMILE_OK : SMILE_FLAT;
}
