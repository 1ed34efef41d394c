package dev.shotlist.translation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clause in English.
 *
 * @param english words of other languages stand in it where nothing else was known
 * @param subject who or what the clause is about, with its article; empty where it names none
 * @param known words that carry meaning and were known
 * @param unknown words that stand there as the brief wrote them, or were left out
 * @param foreign those of them that stand in the English and are no names
 * @param done whether the clause only says what is done and not who does it
 * @param deserted whether it says that nobody is there
 * @param acts whether it says that something happens
 * @param place where it says that it is, with an article; null where it names none
 */
public record Translated(
        String english,
        String subject,
        int known,
        int unknown,
        List<String> foreign,
        boolean done,
        boolean deserted,
        boolean acts,
        @Nullable String place) {
    public Translated {
        foreign = List.copyOf(foreign);
    }
}
