package dev.shotlist.reading;

import dev.shotlist.plan.Hex;
import dev.shotlist.plan.PaletteRole;
import org.jspecify.annotations.Nullable;

/**
 * A colour that the brief asks for.
 *
 * @param name English name, whatever the brief's language: "petrol blue"
 * @param role what the brief wants it for, such as "black background"; null where it does not say
 */
public record ColorWish(String name, Hex hex, @Nullable PaletteRole role) {}
