package dev.shotlist.director.copy;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.Draft;
import dev.shotlist.director.DraftLine;
import dev.shotlist.director.facts.ShownFacts;
import dev.shotlist.director.shots.Shot;
import dev.shotlist.plan.Pace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The piece is signed at its end: the closing thought and the name, or the name alone. */
final class Signature {
    /** Seconds a scene takes where a thought, a name and a call can be read in the last one. */
    private static final double ROOM_FOR_A_THOUGHT = 3;

    private final Settled settled;
    private final Telling telling;
    private final List<Shot> shots;
    private final Script script;
    private final Draft.@Nullable Call call;

    Signature(
            Settled settled,
            Telling telling,
            List<Shot> shots,
            Script script,
            Draft.@Nullable Call call) {
        this.settled = settled;
        this.telling = telling;
        this.shots = shots;
        this.script = script;
        this.call = call;
    }

    void sign() {
        String name = telling.name();
        boolean signed =
                script.lines(last()).stream().anyMatch(line -> names(line.text(), name))
                        || (call != null && names(call.text(), name));
        if (!settled.screenText() || signed) {
            return;
        }
        String thought = shots.get(last()).picture().line(settled.language());
        String sign = thoughtAndName(thought, telling.signed());
        if (sign != null && !script.holds(sign)) {
            script.show(last(), sign, DraftLine.Kind.COPY);
        }
    }

    private @Nullable String thoughtAndName(@Nullable String thought, @Nullable String name) {
        boolean quick = settled.pace() == Pace.FAST || settled.pace() == Pace.DYNAMIC;
        if (name == null) {
            return quick || script.isRead(last()) ? null : thought;
        }
        double each = settled.specs().duration().value() / shots.size();
        if (thought == null
                || settled.sound().voice() != null
                || quick
                || each < ROOM_FOR_A_THOUGHT) {
            return name;
        }
        String both = thought + " " + name + ".";
        return both.length() <= ShownFacts.LONGEST_LINE ? both : name;
    }

    private static boolean names(String text, @Nullable String name) {
        return name != null && text.contains(name);
    }

    private int last() {
        return shots.size() - 1;
    }
}
