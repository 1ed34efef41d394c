package dev.shotlist.director.words;

import dev.shotlist.defaults.Settled;
import dev.shotlist.english.EnglishForms;
import dev.shotlist.plan.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The plain English word for the product, as prompts need it. */
public final class Noun {
    private Noun() {}

    /**
     * The brief's own noun, without praise; null where it says none or says it in another tongue.
     */
    public static @Nullable String english(Settled settled) {
        String said = settled.noun();
        if (said == null || settled.reading().language() != Language.EN) {
            return null;
        }
        String brand = settled.product().brand();
        // "Ardnish House" is a house, and nobody lives in an ardnish house
        return plain(said.equals(brand) && isName(said) ? lastWord(said) : said);
    }

    private static boolean isName(String said) {
        String[] words = said.split(" ", -1);
        for (String word : words) {
            if (word.isEmpty() || !Character.isUpperCase(word.codePointAt(0))) {
                return false;
            }
        }
        return words.length > 1;
    }

    /** The same, put into English where the brief says it in another tongue. */
    public static @Nullable String english(Settled settled, Dictionary dictionary) {
        String english = english(settled);
        String said = settled.noun();
        return english == null && said != null
                ? dictionary.english(said, settled.reading().language())
                : english;
    }

    /** Whether both words end alike: a taqueria cannot be held in one hand, a taco can. */
    public static boolean sameSort(String noun, String own) {
        String like = like(noun, own);
        return like.split(" ", -1).length <= LONGEST && lastWord(like).equals(lastWord(own));
    }

    /** A name longer than this is a description. */
    private static final int LONGEST = 4;

    /** "signet rings" becomes "signet ring" where the kind's noun is singular too. */
    public static String like(String noun, String own) {
        return EnglishForms.isPlural(own) ? noun : EnglishForms.singular(noun);
    }

    private static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    /** Words that say what it costs or that it is new do not say how it looks. */
    private static final Set<String> UNSEEN =
            Set.of(
                    "luxury",
                    "luxurious",
                    "premium",
                    "affordable",
                    "cheap",
                    "budget",
                    "new",
                    "our",
                    "their",
                    "your",
                    "his",
                    "her",
                    "its",
                    "best",
                    "high-end",
                    "upscale",
                    "the",
                    "a",
                    "an",
                    "my");

    private static final int LONGEST_NAME = 3;

    /** "Umbrella makers" make umbrellas. */
    private static final Set<String> MAKERS =
            Set.of(
                    "maker",
                    "makers",
                    "company",
                    "brand",
                    "label",
                    "manufacturer",
                    "manufacturers",
                    "producer",
                    "producers",
                    "startup",
                    "range",
                    "collection",
                    "line");

    /** "Tutoring co" is tutoring: the form of a company is no word for what it sells. */
    public static String withoutForm(String noun) {
        int last = noun.lastIndexOf(' ');
        boolean form =
                last > 0 && FORMS.contains(noun.substring(last + 1).toLowerCase(Locale.ROOT));
        return form ? noun.substring(0, last) : noun;
    }

    private static final Set<String> FORMS =
            Set.of("co", "co.", "ltd", "ltd.", "inc", "inc.", "llc", "plc", "gmbh", "s.l", "srl");

    private static String plain(String said) {
        List<String> words = new ArrayList<>();
        String whole = withoutForm(said).toLowerCase(Locale.ROOT).strip();
        for (String word : whole.replace("second hand ", "second-hand ").split(" ", -1)) {
            if (!UNSEEN.contains(word)) {
                words.add(word);
            }
        }
        while (words.size() > 1 && MAKERS.contains(words.getLast())) {
            words.removeLast();
        }
        // A name of more than three words is cut to the three that say what it is.
        List<String> last = words.subList(Math.max(0, words.size() - LONGEST_NAME), words.size());
        return last.isEmpty() ? said.toLowerCase(Locale.ROOT) : String.join(" ", last);
    }
}
