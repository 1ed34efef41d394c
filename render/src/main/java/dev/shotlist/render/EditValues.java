package dev.shotlist.render;

import dev.shotlist.media.markup.Markup;
import tools.jackson.databind.JsonNode;

/** Every value that an edit changed, by its path in the plan, before and after. */
final class EditValues {
    private final EditedPlans plans;
    private final Markup page;

    EditValues(EditedPlans plans, Markup page) {
        this.plans = plans;
        this.page = page;
    }

    void write() {
        page.raw("<details><summary>Every value, by its path in the plan</summary>")
                .raw("<table class=\"diff\"><tbody>");
        part("Direction", plans.directionBefore(), plans.directionAfter());
        scenes();
        page.raw("</tbody></table></details>");
    }

    private void scenes() {
        for (JsonNode scene : plans.before().path("scenes")) {
            if (!plans.after().path("scenes").isEmpty()
                    && EditedPlans.named(plans.after(), scene).isMissingNode()) {
                head(scene, "removed");
                row("subject", scene.path("visual").path("subject"), plans.after().path("none"));
            }
        }
        for (JsonNode scene : plans.after().path("scenes")) {
            JsonNode old = EditedPlans.named(plans.before(), scene);
            if (old.isMissingNode()) {
                head(scene, "new");
                row("subject", old, scene.path("visual").path("subject"));
            } else if (!old.equals(scene)) {
                head(scene, plans.isRendered(scene) ? "render again" : "");
                values("", old, scene);
            }
        }
    }

    private void head(JsonNode scene, String tag) {
        page.raw("<tr><th colspan=\"3\">Scene ")
                .text(scene.path("scene_number").asString(""))
                .raw("<span>")
                .text(scene.path("visual").path("subject").asString(""))
                .raw("</span><b class=\"again\">")
                .text(tag)
                .raw("</b></th></tr>");
    }

    private void part(String title, JsonNode old, JsonNode now) {
        if (!old.equals(now)) {
            page.raw("<tr><th colspan=\"3\">").raw(title).raw("</th></tr>");
            values("", old, now);
        }
    }

    private void values(String path, JsonNode old, JsonNode now) {
        if (old.equals(now)) {
            return;
        }
        if (old.isObject() && now.isObject()) {
            for (String name : now.propertyNames()) {
                values(path.isEmpty() ? name : path + " " + name, old.path(name), now.path(name));
            }
        } else if (old.isArray() && now.isArray() && old.size() == now.size()) {
            for (int i = 0; i < now.size(); i++) {
                values(path + " " + (i + 1), old.path(i), now.path(i));
            }
        } else {
            row(path, old, now);
        }
    }

    private void row(String path, JsonNode old, JsonNode now) {
        String was = ShownValue.of(old);
        String is = ShownValue.of(now);
        page.raw("<tr><td>").text(path.replace('_', ' ')).raw("</td><td>");
        Sides.before(page, was, is, old.isMissingNode());
        page.raw("</td><td>");
        Sides.after(page, was, is, now.isMissingNode());
        page.raw("</td></tr>");
    }
}
