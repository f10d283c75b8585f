"""The environment of the program: `pinned` is what is held fixed of it, `streams` what goes to the terminal.

Not here: files (`emolib.files`), and the threads of a training (`emolib.search.executors`).
"""
