{% from "shared/names.j2" import declared, into, score, right, meets, words with context %}
{% include "shared/head.c" %}
/* Does it work here? This scores a drawn face that is compiled in, and says OK if the score is the one that it has elsewhere. */
#include <stdio.h>

#include "esp_timer.h"
#include "face.h"
#include "freertos/FreeRTOS.h"
#include "freertos/task.h"
#include "{{ p }}.h"

static {{ p }}_context context; /* all the RAM that the network needs */

void app_main(void)
{
    for (;;) {
        {{ declared }};
        const int64_t began = esp_timer_get_time();
        const {{ p }}_status status =
            {{ p }}_frame(&context, {{ p }}_face, {{ P }}_FACE_WIDTH, {{ P }}_FACE_HEIGHT, 0, {{ P }}_GREY, {{ into }});
        const int took = (int)(esp_timer_get_time() - began);
        printf("%s: score %d, expected %d, in microseconds: %d\n",
               status == {{ P }}_OK && {{ right }} ? "OK" : "differs", {{ score }}, {{ P }}_FACE_SCORE, took);
        vTaskDelay(pdMS_TO_TICKS(2000));
    }
}
