#!/usr/bin/env bash
# Measures references inside the smallest Debian there is, to which nothing but the JDK is added:
#   scripts/minimal-root/run.sh FILE...                  as it is
#   scripts/minimal-root/run.sh --without LIBRARY FILE...  with a library taken away, such as libudev.so.1
# Needs root, debootstrap and a Debian mirror the first time; the root stays in target/minimal-root.
set -euo pipefail
cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/../.."
. scripts/tools.sh

without=
if [ "${1:-}" = --without ]; then
    without=$2
    shift 2
fi
[ $# -gt 0 ] || { sed -n '2,5s/^# //p' "$0" >&2; exit 2; }

find_jdk
find_maven "$PWD"
export JAVA_HOME=$JDK
work=$PWD/target/minimal-root
mkdir -p "$work/jars" "$work/files"

if [ ! -e "$work/root.done" ]; then
    rm -rf "$work/root"
    debootstrap --variant=minbase "${SUITE:-stable}" "$work/root"
    touch "$work/root.done"
fi
"$MVN" -q -B -pl media -Pquick test-compile dependency:copy-dependencies \
    -DincludeScope=runtime -DoutputDirectory="$work/jars" </dev/null
rm -f "$work"/files/*
cp -- "$@" "$work/files/"
cp scripts/minimal-root/LookAt.java "$work/"

# Everything is mounted in a namespace of its own and is gone with it; the root itself stays untouched.
WITHOUT=$without WORK=$work JDK=$JDK CLASSES=$PWD/media/target/quick/classes \
    unshare --mount --pid --fork --kill-child -- bash -euo pipefail -c '
        mount -t tmpfs tmpfs /mnt
        mkdir /mnt/upper /mnt/workdir /mnt/root
        mount -t overlay overlay -o "lowerdir=$WORK/root,upperdir=/mnt/upper,workdir=/mnt/workdir" /mnt/root
        cd /mnt/root
        mkdir jdk shotlist
        mount --bind "$JDK" jdk
        mount -t proc proc proc
        mount -t tmpfs tmpfs tmp
        cp -r "$WORK/jars" "$WORK/files" "$CLASSES" "$WORK/LookAt.java" shotlist/
        if [ -n "$WITHOUT" ]; then find usr lib -name "$WITHOUT*" -delete; fi
        files=$(cd shotlist/files && for f in *; do printf "/shotlist/files/%s\n" "$f"; done)
        mapfile -t files <<<"$files"
        exec chroot . /usr/bin/env -i PATH=/usr/bin:/bin /jdk/bin/java --enable-native-access=ALL-UNNAMED \
            -cp "/shotlist/classes:/shotlist/jars/*" /shotlist/LookAt.java /tmp/home "${files[@]}"
    '
