package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.operation.BriefOperation;
import dev.shotlist.edit.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the whole piece must not show, or may show again: "never show any celebrities", "no alcohol
 * is to be seen in any scene", "the depiction of children is to be excluded".
 */
final class BanReader {
    /** Kinds by which the clause speaks of something else. */
    private static final Set<String> OTHER = Set.of("topic", "color", "unit", "instrument");

    /** Kinds by which a clause asks something of its scenes. */
    private static final Set<String> ASKING =
            Set.of(
                    "size",
                    "move",
                    "angle",
                    "distance",
                    "pace",
                    "size_of",
                    "transition",
                    "light",
                    "condition",
                    "mood",
                    "person",
                    "noise",
                    "caps",
                    "font");

    private final Set<String> stop;

    BanReader(Set<String> stop) {
        this.stop = stop;
    }

    boolean read(Clause clause, List<Operation> operations) {
        boolean allows = clause.has("allowing");
        Mark verb = allows ? clause.first("allowing") : clause.first("banning");
        boolean other = OTHER.stream().anyMatch(clause::has) || isOfOneScene(clause);
        Clause named = other ? clause.part(0, 0) : verb == null ? denied(clause) : of(clause, verb);
        List<String> things =
                clause.quote() != null && verb != null && !other
                        ? List.of(clause.quote())
                        : listed(named);
        for (String thing : things) {
            operations.add(
                    allows ? new BriefOperation.Allow(thing) : new BriefOperation.Ban(thing));
        }
        return !things.isEmpty();
    }

    /** "in scene 2", and not "in any scene". */
    private static boolean isOfOneScene(Clause clause) {
        boolean every = clause.speaksOfAllScenes() || clause.has("whichever") || clause.has("all");
        return clause.has("ordinal") || (clause.has("scene") && !every);
    }

    /** What stands behind the verb, or before it where nothing but the scope is behind. */
    private static Clause of(Clause clause, Mark verb) {
        int scope = scope(clause, verb.to());
        boolean behind = scope > verb.to() && !isScope(clause.part(verb.to(), scope));
        return behind ? clause.part(verb.to(), scope) : clause.part(0, verb.from());
    }

    /** "in all scenes", "anywhere". */
    private static boolean isScope(Clause behind) {
        return behind.has("scene") || behind.has("grand");
    }

    /** "no cigarettes are to be seen": what is denied to be seen. */
    private Clause denied(Clause clause) {
        Mark seen = clause.first("depicted");
        Clause unseen = seen == null ? unseen(clause) : null;
        if (unseen != null) {
            return unseen;
        }
        boolean asks = clause.has("act") || clause.has("only") || clause.has("instead");
        for (Mark neg : seen == null || asks ? List.<Mark>of() : clause.all("neg")) {
            boolean before = seen != null && neg.to() < seen.from();
            if (before && seen != null) {
                Clause named = clause.part(neg.to(), seen.from());
                return listed(named).isEmpty()
                        ? clause.part(seen.to(), scope(clause, seen.to()))
                        : named;
            }
        }
        return clause.part(0, 0);
    }

    /** "nobody may ever see a dishwasher", "no cars in any shot"; null where it is neither. */
    private static @Nullable Clause unseen(Clause clause) {
        boolean asks = clause.has("act") || clause.has("only") || clause.quote() != null;
        Mark nobody = clause.first("nobody");
        Mark sees = clause.first("sees");
        if (!asks && nobody != null && sees != null && nobody.to() <= sees.from()) {
            return clause.part(sees.to(), scope(clause, sees.to()));
        }
        Mark none = clause.first("neg");
        int scope = scope(clause, 0);
        boolean whole =
                scope < clause.size()
                        && clause.part(scope, clause.size()).has("scene")
                        && !clause.has("ordinal")
                        && !isOfOneScene(clause)
                        && clause.marks.stream().noneMatch(mark -> ASKING.contains(mark.kind()));
        return !asks && whole && none != null && none.from() == 0 && none.to() < scope
                ? clause.part(none.to(), scope)
                : null;
    }

    /** Where "in any scene" begins. */
    private static int scope(Clause clause, int from) {
        for (int i = from; i < clause.size(); i++) {
            boolean leads = clause.has("in", i) || clause.has("from", i);
            boolean whole =
                    clause.has("all", i + 1)
                            || clause.has("whichever", i + 1)
                            || clause.has("scene", i + 1)
                            || clause.has("scene", i + 2)
                            || clause.has("grand", i + 1);
            if (leads && whole) {
                return i;
            }
        }
        return clause.size();
    }

    /** "children and open flames": each for itself. */
    private List<String> listed(Clause named) {
        List<String> things = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= named.size(); i++) {
            boolean parts =
                    i == named.size()
                            || named.tokens.get(i).isMark()
                            || named.word(i, FunctionWord.OR)
                            || named.word(i, FunctionWord.AND)
                            || named.has("join", i);
            if (parts) {
                String thing = bare(named, from, i);
                if (!thing.isBlank()) {
                    things.add(thing);
                }
                from = i + 1;
            }
        }
        return things;
    }

    /** The words without those that say nothing of what is meant. */
    private String bare(Clause named, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isIdle(named, start)) {
            start++;
        }
        while (end > start && isIdle(named, end - 1)) {
            end--;
        }
        return named.words(start, end);
    }

    private boolean isIdle(Clause named, int at) {
        boolean within =
                named.marks.stream()
                        .anyMatch(mark ->
                                mark.from() <= at
                                        && mark.to() > at
                                        && (mark.is("depiction")
                                                || mark.is("courtesy")
                                                || mark.is("whichever")
                                                || mark.is("all")
                                                || mark.is("neg")
                                                || mark.is("can")
                                                || mark.is("be")
                                                || mark.is("wanted")));
        return within
                || stop.contains(named.tokens.get(at).key())
                || named.word(at, FunctionWord.THE)
                || named.word(at, FunctionWord.WISH)
                || named.word(at, FunctionWord.IS);
    }
}
