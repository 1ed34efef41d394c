package dev.shotlist.translation;

import dev.shotlist.english.EnglishForms;
import dev.shotlist.sight.Sort;
import dev.shotlist.translation.Word.Kind;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A noun with all that belongs to it, in English.
 *
 * @param before adjectives and nouns before the head, without an article
 * @param head the noun itself, in its number
 * @param behind genitives, with a space before them
 * @param owner "the baker's", in the article's place; empty without one
 * @param article of the original; null where it had none
 * @param end index of the word behind it
 */
record NounPhrase(
        String before,
        String head,
        String behind,
        String owner,
        @Nullable Kind article,
        boolean plural,
        boolean mass,
        @Nullable Sort sort,
        int known,
        int unknown,
        int end) {

    private static final Set<String> TIMES =
            Set.of("second", "minute", "hour", "day", "week", "night", "month", "year");

    private static final String THEIR = "their ";

    /** Whether it says how long: "half an hour". */
    boolean isTime() {
        return TIMES.contains(EnglishForms.singular(head.substring(head.lastIndexOf(' ') + 1)));
    }

    boolean isPerson() {
        return sort == Sort.PERSON || sort == Sort.GROUP;
    }

    /** Whose a thing of this one is. */
    String whose() {
        String first = head.toLowerCase(Locale.ROOT);
        if (plural || sort == Sort.GROUP) {
            return "their";
        }
        String last = first.substring(first.lastIndexOf(' ') + 1);
        boolean she = EnglishClass.WOMAN.has(last) || last.endsWith("woman");
        boolean he = EnglishClass.MAN.has(last) || last.endsWith("man");
        return she ? "her" : he ? "his" : isPerson() ? "their" : "its";
    }

    String bare() {
        return (before.isEmpty() ? "" : before + " ") + head + behind;
    }

    /** "a lacemaker's", to stand before what is hers. */
    String possessive() {
        String said = said("their");
        return said.endsWith("s") && plural ? said + "'" : said + "'s";
    }

    /** A step is about just this thing: "Tank leeren" empties the tank. */
    String definite() {
        return article == null && owner.isEmpty() ? "the " + bare() : said("the");
    }

    /** With the article that English wants. */
    String said(String whose) {
        String bare = bare();
        if (!owner.isEmpty()) {
            // "the grandfather repairs his granddaughter's bicycle"
            boolean open = owner.startsWith(THEIR);
            return (open ? whose + ' ' + owner.substring(THEIR.length()) : owner) + " " + bare;
        }
        boolean counted =
                !bare.isEmpty()
                        && (Character.isDigit(bare.charAt(0))
                                || bare.startsWith("a little ")
                                || EnglishClass.COUNT.has(first(bare)));
        if (article == Kind.HIS) {
            return whose + " " + bare;
        }
        if (article == Kind.THE) {
            return "the " + bare;
        }
        if (plural || mass || counted) {
            return bare;
        }
        return article(bare) + bare;
    }

    private static String first(String bare) {
        int space = bare.indexOf(' ');
        return space < 0 ? bare : bare.substring(0, space);
    }

    private static String article(String bare) {
        char first = Character.toLowerCase(bare.isEmpty() ? 'x' : bare.charAt(0));
        boolean vowel = "aeioué".indexOf(first) >= 0;
        boolean spoken = bare.startsWith("uni") || bare.startsWith("use") || bare.startsWith("one");
        boolean silent = bare.startsWith("hour") || bare.startsWith("honest");
        return (vowel && !spoken) || silent ? "an " : "a ";
    }

    static String number(Word.Noun noun) {
        return noun.plural() && !noun.mass() ? EnglishForms.plural(noun.english()) : noun.english();
    }
}
