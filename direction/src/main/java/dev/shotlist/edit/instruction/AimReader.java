package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.operation.BriefOperation;
import dev.shotlist.edit.operation.Operation;
import java.util.List;
import java.util.Set;

/** Whom the piece speaks to, and what the product is offered at. */
final class AimReader {
    /** Kinds behind which a description ends. */
    private static final Set<String> CLOSING =
            Set.of("instead", "neg", "courtesy", "nomore", "except");

    /** Kinds by which a clause speaks of something else than the brief. */
    private static final Set<String> ELSE =
            Set.of("scene", "size", "move", "person", "instrument", "platform", "ratio");

    /** Kinds of a clause that only says that something goes. */
    private static final Set<String> GOING =
            Set.of(
                    "act",
                    "neg",
                    "nomore",
                    "off",
                    "all",
                    "courtesy",
                    "join",
                    "by",
                    "more",
                    "whichever");

    /** Words between an article and the word for an offer: "a 20% welcome discount". */
    private static final int DESCRIBED = 5;

    private final Set<String> stop;

    AimReader(Set<String> stop) {
        this.stop = stop;
    }

    boolean read(Clause clause, List<Operation> operations) {
        boolean words = clause.topic("text") || clause.topic("voice") || clause.topic("cta");
        if (words
                || clause.topic("music")
                || clause.act("keep")
                || ELSE.stream().anyMatch(clause::has)) {
            return false;
        }
        return aimed(clause, operations)
                || offered(clause, operations)
                || reduced(clause, operations);
    }

    /** "the audience is students now", "aim it at professional chefs". */
    private boolean aimed(Clause clause, List<Operation> operations) {
        Mark aims = clause.first("aims");
        Mark audience = clause.first("audience");
        Mark apposed = clause.first("who");
        int from = apposed == null ? -1 : apposed.from();
        if (from >= 0) {
            // "a younger audience, college students"
            operations.add(new BriefOperation.SetAudience(described(clause, from)));
            return true;
        }
        if (aims != null && !clause.before("neg", aims.from(), 1)) {
            from = aims.to();
        } else if (audience != null) {
            from = behindTurn(clause, audience);
        }
        String who = from < 0 ? "" : described(clause, from);
        if (!who.isBlank()) {
            operations.add(new BriefOperation.SetAudience(who));
        }
        return !who.isBlank();
    }

    /** "the offer is 20% off until Sunday", "add an offer: free engraving", "no offer any more". */
    private boolean offered(Clause clause, List<Operation> operations) {
        Mark offer = clause.first("offer");
        if (offer == null || clause.has("say", 0)) {
            return false;
        }
        boolean gone =
                clause.act("remove")
                        || clause.has("nomore")
                        || clause.before("neg", offer.from(), 1)
                        || clause.has("off", offer.to());
        int from = behindTurn(clause, offer);
        if (gone && from < 0) {
            boolean bare = isBare(clause, offer);
            if (bare) {
                operations.add(new BriefOperation.RemoveOffer());
            }
            return bare;
        }
        String what = from < 0 || gone ? "" : described(clause, from);
        if (what.isBlank() && clause.act("add")) {
            what = added(clause, offer);
        }
        if (!what.isBlank()) {
            operations.add(new BriefOperation.SetOffer(what));
        }
        return !what.isBlank();
    }

    /** "10% off with code HOT10": an offer that says itself what it is. */
    private boolean reduced(Clause clause, List<Operation> operations) {
        Mark reduction = clause.first("reduction");
        boolean bare =
                reduction != null
                        && NamedLength.percent(clause) > 0
                        && reduction.from() <= DESCRIBED
                        && !clause.has("scene")
                        && !clause.has("topic")
                        && !clause.has("act")
                        && !clause.has("unit");
        if (bare) {
            operations.add(new BriefOperation.SetOffer(clause.words(0, end(clause, 0))));
        }
        return bare;
    }

    /** Where "..., is now" or a colon behind what is named ends; -1 where nothing is said of it. */
    private static int behindTurn(Clause clause, Mark named) {
        for (int i = named.to(); i < clause.size() && i <= named.to() + 2; i++) {
            boolean turn =
                    clause.tokens.get(i).is(':')
                            || clause.word(i, FunctionWord.IS)
                            || clause.has("be", i)
                            || clause.has("say", i)
                            || clause.has("become", i);
            if (turn) {
                int end = i + 1;
                for (Mark mark : clause.at(i)) {
                    boolean turns = mark.is("be") || mark.is("say") || mark.is("become");
                    end = turns ? Math.max(end, mark.to()) : end;
                }
                return end;
            }
        }
        return -1;
    }

    private String described(Clause clause, int from) {
        int start = from;
        while (start < clause.size()
                && (clause.tokens.get(start).isMark()
                        || clause.word(start, FunctionWord.NOW)
                        || clause.has("be", start))) {
            start++;
        }
        int end = end(clause, start);
        while (end > start && clause.word(end - 1, FunctionWord.NOW)) {
            end--;
        }
        boolean says = false;
        for (int i = start; i < end; i++) {
            says |= !stop.contains(clause.tokens.get(i).key());
        }
        return clause.quote() != null ? clause.quote() : says ? clause.words(start, end) : "";
    }

    /** "add a 20% discount for students": with what stands around the word for it. */
    private String added(Clause clause, Mark offer) {
        int start = offer.from();
        for (int i = offer.from() - 1; i >= 0 && i >= offer.from() - DESCRIBED; i--) {
            if (clause.word(i, FunctionWord.A)) {
                start = i + 1;
                break;
            }
        }
        int end = end(clause, offer.from());
        return end - start > 1 ? clause.words(start, end) : "";
    }

    /** Behind the last word: a sign such as that of percent is one of them. */
    private static int end(Clause clause, int from) {
        for (int i = from; i < clause.size(); i++) {
            boolean parts = clause.tokens.get(i).is(',') || clause.tokens.get(i).is(';');
            boolean closes =
                    i > from
                            && clause.at(i).stream()
                                    .anyMatch(mark -> CLOSING.contains(mark.kind()));
            if (parts || closes) {
                return i;
            }
        }
        return clause.size();
    }

    /** Nothing but the offer and that it goes. */
    private boolean isBare(Clause clause, Mark offer) {
        for (int i = 0; i < clause.size(); i++) {
            int at = i;
            boolean plain =
                    stop.contains(clause.tokens.get(i).key())
                            || clause.tokens.get(i).isMark()
                            || (i >= offer.from() && i < offer.to())
                            || clause.marks.stream()
                                    .anyMatch(mark ->
                                            mark.from() <= at
                                                    && mark.to() > at
                                                    && GOING.contains(mark.kind()));
            if (!plain) {
                return false;
            }
        }
        return true;
    }
}
