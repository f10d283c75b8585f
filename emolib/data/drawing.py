"""Draw one face: a person, an expression and a scene in, a greyscale picture and exact landmarks out.

A face is drawn in *face units*: x to the right, y down, the origin on the nose bridge's axis at mid-
height, the cheeks at x = +-1, the chin near y = 1.3. `View` turns these points on a head-shaped ellipsoid
(yaw, pitch, roll), so features foreshorten as they should and a landmark is known to a fraction of a
pixel. Everything is drawn with OpenCV at twice the size and averaged down. AU12 (lip corner puller:
corners out and up, thinner lips, deeper nasolabial fold, perhaps teeth) and AU6 (cheek raiser: cheek up,
lower lid up, narrower eye, crow's feet) as in P. Ekman, W. Friesen and J. Hager, *Facial Action Coding
System*, 2002; both are intensities from 0 to 1 and move different parts of the face.

Left out: who is drawn and which expressions occur (see `synthetic`), colour, and profile views.
"""

from functools import cache

import cv2
import numpy as np

SUPERSAMPLE = 2
_SHIFT = 6  # fractional bits of OpenCV's coordinates


@cache
def _bernstein(degree: int, samples: int) -> np.ndarray:
    t = np.linspace(0, 1, samples)[:, None]
    binomial = np.cumprod([1.0] + [(degree - i) / (i + 1) for i in range(degree)])
    k = np.arange(degree + 1)
    return binomial * t**k * (1 - t) ** (degree - k)


def bezier(*control: tuple[float, float], samples: int = 12) -> np.ndarray:
    """Points (samples, 2) of the Bezier curve with these control points."""
    return _bernstein(len(control) - 1, samples) @ np.array(control, dtype=float)


@cache
def _circle(samples: int) -> np.ndarray:
    t = np.linspace(0, 2 * np.pi, samples, endpoint=False)
    return np.stack([np.cos(t), np.sin(t)], axis=1)


def ring(x: float, y: float, rx: float, ry: float, samples: int = 24) -> np.ndarray:
    """Points (samples, 2) of the ellipse around (x, y) with these half-axes."""
    return _circle(samples) * (rx, ry) + (x, y)


def outline(person, face) -> np.ndarray:
    """The head's edge (48, 2) in face units, from the image's right ear over the chin and the skull."""
    c, s = _circle(48).T
    jaw = np.where(s > 0, person.jaw, 0.9)
    drop = 1 + 0.10 * face.mouth_open * np.clip(s, 0, 1) ** 2
    x = person.width * np.sign(c) * np.abs(c) ** jaw
    return np.stack([x, np.where(s > 0, person.height * drop, 1.32) * s], axis=1)


class View:
    """From face units to pixels (centres at whole numbers) for one person, expression and picture size."""

    def __init__(self, person, face, size: int):
        self.size, self.unit = size, face.scale * size
        self._turn = np.cos(face.yaw), np.sin(face.yaw), np.cos(face.pitch), np.sin(face.pitch)
        self._roll = np.cos(face.roll) * self.unit, np.sin(face.roll) * self.unit
        self.centre = np.array([face.x, face.y]) * size
        edge = outline(person, face)
        self.edge_depth = 0.45 * np.clip(edge[:, 1] / person.height, 0, 1) ** 4  # the chin stands forward
        px = self(edge, depth=self.edge_depth)
        low, high = 0.03 * size - px.min(0), 0.97 * size - px.max(0)
        self.centre = self.centre + np.clip(0, np.minimum(low, high), np.maximum(low, high))
        self.edge = self(edge, depth=self.edge_depth)

    def __call__(self, points, *, lift: float = 0.0, depth=None) -> np.ndarray:
        """Pixels (k, 2) of points (k, 2) in face units, `lift` above the face's surface or at a `depth`."""
        points = np.asarray(points, dtype=float)
        x, y = points[:, 0], points[:, 1]
        if depth is None:
            square = 1 - (x / 1.15) ** 2 - (y / 1.6) ** 2
            depth = 0.9 * np.sqrt(np.maximum(square, 0, out=square)) + lift
        cy, sy, cp, sp = self._turn
        x, y = x * cy + depth * sy, y * cp - depth * sp
        c, s = self._roll
        out = np.empty(points.shape)
        out[:, 0] = c * x - s * y + self.centre[0]
        out[:, 1] = s * x + c * y + self.centre[1]
        return out


