package dev.shotlist.edit;

import dev.shotlist.plan.CameraMovement;
import dev.shotlist.plan.CtaAction;
import dev.shotlist.plan.Hex;
import dev.shotlist.plan.Platform;
import dev.shotlist.plan.Ratio;
import dev.shotlist.plan.ShotSize;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

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
        return switch (random.nextInt(33)) {
            case 0 ->
                    new Operation.SetDuration(
                            random.nextInt(1, 700) / 10.0,
                            random.nextBoolean()
                                    ? null
                                    : List.of(String.valueOf(random.nextInt(1, 7))));
            case 1 ->
                    new Operation.ChangePace(
                            pick(Direction.values()),
                            random.nextBoolean()
                                    ? null
                                    : List.of(String.valueOf(random.nextInt(1, 7))));
            case 2 -> new Operation.SetRatio(Ratio.of(pick(RATIOS)));
            case 3 -> new Operation.SetPlatform(pick(Platform.values()), null);
            case 4 -> new Operation.SwapColor(pick(COLORS), pick(COLORS), hex());
            case 5 -> new Operation.AddColor(pick(COLORS), hex());
            case 6 -> new Operation.RemoveColor(pick(COLORS));
            case 7 -> new Operation.SetTempo(random.nextInt(30, 301));
            case 8 -> new Operation.SetGenre(pick(List.of("jazz", "techno", "delta blues", "x")));
            case 9 -> new Operation.MusicOff();
            case 10 -> new Operation.VoiceOff(random.nextBoolean() ? null : List.of(scene()));
            case 11 -> new Operation.SetVoice(pick(TEXTS));
            case 12 -> new Operation.SetLine(scene(), pick(TEXTS));
            case 13 -> new Operation.SetOverlay(random.nextInt(1, 6), pick(TEXTS));
            case 14 -> new Operation.AddOverlay(scene(), pick(TEXTS));
            case 15 ->
                    new Operation.RemoveOverlays(
                            random.nextBoolean() ? null : List.of(random.nextInt(1, 6)));
            case 16 ->
                    new Operation.AddScene(
                            pick(TEXTS),
                            random.nextBoolean() ? null : scene(),
                            random.nextBoolean() ? null : pick(ShotSize.values()));
            case 17, 18 -> new Operation.RemoveScene(scene());
            case 19 -> new Operation.MoveScene(scene(), random.nextInt(1, 8));
            case 20 -> new Operation.SwapScenes(scene(), scene());
            case 21 -> new Operation.SplitScene(scene());
            case 22 -> new Operation.MergeScenes(scene(), scene());
            case 23 -> new Operation.RetimeScene(scene(), random.nextInt(1, 120) / 10.0);
            case 24 -> new Operation.SetSceneCount(random.nextInt(1, 12));
            case 25 -> new Operation.SetShot(List.of(scene()), pick(ShotSize.values()));
            case 26 -> new Operation.SetCamera(List.of(scene()), pick(CameraMovement.values()));
            case 27 -> new Operation.SetSubject(scene(), pick(TEXTS));
            case 28 -> new Operation.SetEnvironment(scene(), pick(TEXTS));
            case 29 ->
                    new Operation.SetCta(
                            pick(TEXTS), random.nextBoolean() ? null : pick(CtaAction.values()));
            case 30 -> new Operation.RemoveCta();
            case 31 -> new Operation.SetMood(pick(List.of("playful", "steadfast", "dark")));
            default -> new Operation.SetLight(pick(List.of("golden hour", "hard light")));
        };
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
