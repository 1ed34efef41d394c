package dev.shotlist.director;

import dev.shotlist.defaults.Settled;
import dev.shotlist.plan.FontSize;
import dev.shotlist.plan.OverlayPosition;
import dev.shotlist.plan.Pace;
import dev.shotlist.plan.SafeArea;
import dev.shotlist.plan.TechnicalSpecs;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of a piece while they are being written: what is read and what is said, by scene. */
final class Script {
    /** Controls that cover more of the height than this push all type to the top. */
    private static final double CROWDED_BOTTOM = 0.15;

    /** Share of a scene that a voice may fill: a sentence needs air round it. */
    private static final double SPOKEN_SHARE = 0.92;

    private static final double USUAL_WORDS_PER_MINUTE = 150;

    private final Map<Integer, List<DraftLine>> lines = new LinkedHashMap<>();
    private final Map<Integer, String> voice = new LinkedHashMap<>();
    private final Map<Integer, Boolean> voiceRequired = new LinkedHashMap<>();
    private final OverlayPosition position;
    private final String animation;
    private final String style;
    private final double[] room;

    Script(Settled settled, List<Shot> shots) {
        this.position = position(settled.specs());
        this.animation = animation(settled.pace());
        this.style = style(settled.pace());
        this.room = room(settled, shots);
    }

    /** Words that a voice has time for in each scene, from the scenes' shares. */
    private static double[] room(Settled settled, List<Shot> shots) {
        double all = shots.stream().mapToDouble(Shot::weight).sum();
        var voice = settled.sound().voice();
        Double said = voice == null ? null : voice.wordsPerMinute();
        double rate = said == null ? USUAL_WORDS_PER_MINUTE : said;
        double words = settled.specs().duration().value() * rate / 60 * SPOKEN_SHARE;
        return shots.stream().mapToDouble(shot -> words * shot.weight() / all).toArray();
    }

    List<DraftLine> lines(int scene) {
        return lines.getOrDefault(scene, List.of());
    }

    @Nullable String voice(int scene) {
        return voice.get(scene);
    }

    boolean voiceRequired(int scene) {
        return voiceRequired.getOrDefault(scene, false);
    }

    boolean isRead(int scene) {
        return lines.containsKey(scene);
    }

    boolean isHeard(int scene) {
        return voice.containsKey(scene);
    }

    /** Whether the same words stand or are said anywhere. */
    boolean holds(String words) {
        boolean read =
                lines.values().stream()
                        .flatMap(List::stream)
                        .anyMatch(line -> Words.same(line.text(), words));
        return read || voice.values().stream().anyMatch(line -> Words.same(line, words));
    }

    void demand(int scene, String text) {
        voice.merge(scene, text, (later, earlier) -> earlier + " " + later);
        voiceRequired.put(scene, true);
    }

    /** Says it if there is room left in the scene; behind what is said there already. */
    boolean say(int scene, String text) {
        String before = voice.get(scene);
        String all = before == null ? text : before + " " + text;
        if (before != null && Words.count(all) > room[scene]) {
            return false;
        }
        voice.put(scene, all);
        return true;
    }

    void show(int scene, String text, DraftLine.Kind kind) {
        FontSize size = kind == DraftLine.Kind.CAPTION ? FontSize.MEDIUM : FontSize.LARGE;
        List<DraftLine> there = lines.computeIfAbsent(scene, key -> new ArrayList<>());
        DraftLine line = new DraftLine(text, kind, style, position, size, animation);
        if (kind == DraftLine.Kind.REQUIRED) {
            there.addFirst(line);
        } else {
            there.add(line);
        }
    }

    /** The call to action stands in the middle of the last frame. */
    void call(int scene, String text) {
        lines.computeIfAbsent(scene, key -> new ArrayList<>())
                .add(
                        new DraftLine(
                                text,
                                DraftLine.Kind.CALL,
                                style + "_cta",
                                OverlayPosition.CENTER,
                                FontSize.LARGE,
                                animation));
    }

    private static OverlayPosition position(TechnicalSpecs specs) {
        SafeArea safe = specs.safeArea();
        boolean crowded =
                safe != null && safe.bottom() > specs.resolution().height() * CROWDED_BOTTOM;
        return crowded ? OverlayPosition.TOP_THIRD : OverlayPosition.BOTTOM_THIRD;
    }

    private static String animation(Pace pace) {
        return switch (pace) {
            case SLOW -> "soft_fade";
            case MODERATE -> "fade_in";
            case FAST, DYNAMIC -> "cut_on_beat";
        };
    }

    private static String style(Pace pace) {
        return switch (pace) {
            case SLOW -> "quiet_title";
            case MODERATE -> "clean_title";
            case FAST, DYNAMIC -> "bold_title";
        };
    }
}
