/* Is this face smiling? A network of 8 layers in plain C, written by emolib from an int8 .tflite file.
   Friend -5% of the run paper.
   
    1  every 8th pixel          224x224x1 -> 28x28x1
    2  convolution 3x3, ReLU    28x28x1 -> 28x28x8             56,448 multiply-accumulates
    3  largest of 2x2           28x28x8 -> 14x14x8
    4  convolution 3x3, ReLU    14x14x8 -> 14x14x16           225,792 multiply-accumulates
    5  largest of 2x2           14x14x16 -> 7x7x16
    6  convolution 3x3, ReLU    7x7x16 -> 7x7x16              112,896 multiply-accumulates
    7  largest of 2x2           7x7x16 -> 3x3x16
    8  convolution 3x3          3x3x16 -> 1x1x1                   144 multiply-accumulates

   395,280 multiply-accumulates a look. The scores are equal to TFLite's reference kernels, bit for bit. */
#ifndef SMILE_H
#define SMILE_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define SMILE_WIDTH 224
#define SMILE_HEIGHT 224
#define SMILE_THRESHOLD (-23)  /* a score from here on is a smile */
#define SMILE_RELEASE (-30)    /* a smile is over below this: half the odds */
#define SMILE_ARENA_BYTES 6368  /* RAM, all of it static; the frame is the caller's */
#define SMILE_LAYERS 8
#define SMILE_SCALE 0.09721033275127411f  /* probability of a smile: 1 / (1 + exp(-SMILE_SCALE * (score - SMILE_ZERO))) */
#define SMILE_ZERO (-21)

typedef enum {
    SMILE_OK,
    SMILE_NO_FRAME,   /* frame is a null pointer */
    SMILE_WRONG_SIZE  /* the frame is smaller than SMILE_WIDTH x SMILE_HEIGHT */
} smile_status;

/* Score the middle SMILE_WIDTH x SMILE_HEIGHT pixels of a grey frame, one byte a pixel, row after row, 0 black and 255
   white. Where that cannot be done, the score is the lowest there is and *status says why; status may be null.
   Not reentrant: all calls share one arena. */
int8_t smile_score(const uint8_t *frame, uint16_t width, uint16_t height, smile_status *status);

#ifdef __cplusplus
}
#endif

#endif
