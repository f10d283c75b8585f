"""Anyone's own pictures, in folders or in a list, and near-duplicates among pictures."""

import csv
import io
import os
import random
import shutil
import subprocess
import sys
import unicodedata
from itertools import product

import cv2
import numpy as np
import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from emolib.cli import main
from emolib.data import near_duplicates, picture_file
from emolib.data.classes import binary
from emolib.data.dataset import DataError
from emolib.data.drawn import faces as synthetic
from emolib.data.preprocess import (
    MARGIN,
    Box,
    crop_face,
    decode,
    decode_grey,
    to_square_colour,
    to_square_gray,
)
from emolib.data.skips import Outcome, Unusable
from emolib.data.sources import load
from emolib.workflow import stale
from emolib.workflow.run import Digests

ANY = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def array(seed, size=64) -> np.ndarray:
    """A picture (size, size, 3) of soft blobs that no other seed gives."""
    low = np.random.default_rng(seed).integers(0, 256, (8, 8, 3), dtype=np.uint8)
    return cv2.resize(low, (size, size), interpolation=cv2.INTER_CUBIC)


def encode(picture, kind="PNG", **options) -> bytes:
    file = io.BytesIO()
    image = picture if isinstance(picture, Image.Image) else Image.fromarray(picture)
    image.save(file, kind, **options)
    return file.getvalue()


def quiet(source, path, **options):
    return load(
        source, data_dir=path, **({"n_faces": 0, "seed": 0, "image_size": 32, "progress": False} | options)
    )


def reasons(skips) -> dict[str, str]:
    return dict(skips[["id", "reason"]].itertuples(index=False))


def write_folder(root, n=40, classes=("smile", "other")):
    for i in range(n):
        path = root / classes[i % len(classes)] / f"{i:03}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(encode(array(i)))
    return root


def write_list(root, rows, header=("path", "label")):
    root.mkdir(parents=True, exist_ok=True)
    with open(root / "list.csv", "w", newline="") as file:
        csv.writer(file).writerows([header, *rows])
    return root / "list.csv"


def write_pictures(root, n=40):
    """n pictures, two a person, and the rows that list them with path, label and person."""
    (root / "pictures").mkdir(parents=True)
    rows = []
    for i in range(n):
        (root / "pictures" / f"{i}.png").write_bytes(encode(array(i)))
        rows.append([f"pictures/{i}.png", i % 2, f"person {i // 2}"])
    return rows


# folder


def test_a_folder_a_class(tmp_path):
    faces, skips = quiet("folder", write_folder(tmp_path / "faces"))
    assert faces.name == "folder" and skips.empty and len(faces) == 40
    assert faces.ids[:2].tolist() == ["other/001.png", "other/003.png"]
    assert [id_.startswith("smile/") for id_ in faces.ids] == faces.labels.astype(bool).tolist()
    assert len(set(faces.groups)) == 40  # nobody is named
    np.testing.assert_array_equal(faces.images[0], to_square_gray(Image.fromarray(array(1)), 32))


def test_which_class_is_positive_is_a_parameter_and_others_may_be_several(tmp_path):
    folder = write_folder(tmp_path / "faces", classes=("anger", "joy", "fear", "Happiness"))
    assert quiet("folder", folder)[0].labels.sum() == 10
    faces, _ = quiet("folder", folder, positive="JOY")
    assert {id_.split("/")[0] for id_ in faces.ids[faces.labels == 1]} == {"joy"}
    with pytest.raises(DataError, match="positive: .*'grief' among: Happiness, anger, fear, joy"):
        quiet("folder", folder, positive="grief")
    (folder / "smiling").mkdir()
    with pytest.raises(DataError, match="expected .* got several"):
        quiet("folder", folder)


def test_binary_labels():
    assert binary({"0", "1"}) == {"0": 0, "1": 1}
    assert binary({"Smile", "smile", "no"}) == {"Smile": 1, "smile": 1, "no": 0}
    for names in (set(), {"a", "b"}):
        with pytest.raises(DataError, match="positive: expected to be told"):
            binary(names)


