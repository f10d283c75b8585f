"""The public facial_expressions set for those who do not have it: fetched once into a cache, and checked.

The address is that of a fixed commit, and pooch fetches it. What GitHub packs for a commit is not promised to
be the same bytes for ever, and when this was written the archive could not be had to compute its SHA-256:
pooch is given none. Instead the archive is checked by its content:

- the commit that GitHub writes into the archive is the one asked for;
- photos.sha256, beside this module, lists the SHA-256 of 100 of its pictures. They come from the copy behind
  the published run, a part of the set whose larger pictures were shrunk; these 100 were small enough to be as
  they are in the archive. If most of them are missing or other pictures, the archive is refused; how many
  agree is reported;
- the archive's SHA-256 is written beside the unpacked pictures, for whoever wants to compare.

So a picture that is not among the 100 could be another one unnoticed, if GitHub or the connection to it were
not to be trusted. `digest` says whether a copy is exactly the part behind the published run. Reading the
pictures is emolib.data.sources.photos's business.
"""

from __future__ import annotations

import hashlib
import re
import shutil
import stat
import tempfile
import zipfile
from importlib.resources import files
from pathlib import Path

from emolib.data.dataset import DataError
from emolib.data.sources.photos import LEGEND, open_files
from emolib.data.sources.pictures import MAX_BYTES, printable
from emolib.environment.pinned import writable
from emolib.files import write_text

COMMIT = "5bb08c2b32930d15df06dcb147ecadb8c3f7e556"  # its legend lists the whole set
BASE, NAME = "https://github.com/muxspace/facial_expressions/archive/", f"{COMMIT}.zip"
PUBLISHED = (
    "15542a9df75f08b28465498a8405c777b1966382b27537ea375012f76b7f196f"  # `digest` of the published run's
)
MAX_MEMBERS, MAX_TOTAL = 100_000, 4_000_000_000  # bytes unpacked
_WANTED = re.compile(rf"[^/]+/({re.escape(LEGEND)}|images/[^/\\:\0]+)")


def fetch(cache=None, *, base_url: str = BASE, progress: bool = True) -> Path:
    """The folder with images/ and data/legend.csv, fetched unless it is there.

    cache: a folder for such things; None: the user's own (pooch.os_cache). base_url: a mirror.
    Raises DataError that says what to do if there is no network, or if what came is not what was asked for.
    """
    import pooch

    folder = place(cache)
    if folder.is_dir():
        return folder
    from_cache = pooch.create(path=folder.parent, base_url=base_url, registry={NAME: None}, retry_if_failed=2)
    download = pooch.HTTPDownloader(progressbar=progress, timeout=60)
    try:
        archive = Path(from_cache.fetch(NAME, downloader=download))
    except (OSError, ValueError) as error:
        raise DataError(
            "data_dir: expected the photographs' folder or archive, got none, and they could not be fetched "
            f"({type(error).__name__}). Fetch {base_url}{NAME} with a computer that is online, then: "
            f"emolib data photos --archive FILE"
        ) from error
    try:
        unpack(archive, folder)
    finally:
        archive.unlink()  # a bad one is not to be met again, and a good one is unpacked
    return folder


def place(cache=None) -> Path:
    """Where the unpacked pictures are, or will be, in the folder `cache` (None: the user's own).

    Raises DataError if they are not there and cannot be put there.
    """
    import pooch

    folder = Path(cache or pooch.os_cache("emolib")).expanduser() / f"facial_expressions-{COMMIT[:12]}"
    if not folder.is_dir() and not writable(folder):
        raise DataError(
            f"cache: expected a folder that can be written, got {folder.parent}: name one with --cache, or "
            "in the variable XDG_CACHE_HOME"
        )
    return folder


def unpack(archive, folder: Path) -> None:
    """Put the pictures and the legend of `archive`, GitHub's .zip, into `folder`, whole or not at all.

    Nothing else is unpacked: no other file, no link, nothing outside `folder`, nothing over the limits.
    Raises DataError for a file that is no such archive.
    """
    folder = Path(folder)
    if folder.exists():
        raise DataError(
            f"archive: expected a new folder to unpack it, got {str(folder)!r}: it is there already"
        )
    folder.parent.mkdir(parents=True, exist_ok=True)
    partial = Path(tempfile.mkdtemp(prefix=f".{folder.name}.", dir=folder.parent))
    try:
        if not Path(archive).is_file() and Path(archive).exists():  # a pipe might never end
            raise DataError(f"expected a file, got {str(archive)!r}")
        with open(archive, "rb") as file, zipfile.ZipFile(file) as zipped:
            commit = zipped.comment.decode("ascii", "replace")
            if commit != COMMIT:
                raise DataError(f"expected commit {COMMIT}, got {commit[:60]!r}")
            _extract(zipped, partial)
            file.seek(0)
            write_text(partial / "archive.sha256", f"{hashlib.file_digest(file, 'sha256').hexdigest()}\n")
        _compare(partial)
        partial.rename(folder)
    except DataError as error:
        raise DataError(f"archive: {error}") from error
    except OSError:
        raise
    except Exception as error:  # a damaged archive makes zipfile and what unpacks it raise nearly anything
        reason = printable(" ".join(str(error).split()))  # one line
        raise DataError(f"archive: expected GitHub's .zip, got {str(archive)!r}: {reason}") from error
    finally:
        shutil.rmtree(partial, ignore_errors=True)


def _extract(zipped: zipfile.ZipFile, folder: Path) -> None:
    wanted = [
        (member, match[1]) for member in zipped.infolist() if (match := _WANTED.fullmatch(member.filename))
    ]
    if len(wanted) > MAX_MEMBERS or sum(member.file_size for member, _ in wanted) > MAX_TOTAL:
        raise DataError(
            f"expected at most {MAX_MEMBERS} pictures of {MAX_TOTAL / 1e9:.0f} GB in all, got more"
        )
    for part in ("images", "data"):
        (folder / part).mkdir()
    for member, name in wanted:
        if stat.S_ISLNK(member.external_attr >> 16) or name.rpartition("/")[2] in (".", ".."):
            continue
        if member.file_size <= MAX_BYTES:
            with zipped.open(member) as source, open(folder / name, "xb") as target:
                shutil.copyfileobj(source, target)
    if not (folder / LEGEND).is_file():
        raise DataError(f"expected {LEGEND} in it, got none")


def _compare(folder: Path) -> None:
    same, known = check(folder)
    if 2 * same < known:
        raise DataError(
            f"expected the photographs of {BASE[:-9]}, got others: {same} of {known} known ones agree"
        )


def check(data_dir) -> tuple[int, int]:
    """How many of the pictures in photos.sha256 are in `data_dir` (folder or .tar) unchanged, of how many."""
    text = files("emolib.data.sources").joinpath("photos.sha256").read_text(encoding="utf-8")
    known = [line.split("  ", 1) for line in text.splitlines()]
    with open_files(data_dir) as there:
        found = [(name in there and _sha(there[name].read()) == sha) for sha, name in known]
    return sum(found), len(known)


def digest(data_dir) -> str:
    """SHA-256 over the names and SHA-256 of all pictures and the legend, in the form of sha256sum."""
    with open_files(data_dir) as there:
        lines = {name: f"{_sha(file.read())}  {name}\n" for name, file in there.items()}
    return _sha("".join(lines[name] for name in sorted(lines)).encode())


def _sha(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
