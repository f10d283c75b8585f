import errno
import os
import subprocess
import sys

import numpy as np
import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from emolib.data import sources
from emolib.data.dataset import LANDMARKS, DataError, Dataset
from emolib.data.split import NEEDED, n_people, split_by_group

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


def four_faces(**changes) -> Dataset:
    fields = {
        "name": "four",
        "images": np.arange(4 * 64, dtype=np.uint8).reshape(4, 8, 8, 1),
        "labels": [0, 1, 1, 0],
        "groups": ["Ann", "Ann", "Bob", "Zoë"],
        "split": ["train", "train", "val", "test"],
        "ids": ["a.jpg", "b.jpg", "c.jpg", "d, e.jpg"],
        "true_labels": [0, 1, 0, 0],
        "landmarks": np.full((4, len(LANDMARKS), 2), np.nan),
        "cues": {"au6": [0, 0.5, 1, 0], "au12": [0, 1, 1, 0]},
    }
    return Dataset(**(fields | changes))


def test_four_faces_by_hand(tmp_path):
    faces = four_faces()
    assert len(faces) == 4
    assert faces.indices("train").tolist() == [0, 1]
    assert faces.indices("test").tolist() == [3]
    faces.save(tmp_path / "data")
    assert (tmp_path / "data" / "manifest.csv").read_text(encoding="utf-8") == (
        "id,group,split,label,true_label,au6,au12\n"
        "a.jpg,Ann,train,0,0,0.0,0.0\n"
        "b.jpg,Ann,train,1,1,0.5,1.0\n"
        "c.jpg,Bob,val,1,0,1.0,1.0\n"
        '"d, e.jpg",Zoë,test,0,0,0.0,0.0\n'
    )


@pytest.mark.parametrize("changes", [{}, {"true_labels": None, "landmarks": None, "cues": {}}])
def test_saved_and_loaded_is_the_same(tmp_path, changes):
    faces = four_faces(**changes)
    faces.save(tmp_path)
    again = Dataset.load(tmp_path)
    assert again.name == "four" and again.digest == faces.digest
    for field in ("images", "labels", "groups", "split", "ids", "true_labels", "landmarks"):
        np.testing.assert_array_equal(getattr(again, field), getattr(faces, field))
    assert again.cues.keys() == faces.cues.keys()
    assert sorted(os.listdir(tmp_path)) == ["faces.npz", "manifest.csv"]
    table = pd.read_csv(tmp_path / "manifest.csv")
    assert table["true_label"].isna().all() == (faces.true_labels is None)


def test_same_content_same_bytes(tmp_path):
    for folder in ("a", "b"):
        four_faces().save(tmp_path / folder)
    assert (tmp_path / "a/faces.npz").read_bytes() == (tmp_path / "b/faces.npz").read_bytes()


def test_digest_is_of_the_content_alone():
    digest = four_faces().digest
    wide = np.array(["a.jpg", "b.jpg", "c.jpg", "d, e.jpg"], dtype="<U99")
    assert four_faces(name="other", ids=wide, images=np.asfortranarray(four_faces().images)).digest == digest
    images = four_faces().images.copy()
    images[3, 7, 7] ^= 1
    different = [
        {"images": images}, {"labels": [1, 1, 1, 0]}, {"true_labels": None}, {"true_labels": [1, 1, 0, 0]},
        {"groups": ["Ann", "Ann", "Bo", "bZoë"]}, {"ids": list("abcd")}, {"landmarks": None}, {"cues": {}},
        {"split": ["train", "train", "test", "val"]}, {"cues": {"au7": [0, 0.5, 1, 0], "au12": [0, 1, 1, 0]}},
    ]  # fmt: skip
    digests = {four_faces(**change).digest for change in different}
    assert digest not in digests and len(digests) == len(different)


