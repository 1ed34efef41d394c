/** Which scenes of a plan a clause speaks of. */
@NullMarked
package dev.shotlist.edit.scenes;

import org.jspecify.annotations.NullMarked;
