package dev.shotlist.cli;

import dev.shotlist.render.ShownValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** An edit for the terminal: what was done, then each value before and after. */
final class EditView {
    /** What two long texts show before and behind the words in which they differ. */
    private static final int AROUND = 24;

    private static final String MORE = "...";
    private static final int INDENT = 4;

    private final Terminal terminal;
    private final StringBuilder out = new StringBuilder();

    private EditView(Terminal terminal) {
        this.terminal = terminal;
    }

    static String of(JsonNode before, JsonNode after, Terminal terminal) {
        EditView view = new EditView(terminal);
        view.write(whole(before), after);
        return view.out.toString();
    }

    /** A bare direction lies one level deeper in the answer. */
    private static JsonNode whole(JsonNode sent) {
        boolean whole = sent.has("creative_direction") || sent.has("scenes");
        return whole
                ? sent
                : dev.shotlist.plan.PlanJson.mapper()
                        .createObjectNode()
                        .set("creative_direction", sent);
    }

    private void write(JsonNode before, JsonNode after) {
        JsonNode edit = after.path("edit");
        String summary = Escaped.of(edit.path("summary").asString(""));
        TextBlock.wrap(summary, terminal.width()).forEach(row -> line(terminal.bold(row)));
        List<String> follow = new ArrayList<>();
        edit.path("consequences").forEach(one -> follow.add(one.asString()));
        // A new doubt is said in full among the notes below.
        follow.removeIf(one -> one.startsWith("new doubt: "));
        if (!follow.isEmpty()) {
            paragraph("This also changed: " + String.join("; ", follow) + ".");
        }
        warnings(before, after);
        part("", before.path("creative_direction"), after.path("creative_direction"));
        scenes(before.path("scenes"), after.path("scenes"));
        List<String> again = new ArrayList<>();
        edit.path("rerender").forEach(one -> again.add(one.asString()));
        if (!again.isEmpty()) {
            JsonNode usd = edit.path("rerender_usd");
            line("");
            paragraph(
                    "To render again: "
                            + String.join(", ", again)
                            + (usd.isNumber() ? " ($" + usd.asString() + ")" : "")
                            + ".");
        }
    }

    /** Doubts that the previous plan did not have; what is undone brings back none that is news. */
    private void warnings(JsonNode before, JsonNode after) {
        List<JsonNode> known = new ArrayList<>();
        before.path("metadata").path("warnings").forEach(known::add);
        for (JsonNode done : after.path("edit").path("operations")) {
            if (done.path("op").asString("").equals("undo")) {
                return;
            }
        }
        Map<String, Integer> told = new LinkedHashMap<>();
        for (JsonNode one : after.path("metadata").path("warnings")) {
            if (!known.remove(one)) {
                String code = one.path("code").asString();
                told.merge(
                        "Note (" + code + "): " + one.path("message").asString(), 1, Integer::sum);
            }
        }
        told.forEach(
                (note, times) -> paragraph(times == 1 ? note : note + " (" + times + " times)"));
    }

    private void scenes(JsonNode before, JsonNode after) {
        for (JsonNode scene : before) {
            if (named(after, scene).isMissingNode() && !after.isEmpty()) {
                line("");
                line(terminal.bold(Escaped.of(id(scene))));
                removed(scene.path("visual").path("subject").asString(""));
            }
        }
        Map<String, List<String>> alike = new LinkedHashMap<>();
        for (JsonNode scene : after) {
            JsonNode old = named(before, scene);
            if (!scene.equals(old)) {
                alike.computeIfAbsent(changes(old, scene), _ -> new ArrayList<>()).add(id(scene));
            }
        }
        alike.forEach((changes, ids) -> {
            if (!changes.isEmpty()) {
                line("");
                TextBlock.wrap(Escaped.of(String.join(", ", ids)), terminal.width())
                        .forEach(row -> line(terminal.bold(row)));
                out.append(changes);
            }
        });
    }

    /** What changed in a scene, so that what changed alike in several is told once. */
    private String changes(JsonNode old, JsonNode scene) {
        EditView view = new EditView(terminal);
        if (old.isMissingNode()) {
            view.added(scene.path("visual").path("subject").asString(""));
        } else {
            view.part("", old, scene);
        }
        return view.out.toString();
    }

    private static String id(JsonNode scene) {
        return scene.path("id").asString("a scene");
    }

    private static JsonNode named(JsonNode scenes, JsonNode wanted) {
        for (JsonNode scene : scenes) {
            if (scene.path("id").equals(wanted.path("id"))) {
                return scene;
            }
        }
        return scenes.path("none");
    }

    private void part(String path, JsonNode before, JsonNode after) {
        if (EditTimes.same(before, after)) {
            return;
        }
        if (before.isObject() && after.isObject()) {
            String old = EditTimes.of(before);
            String now = EditTimes.of(after);
            if (!old.equals(now) && !old.isEmpty() && !now.isEmpty()) {
                line("  " + Escaped.of(EditTimes.name(path, after)));
                removed(old);
                added(now);
            }
            for (String name : after.propertyNames()) {
                if (EditTimes.isTold(name, before, after)) {
                    continue;
                }
                part(
                        path.isEmpty() ? name : path + "." + name,
                        before.path(name),
                        after.path(name));
            }
            return;
        }
        if (before.isArray() && after.isArray() && before.size() == after.size()) {
            for (int i = 0; i < after.size(); i++) {
                part(path + "[" + i + "]", before.path(i), after.path(i));
            }
            return;
        }
        line("  " + Escaped.of(path));
        String old = ShownValue.of(before);
        String fresh = ShownValue.of(after);
        int head = head(old, fresh);
        int tail = tail(old, fresh, head);
        if (!before.isMissingNode()) {
            removed(cut(old, head, tail));
        }
        added(cut(fresh, head, tail));
    }

    private static int head(String one, String other) {
        int head = 0;
        while (head < Math.min(one.length(), other.length())
                && one.charAt(head) == other.charAt(head)) {
            head++;
        }
        return head;
    }

    private static int tail(String one, String other, int head) {
        int tail = 0;
        while (tail < Math.min(one.length(), other.length()) - head
                && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
            tail++;
        }
        return tail;
    }

    /** The words that differ, with a little of what stands around them. */
    private String cut(String text, int head, int tail) {
        int width = terminal.width() - INDENT - 2 * MORE.length();
        if (text.length() <= width) {
            return text;
        }
        int from = head <= AROUND ? 0 : head - AROUND;
        int to = Math.min(text.length(), Math.max(from + 1, text.length() - tail + AROUND));
        to = Math.min(to, from + width);
        return (from > 0 ? MORE : "") + text.substring(from, to) + (to < text.length() ? MORE : "");
    }

    private void removed(String text) {
        line("  " + terminal.tinted("- " + Escaped.of(text), 200, 60, 60));
    }

    private void added(String text) {
        line("  " + terminal.tinted("+ " + Escaped.of(text), 60, 160, 80));
    }

    private void paragraph(String text) {
        TextBlock.wrap(Escaped.of(text), terminal.width()).forEach(this::line);
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
