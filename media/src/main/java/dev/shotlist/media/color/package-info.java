/** Colour as the eye orders it: sRGB, Oklab, colour names and correlated colour temperature. */
@NullMarked
package dev.shotlist.media.color;

import org.jspecify.annotations.NullMarked;
