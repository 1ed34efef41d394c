/** What a plan calls its colours, and whole words that become others. */
@NullMarked
package dev.shotlist.edit.color;

import org.jspecify.annotations.NullMarked;
