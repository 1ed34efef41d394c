package dev.shotlist.reading;

import dev.shotlist.plan.Bpm;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Pace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The facts of a brief that can contradict each other. */
record Parts(
        @Nullable Fact<Format> format,
        List<Fact<ColorWish>> colors,
        List<Fact<Avoidance>> avoid,
        List<Fact<RequiredLine>> lines,
        @Nullable Fact<Pace> pace,
        @Nullable Fact<Bpm> tempo,
        @Nullable Fact<String> genre,
        List<Fact<String>> instruments,
        @Nullable Boolean music,
        @Nullable Fact<VoiceWish> voice,
        List<Fact<ShotOrder>> shots) {}
