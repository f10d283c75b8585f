{% if usual %}
/* How an int32 sum becomes a byte: sum * multiplier / 2^31 / 2^shift + zero point, rounded after both divisions, halves away
   from zero after the second. `bias`, in which the input's zero point is included, is added first. */
typedef struct {
    int32_t bias, multiplier, offset, shift;
} channel;
{% else %}
/* How an int32 sum becomes a byte: sum * multiplier / 2^31 / 2^shift + offset, rounded after both divisions, halves away from
   zero after the second, and not below `low`. `bias`, in which the input's zero point is included, is added first. */
typedef struct {
    int32_t bias, multiplier, offset, shift, low;
} channel;
{% endif %}
