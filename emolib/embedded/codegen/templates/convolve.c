{{ need('gather', 'multiply', 'multiply_alone', 'requantise') -}}
{{ "static" if small else "SMILE_FOR_EACH_LAYER" }} void convolve(const convolution *c, const int8_t *in, value *strip, int8_t *out)
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
