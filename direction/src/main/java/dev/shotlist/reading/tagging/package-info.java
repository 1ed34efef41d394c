/**
 * Which stretches of a brief are its brand, product, audience, ordered shots, bans and lines, and
 * what trade it is of: log-linear models learned from labelled briefs, which also weigh what the
 * rules found.
 */
@NullMarked
package dev.shotlist.reading.tagging;

import org.jspecify.annotations.NullMarked;
