"""What a label means: from the labels of someone's own pictures to 1 (smiling, or another class) and 0.

>>> sorted(binary({"happiness", "anger", "fear"}).items())
[('anger', 0), ('fear', 0), ('happiness', 1)]
>>> binary({"smirk", "none"}, "smirk")["none"]
0
>>> called(binary({"glasses", "cap", "none"}, "glasses"), "glasses")
('not glasses', 'glasses')
"""

from collections.abc import Iterable, Mapping

from emolib.data.dataset import CLASSES, DataError
from emolib.files import name_of, printable

YES = ("1", "1.0", "true")
SMILE = ("smile", "smiles", "smiling", "happy", "happiness")
SMILES = (*YES, *SMILE)  # unless told


def binary(labels: Iterable[str], positive: str = "") -> dict[str, int]:
    """Each of `labels` -> 1 if it is `positive`, else 0; upper and lower case are the same.

    positive: the class that counts as smiling, or whatever is to be told from the others; "" for the one of
    SMILES that there is.
    Raises DataError if it is not among them, or if "" does not say which.
    """
    labels = sorted(set(labels))
    there = ", ".join(labels[:20]) + (", ..." if len(labels) > 20 else "")
    wanted = {name_of(positive).strip().casefold()} if positive else set(SMILES)
    found = [label for label in labels if label.strip().casefold() in wanted]
    if not positive and len({label.strip().casefold() for label in found}) > 1:
        raise DataError(f"positive: expected to be told which class is smiling, got several: {there}")
    if not found:
        expected = "a class that there is" if positive else f"to be told, or a class {', '.join(SMILES)}"
        raise DataError(f"positive: expected {expected}, got {positive!r} among: {there or 'no labels'}")
    return {label: int(label in found) for label in labels}


def called(value: Mapping[str, int], positive: str = "") -> tuple[str, str]:
    """What 0 and 1 are called, for `value` as `binary` gives it for `positive`: the classes' own names.

    The words for smiles, and YES unless it was asked for, are CLASSES.
    """
    rows = sorted(value.items())
    no, yes = ([printable(name.strip()) for name, of in rows if of == label] for label in (0, 1))
    if yes[0].casefold() in (SMILE if positive else SMILES):
        return CLASSES
    return no[0] if len({name.casefold() for name in no}) == 1 else f"not {yes[0]}", yes[0]
