"""What is stale and why, runs that are killed, notebooks that fail: with notebooks of a few lines in a
project of their own.
"""

import contextlib
import json
import logging
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import nbformat
import pytest
from small_project import REPO, execute_here, make_project, write_notebook  # noqa: F401

from emolib.environment import code
from emolib.environment.locks import LockError, lock, unlock
from emolib.files import read_json
from emolib.training import cache
from emolib.workflow import notebook, parameters, pipeline, provenance, stale
from emolib.workflow.parameters import ParameterError
from emolib.workflow.run import Digests, Run, lock_paths, settle

EVERY = [name[:2] for name in stale.NOTEBOOKS]


def run(project, **options):
    """Run the pipeline; return which notebooks ran (by what they counted) and what was said."""
    counts, said = project / "runs" / options.get("given", {}).get("run", "quick") / "counts", []
    counts.unlink(missing_ok=True)
    pipeline.run("quick", options.pop("given", {}), say=said.append, **options)
    return [name[:2] for name in counts.read_text().split()] if counts.exists() else [], "\n".join(said)


def test_the_first_run_makes_all_in_order_and_the_second_none(project):
    assert run(project)[0] == EVERY
    ran, said = run(project)
    assert ran == [] and said.count("fresh") == len(EVERY)
    assert (project / "runs/quick/embedded/out.txt").read_text() == "embedded search on baseline on 0 2400"
    assert sorted(p.name for p in (project / "book/generated").glob("*.ipynb")) == [
        f"{n}.ipynb" for n in parameters.ALL
    ]
    assert not list((project / "runs/quick").glob(".*partial")) and not list(
        (project / "runs/quick/failed").iterdir()
    )


def test_a_check_of_an_unchanged_run_writes_nothing_into_the_book(project):
    run(project)
    before = {p: p.stat().st_mtime_ns for p in (project / "book/generated").glob("*.ipynb")}
    run(project)
    assert {p: p.stat().st_mtime_ns for p in (project / "book/generated").glob("*.ipynb")} == before


def append(name, text="X = 2\n"):
    """Add a line to a file of the project."""

    def edit(project):
        with (project / name).open("r+", encoding="utf-8") as file:  # which is there
            file.seek(0, 2)
            file.write(text)

    return edit


def replace(name, old, new):
    def edit(project):
        text = (project / name).read_text(encoding="utf-8")
        assert old in text
        (project / name).write_text(text.replace(old, new, 1), encoding="utf-8")

    return edit


@pytest.mark.parametrize(
    ("edit", "ran", "why"),
    [
        (append("emolib/networks/cost.py"), EVERY, "02_baseline: emolib/networks/cost.py changed"),
        (append("emolib/search/confirm.py"), ["03", "06"], "emolib/search/confirm.py changed"),
        (append("emolib/embedded/codegen/templates/pool.c", "/* */\n"), ["04", "06"], "pool.c changed"),
        (append("emolib/saliency/methods.py"), ["05"], "emolib/saliency/methods.py changed"),
        (append("emolib/data/rooms/frames.py"), ["01", "06"], "emolib/data/rooms/frames.py changed"),
        (append("emolib/data/fetch/polite.py"), ["01"], "emolib/data/fetch/polite.py changed"),
        (append("emolib/labels/templates/page.js", "//\n"), ["01"], "labels/templates/page.js changed"),
        (append("emolib/networks/cost.py", "# a comment\n"), [], "fresh"),
        (replace("emolib/networks/cost.py", '"""', '"""Also: '), [], "fresh"),
        (append("emolib/cli/main.py"), [], "fresh"),
        (append("emolib/workflow/pipeline.py"), [], "fresh"),
        (append("emolib/report/publish.py"), [], "fresh"),
        (replace("requirements.txt", "numpy==1", "numpy==2"), EVERY, "numpy: 1 -> 2"),
        (replace("requirements.txt", "cleanlab==2", "cleanlab==3"), ["01"], "cleanlab: 2 -> 3"),
        (append("requirements.txt", "somebody-elses==3\n"), [], "fresh"),
        (lambda p: write_notebook(p, "04_embedded_export", body="pass"), ["04"],
         "code in the notebook changed"),
        (lambda p: write_notebook(p, "04_embedded_export", body="# a comment"), [], "fresh"),
        (lambda p: (p / "runs/quick/search/out.txt").write_text("x"), ["03"],
         "search/out.txt was changed by hand"),
        (lambda p: (p / "runs/quick/search/out.txt").unlink(), ["03"], "search/out.txt is missing"),
        (lambda p: (p / "runs/quick/data/key.json").unlink(), ["01"], "01_data: not made yet"),
        (lambda p: (p / "runs/quick/executed/01_data.ipynb").unlink(), ["01"], "only its outputs are wanted"),
        (lambda p: write_notebook(p, "04_embedded_export", text="# Another title"), [], "fresh"),
    ],
)  # fmt: skip
def test_what_changed_decides_what_runs_and_is_named(project, edit, ran, why):
    run(project)
    edit(project)
    again, said = run(project)
    assert again == ran and why in said
    assert run(project)[0] == []


