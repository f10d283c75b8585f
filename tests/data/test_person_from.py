"""Who a picture shows by its name, what classes are called, and what `emolib data check` says of both."""

import json
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from test_own_pictures import array, encode, quiet, write_list

from emolib.cli import main
from emolib.data.classes import binary, called
from emolib.data.dataset import CLASSES, PEOPLE, PICTURES, DataError, Dataset
from emolib.data.person_from import NAME_0001, like_people, person_from
from emolib.data.sources import photos
from emolib.workflow.parameters import validate

PEOPLE_WITH_PICTURES, EACH = 16, 4
NAMES = [
    f"{'glasses' if (person + number) % 2 else 'none'}/Ann_{chr(65 + person)}_{number + 1:04}.png"
    for person in range(PEOPLE_WITH_PICTURES)
    for number in range(EACH)
]


def write_named(root, names=NAMES):
    for seed, name in enumerate(names):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(encode(array(seed)))
    return root


def in_two_splits(faces, person=lambda name: name.rsplit("/")[-1].rsplit("_", 1)[0]) -> set[str]:
    """People, by hand from the ids, who are in more than one split."""
    splits = {}
    for name, split in zip(faces.ids.tolist(), faces.split.tolist(), strict=True):
        splits.setdefault(person(name), set()).add(split)
    return {who for who, of in splits.items() if len(of) > 1}


# ---- the pattern


@pytest.mark.parametrize(
    ("pattern", "name", "person"),
    [
        (NAME_0001, "glasses/Ann_Lee_0001.jpg", "Ann_Lee"),
        (NAME_0001, "Ann_Lee_0001.jpg", "Ann_Lee"),
        (NAME_0001, "a/b/Ann__12.JPEG", "Ann"),
        (NAME_0001, "HrithikRoshan_116", "HrithikRoshan"),
        (NAME_0001, "Ann_Lee.jpg", ""),
        (NAME_0001, "Ann_1/Lee.jpg", ""),
        (NAME_0001, "_0001.jpg", ""),
        (r"^[^/]+/([^/]+)/", "glasses/ann/1.jpg", "ann"),
        (r"^[^/]+/([^/]+)/", "glasses/1.jpg", ""),
        (r"(s)(?P<person>\d+)f", "glasses/s12f3.png", "12"),
        (r"(\d+)?x", "x", ""),
    ],
)
def test_who_a_name_shows(pattern, name, person):
    assert person_from(pattern)(name) == person


@given(st.text(alphabet="aB_09é -", min_size=1, max_size=12), st.sampled_from([".jpg", ".", ""]))
def test_the_built_in_pattern_is_the_rule_of_the_photographs(stem, ending):
    name = stem + ending
    assert (person_from(NAME_0001)(name) or stem) == photos.person(name)
    head, _, number = stem.rpartition("_")
    by_hand = head.rstrip("_") if head.strip("_") and number and set(number) <= set("09") else ""
    if not head.startswith("_"):
        assert person_from(NAME_0001)(name) == by_hand


@pytest.mark.parametrize("pattern", ["(", "Ann", "(a)(b)", "NAME_001", "(?P<who>a)(b)", "*"])
def test_patterns_that_say_nobody_are_refused_before_anything_is_read(tmp_path, pattern):
    for refused in (
        lambda: person_from(pattern),
        lambda: validate({"person_from": pattern}),
        lambda: quiet(
            "folder", write_named(tmp_path / "faces", NAMES[:2]), positive="glasses", person_from=pattern
        ),
    ):
        with pytest.raises(ValueError, match="person_from: expected NAME_0001, or a regular expr") as caught:
            refused()
        assert repr(pattern) in str(caught.value) and "\n" not in str(caught.value)


def test_a_pattern_that_finds_nobody_is_named(tmp_path):
    folder = write_named(tmp_path / "faces")
    with pytest.raises(
        DataError, match=r"person_from: .* got '\(Bob\)', which finds nobody in glasses/Ann_A_0002.png, "
    ):
        quiet("folder", folder, positive="glasses", person_from="(Bob)")


def test_other_sources_take_no_pattern():
    with pytest.raises(
        DataError, match="person_from: expected none but for folder and csv, got it for synth"
    ):
        quiet("synthetic", "", n_faces=100, person_from=NAME_0001)


