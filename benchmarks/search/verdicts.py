"""Who is ahead in the arena? Puts the committed tables into the words that README.md says.

    python benchmarks/search/verdicts.py [--write]

Whatever compares two strategies looks at common worlds alone: the share of a rival's mean gap that A* has,
and the difference of the two with its interval. With --write, README.md gets these words between its two
marks.
"""

import argparse
from pathlib import Path

import pandas as pd
from arena import FLOORS
from worlds import BASELINE, TABLES, Table

from emolib.metrics import quality_floor

HERE = Path(__file__).parent
README, MARKS = HERE / "README.md", ("<!-- begin verdicts.py -->\n", "<!-- end verdicts.py -->\n")
CASE = ["table", "floor"]


def read(kind: str) -> pd.DataFrame:
    """A table that `arena` has written."""
    return pd.read_csv(HERE / f"arena_{kind}.csv")


def duels(summary: pd.DataFrame, paired: pd.DataFrame) -> pd.DataFrame:
    """A* against each other strategy over the worlds in which both were played.

    `paired` with `rival`, the mean gap of the strategy, `astar`, that of A* in the same worlds, and `share`,
    the second over the first.
    """
    both = paired.merge(summary[[*CASE, "strategy", "seeds", "gap_mean"]], on=[*CASE, "strategy", "seeds"])
    both = both.rename(columns={"gap_mean": "rival"})
    both["astar"] = both["rival"] + both["difference"]
    return both.assign(share=both["astar"] / both["rival"])


def best(duels: pd.DataFrame) -> pd.DataFrame:
    """The row of the best rival in each case: that with the largest lead over A*, or the smallest deficit."""
    return duels.loc[duels.groupby(CASE, sort=False)["difference"].idxmax()]


def verdict(low: float, high: float) -> str:
    """Whether A* minus a rival, from `low` to `high`, is surely below 0, surely above, or neither."""
    return "ahead" if high < 0 else "behind" if low > 0 else "open"


def anytime() -> str:
    """A table of the duels with the best rivals, and what follows from all duels."""
    every = duels(read("summary"), read("paired"))
    every["verdict"] = [verdict(*ends) for ends in zip(every["low"], every["high"], strict=True)]
    lines = [
        "| table | floor | best rival | its mean gap | A\\*'s | share of it | A\\* minus it, 95% | A\\* is |",
        "|---|---|---|---|---|---|---|---|",
    ]
    ahead = every["verdict"].eq("ahead").groupby(every["strategy"])
    for row in best(every).itertuples():
        lines.append(
            f"| {row.table} | {row.floor:g} | {row.strategy} | {row.rival:.2f} | {row.astar:.2f} "
            f"| {row.share:.2f} | {row.difference:+.3f} ({row.low:+.3f} to {row.high:+.3f}) "
            f"| {row.verdict} |"
        )
    first = best(every)
    met = int((first["share"] <= 0.75).sum())
    told = [
        f"At most three quarters of the best rival's mean gap: in {met} of {len(first)} cases. "
        f"Surely ahead of the best rival: in {(first['verdict'] == 'ahead').sum()}; surely behind: in "
        f"{(first['verdict'] == 'behind').sum()}.",
        "Cases in which A\\* is surely ahead, of those played: "
        + ", ".join(f"{name} {won.sum()} of {len(won)}" for name, won in ahead)
        + ".",
        "Surely behind: " + (", ".join(
            f"{row.strategy} on {row.table} {row.floor:g}"
            for row in every[every["verdict"] == "behind"].itertuples()
        ) or "nowhere") + ".",
    ]  # fmt: skip
    return "\n".join([*lines, "", *told])


def side_by_side() -> str:
    """In how many cases A* has the smallest mean gap, by the number of workers."""
    lines = []
    for workers, part in read("parallel").groupby("workers"):
        wide = part.pivot(index=CASE, columns="strategy", values="gap_mean")
        won = wide["astar"] < wide.drop(columns="astar").min(axis=1)
        lines.append(
            f"With {workers} side by side, A\\* has the smallest mean gap in {won.sum()} of {len(won)} cases"
            + " ("
            + ", ".join(f"{table} {of.sum()} of {len(of)}" for table, of in won.groupby("table"))
            + ")."
        )
    return "\n".join(lines)


def to_targets() -> str:
    """How A*'s median of trainings to a target compares with that of each other strategy."""
    rows = read("targets")
    wide = rows.pivot(index=[*CASE, "flops_target"], columns="strategy", values="trainings_median")
    lines = [
        "| told a target | targets | A\\* needs fewer trainings | as many | more |",
        "|---|---|---|---|---|",
    ]
    for name in wide.columns.drop("astar"):
        both = wide[["astar", name]].dropna()
        fewer, more = (both["astar"] < both[name]).sum(), (both["astar"] > both[name]).sum()
        lines.append(f"| {name} | {len(both)} | {fewer} | {len(both) - fewer - more} | {more} |")
    return "\n".join(lines)


def chance() -> str:
    """The forms of Optuna's samplers, and the share of trainings in which each had to draw by chance."""
    forms = pd.read_csv(HERE / "tune_rivals.csv")
    lines = ["| on `photographs` | form | worlds | mean gap | drawn by chance |", "|---|---|---|---|---|"]
    lines += [
        f"| {row.strategy} | {row.form} | {row.seeds} | {row.gap_mean:.2f} | {row.by_chance:.0%} |"
        for row in forms[forms["strategy"].str.contains("Optuna")].itertuples()
    ]
    return "\n".join(lines)


def misses() -> str:
    """How many networks that keep the floor on validation miss it on test, and whether the smallest does."""
    lines = ["| table | floor | keep the floor on validation | of these miss it on test | the smallest |"]
    lines.append("|---|---|---|---|---|")
    for path in sorted(TABLES.glob("*.csv")):
        if path.stem.endswith("_seeds"):
            continue
        table = Table(path)
        auc = table.rows.set_index("fingerprint")["val_auc"]
        for share in FLOORS:
            good = auc.index[auc >= quality_floor(auc[BASELINE], share)]
            wrong = [table.wrong(name, share) for name in good]
            first = table.wrong(min(good, key=table.flops.__getitem__), share)
            verb = "misses it" if first else "keeps it"
            lines.append(f"| {table.name} | {share:g} | {len(good)} | {sum(wrong)} | {verb} |")
    return "\n".join(lines)


def text() -> str:
    """All of it, as README.md has it."""
    return "\n\n".join([anytime(), side_by_side(), to_targets(), chance(), misses()]) + "\n"


def main() -> None:
    raw = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=raw)
    parser.add_argument("--write", action="store_true", help="put the words into README.md")
    if parser.parse_args().write:
        before, rest = README.read_text().split(MARKS[0])
        README.write_text(before + MARKS[0] + text() + MARKS[1] + rest.split(MARKS[1])[1])
    else:
        print(text())


if __name__ == "__main__":
    main()
