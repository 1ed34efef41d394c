package dev.shotlist.pipeline;

import dev.shotlist.brief.ErrorCode;
import dev.shotlist.brief.Medium;
import dev.shotlist.brief.ReferenceInput;
import dev.shotlist.brief.Refusal;
import dev.shotlist.brief.Request;
import dev.shotlist.media.References;
import dev.shotlist.media.TakenReferences;
import dev.shotlist.media.deadline.Cancellation;
import dev.shotlist.media.deadline.Deadline;
import dev.shotlist.media.intake.IntakeRefused;
import dev.shotlist.media.intake.Offer;
import dev.shotlist.media.intake.Role;
import dev.shotlist.media.intake.Source;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Takes references in and measures them; opened with the first request that has one. */
public final class ReferenceLooking implements Looking, AutoCloseable {
    /** Over the fetching of all references of a request. */
    private static final Duration LONGEST_FETCH = Duration.ofSeconds(30);

    private final Supplier<References> opening;
    private volatile @Nullable References references;

    /**
     * @param opening opens the media room
     */
    public ReferenceLooking(Supplier<References> opening) {
        this.opening = opening;
    }

    @Override
    public Fetched fetch(Request request, Cancellation cancellation) {
        List<ReferenceInput> inputs = request.prompt().references();
        if (inputs.isEmpty()) {
            return Fetched.nothing(request);
        }
        List<Offer> offers = inputs.stream().map(ReferenceLooking::offer).toList();
        TakenReferences taken = take(offers, cancellation);
        boolean fetched = false;
        try {
            new Missing(request, taken.failures()).refuse();
            fetched = true;
            return new FetchedReferences(room(), request, taken);
        } finally {
            if (!fetched) {
                taken.close();
            }
        }
    }

    private TakenReferences take(List<Offer> offers, Cancellation cancellation) {
        try {
            return room().take(offers, Deadline.in(LONGEST_FETCH), cancellation);
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
                    case ReferenceInput.Garbled one -> new Source.Garbled(one.why());
                    case ReferenceInput.Upload one -> new Source.Spooled(one.path());
                    case ReferenceInput.File one -> new Source.LocalFile(one.path());
                    case ReferenceInput.Content one -> new Source.Stored(one.digest());
                };
        return new Offer(
                input.name(), source, medium(input.medium()), Role.valueOf(input.role().name()));
    }

    private static dev.shotlist.media.intake.Medium medium(Medium medium) {
        return dev.shotlist.media.intake.Medium.valueOf(medium.name());
    }

    @Override
    public void close() {
        References open = references;
        if (open != null) {
            open.close();
        }
    }
}
