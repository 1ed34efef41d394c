package dev.shotlist.llm;

/**
 * A model that writes JSON to a schema. Retrying, breakers, repair and fallback are decorators of
 * this port; an implementation of it makes one call and never sleeps.
 */
@FunctionalInterface
public interface LanguageModel {
    /**
     * Answers the prompt before the deadline.
     *
     * @throws CompletionFailed with every attempt that was made, when no answer came
     */
    Completion complete(Prompt prompt, Deadline deadline);
}
