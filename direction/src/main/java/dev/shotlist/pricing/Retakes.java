package dev.shotlist.pricing;

import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.CameraMovement;
import dev.shotlist.plan.Scene;
import dev.shotlist.plan.VoiceKind;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How many takes a usable shot costs, from {@code pricing/retakes.json}.
 *
 * @param takes on average, for each risk
 */
record Retakes(
        LocalDate asOf,
        String source,
        String reason,
        Map<Risk, Takes> takes,
        List<CameraMovement> highMoves,
        List<CameraMovement> mediumMoves,
        String moveReason,
        String voiceReason) {
    static final String FILE = "pricing/retakes.json";

    Retakes {
        takes = new EnumMap<>(takes);
        highMoves = List.copyOf(highMoves);
        mediumMoves = List.copyOf(mediumMoves);
        if (takes.size() != Risk.values().length) {
            throw new IllegalArgumentException("takes are for low, medium and high risk");
        }
    }

    /** Where the takes come from and why, as a report says it. */
    String told() {
        return "Takes for a usable shot, by its risk: " + source + "; " + reason + ".";
    }

    /**
     * @param fromWords where a clip is made from words alone
     * @param fromPicture where it starts from a picture
     */
    record Takes(double fromWords, double fromPicture) {
        Takes {
            if (!(fromWords >= 1) || !(fromPicture >= 1)) {
                throw new IllegalArgumentException("a usable shot takes at least one take");
            }
        }
    }

    static Retakes load(FactFiles files) {
        return files.read(FILE, Retakes.class);
    }

    Risk risk(Scene scene) {
        VoiceKind kind = scene.audio().voiceoverKind();
        CameraMovement move = scene.visual().cameraMovement();
        boolean speaks = kind == VoiceKind.ON_CAMERA || kind == VoiceKind.DIALOGUE;
        if (speaks || highMoves.contains(move)) {
            return Risk.HIGH;
        }
        return mediumMoves.contains(move) ? Risk.MEDIUM : Risk.LOW;
    }

    /**
     * @param fromPicture whether its clips have a picture to go by
     */
    double average(Scene scene, boolean fromPicture) {
        Takes known = takes.get(risk(scene));
        if (known == null) {
            throw new IllegalStateException("takes were checked");
        }
        return fromPicture ? known.fromPicture() : known.fromWords();
    }
}