class Canvas:
    """A grey surface `scale` times as fine as the picture; coordinates and widths in the picture's pixels."""

    def __init__(self, pixels: np.ndarray, *, scale: int = SUPERSAMPLE, origin=(0, 0)):
        self.pixels, self.scale, self.origin = pixels, scale, np.array(origin)

    def _fixed(self, points):
        shift = (0.5 - self.origin) * self.scale - 0.5
        return [np.rint((points * self.scale + shift) * (1 << _SHIFT)).astype(np.int32)]

    def fill(self, points, tone):
        """Fill the polygon (k, 2) with a grey value from 0 to 255."""
        cv2.fillPoly(self.pixels, self._fixed(points), _tone(tone), cv2.LINE_AA, _SHIFT)

    def line(self, points, tone, width, *, closed=False):
        """Draw the open or closed line through points (k, 2), with round ends."""
        width = max(1, round(width * self.scale))
        cv2.polylines(self.pixels, self._fixed(points), closed, _tone(tone), width, cv2.LINE_AA, _SHIFT)

    def window(self, points, margin=3):
        """The part of this canvas around points (k, 2): writing to its pixels writes here."""
        x0, y0 = np.maximum(np.floor(points.min(0)).astype(int) - margin, 0)
        x1, y1 = np.maximum(np.ceil(points.max(0)).astype(int) + margin, 1)
        n = self.scale
        return Canvas(self.pixels[y0 * n : y1 * n, x0 * n : x1 * n], scale=n, origin=(x0, y0))


def _tone(value) -> int:
    return int(min(255, max(0, value)))


def mouth(person, face) -> dict[str, np.ndarray]:
    """Edges of the lips in face units: upper, inner_upper, inner_lower, lower, each (25, 2) from the left."""
    t = np.linspace(-1, 1, 25)
    side = np.abs(t) ** 1.8
    smirk = 0.10 * abs(face.smirk) * ((t * face.smirk) > 0)
    lift = person.mouth_curve + 0.23 * face.au12 - 0.10 * face.frown * (1 - face.au12) + smirk
    half = person.mouth_w * (1 + 0.35 * face.au12 - 0.12 * face.mouth_open * (1 - face.au12))
    gap = 0.32 * face.mouth_open + 0.20 * face.au12 * face.grin
    x = half * t + 0.03 * face.smirk
    line = person.mouth_y + 0.03 * face.au12 - lift * side
    lens = np.clip(1 - t * t, 0, 1)
    thin = 1 - 0.30 * face.au12
    bow = 1 - 0.25 * np.exp(-((t / 0.10) ** 2)) + 0.15 * np.exp(-(((np.abs(t) - 0.22) / 0.12) ** 2))
    inner_upper, inner_lower = line - 0.22 * gap * lens, line + 0.78 * gap * lens**0.8
    upper = inner_upper - person.upper_lip * thin * lens**0.8 * bow
    lower = inner_lower + person.lower_lip * thin * lens**0.7
    return {
        name: np.stack([x, y], axis=1)
        for name, y in {
            "upper": upper,
            "inner_upper": inner_upper,
            "inner_lower": inner_lower,
            "lower": lower,
        }.items()
    }


