package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.Places;
import dev.shotlist.edit.operation.SoundOperation;
import dev.shotlist.edit.tree.Workbench;
import dev.shotlist.plan.Bpm;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** How loud the music is, in the piece or in some of its scenes. */
final class LoudnessReader {
    /** Of the loudness of music, from 0 to 1. */
    private static final double STEP = 0.2;

    private final Workbench bench;

    LoudnessReader(Workbench bench) {
        this.bench = bench;
    }

    /**
     * A fifth of the scale more or less is heard, and leaves a voice room.
     *
     * @param carried whether the sentence spoke of music before
     */
    boolean read(Clause clause, boolean carried, List<Integer> scenes, List<Operation> operations) {
        boolean bare = clause.has("volume") && !clause.has("topic") && !clause.has("noise");
        Mark way = volume(clause);
        if (!(clause.topic("music") || carried || bare)
                || way == null
                // "slow the music down a bit" is said of its tempo.
                || (clause.has("pace") && !clause.has("join"))
                || clause.act("remove")
                || TempoReader.number(clause) >= Bpm.SLOWEST) {
            return false;
        }
        boolean more = way.value().equals("more");
        if (more && clause.has("louder", "less")) {
            return false;
        }
        List<ObjectNode> all = bench.scenes();
        int before = operations.size();
        List<Integer> meant = scenes.isEmpty() ? atAnEnd(clause, all.size()) : scenes;
        for (int i = 1; i <= all.size(); i++) {
            ObjectNode audio = Workbench.object(all.get(i - 1), "audio");
            JsonNode now = audio == null ? null : audio.get("music_intensity");
            if (now != null && now.isNumber() && (meant.isEmpty() || meant.contains(i))) {
                double wanted =
                        Math.round(
                                        Math.clamp(now.doubleValue() + (more ? STEP : -STEP), 0, 1)
                                                * 100)
                                / 100.0;
                operations.add(new SoundOperation.SetIntensity(List.of(Places.name(i)), wanted));
            }
        }
        return operations.size() > before;
    }

    /** "louder"; of music "reduce" and "raise" say no length but how loud it is. */
    private static @Nullable Mark volume(Clause clause) {
        Mark louder =
                clause.has("louder", "more") ? louder(clause, "more") : clause.first("louder");
        Mark size = clause.topic("music") ? clause.first("size_of") : null;
        boolean length = clause.has("unit") || clause.has("grand") || clause.has("scene");
        return louder != null || size == null || length
                ? louder
                : new Mark(
                        "louder",
                        size.value().equals("longer") ? "more" : "less",
                        size.from(),
                        size.to());
    }

    private static @Nullable Mark louder(Clause clause, String value) {
        return clause.all("louder").stream()
                .filter(mark -> mark.value().equals(value))
                .findFirst()
                .orElse(null);
    }

    /** "louder at the end": of the scene there; empty where no end is named. */
    private static List<Integer> atAnEnd(Clause clause, int count) {
        boolean last = clause.has("place", "end") || clause.has("ordinal", "-1");
        boolean first = clause.has("place", "start") || clause.has("ordinal", "1");
        return count == 0 || first == last ? List.of() : List.of(last ? count : 1);
    }
}
