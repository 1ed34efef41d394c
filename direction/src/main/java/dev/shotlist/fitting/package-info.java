/** Scenes fitted to generators: which makes them, in which clips, from which pictures. */
@NullMarked
package dev.shotlist.fitting;

import org.jspecify.annotations.NullMarked;
