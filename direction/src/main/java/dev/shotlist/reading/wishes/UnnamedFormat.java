package dev.shotlist.reading.wishes;

import dev.shotlist.plan.Format;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Token;
import org.jspecify.annotations.Nullable;

/** What sort of piece it is where no word names one: a question to answer, a work to teach. */
final class UnnamedFormat {
    private static final double SURE = 0.7;

    /** "a short film which shows our new tenants how": so many words stand between at most. */
    private static final int PUPILS = 3;

    /** "Bonjour, formation interne": a sentence begins with so many words before it at most. */
    private static final int AHEAD = 5;

    /** A sentence of a question that asks something: "why bread rises?" */
    private static final int SHORTEST = 3;

    /** How far before a quoted question somebody is said to ask it. */
    private static final int ASKING = 16;

    private final BriefText brief;

    UnnamedFormat(BriefText brief) {
        this.brief = brief;
    }

    @Nullable Fact<Format> format() {
        for (int i = 0; i < brief.size(); i++) {
            if (brief.tokens[i].denied || brief.tokens[i].header) {
                continue;
            }
            if (teaches(i)) {
                return new Fact<>(Format.TUTORIAL, brief.span(i, i + 1), SURE);
            }
            if (explains(i) || wonders(i)) {
                return new Fact<>(Format.EXPLAINER, brief.span(i, i + 1), SURE);
            }
        }
        return null;
    }

    private boolean teaches(int i) {
        return brief.tokens[i].quote < 0 && (showsHow(i) || trains(i) || doing(i) || howTo(i));
    }

    /** "Explain in 50 seconds how a heat pump works": the order opens a sentence. */
    private boolean explains(int i) {
        return brief.cue(Cue.EXPLAINS, i)
                && brief.tokens[i].quote < 0
                && (brief.firstOfSentence(i) || brief.cue(Cue.RELATIVE, i - 1));
    }

    /** "Why is the sea out?": asked at the start, or quoted from those who ask. */
    private boolean wonders(int i) {
        boolean asks =
                brief.cue(Cue.WHY, i)
                        || (brief.cue(Cue.WONDERS, i) && brief.cue(Cue.WONDERS_NEXT, i + 1));
        if (!asks) {
            return false;
        }
        boolean quoted = brief.tokens[i].quote >= 0;
        boolean opens = quoted ? brief.tokens[i - 1 < 0 ? i : i - 1].quote < 0 : starts(i);
        return opens && (quoted ? isAsked(i) : brief.tokens[i].sentence < 2) && isMarked(i);
    }

    private boolean starts(int i) {
        return brief.clauseStart(i) == i || brief.firstOfSentence(i);
    }

    private boolean isMarked(int from) {
        int words = 0;
        for (int i = from; i < brief.size(); i++) {
            if (brief.mark(i, '?')) {
                return words >= SHORTEST;
            }
            if (brief.mark(i, '.') || brief.mark(i, '!')) {
                return false;
            }
            words += brief.tokens[i].isWord() ? 1 : 0;
        }
        return false;
    }

    /** "gets one question forty times a day" */
    private boolean isAsked(int quoted) {
        for (int i = Math.max(0, quoted - ASKING); i < quoted; i++) {
            if (brief.cue(Cue.QUESTION, i)) {
                return true;
            }
        }
        return false;
    }

    /** "a film which shows tenants how"; "the foreman shows how" is a picture of it. */
    private boolean showsHow(int i) {
        boolean piece =
                brief.cue(Cue.RELATIVE, i - 1)
                        || brief.cue(Cue.CLIP, i - 1)
                        || brief.key(i - 1, "to")
                        || brief.firstOfSentence(i);
        if (!brief.cue(Cue.TEACHES, i) || !piece) {
            return false;
        }
        for (int at = i + 2; at <= i + 1 + PUPILS && brief.sameSentence(i, at); at++) {
            if (brief.cue(Cue.HOW_TO, at)) {
                return !brief.cue(Cue.WE, at + 1) && !brief.cue(Cue.THIS_TIME, at + 1);
            }
        }
        return false;
    }

    /** "treinamento pro pessoal" */
    private boolean trains(int i) {
        if (!brief.cue(Cue.TRAINING, i) || i - brief.sentenceStart(i) > AHEAD) {
            return false;
        }
        for (int at = i - 1; at <= i + PUPILS && at < brief.size(); at++) {
            if (brief.cue(Cue.STAFF, at) && brief.sameSentence(i, at)) {
                return true;
            }
        }
        return false;
    }

    /** "a vid on sharpening knives"; "on losing somebody" is a story. */
    private boolean doing(int i) {
        Token next = brief.size() > i + 2 ? brief.tokens[i + 2] : brief.tokens[i];
        return (brief.cue(Cue.CLIP, i) || brief.cue(Cue.PIECE, i))
                && brief.key(i + 1, "on")
                && next.key.endsWith("ing")
                && !brief.cue(Cue.LIVED, i + 2)
                && brief.sameSentence(i, i + Math.min(3, brief.size() - 1 - i));
    }

    /** "cómo cambiar un foco" */
    private boolean howTo(int i) {
        boolean romance = i + 1 < brief.size() && brief.cue(Cue.HOW_DOES, i);
        if (!romance || !(starts(i) || brief.cue(Cue.OF, i - 1) || brief.cue(Cue.ABOUT, i - 1))) {
            return false;
        }
        String verb = brief.tokens[i + 1].key;
        return brief.cue(Cue.ONESELF, i + 1)
                || verb.endsWith("ar")
                || verb.endsWith("er")
                || verb.endsWith("ir")
                || verb.endsWith("are")
                || verb.endsWith("ere")
                || verb.endsWith("ire")
                || verb.endsWith("dre")
                || verb.endsWith("tre");
    }
}
