/** Wishes of a few words: platform, format, audience, offer, look, pace, music and voice. */
@NullMarked
package dev.shotlist.reading.wishes;

import org.jspecify.annotations.NullMarked;
