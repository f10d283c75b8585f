"""Frames of rooms: where a face is put it is; people and scenes stay apart; the same frames every time."""

import io
import tarfile

import cv2
import numpy as np
import pytest

from emolib.data.dataset import DataError, Dataset
from emolib.data.rooms import blend, empty, frames, scenes, walls
from emolib.data.rooms.boxes import SIDE
from emolib.data.rooms.frames import Rooms, make, place
from emolib.data.rooms.scenes import Scenes

BLACK, WHITE = np.zeros((90, 120), np.uint8), np.full((64, 64, 1), 255, np.uint8)
SPLIT = np.repeat(["train", "val", "test"], 4)


def people(size=64, seed=0):
    """Twelve people of one picture each; every other one smiles."""
    images = np.random.default_rng(seed).integers(0, 256, (12, size, size, 1)).astype(np.uint8)
    names = np.array([f"{split} {i}" for i, split in enumerate(SPLIT)])
    return Dataset("people", images, np.tile([0, 1], 6), names, SPLIT, names)


def three_scenes():
    """One a split, each of one grey."""
    pictures = tuple(np.full((60, 80), level, np.uint8) for level in (50, 100, 200))
    return Scenes(pictures, ("dark", "middle", "light"), ("train", "val", "test"))


N = {"train": 60, "val": 30, "test": 10}


@pytest.fixture(scope="module")
def rooms():
    return make(people(), three_scenes(), n_frames=N, seed=3, progress=False)


@pytest.mark.parametrize("x, y, size", [(42, 42, 40), (20.5, 60.25, 36), (70, 30, 50.6)])
def test_a_face_lies_where_it_is_put(x, y, size):
    seen = place(WHITE, BLACK, x=x, y=y, size=size).astype(float)
    middles = np.arange(SIDE) + 0.5
    area = seen.sum() / 255
    if abs(x - 42) + size / 2 < 42:  # all of it is in the frame
        assert np.average(middles, weights=seen.sum(axis=0)) == pytest.approx(x, abs=0.25)
        assert np.average(middles, weights=seen.sum(axis=1)) == pytest.approx(y, abs=0.25)
        assert 0.5 * size**2 < area < size**2
    assert seen[int(y), int(x)] == 255 and seen.min() == 0
    rows, columns = np.nonzero(seen)
    assert abs(columns - x + 0.5).max() <= size / 2 + 1 and abs(rows - y + 0.5).max() <= size / 2 + 1


def test_a_tilt_is_clockwise():
    picture = np.zeros((64, 64, 1), np.uint8)
    picture[8:20, 28:36] = 255  # a mark at the top of the face
    upright, tilted = (
        np.argwhere(place(picture, BLACK, x=42, y=42, size=60, tilt=tilt) > 100).mean(axis=0)
        for tilt in (0, 0.5)
    )
    assert (
        upright[1] == pytest.approx(41.5, abs=0.3) and tilted[1] > upright[1] + 5 and tilted[0] > upright[0]
    )


