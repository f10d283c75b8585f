"""Near-duplicate pictures: the same photograph stored again, smaller, lighter, or cut a little differently.

Two pictures whose perceptual hashes (256 bits of the coarse shape: which of the lowest frequencies are above
their median, as imagehash.phash has them) differ in at most MOST bits count as one photograph. Measured on
copies of 300 photographs of faces: saved again at JPEG quality 20, at half the size, brighter, with noise, or
cropped by 2% or shifted by 1%, all are found; cropped by 4%, one in five. Mirrored copies are not found, nor
the same person in another photograph: that is what groups are for.
"""

import os
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor

import cv2
import numpy as np

from emolib.data.dataset import Dataset
from emolib.data.picture_file import batches

SIDE = 16  # of the hash: 16 x 16 bits. With 8 x 8, strangers facing the camera are as near as copies
MOST = 56  # bits of 256
IN_CACHE = 131_072  # pairs compared in one go
AHEAD = 256  # such goes: so many results wait for whoever takes them


def find(images: np.ndarray, *, progress: bool = False) -> Iterator[np.ndarray]:
    """Pairs of near-duplicates among `images` uint8 (n, h, w, 1): int64 (k, 2), a < b, some at a time,
    ascending. Memory does not grow with their number.

    Every picture is compared with every other one, at 2 to 3 ns a pair: 156,000 pictures take half a minute
    of one core. An index would not be faster without missing some: two codes that differ in 56 of 256 bits
    share no more than 4 bits in a row for certain.
    """
    codes = _hashes(images, progress)
    n, words = len(codes), np.ascontiguousarray(codes.T)
    rows = max(1, IN_CACHE // max(1, n))

    def compare(top: int) -> np.ndarray:
        bits = np.zeros((min(rows, n - top), n - top), np.uint8)
        for word in words[:3]:  # 192 of the 256 bits rule nearly all pairs out
            bits += np.bitwise_count(word[top : top + rows, None] ^ word[None, top:])
        a, b = np.nonzero(bits <= MOST)
        pairs = np.stack([a, b], axis=1)[a < b] + top
        bits = np.bitwise_count(codes[pairs[:, 0]] ^ codes[pairs[:, 1]]).sum(axis=1)
        return pairs[bits <= MOST]

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for start in range(0, n, AHEAD * rows):
            yield from filter(len, pool.map(compare, range(start, min(start + AHEAD * rows, n), rows)))


def _hashes(images: np.ndarray, progress: bool) -> np.ndarray:
    """uint64 (n, 4): 256 bits of each picture."""
    from scipy.fft import dctn
    from tqdm import tqdm

    def hash_one(image: np.ndarray) -> np.ndarray:
        small = cv2.resize(image[:, :, 0], (4 * SIDE, 4 * SIDE), interpolation=cv2.INTER_AREA)
        low = dctn(small.astype(float))[:SIDE, :SIDE]
        return np.packbits(low > np.median(low))

    with ThreadPoolExecutor(min(8, os.cpu_count() or 1)) as pool:
        hashed = (code for part in batches(images) for code in pool.map(hash_one, part))
        done = tqdm(hashed, total=len(images), desc="Near-duplicates", unit="picture", disable=not progress)
        return np.array(list(done)).view(np.uint64)


def merge(groups: Iterable[str], found: Iterable[np.ndarray]) -> list[str]:
    """`groups` (n,) with those that a pair of `find` joins, directly or over others, under the first's name.

    >>> merge(["Ann", "Bob", "Ann", "Cy"], [np.array([[2, 3]])])
    ['Ann', 'Bob', 'Ann', 'Ann']
    """
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import connected_components

    groups = list(groups)
    names = list(dict.fromkeys(groups))
    number = {name: at for at, name in enumerate(names)}
    rows = np.array([number[group] for group in groups])
    component = np.arange(len(names))
    for pairs in filter(len, found):
        a, b = component[rows[pairs]].T
        joined = coo_array((np.ones(len(a)), (a, b)), shape=(len(names),) * 2)
        component = connected_components(joined, directed=False)[1][component]
    first = dict(zip(component[::-1].tolist(), names[::-1], strict=True))
    return [first[component[row]] for row in rows]


def report(dataset: Dataset, *, progress: bool = False) -> dict[str, int]:
    """Pairs of near-duplicates in `dataset`; those of them with two labels, across groups, across splits."""
    columns = {"two_labels": dataset.labels, "across_groups": dataset.groups, "across_splits": dataset.split}
    counts = dict.fromkeys(("pairs", *columns), 0)
    for a, b in (pairs.T for pairs in find(dataset.images, progress=progress)):
        counts["pairs"] += len(a)
        for name, values in columns.items():
            counts[name] += int((values[a] != values[b]).sum())
    return counts
