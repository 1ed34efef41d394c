package dev.shotlist.director.demands;

import dev.shotlist.plan.Language;
import java.util.Map;
import java.util.Set;

/**
 * Words by which a brief says where a line stands and who says it, in all languages, lower case.
 *
 * @param cards what a line is written on
 * @param speakers who says one
 * @param titles words for the name of a song or film
 * @param calls words with which a request to the viewer begins
 * @param contacts words before an address or number that say what it is for: "Tickets"
 * @param musts words round a quote that is demanded
 * @param exclusions what a line that limits an offer begins with
 * @param ring how a number is called
 */
public record DemandWords(
        String asOf,
        String source,
        Set<String> openings,
        Set<String> endings,
        Set<String> cards,
        Set<String> speakers,
        Set<String> titles,
        Set<String> calls,
        Set<String> contacts,
        Set<String> exclusions,
        Set<String> musts,
        Map<Language, String> ring) {}
