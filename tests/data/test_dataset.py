import errno
import os
import re
import subprocess
import sys
import tempfile
import tracemalloc
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.model_selection import StratifiedGroupKFold

from emolib.data import sources
from emolib.data.dataset import LANDMARKS, SPLITS, DataError, Dataset
from emolib.data.picture_file import PictureFile, batches, stored
from emolib.data.split import NEEDED, group_folds, n_people, split_by_group
from emolib.labels.confident import shrunk, take
from emolib.training.evaluate import score_splits

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

FILES = [
    "faces.json", "manifest.csv", "images.npy", "labels.npy", "groups.npy", "split.npy", "ids.npy",
    "true_labels.npy", "landmarks.npy", "cue_au6.npy", "cue_au12.npy",
]  # fmt: skip


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
    names = FILES[:-4] if changes else FILES
    assert sorted(os.listdir(tmp_path)) == sorted(names)
    table = pd.read_csv(tmp_path / "manifest.csv")
    assert table["true_label"].isna().all() == (faces.true_labels is None)


def files_in(folder) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_same_content_same_bytes_and_nothing_stays_of_other_faces(tmp_path):
    for folder in ("a", "b"):
        four_faces().save(tmp_path / folder)
    assert files_in(tmp_path / "a") == files_in(tmp_path / "b")
    plain = four_faces(true_labels=None, landmarks=None, cues={})
    plain.save(tmp_path / "a")
    assert Dataset.load(tmp_path / "a").digest == plain.digest


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
    with pytest.raises(DataError, match="expected .* got 'valid'"):
        four_faces().indices("valid")


def test_full_disk_leaves_what_was_there(tmp_path, monkeypatch):
    four_faces().save(tmp_path)
    before = files_in(tmp_path)

    def full(_):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match=r"cannot write 4 faces \(0 MB\): No space left on device") as error:
        four_faces(labels=[1, 1, 1, 0]).save(tmp_path)
    assert error.value.errno == errno.ENOSPC
    assert files_in(tmp_path) == before


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
    with pytest.raises(DataError, match="expected a faces.json in it"):
        Dataset.load(tmp_path / "nowhere")


def test_a_pickle_is_not_read(tmp_path):
    four_faces().save(tmp_path)
    np.save(tmp_path / "labels.npy", np.array([{"a": 1}], dtype=object))
    with pytest.raises(DataError, match="allow_pickle=False"):
        Dataset.load(tmp_path)


@pytest.fixture(scope="module")
def saved(tmp_path_factory):
    folder = tmp_path_factory.mktemp("saved")
    four_faces().save(folder)
    return four_faces(), folder


@settings(max_examples=150, deadline=None)
@given(
    change=st.one_of(
        st.binary(max_size=200), st.tuples(st.floats(0, 1), st.integers(1, 255)), st.floats(0, 1)
    ),
    name=st.sampled_from(FILES),
)
def test_a_damaged_file_is_refused_or_unharmed(saved, change, name):
    faces, tmp_path = saved
    whole = bytearray((tmp_path / name).read_bytes())
    if isinstance(change, bytes):
        whole = change
    elif isinstance(change, tuple):
        whole[int(change[0] * (len(whole) - 1))] ^= change[1]
    else:
        whole = whole[: int(change * (len(whole) - 1))]
    kept = (tmp_path / name).rename(tmp_path / "kept")
    (tmp_path / name).write_bytes(whole)
    try:
        again = Dataset.load(tmp_path)
    except DataError:
        return
    finally:
        kept.replace(tmp_path / name)
    assert again.digest == faces.digest


@settings(max_examples=50, deadline=None)
@given(st.integers(0, 10_000), st.integers(2, 20), st.integers(40, 120), st.sampled_from([0.1, 0.3, 0.5]))
def test_people_are_dealt_as_scikit_learn_deals_them(seed, folds, n, share):
    rng = np.random.default_rng(seed)
    labels, groups = (rng.random(n) < share).astype(int), rng.integers(0, rng.integers(folds, n + 1), n)
    labels[: 2 * folds] = np.arange(2 * folds) % 2
    groups[:folds] = np.arange(folds)
    kinds = (kind(folds, shuffle=True, random_state=seed) for kind in (group_folds(), StratifiedGroupKFold))
    ours, theirs = ([rows.tolist() for _, rows in kind.split(labels, labels, groups)] for kind in kinds)
    assert ours == theirs


