"""The linear models of the table, counted by hand."""

from emolib.networks.cost import cost
from emolib.networks.linear_models import LINEAR


def test_their_operations_by_hand():
    reads = {"Linear 12x12": 216**2, "Linear 16x16": 224**2, "Linear 24x24": 216**2,
             "Linear, mouth band": 72 * 160, "Linear, 32 pixels": 32}  # fmt: skip
    weights = dict(zip(reads, (12**2, 16**2, 24**2, 9 * 20, 32), strict=True))
    assert {name: cost(spec).flops for name, spec in LINEAR.items()} == {
        name: reads[name] + 2 * weights[name] for name in reads
    }
    assert all(spec.is_linear for spec in LINEAR.values())
