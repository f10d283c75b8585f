"""The set-up: lock, environment, make targets and a fast import stay in step."""

import hashlib
import os
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet

ROOT = Path(__file__).resolve().parents[2]
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
OPTIONAL = [line for extra in PYPROJECT["project"]["optional-dependencies"].values() for line in extra]
DIRECT = PYPROJECT["project"]["dependencies"] + [line for line in OPTIONAL if not line.startswith("emolib[")]
LOCK = (ROOT / "requirements.txt").read_text(encoding="utf-8")


def locked():
    """Return the lock's requirements, each with its hashes."""
    entries = re.split(r"\n(?=\S)", LOCK.strip())
    return [
        (Requirement(entry.partition("\\")[0].strip()), re.findall(r"--hash=sha256:[0-9a-f]{64}", entry))
        for entry in entries
    ]


def test_lock_names_no_address():
    assert "://" not in LOCK
    assert [line for line in LOCK.splitlines() if re.match(r"\s*-(?!-hash=sha256:)", line)] == []


def test_lock_pins_and_hashes_everything():
    assert len(locked()) > 100
    for requirement, hashes in locked():
        assert re.fullmatch(r"==[^*,]+", str(requirement.specifier)), requirement
        assert hashes, f"{requirement} has no hash"


@pytest.mark.parametrize("line", DIRECT)
def test_direct_dependency_is_in_the_lock(line):
    wanted = Requirement(line)
    found = [r for r, _ in locked() if r.name.lower() == wanted.name.lower()]
    assert found, f"{wanted.name} is not in requirements.txt: make lock"
    for requirement in found:
        version = str(requirement.specifier).removeprefix("==")
        assert wanted.specifier.contains(version, prereleases=True), (
            f"requirements.txt has {version}, pyproject {line}: make lock"
        )


def test_every_dependency_says_why():
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if any(line.strip().startswith(f'"{d}"') for d in DIRECT)]
    assert len(lines) == len(DIRECT)
    assert [line for line in lines if not re.search(r",  # \w.{5,}$", line)] == []


def test_environment_has_the_same_versions_from_the_same_files():
    environment = yaml.safe_load((ROOT / "environment.yml").read_text(encoding="utf-8"))
    python, pip, packages = environment["dependencies"]
    assert pip == "pip"
    assert packages == {"pip": ["--requirement requirements.txt"]}  # nothing beside the lock
    assert SpecifierSet(PYPROJECT["project"]["requires-python"]).contains(
        python.removeprefix("python=") + ".0"
    )
    assert "--no-deps --no-build-isolation --editable ." in (ROOT / "postBuild").read_text()
    assert "--no-deps --no-build-isolation --editable ." in (ROOT / "Makefile").read_text()


def test_python_versions_are_told_the_same_everywhere():
    supported = SpecifierSet(PYPROJECT["project"]["requires-python"])
    assert [minor for minor in range(5, 20) if supported.contains(f"3.{minor}.0")] == [11, 12, 13]
    assert "(3, 11) <= sys.version_info[:2] <= (3, 13)" in (ROOT / "Makefile").read_text()
    for page in ("README.md", "book/reproduce.md"):
        assert "Python 3.11, 3.12 or 3.13" in (ROOT / page).read_text(encoding="utf-8")


