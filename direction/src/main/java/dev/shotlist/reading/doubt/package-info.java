/** What a brief cannot have as written, with figures and what would mend it. */
@NullMarked
package dev.shotlist.reading.doubt;

import org.jspecify.annotations.NullMarked;
