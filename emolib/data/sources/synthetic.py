"""Drawn faces, whose people, landmarks and true labels are known: see emolib.data.drawn."""

from numbers import Integral

from emolib.data.dataset import DataError, Dataset
from emolib.data.drawn.faces import draw
from emolib.data.skips import Skip
from emolib.data.wanted import Wanted


def read(wanted: Wanted) -> tuple[Dataset, list[Skip]]:
    """Draw the faces wanted. Raises DataError if there are to be none, or pictures are given."""
    if wanted.data_dir:
        raise DataError(f"data_dir: expected none for drawn faces, got {wanted.data_dir!r}")
    if not (isinstance(wanted.n_faces, Integral) and wanted.n_faces >= 1):
        raise DataError(f"n_faces: expected an integer of at least 1 for drawn faces, got {wanted.n_faces!r}")
    dataset = draw(
        wanted.n_faces, seed=wanted.seed, image_size=wanted.image_size, label_noise=wanted.label_noise,
        held_out=wanted.held_out, progress=wanted.progress, into=wanted.into,
    )  # fmt: skip
    return dataset, []
