# Two commands for newcomers: `make demo`, `make test`. Everything else is for contributors.
PYTHON ?= python3
VENV   ?= .venv
BIN    := $(VENV)/bin
STAMPS := .stamps
# The same file pins what is installed and what builds the package.
export PIP_CONSTRAINT := $(CURDIR)/constraints.txt
export PIP_BUILD_CONSTRAINT := $(CURDIR)/constraints.txt
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: demo test check build docs format bench agreement adequacy oracles streams fuzz nightly clean

demo: $(STAMPS)/run
	@VENV=$(VENV) .ci/demo

# One process a core; the tests of a file stay together, since they share what is costly to set up.
test: $(STAMPS)/dev
	$(BIN)/python -m pytest --numprocesses auto --maxprocesses 8 --dist loadfile

# All that is not a test: format, lint, types, floors, freshness of what is generated, and whether the suite notices
# every change. CSEA_ADEQUACY_SCHEMA, _RULES and _CODE limit the mutants, CSEA_ADEQUACY_SEED draws them.
check: $(STAMPS)/dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/csea model lists --check
	$(BIN)/csea model vectors --check
	$(BIN)/csea conformance shapes --check
	$(BIN)/csea model build --check
	$(BIN)/csea model labels --check
	$(BIN)/csea model diff --check
	$(BIN)/csea conformance adequacy

# What the model says, written anew.
build: $(STAMPS)/dev
	$(BIN)/csea model lists
	$(BIN)/csea model vectors
	$(BIN)/csea conformance shapes
	$(BIN)/csea model build
	$(BIN)/csea model snapshot
	$(BIN)/csea man > generated/man/csea-validate.1

# The data dictionary as a site in build/site; node's npm brings the drawing of pictures.
docs: $(STAMPS)/dev
	VENV=$(VENV) .ci/docs

format: $(STAMPS)/dev
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench: $(STAMPS)/dev
	PYTHONPATH=tests $(BIN)/python -m benchmarks
	PYTHONPATH=tests $(BIN)/python -m benchmarks.linearity

# The full count of mutants; `make test` takes a seeded sample.
agreement: $(STAMPS)/dev
	CSEA_MUTANTS=20000 CSEA_MUTANTS_FULL=1 $(BIN)/python -m pytest tests/agreement

# Every mutant of shape, rules and checks by hand against the cases, as in `make check`.
adequacy: $(STAMPS)/dev
	$(BIN)/csea conformance adequacy

# The full count of mutants that two CEL engines judge as the generated code does.
oracles: $(STAMPS)/dev
	CSEA_ORACLE_MUTANTS=20000 $(BIN)/python -m pytest tests/oracles

# A stream of 1 GB in constant memory, and runs killed at forty random points.
streams: $(STAMPS)/dev
	CSEA_STREAM_MB=1000 CSEA_KILLS=40 $(BIN)/python -m pytest -rP tests/validation/test_memory.py tests/validation/test_resume.py

# Ten minutes of fuzzing, or FUZZ_SECONDS; what breaks a promise is left in build/fuzz.
fuzz: $(STAMPS)/dev
	PYTHONPATH=tests $(BIN)/python -m fuzz

# The counts that a submission has no time for: every member of every code list, and the full counts of those above.
nightly: $(STAMPS)/dev
	CSEA_ADEQUACY_FULL=1 $(BIN)/csea conformance adequacy
	$(MAKE) agreement
	$(MAKE) oracles
	$(MAKE) streams
	$(MAKE) fuzz
	CSEA_TYPES_FULL=1 CSEA_PEERS_FULL=1 CSEA_PARTICIPANTS_FULL=1 $(BIN)/python -m pytest tests/typed tests/benchmarks/peers tests/conformance_kit/participants

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
