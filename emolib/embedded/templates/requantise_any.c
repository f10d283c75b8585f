/* needs: channel */
/* For any shift: a negative one is a multiplication, and nothing is rounded where it is 0. */
static inline int8_t requantise(int32_t sum, const channel *c)
{
    const int32_t twice = sum * (c->shift < 0 ? 2 << -c->shift : 2);
    int32_t x = (int32_t)(((int64_t)twice * c->multiplier + INT64_C(0x80000000)) >> 32);
    if (c->shift > 0)
        x = (x + (1 << (c->shift - 1)) + (x >> 31)) >> c->shift;
    x += c->offset;
    return (int8_t)(x < c->low ? c->low : x > 127 ? 127 : x);
}
