# Sourced: how the JVM is started. An archive fits only a JVM with the collector it was made with,
# so the rehearsal in build.sh and the launcher read the same lines.

# Nothing the JVM has to say about itself may stand on stdout, where the data goes: an archive that
# does not fit is passed over in silence. Reflection goes without a method handle for each accessor: hundreds of them
# would be made before the first answer, and they save 0.02 ms on a plan.
common_flags=(-Xlog:disable --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true
    -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Djdk.reflect.useNativeAccessorOnly=true)

# A command lives for half a second: the quick compiler and the simplest collector serve it best, with room for all that one
# plan leaves behind (some 105 MB from a cold start; one collection of it takes as long as a fifth of the command).
cli_flags=("${common_flags[@]}" -XX:+UseSerialGC -XX:NewRatio=1 -XX:InitialRAMPercentage=8 -XX:TieredStopAtLevel=1 -XX:-UsePerfData)

# A server lives long: both compilers. Its heap starts small and grows with the work, so that an idle one stays small.
# Half of it is for what is young, which nearly all of a busy server's garbage is: fewer collections, each of which holds
# up all that is under way for a millisecond.
server_flags=("${common_flags[@]}" -XX:+UseSerialGC -XX:NewRatio=1 -XX:NewSize=32m -Xms46m -XX:TrimNativeHeapInterval=2000)
