"""How good scores are: AUC with intervals, loss against the baseline, and figures at a threshold.

AUC is the chance that a smiling face scores above one that does not (ties count half). Losses are relative to
chance, as the poster's own table is: an AUC of 0.5 is worth nothing. Intervals resample people, not pictures,
because the pictures of one person are not independent. Which people an interval draws does not depend on what
they are called nor on the order of rows, so that the same interval follows from scores under pseudonyms.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

WEIGHTS_AT_A_TIME = 4_000_000  # some 200 MB while AUCs are made of them


def auc(labels: np.ndarray, scores: np.ndarray) -> float:
    """Area under the ROC curve (scikit-learn). `labels` (n,) of 0 and 1, `scores` (n,), higher means smiling.

    Raises:
        ValueError: if one of the classes is missing.
    """
    from sklearn.metrics import roc_auc_score

    _check_classes(labels)
    return float(roc_auc_score(labels, scores))


def delta_auc(value: float, baseline: float) -> float:
    """Quality lost against the baseline, relative to chance: (value - 0.5) / (baseline - 0.5) - 1.

    As in the poster's table. NaN where the baseline is no better than chance: there is nothing to lose.

    >>> round(delta_auc(0.66, 0.70), 2)
    -0.2
    """
    return (value - 0.5) / (baseline - 0.5) - 1 if baseline > 0.5 else float("nan")


def quality_floor(baseline: float, fraction: float) -> float:
    """Smallest AUC that keeps `fraction` of the baseline's quality above chance: the poster's beta_0 for 0.8.

    >>> round(quality_floor(0.70, 0.8), 2)
    0.66
    """
    return 0.5 + fraction * (baseline - 0.5)


def auc_interval(
    labels: np.ndarray, scores: np.ndarray, groups: np.ndarray, *, n_boot: int = 1000, seed: int = 0
) -> tuple[float, float, float]:
    """Mean AUC over training seeds with a 95% bootstrap interval over people and over training seeds.

    Args:
        labels: (n,) of 0 and 1.
        scores: (n_seeds, n), one row a training seed; (n,) is taken as one seed.
        groups: (n,) whose picture it is; people are drawn with all their pictures (cluster bootstrap,
            Field and Welsh 2007).
        n_boot: bootstrap repetitions; the interval holds 95% of them (percentile method, Efron 1979).
        seed: seeds the resampling.

    Returns:
        (mean AUC over seeds on all pictures, low end, high end).
    """
    groups = _numbered(groups, labels, scores)
    mean, (low, high) = _mean_auc(labels, scores), _ends(_repetitions(labels, scores, groups, n_boot, seed))
    return mean, min(low, mean), max(high, mean)  # of a handful of people, none may be near the mean


def delta_interval(
    labels: np.ndarray, scores: np.ndarray, baseline: np.ndarray, groups: np.ndarray, *, n_boot: int = 1000,
    seed: int = 0,
) -> tuple[float, float, float]:  # fmt: skip
    """`delta_auc` of the mean AUC with a paired bootstrap interval: both networks see the same drawn people.

    The seeds of both are resampled, each on its own: a network's trainings say nothing of the baseline's.

    Takes what `auc_interval` takes, and the scores of the `baseline` on the same pictures, a row a
    training seed.

    Returns:
        (delta AUC, low end, high end); NaN where there is no baseline above chance, the ends also where the
        baseline's own interval includes chance: a loss is then not bounded.
    """
    delta = delta_auc(_mean_auc(labels, scores), _mean_auc(labels, baseline))
    groups = _numbered(groups, labels, scores, baseline)
    ours = _repetitions(labels, scores, groups, n_boot, seed)
    others = not np.array_equal(scores, baseline)
    theirs = _repetitions(labels, baseline, groups, n_boot, seed, others=others)
    if np.isnan(delta) or _ends(theirs)[0] <= 0.5:
        return delta, float("nan"), float("nan")
    above = theirs > 0.5
    low, high = _ends((ours[above] - 0.5) / (theirs[above] - 0.5) - 1)
    return delta, min(low, delta), max(high, delta)


def difference_interval(
    labels: np.ndarray, scores: np.ndarray, reference: np.ndarray, groups: np.ndarray, *, n_boot: int = 1000,
    confidence: float = 0.95, seed: int = 0,
) -> tuple[float, float]:  # fmt: skip
    """Bootstrap interval of AUC(`scores`) - AUC(`reference`), (n,) each: both see the same drawn people."""
    groups = _numbered(groups, labels, scores, reference)
    ours, theirs = (_repetitions(labels, rows, groups, n_boot, seed) for rows in (scores, reference))
    return _ends(ours - theirs, confidence)


def _numbered(groups: np.ndarray, labels: np.ndarray, *scores: np.ndarray) -> np.ndarray:
    """A number (n,) for each of `groups`, in the order of what is known of their pictures, whatever they are
    called and in whatever order their pictures come. Scores count with six digits, as files hold them.
    """
    known, of = np.char.mod("%.6g", np.vstack([labels, *scores])).T.tolist(), np.asarray(groups).tolist()
    pictures = defaultdict(list)
    for group, picture in zip(of, known, strict=True):
        pictures[group].append(picture)
    place = {group: n for n, group in enumerate(sorted(pictures, key=lambda group: sorted(pictures[group])))}
    return np.array([place[group] for group in of])


def _mean_auc(labels: np.ndarray, scores: np.ndarray) -> float:
    return float(np.mean([auc(labels, row) for row in np.atleast_2d(scores)]))


def _ends(repetitions: np.ndarray, confidence: float = 0.95) -> tuple[float, float]:
    low, high = np.nanquantile(repetitions, [(1 - confidence) / 2, (1 + confidence) / 2])
    return float(low), float(high)


def _repetitions(
    labels: np.ndarray, scores: np.ndarray, groups: np.ndarray, n_boot: int, seed: int,
    *, others: bool = False,
) -> np.ndarray:  # fmt: skip
    """Mean AUC over training seeds (n_boot,), people and seeds drawn anew each time: the same people for the
    same `groups` and `seed`; the same trainings too for as many, but for those of `others`.
    """
    scores, rng = np.atleast_2d(scores), np.random.default_rng(seed)
    samples = bootstrap_samples(groups, n_boot, rng)
    parts = [[weighted_auc(labels, row, weights) for row in scores] for weights in samples]
    per_seed = np.concatenate(parts, axis=1)  # (n_seeds, n_boot)
    draws = np.random.default_rng((seed, 1)) if others else rng
    drawn = draws.integers(len(scores), size=(len(scores), n_boot))
    return np.take_along_axis(per_seed, drawn, axis=0).mean(axis=0)


def bootstrap_weights(groups: np.ndarray, n_boot: int, rng: np.random.Generator) -> np.ndarray:
    """How often each picture is drawn when whole groups are drawn with replacement: float32 (n_boot, n)."""
    return np.concatenate(list(bootstrap_samples(groups, n_boot, rng)))


def bootstrap_samples(groups: np.ndarray, n_boot: int, rng: np.random.Generator) -> Iterator[np.ndarray]:
    """`bootstrap_weights` some rows at a time: 1,000 of them are 4 kB a picture, and their AUCs take more."""
    _, member = np.unique(groups, return_inverse=True)
    n_groups, some = member.max() + 1, max(1, WEIGHTS_AT_A_TIME // len(member))
    for start in range(0, n_boot, some):
        times = rng.multinomial(n_groups, np.full(n_groups, 1 / n_groups), size=min(some, n_boot - start))
        yield times[:, member].astype(np.float32)


def weighted_auc(labels: np.ndarray, scores: np.ndarray, weights: np.ndarray) -> np.ndarray:
    """AUC of `scores` (n,) under each row of `weights` (n_boot, n): (n_boot,), NaN if a class has none.

    The weighted Mann-Whitney statistic; one sort serves all repetitions.
    """
    labels = np.asarray(labels)
    _check_classes(labels)
    order = np.argsort(scores, kind="stable")
    _, first = np.unique(np.asarray(scores)[order], return_index=True)  # where equal scores begin
    weights = np.asarray(weights, np.float64)[:, order]
    positive = np.add.reduceat(weights * (labels[order] == 1), first, axis=1)
    negative = np.add.reduceat(weights * (labels[order] == 0), first, axis=1)
    below = np.cumsum(negative, axis=1) - negative / 2
    pairs = positive.sum(axis=1) * negative.sum(axis=1)
    won = (positive * below).sum(axis=1)
    return np.divide(won, pairs, out=np.full(len(weights), np.nan), where=pairs > 0)


def best_threshold(labels: np.ndarray, scores: np.ndarray) -> float:
    """Threshold of the largest sensitivity plus specificity (Youden 1950); chosen on validation."""
    from sklearn.metrics import roc_curve

    _check_classes(labels)
    false_positive, true_positive, thresholds = roc_curve(labels, scores, drop_intermediate=False)
    best = int(np.argmax(true_positive - false_positive))
    following = thresholds[best + 1] if best + 1 < len(thresholds) else thresholds[best]
    # between two scores, so that rounding cannot cross it
    return float((min(thresholds[best], 1.0) + following) / 2)


def threshold_metrics(labels: np.ndarray, scores: np.ndarray, threshold: float) -> dict[str, float]:
    """Accuracy, precision and recall when scores of `threshold` and above count as a smile (scikit-learn)."""
    from sklearn.metrics import accuracy_score, precision_score, recall_score

    smiles = np.asarray(scores) >= threshold
    return {
        "accuracy": float(accuracy_score(labels, smiles)),
        "precision": float(precision_score(labels, smiles, zero_division=0)),
        "recall": float(recall_score(labels, smiles, zero_division=0)),
    }


def rates(
    labels: np.ndarray, scores: np.ndarray, groups: np.ndarray, threshold: float, *, n_boot: int = 1000
) -> dict[str, tuple[float, float, float]]:
    """AUC, and what shares are right when scores of `threshold` and above count as positive.

    Args:
        labels: (n,) of 0 and 1.
        scores: (n,), higher means positive.
        groups: (n,) whose picture it is.
        threshold: a score.
        n_boot: bootstrap repetitions.

    Returns:
        auc, accuracy, precision, recall and false_alarms (the share of negatives that counts as positive) ->
        (value, low, high): a 95% interval from resampled groups; of shares, it reaches as far as Wilson's.
        NaN: there is nothing to take a share of.
    """
    positive, counted = np.asarray(labels) == 1, np.asarray(scores) >= threshold
    found = {"auc": auc_interval(labels, scores, groups, n_boot=n_boot)}
    weights = bootstrap_weights(groups, n_boot, np.random.default_rng(0))
    for name, hit, among in (
        ("accuracy", positive == counted, positive | ~positive), ("precision", positive, counted),
        ("recall", counted, positive), ("false_alarms", counted, ~positive),
    ):  # fmt: skip
        if not among.any():
            found[name] = (float("nan"),) * 3
            continue
        share = wilson(int((hit & among).sum()), int(among.sum()))
        drawn = weights @ among  # of a resampling that draws none, nothing can be said
        low, high = _ends((weights @ (hit & among))[drawn > 0] / drawn[drawn > 0])
        found[name] = share["estimate"], min(low, share["low"]), max(high, share["high"])
    return found


def threshold_for(labels: np.ndarray, scores: np.ndarray, false_alarms: float) -> float:
    """The lowest threshold from which on at most a share `false_alarms` of the negatives counts as positive.

    It lies between two scores, or above all of them, which are probabilities.

    >>> threshold_for(np.array([0, 0, 1, 1]), np.array([0.1, 0.6, 0.5, 0.8]), 0.5)
    0.3
    """
    _check_classes(labels)
    if not 0 <= false_alarms < 1:
        raise ValueError(f"false_alarms: expected a share, 0 to below 1, got {false_alarms}")
    scores = np.asarray(scores, np.float64)
    negatives = np.sort(scores[np.asarray(labels) == 0])[::-1]
    passing = int(false_alarms * len(negatives) + 1e-9)
    above = scores[scores > negatives[passing]]
    return float((negatives[passing] + above.min(initial=1.0)) / 2)


def _check_classes(labels: np.ndarray) -> None:
    present = {int(label) for label in np.unique(labels)}
    if present != {0, 1}:
        raise ValueError(f"labels: expected both classes 0 and 1, got {sorted(present)}")


def poisson_high(events: int, *, confidence: float = 0.95) -> float:
    """Upper end of the one-sided exact interval of the mean of a Poisson variable that was `events` once.

    >>> round(poisson_high(0), 2)
    3.0
    """
    from scipy.stats import chi2

    return float(chi2.ppf(confidence, 2 * events + 2) / 2)


def wilson(wrong: int, n: int, *, confidence: float = 0.95) -> dict[str, Any]:
    """dict of n, wrong, estimate, low and high: the share `wrong` / `n` and its Wilson interval (SciPy).

    >>> {name: round(value, 3) for name, value in wilson(9, 100).items()}
    {'n': 100, 'wrong': 9, 'estimate': 0.09, 'low': 0.048, 'high': 0.162}
    """
    from scipy.stats import binomtest

    if not 0 <= wrong <= n or n < 1:
        raise ValueError(f"wrong, n: expected n cases, of which some are wrong, got {wrong} of {n}")
    ends = binomtest(int(wrong), int(n)).proportion_ci(confidence, method="wilson")
    values = {"estimate": wrong / n, "low": float(ends.low), "high": float(ends.high)}
    return {"n": int(n), "wrong": int(wrong), **values}


def compared_shares(
    hit: np.ndarray, parts: Sequence[tuple[np.ndarray, np.ndarray]], groups: np.ndarray, *,
    n_boot: int = 10_000, confidence: float = 0.95,
) -> list[dict[str, Any]]:  # fmt: skip
    """How large the share of `hit` is in parts of all pictures, and how far from that of the pictures beside.

    Who looks at many parts finds some that differ by luck. So intervals of differences are so wide that all
    of them hold together (Bonferroni: each leaves out 1 / len(parts) of what one alone would). Groups are
    drawn as in `rates`; intervals reach as far as those of Wilson, and of Newcombe (1998) for a difference,
    which know how little a handful of pictures says.

    Args:
        hit: bool (n,).
        parts: which pictures are in a part, and which are beside it; bool (n,) each, the first with some.
        groups: (n,) whose picture it is.
        n_boot: bootstrap repetitions; the ends of many parts' intervals are rare events.
        confidence: of an interval of a share, and of all intervals of differences together.

    Returns:
        For each part what `wilson` says, low and high over groups, and difference, difference_low and
        difference_high: None where nothing is beside it.
    """
    sides = np.array(parts, bool)  # (k, 2, n)
    among = np.stack([sides, sides & hit]).reshape(-1, len(hit)).T.astype(np.float32)
    samples = bootstrap_samples(groups, n_boot, np.random.default_rng(0))
    drawn = np.concatenate([weights @ among for weights in samples]).reshape(-1, 2, len(parts), 2)
    with np.errstate(invalid="ignore"):  # of a resampling that draws none, nothing can be said
        shares, together = drawn[:, 1] / drawn[:, 0], 1 - (1 - confidence) / len(parts)
    found = []
    for part, both in enumerate(sides):
        counts = [(int((side & hit).sum()), int(side.sum())) for side in both]
        (low, high), own = _ends(shares[:, part, 0], confidence), wilson(*counts[0], confidence=confidence)
        row = own | {"low": min(low, own["low"]), "high": max(high, own["high"])}
        difference: float | None = None
        ends: tuple[float | None, float | None] = (None, None)
        if counts[1][1]:
            one, other = (wilson(*count, confidence=together) for count in counts)
            difference = one["estimate"] - other["estimate"]
            below = float(np.hypot(one["low"] - one["estimate"], other["high"] - other["estimate"]))
            above = float(np.hypot(one["high"] - one["estimate"], other["low"] - other["estimate"]))
            low, high = _ends(shares[:, part, 0] - shares[:, part, 1], together)
            ends = min(low, difference - below), max(high, difference + above)
        row |= dict(zip(("difference_low", "difference_high"), ends, strict=True))
        found.append(row | {"difference": difference})
    return found
