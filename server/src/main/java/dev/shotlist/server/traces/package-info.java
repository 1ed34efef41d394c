/** Spans of what takes time, for whoever collects them over OTLP. */
@NullMarked
package dev.shotlist.server.traces;

import org.jspecify.annotations.NullMarked;
