"""The public photographs: fetched through pooch from a local server, and checked before they are kept."""

import hashlib
import io
import zipfile

import pytest
from bad_server import picture, serve
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from emolib.cli import main
from emolib.data.dataset import DataError
from emolib.data.fetch import photos
from emolib.data.fetch.photos import COMMIT, check, fetch
from emolib.data.sources import load

ROOT = f"facial_expressions-{COMMIT}"
NAMES = [f"Person_{chr(65 + i // 2)}_{i % 2:04}.jpg" for i in range(40)]
LEGEND = "user.id,image,emotion\n" + "".join(
    f"1,{name},{'happiness' if i % 2 else 'neutral'}\n" for i, name in enumerate(NAMES)
)


@pytest.fixture(autouse=True)
def known(monkeypatch, tmp_path):
    """photos.sha256 of the pictures that these tests make."""
    lines = (
        f"{hashlib.sha256(picture(i)).hexdigest()}  images/{name}\n" for i, name in enumerate(NAMES[:10])
    )
    folder = tmp_path / "package"
    folder.mkdir()
    (folder / "photos.sha256").write_text("".join(lines))
    monkeypatch.setattr(photos, "files", lambda _package: folder)


def members(**changes) -> dict:
    plain = {f"{ROOT}/images/{name}": picture(i) for i, name in enumerate(NAMES)}
    return {
        f"{ROOT}/": b"",
        f"{ROOT}/README.md": b"hi",
        f"{ROOT}/data/legend.csv": LEGEND,
        **plain,
        **changes,
    }


def zipped(contents: dict, comment=COMMIT) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.comment = comment.encode()
        for name, content in contents.items():
            archive.writestr(name, content)
    return file.getvalue()


@pytest.fixture
def server(monkeypatch):
    """A server whose /COMMIT.zip is `server.archive`."""
    with serve() as running:
        running.archive = zipped(members())
        handler = running.RequestHandlerClass
        monkeypatch.setattr(
            handler,
            COMMIT,
            lambda self: self.answer(self.server.archive, kind="application/zip"),
            raising=False,
        )
        yield running


def test_fetched_once_then_read_from_the_cache(tmp_path, server, monkeypatch):
    archive = fetch(tmp_path / "cache", base_url=server.url(""), progress=False)
    again = fetch(tmp_path / "cache", base_url=server.url(""), progress=False)
    assert archive == again and server.asked == {f"/{COMMIT}.zip": 1}
    assert check(archive) == (10, 10) and list(archive.parent.iterdir()) == [archive]
    monkeypatch.setattr("pooch.os_cache", lambda _name: tmp_path / "cache")
    faces, skips = load("photos", n_faces=0, image_size=32, seed=0, progress=False)
    assert len(faces) == 40 and skips.empty and server.asked.total() == 1


@pytest.mark.parametrize("wrong", ["other commit", "other pictures", "cut", "html"])
def test_what_is_not_the_archive_is_refused_and_not_kept(tmp_path, server, wrong):
    server.archive = {
        "other commit": zipped(members(), comment="0" * 40),
        "other pictures": zipped({name: picture(999) if "jpg" in name else content
                                  for name, content in members().items()}),
        "cut": server.archive[:-300],
        "html": b"<html>not here</html>",
    }[wrong]  # fmt: skip
    with pytest.raises(DataError, match="archive: expected") as error:
        fetch(tmp_path / "cache", base_url=server.url(""), progress=False)
    assert str(error.value).isprintable() and not list((tmp_path / "cache").iterdir())
    server.archive = zipped(members())
    assert check(fetch(tmp_path / "cache", base_url=server.url(""), progress=False)) == (10, 10)


def test_offline_it_says_what_to_do(tmp_path):
    with serve() as gone:
        nowhere = gone.url("")
    with pytest.raises(
        DataError, match=f"could not be fetched .*{COMMIT}.zip with a computer that is online"
    ):
        fetch(tmp_path / "cache", base_url=nowhere, progress=False)
    assert not list((tmp_path / "cache").rglob("*"))


def test_an_archive_fetched_by_hand_and_a_copy_are_taken(tmp_path, capsys):
    (tmp_path / "in.zip").write_bytes(zipped(members()))
    assert main.main(["data", "photos", "--data-dir", str(tmp_path / "in.zip")]) == 0
    assert "10 of 10 known photographs are there, unchanged" in capsys.readouterr().out
    faces, skips = load(
        "photos", data_dir=tmp_path / "in.zip", n_faces=0, image_size=32, seed=0, progress=False
    )
    assert len(faces) == 40 and skips.empty
    with zipfile.ZipFile(tmp_path / "in.zip") as archive:
        archive.extractall(tmp_path)
    (tmp_path / ROOT / "images" / NAMES[0]).write_bytes(picture(999))
    (tmp_path / ROOT / "images" / NAMES[1]).unlink()
    assert main.main(["data", "photos", "--data-dir", str(tmp_path / ROOT)]) == 0
    assert "8 of 10" in capsys.readouterr().out
    assert main.main(["data", "photos", "--data-dir", str(tmp_path / "nowhere")]) == 2


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(at=st.floats(0, 1), patch=st.binary(max_size=12), names=st.lists(st.text(max_size=30), max_size=4),
       noise=st.one_of(st.none(), st.binary(max_size=300)))  # fmt: skip
def test_any_bytes_as_an_archive_are_read_in_part_or_one_error(tmp_path, at, patch, names, noise):
    content = bytearray(zipped(members() | {f"{ROOT}/images/{name}": b"x" for name in names}))
    start = int(at * len(content))
    content[start : start + len(patch)] = patch
    (tmp_path / "any.zip").write_bytes(content if noise is None else noise)
    before = sorted(tmp_path.rglob("*"))
    try:
        faces, skips = load(
            "photos", data_dir=tmp_path / "any.zip", n_faces=0, image_size=32, seed=0, progress=False
        )
    except DataError as error:
        assert str(error).isprintable()
    else:
        assert len(faces) <= 40 and skips.detail.map(str.isprintable).all()
    assert sorted(tmp_path.rglob("*")) == before


def test_the_known_pictures_of_the_package_are_listed_as_sha256sum_does():
    from importlib.resources import files

    lines = files("emolib.data.fetch").joinpath("photos.sha256").read_text().splitlines()
    assert len(lines) == 100 == len({line.split("  ")[1] for line in lines})
    assert all(len(line.split("  ")[0]) == 64 and line.split("  ")[1].startswith("images/") for line in lines)
