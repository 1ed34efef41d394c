package dev.shotlist.director.account;

import dev.shotlist.director.words.Dice;
import dev.shotlist.director.words.Motive;
import dev.shotlist.plan.Purpose;
import dev.shotlist.sight.Ways.Way;
import dev.shotlist.world.People;
import dev.shotlist.world.Picture;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Chooses pictures for a brief's own people and things: those that bring in most of what was seen
 * least come first, and no picture is taken twice.
 */
final class PlotPictures {
    /** What a picture is worth for each of its things that nobody has seen yet. */
    private static final int FRESH = 40;

    /** For each thing at all, and against things that the picture before had. */
    private static final int WORTH = 10;

    private static final int AGAIN = 7;
    private static final int CHANCE = 9;

    private final PlotFile file;
    private final PlotParts parts;
    private final AccountFrames frames;
    private final boolean faces;
    private final String sort;
    private final Dice dice;
    private final Map<String, Integer> shown = new HashMap<>();
    private final Set<PlotFile.Step> taken = new HashSet<>();
    private final Map<String, String> places = new LinkedHashMap<>();
    private List<String> before = List.of();

    /**
     * @param faces whether a face may be seen
     * @param tale whether it tells of what is made up
     */
    PlotPictures(
            PlotFile file,
            PlotParts parts,
            AccountFrames frames,
            boolean faces,
            boolean tale,
            Dice dice) {
        this.file = file;
        this.parts = parts;
        this.frames = frames;
        this.faces = faces;
        this.sort = tale ? "tale" : "trade";
        this.dice = dice;
    }

    /** Where its pictures are, by their keys. */
    Map<String, String> places() {
        return places;
    }

    /** The best picture of a phase that is left; null without one. */
    @Nullable Picture next(String phase, Purpose purpose) {
        List<PlotFile.Step> ranked = new ArrayList<>();
        Map<PlotFile.Step, Integer> worth = new HashMap<>();
        for (PlotFile.Step step : file.phases().getOrDefault(phase, List.of())) {
            if (!taken.contains(step) && isPossible(step)) {
                worth.put(step, worth(step));
                ranked.add(step);
            }
        }
        ranked.sort((one, two) -> worth.getOrDefault(two, 0) - worth.getOrDefault(one, 0));
        for (PlotFile.Step step : ranked) {
            taken.add(step);
            Picture picture = picture(step, purpose);
            if (picture != null) {
                return picture;
            }
        }
        return null;
    }

    /** A picture in words of its own, such as somebody's work. */
    @Nullable Picture plain(Way way, Purpose purpose) {
        return frames.of(way, purpose, AccountFrames.PLACE, null);
    }

    private boolean isPossible(PlotFile.Step step) {
        boolean other = step.only() != null && !sort.equals(step.only());
        if (other || (step.without() != null && !parts.of(step.without()).isEmpty())) {
            return false;
        }
        String all = step.at() == null ? step.subject() : step.subject() + step.at();
        return PlotParts.slotsOf(all).stream().noneMatch(slot -> parts.of(slot).isEmpty());
    }

    private int worth(PlotFile.Step step) {
        int worth = dice.below(CHANCE, step.subject());
        for (String slot : PlotParts.slotsOf(step.subject())) {
            int times = shown.getOrDefault(thing(slot), 0);
            worth += WORTH + (times == 0 ? FRESH : -times);
            worth -= before.contains(slot) ? AGAIN : 0;
        }
        return worth;
    }

    /** Of several of a sort the one that was seen least. */
    private String thing(String slot) {
        String least = parts.of(slot).getFirst();
        for (String one : parts.of(slot)) {
            if (shown.getOrDefault(one, 0) < shown.getOrDefault(least, 0)) {
                least = one;
            }
        }
        return least;
    }

    private @Nullable Picture picture(PlotFile.Step step, Purpose purpose) {
        String subject = step.subject();
        String at = step.at();
        List<String> slots = PlotParts.slotsOf(at == null ? subject : subject + at);
        String why = null;
        Map<String, String> chosen = new LinkedHashMap<>();
        for (String slot : slots) {
            String thing = thing(slot);
            chosen.put(slot, thing);
            boolean itself = slot.equals(PlotParts.PERSON) || slot.equals(PlotParts.PRODUCT);
            if (!itself) {
                subject = PlotParts.filled(subject, slot, thing);
                at = at == null ? null : PlotParts.filled(at, slot, thing);
                why = why == null ? Motive.thing(thing) : why;
            }
        }
        String place = at == null ? AccountFrames.PLACE : at;
        Picture picture = framed(subject, step, purpose, place, why);
        if (picture == null) {
            return null;
        }
        if (at != null) {
            places.putIfAbsent(at, at);
        }
        chosen.values().forEach(thing -> shown.merge(thing, 1, Integer::sum));
        before = slots;
        return picture;
    }

    private @Nullable Picture framed(
            String subject,
            PlotFile.Step step,
            Purpose purpose,
            String place,
            @Nullable String why) {
        boolean hidden = step.people() == People.FACE && !faces;
        Way way =
                new Way(
                        hidden ? subject + ", seen from behind" : subject,
                        hidden ? People.BACK : step.people(),
                        step.texture(),
                        step.sound());
        return frames.of(way, purpose, place, why);
    }
}
