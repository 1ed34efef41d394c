/** Who may come in: keys, addresses, and what a browser is talked into sending. */
@NullMarked
package dev.shotlist.server.access;

import org.jspecify.annotations.NullMarked;
