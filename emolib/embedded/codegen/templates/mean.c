{{ need('pool', 'mean_of') -}}
/* The mean of each window, channel by channel. */
static void mean(const pool *p, const int8_t *in, int pitch, int8_t *out)
{
    for (int y = 0; y < p->out_height; y++)
        for (int x = 0; x < p->out_width; x++)
            for (int c = 0; c < p->channels; c++) {
                const int8_t *r = in + y * p->stride_y * pitch + x * p->stride_x * p->channels + c;
                int32_t sum = 0;
                for (int ky = 0; ky < p->window_height; ky++, r += pitch)
                    for (int kx = 0; kx < p->window_width; kx++)
                        sum += r[kx * p->channels];
                *out++ = mean_of(sum, p->window_height * p->window_width);
            }
}
