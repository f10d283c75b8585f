"""The meta-search: fewer FLOPs at a quality that is still good enough.

`reductions` says what can be cut from a network, `strategies` which one to train next, `store` keeps every
trial in SQLite, `runner` puts them together and resumes, `confirm` asks whether the winner holds. Only what
the caller hands to the runner trains anything.
"""
