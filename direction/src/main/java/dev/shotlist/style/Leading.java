package dev.shotlist.style;

import dev.shotlist.media.Look;
import dev.shotlist.media.ReferenceOutcome.Measured;
import dev.shotlist.media.embedding.StyleVector;
import dev.shotlist.media.film.CameraMove;
import dev.shotlist.media.film.FilmLook;
import dev.shotlist.media.film.Shot;
import dev.shotlist.media.intake.Role;
import dev.shotlist.media.picture.Lighting;
import dev.shotlist.media.picture.PictureLook;
import dev.shotlist.media.picture.Tone;
import dev.shotlist.media.sound.SoundLook;
import dev.shotlist.plan.BeatGrid;
import dev.shotlist.plan.Bpm;
import dev.shotlist.plan.Evidence;
import dev.shotlist.plan.EvidenceSource;
import dev.shotlist.plan.Hex;
import dev.shotlist.plan.PaletteColor;
import dev.shotlist.plan.PaletteRole;
import dev.shotlist.plan.Seconds;
import dev.shotlist.plan.Severity;
import dev.shotlist.plan.StyleSource;
import dev.shotlist.plan.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Makes one lead of all references: film before picture; the weaker fills what the stronger leaves
 * open, and where two disagree a warning says by how much.
 */
public final class Leading {
    /** Below this a tempo is a guess and no cut should rest on it. */
    private static final double SURE_TEMPO = 0.4;

    /** Difference of mean lightness that nobody would call the same light. */
    private static final double OTHER_LIGHT = 0.3;

    /** Difference of warmth, on a scale from -1 to 1, from which one is warm and the other cool. */
    private static final double OTHER_WARMTH = 0.4;

    private final Extraction extraction = new Extraction();
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private final List<Integer> frames = new ArrayList<>();
    private final List<String> inputs = new ArrayList<>();
    private @Nullable FilmLook film;
    private @Nullable PictureLook picture;
    private @Nullable SoundLook sound;
    private @Nullable SoundLook track;
    private @Nullable Integer productImage;
    private @Nullable Integer characterImage;
    private @Nullable Tone firstTone;

    private List<StyleVector> firstStyles = List.of();
    private final @Nullable StyleVector words;
    private double nearest = Double.NEGATIVE_INFINITY;

    private Leading(@Nullable StyleVector words) {
        this.words = words;
    }

    /**
     * @param words where pictures lie that the brief's words describe; null where nobody knows
     * @param warnings of references that could not be had
     */
    public static Looks of(
            List<Measured> measured, @Nullable StyleVector words, List<Warning> warnings) {
        Leading leading = new Leading(words);
        measured.forEach(leading::take);
        return new Looks(leading.extraction.extracted(), leading.lead(), leading.inputs, warnings);
    }

    private void take(Measured measured) {
        Role role = measured.offer().role();
        switch (measured.look()) {
            case Look.Picture one -> {
                int index = extraction.add(measured, one.look());
                inputs.add(measured.offer().name());
                take(one, role, index);
            }
            case Look.Film one -> {
                List<Integer> indices = extraction.add(measured, one);
                indices.forEach(frame -> inputs.add(measured.offer().name()));
                if (film == null) {
                    film = one.look();
                    frames.addAll(indices);
                    agree(one.look().tone(), one.styles());
                    if (sound == null) {
                        sound = one.look().sound();
                    }
                }
            }
            case Look.Sound one -> {
                extraction.add(one.look());
                // A track handed in by itself is the music; a film's own sound only a likeness.
                sound = one.look();
                track = one.look();
            }
        }
    }

    private void take(Look.Picture measured, Role role, int index) {
        PictureLook look = measured.look();
        switch (role) {
            case CHARACTER -> characterImage = characterImage == null ? index : characterImage;
            case LOGO -> {}
            case PRODUCT -> {
                productImage = productImage == null ? index : productImage;
                picture = picture == null ? look : picture;
            }
            case LOOK, MOTION -> {
                productImage = productImage == null ? index : productImage;
                boolean nearer = nearerToTheWords(measured.style());
                if (picture == null || nearer) {
                    picture = look;
                }
                agree(look.tone(), measured.styles());
            }
        }
    }

    /** Cosine by which one picture must be nearer to the words than another to go before it. */
    private static final double CLEARLY_NEARER = 0.02;

    private boolean nearerToTheWords(StyleVector style) {
        if (words == null || !words.comparable(style)) {
            return false;
        }
        double likeness = words.likeness(style);
        boolean nearer = likeness > nearest + CLEARLY_NEARER;
        boolean chosen = nearer && nearest > Double.NEGATIVE_INFINITY;
        nearest = nearer ? likeness : nearest;
        return chosen;
    }

    private void agree(Tone tone, List<StyleVector> styles) {
        Tone first = firstTone;
        if (first == null) {
            firstTone = tone;
            firstStyles = styles;
            return;
        }
        double likeness = StyleVector.likeness(firstStyles, styles);
        double sameLook = styles.isEmpty() ? 0 : styles.getFirst().space().sameLook();
        double light = Math.abs(first.brightness() - tone.brightness());
        double warmth = Math.abs(first.warmth() - tone.warmth());
        if (light > OTHER_LIGHT || warmth > OTHER_WARMTH || likeness < sameLook) {
            warnings.add(
                    new Warning(
                            "reference_conflict",
                            Severity.WARNING,
                            "/extracted_references",
                            String.format(
                                    Locale.ROOT,
                                    "Two references disagree: lightness %.2f against %.2f, warmth"
                                            + " %.2f against %.2f, likeness %.2f (%.2f passes for"
                                            + " one look).",
                                    first.brightness(),
                                    tone.brightness(),
                                    first.warmth(),
                                    tone.warmth(),
                                    likeness,
                                    sameLook),
                            "Keep the one whose look is meant; film goes before picture, the first"
                                    + " before the others.",
                            null));
        }
    }

