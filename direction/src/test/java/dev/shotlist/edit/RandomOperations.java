package dev.shotlist.edit;

import dev.shotlist.edit.operation.BriefOperation;
import dev.shotlist.edit.operation.CutOperation;
import dev.shotlist.edit.operation.Direction;
import dev.shotlist.edit.operation.FrameOperation;
import dev.shotlist.edit.operation.LookOperation;
import dev.shotlist.edit.operation.NamedPart;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.PictureOperation;
import dev.shotlist.edit.operation.SoundOperation;
import dev.shotlist.edit.operation.TextOperation;
import dev.shotlist.plan.CameraAngle;
import dev.shotlist.plan.CameraMovement;
import dev.shotlist.plan.CtaAction;
import dev.shotlist.plan.FontSize;
import dev.shotlist.plan.Hex;
import dev.shotlist.plan.IntensityCurve;
import dev.shotlist.plan.Language;
import dev.shotlist.plan.OverlayPosition;
import dev.shotlist.plan.Platform;
import dev.shotlist.plan.Ratio;
import dev.shotlist.plan.Resolution;
import dev.shotlist.plan.ShotSize;
import dev.shotlist.plan.TransitionType;
import dev.shotlist.plan.VoiceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Operations of every kind, many of which a plan does not take. */
final class RandomOperations {
    private static final List<String> COLORS =
            List.of(
                    "rust",
                    "orange",
                    "blue",
                    "navy",
                    "cream",
                    "white",
                    "petrol",
                    "charcoal",
                    "mint");
    private static final List<String> TEXTS =
            List.of(
                    "Jetzt testen",
                    "Learn more",
                    "a \"quoted\" line",
                    "\u202Eevil",
                    "{}",
                    "è/~1~0");
    private static final List<String> INSTRUMENTS = List.of("piano", "foot stomp", "trumpet");
    private static final List<String> WORDS = List.of("hand", "jar", "the", "Probefahrt");
    private static final List<String> RATIOS = List.of("9:16", "16:9", "1:1", "4:5", "2.39:1");

    private final RandomGenerator random;

    RandomOperations(RandomGenerator random) {
        this.random = random;
    }