def test_a_folder_with_all_kinds_of_files(tmp_path):
    folder = write_folder(tmp_path / "faces")
    kinds = {"a.jpg": "JPEG", "b.gif": "GIF", "c.bmp": "BMP", "d.tiff": "TIFF", "e.webp": "WEBP",
             "f.ppm": "PPM", "no_ending": "PNG", "wrong.png": "JPEG"}  # fmt: skip
    for at, (name, kind) in enumerate(kinds.items()):
        (folder / "smile" / name).write_bytes(encode(array(100 + at), kind))
    (folder / "smile" / "deep" / "er").mkdir(parents=True)
    (folder / "smile" / "deep" / "er" / "g.png").write_bytes(encode(array(120)))
    (folder / "smile" / "notes.txt").write_text("not a picture")
    (folder / "smile" / "empty.jpg").write_bytes(b"")
    (folder / "smile" / "tiny.png").write_bytes(encode(array(121, size=20)))
    (folder / "smile" / ".hidden.png").write_bytes(encode(array(122)))
    (folder / "smile" / "copy.png").write_bytes(encode(array(0)))
    (folder / ".thumbnails").mkdir()
    (folder / "loose.png").write_bytes(encode(array(123)))
    (folder / "smile" / "dangling.png").symlink_to(tmp_path / "nowhere")
    os.mkfifo(folder / "smile" / "pipe.png")  # reading one would wait for ever
    faces, skips = quiet("folder", folder)
    assert len(faces) == 49 and {"smile/deep/er/g.png", "smile/no_ending"} <= set(faces.ids)
    assert reasons(skips) == {
        "loose.png": Outcome.NO_LABEL,
        "smile/notes.txt": Outcome.NOT_A_PICTURE,
        "smile/empty.jpg": Outcome.NOT_A_PICTURE,
        "smile/tiny.png": Outcome.TOO_SMALL,
        "smile/copy.png": Outcome.COPY,
        "smile/dangling.png": Outcome.NO_FILE,
        "smile/pipe.png": Outcome.NOT_A_FILE,
    }


@pytest.mark.parametrize("path", ["", "nowhere", "file"])
def test_no_folder_is_said(tmp_path, path):
    (tmp_path / "file").write_text("")
    with pytest.raises(DataError, match="data_dir: expected a folder with a folder for each class"):
        quiet("folder", tmp_path / path if path else "")


OTHERS = {
    b"\0\0\0\x18ftypheic\0\0\0\0mif1heic": "HEIC.*heif-convert", b"\0\0\0\x18ftypcrx ": "camera raw",
    b"FUJIFILMCCD-RAW 0201": "camera raw", b"\0\0\0\x18ftypisom": "video", b"8BPS\0\1": "Photoshop",
    b"%PDF-1.7": "PDF", b"PK\3\4": "archive", b"version https://git-lfs.github.com/spec/v1": "git lfs pull",
    b'<?xml version="1.0"?>\n<!-- by -->\n<svg xmlns="x">': "SVG", b"<svg>": "SVG", b"\0" * 500: "zeros only",
    b"\n<!DOCTYPE html><html><svg>": "a web page", b"\xef\xbb\xbf<HTML>": "a web page", b"": "an empty file",
    b"\0\0\0\x0cjP  \r\n": "JPEG 2000", encode(array(0), "TIFF", tiffinfo={254: 1}): "camera raw",
}  # fmt: skip  # the last: the thumbnail that NEF, DNG and ARW begin with


@pytest.mark.parametrize("content", OTHERS, ids=range(len(OTHERS)))
def test_what_is_no_picture_is_named(content):
    with pytest.raises(DataError, match=f"^not a picture: .*{OTHERS[content]}"):
        decode(content, 48)


def test_one_reason_is_said_once_with_examples(tmp_path, capsys):
    folder = write_folder(tmp_path / "faces")
    for i in range(30):
        (folder / "smile" / f"IMG_{i}.HEIC").write_bytes(b"\0\0\0\x18ftypheic")
    assert main.main(["data", "check", "folder", str(folder)]) == 0
    (line,) = [line for line in capsys.readouterr().out.splitlines() if "HEIC" in line]
    assert line.split()[0] == "30" and "smile/IMG_0.HEIC" in line and "smile/IMG_9.HEIC" not in line
    for path in folder.glob("*/*.png"):
        path.write_bytes(b"")
    with pytest.raises(DataError, match="70 of 70 that are not; 40: .*empty.*; 30: .*HEIC.*convert") as error:
        quiet("folder", folder)
    assert "\n" not in str(error.value) and str(error.value).count("IMG_") == 3


