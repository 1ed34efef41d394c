package dev.shotlist.llm;

import java.util.Locale;

/** Why a model stopped writing. */
public enum FinishReason {
    STOP,
    LENGTH,
    REFUSAL,
    OTHER;

    /** As telemetry names it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