def _draw_mouth(canvas, view, person, face):
    curves = {name: view(points) for name, points in mouth(person, face).items()}
    inside = np.concatenate([curves["inner_upper"], curves["inner_lower"][::-1]])
    skin, dark = person.skin, 0.22 * person.skin
    canvas.fill(
        np.concatenate([curves["lower"], curves["inner_lower"][::-1]]), skin * (person.lip_tone + 0.07)
    )
    canvas.fill(inside, dark)
    height = curves["inner_lower"][12, 1] - curves["inner_upper"][12, 1]
    if face.teeth and height > 0.05 * view.unit:
        deep = min(0.75, 0.11 * view.unit / height)
        edge = curves["inner_upper"] * (1 - deep) + curves["inner_lower"] * deep
        canvas.fill(
            np.concatenate([curves["inner_upper"][2:-2], edge[2:-2][::-1]]), min(250, 95 + 0.75 * skin)
        )
    elif height > 0.14 * view.unit:  # the tongue
        edge = curves["inner_upper"] * 0.35 + curves["inner_lower"] * 0.65
        canvas.fill(np.concatenate([edge[6:-6], curves["inner_lower"][6:-6][::-1]]), 0.5 * skin)
    canvas.fill(np.concatenate([curves["upper"], curves["inner_upper"][::-1]]), skin * person.lip_tone)
    canvas.line(curves["inner_upper"], 0.38 * skin, 0.030 * view.unit)
    if height > 0.02 * view.unit:
        canvas.line(curves["inner_lower"], 0.45 * skin, 0.018 * view.unit)
    canvas.line(curves["lower"][7:-7] + [0, 0.03 * view.unit], 0.86 * skin, 0.03 * view.unit)


def _draw_eye(canvas, view, person, face, s):
    """One eye; s is -1 on the image's left, +1 on its right."""
    t = np.linspace(-1, 1, 15)
    lens = np.clip(1 - t * t, 0, 1)
    x = s * person.eye_x + person.eye_w * t
    base = person.eye_y - person.eye_tilt * t * s
    shut = 1 - 0.92 * face.blink
    high = (
        person.eye_open
        * (1 - 0.32 * face.au6)
        * (1 - 0.40 * face.squint)
        * (1 + 0.25 * max(0, face.brow_raise))
        * shut
    )
    low = 0.60 * person.eye_open * (1 - 1.25 * face.au6) * (1 - 0.55 * face.squint)
    upper = np.stack([x, base - high * lens**0.7], axis=1)
    lower = np.stack([x, np.maximum(base + low * lens**0.8, upper[:, 1])], axis=1)
    up, lo = view(upper), view(lower)
    opening = np.concatenate([up, lo[::-1]])
    if face.blink < 0.5:
        ix = s * person.eye_x + 0.45 * person.eye_w * face.gaze
        radius = 0.62 * min(person.eye_open * 1.55, person.eye_w)
        iy = person.eye_y - 0.12 * person.eye_open
        patch = canvas.window(opening)
        eye = Canvas(
            np.full_like(patch.pixels, _tone(min(245, 90 + 0.65 * person.skin))), origin=patch.origin
        )
        eye.fill(view(ring(ix, iy, radius, radius)), person.iris)
        eye.fill(view(ring(ix, iy, 0.45 * radius, 0.45 * radius, 12)), 12)
        eye.fill(view(ring(ix - 0.35 * radius, iy - 0.4 * radius, 0.022, 0.022, 8)), 250)
        eye.line(up, 0.3 * person.skin, 0.05 * view.unit)
        mask = Canvas(np.zeros_like(patch.pixels), origin=patch.origin)
        mask.fill(opening, 255)
        cv2.copyTo(eye.pixels, mask.pixels, patch.pixels)
    canvas.line(up, 0.20 * person.skin, (0.022 + 0.022 * person.lashes) * view.unit)
    canvas.line(lo, 0.60 * person.skin, 0.014 * view.unit)
    canvas.line(
        view(upper[2:-1] - [0, 0.055 * shut + 0.02]), 0.72 * person.skin, 0.016 * view.unit
    )  # the lid's fold


