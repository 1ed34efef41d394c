package dev.shotlist.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;

/** What the server says of its own interface. */
final class Documents {
    private Documents() {}

    static void routes(RoutesConfig routes) {
        routes.get("/openapi.yaml", context -> file(context, "openapi.yaml", "application/yaml"));
        routes.get(
                "/plan.schema.json",
                context ->
                        file(
                                context,
                                "/dev/shotlist/plan/plan.schema.json",
                                "application/schema+json"));
        routes.get(
                "/docs",
                context -> {
                    context.header(
                            "Content-Security-Policy",
                            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
                    file(context, "docs.html", "text/html; charset=utf-8");
                });
    }

    private static void file(Context context, String name, String type) throws IOException {
        try (InputStream in = Documents.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not in the jar");
            }
            context.contentType(type).result(in.readAllBytes());
        }
    }
}
