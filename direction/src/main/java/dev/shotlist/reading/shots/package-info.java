/** The shots, scenes and steps that a brief orders, and how many. */
@NullMarked
package dev.shotlist.reading.shots;

import org.jspecify.annotations.NullMarked;
