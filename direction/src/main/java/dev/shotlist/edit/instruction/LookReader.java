package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.operation.LookOperation;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.PictureOperation;
import dev.shotlist.edit.operation.Places;
import dev.shotlist.edit.scenes.SceneFinder;
import dev.shotlist.edit.tree.Workbench;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Light and mood of the whole piece. */
final class LookReader {
    /** What is said of these says nothing of the look. */
    private static final List<String> OTHER = List.of("music", "voice", "text", "cta", "pace");

    /** Kinds of a clause that is a word of mood and no more. */
    private static final Set<String> BARE =
            Set.of(
                    "mood",
                    "own_mood",
                    "light_kind",
                    "join",
                    "shade",
                    "stop",
                    "pace_word",
                    "more",
                    "thereto");

    /** Words of "make it a bit warmer". */
    private static final int MADE = 5;

    private final Workbench bench;

    LookReader(Workbench bench) {
        this.bench = bench;
    }

    /**
     * @param scenes of which the sentence speaks
     */
    void read(
            Clause clause,
            SceneFinder.Found found,
            List<Integer> scenes,
            List<Operation> operations) {
        boolean other = OTHER.stream().anyMatch(clause::topic);
        if (other
                || clause.quote() != null
                || (clause.has("scene") && found.scenes().isEmpty())
                || bench.partOrNull("visual_direction") == null) {
            return;
        }
        Mark light = wanted(clause, "light");
        // "warmer light", "luce più calda": the kind of light stands apart from the word.
        boolean whole = clause.has("all") || clause.has("grand");
        boolean colors = clause.topic("color") && !clause.has("color");
        boolean kinds =
                clause.topic("light")
                        || colors
                        || (whole && !clause.has("thing"))
                        || isMade(clause)
                        || (clause.has("scene") && clause.says(FunctionWord.LOOK_LIKE));
        light = light == null && kinds ? wanted(clause, "light_kind") : light;
        boolean scene = clause.has("scene") && !found.scenes().isEmpty();
        if (light != null) {
            lit(light, clause, found, scenes, operations);
        } else if (!scene && !goesOnOf(clause, scenes)) {
            mood(clause, operations);
        }
    }

    /** Light of the scenes that the clause names, else of the piece. */
    private void lit(
            Mark light,
            Clause clause,
            SceneFinder.Found found,
            List<Integer> scenes,
            List<Operation> operations) {
        boolean scene = clause.has("scene") && !found.scenes().isEmpty();
        boolean whole = clause.has("all") || clause.has("grand");
        boolean said = found.byContent() && found.scenes().size() == 1 && judged(clause, found);
        if (scene || said || isWithin(clause, found, light)) {
            // "warmer light in the hotel": of that scene and not of the piece.
            operations.add(
                    new PictureOperation.SetConditions(
                            Places.names(found.scenes()), light.value()));
            return;
        }
        boolean on =
                (found.scenes().isEmpty() || namesBeside(clause, found, light))
                        && found.rivals().isEmpty()
                        && scenes.size() == 1
                        && !(!operations.isEmpty()
                                && operations.getLast() instanceof LookOperation.SetLight)
                        && !whole
                        && !clause.has("topic")
                        && !clause.has("join", 0)
                        && !clause.has("more", 0);
        if (on) {
            // "the jar in a cave, by candlelight": how it is lit there.
            operations.add(new PictureOperation.SetConditions(Places.names(scenes), light.value()));
            return;
        }
        if (!isOnSomething(clause, found) && !isSaid(clause, light, operations)) {
            operations.add(new LookOperation.SetLight(light.value()));
        }
    }

    private void mood(Clause clause, List<Operation> operations) {
        Mark mood = wanted(clause, "mood");
        if (goesOn(clause, mood, operations)) {
            return;
        }
        boolean asks =
                clause.has("more")
                        || clause.topic("mood")
                        || clause.size() == 1
                        || isWished(clause);
        // "have him laugh instead": of somebody, and not of the piece.
        boolean somebody = clause.says(FunctionWord.SOMEBODY);
        boolean less = mood != null && clause.before("nomore", mood.from(), 0);
        if (mood != null && asks && !less && !somebody && !clause.has("color")) {
            operations.add(new LookOperation.SetMood(mood.value()));
        }
    }

