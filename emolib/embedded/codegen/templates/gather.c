{{ need('convolution', 'widen') -}}
/* Where a window reaches outside the input, it sees zeros. */
static void zeros(value *to, int n, int zero)
{
    for (; n > 0; n--)
        *to++ = (value)zero;
}

/* Copy what the windows in row `y` see into a strip that was all zeros, column after column, each from top to bottom, so that
   every window lies in one piece. */
{{ "static" if small else "SMILE_FOR_EACH_LAYER" }} void gather(const convolution *c, const int8_t *in, int y, value *strip)
{
    const int channels = c->channels, column = c->column, seen = c->columns - c->left;
    const int inside = seen < c->width ? seen : c->width;
    strip += c->left * column;
    for (int ky = 0; ky < c->kernel_height; ky++, strip += channels) {
        const int row = y * c->stride_y - c->above + ky;
        const int8_t *from = in + row * c->width * channels;
        value *to = strip;
        if (row < 0 || row >= c->height)
            for (int x = inside; x > 0; x--, to += column)
                zeros(to, channels, c->in_zero);
        else if (channels == 1)
            for (int x = inside; x > 0; x--, to += column)
                *to = *from++;
        else
            for (int x = inside; x > 0; x--, from += channels, to += column)
                widen(from, to, channels);
    }
}
