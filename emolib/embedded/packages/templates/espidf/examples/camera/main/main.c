{% from "shared/names.j2" import declared, into, meets, shown, words with context %}
{% include "shared/head.c" %}
/* An ESP32 or ESP32-S3 with a camera, as the ESP32-CAM; which board, pins.h says. A light goes on when
   {{ P }}_IN_A_ROW frames in a row show a smile, or whatever the network's positive class is. */
#include <stdio.h>
#include <string.h>

#include "driver/gpio.h"
#include "esp_camera.h"
#include "esp_timer.h"
#include "freertos/FreeRTOS.h"
#include "freertos/task.h"
#include "pins.h"
#include "{{ p }}.h"
#include "{{ p }}_friend.h"
#include "{{ p }}_show.h"

#define SHOW_EVERY 20 /* frames: is my frame right? see emolib frame; 0: never */

static {{ p }}_context context; /* all the RAM that the network needs */
static {{ p }}_mood mood;       /* whether the friend does something about it */

static void print_line(const char *line) { printf("%s\n", line); }

{% include "shared/esp_camera.c" %}

static void look(const camera_fb_t *picture, int number)
{
    const uint16_t width = (uint16_t)picture->width, height = (uint16_t)picture->height;
    const {{ p }}_format format = format_of(picture);
    {{ declared }};
    if (SHOW_EVERY > 0 && number % SHOW_EVERY == 0)
        {{ p }}_show(&context, picture->buf, width, height, 0, format, print_line);
    const {{ p }}_status status = {{ p }}_frame(&context, picture->buf, width, height, 0, format, {{ into }});
    if (status == {{ P }}_FLAT) {
        printf("the frame has no contrast: is the lens covered, or the room dark?\n"); /* it shows nobody */
    } else if (status != {{ P }}_OK) {
        printf("this frame cannot be scored, status %d\n", (int)status); /* see {{ p }}.h */
        return;
    }
    if ({{ meets }} != 0)
        gpio_set_level((gpio_num_t)LIGHT_PIN, mood.smiling ? LIGHT_ON : !LIGHT_ON);
{% if room %}
    if (answer.who == {{ P }}_NOBODY)
        printf("%s\n", {{ nobody | quoted }});
    else {
        printf("face %d, smile %d of %d: %s\n", answer.face, answer.smile, {{ P }}_THRESHOLD, {{ shown }});
        printf("at %d %d, size %d, turned by %d degrees\n", (int)answer.x, (int)answer.y, (int)answer.size, answer.tilt);
    }
{% else %}
    printf("score %d of %d: %s\n", score, {{ P }}_THRESHOLD, {{ words }});
{% endif %}
}

void app_main(void)
{
    gpio_reset_pin((gpio_num_t)LIGHT_PIN);
    gpio_set_direction((gpio_num_t)LIGHT_PIN, GPIO_MODE_OUTPUT);
    gpio_set_level((gpio_num_t)LIGHT_PIN, !LIGHT_ON);
    while (start_camera() != ESP_OK) {
        printf("no camera: is pins.h set to your board?\n");
        vTaskDelay(pdMS_TO_TICKS(2000));
    }
    int64_t began = esp_timer_get_time(); /* when the last pause was over */
    for (int number = 0;; number++) {
        camera_fb_t *picture = esp_camera_fb_get();
        if (picture != NULL) {
            look(picture, number);
            const int64_t took = (esp_timer_get_time() - began) / 1000, pause = {{ p }}_pause(&mood); /* camera and network, too */
            vTaskDelay(pdMS_TO_TICKS(took < pause ? (int)(pause - took) : 0) + 1); /* the camera waits, too: its next picture is fresh */
            began = esp_timer_get_time();
            esp_camera_fb_return(picture);
        }
    }
}
