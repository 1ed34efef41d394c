/** Carries calls to vendors over HTTP: one deadline over the whole exchange, a cap on its size. */
@NullMarked
package dev.shotlist.llm.transport;

import org.jspecify.annotations.NullMarked;
