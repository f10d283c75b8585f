#ifndef INC_TASK_H
#define INC_TASK_H
#include "freertos/FreeRTOS.h"
void vTaskDelay(const TickType_t ticks);
#endif
