package dev.shotlist.cli;

import dev.shotlist.Assembly;
import dev.shotlist.Shotlist;
import dev.shotlist.brief.BrandGuidelines;
import dev.shotlist.brief.Context;
import dev.shotlist.brief.Options;
import dev.shotlist.brief.Prompt;
import dev.shotlist.brief.Request;
import dev.shotlist.brief.RequestJson;
import dev.shotlist.llm.vendor.Preview;
import dev.shotlist.pipeline.PictureShelf;
import dev.shotlist.pipeline.Progress;
import dev.shotlist.plan.PlanJson;
import dev.shotlist.render.EditPage;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** {@code shotlist edit}: a plan and an instruction in, what changed out. */
@Command(
        name = "edit",
        description = "Changes a plan as told, and nothing else in it.",
        mixinStandardHelpOptions = true)
final class EditCommand implements Callable<Integer> {
    private static final int DONE = 0;

    @Spec private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "PLAN.json",
            description = "a plan, a creative direction, or parts of one; - for standard input")
    private String plan = "";

    @Parameters(
            index = "1",
            paramLabel = "INSTRUCTION",
            description = "the change in words, or a file that holds it")
    private String instruction = "";

    @Option(
            names = "--lock",
            paramLabel = "POINTER",
            description = "a JSON Pointer that must stay as it is, such as /scenes/0")
    private List<String> locks = new ArrayList<>();

    @Option(
            names = "--provider",
            paramLabel = "ID",
            description = "who reads the instruction: auto, builtin or a configured model")
    private String provider = Options.AUTO;

    @Mixin private ModelTalk talk = new ModelTalk();

    @Option(names = "--patch", description = "the change as a JSON Patch (RFC 6902)")
    private boolean patch;

    @Option(names = "--html", description = "a page of before and after on standard output")
    private boolean html;

    @Option(names = "--json", description = "the new plan as JSON on standard output")
    private boolean json;

    @Override
    public Integer call() {
        JsonNode previous = previous();
        for (String lock : locks) {
            if (!lock.isEmpty() && !lock.startsWith("/")) {
                throw new UsageError(
                        "--lock takes a JSON Pointer such as /scenes/0, not "
                                + Escaped.of(lock)
                                + ".");
            }
        }
        String text = BriefSource.text(instruction, System.in);
        Request request =
                new Request(
                        new Prompt(text, List.of()),
                        Options.DEFAULT.withProvider(provider),
                        new Context(previous, null, List.of(), locks, BrandGuidelines.NONE),
                        null);
        try (ModelRoom models = ModelRoom.open(System.getenv())) {
            Shotlist shotlist =
                    models.into(
                                    new Assembly().facts(Home.facts(System.getenv())),
                                    PictureShelf.NONE)
                            .build();
            if (talk.dryRun) {
                print(previewed(shotlist.preview(request, Progress.SILENT)));
                return DONE;
            }
            JsonNode answer = shotlist.answer(request, Progress.SILENT);
            print(shown(previous, answer));
            if (talk.explain) {
                spec.commandLine().getErr().print(AttemptsView.of(provider, answer.path("edit")));
                spec.commandLine().getErr().flush();
            }
        }
        return DONE;
    }

    private void print(String text) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(text);
        out.flush();
    }

    private String previewed(List<Preview> previews) {
        return json
                ? PlanJson.mapper()
                                .writerWithDefaultPrettyPrinter()
                                .writeValueAsString(PreviewView.json(previews))
                        + "\n"
                : PreviewView.text(previews);
    }

    private String shown(JsonNode previous, JsonNode answer) {
        if (json || patch) {
            JsonNode wanted = json ? answer : answer.path("edit").path("patch");
            return PlanJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(wanted)
                    + "\n";
        }
        if (html) {
            return EditPage.of(previous, answer);
        }
        return EditView.of(previous, answer, Terminal.of(System.getenv()));
    }

    private JsonNode previous() {
        if (plan.equals("-")) {
            return RequestJson.withoutSpool().read(System.in);
        }
        try (InputStream in = Files.newInputStream(Path.of(plan))) {
            return RequestJson.withoutSpool().read(in);
        } catch (IOException | InvalidPathException e) {
            throw new UsageError("Cannot read the plan " + Escaped.of(plan) + ".");
        }
    }
}
