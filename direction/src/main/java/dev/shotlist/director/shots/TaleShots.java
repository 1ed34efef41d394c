package dev.shotlist.director.shots;

import dev.shotlist.director.casting.Casting;
import dev.shotlist.director.tale.Tale;
import dev.shotlist.director.words.Dice;
import dev.shotlist.director.words.Forbidden;
import dev.shotlist.director.words.Prop;
import dev.shotlist.plan.Purpose;
import dev.shotlist.reading.ShotOrder;
import dev.shotlist.sight.Sight;
import dev.shotlist.sight.Sort;
import dev.shotlist.world.Picture;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells as much of a tale as there is room for, with the brief's own images where they belong: what
 * the story needs least gives way to them.
 */
final class TaleShots {
    /** Of the scenes so many may be the brief's own; more only where the tale has too few. */
    private static final double SHARE = 0.5;

    /** What the piece rises to belongs to the tale. */
    private static final Set<Purpose> RISING =
            EnumSet.of(Purpose.INTRO, Purpose.HOOK, Purpose.PRE_CHORUS, Purpose.CHORUS);

    /** How it begins and ends is needed before all else. */
    private static final int EDGE = 0;

    private record Part(Shot shot, int keep) {}

    private final Tale tale;
    private final String orders;
    private final Casting casting;
    private final Forbidden forbidden;
    private final IdeaShots pictures;
    private final SightShots sights;
    private final Dice dice;

    TaleShots(
            Tale tale,
            List<ShotOrder> orders,
            Casting casting,
            Forbidden forbidden,
            IdeaShots pictures,
            SightShots sights,
            Dice dice) {
        this.tale = tale;
        this.orders =
                orders.stream()
                        .map(order -> order.words().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" "));
        this.casting = casting;
        this.forbidden = forbidden;
        this.pictures = pictures;
        this.sights = sights;
        this.dice = dice;
    }

    /** Whether it plays in whatever place the brief names. */
    boolean anywhere() {
        return tale.anywhere();
    }

    List<Shot> pick(int count) {
        List<SightScene> all =
                sights.certain((int) (count * SHARE)).stream()
                        .filter(scene -> !isTold(scene.sight()))
                        .toList();
        List<Part> parts = parts(all);
        int room = Math.max((int) (count * SHARE), count - parts.size());
        List<SightScene> own = SightShots.chosen(all, Math.min(room, count - 1));
        return woven(kept(parts, count - own.size()), own);
    }

    /** Whether the tale is about just that, or a shot is ordered that shows it. */
    private boolean isTold(Sight sight) {
        boolean about = !sight.ordered() && isIn(tale.about(), sight);
        Prop thing = tale.thing();
        boolean followed = thing != null && isIn(thing.name(), sight);
        return !sight.things().isEmpty() && (about || followed || isIn(orders, sight));
    }

    private static boolean isIn(String words, Sight sight) {
        return sight.things().stream().allMatch(words::contains);
    }

    /** The tale's shots that the brief allows and does not show in its own way. */
    private List<Part> parts(List<SightScene> own) {
        List<Part> parts = new ArrayList<>();
        List<Picture> beats = casting.idea().beats();
        for (int i = 0; i < beats.size(); i++) {
            Picture beat = beats.get(i);
            int keep = tale.keep().get(i);
            boolean again = keep > 1 && own.stream().anyMatch(one -> shows(beat, one));
            if (!again && !forbidden.picture(beat)) {
                boolean edge = i == 0 || i == beats.size() - 1;
                parts.add(new Part(pictures.shot(beat, casting.idea()), edge ? EDGE : keep));
            }
        }
        return parts;
    }

    private static boolean shows(Picture beat, SightScene scene) {
        return scene.sight().things().stream()
                .anyMatch(thing -> (beat.subject() + ' ').contains(' ' + thing + ' '));
    }

    /** So many in the tale's order, what it needs most first. */
    private List<Shot> kept(List<Part> parts, int count) {
        List<Part> ranked = new ArrayList<>(parts);
        ranked.sort(
                Comparator.comparingInt(Part::keep)
                        .thenComparingInt(
                                part -> dice.below(1000, part.shot().picture().subject())));
        Set<Part> kept = Set.copyOf(ranked.subList(0, Math.clamp(count, 0, ranked.size())));
        return parts.stream().filter(kept::contains).map(Part::shot).toList();
    }

    /** The brief's images: at home where the story goes there, else spread over it in order. */
    private List<Shot> woven(List<Shot> story, List<SightScene> own) {
        if (story.isEmpty()) {
            return story;
        }
        List<Shot> shots = new ArrayList<>(story);
        Set<Shot> taken = new HashSet<>();
        for (int i = 0; i < own.size(); i++) {
            SightScene scene = own.get(i);
            int at = homeOf(scene, shots, taken);
            if (at < 0) {
                at = free(shots, taken, 1 + (i + 1) * (shots.size() - 1) / (own.size() + 1));
            }
            Shot near = shots.get(at - 1);
            Shot shot = sights.shot(scene, near, i);
            Shot placed =
                    isCarried(scene) || isAtHome(scene, near) ? shot.at(near.environment()) : shot;
            shots.add(at, placed);
            taken.add(placed);
        }
        return shots;
    }

    /**
     * Behind the first shot where such a thing is at home, a quiet one if it can be; -1 where the
     * story has none.
     */
    private static int homeOf(SightScene scene, List<Shot> shots, Set<Shot> taken) {
        int rising = -1;
        for (int at = 1; at < shots.size(); at++) {
            boolean home = isAtHome(scene, shots.get(at - 1));
            if (home && isFree(shots, taken, at)) {
                return at;
            }
            rising = home && rising < 0 && !taken.contains(shots.get(at - 1)) ? at : rising;
        }
        return rising;
    }

    /** The nearest place to aim at that breaks into nothing. */
    private static int free(List<Shot> shots, Set<Shot> taken, int aim) {
        int last = Math.max(1, shots.size() - 1);
        int middle = Math.clamp(aim, 1, last);
        for (int away = 0; away <= last; away++) {
            if (middle + away <= last && isFree(shots, taken, middle + away)) {
                return middle + away;
            }
            if (middle - away >= 1 && isFree(shots, taken, middle - away)) {
                return middle - away;
            }
        }
        return middle;
    }

    private static boolean isFree(List<Shot> shots, Set<Shot> taken, int at) {
        Shot before = shots.get(at - 1);
        return !RISING.contains(before.purpose())
                && !taken.contains(before)
                && (at == shots.size() || !taken.contains(shots.get(at)));
    }

    /** Whether the story is where a thing with no place of its own usually is. */
    private static boolean isAtHome(SightScene scene, Shot near) {
        String home = scene.sight().home();
        return scene.sight().place() == null
                && !home.isEmpty()
                && near.environment().contains(home);
    }

    /** What can be taken along is wherever the story is. */
    private static boolean isCarried(SightScene scene) {
        return scene.sight().place() == null && CARRIED.contains(scene.sight().sort());
    }

    private static final Set<Sort> CARRIED =
            EnumSet.of(Sort.HELD, Sort.WEAR, Sort.FOOD, Sort.DRINK, Sort.ANIMAL);
}
