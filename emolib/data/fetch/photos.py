"""The public facial_expressions set for those who do not have it: fetched once into a cache, and checked.

The address is that of a fixed commit, and pooch fetches it. What GitHub packs for a commit is not promised to
be the same bytes for ever, and when this was written the archive could not be had to compute its SHA-256:
pooch is given none. Instead the archive is checked by its content:

- the commit that GitHub writes into the archive is the one asked for;
- photos.sha256, beside this module, lists the SHA-256 of 100 of its pictures. They come from the copy behind
  the published run, a part of the set whose larger pictures were shrunk; these 100 were small enough to be as
  they are in the archive. If most of them are missing or other pictures, the archive is refused; how many
  agree is reported.

So a picture that is not among the 100 could be another one unnoticed, if GitHub or the connection to it were
not to be trusted. `emolib verify` says whether a copy is what the published run had. The archive is read as
it is (emolib.data.sources.photos), and nothing is unpacked.
"""

import hashlib
import os
import zipfile
from importlib.resources import files
from pathlib import Path

from emolib.data.dataset import DataError
from emolib.data.photo_set import open_files
from emolib.environment.pinned import writable

COMMIT = "5bb08c2b32930d15df06dcb147ecadb8c3f7e556"  # its legend lists the whole set
BASE, NAME = "https://github.com/muxspace/facial_expressions/archive/", f"{COMMIT}.zip"


def fetch(
    cache: str | os.PathLike[str] | None = None, *, base_url: str = BASE, progress: bool = True
) -> Path:
    """The archive, fetched and checked unless it is there.

    cache: a folder for such things; None: the user's own (pooch.os_cache). base_url: a mirror.
    Raises DataError that says what to do if there is no network or no place for it, or if what came is not
    what was asked for.
    """
    import pooch

    place = Path(cache or pooch.os_cache("emolib")).expanduser() / NAME
    if place.is_file():
        return place
    if not writable(place):
        mend = "name one with --cache, or in the variable XDG_CACHE_HOME"
        raise DataError(f"cache: expected a folder that can be written, got {place.parent}: {mend}")

    def download(url: str, partial: str, _: pooch.Pooch) -> None:
        pooch.HTTPDownloader(progressbar=progress, timeout=60)(url, partial, None)
        refuse_others(Path(partial))

    try:
        pooch.create(place.parent, base_url, registry={NAME: None}).fetch(NAME, downloader=download)
    except DataError:
        raise
    except (OSError, ValueError) as error:
        raise DataError(
            "data_dir: expected the photographs' folder or archive, got none, and they could not be fetched "
            f"({type(error).__name__}). Fetch {base_url}{NAME} with a computer that is online, and name it"
        ) from error
    return place


def refuse_others(archive: Path) -> None:
    """Raise DataError if `archive` is not that of COMMIT, or most of the known pictures are not in it."""
    try:
        with zipfile.ZipFile(archive) as zipped:
            commit = zipped.comment.decode("ascii", "replace")
    except zipfile.BadZipFile as error:
        raise DataError(f"archive: expected GitHub's .zip, got {str(archive)!r}: {error}") from error
    if commit != COMMIT:
        raise DataError(f"archive: expected commit {COMMIT}, got {commit[:60]!r}")
    same, known = check(archive)
    if 2 * same < known:
        raise DataError(f"archive: expected the {known} known photographs, got {same} of them")


def check(data_dir: str | os.PathLike[str]) -> tuple[int, int]:
    """How many of the pictures in photos.sha256 are in the folder or archive unchanged, and of how many."""
    text = files("emolib.data.fetch").joinpath("photos.sha256").read_text(encoding="utf-8")
    known = [line.split("  ", 1) for line in text.splitlines()]
    with open_files(data_dir) as there:
        same = [hashlib.sha256(there[name].read()).hexdigest() == sha for sha, name in known if name in there]
    return sum(same), len(known)
