package dev.shotlist.reading.shots;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Numbers;
import dev.shotlist.reading.text.Token;
import java.util.List;

/** How a number or a letter heads a shot: "1.", "Scene 1:", "(a)", "III.", "2nd shot:". */
final class ShotNumbers {
    private static final char FIRST_LETTER = 'a';
    private static final List<String> RAISED = List.of("º", "ª", "°", "er", "re", "e", "ème", "o");
    private static final List<String> ROMAN =
            List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");

    private final BriefText brief;

    ShotNumbers(BriefText brief) {
        this.brief = brief;
    }

    /** "a) ...": the token behind the mark, or the same place where none stands. */
    int lettered(int at, int expected) {
        Token token = brief.tokens[at];
        boolean letter =
                token.isWord()
                        && token.key.length() == 1
                        && token.key.charAt(0) == FIRST_LETTER + expected - 1
                        && at + 1 < brief.size()
                        && brief.tokens[at + 1].glued
                        && (brief.mark(at + 1, ')') || (brief.mark(at + 1, '.') && opensRow(at)));
        return letter ? at + 2 : at;
    }

    /** "a. sheep": on a line of its own; inside a sentence it may be an initial. */
    private boolean opensRow(int at) {
        return at == 0 || brief.tokens[at - 1].isBreak();
    }

    /** The token behind the number that heads a shot, or the same place. */
    int head(int at, int expected) {
        Token token = brief.tokens[at];
        boolean key = brief.cue(Cue.SCENE_KEY, at) || brief.cue(Cue.PICTURE_KEY, at);
        if (key && isExpected(at + 1, expected)) {
            return afterSceneKey(at);
        }
        // "Frame A: ... Frame B: ..."
        boolean lettered =
                brief.cue(Cue.SCENE_KEY, at)
                        && at + 2 < brief.size()
                        && brief.tokens[at + 1].key.length() == 1
                        && brief.tokens[at + 1].key.charAt(0) == FIRST_LETTER + expected - 1
                        && brief.mark(at + 2, ':');
        if (lettered) {
            return at + 3;
        }
        if (token.isMark('#') && isExpected(at + 1, expected)) {
            return at + 2;
        }
        if (isCode(token, expected) || isSceneCode(token, expected)) {
            return brief.mark(at + 1, ':') ? at + 2 : at + 1;
        }
        if (isRoman(at, expected)) {
            return at + 2;
        }
        if (!token.isNumber() || !isExpected(at, expected)) {
            return at;
        }
        int keycap = afterKeycap(at);
        if (keycap > at) {
            return keycap;
        }
        int ordinal = afterOrdinal(at);
        if (ordinal > at) {
            return ordinal;
        }
        boolean bracket = brief.mark(at + 1, ')') && brief.tokens[at + 1].glued;
        // "1/ pneu crevé 2/ mains", "1- pneu 2- mãos"
        boolean slashed =
                (brief.mark(at + 1, '/') || brief.mark(at + 1, '-'))
                        && brief.tokens[at + 1].glued
                        && at + 2 < brief.size()
                        && brief.tokens[at + 2].isWord()
                        && !brief.tokens[at + 2].glued;
        return bracket || slashed || runsOn(at, expected) || opensLine(at) ? at + 2 : at;
    }

    /** "S1", "SC2", "sh3". */
    private static boolean isCode(Token token, int expected) {
        String number = String.valueOf(expected);
        return token.isWord()
                && token.key.startsWith("s")
                && token.key.endsWith(number)
                && (token.key.length() == number.length() + 1
                        || token.key.equals("sc" + number)
                        || token.key.equals("sh" + number));
    }

    /** "shot1", "plano2": the scene's noun and its number in one word. */
    private boolean isSceneCode(Token token, int expected) {
        String number = String.valueOf(expected);
        int noun = token.key.length() - number.length();
        return token.isWord()
                && noun > 1
                && token.key.endsWith(number)
                && !Character.isDigit(token.key.charAt(noun - 1))
                && brief.lexicons
                        .cues()
                        .has(brief.language, token.key.substring(0, noun), Cue.SCENE_KEY);
    }

    /** "(ii)", "III.": at the head of a line or in brackets. */
    private boolean isRoman(int at, int expected) {
        boolean closed =
                brief.mark(at + 1, ')')
                        || (brief.mark(at + 1, '.') && brief.tokens[at + 1].glued && opens(at));
        return expected <= ROMAN.size()
                && brief.key(at, ROMAN.get(expected - 1))
                && closed
                && (brief.mark(at - 1, '(') || opens(at));
    }

