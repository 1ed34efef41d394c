/** What the words of a brief let a camera see, said in the English that prompts are written in. */
@NullMarked
package dev.shotlist.sight;

import org.jspecify.annotations.NullMarked;