def test_a_table_of_benchmarks_that_a_notebook_shows_decides_too(project):
    run(project)
    table = project / "benchmarks/eyes/marked.csv"
    for content, why in (("a\n1\n", "now used"), ("a\n2\n", "changed")):
        table.parent.mkdir(parents=True, exist_ok=True)
        table.write_text(content)
        ran, said = run(project)
        assert ran == ["05"] and f"benchmarks/eyes/marked.csv {why}" in said
    assert run(project)[0] == []


def test_what_costs_a_training(project):
    def code():
        cache.code_and_libraries.cache_clear()
        return cache.code_and_libraries()

    before = code()
    for name in ("data/fetch/polite.py", "data/preprocess.py", "labels/batch.py", "search/runner.py",
                 "embedded/codegen/c99.py", "report/results.py", "files.py"):  # fmt: skip
        append(f"emolib/{name}")(project)
    assert code() == before
    for name in ("networks/spec.py", "training/loop.py", "data/augment.py"):
        append(f"emolib/{name}")(project)
        assert code() != before
        before = code()
    cache.code_and_libraries.cache_clear()


def test_a_chapter_names_all_code_that_it_loads(tmp_path):
    step = stale.NOTEBOOKS["02_baseline"]
    assert (
        step.undeclared(["emolib", "emolib.data", "emolib.data.dataset", "emolib.networks.cost", "numpy"])
        == []
    )
    assert step.undeclared(["emolib.search.runner", "emolib.search"]) == ["search", "search.runner"]
    for each in stale.NOTEBOOKS.values():
        assert each.undeclared(f"emolib.{name}" for name in each.code) == []
        code.digests(*each.code)  # each is there
    with pytest.raises(ValueError, match="got 'nowhere'"):
        code.digests("nowhere")


def test_a_changed_parameter_reruns_what_takes_it_and_what_reads_the_result(project):
    run(project)
    ran, said = run(project, given={"n_faces": 500})
    assert ran == EVERY
    assert "01_data: parameter n_faces: 2400 -> 500" in said and "02_baseline: data/out.txt changed" in said
    ran, said = run(project, given={"n_faces": 500, "smoothgrad_samples": 4})
    assert ran == ["05"] and "05_saliency: parameter smoothgrad_samples: 16 -> 4" in said


def test_an_equal_result_stops_the_rerun(project):
    run(project)
    write_notebook(project, "01_data", body="pass")
    assert run(project)[0] == ["01"]


def test_the_names_of_profile_and_run_are_labels_only(project):
    (project / "notebooks/profiles/other.yaml").write_text("profile: other\nrun: quick\n")
    run(project)
    assert pipeline.status("other", {}) == dict.fromkeys(parameters.ALL, [])


