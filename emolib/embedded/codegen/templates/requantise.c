{{ need('channel') -}}
{% if usual %}
/* `offset` is half of 2^shift, to round, and the output's zero point, shifted to the left. */
static inline int8_t requantise(int32_t sum, const channel *c)
{
    int32_t x = (int32_t)(((int64_t)(2 * sum) * c->multiplier + INT64_C(0x80000000)) >> 32);
    x = (x + c->offset + (x >> 31)) >> c->shift;
    return (int8_t)(x < -128 ? -128 : x > 127 ? 127 : x);
}
{% else %}
/* For any shift: a negative one is a multiplication, which wraps around where it is too large, as TFLite's does, and nothing
   is rounded where it is 0. */
static inline int8_t requantise(int32_t sum, const channel *c)
{
    const int32_t shifted = c->shift < 0 ? (int32_t)((uint32_t)sum << -c->shift) : sum;
    int32_t x = (int32_t)(((int64_t)shifted * c->multiplier + INT64_C(0x40000000)) >> 31);
    if (c->shift > 0)
        x = (x + (1 << (c->shift - 1)) + (x >> 31)) >> c->shift;
    x = (int32_t)((uint32_t)x + (uint32_t)c->offset);
    return (int8_t)(x < c->low ? c->low : x > 127 ? 127 : x);
}
{% endif %}
