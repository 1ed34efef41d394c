/** Lines that must be met word for word, and where they stand. */
@NullMarked
package dev.shotlist.director.demands;

import org.jspecify.annotations.NullMarked;
