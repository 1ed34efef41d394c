package dev.shotlist.llm.scripted;

import dev.shotlist.llm.vendor.Provider;
import dev.shotlist.llm.vendor.Secret;
import dev.shotlist.llm.vendor.StructuredOutput;
import dev.shotlist.llm.vendor.Vendor;
import dev.shotlist.scripted.ScriptedServer;

/** Providers that point at scripted servers. */
public final class Providers {
    /** A canary: it must turn up nowhere. */
    public static final String KEY = "sk-canary-2718281828";

    private Providers() {}

    public static Provider openAi(ScriptedServer server) {
        return openAi(server, StructuredOutput.SCHEMA);
    }

    public static Provider openAi(ScriptedServer server, StructuredOutput output) {
        return new Provider(
                "openai",
                Vendor.OPENAI,
                server.at("/v1"),
                new Secret(KEY),
                "gpt-6-luna",
                true,
                output,
                null);
    }

    public static Provider anthropic(ScriptedServer server) {
        return new Provider(
                "claude",
                Vendor.ANTHROPIC,
                server.at(""),
                new Secret(KEY),
                "claude-sonnet-5-5",
                true,
                StructuredOutput.SCHEMA,
                null);
    }

    public static Provider compatible(ScriptedServer server, StructuredOutput output) {
        return new Provider(
                "local",
                Vendor.COMPATIBLE,
                server.at("/v1"),
                null,
                "llama-small",
                false,
                output,
                null);
    }
}
