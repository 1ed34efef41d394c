package dev.shotlist.director.facts;

import dev.shotlist.director.facts.FactClauses.Clause;
import dev.shotlist.director.words.BriefWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what shall end the piece: "End with: Free hearing check. 40 minutes. No referral." */
final class EndingFinder {
    /** A last card is read at one glance, in characters. */
    private static final int LONGEST = 66;

    private static final String QUOTES = "\"'\u2018\u2019\u201a\u201c\u201d\u201e\u00ab\u00bb";

    private final BriefWords words;
    private final FactWords known;

    EndingFinder(BriefWords words, FactWords known) {
        this.words = words;
        this.known = known;
    }

    @Nullable String find(List<Clause> clauses) {
        for (int i = 0; i < clauses.size(); i++) {
            Clause first = clauses.get(i);
            boolean starts = i > 0 && clauses.get(i - 1).sentence() < first.sentence();
            if (starts && isEnding(first) && isCard(first)) {
                return from(clauses, i);
            }
        }
        return null;
    }

    /** Whether the clause stands behind "End:", "End with:" or "end card:". */
    private boolean isEnding(Clause first) {
        if (first.label().isEmpty()) {
            return false;
        }
        int label = first.from() - 1;
        boolean tied = known.ties().contains(first.label());
        String word = words.lower(tied ? label - 1 : label);
        // French leaves a space behind the mark: "signature : « Le fil, toujours. »"
        String gap = plain(words.gap(label));
        boolean quoted = !gap.isEmpty() && QUOTES.indexOf(gap.charAt(gap.length() - 1)) >= 0;
        return known.closings().contains(word) && !quoted;
    }

    private static String plain(String gap) {
        return gap.replace('\u00a0', ' ').replace('\u202f', ' ').strip();
    }

    private boolean isCard(Clause one) {
        boolean address = words.gap(one.from()).equals(".");
        boolean starts = address || words.isCapital(one.from()) || words.isFigure(one.from());
        return starts && !isAside(one);
    }

    /** "End: logo on black" is a picture. */
    private boolean isAside(Clause one) {
        for (int i = one.from(); i < one.to(); i++) {
            if (known.asides().contains(words.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable String from(List<Clause> clauses, int first) {
        int from = clauses.get(first).from();
        int to = from;
        int sentence = clauses.get(first).sentence();
        for (int i = first; i < clauses.size(); i++) {
            Clause one = clauses.get(i);
            boolean next = one.sentence() > sentence;
            boolean ends = next && (!isCard(one) || words.gap(to - 1).contains("\n"));
            boolean fits = words.written(from, one.to()).length() <= LONGEST;
            if (ends || !fits || isAside(one)) {
                break;
            }
            to = one.to();
            sentence = one.sentence();
        }
        if (to == from) {
            return null;
        }
        String card = words.written(from, to);
        boolean address = words.gap(to - 2).equals(".");
        return card.contains(". ") && !address ? card + "." : card;
    }
}
