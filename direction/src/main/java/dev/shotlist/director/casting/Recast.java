package dev.shotlist.director.casting;

import dev.shotlist.plan.Language;
import dev.shotlist.world.Idea;
import dev.shotlist.world.Person;
import dev.shotlist.world.Picture;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gives an idea's part to somebody else: the pictures then speak of him, her or them. */
public final class Recast {
    private static final Pattern PARTING = Pattern.compile("[^a-z]+");

    private static final Map<String, String> TO_HE =
            Map.of("she", "he", "herself", "himself", "hers", "his");
    private static final Map<String, String> TO_SHE =
            Map.of("he", "she", "himself", "herself", "his", "her", "him", "her");
    private static final Set<String> GENDERED =
            Set.of("he", "she", "him", "her", "his", "hers", "himself", "herself");

    /** Words after which "her" stood for a person and not for what she owns. */
    private static final Set<String> AFTER_HIM =
            Set.of(
                    "and", "to", "as", "with", "from", "by", "in", "on", "at", "for", "until",
                    "while", "into", "over", "across", "off", "up", "down", "back", "out", "before",
                    "after", "like", "past", "through", "a", "the", "one", "what");

    private Recast() {}

    /** The idea as played by that person; its own where the part stays as written. */
    public static Idea with(Idea idea, Person person) {
        Person own = idea.person();
        if (own == null || own.equals(person)) {
            return idea;
        }
        boolean same = own.who().equals(person.who());
        List<Picture> beats = new ArrayList<>();
        for (Picture beat : idea.beats()) {
            beats.add(same ? beat : spokenOf(beat, person.who()));
        }
        return idea.with(person, beats);
    }

    private static Picture spokenOf(Picture beat, String who) {
        Map<Language, String> line = beat.line();
        boolean says = line != null && gendered(line.getOrDefault(Language.EN, ""));
        return beat.with(swapped(beat.subject(), who), says ? null : line);
    }

    private static boolean gendered(String words) {
        for (String word : PARTING.split(words.toLowerCase(java.util.Locale.ROOT), -1)) {
            if (GENDERED.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static String swapped(String text, String who) {
        String[] words = text.split(" ", -1);
        Map<String, String> to = new HashMap<>(who.equals("he") ? TO_HE : TO_SHE);
        for (int i = 0; i < words.length; i++) {
            String next = i + 1 < words.length ? words[i + 1] : null;
            words[i] = swapped(words[i], next, to, who);
        }
        return String.join(" ", words);
    }

    private static String swapped(
            String word, @Nullable String next, Map<String, String> to, String who) {
        int end = word.length();
        while (end > 0 && !Character.isLetter(word.charAt(end - 1))) {
            end--;
        }
        String bare = word.substring(0, end);
        String rest = word.substring(end);
        if (who.equals("he") && bare.equals("her")) {
            boolean herself = next == null || !rest.isEmpty() || AFTER_HIM.contains(next);
            return (herself ? "him" : "his") + rest;
        }
        return to.getOrDefault(bare, bare) + rest;
    }
}
