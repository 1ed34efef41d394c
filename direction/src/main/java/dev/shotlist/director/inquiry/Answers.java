package dev.shotlist.director.inquiry;

import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Language;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the answer that is known to what an explainer asks; read when the first one asks. */
final class Answers {
    private static final List<String> FIELDS =
            List.of(
                    "nature",
                    "money",
                    "things",
                    "body",
                    "everyday",
                    "homes",
                    "body-and-mind",
                    "work-and-web");

    /** Where one word alone says what is asked, no more than this is said around it. */
    private static final int SHORT = 8;

    /** A word of so many letters is no everyday one: "Patientenverfügung". */
    private static final int LONG = 10;

    /** Of so few letters a word is the whole word. */
    private static final int SHORTEST_STEM = 3;

    private final FactFiles files;
    private volatile @Nullable List<Answer> read;

    Answers(FactFiles files) {
        this.files = files;
    }

    private List<Answer> all() {
        List<Answer> known = read;
        if (known == null) {
            known = new ArrayList<>();
            for (String field : FIELDS) {
                String name = "director/answers/" + field + ".json";
                known.addAll(files.read(name, Answer.File.class).answers());
            }
            read = known;
        }
        return known;
    }

    /**
     * The one whose words are nearest; null where nothing known is asked.
     *
     * @param question what the brief asks; null where it asks nothing word for word
     * @param brand of who sells the like: then one everyday word of it says too little, and the
     *     name's own words say nothing; empty for nobody
     */
    @Nullable Answer to(@Nullable String question, String brief, String brand, Language language) {
        boolean sold = !brand.isEmpty();
        List<String> own = plain(brand);
        if (question != null) {
            List<String> words = plain(question);
            words.removeAll(own);
            return in(words, language, !sold && words.size() <= SHORT, asked(words));
        }
        int from = 0;
        for (int i = 0; i <= brief.length(); i++) {
            boolean ends = i == brief.length() || ".?!\n;:".indexOf(brief.charAt(i)) >= 0;
            if (!ends) {
                continue;
            }
            List<String> words = plain(brief.substring(from, i));
            words.removeAll(own);
            Answer told = in(words, language, !sold && words.size() <= SHORT, "");
            if (told != null) {
                return told;
            }
            from = i + 1;
        }
        return null;
    }

    /**
     * The one that is of such a thing; null where nothing is known of it: who repairs hearing aids
     * explains no hearing.
     */
    @Nullable Answer of(String thing, Language language) {
        List<String> words = plain(thing);
        Answer known = words.isEmpty() ? null : in(words, language, false, "");
        if (known == null) {
            return null;
        }
        String head = words.getLast();
        return known.keys().getOrDefault(language, List.of()).stream()
                        .anyMatch(key ->
                                held(key, words) > 0
                                        && begins(head, key.substring(key.lastIndexOf(' ') + 1)))
                ? known
                : null;
    }

    /** What a question ends with: "how a mortgage works" is asked of mortgages alone. */
    private static String asked(List<String> words) {
        int last = words.size() - 1;
        while (last > 0 && WORKS.contains(words.get(last))) {
            last--;
        }
        return last < 0 ? "" : words.get(last);
    }

    private static final Set<String> WORKS =
            Set.of("work", "works", "funktioniert", "funktionieren", "actually", "really");

    private @Nullable Answer in(
            List<String> words, Language language, boolean alone, String asked) {
        Answer best = null;
        int most = 0;
        for (Answer answer : all()) {
            for (String key : answer.keys().getOrDefault(language, List.of())) {
                boolean says =
                        alone || key.indexOf(' ') > 0 || key.length() >= LONG || begins(asked, key);
                int letters = says ? held(key, words) : 0;
                if (letters > most) {
                    best = answer;
                    most = letters;
                }
            }
        }
        return best;
    }

    /** How many letters of the words the key accounts for; 0 where one of its words is missing. */
    private static int held(String key, List<String> words) {
        int from = 0;
        while (from < key.length()) {
            int space = key.indexOf(' ', from);
            int to = space < 0 ? key.length() : space;
            String stem = key.substring(from, to);
            if (words.stream().noneMatch(word -> begins(word, stem))) {
                return 0;
            }
            from = to + 1;
        }
        return key.length();
    }

    private static boolean begins(String word, String stem) {
        return stem.length() <= SHORTEST_STEM ? word.equals(stem) : word.startsWith(stem);
    }

    /** Words in lower case without accents. */
    private static List<String> plain(String text) {
        String bare = Normalizer.normalize(text, Normalizer.Form.NFD);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (char c : (bare.toLowerCase(Locale.ROOT) + ' ').toCharArray()) {
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (!word.isEmpty() && Character.getType(c) != Character.NON_SPACING_MARK) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words;
    }
}
