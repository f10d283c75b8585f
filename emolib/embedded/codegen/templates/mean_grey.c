{{ need('pool', 'load4', 'sum4', 'mean_of') -}}
/* The mean of each window of one channel. Bytes are summed as numbers from 0 to 255. */
static void mean_grey(const pool *p, const int8_t *in, int pitch, int8_t *out)
{
    const int area = p->window_height * p->window_width;
    for (int y = 0; y < p->out_height; y++, in += p->stride_y * pitch) {
        const int8_t *window = in;
        for (int x = 0; x < p->out_width; x++, window += p->stride_x) {
            const int8_t *r = window;
            int32_t sum = -128 * area;
            for (int ky = p->window_height; ky > 0; ky--, r += pitch) {
                int kx = 0;
#if SMILE_DSP
                for (; kx + 4 <= p->window_width; kx += 4)
                    sum = (int32_t)sum4(load4(r + kx) ^ 0x80808080u, (uint32_t)sum);
#endif
                for (; kx < p->window_width; kx++)
                    sum += r[kx] + 128;
            }
            *out++ = mean_of(sum, area);
        }
    }
}
