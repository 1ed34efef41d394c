package dev.shotlist.director.shots;

import dev.shotlist.director.words.Forbidden;
import dev.shotlist.plan.CameraMovement;
import dev.shotlist.plan.ShotSize;
import dev.shotlist.world.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** No neighbour repeats size or move: what the brief did not order gives way. */
final class Variety {
    private Variety() {}

    static List<Shot> between(List<Shot> shots, Forbidden forbidden) {
        List<Shot> varied = new ArrayList<>(shots);
        for (int i = 0; i < varied.size(); i++) {
            Picture before = i == 0 ? null : varied.get(i - 1).picture();
            Picture here = varied.get(i).picture();
            Picture after = i + 1 < varied.size() ? varied.get(i + 1).picture() : null;
            ShotSize size = here.size();
            CameraMovement move = here.move();
            if (forbidden.size(size) || (before != null && size == before.size())) {
                size =
                        first(
                                near(size),
                                ShotSize.values(),
                                one ->
                                        !forbidden.size(one)
                                                && (before == null || one != before.size())
                                                && (after == null || one != after.size()),
                                size);
            }
            if (forbidden.move(move) || (before != null && move == before.move())) {
                move =
                        first(
                                near(move),
                                QUIET,
                                one ->
                                        !forbidden.move(one)
                                                && (before == null || one != before.move())
                                                && (after == null || one != after.move()),
                                forbidden.move(move) ? CameraMovement.STATIC : move);
            }
            if (size != here.size() || move != here.move()) {
                varied.set(i, varied.get(i).with(here.with(size, move)));
            }
        }
        return varied;
    }

    /** Moves that suit any picture. */
    private static final CameraMovement[] QUIET = {
        CameraMovement.STATIC,
        CameraMovement.PUSH_IN,
        CameraMovement.PULL_OUT,
        CameraMovement.TRUCK,
        CameraMovement.TILT
    };

    private static <T> T first(T[] near, T[] further, Predicate<T> fits, T otherwise) {
        for (T one : near) {
            if (fits.test(one)) {
                return one;
            }
        }
        for (T one : further) {
            if (fits.test(one)) {
                return one;
            }
        }
        return otherwise;
    }

    private static ShotSize[] near(ShotSize size) {
        return switch (size) {
            case EXTREME_CLOSE_UP -> new ShotSize[] {ShotSize.CLOSE_UP, ShotSize.MEDIUM_CLOSE_UP};
            case CLOSE_UP -> new ShotSize[] {ShotSize.MEDIUM_CLOSE_UP, ShotSize.EXTREME_CLOSE_UP};
            case MEDIUM_CLOSE_UP -> new ShotSize[] {ShotSize.CLOSE_UP, ShotSize.MEDIUM_SHOT};
            case MEDIUM_SHOT -> new ShotSize[] {ShotSize.MEDIUM_CLOSE_UP, ShotSize.FULL_SHOT};
            case FULL_SHOT -> new ShotSize[] {ShotSize.WIDE_SHOT, ShotSize.MEDIUM_SHOT};
            case WIDE_SHOT, ESTABLISHING ->
                    new ShotSize[] {ShotSize.FULL_SHOT, ShotSize.MEDIUM_SHOT};
            case OVER_THE_SHOULDER, POINT_OF_VIEW ->
                    new ShotSize[] {ShotSize.MEDIUM_SHOT, ShotSize.CLOSE_UP};
            case TOP_DOWN -> new ShotSize[] {ShotSize.CLOSE_UP, ShotSize.MEDIUM_CLOSE_UP};
        };
    }

    private static CameraMovement[] near(CameraMovement move) {
        return switch (move) {
            case STATIC -> new CameraMovement[] {CameraMovement.PUSH_IN, CameraMovement.TILT};
            case PUSH_IN -> new CameraMovement[] {CameraMovement.STATIC, CameraMovement.PULL_OUT};
            case PULL_OUT -> new CameraMovement[] {CameraMovement.STATIC, CameraMovement.CRANE};
            case HANDHELD, TRACKING ->
                    new CameraMovement[] {CameraMovement.TRUCK, CameraMovement.STATIC};
            default -> new CameraMovement[] {CameraMovement.STATIC, CameraMovement.PUSH_IN};
        };
    }
}
