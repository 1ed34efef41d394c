/** The reader that works without a model: each finder in its turn over one text. */
@NullMarked
package dev.shotlist.reading.builtin;

import org.jspecify.annotations.NullMarked;
