/** Vendors and models that play a script: for tests, for load and to watch by hand. */
@NullMarked
package dev.shotlist.llm.scripted;

import org.jspecify.annotations.NullMarked;
