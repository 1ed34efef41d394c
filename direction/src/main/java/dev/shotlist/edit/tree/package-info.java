/** A plan's JSON while it is worked on: pointers, patches, types and locks. */
@NullMarked
package dev.shotlist.edit.tree;

import org.jspecify.annotations.NullMarked;
