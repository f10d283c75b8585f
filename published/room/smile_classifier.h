/* SPDX-License-Identifier: Apache-2.0
   The licence is that of the code; the numbers in it, the weights, are the network's and belong to whoever trained it.

   Is it somebody or a smile? A network of 9 layers in plain C.
   Written by emolib 0.2.0 with `emolib run --profile paper` from an int8 .tflite file whose SHA-256 is
   4d88933366d08c0dc0a7de6243de7b59677fb841465cf4e314a9558bb3533449.
   Internal: include smile.h and use its names alone.

    1  every pixel              28x28x1 -> 25x28x1
    2  convolution 3x3, ReLU    25x28x1 -> 25x28x2             12,600 multiply-accumulates
    3  largest of 2x2           25x28x2 -> 12x14x2             in one with 2
    4  convolution 3x3, ReLU    12x14x2 -> 12x14x24            72,576 multiply-accumulates
    5  largest of 2x2           12x14x24 -> 6x7x24             in one with 4
    6  convolution 3x3, ReLU    6x7x24 -> 6x7x32              290,304 multiply-accumulates
    7  largest of 2x2           6x7x32 -> 3x3x32               in one with 6
    8  convolution 3x3, ReLU    3x3x32 -> 3x3x48              124,416 multiply-accumulates
    9  convolution 3x3          3x3x48 -> 1x1x1                   432 multiply-accumulates

   500,328 multiply-accumulates an inference. The scores are equal to TFLite's reference kernels, bit for bit.

   It must be shown a face that fills the picture. Shown anything else (a wall, a ceiling, a face far away) its answer means
   nothing, and may well be "a smile".

   Where the whole frame lies in memory, one call does it:

       static smile_classifier_context context;
       int8_t score;
       if (smile_classifier_frame(&context, frame, 320, 240, 0, SMILE_CLASSIFIER_GREY, &score) == SMILE_CLASSIFIER_OK && score >= SMILE_CLASSIFIER_THRESHOLD) ...

   Where the camera sends row after row, no frame is needed: smile_classifier_begin, smile_classifier_row for each row, smile_classifier_score. */
#ifndef SMILE_CLASSIFIER_H
#define SMILE_CLASSIFIER_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define SMILE_CLASSIFIER_WIDTH 28   /* what the network was trained on; any frame is scaled to it on the fly */
#define SMILE_CLASSIFIER_HEIGHT 28
#define SMILE_CLASSIFIER_SEEN_WIDTH 28   /* the small grey picture that is left of a frame behind layer 1 */
#define SMILE_CLASSIFIER_SEEN_HEIGHT 25
#define SMILE_CLASSIFIER_THRESHOLD (24)  /* a score from here on is "a smile" */
#define SMILE_CLASSIFIER_RELEASE (18)    /* it is over below this: half the odds */
#define SMILE_CLASSIFIER_SCALE 0.11816305667161942f  /* probability of "a smile": 1 / (1 + exp(-SMILE_CLASSIFIER_SCALE * (score - SMILE_CLASSIFIER_ZERO))) */
#define SMILE_CLASSIFIER_ZERO (14)
#define SMILE_CLASSIFIER_CONTRAST 16      /* grey values; a frame with less is flat */
#define SMILE_CLASSIFIER_LAYERS 9
#define SMILE_CLASSIFIER_ARENA_BYTES 3316  /* of a smile_classifier_context: the layers' numbers */

typedef enum {
    SMILE_CLASSIFIER_OK,
    SMILE_CLASSIFIER_FLAT,         /* scored, but the frame has no contrast: a lens cap, a wall, the dark */
    SMILE_CLASSIFIER_NO_FRAME,     /* a null pointer */
    SMILE_CLASSIFIER_WRONG_SIZE,   /* no pixels, a stride shorter than a row, an odd width of YUYV or UYVY */
    SMILE_CLASSIFIER_WRONG_FORMAT, /* none of smile_classifier_format */
    SMILE_CLASSIFIER_TOO_EARLY     /* a row before smile_classifier_begin or behind the last one; a score before the last row */
} smile_classifier_status;

typedef enum {
    SMILE_CLASSIFIER_GREY,      /* a byte a pixel, 0 black and 255 white */
    SMILE_CLASSIFIER_RGB565_LE, /* two bytes a pixel, that with blue first */
    SMILE_CLASSIFIER_RGB565_BE, /* that with red first, as most cameras send it */
    SMILE_CLASSIFIER_YUYV,      /* YUV 4:2:2, brightness first (YUY2) */
    SMILE_CLASSIFIER_UYVY,      /* YUV 4:2:2, colour first */
    SMILE_CLASSIFIER_YUV420     /* planar (I420, YV12) or NV12, NV21: rows of the first plane, Y */
} smile_classifier_format;

/* How one side of the frame is divided among pixels. */
typedef struct {
    uint16_t at, rest;        /* where the present pixel begins, and what is left over of that division */
    uint16_t one, one_rest;   /* from there to its end */
    uint16_t step, step_rest; /* and to the next one that is read */
} smile_classifier_axis;

/* All the RAM that is needed, but for some stack: one for each camera or thread. Nothing in it is for you. A context that was
   never begun has to be zeros, as static ones are, for a wrong order of calls to be seen. */
typedef struct {
    union {
        int8_t bytes[SMILE_CLASSIFIER_ARENA_BYTES];
        uint32_t words[(SMILE_CLASSIFIER_ARENA_BYTES + 3) / 4];
    } arena;
    smile_classifier_axis x, y;
    uint16_t height, row;                /* of the frame; how many rows have come */
    uint16_t done, in_window;            /* rows that layer 1 has written, and read for the next one */
    uint8_t nearest, colour, bytes, luma, high;
    uint8_t darkest, lightest;
} smile_classifier_context;

/* Score the largest part of a frame that has the shape of SMILE_CLASSIFIER_WIDTH x SMILE_CLASSIFIER_HEIGHT and lies in its middle; a face should
   fill it. `stride` is the number of bytes from one row to the next, 0 where nothing lies between them. `score` is the lowest
   there is, -128, unless the status is SMILE_CLASSIFIER_OK or SMILE_CLASSIFIER_FLAT. */
smile_classifier_status smile_classifier_frame(smile_classifier_context *context, const uint8_t *frame, uint16_t width, uint16_t height, uint32_t stride,
                         smile_classifier_format format, int8_t *score);

/* The same, row by row from the top: begin, all rows, score. Rows that the network does not read cost nearly nothing. */
smile_classifier_status smile_classifier_begin(smile_classifier_context *context, uint16_t width, uint16_t height, smile_classifier_format format);
smile_classifier_status smile_classifier_row(smile_classifier_context *context, const uint8_t *row);
smile_classifier_status smile_classifier_score(smile_classifier_context *context, int8_t *score);

/* Between the last row and smile_classifier_score: what the network is about to read, SMILE_CLASSIFIER_SEEN_HEIGHT rows of SMILE_CLASSIFIER_SEEN_WIDTH grey
   values less 128. A null pointer at other times. */
const int8_t *smile_classifier_seen(const smile_classifier_context *context);

#ifdef __cplusplus
}
#endif

#endif
