package dev.shotlist.scripted;

import dev.shotlist.scripted.ScriptedServer.Act;
import java.time.Duration;
import java.util.Map;

/** Everything a vendor has been seen to do instead of answering. */
public final class Acts {
    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

    private Acts() {}

    public static Act reply(int status, String body) {
        return reply(status, Map.of(), body);
    }

    public static Act reply(int status, Map<String, String> headers, String body) {
        return (request, talk) -> {
            var all = new java.util.TreeMap<>(JSON);
            all.putAll(headers);
            talk.respond(status, all, body);
        };
    }

    public static Act after(Duration time, Act act) {
        return (request, talk) -> {
            talk.wait(time);
            act.play(request, talk);
        };
    }

    /** Takes the request and says nothing. */
    public static Act hang() {
        return (request, talk) -> talk.untilTheClientLeaves();
    }

    /** Begins to answer and stops. */
    public static Act hangMidway() {
        return (request, talk) -> {
            talk.head(200, JSON, "Transfer-Encoding: chunked");
            talk.chunk("{\"choices\": [");
            talk.untilTheClientLeaves();
        };
    }

    /** Sends blanks, one chunk every so often, and never ends. */
    public static Act endless(Duration every) {
        return (request, talk) -> {
            talk.head(200, JSON, "Transfer-Encoding: chunked");
            while (true) {
                talk.chunk(" ");
                talk.wait(every);
            }
        };
    }

    /** A reply of that many megabytes. */
    public static Act huge(int megabytes) {
        return (request, talk) -> {
            talk.head(200, JSON, "Transfer-Encoding: chunked");
            String part = "x".repeat(64 * 1024);
            for (int i = 0; i < megabytes * 16; i++) {
                talk.chunk(part);
            }
            talk.chunk("");
        };
    }

    /** Promises a body and hangs up in the middle of it. */
    public static Act reset() {
        return (request, talk) -> {
            talk.head(200, JSON, "Content-Length: 1000");
            talk.reset();
        };
    }

    public static Act html() {
        return (request, talk) ->
                talk.respond(
                        200,
                        Map.of("Content-Type", "text/html"),
                        "<html><body>502 Bad gateway</body></html>");
    }
}
