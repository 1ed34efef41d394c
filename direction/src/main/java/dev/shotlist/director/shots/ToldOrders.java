package dev.shotlist.director.shots;

import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Language;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Clauses that stand among pictures and are none: "size of a paperback", "by Hobb", "collected
 * every week", "Dawn used to do payroll". They say what a thing is, who makes it, how often or what
 * was.
 */
final class ToldOrders {
    /** A longer clause may hold such words and still show something. */
    private static final int LONGEST = 12;

    /**
     * @param opens words that such a clause begins with
     * @param holds words in it
     * @param remarks words by which a client says something of the film, of themselves or of others
     * @param unfinished words on which no picture ends: "clean basket with"
     * @param styles how a film is made
     */
    private record File(
            String asOf,
            String source,
            List<String> opens,
            List<String> holds,
            List<String> remarks,
            Set<String> unfinished,
            Set<String> styles) {}

    private final File file;

    ToldOrders(FactFiles files) {
        file = files.read("director/no-pictures.json", File.class);
    }

    boolean isTold(String order, Language language) {
        String said = ' ' + order.strip().toLowerCase(Locale.ROOT).replace(",", "") + ' ';
        if (order.indexOf('=') >= 0) {
            return true;
        }
        if (language != Language.EN || said.split(" ", -1).length > LONGEST + 2) {
            return false;
        }
        String first = said.strip().split(" ", 2)[0];
        return file.styles.contains(first)
                || file.opens.stream().anyMatch(one -> opens(said, one, order))
                || file.holds.stream().anyMatch(one -> said.contains(' ' + one + ' '));
    }

    /** "That's the pitch", "everyone's got a drone": English that is said to somebody. */
    boolean isRemark(String clause) {
        String said = ' ' + clause.toLowerCase(Locale.ROOT).replace('\u2019', '\'') + ' ';
        String bare = said.strip();
        return file.unfinished.contains(bare.substring(bare.lastIndexOf(' ') + 1))
                || file.remarks.stream().anyMatch(one -> said.contains(' ' + one + ' '));
    }

    /** "By Hobb" names a maker, "by the gate" a place. */
    private static boolean opens(String said, String word, String order) {
        if (!said.startsWith(' ' + word + ' ')) {
            return false;
        }
        int behind = word.length() + 1;
        return !word.equals("by")
                || (order.strip().length() > behind
                        && Character.isUpperCase(order.strip().codePointAt(behind)));
    }
}
