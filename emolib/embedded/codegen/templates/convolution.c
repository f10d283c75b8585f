{{ need('channel') -}}
typedef struct {
    int height, width, channels;          /* of the input */
    int out_height, out_width, filters;   /* of the output */
    int kernel_height, kernel_width;      /* of the window */
    int stride_y, stride_x;               /* from one window to the next */
    int above, left;                      /* rows and columns that the first window starts outside the input */
    int columns, column;                  /* in a strip: what a row of windows sees; numbers from one to the next */
    int taps;                             /* of a window in the strip, filled up to a multiple of four */
{% if not small %}
    int unrolled;                         /* steps of four taps that are written out */
{% endif %}
    int in_zero;                          /* the byte that stands for 0 */
    const weight *weights;
    const channel *table;                 /* one for each filter */
} convolution;
