"""The ways to make a network cheaper: `reductions(spec)`, a pure function from a spec to cheaper specs.

A cut is a generator of (name, layers): a name that a person understands, and the layers after the cut. They
live in three modules: `cuts` changes the convolutions and dense layers, `picture_cuts` the size of what they
look at (input, strides, pools), `bold_cuts` does many things at once, to come within a few trainings from
millions of FLOPs to thousands. To add a cut: write a generator in one of them and put it into `CUTS` here.

Every child is a valid spec and costs strictly fewer FLOPs; what would not is left out, so a cut need not
check. No two children are the same network, nor do two have the same name.

**Order matters** to Algorithm 1, which tries the children in turn and goes down the first that is good
enough. They come by FLOPs, the cheapest child first: the boldest cut is tried, and when it costs too much
quality, the next gentler one. Children of equal FLOPs come by their name.

Habits that keep children trainable: a width that is cut is a multiple of 4 from 8 up (what chips like) and
at least 2; dropout is cut along with the width it acts on, since a narrow network learns nothing through the
dropout of a wide one; a stride never exceeds its kernel, so that no pixel goes unseen; a window that no
longer fits into a smaller picture is left out or padded.

Not here: bounds on memory, and which child is worth a training (`strategies`).

>>> from emolib.networks.layers import Conv, Dense
>>> for child in reductions(ModelSpec((Conv(8, 3), Dense(1)), input_shape=(4, 4, 1))):
...     print(cost(child.spec).flops, child.name)
640 a quarter of the filters in every convolution
640 stride 2 instead of 1 in convolution 1
800 convolution 1 depthwise-separable
1280 half the filters in every convolution
1920 three quarters of the filters in every convolution
2496 2x2 pool after convolution 1
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from emolib.networks.cost import cost
from emolib.networks.layers import Layer, SpecError
from emolib.networks.spec import ModelSpec
from emolib.search.reductions import layers as cuts
from emolib.search.reductions import resolution, templates

CUTS: tuple[Callable[[ModelSpec], Iterator[tuple[str, list[Layer]]]], ...] = (
    cuts.all_widths,
    cuts.one_width,
    cuts.convolution_less,
    cuts.dense_layers,
    cuts.kernels,
    cuts.separable,
    resolution.input_size,
    resolution.input_reads,
    resolution.strides,
    resolution.stride_for_pool,
    resolution.pools,
    templates.dense_layers_less,
    templates.one_convolution_a_pool,
    templates.all_separable,
    templates.strides_for_pools,
    templates.compact,
)


@dataclass(frozen=True)
class Reduction:
    """A cheaper network: the cut's `name` ("half the filters in convolution 2") and the `spec` after it."""

    name: str
    spec: ModelSpec


def smallest(spec: ModelSpec, what: str) -> ModelSpec:
    """The network that the cuts reach from `spec` by lowering `what` the most each time, a field of `Cost`.

    Where two are alike in that, the one with fewer FLOPs.
    """

    def price(one: ModelSpec) -> tuple[int, int]:
        return getattr(cost(one), what), cost(one).flops

    least = min((child.spec for child in reductions(spec)), key=price, default=spec)
    return smallest(least, what) if price(least) < price(spec) else spec


def reductions(spec: ModelSpec) -> tuple[Reduction, ...]:
    """All networks one cut away from `spec`: valid, strictly fewer FLOPs, each once, the cheapest first."""
    parent, found = cost(spec).flops, {}
    for cut in CUTS:
        for name, layers in cut(spec):
            try:
                child = spec.replace(layers=tuple(layers), name="")
            except SpecError:
                continue  # a window that no longer fits, say
            if child in found:
                continue
            flops = cost(child).flops
            if flops < parent:
                found[child] = (flops, name)
    by_cost = sorted(found.items(), key=lambda item: item[1])
    return tuple(Reduction(name, child) for child, (_, name) in by_cost)
