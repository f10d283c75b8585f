/* SPDX-License-Identifier: Apache-2.0
   See smile.h. C99 or C++11; what smile_detector.c needs is enough. Written by emolib 0.2.0. */
#include "smile.h"

enum { SMILE_IDLE, SMILE_READING, SMILE_DONE }; /* smile_context.state */

/* What a number of the map means, at that number and 128: how far a face's middle lies from the cell's and how large it is,
   in 1/16 of a pixel, and how far it is tilted, in 1/256 of a turn. */
static const int16_t shifts[256] = {
    -384, -384, -384, -384, -384, -384, -384, -384, -384, -384, -384, -384, -384, -384, -381, -377, -372, -367, -363,
    -358, -353, -348, -344, -339, -334, -330, -325, -320, -316, -311, -306, -301, -297, -292, -287, -283, -278, -273,
    -268, -264, -259, -254, -250, -245, -240, -235, -231, -226, -221, -217, -212, -207, -203, -198, -193, -188, -184,
    -179, -174, -170, -165, -160, -155, -151, -146, -141, -137, -132, -127, -122, -118, -113, -108, -104, -99, -94,
    -89, -85, -80, -75, -71, -66, -61, -57, -52, -47, -42, -38, -33, -28, -24, -19, -14, -9, -5, 0, 5, 9, 14, 19, 24,
    28, 33, 38, 42, 47, 52, 57, 61, 66, 71, 75, 80, 85, 89, 94, 99, 104, 108, 113, 118, 122, 127, 132, 137, 141, 146,
    151, 155, 160, 165, 170, 174, 179, 184, 188, 193, 198, 203, 207, 212, 217, 221, 226, 231, 235, 240, 245, 250, 254,
    259, 264, 268, 273, 278, 283, 287, 292, 297, 301, 306, 311, 316, 320, 325, 330, 334, 339, 344, 348, 353, 358, 363,
    367, 372, 377, 381, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384,
    384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384,
    384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384,
    384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384,
};
static const int16_t sizes[256] = {
    279, 283, 286, 290, 294, 297, 301, 305, 308, 312, 316, 320, 324, 328, 332, 336, 340, 344, 348, 353, 357, 362, 366,
    371, 375, 380, 384, 389, 394, 399, 404, 409, 414, 419, 424, 429, 435, 440, 445, 451, 456, 462, 468, 474, 479, 485,
    491, 497, 503, 510, 516, 522, 529, 535, 542, 549, 555, 562, 569, 576, 583, 590, 598, 605, 613, 620, 628, 636, 643,
    651, 659, 668, 676, 684, 693, 701, 710, 719, 727, 736, 745, 755, 764, 773, 783, 793, 802, 812, 822, 832, 843, 853,
    864, 874, 885, 896, 907, 918, 930, 941, 953, 964, 976, 988, 1001, 1013, 1025, 1038, 1051, 1064, 1077, 1090, 1104,
    1117, 1131, 1145, 1159, 1174, 1188, 1203, 1217, 1233, 1248, 1263, 1279, 1294, 1310, 1327, 1343, 1360, 1376, 1393,
    1411, 1428, 1446, 1463, 1481, 1500, 1518, 1537, 1556, 1575, 1595, 1614, 1634, 1654, 1675, 1695, 1716, 1737, 1759,
    1781, 1803, 1825, 1847, 1870, 1893, 1917, 1940, 1964, 1988, 2013, 2038, 2048, 2048, 2048, 2048, 2048, 2048, 2048,
    2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048,
    2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048,
    2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048,
    2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048,
    2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048,
};
static const int8_t tilts[256] = {
    -32, -32, -32, -32, -32, -32, -32, -32, -32, -32, -32, -32, -32, -32, -32, -32, -32, -32, -32, -32, -32, -32, -32,
    -32, -32, -32, -32, -32, -32, -32, -32, -32, -31, -31, -30, -30, -29, -29, -28, -28, -27, -27, -26, -26, -25, -25,
    -24, -24, -23, -23, -22, -22, -21, -21, -20, -20, -19, -19, -18, -18, -17, -17, -16, -16, -15, -15, -14, -14, -13,
    -13, -12, -12, -11, -11, -10, -10, -9, -9, -8, -8, -7, -7, -6, -6, -5, -5, -4, -4, -3, -3, -2, -2, -1, -1, 0, 0,
    0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13, 14, 14, 15, 15, 16, 16,
    17, 17, 18, 18, 19, 19, 20, 20, 21, 21, 22, 22, 23, 23, 24, 24, 25, 25, 26, 26, 27, 27, 28, 28, 29, 29, 30, 30,
    31, 31, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32,
    32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32,
    32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32,
    32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32,
};
static const int16_t turns[33][2] = { /* cosine and sine of a tilt, in 1/16384 */
    {16384, 0},
    {16379, 402},
    {16364, 804},
    {16340, 1205},
    {16305, 1606},
    {16261, 2006},
    {16207, 2404},
    {16143, 2801},
    {16069, 3196},
    {15986, 3590},
    {15893, 3981},
    {15791, 4370},
    {15679, 4756},
    {15557, 5139},
    {15426, 5520},
    {15286, 5897},
    {15137, 6270},
    {14978, 6639},
    {14811, 7005},
    {14635, 7366},
    {14449, 7723},
    {14256, 8076},
    {14053, 8423},
    {13842, 8765},
    {13623, 9102},
    {13395, 9434},
    {13160, 9760},
    {12916, 10080},
    {12665, 10394},
    {12406, 10702},
    {12140, 11003},
    {11866, 11297},
    {11585, 11585}
};

