"""A project with notebooks of a few lines, run in this process: for tests of what runs notebooks."""

import sys
import types
from pathlib import Path

import nbformat
import pytest

import emolib
from emolib.workflow import dependencies, notebook, parameters

REPO = Path(__file__).parents[1]
STUB = """\
import sys, types, emolib
def write(folder, root=None): (folder / "results.csv").write_text("model,auc\\n")
emolib.report.results = sys.modules["emolib.report.results"] = types.SimpleNamespace(write=write)
"""
BODY = {
    "01_data": "text = f'{run.parameters.seed} {run.parameters.n_faces}'",
    "02_baseline": "text = 'baseline on ' + (run.path('data') / 'out.txt').read_text()",
    "03_meta_search": "text = 'search on ' + (run.path('baseline') / 'out.txt').read_text()",
    "04_embedded_export": "text = 'embedded ' + (run.path('search') / 'out.txt').read_text()",
    "05_saliency": "text = 'saliency ' + (run.path('search') / 'out.txt').read_text()",
}
COUNT = "(run.folder / 'counts').open('a').write(run.notebook + ' ')"


LAZY = "def later():\n    from emolib.training import loop\n"


def write_notebook(
    root: Path, name: str, *, body: str = "", text: str = "# Title", imports: str | None = None
) -> None:
    """Write a notebook as the real ones are: title, parameters, begin, work, finish."""
    if imports is None:
        imports = LAZY if name == "02_baseline" else ""
    cells = [
        nbformat.v4.new_markdown_cell(text),
        nbformat.v4.new_code_cell(parameters.cell(name), metadata={"tags": ["parameters"]}),
        nbformat.v4.new_code_cell(
            f"{STUB}{imports}\nfrom emolib.workflow import pipeline\n"
            f"run = pipeline.begin({name!r}, globals())"
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
    """A project with five small notebooks, the real profiles and a locked requirement."""
    (root / "notebooks" / "profiles").mkdir(parents=True)
    (root / "pyproject.toml").write_text('[project]\nname = "emolib"\n')
    (root / "requirements.txt").write_text("numpy==1\n")
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
    for folder in ("data/templates", "training", "networks", "cli", "workflow"):
        (package / folder).mkdir(parents=True)
    for name, text in {
        "__init__.py": "", "networks/build.py": "X = 1\n",
        "training/loop.py": "from emolib.networks import build\n",
        "cli/main.py": "import emolib.unused\n",
        "unused.py": "", "workflow/pipeline.py": "import emolib.unused\n", "data/__init__.py": "",
        "data/templates/face.txt": "face",
    }.items():  # fmt: skip
        (package / name).write_text(text)
    stub = types.SimpleNamespace(
        write=lambda folder, root=None: (folder / "results.csv").write_text("model\n")
    )
    monkeypatch.setitem(sys.modules, "emolib.report.results", stub)
    monkeypatch.setattr(emolib, "results", stub, raising=False)
    monkeypatch.setattr(dependencies, "PACKAGE", package)
    monkeypatch.setattr("papermill.execute_notebook", execute_here)
    monkeypatch.setattr("emolib.training.loop.hold_threads", lambda count: True)  # this process's are others'
    monkeypatch.chdir(root)
    for name in ("EMOLIB_RUNS", notebook.LOCKED, notebook.FORCED):
        monkeypatch.delenv(name, raising=False)
    return root
