package dev.shotlist.edit.scenes;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which scenes an instruction speaks of on from clause to clause: "scene 3 is too long, trim it".
 */
public final class SpokenScenes {
    private static final int FEW_WORDS = 6;

    private final int count;
    private final Set<String> pronouns;

    /** Scenes that the sentence named last. */
    private List<Integer> carried = List.of();

    /** Scenes that were only spoken of; nothing has been asked of them yet. */
    private List<Integer> pending = List.of();

    /** Scenes that were named last, in whichever sentence. */
    private List<Integer> named = List.of();

    /** The scene whose distance the sentence before judged: "too tight. Medium shot." */
    private List<Integer> framed = List.of();

    /** The scenes of whose picture the sentence before spoke: "... Camera still." */
    private List<Integer> pictured = List.of();

    /** The scenes before, where the sentence goes on to speak of the picture. */
    private List<Integer> seen = List.of();

    /** The scene that was called too long or too short, without a word on how long it should be. */
    private List<Integer> judged = List.of();

    private int sentence = -1;
    private boolean fresh;
    private boolean lost;

    /** Whether a clause of the sentence has said its own already; "the rest" is not its scenes. */
    private boolean done;

    /**
     * @param count of the plan's scenes
     * @param pronouns by which the next sentence speaks of the same scene
     */
    public SpokenScenes(int count, Set<String> pronouns) {
        this.count = count;
        this.pronouns = pronouns;
    }

    /** Whether a clause is the first of its sentence. */
    public boolean opens(Clause clause) {
        fresh = clause.sentence != sentence;
        if (fresh) {
            carried = List.of();
            lost = false;
            done = false;
            boolean on = on(clause);
            boolean goesOn = clause.has("join", 0) && BareClauses.asksOfPicture(clause);
            boolean after =
                    goesOn
                            && pending.isEmpty()
                            && named.size() == 1
                            && clause.sentence == sentence + 1;
            pending = after ? named : pending;
            on |= after || judgedBefore(clause);
            pending = pending.isEmpty() && on(clause) ? judged : pending;
            judged = List.of();
            boolean told =
                    pending.isEmpty() && framed.size() == 1 && BareClauses.isBareShot(clause);
            on |= clause.sentence == sentence + 1 && awaits(clause);
            pending = told ? framed : on ? pending : List.of();
            framed = List.of();
            boolean goesOnSeen =
                    clause.sentence == sentence + 1 && BareClauses.isOfPictureAlone(clause);
            seen = goesOnSeen ? pictured : List.of();
            pictured = List.of();
        }
        sentence = clause.sentence;
        return fresh;
    }

    /** "Scene 5 looks like a catalogue page. Wide shot, crane.": asked of what was judged. */
    private boolean judgedBefore(Clause clause) {
        boolean bare =
                BareClauses.asksOfPicture(clause)
                        && !clause.has("scene")
                        && !clause.has("except")
                        && clause.size() <= FEW_WORDS;
        boolean timed = BareClauses.isBareLength(clause) && judged.size() == 1;
        pending = timed ? judged : pending;
        return clause.sentence == sentence + 1 && ((bare && pending.size() == 1) || timed);
    }

    /** "The hotel is a cliché. A woman closing a piano.": what is to be seen instead. */
    public boolean awaits(Clause clause) {
        boolean leads =
                clause.word(0, FunctionWord.A)
                        || clause.says(FunctionWord.SOMEBODY)
                        || clause.marks.stream()
                                .anyMatch(mark ->
                                        mark.from() <= 1
                                                && (mark.is("made")
                                                        || (mark.is("more") && mark.length() > 1)));
        return pending.size() == 1
                && leads
                && !clause.has("scene")
                && !clause.has("topic")
                && !clause.has("all");
    }

    /** Whether the next sentence speaks on of what the one before did. */
    private boolean on(Clause clause) {
        // "Could that be a woman?", "That should be a wide shot."
        boolean asked =
                (clause.word(1, FunctionWord.THAT) && clause.has("can", 0))
                        || (clause.word(0, FunctionWord.THAT)
                                && (clause.has("be") || clause.has("become")));
        return clause.sentence == sentence + 1
                && (asked
                        || clause.has("that_scene")
                        || clause.tokens.stream()
                                .anyMatch(token -> pronouns.contains(token.key())));
    }

    /** "Don't remove the tram, just shorten it": what is kept may be spoken of on. */
    public void kept(SceneFinder.Found found) {
        named = found.scenes().size() == 1 ? found.scenes() : named;
        carried = found.scenes().size() == 1 ? found.scenes() : carried;
        done = true;
    }

