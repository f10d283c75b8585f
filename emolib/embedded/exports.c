/* What a page in a browser calls, around smile.c and the firmware's friend.c, which are as they are on the chip. Constants are
   functions, so that no script has to repeat one. Frames lie in `room`, at the memory's end, which the page makes grow.

   Of a network that is shown a face, `seen` is what layer 1 leaves of a frame, and `picture` the frame as it was trained on it. Of
   a friend in a room, which finds the face itself, `seen` is the picture that it keeps of a frame, and `picture` the crop of the
   box that it found. */
#include "friend.h"
#include "smile.h"

#define FOR_THE_PAGE(name) __attribute__((export_name(#name), used))

#ifdef SMILE_FACE
#define PICTURE_WIDTH SMILE_CROP
#define PICTURE_HEIGHT SMILE_CROP
#define SEEN_WIDTH SMILE_SIDE
#define SEEN_HEIGHT SMILE_SIDE
static smile_answer answer;
static smile_classifier_context alone; /* for `picture` */
#else
#define PICTURE_WIDTH SMILE_WIDTH
#define PICTURE_HEIGHT SMILE_HEIGHT
#define SEEN_WIDTH SMILE_SEEN_WIDTH
#define SEEN_HEIGHT SMILE_SEEN_HEIGHT
static int8_t answer;
#endif

extern uint8_t __heap_base; /* the linker's: from here on nothing lies in memory */
static uint8_t picture[PICTURE_WIDTH * PICTURE_HEIGHT], seen[SEEN_WIDTH * SEEN_HEIGHT];
static smile_context context;
static smile_status status;
static friend_mood mood;

FOR_THE_PAGE(room) uint8_t *page_room(void) { return &__heap_base; }    /* a frame: the page writes here */
FOR_THE_PAGE(picture) uint8_t *page_picture(void) { return picture; }   /* see page_whole */
FOR_THE_PAGE(seen) const uint8_t *page_seen(void) { return seen; }      /* what it read last, in grey */
FOR_THE_PAGE(width) int page_width(void) { return PICTURE_WIDTH; }
FOR_THE_PAGE(height) int page_height(void) { return PICTURE_HEIGHT; }
FOR_THE_PAGE(seen_width) int page_seen_width(void) { return SEEN_WIDTH; }
FOR_THE_PAGE(seen_height) int page_seen_height(void) { return SEEN_HEIGHT; }
FOR_THE_PAGE(threshold) int page_threshold(void) { return SMILE_THRESHOLD; }
FOR_THE_PAGE(release) int page_release(void) { return SMILE_RELEASE; }
FOR_THE_PAGE(zero) int page_zero(void) { return SMILE_ZERO; }
FOR_THE_PAGE(scale) float page_scale(void) { return SMILE_SCALE; }
FOR_THE_PAGE(grey) int page_grey(void) { return SMILE_GREY; }
FOR_THE_PAGE(status) int page_status(void) { return status; } /* of the last score: a smile_status */
FOR_THE_PAGE(flat) int page_flat(void) { return status == SMILE_FLAT; }

/* The firmware's rule, see friend.h: take in the frame that was scored last. 1: begin to answer, -1: stop, 0: go on. */
FOR_THE_PAGE(feel) int page_feel(void)
{
    if (status != SMILE_OK) /* a flat frame shows nobody */
        return friend_meet(&mood, SMILE_NO_FACE, SMILE_NO_FACE);
#ifdef SMILE_FACE
    return friend_meet(&mood, answer.face, answer.smile);
#else
    return friend_feel(&mood, answer);
#endif
}
FOR_THE_PAGE(smiling) int page_smiling(void) { return mood.smiling; }
FOR_THE_PAGE(awake) int page_awake(void) { return mood.awake; }
FOR_THE_PAGE(gone) int page_gone(void) { return mood.without >= SMILE_IN_A_ROW; } /* awake, but nobody is there */
FOR_THE_PAGE(pause) int page_pause(void) { return friend_pause(&mood); } /* milliseconds until the next inference */
FOR_THE_PAGE(rest) void page_rest(void) { mood = (friend_mood){0}; }     /* asleep, as in the beginning */

#ifdef SMILE_FACE /* of the last frame; the box is upright when it is turned back by its tilt, degrees clockwise */
FOR_THE_PAGE(who) int page_who(void) { return answer.who; }     /* 0 nobody, 1 somebody, 2 smiles */
FOR_THE_PAGE(face) int page_face(void) { return answer.face; }  /* the score */
FOR_THE_PAGE(x) int page_x(void) { return answer.x; }           /* the box's middle, in pixels of the frame */
FOR_THE_PAGE(y) int page_y(void) { return answer.y; }
FOR_THE_PAGE(size) int page_size(void) { return answer.size; }
FOR_THE_PAGE(tilt) int page_tilt(void) { return answer.tilt; }
FOR_THE_PAGE(face_threshold) int page_face_threshold(void) { return SMILE_FACE; }
FOR_THE_PAGE(face_release) int page_face_release(void) { return SMILE_FACE_RELEASE; }
FOR_THE_PAGE(face_zero) int page_face_zero(void) { return SMILE_FACE_ZERO; }
FOR_THE_PAGE(face_scale) float page_face_scale(void) { return SMILE_FACE_SCALE; }
#endif

