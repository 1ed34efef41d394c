package dev.shotlist.asking;

import dev.shotlist.plan.PlanJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What our types are called on the wire, so that a model is asked for the names it must use. */
public final class WireNames {
    private WireNames() {}

    /**
     * @param type an enum
     * @return each of its constants as JSON spells it
     */
    public static List<String> ofConstants(Class<?> type) {
        List<String> words = new ArrayList<>();
        for (Object constant : type.getEnumConstants()) {
            words.add(PlanJson.mapper().valueToTree(constant).stringValue());
        }
        return words;
    }

    /** The field of a record's component: {@code colorPalette} is {@code color_palette}. */
    public static String ofComponent(String name) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            out.append(Character.isUpperCase(c) ? "_" : "").append(c);
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }
}
