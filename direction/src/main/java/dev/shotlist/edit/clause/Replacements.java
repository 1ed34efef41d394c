package dev.shotlist.edit.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * "Can we lose the noodles? Make it a pizza.": what goes in one clause and what comes for it in the
 * next are one exchange.
 */
public final class Replacements {
    /** Kinds of words that name a thing in a picture, and what stands around it. */
    private static final Set<String> NAMING =
            Set.of(
                    "thing",
                    "shown",
                    "person",
                    "stop",
                    "mood",
                    "clothes",
                    "genre",
                    "noise",
                    "gain",
                    "weak_color",
                    "seen",
                    "in",
                    "from",
                    "join",
                    "about",
                    "on",
                    "tint",
                    "portion");

    /** Kinds that may stand beside a verb of removing. */
    private static final Set<String> REMOVING =
            Set.of(
                    "act",
                    "by",
                    "off",
                    "nomore",
                    "can",
                    "courtesy",
                    "wanted",
                    "pronoun",
                    "become",
                    "join",
                    "only",
                    "but",
                    "cut_out",
                    "be",
                    "more",
                    "neg",
                    "dislike");

    private Replacements() {}

    /** The clauses, such pairs as one. */
    public static List<Clause> joined(List<Clause> clauses) {
        List<Clause> joined = new ArrayList<>();
        for (Clause clause : clauses) {
            Clause last = joined.isEmpty() ? null : joined.getLast();
            boolean near = last != null && clause.sentence <= last.sentence + 1;
            if (near && last != null && quoted(last, clause)) {
                joined.set(joined.size() - 1, last.with(clause));
                continue;
            }
            Mark gone = near && last != null ? gone(last) : null;
            Mark lead = gone == null ? null : lead(clause);
            if (last == null || gone == null || lead == null) {
                joined.add(clause);
            } else {
                joined.set(joined.size() - 1, exchange(last, gone, clause, lead));
            }
        }
        return joined;
    }

    /** "lose 'X' and put 'Y' there": words for words. */
    private static boolean quoted(Clause last, Clause clause) {
        boolean there =
                clause.says(FunctionWord.THERE) || clause.has("thereto") || clause.act("swap");
        return last.quotes().size() == 1
                && last.act("remove")
                && !last.has("scene")
                && clause.quotes().size() == 1
                && there
                && !clause.act("remove")
                && !clause.has("scene");
    }

    /** Swap what goes for what comes, in the order in which exchanges are read. */
    private static Clause exchange(Clause last, Mark gone, Clause next, Mark lead) {
        Clause verb =
                last.part(gone.from(), gone.to()).only(new Mark("act", "swap", 0, gone.length()));
        Clause before = last.part(0, gone.from());
        Clause behind = last.part(gone.to(), last.size());
        Clause old = names(behind) ? behind : before;
        Clause turn =
                next.part(lead.from(), lead.to()).only(new Mark("say", "to", 0, lead.length()));
        Clause fresh =
                lead.to() == next.size() || !names(next.part(lead.to(), next.size()))
                        ? next.part(0, lead.from())
                        : next.part(lead.to(), next.size());
        return verb.with(old.trimmed()).with(turn).with(fresh.trimmed());
    }

    /** The verb by which one thing of a picture goes; null where the clause asks for else. */
    private static @Nullable Mark gone(Clause clause) {
        Mark gone = null;
        for (Mark mark : clause.marks) {
            boolean naming = NAMING.contains(mark.kind());
            if (!naming && !REMOVING.contains(mark.kind())) {
                return null;
            }
            boolean removes = mark.is("act", "remove");
            if (mark.is("act") && !removes) {
                return null;
            }
            gone = removes && (gone == null || mark.length() > gone.length()) ? mark : gone;
        }
        boolean named =
                gone != null
                        && clause.quote() == null
                        && clause.mark(':') < 0
                        && (names(clause.part(gone.to(), clause.size()))
                                != names(clause.part(0, gone.from())));
        return named ? gone : null;
    }

    /** Whether anything is said there beside words that mean nothing. */
    private static boolean names(Clause part) {
        for (int i = 0; i < part.size(); i++) {
            int at = i;
            boolean idle =
                    part.token(i).isMark()
                            || part.at(i).stream()
                                    .anyMatch(mark ->
                                            mark.is("stop") || REMOVING.contains(mark.kind()))
                            || part.marks.stream()
                                    .anyMatch(mark ->
                                            REMOVING.contains(mark.kind())
                                                    && mark.from() <= at
                                                    && mark.to() > at);
            if (!idle || part.at(i).stream().anyMatch(mark -> mark.is("thing"))) {
                return true;
            }
        }
        return false;
    }

    /** What says that something comes for it: "make it ...", "... instead"; null without it. */
    private static @Nullable Mark lead(Clause clause) {
        Mark lead = null;
        for (Mark mark : clause.marks) {
            boolean edge = mark.from() <= 1 || mark.to() == clause.size();
            boolean leads =
                    edge
                            && (mark.is("thereto")
                                    || (mark.is("more") && mark.length() > 1 && mark.from() <= 1));
            lead = lead == null && leads ? mark : lead;
            boolean other =
                    !leads
                            && !NAMING.contains(mark.kind())
                            && !mark.is("courtesy")
                            && !mark.is("pronoun")
                            && !mark.is("but")
                            && !mark.is("wanted")
                            && !mark.is("show")
                            && !mark.is("act", "add")
                            && !mark.is("number")
                            && !mark.is("color");
            if (other) {
                return null;
            }
        }
        boolean makes =
                lead == null
                        && clause.word(0, FunctionWord.MAKE)
                        && clause.has("pronoun", 1)
                        && clause.size() > 2;
        lead = makes ? new Mark("more", "make it", 0, 2) : lead;
        boolean named =
                lead != null
                        && clause.quote() == null
                        && (names(clause.part(0, lead.from()))
                                || names(clause.part(lead.to(), clause.size())));
        return named ? lead : null;
    }
}
