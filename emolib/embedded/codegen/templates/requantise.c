{{ need('channel') -}}
{% if usual %}
/* `offset` is half of 2^shift, to round, and the output's zero point, shifted to the left. */
#if SMILE_ARM
static inline int8_t requantise(int32_t sum, const channel *c)
{
    __asm__("ldm %[c], {r2, r3, r4, r5}\n\t" /* as below: bias, multiplier, offset, shift */
            "add %[sum], %[sum], r2\n\tlsl %[sum], %[sum], #1\n\tsmmulr %[sum], %[sum], r3\n\t"
            "add r4, r4, %[sum]\n\tadd r4, r4, %[sum], asr #31\n\tasr %[sum], r4, r5\n\tssat %[sum], #8, %[sum]"
        : [sum] "+r"(sum) : [c] "r"(c) : "cc", "r2", "r3", "r4", "r5");
    return (int8_t)sum;
}
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
static inline int32_t high_product(int32_t x, int32_t y) /* its upper half, rounded */
{
    return (int32_t)(((int64_t)x * y + INT64_C(0x80000000)) >> 32);
}
{% if not small %}
#endif
{% endif %}
static inline int8_t requantise(int32_t sum, const channel *c)
{
    int32_t x = high_product(2 * (sum + c->bias), c->multiplier);
    x = (x + c->offset + (x >> 31)) >> c->shift;
    return (int8_t)(x < -128 ? -128 : x > 127 ? 127 : x);
}
#endif
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
