/** What must not appear, as single things. */
@NullMarked
package dev.shotlist.reading.bans;

import org.jspecify.annotations.NullMarked;