def test_names_of_cameras_are_nobodys(tmp_path):
    names = [f"{'glasses' if i % 2 else 'none'}/IMG_{i:04}.png" for i in range(20)]
    folder = write_named(tmp_path / "faces", names)
    with pytest.raises(DataError, match="which are one person or nobody"):
        quiet("folder", folder, positive="glasses", person_from=NAME_0001)


# ---- people and the split


def test_with_a_pattern_nobody_is_in_two_splits_and_without_it_somebody_is(tmp_path):
    folder = write_named(tmp_path / "faces")
    apart, _ = quiet("folder", folder, positive="glasses", person_from=NAME_0001)
    assert in_two_splits(apart) == set() and len(set(apart.groups)) == PEOPLE_WITH_PICTURES
    assert apart.people_known and apart.group == PEOPLE and apart.unnamed == 0
    mixed, _ = quiet("folder", folder, positive="glasses")
    assert len(in_two_splits(mixed)) > 5 and not mixed.people_known and mixed.group == PICTURES
    assert mixed.unnamed == 0 and len(set(mixed.groups)) == len(mixed) == 64
    folders = quiet("folder", folder, positive="glasses", person_from=r"/(Ann_\w)_")[0]
    assert in_two_splits(folders) == set() and folders.groups.tolist() == apart.groups.tolist()


def test_pictures_that_name_nobody_are_each_a_person_and_counted(tmp_path):
    folder = write_named(tmp_path / "faces", [*NAMES, "none/cat.png", "glasses/dog.png"])
    faces, _ = quiet("folder", folder, positive="glasses", person_from=NAME_0001)
    assert faces.unnamed == 2 and faces.people_known and len(set(faces.groups)) == PEOPLE_WITH_PICTURES + 2
    few = [f"{'glasses' if i % 2 else 'none'}/{i}.png" for i in range(64)]
    faces, _ = quiet(
        "folder", write_named(tmp_path / "few", NAMES[:32] + few), positive="glasses", person_from=NAME_0001
    )
    assert not faces.people_known and faces.group == PICTURES  # most name nobody, and so nobody is known
    assert in_two_splits(faces, lambda name: name if name in few else name.rsplit("_", 1)[0][-5:]) == set()


def test_a_list_may_say_it_in_a_column_or_in_the_paths(tmp_path):
    folder = write_named(tmp_path)
    rows = [[name, name.partition("/")[0]] for name in NAMES]
    plain = write_list(folder, rows)
    assert quiet("csv", plain, positive="glasses")[0].group == PICTURES
    faces, _ = quiet("csv", plain, positive="glasses", person_from=NAME_0001)
    assert in_two_splits(faces) == set() and faces.people_known
    told = [[*row, "twins" if "Ann_A" in row[0] or "Ann_B" in row[0] else ""] for row in rows]
    faces, _ = quiet(
        "csv",
        write_list(folder, told, ("path", "label", "person")),
        positive="glasses",
        person_from=NAME_0001,
    )
    assert (faces.groups == "twins").sum() == 2 * EACH and set(faces.groups) >= {"twins", "Ann_C"}
    faces, _ = quiet("csv", folder, positive="glasses")
    assert not faces.people_known and (faces.groups == "twins").sum() == 2 * EACH  # the column still counts


# ---- names that look like people


def test_which_names_look_like_people():
    assert like_people(["c/Ann_1.jpg", "d/Ann_2.jpg", "c/Bob_1.jpg", "c/cy.jpg"]) == [
        "c/Ann_1.jpg",
        "d/Ann_2.jpg",
    ]
    for nobody in (
        ["c/IMG_1.jpg", "d/IMG_2.jpg"],
        ["cap/cap_1.jpg", "cap/cap_2.jpg"],
        ["c/1.png", "c/2.png"],
        [],
    ):
        assert like_people(nobody) == []


def said(capsys, *arguments) -> str:
    assert main.main(["data", "check", *map(str, arguments)]) == 0
    return "".join(capsys.readouterr())


