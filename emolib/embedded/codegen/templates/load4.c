#if SMILE_DSP{{ '' if small else ' || SMILE_HELIUM' }}
typedef struct { uint32_t bytes; } __attribute__((packed, may_alias)) four;
static inline uint32_t load4(const void *from) { return ((const four *)from)->bytes; }
#endif
