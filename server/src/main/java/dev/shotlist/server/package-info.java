/** Plans over HTTP. */
@NullMarked
package dev.shotlist.server;

import org.jspecify.annotations.NullMarked;
