{{ need('gather', 'requantise', 'multiply_4') -}}
/* Each channel has a filter of its own; four channels are done at a time. */
static void convolve_depthwise(const convolution *c, picture in, int8_t *strip, int8_t *out)
{
    const int channels = c->channels, taps = c->kernel_height * c->kernel_width;
    for (int y = 0; y < c->out_height; y++, out += c->out_width * channels) {
        int step;
        const int8_t *window = windows(c, &in, y, strip, &step);
        for (int f = 0; f < channels; f += 4) {
            const channel *p = c->table + f;
            const int16_t *const weights = c->weights + f * taps;
            const int8_t *a = window + f;
            const int n = channels - f < 4 ? channels - f : 4;
            int8_t *to = out + f;
            for (int x = c->out_width; x > 0; x--, a += step, to += channels) {
                int32_t sums[4] = {p[0].bias, p[1].bias, p[2].bias, p[3].bias};
                multiply_4(weights, a, taps, channels, sums);
                if (n == 4)
                    to[3] = requantise(sums[3], p + 3);
                if (n >= 3)
                    to[2] = requantise(sums[2], p + 2);
                if (n >= 2)
                    to[1] = requantise(sums[1], p + 1);
                to[0] = requantise(sums[0], p);
            }
        }
    }
}
