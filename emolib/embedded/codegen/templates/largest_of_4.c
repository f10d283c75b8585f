{{ need('convolution') -}}
static inline int32_t larger(int32_t x, int32_t y) { return x > y ? x : y; }
{% if not small %}

#if SMILE_THUMB1
/* The largest sum of four windows times one filter: `a`, the one `step` numbers behind it, and the two `below` these. Few
   registers can be multiplied with, but any can be added to: 16 products in 63 instructions. */
static int32_t largest_of_4(const convolution *c, const weight *weights, const value *a, int step, int below)
{
#define TAP(before_the_next) \
    "mov %[x], %[weights]\n\tldrsb %[y], [%[x], %[i]]\n\t" \
    "ldrsb %[x], [%[a], %[i]]\n\tmuls %[x], %[y], %[x]\n\tadd %[s0], %[x]\n\t" \
    "ldrsb %[x], [%[b], %[i]]\n\tmuls %[x], %[y], %[x]\n\tadd %[s1], %[x]\n\t" \
    "ldrsb %[x], [%[d], %[i]]\n\tmuls %[x], %[y], %[x]\n\tadd %[s2], %[x]\n\t" \
    "ldrsb %[x], [%[e], %[i]]\n\tmuls %[x], %[y], %[x]\n\tadd %[s3], %[x]\n\t" before_the_next "adds %[i], #1\n\t"
    register const weight *w __asm__("r12") = weights + c->taps;
    register int32_t s0 __asm__("r8") = 0, s1 __asm__("r9") = 0, s2 __asm__("r10") = 0, s3 __asm__("r11") = 0;
    const value *const b = a + step, *const d = a + below, *const e = b + below;
    int32_t i = -c->taps, x, y;
    __asm__(".syntax unified\n\t"
            "1:\n\t" TAP("") TAP("") TAP("") TAP("movs %[x], #4\n\tadd %[weights], %[x]\n\t") "bmi 1b"
        : [weights] "+r"(w), [i] "+l"(i), [s0] "+r"(s0), [s1] "+r"(s1), [s2] "+r"(s2), [s3] "+r"(s3), [x] "=&l"(x), [y] "=&l"(y)
        : [a] "l"(a + c->taps), [b] "l"(b + c->taps), [d] "l"(d + c->taps), [e] "l"(e + c->taps) : "cc", "memory");
#undef TAP
    return larger(larger(s0, s1), larger(s2, s3));
}
#endif
{% endif %}
