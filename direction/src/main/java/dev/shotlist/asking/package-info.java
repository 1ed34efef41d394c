/**
 * How language models are asked: the shape of their answers, fences around what others wrote, and
 * what no text of theirs may hold.
 */
@NullMarked
package dev.shotlist.asking;

import org.jspecify.annotations.NullMarked;
