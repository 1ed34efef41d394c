package dev.shotlist.defaults;

import dev.shotlist.plan.Pace;

/** How a voice speaks at a pace. */
public record VoiceFacts(Pace id, double wordsPerMinute, String description) {}
