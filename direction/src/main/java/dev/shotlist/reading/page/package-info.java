/** A brief with its facts marked in place, for a terminal and as a page. */
@NullMarked
package dev.shotlist.reading.page;

import org.jspecify.annotations.NullMarked;
