"""The features of a face: brows, eyes, nose, mouth, the folds of the skin, the light on it, the landmarks.

An expression is AU12 (lip corner puller: corners out and up, thinner lips, deeper nasolabial fold, perhaps
teeth) and AU6 (cheek raiser: cheek up, lower lid up, narrower eye, crow's feet) as in P. Ekman, W. Friesen
and J. Hager, *Facial Action Coding System*, 2002; both are intensities from 0 to 1 and move different parts
of the face.

Left out: face units and how a line gets onto the picture (see `canvas`); hair, beard, glasses and what else
covers or surrounds the features, and the order in which all is drawn (see `scenery`).
"""

import cv2
import numpy as np

from emolib.data.drawn.canvas import Canvas, Points, View, between, bezier, ring
from emolib.data.drawn.people import Face, Person

SIDES = (-1, 1)  # the image's left and right


def mouth(person: Person, face: Face) -> dict[str, np.ndarray]:
    """Edges of the lips in face units: upper, inner_upper, inner_lower, lower, each (25, 2) from the left."""
    t = np.linspace(-1, 1, 25)
    smirk = 0.10 * abs(face.smirk) * ((t * face.smirk) > 0)
    lift = person.mouth_curve + 0.23 * face.au12 - 0.10 * face.frown * (1 - face.au12) + smirk
    half = person.mouth_w * (1 + 0.35 * face.au12 - 0.12 * face.mouth_open * (1 - face.au12))
    gap = 0.32 * face.mouth_open + 0.20 * face.au12 * face.grin
    x = half * t + 0.03 * face.smirk
    line = person.mouth_y + 0.03 * face.au12 - lift * np.abs(t) ** 1.8
    lens, thin = np.clip(1 - t * t, 0, 1), 1 - 0.30 * face.au12
    bow = 1 - 0.25 * np.exp(-((t / 0.10) ** 2)) + 0.15 * np.exp(-(((np.abs(t) - 0.22) / 0.12) ** 2))
    inner_upper, inner_lower = line - 0.22 * gap * lens, line + 0.78 * gap * lens**0.8
    upper = inner_upper - person.upper_lip * thin * lens**0.8 * bow
    lower = inner_lower + person.lower_lip * thin * lens**0.7
    edges = {"upper": upper, "inner_upper": inner_upper, "inner_lower": inner_lower, "lower": lower}
    return {name: np.stack([x, y], axis=1) for name, y in edges.items()}


def draw_mouth(canvas: Canvas) -> None:
    """Lips, and between parted ones teeth or the tongue."""
    view, person, face = canvas.subject
    upper, top, bottom, lower = (view(points) for points in mouth(person, face).values())
    skin = person.skin
    canvas.paint(between(lower, bottom), skin * (person.lip_tone + 0.07))
    canvas.paint(between(top, bottom), 0.22 * skin)
    height = bottom[12, 1] - top[12, 1]
    if face.teeth and height > 0.05 * view.unit:
        deep = min(0.75, 0.11 * view.unit / height)
        edge = top * (1 - deep) + bottom * deep
        canvas.paint(between(top[2:-2], edge[2:-2]), min(250, 95 + 0.75 * skin))
    elif height > 0.14 * view.unit:  # the tongue
        edge = top * 0.35 + bottom * 0.65
        canvas.paint(between(edge[6:-6], bottom[6:-6]), 0.5 * skin)
    canvas.paint(between(upper, top), skin * person.lip_tone)
    canvas.stroke(top, 0.38 * skin, 0.030 * view.unit)
    if height > 0.02 * view.unit:
        canvas.stroke(bottom, 0.45 * skin, 0.018 * view.unit)
    canvas.stroke(lower[7:-7] + [0, 0.03 * view.unit], 0.86 * skin, 0.03 * view.unit)


