package dev.shotlist.conform;

import dev.shotlist.director.DraftLine;
import dev.shotlist.director.DraftScene;
import dev.shotlist.plan.Severity;
import dev.shotlist.plan.Warning;
import dev.shotlist.timing.GaveWay;
import dev.shotlist.timing.Timeline;
import dev.shotlist.timing.TimingRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says which rules of the arithmetic gave way: one warning for each code, with the worst of it. */
final class Repairs {
    /** Nobody sees a line or a scene that is two frames short. */
    private static final long NOTICEABLE_MILLIS = 84;

    /** A scene can be taken in from about here, in seconds: the trade cuts every 2 to 3 s. */
    private static final double COMFORTABLE_SCENE = 2;

    /** The shortest shots of hand-made plans: shorter than its purpose wants is no doubt yet. */
    private static final long SHORT_BUT_SEEN = 1_200;

    private final List<DraftScene> scenes;
    private final Timeline timeline;

    Repairs(List<DraftScene> scenes, Timeline timeline) {
        this.scenes = scenes;
        this.timeline = timeline;
    }

    List<Warning> warnings() {
        Map<String, List<GaveWay>> byCode = new LinkedHashMap<>();
        for (GaveWay gave : timeline.gaveWay()) {
            String code = code(gave.rule());
            if (code != null && matters(gave)) {
                byCode.computeIfAbsent(code, key -> new ArrayList<>()).add(gave);
            }
        }
        List<Warning> warnings = new ArrayList<>();
        byCode.forEach((code, all) -> warnings.add(warning(code, all)));
        return warnings;
    }

    /**
     * Null where the plan itself shows it and nobody need doubt it: how far from the beats in
     * {@code metadata.sync}, a call beside the last line on an end card.
     */
    private static @Nullable String code(TimingRule rule) {
        return switch (rule) {
            case VOICE_FITS -> "voiceover_too_long";
            case VOICE_AIR -> "voice_little_air";
            case SHORTEST_SCENE -> "scenes_too_short";
            case READING_TIME, LINE_SHOWN -> "overlay_too_dense";
            case DEMANDED_LENGTH -> "demanded_length_changed";
            case CALL_LENGTH -> "cta_too_short";
            case CUT_ON_BEAT -> "cut_off_beat";
            case CUT_ON_FRAME -> "cut_off_frame";
            case BEATS_TO_CUT_TO -> "beats_incomplete";
            case TRANSITION_LENGTH -> "transition_left_out";
            case PAYOFF_ON_DOWNBEAT,
                    CALM_ON_BAR,
                    LINE_ON_BEAT,
                    BEAT_IN_WHOLE_FRAMES,
                    ONE_LINE_AT_A_TIME ->
                    null;
        };
    }

    private boolean matters(GaveWay gave) {
        return switch (gave.rule()) {
            case SHORTEST_SCENE, CALL_LENGTH -> gave.byMillis() > NOTICEABLE_MILLIS;
            case READING_TIME, LINE_SHOWN -> !isOurs(gave);
            default -> true;
        };
    }

    /** A line of our own that found no room is no doubt of the user's. */
    private boolean isOurs(GaveWay gave) {
        if (gave.scene() < 0 || gave.line() < 0) {
            return false;
        }
        DraftLine line = scenes.get(gave.scene()).lines().get(gave.line());
        return line.kind() == DraftLine.Kind.COPY || line.kind() == DraftLine.Kind.CAPTION;
    }

    private Warning warning(String code, List<GaveWay> all) {
        GaveWay worst = all.getFirst();
        for (GaveWay gave : all) {
            worst = gave.byMillis() > worst.byMillis() ? gave : worst;
        }
        String more = all.size() == 1 ? "" : " The same holds for " + (all.size() - 1) + " more.";
        String path = worst.scene() < 0 ? "/scenes" : "/scenes/" + worst.scene();
        Map<String, Number> figures = new LinkedHashMap<>();
        figures.put("by_s", worst.byMillis() / 1000.0);
        figures.put("times", all.size());
        return new Warning(
                code,
                severity(code, all),
                path,
                sentence(worst.sentence()) + more,
                suggestion(code),
                null,
                figures);
    }

    private Severity severity(String code, List<GaveWay> all) {
        return switch (code) {
            case "voiceover_too_long", "overlay_too_dense", "cta_too_short" -> Severity.WARNING;
            case "scenes_too_short" ->
                    all.stream().allMatch(this::isSeen) ? Severity.INFO : Severity.WARNING;
            default -> Severity.INFO;
        };
    }

    private boolean isSeen(GaveWay gave) {
        return gave.scene() >= 0
                && timeline.scenes().get(gave.scene()).duration().millis() >= SHORT_BUT_SEEN;
    }

    private static String sentence(String words) {
        String capital = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        return capital.endsWith(".") ? capital : capital + ".";
    }

    private @Nullable String suggestion(String code) {
        int fits = (int) Math.max(1, timeline.total().value() / COMFORTABLE_SCENE);
        return switch (code) {
            case "scenes_too_short" -> "Use at most " + fits + " scenes, or make the piece longer.";
            case "voiceover_too_long" -> "Shorten the spoken line, or make the piece longer.";
            case "voice_little_air" -> "Shorten the spoken line by a word or two.";
            case "overlay_too_dense" -> "Shorten the line, or give its scene more time.";
            case "cta_too_short" -> "Use fewer scenes, or make the piece longer.";
            case "cut_off_beat" -> "Shorten what is spoken or read there, or take another tempo.";
            case "beats_incomplete" -> "Hand in the track as long as the piece.";
            default -> null;
        };
    }
}
