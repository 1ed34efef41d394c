package dev.shotlist.director.account;

import dev.shotlist.defaults.Settled;
import dev.shotlist.reading.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands where a trade is at work, by the first of the words that name the trade. */
final class PlotPremises {
    /**
     * @param words lower case, with a blank behind the last
     * @param place in the list
     */
    private record Trade(String words, int place, PlotFile.Premises premises) {
        boolean isBetterThan(@Nullable Trade other) {
            int longer = other == null ? 1 : words.length() - other.words.length();
            return longer > 0 || (longer == 0 && other != null && place < other.place);
        }
    }

    private final Map<String, List<Trade>> byFirstWord = new HashMap<>();

    PlotPremises(List<PlotFile.Premises> listed) {
        for (int place = 0; place < listed.size(); place++) {
            for (String name : listed.get(place).words().split(", ", -1)) {
                String words = name + ' ';
                String first = words.substring(0, words.indexOf(' '));
                byFirstWord
                        .computeIfAbsent(first, any -> new ArrayList<>(1))
                        .add(new Trade(words, place, listed.get(place)));
            }
        }
    }

    /**
     * By who plays, else by what the brief calls what it sells, and where it calls that nothing or
     * tells a tale, by all of its words.
     *
     * @param houses what the brief calls what it sells, and the places that it names
     * @param tale whether what is sold is not what is told of
     */
    PlotFile.@Nullable Premises of(
            Settled settled, @Nullable String player, List<String> houses, boolean tale) {
        PlotFile.Premises own = player == null ? null : in(player);
        if (own == null) {
            own = in(settled.product().name() + ' ' + settled.noun());
        }
        for (int i = 0; own == null && i < houses.size(); i++) {
            own = in(houses.get(i));
        }
        boolean open = tale || settled.noun() == null;
        // "garage rock" is played in no garage
        Fact<?> genre = settled.reading().genre();
        String text =
                genre == null
                        ? settled.reading().text()
                        : settled.reading().without(List.of(genre.span()));
        return own == null && open ? in(text) : own;
    }

    /** Of the longest words in the text; of those that are listed first where two are as long. */
    private PlotFile.@Nullable Premises in(String said) {
        String text = spaced(said);
        Trade best = null;
        for (int from = 0; from < text.length(); from = text.indexOf(' ', from) + 1) {
            List<Trade> begun = byFirstWord.get(text.substring(from, text.indexOf(' ', from)));
            for (int i = 0; begun != null && i < begun.size(); i++) {
                Trade trade = begun.get(i);
                if (text.startsWith(trade.words(), from) && trade.isBetterThan(best)) {
                    best = trade;
                }
            }
        }
        return best == null ? null : best.premises();
    }

    /** Each word with a blank behind it, and none of the marks. */
    private static String spaced(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(lower.length() + 1);
        for (int i = 0; i < lower.length(); i += Character.charCount(lower.codePointAt(i))) {
            int c = lower.codePointAt(i);
            out.appendCodePoint(Character.isLetterOrDigit(c) || c == '-' ? c : ' ');
        }
        return out.append(' ').toString();
    }
}
