package dev.shotlist.media.film;

import dev.shotlist.media.evidence.Interval;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Cuts a film into shots. */
final class Transitions {
    /** Two transitions closer than this are one. */
    private static final double SHORTEST_SHOT = 0.12;

    private Transitions() {}

    /** Every transition between two shots, in order of time. */
    static List<Transition> find(FrameTrace trace) {
        List<Integer> cuts = CutFinder.find(trace);
        List<Transition> all = new ArrayList<>(GradualFinder.find(trace, cuts));
        for (int cut : cuts) {
            double time = trace.time(cut);
            boolean inside =
                    all.stream()
                            .anyMatch(t ->
                                    t.kind() == Transition.Kind.FADE
                                            && time >= t.span().start() - 0.05
                                            && time <= t.span().end() + 0.05);
            if (!inside) {
                double sure = Math.clamp(0.5 + trace.distance(cut - 1, cut), 0, 1);
                all.add(new Transition(Transition.Kind.CUT, new Interval(time, time), sure));
            }
        }
        all.sort(Comparator.comparingDouble(Transition::time));
        List<Transition> kept = new ArrayList<>();
        for (Transition transition : all) {
            boolean near =
                    !kept.isEmpty() && transition.time() - kept.getLast().time() < SHORTEST_SHOT;
            if (!near) {
                kept.add(transition);
            } else if (kept.getLast().kind() != Transition.Kind.CUT
                    && transition.kind() == Transition.Kind.CUT) {
                kept.set(kept.size() - 1, transition);
            }
        }
        return kept;
    }

    /** The shots between transitions, with the movement of the camera in each. */
    static List<Shot> shots(List<Transition> transitions, double duration, MotionTrack motion) {
        List<Shot> shots = new ArrayList<>();
        Transition begin = new Transition(Transition.Kind.START, new Interval(0, 0), 1);
        for (int i = 0; i <= transitions.size(); i++) {
            double start = begin.time();
            boolean last = i == transitions.size();
            double end = last ? duration : transitions.get(i).time();
            // What a gradual transition mixes is no movement of a camera.
            double from = begin.span().end();
            double to = last ? duration : transitions.get(i).span().start();
            CameraReading.Result camera = CameraReading.read(motion.within(from, to));
            shots.add(
                    new Shot(
                            new Interval(start, Math.max(start, end)),
                            begin,
                            camera.move(),
                            camera.evidence(),
                            0));
            if (!last) {
                begin = transitions.get(i);
            }
        }
        return shots;
    }

    static List<Shot> withMotion(List<Shot> shots, List<Double> curve, double step) {
        List<Shot> moved = new ArrayList<>();
        for (Shot shot : shots) {
            double sum = 0;
            int count = 0;
            int from = (int) (shot.span().start() / step);
            for (int i = from; i < curve.size() && (i + 0.5) * step <= shot.span().end(); i++) {
                sum += curve.get(i);
                count++;
            }
            moved.add(
                    new Shot(
                            shot.span(),
                            shot.transition(),
                            shot.camera(),
                            shot.cameraEvidence(),
                            count == 0 ? 0 : sum / count));
        }
        return moved;
    }

    static ShotLengths lengths(List<Shot> shots) {
        double[] lengths = shots.stream().mapToDouble(s -> s.span().length()).sorted().toArray();
        int n = lengths.length;
        double mean = 0;
        for (double length : lengths) {
            mean += length / n;
        }
        double squares = 0;
        for (double length : lengths) {
            squares += (length - mean) * (length - mean) / n;
        }
        double median = n % 2 == 1 ? lengths[n / 2] : (lengths[n / 2 - 1] + lengths[n / 2]) / 2;
        return new ShotLengths(n, mean, median, lengths[0], lengths[n - 1], Math.sqrt(squares));
    }

    /** The movement that the most time shows. */
    static CameraMove prevailing(List<Shot> shots) {
        Map<CameraMove, Double> times = new EnumMap<>(CameraMove.class);
        for (Shot shot : shots) {
            if (shot.camera() != CameraMove.UNKNOWN) {
                times.merge(shot.camera(), shot.span().length(), Double::sum);
            }
        }
        return times.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(CameraMove.UNKNOWN);
    }
}
