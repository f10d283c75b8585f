#if defined(SMILE_EMULATE_DSP)
static inline uint32_t largest4(uint32_t x, uint32_t y)
{
    uint32_t most = 0;
    for (int shift = 0; shift < 32; shift += 8) {
        const int8_t a = (int8_t)(x >> shift & 0xffu), b = (int8_t)(y >> shift & 0xffu);
        most |= ((uint32_t)(a > b ? a : b) & 0xffu) << shift;
    }
    return most;
}
#elif SMILE_DSP
static inline uint32_t largest4(uint32_t x, uint32_t y) /* of each of the four signed bytes */
{
    (void)__ssub8((int8x4_t)x, (int8x4_t)y); /* which are not smaller */
    return (uint32_t)__sel((uint8x4_t)x, (uint8x4_t)y);
}
#endif
