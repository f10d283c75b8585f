/* needs: load4 pairs add_products */
/* `n` bytes, a multiple of 4, of two filters that lie woven, four weights of the one and four of the other, times two
   windows `a` and `b` of the input. Each of the four sums goes on from where it was. */
static inline void multiply_2x2(const int8_t *weights, const int8_t *a, const int8_t *b, int n, int32_t sums[4])
{
    const int8_t *const end = a + n;
#if SMILE_ASSEMBLY
    /* as below: 16 products in 19 instructions */
#define STEP                                                                                             \
    "ldr %[w], [%[weights]], #4\n\tsxtb16 %[v], %[w]\n\tsxtb16 %[w], %[w], ror #8\n\t"                   \
    "ldr %[x], [%[a]], #4\n\tsxtb16 %[p], %[x]\n\tsxtb16 %[x], %[x], ror #8\n\t"                         \
    "smlad %[s0], %[v], %[p], %[s0]\n\tsmlad %[s0], %[w], %[x], %[s0]\n\t"                               \
    "ldr %[y], [%[b]], #4\n\tsxtb16 %[q], %[y]\n\tsxtb16 %[y], %[y], ror #8\n\t"                         \
    "smlad %[s2], %[v], %[q], %[s2]\n\tsmlad %[s2], %[w], %[y], %[s2]\n\t"                               \
    "ldr %[w], [%[weights]], #4\n\tsxtb16 %[v], %[w]\n\tsxtb16 %[w], %[w], ror #8\n\t"                   \
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
        const uint32_t w = load4(weights), v = load4(weights + 4), x = load4(a), y = load4(b);
        sums[0] = add_products(odd(w), odd(x), add_products(even(w), even(x), sums[0]));
        sums[1] = add_products(odd(v), odd(x), add_products(even(v), even(x), sums[1]));
        sums[2] = add_products(odd(w), odd(y), add_products(even(w), even(y), sums[2]));
        sums[3] = add_products(odd(v), odd(y), add_products(even(v), even(y), sums[3]));
#else
        for (int i = 0; i < 4; i++) {
            sums[0] += weights[i] * a[i];
            sums[1] += weights[4 + i] * a[i];
            sums[2] += weights[i] * b[i];
            sums[3] += weights[4 + i] * b[i];
        }
#endif
    }
#endif
}

/* The same for a single window. */
static inline void multiply_2x1(const int8_t *weights, const int8_t *a, int n, int32_t sums[2])
{
    for (const int8_t *const end = a + n; a < end; a += 4, weights += 8) {
#if SMILE_DSP
        const uint32_t w = load4(weights), v = load4(weights + 4), x = load4(a);
        sums[0] = add_products(odd(w), odd(x), add_products(even(w), even(x), sums[0]));
        sums[1] = add_products(odd(v), odd(x), add_products(even(v), even(x), sums[1]));
#else
        for (int i = 0; i < 4; i++) {
            sums[0] += weights[i] * a[i];
            sums[1] += weights[4 + i] * a[i];
        }
#endif
    }
}
