package dev.shotlist.reading.lines;

import dev.shotlist.reading.tagging.Stretch;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Manner;
import dev.shotlist.reading.text.Token;
import java.util.ArrayList;
import java.util.List;

/** The turns of a script: "ANNA: Did you bring the tickets?", "Fahrlehrer: Und jetzt?". */
final class ScriptedLines {
    /** One alone may be a heading of any kind. */
    private static final int LEAST = 2;

    private static final int LONGEST_SPEAKER = 3;
    private static final int LONGEST_DIRECTION = 6;

    private final BriefText brief;

    ScriptedLines(BriefText brief) {
        this.brief = brief;
    }

    /** What each speaker says, in order; none where fewer than two turns are taken. */
    List<Stretch> find() {
        List<Stretch> turns = new ArrayList<>();
        int people = 0;
        boolean sure = false;
        for (int i = 0; i < brief.size(); i++) {
            int colon = brief.sentenceStart(i) == i || isOpening(i) ? colon(i) : -1;
            if (colon < 0) {
                continue;
            }
            int start = behindDirection(colon + 1);
            int end = end(start);
            if (end > start) {
                people += isVoice(i, colon) ? 0 : 1;
                sure |= isPerson(i, colon);
                turns.add(new Stretch(start, end));
                i = end - 1;
            }
        }
        return people >= LEAST && sure ? turns : List.of();
    }

    private boolean isOpening(int at) {
        return at == 0 || brief.tokens[at - 1].isBreak();
    }

    /** The colon behind a speaker who stands at a place; -1 where none does. */
    private int colon(int at) {
        int end = at;
        while (end < brief.size()
                && end - at < LONGEST_SPEAKER
                && brief.tokens[end].isWord()
                && brief.tokens[end].quote < 0) {
            end++;
        }
        boolean speaker = end > at && isSpeaker(at, end);
        int colon = speaker ? behindDirection(end) : end;
        return speaker && brief.mark(colon, ':') ? colon : -1;
    }

    private boolean isSpeaker(int start, int end) {
        if (isVoice(start, end)) {
            return true;
        }
        boolean person = false;
        for (int i = start; i < end; i++) {
            boolean opens = isOpening(start) && Manner.isShout(brief, i);
            person |= opens || isPersonAt(i);
            if (brief.isAny(
                    i,
                    Kind.MUST,
                    Kind.CTA_MARK,
                    Kind.TEXT_WORD,
                    Kind.BRAND_MARK,
                    Kind.AUDIENCE_MARK,
                    Kind.SHOT_LIST_MARK,
                    Kind.SCENE_WORD,
                    Kind.PLATFORM,
                    Kind.FORMAT,
                    Kind.UNIT,
                    Kind.ORDER)) {
                return false;
            }
        }
        return person;
    }

    private boolean isPerson(int start, int end) {
        for (int i = start; i < end; i++) {
            if (isPersonAt(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPersonAt(int at) {
        boolean listed = brief.is(Kind.PERSON, at) || brief.cue(Cue.SPEAKER, at);
        return isShoutedName(at) || (listed && brief.tokens[at].capital);
    }

    /** In capitals, where words like it are none of the language. */
    private boolean isShoutedName(int at) {
        Token token = brief.tokens[at];
        return Manner.isShout(brief, at)
                && token.to - token.from > 1
                && !brief.lexicon.knows(token.key)
                && brief.lexicons.everyday().languagesOf(token.key) == 0;
    }

    /** "Narrator:", "Voix off :": who is heard and not seen. */
    private boolean isVoice(int start, int end) {
        for (int i = start; i < end; i++) {
            if (brief.is(Kind.VOICE, i)) {
                return true;
            }
        }
        return false;
    }

    /** "(laughing)". */
    private int behindDirection(int at) {
        if (!brief.mark(at, '(')) {
            return at;
        }
        for (int i = at; i < at + LONGEST_DIRECTION && brief.sameSentence(i, at); i++) {
            if (brief.mark(i, ')')) {
                return i + 1;
            }
        }
        return at;
    }

    /** With the line of text, or where the next speaks. */
    private int end(int start) {
        int end = start;
        while (end < brief.size()
                && brief.tokens[end].quote < 0
                && !brief.tokens[end].isBreak()
                && !brief.mark(end, '(')
                && (end == start || brief.sentenceStart(end) != end || colon(end) < 0)) {
            end++;
        }
        return end < brief.size() && brief.tokens[end].quote >= 0 ? start : end;
    }
}
