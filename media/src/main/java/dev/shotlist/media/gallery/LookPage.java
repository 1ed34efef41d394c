package dev.shotlist.media.gallery;

import dev.shotlist.media.evidence.Evidence;
import dev.shotlist.media.film.Container;
import dev.shotlist.media.film.FilmLook;
import dev.shotlist.media.film.Jpeg;
import dev.shotlist.media.film.KeyFrame;
import dev.shotlist.media.markup.Markup;
import dev.shotlist.media.markup.Page;
import dev.shotlist.media.picture.Lighting;
import dev.shotlist.media.picture.Mood;
import dev.shotlist.media.picture.PictureLook;
import dev.shotlist.media.picture.Texture;
import dev.shotlist.media.picture.Tone;
import dev.shotlist.media.sound.SoundLook;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes what was measured as one HTML page that needs nothing else: no script, no request, every
 * text escaped, and a content security policy that lets only its own style sheet and its embedded
 * frames through.
 */
public final class LookPage {
    /** Something that was measured, under the name it came by. */
    public sealed interface Entry {
        String name();
    }

    /**
     * @param preview the upright picture, small
     */
    public record Picture(String name, Jpeg preview, PictureLook look) implements Entry {}

    public record Film(String name, FilmLook look) implements Entry {}

    public record Sound(String name, SoundLook look) implements Entry {}

    private static final String TITLE = "What the references look like";

    private LookPage() {}

    /** The page for some references, in their order. */
    public static String of(List<? extends Entry> entries) {
        Markup page = Page.begun(TITLE, Page.styles(LookPage.class, "look-page.css"));
        page.raw("<header><h1>").text(TITLE).raw("</h1>");
        page.put("<p>%d measured</p></header><main>", entries.size());
        for (Entry entry : entries) {
            page.put("<article><h2>%s</h2>", entry.name());
            switch (entry) {
                case Picture picture -> picture(page, picture);
                case Film film -> film(page, film.look());
                case Sound sound -> {
                    TimeLine.sound(page, sound.look());
                    sound(page, sound.look());
                }
            }
            page.raw("</article>");
        }
        return page.raw("</main></body></html>\n").toString();
    }

    private static void picture(Markup page, Picture picture) {
        PictureLook look = picture.look();
        page.raw("<div class=\"split\">");
        FrameView.draw(page, picture.preview(), look, picture.name());
        page.raw("<div>");
        PaletteBar.draw(page, look.palette());
        page.raw("<dl>");
        fact(page, "Size", "%d x %d".formatted(look.width(), look.height()), null);
        look(page, look);
        page.raw("</dl></div></div>");
    }

    private static void look(Markup page, PictureLook look) {
        tone(page, look.tone());
        light(page, look.lighting());
        fact(page, "Composition", look.composition().words(), look.composition().evidence());
        Texture texture = look.texture();
        fact(page, "Texture", texture.words(), texture.evidence());
        Mood mood = look.mood();
        fact(page, "Mood", mood.words(), mood.evidence());
    }

    private static void tone(Markup page, Tone tone) {
        fact(
                page,
                "Tone",
                String.format(
                        Locale.ROOT,
                        "brightness %.2f, contrast %.2f, saturation %.2f, %s (about %d K)",
                        tone.brightness(),
                        tone.contrast(),
                        tone.saturation(),
                        tone.temperature().name().toLowerCase(Locale.ROOT),
                        tone.kelvin()),
                tone.evidence());
    }

    private static void light(Markup page, Lighting light) {
        fact(
                page,
                "Light",
                String.format(
                        Locale.ROOT,
                        "%s, contrast ratio %.0f : 1",
                        light.name(),
                        light.contrastRatio()),
                light.directionEvidence());
    }

    private static void film(Markup page, FilmLook look) {
        TimeLine.film(page, look);
        PaletteBar.draw(page, look.palette());
        Container file = look.container();
        page.raw("<dl>");
        fact(
                page,
                "Film",
                String.format(
                        Locale.ROOT,
                        "%d x %d, %.2f s, %.2f frames a second, %s",
                        file.width(),
                        file.height(),
                        file.duration(),
                        file.fps(),
                        file.videoCodec()),
                null);
        if (look.complete()) {
            fact(
                    page,
                    "Cutting",
                    String.format(
                            Locale.ROOT,
                            "%d shots, %.1f cuts a minute, median shot %.2f s, camera mostly %s",
                            look.shots().size(),
                            look.cutsPerMinute(),
                            look.shotLengths().median(),
                            look.cameraMovement().words()),
                    null);
        }
        tone(page, look.tone());
        light(page, look.light());
        fact(
                page,
                "Frame",
                String.format(
                        Locale.ROOT,
                        "picture fills %.0f%% x %.0f%%",
                        100 * look.picture().width(),
                        100 * look.picture().height()),
                look.pictureEvidence());
        page.raw("</dl>");
        if (look.sound() != null) {
            sound(page, look.sound());
        }
        page.raw("<div class=\"frames\">");
        for (KeyFrame frame : look.keyFrames()) {
            page.raw("<figure>");
            String label = String.format(Locale.ROOT, "frame at %.2f s", frame.time());
            FrameView.draw(page, frame.jpeg(), frame.look(), label);
            page.put(
                    "<figcaption>%.2f s · %s · %s</figcaption></figure>",
                    frame.time(),
                    frame.look().lighting().name(),
                    frame.look().composition().words());
        }
        page.raw("</div>");
    }

    private static void sound(Markup page, SoundLook look) {
        page.raw("<dl>");
        Double tempo = look.tempo();
        fact(
                page,
                "Tempo",
                tempo == null
                        ? "no pulse"
                        : String.format(
                                Locale.ROOT,
                                "%.1f beats a minute, %d to the bar; or %s",
                                tempo,
                                look.beatsPerBar(),
                                String.join(
                                        ", ",
                                        look.tempoAlternatives().stream()
                                                .map(other -> Long.toString(Math.round(other)))
                                                .toList())),
                Evidence.of(look.tempoConfidence(), look.beatTimes().size() + " beats"));
        Double loudness = look.loudnessLufs();
        Double peak = look.truePeakDbtp();
        fact(
                page,
                "Loudness",
                loudness == null || peak == null
                        ? "silence"
                        : String.format(
                                Locale.ROOT, "%.1f LUFS, true peak %.1f dBTP", loudness, peak),
                null);
        fact(
                page,
                "Sound",
                look.kind().name().toLowerCase(Locale.ROOT)
                        + ", "
                        + look.sections().size()
                        + (look.sections().size() == 1 ? " section" : " sections"),
                Evidence.of(look.kindConfidence(), "pulse, gaps and syllables"));
        page.raw("</dl>");
    }

    private static void fact(Markup page, String name, String value, @Nullable Evidence evidence) {
        page.put("<dt>%s</dt><dd>%s", name, value);
        if (evidence != null) {
            page.put(
                    " <meter min=\"0\" max=\"1\" value=\"%.2f\" title=\"confidence\">%.0f%%</meter>"
                            + "<small>%s</small>",
                    evidence.confidence(), 100 * evidence.confidence(), evidence.basis());
        }
        page.raw("</dd>");
    }
}
