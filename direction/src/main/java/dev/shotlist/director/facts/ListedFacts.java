package dev.shotlist.director.facts;

import dev.shotlist.director.facts.FactClauses.Clause;
import dev.shotlist.director.words.BriefWords;
import java.util.List;

/** Tells which clauses of a sentence are one fact, and which stand in a list of facts. */
final class ListedFacts {
    /** A clause beside facts in a list is a fact too, up to this many words. */
    private static final int LONGEST = 8;

    /** Clauses of so few words share a line. */
    private static final int SHORT = 2;

    private final BriefWords words;
    private final FactWords known;
    private final ClauseJudge judge;
    private final int longestLine;

    /**
     * @param longestLine in characters
     */
    ListedFacts(BriefWords words, FactWords known, ClauseJudge judge, int longestLine) {
        this.words = words;
        this.known = known;
        this.judge = judge;
        this.longestLine = longestLine;
    }

    /** Index behind the clauses that are one line with the first: "Mehl, Wasser, Salz". */
    int lineEnd(List<Clause> said, int first) {
        int next = first + 1;
        while (next < said.size() && isListed(said.get(next)) && isShort(said, first, next)) {
            next++;
        }
        return next;
    }

    /** What stands in a list of facts: "dishwasher safe" behind "holds 14 plates". */
    boolean isListed(Clause one) {
        int from = one.from();
        return one.size() <= LONGEST
                && !judge.states(from, one.to())
                && !judge.isOrder(from, one.to())
                && !judge.isLook(from, one.to())
                && !known.tellers().contains(words.lower(from))
                && !known.leads().contains(words.lower(from))
                && !known.joins().contains(words.lower(from))
                && words.unshut(from, one.to());
    }

    /** "Free for up to 4 people, then £2.50 a month" */
    boolean isSequel(List<Clause> said, int at) {
        if (at + 1 >= said.size()) {
            return false;
        }
        Clause one = said.get(at);
        Clause next = said.get(at + 1);
        String line = words.written(one.from(), next.to());
        return known.sequels().contains(words.lower(next.from()))
                && judge.states(one.from(), one.to())
                && judge.states(next.from(), next.to())
                && !judge.isOrder(one.from(), one.to())
                && words.unshut(one.from(), next.to())
                && line.length() <= longestLine;
    }

    private boolean isShort(List<Clause> said, int first, int next) {
        int from = said.get(first).from();
        String line = words.written(from, said.get(next).to());
        return line.length() <= longestLine
                && said.get(next).size() <= SHORT
                && words.gap(said.get(next).from() - 1).equals(", ");
    }
}
