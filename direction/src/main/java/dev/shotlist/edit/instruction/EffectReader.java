package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.clause.Token;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.Places;
import dev.shotlist.edit.operation.SoundOperation;
import dev.shotlist.edit.tree.Workbench;
import dev.shotlist.edit.words.WordForms;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Sounds of scenes: "take out the ticking", "add a door slam in scene 4". */
final class EffectReader {

    /** Kinds of a clause that names a sound and where it is heard. */
    private static final Set<String> PLACED =
            Set.of(
                    "noise",
                    "join",
                    "scene",
                    "ordinal",
                    "number",
                    "in",
                    "stop",
                    "thing",
                    "shown",
                    "dash",
                    "also",
                    "place",
                    "courtesy",
                    "more",
                    "condition",
                    "mood");

    private final Workbench bench;
    private final Set<String> stop;
    private final Function<String, List<String>> translations;

    /**
     * @param translations what a word is called in the languages that we know, itself included
     */
    EffectReader(Workbench bench, Set<String> stop, Function<String, List<String>> translations) {
        this.bench = bench;
        this.stop = stop;
        this.translations = translations;
    }

    boolean read(Clause clause, List<Integer> scenes, List<Operation> operations) {
        boolean about =
                clause.topic("effect")
                        || clause.has("noise")
                        || (clause.has("hear") && scenes.size() == 1);
        boolean other =
                clause.topic("music")
                        || clause.topic("voice")
                        || clause.topic("text")
                        || clause.quote() != null;
        boolean gone =
                clause.act("remove")
                        || clause.has("neg")
                        || clause.has("nomore")
                        || clause.has("cut_out")
                        || clause.has("dislike");
        if (other || !(about || (gone && isHeard(clause)))) {
            return false;
        }
        String there = there(clause, scenes);
        if (gone && there == null && !clause.has("scene") && !scenes.isEmpty()) {
            // What the sentence spoke of before has no such sound: it is meant wherever it is.
            return read(clause, List.of(), operations);
        }
        if (gone && there != null) {
            operations.add(
                    new SoundOperation.RemoveEffect(
                            scenes.isEmpty() ? null : Places.names(scenes), there));
            return true;
        }
        if (gone && clause.topic("effect") && scenes.isEmpty() && !clause.has("scene")) {
            all().forEach(one -> operations.add(new SoundOperation.RemoveEffect(null, one)));
            return true;
        }
        if (!gone && there == null && !scenes.isEmpty() && again(clause, scenes, operations)) {
            return true;
        }
        if (scenes.isEmpty()
                && !gone
                && !operations.isEmpty()
                && operations.getLast() instanceof SoundOperation.RemoveEffect before) {
            // "lose the ticking and add rain": where the other was.
            List<Integer> where = heardIn(before.effect());
            return where.size() == 1 && read(clause, where, operations);
        }
        return added(clause, scenes, operations);
    }

    /** A sound that the clause brings into one scene, or into all. */
    private boolean added(Clause clause, List<Integer> scenes, List<Operation> operations) {
        boolean asks =
                clause.act("add")
                        || clause.has("hear")
                        || clause.act("move")
                        || clause.has("wanted")
                        || clause.has("thereto")
                        || (clause.has("noise") && clause.has("scene") && saysNothingElse(clause));
        boolean everywhere = scenes.isEmpty() && clause.has("all") && clause.has("scene");
        List<Integer> where = everywhere ? Places.others(bench.scenes().size(), List.of()) : scenes;
        boolean placed = everywhere || where.size() == 1;
        String fresh = asks && placed ? described(clause) : "";
        Mark noise = clause.first("noise");
        boolean bare = noise != null && !clause.topic("effect");
        fresh =
                (bare || fresh.isBlank()) && asks && noise != null
                        ? clause.words(adjectives(clause, noise.from()), noise.to())
                        : fresh;
        String sound = placed ? fresh : "";
        if (!sound.isBlank()) {
            where.forEach(scene ->
                    operations.add(new SoundOperation.AddEffect(Places.name(scene), sound)));
        }
        return !sound.isBlank();
    }

    /** "the ticking in scenes 3 and 5 too": a sound of the plan is heard there as well. */
    private boolean again(Clause clause, List<Integer> scenes, List<Operation> operations) {
        boolean too = clause.has("also") || saysNothingElse(clause);
        String elsewhere = too ? there(clause, List.of()) : null;
        if (elsewhere == null) {
            return false;
        }
        scenes.forEach(scene ->
                operations.add(new SoundOperation.AddEffect(Places.name(scene), elsewhere)));
        return true;
    }

