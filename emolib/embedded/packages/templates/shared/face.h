{% include "shared/head.c" %}
/* A drawn face, {{ face.shape[1] }} x {{ face.shape[0] }} grey pixels, and the score that it has on the computer that wrote this file. It is of nobody. */
#ifndef {{ P }}_FACE_H
#define {{ P }}_FACE_H

#include <stdint.h>

#define {{ P }}_FACE_WIDTH {{ face.shape[1] }}
#define {{ P }}_FACE_HEIGHT {{ face.shape[0] }}
#define {{ P }}_FACE_SCORE ({{ expected }})
{% if room %}
#define {{ P }}_FACE_FOUND ({{ found }}) /* the score that it is a face */
{% endif %}

static const uint8_t {{ p }}_face[{{ P }}_FACE_WIDTH * {{ P }}_FACE_HEIGHT] = {
{{ face.ravel().tolist() | join(", ") | wordwrap(118) }}
};

#endif
