"""Frames as a camera on a table sees them: somebody anywhere in them, smiling or not, or nobody.

`boxes` says where a face is, for a network and in integers as a chip computes it.
"""