    /** "more light on the watch", which several scenes show: not of the piece, and of none. */
    private static boolean isOnSomething(Clause clause, SceneFinder.Found found) {
        return found.rivals().size() > 1
                && !clause.has("all")
                && !clause.has("grand")
                && clause.all("in").stream()
                        .anyMatch(in ->
                                clause.all("thing").stream()
                                        .anyMatch(thing ->
                                                thing.from() >= in.to()
                                                        && thing.from() - in.to() <= 1));
    }

    /** "scene 2 is too dark; brighten it": what was asked of the scene already. */
    private static boolean isSaid(Clause clause, Mark light, List<Operation> operations) {
        return clause.has("pronoun")
                && !operations.isEmpty()
                && operations.getLast() instanceof PictureOperation.SetConditions last
                && last.conditions().equals(light.value());
    }

    /** "the hotel feels too dark": what is named first is what the light is said of. */
    private static boolean judged(Clause clause, SceneFinder.Found found) {
        int at = found.firstToken();
        return clause.word(at - 1, FunctionWord.THE)
                && !clause.topic("light")
                && !clause.has("all")
                && !clause.has("grand");
    }

    /** "scene 2 at sunrise, with more warmth": of that scene, and not of the piece. */
    private static boolean goesOnOf(Clause clause, List<Integer> scenes) {
        boolean with =
                clause.word(0, FunctionWord.WITH)
                        || (clause.has("join", 0) && clause.word(1, FunctionWord.WITH));
        return with && !scenes.isEmpty() && !clause.has("all") && !clause.has("grand");
    }

    /** "I want it intimate", "give it some menace": wished for, and of nothing but the piece. */
    private static boolean isWished(Clause clause) {
        return clause.says(FunctionWord.MAKE_MOOD)
                || clause.says(FunctionWord.MAKE)
                || (clause.says(FunctionWord.WISH) && !clause.has("neg"))
                || (clause.has("wanted") && !clause.has("neg"))
                || clause.has("become")
                || clause.has("thereto")
                || clause.has("dash")
                || clause.act("add");
    }

    /** "..., rather soft": a word of mood and nothing that it is said of. */
    static boolean isBareMood(Clause clause) {
        return (clause.has("mood") || clause.has("light_kind"))
                && clause.marks.stream().allMatch(mark -> BARE.contains(mark.kind()));
    }

    /** "playful, warm": another word for the mood that was just asked for. */
    private static boolean goesOn(Clause clause, @Nullable Mark mood, List<Operation> operations) {
        Mark kind = mood == null ? clause.first("light_kind") : mood;
        if (!isBareMood(clause)
                || kind == null
                || operations.isEmpty()
                || !(operations.getLast() instanceof LookOperation.SetMood before)) {
            return false;
        }
        String word = kind.is("mood") ? kind.value() : kind.value().replace(" light", "");
        operations.removeLast();
        operations.add(new LookOperation.SetMood(before.mood() + ", " + word));
        return true;
    }

    /** "make it warmer": it, and nothing else. */
    private static boolean isMade(Clause clause) {
        return clause.size() <= MADE
                && (clause.says(FunctionWord.MAKE) || clause.says(FunctionWord.LOOK_LIKE))
                && clause.marks.stream()
                        .noneMatch(mark ->
                                mark.is("topic")
                                        || mark.is("scene")
                                        || mark.is("thing")
                                        || mark.is("ordinal")
                                        || mark.is("color"));
    }

    /** "da neon di officina": the scene is named beside the light, and not by its own words. */
    private static boolean namesBeside(
            Clause clause, SceneFinder.Found found, @Nullable Mark light) {
        int at = found.firstToken();
        boolean within = light != null && at >= light.from() && at < light.to();
        return found.byContent() && wanted(clause, "light") != null && (!within || at == 0);
    }

    private static boolean isWithin(Clause clause, SceneFinder.Found found, Mark light) {
        int at = found.firstToken();
        boolean apart = at < light.from() || at >= light.to();
        return apart
                && found.byContent()
                && !found.scenes().isEmpty()
                && clause.all("in").stream().anyMatch(in -> in.to() <= at && at - in.to() <= 1);
    }

    private static @Nullable Mark wanted(Clause clause, String kind) {
        List<Mark> marks = clause.all(kind);
        if (clause.act("swap") && marks.size() > 1) {
            // "trade the warm light for daylight"
            return marks.getLast();
        }
        for (Mark mark : marks) {
            if (!clause.before("neg", mark.from(), 1)
                    && !clause.before("instead", mark.from(), 3)) {
                return mark;
            }
        }
        return null;
    }
}
