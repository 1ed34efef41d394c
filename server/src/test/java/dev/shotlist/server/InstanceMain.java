package dev.shotlist.server;

import dev.shotlist.Assembly;
import dev.shotlist.media.ReferenceSettings;
import dev.shotlist.pipeline.Directors;
import dev.shotlist.server.log.UnhurriedErr;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;

/** An instance as a process of its own, set by its environment, until its input ends. */
final class InstanceMain {
    /** A brief that says so is never finished by an instance that was told to hold. */
    static final String HELD = "hold";

    private InstanceMain() {}

    public static void main(String[] arguments) throws Exception {
        try (UnhurriedErr _ = UnhurriedErr.install()) {
            serve();
        }
    }

    private static void serve() throws IOException {
        if (System.getenv().containsKey("OPENAI_API_KEY")) {
            try (ModelledServer server = new ModelledServer(System.getenv())) {
                untilInputEnds(server.address());
            }
            return;
        }
        String home = System.getenv("SHOTLIST_HOME");
        if (home != null) {
            try (ReferenceServer server =
                    ReferenceServer.start(
                            ReferenceSettings.standard(Path.of(home)),
                            ServerSettings.of(System.getenv()))) {
                untilInputEnds(server.server().address());
            }
            return;
        }
        boolean holds = System.getenv().containsKey("TEST_HOLDS");
        ShotlistServer server =
                new ShotlistServer(
                        ServerSettings.of(System.getenv()),
                        new Assembly()
                                .directors(builtIn ->
                                        Directors.only(settled -> {
                                            if (holds && settled.reading().text().contains(HELD)) {
                                                waitForEver();
                                            }
                                            return builtIn.direct(settled);
                                        }))
                                .build(),
                        "1",
                        InstantSource.system());
        server.start();
        untilInputEnds(server.address());
        server.close();
    }

    private static void untilInputEnds(String address) throws IOException {
        System.out.println(address);
        while (System.in.read() >= 0) {
            // The test that started this has not ended yet.
        }
    }

    private static void waitForEver() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
