/**
 * A brief as language: tokens, sentences, quotes, negations, and the listed words found in them.
 */
@NullMarked
package dev.shotlist.reading.text;

import org.jspecify.annotations.NullMarked;
