#!/usr/bin/env bash
# How long the command line and the server take to start, how large they are. Needs a build: run ./shotlist once before.
set -euo pipefail
cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
brief="Create a 30 second Instagram ad for a luxury gold watch with dramatic lighting"
port=${PORT:-18080}
./shotlist plan "$brief" >/dev/null

millis() { echo $(($(date +%s%N) / 1000000)); }
median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

for _ in 1 2 3 4 5 6 7 8 9; do
    from=$(millis)
    ./shotlist plan "$brief" >/dev/null
    echo $(($(millis) - from))
done | median | sed 's/$/ ms  .\/shotlist plan, warm, wall, median of 9/'

for _ in 1 2 3 4 5; do
    from=$(millis)
    PORT=$port ./shotlist serve 2>/dev/null &
    server=$!
    until curl -sf -o /dev/null "http://127.0.0.1:$port/v1/health"; do sleep 0.01; done
    echo $(($(millis) - from))
    kill "$server"
    wait "$server" 2>/dev/null || true
done | median | sed 's/$/ ms  server, first answer after its start, median of 5/'

PORT=$port ./shotlist serve 2>/dev/null &
server=$!
until curl -sf -o /dev/null "http://127.0.0.1:$port/v1/health"; do sleep 0.05; done
sleep 5
awk '/VmRSS/ { printf "%d MB  server resident, idle 5 s after its first answer\n", $2 / 1024 }' "/proc/$server/status"
kill "$server"
wait "$server" 2>/dev/null || true

read -r current <cli/target/app/current
du -cm cli/target/app/"$current"/lib/*.jar | tail -n 1 | awk '{ print $1 " MB  run-time jars" }'
