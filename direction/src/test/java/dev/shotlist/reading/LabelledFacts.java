package dev.shotlist.reading;

import dev.shotlist.plan.Language;
import tools.jackson.databind.JsonNode;

/** Whether a reading holds what a fair reader takes from a brief: one labelled fact at a time. */
final class LabelledFacts {
    /** Share of an audience's or offer's words that must agree. */
    static final double SAME_WORDS = 0.6;

    private final ColorFamilies families;
    private final SameThings things = new SameThings();

    LabelledFacts(ColorFamilies families) {
        this.families = families;
    }

    /**
     * @param field of the label, such as {@code product_any}
     */
    boolean hold(String field, JsonNode wanted, Reading reading) {
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
            case "product_any" ->
                    reading.product() != null && Likeness.anyIn(wanted, product(reading));
            case "brand" ->
                    reading.brand() != null
                            && Likeness.alike(reading.brand().value(), wanted.asString());
            case "mood_any" -> mood(wanted, reading);
            case "colors" -> color(wanted.asString(), reading);
            case "avoid" ->
                    things.of(wanted.asString()).stream().anyMatch(name -> avoid(name, reading));
            case "must_say" -> says(wanted.asString(), reading);
            case "cta_action" ->
                    reading.cta() != null
                            && reading.cta().value().action().wire().equals(wanted.asString());
            case "cta_text" ->
                    reading.cta() != null
                            && reading.cta().value().text() != null
                            && Likeness.alike(reading.cta().value().text(), wanted.asString());
            case "pace" ->
                    reading.pace() != null
                            && reading.pace().value().wire().equals(wanted.asString());
            case "tempo_bpm" ->
                    reading.tempo() != null
                            && Math.abs(reading.tempo().value().value() - wanted.asDouble()) < 1;
            case "music_genre_any" -> Likeness.anyIn(wanted, music(reading));
            case "voiceover" ->
                    (reading.voice() != null && reading.voice().value().wanted())
                            == wanted.asBoolean();
            case "audience" ->
                    reading.audience() != null
                            && Likeness.overlap(wanted.asString(), reading.audience().value())
                                    >= SAME_WORDS;
            case "price_tier" ->
                    reading.priceTier() != null
                            && reading.priceTier().value().wire().equals(wanted.asString());
            case "offer" ->
                    reading.offer() != null
                            && (Likeness.fold(reading.offer().value())
                                            .contains(Likeness.fold(wanted.asString()))
                                    || Likeness.overlap(wanted.asString(), reading.offer().value())
                                            >= SAME_WORDS
                                    || (reading.language() != Language.EN
                                            && Likeness.sameFigures(
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

    private static boolean mood(JsonNode wanted, Reading reading) {
        for (JsonNode one : wanted) {
            for (Fact<String> mood : reading.moods()) {
                String a = Likeness.fold(one.asString());
                String b = Likeness.fold(mood.value());
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
            String read = Likeness.fold(avoidance.value().english());
            String own = Likeness.fold(avoidance.value().words());
            String want = Likeness.fold(wanted);
            if (read.contains(want)
                    || (want.contains(read) && read.length() > 2)
                    || own.contains(want)
                    || Likeness.stems(want).equals(Likeness.stems(read))
                    || Likeness.overlap(wanted, avoidance.value().english()) >= 0.99) {
                return true;
            }
        }
        return false;
    }

    private static boolean says(String wanted, Reading reading) {
        for (Fact<RequiredLine> line : reading.lines()) {
            if (Likeness.fold(line.value().text()).contains(Likeness.fold(wanted))) {
                return true;
            }
        }
        return reading.cta() != null
                && reading.cta().value().text() != null
                && Likeness.fold(reading.cta().value().text()).contains(Likeness.fold(wanted));
    }

    private static boolean inOrder(JsonNode wanted, Reading reading) {
        int at = 0;
        for (JsonNode scene : wanted) {
            boolean met = false;
            while (at < reading.shots().size() && !met) {
                met = Likeness.anyIn(scene, reading.shots().get(at).value().words());
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
}
