package dev.shotlist.plan;

/** A scene's first overlay, repeated beside its picture. */
public record SceneText(String text, String style, OverlayPosition position, String animation) {}
