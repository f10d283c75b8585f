/* SPDX-License-Identifier: Apache-2.0
   The licence is that of the code; the numbers in it, the weights, are the network's and belong to whoever trained it.

   Is this face smiling? A network of 10 layers in plain C.
   Written by emolib 0.2.0 with `emolib run --profile paper` from an int8 .tflite file whose SHA-256 is
   07121e0e1f558c3464e145c6b3366bc623db8a8eb6505b915d4e4943b15d4876.
   Friend -5% of the run paper.

    1  every 4th pixel          224x224x1 -> 56x56x1
    2  mean of 2x2              56x56x1 -> 28x28x1
    3  convolution 3x3, ReLU    28x28x1 -> 28x28x16           112,896 multiply-accumulates
    4  largest of 2x2           28x28x16 -> 14x14x16           in one with 3
    5  convolution 3x3, ReLU    14x14x16 -> 14x14x48        1,354,752 multiply-accumulates
    6  largest of 2x2           14x14x48 -> 7x7x48             in one with 5
    7  convolution 3x3, ReLU    7x7x48 -> 7x7x72            1,524,096 multiply-accumulates
    8  largest of 2x2           7x7x72 -> 3x3x72               in one with 7
    9  convolution 3x3, ReLU    3x3x72 -> 3x3x48              279,936 multiply-accumulates
   10  convolution 3x3          3x3x48 -> 1x1x1                   432 multiply-accumulates

   3,272,112 multiply-accumulates an inference. The scores are equal to TFLite's reference kernels, bit for bit.

   It must be shown a face that fills the picture. Shown anything else (a wall, a ceiling, a face far away) its answer means
   nothing, and may well be "smiling".

   Where the whole frame lies in memory, one call does it:

       static smile_context context;
       int8_t score;
       if (smile_frame(&context, frame, 320, 240, 0, SMILE_GREY, &score) == SMILE_OK && score >= SMILE_THRESHOLD) ...

   Where the camera sends row after row, no frame is needed: smile_begin, smile_row for each row, smile_score. */
#ifndef SMILE_H
#define SMILE_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define SMILE_WIDTH 224   /* what the network was trained on; any frame is scaled to it on the fly */
#define SMILE_HEIGHT 224
#define SMILE_SEEN_WIDTH 56   /* the small grey picture that is left of a frame behind layer 1 */
#define SMILE_SEEN_HEIGHT 56
#define SMILE_THRESHOLD (-17)  /* a score from here on is "smiling" */
#define SMILE_RELEASE (-25)    /* it is over below this: half the odds */
#define SMILE_SCALE 0.08448317646980286f  /* probability of "smiling": 1 / (1 + exp(-SMILE_SCALE * (score - SMILE_ZERO))) */
#define SMILE_ZERO (8)
#define SMILE_CONTRAST 16      /* grey values; a frame with less is flat */
#define SMILE_LAYERS 10
#define SMILE_ARENA_BYTES 6964  /* of a smile_context: the layers' numbers */

typedef enum {
    SMILE_OK,
    SMILE_FLAT,         /* scored, but the frame has no contrast: a lens cap, a wall, the dark */
    SMILE_NO_FRAME,     /* a null pointer */
    SMILE_WRONG_SIZE,   /* no pixels, a stride shorter than a row, an odd width of YUYV or UYVY */
    SMILE_WRONG_FORMAT, /* none of smile_format */
    SMILE_TOO_EARLY     /* a row before smile_begin or behind the last one; a score before the last row */
} smile_status;

typedef enum {
    SMILE_GREY,      /* a byte a pixel, 0 black and 255 white */
    SMILE_RGB565_LE, /* two bytes a pixel, that with blue first */
    SMILE_RGB565_BE, /* that with red first, as most cameras send it */
    SMILE_YUYV,      /* YUV 4:2:2, brightness first (YUY2) */
    SMILE_UYVY,      /* YUV 4:2:2, colour first */
    SMILE_YUV420     /* planar (I420, YV12) or NV12, NV21: rows of the first plane, Y */
} smile_format;

/* How one side of the frame is divided among pixels. */
typedef struct {
    uint16_t at, rest;        /* where the present pixel begins, and what is left over of that division */
    uint16_t one, one_rest;   /* from there to its end */
    uint16_t step, step_rest; /* and to the next one that is read */
} smile_axis;

/* All the RAM that is needed, but for some stack: one for each camera or thread. Nothing in it is for you. A context that was
   never begun has to be zeros, as static ones are, for a wrong order of calls to be seen. */
typedef struct {
    union {
        int8_t bytes[SMILE_ARENA_BYTES];
        uint32_t words[(SMILE_ARENA_BYTES + 3) / 4];
    } arena;
    smile_axis x, y;
    uint16_t height, row;                /* of the frame; how many rows have come */
    uint16_t done, in_window;            /* rows that layer 1 has written, and read for the next one */
    uint8_t nearest, colour, bytes, luma, high;
    uint8_t darkest, lightest;
} smile_context;

/* Score the largest part of a frame that has the shape of SMILE_WIDTH x SMILE_HEIGHT and lies in its middle; a face should
   fill it. `stride` is the number of bytes from one row to the next, 0 where nothing lies between them. `score` is the lowest
   there is, -128, unless the status is SMILE_OK or SMILE_FLAT. */
smile_status smile_frame(smile_context *context, const uint8_t *frame, uint16_t width, uint16_t height, uint32_t stride,
                         smile_format format, int8_t *score);

/* The same, row by row from the top: begin, all rows, score. Rows that the network does not read cost nearly nothing. */
smile_status smile_begin(smile_context *context, uint16_t width, uint16_t height, smile_format format);
smile_status smile_row(smile_context *context, const uint8_t *row);
smile_status smile_score(smile_context *context, int8_t *score);

/* Between the last row and smile_score: what the network is about to read, SMILE_SEEN_HEIGHT rows of SMILE_SEEN_WIDTH grey
   values less 128. A null pointer at other times. */
const int8_t *smile_seen(const smile_context *context);

#ifdef __cplusplus
}
#endif

#endif
