/** What a tutorial teaches: the thing that hands work on, and the place where that is done. */
@NullMarked
package dev.shotlist.director.lesson;

import org.jspecify.annotations.NullMarked;
