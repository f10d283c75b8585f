"""A data card for each source of faces: origin, labels, licence, consent, known biases, what it is not for.

After Gebru et al. 2021, Datasheets for Datasets, and Pushkarna et al. 2022, Data Cards. What can be counted
is counted from the faces at hand; what nobody wrote down is said to be unknown.
"""

from __future__ import annotations

import numpy as np
import pandas as pd

from emolib.data.dataset import Dataset
from emolib.report.filters import count, counted, share

NOT_A_FEELING = (
    "A label says that a face smiles, in somebody's opinion. A smile is not a feeling: people smile out of "
    "courtesy, for a camera or in distress, and are glad without smiling."
)
NOT_FOR = (
    "Deciding anything about a person: hiring, teaching, policing, health, advertising. Telling what one "
    "feels. Watching people who have not agreed to it. At work and at school, systems that infer emotions "
    "are forbidden in the European Union (Regulation 2024/1689, article 5)."
)
CARDS = {
    "synthetic": {
        "Origin": "Drawn by this project's own program from random numbers; nobody's photograph.",
        "Labels": "Known from the drawing; a share is made wrong at random, alike for all faces.",
        "Licence": "That of the project, Apache 2.0.",
        "Consent": "Not needed: nobody is shown.",
        "Known biases": "Faces as the program's author imagines them: adult, from the front, evenly grey. "
        "Real labels are wrong where a face is hard to read; these are wrong anywhere.",
        "Good for": "Checking a method where the truth is known, offline.",
        "Not for": "Any statement about how well a network reads people's faces.",
    },
    "photos": {
        "Origin": "The public collection muxspace/facial_expressions, or a subset of it. Many files are "
        "named after public figures and numbered, as in sets made for face recognition.",
        "Labels": "One emotion a picture, as a rule in the opinion of one of a handful of people, of whom "
        "nothing is recorded; happiness counts as smiling.",
        "Licence": "The collection is under Apache 2.0. That does not settle the rights of those who took "
        "the pictures or are shown in them.",
        "Consent": "None recorded. What this project publishes is numbers, and no photograph.",
        "Known biases": "Press and posed pictures, smiles for a camera. Age, gender, skin tone and origin "
        "are not recorded, so whether a network serves everybody alike cannot be checked with this set.",
        "Good for": "Comparing networks with one another on the same pictures.",
        "Not for": NOT_FOR,
    },
    "fec": {
        "Origin": "Google's Facial Expression Comparison set: addresses of pictures on the web, with face "
        "boxes. Many addresses are dead, and what is left is no random sample.",
        "Labels": "The set compares expressions and has no smiles; they are yours (emolib label).",
        "Licence": "The list comes under Google's terms; each picture has its own.",
        "Consent": "None recorded.",
        "Known biases": "Pictures that people put on the web; who is shown is not recorded.",
        "Good for": "Walking the poster's road.",
        "Not for": NOT_FOR,
    },
}
OWN = {
    "Origin": "Your pictures: write down where they come from, and when.",
    "Labels": "Write down who labelled, what they were asked, and how often they agree (emolib label).",
    "Licence": "Write down what you may do with them.",
    "Consent": "Write down who agreed to what. Without it, pass on neither pictures nor networks trained on "
    "them.",
    "Known biases": "Write down who is missing: a network is tested only on people like those shown.",
    "Good for": "Write down what you made the collection for.",
    "Not for": NOT_FOR,
}


def card(dataset: Dataset) -> pd.DataFrame:
    """The card of the faces' source as rows (what, words), with what can be counted."""
    words = CARDS.get(dataset.name, OWN)
    people, pictures = np.unique(dataset.groups, return_counts=True)
    most = np.sort(pictures)[-max(1, len(people) // 100) :].sum() / len(dataset)
    size = (
        f"{count(len(dataset))} grey pictures of {dataset.images.shape[1]} pixels a side, "
        f"of {counted(len(people), 'person', 'people')}; {share(dataset.labels.mean())} labelled as smiling. "
        f"The hundredth of the people with the most pictures has {share(most)} of them."
    )
    rows = {"Origin": words["Origin"], "Size": size, **words, "Remember": NOT_A_FEELING}
    return pd.DataFrame(rows.items(), columns=["", "In words"])
