package dev.shotlist.reading.shots;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Kind;
import java.util.ArrayList;
import java.util.List;

/** Shots that are counted down: "3 - the milk pan, 2 - the paella, 1 - the skillet". */
final class CountdownShots {
    private static final int LEAST = 3;
    private static final int MOST = 20;

    private final BriefText brief;

    CountdownShots(BriefText brief) {
        this.brief = brief;
    }

    boolean read(ShotBuilder shots, ShotItems items) {
        for (int i = 0; i < brief.size(); i++) {
            if (brief.tokens[i].isNumber()
                    && brief.tokens[i].number >= LEAST
                    && brief.tokens[i].number <= MOST
                    && heads(i)
                    && read(i, shots, items)) {
                return true;
            }
        }
        return false;
    }

    private boolean read(int first, ShotBuilder shots, ShotItems items) {
        List<Integer> heads = new ArrayList<>(List.of(first));
        double next = brief.tokens[first].number - 1;
        for (int i = first + 1; i < brief.size() && next > 0; i++) {
            if (brief.tokens[i].isNumber()
                    && brief.tokens[i].number == next
                    && (heads(i) || runsOn(i))) {
                heads.add(i);
                next--;
            }
        }
        if (next > 0) {
            return false;
        }
        int before = shots.size();
        for (int h = 0; h < heads.size(); h++) {
            int from = heads.get(h) + 2;
            int limit = h + 1 < heads.size() ? heads.get(h + 1) : brief.size();
            shots.addCounted(from, items.end(from, limit), null, false);
        }
        if (shots.size() - before < LEAST) {
            shots.cutTo(before);
            return false;
        }
        return true;
    }

    /** "4. the dog 3. the wrong jetty": its mark stands right behind the number. */
    private boolean runsOn(int at) {
        return (brief.mark(at + 1, '.') || brief.mark(at + 1, ')'))
                && brief.tokens[at + 1].glued
                && at + 2 < brief.size()
                && brief.tokens[at + 2].isWord()
                && !brief.tokens[at + 2].glued;
    }

    /** "3 - milk", "3. milk": at the head of a line or of a part of a sentence. */
    private boolean heads(int at) {
        boolean opens =
                at == 0
                        || brief.tokens[at - 1].isBreak()
                        || brief.mark(at - 1, ',')
                        || brief.mark(at - 1, ':')
                        || brief.mark(at - 1, ';')
                        || brief.mark(at - 1, '.')
                        || brief.firstOfSentence(at);
        boolean marked =
                brief.mark(at + 1, '-')
                        || brief.mark(at + 1, ':')
                        || brief.mark(at + 1, ')')
                        || brief.mark(at + 1, '.');
        return opens
                && marked
                && brief.tokens[at].quote < 0
                && at + 2 < brief.size()
                && brief.tokens[at + 2].isWord()
                && !brief.is(Kind.UNIT, at + 2);
    }
}
