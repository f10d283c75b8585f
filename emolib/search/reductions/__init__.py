"""The ways to make a network cheaper: pure functions from a spec to cheaper specs.

`layers` narrows and drops layers, `resolution` shrinks what they look at, `linear` ends in a model without a
network, `templates` takes many steps at once, `space` joins them. Not here: which reduction to try
(`emolib.search.strategies`).
"""
