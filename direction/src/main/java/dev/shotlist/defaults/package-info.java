/** What platform, category, format and genre settle where brief and references are silent. */
@NullMarked
package dev.shotlist.defaults;

import org.jspecify.annotations.NullMarked;
