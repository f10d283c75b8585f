/* Halves are rounded away from zero. */
static inline int8_t mean_of(int32_t sum, int32_t n) { return (int8_t)((sum > 0 ? sum + n / 2 : sum - n / 2) / n); }
