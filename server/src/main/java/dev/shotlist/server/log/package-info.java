/** Where the server's log goes, and what becomes of it when nobody takes it. */
@NullMarked
package dev.shotlist.server.log;

import org.jspecify.annotations.NullMarked;
