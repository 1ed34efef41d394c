/**
 * What is known of products: kinds of things, the ideas that fit them and what a camera sees there.
 */
@NullMarked
package dev.shotlist.world;

import org.jspecify.annotations.NullMarked;
