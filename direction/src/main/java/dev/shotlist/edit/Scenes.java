package dev.shotlist.edit;

import dev.shotlist.plan.Plan;
import dev.shotlist.plan.ShotSize;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Which scenes there are, in which order, and for how long. */
final class Scenes {
    /** A quarter more cuts are seen as faster by anybody, and a fifth fewer take it back. */
    private static final double FASTER = 1.25;

    private static final double SLOWER = 0.8;

    private static final List<String> PACES = List.of("slow", "moderate", "fast");

    private final Splitting splitting;

    Scenes(Pictures pictures) {
        this.splitting = new Splitting(pictures);
    }

    static ObjectNode cut() {
        ObjectNode cut = Workbench.NODES.objectNode();
        cut.put("type", "cut").put("duration", 0);
        return cut;
    }

    void remove(Workbench bench, String named) {
        Timeline time = new Timeline(bench);
        time.remove(time.index(bench.scene(named)));
        time.write();
        Letters.copies(bench);
    }

    void add(Workbench bench, Operation.AddScene operation) {
        Timeline time = new Timeline(bench);
        full(time.count() + 1);
        int index = operation.after() == null ? 0 : time.index(bench.scene(operation.after())) + 1;
        ObjectNode like = time.scene(Math.max(0, index - 1));
        ObjectNode scene = fresh(bench, like, operation);
        time.insert(index, scene);
        time.write();
    }

    private static void full(int count) {
        if (count > Plan.MOST_SCENES) {
            throw new CannotApply("edit_impossible", "A plan has at most 60 scenes.");
        }
    }

    /** A scene beside another: its surroundings and look, without its words and unknown fields. */
    private static ObjectNode fresh(
            Workbench bench, ObjectNode like, Operation.AddScene operation) {
        ShotSize size = operation.shotType() == null ? ShotSize.MEDIUM_SHOT : operation.shotType();
        ObjectNode scene = Workbench.NODES.objectNode();
        scene.put("id", id(bench, "benefit"));
        scene.put("scene_number", 0).put("start_time", 0).put("duration", 0).put("end_time", 0);
        scene.put("purpose", "benefit");
        ObjectNode old = Workbench.object(like, "visual");
        ObjectNode visual = scene.putObject("visual");
        visual.put("shot_type", size.wire()).put("subject", operation.subject());
        visual.put("camera_movement", "static");
        String environment = old == null ? null : Workbench.text(old, "environment");
        visual.put("environment", environment == null ? "" : environment);
        visual.put("generation_prompt", Pictures.whole(visual, Pictures.anchor(bench)));
        String negative = old == null ? null : Workbench.text(old, "negative_prompt");
        visual.put("negative_prompt", negative);
        visual.putNull("reference_image_index");
        ObjectNode audio = scene.putObject("audio");
        ObjectNode heard = Workbench.object(like, "audio");
        JsonNode intensity = heard == null ? null : heard.get("music_intensity");
        audio.set("music_intensity", intensity == null ? Workbench.NODES.numberNode(0) : intensity);
        audio.putArray("sound_effects");
        audio.putNull("voiceover_text");
        scene.putNull("text_overlay");
        scene.set("transition_to_next", cut());
        return scene;
    }

    /** An id that no scene of the plan has. */
    static String id(Workbench bench, String purpose) {
        Set<String> taken = new HashSet<>();
        bench.scenes().forEach(scene -> taken.add(Workbench.name(scene)));
        int number = bench.scenes().size() + 1;
        while (taken.contains("scene_" + number + "_" + purpose)) {
            number++;
        }
        return "scene_" + number + "_" + purpose;
    }

    void move(Workbench bench, Operation.MoveScene operation) {
        Timeline time = new Timeline(bench);
        if (operation.to() > time.count()) {
            throw CannotApply.missing("There is no place " + operation.to() + " in this plan.");
        }
        time.move(time.index(bench.scene(operation.scene())), operation.to() - 1);
        time.write();
    }

