/** Several plans of one brief: what sets them apart, how far they are apart, what each one adds. */
@NullMarked
package dev.shotlist.variants;

import org.jspecify.annotations.NullMarked;
