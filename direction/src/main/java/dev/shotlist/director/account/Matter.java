package dev.shotlist.director.account;

import dev.shotlist.sight.Mention;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a brief names, and where.
 *
 * @param troubled whether the clause tells of a trouble
 * @param said the clause in the brief's own words
 * @param place where that clause says it is, with an article; null where it does not say
 * @param deed the clause as a picture in its own words; null where it is none or another thing of
 *     it has it already
 */
record Matter(
        Mention named,
        boolean troubled,
        String said,
        @Nullable String place,
        @Nullable String deed) {}
