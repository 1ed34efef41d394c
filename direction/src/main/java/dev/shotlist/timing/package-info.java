/**
 * The exact arithmetic of a piece: where cuts, transitions, lines and voice stand, on which beat
 * and frame, and which soft rule gave way.
 */
@NullMarked
package dev.shotlist.timing;

import org.jspecify.annotations.NullMarked;