def test_the_check_says_who_is_known_and_warns_of_names_like_people(tmp_path, capsys):
    folder = write_named(tmp_path / "faces", [*NAMES, "none/cat.png", "glasses/dog.png"])
    text = said(capsys, "folder", folder, "--positive", "glasses")
    assert "66 faces, 33 of them glasses" in text and "smil" not in text
    assert "people: not known" in text and "--person-from NAME_0001" in text
    assert "warning: 64 names look like people with several pictures (glasses/Ann_A_0002.png, " in text
    text = said(capsys, "folder", folder, "--positive", "glasses", "--person-from", "NAME_0001")
    assert (
        "people: 18, nobody in two splits; for 2 pictures no name is known" in text and "warning" not in text
    )
    few = [f"{'glasses' if i % 2 else 'none'}/{chr(97 + i % 26)}{chr(97 + i // 26)}.png" for i in range(64)]
    text = said(capsys, "folder", write_named(tmp_path / "few", NAMES[:12] + few), "--positive", "glasses")
    assert "people: not known" in text and "warning" not in text  # 12 of 76 are less than a fifth
    assert main.main(["data", "check", "folder", str(folder), "--person-from", "("]) == 2


def test_what_libraries_print_about_pictures_is_one_line_a_kind(tmp_path, capfd):
    folder = write_named(tmp_path / "faces")
    for number in range(12):
        path = folder / "none" / f"scan{number}.tif"
        Image.fromarray(array(100 + number)).save(path, compression="tiff_lzw")
        content = bytearray(path.read_bytes())
        content[8:60] = b"\xff" * 52  # libtiff writes of each to file descriptor 2, without its name
        path.write_bytes(content)
    assert main.main(["data", "check", "folder", str(folder), "--positive", "glasses"]) == 0
    out, err = capfd.readouterr()
    assert "12  damaged picture (none/scan0.tif, none/scan1.tif, none/scan10.tif, ...)" in out
    assert "tif" not in err and "Photographs" in err


# ---- what classes are called


@pytest.mark.parametrize(
    ("labels", "positive", "classes"),
    [
        ({"glasses", "none"}, "glasses", ("none", "glasses")),
        ({"glasses", "none"}, "NONE", ("glasses", "none")),
        ({"glasses", "cap", "none"}, "cap", ("not cap", "cap")),
        ({"Cap", "cap", "none", "None"}, "cap", ("None", "Cap")),
        ({"smile", "other"}, "", CLASSES),
        ({"happiness", "fear", "anger"}, "happiness", CLASSES),
        ({"0", "1"}, "", CLASSES),
        ({"0", "1"}, "1", ("0", "1")),
        ({"a\n", "b"}, "a", ("b", "a")),
    ],
)
def test_classes_have_the_makers_words(labels, positive, classes):
    assert called(binary(labels, positive), positive) == classes


def test_faces_keep_their_facts_and_these_are_not_part_of_the_digest(tmp_path):
    folder = write_named(tmp_path / "faces", [*NAMES, "none/cat.png"])
    faces, _ = quiet("folder", folder, positive="glasses", person_from=NAME_0001)
    assert faces.classes == ("none", "glasses")
    faces.save(tmp_path / "saved")
    again = Dataset.load(tmp_path / "saved")
    assert again.facts == faces.facts and again.unnamed == 1
    assert replace(faces, classes=CLASSES, group=PICTURES, unnamed=0).digest == faces.digest
    for name, group in {"photos": PEOPLE, "synthetic": PEOPLE, "folder": PICTURES, "fec": PICTURES}.items():
        old = {"name": name, "digest": faces.digest}  # as it was written before
        (tmp_path / "saved" / "faces.json").write_text(json.dumps(old))
        again = Dataset.load(tmp_path / "saved")
        assert (again.classes, again.group, again.people_known) == (CLASSES, group, group == PEOPLE)


@pytest.mark.parametrize("words", [("one",), ("a", ""), ("a", "b", "c")])
def test_classes_are_two_names(words):
    faces = {"images": np.zeros((1, 8, 8, 1), np.uint8), "labels": [0], "groups": ["a"], "split": ["train"]}
    with pytest.raises(DataError, match="classes: expected two names"):
        Dataset("x", **faces, ids=["a"], classes=words)
