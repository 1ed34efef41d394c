package dev.shotlist.plan;

import org.jspecify.annotations.Nullable;

/**
 * Something that recurs; its description stands word for word in the prompt of every scene that
 * shows it.
 */
public record Continuity(
        String id,
        ContinuityKind kind,
        String description,
        @Nullable Integer referenceImageIndex) {}
