"""The book's Sphinx extensions: `hook` runs what is stale and completes pages, `pages` fills in `numbers`,
`mathml` writes formulas, `friend_page` has the friend's page made, and figures come in two `inks`. What they
show is computed in emolib.
"""
