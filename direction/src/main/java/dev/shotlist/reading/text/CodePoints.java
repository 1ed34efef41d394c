package dev.shotlist.reading.text;

import dev.shotlist.reading.Span;
import org.jspecify.annotations.Nullable;

/** Turns places in a text's chars into places in its code points, as spans count them. */
final class CodePoints {
    /** By char; null where every char is a code point of its own. */
    private final int @Nullable [] places;

    CodePoints(String text) {
        int length = text.length();
        int first = 0;
        while (first < length && !Character.isSurrogate(text.charAt(first))) {
            first++;
        }
        places = first == length ? null : count(text);
    }

    Span span(int from, int to) {
        return places == null ? new Span(from, to) : new Span(places[from], places[to]);
    }

    private static int[] count(String text) {
        int length = text.length();
        int[] places = new int[length + 1];
        int count = 0;
        for (int i = 0; i < length; i++) {
            places[i] = count;
            boolean half =
                    Character.isHighSurrogate(text.charAt(i))
                            && i + 1 < length
                            && Character.isLowSurrogate(text.charAt(i + 1));
            if (!half) {
                count++;
            }
        }
        places[length] = count;
        return places;
    }
}
