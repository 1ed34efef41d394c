package dev.shotlist.edit.clause;

import dev.shotlist.facts.FactFiles;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Words around the description of whom an instruction wants to hear, without accents.
 *
 * @param articles before the description; they are no part of it
 * @param pleading words at the end that only ask for it kindly
 * @param spoken words that say that a voice is described
 * @param lines what may be said in a scene, by language and by the scene's purpose; "any" for all
 * @param between what stands between a voice and the scene that it is heard in
 */
public record VoiceWords(
        String asOf,
        String source,
        List<String> articles,
        Set<String> between,
        Set<String> pleading,
        Set<String> spoken,
        Map<String, Map<String, List<String>>> lines) {

    public VoiceWords {
        pleading = Set.copyOf(pleading);
        spoken = Set.copyOf(spoken);
        lines = Map.copyOf(lines);
        articles = List.copyOf(articles);
        between = Set.copyOf(between);
    }

    public static VoiceWords load(FactFiles files) {
        return files.read("edit/voice.json", VoiceWords.class);
    }

    /** What a clause that speaks on of a voice adds to it. */
    public String bare(Clause clause, Mark person) {
        int end = clause.size();
        while (end > person.to() && clause.word(end - 1, pleading)) {
            end--;
        }
        return clause.words(person.from(), end);
    }

    /** "with a Scottish accent", "acento andaluz": how a voice speaks, whoever it is. */
    public String manner(Clause clause) {
        Mark manner = Objects.requireNonNull(clause.first("manner"));
        int start = manner.from();
        while (start > 0 && qualifies(clause, start - 1)) {
            start--;
        }
        for (int i = start - 1; i >= Math.max(0, start - 2); i--) {
            start = clause.word(i, FunctionWord.WITH) ? i : start;
        }
        int end = manner.to();
        while (end < clause.size() && qualifies(clause, end) && !clause.word(end, pleading)) {
            end++;
        }
        return clause.words(start, end);
    }

    private static boolean qualifies(Clause clause, int at) {
        boolean word = !clause.tokens.get(at).isMark() && !clause.tokens.get(at).isQuote();
        boolean compound = word && (clause.isHyphened(at) || (at > 0 && clause.isHyphened(at - 1)));
        boolean describes =
                clause.at(at).stream().allMatch(mark -> mark.is("language") || mark.is("shade"));
        return compound || (word && describes);
    }

    /** "an old man" of "the voice should be an old man instead of a woman". */
    public String description(Clause clause, Mark person) {
        int end = clause.size();
        for (Mark mark : clause.all("instead")) {
            end = mark.from() > person.from() ? Math.min(end, mark.from()) : end;
        }
        for (Mark mark : clause.all("thereto")) {
            end = mark.from() >= person.to() ? Math.min(end, mark.from()) : end;
        }
        for (Mark mark : clause.marks) {
            boolean scene = mark.is("scene") || mark.is("ordinal");
            end = scene && mark.from() >= person.to() ? Math.min(end, mark.from()) : end;
        }
        for (Mark mark : clause.marks) {
            // "an old man for the VO", "a woman narrating this": what it is for is no part of it.
            boolean use = mark.is("topic", "voice") || mark.is("narrate") || mark.is("say");
            boolean behind = use && mark.from() >= person.to();
            boolean apart =
                    behind
                            && (mark.is("say")
                                    || clause.has("narrating", mark.from())
                                    || clause.word(mark.from() - 1, between));
            end = apart ? Math.min(end, mark.from()) : end;
        }
        while (end > person.to()
                && (clause.word(end - 1, between)
                        || clause.word(end - 1, pleading)
                        || clause.word(end - 1, FunctionWord.BECOME_LAST))) {
            end--;
        }
        int start = person.from();
        for (Mark mark : clause.all("say")) {
            start = mark.to() <= person.from() ? mark.to() : start;
        }
        for (Mark mark : clause.all("topic")) {
            // "voix de femme": the voice comes first, and the words between belong to it.
            int between = person.from() - 1;
            boolean apart =
                    clause.word(between, Set.copyOf(articles))
                            || (between >= 0 && clause.tokens.get(between).isMark());
            boolean near =
                    mark.to() <= person.from()
                            && person.from() - mark.to() <= 1
                            && !apart
                            && !clause.has("say", between)
                            && !clause.has("can", between);
            start = near && mark.is("topic", "voice") ? Math.min(start, mark.from()) : start;
        }
        int from = Math.min(start, person.from());
        int back = from;
        while (back > 0 && qualifies(clause, back - 1) && !clause.word(back - 1, pleading)) {
            back--;
        }
        // "a British female voice": what stands between the article and the person is part of it.
        from = back > 0 && clause.word(back - 1, Set.copyOf(articles)) ? back : from;
        from += from < person.from() && clause.word(from, Set.copyOf(articles)) ? 1 : 0;
        String words = clause.words(from, end);
        for (String article : articles) {
            words = words.startsWith(article + " ") ? words.substring(article.length() + 1) : words;
        }
        boolean voiced =
                Tokens.of(words).all().stream()
                        .anyMatch(token ->
                                spoken.contains(token.key()) || token.key().endsWith("stimme"));
        return voiced || clause.has("manner") ? words : words + " voice";
    }
}
