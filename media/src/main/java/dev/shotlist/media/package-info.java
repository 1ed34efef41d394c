/** Reads and measures pictures, film and sound. */
@NullMarked
package dev.shotlist.media;

import org.jspecify.annotations.NullMarked;
