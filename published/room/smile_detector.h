/* SPDX-License-Identifier: Apache-2.0
   The licence is that of the code; the numbers in it, the weights, are the network's and belong to whoever trained it.

   Is it nobody or somebody? A network of 9 layers in plain C.
   Written by emolib 0.2.0 with `emolib run --profile paper` from an int8 .tflite file whose SHA-256 is
   77c8a59143bc619d2779ed19780f861a36c264f6895d50a1acb1bea442e16c10.
   Internal: include smile.h and use its names alone.

    1  every pixel              84x84x1 -> 84x84x1
    2  every 3rd pixel          84x84x1 -> 28x28x1
    3  convolution 3x3, ReLU    28x28x1 -> 28x28x8             56,448 multiply-accumulates
    4  largest of 2x2           28x28x8 -> 14x14x8             in one with 3
    5  convolution 3x3, ReLU    14x14x8 -> 14x14x12           169,344 multiply-accumulates
    6  largest of 2x2           14x14x12 -> 7x7x12             in one with 5
    7  convolution 3x3, ReLU    7x7x12 -> 7x7x16               84,672 multiply-accumulates
    8  convolution 3x3, ReLU    7x7x16 -> 7x7x16              112,896 multiply-accumulates
    9  convolution 1x1          7x7x16 -> 7x7x5                 3,920 multiply-accumulates

   427,280 multiply-accumulates an inference. The scores are equal to TFLite's reference kernels, bit for bit.

   The frame is kept as a picture of SMILE_DETECTOR_WIDTH x SMILE_DETECTOR_HEIGHT greys: smile_detector_begin, smile_detector_row for each row, smile_detector_map. */
#ifndef SMILE_DETECTOR_H
#define SMILE_DETECTOR_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define SMILE_DETECTOR_WIDTH 84   /* what the network was trained on; any frame is scaled to it on the fly */
#define SMILE_DETECTOR_HEIGHT 84
#define SMILE_DETECTOR_SEEN_WIDTH 84   /* the small grey picture that is left of a frame behind layer 1 */
#define SMILE_DETECTOR_SEEN_HEIGHT 84
#define SMILE_DETECTOR_THRESHOLD (-14)  /* a score from here on is "somebody" */
#define SMILE_DETECTOR_RELEASE (-21)    /* it is over below this: half the odds */
#define SMILE_DETECTOR_SCALE 0.09811168164014816f  /* probability of "somebody": 1 / (1 + exp(-SMILE_DETECTOR_SCALE * (score - SMILE_DETECTOR_ZERO))) */
#define SMILE_DETECTOR_ZERO (-33)
#define SMILE_DETECTOR_CONTRAST 16      /* grey values; a frame with less is flat */
#define SMILE_DETECTOR_LAYERS 9
#define SMILE_DETECTOR_ARENA_BYTES 10164  /* of a smile_detector_context: the layers' numbers */

typedef enum {
    SMILE_DETECTOR_OK,
    SMILE_DETECTOR_FLAT,         /* scored, but the frame has no contrast: a lens cap, a wall, the dark */
    SMILE_DETECTOR_NO_FRAME,     /* a null pointer */
    SMILE_DETECTOR_WRONG_SIZE,   /* no pixels, a stride shorter than a row, an odd width of YUYV or UYVY */
    SMILE_DETECTOR_WRONG_FORMAT, /* none of smile_detector_format */
    SMILE_DETECTOR_TOO_EARLY     /* a row before smile_detector_begin or behind the last one; a score before the last row */
} smile_detector_status;

typedef enum {
    SMILE_DETECTOR_GREY,      /* a byte a pixel, 0 black and 255 white */
    SMILE_DETECTOR_RGB565_LE, /* two bytes a pixel, that with blue first */
    SMILE_DETECTOR_RGB565_BE, /* that with red first, as most cameras send it */
    SMILE_DETECTOR_YUYV,      /* YUV 4:2:2, brightness first (YUY2) */
    SMILE_DETECTOR_UYVY,      /* YUV 4:2:2, colour first */
    SMILE_DETECTOR_YUV420     /* planar (I420, YV12) or NV12, NV21: rows of the first plane, Y */
} smile_detector_format;

/* How one side of the frame is divided among pixels. */
typedef struct {
    uint16_t at, rest;        /* where the present pixel begins, and what is left over of that division */
    uint16_t one, one_rest;   /* from there to its end */
    uint16_t step, step_rest; /* and to the next one that is read */
} smile_detector_axis;

/* All the RAM that is needed, but for some stack: one for each camera or thread. Nothing in it is for you. A context that was
   never begun has to be zeros, as static ones are, for a wrong order of calls to be seen. */
typedef struct {
    union {
        int8_t bytes[SMILE_DETECTOR_ARENA_BYTES];
        uint32_t words[(SMILE_DETECTOR_ARENA_BYTES + 3) / 4];
    } arena;
    smile_detector_axis x, y;
    uint16_t height, row;                /* of the frame; how many rows have come */
    uint16_t done, in_window;            /* rows that layer 1 has written, and read for the next one */
    uint8_t nearest, colour, bytes, luma, high;
    uint8_t darkest, lightest;
} smile_detector_context;

/* The largest part of a frame that has the shape of SMILE_DETECTOR_WIDTH x SMILE_DETECTOR_HEIGHT and lies in its middle, row by row from the top.
   Rows that are not read cost nearly nothing. */
smile_detector_status smile_detector_begin(smile_detector_context *context, uint16_t width, uint16_t height, smile_detector_format format);
smile_detector_status smile_detector_row(smile_detector_context *context, const uint8_t *row);
/* 7 x 7 x 5 numbers, which stay until the context is used again; the picture stays, too. A null pointer ahead of
   the last row. The network reads a byte of the picture, a grey less 128, as grey[(uint8_t)byte], again a grey less 128. */
const int8_t *smile_detector_map(smile_detector_context *context, const uint8_t *grey);

/* Between the last row and smile_detector_map: what the network is about to read, SMILE_DETECTOR_SEEN_HEIGHT rows of SMILE_DETECTOR_SEEN_WIDTH grey
   values less 128. A null pointer at other times. */
const int8_t *smile_detector_seen(const smile_detector_context *context);

#ifdef __cplusplus
}
#endif

#endif
