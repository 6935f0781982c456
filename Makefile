# What can be done with this checkout; `make help` lists it. Needs python3 3.11 or later and make, and nothing else.

PYTHON ?= python3
BIN := .venv/bin
STAMP := .venv/set-up
SERVE ?= 1
COVERAGE ?= 0
ARGS ?=

COVERAGE_FLAGS := --cov --cov-report=term --cov-fail-under=90

.DEFAULT_GOAL := help
.PHONY: help setup run test coverage quick check format lint types contracts golden bench lock clean

help: ## this list
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /\1\t/' | expand -t 12

setup: $(STAMP) ## environment in .venv, the program, Neo4j; does nothing the second time

# --no-deps: the lock names everything; an older pip would take `coverage[toml]` for unpinned. `pip check` holds it to that.
$(STAMP): requirements.lock pyproject.toml graph/server/neo4j.lock.toml
	@$(PYTHON) -c 'import sys; sys.version_info >= (3, 11) or sys.exit("Python 3.11 or later is needed")'
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	$(BIN)/python -m pip check --disable-pip-version-check
	$(BIN)/python -m graph.server
	@touch $@

run: setup ## the graph of the founding plans, three answers, then the API (SERVE=0 leaves)
	$(BIN)/policygraph demo $(if $(filter 0,$(SERVE)),--no-serve,--serve)

test: setup ## all tests (COVERAGE=1 with the coverage gate; ARGS="…" for pytest)
	$(BIN)/python -m pytest -q --numprocesses=auto --dist=loadfile $(if $(filter 1,$(COVERAGE)),$(COVERAGE_FLAGS)) $(ARGS)

coverage: ## all tests with the gate on branch coverage
	@$(MAKE) test COVERAGE=1

quick: lint types contracts ## format, lint, types and contracts, without the tests

check: quick coverage ## everything that must hold before a commit

format: setup ## rewrite the sources in the one style
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

lint: setup ## style and common mistakes
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .

types: setup ## mypy, strict
	$(BIN)/mypy

contracts: setup ## who may import whom
	$(BIN)/lint-imports

golden: setup ## rewrite the expected results in tests/golden; read the diff like code
	$(BIN)/python -m pytest -q --update-golden $(ARGS)

bench: setup ## speed and memory next to bare jieba and the bare driver
	$(BIN)/python -m tests.bench

lock: setup ## renew requirements.lock and Neo4j's lock
	$(BIN)/uv pip compile pyproject.toml --extra dev --universal --python-version 3.11 --upgrade \
		--generate-hashes --no-emit-index-url --no-emit-find-links --no-annotate --custom-compile-command "make lock" \
		--quiet --output-file requirements.lock
	$(BIN)/python -m graph.server.lock_jars

clean: ## remove the environment, the caches and this checkout's database
	@test ! -x $(BIN)/python || $(BIN)/python -c 'from graph.server import stop_server; from schemas.settings import Settings; stop_server(Settings())'
	rm -rf .venv .policygraph .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis .coverage .coverage.* htmlcov dist
	find . -name __pycache__ -prune -exec rm -rf {} +