@pytest.mark.parametrize("parents", [("train", "val"), ("train",), ("set/train", "set/val"), ("set",)])
def test_classes_that_lie_deeper_are_found(tmp_path, parents):
    for parent in parents:
        write_folder(tmp_path / "faces" / parent, classes=("grin", "rest"))
    with pytest.raises(DataError, match="positive: .*classes lie .*deeper: give") as error:
        quiet("folder", tmp_path / "faces", positive="grin")
    assert repr(str(tmp_path / "faces" / parents[0])) in str(error.value)
    assert len(quiet("folder", tmp_path / "faces" / parents[0], positive="grin")[0]) == 40
    with pytest.raises(DataError, match="Pictures lie directly in it: give the folder above"):
        quiet("folder", tmp_path / "faces" / parents[0] / "grin", positive="grin")


def test_what_systems_leave_is_no_picture_and_makes_nothing_stale(tmp_path):
    folder = write_folder(tmp_path / "faces")

    def seen(path=folder):
        digest = stale._data_digest(
            {"data": "folder", "data_dir": str(path)}, ["data_dir"], Digests(tmp_path)
        )
        faces, skips = quiet("folder", path, image_size=16)
        return digest, faces.digest, skips.to_csv()

    before = seen()
    for name in (
        ".DS_Store",
        "Thumbs.db",
        "smile/Thumbs.db",
        "smile/._000.png",
        ".ipynb_checkpoints/a.png",
        "smile/.ipynb_checkpoints/a.png",
        "__MACOSX/smile/a.png",
        "smile/@eaDir/a.png",
        "README",
    ):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(encode(array(99)))
    shutil.copytree(folder, tmp_path / "copy")
    assert seen() == seen(tmp_path / "copy") == before
    os.mkfifo(folder / "smile" / "pipe.png")
    assert seen()[2].count("pipe.png") == 1 and seen()[1] == before[1]  # and it is not waited for
    (folder / "smile" / "pipe.png").unlink()
    os.rename(folder / "smile" / "000.png", folder / "smile" / "0.png")
    assert seen()[0] != before[0]
    os.rename(folder / "smile" / "0.png", folder / "smile" / "000.png")
    stat = (folder / "smile" / "000.png").stat()
    content = (folder / "smile" / "000.png").read_bytes()
    (folder / "smile" / "000.png").write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
    os.utime(folder / "smile" / "000.png", ns=(stat.st_atime_ns, stat.st_mtime_ns))
    assert seen()[0] != before[0]  # by content, whatever the time says


def test_what_cannot_be_read_is_listed(tmp_path, monkeypatch):
    folder, scandir = write_folder(tmp_path / "faces"), os.scandir
    (folder / "smile" / "locked").mkdir()
    (folder / "smile" / "loop").symlink_to(folder)
    (folder / "loop").symlink_to(folder)
    (folder / "smile" / "self.png").symlink_to(folder / "smile" / "self.png")

    def refuses(path):
        if str(path).endswith("locked"):
            raise PermissionError(13, "Permission denied", str(path))
        return scandir(path)

    def locked(path):
        if path.name == "001.png":
            raise PermissionError(13, "Permission denied", str(path))
        return open(path, "rb").read()

    monkeypatch.setattr(os, "scandir", refuses)
    monkeypatch.setattr("pathlib.Path.read_bytes", locked)
    faces, skips = quiet("folder", folder)
    assert len(faces) == 39
    assert reasons(skips) == {
        "smile/locked": Outcome.NOT_A_FILE, "smile/loop": Outcome.NOT_A_FILE,
        "smile/self.png": Outcome.NO_FILE, "other/001.png": Outcome.UNREADABLE,
    }  # fmt: skip


def test_an_archive_is_to_be_unpacked(tmp_path):
    for name, source in product(("a.zip", "a.tar.gz"), ("folder", "csv")):
        (tmp_path / name).write_bytes(b"PK")
        with pytest.raises(DataError, match="data_dir: .*unpack it first"):
            quiet(source, tmp_path / name)


NAMES = {
    b"caf\xe9.png": r"caf\udce9.png", "café.png".encode(): "café.png", b"new\nline.png": r"new\nline.png",
    "rtl\u202egnp.png".encode(): r"rtl\u202egnp.png", "笑.png".encode(): "笑.png",
    b"\x83\x81": r"\udc83\udc81",
}  # fmt: skip  # and how they are shown


def write_odd_names(root):
    folder = write_folder(root / "faces")
    for at, name in enumerate(NAMES):
        with open(os.path.join(os.fsencode(folder / "smile"), name), "wb") as file:
            file.write(encode(array(200 + at)))
    return folder