# more faces than memory


@given(st.permutations(range(12)), st.sets(st.integers(0, 11)), st.booleans())
def test_pictures_come_in_any_order_and_those_asked_for_stay(order, kept, named):
    pictures = np.random.default_rng(0).integers(0, 256, (12, 3, 3, 1), dtype=np.uint8)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "images.npy"
        with PictureFile((3, 3, 1), path=path if named else None) as file:
            for row in order:
                file.write(row, pictures[row])
            found = file.keep(sorted(kept))
        np.testing.assert_array_equal(found, pictures[sorted(kept)])
        np.testing.assert_array_equal(np.concatenate(list(batches(found, size=5))), found)
        assert os.listdir(folder) == (["images.npy"] if named else [])
        if named:
            np.testing.assert_array_equal(np.load(path), found)


@pytest.mark.skipif(sys.platform == "win32", reason="a limit on file size needs POSIX")
def test_no_room_for_pictures_names_the_place(tmp_path):
    code = (
        "import resource, signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))\n"
        "import numpy as np; from emolib.data.picture_file import stored\n"
        "stored(np.zeros((9, 64, 64, 1), np.uint8) for _ in range(9))\n"
    )
    environment = os.environ | {"PYTHONPATH": ROOT, "TMPDIR": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True)
    last = done.stderr.splitlines()[-1]
    assert "OSError: [Errno 27] File too large" in last and str(tmp_path) in last and "TMPDIR" in last
    assert os.listdir(tmp_path) == []


def test_a_map_that_is_read_stays_as_it_is_when_its_file_is_made_anew(tmp_path):
    first = stored([np.full((2, 64, 64, 1), 7, np.uint8)], tmp_path / "images.npy")
    stored([np.full((1, 64, 64, 1), 9, np.uint8)], tmp_path / "images.npy")
    assert {int(part.max()) for part in batches(first)} == {7}


def in_memory(path) -> int:
    """Bytes of a mapped file that count as this process's memory."""
    kb, here = 0, False
    for line in Path("/proc/self/smaps").read_text().splitlines():
        if re.match("[0-9a-f]+-[0-9a-f]+ ", line):
            here = line.endswith(str(path))
        elif here and line.startswith("Rss:"):
            kb += int(line.split()[1])
    return kb * 1000


