/** Palette, type and the words in which a look is carried through. */
@NullMarked
package dev.shotlist.director.look;

import org.jspecify.annotations.NullMarked;
