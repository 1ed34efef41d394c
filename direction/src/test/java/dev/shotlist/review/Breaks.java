package dev.shotlist.review;

import static dev.shotlist.review.BrokenPlans.ASKED;
import static dev.shotlist.review.BrokenPlans.object;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Every way in which a good plan is broken, each for one code. */
final class Breaks {

    /**
     * A way to break the good plan.
     *
     * @param path where the finding must point
     */
    record Break(String code, String path, String name, Asked asked, Consumer<ObjectNode> how) {
        @Override
        public String toString() {
            return code + ": " + name;
        }
    }

    private static final List<Break> BREAKS = new ArrayList<>();

    static void breaks(String code, String path, String name, Consumer<ObjectNode> how) {
        BREAKS.add(new Break(code, path, name, ASKED, how));
    }

    static void breaks(
            String code, String path, String name, Asked asked, Consumer<ObjectNode> how) {
        BREAKS.add(new Break(code, path, name, asked, how));
    }

    static ObjectNode overlay(ObjectNode plan, int index) {
        return object(plan, "/creative_direction/text_strategy/overlays/" + index);
    }

    static ObjectNode visual(ObjectNode plan, int scene) {
        return object(plan, "/scenes/" + scene + "/visual");
    }

    static ObjectNode audio(ObjectNode plan, int scene) {
        return object(plan, "/scenes/" + scene + "/audio");
    }

    static ObjectNode specs(ObjectNode plan) {
        return object(plan, "/creative_direction/technical_specs");
    }

    static ArrayNode palette(ObjectNode plan) {
        return (ArrayNode) plan.at("/creative_direction/visual_direction/color_palette");
    }

    /** Puts words before the prompt, where no denial stands. */
    static void prompts(ObjectNode plan, int scene, String words) {
        ObjectNode visual = visual(plan, scene);
        visual.put(
                "generation_prompt", words + "; " + visual.get("generation_prompt").stringValue());
    }

    static void times(ObjectNode plan, int scene, double start, double duration) {
        ObjectNode node = object(plan, "/scenes/" + scene);
        node.put("start_time", start).put("duration", duration).put("end_time", start + duration);
    }

    static final String OVERLAYS = "/creative_direction/text_strategy/overlays";

    static {
        TimeBreaks.add();
        TextBreaks.add();
        SoundBreaks.add();
        DemandBreaks.add();
        PictureBreaks.add();
        PromptBreaks.add();
    }

    private Breaks() {}

    static List<Break> all() {
        return List.copyOf(BREAKS);
    }
}
