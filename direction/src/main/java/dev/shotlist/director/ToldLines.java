package dev.shotlist.director;

import dev.shotlist.defaults.Settled;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Purpose;
import java.util.ArrayList;
import java.util.List;

/** Lets a voice say whole sentences of the brief, and whom the product is for. */
final class ToldLines {
    /** From this many scenes there is time to say whom it is for. */
    private static final int LONG = 5;

    private final Settled settled;
    private final Telling telling;
    private final List<Shot> shots;
    private final Script script;
    private final boolean spoken;
    private final boolean witness;

    ToldLines(Settled settled, Telling telling, List<Shot> shots, Script script) {
        this.settled = settled;
        this.telling = telling;
        this.shots = shots;
        this.script = script;
        this.spoken = settled.sound().voice() != null;
        this.witness = settled.specs().format() == Format.TESTIMONIAL;
    }

    /** Whole sentences of the brief are for a voice; without one they stand where there is room. */
    void tell(List<String> sentences) {
        int last = shots.size() - 1;
        List<String> left = new ArrayList<>(sentences);
        for (int i = 1; i < last && !left.isEmpty(); i++) {
            String sentence = left.getFirst();
            boolean free = !script.isRead(i) && shots.get(i).label() == null;
            boolean brief = sentence.length() <= ShownFacts.LONGEST_LINE;
            if (spoken && !witness && !script.isHeard(i)) {
                script.say(i, telling.aloud(left.removeFirst()));
            } else if (!spoken && free && brief && settled.screenText()) {
                script.offer(i, left.removeFirst());
            }
        }
        for (int i = last - 1; spoken && !witness && i > 0 && !left.isEmpty(); i--) {
            if (script.say(i, telling.aloud(left.getLast()))) {
                left.removeLast();
            }
        }
    }

    /** Whom it is for is said while we look at their life. */
    void audience() {
        String line = telling.audience();
        if (line == null || witness || shots.size() < LONG) {
            return;
        }
        for (int i = 1; i < shots.size() - 1; i++) {
            Purpose purpose = shots.get(i).purpose();
            boolean life = purpose == Purpose.CONTEXT || purpose == Purpose.BENEFIT;
            if (!life || script.isRead(i) || script.isHeard(i)) {
                continue;
            }
            if (spoken) {
                script.say(i, line);
            } else if (settled.screenText()) {
                script.offer(i, line);
            }
            return;
        }
    }
}
