package dev.shotlist.server.recall;

import dev.shotlist.plan.Plan;
import dev.shotlist.plan.ProviderAttempt;
import dev.shotlist.plan.Warning;

/** Tells a plan that was made with something missing: the next request deserves a better one. */
final class Degraded {
    /**
     * By the contract's manner of naming: reference_unavailable, llm_unavailable and their like.
     */
    private static final String MISSING = "_unavailable";

    private static final String NO_MODEL = "llm_unavailable";
    private static final String SUCCESS = "success";

    private final boolean modelsConfigured;

    /**
     * @param modelsConfigured where no model is, the built-in director is the best there is
     */
    Degraded(boolean modelsConfigured) {
        this.modelsConfigured = modelsConfigured;
    }

    /** Whether there is a language model that a plan could have had to do without. */
    boolean modelsConfigured() {
        return modelsConfigured;
    }

    boolean is(Plan plan) {
        for (Warning warning : plan.metadata().warnings()) {
            boolean expected = !modelsConfigured && warning.code().equals(NO_MODEL);
            if (warning.code().endsWith(MISSING) && !expected) {
                return true;
            }
        }
        return answeredBySecondBest(plan);
    }

    /** A plan whose model failed and was replaced by another one. */
    private static boolean answeredBySecondBest(Plan plan) {
        String used = plan.metadata().llmProviderUsed();
        for (ProviderAttempt attempt : plan.metadata().providerAttempts()) {
            if (!attempt.outcome().equals(SUCCESS) && !attempt.provider().equals(used)) {
                return true;
            }
        }
        return false;
    }
}
