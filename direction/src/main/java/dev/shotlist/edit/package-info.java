/**
 * Edits that touch what they name: operations as data, read from words, applied to a plan's JSON.
 */
@NullMarked
package dev.shotlist.edit;

import org.jspecify.annotations.NullMarked;
