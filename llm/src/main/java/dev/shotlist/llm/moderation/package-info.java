/** Refuses what must not be made, before anything is spent on it. */
@NullMarked
package dev.shotlist.llm.moderation;

import org.jspecify.annotations.NullMarked;
