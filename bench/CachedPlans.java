import dev.shotlist.Assembly;
import dev.shotlist.server.ServerSettings;
import dev.shotlist.server.ShotlistServer;
import io.javalin.Javalin;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.InstantSource;
import java.util.Map;

/**
 * The server with one plan kept, and beside it in the same JVM a bare handler on the same kind of server, which reads the
 * same body and returns the same bytes. Prints both ports and the plan's size; runs until its input ends.
 */
class CachedPlans {
    private static final String BRIEF =
            "{\"prompt\":{\"text\":\"Create a 30 second Instagram ad for a luxury gold watch with dramatic lighting\"},"
                    + "\"options\":{\"llm_provider\":\"builtin\",\"cache_ttl\":86400}}";

    public static void main(String[] args) throws Exception {
        ServerSettings settings =
                ServerSettings.of(Map.of("PORT", "0", "RATE_LIMIT_PER_MINUTE", "1000000000"));
        try (ShotlistServer server =
                new ShotlistServer(settings, Assembly.builtIn(), "bench", InstantSource.system())) {
            server.start();
            byte[] plan =
                    HttpClient.newHttpClient()
                            .send(
                                    HttpRequest.newBuilder(URI.create(server.address() + "/v1/parse"))
                                            .header("Content-Type", "application/json")
                                            .POST(HttpRequest.BodyPublishers.ofString(BRIEF))
                                            .build(),
                                    BodyHandlers.ofByteArray())
                            .body();
            Javalin bare = Javalin.create(config -> {
                config.startup.showJavalinBanner = false;
                config.concurrency.useVirtualThreads = true;
                config.routes.post("/", context -> {
                    context.bodyAsBytes();
                    context.contentType("application/json").result(plan);
                });
            });
            bare.start("127.0.0.1", 0);
            System.out.println(server.port() + " " + bare.port() + " " + plan.length);
            while (System.in.read() >= 0) {
                // Until the script ends.
            }
            bare.stop();
        }
    }
}
