package dev.shotlist.director.shots;

import java.util.List;
import java.util.Set;

/**
 * Words by which a brief claims something of its product where a shot might stand, lower case.
 *
 * @param speakers who speaks in such a claim, or is spoken of
 * @param anybody who does what nobody in particular does: "dann leiht man"
 * @param showing verbs that order a shot, whatever stands behind them
 * @param behind what stands behind a verb without a subject: "sticks on in minutes"
 * @param articles before a noun that is no such verb
 * @param purposes before words that would name a shot by themselves: "to close a lighthouse"
 */
public record ClaimWords(
        String asOf,
        String source,
        Set<String> speakers,
        Set<String> anybody,
        Set<String> showing,
        Set<String> behind,
        Set<String> articles,
        List<String> purposes) {}
