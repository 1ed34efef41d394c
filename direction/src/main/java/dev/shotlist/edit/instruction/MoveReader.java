package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.clause.Seconds;
import dev.shotlist.edit.clause.Token;
import dev.shotlist.edit.operation.CutOperation;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.Places;
import dev.shotlist.edit.scenes.SceneFinder;
import java.util.List;
import java.util.Set;

/**
 * Scenes that change places: "move the jar to the front", "start with the roof", "swap 2 and 3".
 */
final class MoveReader {

    private final SceneFinder finder;

    MoveReader(SceneFinder finder) {
        this.finder = finder;
    }

    boolean read(Clause clause, SceneFinder.Found found, List<Operation> operations) {
        List<Integer> scenes = found.scenes();
        if (clause.quote() != null) {
            return false;
        }
        if (opensOrCloses(clause, found, operations)) {
            return true;
        }
        boolean asks =
                clause.act("swap")
                        || clause.act("move")
                        || places(clause)
                        || putsBeside(clause)
                        || (clause.act("add") && AddReader.isThere(clause));
        if ((asks || isBare(clause))
                && (beside(clause, operations) || between(clause, operations))) {
            return true;
        }
        if ((clause.act("move") || isBare(clause)) && counted(clause, found, operations)) {
            return true;
        }
        boolean placed =
                asks
                        || becomesAnEnd(clause)
                        || (isBare(clause)
                                && scenes.size() == 1
                                && (!found.byContent() || clause.has("scene")));
        return (placed && toAnEnd(clause, scenes, operations))
                || (clause.act("swap") && swapped(clause, scenes, operations));
    }

    /** "metti gli amici per ultimi": the verb of adding is one of placing what is there. */
    private boolean places(Clause clause) {
        Mark last = clause.marks.isEmpty() ? null : clause.marks.getLast();
        boolean end =
                last != null
                        && last.to() == clause.size()
                        && (last.is("ordinal") || last.is("place"))
                        && clause.act("add")
                        && clause.mark(':') < 0
                        && !clause.has("topic");
        Clause what = end && last != null ? clause.part(0, last.from()) : clause;
        return end
                && what.tokens.stream().anyMatch(token -> isArticle(what, token))
                && !hasFresh(what)
                && scenesIn(what).size() == 1;
    }

    /** "pon la muñeca antes del pedestal": what is there already has its article. */
    private static boolean putsBeside(Clause clause) {
        return clause.act("add")
                && !clause.has("topic")
                && clause.mark(':') < 0
                && !hasFresh(clause)
                && clause.all("place").stream().anyMatch(AddReader::isRelative);
    }

    private static boolean isArticle(Clause clause, Token token) {
        return clause.word(clause.tokens.indexOf(token), FunctionWord.THE);
    }

    /** "a scene": one that is not there yet. */
    private static boolean hasFresh(Clause clause) {
        for (int i = 0; i < clause.size(); i++) {
            if (clause.word(i, FunctionWord.A) && !clause.word(i, FunctionWord.THE)) {
                return true;
            }
        }
        return false;
    }

    /** "move scene 5 to position 2", "move the hotel one later". */
    private boolean counted(Clause clause, SceneFinder.Found found, List<Operation> operations) {
        Mark further = clause.first("further");
        if (further != null && found.scenes().size() == 1) {
            int to = found.scenes().getFirst() + Integer.parseInt(further.value());
            if (to >= 1 && to <= finder.count()) {
                move(found.scenes().getFirst(), to, operations);
            }
            return true;
        }
        for (Mark slot : clause.all("slot")) {
            double to = clause.number(slot.to());
            List<Integer> what = scenesIn(clause.part(0, slot.from()));
            boolean there = to >= 1 && to <= finder.count() && to == Math.rint(to);
            if (there && what.size() == 1) {
                move(what.getFirst(), (int) to, operations);
                return true;
            }
        }
        return false;
    }

    /** "start with the friends", "end on the noodles". */
    private boolean opensOrCloses(
            Clause clause, SceneFinder.Found found, List<Operation> operations) {
        boolean first = clause.has("go_first");
        boolean given = clause.says(FunctionWord.GIVE);
        if ((!first && !clause.has("go_last"))
                || given
                || clause.act("add")
                || found.scenes().size() != 1) {
            return false;
        }
        int scene = found.scenes().getFirst();
        Mark instead = clause.first("instead");
        if (instead != null && instead.from() > 0) {
            // "end on the man instead of the logo"
            List<Integer> wanted = scenesIn(clause.part(0, instead.from()));
            scene = wanted.size() == 1 ? wanted.getFirst() : scene;
        }
        if (scene != (first ? 1 : finder.count())) {
            move(scene, first ? 1 : finder.count(), operations);
        }
        return true;
    }

    /** "scene 5 has to be the first": nothing else is asked of it. */
    private static boolean becomesAnEnd(Clause clause) {
        boolean becomes =
                clause.has("be") || clause.has("become") || clause.has("say", "should be");
        Mark last = clause.marks.isEmpty() ? null : clause.marks.getLast();
        boolean end = last != null && last.to() == clause.size() && last.is("ordinal");
        return becomes && end && clause.has("scene") && !clause.has("topic");
    }

