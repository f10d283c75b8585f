"""Frames that are made once and kept, under a name that says what they were made of."""

import hashlib
import os
import shutil
from collections.abc import Mapping
from pathlib import Path

from emolib.data.dataset import Dataset
from emolib.data.rooms import frames
from emolib.data.rooms.scenes import Scenes
from emolib.environment.code import digests, sha


def make_once(
    dataset: Dataset, scenes: Scenes, *, n_frames: Mapping[str, int], seed: int, cache: Path,
    progress: bool = True,
) -> Path:  # fmt: skip
    """Folder with the frames that `frames.make` makes of this; see there.

    It appears whole or not at all, and depends on the pictures, their splits and the code of `data.rooms`.
    """
    behind = hashlib.sha256()
    for picture in scenes.pictures:
        behind.update(picture.data)
    made_of = [dataset.digest, behind.hexdigest(), scenes.split, n_frames, seed, digests("data.rooms")]
    folder = cache / f"rooms-{sha(made_of)[:12]}"
    if not folder.exists():
        unfinished = folder.with_name(f".{folder.name}.{os.getpid()}.partial")
        shutil.rmtree(unfinished, ignore_errors=True)
        rooms = frames.make(dataset, scenes, n_frames=n_frames, seed=seed, progress=progress, into=unfinished)
        rooms.save(unfinished)
        unfinished.replace(folder)
    return folder
