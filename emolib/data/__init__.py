"""Faces with labels, people and splits: from pictures or drawn, prepared, augmented.

`dataset` is what every later step takes; a module in `sources` gives one; `drawn` draws faces, `pictures`
makes a dataset of pictures that somebody has listed, `skips` says what was left out, and `fetch` gets
pictures from elsewhere. Not here: who says that a face smiles (`emolib.labels`).
"""
