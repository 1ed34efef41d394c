package dev.shotlist.llm.moderation;

import java.util.List;

/** What moderation says. */
public sealed interface Verdict {
    /**
     * Nothing found.
     *
     * @param serviceDown whether only the local list looked, because the service did not answer
     */
    record Passed(boolean serviceDown) implements Verdict {}

    /**
     * Must not go on.
     *
     * @param violations never empty
     */
    record Refused(List<Violation> violations) implements Verdict {
        public Refused {
            violations = List.copyOf(violations);
            if (violations.isEmpty()) {
                throw new IllegalArgumentException("Refused for nothing");
            }
        }
    }

    /**
     * Nobody could judge.
     *
     * @param reason a fixed word
     */
    record Unavailable(String reason) implements Verdict {}
}
