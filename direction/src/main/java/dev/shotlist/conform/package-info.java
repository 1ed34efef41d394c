/**
 * The arithmetic no director is trusted with: exact sums, chained times, the anchor in every
 * prompt.
 */
@NullMarked
package dev.shotlist.conform;

import org.jspecify.annotations.NullMarked;
