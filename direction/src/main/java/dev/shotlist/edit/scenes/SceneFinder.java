package dev.shotlist.edit.scenes;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.clause.Phrasebook;
import dev.shotlist.edit.tree.Speech;
import dev.shotlist.edit.tree.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Which scenes of a plan a clause speaks of: by number, by place, by what they show. */
public final class SceneFinder {
    /**
     * Scenes from 1, in the order in which they are named.
     *
     * @param missing whether one is named that is not there
     * @param stretch whether they are all that lies on one side of another
     */
    public record Found(
            List<Integer> scenes,
            boolean missing,
            int firstToken,
            boolean byContent,
            List<Integer> rivals,
            boolean stretch) {
        public Found(
                List<Integer> scenes,
                boolean missing,
                int firstToken,
                boolean byContent,
                List<Integer> rivals) {
            this(scenes, missing, firstToken, byContent, rivals, false);
        }
    }

    /** Words between "everything" and the "after" of what it lies behind. */
    private static final int EVERYTHING = 3;

    /** Kinds of a clause that does nothing but name two scenes by what they show. */
    private static final Set<String> BARE = Set.of("join", "stop", "thing", "shown", "person");

    private final List<ObjectNode> scenes;
    private final int count;
    private final ShownScenes shown;
    private final TimedScenes timed;

    public SceneFinder(List<ObjectNode> scenes, Set<String> stop, Phrasebook book) {
        this.scenes = List.copyOf(scenes);
        this.count = scenes.size();
        this.shown = new ShownScenes(scenes, stop, book);
        this.timed = new TimedScenes(this.scenes);
    }

    /** Whether the clause names what a scene shows, and not only a detail in it. */
    public boolean isHead(Clause clause) {
        return shown.isHead(clause);
    }

    /** Whether a word is none of those that instructions are made of. */
    public boolean isContent(Clause clause, int at) {
        return shown.isContent(clause, at);
    }

    public int count() {
        return count;
    }

    public Found in(Clause clause, boolean contentWanted) {
        Found beyond = contentWanted ? beyond(clause) : null;
        return beyond == null ? named(clause, contentWanted) : beyond;
    }

    /** "everything after the noodles", "all shots before scene 3", "todo hasta la escena 2". */
    private @Nullable Found beyond(Clause clause) {
        if (clause.act("move") || clause.act("add") || clause.has("copy")) {
            return null;
        }
        for (Mark place : clause.marks) {
            boolean until = place.is("until");
            boolean before = until || place.is("place", "before");
            boolean side = before || place.is("place", "after");
            boolean range = until && !Double.isNaN(clause.number(place.from() - 1));
            if (!side || range || !reaches(clause, place)) {
                continue;
            }
            Clause edge = clause.part(place.to(), clause.size());
            List<Integer> one = edge.size() == 0 ? List.of() : named(edge, true).scenes();
            if (one.size() != 1) {
                return null;
            }
            int at = one.getFirst();
            List<Integer> meant =
                    before
                            ? IntStream.rangeClosed(1, until ? at : at - 1).boxed().toList()
                            : IntStream.rangeClosed(at + 1, count).boxed().toList();
            return new Found(meant, meant.isEmpty(), place.from(), false, List.of(), true);
        }
        return null;
    }

    /** Whether all that lies on one side of a place is spoken of, and not the place alone. */
    private static boolean reaches(Clause clause, Mark place) {
        return clause.marks.stream()
                .anyMatch(mark ->
                        (mark.is("all") || mark.is("scene", "many"))
                                && (place.from() == 0
                                        || (mark.to() <= place.from()
                                                && place.from() - mark.to() <= EVERYTHING)));
    }

    private Found named(Clause clause, boolean contentWanted) {
        NumberedScenes numbered = NumberedScenes.in(clause, count);
        List<Integer> found = List.copyOf(numbered.found());
        int first = numbered.first();
        Mark when = found.isEmpty() ? clause.first("when") : null;
        if (when != null) {
            found = timed.in(clause);
            return new Found(found, found.isEmpty(), when.from(), false, List.of());
        }
        if (found.isEmpty() && (isWithVoice(clause) || clause.has("voiced"))) {
            found = spoken();
            return new Found(found, found.isEmpty(), first, false, List.of());
        }
        boolean byContent = false;
        List<Integer> rivals = List.of();
        if (found.isEmpty() && !numbered.missing() && contentWanted) {
            ShownScenes.Meant meant = shown.in(clause);
            found = isPair(clause) ? joined(clause) : List.of();
            found = found.isEmpty() ? single(meant.scenes(), clause) : found;
            found = found.isEmpty() ? shotIn(clause) : found;
            found = found.isEmpty() ? movedIn(clause) : found;
            found = found.isEmpty() ? joined(clause) : found;
            byContent = !found.isEmpty();
            boolean several = meant.scenes().size() > 1 && clause.speaksOfAllScenes();
            if (!byContent && several && !clause.has("all")) {
                // "the product scenes": as many as show it
                found = meant.scenes();
                byContent = true;
            }
            rivals = byContent ? List.of() : meant.scenes();
            first = byContent ? Math.min(first, meant.firstToken()) : first;
        }
        boolean missing = numbered.missing();
        if (clause.has("from") && onward(clause, first)) {
            missing |=
                    found.isEmpty() && contentWanted && !clause.has("unit") && !clause.has("color");
            found =
                    found.isEmpty()
                            ? found
                            : IntStream.rangeClosed(found.getFirst(), count).boxed().toList();
        }
        return new Found(found, missing, first, byContent, rivals);
    }

