package dev.shotlist.style;

import dev.shotlist.media.Look;
import dev.shotlist.media.ReferenceOutcome.Measured;
import dev.shotlist.media.film.FilmLook;
import dev.shotlist.media.film.KeyFrame;
import dev.shotlist.media.picture.PictureLook;
import dev.shotlist.media.sound.SoundLook;
import dev.shotlist.plan.ExtractedReferences;
import dev.shotlist.plan.FilmAnalysis;
import dev.shotlist.plan.Hex;
import dev.shotlist.plan.PictureAnalysis;
import dev.shotlist.plan.PlanJson;
import dev.shotlist.plan.ReferenceImage;
import dev.shotlist.plan.ReferenceVideo;
import dev.shotlist.plan.Seconds;
import dev.shotlist.plan.SoundAnalysis;
import dev.shotlist.plan.WeightedColor;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** What was measured, in the plan's own words: pictures first, then the films' key frames. */
final class Extraction {
    private final List<ReferenceImage> images = new ArrayList<>();
    private final List<ReferenceVideo> videos = new ArrayList<>();
    private final List<SoundAnalysis> sounds = new ArrayList<>();

    /** Index of the picture in extracted_references.images. */
    int add(Measured measured, PictureLook look) {
        images.add(
                new ReferenceImage(
                        "user_upload",
                        null,
                        null,
                        analysis(look),
                        measured.reference().digest(),
                        null,
                        measured.offer().role().name().toLowerCase(Locale.ROOT)));
        return images.size() - 1;
    }

    /** Indices of the film's key frames in extracted_references.images. */
    List<Integer> add(Measured measured, Look.Film film) {
        FilmLook look = film.look();
        List<Integer> frames = new ArrayList<>();
        for (int i = 0; i < look.keyFrames().size(); i++) {
            KeyFrame frame = look.keyFrames().get(i);
            String kind =
                    switch (frame.role()) {
                        case FIRST -> "first";
                        case LAST -> "last";
                        case KEY -> "key_frame";
                    };
            frames.add(images.size());
            images.add(
                    new ReferenceImage(
                            "video_frame",
                            kind,
                            Seconds.of(frame.time()),
                            analysis(frame.look()),
                            film.frameDigests().get(i),
                            "data:image/jpeg;base64,"
                                    + Base64.getEncoder().encodeToString(frame.jpeg().bytes()),
                            null));
        }
        SoundLook sound = look.sound();
        videos.add(
                new ReferenceVideo(
                        new FilmAnalysis(
                                look.container().duration(),
                                look.container().width(),
                                look.container().height(),
                                look.container().fps(),
                                look.cutTimes(),
                                look.cutsPerMinute(),
                                look.cameraMovement().words(),
                                sound == null ? null : analysis(sound),
                                PlanJson.mapper()
                                        .createObjectNode()
                                        .set(
                                                "shot_lengths",
                                                PlanJson.mapper().valueToTree(look.shotLengths()))),
                        measured.reference().digest(),
                        measured.offer().role().name().toLowerCase(Locale.ROOT)));
        return frames;
    }

    void add(SoundLook look) {
        sounds.add(analysis(look));
    }

    ExtractedReferences extracted() {
        return new ExtractedReferences(images, videos, sounds);
    }

    private static PictureAnalysis analysis(PictureLook look) {
        return new PictureAnalysis(
                look.palette().stream()
                        .map(color ->
                                new WeightedColor(
                                        Hex.of(color.hex()), color.weight(), color.name()))
                        .toList(),
                look.lighting().name(),
                look.composition().words(),
                look.mood().words(),
                look.tone().brightness(),
                look.tone().contrast(),
                look.tone().saturation(),
                look.tone().temperature().name().toLowerCase(Locale.ROOT),
                look.paletteEvidence().confidence(),
                PlanJson.mapper().valueToTree(look));
    }

    private static SoundAnalysis analysis(SoundLook look) {
        return new SoundAnalysis(
                look.tempo(),
                look.tempoConfidence(),
                look.tempoAlternatives(),
                look.beatTimes(),
                look.downbeatTimes(),
                look.loudnessLufs(),
                look.truePeakDbtp(),
                look.energy(),
                null);
    }
}
