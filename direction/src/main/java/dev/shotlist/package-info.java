/** The way from a brief to a plan, and the one place that assembles it. */
@NullMarked
package dev.shotlist;

import org.jspecify.annotations.NullMarked;
