/** Operations as data: each kind of change, its limits, and its plain sentence. */
@NullMarked
package dev.shotlist.edit.operation;

import org.jspecify.annotations.NullMarked;