/* The greys that the bytes of a picture become where its contrast is evened out: 128 + gain * (p - mean), so that the mean
   deviation is 40, with a gain of 8 at most. A byte is a grey, or with the top bit turned, as `top` says. */
static void even_out(const uint8_t *bytes, uint32_t n, uint32_t top, uint8_t *greys)
{
    uint32_t sum = n / 2, away = 0;
    for (uint32_t i = 0; i < n; i++)
        sum += bytes[i] ^ top;
    const int32_t mean = (int32_t)(sum / n);
    for (uint32_t i = 0; i < n; i++) {
        const int32_t far = (int32_t)(bytes[i] ^ top) - mean;
        away += (uint32_t)(far < 0 ? -far : far);
    }
    const uint32_t wanted = 10240 * n / (away == 0 ? 1 : away);
    const int32_t gain = wanted < 2048 ? (int32_t)wanted : 2048;
    for (int32_t p = 0; p < 256; p++) {
        const int32_t grey = 128 + (((p - mean) * gain + 128) >> 8);
        greys[(uint32_t)p ^ top] = (uint8_t)((uint32_t)(grey < 0 ? 0 : grey > 255 ? 255 : grey) ^ top);
    }
}

/* A place on one axis, in 1/65536 of a pixel, as a pixel: beyond the edge its border repeats. */
static inline int32_t pixel(int32_t at)
{
    const int32_t whole = at >> 16;
    return whole < 0 ? 0 : whole >= SMILE_SIDE ? SMILE_SIDE - 1 : whole;
}

/* Cut out what is in a box, upright: each pixel is the mean of the nearest pixels to 2x2 places. */
static void cut(const int8_t *picture, int32_t x, int32_t y, int32_t size, int32_t tilt, uint8_t *out)
{
    const int32_t half = size * 4096 / (4 * SMILE_CROP); /* of a step */
    const int16_t *const turn = turns[tilt < 0 ? -tilt : tilt];
    const int32_t along = (half * turn[0]) >> 14, down = (half * (tilt < 0 ? -turn[1] : turn[1])) >> 14;
    int32_t first_x = x * 4096 - 55 * (along - down);
    int32_t first_y = y * 4096 - 55 * (along + down);
    for (int i = 0; i < SMILE_CROP; i++) {
        int32_t at_x = first_x, at_y = first_y;
        for (int j = 0; j < SMILE_CROP; j++) {
            int32_t sum = 4 * 128 + 2;
            for (int k = 0; k < 2; k++) { /* a place, and that below it */
                sum += picture[pixel(at_y) * SMILE_SIDE + pixel(at_x)];
                sum += picture[pixel(at_y + 2 * along) * SMILE_SIDE + pixel(at_x - 2 * down)];
                at_x += 2 * along;
                at_y += 2 * down;
            }
            *out++ = (uint8_t)(sum >> 2);
        }
        first_x -= 4 * down;
        first_y += 4 * along;
    }
}

/* A place in the square in the middle of a frame, in 1/16 of the picture's pixels, as one of the frame's pixels. */
static inline int32_t in_frame(int32_t at, uint32_t square, uint32_t before)
{
    const uint32_t whole = SMILE_SIDE * 16; /* added, so that the division rounds down */
    return (int32_t)(((uint32_t)at + whole) * square / whole) - (int32_t)square + (int32_t)before;
}

