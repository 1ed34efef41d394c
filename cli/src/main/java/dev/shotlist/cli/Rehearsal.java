package dev.shotlist.cli;

import java.io.PrintWriter;
import java.io.Writer;
import picocli.CommandLine;

/**
 * Goes the ways a user goes most often, in one process. The launcher runs it after a build, so that
 * the JVM can keep the classes it met ready for the next start.
 */
final class Rehearsal {
    private static final String[][] CLI = {
        {"--version"},
        {"plan", "30 second Instagram ad for a gold watch", "--json"},
        {"plan", "20s tiktok for our earbuds, fast cuts"},
        {"plan", "--help"}
    };

    /** The way to {@link Serving}, which by itself does not come back. */
    private static final String[][] SERVER = {{"serve", "--help"}};

    private Rehearsal() {}

    public static void main(String[] args) throws Exception {
        switch (String.join(" ", args)) {
            case "cli" -> play(CLI);
            case "server" -> {
                play(SERVER);
                ServingRehearsal.play();
            }
            default -> throw new IllegalArgumentException("nothing to rehearse under this name");
        }
    }

    private static void play(String[][] calls) {
        for (String[] call : calls) {
            CommandLine commandLine = Main.commandLine(call[0]);
            commandLine.setOut(new PrintWriter(Writer.nullWriter()));
            int code = commandLine.execute(call);
            if (code != 0) {
                throw new IllegalStateException(String.join(" ", call) + " ended with " + code);
            }
        }
    }
}
