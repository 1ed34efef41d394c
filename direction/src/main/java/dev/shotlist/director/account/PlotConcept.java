package dev.shotlist.director.account;

import dev.shotlist.world.Concept;
import dev.shotlist.world.Person;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says in one sentence who carries a brief's own story, and with what. */
record PlotConcept(PlotParts parts, @Nullable Person person) {
    /** More than these in one sentence is a list. */
    private static final int MOST = 3;

    private static final List<String> SLOTS =
            List.of(
                    "group",
                    "animals",
                    "animal",
                    "vehicle",
                    "vehicles",
                    "craft",
                    "held",
                    "land",
                    "room",
                    "large",
                    "other");

    Concept of(String tone) {
        List<String> named = new ArrayList<>();
        for (String slot : SLOTS) {
            for (String one : parts.of(slot)) {
                if (!named.contains(one) && named.size() < MOST) {
                    named.add(one);
                }
            }
        }
        int last = named.size() - 1;
        String all =
                last < 1
                        ? String.join("", named)
                        : String.join(", ", named.subList(0, last)) + " and " + named.get(last);
        return new Concept("", tone, carried(all, last == 0), "", "");
    }

    private String carried(String all, boolean one) {
        if (person != null) {
            return "we stay with " + who(person) + (all.isEmpty() ? "" : ", and with " + all);
        }
        boolean single = one && (all.startsWith("a ") || all.startsWith("an "));
        return all + (single ? " carries" : " carry") + " it from first to last";
    }

    private static String who(Person person) {
        String brief = person.brief();
        boolean name = Character.isUpperCase(brief.codePointAt(0));
        return name ? brief : "the " + brief.substring(brief.indexOf(' ') + 1);
    }
}
