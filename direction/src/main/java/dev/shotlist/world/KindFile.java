package dev.shotlist.world;

import dev.shotlist.plan.CtaAction;
import dev.shotlist.plan.Language;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A kind as its own data file tells it; lists that a kind has no use for may be left out. */
record KindFile(
        String id,
        String asOf,
        String source,
        Map<Language, String> noun,
        String look,
        @Nullable String thing,
        Kind.@Nullable Sort sort,
        @Nullable CtaAction call,
        List<String> avoid,
        List<Idea> ideas,
        @Nullable List<Picture> details,
        @Nullable Map<Language, List<String>> testimony,
        @Nullable List<Step> steps) {

    Kind kind(Map<Language, List<String>> words) {
        return new Kind(
                id,
                words,
                noun,
                look,
                thing,
                sort,
                call,
                avoid,
                ideas,
                details == null ? List.of() : details,
                testimony == null ? Map.of() : testimony,
                steps == null ? List.of() : steps);
    }
}
