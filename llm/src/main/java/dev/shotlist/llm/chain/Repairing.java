package dev.shotlist.llm.chain;

import dev.shotlist.llm.Attempt;
import dev.shotlist.llm.Completion;
import dev.shotlist.llm.CompletionFailed;
import dev.shotlist.llm.CompletionFailed.Kind;
import dev.shotlist.llm.Deadline;
import dev.shotlist.llm.Finding;
import dev.shotlist.llm.LanguageModel;
import dev.shotlist.llm.Outcome;
import dev.shotlist.llm.Prompt;
import dev.shotlist.llm.Repair;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Holds answers to the validator and asks once more with its findings. */
public final class Repairing implements LanguageModel {
    /** What is given back to the model: an answer that ran away would only cost. */
    private static final int LONGEST_REPLY = 60_000;

    private final LanguageModel inner;
    private final Consumer<Outcome> rejections;

    /**
     * @param rejections told of each answer that the validator rejected
     */
    public Repairing(LanguageModel inner, Consumer<Outcome> rejections) {
        this.inner = inner;
        this.rejections = rejections;
    }

    @Override
    public Completion complete(Prompt prompt, Deadline deadline) {
        Asked first = ask(prompt, deadline);
        if (first.findings().isEmpty()) {
            return first.answer();
        }
        List<Attempt> spent = first.answer().attempts();
        Asked second;
        try {
            second = ask(prompt.repairing(repair(first)), deadline);
        } catch (CompletionFailed failed) {
            throw rejected(failed.kind(), failed.outcome(), all(spent, failed.attempts()), first)
                    .orWaiting(failed);
        }
        if (second.findings().isEmpty()) {
            return second.answer().after(spent);
        }
        Asked better = second.findings().size() <= first.findings().size() ? second : first;
        throw rejected(
                        Kind.FAILED,
                        Outcome.OFF_SCHEMA,
                        all(spent, second.answer().attempts()),
                        better)
                .failure();
    }

    /** An answer and what is wrong with it. */
    private record Asked(Completion answer, List<Finding> findings) {}

    private Asked ask(Prompt prompt, Deadline deadline) {
        try {
            Completion answer = inner.complete(prompt, deadline);
            List<Finding> findings = prompt.validator().findings(answer.json());
            if (findings.isEmpty()) {
                return new Asked(answer, findings);
            }
            rejections.accept(Outcome.OFF_SCHEMA);
            return new Asked(marked(answer, findings.size()), findings);
        } catch (CompletionFailed failed) {
            Completion unread = failed.rejected().orElse(null);
            if (unread == null) {
                throw failed;
            }
            String message =
                    failed.outcome() == Outcome.TRUNCATED
                            ? "The answer was cut at %d tokens; write less."
                                    .formatted(prompt.maxOutputTokens())
                            : "The answer was not one JSON object.";
            return new Asked(
                    withAttempts(unread, failed.attempts()), List.of(new Finding("", message)));
        }
    }

    private static Repair repair(Asked asked) {
        String reply = asked.answer().text();
        return new Repair(reply.length() > LONGEST_REPLY ? cut(reply) : reply, asked.findings());
    }

    private static String cut(String reply) {
        // Not through the middle of a character.
        int end =
                Character.isHighSurrogate(reply.charAt(LONGEST_REPLY - 1))
                        ? LONGEST_REPLY - 1
                        : LONGEST_REPLY;
        return reply.substring(0, end);
    }

    private static Completion marked(Completion answer, int findings) {
        var attempts = new ArrayList<>(answer.attempts());
        attempts.add(
                attempts.removeLast()
                        .judged(Outcome.OFF_SCHEMA, "%d findings".formatted(findings)));
        return withAttempts(answer, attempts);
    }

    private static Completion withAttempts(Completion answer, List<Attempt> attempts) {
        return new Completion(
                answer.json(),
                answer.text(),
                answer.provider(),
                answer.model(),
                answer.finish(),
                attempts);
    }

    private static List<Attempt> all(List<Attempt> earlier, List<Attempt> later) {
        var all = new ArrayList<>(earlier);
        all.addAll(later);
        return all;
    }

    /** A failure in the making. */
    private record Rejection(
            Kind kind, Outcome outcome, List<Attempt> attempts, @Nullable Completion best) {

        CompletionFailed failure() {
            return new CompletionFailed(kind, outcome, attempts, null, best);
        }

        CompletionFailed orWaiting(CompletionFailed cause) {
            return new CompletionFailed(
                    kind, outcome, attempts, cause.retryAfter().orElse(null), best);
        }
    }

    private static Rejection rejected(
            Kind kind, Outcome outcome, List<Attempt> attempts, Asked asked) {
        Completion answer = asked.answer();
        return new Rejection(kind, outcome, attempts, answer.json().isObject() ? answer : null);
    }
}
