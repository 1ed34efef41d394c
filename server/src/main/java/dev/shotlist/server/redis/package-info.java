/** The Redis that instances share: one line to it, and nobody who waits for it long. */
@NullMarked
package dev.shotlist.server.redis;

import org.jspecify.annotations.NullMarked;
