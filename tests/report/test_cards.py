"""The model card and the data cards: every branch is written; others' faces do not get our licence."""

import re
from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
from made_up_runs import ROOM, frame, whole
from photos_folder import write

from emolib.data.dataset import PEOPLE, PICTURES, Dataset
from emolib.data.sources import SOURCES
from emolib.report import cards
from emolib.report.cards import failures, groups

REPORT = whole()["embedded/report.json"]
REPORT |= {"threshold": 0.44, "training_seed": 1, "macs": 400_000, "flops": 800_000}
CHIP = {"name": "M4", "seconds_low": 0.0172, "seconds_high": 0.0234, "joules_low": 15e-6, "joules_high": 1e-3}
NOISE = {"estimate": 0.038, "low": 0.028, "high": 0.0571, "method": "by hand"}
FAILED = {"kind": "label", "group": "no | glasses", "n": 510, "wrong": 62, "estimate": 0.1216} | {
    "low": 0.1,
    "high": 0.15,
}
GLASSES = {"classes": ["no | glasses", "glasses"], "group": list(PICTURES), "people_known": False}


def card(
    source="photos", *, report=REPORT | {"targets": [CHIP]}, noise=NOISE, licence="", facts=(), room=(),
    failed=(FAILED,), **parameters,
) -> str:  # fmt: skip
    data = {"name": source, "faces": 7870, "people": 3282, "smiling_share": 0.43, **dict(facts)}
    how = {"run": "mine", "parameters": parameters, "steps": {"01_data": {"started": "2026-11-27 08:00:00"}}}
    how |= {"licence": licence} if licence else {}
    return cards.model_card("Friend -5%", frame(), report, data, noise, how, pd.DataFrame(failed), dict(room))


def data_card(source="folder", **facts) -> str:
    faces = Dataset(
        name=source, images=np.random.default_rng(0).integers(0, 256, (4, 8, 8, 1), np.uint8),
        labels=[0, 1, 0, 1], groups=["a", "a", "a", "b"], split=["train", "train", "train", "test"],
        ids=list("abcd"), **facts,
    )  # fmt: skip
    return cards.data_card(faces)


def test_a_friend_that_was_not_confirmed_is_called_that():
    told = {each: card(report=REPORT | {"confirmed": each}) for each in (True, False, None)}
    assert [each for each, text in told.items() if "It is *unconfirmed*" in text] == [False]
    assert "*unconfirmed*" in card(room=ROOM | {"confirmed": False}).partition("friend in a room")[2]
    assert "*unconfirmed*" not in card(room=ROOM)


def test_groups_are_held_against_the_others_with_all_looks_counted():
    worse = FAILED | {"group": "anger", "difference": 0.11, "difference_low": 0.012, "difference_high": 0.21}
    better = worse | {"group": "calm", "difference_low": -0.2, "difference_high": -0.03}
    alike = worse | {"group": "joy", "difference_low": -0.02}
    text = card(failed=[worse, better, alike])
    assert (
        "Among 3 groups" in text
        and "| label | anger | 510 | 62 | 12% (10% to 15%) | +11 (+1 to +21) |" in text
    )
    assert "by more than luck explains: label, anger; label, calm.\n" in text
    assert "by more than luck explains: none.\n" in card(failed=[alike])
    bands = [row | {"kind": "tilt"} for row in (worse, alike)]
    told, untold = card(room=ROOM | {"failures": bands}), card(room=ROOM)
    assert "| tilt | anger | 510 | 62 | 12% (10% to 15%) | +11 (+1 to +21) |" in told
    assert "for 2 groups" in told and "| Frames | Wrong | Share |\n| :--- |" in untold


def test_every_number_of_the_model_card():
    text = card(near_duplicates=True, epochs=16, friend_epochs=40)
    assert "*Friend -5%*" in text and "| Friend -5% | 0.80 (0.76 to 0.84) |" not in text
    assert "| Friend -5% | 0.800 (0.760 to 0.840) | 0.740 | 0.710 | 0.690 | 300 | 1 |" in text
    assert "| Friend -5% int8 | 0.790 (0.750 to 0.830) |" in text and "Friend -20%" not in text
    assert "| label | no \\| glasses | 510 | 62 | 12% (10% to 15%) | – |" in text
    assert "| M4 | 17.2 to 23.4 | 15 to 1,000 |" in text
    assert "3.8% (2.8% to 5.7%)" in text and "2026-11-27" in text and "0.440" in text and "40" in text


def test_the_card_says_what_the_friend_does_without_a_face_and_what_one_in_a_room_does():
    without, text = card(), card(room=ROOM)
    for each in (without, text):
        assert "must be shown a face that fills the picture" in each
    assert "in a room" not in without and "may call a wall" in without and "may call a wall" not in text
    assert 'says "a smile" for 58% (55% to 61%) of the frames without a face' in text
    assert "faces of 40% to 110% of the frame's side" in text
    assert "| AUC, somebody smiles | 0.970 (0.960 to 0.980) | 0.610 (0.580 to 0.640) |" in text
    assert "| A smile at frames without a face | 0.2% (0.1% to 0.4%) | 58.0% (55.0% to 61.0%) |" in text
    assert "| Smiles begun in an hour of an empty room | 0.5 | 260.0 |" in text
    assert (
        "| tilt | 20 to 30 degrees | 100 | 12 |" in text
        and "0 of 5,000 frames got a different answer" in text
    )
    some = card(room=ROOM | {"parity_host_mismatches": 3, "instructions_per_frame": None})
    assert "3 of 5,000 frames" in some and "bytes of flash" not in some
    assert "a face" not in card("folder", facts=GLASSES).split("## What it is for")[0]


