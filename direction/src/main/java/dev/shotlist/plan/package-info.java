/**
 * The plan: one creative direction and the list of scenes, in types that cannot hold nonsense, and
 * its JSON.
 */
@NullMarked
package dev.shotlist.plan;

import org.jspecify.annotations.NullMarked;
