package dev.shotlist.cli;

import dev.shotlist.media.Look;
import dev.shotlist.media.ReferenceOutcome;
import dev.shotlist.media.ReferenceOutcome.Failed;
import dev.shotlist.media.ReferenceOutcome.Measured;
import dev.shotlist.media.References;
import dev.shotlist.media.TakenReferences;
import dev.shotlist.media.deadline.Cancellation;
import dev.shotlist.media.deadline.Deadline;
import dev.shotlist.media.film.Jpeg;
import dev.shotlist.media.gallery.LookPage;
import dev.shotlist.media.intake.Offer;
import dev.shotlist.media.intake.Role;
import dev.shotlist.media.intake.Source;
import dev.shotlist.plan.PlanJson;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code shotlist look}: what is measured in pictures, films and sound. */
@Command(
        name = "look",
        description = "Shows what is measured in pictures, films and sound.",
        mixinStandardHelpOptions = true)
final class LookCommand implements Callable<Integer> {
    private static final int DONE = 0;
    private static final int FAILED = 1;

    /** For each of the files; whoever has less patience ends the command. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Spec private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "F|URL", description = "pictures, films, sound")
    private List<String> references = new ArrayList<>();

    @Option(names = "--html", description = "as a page, with key frames, curves and overlays")
    private boolean html;

    @Option(names = "--json", description = "all figures as JSON")
    private boolean json;

    @Option(names = "-o", paramLabel = "FILE", description = "there instead of standard output")
    private @Nullable Path file;

    @Override
    public Integer call() {
        if (html && json) {
            throw new UsageError("Ask for --html or for --json.");
        }
        List<Offer> offers = references.stream().map(LookCommand::offer).toList();
        Terminal terminal = Terminal.of(System.getenv());
        Deadline deadline = Deadline.in(PATIENCE.multipliedBy(offers.size()));
        List<Failed> failed;
        try (References room = Home.references(System.getenv());
                TakenReferences taken = room.take(offers, deadline, Cancellation.none())) {
            List<ReferenceOutcome> outcomes = measured(room, taken, deadline, terminal);
            failed =
                    outcomes.stream()
                            .filter(Failed.class::isInstance)
                            .map(Failed.class::cast)
                            .toList();
            write(shown(outcomes, room, deadline, terminal));
        }
        PrintWriter err = spec.commandLine().getErr();
        failed.forEach(one -> err.println("shotlist: " + sentence(one)));
        return failed.isEmpty() ? DONE : FAILED;
    }

    private List<ReferenceOutcome> measured(
            References room, TakenReferences taken, Deadline deadline, Terminal terminal) {
        try (MeasuringLine line =
                new MeasuringLine(
                        spec.commandLine().getErr(), terminal.interactive(), references.size())) {
            return room.measure(
                    taken,
                    (offer, done) -> line.measures(offer.name(), done),
                    deadline,
                    Cancellation.none());
        }
    }

    private static Offer offer(String argument) {
        Source source =
                ReferenceArguments.isAddress(argument)
                        ? new Source.Url(argument)
                        : new Source.LocalFile(ReferenceArguments.path(argument));
        return new Offer(argument, source, null, Role.LOOK);
    }

    private static String sentence(Failed failed) {
        return Escaped.of(failed.offer().name())
                + ": "
                + Escaped.of(failed.failure().detail())
                + " ("
                + failed.failure().code().wire()
                + ")";
    }

    private String shown(
            List<ReferenceOutcome> outcomes,
            References room,
            Deadline deadline,
            Terminal terminal) {
        if (json) {
            return PlanJson.mapper()
                            .writerWithDefaultPrettyPrinter()
                            .writeValueAsString(LookJson.of(outcomes))
                    + "\n";
        }
        List<Measured> measured =
                outcomes.stream()
                        .filter(Measured.class::isInstance)
                        .map(Measured.class::cast)
                        .toList();
        if (html) {
            return LookPage.of(measured.stream().map(one -> entry(one, room, deadline)).toList());
        }
        StringBuilder text = new StringBuilder();
        measured.forEach(one -> text.append(LookView.of(one, terminal)));
        text.append(LikenessView.of(measured, terminal));
        return text.toString();
    }

    private static LookPage.Entry entry(Measured one, References room, Deadline deadline) {
        String name = one.offer().name();
        return switch (one.look()) {
            case Look.Picture picture ->
                    new LookPage.Picture(
                            name,
                            Jpeg.of(
                                    room.preview(
                                                    one.reference().digest(),
                                                    deadline,
                                                    Cancellation.none())
                                            .orElseThrow()),
                            picture.look());
            case Look.Film film -> new LookPage.Film(name, film.look());
            case Look.Sound sound -> new LookPage.Sound(name, sound.look());
        };
    }

    private void write(String text) {
        if (file == null) {
            PrintWriter out = spec.commandLine().getOut();
            out.print(text);
            out.flush();
            return;
        }
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UsageError("Cannot write " + Escaped.of(file.toString()) + ".");
        }
    }
}
