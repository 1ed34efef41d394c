package dev.shotlist.media.worker;

import java.util.ArrayList;
import java.util.List;

/** How the system holds a worker to CPU seconds, memory and file size, found out by trying. */
public enum SystemLimits {
    PRLIMIT {
        @Override
        List<String> around(WorkerSettings settings) {
            return List.of(
                    "prlimit",
                    "--cpu=" + settings.lastCpuSecond(),
                    "--as=" + ((long) settings.addressMegabytes() << 20),
                    "--fsize=" + ((long) settings.fileMegabytes() << 20),
                    "--core=0",
                    "--");
        }
    },
    ULIMIT {
        @Override
        List<String> around(WorkerSettings settings) {
            String script =
                    "ulimit -t %d; ulimit -v %d; ulimit -f %d; ulimit -c 0; exec \"$@\""
                            .formatted(
                                    settings.lastCpuSecond(),
                                    (long) settings.addressMegabytes() << 10,
                                    (long) settings.fileMegabytes() << 11);
            return List.of("sh", "-c", script, "sh");
        }
    },
    /** Only what the worker holds itself to, and the parent's clock. */
    NONE {
        @Override
        List<String> around(WorkerSettings settings) {
            return List.of();
        }
    };

    /** What to put before a command so that the limits hold for it. */
    abstract List<String> around(WorkerSettings settings);

    static SystemLimits detect(WorkerSettings settings) {
        for (SystemLimits limits : values()) {
            List<String> trial = new ArrayList<>(limits.around(settings));
            trial.add("true");
            if (limits == NONE || Sandbox.succeeds(trial)) {
                return limits;
            }
        }
        return NONE;
    }
}
