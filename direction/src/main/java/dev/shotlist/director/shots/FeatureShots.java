package dev.shotlist.director.shots;

import dev.shotlist.director.account.Account;
import dev.shotlist.director.casting.Casting;
import dev.shotlist.director.casting.Talks;
import dev.shotlist.director.story.OwnFeatures;
import dev.shotlist.director.story.StoryGrammar;
import dev.shotlist.director.story.StoryPicture;
import dev.shotlist.director.words.Dice;
import dev.shotlist.director.words.Forbidden;
import dev.shotlist.director.words.Motive;
import dev.shotlist.plan.Language;
import dev.shotlist.plan.Purpose;
import dev.shotlist.sight.Sort;
import dev.shotlist.world.Picture;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Weaves pictures of what the brief says makes its product different into a story, in place of what
 * says least of the product.
 */
public final class FeatureShots {
    /** One scene in so many may show a feature; one always may. */
    private static final int SHARE = 3;

    /** No feature is shown more often. */
    private static final int MOST = 2;

    private static final int NEVER = Integer.MAX_VALUE;

    private final OwnFeatures features;
    private final StoryGrammar grammar;
    private final Casting casting;
    private final boolean product;
    private final @Nullable Sort sort;
    private final Forbidden forbidden;
    private final Talks talks;
    private final Dice dice;

    /**
     * @param product whether a camera can see the product itself
     * @param sort what sort of thing it is; null where nobody knows
     */
    public FeatureShots(
            OwnFeatures features,
            StoryGrammar grammar,
            Casting casting,
            boolean product,
            @Nullable Sort sort,
            Forbidden forbidden,
            Talks talks,
            Dice dice) {
        this.features = features;
        this.grammar = grammar;
        this.casting = casting;
        this.product = product;
        this.sort = sort;
        this.forbidden = forbidden;
        this.talks = talks;
        this.dice = dice;
    }

    /** The story with a picture of each feature that there is room for, then with second ones. */
    List<Shot> woven(List<Shot> story) {
        List<Shot> shots = new ArrayList<>(story);
        Set<Integer> taken = new HashSet<>();
        int room = Math.max(1, shots.size() / SHARE);
        for (int round = 0; round < MOST; round++) {
            for (OwnFeatures.Named feature : features.named()) {
                StoryPicture picture = taken.size() < room ? picture(feature, round) : null;
                int at = picture == null ? -1 : weakest(shots, picture.purpose(), taken);
                if (picture != null && at >= 0) {
                    shots.set(at, shot(picture, feature, shots, at, round, taken.size()));
                    taken.add(at);
                }
            }
        }
        return shots;
    }

    /** The feature's picture of that round among those that may be shown. */
    private @Nullable StoryPicture picture(OwnFeatures.Named feature, int round) {
        List<StoryPicture> usable =
                feature.element().own().stream()
                        .filter(one -> !isStray(feature) && isPossible(one))
                        .toList();
        if (round >= usable.size()) {
            return null;
        }
        int first = dice.below(usable.size(), "feature " + feature.element().id());
        return usable.get((first + round) % usable.size());
    }

    /** A brief that tells its own has no use for what only stands for a feature. */
    private boolean isStray(OwnFeatures.Named feature) {
        return casting.idea().id().equals(Account.ID)
                && !feature.element().own().stream()
                        .allMatch(one -> one.subject().contains(Picture.PRODUCT));
    }

    private boolean isPossible(StoryPicture picture) {
        boolean shows = picture.subject().contains(Picture.PRODUCT);
        boolean acts = picture.subject().contains(Picture.PERSON);
        boolean anybody = casting.person() != null;
        String place = picture.place();
        return (product || !shows)
                && (!picture.isHeld() || !isLarge(casting.prop().name()))
                && (anybody || !acts)
                && picture.fits(sort)
                && (place == null || !forbidden.text(place))
                && !forbidden.picture(picture(picture, frames(picture).getFirst(), null, null));
    }

    private boolean isLarge(String name) {
        return grammar.large().contains(name.substring(name.lastIndexOf(' ') + 1));
    }

