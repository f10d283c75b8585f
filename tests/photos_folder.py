"""A small folder laid out like the public facial_expressions set."""

import io

import numpy as np
from PIL import Image

HEADER = "user.id,image,emotion"


def jpeg(seed, size=(64, 64), mode="L", kind="JPEG", **options) -> bytes:
    low = np.random.default_rng(seed).integers(0, 256, (8, 8, 3), dtype=np.uint8)
    file = io.BytesIO()
    Image.fromarray(low).resize(size, Image.Resampling.BICUBIC).convert(mode).save(file, kind, **options)
    return file.getvalue()


PLAIN = {
    f"Person_{chr(65 + i // 2)}_{i % 2:04}.jpg": jpeg(i) for i in range(40)
}  # 20 people, two pictures each
PLAIN_ROWS = [f"1,{name},{'happiness' if i % 2 else 'neutral'}" for i, name in enumerate(PLAIN)]


def write(folder, *, images=(), rows=(), header=HEADER, plain=True):
    """A small facial_expressions folder: 40 plain pictures and what a test adds."""
    (folder / "images").mkdir(parents=True, exist_ok=True)
    (folder / "data").mkdir(exist_ok=True)
    for name, content in {**(PLAIN if plain else {}), **dict(images)}.items():
        (folder / "images" / name).write_bytes(content)
    lines = [header, *(PLAIN_ROWS if plain else []), *rows]
    (folder / "data" / "legend.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder
