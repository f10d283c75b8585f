import io
import os
import random
import tarfile
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from photos_folder import HEADER, PLAIN, PLAIN_ROWS, jpeg, write
from PIL import Image

from emolib.data import pictures
from emolib.data.dataset import DataError
from emolib.data.preprocess import to_square_gray
from emolib.data.skips import Outcome
from emolib.data.sources import load
from emolib.data.sources.photos import person
from emolib.workflow import stale
from emolib.workflow.run import Digests

ANY = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def quiet(folder, **options):
    given = {"n_faces": 0, "seed": 0, "image_size": 32, "progress": False} | options
    return load("photos", data_dir=folder, **given)


def reasons(folder, **options) -> dict[str, str]:
    return {row.id: f"{row.reason}: {row.detail}" for row in quiet(folder, **options)[1].itertuples()}


def test_forty_plain_pictures(tmp_path):
    faces, skips = quiet(write(tmp_path))
    assert faces.images.shape == (40, 32, 32, 1) and skips.empty
    assert faces.ids.tolist() == list(PLAIN)
    assert faces.labels.tolist() == [0, 1] * 20
    assert faces.groups[:3].tolist() == ["Person_A", "Person_A", "Person_B"]
    assert [len(faces.indices(split)) for split in ("train", "val", "test")] == [28, 6, 6]
    for group in set(faces.groups):
        assert len(set(faces.split[faces.groups == group])) == 1
    expected = to_square_gray(Image.open(io.BytesIO(PLAIN["Person_C_0001.jpg"])), 32)
    np.testing.assert_array_equal(faces.images[5], expected)


@pytest.mark.parametrize(
    ("name", "who"),
    [
        ("Some_Name_0001.jpg", "Some_Name"),
        ("HrithikRoshan_116.jpg", "HrithikRoshan"),
        ("facial-expressions_2868588k.jpg", "facial-expressions_2868588k"),
        ("Bono_0001.jpg", "Bono"),
        ("0001.jpg", "0001"),
        ("_12.jpg", "_12"),
        (".jpg", ".jpg"),
        ("no extension_3", "no extension"),
    ],
)
def test_person(name, who):
    assert person(name) == who


def test_each_quirk_is_handled_and_listed(tmp_path):
    a, other = jpeg(100), jpeg(101)
    images = {
        "Odd_0001.jpg": jpeg(102), "Twice_0001.jpg": jpeg(103), "Torn_0001.jpg": jpeg(104),
        "Cut_0001.jpg": jpeg(105)[:-200], "Text_0001.jpg": b"not a picture", "Empty_0001.jpg": b"",
        "Tiny_0001.jpg": jpeg(106, (90, 47)), "Extra_0001.jpg": jpeg(107),
        "Colour_0001.jpg": jpeg(108, mode="RGB"),
        "Copy_0001.jpg": a, "Copycat_0001.jpg": a, "Fight_0001.jpg": other, "Fighter_0001.jpg": other,
        "Wide_0001.jpg": jpeg(109, (200, 50)), "Case_0001.jpg": jpeg(110),
    }  # fmt: skip
    rows = [
        "1,Odd_0001.jpg,joyful", "1,Twice_0001.jpg,anger", "2,Twice_0001.jpg,Fear", "1,Torn_0001.jpg,anger",
        "1,Torn_0001.jpg,happiness", "1,Gone_0001.jpg,anger", "1,Cut_0001.jpg,anger", "1,Text_0001.jpg,anger",
        "1,Empty_0001.jpg,anger", "1,Tiny_0001.jpg,anger", "1,Colour_0001.jpg,anger", "1,Copy_0001.jpg,fear",
        "1,Copycat_0001.jpg,anger", "1,Fight_0001.jpg,fear", "1,Fighter_0001.jpg,happiness",
        "1,../images/Colour_0001.jpg,anger", "1,..,anger", "1,Wide_0001.jpg,CONTEMPT", "1,short", "1,,fear",
        "1, Case_0001.jpg , HAPPINESS ",
    ]  # fmt: skip
    faces, skips = quiet(write(tmp_path, images=images, rows=rows))
    kept = {
        "Twice_0001.jpg": 0,
        "Colour_0001.jpg": 0,
        "Copy_0001.jpg": 0,
        "Wide_0001.jpg": 0,
        "Case_0001.jpg": 1,
    }
    assert dict(zip(faces.ids[40:].tolist(), faces.labels[40:].tolist(), strict=True)) == kept
    for row, name in enumerate(faces.ids):
        content = (PLAIN | images)[name]
        np.testing.assert_array_equal(faces.images[row], to_square_gray(Image.open(io.BytesIO(content)), 32))
    assert dict(skips[["id", "reason"]].itertuples(index=False)) == {
        "Cut_0001.jpg": Outcome.DAMAGED,
        "Odd_0001.jpg": Outcome.UNKNOWN_LABEL,
        "Twice_0001.jpg": Outcome.TWICE,
        "Torn_0001.jpg": Outcome.AT_ODDS,
        "Gone_0001.jpg": Outcome.NO_FILE,
        "Text_0001.jpg": Outcome.NOT_A_PICTURE,
        "Empty_0001.jpg": Outcome.NOT_A_PICTURE,
        "Tiny_0001.jpg": Outcome.TOO_SMALL,
        "Extra_0001.jpg": Outcome.UNLISTED,
        "Copycat_0001.jpg": Outcome.COPY,
        "Fight_0001.jpg": Outcome.QUARREL,
        "Fighter_0001.jpg": Outcome.QUARREL,
        "../images/Colour_0001.jpg": Outcome.NO_FILE,
        "..": Outcome.NO_FILE,
        "legend row 60": Outcome.NO_LABEL,
        "legend row 61": Outcome.BAD_ROW,
    }
    assert skips.set_index("id").loc["Fighter_0001.jpg", "detail"] == "Fight_0001.jpg"


