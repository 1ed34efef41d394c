package dev.shotlist.reading.page;

import dev.shotlist.reading.Facts.Named;
import dev.shotlist.reading.Reading;
import dev.shotlist.reading.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The text of a reading cut where its facts' marks begin and end, and what no fact speaks of. */
final class MarkedText {
    private static final List<String> FIELDS =
            List.of(
                    "length",
                    "platform",
                    "ratio",
                    "format",
                    "product",
                    "brand",
                    "category",
                    "price tier",
                    "audience",
                    "mood",
                    "colour",
                    "pace",
                    "genre",
                    "tempo",
                    "voice",
                    "call to action",
                    "scenes");

    /** A stretch of the text that one fact marks, or none (-1). */
    record Piece(String words, int fact) {}

    private MarkedText() {}

    /** Of facts that overlap, the shortest is shown. */
    static List<Piece> pieces(Reading reading, List<Named> facts) {
        int[] points = reading.text().codePoints().toArray();
        int[] owner = new int[points.length];
        Arrays.fill(owner, -1);
        for (int f = 0; f < facts.size(); f++) {
            Span span = facts.get(f).fact().span();
            for (int i = span.start(); i < Math.min(span.end(), points.length); i++) {
                if (owner[i] < 0 || size(span) < size(facts.get(owner[i]).fact().span())) {
                    owner[i] = f;
                }
            }
        }
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= points.length; i++) {
            if (i == points.length || owner[i] != owner[start]) {
                add(pieces, new String(points, start, i - start), owner[start]);
                start = i;
            }
        }
        return pieces;
    }

    /** Blanks at the end of a marked stretch are not marked. */
    private static void add(List<Piece> pieces, String words, int fact) {
        String kept = fact < 0 ? words : words.stripTrailing();
        if (!kept.isEmpty()) {
            pieces.add(new Piece(kept, fact));
        }
        if (kept.length() < words.length()) {
            pieces.add(new Piece(words.substring(kept.length()), -1));
        }
    }

    private static int size(Span span) {
        return span.end() - span.start();
    }

    static Set<String> unsaid(List<Named> facts) {
        Set<String> left = new LinkedHashSet<>(FIELDS);
        for (Named named : facts) {
            left.remove(named.field());
        }
        return left;
    }
}
