package dev.shotlist.llm.scripted;

import dev.shotlist.llm.Attempt;
import dev.shotlist.llm.Completion;
import dev.shotlist.llm.CompletionFailed;
import dev.shotlist.llm.Deadline;
import dev.shotlist.llm.FinishReason;
import dev.shotlist.llm.LanguageModel;
import dev.shotlist.llm.Outcome;
import dev.shotlist.llm.Prompt;
import dev.shotlist.llm.Tokens;
import dev.shotlist.llm.Usd;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Answers as its script says, letting the clock run as long as each call would have taken. */
public final class ScriptedModel implements LanguageModel {
    private static final JsonMapper MAPPER = new JsonMapper();

    /** One call of a script. */
    public interface Step {
        Completion play(ScriptedModel self, Prompt prompt, Deadline deadline);
    }

    private final String id;
    private final SettableClock clock;
    private final Deque<Step> script = new ArrayDeque<>();
    private final List<Prompt> prompts = Collections.synchronizedList(new ArrayList<>());
    private Step otherwise = answer("{}", Duration.ofMillis(100));

    public ScriptedModel(String id, SettableClock clock) {
        this.id = id;
        this.clock = clock;
    }

    public synchronized ScriptedModel then(Step step) {
        script.add(step);
        return this;
    }

    public synchronized ScriptedModel then(int times, Step step) {
        for (int i = 0; i < times; i++) {
            script.add(step);
        }
        return this;
    }

    /** What it does when the script is over. */
    public synchronized ScriptedModel otherwise(Step step) {
        otherwise = step;
        return this;
    }

    public List<Prompt> prompts() {
        return List.copyOf(prompts);
    }

    public int calls() {
        return prompts.size();
    }

    @Override
    public Completion complete(Prompt prompt, Deadline deadline) {
        prompts.add(prompt);
        return next().play(this, prompt, deadline);
    }

    private synchronized Step next() {
        Step step = script.poll();
        return step == null ? otherwise : step;
    }

    /** An answer after a while, of 100 tokens in and 50 out for $0.001. */
    public static Step answer(String text, Duration latency) {
        return (self, prompt, deadline) -> {
            if (self.outOfTime(latency, deadline)) {
                throw self.failure(Outcome.TIMED_OUT, deadline.remaining(), null, deadline);
            }
            self.clock.advance(latency);
            return self.completion(text, latency);
        };
    }

    public static Step fail(Outcome outcome) {
        return fail(outcome, Duration.ofMillis(20), null);
    }

    public static Step fail(Outcome outcome, Duration latency, @Nullable Duration retryAfter) {
        return (self, prompt, deadline) -> {
            throw self.failure(outcome, latency, retryAfter, deadline);
        };
    }

    /** Never answers: the deadline ends it. */
    public static Step hang() {
        return (self, prompt, deadline) -> {
            throw self.failure(Outcome.TIMED_OUT, deadline.remaining(), null, deadline);
        };
    }

    /** Something that is no JSON. */
    public static Step babble(String text, Outcome outcome) {
        return (self, prompt, deadline) -> {
            Completion completion = self.completion(text, Duration.ofMillis(100));
            throw new CompletionFailed(
                    CompletionFailed.Kind.FAILED,
                    outcome,
                    List.of(completion.attempts().getLast().judged(outcome, outcome.word())),
                    null,
                    completion);
        };
    }

    private boolean outOfTime(Duration latency, Deadline deadline) {
        return latency.compareTo(deadline.remaining()) > 0;
    }

    private CompletionFailed failure(
            Outcome outcome, Duration latency, @Nullable Duration retryAfter, Deadline deadline) {
        Duration spent =
                latency.compareTo(deadline.remaining()) > 0 ? deadline.remaining() : latency;
        clock.advance(spent);
        boolean spoke = outcome != Outcome.TIMED_OUT && outcome != Outcome.UNREACHABLE;
        return CompletionFailed.of(
                new Attempt(
                        id,
                        id + "-model",
                        null,
                        outcome,
                        spoke ? 500 : null,
                        spent,
                        spoke ? Tokens.NONE : null,
                        spoke ? Usd.ZERO : null,
                        null,
                        outcome.word()),
                retryAfter);
    }

    private Completion completion(String text, Duration latency) {
        JsonNode json =
                text.startsWith("{") && text.endsWith("}")
                        ? parsed(text)
                        : MissingNode.getInstance();
        Attempt attempt =
                new Attempt(
                        id,
                        id + "-model",
                        id + "-model",
                        Outcome.ANSWERED,
                        200,
                        latency,
                        new Tokens(100, 50, 0),
                        Usd.of("0.001"),
                        FinishReason.STOP,
                        "");
        return new Completion(json, text, id, id + "-model", FinishReason.STOP, List.of(attempt));
    }

    private static JsonNode parsed(String text) {
        return Objects.requireNonNull(MAPPER.readTree(text));
    }
}
