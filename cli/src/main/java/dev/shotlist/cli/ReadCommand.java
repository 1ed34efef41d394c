package dev.shotlist.cli;

import dev.shotlist.brief.BriefText;
import dev.shotlist.plan.PlanJson;
import dev.shotlist.reading.Reading;
import dev.shotlist.reading.builtin.BriefReader;
import dev.shotlist.reading.page.ReadingView;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code shotlist read}: what the words of a brief say, marked in place. */
@Command(
        name = "read",
        description = "Shows what the words of a brief say, marked in place.",
        mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "BRIEF",
            description = "the text, a file that holds it, or - for standard input")
    private String brief = "";

    @Option(names = "--html", description = "as a page on standard output")
    private boolean html;

    @Option(names = "--json", description = "the facts as JSON on standard output")
    private boolean json;

    @Override
    public Integer call() {
        String text = BriefText.normalise(BriefSource.text(brief, System.in), "/prompt/text");
        Reading reading = new BriefReader().read(text);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(
                    PlanJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(reading));
        } else if (html) {
            out.print(ReadingView.html(reading));
        } else {
            Terminal terminal = Terminal.of(System.getenv());
            out.print(ReadingView.text(reading, terminal.color(), terminal.width()));
        }
        out.flush();
        return 0;
    }
}
