/**
 * The look that measured references give a plan: the strongest signal leads, the others fill in.
 */
@NullMarked
package dev.shotlist.style;

import org.jspecify.annotations.NullMarked;
