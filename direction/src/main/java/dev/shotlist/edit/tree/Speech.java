package dev.shotlist.edit.tree;

import dev.shotlist.edit.operation.SoundOperation;
import dev.shotlist.plan.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Who speaks, and what. */
public final class Speech {
    private Speech() {}

    /** An unhurried reading, where the plan had no voice that says how fast. */
    private static final int WORDS_PER_MINUTE = 140;

    public static void off(Workbench bench, SoundOperation.VoiceOff operation) {
        List<String> named = operation.scenes();
        List<ObjectNode> scenes =
                named == null ? bench.scenes() : named.stream().map(bench::scene).toList();
        for (ObjectNode scene : scenes) {
            ObjectNode audio = Workbench.object(scene, "audio");
            if (audio != null && Workbench.clear(audio, "voiceover_text")) {
                Workbench.clear(audio, "voiceover_start");
                Workbench.clear(audio, "voiceover_end");
                Workbench.clear(audio, "voiceover_kind");
                Workbench.clear(audio, "speaker");
            }
        }
        boolean spoken =
                bench.scenes().stream()
                        .map(scene -> Workbench.object(scene, "audio"))
                        .anyMatch(audio ->
                                audio != null && Workbench.text(audio, "voiceover_text") != null);
        ObjectNode sound = bench.partOrNull("audio_direction");
        if (!spoken && sound != null && Workbench.clear(sound, "voice")) {
            bench.follows("no voice left");
        }
    }

    public static void voice(Workbench bench, String description) {
        Workbench.put(speaker(bench), "description", description);
    }

    public static void line(Workbench bench, SoundOperation.SetLine operation) {
        ObjectNode scene = bench.scene(operation.scene());
        ObjectNode audio = Workbench.object(scene, "audio");
        if (audio == null) {
            throw CannotApply.missing("The scene has no audio that could carry a line.");
        }
        Workbench.put(audio, "voiceover_text", operation.text());
        speaks(bench);
    }

    /** Whoever speaks a line has a voice, in plans that say so. */
    private static void speaks(Workbench bench) {
        ObjectNode sound = bench.partOrNull("audio_direction");
        if (sound != null && sound.has("voice") && Workbench.isNull(sound, "voice")) {
            sound.set("voice", fresh(bench));
            bench.follows("a voice to speak it");
        }
    }

    private static ObjectNode fresh(Workbench bench) {
        ObjectNode voice = Workbench.NODES.objectNode();
        voice.put("description", "clear, unhurried voice");
        ObjectNode specs = bench.partOrNull("technical_specs");
        String language = specs == null ? null : Workbench.text(specs, "language");
        voice.put("language", language == null ? "en" : language);
        voice.put("words_per_minute", WORDS_PER_MINUTE);
        return voice;
    }

    /** The plan's voice; made where lines are spoken and nothing says by whom. */
    private static ObjectNode speaker(Workbench bench) {
        ObjectNode sound = bench.part("audio_direction");
        ObjectNode voice = Workbench.object(sound, "voice");
        if (voice != null) {
            return voice;
        }
        if (bench.scenes().stream().allMatch(scene -> said(scene) == null)) {
            throw CannotApply.missing("Nobody speaks in this plan.");
        }
        ObjectNode made = fresh(bench);
        sound.set("voice", made);
        return made;
    }

    /** What is spoken in a scene. */
    public static @Nullable String said(ObjectNode scene) {
        ObjectNode audio = Workbench.object(scene, "audio");
        String said = audio == null ? null : Workbench.text(audio, "voiceover_text");
        return said == null || said.isBlank() ? null : said;
    }

    public static void language(Workbench bench, Language language) {
        if (Workbench.put(speaker(bench), "language", language.tag())
                && bench.scenes().stream().anyMatch(scene -> said(scene) != null)) {
            bench.follows("the lines stay as they are written, not translated");
        }
    }

    public static void kind(Workbench bench, SoundOperation.SetVoiceKind operation) {
        boolean found = false;
        for (ObjectNode scene : bench.named(operation.scenes())) {
            ObjectNode audio = Workbench.object(scene, "audio");
            if (audio != null && said(scene) != null) {
                Workbench.put(audio, "voiceover_kind", operation.kind().wire());
                found = true;
            }
        }
        if (!found) {
            throw CannotApply.missing("Nobody speaks there.");
        }
    }
}
