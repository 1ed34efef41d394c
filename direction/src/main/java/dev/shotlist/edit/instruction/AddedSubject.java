package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;

/** Where a clause that adds a scene begins to say what the scene shows. */
final class AddedSubject {
    /** So many words at most name what "a city rooftop shot" shows. */
    private static final int ADJECTIVES = 5;

    private AddedSubject() {}

    /** Where "a shot of ..." begins to say what it shows. */
    static int from(Clause clause) {
        Mark comes = clause.first("comes");
        if (comes != null) {
            return comes.from();
        }
        int framed = framed(clause);
        if (framed > 0) {
            return framed;
        }
        int led = led(clause);
        if (led > 0) {
            return led;
        }
        int timed = timed(clause);
        if (timed >= 0) {
            return timed;
        }
        int named = named(clause);
        if (named > 0) {
            return named;
        }
        int placed = placed(clause);
        if (placed > 0) {
            return placed;
        }
        Mark show = clause.first("show");
        Mark scene = clause.first("scene");
        return show != null && scene != null && show.from() >= scene.to() ? show.to() : -1;
    }

    /** Behind a shot, a size or a move: "a close-up on the clasp"; 0 where none leads on. */
    private static int framed(Clause clause) {
        for (Mark mark : clause.marks) {
            // "after the scene with the car": where it goes, and not what it shows
            boolean known =
                    mark.is("scene")
                            && clause.word(mark.from() - 1, FunctionWord.THE)
                            && !clause.word(mark.from() - 1, FunctionWord.A)
                            && clause.all("place").stream()
                                    .anyMatch(place ->
                                            AddedPlace.isRelative(place)
                                                    && place.to() == mark.from() - 1);
            boolean shot = !known && (mark.is("scene") || mark.is("size") || mark.is("move"));
            // "un plan sur le fermoir", "a close-up on the clasp"
            boolean about =
                    clause.word(mark.from() - 1, FunctionWord.A)
                            && (clause.has("about", mark.to())
                                    || clause.word(mark.to(), FunctionWord.ON));
            boolean framed =
                    clause.word(mark.to(), FunctionWord.WITH) && clause.has("move", mark.to() + 1);
            if (shot && !framed && (about || leadsOn(clause, mark.to()))) {
                return mark.to() + 1;
            }
            int behind = shot ? behindFraming(clause, mark.to()) : -1;
            if (behind > mark.to() && leadsOn(clause, behind)) {
                return behind + 1;
            }
        }
        return 0;
    }

    /** Behind "with" or "showing", where a scene or its place stands before it; 0 without one. */
    private static int led(Clause clause) {
        for (int i = 1; i + 1 < clause.size(); i++) {
            // "a new scene before the last, with the box opening"
            boolean led = clause.word(i, FunctionWord.WITH) || clause.word(i, FunctionWord.SHOWING);
            int at = i;
            boolean parted =
                    clause.tokens.get(i - 1).is(',')
                            || clause.marks.stream()
                                    .anyMatch(mark ->
                                            mark.to() == at
                                                    && (mark.is("ordinal") || mark.is("scene")));
            if (led && parted) {
                return i + 1;
            }
        }
        return 0;
    }

    /** At the article behind the place where it comes; 0 without one. */
    private static int placed(Clause clause) {
        Mark place = clause.first("place");
        for (int i =
                        place == null || !AddedPlace.isRelative(place)
                                ? clause.size()
                                : place.to() + 2;
                i + 1 < clause.size();
                i++) {
            // "new shot after the first one, a jeweller's hands"
            boolean article =
                    clause.word(i, FunctionWord.A)
                            && (!clause.word(i, FunctionWord.THROUGH) || isEnglish(clause));
            if (article) {
                return i;
            }
        }
        return 0;
    }

    /** "a scene": where the "a" of other languages leads somewhere, that of this one does not. */
    private static boolean isEnglish(Clause clause) {
        return clause.all("scene").stream()
                .anyMatch(scene ->
                        clause.word(scene.from() - 1, FunctionWord.A)
                                && clause.word(scene.from() - 1, FunctionWord.THROUGH));
    }

    /** "una toma aérea con dron de la ciudad": behind how it is taken. */
    private static int behindFraming(Clause clause, int from) {
        int at = from;
        boolean goesOn = true;
        while (goesOn && at < clause.size()) {
            int next = at;
            for (Mark mark : clause.at(at)) {
                boolean framing =
                        mark.is("size") || mark.is("move") || mark.is("angle") || mark.is("mood");
                next = framing ? Math.max(next, mark.to()) : next;
            }
            boolean with = next == at && clause.word(at, FunctionWord.WITH);
            with &= clause.has("move", at + 1);
            next = with ? at + 1 : next;
            goesOn = next > at;
            at = next;
        }
        return at;
    }

    /** "insert 4 seconds of hands after the first": where it begins to say of what; -1. */
    static int timed(Clause clause) {
        Mark place = clause.first("place");
        for (Mark unit : clause.all("unit")) {
            boolean of = clause.word(unit.to(), FunctionWord.OF) && unit.to() + 1 < clause.size();
            if (of && place != null && AddedPlace.isRelative(place) && clause.act("add")) {
                return unit.to() + 1;
            }
        }
        return -1;
    }

    /** "slot in a harbour shot after scene 3": what it shows stands before the word for a shot. */
    private static int named(Clause clause) {
        for (Mark scene : clause.all("scene")) {
            for (int i = scene.from() - 2; i >= 0 && scene.from() - i <= ADJECTIVES; i--) {
                if (clause.word(i, FunctionWord.A)) {
                    return i;
                }
                if (clause.has("scene", i) || clause.has("place", i)) {
                    // "a scene after scene 2": the article is another scene's
                    break;
                }
            }
        }
        return -1;
    }

    private static boolean leadsOn(Clause clause, int at) {
        return clause.word(at, FunctionWord.OF)
                || clause.word(at, FunctionWord.WITH)
                || clause.word(at, FunctionWord.SHOWING);
    }
}
