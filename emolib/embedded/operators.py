"""What the C computes: a chain of operators with all numbers that their kernels need.

`graph` reads one from a file, `memory` makes one from a spec, `arena` says where its tensors lie, `codegen`
writes it. A convolution or a pool reads windows, a pick single pixels of the frame.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np

Pair = tuple[int, ...]  # of rows, of columns
Shape = tuple[int, ...]  # height, width, channels
PIXEL = (1, 1)


@dataclass(frozen=True)
class Window:
    """What an operator sees: a window of `size` (height, width) every `strides` pixels.

    `before` is how many rows and columns the first window starts outside its input; less than 0: inside it.
    """

    size: Pair
    strides: Pair
    before: Pair = (0, 0)


@dataclass(frozen=True, eq=False)
class Conv2D:
    """A full or depthwise convolution from `shape` to `output`.

    Attributes:
        weights: int8 (filters, height, width, channels); depthwise: (1, height, width, channels).
        bias: int32 (filters,); a sum starts there.
        multipliers: int32 (filters,) in [2^30, 2^31), or 0.
        shifts: int (filters,): sum * multiplier / 2^31 * 2^shift is the output less `output_zero`.
        input_zero, output_zero: zero points; padding is filled with the first.
        relu: whether a ReLU follows: no output is below `output_zero`.
        sparse: whether weights of 0 are skipped.
    """

    window: Window
    shape: Shape
    output: Shape
    weights: np.ndarray
    bias: np.ndarray
    multipliers: np.ndarray
    shifts: np.ndarray
    input_zero: int
    output_zero: int
    depthwise: bool
    relu: bool
    sparse: bool = False

    @property
    def macs(self) -> int:
        """Multiply-accumulates, padding included (see `emolib.networks.cost`)."""
        weights = np.count_nonzero(self.weights) if self.sparse else self.weights.size
        return self.output[0] * self.output[1] * int(weights)

    @property
    def title(self) -> str:
        """A short name for people, as in a table."""
        if self.sparse:
            return f"{self.macs:,} weights"
        kind = "depthwise" if self.depthwise else "convolution"
        return f"{kind} {self.window.size[0]}x{self.window.size[1]}"


@dataclass(frozen=True)
class Pool:
    """The largest value or the mean of each window, channel by channel; no padding."""

    window: Window
    shape: Shape
    output: Shape
    average: bool
    macs: int = 0

    @property
    def title(self) -> str:
        """A short name for people, as in a table."""
        height, width = self.window.size
        if not self.average and (height, width) == (1, 1):
            nth = {1: "", 2: "2nd ", 3: "3rd "}.get(step := self.window.strides[0], f"{step}th ")
            return f"every {nth}pixel"
        return f"{'mean' if self.average else 'largest'} of {height}x{width}"

    @property
    def copies(self) -> bool:
        """Whether it changes nothing, but leaves out what lies outside a part of its input."""
        return not self.average and self.window.size == self.window.strides == PIXEL

    def read(self, picture: np.ndarray) -> np.ndarray:
        """What it reads of the first channel of a picture (height, width, channels): (n, m)."""
        axes = zip(self.output[:2], self.window.size, self.window.strides, self.window.before, strict=True)
        rows, columns = (
            (np.arange(n)[:, None] * step - before + np.arange(size)).ravel()
            for n, size, step, before in axes
        )
        return picture[np.ix_(rows, columns)][..., 0]


@dataclass(frozen=True, eq=False)
class Pick:
    """Single pixels of the frame, row by row: `places`, int (n, 2), are their rows and columns."""

    places: np.ndarray
    shape: Shape
    macs: int = 0

    @property
    def output(self) -> Shape:
        """A row of the pixels."""
        return 1, len(self.places), 1

    @property
    def title(self) -> str:
        """A short name for people, as in a table."""
        return f"{len(self.places)} pixels"

    def read(self, picture: np.ndarray) -> np.ndarray:
        """What it reads of the first channel of a picture (height, width, channels): (n,)."""
        return picture[(*self.places.T, 0)]


Operator = Conv2D | Pool | Pick


def copy(shape: Shape, output: Shape, start: Pair = (0, 0)) -> Pool:
    """All pixels of a part of `shape` that starts at `start` (row, column), as they are."""
    return Pool(Window(PIXEL, PIXEL, (-start[0], -start[1])), shape, output, average=False)


def joined(operators: Iterable[Operator]) -> tuple[Operator, ...]:
    """The same, with no copy of a part beside a pool: that reads only this part, or makes no more of it.

    >>> mean = Pool(Window((2, 2), (2, 2)), (6, 4, 1), (3, 2, 1), average=True)
    >>> [each.window.before for each in joined([copy((9, 9, 1), (6, 4, 1), (2, 5)), mean])]
    [(-2, -5)]
    >>> [each.window.before for each in joined([mean, copy((3, 2, 1), (1, 1, 1), (2, 0))])]
    [(-4, 0)]
    """
    made: list[Operator] = []
    for one in operators:
        last = made[-1] if made else None
        if isinstance(last, Pool) and isinstance(one, Pool) and (last.copies or one.copies):
            steps = zip(last.window.before, one.window.before, last.window.strides, strict=True)
            before = tuple(first + then * step for first, then, step in steps)
            made.pop()
            what = one if last.copies else last
            window = replace(what.window, before=before)
            one = replace(what, window=window, shape=last.shape, output=one.output)
        made.append(one)
    return tuple(made)


def windows(size: Pair, strides: Pair, shape: Shape, *, same: bool) -> tuple[Window, Pair]:
    """Windows of `size` over `shape`, and how many (down, across); with `same`, they reach beyond the edges.

    >>> windows((3, 3), (2, 2), (7, 8, 1), same=True)
    (Window(size=(3, 3), strides=(2, 2), before=(1, 0)), (4, 4))
    """
    had = np.array(shape[:2])
    step = np.minimum(strides, had)  # one beyond the end is as good as one to the end
    n = -(-had // step) if same else (had - size) // step + 1
    before = np.maximum((n - 1) * step + size - had, 0) // 2
    return Window(size, tuple(step.tolist()), tuple(before.tolist())), tuple(n.tolist())
