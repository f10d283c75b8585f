"""The command line: arguments and words for errors, no logic. `main` is the entry."""
