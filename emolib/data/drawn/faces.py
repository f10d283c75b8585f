"""Drawn faces that stand in for photographs: who is drawn, with which expression, light and label.

A face smiles with AU12 (lip corners), mostly with AU6 as well (cheeks and eyes: the Duchenne smile);
faces that do not smile talk, frown, squint and smirk just as often as those that do, and people differ in
how their mouths curve at rest, so a smile is relative to its owner. The true label says smile or not; the
observed one is wrong at the rate `label_noise`, as one label per picture was on the poster. Every face
has a random stream of its own: face i is the same whatever the number of faces, and whatever
AU switch is off.

Left out: how a face is drawn (see `drawing`, `features`, `scenery`), and emotions other than the smile.
"""

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from tqdm import tqdm

from emolib.data.dataset import IMAGES, LANDMARKS, Dataset
from emolib.data.drawn.scenery import render
from emolib.data.picture_file import PictureFile
from emolib.data.split import split_by_group

FACES_PER_PERSON = 5
SMILES = 0.45  # the share of true smiles
CUES = ("au12", "au6", "mouth_open", "frown", "smirk", "squint")


@dataclass(frozen=True)
class Person:
    """What stays the same in every picture of one person. Lengths in face units (`drawing`), tones 0..255."""

    width: float
    height: float
    jaw: float
    skin: float
    age: float
    cheek: float
    cheek_y: float
    eye_x: float
    eye_y: float
    eye_w: float
    eye_open: float
    eye_tilt: float
    iris: float
    lashes: float
    brow_y: float
    brow_arch: float
    brow_thick: float
    brow_tone: float
    nose_y: float
    nose_w: float
    mouth_y: float
    mouth_w: float
    mouth_curve: float
    upper_lip: float
    lower_lip: float
    lip_tone: float
    hair: str
    hair_tone: float
    hair_volume: float
    hairline: float
    parting: float
    beard: str
    glasses: str
    frame: float
    clothes: float


@dataclass(frozen=True)
class Face:
    """What changes from picture to picture. Intensities in 0..1, angles in radians."""

    smile: bool
    au12: float
    au6: float
    grin: float  # how far a full smile parts the lips
    teeth: bool
    mouth_open: float
    frown: float
    smirk: float  # -1 (image's left corner up) .. 1
    squint: float
    blink: float
    brow_raise: float
    gaze: float
    roll: float
    yaw: float
    pitch: float
    scale: float  # face units to picture widths
    x: float
    y: float
    light: float
    light_angle: float
    contrast: float
    brightness: float
    gamma: float
    backdrop: float
    texture: int
    texture_contrast: float
    slope_x: float
    slope_y: float
    objects: int
    haze: int
    hidden_by: str
    hide_x: float
    hide_y: float
    hide_tone: float
    blur: float  # standard deviation in pixels of a 224-pixel picture
    noise: float  # standard deviation in grey levels


def sample_person(rng: np.random.Generator) -> Person:
    """Draw a person's features at random."""
    u = rng.uniform
    skin = u(130, 220)
    hair_tone = float(rng.choice([u(12, 45), u(40, 90), u(100, 170), u(185, 225)], p=[0.5, 0.25, 0.15, 0.1]))
    return Person(
        width=u(0.90, 1.06), height=u(1.22, 1.40), jaw=u(0.68, 1.02), skin=skin, age=u() ** 1.6, cheek=u(),
        cheek_y=u(0.32, 0.42), eye_x=u(0.37, 0.45), eye_y=u(-0.14, -0.04), eye_w=u(0.15, 0.20),
        eye_open=u(0.065, 0.120), eye_tilt=u(-0.02, 0.04), iris=u(20, 110), lashes=u() ** 2,
        brow_y=u(-0.44, -0.34),
        brow_arch=u(0.02, 0.12), brow_thick=u(0.04, 0.12),
        brow_tone=min(0.75 * skin, hair_tone * u(0.7, 1.0)),
        nose_y=u(0.32, 0.44), nose_w=u(0.13, 0.20), mouth_y=u(0.76, 0.84), mouth_w=u(0.30, 0.42),
        mouth_curve=u(-0.06, 0.07), upper_lip=u(0.04, 0.10), lower_lip=u(0.06, 0.13), lip_tone=u(0.55, 0.85),
        hair=str(rng.choice(["short", "long", "curly", "fringe", "bald", "hat"],
                            p=[0.35, 0.25, 0.12, 0.12, 0.09, 0.07])),
        hair_tone=hair_tone, hair_volume=u(), hairline=u(-0.92, -0.72), parting=u(-1, 1),
        beard=str(rng.choice(["none", "stubble", "moustache", "full"], p=[0.72, 0.12, 0.06, 0.10])),
        glasses=str(rng.choice(["none", "round", "square"], p=[0.78, 0.11, 0.11])),
        frame=float(rng.choice([15, 50, 190])),
        clothes=u(20, 235),
    )  # fmt: skip


