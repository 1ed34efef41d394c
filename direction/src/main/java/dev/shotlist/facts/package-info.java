/** Dated data files, our own or the user's in their place. */
@NullMarked
package dev.shotlist.facts;

import org.jspecify.annotations.NullMarked;
