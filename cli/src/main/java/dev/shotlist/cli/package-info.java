/** The command line, one class per command. */
@NullMarked
package dev.shotlist.cli;

import org.jspecify.annotations.NullMarked;
