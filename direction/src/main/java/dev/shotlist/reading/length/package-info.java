/** How long the piece shall be, among all the numbers of a brief. */
@NullMarked
package dev.shotlist.reading.length;

import org.jspecify.annotations.NullMarked;
