{% include "shared/pins.h" %}
