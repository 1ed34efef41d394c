package dev.shotlist.defaults;

import dev.shotlist.plan.Product;
import dev.shotlist.plan.Severity;
import dev.shotlist.plan.TechnicalSpecs;
import dev.shotlist.plan.Warning;
import dev.shotlist.reading.ProductWords;
import dev.shotlist.reading.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a client would be asked before anything is paid for: what the brief leaves open. */
final class OpenPoints {
    private OpenPoints() {}

    /** One note for all of it; none where nothing is open. */
    static List<Warning> of(
            Reading reading, Product product, TechnicalSpecs specs, List<String> defaultsUsed) {
        List<String> open = new ArrayList<>();
        if (isNameless(reading, product)) {
            open.add("what it is called (no name is read or heard)");
        }
        if (defaultsUsed.contains("technical_specs.platform")) {
            open.add("where it runs (taken: any platform, " + specs.aspectRatio() + ")");
        }
        if (defaultsUsed.contains("technical_specs.duration")) {
            open.add("how long it is (taken: " + seconds(specs) + " s)");
        }
        if (open.isEmpty()) {
            return List.of();
        }
        return List.of(
                new Warning(
                        "brief_leaves_open",
                        Severity.INFO,
                        "/creative_direction",
                        "The brief does not say " + String.join(", or ", open) + ".",
                        "Answer what matters to you, in the brief or as an edit of the plan.",
                        null));
    }

    private static boolean isNameless(Reading reading, Product product) {
        ProductWords words = reading.product() == null ? null : reading.product().value();
        boolean unnamed = words == null || isSame(words.name(), words.noun());
        return product.brand() == null && unnamed;
    }

    private static boolean isSame(String name, @Nullable String noun) {
        return noun != null && name.toLowerCase(Locale.ROOT).equals(noun.toLowerCase(Locale.ROOT));
    }

    private static String seconds(TechnicalSpecs specs) {
        return String.valueOf(Math.round(specs.duration().value()));
    }
}
