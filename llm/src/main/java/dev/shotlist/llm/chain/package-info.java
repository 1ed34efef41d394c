/** Decorates the port: breakers, retrying, repair and fallback, all under one deadline. */
@NullMarked
package dev.shotlist.llm.chain;

import org.jspecify.annotations.NullMarked;
