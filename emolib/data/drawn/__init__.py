"""Drawn faces: `faces` says who is drawn and how, `features` and `scenery` draw, `canvas` has the tools."""
