package dev.shotlist.director;

import java.util.Set;

/**
 * Words by which a brief states a fact of the product, in all languages, lower case.
 *
 * @param counts number words
 * @param signals words that make a short clause worth showing: "lifetime", "crowdfunding"
 * @param qualities adjectives that stand alone: "refillable"
 * @param before words that belong to the figure behind them: "up to", "since"
 * @param tellers whom a sentence about the product begins with: "we", "you"
 * @param wishes verbs of somebody who orders a film
 * @param asides words of clauses that are about the film and not the product
 * @param joins words that tie what follows to something before: "of 8" says nothing alone
 */
record FactWords(
        String asOf,
        String source,
        Set<String> months,
        Set<String> weekdays,
        Set<String> counts,
        Set<String> signals,
        Set<String> qualities,
        Set<String> before,
        Set<String> tellers,
        Set<String> wishes,
        Set<String> asides,
        Set<String> joins) {

    /** Whether the word alone says when, how much or how it is sold. */
    boolean states(String word) {
        return dates(word) || signals.contains(word) || qualities.contains(word);
    }

    boolean dates(String word) {
        return months.contains(word) || weekdays.contains(word);
    }
}
