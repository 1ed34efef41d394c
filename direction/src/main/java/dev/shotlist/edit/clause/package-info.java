/**
 * An instruction as language: tokens, phrases of six languages, and clauses that each say one
 * thing.
 */
@NullMarked
package dev.shotlist.edit.clause;

import org.jspecify.annotations.NullMarked;
