package dev.shotlist.defaults;

import dev.shotlist.plan.Evidence;
import dev.shotlist.plan.EvidenceSource;
import dev.shotlist.reading.Fact;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects where each value comes from while it is being settled. */
final class Provenance {
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<String> defaultsUsed = new ArrayList<>();

    void said(String path, Fact<?> fact) {
        evidence.add(
                new Evidence(
                        path,
                        EvidenceSource.TEXT,
                        fact.span().start(),
                        fact.span().end(),
                        null,
                        null,
                        fact.confidence()));
    }

    void said(String path, List<? extends Fact<?>> facts) {
        facts.forEach(fact -> said(path, fact));
    }

    void measured(List<Evidence> more) {
        evidence.addAll(more);
    }

    void byDefault(String path) {
        if (!defaultsUsed.contains(path)) {
            defaultsUsed.add(path);
        }
    }

    /** The fact's value where there is one, else the default; either way it is recorded. */
    <T> T settle(String path, @Nullable Fact<T> fact, T otherwise) {
        if (fact != null) {
            said(path, fact);
            return fact.value();
        }
        byDefault(path);
        return otherwise;
    }

    /** The fact's value, or null where nothing was said; no default is involved. */
    <T> @Nullable T said(String path, @Nullable Fact<T> fact, Class<T> type) {
        if (fact == null) {
            return null;
        }
        said(path, fact);
        return type.cast(fact.value());
    }

    List<Evidence> evidence() {
        return evidence;
    }

    List<String> defaultsUsed() {
        return defaultsUsed;
    }
}
