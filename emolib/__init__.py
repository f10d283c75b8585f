"""A battery-powered friend: search for the smallest network that sees you smile.

Reading order: `spec` (what a network is), `cost` (what it costs), `models` (the poster's networks), `data`,
`training`, `metrics`, `search`, `embedded`, `saliency`, and `pipeline`, which runs the notebooks.
Importing `emolib` loads none of these: TensorFlow comes in only where a network is built.
"""

from emolib.environment import pinned

__version__ = "0.1.0"
pinned.pin()
