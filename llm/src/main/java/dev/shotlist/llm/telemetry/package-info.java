/** Counts what calls to language models do and cost, under the names that dashboards expect. */
@NullMarked
package dev.shotlist.llm.telemetry;

import org.jspecify.annotations.NullMarked;
