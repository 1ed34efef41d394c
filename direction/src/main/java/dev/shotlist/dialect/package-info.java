/** How each family of generators is spoken to: its prompts and the bodies of its requests. */
@NullMarked
package dev.shotlist.dialect;

import org.jspecify.annotations.NullMarked;
