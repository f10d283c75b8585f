{% from "shared/names.j2" import declared, into, score, right, meets, words with context %}
{% include "shared/head.c" %}
/* Does it work here? This scores a drawn face that is compiled in, and says OK if the score is the one that it has elsewhere.
   For a camera: hand each frame to {{ p }}_frame as below, with its width, height and format, or its rows to {{ p }}_row. */
#include <zephyr/kernel.h>
#include <zephyr/sys/printk.h>

#include "face.h"
#include "{{ p }}.h"
#include "{{ p }}_show.h"

static {{ p }}_context context; /* all the RAM that the network needs */

static void print_line(const char *line) { printk("%s\n", line); }

int main(void)
{
    {{ declared }};
    const int64_t began = k_uptime_get();
    const {{ p }}_status status =
        {{ p }}_frame(&context, {{ p }}_face, {{ P }}_FACE_WIDTH, {{ P }}_FACE_HEIGHT, 0, {{ P }}_GREY, {{ into }});
    const int took = (int)(k_uptime_get() - began);
    {{ p }}_show(&context, {{ p }}_face, {{ P }}_FACE_WIDTH, {{ P }}_FACE_HEIGHT, 0, {{ P }}_GREY, print_line);
    printk("%s: score %d, expected %d, in milliseconds: %d\n",
           status == {{ P }}_OK && {{ right }} ? "OK" : "differs", {{ score }}, {{ P }}_FACE_SCORE, took);
    return 0;
}