def draw_eye(canvas: Canvas, s: int) -> None:
    """One eye; s is one of SIDES."""
    view, person, face = canvas.subject
    t = np.linspace(-1, 1, 15)
    lens = np.clip(1 - t * t, 0, 1)
    x = s * person.eye_x + person.eye_w * t
    base = person.eye_y - person.eye_tilt * t * s
    shut = 1 - 0.92 * face.blink
    high = person.eye_open * (1 - 0.32 * face.au6) * (1 - 0.40 * face.squint)
    high = high * (1 + 0.25 * max(0, face.brow_raise)) * shut
    low = 0.60 * person.eye_open * (1 - 1.25 * face.au6) * (1 - 0.55 * face.squint)
    upper = np.stack([x, base - high * lens**0.7], axis=1)
    lower = np.stack([x, np.maximum(base + low * lens**0.8, upper[:, 1])], axis=1)
    opening = between(view(upper), view(lower))
    if face.blink < 0.5:
        ix = s * person.eye_x + 0.45 * person.eye_w * face.gaze
        iy = person.eye_y - 0.12 * person.eye_open
        radius = 0.62 * min(person.eye_open * 1.55, person.eye_w)
        patch = canvas.window(opening)
        eye, mask = patch.layer(min(245, 90 + 0.65 * person.skin)), patch.layer()
        eye.fill(ring(ix, iy, radius, radius), person.iris)
        eye.fill(ring(ix, iy, 0.45 * radius, 0.45 * radius, 12), 12)
        eye.fill(ring(ix - 0.35 * radius, iy - 0.4 * radius, 0.022, 0.022, 8), 250)
        eye.line(upper, 0.3 * person.skin, 0.05)
        mask.paint(opening, 255)
        cv2.copyTo(eye.pixels, mask.pixels, patch.pixels)
    canvas.line(upper, 0.20 * person.skin, 0.022 + 0.022 * person.lashes)
    canvas.line(lower, 0.60 * person.skin, 0.014)
    canvas.line(upper[2:-1] - [0, 0.055 * shut + 0.02], 0.72 * person.skin, 0.016)  # the lid's fold


def draw_brow(canvas: Canvas, s: int) -> None:
    """One brow; s as in `draw_eye`."""
    _, person, face = canvas.subject
    raised, knit = person.brow_y - 0.08 * face.brow_raise, 0.09 * face.frown
    inner, top = (s * (person.eye_x - 0.24 - 0.3 * knit), raised + knit), raised - person.brow_arch
    curve = bezier(inner, (s * person.eye_x, top), (s * (person.eye_x + 0.28), raised + 0.04))
    width = person.brow_thick * np.linspace(1, 0.35, len(curve))
    half = np.stack([0 * width, width], 1) / 2
    tone = min(0.75 * person.skin, person.hair_tone * person.brow_shade)
    canvas.fill(between(curve - half, curve + half), tone)


def draw_nose(canvas: Canvas) -> None:
    """Wings, nostrils and the tip's lower edge."""
    _, person, _ = canvas.subject
    w, y, skin = person.nose_w, person.nose_y, person.skin
    for s in SIDES:
        wing = bezier((s * w, y - 0.10), (s * (w + 0.05), y - 0.01), (s * (w - 0.02), y + 0.04))
        canvas.line(wing, 0.66 * skin, 0.024)
        canvas.fill(ring(s * 0.55 * w, y + 0.035, 0.30 * w, 0.028, 12), 0.42 * skin)
    tip = bezier((-0.4 * w, y + 0.05), (0, y + 0.085), (0.4 * w, y + 0.05))
    canvas.line(tip, 0.62 * skin, 0.022, lift=0.05)


def creases(view: View) -> np.ndarray:
    """Folds of the skin as a darkening in [0, 1], (size, size) float32."""
    person, face, size = view.person, view.face, view.size
    canvas = Canvas(np.zeros((size, size), np.uint8), view, scale=1)

    def fold(strength: float, width: float, points: Points) -> None:
        canvas.line(points, 255 * 0.5 * strength, width)

    corners = mouth(person, face)["inner_upper"][[0, -1]]
    for s, (cx, cy) in zip(SIDES, corners, strict=True):
        pulled = face.au12 + 0.5 * abs(face.smirk) * (face.smirk * s > 0)
        start = s * (person.nose_w + 0.05), person.nose_y - 0.06
        middle = s * (abs(cx) * 0.75 + 0.20 + 0.10 * pulled), person.nose_y - 0.06 + 0.08
        nasolabial = bezier(start, middle, (cx + s * (0.07 + 0.06 * pulled), cy + 0.10))
        fold(min(1, 0.18 + 0.45 * person.age + 0.60 * pulled), 0.040, nasolabial)
        corner = bezier((cx, cy - 0.03), (cx + s * 0.03, cy), (cx, cy + 0.05))
        fold(0.35 + 0.5 * pulled, 0.035, corner)
        ex, ey, ew = s * person.eye_x, person.eye_y, person.eye_w
        bag = ey + 0.20 - 0.05 * face.au6
        pouch = bezier((ex - s * ew * 0.9, bag - 0.06), (ex, bag + 0.05), (ex + s * ew * 1.1, bag - 0.07))
        fold(min(1, 0.12 + 0.40 * person.age + 0.60 * face.au6), 0.030, pouch)
        for slope in (-0.10, 0.0, 0.10):
            strength = min(1, 0.30 * person.age + 0.75 * face.au6) * (1 if slope else 0.8)
            ends = (ex + s * (ew + 0.07), ey + 0.4 * slope), (ex + s * (ew + 0.20), ey - 0.01 + 1.3 * slope)
            fold(strength, 0.022, ends)  # crow's feet
        fold(0.8 * face.frown, 0.025, [(s * 0.06, person.brow_y + 0.06), (s * 0.05, person.brow_y - 0.09)])
    if face.brow_raise > 0.3 or person.age > 0.6:
        strength = 0.25 * person.age + 0.3 * max(0, face.brow_raise)
        for y in (-0.62, -0.74):
            fold(strength, 0.022, bezier((-0.4, y), (0, y - 0.05), (0.4, y)))
    return cv2.GaussianBlur(canvas.pixels, (0, 0), max(0.6, 0.006 * size)).astype(np.float32) / 255


