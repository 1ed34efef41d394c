package dev.shotlist.review;

import dev.shotlist.plan.Box;
import dev.shotlist.plan.Overlay;
import dev.shotlist.plan.OverlayPosition;
import dev.shotlist.plan.Resolution;
import dev.shotlist.plan.SafeArea;
import dev.shotlist.plan.Scene;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Lines stand where the platform's own controls do not cover them. */
final class SafeAreas implements Rule {
    static final Code COVERED =
            Code.warning(
                            "overlay_outside_safe_area",
                            "A line stands where the platform's own controls may cover it.",
                            "The placement's safe area in defaults/platforms.json, with source and"
                                    + " date; the height of the text is estimated from its size.")
                    .mendedBy("moves it to a third of the frame where it fits");

    private static final List<OverlayPosition> THIRDS =
            List.of(
                    OverlayPosition.CENTER,
                    OverlayPosition.TOP_THIRD,
                    OverlayPosition.BOTTOM_THIRD);

    /** Insets are pixels; less than one of them is rounding. */
    private static final double ROUNDING = 1;

    @Override
    public List<Code> codes() {
        return List.of(COVERED);
    }

    @Override
    public void check(Subject subject, Consumer<Finding> found) {
        Resolution frame = subject.specs().resolution();
        SafeArea covered = area(subject);
        for (int i = 0; i < subject.overlays().size(); i++) {
            Overlay overlay = subject.overlays().get(i);
            Box box = overlay.box();
            if (overlay.position() == OverlayPosition.CUSTOM) {
                if (box != null && over(box, covered) > ROUNDING) {
                    found.accept(
                            Finding.of(COVERED, At.overlay(i) + "/box")
                                    .says(
                                            "The box reaches {} px into what {} covers.",
                                            over(box, covered),
                                            where(subject))
                                    .figure("over_px", over(box, covered))
                                    .suggests("Use insets of " + insets(covered) + " at least."));
                }
                continue;
            }
            TextBlock text = TextBlock.of(overlay.text(), overlay.fontSize(), frame, covered);
            if (!text.fits(overlay.position(), frame, covered)) {
                double free = TextBlock.free(overlay.position(), frame, covered);
                found.accept(
                        Finding.of(COVERED, At.overlay(i) + "/position")
                                .says(
                                        "The line takes about {} px; {} leaves {} px of the {}"
                                                + " free.",
                                        Math.round(text.height()),
                                        where(subject),
                                        Math.round(free),
                                        overlay.position().wire().replace('_', ' '))
                                .figure("needed_px", Math.rint(text.height()))
                                .figure("free_px", Math.rint(free))
                                .suggests("Set it higher, smaller, or shorter.")
                                .mends(moved(subject, i)));
            }
        }
    }

    private static SafeArea area(Subject subject) {
        SafeArea area = subject.specs().safeArea();
        return area == null ? subject.placement().safeArea(subject.specs().aspectRatio()) : area;
    }

    private static double over(Box box, SafeArea covered) {
        double across = Math.max(covered.left() - box.left(), covered.right() - box.right());
        double down = Math.max(covered.top() - box.top(), covered.bottom() - box.bottom());
        return Math.max(across, down);
    }

    private static String insets(SafeArea area) {
        return area.top() + ", " + area.right() + ", " + area.bottom() + ", " + area.left() + " px";
    }

    private static String where(Subject subject) {
        String words = subject.specs().platform() + " " + subject.placement().id();
        return words.replace('_', ' ');
    }

    /** To a third where the line fits and no other stands at the time; null where none is. */
    static @Nullable Mend moved(Subject subject, int index) {
        Resolution frame = subject.specs().resolution();
        SafeArea covered = area(subject);
        Overlay overlay = subject.overlays().get(index);
        TextBlock text = TextBlock.of(overlay.text(), overlay.fontSize(), frame, covered);
        for (OverlayPosition third : THIRDS) {
            boolean other = third != overlay.position() && text.fits(third, frame, covered);
            if (other && isFree(subject, index, third)) {
                Mend mend = Mend.replace(At.overlay(index) + "/position", third);
                return copied(subject, index)
                        ? mend.andReplace(
                                At.scene(overlay.sceneNumber() - 1) + "/text_overlay/position",
                                third)
                        : mend;
            }
        }
        return null;
    }

    /** Whether the scene repeats the line: its first one. */
    private static boolean copied(Subject subject, int index) {
        Scene scene = subject.sceneOf(subject.overlays().get(index));
        return scene != null && scene.textOverlay() != null && isFirst(subject, index);
    }

    private static boolean isFirst(Subject subject, int index) {
        int scene = subject.overlays().get(index).sceneNumber();
        for (int i = 0; i < index; i++) {
            if (subject.overlays().get(i).sceneNumber() == scene) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFree(Subject subject, int index, OverlayPosition third) {
        Overlay overlay = subject.overlays().get(index);
        for (int i = 0; i < subject.overlays().size(); i++) {
            Overlay other = subject.overlays().get(i);
            boolean there = i != index && other.position() == third;
            if (there && OverlayTimes.sameTime(overlay, other)) {
                return false;
            }
        }
        return true;
    }
}
