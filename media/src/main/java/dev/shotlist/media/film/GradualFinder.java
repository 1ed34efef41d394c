package dev.shotlist.media.film;

import dev.shotlist.media.evidence.Interval;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds dissolves and fades. In a dissolve each frame is a mixture of the last of one shot and the
 * first of the next, so the frames between lie on the straight line from one to the other; those of
 * a moving camera don't. A fade passes through an even field.
 */
final class GradualFinder {
    private static final double[] LENGTHS = {0.3, 0.45, 0.65, 0.9, 1.25, 1.7, 2.3};

    /** Distance of the two ends, so that they are two shots. */
    private static final double DIFFERENT = 0.22;

    /** Difference of the structure of the two ends. */
    private static final double UNRELATED = 0.3;

    /** Distance from the straight line, as a share of its length, that mixtures keep within. */
    private static final double ON_LINE = 0.36;

    /** Mean deviation from an even pace along the line; mixing goes at one pace. */
    private static final double UNEVEN = 0.06;

    /** What both deviations come to together, at most. */
    private static final double TOGETHER = 0.4;

    /** The largest step along the line; more is a cut. */
    private static final double LARGEST_STEP = 0.42;

    /** Noise may seem to go back so far along the line. */
    private static final double LARGEST_STEP_BACK = -0.08;

    /** Contrast that is left in the middle of a mixture, at most. */
    private static final double SHALLOWEST = 0.9;

    /** Frames that a fade takes at least, on one side; flashes come and go faster. */
    private static final int FADE_FRAMES = 3;

    /** Frames looked at between the two ends. */
    private static final int PROBES = 7;

    private final FrameTrace trace;
    private final List<Integer> cuts;

    private GradualFinder(FrameTrace trace, List<Integer> cuts) {
        this.trace = trace;
        this.cuts = cuts;
    }

    private record Candidate(int from, int to, double score) {}

    static List<Transition> find(FrameTrace trace, List<Integer> cuts) {
        GradualFinder finder = new GradualFinder(trace, cuts);
        List<Transition> found = finder.fades();
        for (Candidate candidate : finder.dissolves()) {
            Interval span = new Interval(trace.time(candidate.from()), trace.time(candidate.to()));
            boolean free =
                    found.stream()
                            .noneMatch(other ->
                                    other.span().start() < span.end() + 0.2
                                            && span.start() < other.span().end() + 0.2);
            if (free) {
                found.add(new Transition(Transition.Kind.DISSOLVE, span, candidate.score()));
            }
        }
        return found;
    }

    private List<Candidate> dissolves() {
        int n = trace.size();
        List<Candidate> candidates = new ArrayList<>();
        if (n < 4) {
            return candidates;
        }
        double rate = (n - 1) / Math.max(1e-6, trace.time(n - 1) - trace.time(0));
        int stride = Math.max(1, (int) Math.round(rate / 15));
        for (double seconds : LENGTHS) {
            int length = (int) Math.round(seconds * rate);
            for (int from = 0; length >= 4 && from + length < n; from += stride) {
                double score = score(from, from + length);
                if (score > 0) {
                    candidates.add(new Candidate(from, from + length, score));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::score).reversed());
        return candidates;
    }

    /** How surely the frames between two are mixtures of them; 0 when not. */
    private double score(int from, int to) {
        for (int cut : cuts) {
            if (cut > from && cut <= to) {
                return 0;
            }
        }
        if (trace.flat(from)
                || trace.flat(to)
                || trace.distance(from, to) < DIFFERENT
                || trace.structure(from, to) < UNRELATED) {
            return 0;
        }
        MixingLine line = new MixingLine(trace.thumb(from), trace.thumb(to));
        double before = 0;
        double off = 0;
        double uneven = 0;
        for (int p = 1; p <= PROBES; p++) {
            byte[] frame = trace.thumb(from + (to - from) * p / (PROBES + 1));
            double along = line.along(frame);
            double step = along - before;
            if (step > LARGEST_STEP || step < LARGEST_STEP_BACK) {
                return 0;
            }
            off += line.off(frame, along) / PROBES;
            uneven += Math.abs(along - p / (PROBES + 1.0)) / PROBES;
            before = along;
        }
        if (1 - before > LARGEST_STEP
                || off > ON_LINE
                || uneven > UNEVEN
                || off + 2.5 * uneven > TOGETHER) {
            return 0;
        }
        double dip = dip(from, to);
        if (dip > SHALLOWEST) {
            return 0;
        }
        return Math.clamp(1 - off * 1.3 - uneven * 2, 0.01, 1);
    }

    /**
     * Contrast in the middle over that at the ends: a mixture of unrelated pictures has about 0.7
     * of it, a picture that moves keeps all.
     */
    private double dip(int from, int to) {
        double least = Double.MAX_VALUE;
        for (int p = 3; p <= 5; p++) {
            least = Math.min(least, trace.deviation(from + (to - from) * p / 8));
        }
        return 2 * least / (trace.deviation(from) + trace.deviation(to));
    }

    /** Stretches of even dark or light frames with the slopes that lead there and away. */
    private List<Transition> fades() {
        List<Transition> fades = new ArrayList<>();
        int n = trace.size();
        for (int i = 0; i < n; i++) {
            if (!even(i)) {
                continue;
            }
            int end = i;
            while (end + 1 < n && even(end + 1)) {
                end++;
            }
            int from = slope(i, -1);
            int to = slope(end, 1);
            // A film that begins or ends in the dark has no shot on the other side.
            boolean between = from > 0 && to < n - 1 && i > 0 && end < n - 1;
            if (between && (gradual(from, i - 1) || gradual(to, end + 1))) {
                fades.add(
                        new Transition(
                                Transition.Kind.FADE,
                                new Interval(trace.time(from), trace.time(to)),
                                0.9));
            }
            i = end;
        }
        return fades;
    }

    /** Whether contrast is lost in steps between a slope's outer end and its even field. */
    private boolean gradual(int outer, int inner) {
        return Math.abs(outer - inner) >= FADE_FRAMES - 1
                && trace.deviation(inner) < 0.6 * trace.deviation(outer);
    }

    private boolean even(int frame) {
        boolean extreme = trace.mean(frame) < 24 || trace.mean(frame) > 232;
        return extreme && trace.deviation(frame) < 6;
    }

    /** Follows a fade away from its even field while the contrast goes on growing. */
    private int slope(int from, int direction) {
        int at = from;
        double reached = trace.deviation(from);
        int stale = 0;
        for (int i = from + direction; i >= 0 && i < trace.size() && stale < 3; i += direction) {
            if (Math.abs(trace.time(i) - trace.time(from)) > 2.5) {
                break;
            }
            if (trace.deviation(i) > reached * 1.015 + 0.2) {
                // One jump to full contrast is a cut and no slope.
                if (reached < 6 && trace.deviation(i) > 30) {
                    break;
                }
                reached = trace.deviation(i);
                at = i;
                stale = 0;
            } else {
                stale++;
            }
        }
        return at;
    }
}
