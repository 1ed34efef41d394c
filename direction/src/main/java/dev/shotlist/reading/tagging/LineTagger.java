package dev.shotlist.reading.tagging;

import dev.shotlist.reading.text.BriefText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Tells which stretches of a brief are lines that must be met word for word: of each place how
 * likely a line begins there, and of those that are likely where it ends.
 */
public final class LineTagger {
    /**
     * A line.
     *
     * @param chance 0 to 1, that one begins there
     * @param ending 0 to 1, that it ends there
     */
    public record Found(Stretch stretch, double chance, double ending) {}

    private final LineTables tables;
    private final LinePlaces places;
    private final LineOpenings openings;
    private final LineEndings endings;

    /**
     * @param rules what the rules hold for lines, which is evidence
     */
    public LineTagger(BriefText brief, List<RuledLine> rules) {
        this(LineTables.shipped(), brief, rules);
    }

    LineTagger(LineTables tables, BriefText brief, List<RuledLine> rules) {
        this.tables = tables;
        Clues clues = new Clues();
        places = new LinePlaces(brief);
        openings = new LineOpenings(brief, rules, clues);
        endings = new LineEndings(brief, rules, clues);
    }

    /** That a line begins at a token. */
    public double chance(int start) {
        int[] rows = tables.openings().rows(openings.of(start));
        float sum = tables.openings().sum(rows, places.column(start));
        return 1 / (1 + Math.exp(-sum));
    }

    /**
     * What is likely, in the order of the text; none meets another.
     *
     * @param least chance that a line must have that begins at a token
     */
    public List<Found> found(IntToDoubleFunction least) {
        List<Found> found = new ArrayList<>();
        for (int start : places.starts()) {
            double chance = chance(start);
            if (chance >= least.applyAsDouble(start)) {
                Found one = ended(start, chance);
                if (one != null) {
                    found.add(one);
                }
            }
        }
        found.sort(Comparator.comparingDouble(Found::chance).reversed());
        List<Found> kept = new ArrayList<>();
        for (Found one : found) {
            if (kept.stream().noneMatch(other -> other.stretch().meets(one.stretch()))) {
                kept.add(one);
            }
        }
        kept.sort(Comparator.comparingInt(one -> one.stretch().start()));
        return kept;
    }

    private @Nullable Found ended(int start, double chance) {
        List<Integer> ends = places.ends(start);
        double all = 0;
        double most = 0;
        int best = -1;
        for (int end : ends) {
            double weight =
                    Math.exp(
                            tables.endings().sum(tables.endings().rows(endings.of(start, end)), 0));
            all += weight;
            if (weight > most) {
                most = weight;
                best = end;
            }
        }
        return best < 0 ? null : new Found(new Stretch(start, best), chance, most / all);
    }
}
