package dev.shotlist.media.worker;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The command line that starts a worker: this program's own Java and class path, within the limits
 * and the sandbox that the system has.
 *
 * @param mainClass the class to run
 * @param sandbox what shuts it in
 * @param limits what holds it to its limits
 */
record WorkerCommand(String mainClass, Sandbox sandbox, SystemLimits limits) {

    /** The property that tells the loader where to unpack. */
    static final String CACHE = "org.bytedeco.javacpp.cachedir";

    /** The argument that asks only for FFmpeg's libraries to be unpacked. */
    static final String UNPACK = "--unpack";

    /** Room for a lock file, and for nothing that would weigh on the system's memory. */
    private static final String SCRATCH_BYTES = String.valueOf(1 << 20);

    /** What a JVM and FFmpeg's libraries load from a system, where it exists. */
    private static final List<String> SYSTEM_LIBRARIES =
            List.of("/lib", "/lib64", "/usr/lib", "/usr/lib64", "/etc/ld.so.cache");

    /** Under a limit of address space, what the JVM would otherwise set apart on a large scale. */
    private static final List<String> SMALL_FOOTPRINT =
            List.of(
                    "-XX:+UseSerialGC",
                    "-XX:CompressedClassSpaceSize=64m",
                    "-XX:ReservedCodeCacheSize=96m",
                    "-XX:-UsePerfData",
                    "-XX:+ExitOnOutOfMemoryError",
                    "-XX:-CreateCoredumpOnCrash",
                    // a crash report would go to the messages' stream
                    "-XX:+SuppressFatalErrorMessage");

    /**
     * The command for one worker.
     *
     * @param desk the folder where its references are laid
     * @param natives the folder where FFmpeg's libraries are unpacked
     */
    List<String> forWorker(WorkerSettings settings, Path desk, Path natives) {
        List<String> command = new ArrayList<>(limits.around(settings));
        switch (sandbox) {
            case BUBBLEWRAP -> command.addAll(bubblewrap(desk, natives));
            case NAMESPACES -> command.addAll(List.of("unshare", "--user", "--net", "--ipc"));
            case NONE -> {}
        }
        command.addAll(java(settings, desk, natives));
        return command;
    }

    /** The command that unpacks FFmpeg's libraries, before anything of a stranger is read. */
    List<String> forUnpacking(WorkerSettings settings, Path natives) {
        List<String> command = new ArrayList<>(java(settings, natives, natives));
        command.add(UNPACK);
        return command;
    }

    /** The archives that FFmpeg's libraries are unpacked from. */
    List<String> libraries() {
        return classPath().stream()
                .filter(entry -> entry.contains("ffmpeg") || entry.contains("javacpp"))
                .toList();
    }

    private List<String> java(WorkerSettings settings, Path desk, Path natives) {
        List<String> command = new ArrayList<>();
        command.add(javaHome().resolve("bin").resolve("java").toString());
        command.add("-Xmx" + settings.heapMegabytes() + "m");
        command.addAll(SMALL_FOOTPRINT);
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("-Djava.awt.headless=true");
        command.add("-Djava.io.tmpdir=" + desk);
        command.add("-D" + CACHE + "=" + natives);
        command.add("-cp");
        command.add(String.join(File.pathSeparator, classPath()));
        command.add(mainClass);
        return command;
    }

    private static List<String> bubblewrap(Path desk, Path natives) {
        Set<String> visible = new LinkedHashSet<>(SYSTEM_LIBRARIES);
        visible.add("/etc/java-" + Runtime.version().feature() + "-openjdk");
        visible.add(javaHome().toString());
        visible.addAll(classPath());
        visible.add(desk.toString());
        List<String> command =
                new ArrayList<>(List.of("bwrap", "--unshare-all", "--die-with-parent"));
        command.addAll(List.of("--new-session", "--dev", "/dev", "--proc", "/proc"));
        for (String path : visible) {
            command.addAll(List.of("--ro-bind-try", path, path));
        }
        // the loader insists on a cache that it can write to: an empty one in memory, with what
        // was unpacked laid into it
        command.addAll(List.of("--size", SCRATCH_BYTES, "--tmpfs", natives.toString()));
        for (String unpacked : unpacked(natives)) {
            command.addAll(List.of("--ro-bind", unpacked, unpacked));
        }
        command.addAll(List.of("--remount-ro", "/", "--chdir", "/", "--"));
        return command;
    }

    private static List<String> unpacked(Path natives) {
        try (Stream<Path> list = Files.list(natives)) {
            return list.filter(Files::isDirectory).map(Path::toString).toList();
        } catch (IOException e) {
            throw new MediaBusy("FFmpeg's libraries are not unpacked", e);
        }
    }

    private static Path javaHome() {
        return Path.of(System.getProperty("java.home")).toAbsolutePath();
    }

    private static List<String> classPath() {
        return List.of(System.getProperty("java.class.path").split(File.pathSeparator, -1)).stream()
                .filter(Predicate.not(String::isEmpty))
                .map(entry -> Path.of(entry).toAbsolutePath())
                .filter(Files::exists)
                .map(Path::toString)
                .toList();
    }
}
