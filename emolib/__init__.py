"""A battery-powered friend: search for the smallest network that sees you smile.

In reading order: `networks`, `data`, `training`, `search`, `embedded`, `saliency`, `labels`, `workflow`,
`report`, `cli`. Each imports only from those before it, and from `metrics`, `environment` and `files`.
Importing `emolib` pins the environment and loads none of these: TensorFlow comes in where a network is built.
"""

from emolib.environment import pinned

__version__ = "0.2.0"
pinned.pin()
