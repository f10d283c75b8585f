"""The command line and the book's hook: what they print, and the status they end with."""

import os
import re
import subprocess
import sys
import types
from pathlib import Path

import pytest
from friend_book import hook, mathml

from emolib.cli import main
from emolib.environment import streams
from emolib.workflow import parameters, provenance
from emolib.workflow.run import shown_run
from emolib.workflow.stale import NOTEBOOKS

# ruff: noqa: F811 (pytest passes the fixture under its own name)


def test_help_teaches_examples_and_every_parameter(capsys):
    with pytest.raises(SystemExit) as caught:
        main.main(["run", "--help"])
    text = capsys.readouterr().out
    assert caught.value.code == 0 and "emolib run -p seed 3 -p run seed3" in text
    assert all(f"  {name} " in text and p.description in text for name, p in parameters.SCHEMA.items())


def test_version(capsys):
    with pytest.raises(SystemExit):
        main.main(["--version"])
    assert capsys.readouterr().out.startswith("emolib ")


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["-p", "epoch", "3"], "emolib: -p: unknown parameter 'epoch' (did you mean epochs?)"),
        (["-p", "epochs", "0"], "emolib: -p: parameter epochs: expected integer 1 to 1000, got '0' (str)"),
        (
            ["-p", "epochs", "ten"],
            "emolib: -p: parameter epochs: expected integer 1 to 1000, got 'ten' (str)",
        ),
        (["--profile", "slow"], "emolib: profile: no profile 'slow'; there are: quick, smoke"),
        (["--only", "07_more"], "emolib: only: expected one of 01_data"),
        (["-p", "data_dir", "gone"], "emolib: parameter data_dir: expected an existing folder"),
    ],
)
def test_wrong_input_ends_with_2_and_one_line_before_anything_runs(project, capsys, words, message):
    assert main.main(["run", *words]) == 2
    out, errors = capsys.readouterr()
    assert errors.startswith(message) and errors.count("\n") == 1 and out == ""
    assert not (project / "runs").exists()


