{% include "shared/face.h" %}
