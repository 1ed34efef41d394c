#!/usr/bin/env bash
# Runs a server with Redis and scripted model vendors, of which first one and then both fail, under load; a real Prometheus
# that scrapes it with deploy/alerts.yml; and asks it every query of the dashboard. Fails when one has no data.
# Needs prometheus, promtool, redis-server, jq, curl, Maven and a build.
set -euo pipefail
cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
port=${PORT:-18085}
redis_port=$((port + 1)) watch_port=$((port + 2))
temporary=$(mktemp -d)
processes=()
trap 'kill "${processes[@]}" 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$temporary"' EXIT

promtool check rules deploy/alerts.yml
promtool test rules deploy/alerts.test.yml
redis-server --port "$redis_port" --bind 127.0.0.1 --save '' --dir "$temporary" >/dev/null & processes+=($!)
redis=$!
scripts/dev-providers >"$temporary/vendors" 2>/dev/null & processes+=($!)
until grep -q ANTHROPIC "$temporary/vendors"; do sleep 0.2; done
# shellcheck disable=SC1091 # how to reach both vendors
. "$temporary/vendors"
vendor() { curl -sf -o /dev/null "${1%/v1}/control/$2"; }
MODERATION=local RATE_LIMIT_PER_MINUTE=300 PORT=$port REDIS_URL=redis://127.0.0.1:$redis_port SHOTLIST_HOME=$temporary \
    ./shotlist serve 2>"$temporary/log" & processes+=($!)
until curl -sf -o /dev/null "http://127.0.0.1:$port/v1/health"; do sleep 0.1; done
cat >"$temporary/prometheus.yml" <<END
global: {scrape_interval: 2s, evaluation_interval: 2s}
rule_files: [$PWD/deploy/alerts.yml]
scrape_configs: [{job_name: shotlist, static_configs: [{targets: ["127.0.0.1:$port"]}]}]
END
prometheus --config.file="$temporary/prometheus.yml" --storage.tsdb.path="$temporary/data" \
    --web.listen-address="127.0.0.1:$watch_port" >"$temporary/prometheus.log" 2>&1 & processes+=($!)
ask() { curl -s -o "$temporary/answer" -H 'Content-Type: application/json' -d "$1" "http://127.0.0.1:$port/v1/parse"; }
end=$((SECONDS + ${1:-40}))
for ((n = 0; SECONDS < end; n++)); do
    ask "{\"prompt\":{\"text\":\"20s reel for tea number $((n / 3))\"},\"options\":{\"llm_provider\":\"builtin\"}}"
    ask "{\"prompt\":{\"text\":\"20s reel for tea number $n\"}}"
    ask '{"prompt":{}}'
    [ $n -ne 30 ] || redis-cli -p "$redis_port" --scan --pattern 'shotlist:limit:*' |
        while read -r key; do redis-cli -p "$redis_port" set "$key" nonsense >/dev/null; done
    [ $n -ne 20 ] || vendor "$OPENAI_BASE_URL" revoked
    [ $n -ne 60 ] || { kill "$redis"; vendor "$ANTHROPIC_BASE_URL" error; }
    sleep 0.1
done
seen=0 empty=0
while IFS= read -r query; do
    answer=$(curl -s --data-urlencode "query=$query" "http://127.0.0.1:$watch_port/api/v1/query")
    case $(jq -r '.status + " " + (.data.result | length | tostring)' <<<"$answer") in
        "success 0") empty=$((empty + 1)); echo "no data: $query" ;;
        success*) seen=$((seen + 1)) ;;
        *) echo "REFUSED: $query: $answer"; exit 1 ;;
    esac
done < <(jq -r '.panels[].targets[]?.expr' deploy/grafana-dashboard.json)
echo "dashboard: $seen queries with data, $empty without"
curl -s "http://127.0.0.1:$watch_port/api/v1/rules" |
    jq -r '.data.groups[].rules[] | .name + ": evaluated " + .health + ", " + .state'
stood_in=$(curl -s --data-urlencode 'query=sum(increase(shotlist_llm_fallback_total{job="shotlist"}[5m]))' \
    "http://127.0.0.1:$watch_port/api/v1/query" | jq -r '.data.result[0].value[1]')
echo "answers by another model, as the dashboard counts them: $stood_in"
[ "$empty" = 0 ] && awk -v n="$stood_in" 'BEGIN { exit !(n > 0) }'
