package dev.shotlist.director.facts;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.facts.FactClauses.Clause;
import dev.shotlist.director.words.BriefWords;
import dev.shotlist.plan.Format;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Keeps sentences of a brief that are facts and nothing else as they stand, for nobody says them
 * better: "Jars are numbered, 900 a year, never heated."
 */
final class WholeSentences {
    /** In these a list of people or their ages is no fact of a product. */
    private static final Set<Format> PORTRAITS =
            EnumSet.of(Format.TESTIMONIAL, Format.TRAILER, Format.MUSIC_VIDEO);

    private final Settled settled;
    private final BriefWords words;
    private final FactWords known;
    private final ClauseJudge judge;
    private final ShownFacts shown;
    private final ToldLines told;

    WholeSentences(
            Settled settled,
            BriefWords words,
            FactWords known,
            ClauseJudge judge,
            ShownFacts shown,
            ToldLines told) {
        this.settled = settled;
        this.words = words;
        this.known = known;
        this.judge = judge;
        this.shown = shown;
        this.told = told;
    }

    /** Whether the sentence stands on the screen as a whole; a voice may say a longer one. */
    boolean keep(List<Clause> said, boolean dated) {
        int from = said.getFirst().from();
        int to = said.getLast().to();
        if (PORTRAITS.contains(settled.specs().format()) || !isFacts(said)) {
            return false;
        }
        String line = words.written(from, to);
        boolean alone = said.size() > 1 || to - from > ToldSentences.SHORTEST;
        boolean list = said.size() >= LIST && !hasVerb(from, to);
        if (alone && !list && to - from <= ToldSentences.LONGEST) {
            told.add(from, to);
        }
        boolean crowded = list && line.length() > ShownFacts.LONGEST_LINE;
        if (crowded || said.size() < 2 || line.contains(settled.product().name())) {
            return false;
        }
        boolean fits = line.length() <= shown.longest();
        if (fits) {
            shown.keep(line, dated);
        }
        return fits;
    }

    /** So many short facts without a verb are read one by one; nobody says them in one breath. */
    private static final int LIST = 3;

    private boolean hasVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            if (known.verbs().contains(words.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isFacts(List<Clause> said) {
        int from = said.getFirst().from();
        int to = said.getLast().to();
        String line = words.written(from, to);
        boolean open = line.indexOf('(') < 0 && !words.gap(to - 1).startsWith(":");
        boolean starts = words.isCapital(from) || words.isFigure(from);
        String first = words.lower(from);
        if (!open || !starts || known.leads().contains(first) || known.pronouns().contains(first)) {
            return false;
        }
        boolean states = false;
        if (isLaunch(from, to)) {
            return false;
        }
        for (Clause one : said) {
            boolean fact = judge.states(one.from(), one.to());
            states |= fact;
            if ((judge.isOrder(one.from(), one.to()) && !isDenial(one, from))
                    || judge.isLook(one.from(), one.to())
                    || !words.unshut(one.from(), one.to())
                    || (!fact && known.tellers().contains(words.lower(one.from())))
                    || known.invites().contains(words.lower(one.from()))
                    || isOfTheMakers(one)) {
                return false;
            }
        }
        return states;
    }

    /** "We're launching Boomerang, a returns platform": the launch is told to nobody else. */
    private boolean isLaunch(int from, int to) {
        for (int i = from; i < Math.min(to, from + LAUNCH); i++) {
            if (known.launches().contains(words.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private static final int LAUNCH = 3;

    /** "900 a year, never heated": behind a fact it orders nothing. */
    private boolean isDenial(Clause one, int first) {
        String word = words.lower(one.from());
        boolean denies = known.without().contains(word) || known.seldom().contains(word);
        return one.from() > first && denies && !judge.isAside(one.from(), one.to());
    }

    /** "like us", "we want": said to those who make the film. */
    private boolean isOfTheMakers(Clause one) {
        for (int i = one.from(); i < one.to(); i++) {
            boolean own = i > one.from() && known.ours().contains(words.lower(i - 1));
            if (known.selves().contains(words.lower(i)) || own) {
                return true;
            }
        }
        return false;
    }
}
