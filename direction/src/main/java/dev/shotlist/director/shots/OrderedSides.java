package dev.shotlist.director.shots;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.words.BriefSights;
import dev.shotlist.director.words.Forbidden;
import dev.shotlist.director.words.Motive;
import dev.shotlist.plan.CameraMovement;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Purpose;
import dev.shotlist.plan.ShotSize;
import dev.shotlist.world.Kind;
import dev.shotlist.world.People;
import dev.shotlist.world.Picture;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What may stand beside the pictures of a list without telling another story: each of them once
 * more from nearer, and what is sold by itself at the end.
 */
record OrderedSides(Settled settled, Kind kind, Forbidden forbidden) {
    private static final String ENDING =
            "the " + Picture.PRODUCT + " alone in the frame, clean space beside it";

    /** The last shot of a list whose trade's story plays elsewhere; null where nothing is held. */
    @Nullable Shot ending(Shot last) {
        // a curtain that stands for a podcast ends no list of envelopes
        boolean stands = kind.thing() != null && kind.sort() != Kind.Sort.OPEN;
        if (stands || !BriefSights.words(settled).isShown()) {
            return null;
        }
        Picture before = last.picture();
        Picture picture =
                new Picture(
                        Purpose.CTA,
                        ShotSize.CLOSE_UP,
                        CameraMovement.STATIC,
                        before.angle(),
                        ENDING,
                        null,
                        before.light(),
                        before.lens(),
                        "clean edges, soft shadow",
                        People.NONE,
                        List.of(),
                        before.energy(),
                        null,
                        null);
        return forbidden.picture(picture) ? null : aside(last, picture, Purpose.CTA);
    }

    /** The pieces that sell something which can be held, and close on it. */
    private static final Set<Format> SELLING =
            EnumSet.of(Format.AD_CREATIVE, Format.PRODUCT_DEMO, Format.BRAND_FILM);

    /** A story in which what is sold is never seen ends on it. */
    List<Shot> sold(List<Shot> shots) {
        boolean open =
                SELLING.contains(settled.specs().format())
                        && shots.size() > FEW
                        && shots.stream().noneMatch(Shot::ordered)
                        && shots.stream().noneMatch(shot -> shot.picture().showsProduct());
        Shot ending = open ? ending(shots.getLast()) : null;
        if (ending == null) {
            return shots;
        }
        List<Shot> sold = new ArrayList<>(shots);
        sold.set(shots.size() - 1, shots.getLast().with(ending.picture()));
        return sold;
    }

    private static final int FEW = 2;

    /** Pictures from further off followed by a closer look, until there are enough. */
    void fill(List<Shot> shots, int wanted) {
        int missing = Math.min(wanted - shots.size(), shots.size());
        double step = missing <= 0 ? 0 : (double) shots.size() / missing;
        for (int i = missing - 1; i >= 0; i--) {
            int at = (int) (i * step);
            Shot shot = shots.get(at);
            boolean near = NEAR.contains(shot.picture().size());
            String subject = shot.picture().subject() + NEARER;
            Picture other =
                    shot.picture()
                            .with(subject, Map.of())
                            .with(ShotSize.CLOSE_UP, CameraMovement.STATIC)
                            .with(Purpose.PRODUCT_SHOWCASE);
            if (!near && !forbidden.picture(other)) {
                shots.add(at + 1, aside(shot, other, Purpose.PRODUCT_SHOWCASE));
            }
        }
    }

    private static final String NEARER = ", the same moment from close by";

    private static final List<ShotSize> NEAR =
            List.of(ShotSize.CLOSE_UP, ShotSize.EXTREME_CLOSE_UP);

    private static Shot aside(Shot beside, Picture picture, Purpose purpose) {
        return new Shot(
                purpose,
                picture,
                beside.idea(),
                beside.person(),
                beside.environment(),
                null,
                Motive.detail(),
                null,
                false,
                1);
    }
}
