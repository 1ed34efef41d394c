package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;

/** Clauses that name a colour and ask nothing of the palette, or only go on to. */
final class ColorTalk {
    private ColorTalk() {}

    /** "the watch should be steel, not gold": what the watch is not, and no word on the palette. */
    static boolean deniesOfThing(Clause before, Clause clause) {
        boolean turns = before.has("be") || before.has("become") || before.has("say", "should be");
        return before.sentence == clause.sentence
                && before.has("thing")
                && turns
                && !before.has("color")
                && clause.has("neg", 0)
                && !clause.topic("color")
                && !clause.has("act");
    }

    /** "the tram in black and white": of what a scene shows, and not of the palette. */
    static boolean isOfThing(Clause clause) {
        Mark thing = clause.first("thing");
        Mark color = clause.first("color");
        boolean other =
                clause.topic("color")
                        || clause.has("act")
                        || clause.has("role")
                        || clause.has("all");
        return thing != null
                && color != null
                && !other
                && thing.from() <= 1
                && thing.to() + 1 == color.from()
                && clause.has("in", thing.to());
    }

    /** "lose the gold. silver.": a sentence of nothing but a colour goes on from the one before. */
    static boolean isNear(Clause clause, Clause other) {
        boolean bare =
                clause.marks.stream()
                        .allMatch(mark ->
                                mark.is("weak_color")
                                        || mark.is("color")
                                        || mark.is("thereto")
                                        || mark.is("stop")
                                        || mark.is("courtesy"));
        int apart = clause.sentence - other.sentence;
        return apart == 0 || (bare && apart == 1 && (other.has("act") || other.topic("color")));
    }

    /** Whether it finds fault with what it names, and asks for nothing itself. */
    static boolean complains(Clause clause) {
        boolean fault =
                clause.has("wish")
                        || clause.has("fault")
                        || clause.has("too_much")
                        || judges(clause);
        return fault && !clause.has("act") && !clause.has("thereto") && !clause.has("become");
    }

    /** "the black looks funereal": how a colour is, and no word on what it should be. */
    private static boolean judges(Clause clause) {
        boolean verb = clause.says(FunctionWord.LOOKS) || clause.says(FunctionWord.IS);
        return verb
                && clause.all("color").stream().map(Mark::from).distinct().count() == 1
                && !clause.has("more")
                && !clause.has("become")
                && !clause.has("can")
                && !clause.has("wanted");
    }
}
