/** What rendering a plan will cost: passed through, or estimated with its assumptions. */
@NullMarked
package dev.shotlist.pricing;

import org.jspecify.annotations.NullMarked;
