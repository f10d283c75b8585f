"""A whole picture: head and features, with hair, beard and glasses, what hides a face, background and camera.

`render` is the one function the outside needs: a person, an expression and a scene in, a greyscale picture
and exact landmarks out. It lays everything on one canvas from back to front, then adds light, blur, contrast
and noise.

Left out: face units and how a line gets onto the picture (see `canvas`); what moves with an expression (see
`features`); who is drawn and which expressions occur (see `people`).
"""

import cv2
import numpy as np

from emolib.data.drawn import features
from emolib.data.drawn.canvas import SUPERSAMPLE, Canvas, View, between, bezier, grey, ring, rounded
from emolib.data.drawn.features import SIDES
from emolib.data.drawn.people import Face, Person


def _draw_hair_behind(canvas: Canvas) -> None:
    """Hair behind the head, of the styles long, fringe and curly."""
    _, person, _ = canvas.subject
    volume, tone = person.hair_volume, person.hair_tone
    if person.hair in ("long", "fringe"):
        low, wide = 1.75 if person.hair == "long" else 1.05, 1.10 + 0.25 * volume
        left = [(-0.75 * wide, low), (-1.75 * wide, 0.3), (-1.3 * wide, -2.0)]
        right = [(1.3 * wide, -2.0), (1.75 * wide, 0.3), (0.75 * wide, low)]
        canvas.fill(bezier(*left, (0, -1.75 - 0.2 * volume), *right, samples=40), 0.85 * tone, depth=0)
    elif person.hair == "curly":
        for angle in np.linspace(np.pi * 0.9, np.pi * 2.1, 13):
            r = 0.30 + 0.14 * volume + 0.05 * np.sin(7 * angle + person.parting)
            curl = ring(0.98 * np.cos(angle), 1.25 * np.sin(angle), r, r, 16)
            canvas.fill(curl, tone * (0.9 + 0.15 * np.cos(3 * angle)), depth=0)


def _draw_hair(canvas: Canvas) -> None:
    """Hair over the forehead, or a hat; styles: bald, short, long, curly, fringe, hat."""
    view, person, _ = canvas.subject
    tone, line, part = person.hair_tone, person.hairline, person.parting
    if person.hair == "bald":
        return
    if person.hair == "hat":
        brim = bezier((-1.08, -0.50), (0, line + 0.25), (1.08, -0.50), samples=16)
        dome = bezier((-1.12, -0.45), (-1.2, -2.1), (1.2, -2.1), (1.12, -0.45), samples=24)
        canvas.paint(between(view(dome, depth=0), view(brim)), tone)
        canvas.line(brim - [0, 0.06], 0.75 * tone, 0.14)
        return
    skull = np.concatenate([view.outline[23:], view.outline[:1]])  # from the image's left ear to its right
    outer = view(skull * [1.03, 1.05 + 0.12 * person.hair_volume], depth=0)
    if person.hair == "fringe":
        ends = (-0.98, 0.1), (0.98, 0.1)
        front = [(-0.85, line + 0.35), (0.2 * part, line + 0.50), (0.85, line + 0.35)]
    else:
        ends = (-1.0, -0.05), (1.0, -0.05)
        front = [(-0.92, line - 0.25), (-0.25 + 0.5 * part, line - 0.35),
                 (0.3 + 0.5 * part, line + 0.35), (0.92, line - 0.1)]  # fmt: skip
    inner = view(bezier(ends[0], *front, ends[1], samples=len(outer)))
    canvas.paint(between(outer, inner), tone)
    for k in range(2, len(outer) - 2, 2):  # strands
        end = 0.45 * inner[k] + 0.55 * outer[k] + [0.05 * view.unit * part, 0]
        shade = tone * 1.22 + 6 if k % 4 else tone * 0.8
        canvas.stroke(np.stack([inner[k], end]), shade, 0.018 * view.unit)


