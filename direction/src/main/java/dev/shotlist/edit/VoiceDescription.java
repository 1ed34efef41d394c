package dev.shotlist.edit;

import java.util.Set;

/** How an instruction describes whom it wants to hear. */
final class VoiceDescription {
    private static final Set<String> ARTICLES =
            Set.of("a", "an", "the", "ein", "eine", "une", "un", "una", "uma", "um");

    /** What stands between a voice and the scene that it is heard in. */
    private static final Set<String> OVER =
            Set.of(
                    "over", "in", "for", "the", "on", "to", "uber", "der", "die", "sobre", "en",
                    "la", "sur", "dans", "na", "nella");

    private VoiceDescription() {}

    /** "an old man" of "the voice should be an old man instead of a woman". */
    static String of(Clause clause, Mark person) {
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
        while (end > person.to() && clause.word(end - 1, OVER)) {
            end--;
        }
        int start = person.from();
        for (Mark mark : clause.all("say")) {
            start = mark.to() <= person.from() ? mark.to() : start;
        }
        int from = Math.min(start, person.from());
        from += from < person.from() && clause.word(from, ARTICLES) ? 1 : 0;
        String words = clause.words(from, end);
        for (String article : ARTICLES) {
            words = words.startsWith(article + " ") ? words.substring(article.length() + 1) : words;
        }
        return PromptText.find(Folded.text(words), "voice", 0) >= 0 ? words : words + " voice";
    }
}
