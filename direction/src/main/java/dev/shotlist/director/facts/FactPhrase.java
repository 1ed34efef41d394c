package dev.shotlist.director.facts;

import dev.shotlist.director.words.BriefWords;
import org.jspecify.annotations.Nullable;

/** Makes a line for the screen of a clause: without what leads into it, never cut in a phrase. */
final class FactPhrase {
    private static final int SHORTEST = 2;

    /** "we sell e-bikes for riders" is "e-bikes for riders", where more than a word is left. */
    private static final int SELLING = 3;

    private final BriefWords words;
    private final FactWords known;
    private final int longest;

    /**
     * @param longest in characters
     */
    FactPhrase(BriefWords words, FactWords known, int longest) {
        this.words = words;
        this.known = known;
        this.longest = longest;
    }

    /** Null where nothing of the clause stands alone in the room there is. */
    @Nullable String of(int clauseFrom, int clauseTo) {
        int from = clauseFrom;
        int to = clauseTo;
        while (from < to && known.leads().contains(words.lower(from)) && !isHow(from)) {
            from++;
        }
        if (from + 1 < to && isListNumber(from)) {
            from++;
        }
        boolean ours = known.tellers().contains(words.lower(from)) || words.lower(from).equals("i");
        if (to - from > SELLING
                && ours
                && known.editing().sells().contains(words.lower(from + 1))) {
            from += 2;
        }
        if (to - from > SELLING && known.editing().sells().contains(words.lower(from))) {
            from++;
        }
        boolean verb = to - from > SHORTEST && !words.isFigure(from + 1);
        boolean plural = words.lower(from).equals("they");
        if (from < to && verb && !plural && known.pronouns().contains(words.lower(from))) {
            from++;
        }
        int end = compared(from, to);
        // "gibt sie an die Heizung ab": the verb's own end hangs on nothing
        to = words.isGerman() && end == clauseTo ? end : closed(from, end);
        if (from >= to) {
            return null;
        }
        if (isOfSomebody(from, to)) {
            return figures(from, to);
        }
        if (length(from, to) > longest) {
            int[] part = part(from, to);
            if (part == null) {
                return null;
            }
            from = part[0];
            to = part[1];
        }
        boolean tied = known.joins().contains(words.lower(from));
        boolean price = isPrice(from, to);
        boolean single = to - from < SHORTEST && !known.states(words.lower(from)) && !price;
        return tied || single ? null : priced(from, to);
    }

    /** "1 water it, 2 loosen the roots, 3 new pot": such a number counts the clauses. */
    private boolean isListNumber(int at) {
        return !words.isFigure(at + 1)
                && !known.dates(words.lower(at + 1))
                && isNumbered("1")
                && isNumbered("2")
                && isNumbered("3")
                && words.lower(at).length() == 1;
    }

