package dev.shotlist.edit.operation;

/** A doubt about an edit: a code of the contract's kind, and a sentence. */
public record EditWarning(String code, String message) {}