    private List<StoryGrammar.Frame> frames(StoryPicture picture) {
        return grammar.frames().getOrDefault(picture.people(), List.of());
    }

    /** Where the story loses least; -1 where nothing can give way. */
    private int weakest(List<Shot> shots, Purpose purpose, Set<Integer> taken) {
        int best = -1;
        int least = NEVER;
        long shown =
                shots.stream().filter(shot -> shot.picture().showsProduct()).count() - taken.size();
        for (int i = 0; i < shots.size(); i++) {
            int loss = taken.contains(i) ? NEVER : loss(shots.get(i), purpose);
            if (loss == NEVER) {
                continue;
            }
            boolean only = shots.get(i).picture().showsProduct() && shown <= 1;
            boolean next = taken.contains(i - 1) || taken.contains(i + 1);
            loss += (only ? ONLY_LOOK : 0) + (next ? NEIGHBOUR : 0);
            if (loss < least) {
                best = i;
                least = loss;
            }
        }
        return best;
    }

    /** The one look at the product in its own story is worth more than a better purpose. */
    private static final int ONLY_LOOK = 25;

    private static final int NEIGHBOUR = 5;
    private static final int LOOK = 8;
    private static final int NO_DETAIL = 15;

    private int loss(Shot shot, Purpose purpose) {
        if (shot.ordered() || shot.label() != null || talks.speaks(shot.picture())) {
            return NEVER;
        }
        int loss =
                switch (shot.purpose()) {
                    case CTA, STEP, OUTRO -> NEVER;
                    case HOOK -> 100;
                    case PROBLEM -> 60;
                    case CONTEXT -> 30;
                    case PROOF -> 20;
                    case PRODUCT_SHOWCASE, BENEFIT -> 10;
                    default -> 40;
                };
        if (loss == NEVER) {
            return NEVER;
        }
        boolean detail = shot.picture().purpose() == null;
        return (shot.purpose() == purpose ? 0 : loss)
                + (shot.picture().showsProduct() ? LOOK : 0)
                + (detail ? 0 : NO_DETAIL);
    }

    private Shot shot(
            StoryPicture picture,
            OwnFeatures.Named feature,
            List<Shot> shots,
            int at,
            int round,
            int turn) {
        Shot instead = shots.get(at);
        StoryGrammar.Frame frame = frame(frames(picture), shots, at, turn);
        Map<Language, String> line = round == 0 ? feature.element().line() : null;
        Picture shown = picture(picture, frame, line, instead);
        String place = picture.place();
        return instead.with(shown)
                .at(place == null ? instead.environment() : place)
                .because(Motive.feature(feature.words()));
    }

    /** One that no picture near it has, should a scene between them be left out. */
    private StoryGrammar.Frame frame(
            List<StoryGrammar.Frame> frames, List<Shot> shots, int at, int turn) {
        int first = dice.below(frames.size(), "feature frame") + turn;
        for (int i = 0; i < frames.size(); i++) {
            StoryGrammar.Frame frame = frames.get((first + i) % frames.size());
            boolean near = false;
            for (int other = Math.max(0, at - NEAR);
                    other < shots.size() && other <= at + NEAR;
                    other++) {
                Picture seen = shots.get(other).picture();
                near |= other != at && seen.size() == frame.size() && seen.move() == frame.move();
            }
            if (!near) {
                return frame;
            }
        }
        return frames.get(first % frames.size());
    }

    private static final int NEAR = 2;

    private static Picture picture(
            StoryPicture picture,
            StoryGrammar.Frame frame,
            @Nullable Map<Language, String> line,
            @Nullable Shot instead) {
        String light = picture.light();
        String usual = instead == null ? "" : instead.picture().light();
        String place = instead == null ? null : instead.picture().place();
        return new Picture(
                picture.purpose(),
                frame.size(),
                frame.move(),
                frame.angle(),
                picture.subject(),
                place == null ? FIRST_PLACE : place,
                light == null ? usual : light,
                frame.lens(),
                picture.texture(),
                picture.people(),
                List.of(picture.sound()),
                instead == null ? 0 : instead.picture().energy(),
                line,
                null);
    }

    /** Key under which each idea has a place. */
    private static final String FIRST_PLACE = "a";
}
