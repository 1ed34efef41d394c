package dev.shotlist.edit.tree;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The words that a generator is given, rewritten only where they say what changed. */
public final class PromptText {
    private PromptText() {}

    /** Where the words stand as whole words, without regard to case; -1 where they do not. */
    public static int find(String text, String words, int from) {
        String within = text.toLowerCase(Locale.ROOT);
        String wanted = words.toLowerCase(Locale.ROOT);
        if (wanted.isEmpty() || within.length() != text.length()) {
            return -1;
        }
        for (int at = within.indexOf(wanted, from); at >= 0; at = within.indexOf(wanted, at + 1)) {
            int end = at + wanted.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(within.charAt(at - 1));
            boolean ends = end == within.length() || !Character.isLetterOrDigit(within.charAt(end));
            if (begins && ends) {
                return at;
            }
        }
        return -1;
    }

    /** The first occurrence replaced; null where there is none. */
    public static @Nullable String swapped(String text, String old, String fresh) {
        int at = find(text, old, 0);
        return at < 0 ? null : text.substring(0, at) + fresh + text.substring(at + old.length());
    }

    /**
     * A phrase within a longer text as another phrase changed: word for word where it stands there,
     * else by the words in which the two differ; null where neither is found.
     */
    public static @Nullable String followed(String text, String old, String fresh) {
        String whole = swapped(text, old, fresh);
        if (whole != null) {
            return whole;
        }
        String[] before = old.split(" ", -1);
        String[] after = fresh.split(" ", -1);
        int head = 0;
        int shorter = Math.min(before.length, after.length);
        while (head < shorter && before[head].equals(after[head])) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && before[before.length - 1 - tail].equals(after[after.length - 1 - tail])) {
            tail++;
        }
        boolean little = head + tail > 0 && before.length - head - tail > 0;
        return little
                ? swapped(
                        text,
                        joined(before, head, before.length - tail),
                        joined(after, head, after.length - tail))
                : null;
    }

    /**
     * A prompt that shows first what it showed and then what another one shows, each in its own
     * words; null where either does not set its picture apart from size and surroundings.
     */
    public static @Nullable String joined(String prompt, String next) {
        int begins = next.indexOf(": ");
        int ends = next.indexOf("; ");
        int at = prompt.indexOf("; ");
        boolean set = begins > 0 && ends > begins + 2 && at > 0;
        return set
                ? prompt.substring(0, at)
                        + ", then "
                        + next.substring(begins + 2, ends)
                        + prompt.substring(at)
                : null;
    }

    /** A phrase more at the end of what a prompt says of its scene, before the style anchor. */
    public static String beforeAnchor(String prompt, String words) {
        int anchor = prompt.indexOf("; ");
        return anchor < 0
                ? prompt + ", " + words
                : prompt.substring(0, anchor) + ", " + words + prompt.substring(anchor);
    }

    private static String joined(String[] words, int from, int to) {
        return String.join(" ", java.util.Arrays.copyOfRange(words, from, to));
    }

    /** Rewrites a scene's prompt, and its clips' prompts where they carry the same words. */
    public static boolean rewrite(ObjectNode scene, UnaryOperator<String> change) {
        ObjectNode visual = Workbench.object(scene, "visual");
        boolean changed = visual != null && field(visual, "generation_prompt", change);
        if (scene.get("clips") instanceof ArrayNode clips) {
            for (JsonNode node : clips) {
                if (node instanceof ObjectNode clip) {
                    String before = Workbench.text(clip, "prompt");
                    changed |= field(clip, "prompt", change);
                    String after = Workbench.text(clip, "prompt");
                    ObjectNode request = Workbench.object(clip, "request");
                    if (request != null && before != null && after != null) {
                        echo(request, before, after);
                    }
                }
            }
        }
        return changed;
    }

    /** The same in all scenes. */
    public static void rewriteAll(Workbench bench, UnaryOperator<String> change) {
        for (ObjectNode scene : bench.scenes()) {
            if (rewrite(scene, change)) {
                bench.follows("prompt of " + Workbench.name(scene) + " rewritten");
            }
        }
    }

    private static boolean field(ObjectNode object, String name, UnaryOperator<String> change) {
        String text = Workbench.text(object, name);
        return text != null && Workbench.put(object, name, change.apply(text));
    }

    /** A generator's own body repeats the prompt somewhere. */
    private static void echo(ObjectNode object, String before, String after) {
        for (String name : java.util.List.copyOf(object.propertyNames())) {
            JsonNode value = object.get(name);
            if (value instanceof ObjectNode inner) {
                echo(inner, before, after);
            } else if (value != null && value.isString() && value.stringValue().equals(before)) {
                Workbench.put(object, name, after);
            }
        }
    }
}
