/** Which kind of product, which idea, and who plays in it. */
@NullMarked
package dev.shotlist.director.casting;

import org.jspecify.annotations.NullMarked;
