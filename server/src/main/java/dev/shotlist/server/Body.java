package dev.shotlist.server;

import dev.shotlist.brief.ReferenceInput;
import dev.shotlist.server.limits.ByteBudget;
import dev.shotlist.server.upload.SpooledFiles;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A request's JSON and files, and the memory and disk that they take up until it is answered.
 *
 * @param uploads files that came beside the JSON
 * @param files null where the server takes none
 */
record Body(
        JsonNode json,
        List<ReferenceInput> uploads,
        ByteBudget.Part memory,
        @Nullable SpooledFiles files)
        implements AutoCloseable {
    @Override
    public void close() {
        memory.close();
        if (files != null) {
            files.close();
        }
    }
}
