package dev.shotlist.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shotlist.media.Look;
import dev.shotlist.media.ReferenceOutcome;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What was measured, as the JSON that {@code shotlist look} writes. */
record LookJson(List<Entry> references) {

    /**
     * One reference: its look, or why there is none.
     *
     * @param digest SHA-256 of its bytes
     * @param medium picture, film or sound
     * @param type its media type by its bytes
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Entry(
            String name,
            @Nullable String digest,
            @Nullable String medium,
            @Nullable String type,
            @Nullable Object look,
            @Nullable Problem error) {}

    record Problem(String code, String detail) {}

    static LookJson of(List<ReferenceOutcome> outcomes) {
        return new LookJson(outcomes.stream().map(LookJson::entry).toList());
    }

    private static Entry entry(ReferenceOutcome outcome) {
        return switch (outcome) {
            case ReferenceOutcome.Measured one ->
                    new Entry(
                            one.offer().name(),
                            one.reference().digest(),
                            one.reference().medium().name().toLowerCase(Locale.ROOT),
                            one.reference().type().mime(),
                            look(one.look()),
                            null);
            case ReferenceOutcome.Failed one ->
                    new Entry(
                            one.offer().name(),
                            null,
                            null,
                            null,
                            null,
                            new Problem(one.failure().code().wire(), one.failure().detail()));
        };
    }

    private static Object look(Look look) {
        return switch (look) {
            case Look.Picture one -> one.look();
            case Look.Film one -> one.look();
            case Look.Sound one -> one.look();
        };
    }
}
