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
        return forbidden.picture(picture) ? null : aside(last, picture, Purpose.CTA, false);
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

    /** No picture holds the eye for longer, in seconds, and no generator makes longer ones. */
    private static final double HELD = 9;

    /** The first picture and the last. */
    private static final int FRAME = 2;

    /** The same with other views between where a picture would stand longer than it can hold. */
    List<Shot> held(List<Shot> shots) {
        double seconds = settled.specs().duration().value();
        if (settled.sceneCount() != null || shots.size() < 2 || seconds / shots.size() <= HELD) {
            return shots;
        }
        List<Shot> all = new ArrayList<>(shots);
        boolean framed = all.size() > FRAME + 1;
        // how it begins and ends is said once
        List<Shot> inner = framed ? all.subList(1, all.size() - 1) : all;
        int missing = (int) Math.ceil(seconds / HELD) + 1 - all.size();
        fill(inner, inner.size() + missing, framed ? all.getLast() : null, true);
        return all;
    }

    /** Each picture followed by another look, nearer or from further off, until they are enough. */
    void fill(List<Shot> shots, int wanted) {
        fill(shots, wanted, null, false);
    }

    /**
     * @param end what comes behind them all
     * @param again whether what is seen once more belongs to its order, and has nothing said of it
     */
    private void fill(List<Shot> shots, int wanted, @Nullable Shot end, boolean again) {
        int missing = Math.min(wanted - shots.size(), shots.size());
        double step = missing <= 0 ? 0 : (double) shots.size() / missing;
        for (int i = missing - 1; i >= 0; i--) {
            int at = (int) (i * step);
            Shot shot = shots.get(at);
            boolean near = NEAR.contains(shot.picture().size());
            ShotSize size = near ? ShotSize.WIDE_SHOT : ShotSize.CLOSE_UP;
            String subject =
                    shot.picture().subject().replace(FURTHER, "").replace(NEARER, "")
                            + (near ? FURTHER : NEARER);
            Picture other =
                    shot.picture()
                            .with(subject, Map.of())
                            .with(
                                    size,
                                    move(
                                            near,
                                            size,
                                            at + 1 < shots.size() ? shots.get(at + 1) : end))
                            .with(Purpose.PRODUCT_SHOWCASE);
            if (!forbidden.picture(other)) {
                shots.add(at + 1, aside(shot, other, Purpose.PRODUCT_SHOWCASE, again));
            }
        }
    }

    /** No neighbour repeats size and move. */
    private static CameraMovement move(boolean near, ShotSize size, @Nullable Shot next) {
        CameraMovement usual = near ? CameraMovement.PULL_OUT : CameraMovement.STATIC;
        boolean repeats =
                next != null && next.picture().size() == size && next.picture().move() == usual;
        CameraMovement other = near ? CameraMovement.STATIC : CameraMovement.PUSH_IN;
        return repeats ? other : usual;
    }

    private static final String NEARER = ", the same moment from close by";

    private static final String FURTHER = ", seen from across the place";

    private static final List<ShotSize> NEAR =
            List.of(ShotSize.CLOSE_UP, ShotSize.EXTREME_CLOSE_UP);

    private static Shot aside(Shot beside, Picture picture, Purpose purpose, boolean again) {
        return new Shot(
                purpose,
                picture,
                beside.idea(),
                beside.person(),
                beside.environment(),
                null,
                Motive.detail(),
                null,
                again && beside.ordered(),
                1);
    }
}
