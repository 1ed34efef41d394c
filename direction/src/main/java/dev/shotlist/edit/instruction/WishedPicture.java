package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.PictureOperation;
import dev.shotlist.edit.operation.Places;
import java.util.List;
import java.util.Set;

/**
 * What a scene that is named by its number is wished to show or to take place in, where the words
 * stand in no fixed order: "scene 2 rather at the beach", "in scene 4 I want to see a bird".
 */
final class WishedPicture {
    /** Kinds by which the clause asks for something else. */
    private static final Set<String> ELSE =
            Set.of(
                    "size",
                    "move",
                    "light",
                    "condition",
                    "color",
                    "ratio",
                    "neg",
                    "instead",
                    "place",
                    "pace",
                    "size_of",
                    "angle",
                    "distance",
                    "noise",
                    "instrument");

    /** Kinds that may stand between a scene and where it is to be. */
    private static final Set<String> BETWEEN =
            Set.of("thereto", "be", "set", "stop", "say", "move", "more", "number", "act");

    private final ThingWords things;
    private final Substitution descriptions;

    WishedPicture(ThingWords things, Substitution descriptions) {
        this.things = things;
        this.descriptions = descriptions;
    }

    boolean read(Clause clause, int scene, List<Operation> operations) {
        Mark named = clause.first("scene");
        named = named == null ? clause.first("ordinal") : named;
        if (named == null || ELSE.stream().anyMatch(clause::has) || clause.mark(':') >= 0) {
            return false;
        }
        return made(clause, named, scene, operations)
                || place(clause, named, scene, operations)
                || subject(clause, named, scene, operations);
    }

    /** "make the man in scene 2 a woman". */
    private boolean made(Clause clause, Mark named, int scene, List<Operation> operations) {
        int behind = ThingWords.behind(clause, named);
        int in = named.from() - 1;
        while (in > 1 && !clause.has("in", in)) {
            in--;
        }
        boolean asks =
                clause.word(0, FunctionWord.MAKE)
                        && in > 1
                        && clause.word(behind, FunctionWord.A)
                        && behind + 1 < clause.size();
        return asks
                && descriptions.exchanged(
                        things.bare(clause, 1, in),
                        things.bare(clause, behind, clause.size()),
                        List.of(scene),
                        operations);
    }

    /** "take scene 2 to a beach", "la escena 2 mejor en la playa": nothing else lies between. */
    private boolean place(Clause clause, Mark named, int scene, List<Operation> operations) {
        int from = ThingWords.behind(clause, named);
        boolean asks = clause.has("set") || clause.has("thereto") || clause.act("move");
        int at = from;
        while (at < clause.size() && !leads(clause, at, asks)) {
            int i = at;
            boolean between = clause.at(i).stream().anyMatch(mark -> BETWEEN.contains(mark.kind()));
            if (!between) {
                return false;
            }
            at++;
        }
        String words = at + 1 < clause.size() ? things.bare(clause, at + 1, clause.size()) : "";
        boolean somewhere = !words.isBlank() && (asks || clause.has("thing", clause.size() - 1));
        if (somewhere) {
            operations.add(new PictureOperation.SetEnvironment(Places.name(scene), words));
        }
        return somewhere;
    }

    private static boolean leads(Clause clause, int at, boolean asks) {
        return clause.has("in", at) || (asks && clause.word(at, FunctionWord.DESTINATION));
    }

    /** "in scene 2 I want a woman", "zeig in Szene 4 einen Vogel". */
    private static boolean subject(
            Clause clause, Mark named, int scene, List<Operation> operations) {
        Mark show = clause.first("show");
        if (show == null && !clause.says(FunctionWord.WISH)) {
            return false;
        }
        int behind = ThingWords.behind(clause, named);
        for (int i = 1; i + 1 < clause.size(); i++) {
            boolean within = i >= named.from() - 1 && i < behind;
            boolean asked =
                    clause.word(i - 1, FunctionWord.WISH)
                            || clause.word(i - 1, FunctionWord.BE)
                            || (show != null && show.to() == i)
                            || !Double.isNaN(clause.number(behind - 1));
            if (!within && asked && clause.word(i, FunctionWord.A) && !clause.has("scene", i + 1)) {
                int end = clause.size();
                end = show != null && show.from() > i ? show.from() : end;
                end = named.from() > i ? beforeScene(clause, i, named.from()) : end;
                String words = clause.words(i, end);
                if (end > i + 1) {
                    operations.add(new PictureOperation.SetSubject(Places.name(scene), words));
                    return true;
                }
            }
        }
        return false;
    }

    /** The end of what stands before "in scene 2". */
    private static int beforeScene(Clause clause, int from, int scene) {
        for (int i = from + 1; i < scene; i++) {
            if (clause.has("in", i)) {
                return i;
            }
        }
        return scene;
    }
}