def _draw_brow(canvas, view, person, face, s):
    raised = person.brow_y - 0.08 * face.brow_raise
    inner, outer = person.eye_x - 0.24, person.eye_x + 0.28
    knit = 0.09 * face.frown
    curve = bezier(
        (s * (inner - 0.3 * knit), raised + knit),
        (s * person.eye_x, raised - person.brow_arch),
        (s * outer, raised + 0.04),
    )
    width = person.brow_thick * np.linspace(1, 0.35, len(curve))
    band = np.concatenate(
        [curve - np.stack([0 * width, width], 1) / 2, (curve + np.stack([0 * width, width], 1) / 2)[::-1]]
    )
    canvas.fill(view(band), person.brow_tone)


def _creases(view, person, face, size):
    """Folds of the skin as a darkening in [0, 1], (size, size) float32."""
    canvas = Canvas(np.zeros((size, size), np.uint8), scale=1)
    ink, unit = 255 * 0.5, view.unit

    def fold(points, strength, width):
        canvas.line(view(points), ink * strength, width * unit)

    left_right = mouth(person, face)["inner_upper"][[0, -1]]
    for s, (cx, cy) in zip((-1, 1), left_right, strict=True):
        ny = person.nose_y - 0.06
        pulled = face.au12 + 0.5 * abs(face.smirk) * (face.smirk * s > 0)
        end = (cx + s * (0.07 + 0.06 * pulled), cy + 0.10)
        fold(
            bezier(
                (s * (person.nose_w + 0.05), ny),
                (s * (abs(cx) * 0.75 + 0.20 + 0.10 * pulled), ny + 0.08),
                end,
            ),
            min(1, 0.18 + 0.45 * person.age + 0.60 * pulled),
            0.040,
        )  # nasolabial fold
        fold(
            bezier((cx, cy - 0.03), (cx + s * 0.03, cy), (cx, cy + 0.05)), 0.35 + 0.5 * pulled, 0.035
        )  # lip corner
        ex, ey, ew = s * person.eye_x, person.eye_y, person.eye_w
        bag = ey + 0.20 - 0.05 * face.au6
        fold(
            bezier((ex - s * ew * 0.9, bag - 0.06), (ex, bag + 0.05), (ex + s * ew * 1.1, bag - 0.07)),
            min(1, 0.12 + 0.40 * person.age + 0.60 * face.au6),
            0.030,
        )  # pouch under the eye
        for slope in (-0.10, 0.0, 0.10):  # crow's feet
            strength = min(1, 0.30 * person.age + 0.75 * face.au6) * (1 if slope else 0.8)
            fold(
                [(ex + s * (ew + 0.07), ey + 0.4 * slope), (ex + s * (ew + 0.20), ey - 0.01 + 1.3 * slope)],
                strength,
                0.022,
            )
        fold([(s * 0.06, person.brow_y + 0.06), (s * 0.05, person.brow_y - 0.09)], 0.8 * face.frown, 0.025)
    if face.brow_raise > 0.3 or person.age > 0.6:
        for y in (-0.62, -0.74):
            fold(
                bezier((-0.4, y), (0, y - 0.05), (0.4, y)),
                0.25 * person.age + 0.3 * max(0, face.brow_raise),
                0.022,
            )
    return cv2.GaussianBlur(canvas.pixels, (0, 0), max(0.6, 0.006 * size)).astype(np.float32) / 255


def _relief(view, person, face, size):
    """Light on the face, a factor near 1, float32 (size, size): a lit ellipsoid, cheeks, sockets, nose."""
    w, nose, mouth_y, au6 = person.nose_w, person.nose_y, person.mouth_y, face.au6
    cheek = person.cheek_y - 0.13 * au6
    blobs = [
        (0, nose + 0.10, 0.14, 0.05, -0.14),
        (0, mouth_y + 0.26, 0.16, 0.05, -0.10),
        (0, nose - 0.25, 0.05, 0.22, 0.10),
        (0, person.height - 0.12, 0.18, 0.10, 0.06),
        (0, -0.65, 0.45, 0.25, 0.06),
    ]  # x, y, their spreads, amount
    for s in (-1, 1):
        blobs += [
            (s * 0.55, cheek, 0.17, 0.13, 0.05 + 0.06 * person.cheek + 0.16 * au6),
            (s * 0.60, cheek + 0.30, 0.20, 0.14, -0.04 - 0.10 * au6),
            (s * person.eye_x, person.eye_y - 0.10, 0.20, 0.10, -0.13),
            (s * (w + 0.03), nose - 0.03, 0.05, 0.07, -0.12),
        ]
    blobs = np.array(blobs)
    grid = np.arange(size, dtype=np.float32)
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


