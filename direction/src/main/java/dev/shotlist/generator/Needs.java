package dev.shotlist.generator;

import dev.shotlist.plan.Scene;
import dev.shotlist.plan.SceneSource;
import dev.shotlist.plan.TechnicalSpecs;
import dev.shotlist.plan.VoiceKind;

/** Reads from a scene what it needs of a generator. */
public final class Needs {
    private Needs() {}

    /**
     * @param picture whether there is a picture for it
     */
    public static Need of(Scene scene, TechnicalSpecs specs, boolean picture) {
        VoiceKind kind = scene.audio().voiceoverKind();
        boolean seen = kind == VoiceKind.ON_CAMERA || kind == VoiceKind.DIALOGUE;
        return new Need(
                specs.aspectRatio(),
                Math.min(specs.resolution().width(), specs.resolution().height()),
                seen && scene.audio().voiceoverText() != null,
                picture);
    }

    /** What the piece as a whole needs. */
    public static Need whole(TechnicalSpecs specs, boolean speech, boolean picture) {
        return new Need(
                specs.aspectRatio(),
                Math.min(specs.resolution().width(), specs.resolution().height()),
                speech,
                picture);
    }

    /** Whether a generator makes the scene at all: not what is filmed or there already. */
    public static boolean isGenerated(Scene scene) {
        return scene.source() == null || scene.source() == SceneSource.GENERATE;
    }
}
