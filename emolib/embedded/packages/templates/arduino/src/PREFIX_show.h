{% include "shared/show.h" %}