    /** "the Kettensurren is annoying": a word that means nothing but a sound of the plan. */
    private boolean isHeard(Clause clause) {
        for (int i = 0; i < clause.size(); i++) {
            Token token = clause.tokens.get(i);
            boolean word =
                    !token.isQuote()
                            && !token.isMark()
                            && !token.isNumber()
                            && clause.at(i).isEmpty()
                            && !stop.contains(token.key());
            if (word && all().stream().anyMatch(one -> names(one, token.key()))) {
                return true;
            }
        }
        return false;
    }

    private boolean names(String sound, String word) {
        return translations.apply(word).stream()
                .anyMatch(
                        name -> WordForms.names(sound, name) || WordForms.sharesStem(sound, name));
    }

    /** "in scene 5 birdsong": a sound and where it is to be heard, and no more. */
    private static boolean saysNothingElse(Clause clause) {
        return clause.marks.stream()
                .allMatch(mark -> PLACED.contains(mark.kind()) || mark.is("topic", "effect"));
    }

    /** The scenes in which a sound of the plan is heard, from 1. */
    private List<Integer> heardIn(String effect) {
        List<ObjectNode> scenes = bench.scenes();
        return IntStream.rangeClosed(1, scenes.size())
                .filter(number -> {
                    ObjectNode audio = Workbench.object(scenes.get(number - 1), "audio");
                    return audio != null
                            && audio.path("sound_effects")
                                    .valueStream()
                                    .anyMatch(one -> one.asString("").equals(effect));
                })
                .boxed()
                .toList();
    }

    private Set<String> all() {
        Set<String> all = new LinkedHashSet<>();
        for (ObjectNode scene : bench.scenes()) {
            ObjectNode audio = Workbench.object(scene, "audio");
            if (audio != null) {
                audio.path("sound_effects").forEach(one -> all.add(one.asString("")));
            }
        }
        all.remove("");
        return all;
    }

    /** The sound of the plan that a clause names by any of its words. */
    private @Nullable String there(Clause clause, List<Integer> scenes) {
        List<ObjectNode> all = bench.scenes();
        for (int i = 0; i < all.size(); i++) {
            ObjectNode audio = Workbench.object(all.get(i), "audio");
            if (audio == null || !(scenes.isEmpty() || scenes.contains(i + 1))) {
                continue;
            }
            for (JsonNode sound : audio.path("sound_effects")) {
                String said = sound.asString("");
                boolean known =
                        clause.all("noise").stream()
                                .anyMatch(noise -> WordForms.names(said, noise.value()));
                if (known) {
                    return said;
                }
                for (Token token : clause.tokens) {
                    boolean word = !token.isQuote() && !token.isMark() && !token.isNumber();
                    if (word && !stop.contains(token.key()) && names(said, token.key())) {
                        return said;
                    }
                }
            }
        }
        return null;
    }

    /** Where the words begin that nobody knows and that stand right before a sound. */
    private int adjectives(Clause clause, int noise) {
        int from = noise;
        while (from > 0
                && clause.at(from - 1).stream()
                        .allMatch(mark -> mark.is("thing") || mark.is("shown"))
                && !clause.tokens.get(from - 1).isMark()
                && !clause.tokens.get(from - 1).isNumber()
                && !stop.contains(clause.tokens.get(from - 1).key())) {
            from--;
        }
        return from;
    }

    /** "rain sounds": what makes them stands before. */
    private String describedBefore(Clause clause) {
        Mark add = null;
        for (Mark mark : clause.marks) {
            add = mark.is("act", "add") ? mark : add;
            if (mark.is("topic", "effect") && add != null && add.to() < mark.from()) {
                int from = add.to();
                while (from < mark.from() && stop.contains(clause.tokens.get(from).key())) {
                    from++;
                }
                return from < mark.from() ? clause.words(from, mark.to()) : "";
            }
        }
        return "";
    }

    /** What follows "the sound of" or "add a", up to where the scene is named. */
    private String described(Clause clause) {
        int from = 0;
        for (Mark mark : clause.marks) {
            boolean asks = mark.is("act", "add") || mark.is("act", "move") || mark.is("hear");
            if (asks || mark.is("topic", "effect")) {
                from = Math.max(from, mark.to());
            }
        }
        String before = describedBefore(clause);
        if (!before.isBlank()) {
            return before;
        }
        while (from < clause.size()
                && (stop.contains(clause.tokens.get(from).key())
                        || clause.word(from, FunctionWord.OF)
                        || clause.tokens.get(from).is(':'))) {
            from++;
        }
        int end = clause.size();
        for (Mark mark : clause.marks) {
            boolean ends = mark.is("scene") || mark.is("ordinal") || mark.is("place");
            end = ends && mark.from() > from ? Math.min(end, mark.from()) : end;
        }
        while (end > from && stop.contains(clause.tokens.get(end - 1).key())) {
            end--;
        }
        return clause.words(from, end);
    }
}
