"""The verdict: one rule for maps and hiding; who fails a sanity check, or learned nothing, has no vote."""

from types import SimpleNamespace

import numpy as np
import pandas as pd
import pytest

from emolib.saliency import verdict
from emolib.saliency.regions import PARTS, REGIONS
from emolib.saliency.verdict import Answer


def rows(method, measure, chance, spread, **values):
    """A value a region, `chance` unless said otherwise, with an interval of `spread` on either side."""
    values = dict.fromkeys((*PARTS, *REGIONS), chance) | values
    table = pd.DataFrame({"region": list(values), "method": method, measure: list(values.values())})
    limits = {f"{measure}_low": table[measure] - spread, f"{measure}_high": table[measure] + spread}
    return table.drop_duplicates("region").assign(**limits)


def enriched(**values):
    return rows("SmoothGrad", "enrichment", 1.0, 0.1, **values)


def lost(**values):
    return rows("hidden, blur", "excess", 0.0, 0.01, **values)


def gained(model="Baseline AlexNet", data="photos", **values):
    """What training adds to each region, and the shares before and after."""
    made = rows("SmoothGrad", "gain", 1.0, 0.1, **values).assign(data=data, model=model)
    return made.assign(share=0.2, share_untrained=0.2 / made["gain"])


def measured(model="Baseline AlexNet", data="photos", learned=True, hidden=None):
    """A network whose mouth has most of everything, unless said otherwise."""
    maps = enriched(eyes=1.2, cheeks=1.5, mouth=3)
    hidden = lost(mouth=0.05, cheeks=0.02, eyes=-0.03) if hidden is None else hidden
    squares = hidden.assign(method="random squares", excess=0.0)
    table = pd.concat([maps, hidden, squares]).assign(data=data, model=model)
    return SimpleNamespace(
        model=model, faces=SimpleNamespace(dataset=SimpleNamespace(name=data)), rows=table, learned=learned
    )


MORE, BAD = {"eyes": 1.5, "cheeks": 1.5, "mouth": 0.5}, gained(mouth=2, eyes=0.7)
GOOD = {"hidden": lost(eyes=0.1, cheeks=0.1, mouth=-0.1)}
PASSED = {"SmoothGrad": True, "hidden, blur": True}


@pytest.mark.parametrize(
    ("eyes", "cheeks", "mouth", "expected"),
    [
        (0.05, 0.02, -0.02, "replicates"),
        (0.05, 0.02, 0.02, "does not replicate"),
        (-0.05, 0.02, -0.02, "does not replicate"),
        (0.05, 0.005, -0.02, "inconclusive"),
    ],
)
def test_one_rule_for_maps_and_hiding_each_from_its_own_chance_on(eyes, cheeks, mouth, expected):
    hidden = lost(eyes=eyes, cheeks=cheeks, mouth=mouth)
    found = verdict.answer(hidden, measure="excess")
    maps = gained(eyes=1 + 10 * eyes, cheeks=1 + 10 * cheeks, mouth=1 + 10 * mouth)
    assert found == expected == verdict.answer(maps)
    assert found.holds is {"replicates": True, "does not replicate": False}.get(expected)


def test_sides_of_the_face_and_what_is_around_it_have_no_place_in_the_ranking():
    table = enriched(mouth=2, nose=1.5, surroundings=9)
    table.loc[table["region"] == "left eye", "enrichment"] = 9
    assert verdict.ranking(table)[:2] == ["mouth", "nose"] and len(verdict.ranking(table)) == 6
    table["saliency_share"] = table["region"].map({"cheeks": 0.3, "mouth": 0.2}).fillna(0.1)
    assert verdict.ranking(table, by="saliency_share")[:2] == ["cheeks", "mouth"]


def test_a_row_for_each_network_and_method():
    judged = verdict.table([measured()], PASSED, BAD)
    assert list(judged["method"]) == ["SmoothGrad", "hidden, blur"] and judged["votes"].all()
    assert list(judged["measure"]) == ["gain", "excess"] and list(judged["controls"]) == ["passed"] * 2
    assert judged.loc[0, ["mouth", "mouth_low", "mouth_high"]].tolist() == [2, 1.9, 2.1]
    assert judged.loc[1, ["eyes", "eyes_low", "eyes_high"]].tolist() == [-0.03, -0.04, -0.03 + 0.01]
    assert verdict.together(judged) is Answer.DOES_NOT_REPLICATE
    assert verdict.together(verdict.table([measured(**GOOD)], PASSED, gained(**MORE))) is Answer.REPLICATES


def test_shares_stand_beside_the_gain_and_decide_nothing():
    """The mouth is three times as salient as its area asks for, before training as after."""
    judged = verdict.table([measured(), measured("Other")], PASSED, gained(cheeks=1.6))
    beside = judged[["mouth_share", "mouth_share_untrained", "mouth_enrichment", "cheeks_share_untrained"]]
    assert beside.loc[0].tolist() == [0.2, 0.2, 3, 0.125]
    assert judged.loc[0, "answer"] == "inconclusive" and judged.loc[0, "votes"]
    assert beside.loc[1, ["mouth_share", "mouth_enrichment"]].isna().all()  # hiding
    assert judged.loc[2, "answer"] == "inconclusive" and not judged.loc[2, "votes"]  # without its like


def test_who_has_no_vote():
    judged = verdict.table([measured()], {"SmoothGrad": False, "hidden, blur": None}, BAD)
    assert list(judged["controls"]) == ["failed", "not tested"]
    assert not judged["votes"].any() and verdict.together(judged) is Answer.INCONCLUSIVE
    assert not verdict.table([measured(learned=False)], PASSED, BAD)["votes"].any()
    assert not verdict.table([measured()], {}, BAD)["votes"].any()


def test_methods_that_contradict_each_other_are_inconclusive():
    judged = verdict.table([measured()], PASSED, gained(**MORE))
    assert list(judged["answer"]) == ["replicates", "does not replicate"]
    assert verdict.together(judged) is Answer.INCONCLUSIVE


def test_narrowed_eyes_by_hand():
    """Of six smiles of six people, the three with AU6 score 3, 2, 1 of 3 and the others nothing."""
    scores = np.array([0.0, 1.0, 2.0, 3.0, 0.0, 0.0, 0.0])
    dataset = SimpleNamespace(groups=np.arange(7))
    faces = SimpleNamespace(images=np.arange(7), rows=np.arange(7), dataset=dataset)
    network = SimpleNamespace(model="Reduced AlexNet", faces=faces, predict=lambda rows: scores[rows])
    smiles, au6 = np.arange(7) > 0, np.isin(np.arange(7), [1, 2, 3])
    (row,) = verdict.narrowed_eyes([network], smiles, au6).itertuples()
    assert (row.n_with, row.n_without, row.score_with, row.score_without) == (3, 3, 2, 0)
    assert (row.auc, row.auc_low, row.auc_high) == (1, 1, 1)
    without = verdict.narrowed_eyes([network], smiles, np.zeros(7, bool))
    assert without.loc[0, ["score_with", "auc", "auc_low"]].isna().all() and without.loc[0, "n_with"] == 0


def test_errors():
    with pytest.raises(ValueError, match="rows: expected one for each of cheeks, eyes, mouth"):
        verdict.answer(lost().query("region != 'eyes'"), measure="excess")
    with pytest.raises(ValueError, match="rows: expected one"):
        verdict.answer(pd.concat([enriched(), enriched()]))
