/** The configured language models as clients see them: how they are, and whether they answer. */
@NullMarked
package dev.shotlist.providers;

import org.jspecify.annotations.NullMarked;