    void swap(Workbench bench, Operation.SwapScenes operation) {
        Timeline time = new Timeline(bench);
        int one = time.index(bench.scene(operation.first()));
        int other = time.index(bench.scene(operation.second()));
        int low = Math.min(one, other);
        int high = Math.max(one, other);
        if (low != high) {
            time.move(high, low);
            time.move(low + 1, high);
            time.write();
        }
    }

    void split(Workbench bench, String named) {
        Timeline time = new Timeline(bench);
        full(time.count() + 1);
        int index = time.index(bench.scene(named));
        splitting.split(bench, time, index, Splitting.place(bench, time, index));
    }

    void merge(Workbench bench, Operation.MergeScenes operation) {
        Timeline time = new Timeline(bench);
        int one = time.index(bench.scene(operation.first()));
        int other = time.index(bench.scene(operation.second()));
        if (Math.abs(one - other) != 1) {
            throw new CannotApply("edit_impossible", "Only neighbours can be merged.");
        }
        merge(bench, time, Math.min(one, other));
    }

    private static void merge(Workbench bench, Timeline time, int index) {
        ObjectNode first = time.scene(index);
        ObjectNode second = time.scene(index + 1);
        time.merge(index);
        ObjectNode audio = Workbench.object(first, "audio");
        ObjectNode other = Workbench.object(second, "audio");
        if (audio != null && other != null) {
            String said = Workbench.text(audio, "voiceover_text");
            String more = Workbench.text(other, "voiceover_text");
            if (more != null) {
                Workbench.put(audio, "voiceover_text", said == null ? more : said + " " + more);
                if (other.get("voiceover_end") != null && audio.get("voiceover_end") != null) {
                    audio.set("voiceover_end", other.get("voiceover_end").deepCopy());
                }
            }
            if (audio.get("sound_effects") instanceof ArrayNode effects
                    && other.get("sound_effects") instanceof ArrayNode added) {
                added.forEach(effect -> effects.add(effect.deepCopy()));
            }
        }
        ObjectNode visual = Workbench.object(first, "visual");
        ObjectNode shown = Workbench.object(second, "visual");
        String then = shown == null ? null : Workbench.text(shown, "subject");
        String subject = visual == null ? null : Workbench.text(visual, "subject");
        boolean twins =
                subject != null
                        && then != null
                        && (subject.contains(then) || then.startsWith(subject));
        if (visual != null && shown != null && then != null && subject != null && !twins) {
            Workbench.put(visual, "subject", subject + ", then " + then);
            shows(visual, shown);
            String anchor = Pictures.anchor(bench);
            String more = Workbench.text(shown, "generation_prompt");
            PromptText.rewrite(
                    first,
                    text -> {
                        String both = more == null ? null : PromptText.joined(text, more);
                        return both == null ? Pictures.whole(visual, anchor) : both;
                    });
        }
        JsonNode transition = second.get("transition_to_next");
        if (transition != null) {
            first.set("transition_to_next", transition.deepCopy());
        }
        time.write();
        Letters.copies(bench);
    }

    /** What recurs in the second is now seen in the first. */
    private static void shows(ObjectNode visual, ObjectNode shown) {
        if (visual.get("shows") instanceof ArrayNode seen
                && shown.get("shows") instanceof ArrayNode added) {
            Set<String> known = new HashSet<>();
            seen.forEach(one -> known.add(one.asString("")));
            added.forEach(one -> {
                if (known.add(one.asString(""))) {
                    seen.add(one.deepCopy());
                }
            });
        }
    }

    void retime(Workbench bench, Operation.RetimeScene operation) {
        Timeline time = new Timeline(bench);
        time.resize(
                time.index(bench.scene(operation.scene())), Math.round(operation.seconds() * 1000));
        time.write();
    }