def sample_face(rng: np.random.Generator) -> Face:
    """Draw an expression and a scene at random; all but au12 and au6 are independent of the smile."""
    u = rng.uniform

    def sometimes(share, value):
        return value * (u() < share)

    smile = bool(u() < SMILES)
    au12, au6 = u(0.15, 0.9), u(0.2, 1.0)  # from a faint smile to a broad one
    duchenne, cheeky = u() < 0.80, sometimes(0.06, u(0.1, 0.5))
    strong = 0.6 * au6 + 0.4 * au12  # a broader smile comes with the higher cheek
    mouth_open = sometimes(0.25, u(0.15, 1.0))
    hidden_by = str(rng.choice(["nothing", "hand", "hair", "cup", "bar"], p=[0.88, 0.04, 0.04, 0.02, 0.02]))
    where = {
        "hand": (u(0.25, 0.7), u(0.45, 0.95)),
        "cup": (u(0.0, 0.35), u(0.7, 1.0)),
        "bar": (u(0.3, 0.9), 0.0),
    }
    hide_x, hide_y = where.get(hidden_by, (u(0.1, 0.5), 0.0))
    return Face(
        smile=smile, au12=au12 * smile, au6=strong * duchenne if smile else cheeky,
        grin=sometimes(0.75, u(0.4, 1.0)),
        teeth=bool(u() < 0.75), mouth_open=mouth_open, frown=sometimes(0.25, u(0.2, 1.0)),
        smirk=sometimes(0.12, u(0.2, 1.0)) * rng.choice([-1, 1]), squint=sometimes(0.15, u(0.2, 1.0)),
        blink=float(u() < 0.03), brow_raise=rng.normal() * 0.4, gaze=u(-1, 1), roll=rng.normal() * 0.06,
        yaw=np.clip(rng.normal() * 0.10, -0.3, 0.3), pitch=np.clip(rng.normal() * 0.06, -0.15, 0.15),
        scale=u(0.30, 0.335), x=0.5 + u(-0.02, 0.02), y=0.5 + u(-0.02, 0.02),
        light=u(0.0, 0.25), light_angle=u(-np.pi, np.pi),
        contrast=u(0.8, 1.15), brightness=u(-0.06, 0.06), gamma=np.exp(u(-0.2, 0.2)), backdrop=u(60, 200),
        texture=int(rng.integers(3, 28)), texture_contrast=0.4 * u() ** 1.5,
        slope_x=u(-1, 1), slope_y=u(-1, 1),
        objects=int(rng.integers(0, 4)), haze=int(rng.integers(0, 6)), hidden_by=hidden_by,
        hide_x=hide_x * rng.choice([-1, 1]), hide_y=hide_y, hide_tone=u(15, 240),
        blur=sometimes(0.6, u(0.3, 1.6)),
        noise=1 + 6 * u() ** 2,
    )  # fmt: skip


def _stream(seed: int, *path: int) -> np.random.Generator:
    return np.random.default_rng(np.random.SeedSequence(seed, spawn_key=path))


def _checked(name, value, low, high=None, kind=int):
    good = isinstance(
        value, (int, np.integer) if kind is int else (int, float, np.number)
    ) and not isinstance(value, bool)
    if not good or not (low <= value <= (np.inf if high is None else high)):
        bounds = f"of at least {low}" if high is None else f"from {low} to {high}"
        what = "a whole number" if kind is int else "a number"
        raise ValueError(f"{name}: expected {what} {bounds}, got {value!r}")
    return kind(value)


def draw(
    n: int,
    *,
    seed: int,
    image_size: int = 224,
    label_noise: float = 0.09,
    au12: bool = True,
    au6: bool = True,
    n_people: int | None = None,
    progress: bool = True,
    into=None,
) -> Dataset:
    """Draw n labelled faces of several people, split by person into 70% train, 15% val and 15% test.

    Args:
        n: number of faces.
        seed: decides everything; the same arguments give the same bytes on any number of cores.
        image_size: side of a picture in pixels, 32 or more.
        label_noise: share of the observed labels that are wrong, from 0 to 0.5.
        au12: False takes the smile out of the mouths and leaves the labels.
        au6: False takes the smile out of the cheeks and eyes and leaves the labels.
        n_people: number of people; None = one for every five faces.
        progress: show a bar.
        into: see emolib.data.load.

    Returns:
        Dataset of n pictures with true labels, landmarks (hidden ones too) and the intensities named in CUES.

    Raises:
        ValueError: naming the argument, what was expected and what came.
    """
    n, seed, size = _checked("n", n, 1), _checked("seed", seed, 0), _checked("image_size", image_size, 32)
    label_noise = _checked("label_noise", label_noise, 0, 0.5, kind=float)
    if n_people is not None:
        n_people = _checked("n_people", n_people, 1, n)
    for name, switch in (("au12", au12), ("au6", au6)):
        if not isinstance(switch, (bool, np.bool_)):
            raise ValueError(f"{name}: expected True or False, got {switch!r}")
    owner = np.arange(n) % n_people if n_people else np.arange(n) // FACES_PER_PERSON
    marks = np.empty((n, len(LANDMARKS), 2), np.float32)

    def one(i):
        rng = _stream(seed, 1, i)
        face, wrong = sample_face(rng), rng.uniform() < label_noise
        face = replace(face, au12=face.au12 * au12, au6=face.au6 * au6)
        picture, points = render(
            sample_person(_stream(seed, 0, owner[i])), face, size=size, rng=_stream(seed, 2, i)
        )
        file.write(i, picture)
        marks[i] = [points[name] for name in LANDMARKS]
        return face, wrong

    with PictureFile((size, size, 1), path=into and Path(into) / IMAGES) as file:
        drawn = [one(i) for i in tqdm(range(n), desc="Drawing faces", unit="face", disable=not progress)]
        images = file.keep(range(n))
    true = np.array([face.smile for face, _ in drawn], np.int8)
    labels = true ^ np.array([wrong for _, wrong in drawn], np.int8)
    groups = np.array([f"person-{k:05d}" for k in owner])
    return Dataset(
        name="synthetic", images=images, labels=labels, groups=groups,
        split=split_by_group(labels, groups, seed=seed),
        ids=np.array([f"face-{i:06d}" for i in range(n)]), true_labels=true, landmarks=marks,
        cues={cue: np.array([getattr(face, cue) for face, _ in drawn], np.float32) for cue in CUES},
    )  # fmt: skip