def test_any_name_is_read_and_shown_escaped(tmp_path):
    folder = write_odd_names(tmp_path)
    faces, skips = quiet("folder", folder)
    assert skips.empty and {f"smile/{name}" for name in NAMES.values()} <= set(faces.ids.tolist())
    faces.save(tmp_path)
    listed = pd.read_csv(tmp_path / "manifest.csv")[["id", "label"]]  # what we show leads back to the files
    listed["id"] = "faces/" + listed["id"]
    listed.to_csv(tmp_path / "list.csv", index=False)
    again, skips = quiet("csv", tmp_path / "list.csv")
    assert skips.empty and len(again) == len(faces) == 46
    raw = b"path,label\n" + b"".join(b'"faces/smile/%s",1\n' % name for name in NAMES)
    raw += b"faces/smile/000.png,1\n" + b"".join(b"faces/other/%03d.png,0\n" % i for i in range(1, 40, 2))
    (tmp_path / "list.csv").write_bytes(raw)
    again, skips = quiet("csv", tmp_path / "list.csv")
    assert skips.empty and len(again) == 27


@pytest.mark.slow
def test_names_are_the_same_in_every_locale(tmp_path):
    folder = write_odd_names(tmp_path)
    load_it = ["data", "check", "folder", str(folder), "--skips"]
    export = ["label", "export", str(folder), "--base-url", "https://host/", "--out"]
    (folder / "smile" / "笑.jpg").write_bytes(b"")
    assert main.main([*load_it, str(tmp_path / "here.csv")]) == 0
    assert main.main([*export, str(tmp_path / "here")]) == 0
    code = f"from emolib.cli.main import main; main({load_it} + ['there.csv']); main({export} + ['there'])"
    plain = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "iso-8859-1:strict"}
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, cwd=tmp_path, env=os.environ | plain, capture_output=True)
    assert done.returncode == 0 and rb"\u7b11.jpg" in done.stdout, done.stderr
    for name in (".csv", "/batch.csv", "/label.html", "/skips.csv"):
        assert (tmp_path / f"here{name}").read_bytes() == (tmp_path / f"there{name}").read_bytes()
    assert "caf%E9.png" in (tmp_path / "here/batch.csv").read_text()


AS_WRITTEN = {
    "Excel": lambda text: text.replace(",", ";").encode("utf-8-sig"),
    "Excel, Windows": lambda text: text.replace(",", ";").replace("\n", "\r\n").encode("cp1252"),
    "Excel, Unicode text": lambda text: text.replace(",", "\t").encode("utf-16"),
    "UTF-16 without a mark": lambda text: text.encode("utf-16-le"),
    "Excel's hint": lambda text: ("sep=;\r\n" + text.replace(",", ";")).encode(),
    "decimal commas": lambda text: text.replace(",", ";").replace("0.", "0,").encode(),
    "old Mac": lambda text: text.replace("\n", "\r").encode(),
    "backslashes": lambda text: text.replace("pictures/", ".\\pictures\\").encode(),
    "decomposed letters": lambda text: unicodedata.normalize("NFD", text).encode(),
}


@pytest.mark.parametrize("how", AS_WRITTEN)
def test_a_list_is_read_however_it_was_written(tmp_path, how):
    rows = [[path.replace(".png", "é.png"), label, person, 0.1, 0.95, 0.05, 0.9]
            for path, label, person in write_pictures(tmp_path)]  # fmt: skip
    for path in (tmp_path / "pictures").iterdir():
        path.rename(path.with_name(path.name.replace(".png", "é.png")))
    listing = write_list(tmp_path, rows, ("path", "label", "person", *Box._fields))
    plain, _ = quiet("csv", listing)
    listing.write_bytes(AS_WRITTEN[how](listing.read_text().replace("person", "Zoë")
                                        .replace("label,Zoë", "label,person")))  # fmt: skip
    faces, skips = quiet("csv", listing)
    assert skips.empty and len(faces) == 40 and len(set(faces.groups.tolist())) == 20
    np.testing.assert_array_equal(faces.images, plain.images)
    if how != "decomposed letters":
        assert faces.groups[0] == "Zoë 0"


BLANK = [Image.new("RGB", (64, 64))]
GRAY = Image.fromarray(array(0)).convert("L")
KINDS = {
    "CMYK JPEG": encode(Image.fromarray(array(0)).convert("CMYK"), "JPEG"),
    "CMYK TIFF": encode(Image.fromarray(array(0)).convert("CMYK"), "TIFF"),
    "16-bit PNG": encode(np.asarray(GRAY, np.uint16) * 257, "PNG"),
    "16-bit TIFF": encode(np.asarray(GRAY, np.uint16) * 257, "TIFF"),
    "float TIFF": encode(np.asarray(GRAY, np.float32) / 255, "TIFF"),
    "palette PNG": encode(Image.fromarray(array(0)).convert("P"), "PNG"),
    "RGBA WebP": encode(Image.fromarray(array(0)).convert("RGBA"), "WEBP", lossless=True),
    "animated GIF": encode(array(0), "GIF", save_all=True, append_images=BLANK * 3),
    "animated PNG": encode(array(0), "PNG", save_all=True, append_images=BLANK * 3),
    "animated WebP": encode(array(0), "WEBP", save_all=True, append_images=BLANK * 3),
    "AVIF": encode(array(0), "AVIF", quality=95),
    "pages of TIFF": encode(array(0), "TIFF", save_all=True, append_images=BLANK),
}


@pytest.mark.parametrize("kind", KINDS)
def test_every_mode_gives_about_the_same_grey_and_colour(kind):
    expected = to_square_gray(Image.fromarray(array(0)), 48).astype(int)
    assert abs(decode(KINDS[kind], 48).astype(int) - expected).mean() < 6
    box = Box(0.05, 0.85, 0.1, 0.9)
    square = to_square_colour(Image.open(io.BytesIO(KINDS[kind])), 64, box)
    assert square.shape == (64, 64, 3)
    expected = to_square_gray(Image.fromarray(array(0)), 64, box)[:, :, 0].astype(int)
    assert abs(np.asarray(Image.fromarray(square).convert("L")).astype(int) - expected).mean() < 6


# csv


def test_a_list_with_people(tmp_path):
    rows = write_pictures(tmp_path)
    listing = write_list(tmp_path, rows, ("path", "label", "person"))
    faces, skips = quiet("csv", listing)
    assert faces.name == "csv" and skips.empty and faces.labels.tolist() == [0, 1] * 20
    assert faces.groups[:3].tolist() == ["person 0", "person 0", "person 1"]
    assert quiet("csv", tmp_path)[0].digest == faces.digest  # the folder with the only list
    shuffled = [[person, "ignored", path, label] for path, label, person in rows]
    write_list(tmp_path, shuffled, (" Person ", "notes", "PATH", "Label"))
    assert quiet("csv", listing)[0].digest == faces.digest


def test_labels_from_the_labelling_page_are_a_list(tmp_path):
    """`emolib label import` writes id,label,confidence,n_answers, the id being the picture's path."""
    rows = [[path, label, "0.9", "3"] for path, label, _ in write_pictures(tmp_path)]
    faces, _ = quiet("csv", write_list(tmp_path, rows, ("id", "label", "confidence", "n_answers")))
    as_usual, _ = quiet("csv", write_list(tmp_path, [row[:2] for row in rows], ("path", "label")))
    assert faces.digest == as_usual.digest


def test_a_part_is_of_whole_people(tmp_path):
    listing = write_list(tmp_path, write_pictures(tmp_path), ("path", "label", "person"))
    faces, _ = quiet("csv", listing, n_faces=25)
    assert len(faces) == 24 and set(np.unique(faces.groups, return_counts=True)[1]) == {2}


def test_a_face_box_is_cut_out(tmp_path):
    (tmp_path / "big.png").write_bytes(encode(array(7, size=400)))
    rows = [[*row[:2], "", "", "", ""] for row in write_pictures(tmp_path)]
    rows += [["big.png", 1, 0.25, 0.5, 0.25, 0.5]]
    faces, skips = quiet("csv", write_list(tmp_path, rows, ("path", "label", *Box._fields)))
    assert skips.empty
    side = round(100 * (1 + 2 * MARGIN))
    start = round((100 + 200 - side) / 2)
    whole = np.asarray(Image.fromarray(array(7, size=400)).convert("L"))
    expected = cv2.resize(
        whole[start : start + side, start : start + side], (32, 32), interpolation=cv2.INTER_AREA
    )
    np.testing.assert_array_equal(faces.images[-1, :, :, 0], expected)