def test_every_make_target_explains_itself():
    text = (ROOT / "Makefile").read_text()
    targets = re.search(r"^\.PHONY: (.*)$", text, re.M).group(1).split()
    listed = subprocess.run(
        ["make", "--no-print-directory"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    assert [target for target in targets if not re.search(rf"^  {target} +\w", listed, re.M)] == []
    for page in ("README.md", "book/reproduce.md"):
        named = set(
            re.findall(
                r"\bmake ([a-z]+)\b",
                " ".join(re.findall(r"`+[^`]+`+", (ROOT / page).read_text(encoding="utf-8"))),
            )
        )
        assert {"book", "test"} <= named <= set(targets)


@pytest.fixture
def bare(tmp_path):
    """A tree with what the set-up reads, and no environment."""
    for name in ("Makefile", "pyproject.toml", "requirements.txt"):
        shutil.copy(ROOT / name, tmp_path)
    return tmp_path


def make(folder, *arguments, env=os.environ):
    """Run make, knowing nothing of the make that may run these tests."""
    env = {name: env[name] for name in env if not name.startswith(("MAKE", "MFLAGS", "ARGS"))}
    return subprocess.run(
        ["make", *arguments], cwd=folder, capture_output=True, text=True, timeout=60, env=env
    )


def wheel(folder, name, files):
    """Write a wheel of these files and return what a lock says of it."""
    about = f"{name}-1.0.dist-info"
    files = files | {
        f"{about}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n",
        f"{about}/WHEEL": "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    files[f"{about}/RECORD"] = "".join(f"{file},,\n" for file in [*files, f"{about}/RECORD"])
    path = folder / f"{name}-1.0-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:
        for file, text in files.items():
            archive.writestr(file, text)
    return f"{name}==1.0 \\\n    --hash=sha256:{hashlib.sha256(path.read_bytes()).hexdigest()}\n"


REDIRECTING = {  # {other}: another environment; {away}: a folder that is not there
    "UV_PYTHON": "{other}/bin/python",
    "UV_SYSTEM_PYTHON": "1",
    "UV_BREAK_SYSTEM_PACKAGES": "1",
    "UV_PROJECT_ENVIRONMENT": "{other}",
    "UV_WORKING_DIR": "{away}",
    "UV_TARGET": "{away}",
    "VIRTUAL_ENV": "{other}",
    "CONDA_PREFIX": "{other}",
    "PIP_PYTHON": "{other}/bin/python",
    "PIP_TARGET": "{away}",
    "PIP_PREFIX": "{away}",
    "PIP_ROOT": "{away}",
    "PIP_USER": "1",
    "PIP_DRY_RUN": "1",
    "PIP_NO_DEPS": "0",
    "PIP_CONSTRAINT": "{away}/constraints.txt",
    "PYTHONHOME": "{away}",
    "PYTHONPATH": "{other}/shadow",
    "PYTHONUSERBASE": "{away}",
    "PYTHONSTARTUP": "{away}/start.py",
    "PYTHONWARNINGS": "error",
    "PYTHONOPTIMIZE": "2",
}
SOURCES = (
    "PIP_INDEX_URL PIP_EXTRA_INDEX_URL PIP_FIND_LINKS PIP_NO_INDEX PIP_TRUSTED_HOST PIP_CERT PIP_CLIENT_CERT"
    " PIP_PROXY PIP_DEFAULT_TIMEOUT PIP_RETRIES PIP_CACHE_DIR PIP_CONFIG_FILE UV_INDEX_URL UV_DEFAULT_INDEX"
    " UV_INDEX UV_INDEX_OURS_PASSWORD UV_FIND_LINKS UV_INSECURE_HOST UV_CACHE_DIR UV_HTTP_TIMEOUT"
    " UV_NATIVE_TLS HTTPS_PROXY SSL_CERT_FILE PYTHONDONTWRITEBYTECODE PYTHONUTF8 EMOLIB_RUNS"
)


def test_only_what_says_where_packages_come_from_reaches_a_recipe(bare):
    kept = dict.fromkeys(SOURCES.split(), "kept")
    (bare / "shown.mk").write_text("include Makefile\nshown: ; @env\n")
    shown = make(bare, "--file=shown.mk", "shown", env=os.environ | REDIRECTING | kept).stdout.splitlines()
    assert {name for name in kept if f"{name}=kept" not in shown} == set()
    assert {line.partition("=")[0] for line in shown} & set(REDIRECTING) == set()


@pytest.mark.slow
def test_nothing_redirects_the_set_up(tmp_path):
    """Real pip and uv, in a folder with awkward signs, without a home; variables and settings files lead
    to another Python and to folders elsewhere.
    """
    import uv

    tree, links, other, away = (tmp_path / name for name in ("it's [a] (b);&#%20 é", "l", "other", "away"))
    for folder in (tree, links, other / "shadow"):
        folder.mkdir(parents=True)
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", other], check=True)
    (other / "shadow" / "pip.py").write_text("raise SystemExit('the other Python')")
    [packages] = other.glob("lib/*/site-packages")
    wheel(links, "precious", {"precious.py": ""})
    zipfile.ZipFile(links / "precious-1.0-py3-none-any.whl").extractall(packages)
    before = sorted(other.rglob("*"))

    run = f"import os, sys\n\n\ndef main():\n    os.execv({uv.find_uv_bin()!r}, ['uv', *sys.argv[1:]])\n"
    script = {"uv-1.0.dist-info/entry_points.txt": "[console_scripts]\nuv = uv:main\n"}
    lock = wheel(links, "uv", {"uv.py": run} | script)
    (tree / "requirements.txt").write_text(lock + wheel(links, "tiny", {"tiny.py": ""}))
    shutil.copy(ROOT / "Makefile", tree)
    (tree / "pyproject.toml").write_text(
        "[build-system]\nrequires = []\nbuild-backend = 'backend'\nbackend-path = ['.']\n"
        "[project]\nname = 'ours'\nversion = '1.0'\n"
    )
    wheel(tree, "ours", {"ours.py": ""})
    (tree / "backend.py").write_text(
        "import shutil\n\n\ndef build_editable(folder, *ignored):\n"
        "    return shutil.copy('ours-1.0-py3-none-any.whl', folder).rpartition('/')[2]\n"
    )
    lead = [f"{option} = {away}" for option in ("target", "prefix", "root")]
    lead += ["user = true", f"python = {other}/bin/python"]
    (tmp_path / "pip.conf").write_text("\n".join(["[global]", *lead]))
    (tmp_path / "uv.toml").write_text(f"[pip]\ntarget = '{away}'\npython = '{other}/bin/python'\n")
    given = {name: value.format(other=other, away=away) for name, value in REDIRECTING.items()}
    given |= {"PIP_CONFIG_FILE": str(tmp_path / "pip.conf"), "UV_CONFIG_FILE": str(tmp_path / "uv.toml")}
    given |= {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": links.as_uri()}
    given |= {"UV_FIND_LINKS": links.as_uri(), "UV_OFFLINE": "1", "HOME": str(tmp_path / "pip.conf")}
    done = make(tree, "env", f"PYTHON={sys.executable}", env={"PATH": os.environ["PATH"]} | given)

    assert done.returncode == 0, done.stderr
    assert "pip does it" not in done.stdout, done.stderr
    assert sorted(other.rglob("*")) == before and not away.exists() and not (tree / ".venv/cache").exists()
    ours = subprocess.run(
        [tree / ".venv/bin/python", "-Ic", "import uv, tiny, ours; print(tiny.__file__)"],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert Path(ours.stdout.strip()).is_relative_to(tree / ".venv")


@pytest.mark.parametrize("python", ["no-such-python", "old"])
def test_without_a_usable_python_it_says_what_is_needed(bare, python):
    if python == "old":
        python = bare / "python3.9"
        python.write_text('#!/bin/sh\ncase "$2" in *version_info*) exit 1;; esac\n')
        python.chmod(0o755)
    done = make(bare, "test", f"PYTHON={python}")
    assert done.returncode == 2
    assert "3.11, 3.12 or 3.13" in done.stderr and "make PYTHON=" in done.stderr
    assert not (bare / ".venv").exists()


@pytest.mark.parametrize("sign", [":", '"', "$", "`", "\\"])
def test_a_folder_that_no_environment_can_be_made_in_is_refused(bare, sign):
    folder = shutil.copytree(bare, bare / f"a{sign}b")
    done = make(folder, "env")
    assert done.returncode == 2 and str(folder) in done.stderr and not (folder / ".venv").exists()


def test_a_finished_environment_is_not_made_again(bare):
    (bare / ".venv").mkdir()
    (bare / ".venv" / ".installed").touch()
    assert "pip" not in make(bare, "--dry-run", "unit").stdout
    os.utime(bare / "requirements.txt", (2**31, 2**31))  # the lock is newer
    assert "pip" in make(bare, "--dry-run", "unit").stdout


@pytest.mark.parametrize(
    ("user", "apt", "asked", "missed"),
    [
        pytest.param(0, "exit 0", True, False, id="root"),
        pytest.param(0, "exit 100", True, True, id="no network"),
        pytest.param(1000, "exit 0", False, False, id="not root"),
        pytest.param(0, None, False, False, id="no apt-get"),
    ],
)
def test_ci_installs_what_it_can_and_runs_make_test(tmp_path, user, apt, asked, missed):
    commands = {"id": f"echo {user}", "make": 'echo "made $*"', "qemu-system-arm": ""}
    if apt:
        commands["apt-get"] = f'echo "$*" >> "{tmp_path}/asked"\n{apt}'
    for name, does in commands.items():
        (tmp_path / name).write_text(f"#!/bin/sh\n{does}\n")
        (tmp_path / name).chmod(0o755)
    for name in ("bash", "dirname"):
        (tmp_path / name).symlink_to(shutil.which(name))
    done = subprocess.run(
        [ROOT / ".ci" / "run"], env={"PATH": str(tmp_path), "CDPATH": "/"}, capture_output=True, text=True
    )
    assert done.returncode == 0 and done.stdout.splitlines()[-1] == "made test", done.stderr
    said = (tmp_path / "asked").read_text() if asked else ""
    for package in ("chromium", "gcc-arm-none-eabi", "libnewlib-arm-none-eabi"):
        assert (package in said) is asked and (package in done.stdout) is missed
    assert "qemu-system-arm" not in said and (tmp_path / "asked").exists() is asked


def test_licence_is_the_whole_apache_2():
    text = (ROOT / "LICENSE").read_text()
    assert (
        text.split()[:4] == ["Apache", "License", "Version", "2.0,"] and "END OF TERMS AND CONDITIONS" in text
    )
    assert PYPROJECT["project"]["license"] == "Apache-2.0"


def test_nothing_made_here_is_kept_in_git():
    ignored = (ROOT / ".gitignore").read_text().split()
    assert {".venv/", "/_build/", "/book/generated/", "/runs/", "/data/"} <= set(ignored)


HEAVY = "tensorflow keras tf_keras_vis ai_edge_litert sklearn matplotlib cv2 pandas papermill"


@pytest.mark.parametrize(
    ("modules", "heavy"),
    [
        ("emolib, emolib.workflow.parameters, emolib.networks.cost, emolib.cli.main", f"{HEAVY} numpy"),
        ("emolib.workflow.pipeline", HEAVY),
    ],
)
def test_import_is_light(modules, heavy):
    code = f"import sys, {modules}; print(*{{name.partition('.')[0] for name in sys.modules}})"
    loaded = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.split()
    assert "emolib" in loaded and set(heavy.split()).isdisjoint(loaded)


def test_version_is_told_once():
    import emolib

    assert emolib.__version__ == PYPROJECT["project"]["version"]
