package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.operation.EditWarning;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.PictureOperation;
import dev.shotlist.edit.operation.Places;
import dev.shotlist.edit.operation.PlanOperation;
import dev.shotlist.edit.tree.Pointers;
import dev.shotlist.edit.tree.Workbench;
import dev.shotlist.plan.CameraMovement;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What is asked of the plan and not of what it shows: to undo the last edit, to lock parts of it.
 */
final class PlanReader {
    private static final String CREATIVE = "/creative_direction/";

    /** Parts of a creative direction that can be held as they are; its scenes come beside them. */
    private static final List<String> PARTS =
            List.of(
                    "visual_direction/color_palette",
                    "visual_direction/lighting_style",
                    "visual_direction/mood",
                    "audio_direction",
                    "text_strategy",
                    "cta",
                    "pacing",
                    "technical_specs");

    /** Of a scene where only the look of the piece may change. */
    private static final List<String> SEEN =
            List.of("/audio", "/visual/subject", "/visual/environment");

    private final Workbench bench;
    private final List<EditWarning> notes;

    PlanReader(Workbench bench, List<EditWarning> notes) {
        this.bench = bench;
        this.notes = notes;
    }

    /** Whether the clause asks for either; then nothing else is read from it. */
    boolean read(Clause clause, List<Integer> scenes, List<Operation> operations) {
        if (clause.act("undo")) {
            undo(operations);
            return true;
        }
        if (locks(clause) && !holdsCamera(clause, operations)) {
            Mark except = clause.first("except");
            int end = except == null ? clause.size() : except.from();
            Clause what = clause.part(0, end);
            Clause but = clause.part(except == null ? end : except.to(), clause.size());
            if (what.has("all") && !what.has("topic") && !what.has("scene")) {
                lockAllBut(but, scenes, operations);
            } else if (except != null && what.has("scene")) {
                lock(what, Places.others(bench.scenes().size(), scenes), operations);
            } else {
                lock(what, scenes, operations);
            }
            return true;
        }
        return false;
    }

    /** Whether parts are to be held as they are. */
    static boolean locks(Clause clause) {
        return (clause.act("lock") && !clause.has("move")) || isHeld(clause) || isSaid(clause);
    }

    /** "scene 2 is locked": said of the scene, where "locked off" is said of its camera. */
    private static boolean isSaid(Clause clause) {
        int last = clause.size() - 1;
        while (last > 0 && (clause.has("courtesy", last) || clause.word(last, FunctionWord.NOW))) {
            last--;
        }
        return clause.has("scene")
                && !clause.topic("camera")
                && clause.word(last, FunctionWord.LOCKED)
                && clause.word(last - 1, FunctionWord.IS);
    }

    /** "no more crane in the foundry, lock it down": the camera that was just spoken of. */
    private static boolean holdsCamera(Clause clause, List<Operation> operations) {
        return !operations.isEmpty()
                && operations.getLast() instanceof PictureOperation.SetCamera last
                && last.movement() == CameraMovement.STATIC
                && !clause.has("scene")
                && !clause.has("topic");
    }

    /** "everything locked except the colours": no word of a camera. */
    private static boolean isHeld(Clause clause) {
        return clause.has("all")
                && !clause.topic("camera")
                && !clause.has("scene")
                && clause.says(FunctionWord.LOCKED)
                && clause.all("move").stream().noneMatch(mark -> mark.length() > 1);
    }

    private void undo(List<Operation> operations) {
        List<JsonNode> patch = new ArrayList<>();
        bench.root().path("edit").path("inverse_patch").forEach(patch::add);
        if (patch.isEmpty()) {
            notes.add(
                    new EditWarning(
                            "edit_nothing_to_undo",
                            "This plan carries no edit that could be undone; nothing was changed."));
        } else {
            operations.add(new PlanOperation.Undo(patch));
        }
    }

    /** "lock everything except the music and scene 2". */
    private void lockAllBut(Clause but, List<Integer> scenes, List<Operation> operations) {
        List<Operation> spared = new ArrayList<>();
        lock(but, List.of(), spared);
        for (String part : PARTS) {
            PlanOperation.Lock one = new PlanOperation.Lock(CREATIVE + part);
            boolean holds =
                    spared.stream()
                            .anyMatch(open ->
                                    open instanceof PlanOperation.Lock within
                                            && within.pointer().startsWith(one.pointer()));
            if (!holds && Pointers.at(bench.root(), one.pointer()) != null) {
                operations.add(one);
            }
        }
        // What is heard and read in scenes is part of them.
        boolean heard =
                but.topic("music")
                        || but.topic("voice")
                        || but.topic("length")
                        || but.topic("pace");
        // Every prompt says the look of the piece again.
        boolean seen = but.topic("color") || but.topic("light") || but.topic("mood");
        boolean whole = but.topic("camera") || but.has("scene", "many");
        for (int scene : Places.others(bench.scenes().size(), whole ? List.of() : scenes)) {
            List<String> held =
                    seen ? SEEN : heard ? List.of("/visual") : whole ? List.of() : List.of("");
            for (String part : held) {
                operations.add(new PlanOperation.Lock("/scenes/" + (scene - 1) + part));
            }
        }
    }

    private static void lock(Clause clause, List<Integer> scenes, List<Operation> operations) {
        for (Mark mark : clause.all("topic")) {
            String pointer =
                    switch (mark.value()) {
                        case "color" -> "/creative_direction/visual_direction/color_palette";
                        case "music", "voice" -> "/creative_direction/audio_direction";
                        case "text" -> "/creative_direction/text_strategy";
                        case "cta" -> "/creative_direction/cta";
                        case "length" -> "/creative_direction/technical_specs/duration";
                        case "pace" -> "/creative_direction/pacing";
                        case "light" -> "/creative_direction/visual_direction/lighting_style";
                        case "mood" -> "/creative_direction/visual_direction/mood";
                        case "ratio" -> "/creative_direction/technical_specs/aspect_ratio";
                        case "platform" -> "/creative_direction/technical_specs/platform";
                        default -> "";
                    };
            if (!pointer.isEmpty()) {
                operations.add(new PlanOperation.Lock(pointer));
            }
        }
        for (int scene : clause.has("topic") ? List.<Integer>of() : scenes) {
            operations.add(new PlanOperation.Lock("/scenes/" + (scene - 1)));
        }
    }
}
