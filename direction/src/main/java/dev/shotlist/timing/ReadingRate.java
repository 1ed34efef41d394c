package dev.shotlist.timing;

import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Language;
import dev.shotlist.plan.Seconds;

/** How long a line must stand on the screen to be read. */
public final class ReadingRate {
    private final TimingFacts.Reading rates;

    public ReadingRate(FactFiles files) {
        this.rates = TimingFacts.load(files).reading();
    }

    /** The longest of what its characters take, what its words take, and the least for any line. */
    public Seconds needed(String text, Language language) {
        int characters = 0;
        int words = 0;
        boolean inWord = false;
        int length = text.length();
        for (int at = 0; at < length; ) {
            int point = text.codePointAt(at);
            boolean blank = Character.isWhitespace(point) || Character.isSpaceChar(point);
            if (!blank && !inWord) {
                words++;
                characters += characters > 0 ? 1 : 0;
            }
            characters += blank ? 0 : 1;
            inWord = !blank;
            at += Character.charCount(point);
        }
        double byCharacters = characters / rates.charactersPerSecond(language);
        double byWords = words * 60 / rates.wordsPerMinute();
        double seconds = Math.max(rates.shortestSeconds(), Math.max(byCharacters, byWords));
        return new Seconds((long) Math.ceil(seconds * 1000 - 1e-6));
    }

    /** Longer than this no line should stand. */
    public Seconds longest() {
        return Seconds.of(rates.longestSeconds());
    }
}
