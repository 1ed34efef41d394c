package dev.shotlist.generator;

import dev.shotlist.plan.Seconds;

/** A scene as generators are chosen for it: its length and what it needs. */
public record SceneNeed(Seconds length, Need need) {}
