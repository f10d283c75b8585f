"""What is asked of a source of faces."""

import os
from dataclasses import dataclass


@dataclass(frozen=True)
class Wanted:
    """Each source looks at what concerns it.

    Attributes:
        n_faces: how many, 0 = all there are (drawn faces have no "all").
        seed: decides what is drawn and the split.
        data_dir: where the pictures are; "" with photos: fetched, once (emolib.data.fetch.photos).
        image_size: pixels a side.
        label_noise: share of wrong labels of drawn faces.
        held_out: share of the faces to choose by, and as many to test.
        near_duplicates: keep pictures that are nearly the same on one side of the split; None: as the source
            does by itself, which is no for photos, whose split is published, and yes for others.
        positive: the class that counts as smiling, "": see emolib.data.classes.
        person_from: how the names of pictures say who is shown, "": not: see emolib.data.person_from.
        progress: show a bar.
        into: the folder that the Dataset will be saved in: the pictures are put there at once. None: into a
            temporary file without a name (see emolib.data.picture_file).
    """

    n_faces: int
    seed: int
    data_dir: str | os.PathLike[str] = ""
    image_size: int = 224
    label_noise: float = 0.09
    held_out: float = 0.15
    near_duplicates: bool | None = None
    positive: str = ""
    person_from: str = ""
    progress: bool = True
    into: str | os.PathLike[str] | None = None
