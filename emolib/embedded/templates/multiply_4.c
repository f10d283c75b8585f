/* needs: load4 pairs add_halves */
/* Four channels, side by side, times the weights of each: for `taps` pixels of a window, `step` bytes apart. */
static inline void multiply_4(const int8_t *weights, const int8_t *a, int taps, int step, int32_t sums[4])
{
#if SMILE_ASSEMBLY
    int32_t s0 = sums[0], s1 = sums[1], s2 = sums[2], s3 = sums[3]; /* as below */
    uint32_t v, w, x, y;
    __asm__("1:\tldr %[w], [%[weights]], #4\n\tldr %[x], [%[a]]\n\tadd %[a], %[a], %[step]\n\t"
            "sxtb16 %[v], %[w]\n\tsxtb16 %[w], %[w], ror #8\n\tsxtb16 %[y], %[x]\n\tsxtb16 %[x], %[x], ror #8\n\t"
            "smlabb %[s0], %[v], %[y], %[s0]\n\tsmlabb %[s1], %[w], %[x], %[s1]\n\t"
            "smlatt %[s2], %[v], %[y], %[s2]\n\tsmlatt %[s3], %[w], %[x], %[s3]\n\t"
            "subs %[taps], %[taps], #1\n\tbne 1b"
        : [weights] "+&r"(weights), [a] "+&r"(a), [taps] "+&r"(taps), [s0] "+&r"(s0), [s1] "+&r"(s1), [s2] "+&r"(s2),
          [s3] "+&r"(s3), [v] "=&r"(v), [w] "=&r"(w), [x] "=&r"(x), [y] "=&r"(y) : [step] "r"(step) : "cc", "memory");
    sums[0] = s0, sums[1] = s1, sums[2] = s2, sums[3] = s3;
#else
    for (; taps > 0; taps--, weights += 4, a += step) {
#if SMILE_DSP
        const uint32_t w = load4(weights), w_even = even(w), w_odd = odd(w);
        const uint32_t x = load4(a), x_even = even(x), x_odd = odd(x);
        sums[0] = add_low_product(w_even, x_even, sums[0]);
        sums[1] = add_low_product(w_odd, x_odd, sums[1]);
        sums[2] = add_high_product(w_even, x_even, sums[2]);
        sums[3] = add_high_product(w_odd, x_odd, sums[3]);
#else
        for (int i = 0; i < 4; i++)
            sums[i] += weights[i] * a[i];
#endif
    }
#endif
}
