{{ need('pool', 'load4', 'sum4', 'mean_of') -}}
/* The mean of each window of one channel. Bytes are summed as grey values from 0 to 255: `flip` is 0 for the frame, where
   they are, and 0x80 for a tensor. */
static void mean_grey(const pool *p, const uint8_t *in, int pitch, uint8_t flip, int8_t *out)
{
    const int area = p->window_height * p->window_width;
    for (int y = 0; y < p->out_height; y++, in += p->stride_y * pitch) {
        const uint8_t *window = in;
        for (int x = 0; x < p->out_width; x++, window += p->stride_x) {
            const uint8_t *r = window;
            uint32_t sum = 0;
            for (int ky = p->window_height; ky > 0; ky--, r += pitch) {
                int kx = 0;
#if SMILE_DSP
                for (; kx + 4 <= p->window_width; kx += 4)
                    sum = sum4(load4(r + kx) ^ flip * 0x01010101u, sum);
#endif
                for (; kx < p->window_width; kx++)
                    sum += r[kx] ^ flip;
            }
            *out++ = mean_of((int32_t)sum - 128 * area, area);
        }
    }
}
