package dev.shotlist.edit.scenes;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.clause.Phrasebook;
import dev.shotlist.edit.tree.Workbench;
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

    /** Kinds of a clause that does nothing but name two scenes by what they show. */
    private static final Set<String> BARE = Set.of("join", "stop", "thing", "shown", "person");

    private final FilmedScenes filmed;
    private final ReadScenes read;
    private final int count;
    private final ShownScenes shown;
    private final TimedScenes timed;
    private final int call;

    public SceneFinder(List<ObjectNode> scenes, Set<String> stop, Phrasebook book) {
        List<ObjectNode> all = List.copyOf(scenes);
        this.count = scenes.size();
        this.shown = new ShownScenes(scenes, stop, book);
        this.timed = new TimedScenes(all);
        this.filmed = new FilmedScenes(all);
        this.read = new ReadScenes(all);
        this.call = call(all);
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

    /** The scene that calls to act: the last of that purpose, else the last of all. */
    public int call() {
        return call;
    }

    private static int call(List<ObjectNode> scenes) {
        int last = scenes.size();
        for (int i = last; i > 0; i--) {
            if ("cta".equals(Workbench.text(scenes.get(i - 1), "purpose"))) {
                return i;
            }
        }
        return last;
    }

    public Found in(Clause clause, boolean contentWanted) {
        boolean one = !clause.has("all") && !clause.speaksOfAllScenes();
        Found next = contentWanted && one ? neighbour(clause) : null;
        next = next == null && contentWanted ? beyond(clause) : next;
        return next == null ? named(clause, contentWanted) : next;
    }

    /** The scenes that a stretch names, be it by what they show; none where it holds no word. */
    public List<Integer> named(Clause stretch) {
        return stretch.size() == 0 ? List.of() : in(stretch, true).scenes();
    }

    /**
     * The scene in that place; 0 where the plan has none there.
     *
     * @param ordinal from 1, or from -1 for the last backwards
     */
    public int counted(int ordinal) {
        int scene = ordinal < 0 ? count + 1 + ordinal : ordinal;
        return isScene(scene) ? scene : 0;
    }

    /** Whether a number is that of a scene. */
    public boolean isScene(double number) {
        return number >= 1 && number <= count && number == Math.rint(number);
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
            if (!side || range || !Onward.reaches(clause, place)) {
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

    /** "the one after the noodles", "whatever comes before the logo": the scene beside another. */
    private @Nullable Found neighbour(Clause clause) {
        Mark place = NextTo.named(clause);
        if (place == null) {
            return null;
        }
        List<Integer> one = named(clause.part(place.to(), clause.size()), true).scenes();
        if (one.size() != 1) {
            return null;
        }
        int next = one.getFirst() + (place.value().equals("after") ? 1 : -1);
        boolean there = next >= 1 && next <= count;
        return new Found(there ? List.of(next) : List.of(), !there, place.from(), false, List.of());
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
        if (found.isEmpty() && (FilmedScenes.isWithVoice(clause) || clause.has("voiced"))) {
            found = filmed.spoken();
            return new Found(found, found.isEmpty(), first, false, List.of());
        }
        boolean byContent = false;
        List<Integer> rivals = List.of();
        if (found.isEmpty() && !numbered.missing() && contentWanted) {
            ShownScenes.Meant meant = shown.in(clause);
            found = isPair(clause) ? joined(clause) : List.of();
            found = found.isEmpty() ? single(meant.scenes(), clause) : found;
            found = found.isEmpty() ? filmed.sized(clause) : found;
            found = found.isEmpty() ? filmed.moved(clause) : found;
            found = found.isEmpty() ? joined(clause) : found;
            byContent = !found.isEmpty();
            boolean several = meant.scenes().size() > 1 && clause.speaksOfAllScenes();
            if (!byContent && several && !clause.has("all")) {
                // "the product scenes": as many as show it
                found = meant.scenes();
                byContent = true;
            }
            if (!byContent && meant.scenes().isEmpty() && clause.has("scene", "one")) {
                found = read.in(clause);
                byContent = !found.isEmpty();
            }
            rivals = byContent ? List.of() : meant.scenes();
            first = byContent ? Math.min(first, meant.firstToken()) : first;
        }
        boolean missing = numbered.missing();
        if (clause.has("from") && Onward.goes(clause, first)) {
            missing |=
                    found.isEmpty() && contentWanted && !clause.has("unit") && !clause.has("color");
            found =
                    found.isEmpty()
                            ? found
                            : IntStream.rangeClosed(found.getFirst(), count).boxed().toList();
        }
        return new Found(found, missing, first, byContent, rivals);
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
