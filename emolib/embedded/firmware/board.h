/* What a board has to offer. board_qemu.c does it for the emulator; another board brings a file of its own. */
#ifndef BOARD_H
#define BOARD_H

#include <stdint.h>

/* Of a frame: so many rows of stride bytes follow. format: a number of smile_format. */
typedef struct {
    uint32_t width, height, stride, format;
} board_frame;

int board_read(void *to, uint32_t bytes);  /* the next bytes of the camera, a board_frame or a row; 0: there are no more */
void board_say(const char *text);
void board_exit(int status);
void board_wait(uint16_t milliseconds); /* camera and chip asleep */
void board_clock_start(void);
uint32_t board_clock(void);
uint32_t board_ticks_since(uint32_t began);  /* what board_clock() gave; right for half a second of SysTick, 24 bits */

int32_t core_ask(int32_t operation, const void *block);  /* the emulator, see board_qemu.c */

#endif
