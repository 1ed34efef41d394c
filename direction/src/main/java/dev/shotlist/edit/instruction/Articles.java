package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Tokens;
import dev.shotlist.edit.words.Folded;
import dev.shotlist.facts.FactFiles;
import java.util.List;
import java.util.Map;

/**
 * Articles that agree with the noun that has come for another: "eine Frau", but "ein Mann".
 *
 * @param vowels letters before which English says "an"
 * @param english words by which a description is English; "a" is an article of others too
 */
record Articles(
        String asOf,
        String source,
        String vowels,
        List<String> english,
        Map<String, Language> languages) {
    /**
     * @param articles forms of one article by gender, parted by slashes
     */
    record Language(
            List<String> articles,
            List<String> masculine,
            List<String> feminine,
            List<String> neuter) {
        Language {
            articles = List.copyOf(articles);
            masculine = List.copyOf(masculine);
            feminine = List.copyOf(feminine);
            neuter = List.copyOf(neuter);
        }

        /** 0, 1 or 2; -1 for nouns that the list does not hold. */
        private int gender(String noun) {
            List<List<String>> genders = List.of(masculine, feminine, neuter);
            for (int i = 0; i < genders.size(); i++) {
                if (genders.get(i).stream().anyMatch(one -> Folded.text(one).equals(noun))) {
                    return i;
                }
            }
            return -1;
        }
    }

    Articles {
        english = List.copyOf(english);
        languages = Map.copyOf(languages);
    }

    static Articles load(FactFiles files) {
        return files.read("edit/articles.json", Articles.class);
    }

    /**
     * The article that stood before one noun as another wants it.
     *
     * @param text in which it stands
     * @return the same article where the two nouns are not known, or agree
     */
    String agreeing(String article, String old, String fresh, String text) {
        String said = Folded.text(article);
        for (Language language : languages.values()) {
            int was = language.gender(Folded.text(old));
            int is = language.gender(Folded.text(fresh));
            for (String row :
                    was < 0 || is < 0 || was == is ? List.<String>of() : language.articles()) {
                String[] forms = row.split("/", -1);
                boolean there = was < forms.length && is < forms.length;
                if (there && Folded.text(forms[was]).equals(said)) {
                    return article.equals(said) ? forms[is] : capital(forms[is]);
                }
            }
        }
        boolean isEnglish =
                Tokens.of(text).all().stream().anyMatch(token -> english.contains(token.key()));
        if (isEnglish && (said.equals("a") || said.equals("an"))) {
            String fits = startsWithVowel(fresh) ? "an" : "a";
            return article.equals(said) ? fits : capital(fits);
        }
        return article;
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private boolean startsWithVowel(String words) {
        return !words.isEmpty() && vowels.indexOf(Character.toLowerCase(words.charAt(0))) >= 0;
    }
}