@pytest.mark.parametrize(("w", "h", "box"), [
    (100, 100, (0.0, 1.0, 0.0, 1.0)), (300, 100, (0.9, 1.0, 0.2, 0.9)), (100, 300, (0.1, 0.9, 0.0, 0.2)),
    (64, 400, (0.0, 1.0, 0.0, 1.0)), (200, 200, (-0.1, 0.6, 0.5, 1.1)),
])  # fmt: skip
def test_squares_hold_the_face_wherever_it_is(w, h, box):
    picture = np.full((h, w), 10, np.uint8)
    x1, x2, y1, y2 = (
        round(min(max(edge, 0), 1) * side) for edge, side in zip(box, (w, w, h, h), strict=True)
    )
    picture[y1:y2, x1:x2] = 200
    square = crop_face(picture, Box(*box))
    assert square.shape[0] == square.shape[1] == round(max(x2 - x1, y2 - y1) * (1 + 2 * MARGIN))
    assert (square == 200).sum() >= (x2 - x1) * (y2 - y1)


def test_orientation_turns_the_box_with_the_picture(tmp_path):
    exif = Image.Exif()
    exif[0x0112] = 6  # shown turned by a quarter, clockwise
    upright = array(3, size=200)
    turned = np.rot90(upright)  # counter-clockwise: what the camera stored
    box = Box(0.1, 0.5, 0.2, 0.6)
    expected = to_square_gray(Image.fromarray(upright), 40, box)
    np.testing.assert_array_equal(
        decode(encode(np.ascontiguousarray(turned), "PNG", exif=exif), 40, box), expected
    )


def test_each_row_that_cannot_be_used_is_listed(tmp_path):
    rows = [[*row[:2], row[2], "", "", "", ""] for row in write_pictures(tmp_path)]
    rows += [
        ["gone.png", 1], ["", 1], ["pictures/3.png", 1, "person 1"], ["pictures/5.png", 0, "person 2"],
        ["pictures", 0], ["a\tb.png", 0], ["pictures/0.png", ""], ["x\0y.png", 1],
        ["pictures/../pictures/7.png", 1, "p", 0, 1, 0, "x"], ["./pictures/9.png", 1, "p", 0.9, 0.1, 0, 1],
        ["./pictures/11.png", 1, "p", 0, 0.3, 0, 0.3], ["./pictures/13.png", 1, "p", 0.9, 1.5, 0, 1],
    ]  # fmt: skip
    faces, skips = quiet("csv", write_list(tmp_path, rows, ("path", "label", "person", *Box._fields)))
    assert len(faces) == 39
    assert reasons(skips) == {
        "gone.png": Outcome.NO_FILE,
        "row 43": Outcome.BAD_ROW,
        "pictures/3.png": Outcome.TWICE,
        "pictures/5.png": Outcome.AT_ODDS,
        "pictures": Outcome.NOT_A_FILE,
        "a\\tb.png": Outcome.NO_FILE,
        "row 48": Outcome.NO_LABEL,
        "x\\x00y.png": Outcome.NO_FILE,
        "pictures/../pictures/7.png": Outcome.BAD_ROW,
        "./pictures/9.png": Outcome.OUTSIDE,
        "./pictures/11.png": Outcome.TOO_SMALL,
        "./pictures/13.png": Outcome.OUTSIDE,
    }


def test_what_is_no_list_is_one_clear_line(tmp_path):
    for nowhere in ("", tmp_path / "nowhere"):
        with pytest.raises(DataError, match="data_dir: expected a .csv file, or a folder with one"):
            quiet("csv", nowhere)
    with pytest.raises(DataError, match="expected one .csv file in .*, got none"):
        quiet("csv", tmp_path)
    for header in (("path",), ("path", "label", "label"), ("file", "class")):
        with pytest.raises(DataError, match="list.csv: expected the columns path or id, label"):
            quiet("csv", write_list(tmp_path, [], header))
    (tmp_path / "other.csv").write_text("")
    with pytest.raises(DataError, match="got list.csv, other.csv: name the file"):
        quiet("csv", tmp_path)


def test_a_run_on_a_list_depends_on_its_pictures(tmp_path):
    rows = write_pictures(tmp_path / "somewhere")
    listing = write_list(tmp_path / "lists", [[f"../somewhere/{path}", label] for path, label, _ in rows])

    def digest():
        return stale._data_digest({"data": "csv", "data_dir": str(listing)}, ["data_dir"], Digests(tmp_path))

    first = digest()
    (tmp_path / "somewhere" / "unlisted.png").write_bytes(b"?")
    assert digest() == first
    (tmp_path / "somewhere" / "pictures" / "3.png").write_bytes(encode(array(99)))
    assert digest() != first


# near-duplicates


