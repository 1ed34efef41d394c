#!/usr/bin/env bash
# Starts the server from the folder of libraries beside this file. The JVM replaces the shell, so that signals reach it.
set -euo pipefail
here=$(cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
class_path=
while IFS= read -r jar; do
    class_path=$class_path${class_path:+:}$here/lib/$jar
done <"$here/classpath"
# Word splitting is meant: JAVA_FLAGS holds flags.
# shellcheck disable=SC2086
exec java --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true -XX:MaxRAMPercentage=60 ${JAVA_FLAGS:-} \
    -cp "$class_path" dev.shotlist.cli.Main serve
