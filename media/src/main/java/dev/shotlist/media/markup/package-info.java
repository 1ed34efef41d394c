/** HTML and SVG in which nobody's words act: text made inert, pages that fetch and run nothing. */
@NullMarked
package dev.shotlist.media.markup;

import org.jspecify.annotations.NullMarked;
