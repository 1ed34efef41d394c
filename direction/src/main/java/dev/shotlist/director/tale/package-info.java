/**
 * Whole long stories for formats that tell one: a song's video and a trailer. A piece tells as much
 * of its tale as it has room for.
 */
@NullMarked
package dev.shotlist.director.tale;

import org.jspecify.annotations.NullMarked;
