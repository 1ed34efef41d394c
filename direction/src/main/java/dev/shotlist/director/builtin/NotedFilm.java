package dev.shotlist.director.builtin;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.casting.Casting;
import dev.shotlist.director.shots.BriefPicture;
import dev.shotlist.director.shots.Ground;
import dev.shotlist.director.shots.Noted;
import dev.shotlist.director.story.SceneCount;
import dev.shotlist.director.words.Forbidden;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Purpose;
import dev.shotlist.world.Concept;
import dev.shotlist.world.Idea;
import dev.shotlist.world.Picture;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a brief notes down most of its pictures, or what somebody does in it, these are the film:
 * of the kind's story only the product is left between them, and nobody else's day.
 *
 * @param calm subjects for an app that somebody plays with where the brief says, the last its end
 */
record NotedFilm(
        Settled settled,
        List<BriefPicture> noted,
        List<String> calm,
        boolean software,
        Forbidden forbidden) {
    /** Fewer notes than this are moments in a story. */
    private static final int FEW = 3;

    /** Of so many scenes one is noted down, at least, where the notes are the film. */
    private static final double MOST = 2.5;

    private static final String ID = "noted";

    /** Songs and trailers have a tale of their own to put them in. */
    private static final Set<Format> FORMATS =
            EnumSet.of(Format.AD_CREATIVE, Format.BRAND_FILM, Format.EVENT_PROMO);

    boolean isFilm() {
        boolean format = FORMATS.contains(settled.specs().format());
        boolean many = noted.size() >= FEW && noted.size() * MOST >= SceneCount.of(settled);
        boolean happens = noted.stream().anyMatch(BriefPicture::happens);
        // on a plain ground there is no street and nobody passes
        boolean ground = Ground.of(settled).place() != null;
        return format && !isCounted() && settled.shots().isEmpty() && (many || happens || ground);
    }

    private boolean isCounted() {
        return settled.sceneCount() != null;
    }

    Noted noted(boolean film) {
        return new Noted(noted, film);
    }

    /** The casting without the story of its kind; as it is where nothing of it can be kept. */
    Casting cast(Casting casting) {
        Idea idea = casting.idea();
        Picture end = ending(casting);
        if (end == null || (isPlayed() && casting.person() == null)) {
            return casting;
        }
        List<Picture> beats = new ArrayList<>();
        boolean app = isPlayed() && software;
        for (int i = 0; app && i + 1 < Math.min(calm.size(), idea.beats().size()); i++) {
            Purpose part = i == 0 ? Purpose.PROBLEM : Purpose.PRODUCT_SHOWCASE;
            beats.add(idea.beats().get(i).with(calm.get(i), null).with(part));
        }
        for (Picture beat : idea.beats()) {
            if (!app && isOfProduct(beat) && beat.purpose() != Purpose.CTA) {
                Purpose part = beats.isEmpty() ? Purpose.HOOK : Purpose.PRODUCT_SHOWCASE;
                beats.add(silent(beat).with(part));
            }
        }
        beats.add(app ? end.with(calm.getLast(), null) : silent(end));
        Idea own =
                new Idea(
                        ID,
                        idea.moods(),
                        Idea.Focus.PRODUCT,
                        idea.audience(),
                        Concept.feeling(settled.mood().tone()),
                        isPlayed() ? casting.person() : null,
                        idea.places(),
                        Idea.ANY,
                        Idea.ANY,
                        beats,
                        idea.details());
        return new Casting(
                casting.kind(),
                own,
                List.of(),
                casting.prop(),
                isPlayed() ? casting.person() : null,
                casting.turn());
    }

    /** A line of another story says nothing beside the brief's own pictures. */
    private Picture silent(Picture beat) {
        return noted.isEmpty() ? beat : beat.with(beat.subject(), null);
    }

    private boolean isPlayed() {
        return noted.stream().anyMatch(one -> one.order().words().contains(Picture.PERSON));
    }

    private boolean isOfProduct(Picture beat) {
        return beat.showsProduct() && !beat.showsPerson() && !forbidden.picture(beat);
    }

    private @Nullable Picture ending(Casting casting) {
        return Stream.concat(
                        casting.idea().beats().stream(),
                        casting.others().stream().flatMap(other -> other.beats().stream()))
                .filter(beat -> beat.purpose() == Purpose.CTA)
                .filter(beat -> isOfProduct(beat) || (isPlayed() && software))
                .findFirst()
                .orElse(null);
    }
}
