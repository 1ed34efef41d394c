package dev.shotlist.timing;

import dev.shotlist.plan.BeatGrid;
import dev.shotlist.plan.Hex;
import dev.shotlist.plan.Overlay;
import dev.shotlist.plan.Plan;
import dev.shotlist.plan.Scene;
import dev.shotlist.plan.Seconds;
import dev.shotlist.plan.Transition;

/**
 * A plan's timeline as an SVG picture: beats, cuts and transitions, the music's energy, lines on
 * the screen and the voice. Everything that comes from outside is escaped.
 */
public final class TimelineDrawing {
    private static final int WIDTH = 960;
    private static final int MARGIN = 12;
    private static final int RULER = 22;
    private static final int SCENES = 64;
    private static final int ROW = 18;
    private static final int VOICE_ROW = 2;
    private static final int HEIGHT = RULER + SCENES + 3 * ROW + 14;

    /** Ticks nearer than this run into each other. */
    private static final double NEAREST_TICKS = 3;

    /** Width of a letter at 11 px, on average and a little more. */
    private static final double LETTER = 6.4;

    private final Plan plan;
    private final DrawingColors colors;
    private final double scale;
    private final Svg svg = new Svg();

    private TimelineDrawing(Plan plan, DrawingColors colors) {
        this.plan = plan;
        this.colors = colors;
        this.scale = (WIDTH - 2.0 * MARGIN) / plan.scenes().getLast().endTime().millis();
    }

    /** The picture, {@value #WIDTH} wide. */
    public static String svg(Plan plan, DrawingColors colors) {
        return new TimelineDrawing(plan, colors).draw();
    }

    private String draw() {
        int count = plan.scenes().size();
        String title = count + " scenes in " + plan.scenes().getLast().endTime() + " s";
        svg.begin(WIDTH, HEIGHT, title);
        svg.box(0, 0, WIDTH, HEIGHT, colors.ground());
        plan.scenes().forEach(this::scene);
        energy();
        beats();
        plan.scenes().forEach(this::cut);
        plan.scenes().forEach(this::name);
        plan.creativeDirection().textStrategy().overlays().forEach(this::line);
        plan.scenes().forEach(this::voice);
        return svg.end();
    }

    private double at(Seconds time) {
        return MARGIN + time.millis() * scale;
    }

    private void scene(Scene scene) {
        double from = at(scene.startTime());
        svg.box(from + 0.5, RULER, at(scene.endTime()) - from - 1, SCENES, colors.scene());
    }

    /** The music's intensity from the middle of each scene to the middle of the next. */
    private void energy() {
        double floor = RULER + SCENES;
        double high = SCENES * 0.8;
        Scene first = plan.scenes().getFirst();
        Scene last = plan.scenes().getLast();
        svg.beginShape(at(first.startTime()), floor);
        svg.to(at(first.startTime()), floor - high * first.audio().musicIntensity());
        for (Scene scene : plan.scenes()) {
            double middle = (at(scene.startTime()) + at(scene.endTime())) / 2;
            svg.to(middle, floor - high * scene.audio().musicIntensity());
        }
        svg.to(at(last.endTime()), floor - high * last.audio().musicIntensity());
        svg.to(at(last.endTime()), floor);
        svg.endShape(colors.energy(), 0.45);
    }

    private void beats() {
        BeatGrid published = plan.creativeDirection().audioDirection().beatGrid();
        if (published == null || published.beatsPerBar() < 1) {
            return;
        }
        double bpm = published.bpm();
        long total = plan.scenes().getLast().endTime().millis();
        double apart = 60_000 / bpm * scale;
        if (!(apart * published.beatsPerBar() >= NEAREST_TICKS)) {
            return;
        }
        double offset = Needs.millis(published.offset());
        Grid grid = Grid.even(bpm, offset, published.beatsPerBar(), total);
        for (int beat = 0; beat < grid.count(); beat++) {
            double x = MARGIN + grid.time(beat) * scale;
            if (grid.down(beat)) {
                svg.stroke(x, RULER - 9, x, RULER, colors.ink(), 1.2);
            } else if (apart >= NEAREST_TICKS) {
                svg.stroke(x, RULER - 5, x, RULER, colors.beat(), 1);
            }
        }
    }

    private void cut(Scene scene) {
        double end = at(scene.endTime());
        Transition next = scene.transitionToNext();
        if (next == null) {
            return;
        }
        svg.stroke(end, RULER - 2, end, RULER + SCENES + 2.0, colors.ink(), 1.4);
        if (!next.duration().isZero()) {
            double begin = at(scene.endTime().minus(next.duration()));
            svg.beginShape(begin, RULER + SCENES);
            svg.to(end, RULER);
            svg.to(end, RULER + SCENES);
            svg.endShape(colors.ink(), 0.35);
        }
    }

    private void name(Scene scene) {
        double from = at(scene.startTime());
        double room = at(scene.endTime()) - from - 8;
        svg.text(from + 4, RULER + 14, fitted(scene.purpose().wire(), room), colors.ink());
        svg.text(from + 4, RULER + 28, fitted(scene.duration() + " s", room), colors.ink());
    }

    private void line(Overlay line) {
        bar(line.startTime(), line.endTime(), row(line), line.text(), colors.line());
    }

    /** Lines that stand beside others go one row down. */
    private int row(Overlay line) {
        for (Overlay other : plan.creativeDirection().textStrategy().overlays()) {
            if (other.equals(line)) {
                return 0;
            }
            if (other.endTime().compareTo(line.startTime()) > 0
                    && line.endTime().compareTo(other.startTime()) > 0) {
                return 1;
            }
        }
        return 0;
    }

    private void voice(Scene scene) {
        Seconds start = scene.audio().voiceoverStart();
        Seconds end = scene.audio().voiceoverEnd();
        String words = scene.audio().voiceoverText();
        if (start != null && end != null && words != null) {
            bar(start, end, VOICE_ROW, words, colors.voice());
        }
    }

    private void bar(Seconds start, Seconds end, int row, String words, Hex fill) {
        double from = at(start);
        double width = at(end) - from;
        double top = RULER + SCENES + 6.0 + row * ROW;
        svg.box(from, top, width, ROW - 4, fill);
        svg.text(from + 3, top + 11, fitted(words, width - 6), colors.ground());
    }

    /** As much of the words as there is room for. */
    private static String fitted(String words, double room) {
        int most = (int) (room / LETTER);
        if (words.length() <= most) {
            return words;
        }
        int end = most - 1;
        if (end < 2) {
            return "";
        }
        int whole = Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end;
        return words.substring(0, whole) + "…";
    }
}
