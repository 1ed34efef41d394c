package dev.shotlist.director.facts;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.facts.FactClauses.Clause;
import dev.shotlist.director.words.BriefWords;
import dev.shotlist.director.words.Words;
import dev.shotlist.english.EnglishForms;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns what an English brief tells of its witness into what the witness says: "she read her
 * grandson a story" becomes "I read my grandson a story."
 */
final class WitnessWords {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 18;

    private final Settled settled;
    private final BriefWords words;
    private final FactWords known;
    private final ClauseJudge judge;

    WitnessWords(Settled settled, BriefWords words, FactWords known, ClauseJudge judge) {
        this.settled = settled;
        this.words = words;
        this.known = known;
        this.judge = judge;
    }

    List<String> of(List<Clause> clauses) {
        List<String> said = new ArrayList<>();
        boolean witness = settled.specs().format() == Format.TESTIMONIAL;
        if (!witness || settled.language() != Language.EN) {
            return said;
        }
        for (Clause clause : clauses) {
            String line = said(clause.from(), end(clause));
            if (line != null) {
                said.add(line);
            }
        }
        return said;
    }

    /** "... last winter and that's what she'll talk about": up to where the makers are told. */
    private int end(Clause clause) {
        for (int i = clause.from() + 1; i < clause.to(); i++) {
            if (known.witness().stops().contains(words.lower(i))) {
                boolean and = known.joins().contains(words.lower(i - 1));
                return and ? i - 1 : i;
            }
        }
        return clause.to();
    }

    private @Nullable String said(int start, int to) {
        int from = start;
        while (from < to && known.witness().leads().contains(words.lower(from))) {
            from++;
        }
        int count = to - from;
        // "last winter" and "used to" are overruled elsewhere; here they are when it happened
        boolean open = words.together(from, to);
        if (count < SHORTEST || count > LONGEST || !open || judge.isLetter(from)) {
            return null;
        }
        boolean joined = from == start || known.ands().contains(words.lower(start));
        String lead = joined ? "" : words.written(start, from) + ' ';
        String first = words.lower(from);
        if (known.witness().theirs().contains(first)) {
            boolean fact =
                    words.isFigure(from + 1) || known.labels().contains(words.lower(from + 1));
            return fact ? null : Words.capitalised(lead + told("my", from + 1, to));
        }
        if (known.witness().past().contains(first) && isOfName(from)) {
            return Words.capitalised(told("I " + first, from + 1, to));
        }
        if (first.equals("who")
                && known.witness().past().contains(words.lower(from + 1))
                && isBehindName(from)) {
            return Words.capitalised(told("I " + words.lower(from + 1), from + 2, to));
        }
        String verb = known.witness().who().contains(first) ? verb(words.lower(from + 1)) : null;
        return verb == null ? null : Words.capitalised(lead + told("I " + verb, from + 2, to));
    }

    /** "Customer is Maureen, 71, who got ..." */
    private boolean isBehindName(int clause) {
        for (int i = clause - 1; i > 0 && i >= clause - NEAR && !words.endsSentence(i); i--) {
            if (words.isCapital(i) && !words.endsSentence(i - 1)) {
                return true;
            }
        }
        return false;
    }

    private static final int NEAR = 3;

    /** "Des, 71, retired bus driver, put off a test": whether the sentence began with a name. */
    private boolean isOfName(int clause) {
        int first = clause;
        while (first > 0 && !words.endsSentence(first - 1)) {
            first--;
        }
        return first < clause && words.isCapital(first) && words.gap(first).startsWith(",");
    }

    private String told(String opening, int from, int to) {
        StringBuilder line = new StringBuilder(opening);
        for (int i = from; i < to; i++) {
            String own = known.witness().own().get(words.lower(i));
            boolean object = i + 1 == to && words.lower(i).equals("her");
            line.append(' ').append(object ? "me" : own == null ? word(i, to) : own);
        }
        return line.append('.').toString();
    }

    private String word(int at, int to) {
        boolean us = words.lower(at).equals("us");
        boolean called = !settled.product().name().equals(settled.noun());
        String name = called ? settled.product().name() : "them";
        boolean last = at + 1 == to;
        String written = words.written(at, at + 1);
        if (last && !us && written.endsWith("'") && !written.endsWith("s'")) {
            // the end of a quotation whose beginning is lost
            return written.substring(0, written.length() - 1);
        }
        return us ? name : words.written(at, at + 1) + (last ? "" : mark(at));
    }

    private String mark(int at) {
        if (words.gap(at).indexOf('&') >= 0) {
            return " and";
        }
        return words.gap(at).startsWith(",") ? "," : "";
    }

    /** The verb as one says it of oneself; null for a wish, a denial or what is still to come. */
    private @Nullable String verb(String said) {
        Map<String, String> verbs = known.witness().verbs();
        if (known.wishes().contains(said) && !verbs.containsKey(said)) {
            return null;
        }
        if (known.witness().stops().contains(said) || said.indexOf('\'') >= 0) {
            return null;
        }
        String listed = verbs.get(said);
        if (listed != null) {
            return listed;
        }
        return EnglishForms.base(said);
    }
}
