/** Reading strangers' pictures, films and sound with FFmpeg's libraries, within limits. */
@NullMarked
package dev.shotlist.media.decode;

import org.jspecify.annotations.NullMarked;
