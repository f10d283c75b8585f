{% include "shared/head.c" %}
/* SparkFun Edge (Apollo3) with the Himax camera HM01B0, the poster's board.
   Install the library "SparkFun Himax HM01B0 Camera". Serial monitor at 115200 baud; send p to see what the network sees. */
#include <hm01b0_arduino.h>
#include <{{ p }}.h>
#include <{{ p }}_friend.h>
#include <{{ p }}_show.h>

static const int light = LED_BUILTIN;
static const int lightOn = HIGH;

{% include "shared/sketch.ino" %}

static HM01B0 camera; // holds a frame of 324 x 244 grey pixels

void setup() {
  Serial.begin(115200);
  pinMode(light, OUTPUT);
#if defined(ARDUINO_SFE_EDGE)
  pinMode(AM_BSP_GPIO_CAMERA_HM01B0_DVDDEN, OUTPUT); // the camera's supply
  digitalWrite(AM_BSP_GPIO_CAMERA_HM01B0_DVDDEN, HIGH);
#endif
  while (camera.begin() != HM01B0_ERR_OK) {
    Serial.println("no camera: is it plugged in?");
    delay(2000);
  }
  camera.calibrateAutoExposure();
}

void loop() {
  camera.capture();
  look(camera.frameBuffer, HM01B0_PIXEL_X_NUM, HM01B0_PIXEL_Y_NUM, {{ P }}_GREY);
}