def test_input_data_counts(project, tmp_path):
    folder = tmp_path / "faces"
    (folder / "smile").mkdir(parents=True)
    (folder / "smile" / "a.jpg").write_bytes(b"1")
    given = {"data": "folder", "data_dir": "faces"}
    run(project, given=dict(given))
    shutil.copytree(folder, tmp_path / "copy")  # other times
    for way in ("faces", "faces/", "./faces", str(folder), "copy"):  # how it is written does not count
        assert run(project, given=given | {"data_dir": way})[0] == []
    (folder / "smile" / "b.jpg").write_bytes(b"2")
    ran, said = run(project, given=dict(given))
    assert ran == ["01"] and "the input data changed" in said
    assert run(project, given=given | {"data_dir": "copy"})[0] == ["01"]
    (tmp_path / "faces.tar").write_bytes(b"one")
    run(project, given={"data": "photos", "data_dir": "faces.tar"})
    os.utime(tmp_path / "faces.tar", ns=(1, 1))
    assert run(project, given={"data": "photos", "data_dir": "faces.tar"})[0] == []
    with pytest.raises(ParameterError, match="data_dir: expected .* got 'gone'"):
        run(project, given={"data": "photos", "data_dir": "gone"})
    odd = os.fsdecode(b"caf\xe9")
    (tmp_path / odd).mkdir()
    with pytest.raises(ParameterError, match="data_dir: expected a name in UTF-8"):
        run(project, given={"data": "folder", "data_dir": odd})


def test_only_runs_a_notebook_and_what_it_builds_on_and_force_only_that_one(project):
    assert run(project, only=["02_baseline"])[0] == ["01", "02"]
    ran, said = run(project, only=["03_meta_search"], force=True)
    assert ran == ["03"] and "asked to by --force" in said
    assert run(project, force=True)[0] == EVERY
    with pytest.raises(ValueError, match="only: expected one of 01_data"):
        run(project, only=["03"])


def test_only_to_show_outputs_the_part_stays_as_it_was(project):
    write_notebook(project, "01_data", body="import time; text += str(time.time_ns())")
    run(project)
    before = (project / "runs/quick/data/out.txt").read_text()
    (project / "runs/quick/executed/01_data.ipynb").unlink()
    assert run(project)[0] == ["01"]
    assert (project / "runs/quick/data/out.txt").read_text() == before


def test_new_text_reaches_the_book_with_the_old_outputs(project):
    run(project)
    write_notebook(project, "02_baseline", text="# Other words")
    assert run(project)[0] == []
    content = nbformat.read(project / "book/generated/02_baseline.ipynb", as_version=4)
    nbformat.validate(content)
    assert (
        content.cells[0].source == "# Other words"
        and content.cells[4].outputs[0].text == "baseline on 0 2400"
    )
    assert content.cells[2].metadata.tags == ["injected-parameters", "hide-input"]


def test_a_failed_notebook_leaves_the_book_as_it_was_and_a_line_that_says_why(project):
    run(project)
    book = {p.name: p.read_bytes() for p in (project / "book/generated").glob("*.ipynb")}
    write_notebook(project, "02_baseline", body="raise OSError('no space left')")
    with pytest.raises(
        notebook.NotebookError, match="02_baseline: cell .*OSError: no space left.*failed/02_baseline.ipynb"
    ):
        run(project)
    assert {p.name: p.read_bytes() for p in (project / "book/generated").glob("*.ipynb")} == book
    assert (project / "runs/quick/failed/02_baseline.ipynb").is_file()
    assert (project / "runs/quick/baseline/out.txt").is_file()
    write_notebook(project, "02_baseline")
    assert run(project)[0] == []
    assert pipeline.status("quick", {}) == dict.fromkeys(parameters.ALL, [])


def test_what_a_killed_process_left_half_written_is_gone_and_no_part_of_a_chapter(project):
    stop = "assert (run.folder / 'go').exists()"
    write_notebook(project, "01_data", body=f"(run.work / '.a.123.partial.csv').touch()\n{stop}")
    with pytest.raises(notebook.NotebookError):
        run(project)
    folder = project / "runs/quick"
    (folder / "trained/views").mkdir(parents=True)
    (folder / "trained/.net-seed0.123.partial").mkdir()
    (folder / "trained/net-seed0").mkdir()
    (folder / "trained/views/.0-mean8.123.partial.raw").touch()
    (folder / "go").touch()
    write_notebook(project, "01_data", body=stop)
    run(project)
    assert not [path for path in folder.rglob("*") if "partial" in path.name]
    assert (folder / "trained/net-seed0").is_dir()
    assert set(read_json(folder / "data/key.json")["outputs"]) == {"out.txt"}
    (folder / ".results.123.partial.csv").touch()
    assert run(project)[0] == []
    assert not (folder / ".results.123.partial.csv").exists()


