/** Asks language models, whoever provides them. */
@NullMarked
package dev.shotlist.llm;

import org.jspecify.annotations.NullMarked;
