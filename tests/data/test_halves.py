"""Validation in two halves: by hand, and what holds of any people."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from emolib.data.dataset import DataError, Dataset
from emolib.data.halves import halves
from emolib.data.split import n_people

PERSON = st.tuples(st.integers(0, 6), st.integers(0, 6)).filter(any)  # smiles, other faces


def people(counts):
    labels = np.concatenate([[1] * smiles + [0] * others for smiles, others in counts]).astype(int)
    return labels, np.repeat([f"p{i:03d}" for i in range(len(counts))], [sum(one) for one in counts])


@settings(max_examples=60, deadline=None)
@given(st.lists(PERSON, min_size=1, max_size=40), st.integers(0, 99))
def test_both_halves_have_two_people_of_either_label_and_nobody_is_in_both(counts, seed):
    labels, groups = people(counts)
    half = halves(labels, groups)
    if len(set(labels)) < 2 or n_people(labels, groups) < 4:
        assert half is None
        return
    assert all(n_people(labels[half == each], groups[half == each]) >= 2 for each in (0, 1))
    assert all(len(set(half[groups == person])) == 1 for person in set(groups))
    order = np.random.default_rng(seed).permutation(len(labels))
    np.testing.assert_array_equal(halves(labels[order], groups[order]), half[order])  # whatever the order


def test_many_people_are_shared_out_evenly():
    rng = np.random.default_rng(0)
    labels, groups = people([(int(rng.integers(0, 9)), int(rng.integers(1, 9))) for _ in range(200)])
    half = halves(labels, groups)
    for label in (0, 1):
        assert abs(np.mean(half[labels == label]) - 0.5) < 0.01


def test_the_halves_of_a_dataset_are_its_validation_split():
    labels = np.tile([0, 1], 12)
    split = np.repeat(["train", "val", "test"], 8)
    names = np.array([f"{i:02d}" for i in range(24)])
    data = Dataset("few", np.zeros((24, 4, 4, 1), np.uint8), labels, names, split, names)
    choose, confirm = data.indices("choose"), data.indices("confirm")
    assert len(choose) == len(confirm) == 4
    assert sorted([*choose, *confirm]) == data.indices("val").tolist()
    assert labels[choose].mean() == labels[confirm].mean() == 0.5
    with pytest.raises(DataError, match="split: expected one of train, val, test, choose, confirm, got 'x'"):
        data.indices("x")


def test_where_there_are_too_few_people_of_a_label_both_halves_are_all_of_it():
    groups = np.array(["Ann", "Ann", "Bob", "Cy"])
    images, split = np.zeros((4, 4, 4, 1), np.uint8), np.array(["val"] * 3 + ["train"])
    data = Dataset("few", images, [0, 1, 0, 1], groups, split, list("abcd"))
    assert data.indices("choose").tolist() == data.indices("confirm").tolist() == [0, 1, 2]
