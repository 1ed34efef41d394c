package dev.shotlist.treatment;

import dev.shotlist.director.words.Forbidden;
import dev.shotlist.facts.FactFiles;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words by which a text shows people, their faces or their hands. */
record PeopleWords(
        String source, String asOf, List<String> people, List<String> faces, List<String> hands) {
    PeopleWords {
        people = List.copyOf(people);
        faces = List.copyOf(faces);
        hands = List.copyOf(hands);
    }

    static PeopleWords load(FactFiles files) {
        return files.read("treatment/people.json", PeopleWords.class);
    }

    /** The first word that shows what is forbidden, or null. */
    @Nullable String shown(String text, Forbidden forbidden) {
        Set<String> sought = new HashSet<>();
        if (forbidden.people()) {
            sought.addAll(people);
        }
        if (forbidden.faces()) {
            sought.addAll(faces);
        }
        if (forbidden.hands()) {
            sought.addAll(hands);
        }
        if (sought.isEmpty()) {
            return null;
        }
        int from = -1;
        String lower = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i <= lower.length(); i++) {
            boolean letter = i < lower.length() && Character.isLetter(lower.charAt(i));
            if (letter && from < 0) {
                from = i;
            } else if (!letter && from >= 0) {
                String word = lower.substring(from, i);
                if (sought.contains(word)) {
                    return word;
                }
                from = -1;
            }
        }
        return null;
    }
}
