#!/usr/bin/env bash
# Plans while both vendors of language models fail in turn, and 500 that wait on hanging ones. Seconds of load as argument.
# Wants Maven on the path and a JDK 25.
set -euo pipefail
cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
. scripts/tools.sh
find_jdk || exit 1
find_maven "$PWD" || exit 1
JAVA_HOME=$JDK "$MVN" -q -Pquick -pl bench -am compile dependency:build-classpath -Dmdep.outputFile=target/classpath
exec "$JDK/bin/java" -XX:+UseSerialGC -Xmx1g -cp "bench/target/quick/classes:$(<bench/target/classpath)" dev.shotlist.bench.ModelSoak "$@"
