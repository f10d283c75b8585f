"""The ways to make a network cheaper: `reductions(spec)`, a pure function from a spec to cheaper specs.

A reduction is a generator of (kind, numbers, layers): what is done, in words that a person understands with
{} for each of the numbers, these, and the layers that are left. They are the generators of four modules:
`layers` changes the convolutions and dense layers, `resolution` the size of what they look at (input, its
window, strides, pools), `linear` ends in a model without a network, `templates` does many things at once, to
come within a few trainings from millions of FLOPs to thousands. To add one, write it in one of them. Those in
MACRO do what many others would do one after the other, and know beforehand what a small network looks like.

Every candidate is a valid spec and costs strictly fewer FLOPs, and where a network ends in a map, the map
keeps its size; what would not is left out, so a reduction need not check. No two candidates are the same
network, nor do two have the same text.

**Order matters** to Algorithm 1, which tries the candidates in turn and goes down the first that is good
enough. They come by FLOPs, the cheapest first: the boldest is tried, and when it costs too much quality, the
next gentler one. Candidates of equal FLOPs come by their text.

Habits that keep candidates trainable: every convolution gets a batch norm, which costs nothing, as it folds
into its convolution, and without which a narrow network often learns nothing (`with_norms`); a width that is
cut is a multiple of 4 from 8 up (what chips like) and at least 2; dropout is cut along with the width it acts
on, since a narrow network learns nothing through the dropout of a wide one; a stride never exceeds its
kernel, so that no pixel goes unseen; a window that no longer fits into a smaller picture is left out or
padded.

Not here: bounds on memory, and which candidate is worth a training (`strategies`).

>>> from emolib.networks.layers import Conv, Dense
>>> for candidate in reductions(ModelSpec((Conv(8, 3), Dense(1)), input_shape=(6, 6, 1)), macro=False):
...     print(cost(candidate.spec).flops, candidate.reduction)
1440 a quarter of the filters in every convolution
1440 stride 2 instead of 1 in convolution 1
1800 convolution 1 depthwise-separable
2880 half the filters in every convolution
4320 three quarters of the filters in every convolution
5616 2x2 pool after convolution 1
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from inspect import isgeneratorfunction
from itertools import zip_longest

from emolib.networks.cost import cost
from emolib.networks.layers import BatchNorm, Convolution, Layer, SpecError
from emolib.networks.spec import ModelSpec
from emolib.search.reductions import layers, linear, resolution, templates
from emolib.search.reductions.reduction import Candidate, Reduction

REDUCTIONS = [
    function
    for module in (layers, resolution, linear, templates)
    for function in vars(module).values()
    if isgeneratorfunction(function) and function.__module__ == module.__name__
]
MACRO = frozenset(
    {linear.linear_models, linear.single_pixels}
    | {function for function in REDUCTIONS if function.__module__ == templates.__name__}
)
"""Those of REDUCTIONS that are templates."""
LAST = 3
"""Places in a row and a column that the last picture keeps: with fewer, a network does not know where in the
face it is, and learned nothing on photographs."""


@lru_cache(maxsize=300)  # searches for several floors begin alike
def reductions(spec: ModelSpec, *, macro: bool = True) -> tuple[Candidate, ...]:
    """All networks one reduction away from `spec`: valid, fewer FLOPs, each once, the cheapest first.

    Without `macro`, those of MACRO are left out.
    """
    found: dict[ModelSpec, Reduction] = {}
    least = min(LAST, last_side(spec))
    for reduced in REDUCTIONS if macro else [each for each in REDUCTIONS if each not in MACRO]:
        for kind, numbers, left in reduced(spec):
            try:
                candidate = ModelSpec(tuple(with_norms(left)), spec.input_shape)
            except SpecError:
                continue  # a window that no longer fits, say
            same_places = not spec.is_map or candidate.shapes[-1] == spec.shapes[-1]
            if same_places and last_side(candidate) >= least and cost(candidate).flops < cost(spec).flops:
                found.setdefault(candidate, Reduction(kind, numbers))
    by_cost = sorted(found.items(), key=lambda item: (cost(item[0]).flops, str(item[1])))
    return tuple(Candidate(reduction, candidate) for candidate, reduction in by_cost)


def with_norms(layers: Sequence[Layer]) -> Iterator[Layer]:
    """The layers, each convolution with a batch norm behind it."""
    for layer, following in zip_longest(layers, layers[1:]):
        yield layer
        if isinstance(layer, Convolution) and not isinstance(following, BatchNorm):
            yield BatchNorm()


def last_side(spec: ModelSpec) -> int:
    """Places in a row or column, whichever are fewer, of the last picture in a network."""
    return min([shape for shape in (spec.input_shape, *spec.shapes) if len(shape) == 3][-1][:2])


def smallest(spec: ModelSpec, measure: Callable[[ModelSpec], float]) -> ModelSpec:
    """The network that reductions reach from `spec` by lowering `measure` the most each time.

    Where two are alike in that, the one with fewer FLOPs.
    """

    def price(one: ModelSpec) -> tuple[float, int]:
        return measure(one), cost(one).flops

    least = min((candidate.spec for candidate in reductions(spec)), key=price, default=spec)
    return smallest(least, measure) if price(least) < price(spec) else spec
