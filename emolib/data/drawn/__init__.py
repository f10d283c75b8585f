"""Drawn faces: `people` says who and with which expression, `features` and `scenery` draw, `canvas` has the
tools, and `faces` makes a labelled dataset of them.
"""
