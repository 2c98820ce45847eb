# Every target sets up first, and compiles what is loaded at each start: that is half of the time until the bot is ready.
# A fresh machine needs python3 >= 3.11, make and the Python package index; `check` also apt.
.DEFAULT_GOAL := help
.PHONY: help setup run demo test both check bench eval learn soak format lock browser

BIN := .venv/bin
# Many tests wait for processes they have started.
WORKERS := $(shell python3 -c 'import os; print(max(2, (os.cpu_count() or 2) * 3 // 2))')
READY := .venv/.ready
ROOMS := bot jobs data domain
CODE := $(ROOMS) tests $(wildcard benchmarks)
UV_VERSION := 0.13.9

# The environment is ours alone, whatever the shell was in before.
export UV_PROJECT_ENVIRONMENT := .venv
unexport VIRTUAL_ENV PYTHONHOME PYTHONPATH

help:
	@echo "make run | demo | test | both | check | bench | eval | soak | format | setup | lock"

setup: $(READY)

$(READY): pyproject.toml uv.lock
	@python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed; python3 is $$(python3 --version)." >&2; exit 1; }
	@$(BIN)/python -c '' 2>/dev/null || python3 -m venv --clear .venv || { echo "python3 cannot make a venv. On Debian: apt-get install python3-venv" >&2; exit 1; }
	@.venv/tools/bin/uv --version 2>/dev/null | grep -qF "uv $(UV_VERSION)" || { python3 -m venv --clear .venv/tools && .venv/tools/bin/python -m pip install --quiet --disable-pip-version-check uv==$(UV_VERSION); }
	.venv/tools/bin/uv sync --quiet --frozen --compile-bytecode --python $(BIN)/python
	@$(BIN)/python -m compileall -q $(ROOMS)
	@touch $@

run: $(READY)
	$(BIN)/nhacviec run

demo: $(READY)
	$(BIN)/nhacviec demo

test: $(READY)
	$(BIN)/python -m pytest -n $(WORKERS) --dist loadgroup -m "not browser"

# `test` tells each dialogue on one engine, in turn; this tells all of them on both, as before a release.
both: $(READY)
	$(BIN)/python -m pytest --both -n $(WORKERS) --dist loadgroup -m "not browser"

check: $(READY)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy $(CODE)
	$(BIN)/lint-imports
	$(BIN)/python -m pytest -n $(WORKERS) --dist loadgroup -m "not browser"
	@$(MAKE) --no-print-directory browser

# Chromium comes from apt: Playwright's own download does not work everywhere. pytest's 5 is "no such test".
browser: $(READY)
	@if ! [ -x /usr/bin/chromium ]; then \
	  if [ "$$(id -u)" = 0 ]; then as_root=; elif sudo -n true 2>/dev/null; then as_root="sudo -n"; else as_root=none; fi; \
	  if [ "$$as_root" = none ] || ! command -v apt-get >/dev/null; then \
	    echo "The browser tests need /usr/bin/chromium, and it cannot be installed from here (no apt-get, or neither root nor sudo). Install it and run: make browser" >&2; exit 1; \
	  fi; \
	  { $$as_root apt-get update -qq && $$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends chromium >/dev/null; } \
	    || { echo "apt-get could not install chromium, which the browser tests need. Install it and run: make browser" >&2; exit 1; }; \
	fi
	$(BIN)/python -m pytest -m browser || [ $$? = 5 ]

# About fifteen minutes on two cores; the naive design is measured beside ours.
bench: $(READY)
	$(BIN)/python -m benchmarks

# How well deadlines and replies are read: accuracy by class, confusions, every miss.
eval: $(READY)
	$(BIN)/python -m tests.reading

# Learn the weights of words from the labelled replies anew; needs scikit-learn, which nothing else does.
learn: $(READY)
	.venv/tools/bin/uv sync --quiet --frozen --group learn --python $(BIN)/python
	$(BIN)/python -W ignore -m tests.reading.learn

# Two hundred kills and a hundred SIGTERMs in a crowded morning, on each engine.
soak: $(READY)
	$(BIN)/python -m benchmarks.soak

format: $(READY)
	$(BIN)/ruff check --fix-only .
	$(BIN)/ruff format .

# The lock names pypi.org only, whatever mirror this machine is set up with.
lock:
	@[ -x .venv/tools/bin/uv ] || { python3 -m venv --clear .venv/tools && .venv/tools/bin/python -m pip install --quiet uv==$(UV_VERSION); }
	env -u UV_INDEX -u UV_FIND_LINKS -u UV_EXTRA_INDEX_URL UV_NO_CONFIG=1 .venv/tools/bin/uv lock --default-index https://pypi.org/simple
	@! grep -nE 'file:|/opt/|mirror' uv.lock