def test_a_notebook_that_does_not_finish_is_refused(project):
    write_notebook(project, "01_data", body="run.finish = lambda: None")
    with pytest.raises(notebook.NotebookError, match=r"01_data: ran to its end without run.finish\(\)"):
        run(project)


def test_an_interrupted_part_goes_on_if_its_key_is_the_same_and_starts_anew_otherwise(project):
    half = "(run.work / 'half')"
    fails = f"{half}.exists() or {half}.touch()\nassert (run.folder / 'go').exists()"
    write_notebook(project, "01_data", body=fails)
    with pytest.raises(notebook.NotebookError):
        run(project)
    (project / "runs/quick/go").touch()
    (project / "runs/quick/.data.partial/half").write_text("kept")
    run(project)
    assert (project / "runs/quick/data/half").read_text() == "kept"
    assert read_json(project / "runs/quick/data/key.json")["resumed"] == 1
    (project / "runs/quick/go").unlink()
    with pytest.raises(notebook.NotebookError):
        run(project, given={"seed": 1})
    (project / "runs/quick/.data.partial/half").write_text("of seed 1")
    (project / "runs/quick/go").touch()
    run(project, given={"seed": 2})
    assert (project / "runs/quick/data/half").read_text() == ""


def test_provenance_says_what_made_the_run(project):
    run(project, given={"n_seeds": 2, "seed": 5})
    value = provenance.read(project / "runs/quick")
    assert value["profile"] == "quick" and value["seeds"] == [5, 6] and value["parameters"]["n_faces"] == 2400
    assert value["dataset"]["name"] == "synthetic" and value["versions"]["papermill"] and value["cores"] >= 1
    assert value["steps"]["02_baseline"]["why"] == ["not made yet"]
    assert set(value["steps"]["02_baseline"]["outputs"]) == {"out.txt"}
    assert "profile" not in value["versions"]


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("/home/ann/faces.tar", "faces.tar"), ("~/Pictures/faces", "faces"),
        ("C:\\Users\\ann\\faces", "faces"),
        ("data/facial_expressions", "data/facial_expressions"), ("", ""),
    ],
)  # fmt: skip
def test_provenance_names_no_place_on_this_machine(given, kept):
    step = {"key": {"parameters": {"data_dir": given, "seed": 1}, "data": "d"}, "seconds": 1, "why": ["x"]}
    value = {"run": "x", "parameters": {"data_dir": given, "seed": 1}, "steps": {"01_data": step}}
    found = provenance.portable(value)
    assert found["parameters"] == {"data_dir": kept, "seed": 1} and found["run"] == "x"
    key = {"parameters": {"data_dir": kept, "seed": 1}, "data": "d"}
    assert found["steps"]["01_data"] == step | {"key": key}
    assert step["key"]["parameters"]["data_dir"] == given  # what decides on freshness is left alone
    old = {"notebook": "a", "code": {}, "parameters": {"data_dir": "data/old"}, "libraries": {}, "data": "d",
           "upstream": {}}  # fmt: skip
    now = old | {"parameters": {"data_dir": given}, "data": "e"}
    why = [f"parameter data_dir: data/old -> {kept}", "the input data changed"]
    assert stale.changes({"key": old}, now) == why


def test_an_absolute_data_dir_is_written_by_its_name(project, tmp_path):
    faces = tmp_path / "elsewhere" / "faces.tar"
    faces.parent.mkdir()
    faces.write_bytes(b"x")
    run(project, given={"data_dir": str(faces)})
    text = (project / "runs/quick/provenance.json").read_text()
    assert '"data_dir": "faces.tar"' in text and str(faces.parent) not in text
    assert not any(pipeline.status("quick", {"data_dir": str(faces)}).values())  # and all is fresh


