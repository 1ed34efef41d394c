/** How copy is said in a country whose people say it otherwise than those of another one. */
@NullMarked
package dev.shotlist.director.country;

import org.jspecify.annotations.NullMarked;
