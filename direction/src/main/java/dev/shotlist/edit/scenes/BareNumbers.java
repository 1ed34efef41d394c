package dev.shotlist.edit.scenes;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that can only be scenes though no word says so: "swap 1 and 4", "a push in on 3", "on 2,
 * ...".
 */
final class BareNumbers {
    /** Acts that are done to scenes. */
    private static final Set<String> STRUCTURAL = Set.of("merge", "swap", "split");

    /** Kinds that say how a picture is taken. */
    private static final List<String> SEEN =
            List.of("size", "move", "angle", "distance", "condition");

    /** Kinds of which a number in the clause may be. */
    private static final List<String> COUNTED =
            List.of("scene", "topic", "unit", "color", "tempo_of", "percent");

    private final Clause clause;

    private BareNumbers(Clause clause) {
        this.clause = clause;
    }

    /** A mark that ends where the first of them begins; null where there are none. */
    static @Nullable Mark in(Clause clause, int count) {
        BareNumbers numbers = new BareNumbers(clause);
        Mark found = numbers.joined();
        found = found == null ? numbers.opening() : found;
        found = found == null ? numbers.seenOn() : found;
        found = found == null ? numbers.between() : found;
        found = found == null ? numbers.from() : found;
        found = found == null ? numbers.behindAct() : found;
        return found == null ? numbers.articled(count) : found;
    }

    private boolean isPlace(int at) {
        return NumberedScenes.isPlace(clause, at);
    }

    private boolean counts() {
        return COUNTED.stream().anyMatch(clause::has);
    }

    private static Mark before(int at) {
        return new Mark("scene", "many", Math.max(0, at - 1), at);
    }

    /** The place behind an article, if one stands there. */
    private int afterArticle(int at) {
        return clause.word(at, FunctionWord.THE) ? at + 1 : at;
    }

    /** "the order of 2 and 3 swapped": two joined numbers in a clause that only swaps or merges. */
    private @Nullable Mark joined() {
        boolean structural =
                clause.has("reversed")
                        || clause.all("act").stream()
                                .anyMatch(act -> STRUCTURAL.contains(act.value()));
        for (int i = 0; structural && !counts() && i + 2 < clause.size(); i++) {
            int end = clause.numberEnd(i);
            int next = end + 1;
            next += clause.has("from", next) || clause.word(next, FunctionWord.THE) ? 1 : 0;
            boolean plus = end < clause.size() && clause.tokens.get(end).is('+');
            boolean and = end < clause.size() && (plus || clause.has("join", end));
            if (isPlace(i) && and && isPlace(next)) {
                return before(i);
            }
        }
        return null;
    }

    /** "on 2, ...", "3: ...": a number that opens a clause which counts nothing. */
    private @Nullable Mark opening() {
        boolean led =
                clause.has("in", 0) || clause.has("join", 0) || clause.word(0, FunctionWord.FOR);
        int at = led ? afterArticle(1) : 0;
        if (clause.size() <= at || !isPlace(at) || clause.has("scene") || clause.has("unit")) {
            return null;
        }
        int end = clause.numberEnd(at);
        boolean alone = at > 0 && !clause.has("join", 0) && end == clause.size();
        boolean said =
                at > 0
                        && clause.has("in", 0)
                        && (clause.topic("voice") || clause.topic("text"))
                        && clause.quote() != null;
        boolean seen =
                SEEN.stream().anyMatch(clause::has)
                        && !counts()
                        && !clause.has("number", end)
                        && end < clause.size()
                        && !clause.tokens.get(end).isMark();
        boolean label = end < clause.size() && clause.tokens.get(end).is(':');
        return alone || label || seen || said ? before(at) : null;
    }

