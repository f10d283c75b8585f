"""Rivals of the search: strategies that emolib does not ship, each in the best form that we found.

Those of `pool` and `optunas` know all networks of a space and what each costs; `greedy` walks by reductions.
"""
