/* needs: channel */
/* `offset` is half of 2^shift, to round, and the output's zero point, shifted to the left. */
static inline int8_t requantise(int32_t sum, const channel *c)
{
    int32_t x = (int32_t)(((int64_t)(2 * sum) * c->multiplier + INT64_C(0x80000000)) >> 32);
    x = (x + c->offset + (x >> 31)) >> c->shift;
    return (int8_t)(x < -128 ? -128 : x > 127 ? 127 : x);
}
