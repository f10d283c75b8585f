"""Where a network looks, as numbers with sanity checks.

`methods` makes maps (the only importer of tf_keras_vis), `landmarks` and `regions` say where the face's parts
are, `relevance` and `occlusion` measure, `sanity` says which methods may be believed. What follows from it:
`emolib.report.verdict`.
"""
