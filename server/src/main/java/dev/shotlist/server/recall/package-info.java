/** Plans that were made once and are served again: by canonical key, in process and in Redis. */
@NullMarked
package dev.shotlist.server.recall;

import org.jspecify.annotations.NullMarked;
