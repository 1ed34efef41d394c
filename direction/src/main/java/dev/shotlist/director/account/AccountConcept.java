package dev.shotlist.director.account;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.words.Prop;
import dev.shotlist.world.Concept;
import dev.shotlist.world.Person;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says in words what a brief's own story comes to: what it begins with, and what goes through it.
 */
record AccountConcept(
        Settled settled, String hero, Prop prop, @Nullable Person person, boolean seen) {
    /** More than these in one sentence is a list. */
    private static final int MOST = 3;

    Concept of(List<Matter> matters) {
        List<Matter> troubles = matters.stream().filter(Matter::troubled).toList();
        List<Matter> deeds = matters.stream().filter(one -> !one.troubled()).toList();
        String through = through();
        boolean begins = !troubles.isEmpty() && !Followed.isTale(hero);
        String tension = "we stay with " + through;
        if (begins && deeds.isEmpty()) {
            tension =
                    "it begins with "
                            + named(troubles)
                            + " and with nobody to help; then "
                            + through
                            + " comes in";
        } else if (begins) {
            tension =
                    "it begins with "
                            + named(troubles)
                            + " and with nobody to help; then come "
                            + named(deeds);
        } else if (!deeds.isEmpty()) {
            tension += ", and meet " + named(deeds) + " on the way";
        }
        return new Concept("", settled.mood().tone(), tension, "", "");
    }

    /** What is in picture after picture: the product, else who plays. */
    private String through() {
        if (seen) {
            return "the " + prop.name();
        }
        if (person == null) {
            return "one place";
        }
        String who = person.brief();
        boolean name = Character.isUpperCase(who.codePointAt(0));
        return name ? who : "the " + who.substring(who.indexOf(' ') + 1);
    }

    private static String named(List<Matter> matters) {
        List<String> said = new ArrayList<>();
        for (Matter one : matters) {
            if (said.size() < MOST) {
                said.add(one.named().said());
            }
        }
        int last = said.size() - 1;
        return last == 0
                ? said.getFirst()
                : String.join(", ", said.subList(0, last)) + " and " + said.get(last);
    }
}