    /** "a push in on the 3": how a picture is taken, and of which. */
    private @Nullable Mark seenOn() {
        boolean other =
                clause.all("scene").stream()
                        .anyMatch(mark -> !clause.word(mark.from() - 1, FunctionWord.A));
        if (other || SEEN.stream().noneMatch(clause::has)) {
            return null;
        }
        for (int i = 0; i < clause.size(); i++) {
            boolean in = clause.has("in", i) || clause.word(i, FunctionWord.AT_PLACE);
            int at = afterArticle(i + 1);
            int end = clause.numberEnd(at);
            boolean counts =
                    clause.has("unit", end)
                            || clause.has("tempo_of", end)
                            || clause.has("percent", end)
                            || clause.has("scene", end);
            if (in && isPlace(at) && !counts && !countsNoun(end)) {
                return before(at);
            }
        }
        return null;
    }

    /** "crossfade between 2 and 3". */
    private @Nullable Mark between() {
        for (Mark place : clause.all("place")) {
            int at = afterArticle(place.to());
            boolean cuts = clause.has("transition") && !clause.has("scene");
            if (cuts && isPlace(at) && !clause.has("unit", clause.numberEnd(at))) {
                return before(at);
            }
        }
        return null;
    }

    /** "whip pan from 2 into 3". */
    private @Nullable Mark from() {
        for (Mark from : clause.all("from")) {
            boolean cuts = clause.has("transition") && !clause.has("scene");
            if (cuts && isPlace(from.to()) && !clause.has("unit", clause.numberEnd(from.to()))) {
                return before(from.to());
            }
        }
        return null;
    }

    /** "merge 2 and 3": numbers behind the act. */
    private @Nullable Mark behindAct() {
        for (Mark act : clause.all("act")) {
            int at = afterArticle(act.to());
            boolean listed =
                    (act.value().equals("keep") || act.value().equals("remove"))
                            && !clause.has("by", clause.numberEnd(at))
                            && isList(at);
            boolean moved =
                    act.value().equals("move") && (clause.has("place") || clause.has("slot"));
            boolean structural = moved || STRUCTURAL.contains(act.value());
            if ((structural || listed) && !counts() && isPlace(at)) {
                return before(at);
            }
        }
        return null;
    }

    /** "1, 3 and 5": at least two whole numbers, and nothing behind them. */
    private boolean isList(int at) {
        int i = at;
        int numbers = 0;
        while (i < clause.size() && isPlace(i)) {
            numbers++;
            i = clause.numberEnd(i);
            boolean goesOn =
                    i + 1 < clause.size()
                            && (clause.has("join", i) || clause.tokens.get(i).is(','));
            i += goesOn ? 1 : 0;
        }
        return numbers > 1 && (i >= clause.size() || clause.tokens.get(i).isMark());
    }

    /** "la 3 después de la 4": a number that an article makes a name. */
    private @Nullable Mark articled(int count) {
        boolean romance = clause.says(FunctionWord.PORTUGUESE) || clause.size() <= 2;
        boolean last =
                clause.has("by")
                        && (clause.has("in", clause.size() - 2)
                                || clause.word(clause.size() - 2, FunctionWord.DESTINATION));
        if (last && isPlace(clause.size() - 1)) {
            // "2 in più alla 2": what is given to it counts nothing of its own.
            return before(clause.size() - 1);
        }
        boolean counts = counts();
        for (int i = 1; i < clause.size() && !counts; i++) {
            double number = clause.tokens.get(i).number();
            boolean article =
                    number >= 1
                            && number <= count
                            && clause.word(i - 1, FunctionWord.THE)
                            && (romance || !clause.word(i - 1, FunctionWord.A));
            if (article
                    && isPlace(i)
                    && !isWithinMark(i)
                    && !(clause.word(i - 1, FunctionWord.ITS_OWN) && countsNoun(i + 1))) {
                return before(i);
            }
        }
        return null;
    }

    private boolean isWithinMark(int at) {
        return clause.marks.stream().anyMatch(mark -> mark.from() <= at && mark.to() > at);
    }

    /** "on the ten players": the word behind the number is none that instructions are made of. */
    private boolean countsNoun(int at) {
        return at < clause.size()
                && !clause.tokens.get(at).isMark()
                && !clause.tokens.get(at).isQuote()
                && clause.at(at).stream()
                        .allMatch(
                                mark -> mark.is("thing") || mark.is("shown") || mark.is("person"));
    }
}