    private boolean isNumbered(String number) {
        for (int i = 0; i + 1 < words.size(); i++) {
            boolean starts = i == 0 || !words.gap(i - 1).isBlank();
            boolean counts = i > 0 && known.orders().contains(words.lower(i - 1));
            if ((starts || counts) && words.lower(i).equals(number) && !words.isFigure(i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** "So wechselst du ...": without its first word it is a question. */
    private boolean isHow(int word) {
        return words.isGerman() && words.lower(word).equals("so");
    }

    /** "within 24 hours instead of ...": what it is compared with is left to a voice. */
    private int compared(int from, int to) {
        for (int i = from + SHORTEST; i < to; i++) {
            if (known.contrasts().contains(words.lower(i))) {
                return known.trims().contains(words.lower(i - 1)) ? i - 1 : i;
            }
        }
        return to;
    }

    /** "they pay us", "came to us": on a screen nobody knows who that is. */
    private boolean isOfSomebody(int from, int to) {
        if (words.lower(from).equals("they") || words.lower(from - 1).equals("who")) {
            return true;
        }
        for (int i = from + 1; i < to; i++) {
            if (known.selves().contains(words.lower(i)) && words.lower(i).length() > 1) {
                return true;
            }
        }
        return false;
    }

    /** Of such a clause what it costs: "1.8% flat", "£25 a month"; null where it is no price. */
    private @Nullable String figures(int from, int to) {
        for (int i = from; i < to; i++) {
            String figure = words.written(i, i + 1);
            boolean price = figure.codePoints().anyMatch(c -> "\u00a3\u20ac$%".indexOf(c) >= 0);
            if (!words.isFigure(i) || !price) {
                continue;
            }
            int end = i + 1;
            while (end < to && end < i + LONGEST_PRICE && !isJoint(end)) {
                end++;
            }
            return closed(i, end) < i + SHORTEST ? null : words.written(i, closed(i, end));
        }
        return null;
    }

    /** "£4.90 per person a month" */
    private static final int LONGEST_PRICE = 6;

    private boolean isJoint(int word) {
        String lower = words.lower(word);
        return known.joints().contains(lower)
                || known.trims().contains(lower)
                || known.joins().contains(lower);
    }

    private int closed(int from, int to) {
        int end = to;
        while (end > from && known.hanging().contains(words.lower(end - 1))) {
            end--;
        }
        return end;
    }

    private int length(int from, int to) {
        return words.written(from, to).length();
    }

    /** Of a long clause what says how much or when, between joints, then without additions. */
    private int @Nullable [] part(int from, int to) {
        int core = core(from, to);
        if (core < 0) {
            return null;
        }
        int start = from;
        for (int i = core; i > from; i--) {
            if (known.joints().contains(words.lower(i - 1))) {
                start = i;
                break;
            }
        }
        int end = to;
        for (int i = core + 1; i < to; i++) {
            if (known.joints().contains(words.lower(i))) {
                end = i;
                break;
            }
        }
        for (int i = end - 1; i > core + 1 && length(start, closed(start, end)) > longest; i--) {
            if (known.trims().contains(words.lower(i))) {
                end = i;
            }
        }
        for (int i = core - 1; i > start && length(start, closed(start, end)) > longest; i--) {
            if (known.trims().contains(words.lower(i)) && isDate(i, end)) {
                start = i;
            }
        }
        end = closed(start, end);
        boolean fits = start < end && core < end && length(start, end) <= longest;
        return fits ? new int[] {start, end} : null;
    }

    /** Of all that a preposition begins only a date says something alone: "from 1 April". */
    private boolean isDate(int from, int to) {
        for (int i = from; i < to; i++) {
            if (known.dates(words.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private int core(int from, int to) {
        int stated = -1;
        for (int i = from; i < to; i++) {
            if (words.isFigure(i)) {
                return i;
            }
            stated = stated < 0 && known.states(words.lower(i)) ? i : stated;
        }
        return stated;
    }

    /**
     * "a full groom is from £38" is written "A full groom from £38"; "the key costs £1.20 here"
     * needs its verb.
     */
    private String priced(int from, int to) {
        boolean certain = known.articles().contains(words.lower(from));
        for (int i = from + 1; i + 1 < to; i++) {
            boolean said = known.copulas().contains(words.lower(i));
            boolean drops = !certain || words.lower(i).length() <= LONGEST_BEING;
            if (said && drops && isPrice(i + 1, to) && !isVerbed(i + 1, to)) {
                return words.written(from, i) + ' ' + words.written(i + 1, to);
            }
        }
        return words.written(from, to);
    }

    /** "is", "sind" say nothing beside a price; "costs", "kostet" do. */
    private static final int LONGEST_BEING = 4;

    private boolean isVerbed(int from, int to) {
        for (int i = from; i < to; i++) {
            if (known.verbs().contains(words.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isPrice(int word, int to) {
        int at = words.isFigure(word) || word + 1 == to ? word : word + 1;
        if (!words.isFigure(at)) {
            return false;
        }
        String figure = words.written(at, at + 1);
        return figure.codePoints().anyMatch(c -> "\u00a3\u20ac$".indexOf(c) >= 0);
    }
}
