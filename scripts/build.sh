# Sourced by ./shotlist: builds the command line and what it stands on, once, however many ask at the same time.

build_once() {
    find_jdk || exit 1
    find_maven "$home" || exit 1
    mkdir -p "$apps"
    take_lock
    # Who waited here finds the work done.
    if ! fresh; then
        build || {
            release_lock
            exit 1
        }
    fi
    release_lock
}

# flock where there is one; elsewhere a folder, which only one can make, that names its owner.
take_lock() {
    local told='' owner
    if command -v flock >/dev/null 2>&1; then
        exec 9>"$apps/lock"
        flock -n 9 || {
            say "another call is building; waiting for it"
            flock 9
        }
        return
    fi
    until mkdir "$apps/lock.d" 2>/dev/null; do
        owner=$(cat "$apps/lock.d/pid" 2>/dev/null || true)
        if [ -n "$owner" ] && ! kill -0 "$owner" 2>/dev/null; then
            say "the call that was building (process $owner) is gone; starting over"
            rm -rf "$apps/lock.d"
            continue
        fi
        [ -n "$told" ] || say "another call is building; waiting for it"
        told=yes
        sleep 0.2
    done
    echo $$ >"$apps/lock.d/pid"
    trap 'rm -rf "$apps/lock.d"' EXIT
}

release_lock() {
    if command -v flock >/dev/null 2>&1; then
        exec 9>&-
    else
        rm -rf "$apps/lock.d"
        trap - EXIT
    fi
}

build() {
    local started=$SECONDS name log=$apps/build.log next
    name=build-$(date +%Y%m%d%H%M%S)-$$
    next=$apps/$name
    mkdir -p "$next/lib"
    # Before the build, so that an edit made while it runs counts as newer.
    : >"$next/built"
    say "building (this happens once, and again after its sources change) ..."
    if ! JAVA_HOME=$JDK "$MVN" -B -f "$home/pom.xml" -Pquick,app -pl cli -am -Dmaven.test.skip=true \
        "-Dapp.lib=$next/lib" package </dev/null 2>&1 | tee "$log" | show_progress; then
        say "the build failed:"
        grep -E '^\[(ERROR|FATAL)\]' "$log" | grep -vE '^\[ERROR\] *(\[Help|Re-run Maven|To see the full|For more information|After correcting|  mvn <args>|$)|-> \[Help' |
            head -n 25 >&2 || true
        say "the whole log is $log"
        rm -rf "$next"
        return 1
    fi
    # The command line's library is of Java 5, and the archive takes no such classes: a twentieth of a start.
    "$JDK/bin/java" -XX:TieredStopAtLevel=1 "$home/scripts/Frames.java" "$next"/lib/picocli-*.jar >>"$log" 2>&1 ||
        say "  the command line's library stays as old as it is, so starts are slower: $log"
    (cd "$next/lib" && LC_ALL=C && printf '%s\n' *.jar) >"$next/classpath"
    printf '%s\n' "$JDK" >"$next/jdk"
    say "  rehearsing, for a fast start"
    # shellcheck source=scripts/flags.sh
    . "$home/scripts/flags.sh"
    rehearse "$next" cli "${cli_flags[@]}"
    rehearse "$next" server "${server_flags[@]}"
    # The previous build may still be running somewhere; the one before it goes.
    local previous='' old
    [ -r "$apps/current" ] && IFS= read -r previous <"$apps/current" || true
    printf '%s\n' "$name" >"$apps/current.new"
    mv -f "$apps/current.new" "$apps/current"
    for old in "$apps"/build-*/; do
        old=${old%/}
        case ${old##*/} in "$name" | "$previous") ;; *) rm -rf "$old" ;; esac
    done
    app=$next
    say "built in $((SECONDS - started)) s"
}

# Lays what runs a CLIP model beside the newest build.
build_clip() {
    find_jdk || exit 1
    find_maven "$home" || exit 1
    take_lock
    if [ ! -f "$app/clip/whole" ]; then
        say "fetching what runs a CLIP model (75 MB, this happens once) ..."
        rm -rf "$app/clip"
        if ! JAVA_HOME=$JDK "$MVN" -B -f "$home/pom.xml" -Pquick,app -pl clip -am -Dmaven.test.skip=true \
            "-Dapp.lib=$app/clip" package </dev/null >"$apps/clip.log" 2>&1; then
            say "that failed: $apps/clip.log"
            release_lock
            exit 1
        fi
        : >"$app/clip/whole"
    fi
    release_lock
}

# Maven's log in, one line for each module out.
show_progress() {
    local line files=0
    while IFS= read -r line; do
        case $line in
            *Downloaded\ from*)
                files=$((files + 1))
                [ $((files % 50)) -ne 0 ] || say "  $files files fetched ..."
                ;;
            \[INFO\]\ Building\ Shotlist*\[*)
                line=${line#*Building }
                say "  ${line%% [0-9]*} ${line##* }"
                ;;
        esac
    done
}

# rehearse BUILD NAME FLAG...: goes the ways that Rehearsal knows under this name, with the flags of the real start, and
# keeps what the JVM learned (classes loaded and linked, ready to map) in NAME.aot. Without it everything works, only
# slower to start; so a JVM that cannot do it is no failure.
rehearse() {
    local app=$1 name=$2 class_path='' jar
    shift 2
    while IFS= read -r jar; do
        class_path=$class_path${class_path:+:}$app/lib/$jar
    done <"$app/classpath"
    "$JDK/bin/java" "$@" "-XX:AOTCacheOutput=$app/$name.aot" -cp "$class_path" \
        dev.shotlist.cli.Rehearsal "$name" >"$app/rehearsal-$name.log" 2>&1 </dev/null ||
        say "  the rehearsal of $name broke off, so starts are slower: $app/rehearsal-$name.log"
}