def test_a_run_whose_faces_fill_the_picture_has_no_room(project):
    crop = {"framing": "crop"}
    assert run(project, given=crop)[0] == EVERY[:-1] and run(project, given=crop)[0] == []
    assert set(pipeline.status("quick", crop)) == set(stale.NOTEBOOKS) - {"06_room"}
    assert len(list((project / "book/generated").glob("*.ipynb"))) == len(EVERY) - 1
    assert run(project)[0] == ["06"]  # the others do not take that parameter
    assert run(project, given=crop)[0] == []
    assert len(list((project / "book/generated").glob("*.ipynb"))) == len(EVERY) - 1
    for refused in (
        lambda: run(project, given=crop, only=["06_room"]),
        lambda: pipeline.begin("06_room", {"profile": "quick", "run": "", **_own("06_room"), **crop}),
    ):
        with pytest.raises(ParameterError, match="06_room: expected the parameter framing room, got crop"):
            refused()


def _own(name):
    return {each: parameters.DEFAULTS[each] for each in parameters.own(name)}


def test_scenes_count_as_input_data_wherever_they_lie(project, tmp_path):
    scenes = tmp_path / "scenes"
    scenes.mkdir()
    (scenes / "a.jpg").write_bytes(b"a")
    given = {"backgrounds_dir": str(scenes)}
    with pytest.raises(ParameterError, match="backgrounds_dir: expected an existing folder .* got 'gone'"):
        run(project, given={"backgrounds_dir": "gone"})
    run(project)
    ran, said = run(project, given=given)
    assert ran == ["06"] and "parameter backgrounds_dir:  -> scenes" in said
    assert run(project, given=given)[0] == []
    (scenes / "a.jpg").write_bytes(b"another")
    ran, said = run(project, given=given)
    assert ran == ["06"] and "the input data changed" in said
    moved = scenes.rename(tmp_path / "moved")
    assert run(project, given={"backgrounds_dir": str(moved)})[0] == []
    assert str(tmp_path) not in (project / "runs/quick/provenance.json").read_text()


def test_the_book_shows_one_run_and_its_figures_only(project):
    write_notebook(
        project,
        "05_saliency",
        body="run.figures.mkdir(exist_ok=True); (run.figures / 'a.svg').write_text('<svg/>')",
    )
    run(project)
    assert (project / "book/generated/figures/a.svg").read_text() == "<svg/>"
    run(project, only=["01_data"], given={"run": "other"}, book=False)
    assert len(list((project / "book/generated").glob("*.ipynb"))) == len(stale.NOTEBOOKS)
    said = run(project, only=["01_data"], given={"run": "other"})[1]
    assert "book/generated stays" in said
    assert json.loads((project / "book/generated/run.json").read_text()) == {"run": "quick"}
    write_notebook(project, "05_saliency", body="pass")
    run(project, given={"run": "other"})
    assert json.loads((project / "book/generated/run.json").read_text()) == {"run": "other"}
    assert not list((project / "book/generated/figures").iterdir())
    assert len(list((project / "book/generated").glob("*.ipynb"))) == len(stale.NOTEBOOKS)
    assert run(project)[0] == ["05"] and run(project)[0] == []
    assert json.loads((project / "book/generated/run.json").read_text()) == {"run": "quick"}


def test_figures_are_part_of_what_a_notebook_makes(project):
    draw = "run.figures.mkdir(exist_ok=True); (run.figures / '{}.svg').write_text('<svg/>')"
    shown = project / "book/generated/figures"
    write_notebook(project, "01_data", body=draw.format("a"))
    write_notebook(project, "02_baseline", body=draw.format("b"))
    run(project)
    figure = project / "runs/quick/data/figures/a.svg"
    assert "figures/a.svg" in read_json(figure.parents[1] / "key.json")["outputs"]
    assert [p.name for p in sorted(shown.iterdir())] == ["a.svg", "b.svg"]
    figure.write_text("<svg>mine</svg>")
    ran, said = run(project)
    assert ran == ["01"] and "data/figures/a.svg was changed by hand" in said
    write_notebook(project, "01_data", body=draw.format("c"))
    assert run(project)[0] == ["01"]  # no later notebook reads a figure
    assert [p.name for p in sorted(shown.iterdir())] == ["b.svg", "c.svg"] and not figure.exists()


