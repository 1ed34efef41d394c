package dev.shotlist.reading.shots;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Shots with numbers: "1. ... 2. ...", "Scene 1: ...", "(a) ... (b) ...", on lines or running on.
 */
final class NumberedShots {
    private static final int MOST = 60;
    private static final int LEAST_BARE = 3;

    private final BriefText brief;
    private final ShotNumbers numbers;

    NumberedShots(BriefText brief) {
        this.brief = brief;
        numbers = new ShotNumbers(brief);
    }

    boolean read(ShotBuilder shots, ShotItems items) {
        return run(shots, items, false)
                || run(shots, items, true)
                || bare(shots)
                || running(shots, items);
    }

    /** "1 tap drips 2 hands lather 3 ...": numbers without a mark in one text, four at least. */
    private boolean running(ShotBuilder shots, ShotItems items) {
        List<Integer> heads = new ArrayList<>();
        for (int i = 0; i + 2 < brief.size() && heads.size() < MOST; i++) {
            boolean head =
                    brief.tokens[i].isNumber()
                            && brief.tokens[i].quote < 0
                            && numbers.isExpected(i, heads.size() + 1)
                            && brief.tokens[i + 1].isWord()
                            && !brief.tokens[i + 1].glued
                            && brief.at(Kind.UNIT, i + 1) == null;
            if (head) {
                heads.add(i);
            }
        }
        if (heads.size() < LEAST_RUNNING) {
            return false;
        }
        int before = shots.size();
        for (int h = 0; h < heads.size(); h++) {
            int limit = h + 1 < heads.size() ? heads.get(h + 1) : brief.size();
            shots.addCounted(heads.get(h) + 1, items.end(heads.get(h) + 1, limit), null, false);
        }
        if (shots.size() - before < LEAST_RUNNING) {
            shots.cutTo(before);
            return false;
        }
        return true;
    }

    private static final int LEAST_RUNNING = 4;

    /** "1 tap drips" and "2 hands lather" on lines of their own, without a mark, three at least. */
    private boolean bare(ShotBuilder shots) {
        List<int[]> lines = new ArrayList<>();
        for (int i = 0; i + 1 < brief.size() && lines.size() < MOST; i++) {
            boolean head =
                    (i == 0 || brief.tokens[i - 1].isBreak())
                            && brief.tokens[i].isNumber()
                            && numbers.isExpected(i, lines.size() + 1)
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
            int body = letters ? numbers.lettered(i, expected) : numbers.head(i, expected);
            if (body == i && !letters && isListed(i, expected, heads)) {
                body = i + 1;
                listed = true;
            }
            int raised = body == i && !letters ? numbers.raised(i, expected) : i;
            if (raised > i) {
                body = raised;
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
            shots.addCounted(bodies.get(h), items.itemEnd(bodies.get(h), limit), null, false);
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
                && numbers.isExpected(at, expected)
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
}
