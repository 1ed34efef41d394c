package dev.shotlist.server;

import dev.shotlist.Assembly;
import dev.shotlist.media.ReferenceSettings;
import dev.shotlist.media.References;
import dev.shotlist.pipeline.ReferenceLooking;
import dev.shotlist.server.upload.Spool;
import java.nio.file.Path;
import java.time.InstantSource;

/**
 * The real server with a room for references.
 *
 * @param looking gone with the server
 */
record ReferenceServer(ReferenceLooking looking, ShotlistServer server) implements AutoCloseable {
    /** Bytes of uploads at once. */
    private static final long UPLOADS = 1L << 30;

    static ReferenceServer start(ReferenceSettings settings) {
        return start(settings, Environments.with());
    }

    static ReferenceServer start(ReferenceSettings settings, ServerSettings http) {
        return start(settings, http, settings.home().resolve("uploads"), UPLOADS);
    }

    /**
     * @param uploads where files of requests go
     * @param room bytes of them at once
     */
    static ReferenceServer start(
            ReferenceSettings settings, ServerSettings http, Path uploads, long room) {
        ReferenceLooking looking = new ReferenceLooking(() -> References.open(settings));
        ShotlistServer server =
                new ShotlistServer(
                        http,
                        ServerParts.of(new Assembly().looking(looking).build())
                                .with(new ReferenceRoom(looking, Spool.in(uploads, room))),
                        "1",
                        InstantSource.system());
        server.start();
        return new ReferenceServer(looking, server);
    }

    Calls calls() {
        return new Calls(server);
    }

    @Override
    public void close() {
        server.close();
        looking.close();
    }
}
