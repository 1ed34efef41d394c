package dev.shotlist.director.facts;

import dev.shotlist.director.facts.FactClauses.Clause;
import dev.shotlist.director.words.BriefWords;
import java.util.ArrayList;
import java.util.List;

/**
 * What a brief lists to be mentioned reaches voice and screen, each thing whole: "Must mention:
 * refunds in one click, label printed at the corner shop", "please mention ...".
 */
final class MentionedFacts {
    /** "we say it simply, clearly, kindly" lists nothing; three things are a list. */
    private static final int LEAST_LISTED = 3;

    /** Behind an order to mention them two parts do: the last may have an "and". */
    private static final int LEAST_ASKED = 2;

    private final BriefWords words;
    private final FactWords known;
    private final ClauseJudge judge;
    private final ShownFacts shown;
    private final ToldLines told;

    MentionedFacts(
            BriefWords words,
            FactWords known,
            ClauseJudge judge,
            ShownFacts shown,
            ToldLines told) {
        this.words = words;
        this.known = known;
        this.judge = judge;
        this.shown = shown;
        this.told = told;
    }

    /** Keeps what the sentence wants mentioned; false where it lists nothing of the kind. */
    boolean keep(List<Clause> said) {
        List<Clause> listed = parted(listed(said));
        for (Clause one : listed) {
            boolean fact = !judge.isAside(one.from(), one.to());
            if (fact && one.size() > 0 && words.unshut(one.from(), one.to())) {
                shown.keep(words.written(one.from(), one.to()), false);
            }
        }
        told.addMethod(listed);
        return !listed.isEmpty();
    }

    /** "no subscription and delivery in 24 hours": what is left behind a ban stands alone. */
    private List<Clause> parted(List<Clause> listed) {
        if (listed.isEmpty()) {
            return listed;
        }
        Clause last = listed.getLast();
        for (int i = last.from() + 1; i < last.to() - 1; i++) {
            boolean and = known.ands().contains(words.lower(i));
            if (and && !words.unshut(last.from(), last.to())) {
                List<Clause> parts = new ArrayList<>(listed);
                parts.set(parts.size() - 1, part(last, last.from(), i));
                parts.add(part(last, i + 1, last.to()));
                return parts;
            }
        }
        return listed;
    }

    private List<Clause> listed(List<Clause> said) {
        if (known.sayings().contains(said.getFirst().label())) {
            return said;
        }
        Clause first = said.getFirst();
        Clause last = said.getLast();
        List<Clause> listed = new ArrayList<>(said);
        int verb = asked(first);
        if (verb >= 0 && said.size() >= LEAST_ASKED) {
            listed.set(0, part(first, bare(verb + 1, first.to()), first.to()));
            return listed;
        }
        if (said.size() == 1) {
            return single(first, verb);
        }
        if (said.size() < LEAST_LISTED) {
            return List.of();
        }
        // "Bitte Ladezeit, Garantie und Preis erwähnen"
        boolean closes =
                known.sayings().contains(words.lower(last.to() - 1))
                        && known.orders().contains(words.lower(first.from()));
        if (!closes) {
            return List.of();
        }
        listed.set(0, part(first, bare(first.from() + 1, first.to()), first.to()));
        listed.set(listed.size() - 1, part(last, last.from(), last.to() - 1));
        return listed;
    }

    /** "24/7 Schaden-Hotline bitte erwähnen", "mention the free returns" */
    private List<Clause> single(Clause one, int verb) {
        int to = one.to();
        boolean closes = known.sayings().contains(words.lower(to - 1));
        while (closes && to > one.from() && isAsking(words.lower(to - 1))) {
            to--;
        }
        int from = verb >= 0 && !closes ? bare(verb + 1, to) : one.from();
        while (closes && from < to && isAsking(words.lower(from))) {
            from++;
        }
        boolean asks = closes || verb >= 0;
        boolean fact = asks && to - from > 1 && judge.states(from, to);
        return fact ? List.of(part(one, from, to)) : List.of();
    }

    private boolean isAsking(String word) {
        return known.sayings().contains(word)
                || known.orders().contains(word)
                || known.wishes().contains(word);
    }

    /** Index of the verb by which the makers are asked to say what follows, or -1. */
    private int asked(Clause first) {
        boolean ordered = false;
        for (int i = first.from(); i < Math.min(first.to() - 1, first.from() + NEAR); i++) {
            String word = words.lower(i);
            if (known.without().contains(word)) {
                return -1;
            }
            if (known.sayings().contains(word)) {
                return ordered || i == first.from() ? i : -1;
            }
            ordered |= known.orders().contains(word) || known.wishes().contains(word);
        }
        return -1;
    }

    /** The verb stands so near the beginning, in words. */
    private static final int NEAR = 5;

    private int bare(int from, int to) {
        int first = from;
        while (first < to - 1
                && (known.articles().contains(words.lower(first))
                        || known.leads().contains(words.lower(first)))) {
            first++;
        }
        return first;
    }

    private static Clause part(Clause whole, int from, int to) {
        return new Clause(from, Math.max(from, to), whole.sentence(), whole.label());
    }
}
