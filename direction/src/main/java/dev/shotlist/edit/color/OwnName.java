package dev.shotlist.edit.color;

import dev.shotlist.edit.tree.PromptText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** A palette entry's name where it stands for that entry: "grey", but not in "dark grey". */
public final class OwnName {
    private final String name;

    /** Names of other entries that hold this one. */
    private final List<String> longer = new ArrayList<>();

    public OwnName(String name, ArrayNode palette) {
        this.name = name;
        String plain = name.toLowerCase(Locale.ROOT);
        for (JsonNode entry : palette) {
            String other = entry.path("name").asString("");
            if (other.length() > name.length() && other.toLowerCase(Locale.ROOT).contains(plain)) {
                longer.add(other);
            }
        }
    }

    public String name() {
        return name;
    }

    /** Where it stands from there on; -1 where it does not. */
    public int find(String text, int from) {
        int at = PromptText.find(text, name, from);
        while (at >= 0 && isWithinOther(text, at)) {
            at = PromptText.find(text, name, at + 1);
        }
        return at;
    }

    private boolean isWithinOther(String text, int at) {
        for (String other : longer) {
            for (int i = PromptText.find(text, other, 0);
                    i >= 0 && i <= at;
                    i = PromptText.find(text, other, i + 1)) {
                if (at + name.length() <= i + other.length()) {
                    return true;
                }
            }
        }
        return false;
    }
}
