"""What a network is, what it costs and how it is built.

`layers` is what a network is made of, `spec` a network as data, `cost` counts without building, `build` makes
the Keras model, `poster_networks` has the poster's three, `linear_models` what needs no network.
Not here: training.
"""
