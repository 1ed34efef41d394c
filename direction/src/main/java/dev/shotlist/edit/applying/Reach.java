package dev.shotlist.edit.applying;

import dev.shotlist.edit.operation.BriefOperation;
import dev.shotlist.edit.operation.CutOperation;
import dev.shotlist.edit.operation.FrameOperation;
import dev.shotlist.edit.operation.LookOperation;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.PictureOperation;
import dev.shotlist.edit.operation.PlanOperation;
import dev.shotlist.edit.operation.SoundOperation;
import dev.shotlist.edit.operation.TextOperation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an operation may change, its consequences included, as JSON Pointers. Whatever else differs
 * afterwards has strayed and is put back by {@link Holding}.
 *
 * @param direction below {@code /creative_direction}
 * @param every below each scene
 * @param named below the scenes that the operation names
 * @param scenes their names; all scenes where null
 * @param structure whether scenes may come, go and change places
 */
record Reach(
        Set<String> direction,
        Set<String> every,
        Set<String> named,
        @Nullable List<String> scenes,
        boolean structure) {

    private static final Set<String> NOTHING = Set.of();

    private static final Set<String> PROMPT = Set.of("/visual/generation_prompt", "/clips");

    private static final Set<String> TIMES =
            Set.of(
                    "/start_time",
                    "/duration",
                    "/end_time",
                    "/scene_number",
                    "/transition_to_next",
                    "/audio/voiceover_start",
                    "/audio/voiceover_end",
                    "/audio/cues",
                    "/text_overlay",
                    "/clips");

    private static final Set<String> TIMING =
            Set.of(
                    "/technical_specs/duration",
                    "/pacing/scene_duration_avg",
                    "/pacing/cuts_per_minute",
                    "/cta/start_time",
                    "/cta/duration",
                    "/text_strategy/overlays");

    private static final Set<String> FRAME =
            Set.of(
                    "/technical_specs/aspect_ratio",
                    "/technical_specs/resolution",
                    "/technical_specs/safe_area");

    private static final Set<String> OVERLAYS = Set.of("/text_strategy/overlays");
    private static final Set<String> OVERLAY_COPY = Set.of("/text_overlay");

    /** What is said in a scene, when, and by whom. */
    private static final String[] SPOKEN = {
        "/audio/voiceover_text",
        "/audio/voiceover_start",
        "/audio/voiceover_end",
        "/audio/voiceover_kind",
        "/audio/speaker"
    };

    private static final Set<String> VOICE = Set.of("/audio_direction/voice");

    /** Everything, for what is undone. */
    static boolean isBoundless(Operation operation) {
        return operation instanceof PlanOperation.Undo;
    }

    static Reach of(Operation operation) {
        return switch (operation) {
            case FrameOperation one -> frame(one);
            case LookOperation one -> look(one);
            case SoundOperation one -> sound(one);
            case TextOperation one -> text(one);
            case CutOperation one -> cut(one);
            case PictureOperation one -> picture(one);
            case BriefOperation one -> brief(one);
            case PlanOperation _ -> of(NOTHING, NOTHING);
        };
    }

    private static Reach of(Set<String> direction, Set<String> every) {
        return new Reach(direction, every, NOTHING, List.of(), false);
    }

    private static Reach named(
            Set<String> direction, @Nullable List<String> scenes, String... fields) {
        return new Reach(direction, NOTHING, Set.of(fields), scenes, false);
    }

    private static Reach frame(FrameOperation operation) {
        return switch (operation) {
            case FrameOperation.SetDuration _ -> of(TIMING, TIMES);
            case FrameOperation.SetRatio _ -> of(FRAME, PROMPT);
            case FrameOperation.SetPlatform _ ->
                    of(
                            with(FRAME, "/technical_specs/platform", "/technical_specs/placement"),
                            PROMPT);
            case FrameOperation.SetFps _ -> of(Set.of("/technical_specs/fps"), NOTHING);
            case FrameOperation.SetLanguage _ ->
                    of(with(VOICE, "/technical_specs/language"), NOTHING);
            case FrameOperation.SetResolution _ ->
                    of(with(FRAME, "/text_strategy/overlays"), NOTHING);
        };
    }

    private static Reach look(LookOperation operation) {
        String field =
                switch (operation) {
                    case LookOperation.SwapColor _,
                            LookOperation.AddColor _,
                            LookOperation.RemoveColor _ ->
                            "color_palette";
                    case LookOperation.SetMood _, LookOperation.RemoveMood _ -> "mood";
                    case LookOperation.SetLight _ -> "lighting_style";
                    case LookOperation.SetAesthetic _ -> "aesthetic";
                };
        return of(Set.of("/visual_direction/" + field, "/visual_direction/style_anchor"), PROMPT);
    }

    private static Reach sound(SoundOperation operation) {
        String effects = "/audio/sound_effects";
        return switch (operation) {
            case SoundOperation.SetTempo _ ->
                    of(Set.of("/audio_direction/tempo", "/audio_direction/beat_grid"), NOTHING);
            case SoundOperation.SetGenre _ -> of(music(), NOTHING);
            case SoundOperation.MusicOff _ -> of(music(), Set.of("/audio/music_intensity"));
            case SoundOperation.AddInstrument _, SoundOperation.RemoveInstrument _ ->
                    of(Set.of("/audio_direction/instruments"), NOTHING);
            case SoundOperation.SetCurve _ ->
                    of(Set.of("/audio_direction/intensity_curve"), NOTHING);
            case SoundOperation.SetIntensity one ->
                    named(NOTHING, one.scenes(), "/audio/music_intensity");
            case SoundOperation.AddEffect one -> named(NOTHING, List.of(one.scene()), effects);
            case SoundOperation.RemoveEffect one ->
                    named(NOTHING, one.scenes(), effects, "/audio/cues");
            case SoundOperation.VoiceOff one -> named(VOICE, one.scenes(), SPOKEN);
            case SoundOperation.MoveLine one ->
                    named(NOTHING, List.of(one.scene(), one.to()), SPOKEN);
            case SoundOperation.SetVoice _, SoundOperation.SetVoiceLanguage _ -> of(VOICE, NOTHING);
            case SoundOperation.SetLine one ->
                    named(VOICE, List.of(one.scene()), "/audio/voiceover_text");
            case SoundOperation.SetVoiceKind one ->
                    named(NOTHING, one.scenes(), "/audio/voiceover_kind");
        };
    }

    private static Set<String> music() {
        return Set.of(
                "/audio_direction/music_genre",
                "/audio_direction/tempo",
                "/audio_direction/beat_grid",
                "/audio_direction/instruments");
    }

    private static Reach text(TextOperation operation) {
        return switch (operation) {
            case TextOperation.SetFont _ -> of(Set.of("/text_strategy/font_family"), NOTHING);
            case TextOperation.SetTextColor _ ->
                    of(with(OVERLAYS, "/text_strategy/text_color"), NOTHING);
            case TextOperation.SetCta _, TextOperation.RemoveCta _ ->
                    of(with(OVERLAYS, "/cta"), OVERLAY_COPY);
            case TextOperation.ReplaceWords _ ->
                    of(with(OVERLAYS, "/cta"), with(OVERLAY_COPY, "/audio/voiceover_text"));
            default -> of(OVERLAYS, OVERLAY_COPY);
        };
    }

    private static Reach brief(BriefOperation operation) {
        Set<String> terms = Set.of("/constraints");
        return switch (operation) {
            case BriefOperation.Rename _ ->
                    of(
                            with(OVERLAYS, "/product", "/cta", "/constraints"),
                            with(
                                    PROMPT,
                                    "/text_overlay",
                                    "/audio/voiceover_text",
                                    "/visual/subject",
                                    "/visual/environment"));
            case BriefOperation.SetAudience _ -> of(Set.of("/product/audience"), NOTHING);
            case BriefOperation.SetOffer _, BriefOperation.RemoveOffer _ ->
                    of(Set.of("/product/offer"), NOTHING);
            default -> of(terms, NOTHING);
        };
    }

    /** A cut shifts what comes after it; scenes that are split or merged become others. */
    private static Reach cut(CutOperation operation) {
        return switch (operation) {
            case CutOperation.SetTransition one ->
                    named(Set.of("/pacing/transition_style"), one.scenes(), "/transition_to_next");
            case CutOperation.ChangePace _, CutOperation.SetSceneCount _ ->
                    new Reach(
                            with(TIMING, "/pacing/overall"),
                            with(TIMES, "/visual", "/audio"),
                            NOTHING,
                            List.of(),
                            true);
            case CutOperation.MergeScenes one ->
                    new Reach(
                            TIMING,
                            TIMES,
                            Set.of("/visual", "/audio"),
                            List.of(one.first(), one.second()),
                            true);
            default -> new Reach(TIMING, TIMES, NOTHING, List.of(), true);
        };
    }

    private static Reach picture(PictureOperation operation) {
        return switch (operation) {
            case PictureOperation.SetShot one -> seen("shot_type", one.scenes());
            case PictureOperation.SetCamera one -> seen("camera_movement", one.scenes());
            case PictureOperation.SetAngle one -> seen("camera_angle", one.scenes());
            case PictureOperation.SetSubject one -> seen("subject", List.of(one.scene()));
            case PictureOperation.SetEnvironment one -> seen("environment", List.of(one.scene()));
            case PictureOperation.SetConditions one -> seen("environment", one.scenes());
        };
    }

    private static Reach seen(String field, List<String> scenes) {
        return new Reach(NOTHING, NOTHING, with(PROMPT, "/visual/" + field), scenes, false);
    }

    private static Set<String> with(Set<String> some, String... more) {
        Set<String> all = new HashSet<>(some);
        all.addAll(List.of(more));
        return Set.copyOf(all);
    }
}
