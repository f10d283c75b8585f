{{ need('gather', 'multiply', 'requantise') -}}
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
