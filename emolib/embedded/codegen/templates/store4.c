{{ need('load4') -}}
#if SMILE_DSP{{ '' if small else ' || SMILE_HELIUM' }}
static inline void store4(void *to, uint32_t bytes) { ((four *)to)->bytes = bytes; }
#endif
