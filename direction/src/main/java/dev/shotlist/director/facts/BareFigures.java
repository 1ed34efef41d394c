package dev.shotlist.director.facts;

import dev.shotlist.plan.Language;
import java.util.Locale;
import java.util.Set;

/**
 * Tells lines whose figures count nothing: "we wanted 20", "two things", "20 exactly", "Sam: 30".
 */
final class BareFigures {
    private final FactWords known;
    private final JobTalk talk;
    private final Set<String> vague;

    BareFigures(FactWords known, JobTalk talk, Language language) {
        this.known = known;
        this.talk = talk;
        this.vague = JobTalk.in(talk.vague(), language);
    }

    /** Whether the line has figures, and nothing that one of them measures, prices or dates. */
    boolean alone(CopyLine line) {
        boolean figures = false;
        for (int i = 0; i < line.words().size(); i++) {
            String word = line.word(i);
            if (known.dates(word) || (known.signals().contains(word) && i > 0) || isMoney(word)) {
                return false;
            }
            boolean figure = isFigure(word);
            boolean counted = known.counts().contains(word);
            if (!figure && !counted) {
                continue;
            }
            figures = true;
            if (measures(line, i, figure)) {
                return false;
            }
        }
        return figures;
    }

    private boolean measures(CopyLine line, int at, boolean figure) {
        String word = line.word(at);
        String next = line.word(at + 1);
        if (figure && (isYear(word) || isUnit(word) || isTime(word))) {
            return true;
        }
        boolean named = at > 0 && (isNamed(line, at) || isClock(line, at));
        boolean counts =
                !next.isEmpty()
                        && (!isGlue(next) || isShare(line, at + 1))
                        && !isFigure(next)
                        && (figure
                                ? !isFilmLength(next) && !isRoughTime(line, at)
                                : !isVague(line, at + 1));
        return named || counts;
    }

    /** "Two things"; "ten minutes a year" is a time and no length of a film. */
    private boolean isVague(CopyLine line, int at) {
        boolean more = at + 2 < line.words().size();
        return vague.contains(line.word(at)) && !(more && known.units().contains(line.word(at)));
    }

    /** "About 15 minutes", and nothing that takes them. */
    private boolean isRoughTime(CopyLine line, int at) {
        boolean last = at + 2 == line.words().size();
        return last && at == 1 && vague.contains(line.word(at + 1)) && isRough(line.word(0));
    }

    private boolean isRough(String word) {
        return known.bounds().contains(word)
                || known.trims().contains(word)
                || isGlue(word)
                || word.equals("about");
    }

    /** "We sell out by 10", "estreno el 14" */
    private boolean isClock(CopyLine line, int at) {
        String word = line.word(at);
        return talk.clock().contains(line.word(at - 1))
                && word.length() <= 2
                && word.chars().allMatch(Character::isDigit)
                && Integer.parseInt(word) <= LAST_DAY;
    }

    private static final int LAST_DAY = 31;

    /** "2 für 1", "three for the price of two", "5 a year" */
    private boolean isShare(CopyLine line, int at) {
        if (!talk.shares().contains(line.word(at))) {
            return known.people().contains(line.word(at));
        }
        for (int i = at + 1; i < line.words().size(); i++) {
            String word = line.word(i);
            if (known.units().contains(word) || isFigure(word)) {
                return true;
            }
        }
        return false;
    }

    /** "SPF 50", "iPhone 16": a number of a name, which a line does not begin with alone. */
    private static boolean isNamed(CopyLine line, int at) {
        int place = line.written().toLowerCase(Locale.ROOT).indexOf(line.word(at));
        int end = place - 1;
        while (end > 0 && !Character.isLetterOrDigit(line.written().charAt(end))) {
            if (line.written().charAt(end) != ' ') {
                return false;
            }
            end--;
        }
        int from = Math.max(0, end);
        while (from > 0 && Character.isLetter(line.written().charAt(from - 1))) {
            from--;
        }
        String before = place <= 0 ? "" : line.written().substring(from, end + 1);
        int capitals = (int) before.chars().filter(Character::isUpperCase).count();
        return capitals > 1 || (capitals == 1 && from > 0);
    }

    private static boolean isFigure(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }

    private static boolean isMoney(String word) {
        return word.codePoints().anyMatch(c -> "%\u00a3\u20ac$".indexOf(c) >= 0);
    }

    private static boolean isYear(String word) {
        return word.length() == 4 && word.chars().allMatch(Character::isDigit);
    }

    /** "40km", "8pm" and "24hr", but "20s" and "30s" are lengths or years of life. */
    private static boolean isUnit(String word) {
        int at = 0;
        while (at < word.length() && !Character.isLetter(word.charAt(at))) {
            at++;
        }
        return at < word.length() && !word.substring(at).equals("s");
    }

    /** "18-20", "8:25", "2.1" and "1,200" are no lengths of a film. */
    private static boolean isTime(String word) {
        return word.indexOf(':') > 0
                || word.indexOf('-') > 0
                || word.indexOf('.') > 0
                || word.indexOf(',') > 0;
    }

    private static boolean isFilmLength(String next) {
        return next.equals("sec")
                || next.equals("secs")
                || next.equals("seg")
                || next.equals("sek");
    }

    private boolean isGlue(String word) {
        return known.joins().contains(word)
                || known.joints().contains(word)
                || known.trims().contains(word)
                || known.hanging().contains(word)
                || known.copulas().contains(word)
                || known.bounds().contains(word)
                || known.wishes().contains(word)
                || known.ands().contains(word)
                || known.articles().contains(word)
                || known.tellers().contains(word)
                || known.leads().contains(word);
    }
}
