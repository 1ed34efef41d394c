package dev.shotlist.director.facts;

import dev.shotlist.director.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes a line for viewers of words that were written to the makers of a film: without hedges, talk
 * and where it shall stand. "price \u00a3129 at the end" is "\u00a3129".
 */
public final class CopyEditor {
    private final FactWords.Editing words;

    public CopyEditor(FactWords known) {
        this.words = known.editing();
    }

    public String edited(String line) {
        String text = unhedged(line.strip());
        String before = "";
        while (!before.equals(text)) {
            before = text;
            text = unhedged(without(text, words.stages()));
        }
        return balanced(unlabelled(plain(text)));
    }

    /** What a clause allows to be said; null where it is about something else. */
    @Nullable String permitted(String clause) {
        String text = clause.strip();
        String bare = without(text, words.permits());
        return bare.equals(text) || bare.isEmpty() ? null : edited(bare);
    }

    private String unhedged(String line) {
        String text = without(line, words.hedges());
        for (String hedge : words.hedges()) {
            boolean leads =
                    text.regionMatches(true, 0, hedge, 0, hedge.length())
                            && text.startsWith(" ", hedge.length());
            // one word before others may be meant: "maybe tomorrow"
            if (leads && hedge.indexOf(' ') > 0) {
                text = text.substring(hedge.length()).strip();
            }
        }
        return unmeasured(text);
    }

    /** "Mostly repairs for commuters" */
    private String unmeasured(String line) {
        for (String measure : words.measures()) {
            boolean leads =
                    line.regionMatches(true, 0, measure, 0, measure.length())
                            && line.startsWith(" ", measure.length());
            if (leads) {
                return line.substring(measure.length()).strip();
            }
        }
        return line;
    }

    /** Without one of the phrases at its end. */
    private static String without(String text, List<String> phrases) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String phrase : phrases) {
            int at = lower.length() - phrase.length();
            if (at > 0 && lower.endsWith(phrase) && " ,(".indexOf(lower.charAt(at - 1)) >= 0) {
                int end = at - 1;
                while (end > 0 && " ,(".indexOf(text.charAt(end - 1)) >= 0) {
                    end--;
                }
                return text.substring(0, end);
            }
        }
        return text;
    }

    private String plain(String line) {
        String text = line;
        for (Map.Entry<String, String> one : words.emphatics().entrySet()) {
            int at = text.toLowerCase(Locale.ROOT).indexOf(one.getKey());
            if (at == 0 || (at > 0 && text.charAt(at - 1) == ' ')) {
                text =
                        text.substring(0, at)
                                + one.getValue()
                                + text.substring(at + one.getKey().length());
            }
        }
        return text;
    }

    /** "Price \u00a3129" */
    private String unlabelled(String line) {
        int space = line.indexOf(' ');
        boolean label = space > 0 && words.prices().contains(Words.first(line).replace(":", ""));
        String rest = label ? line.substring(space + 1).strip() : line;
        boolean figure = !rest.isEmpty() && Character.isDigit(rest.codePointAt(0));
        boolean price =
                rest.codePoints().anyMatch(Character::isDigit)
                        && Words.count(rest) <= (figure ? LONGEST_PRICE : 2);
        return label && price ? rest : line;
    }

    /** "9.99 euros a month", in words. */
    private static final int LONGEST_PRICE = 4;

    /** A bracket that only opens was cut with its clause. */
    public static String balanced(String line) {
        int open = line.lastIndexOf('(');
        boolean lone = open >= 0 && line.indexOf(')', open) < 0;
        if (lone) {
            String inside = line.substring(open + 1).strip();
            String before = line.substring(0, open).strip();
            return inside.isEmpty() ? before : before + " (" + inside + ")";
        }
        return line;
    }
}
