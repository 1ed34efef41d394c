#!/usr/bin/env bash
# Fifty films of 50 MB sent to a server at once: what it answers, the most memory it took, and what is left. Needs a build and 4 GB of disk.
set -euo pipefail
cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
. scripts/tools.sh
find_jdk
port=${PORT:-18082}
home=$(mktemp -d)
SHOTLIST_HOME=$home RATE_LIMIT_PER_MINUTE=1000000 PORT=$port ./shotlist serve 2>"$home/log" &
server=$!
trap 'kill "$server"; wait "$server" || true; rm -rf "$home"' EXIT
until curl -sf -o "$home/health" "http://127.0.0.1:$port/v1/health"; do sleep 0.1; done

slowest=0
# Whoever sends has cores of his own elsewhere; here he gives way to the server, at real-time priority too.
usual=(nice -n 10)
! command -v chrt >/dev/null || usual=(chrt -o 0 nice -n 10)
"${usual[@]}" "$JDK/bin/java" -Xmx256m bench/UploadsAtOnce.java "http://127.0.0.1:$port" >"$home/answers" &
client=$!
workers=0
while kill -0 "$client" 2>/dev/null; do
    took=$(curl -s -o /dev/null -w '%{time_total}' "http://127.0.0.1:$port/v1/health" || echo 99)
    slowest=$(printf '%s\n%s\n' "$slowest" "$took" | sort -g | tail -1)
    for worker in $(pgrep -P "$server" || true); do
        used=$(awk '/VmHWM/ { print $2 }' "/proc/$worker/status" 2>/dev/null || echo 0)
        [ "${used:-0}" -le "$workers" ] || workers=$used
    done
    sleep 0.2
done
cat "$home/answers"
awk -v w="$workers" -v h="$slowest" '/VmHWM/ { printf "server %d MB resident at its highest, a child of it %d MB; slowest health %.0f ms\n", $2 / 1024, w / 1024, h * 1000 }' "/proc/$server/status"
echo "files left of uploads: $(find "$home/uploads" -type f | wc -l)"
