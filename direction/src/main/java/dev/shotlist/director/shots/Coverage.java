package dev.shotlist.director.shots;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.casting.Casting;
import dev.shotlist.director.words.Dice;
import dev.shotlist.director.words.Forbidden;
import dev.shotlist.director.words.Motive;
import dev.shotlist.plan.Pace;
import dev.shotlist.plan.Purpose;
import dev.shotlist.world.Idea;
import dev.shotlist.world.Picture;
import java.util.ArrayList;
import java.util.List;

/** What is filmed beside the story, so that a long piece need not stand still. */
final class Coverage {
    /** One idea carries a piece for as long as its shots need not be longer than this, seconds. */
    private static final double LONG = 6;

    private static final double LONG_WHEN_QUICK = 3.4;

    /** No picture holds the eye for longer, in seconds, and no generator makes longer ones. */
    private static final double HELD = 9;

    /** A detail is glanced at. */
    private static final double DETAIL_WEIGHT = 0.7;

    private final Settled settled;
    private final Casting casting;
    private final Forbidden forbidden;
    private final IdeaShots pictures;
    private final Setting setting;
    private final Dice dice;

    Coverage(
            Settled settled,
            Casting casting,
            Forbidden forbidden,
            IdeaShots pictures,
            Setting setting,
            Dice dice) {
        this.settled = settled;
        this.casting = casting;
        this.forbidden = forbidden;
        this.pictures = pictures;
        this.setting = setting;
        this.dice = dice;
    }

    /** Details between the scenes first, then a second person's day as a chapter of its own. */
    void fill(List<Shot> shots, int count) {
        int missing = count - shots.size();
        List<Picture> details =
                casting.kind().details().stream()
                        .filter(detail -> !forbidden.picture(detail))
                        .toList();
        double each = settled.specs().duration().value() / (shots.size() + (double) details.size());
        boolean quick = settled.pace() == Pace.FAST || settled.pace() == Pace.DYNAMIC;
        if (missing > details.size() && each > (quick ? LONG_WHEN_QUICK : LONG)) {
            chapters(shots, missing - details.size(), casting.others());
            if (settled.specs().duration().value() / (shots.size() + details.size()) > HELD) {
                chapters(shots, count - shots.size() - details.size(), strangers(shots));
            }
        }
        insertDetails(shots, details, count - shots.size());
        if (shots.isEmpty()) {
            shots.addAll(deserted(count));
        }
    }

    /** The places of a story of which every picture is forbidden. */
    private List<Shot> deserted(int count) {
        Idea idea = casting.idea();
        List<Picture> beats = idea.beats().subList(0, Math.min(count, idea.beats().size()));
        List<Shot> shots = new ArrayList<>();
        for (Picture beat : beats) {
            shots.add(pictures.shot(setting.deserted(idea, beat, shots.size()), idea));
        }
        return shots;
    }

    /** Fewer pictures of another story only break up this one. */
    private static final int FEWEST_IN_CHAPTER = 5;

    /** What else is known of such products, though it follows other people than the story. */
    private List<Idea> strangers(List<Shot> shots) {
        return casting.kind().ideas().stream()
                .filter(idea -> shots.stream().noneMatch(shot -> isOf(shot, idea)))
                .toList();
    }

    /** Whoever plays it: the same story with another person in it is no second one. */
    private static boolean isOf(Shot shot, Idea idea) {
        return shot.idea().id().equals(idea.id())
                || idea.beats().stream()
                        .anyMatch(beat -> beat.subject().equals(shot.picture().subject()));
    }

    private void chapters(List<Shot> shots, int missing, List<Idea> told) {
        int left = missing;
        for (Idea idea : told) {
            List<Shot> chapter =
                    pictures.shots(idea).stream()
                            .filter(shot -> shot.purpose() != Purpose.CTA)
                            .map(shot ->
                                    shot.purpose() == Purpose.HOOK
                                            ? shot.with(Purpose.CONTEXT)
                                            : shot)
                            .limit(left)
                            .toList();
            if (chapter.size() < FEWEST_IN_CHAPTER) {
                return;
            }
            int at = Math.max(0, shots.size() - 1);
            shots.addAll(at, chapter);
            left -= chapter.size();
            if (left <= 0) {
                return;
            }
        }
    }

    private void insertDetails(List<Shot> shots, List<Picture> details, int wanted) {
        int count = Math.min(wanted, details.size());
        int first = dice.below(Math.max(1, details.size()), "details");
        int shown = 0;
        if (count > 0 && shots.isEmpty()) {
            // what the brief forbids is in every picture of the story
            shots.add(pictures.shot(details.get(first), casting.idea()).weighing(DETAIL_WEIGHT));
            shown = 1;
        }
        for (int i = shown; i < count; i++) {
            Picture detail = details.get((first + i) % details.size());
            int at = 1 + (int) ((i + 1) * (shots.size() - 1L) / (count + 1.0));
            at = Math.clamp(at + i / 2, 1, Math.max(1, shots.size() - 1));
            Shot before = shots.get(at - 1);
            shots.add(
                    at,
                    new Shot(
                            Purpose.PRODUCT_SHOWCASE,
                            detail,
                            before.idea(),
                            before.person(),
                            before.environment().isEmpty()
                                    ? setting.place(before.idea(), detail)
                                    : before.environment(),
                            null,
                            Motive.detail(),
                            null,
                            false,
                            DETAIL_WEIGHT));
        }
    }
}
