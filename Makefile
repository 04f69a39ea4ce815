# Everything below needs Python 3.11 (or newer) and make. What it sets up goes to .venv/ and instance/.

PY := .venv/bin/python
INSTALL := $(PY) -m pip install --quiet --disable-pip-version-check --require-hashes
PYTHON ?=
ARGS ?=

SETUP_SOURCES := package-lock.json $(wildcard evac/setup/*.py) $(wildcard config/operations/*/operation.toml)

.PHONY: help demo test lint bench run chaos leanings setup setup-dev static requirements clean
.DEFAULT_GOAL := help

help:
	@echo "make demo   the whole of Evac with an exercise on this machine: one address to open, Ctrl-C stops it"
	@echo "make test   every test, on SQLite and on a PostgreSQL that it starts itself (ARGS='tests/people -x')"
	@echo "make lint   ruff and mypy"
	@echo "make bench  the hot paths beside their peers (ARGS='webhook')"
	@echo "make run    web and dispatcher as in production, with the EVAC_* settings of the environment"
	@echo "make leanings  what words lean to, learnt anew from the labelled texts (about eight minutes)"
	@echo "make chaos  kills and faults under load, about 25 minutes (one part: ARGS='-k restore')"

demo: setup static
	@exec $(PY) -m evac.demo $(ARGS)

run: setup static
	@$(PY) -m evac db upgrade
	@$(PY) -m evac dispatch & dispatcher=$$!; trap 'kill $$dispatcher 2>/dev/null; wait' EXIT INT TERM; \
		.venv/bin/gunicorn -c config/gunicorn.py wsgi:app

test: setup setup-dev static
	$(PY) -m pytest -n 2 --dist loadscope $(ARGS)

lint: setup setup-dev
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m mypy

bench: setup setup-dev static
	$(PY) -m benchmarks $(ARGS)

chaos: setup setup-dev static
	EVAC_CHAOS=1 $(PY) -m pytest tests/chaos -n 2 -rP $(ARGS)

# After the labelled texts, the rules or the reading of words changed: about eight minutes.
leanings: setup setup-dev
	$(PY) -m tests.corpus.learn

setup: .venv/.installed instance/.set-up

setup-dev: .venv/.installed-dev instance/.set-up-tests

static: setup
	@$(PY) -m evac.setup.static_files

# A stamp is older than what it was made from after an edit, a pull or a switch of branches; then its step runs again.
.venv/.python:
	@found=; for python in $(PYTHON) python3.11 python3 python; do \
		if $$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then found=$$python; break; fi; \
	done; \
	if [ -z "$$found" ]; then \
		echo "Evac needs Python 3.11 or newer as python3.11 or python3 (Debian, Ubuntu: apt-get install python3.11-venv)." >&2; \
		echo "Is it elsewhere? make PYTHON=/path/to/python3.11 ..." >&2; exit 1; \
	fi; \
	if ! $$found -c 'import ensurepip, venv' >/dev/null 2>&1; then \
		echo "$$found has no venv module with pip: install it (Debian, Ubuntu: apt-get install $$($$found -c \
			'import sys; print("python%d.%d-venv" % sys.version_info[:2])'))." >&2; exit 1; \
	fi; \
	echo "Setting up .venv/ with $$($$found --version); the first time this takes about a minute."; \
	$$found -m venv .venv
	@touch $@

.venv/.installed: .venv/.python requirements.txt requirements-build.txt
	@echo "Installing what Evac runs on and what its set-up needs ..."
	@$(INSTALL) -r requirements.txt -r requirements-build.txt
	@touch $@

.venv/.installed-dev: .venv/.installed requirements-dev.txt
	@echo "Installing what its tests need ..."
	@$(INSTALL) -r requirements-dev.txt
	@touch $@

instance/.set-up: .venv/.installed $(SETUP_SOURCES)
	@$(PY) -m evac.setup
	@touch $@

# Apart from the page assets: a demo needs none of it.
instance/.set-up-tests: .venv/.installed tests/package-lock.json
	@echo "Fetching what the carrier's contract is tested with ..."
	@$(PY) -m evac.setup.for_tests
	@touch $@

# After an edit of a .in file: pins everything again, by hash, naming no index. Extras stay in the pins: with hashes, older
# pips take a pin without them for another package as soon as a newer release is out. Only constraints may have none.
bare = sed -En 's/^([A-Za-z0-9._-]+)(\[.*\])?(==[^ ]+).*/\1\3/p' $(1)
PIN := .venv/bin/pip-compile --quiet --generate-hashes --allow-unsafe --no-emit-index-url \
	--no-emit-find-links --no-emit-trusted-host --no-emit-options --resolver=backtracking

requirements:
	CUSTOM_COMPILE_COMMAND="make requirements" $(PIN) --output-file=requirements.txt requirements.in
	$(call bare,requirements.txt) >instance/pins.txt
	CUSTOM_COMPILE_COMMAND="make requirements" $(PIN) -c instance/pins.txt --output-file=requirements-build.txt requirements-build.in
	$(call bare,requirements-build.txt) >>instance/pins.txt
	CUSTOM_COMPILE_COMMAND="make requirements" $(PIN) -c instance/pins.txt --output-file=requirements-dev.txt requirements-dev.in

# The database and its keys under instance/ stay: only what a set-up can make again goes.
clean:
	rm -rf .venv instance/node instance/node-tests instance/.set-up-tests instance/vendor instance/map instance/places instance/static instance/.static-sources.json instance/.set-up
