/** How much each may ask for, and how much is taken on at a time. */
@NullMarked
package dev.shotlist.server.limits;

import org.jspecify.annotations.NullMarked;
