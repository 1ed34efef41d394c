package dev.shotlist.timing;

import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Language;
import dev.shotlist.plan.Seconds;

/**
 * How long a line takes to say. Numbers, signs and web addresses count as they are spoken: 2026 is
 * three words, nightjar.coffee is three as well.
 */
public final class SpeakingRate {
    private final TimingFacts.Speaking rates;

    public SpeakingRate(FactFiles files) {
        this.rates = TimingFacts.load(files).speaking();
    }

    /**
     * The time that the words take, without air.
     *
     * @param wordsPerMinute of the voice
     */
    public Seconds spoken(String text, Language language, double wordsPerMinute) {
        if (!(wordsPerMinute > 0)) {
            throw new IllegalArgumentException("nobody speaks at " + wordsPerMinute);
        }
        double seconds = words(text, language) * 60 / wordsPerMinute;
        return new Seconds((long) Math.ceil(seconds * 1000 - 1e-6));
    }

    /** The line's length in spoken words. */
    public double words(String text, Language language) {
        TimingFacts.Spoken spoken = rates.numbers().get(language);
        if (spoken == null) {
            throw new IllegalArgumentException("no speaking rate for " + language);
        }
        return new SpokenWords(rates.longWordLetters(), spoken).count(text);
    }
}
