/** What the words of a brief say, each fact with the place where they say it. */
@NullMarked
package dev.shotlist.reading;

import org.jspecify.annotations.NullMarked;
