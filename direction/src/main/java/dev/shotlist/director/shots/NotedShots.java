package dev.shotlist.director.shots;

import dev.shotlist.director.words.Motive;
import dev.shotlist.plan.Purpose;
import dev.shotlist.sight.NoteKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Puts the pictures that a brief notes down into a story: in the place of what was made of the same
 * things, then of what belongs least to the product, in the brief's order.
 */
final class NotedShots {
    /** With scenes shorter than this on average, in seconds, there is no time for words. */
    private static final double SHORTEST = 2.6;

    /** So many of them are a film of their own, which begins with the first of them. */
    private static final int FILM = 3;

    /** Words of a subject up to this length, in letters, name nothing. */
    private static final int SMALL = 2;

    /** Frames of a thing, and where it is: no things themselves. */
    private static final Set<String> UNSAID =
            Set.of(
                    "filling", "frame", "view", "with", "from", "into", "over", "behind", "front",
                    "one", "the", "and", "its", "his", "her", "out", "off");

    private final int most;

    /**
     * @param scenes that the brief asks for; null where it asks for no number
     */
    NotedShots(double seconds, @Nullable Integer scenes) {
        most = scenes == null ? (int) (seconds / SHORTEST) : scenes;
    }

    /**
     * @param noted by what the brief notes down, in its order
     */
    List<Shot> within(List<Shot> story, Map<BriefPicture, Shot> noted) {
        List<Shot> shots = new ArrayList<>(story);
        List<Shot> left = new ArrayList<>();
        List<Shot> named = new ArrayList<>();
        noted.forEach((picture, shot) -> {
            if (picture.kind() == NoteKind.BARE) {
                named.add(shot);
            }
            if (!shown(shots, things(picture.english()), shot)) {
                left.add(shot);
            }
        });
        List<String> told = noted.values().stream().map(shot -> shot.picture().subject()).toList();
        if (left.isEmpty()) {
            return inOrder(shots, told);
        }
        if (most == 1) {
            // what is said last of a single picture says most of it
            return List.of(left.getLast().with(shots.getFirst().purpose()));
        }
        int inner = open(shots, left.size()).size();
        while (inner < left.size() && shots.size() < most) {
            shots.add(Math.max(0, shots.size() - 1), left.getLast());
            Shot added = shots.get(shots.size() - 2);
            shots.set(shots.size() - 2, added.with(Purpose.PRODUCT_SHOWCASE));
            left.removeLast();
        }
        List<Integer> slots = open(shots, left.size());
        for (int i = left.size() - 1; i >= 0 && left.size() > slots.size(); i--) {
            if (named.contains(left.get(i))) {
                // where not all have room, what is done stays and what is only named goes
                left.remove(i);
            }
        }
        List<Integer> chosen = slots.subList(0, Math.min(slots.size(), left.size()));
        int next = 0;
        for (int at : new TreeSet<>(chosen)) {
            shots.set(at, left.get(next).with(shots.get(at).purpose()));
            next++;
        }
        return inOrder(shots, told);
    }

    /** What took the place of its own thing may stand before what the brief tells first. */
    private static List<Shot> inOrder(List<Shot> shots, List<String> told) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < shots.size(); i++) {
            if (told.contains(shots.get(i).picture().subject())) {
                places.add(i);
            }
        }
        List<Shot> ordered =
                places.stream()
                        .map(shots::get)
                        .sorted(
                                Comparator.comparingInt(
                                        shot -> told.indexOf(shot.picture().subject())))
                        .toList();
        for (int i = 0; i < ordered.size(); i++) {
            int at = places.get(i);
            shots.set(at, ordered.get(i).with(shots.get(at).purpose()));
        }
        return shots;
    }

    /** A film of these alone, the first of them first, with what is left of the story between. */
    List<Shot> instead(List<Shot> story, List<Shot> noted) {
        List<Shot> shots = new ArrayList<>();
        for (int i = 0; i < noted.size(); i++) {
            Purpose early = i == 0 ? Purpose.HOOK : Purpose.CONTEXT;
            shots.add(noted.get(i).with(i * 2 > noted.size() ? Purpose.BENEFIT : early));
        }
        List<Shot> inner = story.subList(0, Math.max(0, story.size() - 1));
        for (int i = 0; i < inner.size(); i++) {
            int at = 1 + (i + 1) * (noted.size() - 1) / (inner.size() + 1) + i;
            shots.add(Math.clamp(at, 1, shots.size()), inner.get(i).with(Purpose.PRODUCT_SHOWCASE));
        }
        if (!story.isEmpty()) {
            shots.add(story.getLast());
        }
        return shots;
    }

    /** Whether the story shows it; what was made of its thing gives way to the brief's words. */
    private static boolean shown(List<Shot> shots, Set<String> things, Shot noted) {
        for (int i = 0; i < shots.size(); i++) {
            Shot shot = shots.get(i);
            if (shot.ordered()
                    || !things(List.of(shot.picture().subject().split("[ ,]+", -1)))
                            .containsAll(things)) {
                continue;
            }
            boolean made = Motive.kind(shot.reason()) != null;
            if (made && i < shots.size() - 1) {
                shots.set(i, noted.with(shot.purpose()));
            }
            return true;
        }
        return false;
    }

    private static Set<String> things(List<String> words) {
        Set<String> things = new TreeSet<>();
        for (String word : words) {
            if (word.length() > SMALL && !UNSAID.contains(word)) {
                things.add(word);
            }
        }
        return things;
    }

    /** Scenes that may give way, those first that would be missed least. */
    private static List<Integer> open(List<Shot> shots, int wanted) {
        List<Integer> open = new ArrayList<>();
        int end = shots.size() == 1 ? 1 : shots.size() - 1;
        boolean kept = false;
        for (int i = 0; i < end; i++) {
            Shot shot = shots.get(i);
            boolean shows =
                    shot.picture().showsProduct() && shot.purpose() == Purpose.PRODUCT_SHOWCASE;
            if (shows && !kept && end > 2) {
                kept = true;
                continue;
            }
            if (!shot.ordered() && shot.label() == null) {
                open.add(i);
            }
        }
        open.sort(Comparator.comparingInt(at -> loss(shots.get(at), wanted)));
        return open;
    }

    private static int loss(Shot shot, int wanted) {
        int product = shot.picture().showsProduct() ? 2 : 0;
        return switch (shot.purpose()) {
            case HOOK -> wanted >= FILM ? 0 : 6;
            case INTRO, OUTRO -> 5;
            case PROBLEM, CONTEXT -> product;
            default -> product + 1;
        };
    }
}
