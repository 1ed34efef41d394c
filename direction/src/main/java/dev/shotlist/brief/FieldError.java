package dev.shotlist.brief;

/**
 * One thing that is wrong in a request.
 *
 * @param pointer JSON Pointer to it, empty for the whole document
 */
public record FieldError(String pointer, String message) {}
