/** The director that works without a model, from the cast idea to the scenes of a draft. */
@NullMarked
package dev.shotlist.director.builtin;

import org.jspecify.annotations.NullMarked;
