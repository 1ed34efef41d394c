package dev.shotlist.director.words;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.Reading;
import dev.shotlist.reading.Span;
import dev.shotlist.reading.StyleWord;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Whether a brief binds its piece to one place: "her own kitchen", "all in one laundrette". */
public final class OnePlace {
    /** What is lit from inside is called so. */
    public static final String INTERIOR = " interior";

    /** So far in front of a place stands what binds a piece to it, in characters. */
    private static final int BESIDE = 44;

    private OnePlace() {}

    /** Whether any place is one that can only be meant for all of the piece. */
    public static boolean isInside(Reading reading) {
        return reading.style().stream().anyMatch(OnePlace::isInterior);
    }

    private static boolean isInterior(Fact<StyleWord> word) {
        return word.value().aspect() == StyleWord.Aspect.PLACE
                && word.value().words().endsWith(INTERIOR);
    }

    /**
     * @param words by which a brief binds its piece, in each language
     */
    public static boolean binds(
            Reading reading, Fact<StyleWord> place, Map<Language, List<String>> words) {
        if (isInterior(place)) {
            return true;
        }
        Span span = place.span();
        int at = reading.text().offsetByCodePoints(0, span.start());
        int from = Math.max(0, at - BESIDE);
        String before = ' ' + reading.text().substring(from, at).toLowerCase(Locale.ROOT) + ' ';
        int sentence = Math.max(before.lastIndexOf(". "), before.lastIndexOf('\n'));
        String said = before.substring(sentence + 1).replace(',', ' ');
        return words.getOrDefault(reading.language(), List.of()).stream()
                .anyMatch(word -> said.contains(' ' + word + ' '));
    }

    /** The thing itself that is seen from inside. */
    public static String whole(String place) {
        return place.endsWith(INTERIOR)
                ? place.substring(0, place.length() - INTERIOR.length())
                : place;
    }
}