def test_a_failed_notebook_leaves_the_figures_of_its_finished_part(project):
    draw = "run.figures.mkdir(exist_ok=True); (run.figures / 'a.svg').write_text('{}'){}"
    write_notebook(project, "01_data", body=draw.format("old", ""))
    run(project)
    write_notebook(project, "01_data", body=draw.format("new", "; 1 / 0"))
    with pytest.raises(notebook.NotebookError):
        run(project)
    assert (project / "runs/quick/data/figures/a.svg").read_text() == "old"


def test_each_part_names_its_commit_and_untracked_files_are_no_change(project):
    git = ["git", "-c", "user.name=a", "-c", "user.email=a@b.c"]
    (project / ".gitignore").write_text("runs\nbook\n")
    subprocess.run([*git, "init", "-q"], check=True)
    subprocess.run([*git, "add", "notebooks"], check=True)
    subprocess.run([*git, "commit", "-q", "-m", "first"], check=True)
    run(project, only=["01_data"])  # .gitignore and the package are untracked
    write_notebook(project, "02_baseline", text="# Changed")
    run(project, only=["02_baseline"])
    found = json.loads((project / "runs/quick/provenance.json").read_text())
    head = subprocess.run(["git", "rev-parse", "HEAD"], check=True, capture_output=True, text=True)
    steps = found["steps"]
    assert {found["commit"], *(step["commit"] for step in steps.values())} == {head.stdout.strip()}
    assert [step["dirty"] for step in steps.values()] == [False, True] and found["dirty"]


@pytest.mark.parametrize("moment", ["before", "between", "after"])
def test_a_swap_cut_short_is_finished_or_undone(tmp_path, moment):
    part, work, old = tmp_path / "data", tmp_path / ".data.partial", tmp_path / ".data.old"
    for folder, text in ((part, "old"), (work, "new")):
        folder.mkdir()
        (folder / "out.txt").write_text(text)
        (folder / "key.json").write_text('{"outputs": {}}')
    if moment != "before":
        part.rename(old)
    if moment == "after":
        work.rename(part)
    settle(tmp_path, ["data"])
    assert (part / "out.txt").read_text() == "new" and not work.exists() and not old.exists()


def test_status_names_the_reason_and_what_it_builds_on(project):
    run(project)
    append("emolib/training/loop.py")(project)
    found = pipeline.status("quick", {"n_calibration": 9})
    assert found["02_baseline"] == ["emolib/training/loop.py changed", "builds on 01_data"]
    assert "parameter n_calibration: 200 -> 9" in found["04_embedded_export"]
    assert "builds on 02_baseline" in found["03_meta_search"]


def begun(name="01_data", **given):
    """What a notebook's first cell makes of its parameters; the run is free again afterwards."""
    opened = pipeline.begin(name, {each: parameters.DEFAULTS[each] for each in parameters.own(name)} | given)
    for path in lock_paths(opened.folder, stale.NOTEBOOKS[name].part):
        unlock(path)
    return opened


def test_what_tensorflow_only_warns_of_is_not_on_a_chapters_page(project):
    begun()
    logger = logging.getLogger("tensorflow")
    kept = [level for level in (logging.WARNING, logging.ERROR) if logger.filter(_record(level))]
    assert kept == [logging.ERROR]  # whatever level TensorFlow gives its logger when it is imported


def test_a_chapter_computes_with_two_threads_on_any_machine_or_not_at_all(project, monkeypatch):
    held = []
    monkeypatch.setattr(
        "emolib.training.loop.hold_threads", lambda count: held.append(count) or len(held) == 1
    )
    begun()
    with pytest.raises(ValueError, match="01_data: .*2 threads.*restart"):
        begun()
    assert held == [2, 2]


def test_what_a_chapter_builds_on_may_fail_without_a_word(project, monkeypatch):
    monkeypatch.setattr(sys, "executable", shutil.which("false"))
    with pytest.raises(notebook.NotebookError, match="02_baseline: .*status 1"):
        begun("02_baseline")


def _record(level: int) -> logging.LogRecord:
    return logging.LogRecord("tensorflow", level, __file__, 1, "retracing", (), None)


