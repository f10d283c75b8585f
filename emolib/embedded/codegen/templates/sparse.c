{{ need('requantise') -}}
/* A dense layer of which only weights other than 0 are there, and for each how far on the next one's input lies, 0 at the end
   of a filter. */
typedef struct {
    int8_t weight;
    uint8_t step;
} tap;

static void sparse(const tap *t, const channel *table, int filters, const int8_t *in, int8_t *out)
{
    for (; filters > 0; filters--, t++) {
        const int8_t *at = in;
        int32_t sum = t->weight * *at;
        for (; t->step != 0; sum += t->weight * *at) {
            at += t->step;
            t++;
        }
        *out++ = requantise(sum, table++);
    }
}
