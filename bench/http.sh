#!/usr/bin/env bash
# New plans a second over HTTP, server and load on the same cores. Needs wrk and a build.
set -euo pipefail
cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
port=${PORT:-18081}
RATE_LIMIT_PER_MINUTE=1000000000 PORT=$port ./shotlist serve 2>/dev/null &
server=$!
trap 'kill "$server"' EXIT
until curl -sf -o /dev/null "http://127.0.0.1:$port/v1/health"; do sleep 0.05; done
load() { wrk -t1 -c16 -d"$1" -s bench/new-plans.lua "http://127.0.0.1:$port/v1/parse"; }
load 20s >/dev/null
for _ in 1 2 3; do load 10s | awk '/Requests\/sec|Non-2xx/ { print }'; done
