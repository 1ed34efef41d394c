package dev.shotlist.media.film;

import dev.shotlist.media.decode.FilmFrame;
import dev.shotlist.media.decode.FilmSink;
import dev.shotlist.media.decode.Pixels;
import dev.shotlist.media.decode.SmallFrame;
import dev.shotlist.media.decode.StreamFacts;
import dev.shotlist.media.picture.Palette;
import dev.shotlist.media.picture.Pictures;
import dev.shotlist.media.picture.Tone;
import dev.shotlist.media.sound.SoundLook;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Measures a film while its frames are read. */
final class FilmMeter implements FilmSink {
    /** Seconds between two samples of tone and colours; doubled when there are too many. */
    private static final double SAMPLE_EVERY = 0.5;

    private static final int MOST_SAMPLES = 120;

    /** Longer side of the samples that the palette is counted on. */
    private static final int SAMPLE_SIDE = 96;

    /** Seconds of one value of the motion curve. */
    private static final double MOTION_STEP = 0.25;

    /** Frames closer than this are not looked at: nobody cuts at more than 60 a second. */
    private static final double CLOSEST = 1 / 61.0;

    private record Sample(double time, Pixels pixels, Tone tone) {}

    private final boolean complete;
    private final FrameTrace trace = new FrameTrace();
    private final MotionTrack motion = new MotionTrack();
    private final FrameArea area = new FrameArea();
    private final KeyFrames keyFrames = new KeyFrames();
    private final List<Sample> samples = new ArrayList<>();
    private double sampleEvery = SAMPLE_EVERY;
    private double looked = Double.NEGATIVE_INFINITY;
    private double before = Double.NaN;
    private double shortestGap = Double.MAX_VALUE;
    private double longestGap;
    private long frames;
    private double lastTime;

    /**
     * @param complete false when only key frames come
     */
    FilmMeter(boolean complete) {
        this.complete = complete;
    }

    @Override
    public void frame(FilmFrame frame) {
        frames++;
        double time = frame.time();
        if (!Double.isNaN(before)) {
            shortestGap = Math.min(shortestGap, time - before);
            longestGap = Math.max(longestGap, time - before);
        }
        before = time;
        lastTime = time;
        if (time - looked < CLOSEST) {
            return;
        }
        looked = time;
        SmallFrame small = frame.small();
        trace.add(time, small);
        if (complete) {
            motion.add(time, small);
        }
        if (samples.isEmpty() || time - samples.getLast().time() >= sampleEvery) {
            sample(time, small);
        }
        if (keyFrames.wants(trace)) {
            keyFrames.keep(trace.size() - 1, time, frame.pixels(KeyFrames.SIDE));
        }
    }

    private void sample(double time, SmallFrame small) {
        area.add(small);
        Pixels pixels = small.pixels().within(SAMPLE_SIDE);
        samples.add(new Sample(time, pixels, Pictures.tone(pixels)));
        if (samples.size() > MOST_SAMPLES) {
            for (int i = samples.size() - 2; i > 0; i -= 2) {
                samples.remove(i);
            }
            sampleEvery *= 2;
        }
    }

    @Override
    public void ends(FilmFrame last) {
        keyFrames.ends(Math.max(0, trace.size() - 1), last.time(), last.pixels(KeyFrames.SIDE));
    }

    boolean empty() {
        return trace.size() == 0;
    }

    FilmLook look(StreamFacts facts, @Nullable SoundLook sound) {
        double gap = frames > 1 ? lastTime / (frames - 1) : facts.fps() > 0 ? 1 / facts.fps() : 0;
        double duration = complete ? lastTime + gap : Math.max(facts.seconds(), lastTime + gap);
        double fps = complete && gap > 0 ? 1 / gap : facts.fps();
        Container container =
                new Container(
                        facts.format(),
                        facts.videoCodec() == null ? "" : facts.videoCodec(),
                        facts.audioCodec(),
                        duration,
                        Math.round(fps * 1000) / 1000.0,
                        facts.width(),
                        facts.height(),
                        facts.rotation(),
                        frames,
                        complete && frames > 2 && longestGap > 1.5 * shortestGap + 0.002);
        List<Transition> transitions = complete ? Transitions.find(trace) : List.of();
        List<Shot> shots = Transitions.shots(transitions, duration, motion);
        List<Double> cutTimes =
                transitions.stream().map(t -> Math.round(t.time() * 1e4) / 1e4).toList();
        List<Double> curve = complete ? motion.curve(duration, MOTION_STEP, cutTimes) : List.of();
        List<Shot> moved = Transitions.withMotion(shots, curve, MOTION_STEP);
        List<KeyFrame> chosen = keyFrames.choose(moved);
        List<Pixels> pictures = samples.stream().map(Sample::pixels).toList();
        Palette palette = Palette.of(pictures);
        Tone tone = FilmTone.mean(samples.stream().map(Sample::tone).toList());
        return new FilmLook(
                container,
                complete,
                moved,
                cutTimes,
                duration > 0 ? cutTimes.size() * 60 / duration : 0,
                Transitions.lengths(moved),
                Transitions.prevailing(moved),
                curve,
                MOTION_STEP,
                chosen,
                palette.colors(),
                tone,
                FilmTone.typical(chosen, tone).look().lighting(),
                samples.stream().map(s -> FilmTone.sample(s.time(), s.tone(), s.pixels())).toList(),
                area.picture(),
                area.evidence(),
                area.quiet(),
                sound);
    }
}
