{% from "shared/names.j2" import declared, into, score, right, meets, words with context %}
{# What the camera sketches have in common: look(frame, width, height, format), which lights light. #}
static {{ p }}_context context; // all the RAM that the network needs
static {{ p }}_mood mood;       // whether the friend does something about it

static void printLine(const char *line) {
  Serial.println(line);
}

// Score one frame, and switch the light on when the face has been found {{ P }}_IN_A_ROW times. Any size will do.
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
  Serial.print("score ");
  Serial.print({{ score }});
  Serial.print(" of ");
  Serial.print({{ P }}_THRESHOLD);
  Serial.print(": ");
  Serial.println({{ words }});
{% if room %}
  if (answer.who != {{ P }}_NOBODY) { // where, in pixels of the frame
    Serial.print("at ");
    Serial.print(answer.x);
    Serial.print(" ");
    Serial.print(answer.y);
    Serial.print(", size ");
    Serial.println(answer.size);
  }
{% endif %}
  delay({{ p }}_pause(&mood)); // seldom while nobody is there
}
