package dev.shotlist.director.shots;

import dev.shotlist.plan.Purpose;
import java.util.ArrayList;
import java.util.List;

/** The parts of a song laid over the pictures: intro, verse, chorus, bridge, chorus, outro. */
final class MusicForm {
    private MusicForm() {}

    static List<Shot> of(List<Shot> story) {
        List<Shot> shots = new ArrayList<>();
        int last = story.size() - 1;
        for (int i = 0; i <= last; i++) {
            shots.add(story.get(i).with(part(i, last)));
        }
        return shots;
    }

    private static Purpose part(int index, int last) {
        if (index == 0) {
            return Purpose.INTRO;
        }
        if (index == last) {
            return Purpose.OUTRO;
        }
        double at = index / (double) last;
        if (at < 0.4) {
            return Purpose.VERSE;
        }
        if (at < 0.45) {
            return Purpose.PRE_CHORUS;
        }
        if (at < 0.7) {
            return Purpose.CHORUS;
        }
        return at < 0.8 ? Purpose.BRIDGE : Purpose.CHORUS;
    }
}
