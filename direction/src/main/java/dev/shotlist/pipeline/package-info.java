/** The steps a brief goes through, in order, and the values handed from one to the next. */
@NullMarked
package dev.shotlist.pipeline;

import org.jspecify.annotations.NullMarked;
