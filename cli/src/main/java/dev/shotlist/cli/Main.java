package dev.shotlist.cli;

import dev.shotlist.brief.Refusal;
import dev.shotlist.facts.BadFactFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code shotlist}; each of its commands is a class beside it. */
@Command(
        name = "shotlist",
        description = "Turns a brief and its references into a video plan.",
        mixinStandardHelpOptions = true,
        subcommands = {
            PlanCommand.class,
            EditCommand.class,
            ReadCommand.class,
            ModelsCommand.class,
            ProvidersCommand.class,
            LookCommand.class,
            ServeCommand.class
        },
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
    private static final int FAILED = 1;
    private static final int WRONG_USE = 2;
    private static final int FIRST_FAULT_OF_OURS = 500;

    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        // A brief may begin with an at sign; it names no file of arguments.
        return new CommandLine(new Main())
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Main::failed);
    }

    /** Without a command there is nothing to do, so show what can be done. */
    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Name a command.");
    }

    /** What went wrong in a sentence on standard error; a stack trace helps nobody here. */
    private static int failed(
            Exception fault, CommandLine commandLine, CommandLine.ParseResult parsed) {
        commandLine.getErr().println("shotlist: " + sentence(fault));
        return fault instanceof UsageError || isUsage(fault) ? WRONG_USE : FAILED;
    }

    private static boolean isUsage(Exception fault) {
        return fault instanceof Refusal refusal && refusal.code().status() < FIRST_FAULT_OF_OURS;
    }

    private static String sentence(Exception fault) {
        if (fault instanceof Refusal refusal) {
            return PlanCommand.message(refusal);
        }
        if (fault instanceof UsageError || fault instanceof BadFactFile) {
            return String.valueOf(fault.getMessage());
        }
        return "something broke on our side ("
                + fault.getClass().getSimpleName()
                + "); please report it with the brief";
    }
}
