"""Faces with labels, people and splits: from pictures or drawn, prepared, augmented.

`dataset` is what every later step takes; `sources` reads it from somewhere, `drawn` draws it. Not here: who
says that a face smiles (`emolib.labels`).
"""
