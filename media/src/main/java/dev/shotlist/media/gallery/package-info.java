/** A page that shows what was measured in references, to be judged by eye. */
@NullMarked
package dev.shotlist.media.gallery;

import org.jspecify.annotations.NullMarked;
