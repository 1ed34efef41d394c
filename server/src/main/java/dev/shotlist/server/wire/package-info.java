/** HTTP below the routes: what is refused before a request is one, and who is too slow. */
@NullMarked
package dev.shotlist.server.wire;

import org.jspecify.annotations.NullMarked;
