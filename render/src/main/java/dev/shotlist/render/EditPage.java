package dev.shotlist.render;

import dev.shotlist.media.markup.Markup;
import dev.shotlist.media.markup.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** An edit side by side: what was done, what follows, and each value before and after. */
public final class EditPage {
    private static final String HEX_DIGITS = "0123456789ABCDEFabcdef";
    private static final int HEX_LENGTH = 7;

    private final JsonNode before;
    private final JsonNode after;
    private final EditedPlans plans;
    private final Markup page =
            Page.begunWithStyledElements(
                    "An edit, before and after",
                    Page.styles(EditPage.class, "colors.css", "storyboard.css", "edit.css"));

    private EditPage(JsonNode before, JsonNode after) {
        this.before = before;
        this.after = after;
        this.plans = new EditedPlans(before, after);
    }

    /**
     * The page as HTML, self-contained.
     *
     * @param before the plan, or the direction alone, that was edited
     * @param after the answer with {@code edit}
     */
    public static String of(JsonNode before, JsonNode after) {
        return new EditPage(before, after).write();
    }

    private String write() {
        page.raw("<main>");
        JsonNode edit = after.path("edit");
        page.raw("<p class=\"sum\">").text(edit.path("summary").asString("")).raw("</p>");
        follow("This also changed: ", edit.path("consequences"), "; ");
        again(edit);
        warnings();
        page.raw("<h2>At a glance</h2><div class=\"pair\">");
        glance("Before", plans.directionBefore(), before.path("scenes"));
        glance("After", plans.directionAfter(), after.path("scenes"));
        page.raw("</div>");
        new EditFacts(plans, page).write();
        new EditScenes(plans, page).write();
        new EditValues(plans, page).write();
        return page.raw("</main></body></html>\n").toString();
    }

    private void follow(String lead, JsonNode all, String joint) {
        List<String> words = new ArrayList<>();
        all.forEach(one -> words.add(one.asString("")));
        if (!words.isEmpty()) {
            page.raw("<p class=\"follow\">")
                    .text(lead + String.join(joint, words) + ".")
                    .raw("</p>");
        }
    }

    private void again(JsonNode edit) {
        JsonNode usd = edit.path("rerender_usd");
        String cost =
                usd.isNumber() ? String.format(Locale.ROOT, " ($%.2f)", usd.doubleValue()) : "";
        follow("To render again" + cost + ": ", edit.path("rerender"), ", ");
    }

    private void warnings() {
        JsonNode known = before.path("metadata").path("warnings");
        List<JsonNode> fresh = new ArrayList<>();
        for (JsonNode one : after.path("metadata").path("warnings")) {
            boolean old = known.valueStream().anyMatch(one::equals);
            if (!old) {
                fresh.add(one);
            }
        }
        if (fresh.isEmpty()) {
            return;
        }
        page.raw("<h2>To know</h2><ul class=\"doubts\">");
        for (JsonNode one : fresh) {
            page.raw("<li class=\"warning\">")
                    .text(one.path("message").asString(""))
                    .raw(" <code>")
                    .text(one.path("code").asString(""))
                    .raw("</code></li>");
        }
        page.raw("</ul>");
    }

    private void glance(String title, JsonNode direction, JsonNode scenes) {
        page.raw("<div><h3>").raw(title).raw("</h3><div class=\"bars\">");
        for (JsonNode scene : scenes) {
            page.raw("<i style=\"flex:")
                    .number(Math.max(0.1, scene.path("duration").asDouble(1)))
                    .raw("\"")
                    .raw(plans.isRendered(scene) && title.equals("After") ? " class=\"on\">" : ">")
                    .text(scene.path("scene_number").asString(""))
                    .raw("</i>");
        }
        page.raw("</div><div class=\"strip\">");
        for (JsonNode color : direction.path("visual_direction").path("color_palette")) {
            String hex = color.path("hex").asString("");
            if (isHex(hex)) {
                page.raw("<i style=\"background:" + hex + "\"></i>");
            }
        }
        page.raw("</div></div>");
    }

    private static boolean isHex(String hex) {
        return hex.length() == HEX_LENGTH
                && hex.charAt(0) == '#'
                && hex.chars().skip(1).allMatch(c -> HEX_DIGITS.indexOf(c) >= 0);
    }
}
