{{ need('convolution', 'load4', 'pairs') -}}
/* Copy `n` bytes into a strip. */
static inline void widen(const int8_t *from, value *to, int n)
{
#if SMILE_DSP
    for (; n >= 4; n -= 4, from += 4, to += 4) {
        const uint32_t bytes = load4(from), first = even(bytes), second = odd(bytes);
        ((four *)to)[0].bytes = (first & 0xffffu) | second << 16;
        ((four *)to)[1].bytes = first >> 16 | (second & 0xffff0000u);
    }
#endif
{% if not small %}
#if SMILE_HELIUM
    for (; n > 0; n -= 16, from += 16, to += 16) {
        const mve_pred16_t some = vctp8q((uint32_t)n);
        vstrbq_p_s8(to, vldrbq_z_s8(from, some), some);
    }
#endif
{% endif %}
    for (; n > 0; n--)
        *to++ = *from++;
}