def test_arrays_are_read_only_and_the_callers_stay_writable():
    images, labels = np.zeros((4, 8, 8, 1), np.uint8), np.array([0, 1, 1, 0], np.int8)
    faces = four_faces(images=images, labels=labels)
    assert np.shares_memory(faces.images, images)
    images[0] = labels[0] = 1
    for array in (faces.images, faces.labels, faces.ids, faces.cues["au6"]):
        with pytest.raises(ValueError, match="read-only"):
            array[0] = 0


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"images": np.zeros((4, 8, 8), np.uint8)}, r"images: expected uint8 \(n, .* got uint8 \(4, 8, 8\)"),
        ({"images": np.zeros((4, 8, 8, 1), np.float32)}, "images: .* got float32"),
        ({"images": np.zeros((4, 8, 9, 1), np.uint8)}, r"images: .* got uint8 \(4, 8, 9, 1\)"),
        ({"images": np.zeros((0, 8, 8, 1), np.uint8)}, r"images: .* got uint8 \(0, 8, 8, 1\)"),
        ({"labels": [0, 1, 2, 0]}, "labels: expected 0 or 1, got 2"),
        ({"labels": [0, 1, -1, 0]}, "labels: expected 0 or 1, got -1"),
        ({"labels": [0, 1]}, r"labels: expected 4 integers 0 or 1, got int64 \(2,\)"),
        ({"labels": [0.0, 1, 1, 0]}, "labels: .* got float64"),
        ({"true_labels": [0, 1, 1, 3]}, "true_labels: expected 0 or 1, got 3"),
        ({"split": ["train", "train", "val", "holdout"]}, "split: expected train, val, test, got 'holdout'"),
        ({"split": ["train", "val", "val", "test"]}, "groups: .* in one split, got 'Ann' in train and val"),
        ({"ids": ["a", "b", "c", "a"]}, "ids: expected each once, got 'a' 2 times"),
        ({"ids": ["a", "b", "c"]}, "ids: expected 4 strings"),
        ({"ids": [1, 2, 3, 4]}, "ids: expected 4 strings, got int64"),
        ({"ids": ["a", "b", "c", None]}, "ids: expected 4 strings, got object"),
        ({"groups": ["Ann", "Ann", "", "Zoë"]}, "groups: expected no empty string, got one in row 2"),
        ({"landmarks": np.zeros((4, 3, 2))}, r"landmarks: expected numbers \(4, 15, 2\), got float64"),
        ({"cues": {"au6": [1.0]}}, r"cues\['au6'\]: expected numbers \(4,\), got float64 \(1,\)"),
    ],
)  # fmt: skip
def test_what_does_not_fit_is_refused_by_name(changes, message):
    with pytest.raises(DataError, match=message) as error:
        four_faces(**changes)
    assert "\n" not in str(error.value)


def test_unknown_split_is_refused():
    with pytest.raises(DataError, match="expected one of train, val, test, got 'valid'"):
        four_faces().indices("valid")


def test_full_disk_leaves_what_was_there(tmp_path, monkeypatch):
    four_faces().save(tmp_path)
    before = (tmp_path / "faces.npz").read_bytes()

    def full(_):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match=r"cannot write 4 faces \(0 MB\): No space left on device") as error:
        four_faces(labels=[1, 1, 1, 0]).save(tmp_path)
    assert error.value.errno == errno.ENOSPC
    assert sorted(os.listdir(tmp_path)) == ["faces.npz", "manifest.csv"]
    assert (tmp_path / "faces.npz").read_bytes() == before


@pytest.mark.skipif(sys.platform == "win32", reason="a limit on file size needs POSIX")
def test_a_write_that_stops_half_way_leaves_nothing(tmp_path):
    def limit():
        import resource
        import signal

        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))

    code = (
        "import numpy as np; from emolib.data.dataset import Dataset\n"
        "Dataset(name='x', images=np.zeros((40, 64, 64, 1), np.uint8), labels=[1] * 40, split=['val'] * 40,\n"
        "        groups=['g'] * 40, ids=[str(i) for i in range(40)]).save('data')\n"
    )
    environment = os.environ | {"PYTHONPATH": ROOT}
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, env=environment, preexec_fn=limit,
                          capture_output=True, text=True)  # fmt: skip
    assert done.returncode == 1
    assert "OSError: [Errno 27] cannot write 40 faces (0 MB): File too large: 'data'" in done.stderr
    assert os.listdir(tmp_path / "data") == []


def test_a_folder_without_faces_is_named(tmp_path):
    with pytest.raises(DataError, match="expected a faces.npz in it"):
        Dataset.load(tmp_path / "nowhere")


def test_a_pickle_is_not_read(tmp_path):
    np.savez(tmp_path / "faces.npz", images=np.array([{"a": 1}], dtype=object))
    with pytest.raises(DataError, match="allow_pickle=False"):
        Dataset.load(tmp_path)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    change=st.one_of(
        st.binary(max_size=200), st.tuples(st.floats(0, 1), st.integers(1, 255)), st.floats(0, 1)
    )
)
def test_a_damaged_file_is_refused_or_unharmed(tmp_path, change):
    faces = four_faces()
    faces.save(tmp_path)
    whole = bytearray((tmp_path / "faces.npz").read_bytes())
    if isinstance(change, bytes):
        whole = change
    elif isinstance(change, tuple):
        whole[int(change[0] * (len(whole) - 1))] ^= change[1]
    else:
        whole = whole[: int(change * (len(whole) - 1))]
    (tmp_path / "faces.npz").write_bytes(whole)
    try:
        again = Dataset.load(tmp_path)
    except DataError:
        return
    assert again.digest == faces.digest


def test_split_by_hand():
    """40 people with a smile and another face each: 20 folds of two people, 3 folds each for val and test."""
    groups = np.repeat([f"person {i}" for i in range(40)], 2)
    split = split_by_group([0, 1] * 40, groups, seed=0)
    assert {name: (split == name).sum() for name in sources.SPLITS} == {"train": 56, "val": 12, "test": 12}


