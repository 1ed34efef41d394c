package dev.shotlist.director.account;

import dev.shotlist.defaults.Settled;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What stands where the brief's trade is at work. */
record PlotPremises(PlotFile.Premises found) {

    /**
     * By who plays, else by what the brief calls what it sells, and where it calls that nothing or
     * tells a tale, by all of its words.
     *
     * @param houses what the brief calls what it sells, and the places that it names
     * @param tale whether what is sold is not what is told of
     */
    static @Nullable PlotPremises of(
            PlotFile file,
            Settled settled,
            @Nullable String player,
            List<String> houses,
            boolean tale) {
        PlotPremises own = player == null ? null : in(file, spaced(player));
        if (own == null) {
            own = in(file, spaced(settled.product().name() + ' ' + settled.noun()));
        }
        for (int i = 0; own == null && i < houses.size(); i++) {
            own = in(file, spaced(houses.get(i)));
        }
        boolean open = tale || settled.noun() == null;
        return own == null && open ? in(file, spaced(settled.reading().text())) : own;
    }

    private static @Nullable PlotPremises in(PlotFile file, String text) {
        PlotFile.Premises best = null;
        int longest = 0;
        for (PlotFile.Premises one : file.premises()) {
            for (String word : List.of(one.words().split(", ", -1))) {
                if (word.length() > longest && text.contains(' ' + word + ' ')) {
                    best = one;
                    longest = word.length();
                }
            }
        }
        return best == null ? null : new PlotPremises(best);
    }

    /** Each word with a blank on both sides, and none of the marks. */
    private static String spaced(String text) {
        StringBuilder out = new StringBuilder(" ");
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .map(c -> Character.isLetterOrDigit(c) || c == '-' ? c : ' ')
                .forEach(out::appendCodePoint);
        return out.append(' ').toString();
    }
}