@pytest.fixture(scope="module")
def drawn():
    return synthetic.draw(60, seed=5, progress=False).images[..., 0]


def pairs_of(images) -> list:
    return [pair for some in near_duplicates.find(images) for pair in some.tolist()]


def changed(face: np.ndarray, how: str) -> np.ndarray:
    if how == "jpeg":
        return np.asarray(Image.open(io.BytesIO(encode(face, "JPEG", quality=25))))
    if how == "half":
        return cv2.resize(cv2.resize(face, (112, 112), interpolation=cv2.INTER_AREA), (224, 224))
    if how == "brighter":
        return np.clip(face * 1.15 + 12.0, 0, 255).astype(np.uint8)
    if how == "noise":
        return np.clip(face + np.random.default_rng(0).normal(0, 8, face.shape), 0, 255).astype(np.uint8)
    return cv2.resize(face[4:-4, 4:-4], (224, 224))  # cut


@pytest.mark.parametrize("how", ["jpeg", "half", "brighter", "noise", "cut"])
def test_near_copies_are_found_and_others_are_not(drawn, how):
    images = np.concatenate([drawn, np.stack([changed(face, how) for face in drawn[:20]])])[..., None]
    pairs = {tuple(pair) for pair in pairs_of(images)}
    assert pairs >= {(i, 60 + i) for i in range(20)}
    assert all(a < b for a, b in pairs)
    same = pairs_of(drawn[..., None])
    assert len(same) <= 2  # of 1,770 pairs of drawn faces, which all look straight ahead


