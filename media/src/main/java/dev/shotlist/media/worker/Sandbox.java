package dev.shotlist.media.worker;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** How far the system can shut a worker in, found out once by trying. */
public enum Sandbox {
    /** Bubblewrap: no network, no other process, nothing to write, only the files it needs. */
    BUBBLEWRAP("bwrap --unshare-all --die-with-parent --ro-bind / / --dev /dev --proc /proc true"),
    /** A user namespace of its own: no network, no rights over others' files. */
    NAMESPACES("unshare --user --net --ipc true"),
    /** A process like any other. */
    NONE("");

    private static final Duration TRIAL = Duration.ofSeconds(5);

    private final String trial;

    Sandbox(String trial) {
        this.trial = trial;
    }

    /** The strictest that works here. */
    static Sandbox detect() {
        for (Sandbox sandbox : values()) {
            if (sandbox.works()) {
                return sandbox;
            }
        }
        return NONE;
    }

    /** Whether this system has it. */
    boolean works() {
        return this == NONE || succeeds(List.of(trial.split(" ")));
    }

    static boolean succeeds(List<String> command) {
        return succeeds(command, TRIAL);
    }

    /** Whether the command ends well within the time; it is ended if not. */
    static boolean succeeds(List<String> command, Duration time) {
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            process.getOutputStream().close();
            if (process.waitFor(time)) {
                return process.exitValue() == 0;
            }
            process.destroyForcibly();
            return false;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
