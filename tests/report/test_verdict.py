"""The verdict: one rule for maps and for hiding, votes only where controls and the network allow them."""

from types import SimpleNamespace

import numpy as np
import pandas as pd
import pytest

from emolib.report import verdict

PARTS = ("eyes", "cheeks", "nose", "mouth", "forehead", "chin", "surroundings")


def enriched(method="SmoothGrad", **values):
    values = dict.fromkeys(PARTS, 1.0) | values
    columns = {"enrichment": values.values(), "enrichment_low": [v - 0.1 for v in values.values()]}
    columns["enrichment_high"] = [v + 0.1 for v in values.values()]
    return pd.DataFrame({"region": list(values), "method": method, **columns})


def lost(method="hidden, blur", **values):
    values = dict.fromkeys(PARTS, 0.0) | values
    columns = {"excess": values.values(), "excess_low": [v - 0.01 for v in values.values()]}
    columns["excess_high"] = [v + 0.01 for v in values.values()]
    return pd.DataFrame({"region": list(values), "method": method, **columns})


def seen(model="Baseline AlexNet", data="photos", learned=True, rows=None, hidden=None):
    """A look whose mouth has most of everything, unless said otherwise."""
    rows = enriched(eyes=1.2, cheeks=1.5, mouth=3) if rows is None else rows
    hidden = lost(mouth=0.05, cheeks=0.02, eyes=-0.03) if hidden is None else hidden
    faces = SimpleNamespace(data=data)
    return SimpleNamespace(model=model, faces=faces, rows=rows, hidden=hidden, learned=learned)


PASSED = {"SmoothGrad": True, "hidden, blur": True}
NO_CONTROLS = pd.DataFrame({"method": [], "control": [], "passed": []})


def test_hiding_is_judged_by_the_same_rule_with_nothing_as_its_chance():
    def judge(**values):
        return verdict.cheeks_and_eyes(lost(**values), measure="excess")

    assert judge(eyes=0.05, cheeks=0.02, mouth=-0.02).replicates is True
    assert judge(eyes=0.05, cheeks=0.02, mouth=0.02).replicates is False
    assert judge(eyes=-0.05, cheeks=0.02, mouth=-0.02).replicates is False
    assert judge(eyes=0.05, cheeks=0.005, mouth=-0.02).replicates is None
    said = judge(mouth=0.05, chin=0.03)
    assert said.order[:2] == ("mouth", "chin") and said.sentence.startswith("most is lost without the mouth")


def test_sides_of_the_face_have_no_place_in_the_order():
    rows = pd.concat([enriched(mouth=2), enriched().head(1).assign(region="left eye", enrichment=9)])
    assert verdict.cheeks_and_eyes(rows).order[0] == "mouth"


def test_table_and_paragraph_of_a_claim_that_does_not_replicate():
    judged = verdict.table([seen()], PASSED)
    assert list(judged["method"]) == ["SmoothGrad", "hidden, blur"] and judged["votes"].all()
    assert list(judged["measure"]) == ["enrichment", "excess"] and list(judged["controls"]) == ["passed"] * 2
    assert judged.loc[0, ["mouth", "mouth_low", "mouth_high"]].tolist() == [3, 2.9, 3.1]
    assert verdict.answer(judged) is False
    text = verdict.paragraph(judged, NO_CONTROLS)
    assert text == (
        "The poster says: most to the cheeks and eyes, rarely to the mouth. On photographs, this does not "
        "replicate in Baseline AlexNet. In Baseline AlexNet, by SmoothGrad, the mouth gets "
        "3.00 (2.90 to 3.10) times its share of the picture, the cheeks 1.50 (1.40 to 1.60), "
        "the eyes 1.20 (1.10 to 1.30). In Baseline AlexNet, hiding the mouth (blur) costs "
        "0.050 (0.040 to 0.060) more AUC than hiding random squares of its size, "
        "the cheeks 0.020 (0.010 to 0.030), the eyes −0.030 (−0.040 to −0.020)."
    )


