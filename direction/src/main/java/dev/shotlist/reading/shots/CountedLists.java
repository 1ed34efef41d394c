package dev.shotlist.reading.shots;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Shots that bare numbers count inside one line, as in a table's cell: "| shots | 1 box on a
 * doormat, 2 box hissing open, 3 morning |".
 */
final class CountedLists {
    private static final int LEAST = 3;
    private static final int LONGEST = 24;

    private final BriefText brief;

    CountedLists(BriefText brief) {
        this.brief = brief;
    }

    boolean read(ShotBuilder shots) {
        for (int i = 0; i < brief.size(); i++) {
            if (opens(i) && counts(i, 1) && read(i, shots)) {
                return true;
            }
        }
        return false;
    }

    private boolean read(int first, ShotBuilder shots) {
        List<Integer> heads = new ArrayList<>(List.of(first));
        int end = first + 1;
        while (end < brief.size()
                && !closes(end)
                && end - heads.getLast() <= LONGEST
                && brief.tokens[end].quote < 0) {
            boolean parted =
                    brief.mark(end - 1, ',')
                            || brief.mark(end - 1, ';')
                            || brief.mark(end - 1, '/');
            if (parted && counts(end, heads.size() + 1)) {
                heads.add(end);
            }
            end++;
        }
        if (heads.size() < LEAST) {
            return false;
        }
        int before = shots.size();
        for (int h = 0; h < heads.size(); h++) {
            int limit = h + 1 < heads.size() ? heads.get(h + 1) - 1 : end;
            shots.addCounted(heads.get(h) + 1, limit, null, false);
        }
        if (shots.size() - before < LEAST) {
            shots.cutTo(before);
            return false;
        }
        return true;
    }

    private boolean opens(int at) {
        return at > 0
                && (brief.mark(at - 1, '|') || brief.mark(at - 1, ':'))
                && !brief.tokens[at].aside;
    }

    private boolean closes(int at) {
        return brief.tokens[at].isBreak()
                || brief.mark(at, '|')
                || (brief.mark(at, '.') && brief.sentenceEnd(at) == at + 1);
    }

    /** A number before a word that it does not measure. */
    private boolean counts(int at, int expected) {
        return brief.tokens[at].isNumber()
                && brief.tokens[at].number == expected
                && at + 1 < brief.size()
                && brief.tokens[at + 1].isWord()
                && !brief.tokens[at + 1].glued
                && brief.at(Kind.UNIT, at + 1) == null;
    }
}
