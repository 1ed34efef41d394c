package dev.shotlist.director.casting;

import dev.shotlist.director.words.Words;
import dev.shotlist.english.EnglishForms;
import dev.shotlist.world.Idea;
import dev.shotlist.world.Person;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Those for whom a piece is, as far as ideas can be about them: "night nurses" are nurses. */
final class Addressees {
    private final String words;

    /**
     * @param audience English words, as a plan tells it; null where the brief says nothing
     */
    Addressees(@Nullable String audience) {
        this.words =
                audience == null
                        ? ""
                        : (' ' + String.join(" ", Words.letters(audience)) + ' ')
                                .replace(" mums ", " mums mothers ")
                                .replace(" dads ", " dads fathers ");
    }

    /** Whether the idea is about one of them, or says that it is for them. */
    boolean meets(Idea idea) {
        if (words.isEmpty()) {
            return false;
        }
        List<String> named = idea.audience();
        if (named != null && named.stream().anyMatch(this::named)) {
            return true;
        }
        Person person = idea.person();
        String told = idea.concept().viewer() + ' ' + (person == null ? "" : person.look());
        return Words.letters(told).stream().anyMatch(this::many)
                || (person != null && many(sex(person)));
    }

    private boolean named(String noun) {
        return says(noun) || many(noun);
    }

    /** Only as plurals, since "small" says the same of firms and of flats. */
    private boolean many(String noun) {
        return !noun.isEmpty() && says(EnglishForms.plural(noun));
    }

    private boolean says(String noun) {
        return words.contains(' ' + noun + ' ');
    }

    private static String sex(Person person) {
        return switch (person.who()) {
            case "she" -> "woman";
            case "he" -> "man";
            default -> "";
        };
    }
}
