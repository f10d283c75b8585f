{% include "shared/head.c" %}
/* Is my frame right? This prints the small grey picture that the network reads, as lines of text between #frame and #end.
   `emolib frame` shows them as an image: give it what the board has sent. */
#ifndef {{ P }}_SHOW_H
#define {{ P }}_SHOW_H

#include "{{ p }}.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Print what is read of a whole frame; `print` writes a line and ends it. The arguments are those of {{ p }}_frame. */
{{ p }}_status {{ p }}_show({{ p }}_context *context, const uint8_t *frame, uint16_t width, uint16_t height, uint32_t stride,
                         {{ p }}_format format, void (*print)(const char *line));

/* The same for who hands over rows: between the last {{ p }}_row and {{ p }}_{{ "finish" if room else "score" }}. */
void {{ p }}_show_seen(const {{ p }}_context *context, void (*print)(const char *line));

#ifdef __cplusplus
}
#endif

#endif
