"""What a label means: from the labels of someone's own pictures to 1 (smiling) and 0.

>>> sorted(binary({"happiness", "anger", "fear"}).items())
[('anger', 0), ('fear', 0), ('happiness', 1)]
>>> binary({"smirk", "none"}, "smirk")["none"]
0
"""

from collections.abc import Iterable

from emolib.data.dataset import DataError
from emolib.files import name_of

SMILES = ("1", "1.0", "true", "smile", "smiles", "smiling", "happy", "happiness")  # unless told


def binary(labels: Iterable[str], positive: str = "") -> dict[str, int]:
    """Each of `labels` -> 1 if it is `positive`, else 0; upper and lower case are the same.

    positive: the class that counts as smiling; "" for the one of SMILES that there is.
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
