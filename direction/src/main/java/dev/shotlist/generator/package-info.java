/** Video generators: what they make and cost, and how scenes are fitted to them. */
@NullMarked
package dev.shotlist.generator;

import org.jspecify.annotations.NullMarked;
