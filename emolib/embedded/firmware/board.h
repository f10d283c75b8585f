/* What a board has to offer. board_qemu.c does it for the emulator; another board brings a file of its own. */
#ifndef BOARD_H
#define BOARD_H

#include <stdint.h>

int board_read(void *to, uint32_t bytes);  /* what the camera sends: of a frame its head, then its rows; 0: there is no more */
void board_say(const char *text);
void board_exit(int status);
void board_clock_start(void);
uint32_t board_clock(void);  /* counts down, 24 bits, BOARD_TICK instructions a step */
#define BOARD_TICK 40

#endif
