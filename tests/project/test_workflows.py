"""The workflows: by GitHub's schema, by a linter of what is unsafe, and they run what this project has."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from conftest import ROOT

FOLDER = ROOT / ".github" / "workflows"
WORKFLOWS = sorted(FOLDER.glob("*.yml"))
TEXTS = {path.name: path.read_text(encoding="utf-8") for path in WORKFLOWS}
READ = {name: yaml.safe_load(text) for name, text in TEXTS.items()}
JOBS = {f"{name} {key}": job for name, flow in READ.items() for key, job in flow["jobs"].items()}


def lint(command, *arguments):
    program = Path(sys.executable).with_name(command)
    return subprocess.run([program, *arguments], capture_output=True, text=True, timeout=60)


def schema(kind, *files):
    return lint("check-jsonschema", "--builtin-schema", f"vendor.{kind}", *files)


def unsafe(path):
    return lint("zizmor", "--offline", "--no-progress", "--no-config", "--no-ignores", path)


def test_they_keep_to_the_schema():
    done = schema("github-workflows", *WORKFLOWS)
    assert len(WORKFLOWS) == 4 and done.returncode == 0, done.stdout
    assert schema("dependabot", FOLDER.parent / "dependabot.yml").returncode == 0


def test_they_are_safe():
    done = unsafe(FOLDER.parent)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize(
    ("old", "new", "linter", "said"),
    [
        ("    runs-on: ubuntu-latest\n", "", "schema", "runs-on"),
        ("timeout-minutes: 45", "timeout-minutes: soon", "schema", "soon"),
        ("@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2", "@v6", "unsafe", "unpinned-uses"),
        ("permissions:\n      contents: read", "permissions: write-all", "unsafe", "excessive-permissions"),
        ("        with:\n          persist-credentials: false\n", "", "unsafe", "artipacked"),
        ("run: .ci/run", "run: echo ${{ github.head_ref }}", "unsafe", "template-injection"),
    ],
)
def test_what_is_wrong_is_found(tmp_path, old, new, linter, said):
    text = TEXTS["test.yml"]
    bad = tmp_path / ".github" / "workflows" / "test.yml"
    bad.parent.mkdir(parents=True)
    assert old in text
    bad.write_text(text.replace(old, new))
    done = schema("github-workflows", bad) if linter == "schema" else unsafe(bad)
    assert done.returncode != 0 and said in done.stdout, done.stdout + done.stderr


@pytest.mark.parametrize("job", JOBS)
def test_no_job_may_more_than_it_needs_or_hangs(job):
    name = job.split()[0]
    assert READ[name]["permissions"] == {} and READ[name]["concurrency"]["group"]
    assert JOBS[job]["timeout-minutes"] <= 60
    written = [what for what, may in JOBS[job]["permissions"].items() if may == "write"]
    assert written == (["pages", "id-token"] if job == "publish.yml deploy" else [])


def test_an_action_has_one_version_everywhere():
    used = re.findall(r"uses: (\S+)@([0-9a-f]{40}) # (v\d+\.\d+\.\d+)$", "".join(TEXTS.values()), re.M)
    assert len(used) == "".join(TEXTS.values()).count("uses: ")
    assert len({action for action, *_ in used}) == len(set(used))


def test_they_run_what_is_here():
    targets = re.search(r"^\.PHONY: (.*)$", (ROOT / "Makefile").read_text(), re.M).group(1).split()
    commands = [step["run"] for job in JOBS.values() for step in job["steps"] if "run" in step]
    asked = {target for command in commands for target in re.findall(r"\bmake (\w+)", command)}
    assert asked == {"book", "lint", "links", "nightly"} <= set(targets)
    assert ".ci/run" in commands
    assert READ["test.yml"]["jobs"]["test"]["strategy"]["matrix"]["python"] == ["3.11", "3.12", "3.13"]


def test_the_book_that_is_published_is_strict_and_knows_its_repository():
    steps = READ["publish.yml"]["jobs"]["build"]["steps"]
    build = next(step for step in steps if "make book" in step.get("run", ""))
    target = re.search(r"^book:.*\n((?:\t.*\n)+)", (ROOT / "Makefile").read_text(), re.M).group(1)
    assert build["run"] == "make book" and " -W " in target
    assert build["env"] == {"EMOLIB_REPOSITORY": "https://github.com/${{ github.repository }}"}
    assert steps[-1]["with"]["path"] == "_build/html"


def test_the_citation_file_is_one():
    assert schema("citation-file-format", ROOT / "CITATION.cff").returncode == 0
