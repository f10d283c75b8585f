{% set order = [0, 2, 1, 3] if small else [0, 1, 2, 3] %}
{{ need('weights', 'add_products') -}}
{% macro plain(sum, first) %}
        sums[{{ sum }}] += weights[{{ first + order[0] }}] * a[0] + weights[{{ first + order[1] }}] * a[1] + weights[{{ first + order[2] }}] * a[2] + weights[{{ first + order[3] }}] * a[3];
{% endmacro %}
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
{{ plain(0, 0) }}{{ plain(1, 4) }}#endif
    }
}
