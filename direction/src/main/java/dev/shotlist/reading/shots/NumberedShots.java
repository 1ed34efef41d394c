package dev.shotlist.reading.shots;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Numbers;
import dev.shotlist.reading.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Shots with numbers: "1. ... 2. ...", "Scene 1: ...", "(a) ... (b) ...", on lines or running on.
 */
final class NumberedShots {
    private static final int MOST = 60;
    private static final int LEAST_BARE = 3;
    private static final char FIRST_LETTER = 'a';
    private static final List<String> ROMAN =
            List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");

    private final BriefText brief;

    NumberedShots(BriefText brief) {
        this.brief = brief;
    }

    boolean read(ShotBuilder shots, ShotItems items) {
        return run(shots, items, false) || run(shots, items, true) || bare(shots);
    }

    /** "1 tap drips" and "2 hands lather" on lines of their own, without a mark, three at least. */
    private boolean bare(ShotBuilder shots) {
        List<int[]> lines = new ArrayList<>();
        for (int i = 0; i + 1 < brief.size() && lines.size() < MOST; i++) {
            boolean head =
                    (i == 0 || brief.tokens[i - 1].isBreak())
                            && brief.tokens[i].isNumber()
                            && isExpected(i, lines.size() + 1)
                            && brief.tokens[i + 1].isWord()
                            && !brief.tokens[i + 1].glued
                            && brief.at(Kind.UNIT, i + 1) == null;
            if (head) {
                int end = i + 1;
                while (end < brief.size() && !brief.tokens[end].isBreak()) {
                    end++;
                }
                lines.add(new int[] {i + 1, end});
            }
        }
        if (lines.size() < LEAST_BARE) {
            return false;
        }
        lines.forEach(line -> shots.addCounted(line[0], line[1], null, false));
        return shots.size() > 1;
    }

    private boolean run(ShotBuilder shots, ShotItems items, boolean letters) {
        List<Integer> heads = new ArrayList<>();
        List<Integer> bodies = new ArrayList<>();
        boolean listed = false;
        for (int i = 0; i < brief.size() && heads.size() < MOST; i++) {
            int expected = heads.size() + 1;
            int body = letters ? lettered(i, expected) : head(i, expected);
            if (body == i && !letters && isListed(i, expected, heads)) {
                body = i + 1;
                listed = true;
            }
            if (body > i) {
                heads.add(i);
                bodies.add(body);
                i = body - 1;
            }
        }
        if (heads.size() < (letters || listed ? 3 : 2) || isSheet(bodies)) {
            return false;
        }
        int before = shots.size();
        shots.teach(isStep(heads.getFirst()));
        for (int h = 0; h < heads.size(); h++) {
            int limit = h + 1 < heads.size() ? heads.get(h + 1) : brief.size();
            shots.addCounted(bodies.get(h), items.end(bodies.get(h), limit), null, false);
        }
        if (shots.size() - before < 2) {
            shots.cutTo(before);
            return false;
        }
        return true;
    }

    /** "step 1 water it, 2 loosen the roots, 3 new pot", "5 steps: 1 water it, 2 ..." */
    private boolean isListed(int at, int expected, List<Integer> heads) {
        boolean opened =
                expected == 1
                        ? brief.mark(at - 1, ':') && isStep(at - 2)
                        : isStep(heads.getFirst())
                                && (brief.mark(at - 1, ',') || brief.mark(at - 1, ';'));
        return opened
                && isExpected(at, expected)
                && at + 1 < brief.size()
                && brief.tokens[at + 1].isWord()
                && !brief.tokens[at + 1].glued
                && brief.at(Kind.UNIT, at + 1) == null;
    }

    /** "Step 1", "(in 5 steps) 1."; or its number behind "5 steps:". */
    private boolean isStep(int head) {
        for (int i = Math.max(0, head - STEP_REACH); i <= head; i++) {
            if (brief.cue(Cue.STEP, i)) {
                return true;
            }
        }
        return false;
    }

    /** So many words before the first number may say that steps follow. */
    private static final int STEP_REACH = 4;

    /** "a) Format: 16:9; b) Length: ...": two points or more say what the piece is to be. */
    private boolean isSheet(List<Integer> bodies) {
        int keyed = 0;
        for (int body : bodies) {
            boolean key =
                    brief.mark(body + 1, ':')
                            && (brief.isAny(body, WHOLE)
                                    || brief.isAny(body + 2, WHOLE)
                                    || brief.is(Kind.UNIT, body + 3));
            keyed += key || (brief.isAny(body, Kind.VOICE) && !brief.tokens[body].denied) ? 1 : 0;
        }
        return keyed > 1;
    }

    private static final Kind[] WHOLE = {
        Kind.PLATFORM,
        Kind.FORMAT,
        Kind.RATIO,
        Kind.LENGTH_MARK,
        Kind.AUDIENCE_MARK,
        Kind.COLOR,
        Kind.MUSIC_WORD,
        Kind.GENRE,
        Kind.MOOD
    };

    /** "a) ...": the token behind the mark, or the same place where none stands. */
    private int lettered(int at, int expected) {
        Token token = brief.tokens[at];
        boolean letter =
                token.isWord()
                        && token.key.length() == 1
                        && token.key.charAt(0) == FIRST_LETTER + expected - 1
                        && brief.mark(at + 1, ')')
                        && brief.tokens[at + 1].glued;
        return letter ? at + 2 : at;
    }

    private int head(int at, int expected) {
        Token token = brief.tokens[at];
        if (brief.cue(Cue.SCENE_KEY, at) && isExpected(at + 1, expected)) {
            return afterSceneKey(at);
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
        int next = at + 2;
        boolean marked =
                brief.mark(next, ':')
                        || brief.mark(next, '-')
                        || brief.mark(next, '.')
                        || brief.mark(next, ')')
                        || brief.mark(next, '=')
                        || brief.cue(Cue.COPULA, next);
        return marked ? next + 1 : opens(at) ? next : at;
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

    private boolean isExpected(int at, int expected) {
        if (at >= brief.size()) {
            return false;
        }
        Hit word = brief.at(Kind.NUMBER, at);
        return (brief.tokens[at].isNumber() && brief.tokens[at].number == expected)
                || (word != null && Numbers.parse(word.value()) == expected);
    }
}