    List<Operation> list() {
        List<Operation> operations = new ArrayList<>();
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            operations.add(one());
        }
        return operations;
    }

    private Operation one() {
        return switch (random.nextInt(62)) {
            case 0 ->
                    new FrameOperation.SetDuration(
                            random.nextInt(1, 700) / 10.0,
                            random.nextBoolean()
                                    ? null
                                    : List.of(String.valueOf(random.nextInt(1, 7))));
            case 1 ->
                    new CutOperation.ChangePace(
                            pick(Direction.values()),
                            random.nextBoolean()
                                    ? null
                                    : List.of(String.valueOf(random.nextInt(1, 7))));
            case 2 -> new FrameOperation.SetRatio(Ratio.of(pick(RATIOS)));
            case 3 -> new FrameOperation.SetPlatform(pick(Platform.values()), null);
            case 4 -> new LookOperation.SwapColor(pick(COLORS), pick(COLORS), hex());
            case 5 -> new LookOperation.AddColor(pick(COLORS), hex());
            case 6 -> new LookOperation.RemoveColor(pick(COLORS));
            case 7 -> new SoundOperation.SetTempo(random.nextInt(30, 301));
            case 8 ->
                    new SoundOperation.SetGenre(
                            pick(List.of("jazz", "techno", "delta blues", "x")));
            case 9 -> new SoundOperation.MusicOff();
            case 10 -> new SoundOperation.VoiceOff(random.nextBoolean() ? null : List.of(scene()));
            case 11 -> new SoundOperation.SetVoice(pick(TEXTS));
            case 12 -> new SoundOperation.SetLine(scene(), pick(TEXTS));
            case 13 -> new TextOperation.SetOverlay(random.nextInt(1, 6), pick(TEXTS));
            case 14 -> new TextOperation.AddOverlay(scene(), pick(TEXTS));
            case 15 ->
                    new TextOperation.RemoveOverlays(
                            random.nextBoolean() ? null : List.of(random.nextInt(1, 6)));
            case 16 ->
                    new CutOperation.AddScene(
                            pick(TEXTS),
                            random.nextBoolean() ? null : scene(),
                            random.nextBoolean() ? null : pick(ShotSize.values()),
                            random.nextBoolean() ? null : random.nextInt(1, 60) / 10.0,
                            random.nextBoolean() ? null : pick(CameraMovement.values()));
            case 17, 18 ->
                    new CutOperation.RemoveScene(scene(), random.nextBoolean() ? null : scene());
            case 19 -> new CutOperation.MoveScene(scene(), random.nextInt(1, 8));
            case 20 -> new CutOperation.SwapScenes(scene(), scene());
            case 21 ->
                    new CutOperation.SplitScene(
                            scene(),
                            random.nextBoolean() ? null : pick(TEXTS),
                            random.nextBoolean() ? null : pick(ShotSize.values()),
                            random.nextBoolean() ? null : pick(CameraMovement.values()));
            case 22 -> new CutOperation.MergeScenes(scene(), scene());
            case 23 ->
                    new CutOperation.RetimeScene(
                            scene(),
                            random.nextInt(1, 120) / 10.0,
                            random.nextBoolean() ? null : List.of(scene(), scene()));
            case 24 -> new CutOperation.SetSceneCount(random.nextInt(1, 12));
            case 25 -> new PictureOperation.SetShot(List.of(scene()), pick(ShotSize.values()));
            case 26 ->
                    new PictureOperation.SetCamera(List.of(scene()), pick(CameraMovement.values()));
            case 27 -> new PictureOperation.SetSubject(scene(), pick(TEXTS));
            case 28 -> new PictureOperation.SetEnvironment(scene(), pick(TEXTS));
            case 29 ->
                    new TextOperation.SetCta(
                            pick(TEXTS), random.nextBoolean() ? null : pick(CtaAction.values()));
            case 30 -> new TextOperation.RemoveCta();
            case 31 -> new LookOperation.SetMood(pick(List.of("playful", "steadfast", "dark")));
            case 32 -> new LookOperation.SetLight(pick(List.of("golden hour", "hard light")));
            default -> later();
        };
    }

    private Operation later() {
        return switch (random.nextInt(35)) {
            case 31 -> new SoundOperation.MoveLine(scene(), scene());
            case 32 -> new BriefOperation.SetAudience(pick(TEXTS));
            case 33 -> new BriefOperation.SetOffer(pick(TEXTS));
            case 34 -> new BriefOperation.RemoveOffer();
            case 24 -> new BriefOperation.Rename(pick(NamedPart.values()), pick(TEXTS));
            case 25 -> new BriefOperation.RequireWords(pick(TEXTS));
            case 26 -> new BriefOperation.ReleaseWords(pick(TEXTS));
            case 27 -> new BriefOperation.Ban(pick(WORDS));
            case 28 -> new BriefOperation.Allow(pick(WORDS));
            case 29 -> new LookOperation.RemoveMood(pick(List.of("warm", "awake", "dark")));
            case 30 -> new SoundOperation.SetCurve(pick(IntensityCurve.values()));
            case 23 -> new FrameOperation.SetLanguage(pick(Language.values()));
            case 22 -> new TextOperation.MoveOverlay(random.nextInt(1, 6), scene());
            case 0 -> new FrameOperation.SetFps(pick(List.of(24.0, 25.0, 60.0)));
            case 1 ->
                    new FrameOperation.SetResolution(
                            Resolution.of(pick(List.of("2160x3840", "720x1280", "1280x720"))));
            case 2 -> new LookOperation.SetAesthetic(pick(List.of("80s VHS", "clean studio")));
            case 3 -> new SoundOperation.AddInstrument(pick(INSTRUMENTS));
            case 4 -> new SoundOperation.RemoveInstrument(pick(INSTRUMENTS));
            case 5 -> new SoundOperation.SetIntensity(some(), random.nextInt(11) / 10.0);
            case 6 -> new SoundOperation.AddEffect(scene(), pick(TEXTS));
            case 7 -> new SoundOperation.RemoveEffect(some(), pick(List.of("ticking", "sizzle")));
            case 8 -> new SoundOperation.SetVoiceLanguage(pick(Language.values()));
            case 9 -> new SoundOperation.SetVoiceKind(some(), pick(VoiceKind.values()));
            case 10 ->
                    new TextOperation.StyleOverlays(
                            random.nextBoolean() ? null : List.of(random.nextInt(1, 6)),
                            random.nextBoolean() ? null : pick(FontSize.values()),
                            pick(OverlayPosition.values()),
                            random.nextBoolean() ? null : "fade_in");
            case 11 ->
                    new TextOperation.TimeOverlay(
                            random.nextInt(1, 6),
                            random.nextInt(0, 300) / 10.0,
                            random.nextBoolean() ? null : random.nextInt(0, 300) / 10.0);
            case 12 -> new TextOperation.SubtitlesOn();
            case 13 -> new TextOperation.SubtitlesOff();
            case 14 -> new TextOperation.SetFont(pick(List.of("Oswald", "Inter")));
            case 15 -> new TextOperation.SetTextColor(hex());
            case 16 -> new TextOperation.ReplaceWords(pick(WORDS), pick(TEXTS));
            case 17 ->
                    new CutOperation.DuplicateScene(scene(), random.nextBoolean() ? null : scene());
            case 18 -> new CutOperation.EvenScenes();
            case 19 ->
                    new CutOperation.SetTransition(
                            some(),
                            pick(TransitionType.values()),
                            random.nextBoolean() ? null : random.nextInt(30) / 10.0);
            case 20 -> new PictureOperation.SetAngle(List.of(scene()), pick(CameraAngle.values()));
            default ->
                    new PictureOperation.SetConditions(
                            List.of(scene()), pick(List.of("at night, in the rain", "x", "snow")));
        };
    }

    private @Nullable List<String> some() {
        return random.nextBoolean() ? null : List.of(scene());
    }

    private String scene() {
        return String.valueOf(random.nextInt(1, 9));
    }

    private Hex hex() {
        return Hex.of(random.nextInt(256), random.nextInt(256), random.nextInt(256));
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private <T> T pick(T[] all) {
        return all[random.nextInt(all.length)];
    }
}
