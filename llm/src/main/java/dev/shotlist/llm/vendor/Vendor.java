package dev.shotlist.llm.vendor;

import java.util.Locale;

/** Whose wire format a provider speaks. */
public enum Vendor {
    OPENAI,
    ANTHROPIC,
    /** Chat completions as vLLM, Ollama, llama.cpp and the gateways serve them. */
    COMPATIBLE;

    /** As data files and telemetry name it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
