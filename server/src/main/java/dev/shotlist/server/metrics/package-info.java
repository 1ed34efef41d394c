/** What the server measures of itself: exchanges, stages and the machine under it. */
@NullMarked
package dev.shotlist.server.metrics;

import org.jspecify.annotations.NullMarked;
