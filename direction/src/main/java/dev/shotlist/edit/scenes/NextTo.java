package dev.shotlist.edit.scenes;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;
import org.jspecify.annotations.Nullable;

/** How a clause names a scene by the one beside it: "the shot after the tram". */
public final class NextTo {
    /** Words of coming between a scene and its place: "the one that comes right after". */
    private static final int COMING = 4;

    private NextTo() {}

    /** The before or after that a scene is named by; null where it says where something goes. */
    public static @Nullable Mark named(Clause clause) {
        if (clause.act("move")
                || clause.act("add")
                || clause.act("split")
                || clause.has("copy")
                || clause.has("show", 0)) {
            return null;
        }
        for (Mark place : clause.all("place")) {
            boolean beside = place.value().equals("before") || place.value().equals("after");
            if (beside && place.to() < clause.size() && isLed(clause, place.from())) {
                return place;
            }
        }
        for (Mark beside : clause.all("beside")) {
            // "the one after the noodles" is one phrase as far as "after".
            boolean goesOn =
                    beside.length() > 2
                            && (clause.word(beside.to(), FunctionWord.THE)
                                    || clause.has("ordinal", beside.to())
                                    || clause.has("scene", beside.to()));
            if (goesOn) {
                return new Mark("place", beside.value(), beside.from(), beside.to());
            }
        }
        return null;
    }

    /** Whether what stands before the place is a scene, or a word for one that comes there. */
    private static boolean isLed(Clause clause, int place) {
        boolean whole =
                clause.has("place", place)
                        && (clause.word(place, FunctionWord.WHICHEVER)
                                || clause.word(place, FunctionWord.COMING));
        if (whole) {
            // "what follows the logo"
            return true;
        }
        int at = place - 1;
        while (at > 0 && place - at <= COMING && clause.word(at, FunctionWord.COMING)) {
            at--;
        }
        boolean bare = at < place - 1 && clause.word(at, FunctionWord.WHICHEVER);
        return bare || clause.word(at, FunctionWord.THE_ONE) || endsScene(clause, at + 1);
    }

    /** "the shot after ...", and not "a shot after ...", which is to come there. */
    private static boolean endsScene(Clause clause, int end) {
        return clause.all("scene").stream()
                .anyMatch(mark ->
                        mark.is("scene", "one")
                                && mark.to() == end
                                && !clause.word(mark.from() - 1, FunctionWord.A));
    }
}
