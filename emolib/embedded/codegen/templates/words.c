/* Cores with DSP instructions (__ARM_FEATURE_DSP: Cortex-M4, M7, M33) multiply two pairs of 16-bit numbers at a time,
{% if small %}
   others one; all compute the same bits. SMILE_EMULATE_DSP spells the instructions out in C, to test that path at a desk. */
{% else %}
   those with Helium (__ARM_FEATURE_MVE: Cortex-M55, M85) sixteen pairs of bytes, others one; all compute the same bits.
   SMILE_EMULATE_DSP spells the first ones' instructions out in C, to test that path at a desk. */
{% endif %}
#if defined(__ARM_FEATURE_DSP) && defined(__thumb2__) && defined(__GNUC__) && !defined(SMILE_PLAIN) \
    && !defined(SMILE_EMULATE_DSP)
#define SMILE_ARM 1 /* the instructions themselves, by the compiler's own names where it has any */
#include <arm_acle.h>
#else
#define SMILE_ARM 0
#endif
{% if not small %}
#if SMILE_ARM && defined(__ARM_FEATURE_MVE)
#define SMILE_HELIUM 1
#include <arm_mve.h>
#else
#define SMILE_HELIUM 0
#endif
#if (SMILE_ARM && !SMILE_HELIUM) || defined(SMILE_EMULATE_DSP)
{% else %}
#if SMILE_ARM || defined(SMILE_EMULATE_DSP)
{% endif %}
#define SMILE_DSP 1
#else
#define SMILE_DSP 0
#endif
#if SMILE_DSP || defined(__ARM_FEATURE_MVE)
#define SMILE_WORDS __attribute__((aligned(4))) /* read a word at a time */
#define SMILE_ALIAS __attribute__((may_alias))
#else
#define SMILE_WORDS
#define SMILE_ALIAS
#endif
{% if not small %}
/* Each layer has the numbers of its shape in its code. */
#if defined(__OPTIMIZE__) && defined(__GNUC__)
#define SMILE_FOR_EACH_LAYER static inline __attribute__((always_inline))
#else
#define SMILE_FOR_EACH_LAYER static
#endif
{% endif %}
/* The innermost loop in an order in which the registers just suffice; compilers do not find it.
{%- if small %}
 Clang needs
   -fomit-frame-pointer for it, so there it has to be asked for with -DSMILE_FAST. */
#if SMILE_ARM && defined(__OPTIMIZE__) && (!defined(__clang__) || defined(SMILE_FAST))
{% else %}
 */
#if SMILE_ARM && SMILE_DSP && defined(__OPTIMIZE__)
{% endif %}
#define SMILE_ASSEMBLY 1
#else
#define SMILE_ASSEMBLY 0
#endif
{% if not small %}
/* And Cortex-M0, M0+ and M23 have the first instructions only. */
#if (defined(__ARM_ARCH_6M__) || defined(__ARM_ARCH_8M_BASE__)) && defined(__OPTIMIZE__) && defined(__GNUC__) \
    && !defined(SMILE_PLAIN)
#define SMILE_THUMB1 1
#else
#define SMILE_THUMB1 0
#endif
{% endif %}
/* In a strip lies what a row of windows sees. */
#if SMILE_DSP
typedef int16_t SMILE_ALIAS value;
typedef {{ "int8_t" if small else "int16_t" }} weight;
#else
typedef int8_t value;
typedef int8_t weight;
#endif
