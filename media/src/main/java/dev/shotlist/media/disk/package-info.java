/** A disk that may be slow: writing to it while others go on, and what was left half written. */
@NullMarked
package dev.shotlist.media.disk;

import org.jspecify.annotations.NullMarked;