def _draw_hair(canvas, view, person, face, *, behind):
    """Hair behind the head or over the forehead; styles: bald, short, long, curly, fringe, hat."""
    style, tone, unit = person.hair, person.hair_tone, view.unit
    edge = outline(person, face)
    if behind:
        if style in ("long", "fringe"):
            low = 1.75 if style == "long" else 1.05
            wide = 1.10 + 0.25 * person.hair_volume
            shape = bezier(
                (-0.75 * wide, low),
                (-1.75 * wide, 0.3),
                (-1.3 * wide, -2.0),
                (0, -1.75 - 0.2 * person.hair_volume),
                (1.3 * wide, -2.0),
                (1.75 * wide, 0.3),
                (0.75 * wide, low),
                samples=40,
            )
            canvas.fill(view(shape, depth=0), 0.85 * tone)
        elif style == "curly":
            for angle in np.linspace(np.pi * 0.9, np.pi * 2.1, 13):
                r = 0.30 + 0.14 * person.hair_volume + 0.05 * np.sin(7 * angle + person.parting)
                canvas.fill(
                    view(ring(0.98 * np.cos(angle), 1.25 * np.sin(angle), r, r, 16), depth=0),
                    tone * (0.9 + 0.15 * np.cos(3 * angle)),
                )
        return
    if style == "bald":
        return
    top = edge[24:]  # the skull, from the image's left ear to its right ear
    top = np.concatenate([edge[23:24], top, edge[:1]]) if style != "hat" else top
    grow = 1.05 + 0.12 * person.hair_volume
    outer = top * [1.03, grow]
    line, part = person.hairline, person.parting
    if style == "hat":
        brim = bezier((-1.08, -0.50), (0, line + 0.25), (1.08, -0.50), samples=16)
        dome = bezier((-1.12, -0.45), (-1.2, -2.1), (1.2, -2.1), (1.12, -0.45), samples=24)
        canvas.fill(np.concatenate([view(dome, depth=0), view(brim)[::-1]]), tone)
        canvas.line(view(brim - [0, 0.06]), 0.75 * tone, 0.14 * unit)
        return
    if style == "fringe":
        inner = bezier(
            (-0.98, 0.1),
            (-0.85, line + 0.35),
            (0.2 * part, line + 0.50),
            (0.85, line + 0.35),
            (0.98, 0.1),
            samples=len(outer),
        )
    else:
        inner = bezier(
            (-1.0, -0.05),
            (-0.92, line - 0.25),
            (-0.25 + 0.5 * part, line - 0.35),
            (0.3 + 0.5 * part, line + 0.35),
            (0.92, line - 0.1),
            (1.0, -0.05),
            samples=len(outer),
        )
    inner_px, outer_px = view(inner), view(outer, depth=0)
    canvas.fill(np.concatenate([outer_px, inner_px[::-1]]), tone)
    for k in range(2, len(outer) - 2, 2):  # strands
        canvas.line(
            np.stack([inner_px[k], 0.45 * inner_px[k] + 0.55 * outer_px[k] + [0.05 * unit * part, 0]]),
            tone * (1.22 if k % 4 else 0.8) + (6 if k % 4 else 0),
            0.018 * unit,
        )


