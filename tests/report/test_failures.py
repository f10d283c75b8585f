"""On whom a network fails: what is known of test faces, and wrong answers group by group."""

import numpy as np
import pandas as pd
import pytest
from photos_folder import write

from emolib.data.dataset import Dataset
from emolib.report.failures import failures, groups


@pytest.fixture
def dataset():
    """Six test faces, darkest first, of which the last two are sharp; Ann has two pictures."""
    images = np.stack([np.full((16, 16, 1), 35 * level, np.uint8) for level in range(1, 7)])
    images[4:, ::2] += 30
    images[4:, 1::2] -= 30
    names = ["Ann_1.jpg", "Ann_2.jpg", "Bob_1.jpg", "Cid_1.jpg", "Dee_1.jpg", "Eve_1.jpg"]
    return Dataset(
        name="photos", images=images, labels=[1, 0, 0, 1, 0, 1], groups=[name[:3] for name in names],
        split=["test"] * 6, ids=names,
    )  # fmt: skip


def test_what_is_known_of_faces(dataset, tmp_path):
    emotions = ["happiness", "anger", "neutral", "happiness", "neutral", "happiness"]
    write(tmp_path, rows=[f"x,{name},{of}" for name, of in zip(dataset.ids, emotions, strict=True)])
    known = groups(dataset, data_dir=tmp_path)
    assert list(known["emotion"]) == emotions
    assert list(known["label"].eq("smiling")) == [True, False, False, True, False, True]
    assert list(known["sharpness"])[4:] == ["sharp", "sharp"]
    assert known["brightness"].value_counts().to_dict() == {"dark": 2, "medium": 2, "bright": 2}
    assert known["brightness"].iloc[0] == "dark" and known["brightness"].iloc[5] == "bright"
    assert list(known["pictures of the person"]) == ["several"] * 2 + ["one"] * 4
    assert "emotion" not in groups(dataset)


def test_wrong_answers_by_hand(dataset):
    scores = pd.DataFrame({"id": dataset.ids, "split": "test", "label": dataset.labels})
    scores["score"] = [0.9, 0.5, 0.1, 0.2, 0.3, 0.8]  # Ann's second at the threshold, Cid's smile missed
    found = failures(scores, groups(dataset), threshold=0.5).set_index(["kind", "group"])
    assert found.loc[("label", "smiling"), ["n", "wrong"]].tolist() == [3, 1]
    assert found.loc[("label", "not smiling"), ["n", "wrong"]].tolist() == [3, 1]
    assert found.loc[("pictures of the person", "several"), "wrong"] == 1
    assert (found["low"] <= found["estimate"]).all() and (found["estimate"] <= found["high"]).all()
    assert found["wrong"].groupby("kind").sum().eq(2).all()
    assert list(found.loc["brightness"].index) == ["dark", "medium", "bright"]