def _draw_head(canvas: Canvas) -> None:
    view, person, _ = canvas.subject
    skin, width = person.skin, person.width
    shoulders = [(-2.6, 3.2), (-2.3, 1.75), (-0.7, 1.9), (0, 1.45), (0.7, 1.9), (2.3, 1.75), (2.6, 3.2)]
    canvas.fill(bezier(*shoulders), person.clothes, depth=0)
    canvas.fill([(-0.50, 0.75), (0.50, 0.75), (0.60, 2.2), (-0.60, 2.2)], 0.74 * skin, depth=0)  # neck
    canvas.fill(bezier((-0.55, 1.72), (0, 2.25), (0.55, 1.72)), 0.80 * skin, depth=0)
    for s in SIDES:
        canvas.fill(ring(s * (width + 0.02), 0.02, 0.12, 0.24), 0.86 * skin, depth=-0.1)
        fold = bezier((s * (width + 0.04), -0.12), (s * (width + 0.12), 0), (s * (width + 0.02), 0.14))
        canvas.line(fold, 0.68 * skin, 0.03, depth=-0.1)
    canvas.paint(view.edge, skin)
    canvas.stroke(view.edge[:25], 0.72 * skin, 0.016 * view.unit)


def _draw_beard(canvas: Canvas) -> None:
    """Moustache or full beard, mixed into the skin by how thick it grows."""
    view, person, _ = canvas.subject
    if person.beard == "none" or person.skin <= person.hair_tone:
        return
    y, layer = person.mouth_y, canvas.layer()
    if person.beard in ("stubble", "full"):
        cheek = view(view.outline[1:24] * [0.985, 1.0], depth=view.edge_depth[1:24])
        left = [(-0.95, 0.30), (-0.72, 0.95), (-0.40, y - 0.22)]
        right = [(-x, down) for x, down in reversed(left)]
        layer.paint(np.concatenate([cheek, view(bezier(*left, (0, y - 0.10), *right, samples=24))]), 255)
    ends = (-0.42, y + 0.05), (0.42, y + 0.05)
    over = bezier(ends[0], (-0.25, y - 0.24), (0, y - 0.17), (0.25, y - 0.24), ends[1], samples=16)
    under = bezier(ends[1], (0.2, y - 0.05), (0, y - 0.04), (-0.2, y - 0.05), ends[0], samples=16)
    layer.fill(np.concatenate([over, under]), 255)
    amount = {"stubble": 0.28, "moustache": 0.85, "full": 0.80}[person.beard]
    small = cv2.resize(layer.pixels, None, fx=0.25, fy=0.25, interpolation=cv2.INTER_AREA)
    soft = cv2.resize(cv2.blur(small, (3, 3)), layer.pixels.shape[::-1])
    hair = cv2.convertScaleAbs(soft, alpha=amount * (person.skin - person.hair_tone) / 255)
    canvas.pixels[:] = cv2.subtract(canvas.pixels, hair)


def _draw_glasses(canvas: Canvas) -> None:
    _, person, _ = canvas.subject
    if person.glasses == "none":
        return
    rx, ry, power = (0.30, 0.24, 1.0) if person.glasses == "round" else (0.30, 0.20, 0.45)
    x, y = person.eye_x, person.eye_y
    for s in SIDES:
        rim = rounded(power, 28) * [rx, ry] + [s * (x + 0.01), y + 0.03]
        canvas.line(rim, person.frame, 0.04, closed=True, lift=0.08)
        canvas.line([(s * (x + rx), y), (s * person.width, y - 0.03)], person.frame, 0.035, lift=0.03)
    canvas.line(bezier((-x + rx, y), (0, y - 0.08), (x - rx, y)), person.frame, 0.04, lift=0.12)


def _draw_occlusion(canvas: Canvas) -> None:
    """Something in front of the face, at `face.hide_at`: a hand, a strand of hair, a cup or a bar."""
    _, person, face = canvas.subject
    s, tone = face.hide_side, face.hide_tone
    x, y = face.hide_at[0] * s, face.hide_at[1]
    if face.hidden_by == "hand":
        skin = 0.93 * person.skin
        palm = [(x + 0.1 * s, y + 0.55), (x + 0.6 * s, y + 0.3), (x + 1.5 * s, 2.4), (x + 0.3 * s, 2.6)]
        canvas.fill(palm, 0.9 * skin, depth=0.9)
        for k in range(4):
            tip = (x + s * (0.10 * k - 0.05), y + 0.10 * abs(k - 1.4))
            finger = [tip, (x + s * (0.15 + 0.14 * k), y + 0.62 - 0.04 * k)]
            canvas.line(finger, 0.55 * skin, 0.20, depth=0.95)
            canvas.line(finger, skin, 0.165, depth=0.95)
    elif face.hidden_by == "hair":
        for k in range(5):
            root, end = (0.1 * s + 0.05 * k * s, -1.2), (s * (0.3 + 0.12 * k), 0.4 + 0.1 * k)
            strand = bezier(root, (s * (0.5 + 0.09 * k), -0.7), end)
            canvas.line(strand, person.hair_tone * (0.85 + 0.1 * k), 0.075, depth=0.9)
    elif face.hidden_by == "cup":
        cup = [(x - 0.34, y), (x + 0.34, y), (x + 0.28, y + 0.9), (x - 0.28, y + 0.9)]
        canvas.fill(cup, tone, depth=1.1)
        canvas.line(ring(x, y, 0.34, 0.07), 0.6 * tone, 0.035, closed=True, depth=1.1)
    elif face.hidden_by == "bar":
        bar = [(x - 0.22, -3), (x + 0.22, -3), (x + 0.30, 3), (x - 0.14, 3)]
        canvas.fill(bar, tone, depth=0.5)
        canvas.line(bar, 0.8 * tone, 0.03, closed=True, depth=0.5)


