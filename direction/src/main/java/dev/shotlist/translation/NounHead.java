package dev.shotlist.translation;

import dev.shotlist.english.EnglishForms;
import dev.shotlist.sight.Sort;
import dev.shotlist.translation.Word.Form;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The head of a noun phrase, from the word lists or as the brief writes it.
 *
 * @param listed what the lists know of it; null where they do not have it
 * @param english the noun in its number
 * @param name whether it names one and has no article
 * @param unknown words of it that no list has
 */
record NounHead(
        Word.@Nullable Noun listed, String english, boolean plural, boolean name, int unknown) {

    /** They stay as they are in English. */
    private static final Set<String> UNITS =
            Set.of("kg", "g", "km", "m", "cm", "mm", "l", "ml", "euro", "euros", "grad", "uhr");

    static NounHead listed(Word.Noun noun) {
        return new NounHead(noun, NounPhrase.number(noun), noun.plural(), false, 0);
    }

    static NounHead unlisted(Word word, Determiners determiners, boolean modified) {
        String said = word.said();
        boolean plain = EnglishForms.isPlural(said);
        return new NounHead(
                null,
                said,
                !determiners.quantifiers().isEmpty() || plain,
                word.isCapital() && determiners.article() == null && !modified,
                UNITS.contains(said.toLowerCase(Locale.ROOT)) ? 0 : 1);
    }

    /** Whether a word that no list has as a noun is one here. */
    static boolean isUnlisted(Word word, Determiners determiners) {
        boolean nominal =
                determiners.article() != null && word.adjective() == null && !word.is(Form.GERUND);
        return word.small() == null && (word.isUnknown() || nominal);
    }

    /** Together with the next part of a name. */
    NounHead with(Word next) {
        return new NounHead(listed, english + " " + next.said(), plural, name, unknown + 1);
    }

    /** As a number before it makes it. */
    NounHead counted() {
        boolean changes = listed != null && !plural && !isMass();
        return new NounHead(
                listed, changes ? EnglishForms.plural(english) : english, true, name, unknown);
    }

    boolean isMass() {
        return listed != null && listed.mass();
    }

    @Nullable Sort sort() {
        return listed == null ? null : listed.sort();
    }
}
