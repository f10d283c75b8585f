"""The page of a friend in a room, in a real browser: it has the bits of Python for any frame, and says who is
there while somebody enters, smiles and leaves.

The friend is a small one, trained on drawn faces in drawn rooms (drawn_room.py).
"""

import json
import shutil
from dataclasses import replace
from types import SimpleNamespace

import friend_site
import numpy as np
import pytest
import test_pages as pages
from browser import chromium, needs_chromium, served
from drawn_room import FOLDER
from made_up_runs import ROOM
from test_friend_alone import camera_frames, export, full, open_page  # noqa: F401 (a fixture)
from test_friend_page import CAMERA, SMILES, png, says, show

from emolib.data.rooms import boxes
from emolib.embedded import frames, room, wasm
from emolib.embedded.codegen.room import emit
from emolib.report.friend_page import assets, samples

NOBODY, SOMEBODY = "Nobody is there. I sleep, and look from time to time.", "I see somebody."
GONE = "I see nobody any more. Soon I will sleep."
N_FRAMES = 500
RATE = 5  # of the film: pictures a second, as many as the friend looks at

pytestmark = pytest.mark.filterwarnings("ignore")


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """The exported page, friend/; the friend; `.person`, a strip; `.empty`, a room; `.film`, see below."""
    folder = tmp_path_factory.mktemp("room")
    export(folder / "friend", FOLDER)
    person = samples.decode((folder / "friend/friend/face-1.webp").read_bytes())
    empty = samples.decode((folder / "friend/friend/face-5.webp").read_bytes())[0]
    scenes = [(empty, 2), (person[0], 3), (person[-1], 3), (empty, 6)]  # seconds
    pictures = [(picture, False) for picture, seconds in scenes for _ in range(RATE * seconds)]
    film = friend_site.clip(folder / "film.y4m", pictures, rate=RATE)
    return SimpleNamespace(folder=folder, friend=room.load(FOLDER), person=person, empty=empty, film=film)


@pytest.fixture(scope="module")
def browser(site):
    with (
        chromium(CAMERA, f"--use-file-for-fake-video-capture={site.film}") as found,
        served(site.folder) as at,
    ):
        yield SimpleNamespace(new_context=found.new_context, at=at)


ALL = """async () => {
    const {load} = await import('/friend/friend/look.js');
    const look = await load('/friend/friend/friend.wasm');
    const get = async name => new Uint8Array(await (await fetch(name)).arrayBuffer());
    const [data, shown, cut] = await Promise.all(['/data.bin', '/seen.bin', '/crops.bin'].map(get));
    const answers = [], again = [];
    let at = 0, seen = 0, crops = 0;
    const differ = (a, all, n) => a.some((value, i) => value !== all[n * a.length + i]);
    for (const [n, frame] of (await (await fetch('/frames.json')).json()).entries()) {
        look.room(frame.bytes).set(data.subarray(at, at += frame.bytes));
        const smile = look.score(frame), {who, score, x, y, size, tilt} = look.found(frame);
        answers.push([score, smile, who, Number(look.flat), x, y, size, tilt]);
        seen += differ(look.seen, shown, n);
        look.whole(frame);
        crops += differ(look.picture, cut, n);
        again.push(look.scorePicture());
    }
    return {answers, again, seen, crops};
}"""


