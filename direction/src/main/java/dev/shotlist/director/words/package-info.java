/**
 * Small tools of language, chance and what a brief forbids, which every part of the director
 * shares.
 */
@NullMarked
package dev.shotlist.director.words;

import org.jspecify.annotations.NullMarked;
