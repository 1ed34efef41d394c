package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;

/** Whether a clause speaks of a scene that the plan has, or of one that is not there yet. */
final class NewScenes {
    private NewScenes() {}

    /** "put the marble shot first": a scene that is there already is moved. */
    static boolean isThere(Clause clause) {
        Mark scene = clause.first("scene");
        if (scene == null || isFresh(clause)) {
            return false;
        }
        boolean known =
                clause.word(scene.from() - 1, FunctionWord.THE)
                        && (!clause.word(scene.from() - 1, FunctionWord.A)
                                || clause.says(FunctionWord.PORTUGUESE));
        boolean counted =
                clause.before("ordinal", scene.from(), 0)
                        && clause.word(scene.from() - 2, FunctionWord.THE);
        return known || counted || isNumbered(clause, scene);
    }

    /** "a scene", "a new one": one that is not there yet, or its description behind a colon. */
    static boolean isFresh(Clause clause) {
        return clause.mark(':') >= 0
                || clause.marks.stream()
                        .anyMatch(mark ->
                                (mark.is("size") || mark.is("move"))
                                        && clause.word(mark.from() - 1, FunctionWord.A)
                                        && !clause.word(mark.from() - 1, FunctionWord.THE)
                                        && AddedSubject.from(clause) > 0)
                || clause.all("size").stream()
                        .anyMatch(mark ->
                                clause.word(mark.from() - 1, FunctionWord.A)
                                        && clause.word(mark.to(), FunctionWord.OF))
                || clause.all("scene").stream()
                        .anyMatch(mark ->
                                (clause.word(mark.from() - 1, FunctionWord.A)
                                                && !clause.word(mark.from() - 1, FunctionWord.THE))
                                        || clause.all("act").stream()
                                                .anyMatch(act ->
                                                        act.length() > 1
                                                                && act.from() <= mark.from()
                                                                && act.to() >= mark.to()));
    }

    /** "put scene 3 after the fourth": named by its number before it is said where it goes. */
    private static boolean isNumbered(Clause clause, Mark scene) {
        Mark place = clause.first("place");
        return place != null
                && scene.from() < place.from()
                && !Double.isNaN(clause.number(scene.to()));
    }

    /** "can we get a drone shot of Geneva before the hotel": one that is not there yet. */
    static boolean isWanted(Clause clause) {
        Mark move = clause.first("move");
        Mark framed = move == null ? clause.first("size") : move;
        Mark shot = framed == null ? clause.first("scene") : framed;
        Mark place = clause.first("place");
        return shot != null
                && place != null
                && AddedPlace.isRelative(place)
                && clause.word(shot.from() - 1, FunctionWord.A)
                && clause.word(
                        clause.has("scene", shot.to()) ? shot.to() + 1 : shot.to(),
                        FunctionWord.OF);
    }
}