def test_begin_takes_what_is_a_parameter_and_ignores_what_a_kernel_has(project):
    opened = begun(_i="x", In=[""], Out={}, os=os, f=print, exit=object())
    assert isinstance(opened, Run) and opened.parameters.n_faces == 2400 and opened.work.is_dir()
    with pytest.raises(ValueError, match="part: 01_data"):
        opened.path("search")
    assert begun(run=opened, dataset_size=5).folder == opened.folder
    typed = begun(n_faces="1e2", clean_labels="no", run="text").parameters
    assert (typed.n_faces, typed.clean_labels) == (100, False)


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"n_face": 3}, r"unknown parameter 'n_face' \(.* n_faces\?\)"),
        ({"n_faces": -1}, "parameter n_faces: expected .* got -1"),
        ({"positive": False}, "positive: expected .* got False .*YAML"),  # papermill of `positive: no`
    ],
)
def test_begin_refuses_what_is_no_parameter(project, given, message):
    with pytest.raises(ParameterError, match=f"01_data: .*{message}"):
        begun(**given)


def test_begin_refuses_a_cell_that_lacks_a_parameter(project):
    cell = {name: parameters.DEFAULTS[name] for name in parameters.own("01_data") if name != "seed"}
    with pytest.raises(ParameterError, match="01_data: .* lacks seed"):
        pipeline.begin("01_data", cell)


def test_a_run_in_use_by_another_process_is_refused_with_its_holder(project):
    path = lock_paths(project / "runs/quick", "data")[0]
    code = "import pathlib, sys; from emolib.environment.locks import lock; lock(pathlib.Path(sys.argv[1]))"
    code += "; print('held', flush=True); input()"
    words, pipe = [sys.executable, "-c", code, str(path)], subprocess.PIPE
    with subprocess.Popen(words, stdin=pipe, stdout=pipe, text=True, cwd=REPO) as other:
        assert other.stdout.readline() == "held\n"
        with pytest.raises(LockError, match=f"in use by process {other.pid} since .*-p run NAME"):
            run(project)
        other.kill()
    assert lock(path)  # the dead hold nothing
    unlock(path)


def test_digests_of_large_files_are_remembered_by_size_and_time_and_of_small_ones_never(tmp_path):
    large, small = tmp_path / "large", tmp_path / "small"
    large.write_bytes(b"0" * 1_000_001)
    small.write_bytes(b"0")
    digests = Digests(tmp_path)
    before = digests.of(large), digests.of(small)
    digests.save()
    for path, content in ((large, b"1" * 1_000_001), (small, b"1")):
        times = path.stat()
        path.write_bytes(content)
        os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))
    digests = Digests(tmp_path)
    assert digests.of(large) == before[0] and digests.of(small) != before[1]
    os.utime(large)
    assert digests.of(large) != before[0]


# From here on with papermill and kernels.


def _interruptible() -> None:
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # a shell's background job starts with Ctrl-C ignored


@contextlib.contextmanager
def command(root: Path, *arguments: str) -> Iterator[subprocess.Popen]:
    """The command line in a process of its own, killed at the end if it has not ended."""
    code = "import sys; from emolib.cli.main import main; sys.exit(main(sys.argv[1:]))"
    words, pipe = [sys.executable, "-c", code, *arguments], subprocess.PIPE
    child = subprocess.Popen(
        words, cwd=root, text=True, stdout=pipe, stderr=pipe, env=os.environ | {"PYTHONPATH": str(REPO)},
        preexec_fn=_interruptible,
    )  # fmt: skip
    try:
        yield child
    finally:
        child.kill()
        child.communicate()


def wait_for(path: Path, seconds: float = 60.0) -> None:
    until = time.monotonic() + seconds
    while not path.exists():
        assert time.monotonic() < until, f"{path} did not appear"
        time.sleep(0.05)


SLOW = """
import time
done = len(list(run.work.glob('step*')))
for step in range(done, 3):
    (run.work / f'step{step}').write_text(str(time.time_ns()))
    while step == 1 and not (run.folder / 'go').exists():
        time.sleep(0.1)
"""