    /** Nothing but two scenes and how they follow each other: "the mortar after the noodles". */
    private static boolean isBare(Clause clause) {
        return !Seconds.named(clause)
                && clause.marks.stream()
                        .noneMatch(mark ->
                                mark.is("act")
                                        || mark.is("topic")
                                        || mark.is("size")
                                        || mark.is("move")
                                        || mark.is("distance")
                                        || mark.is("angle")
                                        || mark.is("pace")
                                        || mark.is("show")
                                        || mark.is("set")
                                        || mark.is("factor")
                                        || mark.is("size_of")
                                        || mark.is("when")
                                        || (mark.is("say")
                                                && !mark.value().equals("to")
                                                && !isWish(clause, mark))
                                        || mark.is("neg"));
    }

    /** "Szene 3 soll nach Szene 4 kommen": a word of wishing beside its scene. */
    private static boolean isWish(Clause clause, Mark say) {
        return clause.word(say.from(), FunctionWord.WISH)
                && (clause.has("place") || clause.has("ordinal"));
    }

    private boolean beside(Clause clause, List<Operation> operations) {
        for (Mark place : clause.all("place")) {
            boolean after = place.value().equals("after");
            if (!after && !place.value().equals("before")) {
                continue;
            }
            List<Integer> what = scenesIn(clause.part(0, place.from()));
            List<Integer> where = scenesIn(clause.part(place.to(), clause.size()));
            double number = clause.number(place.to());
            boolean counted =
                    where.isEmpty()
                            && number >= 1
                            && number <= finder.count()
                            && number == Math.rint(number)
                            && clause.numberEnd(place.to()) == clause.size();
            where = counted ? List.of((int) number) : where;
            if (what.size() == 1 && where.isEmpty()) {
                // Of two kitchens the one beside the scene that moves.
                int near = finder.nearest(clause.part(place.to(), clause.size()), what.getFirst());
                where = near == 0 ? where : List.of(near);
            }
            if (what.size() == 1 && where.size() == 1 && !what.equals(where)) {
                int from = what.getFirst();
                int to = where.getFirst() + (after ? 1 : 0);
                move(from, from < to ? to - 1 : to, operations);
                return true;
            }
        }
        return false;
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
            first = first > 0 || second == 0 ? first : beside(behind.part(0, join.from()), second);
            boolean there = what > 0 && first > 0 && second > 0 && what != first;
            if (there && Math.abs(first - second) == 1 && what != second) {
                int to = Math.max(first, second);
                move(what, what < to ? to - 1 : to, operations);
                return true;
            }
        }
        return false;
    }

    /** Of two kitchens the one next to another scene; 0 without one. */
    private int beside(Clause part, int other) {
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
        List<Integer> named = scenesIn(part);
        int at = part.word(0, FunctionWord.THE) ? 1 : 0;
        double number = named.isEmpty() && part.size() > at ? part.number(at) : Double.NaN;
        boolean bare = number >= 1 && number <= finder.count() && number == Math.rint(number);
        return named.size() == 1 ? named.getFirst() : bare ? (int) number : 0;
    }

    private boolean toAnEnd(Clause clause, List<Integer> scenes, List<Operation> operations) {
        Mark place = clause.first("place");
        boolean end = place != null && place.value().equals("end");
        boolean start = place != null && place.value().equals("start");
        int target = start ? 1 : finder.count();
        // "in the final scene": where it is already, nobody moves it.
        boolean there = !clause.has("act") && scenes.equals(List.of(target));
        if ((start || end) && !scenes.isEmpty() && !there) {
            move(scenes.getFirst(), start ? 1 : finder.count(), operations);
            return true;
        }
        // "put the noodles first": the place comes last and is no scene.
        List<Mark> ordinals = clause.all("ordinal");
        Mark last = ordinals.isEmpty() ? null : ordinals.getLast();
        if (last != null
                && last.from() > 0
                && (!clause.has("scene") || last.to() == clause.size())
                && Set.of("1", "-1").contains(last.value())) {
            List<Integer> what = scenesIn(clause.part(0, last.from()));
            if (what.size() == 1) {
                move(what.getFirst(), last.value().equals("1") ? 1 : finder.count(), operations);
                return true;
            }
        }
        return false;
    }

    private static void move(int scene, int to, List<Operation> operations) {
        operations.add(new CutOperation.MoveScene(Places.name(scene), to));
    }

    private boolean swapped(Clause clause, List<Integer> scenes, List<Operation> operations) {
        List<Integer> pair = pair(clause, scenes, false);
        boolean exchange = !clause.has("color") && !clause.has("genre");
        if (pair.size() == 2 && exchange) {
            operations.add(
                    new CutOperation.SwapScenes(
                            Places.name(pair.getFirst()), Places.name(pair.getLast())));
            return true;
        }
        return false;
    }

    /** The two scenes that a clause speaks of; empty where they are not two. */
    List<Integer> pair(Clause clause, List<Integer> scenes, boolean detailed) {
        if (scenes.size() == 2) {
            return scenes;
        }
        Mark join = clause.first("join");
        // "with a rooftop bar": what is not there yet is no scene to change places with.
        if (join != null && !clause.word(join.to(), FunctionWord.A)) {
            int one = finder.only(clause.part(0, join.from()));
            int other = finder.only(clause.part(join.to(), clause.size()));
            boolean heads =
                    finder.isHead(clause.part(0, join.from()))
                            && finder.isHead(clause.part(join.to(), clause.size()));
            if (one > 0 && other > 0 && one != other && (detailed || heads)) {
                return List.of(one, other);
            }
        }
        return List.of();
    }

    private List<Integer> scenesIn(Clause part) {
        return part.size() == 0 ? List.of() : finder.in(part, true).scenes();
    }
}
