package dev.shotlist.defaults;

import dev.shotlist.facts.FactFiles;
import dev.shotlist.facts.PhraseIndex;
import dev.shotlist.plan.Language;
import dev.shotlist.reading.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the subjects and lights that a brief names mean for its mood, music and grade where it says
 * nothing else: a horror game is no playful thing, a jazz night has jazz.
 */
final class Tones {
    /**
     * @param leads whether it is a way to sound, which says more of a piece than what lies in it
     * @param moods ids of moods, none for a light
     * @param genre id of a genre that belongs to the subject itself; null where the mood decides
     */
    record Tone(
            String id,
            @Nullable Boolean leads,
            Map<Language, List<String>> words,
            @Nullable List<String> moods,
            @Nullable String genre,
            @Nullable Grade grade) {
        boolean isIn(Set<String> ids) {
            return moods != null && moods.stream().anyMatch(ids::contains);
        }
    }

    private record ToneFile(String asOf, String source, List<Tone> tones) {}

    /**
     * What a brief's tones say together; where two differ, music wins, then the longer words.
     *
     * @param hits the tones themselves, the strongest first
     */
    record Heard(List<String> moods, @Nullable Grade grade, List<Hit> hits) {
        /**
         * The music that belongs to a subject, unless the piece is graver than the subject: a
         * lighthouse in a horror story sounds of horror, and not of the sea.
         *
         * @param grave ids of moods that a subject's usual music would break
         */
        @Nullable String genre(List<MoodFacts> moods, Set<String> grave) {
            Set<String> ids = moods.stream().map(MoodFacts::id).collect(Collectors.toSet());
            boolean light = ids.stream().noneMatch(grave::contains);
            return first(
                    hits.stream()
                            .filter(hit -> light || hit.leads() || hit.tone().isIn(ids))
                            .toList(),
                    Tone::genre);
        }
    }

    private final PhraseIndex<Tone> index = new PhraseIndex<>();

    Tones(FactFiles files) {
        for (Tone tone : files.read("defaults/tones.json", ToneFile.class).tones()) {
            index.add(tone.words(), tone);
        }
    }

    record Hit(Tone tone, int length) {
        /** A jazz weekend in a harbour is jazz first. */
        private static final Comparator<Hit> FIRST =
                Comparator.comparing((Hit hit) -> !hit.leads())
                        .thenComparing(Hit::length, Comparator.reverseOrder());

        boolean leads() {
            return Boolean.TRUE.equals(tone.leads());
        }
    }

    Heard heard(Reading reading) {
        List<Hit> hits = new ArrayList<>();
        index.find(
                reading.wanted(),
                reading.language(),
                (tone, length, opens, ends) -> hits.add(new Hit(tone, length)));
        hits.sort(Hit.FIRST);
        Set<String> moods = new LinkedHashSet<>();
        for (Hit hit : hits) {
            if (hit.tone().moods() != null) {
                moods.addAll(hit.tone().moods());
            }
        }
        return new Heard(List.copyOf(moods), first(hits, Tone::grade), List.copyOf(hits));
    }

    private static <T> @Nullable T first(List<Hit> hits, Function<Tone, @Nullable T> what) {
        for (Hit hit : hits) {
            T said = what.apply(hit.tone());
            if (said != null) {
                return said;
            }
        }
        return null;
    }
}