def test_light_is_on_all_of_a_frame():
    plain = place(WHITE // 2, BLACK + 100, x=42, y=42, size=40)
    lit = place(WHITE // 2, BLACK + 100, x=42, y=42, size=40, contrast=0.5, brightness=20)
    assert np.abs((plain.astype(float) - 128) / 2 + 148 - lit).max() <= 0.5


def test_a_picture_without_an_oval_covers_the_frame():
    canvas = np.full((SIDE, SIDE), 7, np.float32)
    blend.paste(canvas, np.full((64, 64), 90, np.float32), blend.Place(42, 42, 80), None)
    assert np.abs(canvas - 90).max() < 1e-3


def test_seams_are_soft_and_of_many_kinds():
    widths = []
    for oval in range(40):
        canvas = np.zeros((SIDE, SIDE), np.float32)
        blend.paste(canvas, np.full((64, 64), 1, np.float32), blend.Place(42, 42, 70), oval)
        assert np.abs(np.diff(canvas, axis=1)).max() < 0.75, "a hard edge"
        widths.append((canvas > 0.5).sum())
    assert np.ptp(widths) > 500


def test_a_frame_depends_on_nothing_but_its_seed_split_and_number(rooms):
    fewer = make(people(), three_scenes(), n_frames={"train": 7, "val": 5}, seed=3, progress=False)
    rows = np.r_[0:7, 60:65]
    for name in ("images", "faces", "groups", "split"):
        np.testing.assert_array_equal(getattr(fewer, name), getattr(rooms, name)[rows])
    other = make(people(), three_scenes(), n_frames={"train": 7}, seed=4, progress=False)
    assert not np.array_equal(other.images, fewer.images[:7])


def test_whose_a_frame_is(rooms):
    own = {"train": "dark", "val": "middle", "test": "light"}
    for group, split, somebody in zip(rooms.groups, rooms.split, rooms.somebody, strict=True):
        assert (
            group.startswith(f"{split} ")
            or (not somebody and group == own[split])
            or (not somebody and group.startswith(f"drawn {split} "))
        )
    assert [len(rooms.indices(split)) for split in N] == list(N.values())


@pytest.mark.parametrize("split", N)
def test_what_frames_are_made_of_is_of_their_own_split(split, monkeypatch):
    """Every picture of a person and every scene: second faces, what is no face, and empty rooms, too."""
    data, rows, behind, picture = people(), [], scenes.behind, frames._Studio._picture
    of = []

    def scene(some, rng):
        of.append(some.names)
        return behind(some, rng)

    def taken(studio, row, rng):
        rows.append(row)
        return picture(studio, row, rng)

    monkeypatch.setattr(frames, "behind", scene)
    monkeypatch.setattr(empty, "behind", scene)
    monkeypatch.setattr(frames._Studio, "_picture", taken)
    made = make(data, three_scenes(), n_frames={split: 60}, seed=3, progress=False)
    assert len(rows) > (made.somebody.sum() + made.several.sum()) > 0, "what is no face is made of some"
    own = {"train": "dark", "val": "middle", "test": "light"}[split]
    assert set(data.split[rows]) == {split} and len(of) > 40 and set(of) == {(own,)}
    empty.frame(three_scenes(), 5.0, seed=0, split=split)
    assert of[-1] == (own,)


def test_what_is_said_of_a_frame(rooms):
    more = make(people(16), three_scenes(), n_frames={"train": 1500}, seed=0, progress=False)
    assert more.somebody.mean() == pytest.approx(1 - frames.NOBODY, abs=0.05)
    assert more.several.mean() == pytest.approx(frames.SEVERAL, abs=0.03)
    assert not more.labels[~more.somebody].any()
    x, y, size, tilt, smiles = more.faces[:, 0].T[:, more.somebody]
    assert size.min() >= frames.SMALLEST * SIDE and size.max() <= frames.LARGEST * SIDE and np.ptp(size) > 50
    assert (
        np.abs(tilt).max() <= frames.STEEPEST + 1e-6
        and min(x.min(), y.min()) > 0
        and max(x.max(), y.max()) < SIDE
    )
    one = more.somebody & ~more.several
    truth = {name: label for name, label in zip(people().groups, people().labels, strict=True)}
    assert [truth[name] for name in more.groups[one]] == more.faces[one, 0, 4].tolist()
    assert smiles.mean() == pytest.approx(0.5, abs=0.06)
    two = more.faces[more.several]
    apart = np.hypot(*(two[:, 0, :2] - two[:, 1, :2]).T)
    assert (apart > 0.3 * two[:, :, 2].max(axis=1)).all()


def test_a_face_keeps_contrast_in_any_light():
    striped = np.tile(np.repeat([60, 190], 4), 8)[None, :, None].repeat(64, 0).astype(np.uint8)
    data = people()
    data = Dataset("striped", np.stack([striped] * 12), data.labels, data.groups, data.split, data.ids)
    made = make(data, three_scenes(), n_frames={"train": 300}, seed=1, progress=False)
    spread = []
    for image, face in zip(made.images, made.faces, strict=True):
        if not np.isnan(face[0, 0]) and np.isnan(face[1, 0]):
            x, y, size = face[0, :3]
            inside = image[
                max(0, int(y - size / 5)) : int(y + size / 5), max(0, int(x - size / 5)) : int(x + size / 5)
            ]
            spread.append(inside.std())
    assert len(spread) > 100 and np.quantile(spread, 0.02) > 8


def test_crops_are_the_pictures_as_they_are():
    data = people()
    made = make(data, Scenes(), n_frames={"val": 6}, seed=0, framing="crop", progress=False)
    small = [
        cv2.resize(data.images[row], (SIDE, SIDE), interpolation=cv2.INTER_AREA) for row in (4, 5, 6, 7, 4, 5)
    ]
    np.testing.assert_array_equal(made.images[..., 0], small)
    np.testing.assert_array_equal(made.faces[:, 0], [[42, 42, 84, 0, label] for label in (0, 1, 0, 1, 0, 1)])
    assert made.somebody.all() and not made.several.any()


@pytest.mark.parametrize("wrong, message", [
    ({"framing": "wide"}, "framing: expected crop or room, got 'wide'"),
    ({"n_frames": {"all": 3}}, "n_frames: expected some of train, val, test, got \\['all'\\]"),
    ({"n_frames": {}}, "got \\[\\]"),
    ({"scenes": Scenes((BLACK,), ("one",), ("train",)), "n_frames": {"val": 1}}, "scenes: expected some"),
])  # fmt: skip
def test_what_cannot_be_made_is_refused(wrong, message):
    options = {"scenes": Scenes(), "n_frames": {"train": 1}, "seed": 0, "progress": False} | wrong
    with pytest.raises(ValueError, match=message):
        make(people(), options.pop("scenes"), **options)


def test_frames_are_kept(rooms, tmp_path):
    rooms.save(tmp_path / "kept")
    again = Rooms.load(tmp_path / "kept")
    for name in ("images", "faces", "groups", "split"):
        np.testing.assert_array_equal(getattr(again, name), getattr(rooms, name))
    assert isinstance(again.images, np.memmap) and again.digest == rooms.digest
    there = make(people(), three_scenes(), n_frames=N, seed=3, progress=False, into=tmp_path / "there")
    there.save(tmp_path / "there")
    assert Rooms.load(tmp_path / "there").digest == rooms.digest
    moved = Rooms(rooms.images, rooms.faces + 1, rooms.groups, rooms.split)
    assert moved.digest != rooms.digest


def test_what_is_no_frames_is_refused(rooms, tmp_path):
    with pytest.raises(DataError, match=r"Rooms\.save"):
        Rooms.load(tmp_path)
    with pytest.raises(DataError, match="images: expected uint8"):
        Rooms(rooms.images[:, :50], rooms.faces, rooms.groups, rooms.split)
    with pytest.raises(DataError, match="groups: expected"):
        Rooms(rooms.images, rooms.faces, rooms.groups[1:], rooms.split)


def test_what_is_no_face_is_made_of_parts_of_one():
    rng, picture = np.random.default_rng(0), np.arange(48 * 48, dtype=np.float32).reshape(48, 48)
    shapes = {}
    for made in (blend.no_face(picture, rng) for _ in range(20)):
        shapes[made.shape] = made
        assert len(np.unique(made)) == made.size and not np.array_equal(made, picture)
    assert sorted(shapes) == [(12, 12), (45, 45), (48, 48)]
    assert np.array_equal(np.sort(shapes[48, 48], axis=None), picture.ravel()), "shuffled, all of it"


@pytest.fixture
def folder(tmp_path):
    """Twelve scenes of which one shows a face, one is damaged, and one is known to show a face."""
    (tmp_path / "in").mkdir()
    for i in range(11):
        cv2.imwrite(str(tmp_path / "in" / f"scene{i:02d}.png"), np.full((500, 60 + i), 10 * i, np.uint8))
    cv2.imwrite(str(tmp_path / "in" / "239096.jpg"), np.zeros((60, 60), np.uint8))
    (tmp_path / "in" / "scene03.png").write_bytes(b"\x89PNG\r\n\x1a\nnothing")
    (tmp_path / "faces.txt").write_text("in/scene05.png 1 face\n\n")
    return tmp_path


def test_scenes_are_read_shared_out_and_the_rest_is_listed(folder, tmp_path):
    found = scenes.read(folder, seed=1)
    assert found.names == tuple(f"in/scene{i:02d}.png" for i in (0, 1, 2, 4, 6, 7, 8, 9, 10))
    assert {one.id for one in found.skips} == {"in/239096.jpg", "in/scene03.png", "in/scene05.png"}
    assert [len(found.of(split).names) for split in ("train", "val", "test")] == [7, 1, 1]
    assert all(max(picture.shape) == scenes.LONGEST for picture in found.pictures)
    archive = io.BytesIO()
    with tarfile.open(fileobj=archive, mode="w") as tar:
        tar.add(folder, "set")
    (tmp_path / "set.tar").write_bytes(archive.getvalue())
    packed = scenes.read(tmp_path / "set.tar", seed=1)
    assert packed.split == found.split and all(map(np.array_equal, packed.pictures, found.pictures))
    assert scenes.read(folder, seed=2).split != found.split


def test_too_few_scenes_are_refused(folder, tmp_path):
    (tmp_path / "empty").mkdir()
    with pytest.raises(DataError, match="backgrounds_dir: expected 3 pictures or more, got 0"):
        scenes.read(tmp_path / "empty")
    with pytest.raises(DataError, match="backgrounds_dir: expected a folder"):
        scenes.read(folder / "faces.txt")


def test_parts_of_a_scene_are_of_it():
    rng = np.random.default_rng(0)
    picture = np.full((80, 100), 90, np.uint8)
    tones = {round(float(tone)) for _ in range(60) for tone in np.unique(scenes.part(picture, rng))}
    assert tones == {90, 165}  # as it is, or negative
    kinds = [walls.pattern(rng) for _ in range(60)]
    assert {kind.shape for kind in kinds} == {(SIDE, SIDE)} and any(kind.std() < 1e-3 for kind in kinds)
