/** How long a caller waits: deadlines, cancellation, and the guard that ends work on either. */
@NullMarked
package dev.shotlist.media.deadline;

import org.jspecify.annotations.NullMarked;
