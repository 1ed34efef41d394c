package dev.shotlist.world;

import dev.shotlist.plan.Language;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a product's noun says that the product is, with and without the words round it that leave it
 * what it is.
 *
 * @param additions words behind an English or German noun: a "tea range" is tea
 * @param leads words that stand so in front, with one of the joints: a "curso de soldadura"
 * @param tails the same as ends of German compounds: a "Zeltverleih" has tents
 */
record Things(
        Set<String> additions,
        Map<Language, Set<String>> leads,
        Set<String> joints,
        Set<String> tails) {
    /** In letters. */
    private static final int SHORTEST = 4;

    /** The noun itself first. */
    Set<String> of(String noun, Language language) {
        Set<String> things = new LinkedHashSet<>();
        String thing = noun.toLowerCase(Locale.ROOT).strip();
        things.add(thing);
        String alone = withoutTail(thing, language);
        if (!alone.equals(thing)) {
            thing = alone;
            things.add(thing);
        }
        switch (language) {
            case EN -> behind(thing, things);
            case DE -> {
                behind(thing, things);
                german(thing, things);
            }
            case ES, FR, PT, IT -> ledTo(thing, language, things);
        }
        return things;
    }

    /** Whether the noun is nothing but such words: an "appeal film". */
    boolean isBare(String noun, Language language) {
        for (String word : noun.toLowerCase(Locale.ROOT).split(" ", -1)) {
            boolean behind = language == Language.EN || language == Language.DE;
            if (!(behind && additions.contains(word))
                    && !leads.getOrDefault(language, Set.of()).contains(word)
                    && !joints.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** "Kombucha in cans" is kombucha, and "a chair for the bath" is a chair. */
    private static String withoutTail(String thing, Language language) {
        Set<String> tails = language == Language.EN ? ENGLISH_TAILS : FOR;
        for (int at = thing.indexOf(' '); at > 0; at = thing.indexOf(' ', at + 1)) {
            int end = thing.indexOf(' ', at + 1);
            if (end > 0 && tails.contains(thing.substring(at + 1, end))) {
                return thing.substring(0, at);
            }
        }
        return thing;
    }

    private static final Set<String> FOR = Set.of("for");

    /** Behind these stands what a thing is for, made of or sold in, and not what it is. */
    private static final Set<String> ENGLISH_TAILS =
            Set.of("for", "in", "with", "without", "from", "made", "at", "on");

    private void behind(String whole, Set<String> things) {
        String thing = whole;
        int last = thing.lastIndexOf(' ');
        while (last > 0 && additions.contains(thing.substring(last + 1))) {
            thing = withoutOwner(thing.substring(0, last));
            things.add(thing);
            last = thing.lastIndexOf(' ');
        }
    }

    /** Two German nouns that are no compound are a thing and its name. */
    private void german(String whole, Set<String> things) {
        String thing = whole;
        for (int last = thing.lastIndexOf(' '); last > 0; last = thing.lastIndexOf(' ')) {
            thing = thing.substring(0, last);
            things.add(thing);
        }
        for (String tail : tails) {
            int head = thing.length() - tail.length();
            if (head >= SHORTEST && thing.endsWith(tail)) {
                String first = thing.substring(0, head);
                things.add(first.endsWith("-") ? first.substring(0, head - 1) : first);
            }
        }
    }

    private void ledTo(String thing, Language language, Set<String> things) {
        List<String> words = new ArrayList<>(List.of(thing.replace("'", "' ").split(" ", -1)));
        if (!leads.getOrDefault(language, Set.of()).contains(words.removeFirst())) {
            return;
        }
        int joined = words.size();
        while (words.size() > 1 && joints.contains(words.getFirst())) {
            words.removeFirst();
        }
        if (words.size() < joined) {
            things.add(String.join(" ", words));
        }
    }

    /** "climbing gym's beginner" is of the climbing gym. */
    private static String withoutOwner(String thing) {
        int owner = thing.indexOf("'s");
        return owner > 0 ? thing.substring(0, owner) : thing;
    }
}
