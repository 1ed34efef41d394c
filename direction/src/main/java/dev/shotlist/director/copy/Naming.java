package dev.shotlist.director.copy;

import dev.shotlist.director.facts.BriefFacts;
import dev.shotlist.director.facts.ShownFacts;
import dev.shotlist.director.words.Words;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a piece first names its product: with what the brief says it is, or by its name alone. */
record Naming(@Nullable String said, @Nullable String shown) {
    /** "A budgeting app" is no news beside the name; "the tool library in Stirling" is. */
    private static final int NEWS = 4;

    /** "Earbuds" is none either; "budgeting app" is what one wants to know. */
    private static final int PLAIN_NEWS = 2;

    /** Articles and their like are in many a name. */
    private static final int SHORT = 3;

    /**
     * @param met whether its viewers have been spoken to already
     */
    static Naming of(Telling telling, BriefFacts facts, boolean met) {
        String name = telling.name();
        String what = unrepeated(facts.introduction(), met);
        if (name == null || what == null || repeats(name, what)) {
            return new Naming(telling.spokenName(false), null);
        }
        boolean whole = telling.isArticle(Words.first(what));
        if (!whole && telling.isTraded(name) && Words.count(what) < NEWS) {
            // "Scuola di cucina La Rasdora" has said it
            return new Naming(telling.spokenName(false), null);
        }
        String card = name + ": " + what;
        boolean dated = what.codePoints().anyMatch(Character::isDigit);
        boolean says =
                Words.count(what) >= (whole || dated ? NEWS : PLAIN_NEWS)
                        && card.length() <= ShownFacts.LONGEST_LINE;
        String said = telling.introduced(what);
        return new Naming(
                said == null ? telling.spokenName(false) : said,
                says && said != null ? card : null);
    }

    /** Without whom it is for, where the piece begins with them: "You hate mornings." */
    private static @Nullable String unrepeated(@Nullable String what, boolean met) {
        int people = what == null || !met ? -1 : what.indexOf(" people ");
        int who = people < 0 || what == null ? -1 : what.lastIndexOf(' ', people - 1);
        return what == null || who <= 0 ? what : what.substring(0, who);
    }

    /** "Repair Café is a repair café" says nothing, nor does "Fernley Car Boot: car boot sale". */
    private static boolean repeats(String name, String what) {
        String lower = name.toLowerCase(Locale.ROOT);
        String plain = what.toLowerCase(Locale.ROOT);
        int second = plain.indexOf(' ');
        String first = second < 0 ? plain : plain.substring(0, second);
        boolean begins = first.length() > SHORT && lower.contains(first);
        return lower.endsWith(plain.substring(second + 1)) || (begins && Words.count(what) < NEWS);
    }
}
