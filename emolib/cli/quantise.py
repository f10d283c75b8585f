"""`emolib quantise`: a trained network as int8, with its threshold, for all that takes a .tflite file."""

import argparse
import shlex
from pathlib import Path
from typing import Any

from emolib.cli.model import write
from emolib.cli.pictures import faces
from emolib.data.dataset import Dataset
from emolib.embedded import finish
from emolib.environment.streams import say


def _quantise(arguments: argparse.Namespace) -> None:
    """Make a .keras file of emolib an int8 .tflite file, and choose its threshold: threshold.json beside it.

    Training pictures set the ranges of the integers, validation pictures the threshold, and test pictures say
    how good it is. Give the pictures that the network was trained with: with another split, it may have seen
    the test pictures. --data-dir can be the folder `data` of a run or a search, with pictures and split.

    examples:
      emolib quantise runs/mine/best.keras --data-dir runs/mine/data
      emolib quantise runs/quick/baseline/model.keras --data-dir runs/quick/data --out baseline.tflite
      emolib quantise net.keras --data folder --data-dir ~/faces --positive smile
    """
    model, out = finish.load(arguments.model), arguments.out or arguments.model.with_suffix(".tflite")
    dataset = faces(arguments, model.input_shape[1])
    done = finish.finish(model, dataset, seed=arguments.seed)
    files = {out.name: done.model_bytes, "threshold.json": done.threshold}
    say(f"written: {', '.join(map(str, write(out.parent, files, force=arguments.force)))}")
    tell(out, done.quality, dataset)


def tell(model: Path, quality: dict[str, Any], dataset: Dataset, *, small: Any = None) -> None:
    """Print how good an int8 file is, and what can be done with it; `small`: flash is bounded."""
    say("validation AUC {val_auc_float:.3f} as trained, {val_auc_int8:.3f} as int8".format(**quality))
    whom = "people it has not seen" if dataset.people_known else "new pictures, perhaps of people it has seen"
    auc = "AUC {test_auc:.3f} (95% interval {test_auc_low:.3f} to {test_auc_high:.3f})".format(**quality)
    at = "finds {test_recall:.1%} of {}, takes {test_false_alarms:.1%} of the others for it"
    say(f"on {whom}: {auc}, {at.format(repr(dataset.classes[1]), **quality)}")
    file, form = shlex.quote(str(model)), " --optimize size" if small else ""
    print(f"next, for example:\n  emolib predict {file} photo.jpg")
    print(f"  emolib export arduino {file} --out friend/{form}")
