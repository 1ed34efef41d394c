package dev.shotlist.sight;

import dev.shotlist.english.EnglishArticles;
import dev.shotlist.english.EnglishForms;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A noun with what stands before and behind it, in English.
 *
 * @param words without an article
 * @param part of the article before it; {@link Part#WORD} where there is none
 * @param thing null for the product
 * @param end index of the piece behind it
 */
record NounGroup(String words, Part part, @Nullable Thing thing, boolean plural, int end) {
    /** Words that are no part of the lists and may stand before an English noun. */
    private static final int MOST_UNKNOWN = 2;

    /** The slot that stands for what the brief sells. */
    private static final String PRODUCT = "{product}";

    /** The group that begins there; null where none does. */
    static @Nullable NounGroup at(List<Piece> pieces, int from, boolean english) {
        int i = from;
        Part article = Part.WORD;
        if (i < pieces.size() && isArticle(pieces.get(i))) {
            article = pieces.get(i).part();
            i++;
        }
        List<String> before = new ArrayList<>();
        int unknown = 0;
        boolean several = false;
        while (i < pieces.size()) {
            Piece piece = pieces.get(i);
            boolean modifier =
                    piece.is(Part.ADJECTIVE)
                            || piece.is(Part.NAME)
                            || (piece.is(Part.WORD) && ++unknown <= MOST_UNKNOWN)
                            || (english && names(pieces, i, article, before));
            if (!modifier) {
                break;
            }
            boolean figure = piece.english().chars().anyMatch(Character::isDigit);
            // "40 Winzer": some languages do not tell one from many
            several |= figure && !piece.english().equals("1");
            if (!piece.is(Part.NAME) && !figure && (english || piece.is(Part.ADJECTIVE))) {
                boolean doing = piece.form() == Piece.Form.GERUND;
                before.add(doing ? EnglishForms.gerund(piece.english()) : piece.english());
            }
            i++;
        }
        if (i >= pieces.size()) {
            return null;
        }
        Piece noun = pieces.get(i);
        if (noun.is(Part.PRODUCT)) {
            int end = i + 1;
            while (end < pieces.size() && pieces.get(end).is(Part.PRODUCT)) {
                end++;
            }
            end = behind(pieces, end, new ArrayList<>());
            return new NounGroup(PRODUCT, Part.THE, null, false, end);
        }
        if (!noun.is(Part.NOUN)) {
            return null;
        }
        Thing thing = noun.thing();
        boolean plural = noun.plural() || (several && !english);
        String name = plural ? several(noun) : noun.english();
        int end = i + 1;
        while (english && end < pieces.size() && pieces.get(end).is(Part.NOUN)) {
            if (doesNext(pieces, end)) {
                // "a lid kids can open": the second noun begins a clause
                break;
            }
            // "oak table leg" is a leg
            before.add(pieces.get(end - 1).english());
            thing = pieces.get(end).thing();
            plural = pieces.get(end).plural();
            name = plural ? several(pieces.get(end)) : pieces.get(end).english();
            end++;
        }
        if (english && (isTrade(pieces, end) || headsUnknown(pieces, end, plural, thing))) {
            return null;
        }
        end = english ? end : behind(pieces, end, before);
        before.add(name);
        return new NounGroup(String.join(" ", before), article, thing, plural, end);
    }

    /** "A Cornish fishing village", "recycled fishing nets": of what sort, and nobody does it. */
    private static boolean names(List<Piece> pieces, int at, Part article, List<String> before) {
        boolean led = article == Part.A || article == Part.THE || !before.isEmpty();
        return led
                && pieces.get(at).form() == Piece.Form.GERUND
                && at + 1 < pieces.size()
                && pieces.get(at + 1).is(Part.NOUN);
    }

    /** "Harbour masters": the noun only says which people, whom no list knows. */
    private static boolean isTrade(List<Piece> pieces, int next) {
        return next < pieces.size()
                && pieces.get(next).is(Part.WORD)
                && AGENTS.stream().anyMatch(pieces.get(next).english()::endsWith);
    }

    /** "A lever arch file": behind a single thing an unknown word that does nothing is the head. */
    private static boolean headsUnknown(
            List<Piece> pieces, int next, boolean plural, @Nullable Thing thing) {
        boolean word = next < pieces.size() && pieces.get(next).is(Part.WORD);
        if (!word || plural || thing == null || thing.sort().acts()) {
            return false;
        }
        String unknown = pieces.get(next).english();
        return DOING.stream().noneMatch(unknown::endsWith);
    }

    /** What forms of verbs and adverbs end with. */
    private static final List<String> DOING = List.of("s", "ed", "ing", "ly");

    /** What the names of those who do something end with, several of them. */
    private static final List<String> AGENTS = List.of("ers", "ors", "ists", "ians");

    private static boolean doesNext(List<Piece> pieces, int noun) {
        Thing thing = pieces.get(noun).thing();
        boolean verb =
                noun + 1 < pieces.size()
                        && (pieces.get(noun + 1).is(Part.AUXILIARY)
                                || pieces.get(noun + 1).is(Part.VERB));
        return verb && thing != null && thing.sort().acts();
    }

    private static String several(Piece noun) {
        Thing thing = noun.thing();
        boolean counted = thing != null && (thing.sort() == Sort.FOOD || !thing.mass());
        return counted ? EnglishForms.plural(noun.english()) : noun.english();
    }

    /** Adjectives behind a noun of other languages; what is not known there is left out. */
    private static int behind(List<Piece> pieces, int from, List<String> before) {
        int end = from;
        while (end < pieces.size()
                && (pieces.get(end).is(Part.ADJECTIVE) || pieces.get(end).is(Part.WORD))) {
            if (pieces.get(end).is(Part.ADJECTIVE)) {
                before.add(pieces.get(end).english());
            }
            end++;
        }
        return end;
    }

    private static boolean isArticle(Piece piece) {
        return piece.is(Part.THE) || piece.is(Part.A) || piece.is(Part.HIS);
    }

    boolean isProduct() {
        return thing == null;
    }

    private boolean isMass() {
        return thing != null && thing.mass();
    }

    Sort sort() {
        return thing == null ? Sort.HELD : thing.sort();
    }

    /** With the article that English wants. */
    String said() {
        if (isProduct()) {
            return "the " + PRODUCT;
        }
        boolean counted = Character.isDigit(words.charAt(0)) || COUNTS.contains(first());
        if (counted || (part == Part.WORD && (plural || isMass()))) {
            return words;
        }
        if (part == Part.A) {
            return plural || isMass() ? words : article() + words;
        }
        return part == Part.WORD ? article() + words : "the " + words;
    }

    private static final List<String> COUNTS =
            List.of("two", "three", "four", "five", "six", "ten", "twenty", "several", "everyone");

    private String first() {
        int space = words.indexOf(' ');
        return space < 0 ? words : words.substring(0, space);
    }

    private String article() {
        return EnglishArticles.startsWithVowel(words) ? "an " : "a ";
    }
}
