/** How sure a measurement is and what part of the reference it was read from. */
@NullMarked
package dev.shotlist.media.evidence;

import org.jspecify.annotations.NullMarked;
