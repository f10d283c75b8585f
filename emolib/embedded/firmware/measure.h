/* What an inference takes. The friend itself has none of this. With -DMEASURE, and measure.c, it prints what it sees and, at the
   end, what that took; emolib.embedded.firmware reads it. */
#ifndef MEASURE_H
#define MEASURE_H

#include <stdint.h>

#ifdef MEASURE
void measure_stack(void); /* of all that is called from here on */
void measure_start(void);
void measure_stop(void);
void measure_layer(int number);
void measure_second(int number); /* the same of a second network */
void measure_number(const char *what, int64_t number);
void measure_inference(int status, int score);
void measure_end(void);
#else
#define measure_stack() (void)0
#define measure_start() (void)0
#define measure_stop() (void)0
#define measure_number(what, number) (void)0
#define measure_inference(status, score) (void)0
#define measure_end() (void)0
#endif

#endif