    private int afterSceneKey(int at) {
        // "Frame 1/5: ..."
        boolean ofAll =
                brief.mark(at + 2, '/')
                        && at + 3 < brief.size()
                        && brief.tokens[at + 3].isNumber()
                        && brief.tokens[at + 3].glued;
        int next = ofAll ? at + 4 : at + 2;
        boolean marked =
                brief.mark(next, ':')
                        || brief.mark(next, '-')
                        || brief.mark(next, '.')
                        || brief.mark(next, ')')
                        || brief.mark(next, '=')
                        || brief.cue(Cue.COPULA, next);
        // "In picture two there's only a ladder"
        boolean inside = at > 0 && brief.cue(Cue.PREPOSITION, at - 1) && opens(at - 1);
        return marked ? next + 1 : opens(at) || inside ? behindVerb(next) : at;
    }

    /** "Picture one should be the loft": up to what is seen. */
    private int behindVerb(int from) {
        int at = from;
        while (at + 2 < brief.size()
                && at < from + 2
                && (brief.cue(Cue.MODAL, at)
                        || brief.cue(Cue.COPULA, at)
                        || brief.cue(Cue.HAS, at)
                        || brief.cue(Cue.CONTRACTION, at))) {
            at++;
        }
        return at;
    }

    /** The number in a box: a digit with U+FE0F and U+20E3 behind it. */
    private int afterKeycap(int at) {
        int i = at + 1;
        while (i < brief.size()
                && brief.tokens[i].glued
                && (brief.tokens[i].key.equals("\uFE0F") || brief.tokens[i].key.equals("\u20E3"))) {
            i++;
        }
        return i > at + 1 ? i : at;
    }

    /** "2nd shot: ...", "3e plan : ...". */
    private int afterOrdinal(int at) {
        if (at + 3 >= brief.size()
                || !brief.tokens[at + 1].glued
                || !brief.tokens[at + 1].isWord()
                || brief.tokens[at + 1].key.length() > 2
                || !brief.cue(Cue.SCENE_KEY, at + 2)) {
            return at;
        }
        return brief.mark(at + 3, ':') || brief.mark(at + 3, '-') ? at + 4 : at;
    }

    /** "1º la calle", "2° il forno": the token behind, or the same place. */
    int raised(int at, int expected) {
        boolean raised =
                at + 2 < brief.size()
                        && brief.tokens[at].isNumber()
                        && isExpected(at, expected)
                        && brief.tokens[at + 1].glued
                        && RAISED.contains(brief.slice(at + 1, at + 2));
        if (!raised) {
            return at;
        }
        int body = at + 2;
        while (body < brief.size() && !brief.tokens[body].isWord() && body < at + 2 + 2) {
            body++;
        }
        return body;
    }

    private boolean runsOn(int at, int expected) {
        return expected > 1
                && brief.mark(at + 1, '.')
                && brief.tokens[at + 1].glued
                && at + 2 < brief.size()
                && brief.tokens[at + 2].isWord()
                && !brief.tokens[at + 2].glued;
    }

    private boolean opensLine(int at) {
        boolean line = at == 0 || brief.tokens[at - 1].isBreak();
        if (!opens(at) && !brief.mark(at - 1, '(')) {
            return false;
        }
        return brief.mark(at + 1, ')')
                || (brief.mark(at + 1, '.') && brief.tokens[at + 1].glued)
                || (brief.mark(at + 1, ':')
                        && at + 2 < brief.size()
                        && !brief.tokens[at + 2].isNumber())
                || (line && (brief.mark(at + 1, '-') || brief.mark(at + 1, '/')));
    }

    private boolean opens(int at) {
        return at == 0
                || brief.tokens[at - 1].isBreak()
                || brief.tokens[at - 1].clause != brief.tokens[at].clause;
    }

    /** Whether a figure or a word for it stands here. */
    boolean isExpected(int at, int expected) {
        if (at >= brief.size()) {
            return false;
        }
        Hit word = brief.at(Kind.NUMBER, at);
        return (brief.tokens[at].isNumber() && brief.tokens[at].number == expected)
                || (word != null && Numbers.parse(word.value()) == expected);
    }
}
