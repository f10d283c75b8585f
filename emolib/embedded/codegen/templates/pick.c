{{ need('pool') -}}
/* The first grey value of each window of the frame; g becomes g - 128. */
static void pick(const pool *p, const uint8_t *frame, int pitch, int8_t *out)
{
    for (int y = 0; y < p->out_height; y++, frame += p->stride_y * pitch)
        for (int x = 0; x < p->out_width; x++)
            *out++ = (int8_t)(frame[x * p->stride_x] ^ 0x80);
}
