package dev.shotlist.review;

import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Platform;
import java.util.List;
import java.util.Map;

/**
 * Words and figures that rules look for, from the data file.
 *
 * @param hours words by the hour they speak of
 * @param lights words by the kind of light
 * @param screenDirections words by the side that something moves to
 * @param cameraMoves words by the move
 * @param opposites words that exclude each other in one shot
 * @param lettering words that ask for letters
 * @param flashing words that ask for flashes
 * @param likeness turns of phrase and names that point at somebody
 * @param marks well-known marks
 * @param unseen what a brief may forbid that no picture shows
 * @param alsoParts words for somebody's part that things have too, so that only their own form is
 *     looked for
 * @param loudness what platforms play at
 */
record ReviewWords(
        String asOf,
        String source,
        Map<String, List<String>> hours,
        Map<String, List<String>> lights,
        Map<String, List<String>> screenDirections,
        Map<String, List<String>> cameraMoves,
        List<Opposites> opposites,
        List<String> lettering,
        List<String> flashing,
        List<String> likeness,
        List<String> marks,
        List<String> unseen,
        List<String> alsoParts,
        Map<Platform, Loudness> loudness) {
    static final String FILE = "review/words.json";

    record Opposites(List<String> one, List<String> other) {}

    /** Integrated loudness and true peak. */
    record Loudness(double lufs, double truePeakDbtp, String source, String read) {}

    static ReviewWords load(FactFiles files) {
        return files.read(FILE, ReviewWords.class);
    }
}
