{% include "shared/head.c" %}
/* Arduino Nano 33 BLE Sense with the camera OV7675 of the Tiny Machine Learning Kit (or an OV7670).
   Install the library Arduino_OV767X. Serial monitor at 115200 baud; send p to see what the network sees. */
#include <Arduino_OV767X.h>
#include <{{ p }}.h>
#include <{{ p }}_friend.h>
#include <{{ p }}_show.h>

static const int light = LED_BUILTIN;
static const int lightOn = HIGH;

{% include "shared/sketch.ino" %}

static uint8_t frame[176 * 144]; // QCIF, one byte a pixel

void setup() {
  Serial.begin(115200);
  pinMode(light, OUTPUT);
  while (!Camera.begin(QCIF, GRAYSCALE, 5)) { // frames a second: 1 or 5
    Serial.println("no camera: is it plugged in the right way round?");
    delay(2000);
  }
}

void loop() {
  Camera.readFrame(frame);
  look(frame, Camera.width(), Camera.height(), {{ P }}_GREY);
}
