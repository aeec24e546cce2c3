#!/usr/bin/env bash
# run-filter.sh SECONDS COMMAND...: runs a filter and ends when it has ended, with its exit code.
# Spark takes the output of a filter that fails late, after it has closed its output; here that output stays open until the exit code is known.
# A filter that is still there so many seconds after it has closed its output is killed, which fails the task.
set -uo pipefail
grace=$1
shift
exec 3< <(exec "$@")
filter=$!
cat <&3
timeout "$grace" tail --pid="$filter" --sleep-interval=0.05 --follow /dev/null || kill -KILL "$filter" 2> /dev/null
wait "$filter"
