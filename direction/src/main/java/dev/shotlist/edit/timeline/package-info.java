/** Scenes and all that hangs on them, moved about in time. */
@NullMarked
package dev.shotlist.edit.timeline;

import org.jspecify.annotations.NullMarked;
