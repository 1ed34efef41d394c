package dev.shotlist.cli;

import dev.shotlist.media.evidence.Region;
import dev.shotlist.media.film.Container;
import dev.shotlist.media.film.FilmLook;
import dev.shotlist.media.film.KeyFrame;
import dev.shotlist.media.film.Shot;
import dev.shotlist.media.film.Transition;
import dev.shotlist.media.picture.PaletteColor;
import dev.shotlist.media.sound.SoundLook;
import dev.shotlist.plan.Hex;
import java.util.List;
import java.util.Locale;

/** What was measured in a film, as a page for the terminal. */
final class FilmView {
    private static final int TIMES = 15;
    private static final int BEGINS = 9;
    private static final int CAMERA = 11;

    private final TerminalPage page;
    private final LookView looks;

    FilmView(TerminalPage page, LookView looks) {
        this.page = page;
        this.looks = looks;
    }

    void write(String name, String type, FilmLook look) {
        Container file = look.container();
        page.title(
                name,
                List.of(
                        type,
                        file.width() + " x " + file.height(),
                        String.format(Locale.ROOT, "%.2f s", file.duration()),
                        String.format(Locale.ROOT, "%.4g fps", file.fps()),
                        file.videoCodec()));
        looks.palette(look.palette());
        looks.tone(look.tone());
        looks.light(look.light());
        bars(look);
        cutting(look);
        SoundLook sound = look.sound();
        if (sound != null) {
            looks.sound(sound);
        }
        page.gap();
        for (int i = 0; i < look.shots().size(); i++) {
            shot(look, i);
        }
    }

    private void bars(FilmLook look) {
        Region picture = look.picture();
        if (picture.width() < 1 || picture.height() < 1) {
            looks.fact(
                    "Frame",
                    String.format(
                            Locale.ROOT,
                            "bars; the picture fills %.0f %% x %.0f %% of the frame",
                            100 * picture.width(),
                            100 * picture.height()),
                    look.pictureEvidence());
        }
    }

    private void cutting(FilmLook look) {
        int shots = look.shots().size();
        page.text(
                "Cutting",
                shots == 1
                        ? "one shot"
                        : String.format(
                                Locale.ROOT,
                                "%d shots of %.2f to %.2f s, median %.2f; %.1f cuts a minute",
                                shots,
                                look.shotLengths().shortest(),
                                look.shotLengths().longest(),
                                look.shotLengths().median(),
                                look.cutsPerMinute()));
        page.text("Camera", "mostly " + look.cameraMovement().words());
        double length = look.container().duration();
        page.drawn("Shots", Curve.marks(look.cutTimes(), length, "─", '┼', page.width()));
        page.drawn("Motion", Curve.of(look.motion(), page.width()));
    }

    private void shot(FilmLook look, int index) {
        Shot shot = look.shots().get(index);
        String times =
                String.format(Locale.ROOT, "%6.2f–%6.2f", shot.span().start(), shot.span().end());
        boolean first = shot.transition().kind() == Transition.Kind.START;
        String begins = first ? "" : shot.transition().kind().name().toLowerCase(Locale.ROOT);
        page.row(
                page.terminal().dim(TextBlock.fitted(times, TIMES))
                        + TextBlock.fitted(begins, BEGINS)
                        + TextBlock.fitted(shot.camera().words(), CAMERA)
                        + frame(look, index));
    }

    /** The colours and light of the shot's first key frame. */
    private String frame(FilmLook look, int shot) {
        for (KeyFrame frame : look.keyFrames()) {
            if (frame.shot() == shot) {
                StringBuilder blocks = new StringBuilder();
                for (PaletteColor color : frame.look().palette()) {
                    blocks.append(page.block(Hex.of(color.hex()), 2));
                }
                int taken = blocks.isEmpty() ? 0 : 2 * frame.look().palette().size() + 1;
                int room = page.terminal().width() - TIMES - BEGINS - CAMERA - taken - 4;
                return TextBlock.fitted(frame.look().lighting().name(), room)
                        + (blocks.isEmpty() ? "" : " " + blocks);
            }
        }
        return "";
    }
}
