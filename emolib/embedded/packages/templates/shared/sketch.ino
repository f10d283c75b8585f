{% from "shared/names.j2" import declared, into, meets, shown, words with context %}
{# What the camera sketches have in common: look(frame, width, height, format), which lights light. #}
static {{ p }}_context context; // all the RAM that the network needs
static {{ p }}_mood mood;       // whether the friend does something about it

static void printLine(const char *line) {
  Serial.println(line);
}

// Score one frame of any size, and switch the light on when {{ P }}_IN_A_ROW of them in a row show a smile, or whatever the network's
// positive class is.
static void look(const uint8_t *frame, uint16_t width, uint16_t height, {{ p }}_format format) {
  if (Serial.read() == 'p') { // is my frame right? see emolib frame
    {{ p }}_show(&context, frame, width, height, 0, format, printLine);
  }
  {{ declared }};
  const {{ p }}_status status = {{ p }}_frame(&context, frame, width, height, 0, format, {{ into }});
  if (status == {{ P }}_FLAT) {
    Serial.println("the frame has no contrast: is the lens covered, or the room dark?"); // it shows nobody
  } else if (status != {{ P }}_OK) {
    Serial.print("this frame cannot be scored, status ");
    Serial.println(status); // see {{ p }}.h
    return;
  }
  if ({{ meets }} != 0) {
    digitalWrite(light, mood.smiling ? lightOn : !lightOn);
  }
{% if room %}
  if (answer.who == {{ P }}_NOBODY) {
    Serial.println({{ nobody | quoted }});
  } else {
    Serial.print("face ");
    Serial.print(answer.face);
    Serial.print(", smile ");
    Serial.print(answer.smile);
    Serial.print(" of ");
    Serial.print({{ P }}_THRESHOLD);
    Serial.print(": ");
    Serial.println({{ shown }});
    Serial.print("at "); // where, in pixels of the frame
    Serial.print(answer.x);
    Serial.print(" ");
    Serial.print(answer.y);
    Serial.print(", size ");
    Serial.println(answer.size);
  }
{% else %}
  Serial.print("score ");
  Serial.print(score);
  Serial.print(" of ");
  Serial.print({{ P }}_THRESHOLD);
  Serial.print(": ");
  Serial.println({{ words }});
{% endif %}
  static unsigned long began = 0; // when the last pause was over: what camera and network took since counts as pause
  const unsigned long took = millis() - began, pause = {{ p }}_pause(&mood); // long while nobody is there
  if (took < pause) {
    delay(pause - took);
  }
  began = millis();
}
