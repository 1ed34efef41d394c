package dev.shotlist.reading.shots;

import dev.shotlist.reading.Fact;
import dev.shotlist.reading.RequiredLine;
import dev.shotlist.reading.ShotOrder;
import dev.shotlist.reading.Span;
import dev.shotlist.reading.text.BriefText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the shots a brief orders, in order, by the first of the ways that briefs list them. */
public final class ShotFinder {
    private final BriefText brief;
    private final ShotBuilder shots;
    private final TimedShots timed;
    private final BracketedShots bracketed;
    private final TableShots table;
    private final @Nullable Fact<Integer> count;
    private final List<Span> keys;
    private ListingWay way = ListingWay.NONE;
    private boolean corrected;

    /**
     * @param rules true leaves all to the rules, which are what learned tables are given for
     *     evidence
     */
    public ShotFinder(BriefText brief, boolean rules) {
        this.brief = brief;
        shots = new ShotBuilder(brief);
        timed = new TimedShots(brief);
        bracketed = new BracketedShots(brief);
        table = new TableShots(brief);
        ShotItems items = new ShotItems(brief, shots);
        boolean counted =
                table.read(shots)
                        || timed.read(shots, items)
                        || bracketed.read(shots)
                        || new NumberedShots(brief).read(shots, items)
                        || new LineRun(brief, shots, items).readStaged()
                        || new LinedShots(brief, items).read()
                        || new HourShots(brief, items).read(shots)
                        || new SlugShots(brief, shots).read();
        if (by(ListingWay.COUNTED, counted)) {
            close(new SequencedShots(brief, shots, items));
        } else {
            uncounted(items);
        }
        if (!rules && !counted && !corrected && new LearnedShots(brief, shots).weigh(way)) {
            correct();
        }
        shots.timeByCuts();
        keys = new ShotKeys(brief).of(shots.shots());
        count = new SceneCount(brief).find(shots, counted ? shots.size() : 0);
    }

    private void uncounted(ShotItems items) {
        SequencedShots sequence = new SequencedShots(brief, shots, items);
        if (by(ListingWay.HEADED, new HeadedShots(brief, shots, items).read())
                || by(ListingWay.LISTED, new ListedShots(brief, items).read())
                || by(ListingWay.LINES, new LineRun(brief, shots, items).read())) {
            close(sequence);
            return;
        }
        if (by(ListingWay.SEQUENCE, sequence.read() && shots.size() > 1)) {
            correct();
            return;
        }
        List<Fact<ShotOrder>> lone = List.copyOf(shots.shots());
        shots.cutTo(0);
        if (by(ListingWay.SHOWN, new ShownShots(brief, items).read())) {
            close(sequence);
        } else if (isEnd(lone)
                && (by(ListingWay.PICTURES, new PictureLists(brief, shots).read())
                        || by(ListingWay.BARE, new BareLists(brief, shots, items).read()))) {
            close(sequence);
        } else if (by(ListingWay.LONE, !lone.isEmpty())) {
            shots.shots().addAll(lone);
        }
    }

    private boolean by(ListingWay one, boolean found) {
        way = found ? one : way;
        return found;
    }

    /** Nothing, or only how it ends: a list may stand before it. */
    private static boolean isEnd(List<Fact<ShotOrder>> lone) {
        return lone.stream().allMatch(shot -> shot.value().last());
    }

    private void correct() {
        List<Fact<ShotOrder>> listed = List.copyOf(shots.shots());
        List<Fact<ShotOrder>> meant = CorrectedOrder.of(brief, listed);
        corrected |= !meant.equals(listed);
        shots.become(meant);
    }

    private void close(SequencedShots sequence) {
        correct();
        sequence.close();
    }

    public List<Fact<ShotOrder>> shots() {
        return shots.shots();
    }

    /** In what way the rules found the shots: evidence of how far they are right. */
    public String way() {
        return way.name();
    }

    /** Whether the shots stand in a list that numbers, times or marks each. */
    public boolean isCounted() {
        return way == ListingWay.COUNTED;
    }

    public @Nullable Fact<Integer> count() {
        return count;
    }

    /** What a table of shots has to be read or said beside them. */
    public List<Fact<RequiredLine>> lines() {
        return table.lines();
    }

    /** What only counts, times or brings in the shots. */
    public List<Span> keys() {
        return keys;
    }

    /** Whether a stretch lies inside an ordered shot. */
    public boolean holds(Span span) {
        for (Fact<ShotOrder> shot : shots.shots()) {
            if (span.isWithin(shot.span())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a stretch lies inside a step of something that is taught. */
    public boolean isStep(Span span) {
        return isTaught() && holds(span);
    }

    /** Whether the shots are steps of something that is taught. */
    public boolean isTaught() {
        return shots.isTaught();
    }

    /** Whether a token belongs to the timing of a shot, which is no length of the piece. */
    public boolean isTiming(int token) {
        return timed.holds(token) || bracketed.holds(token) || table.holds(token);
    }

    /** Where the last timed shot ends, in seconds, or 0. */
    public double timedEnd() {
        return Math.max(timed.end(), table.end());
    }
}