def _draw_head(canvas, view, person, face):
    skin, unit = person.skin, view.unit
    neck = view([(-0.50, 0.75), (0.50, 0.75), (0.60, 2.2), (-0.60, 2.2)], depth=0)
    shoulders = view(
        bezier((-2.6, 3.2), (-2.3, 1.75), (-0.7, 1.9), (0, 1.45), (0.7, 1.9), (2.3, 1.75), (2.6, 3.2)),
        depth=0,
    )
    canvas.fill(shoulders, person.clothes)
    canvas.fill(neck, 0.74 * skin)
    canvas.fill(view(bezier((-0.55, 1.72), (0, 2.25), (0.55, 1.72)), depth=0), 0.80 * skin)
    for s in (-1, 1):
        canvas.fill(view(ring(s * (person.width + 0.02), 0.02, 0.12, 0.24), depth=-0.1), 0.86 * skin)
        canvas.line(
            view(
                bezier(
                    (s * (person.width + 0.04), -0.12),
                    (s * (person.width + 0.12), 0),
                    (s * (person.width + 0.02), 0.14),
                ),
                depth=-0.1,
            ),
            0.68 * skin,
            0.03 * unit,
        )
    canvas.fill(view.edge, skin)
    canvas.line(view.edge[:25], 0.72 * skin, 0.016 * unit)


def _draw_nose(canvas, view, person):
    w, y, skin = person.nose_w, person.nose_y, person.skin
    for s in (-1, 1):
        canvas.line(
            view(bezier((s * w, y - 0.10), (s * (w + 0.05), y - 0.01), (s * (w - 0.02), y + 0.04))),
            0.66 * skin,
            0.024 * view.unit,
        )
        canvas.fill(view(ring(s * 0.55 * w, y + 0.035, 0.30 * w, 0.028, 12)), 0.42 * skin)
    canvas.line(
        view(bezier((-0.4 * w, y + 0.05), (0, y + 0.085), (0.4 * w, y + 0.05)), lift=0.05),
        0.62 * skin,
        0.022 * view.unit,
    )


def _draw_beard(canvas, view, person, face):
    """Moustache or full beard, mixed into the skin by how thick it grows."""
    if person.beard == "none":
        return
    y, layer = person.mouth_y, Canvas(np.zeros_like(canvas.pixels))
    if person.beard in ("stubble", "full"):
        edge = outline(person, face)[1:24] * [0.985, 1.0]
        depth = view.edge_depth[1:24]
        inner = bezier(
            (-0.95, 0.30),
            (-0.72, 0.95),
            (-0.40, y - 0.22),
            (0, y - 0.10),
            (0.40, y - 0.22),
            (0.72, 0.95),
            (0.95, 0.30),
            samples=24,
        )
        layer.fill(np.concatenate([view(edge, depth=depth), view(inner)]), 255)
    moustache = bezier(
        (-0.42, y + 0.05), (-0.25, y - 0.24), (0, y - 0.17), (0.25, y - 0.24), (0.42, y + 0.05), samples=16
    )
    back = bezier(
        (0.42, y + 0.05), (0.2, y - 0.05), (0, y - 0.04), (-0.2, y - 0.05), (-0.42, y + 0.05), samples=16
    )
    layer.fill(view(np.concatenate([moustache, back])), 255)
    amount = {"stubble": 0.28, "moustache": 0.85, "full": 0.80}[person.beard]
    small = cv2.resize(layer.pixels, None, fx=0.25, fy=0.25, interpolation=cv2.INTER_AREA)
    soft = cv2.resize(cv2.blur(small, (3, 3)), layer.pixels.shape[::-1])
    hair = (
        cv2.convertScaleAbs(soft, alpha=amount * (person.skin - person.hair_tone) / 255)
        if person.skin > person.hair_tone
        else 0
    )
    canvas.pixels[:] = cv2.subtract(canvas.pixels, hair)


