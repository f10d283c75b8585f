{{ need('load4', 'pairs') -}}
#if SMILE_DSP
typedef uint32_t SMILE_ALIAS word;
static inline uint32_t load2(const void *two) { return *(const word *)two; } /* a whole word, which does not straddle two */
{% if small %}
/* Two pairs of weights, which lie in the order 0, 2, 1, 3. */
static inline uint32_t first_pair(const weight *w) { return even(load2(w)); }
static inline uint32_t second_pair(const weight *w) { return odd(load2(w)); }
{% else %}
static inline uint32_t first_pair(const weight *w) { return load2(w); }
static inline uint32_t second_pair(const weight *w) { return load2(w + 2); }
{% endif %}
#endif
