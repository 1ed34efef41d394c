package dev.shotlist.director.words;

import dev.shotlist.english.EnglishForms;
import dev.shotlist.facts.FactFiles;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Words by which an English step that was noted without articles is said with them: "open hatch" is
 * "open the hatch".
 *
 * @param verbs what is done to one thing
 * @param particles behind such a verb: "pull out"
 * @param stops what the thing's words do not begin with and do not go on behind
 * @param mass things that have no article: "add descaler"
 */
public record StepArticles(
        String asOf,
        String source,
        Set<String> verbs,
        Set<String> particles,
        Set<String> stops,
        Set<String> mass) {

    public static StepArticles from(FactFiles files) {
        return files.read("director/step-articles.json", StepArticles.class);
    }

    public String whole(String step) {
        List<String> words = List.of(step.toLowerCase(Locale.ROOT).split(" ", -1));
        int from = 1;
        if (words.size() < 2 || !verbs.contains(words.getFirst())) {
            return step;
        }
        if (particles.contains(words.get(from))) {
            from++;
        }
        int to = from;
        while (to < words.size() && !isStop(words.get(to))) {
            to++;
        }
        if (to == from || !isOne(words.get(to - 1))) {
            return step;
        }
        int at = 0;
        for (int i = 0; i < from; i++) {
            at += words.get(i).length() + 1;
        }
        return step.substring(0, at) + "the " + step.substring(at);
    }

    private boolean isStop(String word) {
        return stops.contains(word)
                || particles.contains(word)
                || word.endsWith("ly")
                || !word.chars().allMatch(c -> Character.isLetter(c) || c == '-');
    }

    private boolean isOne(String noun) {
        return !EnglishForms.isPlural(noun) && !mass.contains(noun) && !noun.endsWith("ing");
    }
}
