/** Vendors of language models that play a script over real sockets: for tests, load and eyes. */
@NullMarked
package dev.shotlist.scripted;

import org.jspecify.annotations.NullMarked;
