{% include "shared/head.c" %}
/* Which pins the camera is on, and a light. For another board, define one of these names, or write its table below.
   The pins are those of camera_pins.h in the example CameraWebServer of Espressif's Arduino core. */
#ifndef {{ P }}_PINS_H
#define {{ P }}_PINS_H

#if defined(BOARD_ESP32_CAM) || defined(BOARD_ESP32S3_EYE) || defined(BOARD_XIAO_ESP32S3)
/* chosen by you */
#elif defined(ARDUINO_XIAO_ESP32S3) /* the board in the Arduino IDE's menu */
#define BOARD_XIAO_ESP32S3
#elif defined(CONFIG_IDF_TARGET_ESP32S3)
#define BOARD_ESP32S3_EYE
#else
#define BOARD_ESP32_CAM
#endif

#if defined(BOARD_ESP32_CAM) /* AI Thinker ESP32-CAM */
#define CAMERA_PWDN 32
#define CAMERA_RESET -1
#define CAMERA_XCLK 0
#define CAMERA_SDA 26
#define CAMERA_SCL 27
#define CAMERA_D0 5
#define CAMERA_D1 18
#define CAMERA_D2 19
#define CAMERA_D3 21
#define CAMERA_D4 36
#define CAMERA_D5 39
#define CAMERA_D6 34
#define CAMERA_D7 35
#define CAMERA_VSYNC 25
#define CAMERA_HREF 23
#define CAMERA_PCLK 22
#define LIGHT_PIN 33
#define LIGHT_ON 0 /* the level at which it is on */

#elif defined(BOARD_ESP32S3_EYE) /* ESP32-S3-EYE, and boards with its pins (Freenove ESP32-S3-WROOM) */
#define CAMERA_PWDN -1
#define CAMERA_RESET -1
#define CAMERA_XCLK 15
#define CAMERA_SDA 4
#define CAMERA_SCL 5
#define CAMERA_D0 11
#define CAMERA_D1 9
#define CAMERA_D2 8
#define CAMERA_D3 10
#define CAMERA_D4 12
#define CAMERA_D5 18
#define CAMERA_D6 17
#define CAMERA_D7 16
#define CAMERA_VSYNC 6
#define CAMERA_HREF 7
#define CAMERA_PCLK 13
#define LIGHT_PIN 3
#define LIGHT_ON 1

#else /* Seeed XIAO ESP32S3 Sense */
#define CAMERA_PWDN -1
#define CAMERA_RESET -1
#define CAMERA_XCLK 10
#define CAMERA_SDA 40
#define CAMERA_SCL 39
#define CAMERA_D0 15
#define CAMERA_D1 17
#define CAMERA_D2 18
#define CAMERA_D3 16
#define CAMERA_D4 14
#define CAMERA_D5 12
#define CAMERA_D6 11
#define CAMERA_D7 48
#define CAMERA_VSYNC 38
#define CAMERA_HREF 47
#define CAMERA_PCLK 13
#define LIGHT_PIN 21
#define LIGHT_ON 0
#endif

#endif
