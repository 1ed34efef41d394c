/**
 * Direction by a language model: what it is told, the treatment it writes, and how that is held to
 * the brief.
 */
@NullMarked
package dev.shotlist.treatment;

import org.jspecify.annotations.NullMarked;
