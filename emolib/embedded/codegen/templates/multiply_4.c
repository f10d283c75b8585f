{{ need('load4', 'pairs', 'add_halves') -}}
/* Four channels, side by side, times the weights of each, in the order 0, 2, 1, 3: for `taps` pixels of a window, `step`
   bytes apart. */
static inline void multiply_4(const int16_t *weights, const int8_t *a, int taps, int step, int32_t sums[4])
{
#if SMILE_ASSEMBLY
    int32_t s0 = sums[0], s1 = sums[1], s2 = sums[2], s3 = sums[3]; /* as below */
    uint32_t v, w, x, y;
    __asm__("1:\tldrd %[v], %[w], [%[weights]], #8\n\t"
            "ldr %[x], [%[a]]\n\tadd %[a], %[a], %[step]\n\t"
            "sxtb16 %[y], %[x]\n\tsxtb16 %[x], %[x], ror #8\n\t"
            "smlabb %[s0], %[v], %[y], %[s0]\n\tsmlabb %[s1], %[w], %[x], %[s1]\n\t"
            "smlatt %[s2], %[v], %[y], %[s2]\n\tsmlatt %[s3], %[w], %[x], %[s3]\n\t"
            "subs %[taps], %[taps], #1\n\tbne 1b"
        : [weights] "+&r"(weights), [a] "+&r"(a), [taps] "+&r"(taps), [s0] "+&r"(s0), [s1] "+&r"(s1), [s2] "+&r"(s2),
          [s3] "+&r"(s3), [v] "=&r"(v), [w] "=&r"(w), [x] "=&r"(x), [y] "=&r"(y) : [step] "r"(step) : "cc", "memory");
    sums[0] = s0, sums[1] = s1, sums[2] = s2, sums[3] = s3;
#else
    for (; taps > 0; taps--, weights += 4, a += step) {
#if SMILE_DSP
        const uint32_t w_even = load4(weights), w_odd = load4(weights + 2);
        const uint32_t x = load4(a), x_even = even(x), x_odd = odd(x);
        sums[0] = add_low_product(w_even, x_even, sums[0]);
        sums[1] = add_low_product(w_odd, x_odd, sums[1]);
        sums[2] = add_high_product(w_even, x_even, sums[2]);
        sums[3] = add_high_product(w_odd, x_odd, sums[3]);
#else
        sums[0] += weights[0] * a[0];
        sums[2] += weights[1] * a[2];
        sums[1] += weights[2] * a[1];
        sums[3] += weights[3] * a[3];
#endif
    }
#endif
}
