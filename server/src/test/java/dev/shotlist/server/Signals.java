package dev.shotlist.server;

import java.io.IOException;
import java.io.UncheckedIOException;

/** What the system tells a process. */
final class Signals {
    private Signals() {}

    /**
     * @param name such as {@code STOP}
     */
    static void send(String name, long pid) {
        try {
            int code = new ProcessBuilder("kill", "-" + name, Long.toString(pid)).start().waitFor();
            if (code != 0) {
                throw new IllegalStateException("no " + name + " for process " + pid);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
