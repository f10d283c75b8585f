{{ need('load4') -}}
#if SMILE_DSP
static inline void store4(void *to, uint32_t bytes) { ((four *)to)->bytes = bytes; }
#endif
