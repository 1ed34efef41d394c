/** Rules that look at the finished plan, what they found, and how sure the plan may be. */
@NullMarked
package dev.shotlist.review;

import org.jspecify.annotations.NullMarked;
