/** The plain story of a product in use, for kinds that have none of their own. */
@NullMarked
package dev.shotlist.director.usage;

import org.jspecify.annotations.NullMarked;
