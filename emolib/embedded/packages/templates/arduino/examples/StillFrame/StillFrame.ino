{% include "shared/head.c" %}
/* Does it work here? This scores a drawn face that is compiled in, and says OK if the score is the one that it has
   elsewhere. It needs no camera. Open the serial monitor at 115200 baud. */
#include <{{ p }}.h>

#include "face.h"

static {{ p }}_context context; // all the RAM that the network needs

void setup() {
  Serial.begin(115200);
}

void loop() {
  int8_t score;
  const uint32_t began = micros();
  const {{ p }}_status status = {{ p }}_frame(&context, {{ p }}_face, {{ P }}_FACE_WIDTH, {{ P }}_FACE_HEIGHT, 0, {{ P }}_GREY, &score);
  const uint32_t took = micros() - began;

  Serial.print(status == {{ P }}_OK && score == {{ P }}_FACE_SCORE ? "OK" : "differs");
  Serial.print(": score ");
  Serial.print(score);
  Serial.print(", expected ");
  Serial.print({{ P }}_FACE_SCORE);
  Serial.print(", in microseconds: ");
  Serial.println(took);
  delay(2000);
}
