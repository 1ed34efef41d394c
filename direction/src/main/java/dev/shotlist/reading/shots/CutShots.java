package dev.shotlist.reading.shots;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import java.util.ArrayList;
import java.util.List;

/** Shots divided by the one word "cut": "Fog on the vines. Cut. A pair of hands. Cut. A glass." */
final class CutShots {
    private static final int LEAST_CUTS = 2;

    private final BriefText brief;
    private final ShotBuilder shots;

    CutShots(BriefText brief, ShotBuilder shots) {
        this.brief = brief;
        this.shots = shots;
    }

    boolean read() {
        List<Integer> cuts = new ArrayList<>();
        for (int i = 1; i < brief.size(); i++) {
            if (isCut(i)) {
                cuts.add(i);
            }
        }
        if (cuts.size() < LEAST_CUTS) {
            return false;
        }
        int before = shots.size();
        add(brief.sentenceStart(lastWord(cuts.getFirst() - 1)), cuts.getFirst());
        for (int c = 0; c < cuts.size(); c++) {
            int from = cuts.get(c) + 1;
            while (from < brief.size() && !brief.tokens[from].isWord()) {
                from++;
            }
            boolean between = c + 1 < cuts.size();
            if (from < brief.size()) {
                add(from, between ? cuts.get(c + 1) : brief.sentenceEnd(from));
            }
        }
        return shots.size() - before >= LEAST_CUTS;
    }

    private void add(int from, int to) {
        shots.add(from, to);
    }

    private int lastWord(int at) {
        int last = at;
        while (last > 0 && !brief.tokens[last].isWord()) {
            last--;
        }
        return last;
    }

    private boolean isCut(int at) {
        return brief.cue(Cue.CUT, at)
                && brief.tokens[at].quote < 0
                && !brief.tokens[at - 1].isWord()
                && !brief.tokens[at - 1].isNumber()
                && (at + 1 >= brief.size() || !brief.tokens[at + 1].isWord())
                && !brief.mark(at - 1, ',');
    }
}
