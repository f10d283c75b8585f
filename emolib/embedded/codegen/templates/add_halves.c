#if SMILE_DSP
static inline int32_t add_low_product(uint32_t x, uint32_t y, int32_t sum)
{
    return sum + (int16_t)(x & 0xffffu) * (int16_t)(y & 0xffffu);
}
static inline int32_t add_high_product(uint32_t x, uint32_t y, int32_t sum)
{
    return sum + (int16_t)(x >> 16) * (int16_t)(y >> 16);
}
#endif
