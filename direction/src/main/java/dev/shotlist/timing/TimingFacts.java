package dev.shotlist.timing;

import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Language;
import dev.shotlist.plan.Purpose;
import dev.shotlist.plan.TransitionType;
import java.util.EnumMap;
import java.util.Map;

/** Rates and lengths that the arithmetic keeps to, from the data file. */
record TimingFacts(
        String asOf,
        String source,
        Reading reading,
        Speaking speaking,
        Scenes scenes,
        Map<TransitionType, TransitionLength> transitions,
        TransitionLimits transitionLimits,
        TempoLimits tempo) {
    static final String FILE = "timing/rates.json";

    TimingFacts {
        transitions = new EnumMap<>(transitions);
        require(transitions.size() == TransitionType.values().length, "a transition is missing");
    }

    static TimingFacts load(FactFiles files) {
        return files.shared(FILE, TimingFacts.class);
    }

    record Reading(
            Map<Language, Double> charactersPerSecond,
            double wordsPerMinute,
            double shortestSeconds,
            double longestSeconds,
            int gapFrames,
            String reason) {
        Reading {
            charactersPerSecond = new EnumMap<>(charactersPerSecond);
            require(
                    charactersPerSecond.size() == Language.values().length,
                    "a language is missing");
            charactersPerSecond.values().forEach(rate -> require(rate > 0, "a rate of " + rate));
            require(wordsPerMinute > 0 && longestSeconds > shortestSeconds, "reading rates");
        }

        double charactersPerSecond(Language language) {
            return charactersPerSecond.getOrDefault(language, wordsPerMinute);
        }
    }

    record Speaking(
            double air,
            double leastAir,
            double longWordLetters,
            String reason,
            Map<Language, Spoken> numbers) {
        Speaking {
            numbers = new EnumMap<>(numbers);
            require(numbers.size() == Language.values().length, "a language is missing");
            require(
                    leastAir >= 0 && leastAir <= air && air < 1 && longWordLetters > 0,
                    "speaking rates");
        }
    }

    /** What is written in signs, in spoken words. */
    record Spoken(
            double tensAndUnits,
            double thousand,
            double hundred,
            double decimal,
            double dot,
            double slash,
            double at,
            double percent,
            double currency) {}

    record Shortest(double seconds, String reason) {}

    record Scenes(
            double floorSeconds,
            String floorReason,
            double callSeconds,
            double callShare,
            String callReason,
            double demandToleranceSeconds,
            String demandReason,
            Map<Purpose, Shortest> shortest) {
        Scenes {
            shortest = new EnumMap<>(shortest);
            require(shortest.size() == Purpose.values().length, "a purpose is missing");
        }

        double shortestMillis(Purpose purpose) {
            Shortest one = shortest.get(purpose);
            return one == null ? floorSeconds * 1000 : one.seconds() * 1000;
        }
    }

    record TransitionLength(double seconds) {}

    record TransitionLimits(
            double shortestSeconds, double shareOfScene, double calmFactor, String reason) {}

    record TempoLimits(double nudgeShare, double halfBeatsBelowBpm, String reason) {}

    double transitionMillis(TransitionType type) {
        TransitionLength length = transitions.get(type);
        return length == null ? 0 : length.seconds() * 1000;
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException(what);
        }
    }
}
