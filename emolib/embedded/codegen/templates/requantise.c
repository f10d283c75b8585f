{{ need('channel') -}}
{% if usual %}
/* The upper half of a product, rounded; and the nearest number of 8 bits. */
#if SMILE_ARM
static inline int32_t high_product(int32_t x, int32_t y)
{
    __asm__("smmulr %0, %0, %1" : "+r"(x) : "r"(y));
    return x;
}
static inline int8_t byte(int32_t x) { return (int8_t)__ssat(x, 8); }
#else
{% if not small %}
#if SMILE_THUMB1 /* no product has more than 32 bits; y is positive */
static inline int32_t high_product(int32_t x, int32_t y)
{
    const int32_t x_high = x >> 16, x_low = x & 0xffff, y_high = y >> 16, y_low = y & 0xffff;
    const int32_t one = x_high * y_low, other = x_low * y_high + (int32_t)((uint32_t)x_low * (uint32_t)y_low >> 16);
    return x_high * y_high + (one >> 16) + (other >> 16) + (((one & 0xffff) + (other & 0xffff) + 0x8000) >> 16);
}
#else
{% endif %}
static inline int32_t high_product(int32_t x, int32_t y)
{
    return (int32_t)(((int64_t)x * y + INT64_C(0x80000000)) >> 32);
}
{% if not small %}
#endif
{% endif %}
static inline int8_t byte(int32_t x) { return (int8_t)(x < -128 ? -128 : x > 127 ? 127 : x); }
#endif

/* `offset` is half of 2^shift, to round, and the output's zero point, shifted to the left. */
static inline int8_t requantise(int32_t sum, const channel *c)
{
    const int32_t x = high_product(2 * (sum + c->bias), c->multiplier);
    return byte((x + c->offset + (x >> 31)) >> c->shift);
}
{% else %}
/* For any shift: a negative one is a multiplication, which wraps around where it is too large, as TFLite's does, and nothing
   is rounded where it is 0. */
static inline int8_t requantise(int32_t sum, const channel *c)
{
    const int32_t whole = sum + c->bias, shifted = c->shift < 0 ? (int32_t)((uint32_t)whole << -c->shift) : whole;
    int32_t x = (int32_t)(((int64_t)shifted * c->multiplier + INT64_C(0x40000000)) >> 31);
    if (c->shift > 0)
        x = (x + (1 << (c->shift - 1)) + (x >> 31)) >> c->shift;
    x = (int32_t)((uint32_t)x + (uint32_t)c->offset);
    return (int8_t)(x < c->low ? c->low : x > 127 ? 127 : x);
}
{% endif %}
