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
import java.util.List;
import java.util.random.RandomGenerator;

/** Asks the same provider once more after an accident. Never waits for what a vendor asks for. */
public final class Retrying implements LanguageModel {
    /** Enough to let a hiccup pass; what takes longer is the breaker's business. */
    private static final Duration BACK_OFF = Duration.ofMillis(250);

    private final LanguageModel inner;
    private final Guard guard;
    private final Pause pause;
    private final RandomGenerator random;

    public Retrying(LanguageModel inner, Guard guard, Pause pause, RandomGenerator random) {
        this.inner = inner;
        this.guard = guard;
        this.pause = pause;
        this.random = random;
    }

    @Override
    public Completion complete(Prompt prompt, Deadline deadline) {
        Duration first = guard.firstTry(deadline.remaining());
        try {
            return inner.complete(prompt, deadline.within(first));
        } catch (CompletionFailed failed) {
            Duration wait = wait(failed.outcome());
            if (!worthAnother(failed, wait, deadline)) {
                throw failed;
            }
            take(wait, failed.attempts());
            try {
                return inner.complete(prompt, deadline).after(failed.attempts());
            } catch (CompletionFailed again) {
                throw again.after(failed.attempts());
            }
        }
    }

    private boolean worthAnother(CompletionFailed failed, Duration wait, Deadline deadline) {
        boolean accident =
                switch (failed.outcome()) {
                    case SERVER_ERROR, OVERLOADED, UNREACHABLE, BROKEN_REPLY -> true;
                    // A second wait of the same length is only right when the first was bad luck.
                    case TIMED_OUT, CUT_SHORT -> guard.steady();
                    default -> false;
                };
        return accident
                && failed.retryAfter().isEmpty()
                && guard.admits()
                && deadline.remaining().compareTo(wait.multipliedBy(2)) > 0;
    }

    private Duration wait(Outcome outcome) {
        if (outcome == Outcome.TIMED_OUT || outcome == Outcome.CUT_SHORT) {
            return Duration.ZERO;
        }
        double factor = 0.5 + random.nextDouble();
        return Duration.ofNanos((long) (BACK_OFF.toNanos() * factor));
    }

    private void take(Duration wait, List<Attempt> attempts) {
        if (wait.isZero()) {
            return;
        }
        try {
            pause.take(wait);
        } catch (InterruptedException left) {
            Thread.currentThread().interrupt();
            throw new CompletionFailed(Kind.CANCELLED, Outcome.CANCELLED, attempts, null, null);
        }
    }
}
