package dev.shotlist.media.embedding;

/**
 * A space of styles.
 *
 * @param name which embedding spans it
 * @param sameLook how alike two pictures must be there, as a cosine, to pass for one look
 */
public record StyleSpace(String name, double sameLook) {}
