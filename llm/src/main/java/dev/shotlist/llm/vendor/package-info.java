/** Speaks the wire formats of the vendors and knows their models and prices. */
@NullMarked
package dev.shotlist.llm.vendor;

import org.jspecify.annotations.NullMarked;
