/** Words that mean one thing however they are spelled: colours, calls, genres, hours of the day. */
@NullMarked
package dev.shotlist.edit.words;

import org.jspecify.annotations.NullMarked;
