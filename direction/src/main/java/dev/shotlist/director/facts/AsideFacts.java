package dev.shotlist.director.facts;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.words.BriefWords;
import dev.shotlist.reading.Span;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps facts that the reader passes over as told of other things: what a product works with, for
 * that is no brand of the piece, and what it did last year, for that is no wish.
 */
final class AsideFacts {
    private final Settled settled;
    private final BriefWords words;
    private final FactWords known;
    private final ClauseJudge judge;

    AsideFacts(Settled settled, BriefWords words, FactWords known, ClauseJudge judge) {
        this.settled = settled;
        this.words = words;
        this.known = known;
        this.judge = judge;
    }

    void keep(ShownFacts shown) {
        for (Span span : settled.reading().besides()) {
            BriefWords.Part part = words.part(span);
            int at = first(part);
            String fact = at < 0 ? null : fact(at);
            if (fact != null) {
                shown.keep(fact, false);
            }
        }
    }

    private int first(BriefWords.Part part) {
        for (int i = 0; i < words.size(); i++) {
            if (words.within(i, i + 1, part)) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable String fact(int at) {
        int from = words.clauseStart(at);
        int to = words.clauseEnd(at);
        if (judge.isOfFilm(from, to)) {
            return null;
        }
        String said = words.key(at, to) + ' ';
        if (begins(said, known.introducing().fits())) {
            return words.written(at, to);
        }
        boolean counted = words.isFigure(from) && from < at && words.unshut(from, at);
        return counted && begins(said, known.introducing().lately()) && isPlain(from, at)
                ? words.written(from, to)
                : null;
    }

    private static boolean begins(String said, Set<String> phrases) {
        String lower = said.toLowerCase(Locale.ROOT);
        return phrases.stream().anyMatch(one -> lower.startsWith(one + ' '));
    }

    /** "412 call-outs last year", and not what we did or had. */
    private boolean isPlain(int from, int to) {
        for (int i = from; i < to; i++) {
            if (known.tellers().contains(words.lower(i))
                    || known.wishes().contains(words.lower(i))) {
                return false;
            }
        }
        return to - from > 1;
    }
}