def test_more_pictures_than_are_hashed_at_a_time(monkeypatch, drawn):
    monkeypatch.setattr(picture_file.batches, "__defaults__", (None, 7))
    images = np.concatenate([drawn, drawn[:20] // 2])[..., None]
    assert {tuple(pair) for pair in pairs_of(images)} >= {(i, 60 + i) for i in range(20)}


def test_blocks_give_the_pairs_that_one_comparison_gives(monkeypatch):
    rng = np.random.default_rng(0)
    codes = rng.integers(0, 2**64, (300, 4), dtype=np.uint64)
    codes[rng.integers(0, 300, 40)] = codes[rng.integers(0, 300, 40)] ^ np.uint64(0b1011)
    codes[7] = codes[8] ^ np.uint64(2**15 - 1)  # 60 bits differ: too many, but not among the first 192
    monkeypatch.setattr(near_duplicates, "_hashes", lambda *_: codes)
    expected = [
        [a, b] for a in range(300) for b in range(a + 1, 300)
        if sum(int(x).bit_count() for x in codes[a] ^ codes[b]) <= near_duplicates.MOST
    ]  # fmt: skip
    assert expected and pairs_of(codes) == expected
    monkeypatch.setattr(near_duplicates, "AHEAD", 3)
    for rows in (1, 4):
        monkeypatch.setattr(near_duplicates, "IN_CACHE", rows * 300)
        assert pairs_of(codes) == expected


@given(st.lists(st.integers(0, 9), min_size=1, max_size=20), st.data())
def test_merged_groups_are_the_connected_ones(numbers, data):
    groups = [f"g{number}" for number in numbers]
    row = st.integers(0, len(groups) - 1)
    pairs = data.draw(st.lists(st.tuples(row, row), max_size=8))
    found = [np.array(some, dtype=int).reshape(-1, 2) for some in (pairs[:3], [], pairs[3:])]
    merged = near_duplicates.merge(groups, found)
    part = {group: {group} for group in groups}  # the slow way
    for a, b in pairs:
        joined = part[groups[a]] | part[groups[b]]
        for group in joined:
            part[group] = joined
    for i, group in enumerate(groups):
        assert merged[i] == min(part[group], key=groups.index)


def test_near_duplicates_stay_on_one_side_and_can_be_left_apart(tmp_path):
    folder = write_folder(tmp_path / "faces", n=60)
    for i in range(60):
        near = encode(array(i), "JPEG", quality=60)
        (folder / ("smile", "other")[i % 2] / f"{i:03}_again.jpg").write_bytes(near)
    faces, skips = quiet("folder", folder, image_size=224)
    assert len(faces) == 120 and skips.empty and len(set(faces.groups)) == 60
    found = near_duplicates.report(faces)
    assert (
        found["pairs"] == 60 and found["across_splits"] == found["across_groups"] == found["two_labels"] == 0
    )
    apart, _ = quiet("folder", folder, image_size=224, near_duplicates=False)
    assert near_duplicates.report(apart)["across_splits"] > 10


def test_the_command_line_says_what_a_run_would_make_of_pictures(tmp_path, capsys):
    folder = write_folder(tmp_path / "faces", n=60, classes=("grin", "rest"))
    (folder / "rest" / "notes.txt").write_text("no picture")
    arguments = ["data", "check", "folder", str(folder), "--skips", str(tmp_path / "skips.csv")]
    assert main.main(arguments) == 2 and "positive: expected to be told" in capsys.readouterr().err
    assert main.main([*arguments, "--positive", "grin"]) == 0
    said = capsys.readouterr().out
    assert "60 faces, 30 of them grin; 1 left out" in said and "not a picture" in said
    assert "train: 42 faces" in said and "0 pairs are nearly the same" in said
    assert (tmp_path / "skips.csv").read_text().splitlines()[1].startswith("rest/notes.txt,")


# anything at all


@ANY
@given(extra=st.one_of(st.binary(max_size=300), st.text(max_size=200)), before=st.booleans())
def test_any_bytes_as_a_list_give_rows_and_skips_or_one_error(tmp_path, extra, before):
    if not (tmp_path / "pictures").exists():
        rows = write_pictures(tmp_path)
        write_list(tmp_path, rows, ("path", "label", "person"))
        shutil.copy(tmp_path / "list.csv", tmp_path / "whole")
    extra = extra.encode(errors="surrogatepass") if isinstance(extra, str) else extra
    (tmp_path / "list.csv").write_bytes(((tmp_path / "whole").read_bytes() if before else b"") + extra)
    there = sorted(tmp_path.rglob("*"))
    try:
        faces, skips = quiet("csv", tmp_path / "list.csv", image_size=16)
    except DataError as error:
        assert str(error).isprintable()
    else:
        assert len(faces) <= 40
        assert skips.id.map(str.isprintable).all() and skips.reason.map(str.isprintable).all()
    assert sorted(tmp_path.rglob("*")) == there


@ANY
@given(content=st.binary(max_size=200), name=st.text(min_size=1, max_size=20), seed=st.integers(0, 99),
       patch=st.tuples(st.floats(0, 1), st.binary(min_size=1, max_size=8)), whole=st.booleans(),
       kind=st.sampled_from(["JPEG", "PNG", "GIF", "TIFF", "WEBP", "BMP"]))  # fmt: skip
def test_any_file_in_a_folder_is_read_or_listed(tmp_path, content, name, seed, patch, whole, kind):
    folder = tmp_path / "faces"
    if not folder.exists():
        write_folder(folder)
    if not whole:  # a picture with a few bytes changed
        content = bytearray(encode(array(1000 + seed), kind))
        at = int(patch[0] * len(content))
        content[at : at + len(patch[1])] = patch[1]
    path = folder / "smile" / name
    try:
        path.write_bytes(content)
    except (OSError, ValueError):  # no name for a file here
        return
    try:
        faces, skips = quiet("folder", folder, image_size=16)
        seen = path.parent == folder / "smile" and not path.name.startswith(".")
        assert len(faces) + len(skips) == 40 + seen
        assert (
            skips.id.map(str.isprintable).all() and not skips.reason.str.contains("0x|\n", regex=True).any()
        )
    finally:
        path.unlink()


def test_the_order_of_files_does_not_matter(tmp_path):
    first = quiet("folder", write_folder(tmp_path / "a"))[0]
    files = sorted((tmp_path / "a").rglob("*.png"))
    random.Random(0).shuffle(files)
    for file in files:
        target = tmp_path / "b" / file.relative_to(tmp_path / "a")
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(file, target)
    assert quiet("folder", tmp_path / "b")[0].digest == first.digest


def test_a_picture_at_its_own_size_is_upright_and_grey():
    rng = np.random.default_rng(0)
    lying = Image.fromarray(rng.integers(0, 256, (50, 60, 3), np.uint8))
    exif = Image.Exif()
    exif[0x0112] = 6  # turn by 90 degrees to the right
    file = io.BytesIO()
    lying.save(file, "PNG", exif=exif)
    grey = decode_grey(file.getvalue())
    assert grey.dtype == np.uint8
    np.testing.assert_array_equal(grey, np.rot90(np.asarray(lying.convert("L")), -1))
    with pytest.raises(Unusable, match="expected at least 48 x 48"):
        file = io.BytesIO()
        lying.resize((47, 60)).save(file, "PNG")
        decode_grey(file.getvalue())
