package dev.shotlist.treatment;

import dev.shotlist.Assembly;
import dev.shotlist.Shotlist;
import dev.shotlist.brief.Options;
import dev.shotlist.brief.Request;
import dev.shotlist.llm.moderation.OnFailure;
import dev.shotlist.llm.setup.LanguageModels;
import dev.shotlist.llm.setup.Settings;
import dev.shotlist.llm.vendor.Provider;
import dev.shotlist.llm.vendor.Secret;
import dev.shotlist.llm.vendor.StructuredOutput;
import dev.shotlist.llm.vendor.Vendor;
import dev.shotlist.pipeline.PictureShelf;
import dev.shotlist.pipeline.Progress;
import dev.shotlist.plan.Plan;
import dev.shotlist.scripted.Acts;
import dev.shotlist.scripted.Answers;
import dev.shotlist.scripted.HttpTalk;
import dev.shotlist.scripted.ScriptedDirector;
import dev.shotlist.scripted.ScriptedServer;
import dev.shotlist.scripted.ScriptedServer.Act;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/** Two vendors on loopback that write obedient treatments until told otherwise. */
public final class Vendors implements AutoCloseable {
    /** It must turn up in no plan, error or log line. */
    public static final String KEY = "sk-canary-2718281828";

    /** Long enough for a busy machine, short enough to wait for what never comes. */
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final ScriptedServer openAi;
    private final ScriptedServer anthropic;
    private final LanguageModels models;

    public Vendors() {
        this(PATIENCE, OnFailure.ALLOW, false);
    }

    /**
     * @param moderated whether OpenAI's moderation is asked
     */
    public Vendors(Duration timeout, OnFailure onFailure, boolean moderated) {
        try {
            openAi = new ScriptedServer(0, writes(UnaryOperator.identity(), false));
            anthropic = new ScriptedServer(0, writes(UnaryOperator.identity(), true));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Secret key = new Secret(KEY);
        models =
                LanguageModels.from(
                        new Settings(
                                List.of(
                                        provider("openai", Vendor.OPENAI, "gpt-6-luna", key),
                                        provider(
                                                "claude",
                                                Vendor.ANTHROPIC,
                                                "claude-sonnet-5-5",
                                                key)),
                                timeout,
                                moderated
                                        ? Optional.of(
                                                new Settings.ModerationEndpoint(
                                                        openAi.at("/v1"),
                                                        key,
                                                        "omni-moderation-latest"))
                                        : Optional.empty(),
                                onFailure));
    }

    private Provider provider(String id, Vendor vendor, String model, Secret key) {
        return new Provider(
                id,
                vendor,
                vendor == Vendor.OPENAI ? openAi.at("/v1") : anthropic.at(""),
                key,
                model,
                true,
                StructuredOutput.SCHEMA,
                null);
    }

    public ScriptedServer openAi() {
        return openAi;
    }

    public ScriptedServer anthropic() {
        return anthropic;
    }

    public LanguageModels models() {
        return models;
    }

    /** Both answer with the obedient treatment, changed. */
    public void both(UnaryOperator<ObjectNode> change) {
        openAi.otherwise(writes(change, false));
        anthropic.otherwise(writes(change, true));
    }

    /** Both write this instead of JSON that fits. */
    public void bothSay(String content) {
        openAi.otherwise(moderatedOr(Acts.reply(200, Answers.openAi(content))));
        anthropic.otherwise(Acts.reply(200, Answers.anthropic(content)));
    }

    /** Both do the same. */
    public void bothPlay(Act act) {
        openAi.otherwise(act);
        anthropic.otherwise(act);
    }

    /** The obedient treatment for what was asked, changed. */
    public static Act writes(UnaryOperator<ObjectNode> change, boolean anthropic) {
        return wraps(treatment -> {
            String content = change.apply(treatment).toString();
            return anthropic ? Answers.anthropic(content) : Answers.openAi(content);
        });
    }

    /**
     * The obedient treatment in an answer of one's own.
     *
     * @param answer makes the vendor's whole reply of it
     */
    static Act wraps(Function<ObjectNode, String> answer) {
        return moderatedOr((request, talk) -> {
            ObjectNode treatment =
                    ScriptedDirector.treatment(ScriptedDirector.message(request.body()))
                            .orElseThrow();
            Acts.reply(200, answer.apply(treatment)).play(request, talk);
        });
    }

    private static Act moderatedOr(Act act) {
        return (request, talk) -> {
            if (request.path().endsWith("/moderations")) {
                Acts.reply(200, "{\"results\":[{\"flagged\":false,\"categories\":{}}]}")
                        .play(request, talk);
            } else {
                act.play(request, talk);
            }
        };
    }

    public Shotlist shotlist() {
        return new Assembly()
                .models(models, PictureShelf.NONE)
                .requestIds(() -> "00000000-test")
                .nanos(() -> 0)
                .build();
    }

    public Plan plan(String brief) {
        return plan(brief, Options.AUTO);
    }

    public Plan plan(String brief, String provider) {
        Request request = Request.of(brief).with(Options.DEFAULT.withProvider(provider));
        return shotlist().plan(request, Progress.SILENT);
    }

    /** What a vendor was asked, the latest last, moderation left out. */
    public static List<String> asked(ScriptedServer server) {
        return server.requests().stream()
                .filter(request -> !request.path().endsWith("/moderations"))
                .map(HttpTalk.Request::body)
                .toList();
    }

    /** Every request of every test is one that the vendors' own classes read. */
    @Override
    public void close() {
        models.close();
        openAi.close();
        anthropic.close();
        openAi.requests().forEach(VendorSdks::read);
        anthropic.requests().forEach(VendorSdks::read);
    }
}
