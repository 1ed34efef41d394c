#!/usr/bin/env bash
# Fifty films of 50 MB taken in at once: what becomes of them, and how much memory it takes. Needs a build and 2.5 GB of disk.
set -euo pipefail
cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
. scripts/tools.sh
find_jdk
./shotlist --version >/dev/null
IFS= read -r build <cli/target/app/current
temporary=$(mktemp -d)
trap 'rm -rf "$temporary"' EXIT
"$JDK/bin/java" -Djava.io.tmpdir="$temporary" -cp "cli/target/app/$build/lib/*" bench/UploadsAtOnce.java