    public void lost() {
        lost = true;
    }

    /** What follows a scene that is not there speaks of that scene. */
    public boolean speaksOfTheLost(Clause clause, SceneFinder.Found found) {
        return lost && found.scenes().isEmpty() && !clause.has("topic");
    }

    /** "... and the next one static": beside the scene that was named, if there is one. */
    public boolean leadsNowhere(Clause clause, SceneFinder.Found found) {
        Mark beside = clause.first("beside");
        if (!found.scenes().isEmpty()
                || beside == null
                || carried.size() != 1
                || clause.before("all", beside.from(), 0)) {
            return false;
        }
        int next = carried.getFirst() + (beside.value().equals("after") ? 1 : -1);
        carried = next >= 1 && next <= count ? List.of(next) : List.of();
        pending = pending.isEmpty() ? pending : carried;
        return carried.isEmpty();
    }

    /** "everything before it": all on one side of the scene that was spoken of; empty for none. */
    private List<Integer> besideIt(Clause clause) {
        Mark beside = clause.first("beside");
        List<Integer> it = carried.size() == 1 ? carried : named;
        boolean all = beside != null && clause.before("all", beside.from(), 0);
        if (!all || beside == null || it.size() != 1) {
            return List.of();
        }
        boolean after = beside.value().equals("after");
        return IntStream.rangeClosed(
                        after ? it.getFirst() + 1 : 1, after ? count : it.getFirst() - 1)
                .boxed()
                .toList();
    }

    /** What a clause speaks of, where it asks something of a scene that was only named before. */
    public SceneFinder.Found of(Clause clause, SceneFinder.Found found) {
        List<Integer> side = found.scenes().isEmpty() ? besideIt(clause) : List.of();
        if (!side.isEmpty()) {
            return new SceneFinder.Found(side, false, 0, false, List.of(), true);
        }
        boolean on =
                found.scenes().isEmpty()
                        && pending.size() == 1
                        && !clause.topic("length")
                        && !clause.has("grand")
                        && (!clause.has("all") || clause.has("that_scene"));
        boolean again =
                found.scenes().isEmpty()
                        && !on
                        && named.size() == 1
                        && clause.has("that_scene")
                        && !clause.has("when");
        if (again) {
            return new SceneFinder.Found(named, false, 0, true, List.of());
        }
        boolean gone =
                found.scenes().isEmpty()
                        && !done
                        && carried.size() == 1
                        && BareClauses.isRemoval(clause);
        // "the camera orbits in the hotel, and it goes 2 seconds less"
        boolean its =
                found.scenes().isEmpty()
                        && carried.size() == 1
                        && clause.has("pronoun")
                        && clause.has("unit")
                        && (clause.has("by") || clause.has("size_of"))
                        && !clause.has("grand")
                        && !clause.has("topic")
                        && !clause.has("all");
        boolean filmed =
                !on
                        && !its
                        && found.scenes().isEmpty()
                        && found.rivals().isEmpty()
                        && !seen.isEmpty()
                        && BareClauses.isOfPictureAlone(clause);
        if (filmed) {
            return new SceneFinder.Found(seen, false, 0, true, List.of());
        }
        List<Integer> meant = on ? pending : carried;
        return on || gone || its
                ? new SceneFinder.Found(meant, false, 0, true, List.of(), gone)
                : found;
    }

    /** The scenes of a clause: its own, else those of the sentence so far. */
    public List<Integer> scenes(Clause clause, SceneFinder.Found found) {
        boolean others = done && (clause.has("all") || clause.has("except"));
        return found.scenes().isEmpty() && !others ? carried : found.scenes();
    }

    /**
     * @param asked whether the clause has led to anything
     */
    public void heard(Clause clause, SceneFinder.Found found, boolean asked) {
        done |= asked;
        carried = found.scenes().isEmpty() ? carried : found.scenes();
        boolean sized = clause.has("distance") && !clause.has("size");
        boolean timed = (clause.has("pace") || clause.has("size_of")) && !clause.has("unit");
        judged = timed && found.scenes().size() == 1 ? found.scenes() : List.of();
        named = found.scenes().isEmpty() ? named : found.scenes();
        List<Integer> meant = found.scenes().isEmpty() ? carried : found.scenes();
        boolean picture = BareClauses.PICTURE.stream().anyMatch(clause::has);
        pictured = picture && !meant.isEmpty() && meant.size() < count ? meant : pictured;
        framed = sized && found.scenes().size() == 1 ? found.scenes() : List.of();
        pending = asked ? List.of() : found.scenes().isEmpty() ? pending : found.scenes();
    }
}
