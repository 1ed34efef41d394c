package dev.shotlist.media.intake;

import org.jspecify.annotations.Nullable;

/**
 * A reference as somebody offers it, before anything of it was read.
 *
 * @param name how the sender knows it, such as {@code prompt.images[1]} or a file's name
 * @param source where its bytes come from
 * @param medium what the sender calls it, or null to go by its bytes
 * @param role what it is given for
 */
public record Offer(String name, Source source, @Nullable Medium medium, Role role) {}
