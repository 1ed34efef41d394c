package dev.shotlist.edit.applying;

import dev.shotlist.edit.operation.PictureOperation;
import dev.shotlist.edit.tree.CannotApply;
import dev.shotlist.edit.tree.PromptText;
import dev.shotlist.edit.tree.Workbench;
import dev.shotlist.edit.words.Conditions;
import dev.shotlist.plan.CameraMovement;
import dev.shotlist.plan.ShotSize;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What a scene shows and how the camera looks at it. */
final class Pictures {
    /** The schema's shortest prompt. */
    private static final int SHORTEST_PROMPT = 40;

    private final Map<CameraMovement, List<String>> moves;
    private final Map<String, String> angles;
    private final Conditions conditions;

    /**
     * @param moves words for each movement, as prompts say it
     * @param angles words for each camera angle, as prompts say it; none for the usual ones
     */
    Pictures(
            Map<CameraMovement, List<String>> moves,
            Map<String, String> angles,
            Conditions conditions) {
        this.moves = Map.copyOf(moves);
        this.angles = Map.copyOf(angles);
        this.conditions = conditions;
    }

    void apply(Workbench bench, PictureOperation operation) {
        switch (operation) {
            case PictureOperation.SetShot one -> shot(bench, one);
            case PictureOperation.SetCamera one -> camera(bench, one);
            case PictureOperation.SetAngle one -> angle(bench, one);
            case PictureOperation.SetSubject one ->
                    part(bench, bench.scene(one.scene()), "subject", one.subject());
            case PictureOperation.SetEnvironment one ->
                    part(bench, bench.scene(one.scene()), "environment", one.environment());
            case PictureOperation.SetConditions one -> conditions(bench, one);
        }
    }

    private void shot(Workbench bench, PictureOperation.SetShot operation) {
        for (String named : operation.scenes()) {
            ObjectNode scene = bench.scene(named);
            shot(bench, scene, operation.shotType());
        }
    }

    void shot(Workbench bench, ObjectNode scene, ShotSize size) {
        ObjectNode visual = visual(scene);
        String old = Workbench.text(visual, "shot_type");
        if (Workbench.put(visual, "shot_type", size.wire())) {
            String was = old == null ? "" : old.replace('_', ' ');
            prompt(bench, scene, text -> resized(text, was, words(size)));
        }
    }

    private static String resized(String prompt, String was, String now) {
        for (String form : new String[] {was, dashed(was), dashed(was) + " shot", was + " shot"}) {
            if (!form.isBlank() && startsWith(prompt, form)) {
                return first(now, prompt) + prompt.substring(form.length());
            }
        }
        return capital(now) + ": " + prompt;
    }

    private static boolean startsWith(String text, String words) {
        return text.regionMatches(true, 0, words, 0, words.length())
                && (text.length() == words.length()
                        || !Character.isLetterOrDigit(text.charAt(words.length())));
    }

