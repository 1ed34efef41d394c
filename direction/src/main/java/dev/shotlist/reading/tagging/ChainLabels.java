package dev.shotlist.reading.tagging;

import java.util.ArrayList;
import java.util.List;

/** Shots as labels of pieces, and labels of pieces as shots. */
final class ChainLabels {
    static final int OUT = 0;
    static final int OPENS = 1;
    static final int GOES_ON = 2;
    static final int COUNT = 3;

    private ChainLabels() {}

    /** Each piece by where its middle lies. */
    static int[] of(List<Stretch> pieces, List<Stretch> shots) {
        int[] labels = new int[pieces.size()];
        Stretch last = null;
        for (int i = 0; i < labels.length; i++) {
            Stretch piece = pieces.get(i);
            Stretch in = null;
            for (Stretch shot : shots) {
                if (shared(piece, shot) * 2 >= Math.min(piece.length(), shot.length())) {
                    in = shot;
                    break;
                }
            }
            labels[i] = in == null ? OUT : in.equals(last) ? GOES_ON : OPENS;
            last = in;
        }
        return labels;
    }

    private static int shared(Stretch a, Stretch b) {
        return a.meets(b)
                ? Math.min(a.end(), b.end()) - Math.max(a.start(), b.start())
                : -a.length();
    }

    static List<Stretch> shots(List<Stretch> pieces, int[] labels) {
        List<Stretch> shots = new ArrayList<>();
        for (int i = 0; i < labels.length; i++) {
            Stretch piece = pieces.get(i);
            if (labels[i] == OPENS) {
                shots.add(piece);
            } else if (labels[i] == GOES_ON && !shots.isEmpty()) {
                Stretch open = shots.removeLast();
                shots.add(new Stretch(open.start(), piece.end()));
            }
        }
        return shots;
    }
}
