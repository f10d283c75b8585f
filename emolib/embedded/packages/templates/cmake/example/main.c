{% from "shared/names.j2" import declared, into, score, right, meets, words with context %}
{% include "shared/head.c" %}
/* Without an argument: scores the face that is compiled in, and says OK if the score is the expected one.
   With a file: scores that picture, a PGM of any size (P2 or P5, 255 grey levels). With a second argument, whatever it is,
   also prints what the network sees, for emolib frame. */
#include <stdio.h>
#include <stdlib.h>

#include "face.h"
#include "{{ p }}.h"
#include "{{ p }}_show.h"

static {{ p }}_context context;

static void print_line(const char *line) { puts(line); }

/* A PGM file's pixels, one byte each, row after row; NULL if it is none. Comments in it are not read. */
static uint8_t *read_pgm(const char *name, int *width, int *height)
{
    uint8_t *pixels = NULL;
    char kind = 0;
    int most = 0;
    FILE *file = fopen(name, "rb");
    if (file == NULL)
        return NULL;
    if (fscanf(file, "P%c %d %d %d", &kind, width, height, &most) == 4 && (kind == '2' || kind == '5') && most == 255
        && *width > 0 && *width < 65536 && *height > 0 && *height < 65536 && fgetc(file) != EOF) {
        const size_t count = (size_t)*width * (size_t)*height;
        size_t done = 0;
        pixels = malloc(count);
        if (pixels != NULL && kind == '5')
            done = fread(pixels, 1, count, file);
        for (int grey; pixels != NULL && kind == '2' && done < count && fscanf(file, "%d", &grey) == 1; done++)
            pixels[done] = (uint8_t)grey;
        if (done < count) {
            free(pixels);
            pixels = NULL;
        }
    }
    fclose(file);
    return pixels;
}

int main(int count, char **words)
{
    {{ declared }};
    if (count < 2) {
        {{ p }}_frame(&context, {{ p }}_face, {{ P }}_FACE_WIDTH, {{ P }}_FACE_HEIGHT, 0, {{ P }}_GREY, {{ into }});
        const int right = {{ right }};
        printf("%s: score %d, expected %d\n", right ? "OK" : "differs", {{ score }}, {{ P }}_FACE_SCORE);
        return !right;
    }
    int width, height;
    uint8_t *pixels = read_pgm(words[1], &width, &height);
    if (pixels == NULL) {
        fprintf(stderr, "%s: expected a PGM file with 255 grey levels\n", words[1]);
        return 2;
    }
    if (count > 2)
        {{ p }}_show(&context, pixels, (uint16_t)width, (uint16_t)height, 0, {{ P }}_GREY, print_line);
    const {{ p }}_status status = {{ p }}_frame(&context, pixels, (uint16_t)width, (uint16_t)height, 0, {{ P }}_GREY, {{ into }});
    free(pixels);
    if (status > {{ P }}_FLAT) {
        fprintf(stderr, "%s: this picture cannot be scored, status %d\n", words[1], (int)status); /* see {{ p }}.h */
        return 1;
    }
{% if room %}
    if (answer.who != {{ P }}_NOBODY)
        printf("at %d %d, size %d, turned by %d degrees\n", (int)answer.x, (int)answer.y, (int)answer.size, answer.tilt);
{% endif %}
    printf("score %d, %s%s\n", {{ score }}, {{ words }},
           status == {{ P }}_FLAT ? "; but the picture has no contrast" : "");
    return 0;
}
