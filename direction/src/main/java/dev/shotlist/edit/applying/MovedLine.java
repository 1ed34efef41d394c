package dev.shotlist.edit.applying;

import dev.shotlist.edit.operation.SoundOperation;
import dev.shotlist.edit.tree.CannotApply;
import dev.shotlist.edit.tree.Speech;
import dev.shotlist.edit.tree.Workbench;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A spoken line in another scene, with who says it; what is spoken there changes places. */
final class MovedLine {
    private static final String TEXT = "voiceover_text";
    private static final String START = "voiceover_start";
    private static final String END = "voiceover_end";

    /** What belongs to a line, besides its words and its time. */
    private static final List<String> WITH_IT = List.of("voiceover_kind", "speaker");

    private MovedLine() {}

    static void move(Workbench bench, SoundOperation.MoveLine operation) {
        ObjectNode from = bench.scene(operation.scene());
        ObjectNode to = bench.scene(operation.to());
        ObjectNode said = Workbench.object(from, "audio");
        ObjectNode heard = Workbench.object(to, "audio");
        if (said == null || heard == null || Speech.said(from) == null) {
            throw CannotApply.missing("Nothing is spoken in scene " + operation.scene() + ".");
        }
        if (from.equals(to)) {
            return;
        }
        ObjectNode one = said.deepCopy();
        ObjectNode other = heard.deepCopy();
        taken(one, heard, within(from, to, one));
        taken(other, said, within(to, from, other));
    }

    /** When a line is spoken in its new scene: as far into it, or as far as it fits there. */
    private static long[] within(ObjectNode old, ObjectNode fresh, ObjectNode audio) {
        long start = Workbench.millis(audio, START);
        long end = Workbench.millis(audio, END);
        long was = Workbench.millis(old, "start_time");
        long is = Workbench.millis(fresh, "start_time");
        if (start < was || end <= start || is < 0) {
            return new long[0];
        }
        long lasts = end - start;
        long latest = Math.max(0, Workbench.millis(fresh, "duration") - lasts);
        long into = Math.min(start - was, latest);
        return new long[] {is + into, is + into + lasts};
    }

    private static void taken(ObjectNode line, ObjectNode audio, long[] time) {
        String text = Workbench.text(line, TEXT);
        if (text == null) {
            Workbench.clear(audio, TEXT);
        } else {
            Workbench.put(audio, TEXT, text);
        }
        for (String field : WITH_IT) {
            JsonNode value = line.get(field);
            if (value == null || value.isNull()) {
                Workbench.clear(audio, field);
            } else {
                audio.set(field, value);
            }
        }
        if (time.length == 0) {
            Workbench.clear(audio, START);
            Workbench.clear(audio, END);
        } else {
            Workbench.time(audio, START, time[0]);
            Workbench.time(audio, END, time[1]);
        }
    }
}
