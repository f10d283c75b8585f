{% include "shared/head.c" %}
/* An ESP32 or ESP32-S3 with a camera, as the ESP32-CAM; which board, pins.h says. The package "esp32" of the boards manager
   has all that is needed. Serial monitor at 115200 baud; send p to see what the network sees. */
#include <esp_camera.h>
#include <string.h>
#include <{{ p }}.h>
#include <{{ p }}_friend.h>
#include <{{ p }}_show.h>

#include "pins.h"

static const int light = LIGHT_PIN;
static const int lightOn = LIGHT_ON;

{% include "shared/sketch.ino" %}

{% include "shared/esp_camera.c" %}

void setup() {
  Serial.begin(115200);
  pinMode(light, OUTPUT);
  digitalWrite(light, !lightOn);
  while (start_camera() != ESP_OK) {
    Serial.println("no camera: is pins.h set to your board?");
    delay(2000);
  }
}

void loop() {
  camera_fb_t *picture = esp_camera_fb_get();
  if (picture != NULL) {
    look(picture->buf, picture->width, picture->height, format_of(picture));
    esp_camera_fb_return(picture);
  }
}