def background(face: Face, size: int, rng: np.random.Generator) -> np.ndarray:
    """What is behind a face: uint8 (size, size)."""
    coarse = rng.random((face.texture, face.texture), dtype=np.float32) - 0.5
    grid = np.linspace(-1, 1, size, dtype=np.float32)
    texture = cv2.resize(coarse, (size, size), interpolation=cv2.INTER_CUBIC)
    tone = face.backdrop + 110 * face.texture_contrast * texture
    tone += 45 * face.slope_x * grid[None, :] + 45 * face.slope_y * grid[:, None]
    picture = np.clip(tone, 0, 255).astype(np.uint8)
    for x, y, w, h, shade in rng.random((face.objects, 5)):
        near = np.array([x * 1.3 - 0.3, y * 1.3 - 0.3]) * size
        far = near + np.array([0.06 + 0.4 * w**2, 0.08 + 0.6 * h**2]) * size
        corners = near.astype(int).tolist(), far.astype(int).tolist()
        cv2.rectangle(picture, *corners, grey(face.backdrop + 130 * (shade - 0.5)), -1)
    return cv2.blur(picture, (2 * face.haze + 1,) * 2)


def render(
    person: Person, face: Face, *, size: int, rng: np.random.Generator
) -> tuple[np.ndarray, dict[str, np.ndarray]]:
    """Draw one picture.

    Args:
        person, face: who, and with which expression.
        size: side of the square picture in pixels.
        rng: for texture and noise only.

    Returns:
        The picture, uint8 (size, size), and each landmark's (x, y) in pixels by its name.
    """
    view = View(person, face, size)
    backdrop = background(face, size, rng)
    canvas = Canvas(cv2.resize(backdrop, (size * SUPERSAMPLE,) * 2), view)
    for draw in (_draw_hair_behind, _draw_head, _draw_beard, features.draw_nose, features.draw_mouth):
        draw(canvas)
    for s in SIDES:
        features.draw_eye(canvas, s)
        features.draw_brow(canvas, s)
    skin = Canvas(np.zeros((size, size), np.uint8), view, scale=1)
    skin.paint(view.edge, 255)
    light = (1 - features.creases(view)) * features.relief(view) - 1
    factor = 1 + light * (skin.pixels * np.float32(1 / 255))
    fine = cv2.resize(factor, canvas.pixels.shape[::-1], interpolation=cv2.INTER_LINEAR)
    canvas.pixels = cv2.multiply(canvas.pixels, fine, dtype=cv2.CV_8U)
    for draw in (_draw_hair, _draw_glasses, _draw_occlusion):
        draw(canvas)
    picture = cv2.resize(canvas.pixels, (size, size), interpolation=cv2.INTER_AREA)
    if face.blur > 0.3:
        picture = cv2.GaussianBlur(picture, (0, 0), face.blur * size / 224)
    level = np.clip((np.arange(256) / 255 - 0.5) * face.contrast + 0.5 + face.brightness, 0, 1) ** face.gamma
    picture = cv2.LUT(picture, (255 * level).astype(np.uint8))
    noise = rng.standard_normal((size, size), dtype=np.float32)
    picture = cv2.addWeighted(picture.astype(np.float32), 1.0, noise, face.noise, 0.0)
    return cv2.convertScaleAbs(np.maximum(picture, 0, out=picture)), features.landmarks(view)
