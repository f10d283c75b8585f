# Everything a person types. `make book` and `make test` work in a fresh clone: they make .venv, install what requirements.txt
# locks, then do their job. Needs Linux or macOS, and Python 3.11 to 3.13 with venv and pip. (Windows: book/reproduce.md.)

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

PROFILE ?= quick# or smoke, paper: see notebooks/profiles
ARGS ?=# passed on to pytest, emolib run or uv pip compile

PARALLEL := --numprocesses auto --maxprocesses 4 --dist loadgroup --no-loadscope-reorder# groups: tests/conftest.py

VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --python= install --quiet --disable-pip-version-check --no-user --target= --root= --prefix=$(VENV)
STAMP := $(VENV)/.installed# newer than the lock when the environment is what the lock says

PYTHON ?=# the one to make .venv from; empty: the first of these that is new enough and can make an environment
CANDIDATES := python3.11 python3.12 python3.13 python3 python
GOOD := import sys, ensurepip, venv; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))

# Of the variables that steer Python, pip and uv only those reach a recipe that say where packages come from, or change nothing here:
# others would install into another Python, or what is not locked. The options of PIP and uv below do the same for settings files.
STEERING := PYTHON% PIP_% UV_% __PYVENV_LAUNCHER__ VIRTUAL_ENV CONDA_PREFIX CONDA_DEFAULT_ENV
SOURCE := URL INDEX LINKS HOST PROXY CERT CERTS TLS TIMEOUT RETRIES PROVIDER OFFLINE CACHE_DIR CACHE LINK_MODE FEATURE
HARMLESS := $(foreach tool,PIP UV,$(SOURCE:%=$(tool)_%) $(addprefix $(tool)_%_,$(SOURCE))) UV_INDEX_% UV_CONCURRENT_% \
  PIP_CONFIG_FILE PYTHON $(addprefix PYTHON,DONTWRITEBYTECODE PYCACHEPREFIX UNBUFFERED UTF8 IOENCODING HASHSEED FAULTHANDLER)
unexport $(filter-out $(HARMLESS),$(filter $(STEERING),$(.VARIABLES)))

.PHONY: help env book test nightly unit run lint links pdf lock serve clean

help:  ## this list
	@echo "make ...   (PROFILE=smoke|quick|paper chooses the run, quick unless told)"
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  %-7s %s\n", $$1, $$2 }' Makefile

env: $(STAMP)  ## the environment alone, which all others make if it is not there

# Python's own message would be the end of a long traceback.
WRITABLE := @test -w . || { echo "This folder cannot be written: $$PWD. Build the book in a copy of it." >&2; exit 2; }

book: $(STAMP)  ## run what is stale of the six notebooks, then build the book into _build/html
	$(WRITABLE)
	EMOLIB_PROFILE=$(PROFILE) $(BIN)/jupyter-book build -W --keep-going book/ $(ARGS)
	@echo "The book: $$PWD/_build/html/index.html"

test: $(STAMP)  ## all tests, minutes: they also run the notebooks and build the book, on the smoke profile
	$(BIN)/python -m pytest $(PARALLEL) $(ARGS)

nightly: $(STAMP)  ## what `make test` leaves out, as it repeats the proof: each recipe typed, long runs
	$(BIN)/python -m pytest -m nightly $(PARALLEL) $(ARGS)

unit: $(STAMP)  ## the tests that need no notebook and no book
	$(BIN)/python -m pytest -m "not slow" $(PARALLEL) $(ARGS)

run: $(STAMP)  ## run what is stale of the six notebooks, and no book
	$(BIN)/emolib run --profile $(PROFILE) $(ARGS)

lint: $(STAMP)  ## style, who imports whom, types, and the workflows
	$(BIN)/ruff check . $(ARGS)
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports --no-logo
	$(BIN)/mypy
	$(BIN)/check-jsonschema --builtin-schema vendor.github-workflows .github/workflows/*.yml
	$(BIN)/zizmor --offline --quiet .github

links: $(STAMP)  ## do the book's links to other hosts lead somewhere? Needs a network
	$(WRITABLE)
	EMOLIB_PROFILE=$(PROFILE) $(BIN)/jupyter-book build book/ --builder linkcheck --path-output _build/links $(ARGS)

pdf: $(STAMP)  ## the book as one PDF, _build/friend.pdf, printed by Chromium
	$(WRITABLE)
	EMOLIB_PROFILE=$(PROFILE) $(BIN)/jupyter-book build -W --keep-going book/ --builder singlehtml $(ARGS)
	$(BIN)/python book/pdf.py _build/singlehtml/index.html _build/friend.pdf

serve: book  ## build the book and show it on port 8000 of this machine
	$(BIN)/python -m http.server --bind 127.0.0.1 --directory _build/html 8000

lock: $(STAMP)  ## write requirements.txt anew from pyproject.toml (ARGS=--upgrade for newer versions)
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header \
	  --no-emit-index-url --no-emit-find-links --prerelease if-necessary-or-explicit --extra dev $(ARGS) \
	  pyproject.toml --output-file requirements.txt

clean:  ## remove the built book and its executed notebooks; runs/ and .venv stay
	rm -rf _build book/generated

# uv installs the lock in seconds where pip takes a minute or two, and is itself one of the locked packages. It knows nothing of
# pip's settings (PIP_* variables, pip.conf), so where it fails, pip does the work: a mirror that only pip knows of still serves.
# Without a home that can be written, both keep what they fetch in .venv, until it is installed.
$(STAMP): requirements.txt pyproject.toml
	@case "$$PWD" in *[:\"\$$\`\\]*) \
	  echo "This folder's name has a sign that Python's tools cannot take (: \" \$$ \` \\): $$PWD. Rename it." >&2; exit 2; esac; \
	set -- $(CANDIDATES); [ -z "$${PYTHON:-}" ] || set -- "$$PYTHON"; \
	for python; do "$$python" -c "$(GOOD)" 2>/dev/null && break; python=; done; \
	if [ -z "$$python" ]; then \
	  echo "No usable Python: 3.11, 3.12 or 3.13 with venv and pip is needed (Debian, Ubuntu: apt-get install python3-venv)." \
	    "Tried: $$*. To use another: make PYTHON=/path/to/python3.12 ..." >&2; exit 2; \
	fi; \
	echo "Setting up $(VENV) with $$("$$python" --version): a minute or so, once."; \
	$(BIN)/python -m pip --version >/dev/null 2>&1 || "$$python" -m venv --clear $(VENV)
	@awk '/^[^ ]/ { wanted = /^uv==/ } wanted' requirements.txt > $(VENV)/uv.txt
	@[ -d "$${HOME:-}" ] && [ -w "$$HOME" ] || { kept="$$PWD/$(VENV)/cache"; \
	  export PIP_CACHE_DIR="$${PIP_CACHE_DIR:-$$kept}" UV_CACHE_DIR="$${UV_CACHE_DIR:-$$kept}"; }; \
	{ $(PIP) --require-hashes -r $(VENV)/uv.txt && $(BIN)/uv --no-config pip install --python $(BIN)/python \
	    --quiet --exact --compile-bytecode --require-hashes -r requirements.txt; } \
	  || { echo "uv could not; pip does it, in a minute or two."; $(PIP) --require-hashes -r requirements.txt; }; \
	$(PIP) --no-deps --no-build-isolation --editable .; rm -rf $(VENV)/cache
	@touch $@
