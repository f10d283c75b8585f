{% set order = [0, 2, 1, 3] if small else [0, 1, 2, 3] %}
{{ need('weights', 'add_halves') -}}
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
            sums[n] += weights[n{{ '' if not small else ' == 1 ? 2 : n == 2 ? 1 : n' }}] * a[n];
#endif
    }
}
