package dev.shotlist.style;

import dev.shotlist.media.film.CameraMove;
import dev.shotlist.media.film.FilmLook;
import dev.shotlist.media.film.Shot;
import dev.shotlist.media.picture.Lighting;
import dev.shotlist.media.picture.PictureLook;
import dev.shotlist.media.sound.SoundLook;
import dev.shotlist.plan.BeatGrid;
import dev.shotlist.plan.Bpm;
import dev.shotlist.plan.Evidence;
import dev.shotlist.plan.EvidenceSource;
import dev.shotlist.plan.Hex;
import dev.shotlist.plan.PaletteColor;
import dev.shotlist.plan.PaletteRole;
import dev.shotlist.plan.Seconds;
import dev.shotlist.plan.StyleSource;
import dev.shotlist.plan.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes down what leads, with the evidence for each part of it. */
final class LeadWriter {
    private static final Pattern PARTING = Pattern.compile("[, ]+");

    /** Below this a tempo is a guess and no cut should rest on it. */
    private static final double SURE_TEMPO = 0.4;

    private final @Nullable FilmLook film;
    private final @Nullable PictureLook picture;
    private final int pictureImage;
    private final @Nullable SoundLook sound;
    private final @Nullable SoundLook track;
    private final List<Integer> frames;
    private final @Nullable Integer productImage;
    private final @Nullable Integer characterImage;
    private final List<Warning> warnings;
    private final List<Evidence> evidence = new ArrayList<>();

    LeadWriter(Chosen chosen, List<Warning> warnings) {
        this.film = chosen.film();
        this.picture = chosen.picture();
        this.pictureImage = chosen.pictureImage();
        this.sound = chosen.sound();
        this.track = chosen.track();
        this.frames = chosen.frames();
        this.productImage = chosen.productImage();
        this.characterImage = chosen.characterImage();
        this.warnings = warnings;
    }

    StyleLead lead() {
        BeatGrid grid = grid();
        if (film == null && picture == null) {
            return StyleLead.ofWords(
                    grid, beats(grid), frames, productImage, characterImage, evidence, warnings);
        }
        FilmLook moving = film;
        PictureLook still = picture;
        EvidenceSource source = moving == null ? EvidenceSource.IMAGE : EvidenceSource.VIDEO;
        for (String path : List.of("color_palette", "lighting_style", "mood", "style_anchor")) {
            evidence.add(measured("visual_direction." + path, source));
        }
        // A film leaves open how one picture of it is laid out where a picture is given beside it.
        evidence.add(
                measured(
                        "visual_direction.composition",
                        still == null ? source : EvidenceSource.IMAGE));
        StyleSource lead =
                moving == null
                        ? StyleSource.IMAGE
                        : still == null ? StyleSource.VIDEO : StyleSource.HYBRID;
        Lighting light = moving == null ? Objects.requireNonNull(still).lighting() : moving.light();
        PictureLook shown = still == null ? keyFrame() : still;
        return new StyleLead(
                lead,
                palette(
                        moving == null
                                ? Objects.requireNonNull(still).palette()
                                : moving.palette()),
                light.name(),
                shown == null ? null : shown.composition().words(),
                camera(),
                moving == null
                        ? Objects.requireNonNull(still).tone().warmth()
                        : moving.tone().warmth(),
                shown == null ? null : shown.texture().words(),
                moods(moving == null || keyFrame() == null ? still : keyFrame()),
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

    private static List<String> moods(@Nullable PictureLook look) {
        return look == null ? List.of() : List.of(PARTING.split(look.mood().words(), -1));
    }

    private @Nullable PictureLook keyFrame() {
        return film == null || film.keyFrames().isEmpty()
                ? null
                : film.keyFrames().get(film.keyFrames().size() / 2).look();
    }

    /** The first film and the first sound lead; a picture may be any of those that were given. */
    private Evidence measured(String path, EvidenceSource source) {
        int reference = source == EvidenceSource.IMAGE ? pictureImage : 0;
        return new Evidence(path, source, null, null, reference, null, null);
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
