package dev.shotlist.cli;

import dev.shotlist.media.Look;
import dev.shotlist.media.ReferenceOutcome.Measured;
import dev.shotlist.media.evidence.Evidence;
import dev.shotlist.media.picture.Lighting;
import dev.shotlist.media.picture.PaletteColor;
import dev.shotlist.media.picture.PictureLook;
import dev.shotlist.media.picture.Tone;
import dev.shotlist.media.sound.SoundLook;
import dev.shotlist.plan.Hex;
import java.util.List;
import java.util.Locale;

/** What was measured in one reference, as a page for the terminal. */
final class LookView {
    private static final int BLOCK = 4;
    private static final int ROLE = 11;

    private final TerminalPage page;

    private LookView(TerminalPage page) {
        this.page = page;
    }

    static String of(Measured measured, Terminal terminal) {
        TerminalPage page = new TerminalPage(terminal);
        new LookView(page).write(measured);
        page.gap();
        return page.toString();
    }

    private void write(Measured measured) {
        String name = measured.offer().name();
        String type = measured.reference().type().mime();
        switch (measured.look()) {
            case Look.Picture one -> {
                page.title(name, List.of(type, one.look().width() + " x " + one.look().height()));
                picture(one.look());
            }
            case Look.Film one -> new FilmView(page, this).write(name, type, one.look());
            case Look.Sound one -> {
                page.title(
                        name,
                        List.of(type, String.format(Locale.ROOT, "%.2f s", one.look().duration())));
                sound(one.look());
            }
        }
    }

    private void picture(PictureLook look) {
        palette(look.palette());
        tone(look.tone());
        light(look.lighting());
        fact("Frame", look.composition().words(), look.composition().evidence());
        fact("Texture", look.texture().words(), look.texture().evidence());
        fact("Mood", look.mood().words(), look.mood().evidence());
    }

    /** A bar of the weights, then a line for each colour. */
    void palette(List<PaletteColor> palette) {
        boolean bar = page.terminal().color();
        if (bar) {
            StringBuilder blocks = new StringBuilder();
            int left = page.width();
            for (PaletteColor color : palette) {
                int share = (int) Math.max(1, Math.round(color.weight() * page.width()));
                int columns = Math.min(left, share);
                blocks.append(page.block(Hex.of(color.hex()), columns));
                left -= columns;
            }
            page.drawn("Palette", blocks.toString());
        }
        for (int i = 0; i < palette.size(); i++) {
            PaletteColor color = palette.get(i);
            String block = bar ? page.block(Hex.of(color.hex()), BLOCK) + " " : "";
            String role = color.role().name().toLowerCase(Locale.ROOT);
            page.drawn(
                    i == 0 && !bar ? "Palette" : "",
                    block
                            + color.hex()
                            + String.format(Locale.ROOT, "  %3.0f %%  ", 100 * color.weight())
                            + TextBlock.fitted(role, ROLE)
                            + Escaped.of(color.name()));
        }
    }

    void tone(Tone tone) {
        fact(
                "Tone",
                String.format(
                        Locale.ROOT,
                        "brightness %.2f, contrast %.2f, saturation %.2f, %s",
                        tone.brightness(),
                        tone.contrast(),
                        tone.saturation(),
                        tone.temperature().name().toLowerCase(Locale.ROOT)),
                tone.evidence());
    }

    void light(Lighting light) {
        fact(
                "Light",
                light.name() + String.format(Locale.ROOT, ", %.0f : 1", light.contrastRatio()),
                light.directionEvidence());
    }

    void sound(SoundLook look) {
        Double tempo = look.tempo();
        if (tempo != null) {
            String others =
                    String.join(
                            ", ",
                            look.tempoAlternatives().stream()
                                    .map(o -> String.format(Locale.ROOT, "%.0f", o))
                                    .toList());
            fact(
                    "Tempo",
                    String.format(Locale.ROOT, "%.1f bpm, %d to the bar", tempo, look.beatsPerBar())
                            + (others.isEmpty() ? "" : ", or " + others),
                    Evidence.of(look.tempoConfidence(), "beats"));
            page.drawn(
                    "Bars",
                    Curve.marks(look.downbeatTimes(), look.duration(), " ", '╵', page.width()));
        }
        page.drawn("Loudness", Curve.of(look.energy(), page.width()));
        Double loudness = look.loudnessLufs();
        Double peak = look.truePeakDbtp();
        fact(
                "Sound",
                look.kind().name().toLowerCase(Locale.ROOT)
                        + (loudness == null
                                ? ""
                                : String.format(Locale.ROOT, ", %.1f LUFS", loudness))
                        + (peak == null
                                ? ""
                                : String.format(Locale.ROOT, ", true peak %.1f dBTP", peak)),
                Evidence.of(look.kindConfidence(), "kind"));
    }

    /** With how sure it is at the right edge. */
    void fact(String label, String fact, Evidence evidence) {
        page.text(label, fact, String.format(Locale.ROOT, "%3.0f %%", 100 * evidence.confidence()));
    }
}
