"""From a spec and faces to trained weights: the loop, the faces of each epoch, and trainings that are kept.

`loop` is one training, `augmented_epochs` its faces, `detector` that of a network which finds faces in rooms,
`crops` what it finds there, `cache` trains once, `evaluate` scores the chosen networks.
Not here: which network to train (`emolib.search`).
"""
