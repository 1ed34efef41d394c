/** Forms of English words, which plans are written in whatever language the brief has. */
@NullMarked
package dev.shotlist.english;

import org.jspecify.annotations.NullMarked;
