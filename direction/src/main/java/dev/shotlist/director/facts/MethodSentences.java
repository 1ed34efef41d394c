package dev.shotlist.director.facts;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.facts.FactClauses.Clause;
import dev.shotlist.director.words.BriefWords;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Language;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Keeps what stands behind "how it works": "Offri un'ora, la segni sul libretto, la spendi quando
 * ti serve." Such sentences have no "you" that would tell them in the other languages.
 */
final class MethodSentences {
    private static final Set<Format> EXPLAINING =
            EnumSet.of(Format.EXPLAINER, Format.TUTORIAL, Format.PRODUCT_DEMO);

    private final BriefWords words;
    private final FactWords known;
    private final ClauseJudge judge;
    private final ToldLines told;
    private final boolean explains;
    private boolean open;

    MethodSentences(
            Settled settled, BriefWords words, FactWords known, ClauseJudge judge, ToldLines told) {
        this.words = words;
        this.known = known;
        this.judge = judge;
        this.told = told;
        this.explains =
                EXPLAINING.contains(settled.specs().format())
                        && settled.shots().isEmpty()
                        && settled.language() != Language.EN;
    }

    /** Sentences in their order. */
    void keep(List<Clause> said) {
        if (!explains) {
            return;
        }
        int from = said.getFirst().from();
        int to = said.getLast().to();
        if (isHow(from, to)) {
            open = true;
            return;
        }
        open &= said.stream().allMatch(this::isTold);
        int count = to - from;
        if (open && count >= ToldSentences.SHORTEST && count <= ToldSentences.LONGEST) {
            told.add(from, to);
        }
    }

    private boolean isHow(int from, int to) {
        for (int i = from; i < to; i++) {
            if (known.methods().contains(words.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isTold(Clause one) {
        return words.unshut(one.from(), one.to())
                && !judge.isOrder(one.from(), one.to())
                && !judge.isLook(one.from(), one.to());
    }
}
