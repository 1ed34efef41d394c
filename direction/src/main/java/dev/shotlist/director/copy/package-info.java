/** What is read and what is said, over which scene. */
@NullMarked
package dev.shotlist.director.copy;

import org.jspecify.annotations.NullMarked;
