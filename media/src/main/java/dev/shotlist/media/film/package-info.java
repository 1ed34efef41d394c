/**
 * What a film looks like and how it moves: shots, transitions, camera, motion and key frames,
 * measured in one pass.
 */
@NullMarked
package dev.shotlist.media.film;

import org.jspecify.annotations.NullMarked;
