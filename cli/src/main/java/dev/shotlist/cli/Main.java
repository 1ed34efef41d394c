package dev.shotlist.cli;

import dev.shotlist.brief.Refusal;
import dev.shotlist.facts.BadFactFile;
import java.util.LinkedHashMap;
import java.util.Map;
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
    private static final int FAILED = 1;
    private static final int WRONG_USE = 2;
    private static final int FIRST_FAULT_OF_OURS = 500;

    /** In the order that the help shows. */
    private static final Map<String, Class<?>> COMMANDS = commands();

    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

    public static void main(String[] args) {
        System.exit(commandLine(args.length == 0 ? "" : args[0]).execute(args));
    }

    /** With every command. */
    static CommandLine commandLine() {
        return commandLine("");
    }

    /**
     * @param named the first argument; where it is a command, no other is read, which halves what
     *     the command line itself takes of a start
     */
    static CommandLine commandLine(String named) {
        CommandLine line = new CommandLine(new Main());
        Class<?> alone = COMMANDS.get(named);
        if (alone == null) {
            COMMANDS.forEach(line::addSubcommand);
        } else {
            line.addSubcommand(named, alone);
        }
        Numbers.teach(line);
        // A brief may begin with an at sign; it names no file of arguments.
        return line.setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Main::failed);
    }

    private static Map<String, Class<?>> commands() {
        Map<String, Class<?>> commands = new LinkedHashMap<>();
        commands.put("plan", PlanCommand.class);
        commands.put("edit", EditCommand.class);
        commands.put("read", ReadCommand.class);
        commands.put("models", ModelsCommand.class);
        commands.put("providers", ProvidersCommand.class);
        commands.put("look", LookCommand.class);
        commands.put("serve", ServeCommand.class);
        return commands;
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
