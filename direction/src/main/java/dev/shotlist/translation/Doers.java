package dev.shotlist.translation;

/**
 * Who acts where a clause names nobody.
 *
 * @param hands for handwork, a plural: "two hands"; empty where no hands may be seen
 * @param person for what a whole body does
 * @param shown whether the hands are seen at it: "two hands fill the pot", not "the pot is filled"
 */
public record Doers(String hands, String person, boolean shown) {}
