package dev.shotlist.director.casting;

import dev.shotlist.reading.Reading;
import dev.shotlist.reading.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The part of a brief that may name goods: without the words for how the film is to look and sound.
 */
final class GoodsText {
    private static final String ENDS = ".!?\n";

    private GoodsText() {}

    /** "sage green and cream" sells no cream. */
    static String of(Reading reading) {
        List<Span> looks = new ArrayList<>();
        reading.colors().forEach(fact -> looks.add(fact.span()));
        reading.style().forEach(fact -> looks.add(fact.span()));
        reading.moods().forEach(fact -> looks.add(fact.span()));
        reading.instruments().forEach(fact -> looks.add(fact.span()));
        if (reading.genre() != null) {
            // a hairdresser's techno is no drum machine
            looks.add(reading.genre().span());
        }
        if (reading.platform() != null && reading.product() != null) {
            Span film = sentence(reading.text(), reading.platform().span());
            Span product = reading.product().span();
            if (product.start() >= film.end() || product.end() <= film.start()) {
                // "for our homepage and sales emails" sells no sales
                looks.add(film);
            }
        }
        return reading.without(looks);
    }

    /** The sentence round a span, in code points. */
    private static Span sentence(String text, Span span) {
        int from = text.offsetByCodePoints(0, span.start());
        int to = text.offsetByCodePoints(0, span.end());
        while (from > 0 && ENDS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        while (to < text.length() && ENDS.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return new Span(text.codePointCount(0, from), text.codePointCount(0, to));
    }
}