    private StyleLead lead() {
        BeatGrid grid = grid();
        if (film == null && picture == null) {
            return new StyleLead(
                    StyleSource.TEXT,
                    List.of(),
                    null,
                    null,
                    null,
                    null,
                    List.of(),
                    List.of(),
                    null,
                    grid,
                    beats(grid),
                    frames,
                    productImage,
                    characterImage,
                    evidence,
                    warnings);
        }
        FilmLook moving = film;
        PictureLook still = picture;
        EvidenceSource source = moving == null ? EvidenceSource.IMAGE : EvidenceSource.VIDEO;
        for (String path : List.of("color_palette", "lighting_style", "mood", "style_anchor")) {
            evidence.add(measured("visual_direction." + path, source));
        }
        StyleSource lead =
                moving == null
                        ? StyleSource.IMAGE
                        : still == null ? StyleSource.VIDEO : StyleSource.HYBRID;
        Lighting light =
                moving == null
                        ? java.util.Objects.requireNonNull(still).lighting()
                        : moving.light();
        PictureLook shown = still == null ? keyFrame() : still;
        return new StyleLead(
                lead,
                palette(
                        moving == null
                                ? java.util.Objects.requireNonNull(still).palette()
                                : moving.palette()),
                light.name(),
                shown == null ? null : shown.composition().words(),
                camera(),
                shown == null ? null : shown.texture().words(),
                shown == null ? List.of() : List.of(shown.mood().words().split("[, ]+", -1)),
                rhythm(),
                moving == null || !moving.complete() ? null : moving.cutsPerMinute(),
                grid,
                beats(grid),
                frames,
                productImage,
                characterImage,
                evidence,
                warnings);
    }

    private @Nullable PictureLook keyFrame() {
        return film == null || film.keyFrames().isEmpty()
                ? null
                : film.keyFrames().get(film.keyFrames().size() / 2).look();
    }

    private static Evidence measured(String path, EvidenceSource source) {
        return new Evidence(path, source, null, null, 0, null, null);
    }

    private @Nullable String camera() {
        if (film == null || film.cameraMovement() == CameraMove.UNKNOWN) {
            return null;
        }
        evidence.add(measured("visual_direction.camera_style", EvidenceSource.VIDEO));
        return film.cameraMovement().words() + " as in the reference film";
    }

    /** Lengths of the film's shots as shares of the whole. */
    private List<Double> rhythm() {
        FilmLook moving = film;
        if (moving == null || moving.shots().size() < 2) {
            return List.of();
        }
        evidence.add(measured("pacing.cuts_per_minute", EvidenceSource.VIDEO));
        double total = moving.container().duration();
        List<Double> shares = new ArrayList<>();
        for (Shot shot : moving.shots()) {
            shares.add((shot.span().end() - shot.span().start()) / total);
        }
        return shares;
    }

    private @Nullable BeatGrid grid() {
        SoundLook heard = sound;
        Double tempo = heard == null ? null : heard.tempo();
        if (heard == null || tempo == null || heard.tempoConfidence() < SURE_TEMPO) {
            return null;
        }
        if (tempo < Bpm.SLOWEST || tempo > Bpm.FASTEST) {
            return null;
        }
        evidence.add(measured("audio_direction.tempo", EvidenceSource.AUDIO));
        List<Double> bars = heard.downbeatTimes();
        List<Double> beats = heard.beatTimes();
        double first = bars.isEmpty() ? (beats.isEmpty() ? 0 : beats.getFirst()) : bars.getFirst();
        return new BeatGrid(
                tempo, Seconds.of(Math.max(0, first)), Math.max(1, heard.beatsPerBar()));
    }

    /** Where the tempo is sure enough to cut to, the beats of the track are too. */
    private List<Double> beats(@Nullable BeatGrid grid) {
        return grid == null || track == null ? List.of() : track.beatTimes();
    }

    /** The picture's roles in the words of a plan's palette. */
    private static List<PaletteColor> palette(
            List<dev.shotlist.media.picture.PaletteColor> colors) {
        List<PaletteColor> palette = new ArrayList<>();
        boolean ground = false;
        for (dev.shotlist.media.picture.PaletteColor color : colors) {
            PaletteRole role =
                    switch (color.role()) {
                        case BACKGROUND, SHADOW ->
                                ground ? PaletteRole.SECONDARY : PaletteRole.BACKGROUND;
                        case DOMINANT -> PaletteRole.PRIMARY;
                        case SECONDARY -> PaletteRole.SECONDARY;
                        case ACCENT, HIGHLIGHT -> PaletteRole.ACCENT;
                    };
            ground |= role == PaletteRole.BACKGROUND;
            palette.add(new PaletteColor(Hex.of(color.hex()), role, color.name(), color.weight()));
        }
        return palette;
    }
}
