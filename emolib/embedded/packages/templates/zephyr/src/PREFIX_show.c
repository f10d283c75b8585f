{% include "shared/show.c" %}
