#!/usr/bin/env bash
# Paints pictures, a film and a sound, measures them and shows all of it on one page: scripts/gallery.sh [FOLDER]
set -euo pipefail
cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
. scripts/tools.sh
find_jdk
find_maven "$PWD"
export JAVA_HOME=$JDK
folder=${1:-target/gallery}
mkdir -p target "$folder"
"$MVN" -q -B -pl media -Pquick test-compile dependency:build-classpath \
    -DincludeScope=test -Dmdep.outputFile=target/gallery.classpath </dev/null
"$JDK/bin/java" -Djava.awt.headless=true --enable-native-access=ALL-UNNAMED \
    -cp "media/target/quick/test-classes:media/target/quick/classes:$(cat media/target/gallery.classpath)" \
    dev.shotlist.media.gallery.GalleryMaterial "$folder"
./shotlist look --html -o "$folder/gallery.html" "$folder"/[1-9]-*
echo "$folder/gallery.html"