@needs_chromium
def test_any_cameras_frame_has_the_answer_of_python(site, open_page):  # noqa: F811
    cameras = camera_frames(N_FRAMES)
    rooms = [np.tile(each, (2, 2)) for each in (*site.person, site.empty)]  # faces as small again
    cameras += [(frames.encode(picture, "rgb565be"), False) for picture in (*site.person, *rooms)]
    facts = [
        {"width": frame.width, "height": frame.height, "stride": frame.stride, "limited": limited,
         "format": frames.FORMATS.index(frame.format), "bytes": len(frame.data)}
        for frame, limited in cameras
    ]  # fmt: skip
    (site.folder / "frames.json").write_text(json.dumps(facts))
    (site.folder / "data.bin").write_bytes(b"".join(frame.data for frame, _ in cameras))
    seen = np.stack([frames.seen(frame, (boxes.SIDE, boxes.SIDE)) for frame, _ in cameras])
    flat = np.ptp(seen, axis=(1, 2, 3)) < frames.CONTRAST
    seen = np.stack([full(each) if film else each for each, (_, film) in zip(seen, cameras, strict=True)])
    said = room.answers(site.friend, seen)
    seen.tofile(site.folder / "seen.bin")
    boxes.crop(seen[..., 0], said.boxes).tofile(site.folder / "crops.bin")
    found = open_page().evaluate(ALL)
    x, y, size, tilt = room.places(said.boxes, [frame for frame, _ in cameras]).T
    wide, high = np.array([(frame.width, frame.height) for frame, _ in cameras]).T
    side = np.minimum(wide, high)
    x, y = x - (wide - side) / 2, y - (high - side) / 2
    shown = np.stack([x, y, size]) * boxes.SIDE / side
    expected = np.stack([said.face, said.smile, said.seen * ~flat, flat, *shown, tilt], axis=1)
    np.testing.assert_allclose(found["answers"], expected, atol=1e-9)
    assert found["seen"] == found["crops"] == 0 and found["again"] == said.smile.tolist()
    assert set(said.seen) == {0, 1, 2} and len(np.unique(said.boxes, axis=0)) > 30 and flat.any()


LISTEN = """() => {
    const part = name => document.getElementById('friend-' + name);
    window.heard = [];
    new MutationObserver(() => {
        const box = getComputedStyle(part('box')).visibility === 'visible' ? part('who').textContent : null;
        const {smiling, asleep} = part('face').dataset;
        heard.push([part('says').textContent, box, smiling === 'true', asleep === 'true']);
    }).observe(part('says'), {childList: true});
}"""
STORY = [
    [NOBODY, None, False, True],
    [SOMEBODY, "somebody", False, False],
    [SMILES, "a smile", True, False],
    [GONE, None, False, False],
    [NOBODY, None, False, True],
]


@needs_chromium
def test_somebody_enters_smiles_and_leaves(site, open_page):  # noqa: F811
    tab = open_page(permissions=["camera"])
    assert tab.get_attribute("#friend-says", "role") == "status"  # read out when a reader pauses
    tab.evaluate(LISTEN)
    tab.click("#friend-camera")
    tab.wait_for_function("n => heard.filter(each => each[3]).length >= n && heard.length > 5", arg=2)
    says(tab, NOBODY)
    heard = tab.evaluate("heard")
    last = len(heard) - 1 - heard[::-1].index(STORY[-1])
    assert heard[last - 4 : last + 1] == STORY, heard


@needs_chromium
def test_each_drawn_person_and_nobody_by_keyboard(site, open_page):  # noqa: F811
    tab = open_page()
    people = json.loads((site.folder / "friend/friend/faces.json").read_text())["people"]
    assert people == samples.PEOPLE
    slider = tab.locator("#friend-smile")
    for person in range(1, people + 1):
        tab.get_by_label(f"{person}", exact=True).focus()
        tab.keyboard.press("Space")
        slider.focus()
        tab.keyboard.press("Home")
        says(tab, SOMEBODY)
        tab.keyboard.press("End")
        says(tab, SMILES)
        picture = samples.decode((site.folder / f"friend/friend/face-{person}.webp").read_bytes())[-1]
        expected = room.answers(site.friend, [frames.encode(picture)])
        for name, score in (("presence", expected.face[0]), ("meter", expected.smile[0])):
            shown = int(tab.get_attribute(f"#friend-{name}", "aria-valuenow"))
            assert abs(shown - score) <= 8  # two builds of the WebP library may differ
        x, y, size, _ = expected.boxes[0] / boxes.PARTS
        drawn = tab.get_attribute("#friend-box g", "transform").replace(")", "").replace("(", " ").split()
        shown = [float(word) for word in drawn if word[-1].isdigit()]
        turned = expected.boxes[0, 3] * 360 / boxes.TURN
        assert np.allclose(shown, [x, y, turned, size], atol=1.5)
    tab.get_by_label("nobody", exact=True).check()
    says(tab, NOBODY)
    assert tab.inner_text("#friend-who") == "nobody" and tab.inner_text("#friend-score") == ""
    assert slider.is_disabled() and tab.get_attribute("#friend-face", "data-asleep") == "true"
    assert "a face from" in tab.get_attribute("#friend-presence", "aria-valuetext")


