/** What a sound track does: tempo and beats, loudness, energy, silence and sections, measured. */
@NullMarked
package dev.shotlist.media.sound;

import org.jspecify.annotations.NullMarked;