def test_a_folder_its_parent_and_archives_give_the_same(tmp_path):
    bad = {"images": {"Bad_0001.jpg": b"?"}, "rows": ["1,Bad_0001.jpg,fear"]}
    folder = write(tmp_path / "parent" / "facial_expressions", **bad)
    digests = {quiet(folder)[0].digest, quiet(folder.parent)[0].digest}
    for mode, root in (("w", "facial_expressions"), ("w:gz", "."), ("w", "./deep/er")):
        with tarfile.open(tmp_path / "photos.tar", mode) as tar:
            tar.add(folder, root)
        before = sorted(os.listdir(tmp_path))
        faces, skips = quiet(str(tmp_path / "photos.tar"))
        digests.add(faces.digest)
        assert skips.id.tolist() == ["Bad_0001.jpg"]
        assert sorted(os.listdir(tmp_path)) == before
    assert len(digests) == 1


def test_nothing_depends_on_threads_or_the_order_of_files(tmp_path, monkeypatch):
    one = quiet(write(tmp_path / "a"))[0]
    shuffled = list(PLAIN.items())
    random.Random(0).shuffle(shuffled)
    write(tmp_path / "b", images=shuffled, plain=False, rows=PLAIN_ROWS)
    monkeypatch.setattr(pictures, "ThreadPoolExecutor", lambda workers: ThreadPoolExecutor(7))
    assert quiet(tmp_path / "b")[0].digest == one.digest
    assert quiet(tmp_path / "b", seed=1)[0].digest != one.digest


