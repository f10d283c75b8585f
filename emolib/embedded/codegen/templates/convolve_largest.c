{{ need('gather', 'multiply', 'requantise', 'largest_of_4') -}}
/* And the largest of each 2x2, in one: a larger sum never becomes a smaller byte, so only the largest of four is made one. */
{{ "static" if small else "SMILE_FOR_EACH_LAYER" }} void convolve_largest(const convolution *c, const int8_t *in, value *strip, int8_t *out)
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
{% if not small %}
#if SMILE_THUMB1
                to[0] = requantise(largest_of_4(c, weights, a, step, below), p);
                if (f + 1 < filters)
                    to[1] = requantise(largest_of_4(c, weights + 4, a, step, below), p + 1);
                continue;
#endif
{% endif %}
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
