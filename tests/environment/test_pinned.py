"""The surroundings that people have: what is pinned, and what is refused in one line that names it."""

import errno
import json
import os
import subprocess
import sys
import tempfile
import types
import warnings
from pathlib import Path

import pytest
from small_project import REPO, make_project, write_notebook

from emolib.data.dataset import DataError
from emolib.data.fetch import photos
from emolib.environment import locks, pinned
from emolib.workflow import run


@pytest.fixture
def under(monkeypatch, tmp_path):
    """Pin with the given variables, each taken back afterwards; returns the environment then."""
    monkeypatch.setattr(os, "environ", os.environ.copy())
    for name in ("keras", "tensorflow"):
        monkeypatch.delitem(sys.modules, name, raising=False)

    def pin(home: str = "", **variables: str) -> dict[str, str]:
        for name in pinned.CACHES:
            os.environ.pop(name, None)
        os.environ.update(variables, HOME=home or str(tmp_path))
        pinned.pin()
        return os.environ

    return pin


@pytest.mark.parametrize(
    "name",
    ["TF_USE_LEGACY_KERAS", "TF_ENABLE_ONEDNN_OPTS", "TF_NUM_INTRAOP_THREADS", "TF_XLA_FLAGS", "XLA_FLAGS",
     "KERAS_MAX_EPOCHS", "ONEDNN_MAX_CPU_ISA", "JUPYTER_PATH", "PYTHONSTARTUP", "PYTHONOPTIMIZE",
     "ZIG_LIB_DIR"],
)  # fmt: skip
def test_what_would_change_a_result_or_stop_a_library_is_dropped(under, name):
    environment = under(**{name: "1", "TF_CPP_MIN_LOG_LEVEL": "0", "OMP_NUM_THREADS": "3"})
    assert name not in environment
    assert environment["TF_CPP_MIN_LOG_LEVEL"] == "0" and environment["OMP_NUM_THREADS"] == "3"


def test_keras_reads_our_settings_and_not_those_at_home(under):
    environment = under(KERAS_BACKEND="jax", KERAS_HOME="/elsewhere", MPLBACKEND="TkAgg")
    assert environment["KERAS_BACKEND"] == "tensorflow" and "MPLBACKEND" not in environment
    settings = json.loads((Path(environment["KERAS_HOME"]) / "keras.json").read_text())
    assert settings == {
        "backend": "tensorflow", "image_data_format": "channels_last", "floatx": "float32", "epsilon": 1e-7
    }  # fmt: skip


def test_a_notebooks_own_way_to_show_figures_stays(under):
    inline = "module://matplotlib_inline.backend_inline"
    assert under(MPLBACKEND=inline)["MPLBACKEND"] == inline


def test_warnings_are_no_errors(under):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        under(PYTHONWARNINGS="error")
        assert not any(action == "error" for action, *_ in warnings.filters)


@pytest.mark.parametrize("module", ["keras", "tensorflow"])
def test_a_library_loaded_before_with_settings_that_stay_is_refused(under, monkeypatch, module):
    config = types.SimpleNamespace(backend=lambda: "jax")
    monkeypatch.setitem(sys.modules, module, types.SimpleNamespace(config=config))
    named = {"keras": "KERAS_BACKEND.*jax", "tensorflow": "TF_USE_LEGACY_KERAS"}[module]
    with pytest.raises(ValueError, match=named):
        under(TF_USE_LEGACY_KERAS="1")


def test_caches_move_only_if_there_is_no_home_that_can_be_written(under, tmp_path):
    (tmp_path / "file").touch()
    assert not set(pinned.CACHES) & set(under())
    own = str(tmp_path / "own")
    for home in ("/proc/nonexistent", str(tmp_path / "file"), "relative", "/proc"):
        environment = under(home, MPLCONFIGDIR=own)
        assert Path(environment["ZIG_GLOBAL_CACHE_DIR"]).is_dir() and environment["MPLCONFIGDIR"] == own
    assert Path(under(XDG_CACHE_HOME="/proc/nonexistent")["ZIG_GLOBAL_CACHE_DIR"]).is_dir()


def test_without_any_home_the_photographs_are_not_put_where_they_would_be_lost(under, monkeypatch):
    def getpwuid(uid):
        raise KeyError(uid)

    monkeypatch.setattr("pwd.getpwuid", getpwuid)
    environment = under("/proc/nonexistent")
    del environment["HOME"]
    pinned.pin()
    assert Path(environment["HOME"]).is_dir()
    with pytest.raises(DataError, match="cache: .*/proc/nonexistent.*--cache.*XDG_CACHE_HOME"):
        photos.fetch("/proc/nonexistent")


def test_code_is_loaded_from_where_that_is_allowed(monkeypatch):
    assert pinned.executable_folder() == tempfile.gettempdir()
    monkeypatch.setattr(pinned, "_executable", lambda folder: folder != tempfile.gettempdir())
    assert pinned.executable_folder() != tempfile.gettempdir()
    monkeypatch.setattr(pinned, "_executable", lambda folder: False)
    with pytest.raises(ValueError, match=f"TMPDIR.*{tempfile.gettempdir()}.*noexec"):
        pinned.executable_folder()


@pytest.mark.parametrize("name", ["ENOSYS", "ENOLCK", "EOPNOTSUPP", "EINVAL", "EIO"])
def test_a_disk_without_locks_is_not_one_in_use(tmp_path, monkeypatch, name):
    def flock(*_):
        raise OSError(getattr(errno, name), os.strerror(getattr(errno, name)))

    monkeypatch.setattr(locks.fcntl, "flock", flock)
    with pytest.raises(ValueError, match=f"{tmp_path}.*lock.*EMOLIB_RUNS"):
        locks.lock(tmp_path / ".lock")


