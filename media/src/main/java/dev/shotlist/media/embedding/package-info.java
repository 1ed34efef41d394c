/** Where pictures lie among others by their style: vectors whose cosine says how alike they are. */
@NullMarked
package dev.shotlist.media.embedding;

import org.jspecify.annotations.NullMarked;
