/** Words that must be met as they stand: lines to say and to show, and the call to action. */
@NullMarked
package dev.shotlist.reading.lines;

import org.jspecify.annotations.NullMarked;
