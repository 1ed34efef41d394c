package dev.shotlist.server;

import dev.shotlist.Shotlist;
import dev.shotlist.llm.setup.LanguageModels;
import dev.shotlist.server.metrics.ServerMeters;
import org.jspecify.annotations.Nullable;

/**
 * What a server serves.
 *
 * @param references where they are taken in, by what shotlist looks with; null to take none
 * @param models those that shotlist asks; null where there are none
 * @param meters what everything is counted in, calls to models too
 */
public record ServerParts(
        Shotlist shotlist,
        @Nullable ReferenceRoom references,
        @Nullable LanguageModels models,
        ServerMeters meters) {

    /** Plans from words by the built-in director. */
    public static ServerParts of(Shotlist shotlist) {
        return new ServerParts(shotlist, null, null, new ServerMeters(System::nanoTime));
    }

    public ServerParts with(ReferenceRoom room) {
        return new ServerParts(shotlist, room, models, meters);
    }

    public ServerParts with(LanguageModels others) {
        return new ServerParts(shotlist, references, others, meters);
    }
}
