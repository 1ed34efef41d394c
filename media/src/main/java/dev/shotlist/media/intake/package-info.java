/** Takes references in: from addresses, base64, uploads and files onto disk, named by content. */
@NullMarked
package dev.shotlist.media.intake;

import org.jspecify.annotations.NullMarked;
