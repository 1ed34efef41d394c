package dev.shotlist.director;

import dev.shotlist.director.OwnElements.Found;
import dev.shotlist.world.Concept;
import java.util.List;

/** What a brief's own elements mean to somebody, in the grammar's words. */
final class OwnConcept {
    private OwnConcept() {}

    static Concept of(OwnElements own, StoryGrammar.Thoughts thoughts, Dice dice) {
        Found trouble = own.with(StoryElement.Role.PROBLEM);
        String main = own.words(null);
        String second = null;
        for (Found found : own.found()) {
            if (own.task() == null && !found.words().equals(main)) {
                second = found.words();
            }
        }
        if (trouble != null && !trouble.words().equals(main)) {
            second = trouble.words();
        }
        List<String> ways = second == null ? thoughts.lone() : thoughts.tension();
        String tension =
                dice.pick(ways, "own tension")
                        .replace("{first}", quoted(main))
                        .replace("{second}", quoted(second == null ? "" : second));
        return new Concept(
                dice.pick(thoughts.viewer(), "own viewer").replace("{words}", main),
                dice.pick(thoughts.feel(), "own feel"),
                tension,
                dice.pick(thoughts.turn(), "own turn"),
                dice.pick(thoughts.unsaid(), "own unsaid"));
    }

    private static String quoted(String words) {
        return "\u201c" + words + "\u201d";
    }
}
