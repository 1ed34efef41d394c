package dev.shotlist.llm.chain;

import dev.shotlist.llm.Attempt;
import dev.shotlist.llm.Completion;
import dev.shotlist.llm.CompletionFailed;
import dev.shotlist.llm.CompletionFailed.Kind;
import dev.shotlist.llm.Deadline;
import dev.shotlist.llm.LanguageModel;
import dev.shotlist.llm.Outcome;
import dev.shotlist.llm.Prompt;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Asks providers in order until one answers. */
public final class Chain implements LanguageModel {
    /**
     * One provider.
     *
     * @param admits whether it would be called now
     */
    public record Link(String provider, LanguageModel model, BooleanSupplier admits) {}

    /** Told when a later provider answered for the first one. */
    @FunctionalInterface
    public interface FallbackListener {
        void fellBack(String from, String to, Outcome reason);
    }

    private final List<Link> links;
    private final FallbackListener listener;

    public Chain(List<Link> links, FallbackListener listener) {
        this.links = List.copyOf(links);
        this.listener = listener;
    }

    /** The same chain with that provider first; empty when there is none of that id. */
    public Optional<Chain> preferring(String provider) {
        Optional<Link> first =
                links.stream().filter(link -> link.provider().equals(provider)).findFirst();
        return first.map(link -> {
            var order = new ArrayList<>(links);
            order.remove(link);
            order.addFirst(link);
            return new Chain(order, listener);
        });
    }

    @Override
    public Completion complete(Prompt prompt, Deadline deadline) {
        var attempts = new ArrayList<Attempt>();
        var failures = new ArrayList<CompletionFailed>();
        for (int i = 0; i < links.size() && !deadline.passed(); i++) {
            Link link = links.get(i);
            try {
                Completion answer = link.model().complete(prompt, share(i, deadline));
                if (!failures.isEmpty()) {
                    listener.fellBack(
                            links.getFirst().provider(),
                            link.provider(),
                            failures.getFirst().outcome());
                }
                return answer.after(attempts);
            } catch (CompletionFailed failed) {
                attempts.addAll(failed.attempts());
                failures.add(failed);
                if (failed.kind() == Kind.CANCELLED) {
                    break;
                }
            }
        }
        throw summary(attempts, failures, deadline);
    }

    /** Half of what is left while somebody else could still answer, else all of it. */
    private Deadline share(int index, Deadline deadline) {
        for (Link later : links.subList(index + 1, links.size())) {
            if (later.admits().getAsBoolean()) {
                return deadline.within(deadline.remaining().dividedBy(2));
            }
        }
        return deadline;
    }

    private static CompletionFailed summary(
            List<Attempt> attempts, List<CompletionFailed> failures, Deadline deadline) {
        Outcome none = deadline.passed() ? Outcome.TIMED_OUT : Outcome.HELD_BACK;
        Outcome outcome = failures.isEmpty() ? none : failures.getLast().outcome();
        Duration retryAfter =
                failures.stream()
                        .flatMap(failed -> failed.retryAfter().stream())
                        .min(Comparator.naturalOrder())
                        .orElse(null);
        Completion rejected =
                failures.stream()
                        .flatMap(failed -> failed.rejected().stream())
                        .findFirst()
                        .orElse(null);
        return new CompletionFailed(
                kind(failures, deadline), outcome, attempts, retryAfter, rejected);
    }

    private static Kind kind(List<CompletionFailed> failures, Deadline deadline) {
        if (!failures.isEmpty() && failures.getLast().kind() == Kind.CANCELLED) {
            return Kind.CANCELLED;
        }
        if (deadline.passed() || all(failures, Kind.TIMED_OUT)) {
            return Kind.TIMED_OUT;
        }
        return all(failures, Kind.RATE_LIMITED) ? Kind.RATE_LIMITED : Kind.FAILED;
    }

    private static boolean all(List<CompletionFailed> failures, Kind kind) {
        return failures.stream().allMatch(failed -> failed.kind() == kind) && !failures.isEmpty();
    }
}