    /** As capital as what it replaces. */
    private static String first(String words, String like) {
        return Character.isUpperCase(like.charAt(0)) ? capital(words) : words;
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String dashed(String words) {
        return words.replace("close up", "close-up").replace("top down", "top-down");
    }

    private static String words(ShotSize size) {
        return switch (size) {
            case ESTABLISHING -> "establishing shot";
            case OVER_THE_SHOULDER -> "over-the-shoulder shot";
            case POINT_OF_VIEW -> "point-of-view shot";
            case TOP_DOWN -> "top-down shot";
            default -> dashed(size.wire().replace('_', ' '));
        };
    }

    private void camera(Workbench bench, PictureOperation.SetCamera operation) {
        for (String named : operation.scenes()) {
            move(bench, bench.scene(named), operation.movement());
        }
    }

    void move(Workbench bench, ObjectNode scene, CameraMovement movement) {
        ObjectNode visual = visual(scene);
        String old = Workbench.text(visual, "camera_movement");
        if (Workbench.put(visual, "camera_movement", movement.wire())) {
            prompt(bench, scene, text -> moved(text, old, movement));
        }
    }

    private String moved(String prompt, @Nullable String old, CameraMovement now) {
        String fresh = moves.getOrDefault(now, List.of(now.wire())).getFirst();
        for (CameraMovement movement : CameraMovement.values()) {
            if (movement.wire().equals(old)) {
                for (String words : moves.getOrDefault(movement, List.of())) {
                    String swapped = PromptText.swapped(prompt, words, fresh);
                    if (swapped != null) {
                        return swapped;
                    }
                }
            }
        }
        return PromptText.beforeAnchor(prompt, fresh);
    }

    private void conditions(Workbench bench, PictureOperation.SetConditions operation) {
        for (String named : operation.scenes()) {
            ObjectNode scene = bench.scene(named);
            String now = Workbench.text(visual(scene), "environment");
            String fresh = conditions.in(now, operation.conditions());
            if (Workbench.put(visual(scene), "environment", fresh)) {
                prompt(
                        bench,
                        scene,
                        text -> {
                            String followed =
                                    now == null || now.isBlank()
                                            ? null
                                            : PromptText.followed(text, now, fresh);
                            return followed == null
                                    ? PromptText.beforeAnchor(text, operation.conditions())
                                    : followed;
                        });
            }
        }
    }

    private void angle(Workbench bench, PictureOperation.SetAngle operation) {
        for (String named : operation.scenes()) {
            ObjectNode scene = bench.scene(named);
            ObjectNode visual = visual(scene);
            String old = Workbench.text(visual, "camera_angle");
            if (Workbench.put(visual, "camera_angle", operation.angle().wire())) {
                String fresh = angles.getOrDefault(operation.angle().wire(), "");
                String was = angles.getOrDefault(old == null ? "" : old, "");
                prompt(bench, scene, text -> turned(text, was, fresh));
            }
        }
    }

    /** The words for an angle in the place of others; an angle without words takes them out. */
    private static String turned(String prompt, String was, String fresh) {
        if (!was.isEmpty()) {
            String after = fresh.isEmpty() ? PromptText.swapped(prompt, ", " + was, "") : null;
            String swapped = after == null ? PromptText.swapped(prompt, was, fresh) : after;
            if (swapped != null && !fresh.isEmpty()) {
                return swapped;
            }
            if (after != null) {
                return after;
            }
        }
        return fresh.isEmpty() ? prompt : PromptText.beforeAnchor(prompt, fresh);
    }

    private static void part(Workbench bench, ObjectNode scene, String field, String fresh) {
        ObjectNode visual = visual(scene);
        String old = Workbench.text(visual, field);
        if (Workbench.put(visual, field, fresh)) {
            String anchor = anchor(bench);
            prompt(
                    bench,
                    scene,
                    text -> {
                        if (old == null || old.isBlank()) {
                            return PromptText.beforeAnchor(text, fresh);
                        }
                        String followed = PromptText.followed(text, old, fresh);
                        return followed == null ? whole(visual, anchor) : followed;
                    });
        }
    }

    /** What a scene shows, in its prompt too. */
    void shown(Workbench bench, ObjectNode scene, String subject) {
        part(bench, scene, "subject", subject);
    }

    static String anchor(Workbench bench) {
        ObjectNode look = bench.partOrNull("visual_direction");
        String anchor = look == null ? null : Workbench.text(look, "style_anchor");
        return anchor == null ? "" : anchor;
    }

    /** A prompt from a scene's fields alone, where the old one says things in its own words. */
    static String whole(ObjectNode visual, String anchor) {
        String size = Workbench.text(visual, "shot_type");
        String environment = Workbench.text(visual, "environment");
        StringBuilder prompt =
                new StringBuilder(size == null ? "shot" : size.replace('_', ' '))
                        .append(" of ")
                        .append(Workbench.text(visual, "subject"));
        if (environment != null && !environment.isBlank()) {
            prompt.append(", ").append(environment);
        }
        if (!anchor.isEmpty()) {
            prompt.append("; ").append(anchor);
        }
        if (prompt.length() < SHORTEST_PROMPT) {
            prompt.append("; natural light, clear focus on the subject");
        }
        return prompt.toString();
    }

    private static void prompt(
            Workbench bench, ObjectNode scene, java.util.function.UnaryOperator<String> change) {
        if (PromptText.rewrite(scene, change)) {
            bench.follows("prompt of " + Workbench.name(scene) + " rewritten");
        }
    }

    private static ObjectNode visual(ObjectNode scene) {
        ObjectNode visual = Workbench.object(scene, "visual");
        if (visual == null) {
            throw CannotApply.missing("The scene has no visual to change.");
        }
        return visual;
    }
}