def test_run_status_and_results(project, capsys):
    assert main.main(["results"]) == 2
    assert "no results.csv: emolib run makes one" in capsys.readouterr().err
    assert main.main(["run", "-p", "seed", "3", "-p", "run", "third"]) == 0
    out = capsys.readouterr().out
    assert f"[5/{len(NOTEBOOKS)}] 05_saliency: not made yet" in out and out.endswith(
        f"finished: {project / 'runs' / 'third'}\n"
    )
    assert main.main(["status", "-p", "run", "third"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "01_data: stale: parameter seed: 3 -> 0" and len(lines) == len(NOTEBOOKS)
    (project / "runs/third/results.csv").write_text("model,auc\nFriend -5%,0.91\nReduced AlexNet,\n")
    friend = project / "runs/third/embedded/model_int8.tflite"
    friend.write_bytes(b"a friend")
    assert main.main(["run", "-p", "seed", "3", "-p", "run", "third"]) == 0
    assert f"firmware: {friend}\nfinished: " in capsys.readouterr().out
    assert main.main(["results", "-p", "run", "third"]) == 0
    assert capsys.readouterr().out.split() == ["model", "auc", "Friend", "-5%", "0.91", "Reduced", "AlexNet"]


@pytest.mark.parametrize(
    ("error", "status", "message"),
    [
        (KeyboardInterrupt(), 130, "emolib: stopped; the same command continues from here"),
        (OSError(28, "No space left on device"), 1, "emolib: 01_data: .*disk of .*/runs/quick is full: "),
        (RuntimeError("Kernel died"), 1, "emolib: 01_data: .*perhaps because memory ran out"),
        (FileNotFoundError(2, "No such file", "a.csv"), 2, "emolib: a.csv: No such file"),
    ],
)
def test_how_a_run_that_ends_early_says_so(project, capsys, monkeypatch, error, status, message):
    def stops(*_, **__):
        raise error

    monkeypatch.setattr("papermill.execute_notebook", stops)
    assert main.main(["run"]) == status
    (line,) = capsys.readouterr().err.strip().splitlines()
    assert re.match(message, line)
    assert not list((project / "runs/quick").glob("data"))


def test_a_reader_who_leaves_is_no_error():
    reading, writing = os.pipe()
    os.close(reading)
    with streams.lasting(writing, closefd=True) as file:
        for _ in range(3):
            print("x" * 100_000, file=file, flush=True)
    file = streams.lasting(os.open("/dev/full", os.O_WRONLY), closefd=True)
    with pytest.raises(OSError, match="No space left"):
        print("x", file=file, flush=True)
    file.close()  # and what could not be written does not raise twice


@pytest.mark.slow
def test_closed_streams(tmp_path):
    command = f"cd '{tmp_path}'; '{sys.executable}' -m emolib"
    for line, status in (("--help | true", 0), ("data --help 2>&1 | true", 0), ("--help >&- 2>&- <&-", 0),
                         ("--help > /dev/full", 1), ("status --profile none 2>&- | true", 2)):  # fmt: skip
        shell = ["bash", "-o", "pipefail", "-c", f"{command} {line}"]
        done = subprocess.run(shell, capture_output=True, text=True)
        assert done.returncode == status, (line, done)
        assert "Traceback" not in done.stderr and done.stderr.count("\n") == ("full" in line)


def test_lines_hold_any_name(capsys, monkeypatch):
    streams.say("written: a\nb\u202e\udce9\x1b[2J.jpg")
    assert capsys.readouterr().out == r"written: a\nb\u202e\udce9\x1b[2J.jpg" + "\n"
    assert main.main(["predict", "no\n\udce9\u202e.tflite", "x"]) == 2
    error = capsys.readouterr().err
    assert error.count("\n") == 1 and r"\udce9\u202e.tflite" in error


# The hook of the book.


def sphinx(project) -> types.SimpleNamespace:
    return types.SimpleNamespace(outdir=project / "_build/html", doctreedir=project / "_build/.doctrees")


def shown(project) -> Path:
    hook._make_run(sphinx(project), None)
    return shown_run()


def test_pages_of_a_build_that_was_killed_are_all_written_again(project):
    app = sphinx(project)
    shown(project)
    app.doctreedir.mkdir()
    hook._finish(app, ValueError())  # one that failed
    shown(project)
    assert not app.doctreedir.exists()
    app.doctreedir.mkdir()
    hook._finish(app, None)
    assert not list(app.outdir.iterdir())
    shown(project)
    assert app.doctreedir.exists()


def test_the_book_runs_what_is_stale(project, monkeypatch):
    monkeypatch.setenv("EMOLIB_PROFILE", "smoke")
    monkeypatch.setenv("EMOLIB_RUN", "tried")
    assert shown(project) == project / "runs/tried"
    assert provenance.read(project / "runs/tried")["versions"]["papermill"]
    monkeypatch.delenv("EMOLIB_RUN")
    monkeypatch.setenv("EMOLIB_SKIP_RUN", "1")
    assert shown(project) == project / "runs/tried"


def test_the_book_says_in_one_line_why_it_cannot_be_built(project, monkeypatch):
    monkeypatch.setenv("EMOLIB_SKIP_RUN", "1")
    with pytest.raises(SystemExit, match="holds no executed notebooks: emolib run makes them"):
        shown(project)
    monkeypatch.setenv("EMOLIB_SKIP_RUN", "")
    monkeypatch.setenv("EMOLIB_PROFILE", "slow")
    with pytest.raises(SystemExit, match="emolib: profile: no profile 'slow'"):
        shown(project)


def test_math_is_written_as_mathml():
    assert mathml.mathml("x^2", display="inline") == (
        '<math xmlns="http://www.w3.org/1998/Math/MathML" display="inline"><mrow>'
        "<msup><mi>x</mi><mn>2</mn></msup></mrow></math>"
    )


@pytest.mark.parametrize("latex", [r"a &= b \\ c &= d", r"\begin{aligned}a &= b \\ c &= d\end{aligned}",
                                   r"\begin{align}a &= b \\ c &= d\end{align}"])  # fmt: skip
def test_several_lines_become_one_table_without_numbers_of_their_own(latex):
    found = mathml.mathml(latex, display="block")
    assert found.count("<mtr>") == 2 and "&<" not in found and "(1)" not in found


@pytest.mark.parametrize("latex", [r"\frac{", r"\nosuch{x}", ""])
def test_math_that_is_not_understood_is_named(latex):
    with pytest.raises(ValueError, match="cannot be written as MathML"):
        mathml.mathml(latex, display="inline")
