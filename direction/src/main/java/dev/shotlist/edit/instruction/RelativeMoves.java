package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.scenes.SceneFinder;
import java.util.List;

/** Scenes that move to others: "the mortar after the noodles", "the friends between 2 and 3". */
final class RelativeMoves {
    private final SceneFinder finder;

    RelativeMoves(SceneFinder finder) {
        this.finder = finder;
    }

    boolean read(Clause clause, List<Operation> operations) {
        return beside(clause, operations) || between(clause, operations);
    }

    private boolean beside(Clause clause, List<Operation> operations) {
        for (Mark place : clause.all("place")) {
            boolean after = place.value().equals("after");
            if (!after && !place.value().equals("before")) {
                continue;
            }
            List<Integer> what = finder.named(clause.part(0, place.from()));
            List<Integer> where = finder.named(clause.part(place.to(), clause.size()));
            double number = clause.number(place.to());
            boolean counted =
                    where.isEmpty()
                            && finder.isScene(number)
                            && clause.numberEnd(place.to()) == clause.size();
            where = counted ? List.of((int) number) : where;
            int end = where.isEmpty() ? end(clause.part(place.to(), clause.size()), after) : 0;
            where = end > 0 ? List.of(end) : where;
            if (what.size() == 1 && where.isEmpty()) {
                // Of two kitchens the one beside the scene that moves.
                int near = finder.nearest(clause.part(place.to(), clause.size()), what.getFirst());
                where = near == 0 ? where : List.of(near);
            }
            if (what.size() == 1 && where.size() == 1 && !what.equals(where)) {
                int from = what.getFirst();
                int to = where.getFirst() + (after ? 1 : 0);
                MoveReader.move(from, from < to ? to - 1 : to, operations);
                return true;
            }
        }
        return false;
    }

    /** "put scene 2 right before the call to action": it only says where a scene goes. */
    static boolean besideCall(Clause clause) {
        for (Mark place : clause.all("place")) {
            boolean beside = place.value().equals("before") || place.value().equals("after");
            Clause what = clause.part(0, place.from());
            boolean scene = what.has("scene") && !what.has("topic") && !clause.act("add");
            boolean alone = what.size() <= 1 && !clause.has("act");
            if (beside && (scene || alone) && clause.part(place.to(), clause.size()).topic("cta")) {
                return clause.quote() == null;
            }
        }
        return false;
    }

    /** "before the call to action", "just before the end": a scene by its part; 0 for none. */
    int end(Clause part, boolean after) {
        boolean called = part.topic("cta") || part.has("purpose", "cta");
        boolean closes = !after && part.has("place", "end");
        boolean more =
                part.marks.stream()
                        .anyMatch(mark ->
                                !mark.is("topic", "cta")
                                        && !mark.is("purpose")
                                        && !mark.is("place")
                                        && !mark.is("scene")
                                        && !mark.is("stop"));
        return more ? 0 : called ? finder.call() : closes ? finder.count() : 0;
    }

    /** "put the friends between the chillies and the mortar", which stand next to each other. */
    private boolean between(Clause clause, List<Operation> operations) {
        for (Mark place : clause.all("place")) {
            Clause behind = clause.part(place.to(), clause.size());
            Mark join = behind.first("join");
            if (!place.value().equals("between") || join == null) {
                continue;
            }
            int what = one(clause.part(0, place.from()));
            int first = one(behind.part(0, join.from()));
            int second = one(behind.part(join.to(), behind.size()));
            first = first > 0 || second == 0 ? first : next(behind.part(0, join.from()), second);
            boolean there = what > 0 && first > 0 && second > 0 && what != first;
            if (there && Math.abs(first - second) == 1 && what != second) {
                int to = Math.max(first, second);
                MoveReader.move(what, what < to ? to - 1 : to, operations);
                return true;
            }
        }
        return false;
    }

    /** Of two kitchens the one next to another scene; 0 without one. */
    private int next(Clause part, int other) {
        return scenesShown(part).stream()
                .filter(one -> Math.abs(one - other) == 1)
                .findFirst()
                .orElse(0);
    }

    private List<Integer> scenesShown(Clause part) {
        return part.size() == 0 ? List.of() : finder.in(part, true).rivals();
    }

    /** The one scene that words name, be it as a bare number; 0 without one. */
    private int one(Clause part) {
        List<Integer> named = finder.named(part);
        int at = part.word(0, FunctionWord.THE) ? 1 : 0;
        double number = named.isEmpty() && part.size() > at ? part.number(at) : Double.NaN;
        boolean bare = finder.isScene(number);
        return named.size() == 1 ? named.getFirst() : bare ? (int) number : 0;
    }
}