def _draw_glasses(canvas, view, person):
    if person.glasses == "none":
        return
    rx, ry = 0.30, 0.24 if person.glasses == "round" else 0.20
    power = 1.0 if person.glasses == "round" else 0.45
    t = np.linspace(0, 2 * np.pi, 28, endpoint=False)
    unit_ring = np.stack(
        [np.sign(np.cos(t)) * np.abs(np.cos(t)) ** power, np.sign(np.sin(t)) * np.abs(np.sin(t)) ** power],
        axis=1,
    )
    for s in (-1, 1):
        rim = view(unit_ring * [rx, ry] + [s * (person.eye_x + 0.01), person.eye_y + 0.03], lift=0.08)
        canvas.line(rim, person.frame, 0.04 * view.unit, closed=True)
        canvas.line(
            view(
                [(s * (person.eye_x + rx), person.eye_y), (s * person.width, person.eye_y - 0.03)], lift=0.03
            ),
            person.frame,
            0.035 * view.unit,
        )
    canvas.line(
        view(
            bezier(
                (-person.eye_x + rx, person.eye_y),
                (0, person.eye_y - 0.08),
                (person.eye_x - rx, person.eye_y),
            ),
            lift=0.12,
        ),
        person.frame,
        0.04 * view.unit,
    )


def _draw_occlusion(canvas, view, person, face):
    """Something in front of the face, at `face.hide_x, hide_y`: a hand, a strand of hair, a cup or a bar."""
    x, y, unit, s = face.hide_x, face.hide_y, view.unit, 1 if face.hide_x > 0 else -1
    if face.hidden_by == "hand":
        skin = 0.93 * person.skin
        palm = view(
            [(x + 0.1 * s, y + 0.55), (x + 0.6 * s, y + 0.3), (x + 1.5 * s, 2.4), (x + 0.3 * s, 2.6)],
            depth=0.9,
        )
        canvas.fill(palm, 0.9 * skin)
        for k in range(4):
            tip = np.array([x + s * (0.10 * k - 0.05), y + 0.10 * abs(k - 1.4)])
            root = np.array([x + s * (0.15 + 0.14 * k), y + 0.62 - 0.04 * k])
            finger = view(np.stack([tip, root]), depth=0.95)
            canvas.line(finger, 0.55 * skin, 0.20 * unit)
            canvas.line(finger, skin, 0.165 * unit)
    elif face.hidden_by == "hair":
        for k in range(5):
            canvas.line(
                view(
                    bezier(
                        (0.1 * s + 0.05 * k * s, -1.2),
                        (s * (0.5 + 0.09 * k), -0.7),
                        (s * (0.3 + 0.12 * k), 0.4 + 0.1 * k),
                    ),
                    depth=0.9,
                ),
                person.hair_tone * (0.85 + 0.1 * k),
                0.075 * unit,
            )
    elif face.hidden_by == "cup":
        cup = [(x - 0.34, y), (x + 0.34, y), (x + 0.28, y + 0.9), (x - 0.28, y + 0.9)]
        canvas.fill(view(cup, depth=1.1), face.hide_tone)
        canvas.line(view(ring(x, y, 0.34, 0.07), depth=1.1), 0.6 * face.hide_tone, 0.035 * unit, closed=True)
    elif face.hidden_by == "bar":
        bar = view([(x - 0.22, -3), (x + 0.22, -3), (x + 0.30, 3), (x - 0.14, 3)], depth=0.5)
        canvas.fill(bar, face.hide_tone)
        canvas.line(bar, 0.8 * face.hide_tone, 0.03 * unit, closed=True)


def _background(face, size, rng):
    coarse = rng.random((face.texture, face.texture), dtype=np.float32) - 0.5
    grid = np.linspace(-1, 1, size, dtype=np.float32)
    tone = face.backdrop + 110 * face.texture_contrast * cv2.resize(
        coarse, (size, size), interpolation=cv2.INTER_CUBIC
    )
    tone += 45 * face.slope_x * grid[None, :] + 45 * face.slope_y * grid[:, None]
    picture = np.clip(tone, 0, 255).astype(np.uint8)
    for x, y, w, h, shade in rng.random((face.objects, 5)):
        corner = np.array([x * 1.3 - 0.3, y * 1.3 - 0.3]) * size
        far = (corner + np.array([0.06 + 0.4 * w**2, 0.08 + 0.6 * h**2]) * size).astype(int)
        cv2.rectangle(
            picture, corner.astype(int).tolist(), far.tolist(), _tone(face.backdrop + 130 * (shade - 0.5)), -1
        )
    return cv2.blur(picture, (2 * face.haze + 1,) * 2)


