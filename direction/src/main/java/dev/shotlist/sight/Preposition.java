package dev.shotlist.sight;

import java.util.Set;

/**
 * A word that ties a noun to the clause.
 *
 * @param bare without an article
 * @param definite whether "the" belongs to it, as in the German "zum"
 */
record Preposition(String bare, boolean definite) {
    private static final String ARTICLE = " the";
    private static final Set<String> APART = Set.of("for", "without");
    private static final Set<String> TOWARDS =
            Set.of(
                    "to",
                    "to the",
                    "into",
                    "through",
                    "across",
                    "along",
                    "along the",
                    "towards",
                    "from",
                    "from the",
                    "over",
                    "past",
                    "round",
                    "out of",
                    "up",
                    "down");

    static Preposition of(String english) {
        boolean definite = english.endsWith(ARTICLE);
        String bare =
                definite ? english.substring(0, english.length() - ARTICLE.length()) : english;
        return new Preposition(bare, definite);
    }

    /** Whether what follows is not there: "for", "without". */
    boolean isApart() {
        return APART.contains(bare);
    }

    /** Whether what follows is where something goes and not where it is. */
    boolean isTowards() {
        return TOWARDS.contains(bare);
    }

    boolean is(String english) {
        return bare.equals(english);
    }

    /** As English has it before such a noun: nobody sits at a tractor. */
    Preposition before(NounGroup group) {
        return is("at") && group.sort() == Sort.VEHICLE ? new Preposition("on", definite) : this;
    }

    /** The noun with the article that it has behind this. */
    String noun(NounGroup group) {
        String said = group.said();
        return definite && !said.startsWith("the ") ? "the " + group.words() : said;
    }
}
