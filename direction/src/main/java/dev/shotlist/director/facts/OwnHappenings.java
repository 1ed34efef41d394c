package dev.shotlist.director.facts;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.words.BriefWords;
import dev.shotlist.english.EnglishForms;
import dev.shotlist.reading.ShotOrder;
import dev.shotlist.sight.Sights;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What happens one after another in one sentence of an English brief that explains or demonstrates:
 * "parent tops up, child taps a card, kitchen sees allergies", "shake, drop, open". It is what is
 * shown, in its order.
 */
final class OwnHappenings {
    private static final int FEWEST = 2;

    /** A longer clause tells a story. */
    private static final int LONGEST = 8;

    /** A subject of one or two words, and its article. */
    private static final int FARTHEST_VERB = 3;

    private final BriefWords words;
    private final FactWords known;
    private final Sights sights;

    OwnHappenings(Settled settled, FactWords known, Sights sights) {
        this.words = new BriefWords(settled);
        this.known = known;
        this.sights = sights;
    }

    /** None where nothing follows anything; two alone are no list unless a word ends it. */
    List<ShotOrder> found() {
        int from = 0;
        while (from < words.size()) {
            int end = sentenceEnd(from);
            List<ShotOrder> told = inSentence(from, end);
            int clauses = 0;
            for (int at = from; at < end; at = words.clauseEnd(at)) {
                clauses++;
            }
            if (told.size() >= FEWEST && clauses > FEWEST) {
                return told;
            }
            from = end;
        }
        return List.of();
    }

    /** A colon begins a list as a full stop begins a sentence. */
    private int sentenceEnd(int from) {
        int end = from + 1;
        while (end < words.size()
                && !words.endsSentence(end - 1)
                && words.gap(end - 1).indexOf(':') < 0) {
            end++;
        }
        return end;
    }

    private List<ShotOrder> inSentence(int from, int end) {
        List<ShotOrder> told = new ArrayList<>();
        for (int at = from; at < end; at = words.clauseEnd(at)) {
            int to = Math.min(end, words.clauseEnd(at));
            int start = at;
            while (start < to && known.leads().contains(words.lower(start))) {
                start++;
            }
            if (!isTold(start, to)) {
                if (told.size() > 1 && to - start == 1) {
                    // "keys clack, halves slide apart, done"
                    continue;
                }
                return List.of();
            }
            String said = words.written(start, to);
            String first = said.substring(0, 1).toLowerCase(Locale.ROOT);
            told.add(new ShotOrder(first + said.substring(1), null, null, null, false, false));
        }
        return told;
    }

    private boolean isTold(int from, int to) {
        boolean brief = from < to && to - from <= LONGEST && words.unshut(from, to);
        return brief
                && !isOfFilm(from, to)
                && (sights.phrases().isHandwork(words.lower(from))
                        || known.steps().moves().contains(words.lower(from))
                        || happens(from, to));
    }

    /** "Taps" are things too, unless something is done with them: "taps a card", "tops up". */
    private boolean isVerb(int word) {
        String next = words.lower(word + 1);
        return sights.sortAnywhere(words.lower(word)) == null
                || sights.phrases().thirdPerson(words.lower(word)) != null
                || known.articles().contains(next)
                || known.steps().particles().contains(next);
    }

    private boolean isOfFilm(int from, int to) {
        for (int i = from; i < to; i++) {
            if (sights.isAboutFilm(words.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Child taps a card", "keys clack": somebody or something does it. */
    private boolean happens(int from, int to) {
        int noun = known.articles().contains(words.lower(from)) ? from + 1 : from;
        if (known.pronouns().contains(words.lower(noun)) || words.isFigure(noun)) {
            return false;
        }
        for (int verb = noun + 1; verb < Math.min(to, from + FARTHEST_VERB); verb++) {
            boolean third = EnglishForms.isThird(words.lower(verb));
            boolean many =
                    EnglishForms.isPlural(words.lower(verb - 1))
                            && known.steps().moves().contains(words.lower(verb));
            if (many || (third && isVerb(verb))) {
                return true;
            }
        }
        return false;
    }
}
