package dev.shotlist.server;

import dev.shotlist.plan.PlanJson;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import tools.jackson.databind.JsonNode;

/** A client of one server, over its socket. */
final class Calls {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String address;
    private final HttpClient client;

    Calls(ShotlistServer server) {
        this(server.address());
    }

    /**
     * @param address such as {@code http://127.0.0.1:8080}
     */
    Calls(String address) {
        this(address, CLIENT);
    }

    private Calls(String address, HttpClient client) {
        this.address = address;
        this.client = client;
    }

    /** A client that shares no connection with others. */
    static Calls ofItsOwn(String address) {
        return new Calls(
                address, HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build());
    }

    /** What came back. */
    record Answer(HttpResponse<String> http) {
        int status() {
            return http.statusCode();
        }

        JsonNode json() {
            return PlanJson.mapper().readTree(http.body());
        }

        String at(String pointer) {
            return json().at(pointer).asString("");
        }

        String header(String name) {
            return http.headers().firstValue(name).orElse("");
        }

        boolean hit() {
            return json().at("/metadata/cache_hit").booleanValue();
        }

        boolean warns(String code) {
            return json().at("/metadata/warnings")
                    .valueStream()
                    .anyMatch(warning -> warning.get("code").stringValue().equals(code));
        }
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(client.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    Answer get(String path, String... headers) {
        return send(with(to(path), headers));
    }

    Answer post(String path, String body, String... headers) {
        return send(posting(path, body, headers));
    }

    Answer parse(String text) {
        return post("/v1/parse", brief(text, ""));
    }

    CompletableFuture<Answer> parseLater(String text) {
        return client.sendAsync(
                        posting("/v1/parse", brief(text, "")).build(), BodyHandlers.ofString())
                .thenApply(Answer::new);
    }

    static String brief(String text, String options) {
        String more = options.isEmpty() ? "" : ",\"options\":{" + options + "}";
        return "{\"prompt\":{\"text\":\"" + text + "\"}" + more + "}";
    }

    private HttpRequest.Builder posting(String path, String body, String... headers) {
        return with(to(path), headers)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
    }

    private static HttpRequest.Builder with(HttpRequest.Builder request, String... headers) {
        return headers.length == 0 ? request : request.headers(headers);
    }
}
