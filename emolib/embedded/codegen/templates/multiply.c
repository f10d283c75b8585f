{% set order = [0, 2, 1, 3] if small else [0, 1, 2, 3] %}
{{ need('weights', 'add_products') -}}
{% macro plain(sum, window, first) %}
        sums[{{ sum }}] += weights[{{ first + order[0] }}] * {{ window }}[0] + weights[{{ first + order[1] }}] * {{ window }}[1] + weights[{{ first + order[2] }}] * {{ window }}[2] + weights[{{ first + order[3] }}] * {{ window }}[3];
{% endmacro %}
{% if not small %}
#if SMILE_HELIUM
static inline void add_16(const weight *weights, int8x16_t x, int8x16_t y, int32_t sums[4])
{
    const int32x4x2_t both = vld2q_s32((const int32_t *)(const void *)weights);
    const int8x16_t v = vreinterpretq_s8_s32(both.val[0]), w = vreinterpretq_s8_s32(both.val[1]);
    sums[0] = vmladavaq_s8(sums[0], v, x);
    sums[1] = vmladavaq_s8(sums[1], w, x);
    sums[2] = vmladavaq_s8(sums[2], v, y);
    sums[3] = vmladavaq_s8(sums[3], w, y);
}
#endif

{% endif %}
/* Two windows, `a` and one `step` numbers behind it, times two filters, which lie woven, four weights of the one and four of
   the other. sums: of the first window times both, of the second times both. */
{{ "static" if small else "SMILE_FOR_EACH_LAYER" }} void multiply_2x2(const convolution *c, const weight *weights, const value *a, int step, int32_t sums[4])
{
{% if not small %}
#if SMILE_ASSEMBLY
{% macro step(name, add, to) %}
#define {{ name }} \
    "ldm %[weights]!, {r2, r3, r4, r5}\n\tldrd %[x], %[y], [%[a]], #8\n\t" \
    "{{ add }} %[s0], r2, %[x]{{ to[0] }}\n\t{{ add }} %[s1], r4, %[x]{{ to[1] }}\n\t" \
    "smlad %[s0], r3, %[y], %[s0]\n\tsmlad %[s1], r5, %[y], %[s1]\n\t" \
    "ldrd %[x], %[y], [%[a], %[next]]\n\t" \
    "{{ add }} %[s2], r2, %[x]{{ to[2] }}\n\t{{ add }} %[s3], r4, %[x]{{ to[3] }}\n\t" \
    "smlad %[s2], r3, %[y], %[s2]\n\tsmlad %[s3], r5, %[y], %[s3]\n\t"
{% endmacro %}
/* As below: 16 products in 11 instructions. The first of them begin the sums. */
{{ step("FIRST", "smuad", ["", "", "", ""]) }}{{ step("NEXT", "smlad", [", %[s0]", ", %[s1]", ", %[s2]", ", %[s3]"]) -}}
#define MULTIPLY(sum, steps) __asm__(steps \
    : [weights] "+r"(weights), [a] "+r"(a), [s0] sum(s0), [s1] sum(s1), [s2] sum(s2), [s3] sum(s3), [x] "=&r"(x), [y] "=&r"(y) \
    : [next] "i"(step * 2 - 8) : "memory", "r2", "r3", "r4", "r5")
    if (step * 2 - 8 <= 1020) {
        register int32_t s0 __asm__("r6"), s1 __asm__("r8"), s2 __asm__("r10"), s3 __asm__("r11");
        int32_t x, y, rounds = c->taps / 4 / c->unrolled;
{% for n in unrolled %}
        {{ "} else " if not loop.first }}{{ "if (c->unrolled == " ~ n ~ ") " if not loop.last }}{
            MULTIPLY("=&r", FIRST{{ " NEXT" * (n - 1) }});
            while (--rounds > 0)
                MULTIPLY("+r", NEXT{{ " NEXT" * (n - 1) }});
{% endfor %}
        }
#undef FIRST
#undef NEXT
#undef MULTIPLY
        sums[0] = s0, sums[1] = s1, sums[2] = s2, sums[3] = s3;
        return;
    }
#endif
{% endif %}
    const value *const end = a + c->taps, *b = a + step;
    sums[0] = sums[1] = sums[2] = sums[3] = 0;
{% if not small %}
#if SMILE_HELIUM
    for (; end - a >= 16; a += 16, b += 16, weights += 32)
        add_16(weights, vldrbq_s8(a), vldrbq_s8(b), sums);
    if (a < end) {
        const mve_pred16_t some = vctp8q((uint32_t)(end - a)); /* others are 0 */
        add_16(weights, vldrbq_z_s8(a, some), vldrbq_z_s8(b, some), sums);
    }
    return;
#endif
{% endif %}
{% if small %}
#if SMILE_ASSEMBLY /* as below: 16 products in 18 instructions */
    int32_t s0 = 0, s1 = 0, s2 = 0, s3 = 0, v, v_, w, w_, x, x_;
    __asm__("1:\n\t"
            "ldrd %[v], %[w], [%[weights]], #8\n\t"
            "sxtb16 %[v_], %[v], ror #8\n\tsxtb16 %[v], %[v]\n\t"
            "sxtb16 %[w_], %[w], ror #8\n\tsxtb16 %[w], %[w]\n\t"
            "ldrd %[x], %[x_], [%[a]], #8\n\t"
            "smlad %[s0], %[v], %[x], %[s0]\n\tsmlad %[s1], %[w], %[x], %[s1]\n\t"
            "smlad %[s0], %[v_], %[x_], %[s0]\n\tsmlad %[s1], %[w_], %[x_], %[s1]\n\t"
            "ldrd %[x], %[x_], [%[b]], #8\n\t"
            "smlad %[s2], %[v], %[x], %[s2]\n\tsmlad %[s3], %[w], %[x], %[s3]\n\t"
            "ldr %[x], %[end]\n\t"
            "smlad %[s2], %[v_], %[x_], %[s2]\n\tsmlad %[s3], %[w_], %[x_], %[s3]\n\t"
            "cmp %[a], %[x]\n\tblo 1b"
        : [weights] "+r"(weights), [a] "+r"(a), [b] "+r"(b), [s0] "+r"(s0), [s1] "+r"(s1), [s2] "+r"(s2), [s3] "+r"(s3),
          [v] "=&r"(v), [v_] "=&r"(v_), [w] "=&r"(w), [w_] "=&r"(w_), [x] "=&r"(x), [x_] "=&r"(x_)
        : [end] "m"(end) : "cc", "memory");
    sums[0] = s0, sums[1] = s1, sums[2] = s2, sums[3] = s3;
    return;
#endif
{% endif %}
    for (; a < end; a += 4, b += 4, weights += 8) {
#if SMILE_DSP
        const uint32_t x = load2(a), x_ = load2(a + 2), y = load2(b), y_ = load2(b + 2);
        const uint32_t v = first_pair(weights), v_ = second_pair(weights);
        const uint32_t w = first_pair(weights + 4), w_ = second_pair(weights + 4);
        sums[0] = add_products(v_, x_, add_products(v, x, sums[0]));
        sums[1] = add_products(w_, x_, add_products(w, x, sums[1]));
        sums[2] = add_products(v_, y_, add_products(v, y, sums[2]));
        sums[3] = add_products(w_, y_, add_products(w, y, sums[3]));
#else
{{ plain(0, "a", 0) }}{{ plain(1, "a", 4) }}{{ plain(2, "b", 0) }}{{ plain(3, "b", 4) }}#endif
    }
}
