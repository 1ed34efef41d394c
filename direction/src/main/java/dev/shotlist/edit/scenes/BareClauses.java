package dev.shotlist.edit.scenes;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.Seconds;
import java.util.Set;

/** Clauses that ask for something and do not say of what; others before them said it. */
final class BareClauses {
    private static final int FEW_WORDS = 6;

    /** Kinds of a clause that only says that something goes. */
    private static final Set<String> REMOVING =
            Set.of(
                    "act",
                    "by",
                    "off",
                    "pronoun",
                    "courtesy",
                    "stop",
                    "in",
                    "can",
                    "neg",
                    "join",
                    "become");

    /** Kinds of a clause that only says a length. */
    private static final Set<String> LENGTH =
            Set.of("number", "unit", "at_most", "stop", "courtesy", "enough", "more", "only");

    /** Kinds that say how a scene is filmed. */
    static final Set<String> PICTURE = Set.of("size", "move", "angle", "distance");

    /** Kinds of a clause that says itself of what it speaks. */
    private static final Set<String> ELSEWHERE =
            Set.of(
                    "scene",
                    "all",
                    "except",
                    "other_scenes",
                    "ordinal",
                    "end_scene",
                    "opening_scene");

    private BareClauses() {}

    /** "5 s max": a length, and nothing that it could be of. */
    static boolean isBareLength(Clause clause) {
        return Seconds.named(clause)
                && clause.size() <= FEW_WORDS
                && clause.marks.stream().allMatch(mark -> LENGTH.contains(mark.kind()));
    }

    /** "... And at night." */
    static boolean asksOfPicture(Clause clause) {
        boolean picture =
                clause.has("condition")
                        || clause.has("size")
                        || clause.has("move")
                        || clause.has("angle")
                        || clause.has("distance");
        return picture && !clause.has("topic") && !clause.has("all");
    }

    /** "Camera still.": how something is filmed, and no word on what. */
    static boolean isOfPictureAlone(Clause clause) {
        boolean camera = clause.topic("camera") || PICTURE.stream().anyMatch(clause::has);
        boolean other =
                clause.all("topic").stream().anyMatch(mark -> !mark.value().equals("camera"))
                        || ELSEWHERE.stream().anyMatch(clause::has)
                        || clause.quote() != null;
        return camera && !other;
    }

    /** A size and nothing that it could be of. */
    static boolean isBareShot(Clause clause) {
        return clause.has("size")
                && clause.size() <= FEW_WORDS
                && !clause.has("scene")
                && !clause.has("topic")
                && !clause.has("all");
    }

    /** "la del pedestal, fuera", "..., get rid of it": an act, and at most a pronoun with it. */
    static boolean isRemoval(Clause clause) {
        // "sonst nix": nothing else, and nothing that goes.
        boolean goes = clause.all("act").stream().anyMatch(mark -> !clause.has("neg", mark.from()));
        return clause.act("remove")
                && goes
                && clause.size() <= FEW_WORDS
                && clause.marks.stream().allMatch(mark -> REMOVING.contains(mark.kind()));
    }
}