def test_what_systems_leave_in_a_set_is_nothing(tmp_path):
    before = quiet(write(tmp_path))[0].digest, digest(tmp_path)
    for name in ("images/Thumbs.db", "images/.DS_Store", "images/README.md", "__MACOSX/images/._x.jpg"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(b"?")
    faces, skips = quiet(tmp_path)
    assert (faces.digest, digest(tmp_path)) == before and skips.empty
    (tmp_path / "images" / "New_0001.jpg").write_bytes(b"?")
    assert digest(tmp_path) != before[1] and quiet(tmp_path)[1].id.tolist() == ["New_0001.jpg"]


def digest(folder):
    return stale._data_digest({"data": "photos", "data_dir": str(folder)}, ["data_dir"], Digests(folder))


@pytest.mark.parametrize("name", [
    "IMG_{:04}", "DSC_{:04}", "PXL_20240101_{:06}", "IMG-20240101-WA{:04}", "{:05}", "Screenshot_{:04}",
    "WhatsApp Image 2024-01-01 at 12.00.{:02}", "Ann_{:04}",
])  # fmt: skip
def test_names_that_tell_nobody_apart_are_refused(tmp_path, name):
    images = {f"{name.format(i)}.jpg": content for i, content in enumerate(PLAIN.values())}
    rows = [f"1,{new},{row.rpartition(',')[2]}" for new, row in zip(images, PLAIN_ROWS, strict=True)]
    with pytest.raises(DataError, match="40 of 40 like .*column person.*data csv"):
        quiet(write(tmp_path, images=images, plain=False, rows=rows))


@pytest.mark.parametrize("archive", [False, True])
def test_any_bytes_are_a_name(tmp_path, archive):
    names = (b"Ren\xe9_0001.jpg", "René_0002.jpg".encode(), b"new\nline_0001.jpg")
    write(tmp_path / "set")
    for at, name in enumerate(names):
        with open(os.fsencode(tmp_path / "set/images") + b"/" + name, "wb") as file:
            file.write(jpeg(500 + at))
    with open(tmp_path / "set/data/legend.csv", "ab") as file:
        file.write(b"".join(b'1,"%s",happiness\n' % name for name in names))
    path = tmp_path / "set"
    if archive:
        path = tmp_path / "set.tar"
        with tarfile.open(path, "w") as tar:
            tar.add(tmp_path / "set", "set")
    faces, skips = quiet(path)
    assert faces.ids[40:].tolist() == [r"Ren\udce9_0001.jpg", "René_0002.jpg", r"new\nline_0001.jpg"]
    assert skips.empty and faces.groups[-1] == r"new\nline"


def test_a_legend_that_excel_saved(tmp_path):
    plain = quiet(write(tmp_path))[0].digest
    legend = tmp_path / "data/legend.csv"
    text = legend.read_text()
    text = "sep=;\n" + text.replace(",", ";")
    for content in (text.encode("utf-16"), text.encode("utf-8-sig")):
        legend.write_bytes(content)
        assert quiet(tmp_path)[0].digest == plain


def test_a_part_is_of_whole_people_drawn_by_the_seed(tmp_path):
    write(tmp_path)
    draws = [quiet(tmp_path, n_faces=25, seed=seed)[0] for seed in (1, 1, 2)]
    assert draws[0].digest == draws[1].digest
    assert set(draws[0].ids) != set(draws[2].ids)
    for faces in draws:
        assert len(faces) == 24  # two pictures each: 25 has no room for half a person
        assert set(np.unique(faces.groups, return_counts=True)[1]) == {2}
    assert len(quiet(tmp_path, n_faces=4000)[0]) == 40


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"header": "user.id,image,feeling"}, "columns user.id, image, emotion, got user.id, image, feeling"),
        ({"header": "user.id,image,emotion,emotion"}, "got user.id, image, emotion, emotion"),
        ({"plain": False, "header": ""}, "columns user.id, image, emotion, got none"),
        ({"plain": False}, "expected at least one person"),
        (
            {"rows": [f"1,gone{i}.jpg,fear" for i in range(41)]},
            r"got 41 of 81 that are not; 41: no such file \(gone0.jpg, gone1.jpg, gone10.jpg, ...\)",
        ),
    ],
)
def test_a_legend_that_cannot_be_used_is_one_clear_line(tmp_path, options, message):
    with pytest.raises(DataError, match=message) as error:
        quiet(write(tmp_path, **options))
    assert "\n" not in str(error.value)


def test_half_of_the_pictures_may_be_bad(tmp_path):
    write(tmp_path, rows=[f"1,gone{i}.jpg,fear" for i in range(40)])
    faces, skips = quiet(tmp_path)
    assert (len(faces), len(skips)) == (40, 40)


def test_an_empty_class_and_too_few_people_are_refused(tmp_path):
    smiles = [row for row in PLAIN_ROWS if row.endswith("happiness")]
    with pytest.raises(DataError, match="expected .* got none in 20 usable pictures"):
        quiet(write(tmp_path / "a", images=PLAIN.items(), plain=False, rows=smiles))
    with pytest.raises(
        DataError, match="7 people .* class 'smiling' and 7 of 'not smiling', .* got 2 and 2$"
    ):
        quiet(write(tmp_path / "b", images=PLAIN.items(), plain=False, rows=PLAIN_ROWS[:4]))


def test_missing_data_is_named(tmp_path):
    (tmp_path / "text.tar").write_text("no archive")
    for missing in (tmp_path / "nowhere", tmp_path, tmp_path / "text.tar"):
        with pytest.raises(DataError, match="data_dir: expected"):
            quiet(missing)
    with pytest.raises(DataError, match="n_faces, image_size: expected"):
        quiet(write(tmp_path), n_faces=-1)


