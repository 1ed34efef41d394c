package dev.shotlist.llm.telemetry;

import dev.shotlist.llm.Attempt;
import dev.shotlist.llm.Completion;
import dev.shotlist.llm.CompletionFailed;
import dev.shotlist.llm.Deadline;
import dev.shotlist.llm.LanguageModel;
import dev.shotlist.llm.Prompt;
import dev.shotlist.llm.vendor.Provider;
import io.micrometer.observation.Observation;

/** Writes each single call into the ledger and the telemetry. */
public final class Metered implements LanguageModel {
    private final LanguageModel inner;
    private final Provider provider;
    private final Ledger ledger;
    private final Telemetry telemetry;

    public Metered(LanguageModel inner, Provider provider, Ledger ledger, Telemetry telemetry) {
        this.inner = inner;
        this.provider = provider;
        this.ledger = ledger;
        this.telemetry = telemetry;
    }

    @Override
    public Completion complete(Prompt prompt, Deadline deadline) {
        Observation span = telemetry.begin(provider, prompt);
        try (Observation.Scope _ = span.openScope()) {
            Completion completion = inner.complete(prompt, deadline);
            enter(span, completion.attempts().getLast());
            return completion;
        } catch (CompletionFailed failed) {
            enter(span, failed.attempts().getLast());
            throw failed;
        }
    }

    private void enter(Observation span, Attempt attempt) {
        ledger.enter(attempt);
        telemetry.end(span, provider, attempt);
    }
}
