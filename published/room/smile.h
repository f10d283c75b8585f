/* SPDX-License-Identifier: Apache-2.0
   The licence is that of the code; the numbers in it, the weights, are the networks' and belong to whoever trained them.

   Is there nobody, somebody, a smile? Two small networks in plain C: a detector of faces, and a classifier that is
   shown the likeliest face.
   Written by emolib 0.2.0 with `emolib run --profile paper` from int8 .tflite files whose SHA-256 are
   77c8a59143bc619d2779ed19780f861a36c264f6895d50a1acb1bea442e16c10
   4d88933366d08c0dc0a7de6243de7b59677fb841465cf4e314a9558bb3533449.
   Friend in a room of the run paper.

   The middle of a camera's frame is scaled to 84 x 84 greys, and their contrast evened out. The detector says where a face
   is most likely. That is cut out upright, 28 x 28 pixels, and its contrast evened out; the classifier says whether it
   smiles. Of several faces the most likely one alone is read. A wall, a ceiling or a lens cap is nobody.
   927,608 multiply-accumulates a frame, 11,204 bytes of RAM. What it says is, bit for bit, what TFLite's reference kernels say.

   Where the whole frame lies in memory, one call does it:

       static smile_context context;
       smile_answer answer;
       if (smile_frame(&context, frame, 320, 240, 0, SMILE_GREY, &answer) == SMILE_OK && answer.who == SMILE_SMILES) ...

   Where the camera sends row after row, no frame is needed: smile_begin, smile_row for each row, smile_finish. */
#ifndef SMILE_H
#define SMILE_H

#include <stdint.h>

#include "smile_classifier.h"
#include "smile_detector.h"

#ifdef __cplusplus
extern "C" {
#endif

#define SMILE_SIDE 84              /* of the picture that is left of a frame */
#define SMILE_CROP 28              /* of the picture of a face */
#define SMILE_FACE (-14)            /* answer.face from here on is somebody */
#define SMILE_FACE_RELEASE (-21)    /* nobody is there any more below this: half the odds */
#define SMILE_THRESHOLD (24)       /* answer.smile of somebody from here on is "a smile" */
#define SMILE_RELEASE (18)         /* it is over below this: half the odds */
#define SMILE_FACE_SCALE SMILE_DETECTOR_SCALE /* probability of a face: 1 / (1 + exp(-SMILE_FACE_SCALE * (face - SMILE_FACE_ZERO))) */
#define SMILE_FACE_ZERO SMILE_DETECTOR_ZERO
#define SMILE_SCALE SMILE_CLASSIFIER_SCALE    /* probability of "a smile", from answer.smile alike */
#define SMILE_ZERO SMILE_CLASSIFIER_ZERO
#define SMILE_CONTRAST 16          /* grey values; a frame with less is flat */
#define SMILE_LAYERS (SMILE_DETECTOR_LAYERS + SMILE_CLASSIFIER_LAYERS)

typedef enum {
    SMILE_OK,
    SMILE_FLAT,         /* the frame has no contrast, so that nobody is there: a lens cap, a wall, the dark */
    SMILE_NO_FRAME,     /* a null pointer; a status, not SMILE_NO_FACE, which is a score */
    SMILE_WRONG_SIZE,   /* no pixels, a stride shorter than a row, an odd width of YUYV or UYVY */
    SMILE_WRONG_FORMAT, /* none of smile_format */
    SMILE_TOO_EARLY     /* a row before smile_begin or behind the last one; an answer before the last row */
} smile_status;

typedef enum {
    SMILE_GREY,      /* a byte a pixel, 0 black and 255 white */
    SMILE_RGB565_LE, /* two bytes a pixel, that with blue first */
    SMILE_RGB565_BE, /* that with red first, as most cameras send it */
    SMILE_YUYV,      /* YUV 4:2:2, brightness first (YUY2) */
    SMILE_UYVY,      /* YUV 4:2:2, colour first */
    SMILE_YUV420     /* planar (I420, YV12) or NV12, NV21: rows of the first plane, Y */
} smile_format;

typedef enum {
    SMILE_NOBODY,
    SMILE_SOMEBODY, /* somebody */
    SMILE_SMILES    /* a smile */
} smile_who;

/* What there is in a frame. The most likely face is told also where nobody is there. */
typedef struct {
    smile_who who;
    int8_t face, smile;  /* scores: that it is a face, that it is "a smile" */
    int32_t x, y, size;  /* its middle and the side of the square around it, in pixels of the camera's frame, from its upper left */
    int16_t tilt;        /* degrees, clockwise */
} smile_answer;

/* All the RAM that is needed, but for some stack: one for each camera or thread. Nothing in it is for you. A context that was
   never begun has to be zeros, as static ones are, for a wrong order of calls to be seen. */
typedef struct {
    union {
        smile_detector_context detector; /* begins with the picture */
        struct {
            int8_t picture[SMILE_SIDE * SMILE_SIDE];
            uint8_t crop[SMILE_CROP * SMILE_CROP];
            smile_classifier_context classifier;
        } found;
    } at;
    uint16_t width, height; /* of the frame */
    uint8_t state;
} smile_context;

/* What there is in the largest square of a frame that lies in its middle. `stride` is the number of bytes from one row to the
   next, 0 where nothing lies between them. The answer is nobody, with the lowest scores there are, -128, unless the status is
   SMILE_OK or SMILE_FLAT. */
smile_status smile_frame(smile_context *context, const uint8_t *frame, uint16_t width, uint16_t height, uint32_t stride,
                         smile_format format, smile_answer *answer);

/* The same, row by row from the top: begin, all rows, finish. Rows that are not read cost nearly nothing. */
smile_status smile_begin(smile_context *context, uint16_t width, uint16_t height, smile_format format);
smile_status smile_row(smile_context *context, const uint8_t *row);
smile_status smile_finish(smile_context *context, smile_answer *answer);

/* Between the last row and smile_finish: the picture, SMILE_SIDE rows of SMILE_SIDE grey values less 128. A null pointer at
   other times. */
const int8_t *smile_seen(const smile_context *context);

/* Behind smile_finish, until the next frame begins: what the classifier read, SMILE_CROP rows of SMILE_CROP grey values. A null
   pointer at other times. */
const uint8_t *smile_crop(const smile_context *context);

#ifdef __cplusplus
}
#endif

#endif
