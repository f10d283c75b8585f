{% set wide, high = (P ~ "_SIDE", P ~ "_SIDE") if room else (P ~ "_SEEN_WIDTH", P ~ "_SEEN_HEIGHT") %}
{% include "shared/head.c" %}
#include "{{ p }}_show.h"

#define WORDS(number) #number
#define IN_WORDS(number) WORDS(number)

void {{ p }}_show_seen(const {{ p }}_context *context, void (*print)(const char *line))
{
    static const char digits[] = "0123456789abcdef";
    const int8_t *seen = {{ p }}_seen(context); /* grey - 128 */
    char line[2 * {{ wide }} + 2];
    print("#frame " IN_WORDS({{ wide }}) " " IN_WORDS({{ high }}));
    for (int y = 0; y < {{ high }}; y++) {
        char *to = line;
        *to++ = '#';
        for (int x = 0; x < {{ wide }}; x++, seen++) {
            *to++ = digits[(*seen + 128) >> 4];
            *to++ = digits[(*seen + 128) & 15];
        }
        *to = 0;
        print(line);
    }
    print("#end");
}

{{ p }}_status {{ p }}_show({{ p }}_context *context, const uint8_t *frame, uint16_t width, uint16_t height, uint32_t stride,
                         {{ p }}_format format, void (*print)(const char *line))
{
    const uint32_t bytes = format == {{ P }}_GREY || format == {{ P }}_YUV420 ? 1 : 2; /* of a pixel in a row */
    const {{ p }}_status found = frame == 0 ? {{ P }}_NO_FRAME : {{ p }}_begin(context, width, height, format);
    if (found != {{ P }}_OK)
        return found;
    for (uint16_t y = 0; y < height; y++, frame += stride != 0 ? stride : bytes * width)
        {{ p }}_row(context, frame);
    {{ p }}_show_seen(context, print);
    return {{ P }}_OK;
}
