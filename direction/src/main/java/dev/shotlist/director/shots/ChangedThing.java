package dev.shotlist.director.shots;

import dev.shotlist.english.EnglishArticles;
import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a lesson exchanges, of which its steps only say "the old one": of "come cambiare una corda"
 * it is the string.
 */
final class ChangedThing {
    private static final Pattern PARTING = Pattern.compile("[^\\p{L}'\u2019-]+");

    /** So many words from such a verb stands what it is done to, with its article. */
    private static final int FARTHEST = 3;

    /**
     * @param verbs what verbs of exchanging begin with, by language
     */
    private record File(String asOf, String source, Map<Language, List<String>> verbs) {}

    private final File file;
    private final ShotWords words;

    ChangedThing(FactFiles files, ShotWords words) {
        file = files.read("director/changed.json", File.class);
        this.words = words;
    }

    /** In English without an article; null where nothing is exchanged that has a known name. */
    @Nullable String in(String text, Language language) {
        String[] said = PARTING.split(text, -1);
        List<String> verbs = file.verbs().getOrDefault(language, List.of());
        for (int i = 0; i < said.length; i++) {
            String word = said[i].toLowerCase(Locale.ROOT);
            if (verbs.stream().anyMatch(word::startsWith)) {
                boolean german = language == Language.DE;
                String thing = german ? before(said, i) : behind(said, i, language);
                if (thing != null) {
                    return thing;
                }
            }
        }
        return null;
    }

    private @Nullable String behind(String[] said, int verb, Language language) {
        for (int end = verb + FARTHEST; end > verb + 1; end--) {
            String thing = end > said.length ? null : named(said, verb + 1, end, language);
            if (thing != null) {
                return thing;
            }
        }
        return null;
    }

    private @Nullable String before(String[] said, int verb) {
        for (int from = Math.max(0, verb - 2); from < verb; from++) {
            String thing = named(said, from, verb, Language.DE);
            if (thing != null) {
                return thing;
            }
        }
        return null;
    }

    private @Nullable String named(String[] said, int from, int end, Language language) {
        String phrase = String.join(" ", List.of(said).subList(from, end));
        String english = language == Language.EN ? phrase : words.english(phrase, language);
        if (english == null) {
            return null;
        }
        String bare = EnglishArticles.withoutArticle(english);
        boolean name = bare.indexOf(' ') == bare.lastIndexOf(' ') && !bare.endsWith(" of");
        return name && !bare.equals(english) ? bare : null;
    }
}