def test_runs_kept_where_no_folder_can_be(tmp_path, monkeypatch):
    (tmp_path / "file").touch()
    monkeypatch.setenv("EMOLIB_RUNS", str(tmp_path / "file"))
    with pytest.raises(ValueError, match=f"EMOLIB_RUNS: expected .* got the file {tmp_path}/file"):
        run.run_folder("quick")
    with pytest.raises(ValueError, match=f"{tmp_path}/file/quick.*EMOLIB_RUNS"):
        locks.lock(tmp_path / "file" / "quick" / ".lock")
    monkeypatch.setenv("EMOLIB_RUNS", "")
    assert run.run_folder("quick") == run.root() / "runs" / "quick"


def test_a_folder_that_is_only_read_is_looked_at_all_the_same(tmp_path, monkeypatch):
    (tmp_path / "large").write_bytes(bytes(1_000_001))
    digests = run.Digests(tmp_path)
    expected = digests.of(tmp_path / "large")

    def refuse(*_):
        raise OSError(errno.EROFS, "Read-only file system")

    monkeypatch.setattr(run, "write_json", refuse)
    digests.save()
    assert digests.of(tmp_path / "large") == expected


def test_names_from_start_up_files_are_no_parameters_and_hide_nothing():
    early = {"x": 5, "sum": max, "exit": print, "seed": 1, "__spec__": None}
    shell = types.SimpleNamespace(user_ns_hidden=early)
    namespace = early | {"get_ipython": lambda: shell, "seed": 2, "own": 5}
    assert pinned.start_up_names(namespace) == {"x", "sum", "exit"}
    assert namespace.keys() >= {"__spec__", "exit", "x"} and "sum" not in namespace and namespace["seed"] == 2
    assert pinned.start_up_names({"x": 5}) == set()


def test_figures_are_drawn_as_nobody_set_them():
    import matplotlib

    with matplotlib.rc_context({"text.usetex": True, "font.size": 30, "svg.fonttype": "none"}):
        pinned.plain_figures()
        assert matplotlib.rcParams["text.usetex"] is False and matplotlib.rcParams["font.size"] == 10


TRAIN = """
import hashlib
import sys
sys.path.insert(0, TESTS)
from toy import CONFIG, SPEC, toy
from emolib.report import figures
from emolib.report.plots import style
from emolib.training import loop
weights = loop.train(SPEC, toy(), CONFIG, seed=1).model.get_weights()
figure, ax = style.axes()
ax.set_title("$x_1$ – %")
drawn = figures.to_svg(figure)
text = hashlib.sha256(b"".join(w.tobytes() for w in weights) + drawn.encode()).hexdigest()
""".replace("TESTS", repr(str(REPO / "tests")))
START_UP = "x, print, sum = 5, 3, None\nraise RuntimeError('a start-up file that is broken')\n"


@pytest.mark.slow
def test_hostile_surroundings_give_the_same_weights_and_the_same_figure(tmp_path):
    """To the bit: once through `emolib run` with every setting at its worst, once plainly."""
    home, hostile = tmp_path / "home", make_project(tmp_path / "project")
    for folder in ("profile_default/startup", ".keras"):
        (home / folder).mkdir(parents=True)
    (home / "profile_default/startup/00.py").write_text(START_UP)
    (home / "profile_default/ipython_kernel_config.py").write_text("raise SystemExit(3)")
    (home / ".keras/keras.json").write_text(
        '{"floatx": "float16", "image_data_format": "channels_first", "epsilon": 0.1, "backend": "jax"}'
    )
    (hostile / "matplotlibrc").write_text("text.usetex: True\nbackend: TkAgg\nfont.size: 30\n")
    write_notebook(hostile, "01_data", body=TRAIN)
    variables = {
        "HOME": str(home), "XDG_CACHE_HOME": "/proc/nonexistent", "XDG_CONFIG_HOME": "/proc/nonexistent",
        "IPYTHONDIR": str(home), "JUPYTER_CONFIG_DIR": str(home), "JUPYTER_RUNTIME_DIR": "/proc/nonexistent",
        "PYTHONSTARTUP": str(home / "profile_default/startup/00.py"), "MPLBACKEND": "TkAgg",
        "MATPLOTLIBRC": str(hostile / "matplotlibrc"), "KERAS_BACKEND": "torch", "KERAS_MAX_EPOCHS": "1",
        "TF_USE_LEGACY_KERAS": "1", "TF_ENABLE_ONEDNN_OPTS": "0", "TF_XLA_FLAGS": "--tf_xla_auto_jit=2",
        "TF_NUM_INTRAOP_THREADS": "1", "TF_DETERMINISTIC_OPS": "1", "ONEDNN_MAX_CPU_ISA": "SSE41",
        "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii", "PYTHONWARNINGS": "error",
        "PYTHONHASHSEED": "7", "COLUMNS": "1", "TZ": "Nowhere/Nothing", "NO_COLOR": "1",
    }  # fmt: skip
    clean = {n: v for n, v in os.environ.items() if not n.startswith(("EMOLIB_", *pinned.DROPPED))}
    clean |= {"PYTHONPATH": str(REPO)}
    words = [sys.executable, "-m", "emolib", "run", "--only", "01_data"]
    done = subprocess.run(words, cwd=hostile, env=clean | variables, capture_output=True, timeout=120)
    assert done.returncode == 0, done.stderr.decode(errors="replace")
    plain = [sys.executable, "-c", f"{TRAIN}print(text)"]
    friendly = subprocess.run(plain, cwd=tmp_path, env=clean, capture_output=True, text=True, timeout=120)
    assert (hostile / "runs/quick/data/out.txt").read_text() == friendly.stdout.strip(), friendly.stderr
