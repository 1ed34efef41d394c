package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.clause.Seconds;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which length a clause names, in seconds, and whether it is one to reach or one to add or take.
 */
final class NamedLength {
    private static final int PERCENT = 100;

    /** So many words lie between a number with its unit and what is done to it. */
    private static final int BEHIND = 3;

    /** "A bit shorter" and "a bit longer" where no number says how much. */
    static final double SHORTER = 0.8;

    static final double LONGER = 1.25;

    /** Lengths in which time is bought, in seconds, that are no usual number of beats. */
    private static final Set<Double> SPOTS = Set.of(6.0, 10.0, 15.0, 20.0, 30.0, 45.0);

    /** Smaller numbers in words are too often other words. */
    private static final double LEAST_WORD = 10;

    /** The length that is named, be it as a bare number; not above 0 where none is. */
    static double seconds(Clause clause) {
        double named = Seconds.in(clause);
        if (named <= 0 && clause.has("size_of")) {
            named = Seconds.bareAfter(clause, FunctionWord.TO_LENGTH);
        }
        boolean bare =
                clause.has("enough")
                        || (clause.topic("length")
                                && !clause.has("scene")
                                && !clause.has("percent"))
                        || (clause.has("grand") && !clause.has("scene") && !clause.topic("music"))
                        || isSpot(clause);
        return named <= 0 && bare ? Seconds.bare(clause) : named;
    }

    /** "so 20": nothing but a length in which spots are sold. */
    private static boolean isSpot(Clause clause) {
        boolean spot = false;
        for (int i = 0; i < clause.size(); i++) {
            double number = clause.number(i);
            // The Portuguese "sei lá" is no six.
            boolean written = clause.tokens.get(i).isNumber() || number > LEAST_WORD;
            spot |= SPOTS.contains(number) && written;
            if (Double.isNaN(number)
                    && !clause.tokens.get(i).isMark()
                    && !clause.has("stop", i)
                    && !clause.word(i, FunctionWord.FILLER)
                    && !clause.word(i, FunctionWord.SO)) {
                return false;
            }
        }
        return spot;
    }

    /**
     * "and the closer eight": the one number of a clause that is no scene's own and counts nothing;
     * -1 without one.
     */
    static double unitless(Clause clause) {
        double found = -1;
        for (int i = 0; i < clause.size(); i = Math.max(i + 1, clause.numberEnd(i))) {
            double number = clause.number(i);
            int end = clause.numberEnd(i);
            boolean scene = clause.has("scene", i) || isScenes(clause, i);
            boolean counts =
                    clause.has("scene", end)
                            || clause.has("unit", end)
                            || clause.has("percent", end)
                            || clause.has("tempo_of", end);
            if (Double.isNaN(number) || scene) {
                continue;
            }
            if (found > 0 || counts) {
                return -1;
            }
            found = number;
        }
        return found;
    }

    /** "scene 4", but not "the last one 4". */
    private static boolean isScenes(Clause clause, int at) {
        return clause.all("scene").stream()
                .anyMatch(scene ->
                        scene.to() == at
                                && !clause.word(scene.from(), FunctionWord.GENERIC)
                                && !clause.before("ordinal", scene.from(), 0));
    }

    /** The number beside "more" or "less"; -1 where none is. */
    static double besideBy(Clause clause) {
        for (Mark by : clause.all("by")) {
            double before = clause.number(by.from() - 1);
            double behind = clause.number(by.to());
            double number = Double.isNaN(before) ? behind : before;
            if (!Double.isNaN(number)) {
                return number;
            }
        }
        return -1;
    }

    static double percent(Clause clause) {
        Mark fraction = clause.first("fraction");
        if (fraction != null) {
            return Double.parseDouble(fraction.value()) * PERCENT;
        }
        for (int i = 0; i < clause.size(); i++) {
            int end = clause.numberEnd(i);
            if (clause.number(i) < PERCENT
                    && (clause.word(end, FunctionWord.PERCENT) || clause.has("percent", end))) {
                return clause.number(i);
            }
        }
        return -1;
    }

