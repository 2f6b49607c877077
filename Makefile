# Everything sets itself up: `make try` and `make test` need Python 3.11+ and make, nothing else.
PYTHON ?= python3
BIN = .venv/bin
export PYTHONDONTWRITEBYTECODE =
# the encoder multiplies small matrices: more threads make that slower
export OPENBLAS_NUM_THREADS = 1

.PHONY: try run check test quick postgres bench soak soak-replicas mutate sbom lock clean

try: .venv/run.stamp            ## the whole bot in the browser: no token, no internet
	$(BIN)/python -m bot try

run: .venv/run.stamp            ## the bot on Telegram, with the settings of .env
	$(BIN)/python -m bot run

check: .venv/run.stamp          ## what is configured, missing, stale
	$(BIN)/python -m bot check

UNIT = tests/core tests/storage tests/test_house.py tests/test_locales.py tests/test_contents.py

test: quick                     ## everything
	@# talks keep a processor busy, faults wait: beside each other they take a fifth less
	$(BIN)/python -m pytest -n 4 --dist worksteal tests $(UNIT:%=--ignore=%)

quick: .venv/dev.stamp          ## lint, types, contracts, unit tests
	$(BIN)/ruff check bot storage tests deploy
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	@# what is learnt from the phrasings takes 20 seconds: once, and not in every process of the tests
	-$(BIN)/python -m bot ask "Who has been sanctioned?" > /dev/null
	$(BIN)/python -m pytest -n 2 --dist loadfile $(UNIT)

postgres: .venv/dev.stamp       ## storage, pipeline and some talks once more, with the rows in PostgreSQL; WHERE=tests for all, ENGINE=pgbouncer
	$(BIN)/python -m pytest -n 2 --dist worksteal --engine $(ENGINE) $(WHERE)

ENGINE ?= postgresql
# of the talks those that write most: all of them take much longer than with a file
WHERE ?= tests/storage tests/pipeline $(TALKS:%=tests/test_%.py)
TALKS = broadcast living privacy signon
bench: .venv/dev.stamp          ## timed checks, as ratios within one run; ONLY=echo, RUNS=3, TABLE=docs/performance.md
	$(BIN)/python -m tests.bench $(TABLE:%=--table %)

MINUTES ?= 30
soak: .venv/dev.stamp           ## a long run of kills, bad network and strange updates; MINUTES=30
	HIDDEN_STATES=10000 $(BIN)/python -m pytest tests/test_hidden_names.py
	$(BIN)/python -m tests.soak --minutes $(MINUTES)

soak-replicas: .venv/dev.stamp  ## three replicas on PostgreSQL, one killed every few seconds; MINUTES=5
	$(BIN)/python -m tests.replicas_soak --minutes $(or $(filter-out 30,$(MINUTES)),5)

mutate: .venv/dev.stamp         ## every safeguard is switched off in a copy: its tests must turn red; half an hour
	$(BIN)/python -m tests.mutate --table docs/reliability.md

sbom: .venv/dev.stamp           ## sbom.json (CycloneDX) and licences.txt, from the lock
	$(BIN)/python deploy/sbom.py .

LOCKED = -q --generate-hashes --no-emit-index-url --no-emit-trusted-host --no-emit-find-links --no-header --strip-extras --allow-unsafe
lock:                           ## after a change of dependencies: needs pip-tools
	$(PYTHON) -m piptools compile $(LOCKED) --extra dev -o requirements-dev.txt pyproject.toml
	$(PYTHON) -m piptools compile $(LOCKED) -c requirements-dev.txt -o requirements.txt pyproject.toml

.venv/run.stamp: requirements.txt
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make PYTHON=/path/to/python3.11 ...")'
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install -q --no-compile --disable-pip-version-check --require-hashes -r requirements.txt
	touch $@

.venv/dev.stamp: requirements-dev.txt .venv/run.stamp
	$(BIN)/python -m pip install -q --no-compile --disable-pip-version-check --require-hashes -r requirements-dev.txt
	touch $@

clean:                          ## everything that was made here; data/ stays
	rm -rf .venv .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find bot storage tests -name __pycache__ -prune -exec rm -rf {} +
