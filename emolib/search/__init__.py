"""The meta-search: fewer FLOPs at a quality that is still good enough.

`space` says what can be cut from a network, `strategies` which cut to try next, `store` keeps every training
in SQLite, `runner` puts them together and resumes. Only what the caller hands to the runner trains anything.
"""
