/**
 * From operations to the new plan, with its patch, its consequences and what must be rendered
 * again.
 */
@NullMarked
package dev.shotlist.edit.applying;

import org.jspecify.annotations.NullMarked;
