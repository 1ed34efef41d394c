package dev.shotlist.reading;

import dev.shotlist.plan.Language;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    private static final double SAME_AUDIENCE = 0.6;

    private final Map<String, Map<String, Tally>> byFieldAndLanguage = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();
    private final ColorFamilies families;

    public BriefScore(ColorFamilies families) {
        this.families = families;
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
                                right(field, one, reading),
                                reading);
                    }
                }
                default ->
                        count(
                                id,
                                language,
                                field,
                                wanted.toString(),
                                right(field, wanted, reading),
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

    private boolean right(String field, JsonNode wanted, Reading reading) {
        return switch (field) {
            case "platform" ->
                    reading.platform() != null
                            && reading.platform().value().wire().equals(wanted.asString());
            case "duration_s" ->
                    reading.duration() != null
                            && Math.abs(reading.duration().value().value() - wanted.asDouble())
                                    < 0.05;
            case "aspect_ratio" ->
                    reading.ratio() != null
                            && reading.ratio().value().toString().equals(wanted.asString());
            case "format" ->
                    reading.format() != null
                            && reading.format().value().wire().equals(wanted.asString());
            case "category" ->
                    reading.category() != null
                            && reading.category().value().wire().equals(wanted.asString());
            case "product_any" -> reading.product() != null && anyIn(wanted, product(reading));
            case "brand" ->
                    reading.brand() != null && alike(reading.brand().value(), wanted.asString());
            case "mood_any" -> mood(wanted, reading);
            case "colors" -> color(wanted.asString(), reading);
            case "avoid" -> avoid(wanted.asString(), reading);
            case "must_say" -> says(wanted.asString(), reading);
            case "cta_action" ->
                    reading.cta() != null
                            && reading.cta().value().action().wire().equals(wanted.asString());
            case "cta_text" ->
                    reading.cta() != null
                            && reading.cta().value().text() != null
                            && alike(reading.cta().value().text(), wanted.asString());
            case "pace" ->
                    reading.pace() != null
                            && reading.pace().value().wire().equals(wanted.asString());
            case "tempo_bpm" ->
                    reading.tempo() != null
                            && Math.abs(reading.tempo().value().value() - wanted.asDouble()) < 1;
            case "music_genre_any" -> anyIn(wanted, music(reading));
            case "voiceover" ->
                    (reading.voice() != null && reading.voice().value().wanted())
                            == wanted.asBoolean();
            case "audience" ->
                    reading.audience() != null
                            && overlap(wanted.asString(), reading.audience().value())
                                    >= SAME_AUDIENCE;
            case "price_tier" ->
                    reading.priceTier() != null
                            && reading.priceTier().value().wire().equals(wanted.asString());
            case "offer" ->
                    reading.offer() != null
                            && (fold(reading.offer().value()).contains(fold(wanted.asString()))
                                    || overlap(wanted.asString(), reading.offer().value())
                                            >= SAME_AUDIENCE
                                    || (reading.language() != Language.EN
                                            && sameFigures(
                                                    wanted.asString(), reading.offer().value())));
            case "scene_count" ->
                    reading.sceneCount() != null && reading.sceneCount().value() == wanted.asInt();
            case "scenes_in_order" -> inOrder(wanted, reading);
            case "warnings_any" -> warned(wanted, reading);
            case "copy_language" ->
                    reading.copyLanguage() != null
                            && reading.copyLanguage().value().tag().equals(wanted.asString());
            default ->
                    throw new IllegalArgumentException("no such field of an expectation: " + field);
        };
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

    private static String product(Reading reading) {
        return reading.product() == null
                ? ""
                : reading.product().value().name() + " " + reading.product().value().noun();
    }

    private static String music(Reading reading) {
        StringBuilder words =
                new StringBuilder(reading.genre() == null ? "" : reading.genre().value());
        for (Fact<String> instrument : reading.instruments()) {
            words.append(' ').append(instrument.value());
        }
        if (reading.genre() != null) {
            Span span = reading.genre().span();
            int start = reading.text().offsetByCodePoints(0, span.start());
            words.append(' ')
                    .append(
                            reading.text(),
                            start,
                            reading.text().offsetByCodePoints(start, span.end() - span.start()));
        }
        return words.toString();
    }

    private static boolean anyIn(JsonNode wanted, String text) {
        for (JsonNode one : wanted) {
            if (fold(text).contains(fold(one.asString()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean alike(String read, String wanted) {
        String a = fold(read);
        String b = fold(wanted);
        return a.equals(b)
                || (a.length() >= 3 && b.contains(a) && a.length() * 2 >= b.length())
                || a.contains(b);
    }

    private static boolean mood(JsonNode wanted, Reading reading) {
        for (JsonNode one : wanted) {
            for (Fact<String> mood : reading.moods()) {
                String a = fold(one.asString());
                String b = fold(mood.value());
                if (a.equals(b)
                        || (a.contains(b) && b.length() > 3)
                        || (b.contains(a) && a.length() > 3)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean color(String wanted, Reading reading) {
        for (Fact<ColorWish> color : reading.colors()) {
            if (families.same(wanted, color.value().name())) {
                return true;
            }
        }
        return false;
    }

    private static boolean avoid(String wanted, Reading reading) {
        for (Fact<Avoidance> avoidance : reading.avoid()) {
            String read = fold(avoidance.value().english());
            String own = fold(avoidance.value().words());
            String want = fold(wanted);
            if (read.contains(want)
                    || (want.contains(read) && read.length() > 2)
                    || own.contains(want)
                    || stems(want).equals(stems(read))
                    || overlap(wanted, avoidance.value().english()) >= 0.99) {
                return true;
            }
        }
        return false;
    }

    private static boolean says(String wanted, Reading reading) {
        for (Fact<RequiredLine> line : reading.lines()) {
            if (fold(line.value().text()).contains(fold(wanted))) {
                return true;
            }
        }
        return reading.cta() != null
                && reading.cta().value().text() != null
                && fold(reading.cta().value().text()).contains(fold(wanted));
    }

    private static boolean inOrder(JsonNode wanted, Reading reading) {
        int at = 0;
        for (JsonNode scene : wanted) {
            boolean met = false;
            while (at < reading.shots().size() && !met) {
                met = anyIn(scene, reading.shots().get(at).value().words());
                at++;
            }
            if (!met) {
                return false;
            }
        }
        return true;
    }

    private static boolean warned(JsonNode wanted, Reading reading) {
        for (JsonNode code : wanted) {
            for (Doubt doubt : reading.doubts()) {
                if (doubt.code().equals(code.asString())) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * The offers of other languages are labelled in English and read in the brief's words: they
     * agree when their figures do; one without figures need only be found.
     */
    private static boolean sameFigures(String wanted, String read) {
        Pattern figures = Pattern.compile("[^0-9]+");
        Set<String> found = figures.splitAsStream(read).collect(Collectors.toSet());
        return figures.splitAsStream(wanted)
                .filter(figure -> !figure.isEmpty())
                .allMatch(found::contains);
    }

    private static double overlap(String wanted, String read) {
        Set<String> a = stems(fold(wanted));
        Set<String> b = stems(fold(read));
        if (a.isEmpty()) {
            return 0;
        }
        int both = 0;
        for (String word : a) {
            both += b.contains(word) ? 1 : 0;
        }
        return (double) both / a.size();
    }

    private static Set<String> stems(String text) {
        Set<String> words = new TreeSet<>();
        for (String word : Pattern.compile("[^\\p{L}\\p{N}$€£%]+").splitAsStream(text).toList()) {
            if (word.length() > 2
                    && !Set.of("the", "and", "with", "for", "who", "their", "are", "year", "old")
                            .contains(word)) {
                words.add(stem(word));
            }
        }
        return words;
    }

    private static String stem(String word) {
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.endsWith("s") && word.length() > 3
                ? word.substring(0, word.length() - 1)
                : word;
    }

    static String fold(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return plain.replace('’', '\'')
                .replace('‘', '\'')
                .replace('“', '"')
                .replace('”', '"')
                .replace('-', ' ')
                .toLowerCase(Locale.ROOT)
                .strip();
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
