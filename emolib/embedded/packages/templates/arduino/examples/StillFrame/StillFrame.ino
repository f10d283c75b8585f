{% from "shared/names.j2" import declared, into, score, right, meets, words with context %}
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
  {{ declared }};
  const uint32_t began = micros();
  const {{ p }}_status status = {{ p }}_frame(&context, {{ p }}_face, {{ P }}_FACE_WIDTH, {{ P }}_FACE_HEIGHT, 0, {{ P }}_GREY, {{ into }});
  const uint32_t took = micros() - began;

  Serial.print(status == {{ P }}_OK && {{ right }} ? "OK" : "differs");
  Serial.print(": score ");
  Serial.print({{ score }});
  Serial.print(", expected ");
  Serial.print({{ P }}_FACE_SCORE);
  Serial.print(", in microseconds: ");
  Serial.println(took);
  delay(2000);
}
