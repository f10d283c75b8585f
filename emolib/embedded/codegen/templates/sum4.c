#if defined(SMILE_EMULATE_DSP)
static inline uint32_t sum4(uint32_t x, uint32_t sum)
{
    return sum + (x & 0xffu) + (x >> 8 & 0xffu) + (x >> 16 & 0xffu) + (x >> 24);
}
#elif SMILE_DSP
static inline uint32_t sum4(uint32_t x, uint32_t sum) { return __usada8((uint8x4_t)x, 0, sum); } /* adds four bytes */
#endif
