"""A film of the friend in a room meeting a drawn person, with what it really answers: an empty room, somebody
who comes, smiles, stops and goes. It decides as the firmware does (`Mood`), asleep once a second.

The friend is drawn as on its page (live.html.j2). What the film shows is said in book/friend.md.
"""

import io

import numpy as np
from PIL import Image, ImageDraw

from emolib.data.rooms.boxes import PARTS, SIDE, TURN
from emolib.embedded import frames
from emolib.embedded.codegen.room import RoomSource
from emolib.embedded.mood import AWAKE_MS, Mood
from emolib.embedded.room import Friend, answers
from emolib.report.friend_page import samples

BROAD = (
    samples.STEPS
)  # of what `_shown` gives: 0 is the empty room, 1 a face at rest, this the broadest smile
SCRIPT = [0] * 8 + [1] * 10 + [*range(2, BROAD)] + [BROAD] * 8 + [*range(BROAD, 1, -2)] + [1] * 6 + [0] * 30
BLUE, YELLOW, CHEEK, INK, GREY, SMILE = "#0072b2", "#f0e442", "#e4a233", "#1b1b1b", "#808080", "#e69f00"


def made(friend: Friend, source: RoomSource) -> tuple[dict[str, bytes], dict]:
    """The files film.webp, a loop, and film.png, its moment of smiling back; and when, in seconds, somebody
    `comes` and `smiles`, the friend `wakes`, `begins` to smile and `stops`, how long it all takes (`seconds`)
    and how many drawn people were `asked`: the film has the first whom it sees rest and smile, and whose
    room it sees empty. Nothing of both where there is none.
    """
    for number in range(samples.ASKED):
        shown = np.concatenate([samples.empty(number, steps=1), samples.strip(number, room=True)])
        said = answers(friend, [frames.encode(picture) for picture in shown])
        rests, smiles = said.smile[1] < source.release, said.smile[BROAD] > source.threshold
        if list(said.seen[[0, 1, BROAD]]) == [0, 1, 2] and rests and smiles:
            break
    else:
        return {}, {}
    mood = Mood(source.face, source.face_release, source.threshold, source.release)
    pictures, states, wait, at = [], [], 0, 0
    for step in SCRIPT:
        if wait <= 0:
            at = step
            mood.meet(int(said.face[at]), int(said.smile[at]))
            wait = mood.pause
        wait -= AWAKE_MS
        states.append((mood.awake, mood.smiling))
        pictures.append(_picture(shown[step], said.boxes[at], said.seen[at], *states[-1]))
    begins = states.index((True, True))
    stops = begins + states[begins:].index((True, False))
    times = {"comes": SCRIPT.index(1), "wakes": states.index((True, False)), "smiles": SCRIPT.index(2)}
    times |= {"begins": begins, "stops": stops, "seconds": len(SCRIPT)}
    facts = {name: n * AWAKE_MS / 1000 for name, n in times.items()} | {"asked": number + 1}
    loop = {"save_all": True, "append_images": pictures[1:], "duration": AWAKE_MS, "loop": 0}
    files = {"film.webp": _bytes(pictures[0], "WEBP", quality=60, method=4, **loop)}
    return files | {"film.png": _bytes(pictures[begins + 2].quantize(64), "PNG", optimize=True)}, facts


def _bytes(picture: Image.Image, kind: str, **options: object) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, kind, **options)
    return buffer.getvalue()


def _picture(seen: np.ndarray, box: np.ndarray, who: int, awake: bool, smiling: bool) -> Image.Image:
    """What the camera shows, with the box found, beside the friend."""
    both = Image.new("RGB", (2 * len(seen), len(seen)), "white")
    both.paste(Image.fromarray(seen))
    if who:
        x, y, size, tilt = box / (PARTS, PARTS, PARTS, TURN / (2 * np.pi))
        turn = np.array([[np.cos(tilt), np.sin(tilt)], [-np.sin(tilt), np.cos(tilt)]])
        corners = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]]) * size / 2 @ turn + (x, y)
        points = [tuple(corner) for corner in corners * len(seen) / SIDE]
        ImageDraw.Draw(both).polygon(points, outline=SMILE if who == 2 else "#56b4e9", width=3)
    friend = Image.new("RGB", (640, 640), "white")
    draw = ImageDraw.Draw(friend)
    draw.rounded_rectangle((240, 30, 400, 110), 20, BLUE)
    draw.rounded_rectangle((100, 90, 540, 610), 90, BLUE)
    draw.rounded_rectangle((150, 140, 490, 560), 50, YELLOW)
    for x in (250, 390):
        draw.ellipse((x - 32, 290 - 34, x + 32, 290 + 34) if awake else (x - 32, 286, x + 32, 298), INK)
    if smiling:
        for x in (205, 435):
            draw.ellipse((x - 34, 334, x + 34, 402), CHEEK)
        draw.arc((220, 330, 420, 490), 20, 160, INK, 34)
    else:
        draw.line((230, 425, 410, 425), INK, 34)
    if not awake:
        for x, y, a in ((560, 40, 50), (520, 110, 36)):
            draw.line((x, y, x + a, y, x, y + 1.2 * a, x + a, y + 1.2 * a), GREY, 14, "curve")
    both.paste(friend.resize((len(seen), len(seen)), Image.Resampling.LANCZOS), (len(seen), 0))
    return both
