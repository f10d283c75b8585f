"""Running notebooks: their parameters, a run's folder, what is stale and why, and what made what.

Not here: what the notebooks compute.
"""
