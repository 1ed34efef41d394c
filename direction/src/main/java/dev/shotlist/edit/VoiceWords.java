package dev.shotlist.edit;

import dev.shotlist.facts.FactFiles;
import java.util.List;
import java.util.Set;

/**
 * Words around the description of whom an instruction wants to hear, without accents.
 *
 * @param articles before the description; they are no part of it
 * @param between what stands between a voice and the scene that it is heard in
 */
record VoiceWords(String asOf, String source, List<String> articles, Set<String> between) {
    VoiceWords {
        articles = List.copyOf(articles);
        between = Set.copyOf(between);
    }

    static VoiceWords load(FactFiles files) {
        return files.read("edit/voice.json", VoiceWords.class);
    }

    /** "an old man" of "the voice should be an old man instead of a woman". */
    String description(Clause clause, Mark person) {
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
        while (end > person.to() && clause.word(end - 1, between)) {
            end--;
        }
        int start = person.from();
        for (Mark mark : clause.all("say")) {
            start = mark.to() <= person.from() ? mark.to() : start;
        }
        int from = Math.min(start, person.from());
        from += from < person.from() && clause.word(from, Set.copyOf(articles)) ? 1 : 0;
        String words = clause.words(from, end);
        for (String article : articles) {
            words = words.startsWith(article + " ") ? words.substring(article.length() + 1) : words;
        }
        return PromptText.find(Folded.text(words), "voice", 0) >= 0 ? words : words + " voice";
    }
}