def test_a_cut_archive_is_an_error_not_a_smaller_set(tmp_path):
    folder = write(tmp_path / "facial_expressions")
    with tarfile.open(tmp_path / "photos.tar", "w:gz") as tar:
        tar.add(folder, "facial_expressions")
    whole = (tmp_path / "photos.tar").read_bytes()
    (tmp_path / "photos.tar").write_bytes(whole[: len(whole) // 2])
    with pytest.raises(DataError, match="data_dir: expected a folder, a .tar or a .zip"):
        quiet(tmp_path / "photos.tar")


def test_decompression_bombs_and_huge_files_are_skipped(tmp_path, monkeypatch):
    bomb = io.BytesIO()
    Image.new("1", (20_000, 20_000)).save(bomb, "PNG")
    write(tmp_path, images={"Bomb_0001.jpg": bomb.getvalue()}, rows=["1,Bomb_0001.jpg,fear"])
    assert "400 million pixels, expected at most 89" in reasons(tmp_path)["Bomb_0001.jpg"]
    bomb = io.BytesIO()
    Image.new("1", (10_000, 10_000)).save(bomb, "PNG")  # Pillow itself only warns
    write(tmp_path, images={"Bomb_0001.jpg": bomb.getvalue()}, rows=["1,Bomb_0001.jpg,fear"])
    assert reasons(tmp_path)["Bomb_0001.jpg"].startswith("too large: 10000 x 10000 pixels, expected at most")
    monkeypatch.setattr(pictures, "MAX_BYTES", 9_000)
    assert "file of 0 MB" in reasons(tmp_path)["Bomb_0001.jpg"]


def test_a_name_cannot_leave_the_folder(tmp_path):
    (tmp_path / "secret.jpg").write_bytes(jpeg(200))
    names = ["../../secret.jpg", str(tmp_path / "secret.jpg"), "..\\secret.jpg", "a\tb.jpg"]
    faces, skips = quiet(write(tmp_path / "set", rows=[f"1,{name},fear" for name in names]))
    assert len(faces) == 40 and len(skips) == 4


@ANY
@given(
    st.one_of(st.binary(max_size=300), st.tuples(st.integers(0, 3), st.floats(0, 1), st.binary(max_size=8)))
)
def test_any_bytes_as_a_picture_are_read_or_listed(tmp_path, change):
    if isinstance(change, tuple):
        which, at, patch = change
        kind = ("JPEG", "PNG", "GIF", "TIFF")[which]
        content = bytearray(jpeg(300, kind=kind))
        start = int(at * len(content))
        content[start : start + len(patch)] = patch
        content = bytes(content)
    else:
        content = change
    if not (tmp_path / "data").exists():
        write(tmp_path, rows=["1,Any_0001.jpg,fear"])
    (tmp_path / "images" / "Any_0001.jpg").write_bytes(content)
    faces, skips = quiet(tmp_path)
    assert ("Any_0001.jpg" in faces.ids) != ("Any_0001.jpg" in set(skips.id))
    assert len(faces) + len(skips) == 41
    assert not skips.reason.str.contains("0x|\n", regex=True).any()


@ANY
@given(legend=st.one_of(st.binary(max_size=300), st.text(max_size=300)), tail=st.booleans())
def test_any_bytes_as_a_legend_give_rows_and_skips_or_one_error(tmp_path, legend, tail):
    if not (tmp_path / "data").exists():
        write(tmp_path)
    extra = legend.encode(errors="surrogatepass") if isinstance(legend, str) else legend
    plain = "\n".join([HEADER, *PLAIN_ROWS, ""]).encode() if tail else b""
    (tmp_path / "data" / "legend.csv").write_bytes(plain + extra)
    try:
        faces, skips = quiet(tmp_path)
    except DataError as error:
        assert str(error).isprintable()
    else:
        assert len(faces) <= 40
        assert skips.id.map(str.isprintable).all() and skips.reason.map(str.isprintable).all()


@ANY
@given(
    at=st.floats(0, 1), patch=st.binary(max_size=30), cut=st.floats(0, 1), mode=st.sampled_from(["w", "w:gz"])
)
def test_any_bytes_as_an_archive_are_read_in_part_or_one_error(tmp_path, at, patch, cut, mode):
    if not (tmp_path / "set").exists():
        write(tmp_path / "set")
    with tarfile.open(tmp_path / "any.tar", mode) as tar:
        tar.add(tmp_path / "set", "set")
    content = bytearray((tmp_path / "any.tar").read_bytes())
    start = int(at * len(content))
    content[start : start + len(patch)] = patch
    content = content[: len(content) - int(cut**8 * len(content))]
    (tmp_path / "any.tar").write_bytes(content)
    before = sorted(tmp_path.rglob("*"))
    try:
        faces, skips = quiet(tmp_path / "any.tar")
    except DataError as error:
        assert str(error).isprintable()
    else:
        assert len(faces) <= 40 and skips.reason.map(str.isprintable).all()
    assert sorted(tmp_path.rglob("*")) == before


def test_people_who_share_a_photograph_count_as_one_only_if_asked(tmp_path):
    again = Image.open(io.BytesIO(PLAIN["Person_A_0000.jpg"])).resize((90, 90))
    again.save(near := io.BytesIO(), "JPEG", quality=70)
    write(tmp_path, images={"Other_0001.jpg": near.getvalue()}, rows=["1,Other_0001.jpg,fear"])
    apart, _ = load("photos", data_dir=tmp_path, n_faces=0, image_size=64, seed=0, progress=False)
    assert apart.groups[-1] == "Other" and apart.digest == quiet(tmp_path, image_size=64)[0].digest
    joined, _ = load("photos", data_dir=tmp_path, n_faces=0, image_size=64, seed=0, progress=False,
                     near_duplicates=True)  # fmt: skip
    assert joined.groups[-1] == "Person_A" and joined.split[-1] == joined.split[0]


def test_load_gives_photographs(tmp_path):
    faces, skips = load("photos", data_dir=write(tmp_path), n_faces=0, image_size=32, seed=0, progress=False)
    assert faces.name == "photos" and len(faces) == 40 and list(skips.columns) == ["id", "reason", "detail"]


# to_square_gray


def test_the_centre_is_cropped_and_areas_averaged_by_hand():
    picture = np.array([[200, 10, 30, 50, 70, 0]] * 4, np.uint8)
    for one, expected in ((picture, [[20, 60]] * 2), (picture.T, [[20] * 2, [60] * 2])):
        np.testing.assert_array_equal(to_square_gray(Image.fromarray(one), 2)[:, :, 0], expected)


@pytest.mark.parametrize(
    "mode", ["1", "L", "LA", "P", "RGB", "RGBA", "CMYK", "YCbCr", "HSV", "LAB", "I", "F", "PA"]
)
@pytest.mark.parametrize("size", [5, 24, 40])
def test_every_mode_becomes_8_bit_grey(mode, size):
    gray = to_square_gray(Image.new(mode, (24, 30)), size)
    assert gray.shape == (size, size, 1) and gray.dtype == np.uint8


def test_light_stays_light_in_every_mode():
    colour = Image.new("RGB", (20, 20), (255, 128, 0))
    luminance = round(0.299 * 255 + 0.587 * 128)
    for mode in ("RGB", "RGBA", "CMYK", "P", "YCbCr", "HSV"):
        assert abs(int(to_square_gray(colour.convert(mode), 8)[0, 0, 0]) - luminance) <= 2, mode
    eight = [np.full(shape, 128, np.uint8) for shape in ((9, 9), (9, 9, 3), (9, 12, 3))]
    for array in (*eight, np.full((9, 9), 128 * 257, np.uint16), np.full((9, 9), 128 / 255, np.float32)):
        assert (to_square_gray(Image.fromarray(array), 4) == 128).all(), (array.dtype, array.shape)
    clear = Image.new("RGBA", (9, 9), (0, 0, 0, 0))
    assert (to_square_gray(clear, 4) == 255).all()


@pytest.mark.parametrize("orientation", range(0, 10))
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF"])
def test_exif_orientation_is_applied_as_pillow_does(orientation, kind):
    from PIL import ImageOps

    exif = Image.Exif()
    exif[0x0112] = orientation
    content = jpeg(1, (64, 64), kind=kind, exif=exif)
    expected = np.asarray(ImageOps.exif_transpose(Image.open(io.BytesIO(content))))
    np.testing.assert_array_equal(to_square_gray(Image.open(io.BytesIO(content)), 64)[:, :, 0], expected)


def test_of_an_animation_the_first_frame_counts():
    file = io.BytesIO()
    frames = [Image.new("L", (50, 50), tone) for tone in (40, 200, 90)]
    frames[0].save(file, "GIF", save_all=True, append_images=frames[1:])
    image = Image.open(file)
    assert (to_square_gray(image, 10) == 40).all()
    image.seek(2)
    assert (to_square_gray(image, 10) == 40).all()


def test_a_large_jpeg_is_decoded_small_and_looks_the_same():
    content = jpeg(7, (1200, 1000), mode="RGB", quality=95)
    fast = to_square_gray(Image.open(io.BytesIO(content)), 100).astype(int)
    whole = np.asarray(Image.open(io.BytesIO(content)).convert("L"))
    assert abs(fast - to_square_gray(Image.fromarray(whole), 100)).max() <= 3
