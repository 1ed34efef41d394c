package dev.shotlist.cli;

import dev.shotlist.brief.Options;
import dev.shotlist.plan.Metadata;
import dev.shotlist.plan.PlanJson;
import dev.shotlist.plan.ProviderAttempt;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Who was asked for a plan, what came of it and what it cost. */
final class AttemptsView {
    private static final String SUCCESS = "success";

    /** Also of what is undone, which needs no reading. */
    private static final String NOBODY = "no language model was asked";

    private AttemptsView() {}

    /**
     * @param asked as the request named it: auto, builtin or an id
     */
    static String of(String asked, Metadata metadata) {
        String used = metadata.llmProviderUsed();
        StringBuilder text = new StringBuilder("Directed by " + Escaped.of(used) + ": ");
        text.append(why(asked, used, metadata.providerAttempts())).append('\n');
        text.append(attempts(metadata.providerAttempts()));
        Double saved = metadata.savedUsd();
        if (saved != null) {
            text.append("  a kept plan, which saved ").append(usd(saved)).append('\n');
        }
        return text.toString();
    }

    /**
     * @param edit an edit's report, which names who read the instruction
     */
    static String of(String asked, JsonNode edit) {
        String used = edit.path("read_by").asString(Options.BUILTIN);
        List<ProviderAttempt> made = new ArrayList<>();
        for (JsonNode one : edit.path("provider_attempts")) {
            made.add(PlanJson.mapper().treeToValue(one, ProviderAttempt.class));
        }
        String why =
                made.isEmpty() && !asked.equals(Options.BUILTIN) ? NOBODY : why(asked, used, made);
        return "Read by " + Escaped.of(used) + ": " + why + "\n" + attempts(made);
    }

    private static String why(String asked, String used, List<ProviderAttempt> attempts) {
        boolean builtIn = used.equals(Options.BUILTIN);
        if (builtIn && asked.equals(Options.BUILTIN)) {
            return "asked for by name; nobody else was asked";
        }
        if (builtIn) {
            return attempts.isEmpty()
                    ? "no language model is configured"
                    : "no language model answered";
        }
        boolean failedBefore = attempts.stream().anyMatch(one -> !one.provider().equals(used));
        if (failedBefore) {
            return "the first that answered";
        }
        return asked.equals(Options.AUTO) ? "first in order, and it answered" : "asked for by name";
    }

    /** One line for each attempt, and what they cost together. */
    static String attempts(List<ProviderAttempt> attempts) {
        if (attempts.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        BigDecimal sum = BigDecimal.ZERO;
        boolean complete = true;
        for (ProviderAttempt attempt : attempts) {
            text.append(line(attempt)).append('\n');
            Double cost = attempt.costUsd();
            complete &= cost != null;
            sum = cost == null ? sum : sum.add(BigDecimal.valueOf(cost));
        }
        text.append("  together ").append(usd(sum.doubleValue()));
        return text.append(complete ? "" : " or more").append('\n').toString();
    }

    private static String line(ProviderAttempt attempt) {
        boolean answered = attempt.outcome().equals(SUCCESS);
        return String.format(
                        Locale.ROOT,
                        "  %-10s %-15s %6.0f ms  %-11s %s",
                        Escaped.of(attempt.provider()),
                        answered ? "answered" : attempt.outcome(),
                        attempt.latencyMs(),
                        attempt.costUsd() == null ? "cost ?" : usd(attempt.costUsd()),
                        answered ? tokens(attempt) : reason(attempt.reason()))
                .stripTrailing();
    }

    private static String tokens(ProviderAttempt attempt) {
        if (attempt.inputTokens() == null || attempt.outputTokens() == null) {
            return "";
        }
        Integer cached = attempt.cachedTokens();
        String kept = cached == null || cached == 0 ? "" : ", " + cached + " of them cached";
        return attempt.inputTokens() + " tokens in" + kept + ", " + attempt.outputTokens() + " out";
    }

    private static String reason(@Nullable String reason) {
        return reason == null ? "" : Escaped.of(reason);
    }

    static String usd(double amount) {
        BigDecimal exact = BigDecimal.valueOf(amount);
        return "$" + (exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString());
    }
}
