/** A plan as something to look at or to hand over. */
@NullMarked
package dev.shotlist.render;

import org.jspecify.annotations.NullMarked;
