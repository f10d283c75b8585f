"""A project with notebooks of a few lines, run in this process: for tests of what runs notebooks."""

import shutil
from pathlib import Path

import nbformat
import pytest

from emolib.environment import code
from emolib.workflow import notebook, parameters, run

REPO = Path(__file__).parents[1]
BODY = {
    "01_data": "text = f'{run.parameters.seed} {run.parameters.n_faces}'",
    "02_baseline": "text = 'baseline on ' + (run.path('data') / 'out.txt').read_text()",
    "03_meta_search": "text = 'search on ' + (run.path('baseline') / 'out.txt').read_text()",
    "04_embedded_export": "text = 'embedded ' + (run.path('search') / 'out.txt').read_text()",
    "05_saliency": "text = 'saliency ' + (run.path('search') / 'out.txt').read_text()",
    "06_room": "text = 'room ' + (run.path('embedded') / 'out.txt').read_text()",
}
COUNT = "(run.folder / 'counts').open('a').write(run.notebook + ' ')"


def write_notebook(root: Path, name: str, *, body: str = "", text: str = "# Title") -> None:
    """Write a notebook as the real ones are: title, parameters, begin, work, finish."""
    given = [f"{each} = {parameters.DEFAULTS[each]!r}" for each in parameters.own(name)]
    cells = [
        nbformat.v4.new_markdown_cell(text),
        nbformat.v4.new_code_cell("\n".join(given), metadata={"tags": ["parameters"]}),
        nbformat.v4.new_code_cell(
            f"from emolib.workflow import pipeline\nrun = pipeline.begin({name!r}, globals())"
        ),
        nbformat.v4.new_code_cell(
            f"{BODY[name]}\n{COUNT}\n{body}\n(run.work / 'out.txt').write_text(text)\nprint(text)"
        ),
        nbformat.v4.new_code_cell("run.finish()"),
    ]
    for number, cell in enumerate(cells):
        cell["id"] = f"c{number}"
    content = nbformat.v4.new_notebook(cells=cells)
    content.metadata["kernelspec"] = {"name": "python3", "display_name": "Python 3", "language": "python"}
    nbformat.write(content, root / "notebooks" / f"{name}.ipynb")


def make_project(root: Path) -> Path:
    """A project with small notebooks, the real profiles and a locked requirement."""
    (root / "notebooks" / "profiles").mkdir(parents=True)
    (root / "pyproject.toml").write_text('[project]\nname = "emolib"\n')
    (root / "requirements.txt").write_text("numpy==1 \\\n    --hash=x\ncleanlab==2\n")
    for profile in ("quick", "smoke"):
        text = (REPO / "notebooks" / "profiles" / f"{profile}.yaml").read_text()
        (root / "notebooks" / "profiles" / f"{profile}.yaml").write_text(text)
    for name in parameters.ALL:
        write_notebook(root, name)
    return root


def execute_here(source, output, values, **_):
    """papermill's work without a kernel: run the cells in this process, write the notebook."""
    from papermill.exceptions import PapermillExecutionError

    content = nbformat.read(source, as_version=4)
    namespace = {}
    for index, cell in enumerate(content.cells):
        if cell.cell_type == "code":
            try:
                exec(cell.source, namespace)
            except Exception as error:
                Path(output).write_text(nbformat.writes(content))
                raise PapermillExecutionError(
                    index, 1, cell.source, type(error).__name__, str(error), []
                ) from error
        if "parameters" in cell.metadata.get("tags", []):
            namespace.update(values)
            injected = nbformat.v4.new_code_cell("", metadata={"tags": ["injected-parameters"]})
            injected_at = index + 1
        if cell.cell_type == "code" and "text" in namespace:
            cell.outputs = [nbformat.v4.new_output("stream", text=namespace["text"])]
    content.cells.insert(injected_at, injected)
    Path(output).write_text(nbformat.writes(content))


@pytest.fixture
def project(tmp_path, monkeypatch):
    """A project whose notebooks run in this process and whose package is small and may be edited."""
    root = make_project(tmp_path)
    package = root / "emolib"
    shutil.copytree(code.PACKAGE, package, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(code, "PACKAGE", package)
    # other tests have loaded anything
    monkeypatch.setattr(run.Dependencies, "undeclared", lambda self, loaded: [])
    monkeypatch.setattr("papermill.execute_notebook", execute_here)
    monkeypatch.setattr("emolib.training.loop.hold_threads", lambda count: True)  # this process's are others'
    monkeypatch.chdir(root)
    for name in ("EMOLIB_RUNS", notebook.LOCKED, notebook.FORCED):
        monkeypatch.delenv(name, raising=False)
    return root
