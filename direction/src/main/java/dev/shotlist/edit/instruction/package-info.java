/** From words to operations: one reader for each thing that people ask to change. */
@NullMarked
package dev.shotlist.edit.instruction;

import org.jspecify.annotations.NullMarked;
