package dev.shotlist.director.facts;

import dev.shotlist.director.words.BriefWords;

/**
 * Tells figures that measure the thing from those that are the film's own: "60 seconds to pitch" in
 * a film of another length.
 *
 * @param length of the film, in whole seconds as a brief writes them
 * @param palette how many colours the brief names for the film
 */
record Measures(BriefWords words, FactWords known, String length, int palette) {
    /** "Bateria de 36 horas" is no drum kit. */
    boolean isMeasured(int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (words.isFigure(i) && known.units().contains(words.lower(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** "3 colours" alone is what one may choose from; "14 colours" of a palette are a look. */
    boolean isVariety(int from, int word, int to) {
        boolean counted =
                words.isFigure(word - 1) || known.counts().contains(words.lower(word - 1));
        return known.editing().varieties().contains(words.lower(word))
                && counted
                && word - 1 >= from
                && to - from <= LONGEST_VARIETY
                && !Integer.toString(palette).equals(words.lower(word - 1))
                && palette <= MOST_COLOURS;
    }

    /** "In 3 fresh colours" */
    private static final int LONGEST_VARIETY = 4;

    /** A brief that names more is about its palette. */
    private static final int MOST_COLOURS = 3;

    /** "60 seconds to pitch" in a film of another length says how long the thing takes. */
    boolean isEffort(int from, int unit, int to) {
        boolean takes =
                unit == from + 1
                        && unit + 2 < to
                        && words.isFigure(from)
                        && known.editing().takes().contains(words.lower(unit + 1));
        return takes && !words.lower(from).equals(length);
    }

    /** "Swap battery in 8 seconds" says how fast it goes and not how long the film is. */
    boolean isSpan(int from, int unit) {
        return unit - from > 2
                && words.isFigure(unit - 1)
                && known.editing().within().contains(words.lower(unit - 2));
    }

    /** "Cuts waiting time by 31%": what it does to a share is no way to cut a film. */
    boolean isGain(int from, int word, int to) {
        return word == from
                && to - from > 2
                && words.lower(from).endsWith("s")
                && words.written(from, to).indexOf('%') > 0;
    }

    /** "A minute and a half max", "exactly 90 seconds": how long the film may be, and no more. */
    boolean isLength(int from, int to) {
        boolean bounded = false;
        for (int i = from; i < to; i++) {
            String word = words.lower(i);
            boolean bound = known.bounds().contains(word);
            if (!bound && !known.lengths().contains(word) && !words.isFigure(i)) {
                return false;
            }
            bounded |= bound;
        }
        return bounded;
    }
}
