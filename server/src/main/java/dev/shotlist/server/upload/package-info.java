/** Requests that bring files: base64 and multipart bodies, streamed to disk as they come in. */
@NullMarked
package dev.shotlist.server.upload;

import org.jspecify.annotations.NullMarked;
