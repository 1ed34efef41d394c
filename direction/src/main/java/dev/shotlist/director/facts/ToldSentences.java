package dev.shotlist.director.facts;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.facts.FactClauses.Clause;
import dev.shotlist.director.words.BriefWords;
import dev.shotlist.director.words.Forbidden;
import dev.shotlist.plan.Format;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Tells which clauses of a brief a voice can say as they stand. */
final class ToldSentences {
    /** A sentence that is told has so many words at least. */
    static final int SHORTEST = 3;

    /** And no more than these, or nobody follows. */
    static final int LONGEST = 22;

    private final Settled settled;
    private final BriefWords words;
    private final FactWords known;
    private final ClauseJudge judge;
    private final Forbidden forbidden;

    ToldSentences(
            Settled settled,
            BriefWords words,
            FactWords known,
            ClauseJudge judge,
            Forbidden forbidden) {
        this.settled = settled;
        this.words = words;
        this.known = known;
        this.judge = judge;
        this.forbidden = forbidden;
    }

    /** "we collect every Thursday" */
    boolean isTold(int from, int to) {
        int first = from;
        while (first < to && known.leads().contains(words.lower(first))) {
            first++;
        }
        int count = to - first;
        if (first != from
                || count < SHORTEST
                || count > LONGEST
                || isReported(from, to)
                || judge.isClientTalk(from, to)
                || isLaunch(from, to)) {
            return false;
        }
        String said = words.written(from, to);
        String name = settled.product().name();
        boolean teller = known.tellers().contains(words.lower(from)) && !said.contains(name);
        return (teller || isMine(from, to) || isSentenceOf(name, from, to))
                && !forbidden.text(said);
    }

    /** "We're launching Boomerang, a returns platform": what it is is told, not the launch. */
    private boolean isLaunch(int from, int to) {
        boolean launches = false;
        for (int i = from; i < Math.min(to, from + LAUNCH); i++) {
            launches |= known.launches().contains(words.lower(i));
        }
        return launches && words.written(from, to).contains(settled.product().name());
    }

    private static final int LAUNCH = 3;

    /** "Wir seien ein Laden": German says so what others think, and it is not so. */
    private boolean isReported(int from, int to) {
        for (int i = from; words.isGerman() && i < to; i++) {
            if (REPORTED.contains(words.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private static final Set<String> REPORTED = Set.of("seien", "sei", "wären", "wäre");

    /** "My grandmother set every bristle", where makers or experts speak for themselves. */
    private boolean isMine(int from, int to) {
        boolean speaks = EXPLAINING.contains(settled.specs().format()) && to - from > SHORTEST;
        boolean self =
                settled.specs().format() == Format.BRAND_FILM
                        && known.selfs().contains(words.lower(from))
                        && !known.wishes().contains(words.lower(from + 1));
        boolean mine =
                known.mine().contains(words.lower(from))
                        && !known.people().contains(words.lower(from + 1))
                        && !known.labels().contains(words.lower(from + 1));
        return speaks && (self || mine) && words.unshut(from, to) && !judge.isOrder(from, to);
    }

    /** "Billfold is an app that splits bills", "Assisted collections stay the same" */
    private boolean isSentenceOf(String name, int from, int to) {
        int first = known.articles().contains(words.lower(from)) ? from + 1 : from;
        String said = words.written(first, to);
        String brand = settled.product().brand();
        boolean named = said.startsWith(name) || (brand != null && said.startsWith(brand));
        boolean explains = EXPLAINING.contains(settled.specs().format());
        boolean whole = words.isCapital(from) && !words.isFigure(from) && to - from >= SUBJECT;
        for (int i = from; i < Math.min(to, first + 2); i++) {
            whole &= !known.people().contains(words.lower(i));
        }
        for (int i = from; i < to; i++) {
            whole &= !known.selves().contains(words.lower(i));
        }
        int subject = Math.min(to, first + SUBJECT + 1);
        for (int i = first + 1; i < subject; i++) {
            if (known.verbs().contains(words.lower(i))) {
                return (named || (explains && whole)) && to - from > SHORTEST;
            }
        }
        return false;
    }

    /** Of these any whole sentence about the matter may be told. */
    private static final Set<Format> EXPLAINING =
            EnumSet.of(Format.EXPLAINER, Format.TUTORIAL, Format.BRAND_FILM);

    /** The verb of a sentence stands within its first words. */
    private static final int SUBJECT = 4;

    /** Up to where the clauses behind it belong to what is told. */
    int endOf(List<Clause> sentence, int at) {
        int to = sentence.get(at).to();
        for (int i = at + 1; i < sentence.size(); i++) {
            Clause next = sentence.get(i);
            boolean own =
                    known.tellers().contains(words.lower(next.from()))
                            || judge.isOrder(next.from(), next.to())
                            || judge.states(next.from(), next.to())
                            || known.leads().contains(words.lower(next.from()));
            boolean comma = words.gap(next.from() - 1).equals(", ");
            if (own || !comma || !words.unshut(next.from(), next.to()) || next.size() > 2) {
                break;
            }
            to = next.to();
        }
        return to;
    }
}