@needs_chromium
def test_a_file_with_somebody_and_one_of_one_grey(site, open_page):  # noqa: F811
    tab = open_page()
    tab.check("#friend-map")
    show(tab, png(site.person[-1]))
    says(tab, SMILES)
    tab.wait_for_function("() => document.getElementById('friend-where').textContent.includes('points')")
    show(tab, png(np.full((300, 200), 90, np.uint8)))
    says(tab, "I see one even colour: there is no face in this picture.")
    assert tab.inner_text("#friend-who") == tab.inner_text("#friend-where") == ""
    assert tab.get_attribute("#friend-face", "data-asleep") == "true"


@needs_chromium
@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("size", [pages.DESK, pages.PHONE, pages.SMALL], ids=["desk", "phone", "small"])
def test_screen_reader_and_width(site, open_page, size, theme):  # noqa: F811
    tab = open_page(viewport=size, color_scheme=theme, bypass_csp=True)  # for axe-core, from outside
    show(tab, png(site.person[-1]))
    says(tab, SMILES)
    tab.check("#friend-map")
    assert tab.evaluate("document.documentElement.scrollWidth") <= size["width"]
    tab.evaluate(pages.AXE.read_text(encoding="utf-8"))
    assert tab.evaluate(pages.VIOLATIONS, None) == []
    assert not tab.locator("#friend-guide").count()  # no oval


@pytest.mark.slow
def test_the_books_page_is_of_the_published_friend_in_a_room(site, tmp_path):
    made = emit(site.friend)
    published = shutil.copytree(FOLDER, tmp_path / "room")
    for name, text in made.files.items():
        (published / name).write_text(text)
    (published / "report.json").write_text(json.dumps(ROOM))
    html = friend_site.build(tmp_path / "site", published)
    assert (html / "_static/friend/friend.wasm").read_bytes() == wasm.build(made)
    page = (html / "friend.html").read_text()
    assert "the published friend in a room" in page and 'id="friend-box"' in page and "oval" not in page


def test_the_page_names_both_files_and_other_classes(site, tmp_path, monkeypatch):
    monkeypatch.setattr(samples, "ASKED", 1)  # drawing them takes seconds
    other = replace(site.friend, classes=("nobody", "somebody", "glasses"))
    other.save(tmp_path / "glasses")
    export(tmp_path / "site", tmp_path / "glasses", "--title", "Who wears glasses?")
    html = (tmp_path / "site/index.html").read_text()
    assert "detector.tflite" in html and "classifier.tflite" in html and "oval" not in html
    assert "“glasses”" in html and "smiles back" not in html and "It needs" not in html


def test_a_friend_to_whom_every_room_is_somebody_has_people_alone(site, monkeypatch):
    monkeypatch.setattr(samples, "ASKED", 2)
    monkeypatch.setattr(samples, "empty", lambda number, steps: samples.strip(number, room=True, steps=steps))
    made = assets.made(site.friend, emit(site.friend))
    known = json.loads(made["faces.json"])
    assert known == {"people": known["able"], "nobody": False, "able": known["able"], "asked": 2}
    assert known["able"] and set(made) == {
        "friend.wasm",
        "faces.json",
        *(f"face-{n}.webp" for n in range(1, known["able"] + 1)),
    }