@pytest.mark.slow
@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGINT])
def test_a_killed_run_goes_on_where_it_was(tmp_path, how):
    root = make_project(tmp_path)
    write_notebook(root, "02_baseline", body=SLOW)
    with command(root, "run", "--only", "02_baseline") as first:
        wait_for(root / "runs/quick/.baseline.partial/step1")
        first.send_signal(how)
        _, errors = first.communicate(timeout=60)
    if how == signal.SIGINT:
        assert first.returncode == 130 and errors.splitlines()[-1].startswith("emolib: stopped")
    kept = (root / "runs/quick/.baseline.partial/step0").read_text()
    assert not (root / "runs/quick/executed/02_baseline.ipynb").exists()
    assert not (root / "runs/quick/baseline").exists()
    (root / "runs/quick/go").touch()
    with command(root, "run", "--only", "02_baseline") as second:
        out, errors = second.communicate(timeout=60)
    assert second.returncode == 0, errors
    assert "01_data: fresh" in out and "02_baseline: not made yet" in out
    assert (root / "runs/quick/baseline/step0").read_text() == kept
    assert (root / "runs/quick/executed/02_baseline.ipynb").is_file()


@pytest.mark.slow
def test_a_kernel_that_is_killed_makes_one_think_of_memory_and_the_run_goes_on(tmp_path):
    root = make_project(tmp_path)
    killed = "import os\nif not (run.folder / 'go').exists(): os.kill(os.getpid(), 9)"
    write_notebook(root, "01_data", body=killed)
    with command(root, "run", "--only", "01_data") as first:
        _, errors = first.communicate(timeout=60)
    assert first.returncode == 1 and errors.startswith("emolib: 01_data: cell 5 of 6: ")
    assert "memory" in errors and errors.count("\n") == 1
    (root / "runs/quick/go").touch()
    with command(root, "run", "--only", "01_data") as second:
        second.communicate(timeout=60)
    assert second.returncode == 0


def papermill(cwd: Path, *arguments: str) -> subprocess.CompletedProcess:
    words = [sys.executable, "-m", "papermill", "--no-progress-bar", *arguments]
    environment = os.environ | {"PYTHONPATH": str(REPO)}
    return subprocess.run(words, cwd=cwd, text=True, capture_output=True, env=environment)


@pytest.mark.slow
def test_plain_papermill_makes_what_is_missing_and_the_same_run(tmp_path):
    root = make_project(tmp_path)
    done = papermill(root / "notebooks", "02_baseline.ipynb", str(tmp_path / "out.ipynb"), "-f",
                     "profiles/quick.yaml", "-p", "seed", "3", "-p", "n_faces", "50")  # fmt: skip
    assert done.returncode == 0, done.stderr
    text = (tmp_path / "out.ipynb").read_text()
    assert "02_baseline builds on 01_data:" in text and "[1/1] 01_data: not made yet" in text
    assert (root / "runs/quick/baseline/out.txt").read_text() == "baseline on 3 50"
    assert not (root / "book").exists()
    with command(root, "status", "-p", "seed", "3", "-p", "n_faces", "50") as child:
        out, errors = child.communicate(timeout=60)
    assert (
        "01_data: fresh\n02_baseline: stale: its part is fresh; only its outputs are wanted for the book\n"
        in out
    ), errors
    made = json.loads((root / "runs/quick/baseline/key.json").read_text())
    with command(root, "run", "--only", "02_baseline", "-p", "seed", "3", "-p", "n_faces", "50") as child:
        out, errors = child.communicate(timeout=60)
    assert "only its outputs are wanted" in out, errors
    assert json.loads((root / "runs/quick/baseline/key.json").read_text()) == made
    output = nbformat.read(root / "runs/quick/executed/02_baseline.ipynb", as_version=4)
    assert "baseline on 3 50" in output.cells[4].outputs[0].text


@pytest.mark.slow
def test_plain_papermill_refuses_an_unknown_parameter_before_anything_is_made(tmp_path):
    root = make_project(tmp_path)
    done = papermill(root, "notebooks/01_data.ipynb", "out.ipynb", "-p", "n_face", "50")
    assert done.returncode != 0 and "unknown parameter 'n_face' (did you mean n_faces?)" in done.stderr
    assert "n_faces: integer from 0" in done.stderr and not (root / "runs").exists()
