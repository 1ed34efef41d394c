package dev.shotlist.render;

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
    private final Markup page = new Markup();

    private EditPage(JsonNode before, JsonNode after) {
        this.before = before;
        this.after = after;
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
        page.raw("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">")
                .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"" + StyleSheets.POLICY)
                .raw("\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                .raw("<title>An edit, before and after</title><style>")
                .raw(StyleSheets.of("colors.css"))
                .raw(StyleSheets.of("storyboard.css"))
                .raw(StyleSheets.of("edit.css"))
                .raw("</style></head><body><main>");
        JsonNode edit = after.path("edit");
        page.raw("<p class=\"sum\">").text(edit.path("summary").asString("")).raw("</p>");
        follow("This also changed: ", edit.path("consequences"), "; ");
        again(edit);
        warnings();
        page.raw("<h2>At a glance</h2><div class=\"pair\">");
        glance("Before", direction(before), before.path("scenes"));
        glance("After", direction(after), after.path("scenes"));
        page.raw("</div><h2>Each value</h2><table class=\"diff\"><tbody>");
        part("Direction", direction(before), direction(after));
        scenes();
        return page.raw("</tbody></table></main></body></html>\n").toString();
    }

    /** A bare direction is the direction. */
    private static JsonNode direction(JsonNode plan) {
        boolean whole = plan.has("creative_direction") || plan.has("scenes");
        return whole ? plan.path("creative_direction") : plan;
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
                    .raw(isRendered(scene) && title.equals("After") ? " class=\"on\">" : ">")
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

    private boolean isRendered(JsonNode scene) {
        return after.path("edit")
                .path("rerender")
                .valueStream()
                .anyMatch(one -> one.equals(scene.path("id")));
    }

    private void scenes() {
        for (JsonNode scene : before.path("scenes")) {
            if (!after.path("scenes").isEmpty() && named(after, scene).isMissingNode()) {
                head(scene, "removed");
                row("subject", scene.path("visual").path("subject"), after.path("none"));
            }
        }
        for (JsonNode scene : after.path("scenes")) {
            JsonNode old = named(before, scene);
            if (old.isMissingNode()) {
                head(scene, "new");
                row("subject", old, scene.path("visual").path("subject"));
            } else if (!old.equals(scene)) {
                head(scene, isRendered(scene) ? "render again" : "");
                values("", old, scene);
            }
        }
    }

    private static JsonNode named(JsonNode plan, JsonNode wanted) {
        for (JsonNode scene : plan.path("scenes")) {
            if (scene.path("id").equals(wanted.path("id"))) {
                return scene;
            }
        }
        return plan.path("none such");
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
        String was = text(old);
        String is = text(now);
        int head = Changed.head(was, is);
        int tail = Changed.tail(was, is, head);
        page.raw("<tr><td>").text(path.replace('_', ' ')).raw("</td><td>");
        side(was, head, tail, "del", old.isMissingNode());
        page.raw("</td><td>");
        side(is, head, tail, "ins", now.isMissingNode());
        page.raw("</td></tr>");
    }

    private void side(String text, int head, int tail, String tag, boolean missing) {
        if (missing) {
            page.raw("<span class=\"none\">none</span>");
            return;
        }
        page.text(text.substring(0, head));
        String middle = text.substring(head, text.length() - tail);
        if (!middle.isEmpty()) {
            page.raw("<" + tag + ">").text(middle).raw("</" + tag + ">");
        }
        page.text(text.substring(text.length() - tail));
    }

    private static String text(JsonNode value) {
        if (value.isString()) {
            return value.stringValue();
        }
        if (value.isArray()) {
            List<String> items = new ArrayList<>();
            value.forEach(item -> items.add(item(item)));
            return items.isEmpty() ? "none" : String.join(", ", items);
        }
        return value.isNull() || value.isMissingNode() ? "none" : value.toString();
    }

    /** What an entry of a list is called: a text's words, a colour's name and value. */
    private static String item(JsonNode item) {
        for (String name : List.of("text", "name", "id", "code")) {
            if (item.path(name).isString()) {
                String hex = item.path("hex").asString("");
                return item.path(name).stringValue() + (hex.isEmpty() ? "" : " " + hex);
            }
        }
        return text(item);
    }
}
