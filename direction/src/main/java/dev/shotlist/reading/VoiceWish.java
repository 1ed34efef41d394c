package dev.shotlist.reading;

import dev.shotlist.plan.Language;
import dev.shotlist.plan.VoiceKind;
import org.jspecify.annotations.Nullable;

/**
 * What the brief says of a speaking voice.
 *
 * @param wanted false where it forbids one
 * @param description the voice in English: "friendly female voice", "older woman, northern accent,
 *     unhurried"
 */
public record VoiceWish(
        boolean wanted,
        @Nullable String description,
        @Nullable VoiceKind kind,
        @Nullable Language language) {}
