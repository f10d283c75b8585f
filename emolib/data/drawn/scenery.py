"""A whole picture: head and features, with hair, beard and glasses, what hides a face, background and camera.

`render` is the one function the outside needs: a person, an expression and a scene in, a greyscale picture
and exact landmarks out. It lays everything on one canvas from back to front, then adds light, blur, contrast
and noise.

Left out: face units and how a line gets onto the picture (see `drawing`); what moves with an expression (see
`features`); who is drawn and which expressions occur (see `synthetic`).
"""

import cv2
import numpy as np

from emolib.data.drawn import features
from emolib.data.drawn.canvas import SUPERSAMPLE, Canvas, View, bezier, grey, outline, ring


def _draw_hair(canvas, view, person, face, *, behind):
    """Hair behind the head or over the forehead; styles: bald, short, long, curly, fringe, hat."""
    style, tone, unit = person.hair, person.hair_tone, view.unit
    edge = outline(person, face)
    if behind:
        if style in ("long", "fringe"):
            low = 1.75 if style == "long" else 1.05
            wide = 1.10 + 0.25 * person.hair_volume
            shape = bezier(
                (-0.75 * wide, low), (-1.75 * wide, 0.3), (-1.3 * wide, -2.0),
                (0, -1.75 - 0.2 * person.hair_volume),
                (1.3 * wide, -2.0), (1.75 * wide, 0.3), (0.75 * wide, low), samples=40,
            )  # fmt: skip
            canvas.fill(view(shape, depth=0), 0.85 * tone)
        elif style == "curly":
            for angle in np.linspace(np.pi * 0.9, np.pi * 2.1, 13):
                r = 0.30 + 0.14 * person.hair_volume + 0.05 * np.sin(7 * angle + person.parting)
                curl = ring(0.98 * np.cos(angle), 1.25 * np.sin(angle), r, r, 16)
                canvas.fill(view(curl, depth=0), tone * (0.9 + 0.15 * np.cos(3 * angle)))
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
            (-0.98, 0.1), (-0.85, line + 0.35), (0.2 * part, line + 0.50), (0.85, line + 0.35), (0.98, 0.1),
            samples=len(outer),
        )  # fmt: skip
    else:
        inner = bezier(
            (-1.0, -0.05), (-0.92, line - 0.25), (-0.25 + 0.5 * part, line - 0.35),
            (0.3 + 0.5 * part, line + 0.35), (0.92, line - 0.1), (1.0, -0.05), samples=len(outer),
        )  # fmt: skip
    inner_px, outer_px = view(inner), view(outer, depth=0)
    canvas.fill(np.concatenate([outer_px, inner_px[::-1]]), tone)
    for k in range(2, len(outer) - 2, 2):  # strands
        end = 0.45 * inner_px[k] + 0.55 * outer_px[k] + [0.05 * unit * part, 0]
        shade = tone * (1.22 if k % 4 else 0.8) + (6 if k % 4 else 0)
        canvas.line(np.stack([inner_px[k], end]), shade, 0.018 * unit)


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
        inner, outer = person.width + 0.02, person.width + 0.12
        fold = bezier((s * (person.width + 0.04), -0.12), (s * outer, 0), (s * inner, 0.14))
        canvas.line(view(fold, depth=-0.1), 0.68 * skin, 0.03 * unit)
    canvas.fill(view.edge, skin)
    canvas.line(view.edge[:25], 0.72 * skin, 0.016 * unit)


def _draw_beard(canvas, view, person, face):
    """Moustache or full beard, mixed into the skin by how thick it grows."""
    if person.beard == "none":
        return
    y, layer = person.mouth_y, Canvas(np.zeros_like(canvas.pixels))
    if person.beard in ("stubble", "full"):
        edge = outline(person, face)[1:24] * [0.985, 1.0]
        depth = view.edge_depth[1:24]
        inner = bezier(
            (-0.95, 0.30), (-0.72, 0.95), (-0.40, y - 0.22), (0, y - 0.10),
            (0.40, y - 0.22), (0.72, 0.95), (0.95, 0.30), samples=24,
        )  # fmt: skip
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
        side = [(s * (person.eye_x + rx), person.eye_y), (s * person.width, person.eye_y - 0.03)]
        canvas.line(view(side, lift=0.03), person.frame, 0.035 * view.unit)
    x, y = person.eye_x, person.eye_y
    bridge = bezier((-x + rx, y), (0, y - 0.08), (x - rx, y))
    canvas.line(view(bridge, lift=0.12), person.frame, 0.04 * view.unit)


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
            root, end = (0.1 * s + 0.05 * k * s, -1.2), (s * (0.3 + 0.12 * k), 0.4 + 0.1 * k)
            strand = bezier(root, (s * (0.5 + 0.09 * k), -0.7), end)
            canvas.line(view(strand, depth=0.9), person.hair_tone * (0.85 + 0.1 * k), 0.075 * unit)
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
            picture, corner.astype(int).tolist(), far.tolist(), grey(face.backdrop + 130 * (shade - 0.5)), -1
        )
    return cv2.blur(picture, (2 * face.haze + 1,) * 2)


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
    features.draw_nose(canvas, view, person)
    features.draw_mouth(canvas, view, person, face)
    for s in (-1, 1):
        features.draw_eye(canvas, view, person, face, s)
        features.draw_brow(canvas, view, person, face, s)
    skin = Canvas(np.zeros((size, size), np.uint8), scale=1)
    skin.fill(view.edge, 255)
    light = (1 - features.creases(view, person, face, size)) * features.relief(view, person, face, size) - 1
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
    return cv2.convertScaleAbs(np.maximum(picture, 0, out=picture)), features.landmarks(view, person, face)
