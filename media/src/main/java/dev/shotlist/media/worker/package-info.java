/**
 * Measuring in child processes that may crash, hang or be taken over without harm to the parent.
 */
@NullMarked
package dev.shotlist.media.worker;

import org.jspecify.annotations.NullMarked;
