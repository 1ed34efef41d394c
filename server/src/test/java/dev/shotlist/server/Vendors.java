package dev.shotlist.server;

import dev.shotlist.scripted.Acts;
import dev.shotlist.scripted.Answers;
import dev.shotlist.scripted.ScriptedDirector;
import dev.shotlist.scripted.ScriptedServer;
import dev.shotlist.scripted.ScriptedServer.Act;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** Two scripted vendors that answer as the real ones do until they are told otherwise. */
final class Vendors implements AutoCloseable {
    static final String KEY = "sk-canary-2718281828";

    final ScriptedServer openAi;
    final ScriptedServer anthropic;

    Vendors() {
        try {
            openAi = new ScriptedServer(0, answering(false));
            anthropic = new ScriptedServer(0, answering(true));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What leads a server to them, and what else is given. */
    Map<String, String> environment(String... more) {
        Map<String, String> environment = new HashMap<>();
        environment.put("PORT", "0");
        environment.put("RATE_LIMIT_PER_MINUTE", "1000000");
        environment.put("OPENAI_API_KEY", KEY);
        environment.put("OPENAI_BASE_URL", openAi.at("/v1").toString());
        environment.put("ANTHROPIC_API_KEY", KEY);
        environment.put("ANTHROPIC_BASE_URL", anthropic.at("").toString());
        for (int i = 0; i < more.length; i += 2) {
            environment.put(more[i], more[i + 1]);
        }
        return environment;
    }

    static Act answering(boolean anthropic) {
        return (request, talk) -> {
            if (request.path().endsWith("/moderations")) {
                Acts.reply(200, "{\"results\":[{\"flagged\":false,\"categories\":{}}]}")
                        .play(request, talk);
                return;
            }
            if (request.method().equals("GET")) {
                Acts.reply(200, "{\"data\":[{\"id\":\"gpt-6-luna\"}]}").play(request, talk);
                return;
            }
            String content =
                    ScriptedDirector.treatment(ScriptedDirector.message(request.body()))
                            .orElseThrow()
                            .toString();
            Acts.reply(200, anthropic ? Answers.anthropic(content) : Answers.openAi(content))
                    .play(request, talk);
        };
    }

    /** Calls for plans that OpenAI's has got, whatever it answered. */
    long openAiCalls() {
        return requests("/chat/completions");
    }

    long moderations() {
        return requests("/moderations");
    }

    private long requests(String path) {
        return openAi.requests().stream().filter(one -> one.path().endsWith(path)).count();
    }

    @Override
    public void close() {
        openAi.close();
        anthropic.close();
    }
}