def landmarks(view, person, face) -> dict[str, np.ndarray]:
    """Pixel (x, y) of every landmark of `dataset.LANDMARKS`, hidden ones too."""
    lips = mouth(person, face)
    ear = {s: view.edge[0 if s > 0 else 24] for s in (-1, 1)}
    cheek = person.cheek_y - 0.13 * face.au6
    brow = person.brow_y - 0.08 * face.brow_raise - 0.5 * person.brow_arch
    on_face = {
        "left_eye": (-person.eye_x, person.eye_y),
        "right_eye": (person.eye_x, person.eye_y),
        "left_brow": (-person.eye_x, brow),
        "right_brow": (person.eye_x, brow),
        "nose": (0, person.nose_y),
        "mouth_left": lips["inner_upper"][0],
        "mouth_right": lips["inner_upper"][-1],
        "mouth_top": lips["upper"][12],
        "mouth_bottom": lips["lower"][12],
        "left_cheek": (-0.55, cheek),
        "right_cheek": (0.55, cheek),
        "forehead": (0, -0.65),
    }
    points = dict(zip(on_face, view(list(on_face.values())), strict=True))
    return points | {"chin": view.edge[12], "face_left": ear[-1], "face_right": ear[1]}


def render(person, face, *, size: int, rng: np.random.Generator) -> tuple[np.ndarray, dict[str, np.ndarray]]:
    """Draw one picture.

    Args:
        person, face: a `synthetic.Person` and a `synthetic.Face`.
        size: side of the square picture in pixels.
        rng: for texture and noise only.

    Returns:
        The picture, uint8 (size, size), and each landmark's (x, y) in pixels by its name.
    """
    view = View(person, face, size)
    backdrop = _background(face, size, rng)
    canvas = Canvas(cv2.resize(backdrop, (size * SUPERSAMPLE,) * 2))
    _draw_hair(canvas, view, person, face, behind=True)
    _draw_head(canvas, view, person, face)
    _draw_beard(canvas, view, person, face)
    _draw_nose(canvas, view, person)
    _draw_mouth(canvas, view, person, face)
    for s in (-1, 1):
        _draw_eye(canvas, view, person, face, s)
        _draw_brow(canvas, view, person, face, s)
    skin = Canvas(np.zeros((size, size), np.uint8), scale=1)
    skin.fill(view.edge, 255)
    light = (1 - _creases(view, person, face, size)) * _relief(view, person, face, size) - 1
    factor = 1 + light * (skin.pixels * np.float32(1 / 255))
    fine = cv2.resize(factor, canvas.pixels.shape[::-1], interpolation=cv2.INTER_LINEAR)
    canvas.pixels = cv2.multiply(canvas.pixels, fine, dtype=cv2.CV_8U)
    _draw_hair(canvas, view, person, face, behind=False)
    _draw_glasses(canvas, view, person)
    _draw_occlusion(canvas, view, person, face)
    picture = cv2.resize(canvas.pixels, (size, size), interpolation=cv2.INTER_AREA)
    if face.blur > 0.3:
        picture = cv2.GaussianBlur(picture, (0, 0), face.blur * size / 224)
    level = np.clip((np.arange(256) / 255 - 0.5) * face.contrast + 0.5 + face.brightness, 0, 1) ** face.gamma
    picture = cv2.LUT(picture, (255 * level).astype(np.uint8))
    noise = rng.standard_normal((size, size), dtype=np.float32)
    picture = cv2.addWeighted(picture.astype(np.float32), 1.0, noise, face.noise, 0.0)
    return cv2.convertScaleAbs(np.maximum(picture, 0, out=picture)), landmarks(view, person, face)
