package dev.shotlist.director.facts;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.words.Words;
import java.util.Locale;
import java.util.Set;

/**
 * What stands in a brief and is no copy where it stands: remarks in brackets, what shall not
 * appear, and what a camera is to show.
 */
record SaidBesides(Settled settled, Set<String> months) {
    boolean holds(String line) {
        return isBracketed(line)
                || settled.avoid().stream().anyMatch(one -> Words.same(one.words(), line))
                || settled.shots().stream().anyMatch(one -> Words.same(one.words(), line));
    }

    private boolean isDated(String line) {
        return line.chars().anyMatch(Character::isDigit) || CopyLine.of(line).holds(months);
    }

    /**
     * "(lovely man, doing it for free)" is said to the makers; "(from \u00a319, in March)" is not.
     */
    private boolean isBracketed(String line) {
        String text = settled.reading().text();
        String said = line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
        int at = text.toLowerCase(Locale.ROOT).indexOf(said.toLowerCase(Locale.ROOT));
        if (at < 0) {
            return false;
        }
        int open = text.lastIndexOf('(', at);
        int shut = open < 0 ? -1 : text.indexOf(')', open);
        boolean inside = open >= 0 && shut >= at + said.length() && line.indexOf(' ') > 0;
        return inside && !isDated(text.substring(open, shut));
    }
}
