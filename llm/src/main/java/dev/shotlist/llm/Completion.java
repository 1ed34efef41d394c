package dev.shotlist.llm;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * An accepted answer.
 *
 * @param text what the model wrote, before it was parsed
 * @param attempts every attempt of the request in order, the one that answered last
 */
public record Completion(
        JsonNode json,
        String text,
        String provider,
        String model,
        FinishReason finish,
        List<Attempt> attempts) {

    public Completion {
        attempts = List.copyOf(attempts);
        if (attempts.isEmpty()) {
            throw new IllegalArgumentException("An answer without an attempt");
        }
    }

    /** What all attempts together consumed. */
    public Account account() {
        return Account.of(attempts);
    }

    /** Tokens over all attempts. */
    public Tokens tokens() {
        return account().tokens();
    }

    /** Cost over all attempts, as far as it is known. */
    public Usd cost() {
        return account().cost();
    }

    /** The same answer, with what was tried before it. */
    public Completion after(List<Attempt> earlier) {
        if (earlier.isEmpty()) {
            return this;
        }
        var all = new ArrayList<>(earlier);
        all.addAll(attempts);
        return new Completion(json, text, provider, model, finish, all);
    }

    @Override
    public String toString() {
        return "Completion[%s, %s, %s]".formatted(provider, model, attempts);
    }
}
