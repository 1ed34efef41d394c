package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.PictureOperation;
import dev.shotlist.edit.operation.Places;
import dev.shotlist.edit.scenes.SceneFinder;
import java.util.List;
import java.util.Set;

/**
 * A scene that is wished somewhere else: "that scene I want in a café", "relocate the friends to a
 * rooftop". What is not there yet has an indefinite article.
 */
final class ElsewhereReader {
    /** What asks for something else than a place. */
    private static final Set<String> OTHER =
            Set.of(
                    "size",
                    "move",
                    "angle",
                    "distance",
                    "color",
                    "neg",
                    "except",
                    "place",
                    "copy",
                    "topic",
                    "pace",
                    "size_of");

    /** What closes the name of a place. */
    private static final Set<String> CLOSING =
            Set.of("condition", "instead", "courtesy", "neg", "thereto", "act", "be");

    /** Kinds of a clause that only names a scene and a place. */
    private static final Set<String> PLACED =
            Set.of(
                    "scene",
                    "stop",
                    "thing",
                    "shown",
                    "in",
                    "person",
                    "about",
                    "on",
                    "from",
                    "puts_on",
                    "courtesy",
                    "join");

    private ElsewhereReader() {}

    static boolean read(
            Clause clause,
            SceneFinder.Found found,
            List<Integer> scenes,
            List<Operation> operations) {
        // "the car scene, I want it in a plane": of what was named before, and nothing else.
        boolean asked = clause.has("can", 0) || clause.has("thereto") || clause.has("instead");
        boolean spokenOf =
                found.firstToken() == 0
                        && (clause.has("pronoun") || clause.says(FunctionWord.THAT));
        boolean carried = (found.scenes().isEmpty() || spokenOf) && (clause.has("wanted") || asked);
        boolean named = clause.has("scene") || carried;
        boolean wished =
                clause.has("set")
                        || (named
                                && (clause.has("wanted")
                                        || asked
                                        || clause.act("move")
                                        || clause.has("become")
                                        || clause.says(FunctionWord.WISH)
                                        || clause.has("be")));
        boolean asksElse =
                clause.quote() != null
                        || clause.act("add")
                        || clause.act("remove")
                        || clause.marks.stream().anyMatch(mark -> OTHER.contains(mark.kind()));
        if (scenes.size() != 1 || !wished || asksElse) {
            return false;
        }
        for (int i = 1; i + 1 < clause.size(); i++) {
            int from = place(clause, i);
            int to = from < 0 ? -1 : clause.end(from, CLOSING);
            while (to - from > 1 && clause.word(to - 1, FunctionWord.NOW)) {
                to--;
            }
            if (to > from && from >= 0) {
                operations.add(
                        new PictureOperation.SetEnvironment(
                                Places.name(scenes.getFirst()), clause.words(from, to)));
                return true;
            }
        }
        return false;
    }

    /** "the jar scene in a cave": a scene by what it shows, where it is to be, and no verb. */
    static boolean placed(Clause clause, SceneFinder.Found found, List<Operation> operations) {
        Mark scene = clause.first("scene");
        boolean bare =
                scene != null
                        && found.byContent()
                        && found.firstToken() > 0
                        && (clause.word(0, FunctionWord.THE)
                                || clause.word(scene.from() - 1, FunctionWord.THE))
                        && clause.marks.stream().allMatch(mark -> PLACED.contains(mark.kind()));
        int named = scene == null ? clause.size() : Math.max(scene.to(), found.firstToken() + 1);
        for (int i = named; bare && i + 1 < clause.size(); i++) {
            int from = place(clause, i);
            if (from > 0 && from < clause.size()) {
                operations.add(
                        new PictureOperation.SetEnvironment(
                                Places.name(found.scenes().getFirst()),
                                clause.words(from, clause.size())));
                return true;
            }
        }
        return false;
    }

    /** Where a place is named behind "in a" or "to a"; -1. */
    private static int place(Clause clause, int at) {
        boolean leads = clause.has("in", at) || clause.word(at, FunctionWord.DESTINATION);
        if (!leads || (clause.word(at, FunctionWord.A) && !clause.has("in", at))) {
            return -1;
        }
        if (clause.word(at, FunctionWord.IN_A)) {
            return at + 1;
        }
        int longest = at + 1;
        for (Mark mark : clause.at(at)) {
            longest = mark.is("in") ? Math.max(longest, mark.to()) : longest;
        }
        if (longest > at + 1 && clause.word(longest - 1, FunctionWord.A)) {
            return longest;
        }
        boolean instead = clause.has("thereto") || clause.has("instead") || clause.has("set");
        boolean deck =
                instead
                        && clause.word(at + 1, FunctionWord.THE)
                        && clause.word(at + 3, FunctionWord.OF)
                        && !clause.has("scene", at + 2)
                        && !clause.has("ordinal", at + 2);
        return clause.word(at + 1, FunctionWord.A) || deck ? at + 2 : -1;
    }
}
