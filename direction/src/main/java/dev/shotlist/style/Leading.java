package dev.shotlist.style;

import dev.shotlist.media.Look;
import dev.shotlist.media.ReferenceOutcome.Measured;
import dev.shotlist.media.embedding.StyleVector;
import dev.shotlist.media.film.FilmLook;
import dev.shotlist.media.intake.Role;
import dev.shotlist.media.picture.PictureLook;
import dev.shotlist.media.sound.SoundLook;
import dev.shotlist.plan.Warning;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes one lead of all references: film before picture; the weaker fills what the stronger leaves
 * open, and where two disagree a warning says by how much.
 */
public final class Leading {
    /** Cosine by which one picture must be nearer to the words than another to go before it. */
    private static final double CLEARLY_NEARER = 0.02;

    private final Extraction extraction = new Extraction();
    private final FirstLook first = new FirstLook();
    private final List<Integer> frames = new ArrayList<>();
    private final List<String> inputs = new ArrayList<>();
    private @Nullable FilmLook film;
    private @Nullable PictureLook picture;
    private int pictureImage;
    private @Nullable SoundLook sound;
    private @Nullable SoundLook track;
    private @Nullable Integer productImage;
    private @Nullable Integer characterImage;
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
                    first.compare(one.look().tone(), one.styles());
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
                if (picture == null) {
                    leadWith(look, index);
                }
            }
            case LOOK, MOTION -> {
                productImage = productImage == null ? index : productImage;
                boolean nearer = nearerToTheWords(measured.style());
                if (picture == null || nearer) {
                    leadWith(look, index);
                }
                first.compare(look.tone(), measured.styles());
            }
        }
    }

    private void leadWith(PictureLook look, int index) {
        picture = look;
        pictureImage = index;
    }

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

    private StyleLead lead() {
        Chosen chosen =
                new Chosen(
                        film,
                        picture,
                        pictureImage,
                        sound,
                        track,
                        frames,
                        productImage,
                        characterImage);
        return new LeadWriter(chosen, first.warnings()).lead();
    }
}
