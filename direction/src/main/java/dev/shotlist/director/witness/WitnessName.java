package dev.shotlist.director.witness;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.words.BriefWords;
import java.util.Locale;
import java.util.Set;

/** Finds where a brief names its witness. */
final class WitnessName {
    private final BriefWords words;
    private final Tongue tongue;
    private final String sold;

    WitnessName(BriefWords words, Tongue tongue, Settled settled) {
        this.words = words;
        this.tongue = tongue;
        String brand = settled.product().brand();
        String all = settled.product().name() + ' ' + brand;
        this.sold = ' ' + all.toLowerCase(Locale.ROOT) + ' ';
    }

    /** The last word of the name; -1 where nobody is named. */
    int find() {
        for (int i = 0; i < words.size(); i++) {
            boolean name =
                    words.isCapital(i)
                            && (words.lower(i).length() > 2 || isInitial(i))
                            && !tongue.knows().contains(words.lower(i));
            // what was taken for a brand may be the witness
            boolean sells = sold.contains(' ' + words.lower(i) + ' ');
            if (name && (isIntroduced(i) || isDescribed(i) || (!sells && acts(i)))) {
                return i;
            }
        }
        return -1;
    }

    /** "Herr K." */
    private boolean isInitial(int at) {
        return at > 0 && tongue.titles().contains(words.lower(at - 1)) && words.isCapital(at - 1);
    }

    /** "our client Femi", "a real mum, Hannah" */
    private boolean isIntroduced(int name) {
        return name > 0
                && tongue.knows().contains(words.lower(name - 1))
                && !words.endsSentence(name - 1);
    }

    /** "Ruth, 58,", "Delroy (41", "Yannick, \u00e9leveur" */
    private boolean isDescribed(int name) {
        String gap = words.gap(name).strip();
        boolean is = name > 0 && IS.contains(words.lower(name - 1));
        if (is && gap.equals(",")) {
            return true;
        }
        boolean beside = gap.equals(",") || gap.equals("(");
        return beside && (isAge(name + 1) || tongue.trades().contains(words.lower(name + 1)));
    }

    /** "La persona è Amadou, cuoco" */
    private static final Set<String> IS = Set.of("is", "es", "è", "é", "ist", "c'est");

    /** "Marta runs" */
    private boolean acts(int name) {
        return words.gap(name).isBlank() && tongue.present().containsKey(words.lower(name + 1));
    }

    /** "58," and "67 a\u00f1os", but not "40 seconds". */
    private boolean isAge(int at) {
        String figure = words.lower(at);
        boolean two = figure.length() == 2 && figure.chars().allMatch(Character::isDigit);
        if (!two) {
            return false;
        }
        String gap = words.gap(at).strip();
        return gap.startsWith(",")
                || gap.startsWith(")")
                || tongue.years().contains(words.lower(at + 1));
    }
}
