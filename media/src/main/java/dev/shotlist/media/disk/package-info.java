/** Writing to a disk that may be slow, while others go on. */
@NullMarked
package dev.shotlist.media.disk;

import org.jspecify.annotations.NullMarked;
