package dev.shotlist.director;

import dev.shotlist.plan.CameraMovement;
import dev.shotlist.plan.ShotSize;
import dev.shotlist.world.Picture;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** No neighbour repeats size or move: what the brief did not order gives way. */
final class Variety {
    private Variety() {}

    static List<Shot> between(List<Shot> shots) {
        List<Shot> varied = new ArrayList<>(shots);
        for (int i = 1; i < varied.size(); i++) {
            Picture before = varied.get(i - 1).picture();
            Picture here = varied.get(i).picture();
            ShotSize after = i + 1 < varied.size() ? varied.get(i + 1).picture().size() : null;
            CameraMovement next = i + 1 < varied.size() ? varied.get(i + 1).picture().move() : null;
            ShotSize size = here.size();
            CameraMovement move = here.move();
            if (size == before.size()) {
                size = otherSize(size, after);
            }
            if (move == before.move()) {
                move = otherMove(move, next);
            }
            if (size != here.size() || move != here.move()) {
                varied.set(i, varied.get(i).with(here.with(size, move)));
            }
        }
        return varied;
    }

    private static ShotSize otherSize(ShotSize size, @Nullable ShotSize not) {
        ShotSize[] near =
                switch (size) {
                    case EXTREME_CLOSE_UP ->
                            new ShotSize[] {ShotSize.CLOSE_UP, ShotSize.MEDIUM_CLOSE_UP};
                    case CLOSE_UP ->
                            new ShotSize[] {ShotSize.MEDIUM_CLOSE_UP, ShotSize.EXTREME_CLOSE_UP};
                    case MEDIUM_CLOSE_UP ->
                            new ShotSize[] {ShotSize.CLOSE_UP, ShotSize.MEDIUM_SHOT};
                    case MEDIUM_SHOT ->
                            new ShotSize[] {ShotSize.MEDIUM_CLOSE_UP, ShotSize.FULL_SHOT};
                    case FULL_SHOT -> new ShotSize[] {ShotSize.WIDE_SHOT, ShotSize.MEDIUM_SHOT};
                    case WIDE_SHOT, ESTABLISHING ->
                            new ShotSize[] {ShotSize.FULL_SHOT, ShotSize.MEDIUM_SHOT};
                    case OVER_THE_SHOULDER, POINT_OF_VIEW ->
                            new ShotSize[] {ShotSize.MEDIUM_SHOT, ShotSize.CLOSE_UP};
                    case TOP_DOWN -> new ShotSize[] {ShotSize.CLOSE_UP, ShotSize.MEDIUM_CLOSE_UP};
                };
        return near[0] == not ? near[1] : near[0];
    }

    private static CameraMovement otherMove(CameraMovement move, @Nullable CameraMovement not) {
        CameraMovement[] near =
                switch (move) {
                    case STATIC ->
                            new CameraMovement[] {CameraMovement.PUSH_IN, CameraMovement.TILT};
                    case PUSH_IN ->
                            new CameraMovement[] {CameraMovement.STATIC, CameraMovement.PULL_OUT};
                    case PULL_OUT ->
                            new CameraMovement[] {CameraMovement.STATIC, CameraMovement.CRANE};
                    case HANDHELD, TRACKING ->
                            new CameraMovement[] {CameraMovement.TRUCK, CameraMovement.STATIC};
                    default -> new CameraMovement[] {CameraMovement.STATIC, CameraMovement.PUSH_IN};
                };
        return near[0] == not ? near[1] : near[0];
    }
}
