/** Builds the chain of language models and their moderation from settings. */
@NullMarked
package dev.shotlist.llm.setup;

import org.jspecify.annotations.NullMarked;
