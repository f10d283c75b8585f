/* What a board has to offer. board_qemu.c does it for the emulator; another board brings a file of its own. */
#ifndef BOARD_H
#define BOARD_H

#include <stdint.h>

int board_next_frame(uint8_t *frame, uint32_t bytes);  /* 0: there are no more */
void board_say(const char *text);
void board_exit(int status);
void board_clock_start(void);
uint32_t board_clock(void);  /* counts down, 24 bits, BOARD_TICK instructions a step */
#define BOARD_TICK 40

#endif
