#!/usr/bin/env bash
# Draws the timelines of docs/timing.md anew: five pieces, planned and drawn by the product itself.
set -euo pipefail
cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

draw() {
    ./shotlist plan "$2" -o "$work/$1" >/dev/null 2>"$work/$1.log" || { cat "$work/$1.log" >&2; exit 1; }
    cp "$work/$1/timeline.svg" "docs/timing/$1.svg"
}

draw bumper "6 second YouTube bumper for running shoes, 120 bpm"
draw vertical-ad "15 second TikTok ad for a canned cold brew, lo-fi, 80 bpm. End with: Order at nightjar.coffee"
draw calm-square "30 second square Instagram ad for a scented candle, calm and slow, ambient, 60 bpm"
draw explainer "60 second explainer for a budgeting app with a voice-over, 16:9, 100 bpm"
draw music-video "90 second music video for a drum and bass track, night city, 174 bpm"
