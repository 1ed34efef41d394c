package dev.shotlist.fitting;

import dev.shotlist.dialect.ClipBrief;
import dev.shotlist.plan.Scene;
import dev.shotlist.plan.Seconds;
import dev.shotlist.plan.VoiceKind;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The part of a scene's line that falls into one of its clips. */
final class Spoken {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Spoken() {}

    /**
     * Words in proportion to time, so that a line which runs over two clips is said once.
     *
     * @param from of the clip within the scene; so {@code to}
     * @return null where nobody in the picture speaks in that time
     */
    static ClipBrief.@Nullable SpokenLine within(Scene scene, Seconds from, Seconds to) {
        String text = scene.audio().voiceoverText();
        VoiceKind kind = scene.audio().voiceoverKind();
        if (text == null || (kind != VoiceKind.ON_CAMERA && kind != VoiceKind.DIALOGUE)) {
            return null;
        }
        Seconds start = scene.audio().voiceoverStart();
        Seconds end = scene.audio().voiceoverEnd();
        long first = start == null ? 0 : start.minus(scene.startTime()).millis();
        long last = end == null ? scene.duration().millis() : end.minus(scene.startTime()).millis();
        List<String> words = List.of(BLANKS.split(text.strip(), -1));
        int begin = index(words.size(), first, last, from.millis());
        int stop = index(words.size(), first, last, to.millis());
        return begin >= stop
                ? null
                : new ClipBrief.SpokenLine(
                        scene.audio().speaker(), String.join(" ", words.subList(begin, stop)));
    }

    /** How many of the words are said by then. */
    private static int index(int words, long first, long last, long at) {
        double share = (at - first) / (double) Math.max(1, last - first);
        return (int) Math.round(Math.clamp(share, 0, 1) * words);
    }
}
