#!/usr/bin/env bash
# Kept plans over HTTP by the server as it is started in life, against a bare handler on the same kind of server in a JVM of
# its own with the same flags, turn about: how many a second, then the latency at half of what was reached, at a fixed rate
# (OpenLoad.java). Server and load share the cores; with PINNED=yes the servers have the first core and the load the second.
# Needs wrk and a build.
set -euo pipefail
cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
. scripts/tools.sh
find_jdk
seconds=${1:-10}
rounds=${2:-5}
port=${PORT:-18085}
served=() loading=()
if [ "${PINNED:-}" = yes ]; then
    served=(taskset -c 0) loading=(taskset -c 1)
fi
./shotlist --version >/dev/null
IFS= read -r build <cli/target/app/current
. scripts/flags.sh
temporary=$(mktemp -d)
server='' bare_server_PID=''
trap 'kill $server $bare_server_PID 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$temporary"' EXIT
RATE_LIMIT_PER_MINUTE=1000000000 PORT=$port SHOTLIST_HOME=$temporary "${served[@]}" ./shotlist serve >/dev/null 2>&1 &
server=$!
until curl -sf -o /dev/null "http://127.0.0.1:$port/v1/health"; do sleep 0.05; done
body='{"prompt":{"text":"Create a 30 second Instagram ad for a luxury gold watch with dramatic lighting"},"options":{"llm_provider":"builtin","cache_ttl":86400}}'
export BODY=$body
curl -sf -o "$temporary/plan.json" -H 'Content-Type: application/json' -d "$body" "http://127.0.0.1:$port/v1/parse"
coproc bare_server { exec "${served[@]}" "$JDK/bin/java" "${server_flags[@]}" -cp "cli/target/app/$build/lib/*" bench/BareHandler.java "$temporary/plan.json" 2>/dev/null; }
read -r bare_port <&"${bare_server[0]}"
kept=http://127.0.0.1:$port/v1/parse bare=http://127.0.0.1:$bare_port/
"$JDK/bin/javac" -d "$temporary" bench/OpenLoad.java

rate() { "${loading[@]}" wrk -t1 -c16 -d"${seconds}s" -s bench/cached.lua "$1" | awk '/Requests\/sec/ { print $2 } /Non-2xx/ { print "BAD", $0 > "/dev/stderr" }'; }
median() { printf '%s\n' "$@" | sort -g | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }
echo "a plan of $(stat -c %s "$temporary/plan.json") bytes; load average $(cut -d' ' -f1-3 /proc/loadavg)${served[*]:+; servers and load on a core each}"
# Both warm: the compilers need some hundred thousand requests.
for _ in 1 2 3; do
    rate "$kept" >/dev/null
    rate "$bare" >/dev/null
done
hits=() bares=()
for ((round = 0; round < rounds; round++)); do
    bares+=("$(rate "$bare")")
    hits+=("$(rate "$kept")")
    echo "bare ${bares[-1]}/s, kept ${hits[-1]}/s"
done
hit=$(median "${hits[@]}")
awk -v h="$hit" -v b="$(median "${bares[@]}")" 'BEGIN { printf "medians: bare %.0f/s, kept %.0f/s, %.2f of it\n", b, h, h / b }'

half=$(awk -v h="$hit" 'BEGIN { printf "%d", h / 2 }')
echo "half load: $half a second over 64 connections, each on its own beat, counted from when a request was due; turn about:"
latency() {
    "${loading[@]}" "$JDK/bin/java" -XX:+UseSerialGC -Xmn256m -cp "$temporary" OpenLoad "${1#http://127.0.0.1:}" "$half" "$seconds" 64
}
kept_ratios=() bare_ratios=()
for ((round = 0; round < rounds; round++)); do
    for which in kept bare; do
        line=$(latency "${!which}")
        echo "$which $line"
        ratio=$(sed -E 's/.*p99\/p50 ([0-9.]+).*/\1/' <<<"$line")
        if [ $which = kept ]; then kept_ratios+=("$ratio"); else bare_ratios+=("$ratio"); fi
    done
done
echo "p99 against p50, medians: kept $(median "${kept_ratios[@]}"), bare $(median "${bare_ratios[@]}")"
