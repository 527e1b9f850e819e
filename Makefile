# The commands of the house. `make run` is all that a newcomer needs, `make test` all that a change needs.
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.PHONY: help setup run build test check quick format lint trace boot browser crash faults limits naughty openid mail \
  video attack nightly golden bench

PORT ?= 8080
DATA ?= ./data

# Versions stay as they were resolved, once they were; without this the small build of the law would forget them.
PINNED = $(if $(wildcard Package.resolved),--disable-automatic-resolution)
# A floor may import only what Package.swift lets it.
WALLS = --explicit-target-dependency-import-check error
DEBUG = $(PINNED) $(WALLS) --scratch-path .build
RELEASE = -c release $(PINNED) $(WALLS) --scratch-path .build-release
PYTHON = .build-python/bin/python
TESTS_LOG = .build/tests.log

help:
	@echo "make run      installs what is missing, builds, and serves the demonstration on port $(PORT)"
	@echo "make test     everything: make check, the jobs of real people in a browser, kill -9, and other faults"
	@echo "make nightly  the long ones: 300 times kill -9, faults at length, a million inputs for every reader"
	@echo "make check    format, checked imports, tidy, trace, every test, and a release build that answers"
	@echo "make quick    the law alone, in seconds"
	@echo "make format   lays the code out"
	@echo "make golden   writes the golden files anew: read the difference before keeping it"
	@echo "make trace    each rule: the code that keeps it, the scenarios that keep and break it"
	@echo "make attack   an hour of naughty texts, schemathesis and sqlmap against a demonstration of its own"
	@echo "make bench    measures"

setup:
	@scripts/setup

# The versions that Package.swift names, fetched.
Package.resolved: Package.swift
	swift package resolve --scratch-path .build
	@touch $@

run: setup Package.resolved
	swift build $(DEBUG) --product steppingstone
	exec .build/debug/steppingstone serve --port $(PORT) --data $(DATA) --demo

build: Package.resolved
	swift build --build-tests $(DEBUG)

test: setup check browser openid mail crash faults limits naughty video
	@grep -a "Test run with" $(TESTS_LOG) | tail -n 1

check: lint build trace
	swift test --skip-build --disable-xctest $(DEBUG) 2>&1 | tee $(TESTS_LOG)
	@$(MAKE) --no-print-directory boot

quick:
	DOMAIN_ONLY=1 swift test --disable-xctest --scratch-path .build-domain $(PINNED)

lint:
	swift format lint --strict --recursive --parallel Package.swift Sources Tests Benchmarks/Package.swift \
	  Benchmarks/Sources

format:
	swift format format --in-place --recursive --parallel Package.swift Sources Tests Benchmarks/Package.swift \
	  Benchmarks/Sources

trace: build
	@.build/debug/steppingstone rules --check

# The release build starts on an empty folder, answers, by TLS too, stops when it is asked to, and says what is
# wrong where it cannot serve.
boot: Package.resolved
	swift build $(RELEASE) --product steppingstone
	@python3 scripts/boot.py .build-release/release/steppingstone

browser: build
	$(PYTHON) Tests/Browser/run.py .build/debug/steppingstone

# People who meet by video: real browsers, pictures, sound and media server; cuts, losses and attempts.
video: build
	$(PYTHON) Tests/Video/run.py .build/debug/steppingstone

# Killed at thirty random moments, it has lost nothing that it answered.
crash: build
	python3 Tests/Crash/run.py .build/debug/steppingstone

# Flooded, starved and lingered at, it cuts off each and answers everybody else.
limits: build
	python3 Tests/Limits/run.py .build/debug/steppingstone

# An organisation's own sign-in, by a provider that the test starts, and everything that can be wrong with it.
openid: build
	$(PYTHON) Tests/OpenID/run.py .build/debug/steppingstone

# Letters by real mail servers: TLS that holds or nothing, refusals, the list of secure domains.
mail: build
	$(PYTHON) Tests/Mail/run.py .build/debug/steppingstone

# Naughty texts in every form and address, as everybody there is.
naughty: build
	python3 Tests/Attack/naughty.py .build/debug/steppingstone

# The long run, with programs that look for holes; only this machine is attacked. Takes an hour.
attack: Package.resolved
	@test -x .build-attack/bin/st || (python3 -m venv .build-attack && \
	  .build-attack/bin/pip install --quiet -r Tests/Attack/requirements.txt)
	swift build $(RELEASE) --product steppingstone
	python3 Tests/Attack/run.py .build-release/release/steppingstone .build-attack/bin

# Full and read-only disks, damaged files, clocks that go back, mail that stands still, keys changed while serving.
faults: build
	python3 Tests/Faults/run.py .build/debug/steppingstone

# What takes too long for every change. STEPPINGSTONE_FUZZ says how many inputs each reader gets.
nightly: setup build
	python3 Tests/Crash/run.py .build/debug/steppingstone 300
	python3 Tests/Faults/run.py .build/debug/steppingstone --long
	$(PYTHON) Tests/Video/run.py .build/debug/steppingstone --long
	STEPPINGSTONE_FUZZ=$(or $(STEPPINGSTONE_FUZZ),1000000) STEPPINGSTONE_OWNERS=100000 \
	  swift test -c release -Xswiftc -enable-testing $(PINNED) $(WALLS) --scratch-path .build-nightly \
	  --disable-xctest --filter "FuzzTests|RotationTests"

golden: Package.resolved
	STEPPINGSTONE_GOLDEN=rewrite swift test --disable-xctest $(DEBUG) --filter Golden

bench: build
	swift run -c release --package-path Benchmarks appends
	STEPPINGSTONE_LETTERS=100 swift test --skip-build --disable-xctest $(DEBUG) --filter PressSpeedTests
