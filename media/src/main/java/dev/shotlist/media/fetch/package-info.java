/** Fetching of references over HTTP from addresses that were checked to be public. */
@NullMarked
package dev.shotlist.media.fetch;

import org.jspecify.annotations.NullMarked;
