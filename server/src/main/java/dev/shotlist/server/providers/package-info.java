/** What instances tell each other of the language models that they ask. */
@NullMarked
package dev.shotlist.server.providers;

import org.jspecify.annotations.NullMarked;
