"""Where a network looks, as numbers with sanity checks.

`methods` makes maps (the only importer of tf_keras_vis), `landmarks` and `regions` say where the face's parts
are, `relevance` and `occlusion` measure on them, `measure` does all of it for a network. `sanity` has the
checks that a method must pass; `planted` scores it against pixels that are known, `randomisation` says what
it does when a network forgets. `untrained` says what training adds, `verdict` what follows. Left out: what is
said about it, which stands in the pages.
"""
