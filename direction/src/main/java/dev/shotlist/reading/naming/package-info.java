/** What the piece is about and whose it is: the product, the brand, and how a brief names them. */
@NullMarked
package dev.shotlist.reading.naming;

import org.jspecify.annotations.NullMarked;
