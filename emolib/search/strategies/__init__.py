"""Which network to train next, behind one ask/tell interface, without Keras and without I/O.

`base` has the interface; `astar`, `recurse` (Algorithm 1 of the poster), `greedy` and `random` are
strategies, `registry` has them by name.
"""