    /** "the scenes with the voice": the voice only says which are meant. */
    private static boolean isWithVoice(Clause clause) {
        for (Mark voice : clause.all("topic")) {
            for (Mark scene : clause.all("scene")) {
                boolean near = scene.to() < voice.from() && voice.from() - scene.to() <= 2;
                if (near
                        && voice.value().equals("voice")
                        && clause.speaksOfAllScenes()
                        && clause.word(scene.to(), FunctionWord.WITH)) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<Integer> spoken() {
        List<Integer> spoken = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (Speech.said(scenes.get(i)) != null) {
                spoken.add(i + 1);
            }
        }
        return spoken;
    }

    private static boolean isPair(Clause clause) {
        return clause.has("join")
                && clause.marks.stream().allMatch(mark -> BARE.contains(mark.kind()));
    }

    /** "From the kitchen on" would say nothing if it began with the first of two kitchens. */
    private static List<Integer> single(List<Integer> meant, Clause clause) {
        if (meant.size() == 2 && meant.getFirst() == 1 && clause.has("from")) {
            return meant.subList(1, 2);
        }
        return meant.size() == 1 ? meant : List.of();
    }

    /** "the roof scene and the friends scene": each side names one. */
    private List<Integer> joined(Clause clause) {
        Mark join = clause.first("join");
        boolean pairs = clause.has("scene") || clause.has("place", "between") || isPair(clause);
        if (join == null || !pairs) {
            return List.of();
        }
        int one = only(clause.part(0, join.from()));
        int other = only(clause.part(join.to(), clause.size()));
        return one > 0 && other > 0 && one != other ? List.of(one, other) : List.of();
    }

    /** "the close-up should be longer": the scene that has that size, if one alone does. */
    private List<Integer> shotIn(Clause clause) {
        Mark size = clause.first("size");
        boolean asks = clause.has("size_of") || clause.act("remove") || clause.has("move");
        if (size == null || !asks || !clause.word(size.from() - 1, FunctionWord.THE)) {
            return List.of();
        }
        List<Integer> sized = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ObjectNode visual = Workbench.object(scenes.get(i), "visual");
            if (visual != null && size.value().equals(Workbench.text(visual, "shot_type"))) {
                sized.add(i + 1);
            }
        }
        boolean last = clause.has("ordinal", "-1") && sized.contains(count);
        return last ? List.of(count) : sized.size() == 1 ? sized : List.of();
    }

    /** "I hate the tracking shot": the scene in which the camera moves so, if one alone does. */
    private List<Integer> movedIn(Clause clause) {
        Mark move = clause.first("move");
        boolean named =
                move != null
                        && clause.word(move.from() - 1, FunctionWord.THE)
                        && (clause.has("scene", move.to())
                                || clause.has("dislike")
                                || clause.act("remove"))
                        && !clause.has("neg");
        List<Integer> moved = new ArrayList<>();
        for (int i = 0; named && move != null && i < count; i++) {
            ObjectNode visual = Workbench.object(scenes.get(i), "visual");
            if (visual != null && move.value().equals(Workbench.text(visual, "camera_movement"))) {
                moved.add(i + 1);
            }
        }
        return moved.size() == 1 ? moved : List.of();
    }

    private static boolean onward(Clause clause, int first) {
        boolean from =
                clause.marks.stream().anyMatch(mark -> mark.is("from") && mark.from() < first);

        return from
                && (clause.says(FunctionWord.FROM_ON)
                        || clause.word(clause.size() - 1, FunctionWord.ON)
                        || clause.marks.stream()
                                .anyMatch(mark ->
                                        (mark.is("onward")
                                                        && (mark.length() > 1
                                                                || isBehindNumber(clause, mark)))
                                                || mark.is("onward", "onwards")
                                                || mark.is("onward", "onward")
                                                || (mark.is("from")
                                                        && mark.length() > 1
                                                        && !mark.value().startsWith("from"))));
    }

    /** "from scene 3 on everything static". */
    private static boolean isBehindNumber(Clause clause, Mark onward) {
        return onward.from() > 1
                && !Double.isNaN(clause.number(onward.from() - 1))
                && clause.has("scene", onward.from() - 2);
    }

    /** The one scene that words speak of by what it shows; 0 where none or several do. */
    public int only(Clause clause) {
        List<Integer> found = shown.in(clause).scenes();
        return found.size() == 1 ? found.getFirst() : 0;
    }

    /** The scene that words speak of which lies nearest to another one; 0 where there is none. */
    public int nearest(Clause clause, int to) {
        int nearest = 0;
        for (int scene : shown.in(clause).scenes()) {
            boolean nearer = nearest == 0 || Math.abs(scene - to) < Math.abs(nearest - to);
            nearest = nearer ? scene : nearest;
        }
        return nearest;
    }
}
