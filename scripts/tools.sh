# Sourced by ./shotlist and ./check: finds a JDK that is new enough, and Maven.
# Where it can it reads files with the shell's own means: every process started costs milliseconds of each call.

JAVA_NEEDED=25

say() { printf 'shotlist: %s\n' "$*" >&2; }

# The major version of the JDK in folder $1, in MAJOR; fails when there is none.
jdk_major() {
    local line version='' home=$1
    MAJOR=0
    [ -x "$home/bin/java" ] && [ -x "$home/bin/javac" ] || return 1
    if [ -r "$home/release" ]; then
        while IFS= read -r line || [ -n "$line" ]; do
            case $line in JAVA_VERSION=*) version=${line#JAVA_VERSION=} ;; esac
        done <"$home/release"
    else
        version=$("$home/bin/javac" -version 2>&1) || return 1
        version=${version#javac }
    fi
    version=${version//[\"$'\r']/}
    version=${version#1.}
    version=${version%%[!0-9]*}
    [ -n "$version" ] || return 1
    MAJOR=$version
}

# Puts the home of a JDK into JDK: the one the caller named, the one on PATH, then whatever is installed.
find_jdk() {
    local home java
    for home in "${JAVA_HOME:-}" "$(java_on_path)" \
        /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* /opt/jdk* /opt/*jdk* \
        "${HOME:-/}"/.sdkman/candidates/java/* "${HOME:-/}"/.jdks/* "${HOME:-/}"/.asdf/installs/java/* \
        "${HOME:-/}"/.local/share/mise/installs/java/* "${HOME:-/}"/.jabba/jdk/* "${HOME:-/}"/.gradle/jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home \
        "${HOME:-/}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        "/c/Program Files/Java"/* "/c/Program Files/Eclipse Adoptium"/* "/c/Program Files/Microsoft"/jdk*; do
        [ -n "$home" ] || continue
        if jdk_major "$home" && [ "$MAJOR" -ge "$JAVA_NEEDED" ]; then
            JDK=$home
            return 0
        fi
    done
    if command -v update-alternatives >/dev/null 2>&1; then
        for java in $(update-alternatives --list java 2>/dev/null); do
            home=${java%/bin/java}
            if jdk_major "$home" && [ "$MAJOR" -ge "$JAVA_NEEDED" ]; then
                JDK=$home
                return 0
            fi
        done
    fi
    say "needs a JDK $JAVA_NEEDED or newer (a JRE is not enough) and found none."
    if java=$(command -v java); then
        say "'java' on PATH is $java: $("$java" -version 2>&1 | head -n 1)"
    fi
    say "Install one (Temurin, Zulu, Corretto, your system's openjdk-$JAVA_NEEDED-jdk ...) or set JAVA_HOME to it."
    return 1
}

# The home of the java on PATH, through its links; nothing when there is none.
java_on_path() {
    local java
    java=$(command -v java) || return 0
    java=$(readlink -f "$java" 2>/dev/null) || return 0
    printf '%s' "${java%/bin/java}"
}

# Puts Maven's command into MVN.
find_maven() {
    local mvn
    for mvn in "$1/mvnw" "$(command -v mvn)" "${MAVEN_HOME:+$MAVEN_HOME/bin/mvn}" "${M2_HOME:+$M2_HOME/bin/mvn}" \
        /usr/share/maven/bin/mvn /opt/maven/bin/mvn /opt/*maven*/bin/mvn \
        "${HOME:-/}"/.sdkman/candidates/maven/current/bin/mvn; do
        if [ -n "$mvn" ] && [ -x "$mvn" ]; then
            MVN=$mvn
            return 0
        fi
    done
    say "needs Apache Maven 3.8.1 or newer to build itself and found none."
    say "Install it ('apt-get install maven', 'brew install maven', 'sdk install maven' ...) or put mvn on PATH."
    return 1
}
