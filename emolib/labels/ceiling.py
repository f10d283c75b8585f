"""The best AUC that anything can reach when it is scored on labels of which some are wrong.

Suppose a scorer that is never wrong about the truth: it says 1 for every smile and 0 for every other face. On
wrong labels its AUC is half of one plus the difference between the shares of true smiles among those labelled
as smiling and among those labelled as not. No scorer whose errors are independent of the labelling's does
better (Menon et al. 2015, Learning from corrupted binary labels via class-probability estimation, prop. 4).
Errors that depend on the picture, as people's do, are left out.
"""


def best_auc(smiles: float, missed: float, invented: float) -> float:
    """AUC of the truth on labels with errors.

    Args:
        smiles: share of faces that smile, 0 < smiles < 1.
        missed: share of smiling faces that are labelled as not smiling.
        invented: share of faces that do not smile and are labelled as smiling.

    Raises:
        ValueError: if a share is not one, or if all labels are the same.

    As many smiles as not, 9% of either wrong: 0.5 + (1 - 2 * 0.09) / 2.

    >>> round(best_auc(0.5, 0.09, 0.09), 3)
    0.91
    """
    _check_shares(smiles=smiles, missed=missed, invented=invented)
    labelled = smiles * (1 - missed) + (1 - smiles) * invented  # as smiling
    if not 0 < labelled < 1:
        got = f"{labelled:.0%} smiling"
        raise ValueError(f"smiles, missed, invented: expected labels of both kinds, got {got}")
    among_smiling = smiles * (1 - missed) / labelled
    among_others = smiles * missed / (1 - labelled)
    return 0.5 + (among_smiling - among_others) / 2


def best_auc_given_labels(wrong_smiling: float, wrong_others: float) -> float:
    """The same from what an audit or confident learning estimates: which share of each label is wrong.

    Args:
        wrong_smiling: share of wrong labels among those that say smiling.
        wrong_others: share of wrong labels among those that say not smiling.

    >>> round(best_auc_given_labels(0.09, 0.09), 3)
    0.91
    """
    _check_shares(wrong_smiling=wrong_smiling, wrong_others=wrong_others)
    return 0.5 + (1 - wrong_smiling - wrong_others) / 2


def _check_shares(**shares: float) -> None:
    for name, value in shares.items():
        if not 0 <= value <= 1:
            raise ValueError(f"{name}: expected a share from 0 to 1, got {value}")
