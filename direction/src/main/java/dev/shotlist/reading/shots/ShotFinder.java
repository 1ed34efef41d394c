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

    public ShotFinder(BriefText brief) {
        this.brief = brief;
        shots = new ShotBuilder(brief);
        timed = new TimedShots(brief);
        bracketed = new BracketedShots(brief);
        table = new TableShots(brief);
        ShotItems items = new ShotItems(brief, shots);
        LinedShots lined = new LinedShots(brief, items);
        boolean counted =
                table.read(shots)
                        || timed.read(shots, items)
                        || bracketed.read(shots)
                        || new CaptionedShots(brief, items).read(shots)
                        || new NumberedShots(brief).read(shots, items)
                        || new CountdownShots(brief).read(shots, items)
                        || new CountedLists(brief).read(shots)
                        || new LineRun(brief, shots, items).readStaged()
                        || lined.read()
                        || new HourShots(brief, items).read(shots)
                        || new SlugShots(brief, shots).read();
        if (lined.isStaged()) {
            new SequencedShots(brief, shots, items).open();
        }
        if (counted) {
            close(brief, new SequencedShots(brief, shots, items));
        } else {
            uncounted(items);
        }
        shots.timeByCuts();
        keys = new ShotKeys(brief).of(shots.shots());
        count = new SceneCount(brief).find(shots, counted ? shots.size() : 0);
    }

    private void uncounted(ShotItems items) {
        SequencedShots sequence = new SequencedShots(brief, shots, items);
        if (new OrdinalShots(brief, shots).read() || new CutShots(brief, shots).read()) {
            shots.become(CorrectedOrder.of(brief, shots.shots()));
            return;
        }
        if (new HeadedShots(brief, shots, items).read()) {
            if (shots.size() < FEW && isToldAtLength(sequence)) {
                return;
            }
            close(brief, sequence);
            return;
        }
        if (new ShownShots(brief, items).readOpened()
                || new ClosedStory(brief, shots).read()
                || new FollowedThing(brief, shots, items).read()
                || new ListedShots(brief, shots, items).read()
                || new LineRun(brief, shots, items).read()
                || new BlockShots(brief).read(shots)) {
            close(brief, sequence);
            return;
        }
        if (sequence.read() && shots.size() > 1) {
            shots.become(CommaRow.parted(shots.shots()));
            shots.become(CorrectedOrder.of(brief, shots.shots()));
            return;
        }
        List<Fact<ShotOrder>> lone = List.copyOf(shots.shots());
        shots.cutTo(0);
        if (new SizedShots(brief, shots).read()) {
            return;
        }
        if (new ShownShots(brief, items).read()) {
            close(brief, sequence);
        } else if (isEnd(lone)
                && (new PictureLists(brief, shots).read()
                        || (lone.isEmpty() && new TerseShots(brief, shots).read())
                        || new BareLists(brief, shots, items).read()
                        || new ToldStory(brief, shots).read())) {
            close(brief, sequence);
        } else if (lone.size() == 1 && new BareLists(brief, shots, items).readBefore(lone)) {
            // "You had: rope, barbell, sauna. I'd put the rope first": said of the list
            close(brief, sequence);
        } else if (!lone.isEmpty() || !new FilmedFragments(brief, shots).read()) {
            shots.shots().addAll(lone);
        }
    }

    /** Fewer under a heading may be the first words of what "then" and "at the end" go on with. */
    private static final int FEW = 3;

    /**
     * "It's the story of a dog: you see him first ... Later he eats. Then ...": more than listed.
     */
    private boolean isToldAtLength(SequencedShots sequence) {
        List<Fact<ShotOrder>> headed = List.copyOf(shots.shots());
        shots.cutTo(0);
        if (sequence.read() && shots.size() > headed.size() + 1) {
            shots.become(CommaRow.parted(shots.shots()));
            shots.become(CorrectedOrder.of(brief, shots.shots()));
            return true;
        }
        shots.become(headed);
        return false;
    }

    /** Nothing, or only how it ends: a list may stand before it. */
    private static boolean isEnd(List<Fact<ShotOrder>> lone) {
        return lone.stream().allMatch(shot -> shot.value().last());
    }

    private void close(BriefText brief, SequencedShots sequence) {
        shots.become(CorrectedOrder.of(brief, shots.shots()));
        sequence.close();
    }

    public List<Fact<ShotOrder>> shots() {
        return shots.shots();
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
