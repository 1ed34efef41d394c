/** The creative step: from settled facts to a direction and its scenes. */
@NullMarked
package dev.shotlist.director;

import org.jspecify.annotations.NullMarked;