smile_status smile_finish(smile_context *context, smile_answer *answer)
{
    static const smile_answer nothing = {SMILE_NOBODY, -128, -128, 0, 0, 0, 0};
    if (answer == 0)
        return SMILE_NO_FRAME;
    *answer = nothing;
    if (context == 0)
        return SMILE_NO_FRAME;
    smile_context *const c = context;
    if (smile_seen(c) == 0)
        return SMILE_TOO_EARLY;
    const int flat = c->at.detector.lightest - c->at.detector.darkest < SMILE_CONTRAST;
    uint8_t greys[256];
    even_out((const uint8_t *)c->at.found.picture, SMILE_SIDE * SMILE_SIDE, 0x80, greys);
    const int8_t *const map = smile_detector_map(&c->at.detector, greys), *best = map;
    for (const int8_t *cell = map; cell < map + 49 * 5; cell += 5)
        best = *cell > *best ? cell : best;
    const int32_t number = (int32_t)(best - map) / 5, row = number / 7, column = number % 7;
    const int32_t x = 192 * column + 96 + shifts[best[1] + 128];
    const int32_t y = 192 * row + 96 + shifts[best[2] + 128];
    const int32_t size = sizes[best[3] + 128], tilt = tilts[best[4] + 128];
    const uint32_t square = c->width < c->height ? c->width : c->height;
    answer->face = best[0];
    answer->x = in_frame(x, square, (c->width - square) / 2);
    answer->y = in_frame(y, square, (c->height - square) / 2);
    answer->size = in_frame(size, square, 0);
    answer->tilt = (int16_t)((tilt * 360 + 128) >> 8);

    uint8_t *const crop = c->at.found.crop;
    const uint32_t n = SMILE_CROP * SMILE_CROP;
    cut(c->at.found.picture, x, y, size, tilt, crop);
    even_out(crop, n, 0, greys);
    for (uint32_t i = 0; i < n; i++)
        crop[i] = greys[crop[i]];
    smile_classifier_frame(&c->at.found.classifier, crop, SMILE_CROP, SMILE_CROP, 0, SMILE_CLASSIFIER_GREY, &answer->smile);
    c->state = SMILE_DONE;
    if (!flat && answer->face >= SMILE_FACE)
        answer->who = answer->smile >= SMILE_THRESHOLD ? SMILE_SMILES : SMILE_SOMEBODY;
    return flat ? SMILE_FLAT : SMILE_OK;
}

smile_status smile_begin(smile_context *context, uint16_t width, uint16_t height, smile_format format)
{
    if (context == 0)
        return SMILE_NO_FRAME;
    const smile_detector_status status = smile_detector_begin(&context->at.detector, width, height, (smile_detector_format)format);
    context->state = status == SMILE_DETECTOR_OK ? SMILE_READING : SMILE_IDLE;
    context->width = width;
    context->height = height;
    return (smile_status)status;
}

smile_status smile_row(smile_context *context, const uint8_t *row)
{
    if (context == 0 || row == 0)
        return SMILE_NO_FRAME;
    return context->state == SMILE_READING ? (smile_status)smile_detector_row(&context->at.detector, row) : SMILE_TOO_EARLY;
}

const int8_t *smile_seen(const smile_context *context)
{
    return context != 0 && context->state == SMILE_READING ? smile_detector_seen(&context->at.detector) : 0;
}

const uint8_t *smile_crop(const smile_context *context)
{
    return context != 0 && context->state == SMILE_DONE ? context->at.found.crop : 0;
}

smile_status smile_frame(smile_context *context, const uint8_t *frame, uint16_t width, uint16_t height, uint32_t stride,
                         smile_format format, smile_answer *answer)
{
    smile_finish(0, answer); /* nothing yet */
    if (answer == 0 || context == 0 || frame == 0)
        return SMILE_NO_FRAME;
    const smile_status begun = smile_begin(context, width, height, format);
    if (begun != SMILE_OK)
        return begun;
    const uint32_t packed = (uint32_t)width * context->at.detector.bytes, pitch = stride == 0 ? packed : stride;
    if (pitch < packed) {
        context->state = SMILE_IDLE;
        return SMILE_WRONG_SIZE;
    }
    for (uint32_t y = 0; y < height; y++)
        smile_row(context, frame + (uintptr_t)y * pitch);
    return smile_finish(context, answer);
}
