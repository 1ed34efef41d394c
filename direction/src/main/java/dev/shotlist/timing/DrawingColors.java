package dev.shotlist.timing;

import dev.shotlist.plan.Hex;

/**
 * What a drawn timeline is coloured with.
 *
 * @param ground behind everything
 * @param scene blocks of the scenes
 * @param ink names, times and the lines between scenes
 * @param beat ticks of the beats; downbeats are drawn in ink
 * @param energy the music's curve
 * @param line lines on the screen
 * @param voice what is spoken
 */
public record DrawingColors(
        Hex ground, Hex scene, Hex ink, Hex beat, Hex energy, Hex line, Hex voice) {

    /** Dark on light, readable in print. */
    public static DrawingColors onPaper() {
        return new DrawingColors(
                Hex.of("#FFFFFF"),
                Hex.of("#E9E6DF"),
                Hex.of("#26241F"),
                Hex.of("#B8B2A4"),
                Hex.of("#D9A441"),
                Hex.of("#3E6B8A"),
                Hex.of("#7A4E7E"));
    }
}
