package dev.shotlist.cli;

import java.io.PrintWriter;
import java.io.Writer;
import picocli.CommandLine;

/**
 * Walks the ways a user goes most often, in one process. The launcher runs it after a build, so
 * that the JVM can keep the classes it met ready for the next start.
 */
final class Rehearsal {
    private Rehearsal() {}

    public static void main(String[] args) {
        for (String[] call : new String[][] {{"--version"}, {"--help"}}) {
            CommandLine commandLine = Main.commandLine();
            commandLine.setOut(new PrintWriter(Writer.nullWriter()));
            int code = commandLine.execute(call);
            if (code != 0) {
                throw new IllegalStateException(
                        "rehearsal of " + String.join(" ", call) + " ended with " + code);
            }
        }
    }
}
