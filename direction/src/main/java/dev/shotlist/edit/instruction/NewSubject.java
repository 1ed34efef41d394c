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
 * What the scene that was spoken of shows instead, named with an indefinite article: "make it a
 * woman closing a piano", "the mortar shot: two boys racing snails".
 */
final class NewSubject {
    /** Kinds by which a clause asks for something else than a picture. */
    private static final Set<String> OTHER =
            Set.of(
                    "topic",
                    "size",
                    "move",
                    "angle",
                    "distance",
                    "pace",
                    "size_of",
                    "unit",
                    "ratio",
                    "platform",
                    "genre",
                    "light",
                    "light_kind",
                    "text_size",
                    "text_place",
                    "language",
                    "transition",
                    "resolution",
                    "fps",
                    "percent",
                    "neg",
                    "except",
                    "wish",
                    "edition",
                    "factor",
                    "tempo_of",
                    "copy",
                    "louder",
                    "manner");

    /** Acts that do not ask for another picture. */
    private static final Set<String> ACTS =
            Set.of("add", "remove", "move", "split", "merge", "keep", "lock", "undo");

    /** What closes the description. */
    private static final Set<String> CLOSING =
            Set.of("instead", "thereto", "courtesy", "scene", "ordinal");

    /** Words of a description that names nothing we know: "a lighthouse keeper frying an egg". */
    private static final int TOLD = 4;

    /** Words of the lead: "could we have". */
    private static final int LEAD = 4;

    private NewSubject() {}

    static boolean read(
            Clause clause,
            SceneFinder finder,
            SceneFinder.Found found,
            List<Integer> scenes,
            List<Operation> operations) {
        int from = comes(clause, finder);
        boolean labelled =
                clause.has("scene") || (clause.mark(':') >= 0 && from > clause.mark(':'));
        boolean spoken = found.scenes().isEmpty() || found.firstToken() == 0;
        if (from < 0 || scenes.size() != 1 || !(labelled || spoken)) {
            return false;
        }
        int end = clause.end(from, CLOSING);
        while (end + 1 < clause.size()
                && clause.tokens.get(end).is(',')
                && clause.word(end + 1, FunctionWord.WHO)) {
            end = clause.end(end + 1, CLOSING);
        }
        while (end > from && clause.has("in", end - 1)) {
            // "a woman in scene 2"
            end--;
        }
        String words = end > from + 1 ? clause.words(from, end) : "";
        if (words.isBlank()) {
            return false;
        }
        operations.add(new PictureOperation.SetSubject(Places.name(scenes.getFirst()), words));
        return true;
    }

    /** Where somebody or something new begins, behind what leads to it; -1 where nothing does. */
    static int comes(Clause clause, SceneFinder finder) {
        boolean other =
                clause.quote() != null
                        || OTHER.stream().anyMatch(clause::has)
                        || clause.has("instead")
                        || ACTS.stream().anyMatch(clause::act);
        int from = other ? -1 : lead(clause, finder);
        return from >= 0 && isNew(clause, from) && isPicture(clause, from, finder) ? from : -1;
    }

    private static int lead(Clause clause, SceneFinder finder) {
        int colon = clause.mark(':');
        if (colon > 0) {
            Clause said = clause.part(colon + 1, clause.size());
            boolean one = finder.in(clause.part(0, colon), true).scenes().size() == 1;
            int behind = one && !said.has("scene") ? lead(said, finder) : -1;
            return behind < 0 ? -1 : colon + 1 + behind;
        }
        Mark scene = clause.first("scene");
        if (scene != null) {
            int wished = -1;
            for (Mark mark : clause.all("made")) {
                boolean behind = mark.from() >= scene.to() && scene.from() <= LEAD;
                wished = behind ? Math.max(wished, mark.to()) : wished;
            }
            for (Mark mark : clause.all("more")) {
                // "make it a woman in scene 2", "in scene 2 make it a woman"
                boolean edge = mark.from() == 0 || mark.from() >= scene.to();
                wished = mark.length() > 1 && edge ? Math.max(wished, mark.to()) : wished;
            }
            return wished;
        }
        int lead = isNew(clause, 0) ? 0 : -1;
        for (Mark mark : clause.marks) {
            boolean leads =
                    mark.is("made")
                            || mark.is("become")
                            || mark.is("be")
                            || (mark.is("more") && mark.length() > 1)
                            || (mark.is("thereto") && mark.from() == 0);
            lead = leads && mark.from() <= LEAD ? Math.max(lead, mark.to()) : lead;
        }
        for (int i = 1; clause.act("swap") && i <= LEAD && i + 1 < clause.size(); i++) {
            // "swap her for a man"
            boolean him = clause.has("pronoun", i - 1) || clause.word(i - 1, FunctionWord.SOMEBODY);
            lead = him && clause.word(i, FunctionWord.FOR) ? i + 1 : lead;
        }
        return lead;
    }

    /** "a woman", "two kids". */
    private static boolean isNew(Clause clause, int at) {
        boolean counted =
                !Double.isNaN(clause.number(at))
                        && clause.numberEnd(at) < clause.size()
                        && !clause.has("scene", clause.numberEnd(at))
                        && !clause.tokens.get(clause.numberEnd(at)).isMark();
        return clause.word(at, FunctionWord.A) || counted;
    }

    /** Whether it is something to see, and not how something is. */
    private static boolean isPicture(Clause clause, int from, SceneFinder finder) {
        boolean seen = false;
        int unknown = 0;
        for (int i = from; i < clause.size(); i++) {
            seen |= clause.has("thing", i) || clause.has("person", i) || clause.has("clothes", i);
            unknown += clause.at(i).isEmpty() && finder.isContent(clause, i) ? 1 : 0;
        }
        return seen || (unknown > 1 && clause.size() - from >= TOLD);
    }
}
