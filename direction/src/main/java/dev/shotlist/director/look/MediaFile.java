package dev.shotlist.director.look;

import java.util.List;
import java.util.Set;

/**
 * What pieces are made of where nothing is filmed.
 *
 * @param decades how briefs say of which decade it looks
 * @param media the most particular first
 */
record MediaFile(String asOf, String source, Decades decades, List<Medium> media) {

    /**
     * @param before words before a decade's figure, and {@code ends} what stands behind it
     */
    record Decades(Set<String> before, Set<String> ends) {}
}
