package dev.shotlist.reading.doubt;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.Span;
import dev.shotlist.reading.VoiceWish;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Insistence;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Token;
import org.jspecify.annotations.Nullable;

/** The piece is to be silent, and something is to be heard: "a silent film ... a voice says". */
final class BrokenSilence {
    private final BriefText brief;
    private final Insistence insistence;
    private final Doubts doubts;
    private final OnePart part;

    BrokenSilence(BriefText brief, Insistence insistence, Doubts doubts) {
        this.brief = brief;
        this.insistence = insistence;
        this.doubts = doubts;
        part = new OnePart(brief);
    }

    void find(Parts said) {
        for (Hit silent : brief.silences()) {
            if (brief.tokens[silent.start()].denied
                    || brief.tokens[silent.start()].quote >= 0
                    || isMoment(silent, said)
                    || isTone(silent)
                    || isMute(silent)) {
                continue;
            }
            Fact<?> loud = loud(said);
            if (loud == null) {
                loud = heard(silent);
            }
            if (loud != null) {
                doubts.contradict(
                        brief.span(silent.start(), silent.end()),
                        "The piece is to be silent, and \""
                                + brief.words(loud.span())
                                + "\" is to be heard.",
                        "Keep the silence and show the moment in the picture, or let only that one sound break it.");
                return;
            }
        }
    }

    private static @Nullable Fact<?> loud(Parts said) {
        if (!said.instruments().isEmpty()) {
            return said.instruments().getFirst();
        }
        if (said.genre() != null) {
            return said.genre();
        }
        Fact<VoiceWish> voice = said.voice();
        return voice != null && voice.value().wanted() ? voice : said.tempo();
    }

    /** Music or drums that something is to be done with, in another sentence than the silence. */
    private @Nullable Fact<String> heard(Hit silent) {
        for (Hit hit : brief.all(Kind.MUSIC_WORD)) {
            Token token = brief.tokens[hit.start()];
            if (!token.denied
                    && !token.wantsNothing()
                    && token.quote < 0
                    && !brief.sameSentence(hit.start(), silent.start())) {
                return new Fact<>(hit.value(), brief.span(hit.start(), hit.end()), 0.8);
            }
        }
        return toBeHeard(silent);
    }

    /** "and the bell must be heard, loudly": a sound of its own that is demanded. */
    private @Nullable Fact<String> toBeHeard(Hit silent) {
        for (int i = 0; i < brief.size(); i++) {
            Token token = brief.tokens[i];
            if (brief.cue(Cue.HEARS, i)
                    && !token.denied
                    && token.quote < 0
                    && !brief.sameSentence(i, silent.start())
                    && insistence.demands(i)) {
                int from = brief.clauseStart(i);
                return new Fact<>(brief.raw(i), brief.span(from, i + 1), 0.8);
            }
        }
        return null;
    }

    /** "it begins in silence", "cut to a wheel, silence": one moment, and not the piece. */
    private boolean isMoment(Hit silent, Parts said) {
        if (part.confines(silent.start())) {
            return true;
        }
        boolean ofPiece = false;
        for (int i = brief.clauseStart(silent.start()); i < silent.start(); i++) {
            ofPiece |= brief.is(Kind.VIDEO_WORD, i);
            if (brief.cue(Cue.BEGINS, i) || brief.cue(Cue.CLOSES, i) || brief.cue(Cue.CUT, i)) {
                return true;
            }
        }
        Span span = brief.span(silent.start(), silent.end());
        return said.shots().size() > 1
                && !ofPiece
                && said.shots().stream().anyMatch(shot -> span.isWithin(shot.span()));
    }

    /** "Muted, grey and moss": what colours and moods are like. */
    private boolean isTone(Hit silent) {
        int next = silent.end();
        int before = silent.start() - 1;
        return silent.length() == 1
                && brief.cue(Cue.TONED_DOWN, silent.start())
                && ((brief.mark(next, ',') && brief.isAny(next + 1, Kind.MOOD, Kind.COLOR))
                        || (brief.mark(before, ',')
                                && brief.isAny(before - 1, Kind.MOOD, Kind.COLOR)));
    }

    /** "a silent film festival", "muto il telefono": what something else is like. */
    private boolean isOfOther(Hit silent) {
        int next = silent.end();
        boolean named =
                silent.length() > 1
                        && brief.language == Language.EN
                        && brief.sameClause(silent.start(), next)
                        && brief.isAny(next, Kind.NOUN, Kind.ORG, Kind.GOODS)
                        && !brief.isAny(next, Kind.VIDEO_WORD, Kind.FORMAT, Kind.STOP);
        boolean romance =
                brief.cue(Cue.ARTICLE, next)
                        && brief.language != Language.EN
                        && brief.firstOfSentence(silent.start())
                        && brief.sameClause(silent.start(), next + 1)
                        && !brief.is(Kind.VIDEO_WORD, next + 1);
        return named || romance;
    }

    /** "no sound in the first scene": where it is to be silent. */
    private boolean isOfFirst(Hit silent) {
        for (int i = silent.start(); brief.sameClause(i, silent.start()); i++) {
            if (brief.cue(Cue.FIRST, i) && brief.isAny(i + 1, Kind.SCENE_WORD, Kind.UNIT)) {
                return true;
            }
        }
        return false;
    }

    /** "works muted" asks for captions, not for silence. */
    private boolean isMute(Hit silent) {
        return isOfOther(silent)
                || isOfFirst(silent)
                || brief.is(Kind.TEXT_YES, silent.start())
                || brief.cue(Cue.MUTE_VIEWING, silent.start() - 1)
                || brief.is(Kind.PERSON, silent.end());
    }
}
