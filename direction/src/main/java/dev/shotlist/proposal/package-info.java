/**
 * What a language model proposes to change in a plan: operations and never a rewritten plan, held
 * to the schema of our own operations and to what the built-in reader is sure of.
 */
@NullMarked
package dev.shotlist.proposal;

import org.jspecify.annotations.NullMarked;
