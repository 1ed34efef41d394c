/** Measures what measuring costs against its peers; run by hand. */
@NullMarked
package dev.shotlist.media.bench;

import org.jspecify.annotations.NullMarked;
