# Two commands for newcomers: `make demo`, `make test`. Everything else is for contributors.
PYTHON ?= python3
VENV   ?= .venv
BIN    := $(VENV)/bin
STAMPS := .stamps
# The same file pins what is installed and what builds the package.
export PIP_CONSTRAINT := $(CURDIR)/constraints.txt
export PIP_BUILD_CONSTRAINT := $(CURDIR)/constraints.txt
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: demo test check build format bench agreement adequacy clean

demo: $(STAMPS)/run
	@VENV=$(VENV) .ci/demo

test: $(STAMPS)/dev
	$(BIN)/python -m pytest

# All that is not a test: format, lint, types, floors, freshness of what is generated.
check: $(STAMPS)/dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/csea model lists --check
	$(BIN)/csea model vectors --check
	$(BIN)/csea conformance shapes --check
	$(BIN)/csea model build --check

# What the model says, written anew.
build: $(STAMPS)/dev
	$(BIN)/csea model lists
	$(BIN)/csea model vectors
	$(BIN)/csea conformance shapes
	$(BIN)/csea model build

format: $(STAMPS)/dev
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench: $(STAMPS)/dev
	PYTHONPATH=tests $(BIN)/python -m benchmarks
	PYTHONPATH=tests $(BIN)/python -m benchmarks.linearity

# The full count of mutants; `make test` takes a seeded sample.
agreement: $(STAMPS)/dev
	CSEA_MUTANTS=20000 CSEA_MUTANTS_FULL=1 $(BIN)/python -m pytest tests/agreement

# Every mutant of shape and rules against every case; `make test` takes a seeded sample of the shape.
adequacy: $(STAMPS)/dev
	$(BIN)/csea conformance adequacy

clean:
	rm -rf $(VENV) $(STAMPS) build dist .cache .mypy_cache .ruff_cache .pytest_cache .hypothesis

$(STAMPS)/venv:
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed")'
	$(PYTHON) -m venv $(VENV)
	@mkdir -p $(STAMPS) && touch $@

$(STAMPS)/run: pyproject.toml constraints.txt | $(STAMPS)/venv
	$(BIN)/python -m pip install --quiet --editable .
	@touch $@

$(STAMPS)/dev: pyproject.toml constraints.txt | $(STAMPS)/venv
	$(BIN)/python -m pip install --quiet --editable '.[dev]'
	@touch $@ $(STAMPS)/run
