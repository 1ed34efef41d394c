package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.Denials;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.scenes.SceneFinder;
import java.util.Set;

/** How a clause says that something stays as it is. */
final class Staying {
    /** How many words may stand between a denial and what it denies. */
    private static final int REACH = 2;

    /** So far behind a "without" stands what is not done: "ohne den Button wegzunehmen". */
    private static final int WITHIN = 4;

    private static final Set<String> ACTS = Set.of("remove", "add", "swap", "change", "move");

    /** Kinds by which the rest of an exception says what it should become. */
    private static final Set<String> ASKS =
            Set.of("color", "move", "size", "pace", "size_of", "ratio", "genre", "light", "unit");

    /** Kinds of a clause that says itself of what it asks something. */
    private static final Set<String> OWN =
            Set.of(
                    "scene",
                    "topic",
                    "thing",
                    "all",
                    "rest",
                    "other_scenes",
                    "grand",
                    "act",
                    "ordinal",
                    "end_scene",
                    "opening_scene",
                    "neg");

    private Staying() {}

    /** "every scene same length": alike among themselves, and not as they were. */
    static boolean evens(Clause clause) {
        return clause.act("keep")
                && clause.topic("length")
                && clause.has("all")
                && clause.has("scene")
                && !clause.has("except");
    }

    /** Whether it keeps something, or changes nothing, or nothing else. */
    static boolean says(Clause clause) {
        return keeps(clause)
                || approves(clause)
                || still(clause)
                || changesNothing(clause)
                || nothing(clause);
    }

    /** "everything else in the band is cool": what is good as it is. */
    private static boolean approves(Clause clause) {
        int last = clause.size() - 1;
        while (last > 0 && (clause.has("courtesy", last) || clause.tokens.get(last).isMark())) {
            last--;
        }
        boolean good = clause.word(last, FunctionWord.GOOD);
        boolean is = false;
        for (int i = Math.max(0, last - REACH); i < last; i++) {
            is |= clause.word(i, FunctionWord.IS);
        }
        return good
                && is
                && (clause.has("rest") || clause.has("all"))
                && !clause.has("act")
                && !clause.has("neg");
    }

    /** Whether it asks for something after all. */
    static boolean asks(Clause clause) {
        return clause.quote() != null
                || clause.mark(':') >= 0
                || clause.marks.stream().anyMatch(mark -> ASKS.contains(mark.kind()));
    }

    /** "lass die letzte Szene weg": the verb of keeping is part of one of removing. */
    private static boolean letsGo(Clause clause) {
        return clause.marks.stream()
                .anyMatch(mark ->
                        mark.is("act", "remove")
                                && clause.at(mark.from()).stream()
                                        .anyMatch(other -> other.is("act", "keep")));
    }

    /** "still locked off": as it is said to be. */
    private static boolean still(Clause clause) {
        boolean named = clause.has("move", 1) || clause.has("size", 1) || clause.has("angle", 1);
        return clause.word(0, FunctionWord.STILL) && named;
    }

    private static boolean keeps(Clause clause) {
        return clause.act("keep")
                && !KeptAlone.keepsAlone(clause)
                && !letsGo(clause)
                && !evens(clause)
                && !clause.has("move", "static")
                && !denied(clause, "keep")
                && !(clause.topic("text") && TextTimes.until(clause) > 0)
                && clause.quote() == null
                && !changesToo(clause);
    }

    /** "the butter is lovely but a second too long": it is named, and something is asked of it. */
    static boolean isNamedFor(Clause clause, Clause next, SceneFinder finder) {
        boolean graded = next.has("size_of") || next.has("distance");
        boolean own = OWN.stream().anyMatch(next::has) || next.quote() != null;
        return clause.act("keep")
                && next.sentence == clause.sentence
                && graded
                && !own
                && !clause.has("topic")
                && !clause.has("all")
                && !clause.has("color")
                && finder.in(clause, true).scenes().size() == 1;
    }

    /** "don't change anything yet", "I am only asking": of the whole instruction. */
    static boolean waits(Clause clause) {
        boolean some = clause.has("scene") || clause.has("topic") || clause.has("color");
        return clause.has("not_yet") && !some;
    }

    /** "don't shorten it", "nicht schneller". */
    static boolean forbids(Clause clause) {
        boolean denied =
                clause.marks.stream()
                        .anyMatch(mark ->
                                isChange(clause, mark) && clause.before("neg", mark.from(), REACH));
        return denied || without(clause) || leavesAlone(clause);
    }

    /** "without removing the button": the first word takes nothing away, it denies the second. */
    private static boolean without(Clause clause) {
        int at = clause.has("join", 0) || clause.has("but", 0) ? 1 : 0;
        return clause.word(at, FunctionWord.WITHOUT)
                && clause.marks.stream()
                        .anyMatch(mark ->
                                mark.is("act")
                                        && ACTS.contains(mark.value())
                                        && (mark.from() == at + 1 || closes(clause, at, mark)));
    }

