package dev.shotlist.director.copy;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.DraftLine;
import dev.shotlist.director.casting.Casting;
import dev.shotlist.director.witness.WitnessLines;
import dev.shotlist.director.words.Forbidden;
import java.util.ArrayList;
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
     * What the brief tells of the witness, with what anybody says of such a product before and
     * behind it where there is time.
     *
     * @param told further lines of the brief's own
     * @param alone whether nobody puts other words beside the witness's own
     */
    void place(int scenes, WitnessLines.Said own, List<String> told, boolean alone) {
        int room = Math.min(MOST, Math.max(1, scenes - 1));
        List<String> self = new ArrayList<>(own.self());
        told.stream()
                .filter(line -> !self.contains(line))
                .filter(line -> own.results().stream().noneMatch(one -> endsAlike(one, line)))
                .forEach(self::add);
        List<String> results = own.results().stream().filter(line -> !self.contains(line)).toList();
        List<String> usual =
                alone
                        ? List.of()
                        : casting.kind().testimony().getOrDefault(settled.language(), List.of());
        int joined = own.self().size() > 1 ? 1 : 0;
        int free = Math.min(usual.size(), room - self.size() + joined - results.size());
        List<String> words = new ArrayList<>(self);
        if (own.self().size() > 1) {
            // a name alone is no sentence that anybody leaves standing
            words.set(0, words.get(0) + ' ' + words.remove(1));
        }
        // how it was before; how it went on is the brief's own
        words.addAll(usual.subList(0, Math.max(0, free)));
        words.addAll(results);
        int last = alone ? Math.min(room, words.size()) - 1 : -1;
        place(scenes, words.size() > room ? words.subList(0, room) : words, last);
    }

    /** "Rota gave me my weekends back" says what "I gave my weekends back" wants to. */
    private static boolean endsAlike(String one, String other) {
        int space = other.lastIndexOf(' ', Math.max(0, other.lastIndexOf(' ') - 1));
        return !one.equals(other) && space > 0 && one.endsWith(other.substring(space));
    }

    /** Nobody is listened to for longer, in sentences. */
    private static final int MOST = 6;

    /** The scene itself, else the one before it or the last, where nothing is demanded; else -1. */
    private int free(int scene, int last) {
        if (!script.voiceRequired(scene)) {
            return scene;
        }
        for (int other : new int[] {scene - 1, last}) {
            if (other >= 0 && !script.voiceRequired(other) && !script.isHeard(other)) {
                return other;
            }
        }
        return -1;
    }

    /**
     * @param words in the order in which they are said
     */
    void place(int scenes, List<String> words) {
        place(scenes, words, -1);
    }

    /**
     * @param turning before which of the lines it is named; negative where the middle decides
     */
    private void place(int scenes, List<String> words, int turning) {
        int count = Math.min(words.size(), Math.max(1, scenes - 1));
        String own = telling.name();
        boolean says = own != null && words.stream().anyMatch(line -> line.contains(own));
        int named = says ? 0 : -1;
        for (int i = 0; i < count; i++) {
            int scene = count == 1 ? 0 : (int) Math.round(i * (scenes - 2.0) / (count - 1));
            String line = words.get(i * words.size() / count);
            scene = free(scene, scenes - 1);
            if (scene < 0 || forbidden.text(line)) {
                continue;
            }
            boolean late = turning < 0 ? i >= count / 2 - 1 : i >= turning;
            boolean turn = named < 0 && late && scene > 0;
            String name = turn ? telling.spokenName(true) : null;
            boolean both = name != null && script.say(scene, name + " " + line);
            named = both ? scene : named;
            boolean said = both || script.say(scene, line);
            if (said && settled.screenText() && !script.isRead(scene)) {
                script.show(scene, line, DraftLine.Kind.CAPTION);
            }
        }
    }
}
