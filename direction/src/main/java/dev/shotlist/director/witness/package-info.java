/** What a brief tells of its witness, as the witness says it. */
@NullMarked
package dev.shotlist.director.witness;

import org.jspecify.annotations.NullMarked;
