/* The part of the library "SparkFun Himax HM01B0 Camera" that the example calls. */
#ifndef HM01B0_ARDUINO_H
#define HM01B0_ARDUINO_H

#include <Arduino.h>

#define HM01B0_PIXEL_X_NUM (324)
#define HM01B0_PIXEL_Y_NUM (244)
#define ARDUINO_SFE_EDGE 1
#define AM_BSP_GPIO_CAMERA_HM01B0_DVDDEN 10

typedef enum { HM01B0_ERR_OK = 0x00, HM01B0_ERR } hm01b0_status_e;

class HM01B0 {
public:
  static const size_t frameBufferSize = (HM01B0_PIXEL_X_NUM * HM01B0_PIXEL_Y_NUM);
  uint8_t frameBuffer[frameBufferSize] = {0};
  hm01b0_status_e begin(void);
  hm01b0_status_e calibrateAutoExposure(void);
  hm01b0_status_e capture(void);
};

#endif