    void count(Workbench bench, int count, Set<ObjectNode> keep) {
        while (bench.scenes().size() != count) {
            Timeline time = new Timeline(bench);
            if (time.total() < Shares.SHORTEST * count) {
                throw Shares.tooShort(time.total(), count);
            }
            if (time.count() < count) {
                int index = longest(bench, time, keep);
                splitting.split(bench, time, index, Splitting.place(bench, time, index));
            } else {
                merge(bench, time, shortestPair(time, keep));
            }
        }
    }

    /** The longest that can be cut without cutting into its words, else the longest of all. */
    private static int longest(Workbench bench, Timeline time, Set<ObjectNode> keep) {
        int longest = -1;
        boolean quiet = false;
        for (int i = 0; i < time.count(); i++) {
            if (keep.contains(time.scene(i))) {
                continue;
            }
            boolean clean = Splitting.quiet(bench, time, i) >= 0;
            boolean longer = longest < 0 || time.duration(i) > time.duration(longest);
            if ((clean && !quiet) || (clean == quiet && longer)) {
                longest = i;
                quiet = clean;
            }
        }
        return found(longest);
    }

    /**
     * The opening and the call stay apart from their neighbours where there are others to merge.
     */
    private static int shortestPair(Timeline time, Set<ObjectNode> keep) {
        boolean inner = time.count() > 3 && shortest(time, keep, 1, time.count() - 3) >= 0;
        return found(
                shortest(time, keep, inner ? 1 : 0, inner ? time.count() - 3 : time.count() - 2));
    }

    private static int shortest(Timeline time, Set<ObjectNode> keep, int first, int last) {
        int shortest = -1;
        for (int i = first; i <= last; i++) {
            boolean kept = keep.contains(time.scene(i)) || keep.contains(time.scene(i + 1));
            boolean shorter = shortest < 0 || pair(time, i) < pair(time, shortest);
            shortest = shorter && !kept ? i : shortest;
        }
        return shortest;
    }

    private static int found(int scene) {
        if (scene < 0) {
            throw new CannotApply(
                    "edit_impossible", "The scenes that are to stay leave none to split or merge.");
        }
        return scene;
    }

    private static long pair(Timeline time, int index) {
        return time.duration(index) + time.duration(index + 1);
    }

    void pace(Workbench bench, Operation.ChangePace operation) {
        boolean faster = operation.direction() == Direction.FASTER;
        ObjectNode pacing = bench.part("pacing");
        int scenes = bench.scenes().size();
        if (scenes == 0) {
            JsonNode cuts = pacing.get("cuts_per_minute");
            if (cuts != null && cuts.isNumber()) {
                double value = cuts.doubleValue() * (faster ? FASTER : SLOWER);
                Workbench.number(pacing, "cuts_per_minute", value, 2);
            }
            JsonNode average = pacing.get("scene_duration_avg");
            if (average != null && average.isNumber()) {
                double value = average.doubleValue() / (faster ? FASTER : SLOWER);
                Workbench.number(pacing, "scene_duration_avg", Math.max(0.01, value), 2);
            }
        } else {
            int cuts = scenes - 1;
            int wanted =
                    faster
                            ? Math.max(cuts + 1, (int) Math.ceil(cuts * FASTER))
                            : Math.min(cuts - 1, (int) Math.floor(cuts * SLOWER));
            if (wanted < 0) {
                throw new CannotApply("edit_impossible", "One scene cannot be cut more slowly.");
            }
            full(wanted + 1);
            count(bench, wanted + 1, bench.scenes(operation.keep()));
            bench.follows((wanted + 1) + " scenes instead of " + scenes);
        }
        int pace = PACES.indexOf(Workbench.text(pacing, "overall"));
        if (pace >= 0) {
            int next = Math.clamp(pace + (faster ? 1 : -1), 0, PACES.size() - 1);
            Workbench.put(pacing, "overall", PACES.get(next).toLowerCase(Locale.ROOT));
        }
    }
}
