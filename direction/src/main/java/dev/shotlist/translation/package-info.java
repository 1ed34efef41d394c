/** Puts clauses of the other five languages into English, word by word and in English order. */
@NullMarked
package dev.shotlist.translation;

import org.jspecify.annotations.NullMarked;
