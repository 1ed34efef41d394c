/**
 * What a still picture looks like: its palette, tone, light, composition, texture and mood,
 * measured.
 */
@NullMarked
package dev.shotlist.media.picture;

import org.jspecify.annotations.NullMarked;
