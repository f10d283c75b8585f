"""Frames as a camera on a table sees them: nobody, or faces anywhere, and where they are.

`frames` makes and keeps them, of pictures of faces (any Dataset) in `scenes`; `blend` puts a face with a body
into a scene, `walls` draws rooms and patterns, `camera` is the light and the lens. `boxes` is what a detector
learns of a face's place, and what is read from it. Left out: networks, and how good they are.
"""
