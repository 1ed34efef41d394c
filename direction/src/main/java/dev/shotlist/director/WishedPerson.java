package dev.shotlist.director;

import dev.shotlist.defaults.Settled;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.StyleWord;
import dev.shotlist.world.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whom the brief wants to see: one person; the audience and groups are nobody to cast. */
final class WishedPerson {
    private static final String ANYBODY = "they";

    private static final List<String> SHE =
            List.of(
                    "woman",
                    "girl",
                    "mum",
                    "mom",
                    "mother",
                    "grandmother",
                    "grandma",
                    "lady",
                    "wife",
                    "widow",
                    "daughter");

    private static final List<String> HE =
            List.of(
                    "man",
                    "boy",
                    "dad",
                    "father",
                    "grandfather",
                    "grandpa",
                    "husband",
                    "widower",
                    "son");

    /** Words for one human being; anything else that is called a person is a crowd or a habit. */
    private static final List<String> CASTABLE = castable();

    private WishedPerson() {}

    private static List<String> castable() {
        List<String> all = new ArrayList<>(SHE);
        all.addAll(HE);
        all.addAll(
                List.of(
                        "dancer",
                        "runner",
                        "barista",
                        "chef",
                        "child",
                        "kid",
                        "teenager",
                        "student",
                        "nurse",
                        "teacher",
                        "farmer",
                        "driver",
                        "cyclist",
                        "worker",
                        "singer",
                        "athlete",
                        "artist",
                        "baker",
                        "plumber",
                        "doctor",
                        "gamer",
                        "climber"));
        return List.copyOf(all);
    }

    /** The brief's words for that person; null where it wants nobody in particular. */
    static @Nullable String in(Settled settled) {
        String audience = settled.product().audience();
        for (Fact<StyleWord> word : settled.reading().style()) {
            String words = word.value().words();
            boolean person = word.value().aspect() == StyleWord.Aspect.PERSON;
            boolean group = words.endsWith("s") || words.contains(" and ");
            boolean watching = audience != null && audience.contains(words);
            boolean heard = settled.sound().voice() != null && isVoice(settled, words);
            if (person && !group && !watching && !heard && castable(words)) {
                return words;
            }
        }
        return null;
    }

    private static boolean castable(String words) {
        for (String word : words.toLowerCase(Locale.ROOT).split(" ", -1)) {
            if (CASTABLE.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** "Narration by an older man" wants him heard, not seen. */
    private static boolean isVoice(Settled settled, String words) {
        var voice = settled.sound().voice();
        String description = voice == null ? null : voice.description();
        return description != null && description.contains(words);
    }

    /**
     * The idea's person as the brief wishes, with what the idea has them wear; the idea's own where
     * the brief wishes nobody.
     */
    static @Nullable Person cast(@Nullable Person own, Settled settled) {
        String wished = in(settled);
        if (wished == null || own == null) {
            return own;
        }
        String said = who(wished);
        String who = said.equals(ANYBODY) ? own.who() : said;
        String bare = English.withoutArticle(wished);
        String look = Prop.firstWords(bare + worn(own.look()), Prop.LONGEST_LOOK);
        return new Person(look, English.withArticle(bare), who);
    }

    /** Of "man in his fifties, grey stubble, camel coat" what anybody could have on. */
    private static String worn(String look) {
        String[] parts = look.split(", ", -1);
        return parts.length < 2 ? "" : ", " + parts[parts.length - 1];
    }

    static String who(String words) {
        String spaced = " " + words.toLowerCase(Locale.ROOT) + " ";
        if (SHE.stream().anyMatch(word -> spaced.contains(" " + word + " "))) {
            return "she";
        }
        boolean he = HE.stream().anyMatch(word -> spaced.contains(" " + word + " "));
        return he ? "he" : ANYBODY;
    }
}
