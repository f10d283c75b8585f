{{ need('channel') -}}
typedef struct {
    int height, width, channels;          /* of the input */
    int out_height, out_width, filters;   /* of the output */
    int kernel_height, kernel_width;      /* of the window */
    int stride_y, stride_x;               /* from one window to the next */
    int above, left;                      /* rows and columns that the first window starts outside the input */
    int columns;                          /* that the windows of one output row see */
    int in_zero;                          /* the byte that stands for 0 */
    const int16_t *weights;
    const channel *table;                 /* one for each filter */
} convolution;

/* The bytes of a tensor or of the frame. `flip` is 0x80 for the frame, whose grey values g become g - 128. */
typedef struct {
    const uint8_t *bytes;
    int pitch;                            /* bytes from one row to the next */
    uint8_t flip;
} picture;
