package dev.shotlist.director.look;

import dev.shotlist.defaults.MoodFacts;
import dev.shotlist.defaults.Settled;
import dev.shotlist.director.shots.Shot;
import dev.shotlist.director.words.Dice;
import dev.shotlist.plan.PaletteColor;
import dev.shotlist.plan.StyleSource;
import dev.shotlist.plan.VisualDirection;
import dev.shotlist.reading.StyleWord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes how the piece looks: the brief's own words first, then what is measured, then ours. */
public final class LookWriter {
    /** Most words for the mood that stand in a plan, where the brief has fewer of its own. */
    private static final int MOST_MOODS = 4;

    private final Settled settled;
    private final @Nullable Medium medium;
    private final Dice dice;

    /**
     * @param medium what it is made of; null where it is filmed
     */
    public LookWriter(Settled settled, @Nullable Medium medium, Dice dice) {
        this.settled = settled;
        this.medium = medium;
        this.dice = dice;
    }

    public VisualDirection write(List<PaletteColor> palette, String anchor, List<Shot> shots) {
        MoodFacts mood = settled.mood();
        String light = StyleAnchor.said(settled, StyleWord.Aspect.LIGHT);
        String measuredLight = settled.lead().lighting();
        String camera = cameraStyle();
        String measuredCamera = settled.lead().camera();
        String look = StyleAnchor.said(settled, StyleWord.Aspect.AESTHETIC);
        String composition = settled.lead().composition();
        return new VisualDirection(
                medium != null
                        ? medium.aesthetic()
                        : look == null
                                ? dice.pick(mood.aesthetic(), "aesthetic")
                                : look + ": " + dice.pick(mood.aesthetic(), "aesthetic"),
                source(),
                palette,
                light != null
                        ? light + ": " + dice.pick(mood.light(), "light style")
                        : measuredLight != null
                                ? measuredLight
                                : medium != null ? medium.light() : light(mood.light(), shots),
                camera != null
                        ? camera
                        : measuredCamera != null ? measuredCamera : camera(mood.camera(), shots),
                composition == null ? dice.pick(mood.composition(), "composition") : composition,
                moods(),
                shots.stream()
                        .map(shot -> shot.picture().size().wire().replace('_', ' '))
                        .distinct()
                        .toList(),
                anchor);
    }

    /** How most scenes are lit: in the mood's words where they say so, else in the scenes' own. */
    private String light(List<String> ways, List<Shot> shots) {
        List<String> lights = shots.stream().map(shot -> shot.picture().light()).toList();
        String near = nearest(ways, lights, "light style");
        if (near != null || lights.stream().allMatch(String::isBlank)) {
            return near == null ? dice.pick(ways, "light style") : near;
        }
        return lights.stream()
                .filter(light -> !light.isBlank())
                .max(Comparator.comparingInt(light -> Collections.frequency(lights, light)))
                .orElseThrow();
    }

    private String camera(List<String> ways, List<Shot> shots) {
        List<String> moves =
                shots.stream().map(shot -> shot.picture().move().wire().replace('_', ' ')).toList();
        String near = nearest(ways, moves, "camera style");
        return near == null ? dice.pick(ways, "camera style") : near;
    }

    /** Of the mood's ways the one that shares most words with the scenes; null if none does. */
    private @Nullable String nearest(List<String> ways, List<String> done, String purpose) {
        int most = 0;
        List<String> near = new ArrayList<>();
        for (String way : ways) {
            int shared = shared(way, done);
            if (shared > most) {
                near.clear();
            }
            most = Math.max(most, shared);
            if (shared == most) {
                near.add(way);
            }
        }
        return most == 0 ? null : dice.pick(near, purpose);
    }

    private static int shared(String way, List<String> done) {
        int shared = 0;
        for (String word : PARTING.split(way, -1)) {
            boolean says = word.length() > SMALL && !word.equals("light");
            for (String one : says ? done : List.<String>of()) {
                shared += one.contains(word) ? 1 : 0;
            }
        }
        return shared;
    }

    private static final Pattern PARTING = Pattern.compile("[ ,]+");

    /** Words up to this length, in letters, say nothing. */
    private static final int SMALL = 3;

    /** Where words about the look stand beside references, both shaped it. */
    private StyleSource source() {
        StyleSource lead = settled.lead().source();
        boolean worded =
                !settled.reading().colors().isEmpty() || !settled.reading().moods().isEmpty();
        return lead != StyleSource.TEXT && worded ? StyleSource.HYBRID : lead;
    }

    /** How the camera shall behave; sizes of single shots are no style. */
    private @Nullable String cameraStyle() {
        String said = StyleAnchor.said(settled, StyleWord.Aspect.CAMERA);
        return said == null || said.contains("close") || said.contains("shot") ? null : said;
    }

    /** The brief's own mood words before the names that the data know them by. */
    private List<String> moods() {
        List<String> words = new ArrayList<>();
        settled.reading().moods().forEach(fact -> words.add(fact.value()));
        for (MoodFacts mood : settled.moods()) {
            if (!words.contains(mood.id()) && words.size() < MOST_MOODS) {
                words.add(mood.id());
            }
        }
        return words;
    }

    /** Paths of the look that nobody told us. */
    public List<String> defaultsUsed() {
        List<String> paths = new ArrayList<>();
        if (settled.brand().fonts().isEmpty()) {
            paths.add("text_strategy.font_family");
        }
        boolean colored =
                !settled.reading().colors().isEmpty()
                        || !settled.brand().colors().isEmpty()
                        || !settled.lead().palette().isEmpty();
        if (!colored) {
            paths.add("visual_direction.color_palette");
        }
        return paths;
    }
}
