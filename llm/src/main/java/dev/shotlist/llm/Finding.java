package dev.shotlist.llm;

import java.util.Objects;

/**
 * One thing wrong with an answer.
 *
 * @param pointer JSON Pointer into the answer, empty for the whole
 * @param message what is wrong, in words a model understands
 */
public record Finding(String pointer, String message) {
    public Finding {
        Objects.requireNonNull(pointer);
        Objects.requireNonNull(message);
    }
}
