#!/usr/bin/env bash
# Sends a live server what nobody should send, so many rounds (5): pictures, films, addresses, bodies. Prints every kind of
# answer, and the server's processes, files, descriptors, threads and memory before and after. Ends with 1 where something of
# it is left behind, or a fault of ours was answered. Needs curl and a build.
set -euo pipefail
cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
rounds=${1:-5}
film=${2:-}
port=${PORT:-18086}
url=http://127.0.0.1:$port/v1/parse
home=$(mktemp -d)
bad=$home/bad
mkdir "$bad" "$home/server"
RATE_LIMIT_PER_MINUTE=1000000 PORT=$port SHOTLIST_HOME=$home/server ./shotlist serve 2>"$home/log" &
server=$!
trap 'kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; rm -rf "$home"' EXIT
until curl -sf -o /dev/null "http://127.0.0.1:$port/v1/health"; do sleep 0.1; done

# A header of 20000x20000, or of 2^31-1 squared, and nothing behind it.
png() { printf '\x89PNG\r\n\x1a\n\0\0\0\rIHDR%b%b\x08\x02\0\0\0\0\0\0\0' "$1" "$1"; }
png '\0\0\x4e\x20' >"$bad/large.png"
png '\x7f\xff\xff\xff' >"$bad/huge.png"
printf 'GIF89a\xff\xff\xff\xff\0\0\0,\0\0\0\0\xff\xff\xff\xff\0\x02\x02D\x01\0;' >"$bad/screen.gif"
printf '<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>' >"$bad/drawing.png"
printf 'II*\0\x08\0\0\0\0\0\0\0\0\0' >"$bad/tiff.jpg"
printf '8BPS\0\x01\0\0\0\0\0\0\0\x03' >"$bad/psd.png"
printf '<html>not a picture</html>' >"$bad/page.png"
printf '\xff\xd8\xff\xe0\0\x10JFIF' >"$bad/cut.jpg"
: >"$bad/empty.png"
head -c 200000 /dev/zero >"$bad/zeros.jpg"
printf 'ffconcat version 1.0\nfile /etc/passwd\n' >"$bad/concat.mp4"
printf '#EXTM3U\n#EXTINF:1,\nfile:///etc/passwd\n' >"$bad/playlist.mp4"
printf '\0\0\0\x18ftypisom\0\0\0\0isommp42\0\0\0\x08moov' >"$bad/hollow.mp4"
(printf '\0\0\0\x18ftypisom\0\0\0\0isommp42' && head -c 300000 /dev/urandom) >"$bad/noise.mp4"
(printf '\x1a\x45\xdf\xa3' && head -c 100000 /dev/urandom) >"$bad/noise.webm"
[ -z "$film" ] || head -c "$(($(stat -c %s "$film") / 2))" "$film" >"$bad/half.mp4"

addresses=(127.0.0.1 2130706433 0x7f.1 017700000001 localhost. '[::1]' '[::ffff:10.0.0.1]' '[64:ff9b::a00:1]' '[2002:7f00:1::]'
    169.254.169.254 100.100.100.200 168.63.129.16 100.64.0.1 198.18.0.1 0.0.0.0 240.0.0.1 224.0.0.1 'user@127.0.0.1' '127.0.0.1:22')
answers=$home/answers
ask() { curl -s -m 60 -o "$home/answer" -w '%{http_code} ' "$@" "$url" >>"$answers" || true
    { grep -o '"code":"[a-z_]*"' "$home/answer" | head -1 || true; echo; } | tr -d '\n' >>"$answers"; echo >>"$answers"; }
text='{"prompt":{"text":"20s reel for a bakery"'
json() { ask -H 'Content-Type: application/json' --data-binary "$1"; }
round() {
    local file address kind
    for file in "$bad"/*; do
        for kind in image video audio; do
            ask -F "$kind=@$file;filename=../../x" -F "request=$text},\"options\":{\"strict_references\":true,\"cache_ttl\":0}};type=application/json"
        done
    done
    for address in "${addresses[@]}"; do json "$text,\"image_url\":\"http://$address/x.png\"},\"options\":{\"strict_references\":true}}"; done
    for address in file:///etc/passwd ftp://example.com/x gopher://x jar:file:/x 'data:text/html,x' '//x'; do json "$text,\"video_url\":\"$address\"},\"options\":{\"strict_references\":true}}"; done
    json "$text,\"image_base64\":\"not base64!\"}}"
    json "$text,\"image_base64\":\"data:image/svg+xml;base64,PHN2Zy8+\"}}"
    json "$(printf '[%.0s' {1..1001})"
    json "{\"prompt\":{\"text\":1e999999999}}"
    json "{\"prompt\":{\"text\":\"a\",\"text\":\"b\"}}"
    json "$text}} {}"
    json "{\"prompt\":{\"text\":\"\\ud800\"}}"
    ask -H 'Content-Type: text/plain' --data-binary "$text}}"
    ask -H 'Content-Type: application/json' -H 'Content-Encoding: gzip' --data-binary "$text}}"
    ask -H 'Content-Type: multipart/form-data; boundary=x' --data-binary 'no boundary'
    (exec 3<>"/dev/tcp/127.0.0.1/$port" && printf 'POST /v1/parse HTTP/1.1\r\nHost: x\r\nContent-Length: 99\r\nTransfer-Encoding: chunked\r\n\r\n' >&3) || true
}
processes() { pgrep -P "$server" | wc -l; }
files() { find "$home/server" -type f ! -path '*/natives/*' | wc -l; }
descriptors() { find "/proc/$server/fd" -mindepth 1 | wc -l; }
state() {
    echo "$1: $(processes) child processes, $(files) files," \
        "$(descriptors) descriptors, $(awk '/^Threads/ { print $2 }' "/proc/$server/status") threads," \
        "$(awk '/VmRSS/ { print int($2 / 1024) }' "/proc/$server/status") MB, health in $(curl -s -o /dev/null -w '%{time_total}' "http://127.0.0.1:$port/v1/health") s"
}
round
state "after the first round"
before=("$(processes)" "$(files)" "$(descriptors)")
: >"$answers"
for ((i = 1; i < rounds; i++)); do round; done
state "after $rounds rounds"
sort "$answers" | uniq -c | sort -rn
faults=$(grep -c ' ERROR ' "$home/log" || true)
echo "faults in the log: $faults"
# A connection or two may still be closing.
[ "$faults" = 0 ] && ! grep -q '^500\|^000' "$answers" && [ "$(processes)" -le "${before[0]}" ] &&
    [ "$(files)" -le "${before[1]}" ] && [ "$(descriptors)" -le $((before[2] + 8)) ]
