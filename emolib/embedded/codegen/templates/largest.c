{{ need('pool', 'load4', 'store4', 'largest4') -}}
/* The largest byte of each window, channel by channel. */
static void largest(const pool *p, const int8_t *in, int pitch, int8_t *out)
{
    const int channels = p->channels, width = p->window_width, height = p->window_height;
    for (int y = 0; y < p->out_height; y++) {
        const int8_t *window = in + y * p->stride_y * pitch;
        for (int x = 0; x < p->out_width; x++, window += p->stride_x * channels) {
            int c = 0;
#if SMILE_DSP
            for (; c + 4 <= channels; c += 4, out += 4) {
                const int8_t *row = window + c;
                uint32_t most = load4(row);
                for (int ky = height; ky > 0; ky--, row += pitch) {
                    const int8_t *r = row;
                    for (int kx = width; kx > 0; kx--, r += channels)
                        most = largest4(most, load4(r));
                }
                store4(out, most);
            }
#endif
            for (; c < channels; c++) {
                const int8_t *row = window + c;
                int8_t most = *row;
                for (int ky = height; ky > 0; ky--, row += pitch) {
                    const int8_t *r = row;
                    for (int kx = width; kx > 0; kx--, r += channels)
                        most = *r > most ? *r : most;
                }
                *out++ = most;
            }
        }
    }
}
