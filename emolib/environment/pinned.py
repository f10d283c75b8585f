"""What emolib needs of its surroundings, pinned when `emolib` is imported, in every process and its children.

Settings of a user or a machine that would change a result, or stop a library, count no more: those of Keras,
TensorFlow, OpenCV, matplotlib, Jupyter, the C compiler and Python itself. What cannot be pinned is refused in
one line that names it. Leaves out the threads of a training (emolib.search.executors).
"""

import builtins
import contextlib
import os
import sys
import tempfile
import warnings
from pathlib import Path
from types import ModuleType

DROPPED = (  # beginnings of names
    "TF_", "TF2_", "XLA_", "ONEDNN_", "DNNL_", "AUTOGRAPH_", "KERAS_", "OPENCV_", "ZIG_", "JUPYTER_",
    "PYTHONSTARTUP", "PYTHONWARNINGS", "PYTHONOPTIMIZE", "PYTHONINSPECT", "PYTHONIOENCODING",
)  # fmt: skip
KEPT = ("TF_CPP_", "TF_GPU_", "TF_FORCE_", "ZIG_GLOBAL_CACHE_DIR")  # of those; none of them changes a result
CACHES = ("ZIG_GLOBAL_CACHE_DIR", "MPLCONFIGDIR")
_folders: list[object] = []  # temporary ones, removed when nothing refers to them any more
INLINE = "module://matplotlib_inline"  # how a notebook shows figures


def pin() -> None:
    """Pin the environment. Loads no library.

    Raises:
        ValueError: Keras or TensorFlow came first, and has settings that cannot be taken back.
    """
    if "PYTHONWARNINGS" in os.environ:  # an error for what a library will change one day ends every run
        warnings.filters[:] = [each for each in warnings.filters if each[0] != "error"]  # type: ignore[index]
    legacy = os.environ.get("TF_USE_LEGACY_KERAS", "0").lower() in ("1", "true")
    for name in [n for n in os.environ if n.startswith(DROPPED) and not n.startswith(KEPT)]:
        del os.environ[name]
    if not os.environ.get("MPLBACKEND", "").startswith(INLINE):
        os.environ.pop("MPLBACKEND", None)
    os.environ |= {"KERAS_BACKEND": "tensorflow", "KERAS_HOME": str(Path(__file__).parent)}  # its keras.json
    os.environ["MATPLOTLIBRC"] = os.devnull
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")  # what TensorFlow says as it starts is no result
    home = os.path.expanduser("~")  # where there is no HOME, Python asks who the user is; others give up
    os.environ.setdefault("HOME", home if os.path.isdir(home) else os.sep)
    _pin_caches()
    if "tensorflow" in sys.modules and legacy:
        raise ValueError("TF_USE_LEGACY_KERAS: expected 0, got 1: import emolib before tensorflow")
    if "keras" in sys.modules:
        _pin_keras(sys.modules["keras"])


def _pin_keras(keras: ModuleType) -> None:
    """Give a Keras that somebody imported earlier what keras.json beside this file says."""
    if keras.config.backend() != "tensorflow":
        raise ValueError(
            f"KERAS_BACKEND: expected tensorflow, got {keras.config.backend()}, which is loaded already: "
            "import emolib before keras, or set KERAS_BACKEND=tensorflow"
        )
    keras.config.set_image_data_format("channels_last")
    keras.config.set_floatx("float32")
    keras.config.set_dtype_policy("float32")
    keras.config.set_epsilon(1e-7)


def _pin_caches() -> None:
    """Give what keeps a cache at home another place, if there is no home or it cannot be written."""
    homes = (("XDG_CACHE_HOME", "~/.cache"), ("XDG_CONFIG_HOME", "~/.config"))
    usual = all(writable(os.environ.get(name) or folder) for name, folder in homes)
    other = [name for name in CACHES if not (writable(os.environ[name]) if name in os.environ else usual)]
    with contextlib.suppress(FileNotFoundError):  # no temporary folder either: whoever needs one says so
        os.environ |= dict.fromkeys(other, _temporary() if other else "")


def writable(folder: str | os.PathLike) -> bool:
    """Whether `folder` can be written, or made; by trying, as root may write where no file can be."""
    home, path = (Path(os.path.abspath(os.path.expanduser(each))) for each in ("~", folder))
    if path.is_relative_to(home) and not home.is_dir():
        return False  # nobody's home is made here
    while not os.path.lexists(path) and path != path.parent:
        path = path.parent
    with contextlib.suppress(OSError), tempfile.TemporaryFile(dir=path):
        return True
    return False


def _temporary() -> str:
    """A new folder that goes away with this process."""
    folder = tempfile.TemporaryDirectory(prefix="emolib-", ignore_cleanup_errors=True)
    _folders.append(folder)
    return folder.name


def kernel(folder: str) -> dict[str, str]:
    """Variables for a kernel that sees nobody's start-up files and profiles, and writes to `folder`."""
    names = ("IPYTHONDIR", "JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR")
    return dict.fromkeys(names, folder) | {"JUPYTER_PREFER_ENV_PATH": "1"}


def start_up_names(namespace: dict) -> set[str]:
    """Names in a kernel's `namespace` that its start-up files made; those that hide one of Python's own go.

    They are still what they were then: a cell that gives one another value makes it the cell's.
    """
    shell = namespace["get_ipython"]() if "get_ipython" in namespace else None
    hidden = getattr(shell, "user_ns_hidden", {})
    own = {name: value for name, value in hidden.items() if not name.startswith("_")}
    names = {name for name, value in own.items() if namespace.get(name, own) is value}
    for name in names & vars(builtins).keys() - {"exit", "quit"}:  # these are IPython's
        del namespace[name]
    return names


def executable_folder() -> str:
    """A folder for temporary files from which compiled code can be loaded.

    Raises:
        ValueError: there is none.
    """
    usual = tempfile.gettempdir()
    for folder in (usual, "/var/tmp", os.path.expanduser("~/.cache")):
        if os.path.isdir(folder) and writable(folder) and _executable(folder):
            return folder
    raise ValueError(
        f"TMPDIR: expected a folder from which programs may be started, got {usual}, which is mounted noexec"
    )


def _executable(folder: str) -> bool:
    return not (hasattr(os, "statvfs") and os.statvfs(folder).f_flag & os.ST_NOEXEC)


def plain_figures() -> None:
    """Forget what a matplotlibrc set, also one in the working folder, and any backend but a notebook's."""
    import matplotlib

    matplotlib.rcdefaults()
    if "MPLBACKEND" not in os.environ:
        matplotlib.use("agg")