def test_what_an_untrained_network_gives_stands_beside_it():
    blank = seen(rows=enriched(eyes=1.9, cheeks=1.4, mouth=1.3))
    judged = verdict.table([seen(), seen("Other")], PASSED, [blank])
    assert judged.loc[0, ["mouth_untrained", "cheeks_untrained", "eyes_untrained"]].tolist() == [
        1.3,
        1.4,
        1.9,
    ]
    assert judged.loc[1:, "mouth_untrained"].isna().all()  # hiding, and a network without its like
    assert "Without any training it gives them 1.30, 1.40 and 1.90." in verdict.paragraph(judged, NO_CONTROLS)


def test_a_claim_that_replicates_on_one_kind_of_face_and_size_only():
    good = {
        "rows": enriched(eyes=1.5, cheeks=1.5, mouth=0.5),
        "hidden": lost(eyes=0.1, cheeks=0.1, mouth=-0.1),
    }
    looks = [seen(), seen("Embedded 3-layer", **good), seen(data="synthetic", **good)]
    judged = verdict.table(looks, PASSED)
    text = verdict.paragraph(judged, NO_CONTROLS)
    assert (
        "On photographs, this does not replicate in Baseline AlexNet and replicates in Embedded 3-layer."
        in text
    )
    assert "On drawn faces, this replicates in Baseline AlexNet." in text


def test_who_has_no_vote():
    failed = pd.DataFrame({"method": ["SmoothGrad"] * 2, "control": ["AU6 only", "random weights"]})
    judged = verdict.table([seen()], {"SmoothGrad": False, "hidden, blur": None})
    assert not judged["votes"].any() and verdict.answer(judged) is None
    text = verdict.paragraph(judged, failed.assign(passed=False))
    assert "On photographs, this cannot be told in Baseline AlexNet." in text
    assert "carry no claim: SmoothGrad (AU6 only and random weights)." in text
    assert "Of hidden, blur a control could not be tested" in text and "times its share" not in text
    assert not verdict.table([seen(learned=False)], PASSED)["votes"].any()
    assert not verdict.table([seen()], {})["votes"].any()


def test_methods_that_contradict_each_other_leave_it_open():
    judged = verdict.table([seen(rows=enriched(eyes=1.5, cheeks=1.5, mouth=0.5))], PASSED)
    assert judged["replicates"].tolist() == [True, False] and verdict.answer(judged) is None


def test_narrowed_eyes_by_hand():
    """Of six smiles of six people, the three with AU6 score 3, 2, 1 of 3 and the others nothing."""
    scores = np.array([0.0, 1.0, 2.0, 3.0, 0.0, 0.0, 0.0])
    faces = SimpleNamespace(images=np.arange(7), groups=np.arange(7))
    look = SimpleNamespace(model="Reduced AlexNet", faces=faces, predict=lambda rows: scores[rows])
    smiles, au6 = np.arange(7) > 0, np.isin(np.arange(7), [1, 2, 3])
    table = verdict.duchenne([look], smiles, au6)
    (row,) = table.itertuples()
    assert (row.n_with, row.n_without, row.score_with, row.score_without) == (3, 3, 2, 0)
    assert (row.auc, row.auc_low, row.auc_high) == (1, 1, 1)
    told = verdict.duchenne_sentence(table)
    assert "score higher than those without in Reduced AlexNet (1.00 of pairs, 1.00 to 1.00)" in told
    look.predict = lambda rows: np.zeros(len(rows))
    assert "cannot be told from those without" in verdict.duchenne_sentence(
        verdict.duchenne([look], smiles, au6)
    )
    without = verdict.duchenne([look], smiles, np.zeros(7, bool))
    assert np.isnan(without.loc[0, "auc"]) and without.loc[0, "n_with"] == 0
    assert "cannot be told from those without" in verdict.duchenne_sentence(without)


def test_errors():
    with pytest.raises(ValueError, match="shares: expected one row"):
        verdict.cheeks_and_eyes(lost().query("region != 'eyes'"), measure="excess")