@pytest.mark.parametrize("source", [*SOURCES, "mine"])
def test_every_source_has_its_cards(source):
    told = data_card(source)
    assert (
        "4 grey pictures of 8 pixels a side, of 2 people; 50% labelled as smiling" in told and "75%" in told
    )
    rows = [line.split("|")[1].strip() for line in told.strip().splitlines()[2:]]
    assert rows == [
        "Size",
        "Split",
        "Origin",
        "Labels",
        "Licence",
        "Consent",
        "Known biases",
        "Good for",
        "Not for",
        "Remember",
    ]
    assert ("Apache" in told) == (source in ("photos", "synthetic"))  # of others' pictures nothing is claimed
    assert f"7,870 pictures from the source *{source}*" in card(source)


PEOPLE_WORDS = ("of people that no", "of 3,282 people", "of 2 people", "all pictures of a person together")


def test_cards_say_people_only_where_people_are_known():
    known = data_card(), card("photos"), card("folder", facts={"group": PEOPLE, "people_known": True})
    for text in known:
        assert any(words in text for words in PEOPLE_WORDS) and "is not known" not in text
    of_pictures = data_card(group=PICTURES), card("folder"), card("csv", facts=GLASSES)
    of_others = data_card("fec", group=("source picture", "source pictures")), card("fec")
    for text in (*of_pictures, *of_others):
        assert not any(words in text for words in PEOPLE_WORDS)
        assert "it is not known who is on them" in text and "may be on both sides" in text
    assert "of which 2 are different" in of_pictures[0] and "of 2 source pictures" in of_others[0]
    assert "| label" in card("folder") and "over pictures and" in card("folder")
    some = data_card(unnamed=1), card("csv", facts={"group": PEOPLE, "people_known": True, "unnamed": 12})
    assert "for 1 picture no name is known" in some[0] and "for 12 pictures no name is" in some[1]


def test_cards_call_classes_by_their_names():
    for text in (data_card(classes=("no | glasses", "glasses")), card("folder", facts=GLASSES)):
        assert "labelled as *glasses*" in text and not re.search(
            "smil|feel|emotion", text.replace("smile.", "")
        )
    text = card("folder", facts=GLASSES)
    assert "of the class *glasses* and not of *no \\| glasses*" in text and "counts as *glasses*" in text
    assert "a face smiles" in card() and "is called a smile" in card() and "labelled as smiling" in card()


@pytest.mark.parametrize("source", SOURCES)
def test_the_licence_is_that_of_whoever_publishes(source):
    assert "Licence of the network: not stated by its maker." in card(source)
    assert "Licence of the network: MIT." in card(source, licence="MIT")
    assert "Licence of the network: \\*mine\\*." in card(source, licence="*mine*")


OTHER = {"near_duplicates": False, "epochs": 12, "friend_epochs": 12}


@pytest.mark.parametrize("parameters", [{}, OTHER, OTHER | {"epochs": 40}, OTHER | {"near_duplicates": True}])
def test_what_is_not_known_is_said_not_shown(parameters):
    texts = {card(report=REPORT | {"targets": []}, noise={}, **given) for given in ({}, parameters)}
    assert len(texts) == (2 if parameters else 1)
    for text in texts:
        assert not any(word in text for word in ("`None", " None,", "nan", "Undefined", "{{", "| Chip |"))


# ---- on whom a network fails


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
    nobody = groups(replace(dataset, group=PICTURES, classes=("none", "glasses")))
    assert "pictures of the person" not in nobody
    assert list(nobody["label"]) == ["glasses", "none", "none", "glasses", "none", "glasses"]


def test_wrong_answers_by_hand(dataset):
    scores = pd.DataFrame({"id": dataset.ids, "split": "test", "label": dataset.labels})
    scores["score"] = [0.9, 0.5, 0.1, 0.2, 0.3, 0.8]  # Ann's second at the threshold, Cid's smile missed
    found = failures(scores, groups(dataset), dataset, threshold=0.5).set_index(["kind", "group"])
    assert found.loc[("label", "smiling"), ["n", "wrong"]].tolist() == [3, 1]
    assert found.loc[("label", "not smiling"), ["n", "wrong"]].tolist() == [3, 1]
    assert found.loc[("pictures of the person", "several"), "wrong"] == 1
    assert (found["low"] <= found["estimate"]).all() and (found["estimate"] <= found["high"]).all()
    assert found["wrong"].groupby("kind").sum().eq(2).all()
    beside = found.loc[("pictures of the person", "one"), "difference"]  # 1 of 4 beside 1 of 2
    assert beside == -found.loc[("pictures of the person", "several"), "difference"] == pytest.approx(-0.25)
    assert (found["difference_low"] < 0).all() and (found["difference_high"] > 0).all()
    assert list(found.loc["brightness"].index) == ["dark", "medium", "bright"]
