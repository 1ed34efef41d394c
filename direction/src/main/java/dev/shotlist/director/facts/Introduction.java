package dev.shotlist.director.facts;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.facts.FactClauses.Clause;
import dev.shotlist.director.words.BriefWords;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a brief says its product is, in its own words: "Borrowbox, the tool library in
 * Stirling", "a hearing-aid repair service called Second Listen".
 */
final class Introduction {
    private static final Pattern PARTING = Pattern.compile("[^\\p{L}\\p{N}'’-]+");

    /** What is longer, in words, describes and does not introduce. */
    private static final int LONGEST = 14;

    private final Settled settled;
    private final BriefWords words;
    private final FactWords known;
    private final ClauseJudge judge;

    Introduction(Settled settled, BriefWords words, FactWords known, ClauseJudge judge) {
        this.settled = settled;
        this.words = words;
        this.known = known;
        this.judge = judge;
    }

    /** "the tool library in Stirling"; null where the brief does not say so beside the name. */
    @Nullable String find(List<Clause> clauses) {
        String[] name = PARTING.split(settled.product().name().toLowerCase(Locale.ROOT), -1);
        if (name.length == 0 || name[0].isEmpty() || !isProper()) {
            return null;
        }
        for (int i = 0; i + name.length <= words.size(); i++) {
            if (isName(i, name)) {
                String behind = behind(i + name.length, clauses);
                String what = behind == null ? before(i) : behind;
                if (what != null) {
                    return what;
                }
            }
        }
        return null;
    }

    private boolean isProper() {
        return Character.isUpperCase(settled.product().name().codePointAt(0))
                && !settled.product().name().equals(settled.noun());
    }

    private boolean isName(int at, String[] name) {
        for (int i = 0; i < name.length; i++) {
            if (!words.lower(at + i).equals(name[i])) {
                return false;
            }
        }
        return true;
    }

    /** "Tuckle, a lunch box with a lid", "Tally - shared invoicing for tradespeople" */
    private @Nullable String behind(int at, List<Clause> clauses) {
        if (at >= words.size()) {
            return null;
        }
        String gap = words.gap(at - 1).strip();
        boolean dash = gap.equals("-") || gap.equals("\u2013") || gap.equals("\u2014");
        int from = at;
        while (from < at + 2 && known.being().contains(words.lower(from))) {
            from++;
        }
        // "Ledgerly, our invoicing software for freelancers"
        boolean ours = gap.equals(",") && known.ours().contains(words.lower(from));
        if (ours) {
            return said(from + 1, end(from, clauses));
        }
        boolean article = isArticle(from);
        boolean plain = dash && !words.isCapital(from) && !words.isFigure(from);
        boolean named = gap.equals(",") || gap.equals("(");
        if ((named && article) || plain) {
            return said(from, end(from, clauses));
        }
        return named && isApposed(from, end(from, clauses)) ? said(from, end(from, clauses)) : null;
    }

    /** "TideGate, software that tells ...", "Contalegno (gestionale per artigiani)" */
    private boolean isApposed(int from, int to) {
        boolean plain =
                to - from > 2
                        && !words.isFigure(from)
                        && (words.isGerman() || !words.isCapital(from))
                        && !known.leads().contains(words.lower(from))
                        && !known.ours().contains(words.lower(from))
                        && !known.trims().contains(words.lower(from));
        for (int i = from + 1; plain && i < Math.min(to - 1, from + APPOSED); i++) {
            if (known.joints().contains(words.lower(i)) || FOR.contains(words.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** What a thing does or is for stands within so many words. */
    private static final int APPOSED = 4;

    private static final Set<String> FOR =
            Set.of("for", "para", "pra", "pour", "f\u00fcr", "per", "that", "which");

    /** "a hearing-aid repair service called Second Listen" */
    private @Nullable String before(int name) {
        if (!known.called().contains(words.lower(name - 1))) {
            return null;
        }
        for (int i = name - 2; i >= 0 && i > name - LONGEST; i--) {
            if (!words.together(i, name)) {
                return null;
            }
            if (isArticle(i)) {
                return said(i, name - 1);
            }
        }
        return null;
    }

    private boolean isArticle(int word) {
        return known.articles().contains(words.lower(word)) && !words.isCapital(word);
    }

    private int end(int from, List<Clause> clauses) {
        for (Clause one : clauses) {
            if (one.from() <= from && from < one.to()) {
                return one.to();
            }
        }
        return from;
    }

    private @Nullable String said(int from, int to) {
        // whom it is for is a fact of its own and belongs to what it is
        int what = from;
        while (what < to && !(what > from && FOR.contains(words.lower(what)))) {
            what++;
        }
        boolean fits = to - from >= 2 && to - from <= LONGEST && words.unshut(from, what);
        if (!fits || judge.isAside(from, what) || isOfMakers(from, to)) {
            return null;
        }
        return words.written(from, to);
    }

    private boolean isOfMakers(int from, int to) {
        for (int i = from; i < to; i++) {
            if (known.selves().contains(words.lower(i))
                    || known.wishes().contains(words.lower(i))) {
                return !words.lower(i).equals("can");
            }
        }
        return false;
    }
}
