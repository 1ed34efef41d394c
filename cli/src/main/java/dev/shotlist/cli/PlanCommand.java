package dev.shotlist.cli;

import dev.shotlist.Assembly;
import dev.shotlist.Shotlist;
import dev.shotlist.brief.Options;
import dev.shotlist.brief.Prompt;
import dev.shotlist.brief.Refusal;
import dev.shotlist.brief.Request;
import dev.shotlist.llm.vendor.Preview;
import dev.shotlist.pipeline.KeptPictures;
import dev.shotlist.pipeline.ReferenceLooking;
import dev.shotlist.plan.Plan;
import dev.shotlist.plan.PlanJson;
import dev.shotlist.plan.Severity;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code shotlist plan}: a brief in, a plan out. */
@Command(name = "plan", description = "Makes a plan from a brief.", mixinStandardHelpOptions = true)
final class PlanCommand implements Callable<Integer> {
    private static final int DONE = 0;
    private static final int HAS_ERRORS = 3;

    @Spec private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "BRIEF",
            description = "the text, a file that holds it, or - for standard input")
    private String brief = "";

    @Option(
            names = "--provider",
            paramLabel = "ID",
            description = "auto, builtin or a configured language model")
    private String provider = Options.AUTO;

    @Option(
            names = "--model",
            paramLabel = "ID",
            description = "fits every scene to this video generator; auto picks the cheapest")
    private @Nullable String model;

    @Option(
            names = "--budget",
            paramLabel = "USD",
            description = "for one take of every clip; without --model, auto is meant")
    private @Nullable Double budget;

    /** Of the clips that are asked for. */
    enum Quality {
        DRAFT,
        FINAL
    }

    @Option(
            names = "--quality",
            paramLabel = "draft|final",
            description = "draft: the cheapest clips that show whether a shot works")
    private Quality quality = Quality.FINAL;

    @Option(names = "--seed", paramLabel = "N", description = "another seed is another idea")
    private long seed;

    @Option(
            names = "--fix",
            description = "mends what can be mended safely, and says what it mended")
    private boolean fix;

    @Option(
            names = "--variants",
            paramLabel = "N",
            description = "1 to 6 plans of the brief, set apart by hook, look, structure or frame")
    private int variants = 1;

    @Option(
            names = "--strict",
            description = "exit 3 where the plan has warnings of severity error")
    private boolean strict;

    @Option(names = "--json", description = "the plan as JSON on standard output")
    private boolean json;

    @Option(
            names = "--image",
            paramLabel = "F|URL",
            description = "a picture to take the look from")
    private List<String> images = new ArrayList<>();

    @Option(
            names = "--video",
            paramLabel = "F|URL",
            description = "a film to take look and rhythm from")
    private List<String> videos = new ArrayList<>();

    @Option(names = "--audio", paramLabel = "F|URL", description = "a track to cut to")
    private @Nullable String audio;

    @Mixin private ModelTalk talk = new ModelTalk();

    @Option(
            names = "-o",
            paramLabel = "DIR",
            description =
                    "writes plan.json, storyboard.html and timeline.svg there; variants as"
                            + " plan-b.json and so on, with variants.html to compare them")
    private @Nullable Path folder;

    @Override
    public Integer call() throws IOException {
        String text = BriefSource.text(brief, System.in);
        if (budget != null && !(budget >= 0 && budget < Double.POSITIVE_INFINITY)) {
            throw new UsageError("--budget takes dollars from 0, such as 5 or 12.50.");
        }
        if (variants < 1 || variants > Options.MOST_VARIANTS) {
            throw new UsageError("--variants takes 1 to " + Options.MOST_VARIANTS + ".");
        }
        Options options =
                Options.DEFAULT
                        .withVariants(variants)
                        .withProvider(provider)
                        .withSeed(seed)
                        .withPrice(true)
                        .withModel(model, budget, quality == Quality.DRAFT)
                        .withAutoFix(fix);
        Prompt prompt = new Prompt(text, ReferenceArguments.of(images, videos, audio));
        Request request = Request.of("").with(prompt).with(options);
        Plan plan;
        try (ReferenceLooking looking =
                        new ReferenceLooking(() -> Home.references(System.getenv()));
                ModelRoom models = ModelRoom.open(System.getenv());
                MeasuringLine progress = progress(request)) {
            Shotlist shotlist =
                    models.into(
                                    new Assembly()
                                            .facts(Home.facts(System.getenv()))
                                            .looking(looking),
                                    new KeptPictures(looking))
                            .build();
            if (talk.dryRun) {
                show(shotlist.preview(request, progress));
                return DONE;
            }
            plan = shotlist.plan(request, progress);
        }
        if (folder != null) {
            save(plan, folder);
        }
        show(plan);
        if (talk.explain) {
            spec.commandLine().getErr().print(AttemptsView.of(provider, plan.metadata()));
            spec.commandLine().getErr().flush();
        }
        boolean errors =
                plan.metadata().warnings().stream()
                        .anyMatch(warning -> warning.severity() == Severity.ERROR);
        return strict && errors ? HAS_ERRORS : DONE;
    }

    /** References take a while; a terminal is told how far they are. */
    private MeasuringLine progress(Request request) {
        return new MeasuringLine(
                spec.commandLine().getErr(),
                Terminal.of(System.getenv()).interactive(),
                request.prompt().references().size());
    }

    private void show(Plan plan) {
        String text =
                json
                        ? PlanJson.mapper()
                                        .writerWithDefaultPrettyPrinter()
                                        .writeValueAsString(plan)
                                + "\n"
                        : PlanView.of(plan, Terminal.of(System.getenv()))
                                + VariantsView.of(plan, Terminal.of(System.getenv()));
        PrintWriter out = spec.commandLine().getOut();
        out.print(text);
        out.flush();
    }

    private void show(List<Preview> previews) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(
                json
                        ? PlanJson.mapper()
                                        .writerWithDefaultPrettyPrinter()
                                        .writeValueAsString(PreviewView.json(previews))
                                + "\n"
                        : PreviewView.text(previews));
        out.flush();
    }

    private void save(Plan plan, Path folder) {
        try {
            List<String> written = new PlanFolder(folder).write(plan);
            spec.commandLine().getErr().println("Wrote " + Escaped.of(String.join(", ", written)));
        } catch (IOException e) {
            throw new UsageError(
                    "Cannot write into "
                            + Escaped.of(folder.toString())
                            + ": "
                            + Escaped.of(PlanFolder.reason(e))
                            + ".");
        }
    }

    /** Said on standard error, with what can be mended. */
    static String message(Refusal refusal) {
        StringBuilder text = new StringBuilder(Escaped.of(refusal.detail()));
        refusal.errors()
                .forEach(error ->
                        text.append("\n  ")
                                .append(Escaped.of(error.pointer()))
                                .append(": ")
                                .append(Escaped.of(error.message())));
        if (!refusal.attempts().isEmpty()) {
            text.append('\n').append(AttemptsView.attempts(refusal.attempts()).stripTrailing());
        }
        return text.append("\n  (").append(refusal.code().wire()).append(')').toString();
    }
}
