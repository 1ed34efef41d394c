package dev.shotlist.reading;

import dev.shotlist.plan.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * Compares a reading with what a fair reader takes from a brief, fact by fact. Each colour, each
 * thing to avoid and each line to say counts as a fact of its own.
 */
public final class BriefScore {
    /** Right and labelled facts. */
    public static final class Tally {
        int right;
        public int all;

        public double share() {
            return all == 0 ? 1 : (double) right / all;
        }
    }

    private final Map<String, Map<String, Tally>> byFieldAndLanguage = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();
    private final LabelledFacts facts;

    public BriefScore(ColorFamilies families) {
        facts = new LabelledFacts(families);
    }

    public List<String> misses() {
        return misses;
    }

    public void add(JsonNode brief, Reading reading) {
        String id = brief.path("id").asString();
        String language = brief.path("lang").asString();
        JsonNode expect = brief.path("expect");
        for (String field : expect.propertyNames()) {
            JsonNode wanted = expect.path(field);
            switch (field) {
                case "colors", "avoid", "must_say" -> {
                    for (JsonNode one : wanted) {
                        count(
                                id,
                                language,
                                field,
                                one.asString(),
                                facts.hold(field, one, reading),
                                reading);
                    }
                }
                default ->
                        count(
                                id,
                                language,
                                field,
                                wanted.toString(),
                                facts.hold(field, wanted, reading),
                                reading);
            }
        }
        count(
                id,
                language,
                "language",
                language,
                reading.language() == Language.of(language),
                reading);
    }

    private void count(
            String id,
            String language,
            String field,
            String wanted,
            boolean right,
            Reading reading) {
        for (String column : List.of(language, "all")) {
            Tally tally =
                    byFieldAndLanguage
                            .computeIfAbsent(field, _ -> new TreeMap<>())
                            .computeIfAbsent(column, _ -> new Tally());
            tally.all++;
            tally.right += right ? 1 : 0;
            if (!field.equals("language")) {
                Tally total =
                        byFieldAndLanguage
                                .computeIfAbsent("total", _ -> new TreeMap<>())
                                .computeIfAbsent(column, _ -> new Tally());
                total.all++;
                total.right += right ? 1 : 0;
            }
        }
        if (!right) {
            misses.add(id + " " + field + ": wanted " + wanted + ", read " + read(field, reading));
        }
    }

    public Tally tally(String field, String language) {
        return byFieldAndLanguage.getOrDefault(field, Map.of()).getOrDefault(language, new Tally());
    }

    Set<String> fields() {
        return byFieldAndLanguage.keySet();
    }

    private static String read(String field, Reading reading) {
        return switch (field) {
            case "platform" -> String.valueOf(reading.platform());
            case "duration_s" -> String.valueOf(reading.duration());
            case "product_any" -> String.valueOf(reading.product());
            case "brand" -> String.valueOf(reading.brand()) + " / " + reading.product();
            case "category" -> String.valueOf(reading.category());
            case "format" -> String.valueOf(reading.format());
            case "mood_any" -> reading.moods().stream().map(Fact::value).toList().toString();
            case "colors" ->
                    reading.colors().stream().map(c -> c.value().name()).toList().toString();
            case "avoid" ->
                    reading.avoid().stream().map(c -> c.value().english()).toList().toString();
            case "must_say", "cta_text", "cta_action" ->
                    reading.lines().stream().map(Fact::value).toList() + " " + reading.cta();
            case "audience" -> String.valueOf(reading.audience());
            case "offer" -> String.valueOf(reading.offer());
            case "pace" -> String.valueOf(reading.pace());
            case "voiceover" -> String.valueOf(reading.voice());
            case "music_genre_any" ->
                    reading.genre()
                            + " "
                            + reading.instruments().stream().map(Fact::value).toList();
            case "warnings_any" -> reading.doubts().stream().map(Doubt::code).toList().toString();
            case "scenes_in_order" ->
                    reading.shots().stream().map(s -> s.value().words()).toList().toString();
            case "scene_count" -> reading.sceneCount() + " ";
            case "language" -> String.valueOf(reading.language());
            case "aspect_ratio" -> String.valueOf(reading.ratio());
            default -> "";
        };
    }

    /** The table by field and language, in Markdown. */
    public String table() {
        StringBuilder out =
                new StringBuilder(
                        "| Field | Facts | All | EN | ES | FR | DE | PT | IT |\n|---|---|---|---|---|---|---|---|---|\n");
        for (String field : fields()) {
            out.append("| ").append(field).append(" | ").append(tally(field, "all").all);
            for (String language : List.of("all", "en", "es", "fr", "de", "pt", "it")) {
                Tally tally = tally(field, language);
                out.append(" | ")
                        .append(
                                tally.all == 0
                                        ? ""
                                        : String.format(Locale.ROOT, "%.2f", tally.share()));
            }
            out.append(" |\n");
        }
        return out.toString();
    }
}