def relief(view: View) -> np.ndarray:
    """Light on the face, a factor near 1, float32 (size, size): a lit ellipsoid, cheeks, sockets, nose."""
    person, face = view.person, view.face
    w, nose, au6 = person.nose_w, person.nose_y, face.au6
    cheek = person.cheek_y - 0.13 * au6
    blobs = np.array([
        (0, nose + 0.10, 0.14, 0.05, -0.14), (0, person.mouth_y + 0.26, 0.16, 0.05, -0.10),
        (0, nose - 0.25, 0.05, 0.22, 0.10), (0, person.height - 0.12, 0.18, 0.10, 0.06),
        (0, -0.65, 0.45, 0.25, 0.06),
        *(blob for s in SIDES for blob in (
            (s * 0.55, cheek, 0.17, 0.13, 0.05 + 0.06 * person.cheek + 0.16 * au6),
            (s * 0.60, cheek + 0.30, 0.20, 0.14, -0.04 - 0.10 * au6),
            (s * person.eye_x, person.eye_y - 0.10, 0.20, 0.10, -0.13),
            (s * (w + 0.03), nose - 0.03, 0.05, 0.07, -0.12))),
    ])  # fmt: skip  # x, y, their spreads, amount
    grid = np.arange(view.size, dtype=np.float32)
    distance = (grid - view(blobs[:, :2]).T[:, :, None]) / (view.unit * blobs[:, 2:4].T[:, :, None])
    along_x, along_y = np.exp(-0.5 * distance**2)
    total = ((blobs[:, 4:] * along_y).T @ along_x).astype(np.float32)  # a sum of outer products
    ((cx, cy),) = view([(0, 0.1)])
    nx = ((grid - np.float32(cx)) / np.float32(1.12 * view.unit))[None, :]
    ny = ((grid - np.float32(cy)) / np.float32(1.55 * view.unit))[:, None]
    nz = (1 - nx * nx) - ny * ny
    nz = np.sqrt(np.maximum(nz, 0.02, out=nz), out=nz)
    lx, ly = (np.float32(face.light * f(face.light_angle)) for f in (np.cos, np.sin))
    return (0.40 * nz + ((0.62 + lx * nx) + ly * ny)) * (1 + total)


def landmarks(view: View) -> dict[str, np.ndarray]:
    """Pixel (x, y) of every landmark of `dataset.LANDMARKS`, hidden ones too."""
    person, face = view.person, view.face
    lips = mouth(person, face)
    cheek = person.cheek_y - 0.13 * face.au6
    brow = person.brow_y - 0.08 * face.brow_raise - 0.5 * person.brow_arch
    on_face = {
        "left_eye": (-person.eye_x, person.eye_y), "right_eye": (person.eye_x, person.eye_y),
        "left_brow": (-person.eye_x, brow), "right_brow": (person.eye_x, brow), "nose": (0, person.nose_y),
        "mouth_left": lips["inner_upper"][0], "mouth_right": lips["inner_upper"][-1],
        "mouth_top": lips["upper"][12], "mouth_bottom": lips["lower"][12],
        "left_cheek": (-0.55, cheek), "right_cheek": (0.55, cheek), "forehead": (0, -0.65),
    }  # fmt: skip
    points = dict(zip(on_face, view(list(on_face.values())), strict=True))
    return points | {"chin": view.edge[12], "face_left": view.edge[24], "face_right": view.edge[0]}
