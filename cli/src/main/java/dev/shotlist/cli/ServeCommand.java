package dev.shotlist.cli;

import dev.shotlist.Assembly;
import dev.shotlist.server.ServerSettings;
import dev.shotlist.server.ShotlistServer;
import io.javalin.util.JavalinBindException;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code shotlist serve}: plans over HTTP until it is told to stop. */
@Command(
        name = "serve",
        description = "Serves plans over HTTP.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    @Option(names = "--port", paramLabel = "N", description = "instead of PORT, else 8080")
    private @Nullable Integer port;

    @Override
    public Integer call() throws InterruptedException {
        ShotlistServer server = server();
        try {
            server.start();
        } catch (JavalinBindException e) {
            throw new UsageError("The port is taken; give another with --port.");
        }
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(
                                () -> {
                                    server.close();
                                    stopped.countDown();
                                },
                                "shutdown"));
        System.err.println("Listening on http://127.0.0.1:" + server.port() + "/docs");
        stopped.await();
        return 0;
    }

    private ShotlistServer server() {
        try {
            ServerSettings settings = ServerSettings.of(System.getenv());
            return new ShotlistServer(
                    port == null ? settings : settings.withPort(port),
                    Assembly.builtIn(),
                    Version.current(),
                    InstantSource.system());
        } catch (IllegalArgumentException e) {
            throw new UsageError(String.valueOf(e.getMessage()));
        }
    }
}
