package dev.shotlist.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** A line of text on the screen, with its times from the start of the piece. */
public record Overlay(
        String text,
        Seconds startTime,
        Seconds endTime,
        String style,
        OverlayPosition position,
        FontSize fontSize,
        String animation,
        int sceneNumber,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Box box,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Hex color,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Hex plateColor) {}
