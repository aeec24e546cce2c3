# parley: `make dataset` turns seeds/ into a release under output/. `make help` lists all targets.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help

INPUT ?= seeds/articles
OUT ?= output
JOBS ?= auto
# A larger nursery for what lives briefly: collecting it takes a fifth less time in all.
NODE := node --max-old-space-size=4096 --max-semi-space-size=32
# What can be told the engine while it runs the program tells it itself (pipeline/cli/engine-flags.ts). The nursery of each thread is small: memory grows little.
# The allocator of glibc gives large buffers back when they are freed, as it does at first; it would keep them, the more the larger they are.
PARLEY := MALLOC_ARENA_MAX=2 MALLOC_MMAP_THRESHOLD_=262144 MALLOC_TRIM_THRESHOLD_=1048576 node --max-old-space-size=4096 --max-semi-space-size=16 build/parley/cli.js
SOURCES := $(shell find schemas pipeline tests bench spark -name '*.ts' 2>/dev/null)

.PHONY: help dataset annotate test test-spark golden check format docs evaluate bench bench-reading stage build clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-11s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

dataset: build ## build and verify a release: make dataset INPUT=dir-or-file OUT=dir
	@$(PARLEY) build "$(INPUT)" --out "$(OUT)" --jobs $(JOBS)

annotate: build ## per-document annotations: make annotate INPUT=in.jsonl OUT=out.jsonl
	@$(PARLEY) annotate "$(INPUT)" --out "$(OUT)"

test: build ## run all tests that need nothing but Node
	@npx --no-install vitest run

test-spark: stage build/spark-venv/.stamp ## run the tests of the Spark driver, on a cluster of this machine's own; needs Java 17 or 21, and Python
	@SPARK_LOCAL_IP=127.0.0.1 build/spark-venv/bin/python -m unittest discover --verbose --start-directory tests/spark

build/spark-venv/.stamp: spark/requirements.txt
	@python3 -m venv build/spark-venv
	@build/spark-venv/bin/pip install --quiet --disable-pip-version-check -r spark/requirements.txt
	@touch $@

golden: build ## write what the golden cases give now; read the diff before you commit it
	@CI= npx --no-install vitest run tests/golden.test.ts --update

check: node_modules/.package-lock.json ## formatting, lint with the layering rules, types
	@npx --no-install oxfmt --check .
	@npx --no-install oxlint -c oxlint.config.mjs
	@npx --no-install tsc --noEmit

format: node_modules/.package-lock.json ## format the sources
	@npx --no-install oxfmt .

docs: build ## write the generated files: JSON Schemas, data dictionary, README excerpt
	@$(PARLEY) generate .

evaluate: build ## quality against gold, with pinned floors: make evaluate CORPORA=dir ARGS="--update | --record"
	@$(NODE) build/bench/quality.js $(if $(CORPORA),--corpora "$(CORPORA)") $(ARGS)

bench: build ## speed of all stages and of the whole build, beside other packages, and its growth: make bench ARGS="--articles 1000,10000,100000 --record"
	@$(NODE) build/bench/build.js $(ARGS)

bench-reading: build ## speed of reading by layers, on one core beside other packages, and of a large merge: make bench-reading ARGS=--record
	@$(NODE) build/bench/speed.js $(ARGS)
	@node --max-old-space-size=640 --max-semi-space-size=32 build/bench/merging.js $(filter --record,$(ARGS))

stage: build/stage.mjs ## the filters in one file, for clusters: build/stage.mjs

build/stage.mjs: build/.stamp $(wildcard seeds/lexicon/*.csv)
	@node build/spark/bundle.js $@

build: build/.stamp

# What was compiled of sources that are no more would count for the hash of the code.
build/.stamp: node_modules/.package-lock.json tsconfig.json $(SOURCES)
	@rm -rf build/pipeline build/schemas
	@npx --no-install tsc
	@node build/pipeline/bundle.js build/parley
	@touch $@

node_modules/.package-lock.json: package-lock.json
	@npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@

clean: ## remove what was installed and built, but no release
	@rm -rf build node_modules
