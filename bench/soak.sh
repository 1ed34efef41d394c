#!/usr/bin/env bash
# Mixed traffic with faults for so many minutes (30): kept and new plans, refusals, broken connections, a Redis that comes
# and goes. The heap is that of a machine with 1 GB, and kept plans may take 8 MB of it, so that they fill it within minutes
# and what grows after that is no cache. Prints memory, descriptors and threads every 10 s, their means in each sixth of the
# time, and the slope of each over the second half. Needs wrk, curl, redis-server and a build.
set -euo pipefail
cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
. scripts/tools.sh
find_jdk
minutes=${1:-30}
port=${PORT:-18083}
redis_port=$((port + 1))
temporary=$(mktemp -d)
redis() { redis-server --port "$redis_port" --bind 127.0.0.1 --save '' --dir "$temporary" >/dev/null & redis=$!; }
redis
CACHE_MEMORY_MB=${CACHE_MEMORY_MB:-8} JAVA_TOOL_OPTIONS=-Xmx512m RATE_LIMIT_PER_MINUTE=1000000000 PORT=$port REDIS_URL=redis://127.0.0.1:$redis_port SHOTLIST_HOME=$temporary \
    ./shotlist serve >/dev/null 2>"$temporary/log" &
server=$!
loads=()
trap 'kill "${loads[@]}" "$server" "$redis" 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$temporary"' EXIT
until curl -sf -o /dev/null "http://127.0.0.1:$port/v1/health"; do sleep 0.1; done
url=http://127.0.0.1:$port/v1/parse
end=$((SECONDS + minutes * 60))
# A quarter of what the machine can do, so that nothing is shed.
PAUSE=20 wrk -t1 -c8 -d"${minutes}m" -s bench/cached.lua "$url" >"$temporary/kept" &
loads+=($!)
while [ $SECONDS -lt $end ]; do
    curl -s -o /dev/null -d "{\"prompt\":{\"text\":\"20s reel for tea number $RANDOM$RANDOM\"}}" -H 'Content-Type: application/json' "$url"
    curl -s -o /dev/null -d '{"prompt":{"text":1e999}}' -H 'Content-Type: application/json' "$url"
    curl -s -o /dev/null -m 0.02 -d @bench/cached.lua -H 'Content-Type: application/json' "$url" || true
    curl -s -o /dev/null "http://127.0.0.1:$port/nowhere"
    curl -s -o /dev/null -d "{\"prompts\":[{\"prompt\":{\"text\":\"15s ad for lamp $RANDOM\"}},{\"prompt\":{\"text\":\"\"}}]}" \
        -H 'Content-Type: application/json' "$url/batch"
    curl -s -o /dev/null -F image=@docs/storyboard.png -F 'request={"prompt":{"text":"20s reel for a bakery"}};type=application/json' "$url"
    curl -s -o /dev/null "http://127.0.0.1:$port/metrics"
    (exec 3<>"/dev/tcp/127.0.0.1/$port" && printf 'POST /v1/parse HTTP/1.1\r\nContent-Le' >&3) || true
    sleep 0.2
done &
loads+=($!)
began=$SECONDS
while [ $SECONDS -lt $end ]; do
    sleep 10
    kb=$(awk '/VmRSS/ { print $2 }' "/proc/$server/status")
    threads=$(awk '/Threads/ { print $2 }' "/proc/$server/status")
    files=$(find "/proc/$server/fd" -mindepth 1 2>/dev/null | wc -l)
    health=$(curl -s -o /dev/null -w '%{time_total}' "http://127.0.0.1:$port/v1/health")
    echo "$((SECONDS - began)) $kb $files $threads $health" | tee -a "$temporary/samples"
    # Every two minutes what is alive is counted, which collects the rest; and Redis is gone for twenty seconds.
    case $(((SECONDS - began) % 120)) in
        2[0-9]) alive=$("$JDK/bin/jcmd" "$server" GC.class_histogram 2>/dev/null | awk '/^Total/ { print int($3 / 1024) }')
            echo "$((SECONDS - began)) ${alive:-0}" | tee -a "$temporary/alive" ;;
        6[0-9]) kill "$redis" 2>/dev/null || true; wait "$redis" 2>/dev/null || true ;;
        8[0-9]) kill -0 "$redis" 2>/dev/null || redis ;;
    esac
done
slope() {
    awk -v column="$1" -v name="$2" '{ t[NR] = $1; v[NR] = $column } END {
        for (i = 1; i <= NR; i++) { part = int((i - 1) * 6 / NR); sum[part] += v[i]; count[part]++ }
        for (part = 0; part < 6; part++) if (count[part]) means = means sprintf(" %.0f", sum[part] / count[part])
        for (i = int(NR / 2) + 1; i <= NR; i++) { n++; x += t[i]; y += v[i]; xx += t[i] * t[i]; xy += t[i] * v[i] }
        spread = n * xx - x * x
        slope = (spread > 0) ? sprintf("%+.3f", 60 * (n * xy - x * y) / spread) : "unknown"
        printf "%s: means of sixths%s; slope %s a minute over the second half\n", name, means, slope }' \
        "${3:-$temporary/samples}"
}
echo "samples: seconds, resident KB, descriptors, threads, seconds of /v1/health"
slope 2 "resident KB"
slope 3 descriptors
slope 4 threads
slope 2 "alive on the heap, KB" "$temporary/alive"
wait "${loads[0]}" || true
grep -E 'requests in|Non-2xx|Requests/sec' "$temporary/kept"
grep -c ' ERROR ' "$temporary/log" | sed 's/^/faults in the log: /' || true
