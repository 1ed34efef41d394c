package dev.shotlist.server;

import dev.shotlist.Assembly;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The real server with the built-in director, for all tests of a class. */
final class BuiltInServer implements BeforeAllCallback, AfterAllCallback {
    private @Nullable ShotlistServer server;

    @Override
    public void beforeAll(ExtensionContext context) {
        server =
                new ShotlistServer(
                        Environments.with(), Assembly.builtIn(), "1", InstantSource.system());
        server.start();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        server().close();
    }

    ShotlistServer server() {
        if (server == null) {
            throw new IllegalStateException("not started: declare it as a static extension");
        }
        return server;
    }

    int port() {
        return server().port();
    }
}
