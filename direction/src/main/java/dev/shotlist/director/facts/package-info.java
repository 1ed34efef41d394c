/** What a brief states of its product, cut into lines that may be shown or said. */
@NullMarked
package dev.shotlist.director.facts;

import org.jspecify.annotations.NullMarked;
