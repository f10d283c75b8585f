/* Four bytes at once. A Cortex-M4 has instructions for that where __ARM_FEATURE_DSP is set; without them the plain
   loops below compute the same bits. SMILE_EMULATE_DSP spells the instructions out in C, to test that path at a desk. */
#if defined(SMILE_EMULATE_DSP)
#define SMILE_DSP 1
#elif defined(__ARM_FEATURE_DSP) && !defined(SMILE_PLAIN)
#define SMILE_DSP 1
#include <arm_acle.h> /* the compiler's own names for instructions */
#else
#define SMILE_DSP 0
#endif
#if SMILE_DSP
#define SMILE_WORDS __attribute__((aligned(4))) /* weights are loaded two words at a time */
#else
#define SMILE_WORDS
#endif
/* Inner loops in an order in which the registers just suffice; compilers do not find it. Clang needs -fomit-frame-pointer for
   it, so there it has to be asked for with -DSMILE_FAST. */
#if SMILE_DSP && !defined(SMILE_EMULATE_DSP) && defined(__OPTIMIZE__) && (!defined(__clang__) || defined(SMILE_FAST))
#define SMILE_ASSEMBLY 1
#else
#define SMILE_ASSEMBLY 0
#endif
