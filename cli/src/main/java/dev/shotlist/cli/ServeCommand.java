package dev.shotlist.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code shotlist serve}: plans over HTTP until it is told to stop. */
@Command(name = "serve", description = "Serves plans over HTTP.", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    @Option(names = "--port", paramLabel = "N", description = "instead of PORT, else 8080")
    private @Nullable Integer port;

    @Override
    public Integer call() throws InterruptedException {
        Serving.untilStopped(System.getenv(), port);
        return 0;
    }
}
