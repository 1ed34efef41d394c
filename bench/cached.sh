#!/usr/bin/env bash
# A kept plan over HTTP against a bare handler on the same kind of server in the same JVM, turn about; then the latency of
# kept plans at half of what was reached. Server and load share the cores. Needs wrk and a build.
set -euo pipefail
cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
. scripts/tools.sh
find_jdk
./shotlist --version >/dev/null
IFS= read -r build <cli/target/app/current
. scripts/flags.sh
seconds=${1:-10}
coproc server { "$JDK/bin/java" "${server_flags[@]}" -cp "cli/target/app/$build/lib/*" bench/CachedPlans.java 2>/dev/null; }
read -r plans bare size <&"${server[0]}"
trap 'exec {server[1]}>&-' EXIT
rate() { wrk -t1 -c16 -d"${seconds}s" -s bench/cached.lua "http://127.0.0.1:$1" | awk '/Requests\/sec/ { print $2 } /Non-2xx/ { print "BAD", $0 > "/dev/stderr" }'; }
echo "a plan of $size bytes; load average $(cut -d' ' -f1-3 /proc/loadavg)"
# Both warm: the compilers need some hundred thousand requests, a kept plan's way being the longer one.
for _ in 1 2 3 4; do rate "$plans/v1/parse" >/dev/null; done
rate "$bare/" >/dev/null
hits=() bares=()
for _ in 1 2 3 4 5; do
    bares+=("$(rate "$bare/")")
    hits+=("$(rate "$plans/v1/parse")")
    echo "bare ${bares[-1]}/s, kept ${hits[-1]}/s"
done
median() { printf '%s\n' "$@" | sort -g | sed -n 3p; }
hit=$(median "${hits[@]}")
awk -v h="$hit" -v b="$(median "${bares[@]}")" 'BEGIN { printf "medians: bare %.0f/s, kept %.0f/s, %.2f of it\n", b, h, h / b }'
pause=$(awk -v h="$hit" 'BEGIN { p = int(64 / (h / 2) * 1000); print p < 1 ? 1 : p }')
echo "half load: 64 connections with a pause of $pause ms, turn about; p50 and p99 in ms, and their ratio:"
latency() {
    PAUSE=$pause wrk -t1 -c64 -d"${seconds}s" --latency -s bench/cached.lua "http://127.0.0.1:$1" | awk '
        function ms(text) { return text ~ /us$/ ? text / 1000 : text ~ /ms$/ ? text + 0 : text * 1000 }
        $1 == "50%" { p50 = ms($2) } $1 == "99%" { p99 = ms($2) } /Requests\/sec/ { rate = $2 }
        END { printf "%.2f %.2f %.2f at %.0f/s", p50, p99, p99 / p50, rate }'
}
ratios=()
for _ in 1 2 3 4 5; do
    kept=$(latency "$plans/v1/parse")
    echo "kept $kept; bare $(latency "$bare/")"
    ratios+=("$(cut -d' ' -f3 <<<"$kept")")
done
echo "p99 of kept plans against their p50, median: $(median "${ratios[@]}")"
