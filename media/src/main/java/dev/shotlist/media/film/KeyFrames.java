package dev.shotlist.media.film;

import dev.shotlist.media.decode.Pixels;
import dev.shotlist.media.embedding.StyleDescriptor;
import dev.shotlist.media.embedding.StyleVector;
import dev.shotlist.media.picture.Pictures;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps frames that may come to stand for the film, and chooses among them at its end. */
final class KeyFrames {
    /** Longer side of what is kept and returned. */
    static final int SIDE = 512;

    /** Frames kept while reading; beyond it every second one is let go. */
    private static final int MOST_KEPT = 48;

    /** Key frames returned, first and last among them. */
    private static final int MOST_RETURNED = 12;

    /** Seconds between two that are kept when nothing changes. */
    private static final double EVERY = 2;

    /** Seconds between two that are kept at least. */
    private static final double SOONEST = 0.4;

    /** Distance to the last one kept that is a change worth keeping. */
    private static final double CHANGED = 0.2;

    /** Distance to the frame before under which a frame is settled and not blurred or mixed. */
    private static final double SETTLED = 0.06;

    private record Kept(int frame, double time, Pixels pixels, StyleVector style) {
        Kept(int frame, double time, Pixels pixels) {
            this(frame, time, pixels, StyleDescriptor.of(pixels));
        }
    }

    private final List<Kept> kept = new ArrayList<>();
    private double spacing = 1;
    private @Nullable Kept first;
    private @Nullable Kept last;

    /** Whether the newest frame of the trace should be kept. */
    boolean wants(FrameTrace trace) {
        int now = trace.size() - 1;
        if (kept.isEmpty()) {
            return true;
        }
        Kept newest = kept.getLast();
        double passed = trace.time(now) - newest.time();
        if (passed < SOONEST * spacing) {
            return false;
        }
        boolean settled = now == 0 || trace.distance(now - 1, now) < SETTLED;
        return (passed >= EVERY * spacing && settled)
                || passed >= 2 * EVERY * spacing
                || (settled && trace.distance(newest.frame(), now) > CHANGED);
    }

    void keep(int frame, double time, Pixels pixels) {
        Kept fresh = new Kept(frame, time, pixels);
        if (first == null) {
            first = fresh;
        }
        kept.add(fresh);
        if (kept.size() > MOST_KEPT) {
            for (int i = kept.size() - 2; i > 0; i -= 2) {
                kept.remove(i);
            }
            spacing *= 2;
        }
    }

    void ends(int frame, double time, Pixels pixels) {
        last = new Kept(frame, time, pixels);
    }

    /** The chosen frames, measured, in order of time. */
    List<KeyFrame> choose(List<Shot> shots) {
        List<Kept> chosen = new ArrayList<>();
        List<KeyFrame.Role> roles = new ArrayList<>();
        Kept opening = first;
        Kept closing = last;
        if (opening == null || closing == null) {
            return List.of();
        }
        List<Kept> middle = middles(shots, opening, closing);
        chosen.add(opening);
        roles.add(KeyFrame.Role.FIRST);
        for (Kept candidate : middle) {
            chosen.add(candidate);
            roles.add(KeyFrame.Role.KEY);
        }
        if (closing.time() > opening.time()) {
            chosen.add(closing);
            roles.add(KeyFrame.Role.LAST);
        }
        List<KeyFrame> frames = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            Kept frame = chosen.get(i);
            frames.add(
                    new KeyFrame(
                            frame.time(),
                            roles.get(i),
                            shotAt(shots, frame.time()),
                            JpegWriting.jpeg(frame.pixels()),
                            Pictures.measure(frame.pixels())));
        }
        return frames;
    }

    /** The kept frame nearest the middle of each shot; of many, those most unlike in style. */
    private List<Kept> middles(List<Shot> shots, Kept opening, Kept closing) {
        List<Kept> middles = new ArrayList<>();
        for (Shot shot : shots) {
            double centre = (shot.span().start() + shot.span().end()) / 2;
            kept.stream()
                    .filter(k -> k.time() >= shot.span().start() && k.time() < shot.span().end())
                    .filter(k -> k.frame() != opening.frame() && k.frame() != closing.frame())
                    .min(Comparator.comparingDouble(k -> Math.abs(k.time() - centre)))
                    .ifPresent(middles::add);
        }
        List<Kept> chosen = new ArrayList<>();
        List<StyleVector> taken = new ArrayList<>(List.of(opening.style(), closing.style()));
        while (!middles.isEmpty() && chosen.size() < MOST_RETURNED - 2) {
            Kept best = middles.getFirst();
            double most = -1;
            for (Kept candidate : middles) {
                double apart = Double.MAX_VALUE;
                for (StyleVector other : taken) {
                    apart = Math.min(apart, 1 - other.likeness(candidate.style()));
                }
                if (apart > most) {
                    most = apart;
                    best = candidate;
                }
            }
            middles.remove(best);
            chosen.add(best);
            taken.add(best.style());
        }
        chosen.sort(Comparator.comparingDouble(Kept::time));
        return chosen;
    }

    private static int shotAt(List<Shot> shots, double time) {
        for (int i = 0; i < shots.size(); i++) {
            if (time < shots.get(i).span().end()) {
                return i;
            }
        }
        return shots.size() - 1;
    }
}