@pytest.mark.skipif(not Path("/proc/self/smaps").exists(), reason="Linux says what a process has in memory")
def test_memory_does_not_grow_with_the_faces(tmp_path):
    n, shape, path = 3000, (100, 100, 1), tmp_path / "images.npy"
    ids, split = [str(i) for i in range(n)], ["val", "test", "train"] * (n // 3)
    tracemalloc.start()
    try:
        images = stored((np.full((100, *shape), i, np.uint8) for i in range(n // 100)), path)
        Dataset("many", images, np.arange(n) % 2, ids, split, ids).save(tmp_path)
        faces = Dataset.load(tmp_path)
        scores = score_splits(faces, lambda images: images.mean(axis=(1, 2, 3)), model="mean", seed=0)
        small = take(shrunk(faces, 50), np.arange(0, n, 2))
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    scored = [*faces.indices("confirm"), *range(1, n, 3)]
    assert scores["score"].tolist() == [i // 100 for i in scored] and len(scored) == n // 2
    assert small.images.shape == (n // 2, 50, 50, 1) and small.images[-1].max() == 29
    assert peak < faces.images.nbytes / 2 and in_memory(path) < faces.images.nbytes / 3
    assert faces.images.max() == 29 and in_memory(path) > faces.images.nbytes / 2  # it would have been seen


def test_split_by_hand():
    """40 people with a smile and another face each: 20 folds of two people, 3 folds each for val and test."""
    groups = np.repeat([f"person {i}" for i in range(40)], 2)
    split = split_by_group([0, 1] * 40, groups, seed=0)
    assert {name: (split == name).sum() for name in SPLITS} == {"train": 56, "val": 12, "test": 12}
    more = split_by_group([0, 1] * 40, groups, seed=0, held_out=0.25)
    assert {name: (more == name).sum() for name in SPLITS} == {"train": 40, "val": 20, "test": 20}


@settings(max_examples=25, deadline=None)
@given(
    st.lists(st.tuples(st.integers(1, 9), st.floats(0, 1)), min_size=1, max_size=60),
    st.integers(0, 2**32 - 1),
    st.sampled_from([0.05, 0.15, 0.4]),
)
def test_nobody_is_in_two_splits(people, seed, held_out):
    rng = np.random.default_rng(seed)
    groups = np.repeat([f"p{i}" for i in range(len(people))], [n for n, _ in people])
    labels = (rng.random(len(groups)) < np.repeat([p for _, p in people], [n for n, _ in people])).astype(int)
    try:
        split = split_by_group(labels, groups, seed=seed, held_out=held_out)
    except DataError as error:
        assert "expected at least 7 people" in str(error) and n_people(labels, groups) < 7
        return
    again = split_by_group(labels, groups, seed=seed, held_out=held_out)
    np.testing.assert_array_equal(split, again)
    for group in set(groups):
        assert len(set(split[groups == group])) == 1
    for name, needed in NEEDED.items():
        assert n_people(labels[split == name], groups[split == name]) >= needed


def test_seven_people_of_each_label_are_enough():
    """As few as there can be: pictures of nobody known, or people who all smile in one and not in another."""
    for groups in (range(14), [*range(7)] * 2):
        split = split_by_group([0] * 7 + [1] * 7, groups, seed=3)
        assert {name: (split == name).sum() for name in SPLITS} == {"train": 6, "val": 4, "test": 4}


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
    stars = {name: 0 for name in SPLITS}
    for seed in range(6):
        split = split_by_group(labels, groups, seed=seed)
        for i in range(6):
            stars[split[groups == f"star {i}"][0]] += 1
    assert stars["train"] >= 15


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"groups": ["one"] * 80}, "class '1' and 7 of '0', .*, got 1 and 1$"),
        ({"groups": ["one"] * 40 + ["two"] * 40}, "class '1' and 7 of '0', .*, got 2 and 2$"),
        ({"labels": [0] * 80}, "class '1' and 7 of '0', .*, got 0 and 40$"),
        ({"labels": [1] + [0] * 79}, "class '1' and 7 of '0', .*, got 1 and 40$"),
        ({"labels": [1] * 12 + [0] * 68}, "class '1' and 7 of '0', .*, got 6 and 34$"),
        ({"groups": ["one"]}, r"groups: expected one per label \(80,\), got \(1,\)"),
    ],
)
def test_splits_that_cannot_be_are_refused(options, message):
    given = {"labels": [0, 1] * 40, "groups": [f"p{i // 2}" for i in range(80)], "seed": 0} | options
    with pytest.raises(DataError, match=message):
        split_by_group(given.pop("labels"), given.pop("groups"), **given)


def test_unknown_source_is_refused_with_the_names():
    with pytest.raises(DataError, match="expected .* got 'fotos'"):
        sources.load("fotos", n_faces=1, seed=0)


def test_drawn_faces_have_no_all():
    with pytest.raises(DataError, match="data_dir: expected .* got 'photos'"):
        sources.load("synthetic", data_dir="photos", n_faces=10, seed=0)
    with pytest.raises(DataError, match="n_faces: expected .* at least 1 for drawn faces, got 0"):
        sources.load("synthetic", n_faces=0, seed=0)


def test_every_source_gives_faces_and_skips():
    faces, skips = sources.load(
        "synthetic", n_faces=60, image_size=32, label_noise=0.0, seed=0, progress=False
    )
    assert len(faces) == 60 and faces.images.shape[1:] == (32, 32, 1)
    assert list(skips.columns) == ["id", "reason", "detail"] and skips.empty


def test_import_leaves_the_heavy_things_alone():
    heavy = ("tensorflow", "numpy", "pandas", "sklearn", "cv2")
    code = f"import sys, emolib.data.sources; print([name for name in {heavy} if name in sys.modules])"
    environment = os.environ | {"PYTHONPATH": ROOT}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True)
    assert done.stdout == "[]\n", done.stderr
