/** How fast it is, against limits and peers. */
@NullMarked
package dev.shotlist.bench;

import org.jspecify.annotations.NullMarked;
