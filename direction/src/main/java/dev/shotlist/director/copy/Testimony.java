package dev.shotlist.director.copy;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.DraftLine;
import dev.shotlist.director.casting.Casting;
import dev.shotlist.director.words.Forbidden;
import java.util.List;

/** What a witness says, in five lines or fewer; what is said is also read, for muted feeds. */
final class Testimony {
    private final Settled settled;
    private final Casting casting;
    private final Forbidden forbidden;
    private final Telling telling;
    private final Script script;

    Testimony(
            Settled settled, Casting casting, Forbidden forbidden, Telling telling, Script script) {
        this.settled = settled;
        this.casting = casting;
        this.forbidden = forbidden;
        this.telling = telling;
        this.script = script;
    }

    void place(int scenes) {
        List<String> words = casting.kind().testimony().getOrDefault(settled.language(), List.of());
        place(scenes, words);
    }

    /**
     * @param words in the order in which they are said
     */
    void place(int scenes, List<String> words) {
        int count = Math.min(words.size(), Math.max(1, scenes - 1));
        int named = -1;
        for (int i = 0; i < count; i++) {
            int scene = count == 1 ? 0 : (int) Math.round(i * (scenes - 2.0) / (count - 1));
            String line = words.get(i * words.size() / count);
            if (script.voiceRequired(scene) || forbidden.text(line)) {
                continue;
            }
            if (script.say(scene, line) && settled.screenText() && !script.isRead(scene)) {
                script.show(scene, line, DraftLine.Kind.CAPTION);
            }
            boolean turn = named < 0 && i >= count / 2 - 1 && scene > 0;
            String name = turn ? telling.spokenName(true) : null;
            if (name != null && script.say(scene, name)) {
                named = scene;
            }
        }
    }
}
