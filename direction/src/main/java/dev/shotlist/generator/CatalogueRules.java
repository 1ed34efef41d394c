package dev.shotlist.generator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a generator's entry may not say, because its own other fields deny it. */
final class CatalogueRules {
    private CatalogueRules() {}

    /**
     * A hole in the file: the parser gives null for what is left out.
     *
     * @param of whose field it is
     */
    static void present(@Nullable String of, String field, @Nullable Object value) {
        if (value == null) {
            throw new IllegalArgumentException(
                    (of == null ? "" : of + ": ") + field + " is missing");
        }
    }

    static void check(
            String id,
            ModelStatus status,
            @Nullable LocalDate released,
            @Nullable LocalDate retiredOn,
            List<ResolutionTier> resolutions,
            ClipLengths durations,
            List<LengthLimit> limits,
            @Nullable Sound audio,
            List<PriceProgram> prices) {
        if (status == ModelStatus.RETIRED && retiredOn == null) {
            throw lie(id, "retired, but retired_on is missing");
        }
        if (released != null && retiredOn != null && retiredOn.isBefore(released)) {
            throw lie(id, "retired on " + retiredOn + ", before it came out on " + released);
        }
        if (new HashSet<>(resolutions).size() < resolutions.size()) {
            throw lie(id, "a resolution stands twice");
        }
        limits.forEach(limit -> limit(id, limit, resolutions, durations));
        Set<String> ids = new HashSet<>();
        for (PriceProgram price : prices) {
            price(id, price, resolutions, audio);
            if (!ids.add(price.id())) {
                throw lie(id, "two price programs are called " + price.id());
            }
        }
    }

    private static void limit(
            String id, LengthLimit limit, List<ResolutionTier> resolutions, ClipLengths durations) {
        if (limit.resolution() != null && !resolutions.contains(limit.resolution())) {
            throw lie(id, "limited at " + limit.resolution() + ", which it does not make");
        }
        boolean within =
                limit.durations().shortest().compareTo(durations.shortest()) >= 0
                        && limit.durations().longest().compareTo(durations.longest()) <= 0;
        if (!within) {
            throw lie(id, "a limit allows lengths that its durations do not have");
        }
    }

    private static void price(
            String id,
            PriceProgram price,
            List<ResolutionTier> resolutions,
            @Nullable Sound audio) {
        if (price.resolution() != null && !resolutions.contains(price.resolution())) {
            throw lie(id, "priced at " + price.resolution() + ", which it does not make");
        }
        if (Boolean.TRUE.equals(price.sound()) && audio == Sound.NONE) {
            throw lie(id, "priced with sound, which it does not make");
        }
        if (price.usd().compareTo(DEAREST) > 0) {
            throw lie(id, price.id() + " costs $" + price.usd() + " " + "a " + price.unit());
        }
    }

    /** A unit dearer than this is a slip of the decimal point: the dearest known is $2.16. */
    private static final BigDecimal DEAREST = BigDecimal.valueOf(100);

    private static IllegalArgumentException lie(String id, String what) {
        return new IllegalArgumentException(id + ": " + what);
    }
}
