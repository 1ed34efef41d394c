package dev.shotlist.director.casting;

import dev.shotlist.english.EnglishForms;
import dev.shotlist.world.Idea;
import dev.shotlist.world.Kind;
import dev.shotlist.world.Picture;
import dev.shotlist.world.Step;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Things that a kind's pictures show as well as its own: whatever is told of the coat is true of
 * the parka, once it is called a parka and looks like one.
 *
 * @param renamed by the kind's id, English names in lower case to their looks, as a kind's own
 */
public record RenamedThings(String asOf, String source, Map<String, Map<String, String>> renamed) {
    public RenamedThings {
        renamed = Map.copyOf(renamed);
    }

    /**
     * The kind with the brief's own thing in it.
     *
     * @param noun the brief's own in English; null where it has none
     */
    public Kind on(Kind kind, @Nullable String noun) {
        Map<String, String> looks = renamed.getOrDefault(kind.id(), Map.of());
        String name = noun == null ? null : named(looks, noun);
        String look = name == null ? null : looks.get(name);
        return name == null || look == null ? kind : called(kind, name, look);
    }

    /** The longest name that the noun ends with: a "trench coat" is no mere trench. */
    private static @Nullable String named(Map<String, String> looks, String noun) {
        String said = ' ' + EnglishForms.singular(noun);
        String longest = null;
        for (String name : looks.keySet()) {
            boolean ends = said.endsWith(' ' + EnglishForms.singular(name));
            if (ends && (longest == null || name.length() > longest.length())) {
                longest = name;
            }
        }
        return longest;
    }

    private static Kind called(Kind kind, String name, String look) {
        String own = " the " + kind.englishNoun() + ' ';
        String fresh = " the " + name + ' ';
        List<Idea> ideas =
                kind.ideas().stream()
                        .map(idea -> idea.with(idea.person(), swapped(idea.beats(), own, fresh)))
                        .toList();
        List<Step> steps =
                kind.steps().stream()
                        .map(step -> new Step(swap(step.action(), own, fresh), step.label()))
                        .toList();
        return kind.withIdeas(ideas)
                .withDetails(swapped(kind.details(), own, fresh))
                .called(name, look, steps);
    }

    private static List<Picture> swapped(List<Picture> pictures, String own, String fresh) {
        return pictures.stream()
                .map(one -> one.with(swap(one.subject(), own, fresh), one.line()))
                .toList();
    }

    private static String swap(String text, String own, String fresh) {
        return (' ' + text + ' ').replace(own, fresh).strip();
    }
}