    /** Which way a length goes: longer or shorter; null where it is only named. */
    static @Nullable Mark way(Clause clause, List<Integer> scenes, double seconds) {
        Mark gained = seconds > 0 ? GainedTime.way(clause) : null;
        if (gained != null) {
            return gained;
        }
        Mark way = clause.first("size_of");
        Mark pace = clause.first("pace");
        if (way != null) {
            return way;
        }
        if (pace != null && !scenes.isEmpty()) {
            String size = pace.value().equals("faster") ? "shorter" : "longer";
            return new Mark("size_of", size, pace.from(), pace.to());
        }
        if (seconds <= 0) {
            return null;
        }
        if (clause.says(FunctionWord.GIVE) && !scenes.isEmpty() && GainedTime.isGiven(clause)) {
            // "give those 2 seconds to the end card", but not "give the hook 5 seconds"
            return new Mark("by", "longer", 0, 1);
        }
        if (isBeside(clause, "remove")) {
            return new Mark("by", "shorter", 0, 1);
        }
        if (!scenes.isEmpty() && isBeside(clause, "add")) {
            return new Mark("by", "longer", 0, 1);
        }
        for (Mark by : clause.all("by")) {
            boolean beside =
                    !Double.isNaN(clause.number(by.to()))
                            || clause.before("unit", by.from(), 0)
                            || clause.before("number", by.from(), 0)
                            || (by.from() > 0 && clause.tokens.get(by.from() - 1).isNumber());
            if (beside) {
                return new Mark(
                        "by", by.value().equals("more") ? "longer" : "shorter", by.from(), by.to());
            }
        }
        return null;
    }

    /** "cut five seconds", "fünf Sekunden müssen raus": the act is right beside the number. */
    private static boolean isBeside(Clause clause, String act) {
        boolean goes = act.equals("remove");
        for (int i = 0; i < clause.size(); i++) {
            int end = clause.numberEnd(i);
            if (Double.isNaN(clause.number(i)) || !clause.has("unit", end)) {
                continue;
            }
            boolean to = clause.word(i - 1, FunctionWord.TO_LENGTH);
            for (Mark mark : clause.marks) {
                boolean acts = mark.is("act", act);
                boolean before = !to && mark.to() <= i && i - mark.to() <= 1;
                boolean behind = mark.from() > end && mark.from() - end <= BEHIND;
                boolean surplus = goes && mark.is("too_much");
                if ((acts && (before || (behind && !to)))
                        || (surplus && (behind || mark.to() <= i))
                        || (goes && before && mark.is("cut_out"))) {
                    return true;
                }
            }
        }
        return false;
    }

    static boolean relative(Clause clause, Mark way, double seconds, double now) {
        if (seconds < 0 || way.is("by")) {
            return true;
        }
        boolean to = clause.mark(':') >= way.to();
        for (int i = 0; i < clause.size(); i++) {
            // "a second longer": the article, not the word for to of other languages.
            to |=
                    clause.word(i, FunctionWord.TO_LENGTH)
                            && !clause.has("unit", i + 1)
                            && !Double.isNaN(clause.number(i + 1));
        }
        boolean comparative =
                clause.tokens.get(way.to() - 1).key().endsWith("er")
                        || way.length() > 1
                        || clause.has("by")
                        || clause.says(FunctionWord.BY);
        // Longer than now is never less than now.
        boolean little = way.value().equals("longer") ? seconds < now : seconds * 2 <= now;
        return (comparative || little) && !to;
    }

    /**
     * Whether a length is what "longer" or "shorter" makes of another, in milliseconds, without a
     * number.
     */
    static boolean isSome(double seconds, long now) {
        return seconds == some(now, LONGER) || seconds == some(now, SHORTER);
    }

    /** The same of the piece, in whole seconds. */
    static boolean isSomeOf(double seconds, double now) {
        return seconds == Math.round(now * LONGER) || seconds == Math.round(now * SHORTER);
    }

    static double some(long now, double factor) {
        return Math.round(now * factor / 100) / 10.0;
    }

    private NamedLength() {}
}
