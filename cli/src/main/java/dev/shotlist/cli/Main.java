package dev.shotlist.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code shotlist}; each of its commands is a class beside it. */
@Command(
        name = "shotlist",
        description = "Turns a brief and its references into a video plan.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:failed",
            "2:wrong use",
            "3:under --strict, the plan has warnings of severity error"
        })
final class Main implements Runnable {
    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        // A brief may begin with an at sign; it names no file of arguments.
        return new CommandLine(new Main())
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    /** Without a command there is nothing to do, so show what can be done. */
    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Name a command.");
    }
}
