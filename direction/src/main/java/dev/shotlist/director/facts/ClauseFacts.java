package dev.shotlist.director.facts;

import dev.shotlist.director.facts.FactClauses.Clause;
import dev.shotlist.director.words.BriefWords;
import java.util.List;

/** Keeps what one clause of a brief states of the product, as what it is. */
final class ClauseFacts {
    /** A look or mood said in so few words is nothing else. */
    private static final int LONGEST_LOOK = 2;

    private final int product;
    private final BriefWords words;
    private final FactWords known;
    private final ClauseJudge judge;
    private final ToldSentences sentences;
    private final FactPhrase phrases;
    private final ShownFacts shown;
    private final ToldLines told;
    private final Invitations invites;
    private final CopyEditor editor;
    private final Feelings feelings;

    /**
     * @param product the first word of what the brief is about; -1 where it does not say
     */
    ClauseFacts(
            int product,
            BriefWords words,
            FactWords known,
            ClauseJudge judge,
            ToldSentences sentences,
            ShownFacts shown,
            ToldLines told,
            Invitations invites) {
        this.product = product;
        this.words = words;
        this.known = known;
        this.judge = judge;
        this.sentences = sentences;
        this.phrases = new FactPhrase(words, known, shown.longest());
        this.shown = shown;
        this.told = told;
        this.invites = invites;
        this.editor = new CopyEditor(known);
        this.feelings = new Feelings(words, known);
    }

    /**
     * @param at index of the clause in its sentence
     * @param amongFacts whether the sentence states facts
     * @param occasion whether it says when something happens
     */
    void read(List<Clause> sentence, int at, boolean amongFacts, boolean occasion) {
        Clause one = sentence.get(at);
        int from = one.from();
        int to = one.to();
        String permitted = editor.permitted(words.written(from, to));
        if (permitted != null && !judge.isAside(from, to)) {
            shown.keepCondition(permitted);
            return;
        }
        if (feelings.question(from, to) != null || isQuestion(from, to)) {
            return;
        }
        if (judge.isCondition(from, to) && (amongFacts || isNeeded(from, to))) {
            shown.keepCondition(words.written(from, to));
            return;
        }
        int said = Math.max(saidFrom(from, to), announcedFrom(from, to));
        if (said > from) {
            if (judge.isAside(said, to)) {
                return;
            }
            from = said;
        } else if (judge.isOrder(from, to)) {
            return;
        }
        qualities(from, to);
        while (to > from && !words.unshut(from, to)) {
            to--;
        }
        if (to - from < ToldSentences.SHORTEST && to < one.to()) {
            return;
        }
        if (from < to) {
            keep(new Clause(from, to, one.sentence(), one.label()), sentence, at, occasion);
        }
    }

    /** What is asked is no fact: it is asked at the start, or was asked of the makers. */
    private boolean isQuestion(int from, int to) {
        return words.gap(to - 1).strip().startsWith("?")
                && known.viewer().questions().contains(words.lower(from));
    }

    /** A quality is a fact in one word. */
    private void qualities(int from, int to) {
        for (int i = from; i < to; i++) {
            if (known.qualities().contains(words.lower(i)) && words.unshut(i, i + 1)) {
                shown.keepQuality(words.written(i, i + 1));
            }
        }
    }

    /** Keeps a clause as what it is, without what goes before what it says. */
    private void keep(Clause said, List<Clause> sentence, int at, boolean occasion) {
        Clause one = sentence.get(at);
        int from = said.from();
        int to = said.to();
        if (at + 1 < sentence.size() && known.whos().contains(words.lower(from))) {
            wide(from, sentence.get(at + 1).to(), occasion);
        } else if (invites.invites(from, to)) {
            invites.add(from, sentence.getLast().to(), to);
        } else if (isAdvice(from, to)) {
            told.add(one.from(), one.to());
        } else if (at + 1 < sentence.size() && isCase(one, sentence.get(at + 1))) {
            told.add(from, sentence.get(at + 1).to());
        } else if (sentences.isTold(from, to)) {
            told.add(from, sentences.endOf(sentence, at));
            caption(from, to, occasion);
        } else if (!(said.size() <= LONGEST_LOOK && judge.isLook(from, to))) {
            caption(from, to, occasion);
        }
    }

    /** Figures and dates are read, even where a voice says them too. */
    private void caption(int from, int to, boolean occasion) {
        String line = judge.states(from, to) ? phrases.of(from, to) : null;
        if (line != null) {
            shown.keep(line, occasion);
        }
    }

    private boolean isNeeded(int from, int to) {
        for (int i = from; i < to; i++) {
            if (known.needed().contains(words.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** Behind "it must say", unless that is denied, stands what shall be said. */
    private int saidFrom(int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            String word = words.lower(i);
            boolean order = i == from && known.orders().contains(word);
            if (order || known.without().contains(word)) {
                return from;
            }
            if (known.sayings().contains(word) && judge.states(i + 1, to)) {
                int next = i + 1;
                while (next < to && known.leads().contains(words.lower(next))) {
                    next++;
                }
                return next;
            }
        }
        return from;
    }

    /** "a promo for our jazz festival on 12 June in Ghent" says what is on, when and where. */
    private int announcedFrom(int from, int to) {
        for (int i = product; product > from && i < to; i++) {
            if (known.dates(words.lower(i))) {
                return product;
            }
        }
        return from;
    }

    /** "Wer drei Bücher liest, bekommt eine Urkunde" */
    private void wide(int from, int to, boolean occasion) {
        if (words.unshut(from, to)) {
            shown.keep(words.written(from, to), occasion);
        }
    }

    /** "(check the toilet first ...)" */
    private boolean isAdvice(int from, int to) {
        boolean bracket = from > 0 && words.gap(from - 1).endsWith("(");
        return bracket
                && known.advices().contains(words.lower(from))
                && to - from <= ToldSentences.LONGEST;
    }

    /** "if the flow never drops for 48 hours, we text you" */
    private boolean isCase(Clause one, Clause next) {
        return known.ifs().contains(words.lower(one.from()))
                && known.tellers().contains(words.lower(next.from()))
                && !judge.isOrder(next.from(), next.to())
                && words.unshut(next.from(), next.to())
                && next.to() - one.from() <= ToldSentences.LONGEST;
    }
}
