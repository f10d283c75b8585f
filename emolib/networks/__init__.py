"""What a network is, what it costs and how it is built.

`spec` is a network as data, `cost` counts without building, `build` makes the Keras model, `poster_networks`
has the poster's three. Not here: training.
"""
