package dev.shotlist.reading.doubt;

import dev.shotlist.plan.Bpm;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Pace;
import dev.shotlist.reading.Avoidance;
import dev.shotlist.reading.ColorWish;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.ProductWords;
import dev.shotlist.reading.RequiredLine;
import dev.shotlist.reading.ShotOrder;
import dev.shotlist.reading.VoiceWish;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The facts of a brief that can contradict each other. */
public record Parts(
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
        List<Fact<ShotOrder>> shots,
        @Nullable Fact<ProductWords> product) {}
