"""A small friend in a room for tests, trained on drawn faces in drawn rooms: two int8 files of 18 KB.

python tests/drawn_room.py      makes it again, in four minutes on one core
"""

from pathlib import Path

FOLDER = Path(__file__).with_name("drawn_room")
SEED, N_FACES, N_FRAMES = 11, 2400, {"train": 8000, "val": 1500, "test": 1500}


def main() -> None:
    import tempfile

    import keras
    import numpy as np

    from emolib.data import sources
    from emolib.data.rooms import frames, scenes
    from emolib.embedded import room
    from emolib.networks.layers import Dense, DownSample, Dropout, Map, MaxPool
    from emolib.networks.room_networks import convolutions
    from emolib.networks.spec import ModelSpec
    from emolib.training import cache, crops, loop
    from emolib.training.config import TrainingConfig

    loop.hold_threads(1)
    filters, config = (8, 16, 24, 24), TrainingConfig(epochs=16, batch_size=64, learning_rate=0.0012)
    detector = ModelSpec((DownSample(3), *convolutions(*filters), Map(5)), input_shape=(84, 84, 1))
    ends = (MaxPool(2), Dropout(0.1), Dense(1))
    classifier = ModelSpec((*convolutions(*filters), *ends), input_shape=(28, 28, 1))
    faces = sources.load("synthetic", n_faces=N_FACES, seed=SEED)[0]
    rooms = frames.make(faces, scenes.read(None, SEED), n_frames=N_FRAMES, seed=SEED)

    def trained(spec: ModelSpec, data: object, folder: str) -> keras.Model:
        return keras.saving.load_model(
            cache.train_once(spec, data, config, seed=1, cache=folder) / "model.keras"
        )

    with tempfile.TemporaryDirectory() as folder:
        finds = trained(detector, rooms, folder)
        found = crops.crops(rooms, finds, seed=1)
        files = room.quantised(finds, trained(classifier, found, folder), rooms, found, seed=0)
    val = rooms.indices("val")
    said = room.answers(room.Friend(*files, presence=0, smile=0), rooms.images[val])
    nobody, rests = ~rooms.somebody[val], rooms.somebody[val] & (rooms.labels[val] == 0)
    presence, smile = (
        int(np.percentile(each, 95)) for each in (said.face[nobody], said.smile[rests])
    )  # it errs on one in twenty
    room.Friend(*files, presence=presence, smile=smile).save(FOLDER)


if __name__ == "__main__":
    main()
