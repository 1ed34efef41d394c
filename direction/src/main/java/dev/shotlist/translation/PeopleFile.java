package dev.shotlist.translation;

import java.util.Map;
import java.util.Set;

/**
 * What people are called and what is said of them, English first; the columns are those of the
 * other lists.
 *
 * @param whoever "those who", the relative word with it
 * @param people by their English plural
 * @param qualities what English has before them
 * @param links what leads to a noun or a doing behind them: "afraid of"
 * @param things nouns by their English singular, where the other lists have another sense or none
 * @param doings verbs by their base form
 * @param modals verbs before another: that one follows as it is, at "+ing" and "+en" in that form
 * @param set verbs in the one form that is listed
 * @param early adverbs that English has before its verb
 * @param late what English has behind all else
 * @param mass things of which there is so much and not so many
 * @param places things that people come from and are in
 * @param ages words before and behind the figures of an age
 */
record PeopleFile(
        String asOf,
        String source,
        String languages,
        String whoever,
        Map<String, String> people,
        Map<String, String> qualities,
        Map<String, String> links,
        Map<String, String> things,
        Map<String, String> doings,
        Map<String, String> modals,
        Map<String, String> set,
        Map<String, String> early,
        Map<String, String> late,
        Map<String, String> ages,
        Set<String> mass,
        Set<String> places) {}
