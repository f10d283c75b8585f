"""An int8 graph as C99: `c99` chooses and fills in; the C stands in `templates/`, a file an operator."""
