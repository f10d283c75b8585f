"""Who says that a face smiles, and how often that is wrong.

In reading order: `answers` (what Mechanical Turk's results say), `aggregate` (several answers become one
label), `batch` (a folder of pictures as a page where people answer), `audit` (label some
again, count the differences), `confident` (nobody labels again: networks look for labels they doubt),
`noise` (what a run keeps of that), `ceiling` (what wrong labels do to the best possible AUC).
"""
