package dev.shotlist.translation;

import dev.shotlist.translation.PeopleText.Mark;
import dev.shotlist.translation.Word.Kind;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Ages in phrases for people: "de 25 a 40 años", "ab 45", "les plus de 60 ans". */
final class PeopleAges {
    /** Nobody is older, and years of birth are longer. */
    private static final int OLDEST = 110;

    /** "Anfang 20": the decade's part in English. */
    private static final Map<String, String> PARTS =
            Map.of("early", "early ", "mid", "mid-", "late", "late ");

    private static final String[] OLD = {"jährige", "jaehrige"};

    /**
     * @param english behind the people that it tells of: "aged 25 to 40"
     * @param end index of the word behind it
     */
    record Age(String english, int end) {}

    private final PeopleText text;

    PeopleAges(PeopleText text) {
        this.text = text;
    }

    /** The age that is told from a word on; null where none is. */
    @Nullable Age at(int from) {
        int at = from;
        while (isLead(at)) {
            at++;
        }
        boolean led = at > from;
        String mark = text.is(at, Mark.AGE) ? text.small(at) : "";
        Age age =
                switch (mark) {
                    case "over", "under", "around" -> limited(mark, at + 1);
                    case "to" -> limited("under", at + 1);
                    case "early", "mid", "late" -> decade(mark, at + 1);
                    default -> plain(at, led);
                };
        boolean counts = age != null && text.word(age.end()).noun() != null;
        // "5 anos de carreira" are no age
        boolean spent =
                age != null
                        && text.is(age.end(), Kind.OF)
                        && text.word(age.end() + 1).noun() != null
                        && text.head(age.end() + 1) == null
                        && age.english().indexOf(' ') == age.english().lastIndexOf(' ')
                        && mark.isEmpty();
        return counts || spent ? null : age;
    }

    /** What may stand before the figures: "de", "zwischen", "tra i", "im Alter von". */
    private boolean isLead(int at) {
        boolean small =
                text.is(at, Kind.OF)
                        || text.small(at).equals("from")
                        || text.small(at).equals("between")
                        || text.small(at).equals("in")
                        || text.small(at).equals("with")
                        || text.small(at).equals("at")
                        || text.small(at).equals("aged");
        int behind = text.behindArticles(at + 1);
        return (small && (isFigure(behind) || text.is(at + 1, Mark.AGE) || isLead(at + 1)))
                || (text.word(at).isArticle() && isFigure(at + 1) && at + 1 < text.size());
    }

    private @Nullable Age limited(String mark, int from) {
        int at = text.behindArticles(from);
        String figure = figure(at);
        if (figure == null) {
            return null;
        }
        boolean young = mark.equals("over") && figure.length() == 1;
        String limit = young ? "aged " + figure + " and over" : mark + " " + figure;
        return new Age(limit, years(at + 1));
    }

    private @Nullable Age decade(String mark, int at) {
        String figure = figure(at);
        return figure == null
                ? null
                : new Age("in their " + PARTS.get(mark) + figure + "s", at + 1);
    }

    private @Nullable Age plain(int at, boolean led) {
        String said = text.word(at).said().toLowerCase(Locale.ROOT);
        if (isRange(said)) {
            return new Age("aged " + said, years(at + 1));
        }
        if (said.endsWith("plus") && Character.isDigit(said.charAt(0))) {
            String figures = said.substring(0, said.length() - "plus".length());
            return new Age("over " + figures, years(at + 1));
        }
        String old = old(said);
        if (old != null) {
            return new Age("aged " + old, at + 1);
        }
        String figure = figure(at);
        if (figure == null) {
            return null;
        }
        int end = years(at + 1);
        int next = text.behindArticles(end + 1);
        String to = joins(end) ? figure(next) : null;
        to = to == null && joins(end) ? old(text.word(next).said().toLowerCase(Locale.ROOT)) : to;
        if (to != null) {
            return new Age(
                    isBetween(at)
                            ? "between " + figure + " and " + to
                            : "aged " + figure + " to " + to,
                    years(next + 1));
        }
        if (text.is(end, Mark.AGE) && text.small(end).equals("and over")) {
            return new Age("over " + figure, end + 1);
        }
        boolean alone =
                led && figure.length() > 1 && (!text.has(end) || !text.word(end).isUnknown());
        // "zwei, drei Jahre" are none
        boolean digits = Character.isDigit(figure.charAt(0));
        return digits && (end > at + 1 || alone) ? new Age("aged " + figure, end) : null;
    }

    /** "zwischen 30 und 50" */
    private boolean isBetween(int at) {
        int before = at - 1;
        while (text.word(before).isArticle()) {
            before--;
        }
        return text.small(before).equals("between")
                || (text.is(before, Mark.AGE) && BETWEEN.contains(text.word(before).said()));
    }

    private static final Set<String> BETWEEN =
            Set.of("entre", "entre los", "entre os", "zwischen", "tra", "tra i", "fra", "fra i");

    /** The 17 of "17-Jährige". */
    private static @Nullable String old(String said) {
        for (String ending : OLD) {
            int at = said.indexOf(ending);
            if (at > 0 && Character.isDigit(said.charAt(0))) {
                return said.substring(0, at).replace("-", "");
            }
        }
        return null;
    }

    private boolean joins(int at) {
        String small = text.small(at);
        return small.equals("to")
                || small.equals("at")
                || small.equals("and")
                || small.equals("or")
                || text.word(at).said().equals("bis");
    }

    private int years(int at) {
        Word.Noun noun = text.word(at).noun();
        boolean years =
                (noun != null && noun.english().equals("year"))
                        || (text.is(at, Mark.AGE) && text.small(at).equals("years"));
        return years ? years(at + 1) : at;
    }

    private boolean isFigure(int at) {
        String said = text.word(at).said();
        return figure(at) != null || isRange(said) || old(said.toLowerCase(Locale.ROOT)) != null;
    }

    private @Nullable String figure(int at) {
        Word word = text.word(at);
        String said = word.said();
        boolean digits = !said.isEmpty() && said.chars().allMatch(Character::isDigit);
        if (digits) {
            return said.length() <= 3 && Integer.parseInt(said) < OLDEST ? said : null;
        }
        boolean counted = word.is(Kind.NUMBER) && !text.small(at).startsWith("a ");
        return counted ? text.small(at) : null;
    }

    /** "25-40" */
    private static boolean isRange(String said) {
        int dash = said.indexOf('-');
        dash = dash < 0 ? said.indexOf('\u2013') : dash;
        return dash > 0
                && dash < said.length() - 1
                && said.chars().allMatch(c -> Character.isDigit(c) || c == '-' || c == '\u2013')
                && said.length() <= 2 * 3 + 1;
    }
}
