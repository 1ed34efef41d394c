package dev.shotlist.reading.bans;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.Avoidance;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.Span;
import dev.shotlist.reading.tagging.BanTagger;
import dev.shotlist.reading.tagging.Stretch;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Denial;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Weighs what the rules hold for banned by what was learned, and finds what they passed over. */
final class LearnedBans {
    /**
     * What is banned with less of a chance is no ban: "no monthly fee". So little, since a ban that
     * is missed is seen in the film, and one too many is not.
     */
    private static final double UNLIKELY = 0.15;

    /** What the rules passed over had their reasons, and must be as good as sure. */
    private static final double LIKELY = 0.9;

    /** Phrases of so many words are orders, as "que no se vea". */
    private static final int LONG_REFUSAL = 3;

    /** Tokens between what denies and what is denied. */
    private static final int NEAR = 4;

    /** Tokens between what is denied and a word behind it that denies it. */
    private static final int NEXT = 1;

    private final BriefText brief;
    private final List<Stretch> rules;
    private final BanTagger tagger;

    /**
     * @param rules what the rules hold for banned
     * @param shots where they found ordered shots
     */
    LearnedBans(BriefText brief, List<Fact<Avoidance>> rules, List<Span> shots) {
        this.brief = brief;
        List<Stretch> orders = new ArrayList<>();
        for (Span shot : shots) {
            Stretch one = Stretch.of(brief, shot);
            if (one != null) {
                orders.add(one);
            }
        }
        this.rules = new ArrayList<>();
        for (Fact<Avoidance> rule : rules) {
            Stretch one = stretch(rule);
            if (one != null) {
                this.rules.add(one);
            }
        }
        tagger = new BanTagger(brief, this.rules, orders);
    }

    private @Nullable Stretch stretch(Fact<Avoidance> rule) {
        return Stretch.ofEnd(brief, rule.span(), rule.value().words());
    }

    /**
     * What every film is made of is banned by all words that may be said of it; so is whatever
     * words refuse that say nothing else.
     */
    boolean isUnlikely(Fact<Avoidance> rule) {
        Stretch one = stretch(rule);
        return one != null
                && !isRefusedOutright(one)
                && !Praise.FILM_PARTS.contains(rule.value().english())
                && tagger.chance(one) < UNLIKELY;
    }

    /** "die Uniform wäre nicht zu sehen", "il volto non può comparire" */
    private boolean isRefusedOutright(Stretch one) {
        for (Denial denial : brief.denials) {
            if (denial.start() <= one.start() && denial.end() >= one.end()) {
                Hit behind = brief.at(Kind.NEG_AFTER, denial.marker());
                Hit before = brief.at(Kind.NEG, denial.marker());
                return isLook(denial.marker(), one.start())
                        || (behind != null && behind.length() > 1)
                        || (before != null && before.length() >= LONG_REFUSAL);
            }
        }
        return false;
    }

    /** What is banned and the rules did not find. */
    List<BanTagger.Found> others() {
        return tagger.found().stream()
                .filter(one -> one.chance() >= LIKELY)
                .filter(one -> rules.stream().noneMatch(one.stretch()::meets))
                .filter(one -> isReached(one.stretch()))
                .filter(one -> !isTold(one.stretch()) && !isFine(one.stretch()))
                .toList();
    }

    /** "It sits on a shelf and needs no router": what is denied later does not reach back. */
    private boolean isReached(Stretch said) {
        for (int i = brief.sentenceStart(said.start()); i < said.end(); i++) {
            if (brief.over(Kind.NEG, i) != null) {
                return true;
            }
        }
        for (int i = said.end(); i < brief.sentenceEnd(said.start()); i++) {
            if (brief.over(Kind.NEG, i) != null && !isTrailing(i)) {
                return i <= said.end() + NEXT;
            }
        }
        return true;
    }

    private boolean isTrailing(int at) {
        return brief.over(Kind.NEG_AFTER, at) != null;
    }

    /** "nicht wie Autowerbung aussehen", "que no parezca un anuncio" */
    private boolean isLook(int marker, int start) {
        for (int i = marker; i < start; i++) {
            if (brief.cue(Cue.EVOKES, i) || brief.cue(Cue.SEEMS, i)) {
                return true;
            }
        }
        return brief.language == Language.DE
                && brief.cue(Cue.EXAMPLES, start - 1)
                && start - 1 > marker;
    }

    /** "drone is fine, animation is not" */
    private boolean isFine(Stretch said) {
        int end = brief.clauseEnd(said.start());
        boolean fine = false;
        for (int i = brief.clauseStart(said.start()); i < end; i++) {
            if (brief.is(Kind.NEG, i)) {
                return false;
            }
            fine |= brief.cue(Cue.COPULA, i) && brief.is(Kind.YES, i + 1);
        }
        return fine;
    }

    /** "keine Angst vor der Stille", "no tardamos en reparar": how it is done, or what is so. */
    private boolean isTold(Stretch said) {
        for (int i = said.start() - 1;
                i >= 0 && i >= said.start() - NEAR && brief.sameClause(i, said.start());
                i--) {
            Hit denies = brief.over(Kind.NEG, i);
            if (denies != null) {
                return brief.states(denies);
            }
        }
        return false;
    }
}
