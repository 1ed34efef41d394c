package dev.shotlist.director.story;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.casting.NamedPerson;
import dev.shotlist.plan.Purpose;
import dev.shotlist.world.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lays the brief's own sentences over its own pictures. */
final class OwnVoice {
    private final Settled settled;
    private final OwnElements own;

    OwnVoice(Settled settled, OwnElements own) {
        this.settled = settled;
        this.own = own;
    }

    /** The trouble first, the message last; nothing where the copy is in another language. */
    List<Picture> over(List<Picture> beats) {
        List<Picture> said = new ArrayList<>(beats);
        if (settled.reading().language() != settled.language()) {
            return said;
        }
        OwnLines lines = own.lines();
        NamedPerson named = own.named();
        OwnTask task = own.task();
        say(said, Purpose.HOOK, task == null ? lines.opening() : task.title());
        say(said, Purpose.PROBLEM, lines.trouble());
        say(said, Purpose.CONTEXT, named == null ? null : named.line());
        say(said, Purpose.BENEFIT, lines.promise());
        say(said, Purpose.CTA, lines.message());
        return said;
    }

    private void say(List<Picture> beats, Purpose over, @Nullable String words) {
        for (int i = 0; i < beats.size() && words != null; i++) {
            if (beats.get(i).purpose() == over) {
                beats.set(i, line(beats.get(i), words));
                return;
            }
        }
    }

    private Picture line(Picture picture, String words) {
        return picture.with(picture.subject(), Map.of(settled.language(), words));
    }
}