    /** "ohne den Button wegzunehmen", "ohne den Text zu ändern": the verb comes last. */
    private static boolean closes(Clause clause, int without, Mark verb) {
        return verb.to() == clause.size()
                && verb.from() > without
                && verb.from() - without <= WITHIN
                && (clause.word(verb.from() - 1, FunctionWord.TO_INFINITIVE)
                        || clause.holds(verb.from(), FunctionWord.TO_INFINITIVE));
    }

    /** "not the music", "don't lay a finger on the voice": denied, and nothing else asked. */
    private static boolean leavesAlone(Clause clause) {
        return Denials.ofAct(clause)
                && !clause.says(FunctionWord.STATE)
                && (clause.has("topic") || clause.has("color"))
                && !clause.has("instead")
                && !asks(clause);
    }

    private static boolean isChange(Clause clause, Mark mark) {
        boolean act = mark.is("act") && ACTS.contains(mark.value()) && !isGone(clause, mark);
        boolean cut = mark.is("cut_out") && clause.has("scene");
        return act || cut || mark.is("pace") || mark.is("size_of");
    }

    private static boolean changesNothing(Clause clause) {
        return clause.act("change")
                && (clause.act("remove") || clause.has("neg"))
                && !clause.topic("cta")
                && clause.quote() == null;
    }

    /** "nothing else", but not "niente musica". */
    private static boolean nothing(Clause clause) {
        boolean asks =
                clause.has("move")
                        || clause.has("color")
                        || clause.has("size")
                        || clause.quote() != null;
        for (int i = 0; i < clause.size() && !asks; i++) {
            boolean of = clause.word(i + 1, FunctionWord.OF);
            int at = i + (of ? 2 : 1);
            boolean named =
                    clause.has("topic", at)
                            || clause.has("transition", at)
                            || clause.has("noise", at)
                            || clause.has("instrument", at);
            if (clause.word(i, FunctionWord.NOTHING) && !named && !isWithinPhrase(clause, i)) {
                return true;
            }
        }
        return false;
    }

    /** "..., but the music not", "..., mas a música não": what was asked for is not meant of it. */
    static boolean notEither(Clause clause) {
        Mark last = null;
        for (Mark mark : clause.all("neg")) {
            last = mark.to() == clause.size() && mark.from() > 0 ? mark : last;
        }
        return last != null
                && clause.has("topic")
                && clause.quote() == null
                && !clause.has("act")
                && clause.all("topic").stream().allMatch(mark -> mark.to() < clause.size())
                && !asks(clause);
    }

    /** "nothing else in the music": no more than what is asked for. */
    static boolean nothingElse(Clause clause) {
        return clause.has("all") && nothing(clause);
    }

    /** The "rien" of "ne sert à rien". */
    private static boolean isWithinPhrase(Clause clause, int at) {
        return clause.marks.stream()
                .anyMatch(mark -> mark.length() > 1 && mark.from() <= at && mark.to() > at);
    }

    /** "remove" as a preposition ("without touching") denies, and is not itself denied. */
    private static boolean isGone(Clause clause, Mark mark) {
        return mark.is("act", "remove") && clause.has("nomore");
    }

    private static boolean denied(Clause clause, String act) {
        return clause.marks.stream()
                .anyMatch(mark -> mark.is("act", act) && clause.before("neg", mark.from(), 1));
    }

    /** "leave it at 20 seconds", "déjalo en 20 segundos": a length to reach. */
    private static boolean leftAt(Clause clause) {
        for (int i = 1; i < clause.size(); i++) {
            boolean length =
                    !Double.isNaN(clause.number(i)) && clause.has("unit", clause.numberEnd(i));
            if (length && clause.word(i - 1, FunctionWord.LEFT_AT)) {
                return true;
            }
        }
        return false;
    }

    /** "same format but square" and "swap it, keep it": the same clause asks for something. */
    private static boolean changesToo(Clause clause) {
        boolean longer = clause.has("size_of") && !clause.has("neg");
        boolean held =
                clause.has("unit")
                        && clause.marks.stream()
                                .anyMatch(mark ->
                                        mark.is("act", "keep")
                                                && mark.to() < clause.size()
                                                && clause.word(mark.from(), FunctionWord.HOLD));
        boolean graded =
                (clause.has("pace") || clause.has("text_size") || clause.has("louder"))
                        && clause.says(FunctionWord.LEAVE)
                        && !clause.has("neg");
        return clause.act("split")
                || clause.act("merge")
                || longer
                || held
                || graded
                || leftAt(clause)
                || (clause.act("undo") && !clause.has("topic") && !clause.has("scene"));
    }
}
