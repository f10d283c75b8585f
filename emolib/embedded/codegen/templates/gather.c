{{ need('convolution', 'load4', 'store4') -}}
static inline int8_t *zeros(const convolution *c, int columns, int step, int8_t *to)
{
    for (; columns > 0; columns--, to += step)
        for (int n = 0; n < c->channels; n++)
            to[n] = (int8_t)c->in_zero;
    return to;
}

/* Copy what the windows of output row `y` see, column after column, each from top to bottom, so that every window lies in
   one piece. Where a window reaches outside the input, it sees zeros. */
static void gather(const convolution *c, const picture *in, int y, int8_t *strip)
{
    const int channels = c->channels, step = c->kernel_height * channels; /* from one column to the next */
    const int inside = c->left + c->width < c->columns ? c->width : c->columns - c->left;
    const uint32_t flip = in->flip * 0x01010101u;
    for (int ky = 0; ky < c->kernel_height; ky++, strip += channels) {
        const int row = y * c->stride_y - c->above + ky;
        if (row < 0 || row >= c->height) {
            zeros(c, c->columns, step, strip);
            continue;
        }
        const uint8_t *from = in->bytes + row * in->pitch, *const end = from + inside * channels;
        int8_t *to = zeros(c, c->left, step, strip);
        if (channels == 1) {
            for (; from < end; from++, to += step)
                *to = (int8_t)(*from ^ (flip & 0xffu));
        } else {
            for (; from < end; to += step) {
                int n = 0;
#if SMILE_DSP
                for (; n + 4 <= channels; n += 4, from += 4)
                    store4(to + n, load4(from) ^ flip);
#endif
                for (; n < channels; n++)
                    to[n] = (int8_t)(*from++ ^ (flip & 0xffu));
            }
        }
        zeros(c, c->columns - c->left - inside, step, to);
    }
}

/* Where the windows of output row `y` lie, and in *step the bytes from one of them to the next. */
static inline const int8_t *windows(const convolution *c, const picture *in, int y, int8_t *strip, int *step)
{
    *step = c->stride_x * c->channels;
    if (strip == 0) /* each lies in one piece already */
        return (const int8_t *)in->bytes + y * c->stride_y * in->pitch;
    *step *= c->kernel_height;
    gather(c, in, y, strip);
    return strip;
}
