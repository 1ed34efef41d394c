package dev.shotlist.reading.text;

import java.util.HashSet;
import java.util.Set;

/** Who speaks where a brief is a talk: "[10:02] Ana: ...", "Ben: ...". What is said last holds. */
public final class Turns {
    private static final int LONGEST_SPEAKER = 3;
    private static final int LEAST = 3;

    private final int[] turns;
    private final boolean talk;

    Turns(BriefText brief) {
        turns = new int[brief.size()];
        Set<String> speakers = new HashSet<>();
        boolean again = false;
        int timed = 0;
        int turn = 0;
        for (int i = 0; i < turns.length; i++) {
            boolean opens = i == 0 || brief.tokens[i - 1].isBreak();
            int name = opens ? speaker(brief, i) : -1;
            if (name >= 0) {
                turn++;
                again |= !speakers.add(name(brief, name));
                timed += name > i ? 1 : 0;
            }
            turns[i] = turn;
        }
        talk = turn >= LEAST && speakers.size() > 1 && (again || timed >= LEAST);
    }

    /** Two people at least take turns, one of them twice. */
    public boolean isTalk() {
        return talk;
    }

    /** The number of the turn that a token stands in, 0 before the first. */
    public int of(int token) {
        return turns[token];
    }

    /** All of it up to the colon: "WHO we are:" and "WHO watches:" are no two turns of one. */
    private static String name(BriefText brief, int at) {
        StringBuilder name = new StringBuilder();
        for (int i = at; i < brief.size() && !brief.mark(i, ':'); i++) {
            name.append(brief.tokens[i].key).append(' ');
        }
        return name.toString();
    }

    /** Past "[Mon 09:58]". */
    private static int behindBracket(BriefText brief, int line) {
        if (!brief.mark(line, '[') && !brief.mark(line, '(')) {
            return line;
        }
        for (int i = line; i < line + 9 && i < brief.size() && !brief.tokens[i].isBreak(); i++) {
            if (brief.mark(i, ']') || brief.mark(i, ')')) {
                return i + 1;
            }
        }
        return line;
    }

    /** The name at the head of a line, behind a time in brackets perhaps; -1 where none stands. */
    private static int speaker(BriefText brief, int line) {
        int at = behindBracket(brief, line);
        while (at < brief.size()
                && !brief.tokens[at].isWord()
                && !brief.tokens[at].isBreak()
                && at < line + 6) {
            at++;
        }
        if (at >= brief.size() || !brief.tokens[at].isWord()) {
            return -1;
        }
        for (int i = at + 1; i <= at + LONGEST_SPEAKER + 2 && i < brief.size(); i++) {
            if (brief.mark(i, ':')) {
                return at;
            }
            boolean partOfName =
                    brief.tokens[i].isWord()
                            || brief.mark(i, '(')
                            || brief.mark(i, ')')
                            || brief.mark(i, '@');
            if (!partOfName) {
                return -1;
            }
        }
        return -1;
    }
}
