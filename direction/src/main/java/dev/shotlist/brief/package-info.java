/** What the caller hands in: the request, its text, references, options and context. */
@NullMarked
package dev.shotlist.brief;

import org.jspecify.annotations.NullMarked;
