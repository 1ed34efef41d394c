/** Which pictures stand in the piece, in which order, place and light. */
@NullMarked
package dev.shotlist.director.shots;

import org.jspecify.annotations.NullMarked;
