package dev.shotlist.edit.color;

import dev.shotlist.edit.operation.Wording;
import dev.shotlist.edit.tree.PromptText;
import dev.shotlist.edit.tree.Workbench;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Whole words that become others, as capital as those they replace. */
public final class Rewording {
    private final String from;
    private final String to;
    private boolean found;

    public Rewording(String from, String to) {
        this.from = from;
        this.to = to;
    }

    public boolean found() {
        return found;
    }

    public boolean in(ObjectNode object, String field) {
        String before = Workbench.text(object, field);
        String text = before == null ? null : of(before);
        found |= text != null;
        return text != null && !text.isBlank() && Workbench.put(object, field, text);
    }

    /** The text with all of the words replaced; null where they do not stand in it. */
    public @Nullable String of(String before) {
        StringBuilder after = new StringBuilder();
        int at = 0;
        for (int next = PromptText.find(before, from, 0); next >= 0; ) {
            String old = before.substring(next, next + from.length());
            after.append(before, at, next).append(like(old));
            at = next + from.length();
            next = PromptText.find(before, from, at);
        }
        return at > 0 ? after.append(before.substring(at)).toString() : null;
    }

    private String like(String old) {
        boolean shouted = old.length() > 1 && old.equals(old.toUpperCase(Locale.ROOT));
        boolean letters = !old.equals(old.toLowerCase(Locale.ROOT));
        if (shouted && letters) {
            return to.toUpperCase(Locale.ROOT);
        }
        return Character.isUpperCase(old.charAt(0)) ? Wording.capital(to) : to;
    }
}
