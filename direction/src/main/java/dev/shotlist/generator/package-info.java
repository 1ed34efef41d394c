/** Video generators: what they make, in which lengths and at which price, and which fits a need. */
@NullMarked
package dev.shotlist.generator;

import org.jspecify.annotations.NullMarked;
