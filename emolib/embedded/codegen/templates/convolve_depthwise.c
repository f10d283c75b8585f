{{ need('gather', 'requantise', 'multiply_4') -}}
/* Each channel has a filter of its own; four channels are done at a time. */
static void convolve_depthwise(const convolution *c, const int8_t *in, value *strip, int8_t *out)
{
    const int channels = c->channels, taps = c->kernel_height * c->kernel_width, step = c->stride_x * c->column;
    zeros(strip, c->columns * c->column, c->in_zero);
    for (int y = 0; y < c->out_height; y++, out += c->out_width * channels) {
        gather(c, in, y, strip);
        for (int f = 0; f < channels; f += 4) {
            const int n = channels - f < 4 ? channels - f : 4;
            const value *a = strip + f;
            int8_t *to = out + f;
            for (int x = c->out_width; x > 0; x--, a += step, to += channels) {
                int32_t sums[4];
                multiply_4(c->weights + f * taps, a, taps, channels, sums);
                for (int i = 0; i < n; i++)
                    to[i] = requantise(sums[i], c->table + f + i);
            }
        }
    }
}
