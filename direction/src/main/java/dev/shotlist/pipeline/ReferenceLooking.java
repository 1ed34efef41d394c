package dev.shotlist.pipeline;

import dev.shotlist.brief.ErrorCode;
import dev.shotlist.brief.FieldError;
import dev.shotlist.brief.Medium;
import dev.shotlist.brief.ReferenceInput;
import dev.shotlist.brief.Refusal;
import dev.shotlist.brief.Request;
import dev.shotlist.media.LookProgress;
import dev.shotlist.media.ReferenceFailure;
import dev.shotlist.media.ReferenceOutcome;
import dev.shotlist.media.References;
import dev.shotlist.media.deadline.Cancellation;
import dev.shotlist.media.deadline.Deadline;
import dev.shotlist.media.intake.IntakeRefused;
import dev.shotlist.media.intake.Offer;
import dev.shotlist.media.intake.Role;
import dev.shotlist.media.intake.Source;
import dev.shotlist.plan.Severity;
import dev.shotlist.plan.Warning;
import dev.shotlist.style.Leading;
import dev.shotlist.style.Looks;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Takes references in and measures them; opened with the first request that has one. */
public final class ReferenceLooking implements Looking, AutoCloseable {
    /** Over fetching and measuring all references of a request. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final Supplier<References> opening;
    private volatile @org.jspecify.annotations.Nullable References references;

    /**
     * @param opening opens the media room
     */
    public ReferenceLooking(Supplier<References> opening) {
        this.opening = opening;
    }

    @Override
    public Looks look(Request request, Progress progress) {
        List<ReferenceInput> inputs = request.prompt().references();
        if (inputs.isEmpty()) {
            return Looks.NONE;
        }
        List<Offer> offers = inputs.stream().map(ReferenceLooking::offer).toList();
        List<ReferenceOutcome> outcomes = outcomes(offers);
        List<ReferenceOutcome.Measured> measured = new ArrayList<>();
        List<ReferenceOutcome.Failed> failed = new ArrayList<>();
        for (ReferenceOutcome outcome : outcomes) {
            switch (outcome) {
                case ReferenceOutcome.Measured one -> measured.add(one);
                case ReferenceOutcome.Failed one -> failed.add(one);
            }
        }
        boolean nothingLeft = measured.isEmpty() && request.prompt().text().isEmpty();
        List<Warning> warnings = new ArrayList<>();
        for (ReferenceOutcome.Failed one : failed) {
            if (!one.failure().code().passable()
                    || request.options().strictReferences()
                    || nothingLeft) {
                throw refusal(one);
            }
            warnings.add(unavailable(one));
        }
        return Leading.of(measured, warnings);
    }

    private List<ReferenceOutcome> outcomes(List<Offer> offers) {
        try {
            return room().look(
                            offers, LookProgress.none(), Deadline.in(LONGEST), Cancellation.none());
        } catch (IntakeRefused.TooMany e) {
            throw Refusal.of(ErrorCode.INVALID_REQUEST, String.valueOf(e.getMessage()));
        }
    }

    /** The media room, opened if it was not yet. */
    public References room() {
        References open = references;
        if (open == null) {
            synchronized (this) {
                open = references;
                if (open == null) {
                    open = opening.get();
                    references = open;
                }
            }
        }
        return open;
    }

    private static Offer offer(ReferenceInput input) {
        Source source =
                switch (input.source()) {
                    case ReferenceInput.Url one -> new Source.Url(one.url());
                    case ReferenceInput.Base64 one ->
                            new Source.Base64(() -> Files.newInputStream(one.spooled()));
                    case ReferenceInput.File one -> new Source.LocalFile(one.path());
                };
        return new Offer(
                input.name(), source, medium(input.medium()), Role.valueOf(input.role().name()));
    }

    private static dev.shotlist.media.intake.Medium medium(Medium medium) {
        return dev.shotlist.media.intake.Medium.valueOf(medium.name());
    }

    private static Refusal refusal(ReferenceOutcome.Failed failed) {
        ReferenceFailure failure = failed.failure();
        ErrorCode code = ErrorCode.valueOf(failure.code().wire().toUpperCase(Locale.ROOT));
        String name = failed.offer().name();
        String detail = name + ": " + failure.detail();
        // Only a place in a request has a pointer; a file of the command line has its name.
        return name.startsWith("prompt.")
                ? Refusal.at(code, detail, List.of(new FieldError(pointer(name), failure.detail())))
                : Refusal.of(code, detail);
    }

    /** {@code prompt.images[1]} is at {@code /prompt/images/1}. */
    private static String pointer(String name) {
        return "/" + name.replace('.', '/').replace("[", "/").replace("]", "");
    }

    private static Warning unavailable(ReferenceOutcome.Failed failed) {
        return new Warning(
                "reference_unavailable",
                Severity.WARNING,
                null,
                failed.offer().name() + " was left out: " + failed.failure().detail(),
                "Try again later, or send the file itself.",
                null);
    }

    @Override
    public void close() {
        References open = references;
        if (open != null) {
            open.close();
        }
    }
}