/* Brightness (ITU-R 601, in integers as Pillow has it) of `n` pixels of red, green, blue and opacity; places are in `room`. */
FOR_THE_PAGE(brightness) void page_brightness(uint32_t to, uint32_t from, uint32_t n)
{
    uint8_t *restrict grey = &__heap_base + to;
    const uint8_t *restrict rgba = &__heap_base + from;
    for (uint32_t i = 0; i < n; i++)
        grey[i] = (uint8_t)((rgba[4 * i] * 19595u + rgba[4 * i + 1] * 38470u + rgba[4 * i + 2] * 7471u + 0x8000u) >> 16);
}

/* Brightness of films, where 16 is black and 235 white, in full. */
static uint8_t full(int grey)
{
    const int all = ((grey - 16) * 255 + 109) / 219;
    return (uint8_t)(grey <= 16 ? 0 : all > 255 ? 255 : all);
}

static int score_at(const uint8_t *frame, int width, int height, int stride, int format, int limited)
{
    status = smile_begin(&context, (uint16_t)width, (uint16_t)height, (smile_format)format);
    for (int y = 0; y < height && status == SMILE_OK; y++, frame += stride)
        status = smile_row(&context, frame);
    if (status != SMILE_OK)
        return -128;
    int8_t *read = (int8_t *)smile_seen(&context); /* in the context, which is ours */
    for (int i = 0; i < (int)sizeof seen; i++) {
        seen[i] = limited ? full(read[i] + 128) : (uint8_t)(read[i] + 128);
        read[i] = (int8_t)(seen[i] - 128);
    }
#ifdef SMILE_FACE
    status = smile_finish(&context, &answer);
    return answer.smile;
#else
    status = smile_score(&context, &answer);
    return answer;
#endif
}

/* The score of a frame in `room`; `limited`: its brightness is that of films. */
FOR_THE_PAGE(score) int page_score(int width, int height, int stride, int format, int limited)
{
    return score_at(&__heap_base, width, height, stride, format, limited);
}

#ifdef SMILE_FACE
FOR_THE_PAGE(score_picture) int page_score_picture(void)
{
    int8_t score = -128;
    smile_classifier_frame(&alone, picture, SMILE_CROP, SMILE_CROP, 0, SMILE_CLASSIFIER_GREY, &score);
    return score;
}

/* The crop of the box in the last frame, as the classifier read it. */
FOR_THE_PAGE(whole) void page_whole(void)
{
    const uint8_t *const crop = smile_crop(&context);
    for (int i = 0; crop != 0 && i < (int)sizeof picture; i++)
        picture[i] = crop[i];
}
#else
FOR_THE_PAGE(score_picture) int page_score_picture(void)
{
    return score_at(picture, SMILE_WIDTH, SMILE_HEIGHT, SMILE_WIDTH, SMILE_GREY, 0);
}

/* All pixels of the picture that the network looks at, of which it may read but some, from a grey frame in `room`. */
FOR_THE_PAGE(whole) void page_whole(int width, int height, int stride, int limited)
{
    const int fits_wide = height * SMILE_WIDTH / SMILE_HEIGHT, fits_high = width * SMILE_HEIGHT / SMILE_WIDTH;
    const int wide = width < fits_wide ? width : fits_wide, high = height < fits_high ? height : fits_high;
    const uint8_t *const first = &__heap_base + (height - high) / 2 * stride + (width - wide) / 2;
    for (int v = 0; v < SMILE_HEIGHT; v++) {
        const int top = v * high / SMILE_HEIGHT, below = (v + 1) * high / SMILE_HEIGHT, rows = below > top ? below - top : 1;
        for (int u = 0; u < SMILE_WIDTH; u++) {
            const int left = u * wide / SMILE_WIDTH, right = (u + 1) * wide / SMILE_WIDTH, columns = right > left ? right - left : 1;
            const uint32_t n = (uint32_t)(rows * columns);
            uint32_t sum = n / 2;
            for (int y = top; y < top + rows; y++)
                for (int x = left; x < left + columns; x++)
                    sum += first[y * stride + x];
            picture[v * SMILE_WIDTH + u] = limited ? full((int)(sum / n)) : (uint8_t)(sum / n);
        }
    }
}
#endif
