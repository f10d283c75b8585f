{{ need('load4', 'pairs', 'add_products') -}}
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
