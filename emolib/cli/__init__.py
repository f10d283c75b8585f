"""The command line: words for errors, no logic. commands.toml has all options; `main` is the entry."""