@settings(max_examples=25, deadline=None)
@given(
    st.lists(st.tuples(st.integers(1, 9), st.floats(0, 1)), min_size=1, max_size=60),
    st.integers(0, 2**32 - 1),
)
def test_nobody_is_in_two_splits(people, seed):
    rng = np.random.default_rng(seed)
    groups = np.repeat([f"p{i}" for i in range(len(people))], [n for n, _ in people])
    labels = (rng.random(len(groups)) < np.repeat([p for _, p in people], [n for n, _ in people])).astype(int)
    try:
        split = split_by_group(labels, groups, seed=seed)
    except DataError as error:
        assert "expected at least 7 people" in str(error) and n_people(labels, groups) < 7
        return
    np.testing.assert_array_equal(split, split_by_group(labels, groups, seed=seed))
    for group in set(groups):
        assert len(set(split[groups == group])) == 1
    for name, needed in NEEDED.items():
        assert n_people(labels[split == name], groups[split == name]) >= needed


def test_seven_people_of_each_label_are_enough():
    """As few as there can be: pictures of nobody known, or people who all smile in one and not in another."""
    for groups in (range(14), [*range(7)] * 2):
        split = split_by_group([0] * 7 + [1] * 7, groups, seed=3)
        assert {name: (split == name).sum() for name in sources.SPLITS} == {"train": 6, "val": 4, "test": 4}


def test_splits_are_alike_and_the_seed_decides():
    rng = np.random.default_rng(0)
    groups = np.repeat(np.arange(600), rng.geometric(0.4, 600)).astype(str)
    labels = (rng.random(len(groups)) < 0.4).astype(int)
    one, two = (split_by_group(labels, groups, seed=seed) for seed in (0, 1))
    assert (one != two).any()
    for name, share in (("train", 0.7), ("val", 0.15), ("test", 0.15)):
        assert abs((one == name).mean() - share) < 0.01
        assert abs(labels[one == name].mean() - labels.mean()) < 0.02


def test_people_with_many_pictures_are_not_all_tested():
    groups = np.concatenate([np.repeat([f"star {i}" for i in range(6)], 10), [f"p{i}" for i in range(240)]])
    labels = np.arange(len(groups)) % 2
    stars = {name: 0 for name in sources.SPLITS}
    for seed in range(6):
        split = split_by_group(labels, groups, seed=seed)
        for i in range(6):
            stars[split[groups == f"star {i}"][0]] += 1
    assert stars["train"] >= 15


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"val": 0.5, "test": 0.5}, "val, test: expected shares"),
        ({"val": 0.0}, "val, test: expected shares"),
        ({"groups": ["one"] * 80}, "got 1 with a smile and 1 without"),
        ({"groups": ["one"] * 40 + ["two"] * 40}, "got 2 with a smile and 2 without"),
        ({"labels": [0] * 80}, "got 0 with a smile and 40 without"),
        ({"labels": [1] + [0] * 79}, "got 1 with a smile and 40 without"),
        ({"labels": [1] * 12 + [0] * 68}, "got 6 with a smile and 34 without"),
        ({"groups": ["one"]}, r"groups: expected one per label \(80,\), got \(1,\)"),
    ],
)
def test_splits_that_cannot_be_are_refused(options, message):
    given = {"labels": [0, 1] * 40, "groups": [f"p{i // 2}" for i in range(80)], "seed": 0} | options
    with pytest.raises(DataError, match=message):
        split_by_group(given.pop("labels"), given.pop("groups"), **given)


def test_unknown_source_is_refused_with_the_names():
    with pytest.raises(DataError, match="expected one of synthetic, photos, folder, csv, fec, got 'fotos'"):
        sources.load("fotos", n_faces=1, seed=0)


def test_drawn_faces_have_no_all():
    with pytest.raises(DataError, match="data_dir: expected none for drawn faces, got 'photos'"):
        sources.load("synthetic", data_dir="photos", n_faces=10, seed=0)
    with pytest.raises(DataError, match="n_faces: expected .* at least 1 for drawn faces, got 0"):
        sources.load("synthetic", n_faces=0, seed=0)


def test_every_source_gives_faces_and_skips():
    faces, skips = sources.load(
        "synthetic", n_faces=60, image_size=32, label_noise=0.0, seed=0, progress=False
    )
    assert len(faces) == 60 and faces.images.shape[1:] == (32, 32, 1)
    assert list(skips.columns) == ["id", "reason"] and skips.empty


def test_import_leaves_the_heavy_things_alone():
    heavy = ("tensorflow", "pandas", "sklearn", "cv2")
    code = f"import sys, emolib.data.sources; print([name for name in {heavy} if name in sys.modules])"
    environment = os.environ | {"PYTHONPATH": ROOT}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True)
    assert done.stdout == "[]\n", done.stderr
