package dev.shotlist.reading.text;

import dev.shotlist.plan.Language;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "einen 20er", "den 60er": the trade's German word for a spot by its seconds. */
final class GermanTens {
    /** One spot is meant; "die 60er" and "der 60er" are years. */
    private static final Set<String> ONE = Set.of("einen", "ein", "den", "kein", "keinen");

    private GermanTens() {}

    /** The ending as a unit, or null where the number at a token has none. */
    static @Nullable Hit at(BriefText brief, int number) {
        int ending = number + 1;
        if (brief.language != Language.DE
                || !brief.tokens[number].isNumber()
                || !brief.key(ending, "er")
                || !brief.tokens[ending].glued
                || number == 0
                || !ONE.contains(brief.tokens[number - 1].key)) {
            return null;
        }
        int next = ending + 1;
        // "den 60er Jahren", "eine 30er-Zone"
        boolean noun =
                next < brief.size()
                        && (brief.tokens[next].glued || brief.tokens[next].capital)
                        && (brief.tokens[next].isWord() || brief.mark(next, '-'))
                        && !brief.isAny(next, Kind.VIDEO_WORD, Kind.FORMAT);
        return noun ? null : new Hit(Kind.UNIT, "1", ending, next);
    }
}
